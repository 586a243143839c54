//! What is sent of a document: the request models, and the checks that creating, updating and validating share.

use regex::Regex;
use serde::Deserialize;
use serde_json::Value;
use uuid::Uuid;

use super::Reference;
use crate::route::Context;
use crate::store::Store;
use crate::store::content::same_culture;
use crate::store::content_type::{ContentType, Property, Validation};
use crate::store::editor_value;
use crate::wire::bind::{Kind, Member, Model, Rule, member, reference};
use crate::wire::reply::{Problem, Reply};

const VALUES: Member = member(
    "values",
    Kind::Models(
        "Umbraco.Cms.Api.Management.ViewModels.Document.DocumentValueModel",
        &[
            member("alias", Kind::Text, Rule::Required),
            member("culture", Kind::Text, Rule::Optional),
            member("segment", Kind::Text, Rule::Optional),
            member("value", Kind::Anything, Rule::Optional),
        ],
    ),
    Rule::NotNull,
);

const VARIANTS: Member = member(
    "variants",
    Kind::Models(
        "Umbraco.Cms.Api.Management.ViewModels.Document.DocumentVariantRequestModel",
        &[
            member("culture", Kind::Text, Rule::Optional),
            member("segment", Kind::Text, Rule::Optional),
            member("name", Kind::Text, Rule::Required),
        ],
    ),
    Rule::NotNull,
);

pub(super) const CREATE: Model = Model {
    parameter: "requestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.Document.CreateDocumentRequestModel",
    members: &[
        reference("template", Rule::DeclaredNullable),
        reference("documentType", Rule::Declared),
        member("id", Kind::Guid, Rule::Optional),
        reference("parent", Rule::Optional),
        VALUES,
        VARIANTS,
    ],
};

pub(super) const UPDATE: Model = Model {
    parameter: "requestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.Document.UpdateDocumentRequestModel",
    members: &[reference("template", Rule::Optional), VALUES, VARIANTS],
};

pub(super) const VALIDATE_UPDATE: Model = Model {
    parameter: "requestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.Document.ValidateUpdateDocumentRequestModel",
    members: &[
        reference("template", Rule::Optional),
        member("cultures", Kind::Texts, Rule::Optional),
        VALUES,
        VARIANTS,
    ],
};

pub(super) const CREATE_BLUEPRINT: Model = Model {
    parameter: "requestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.DocumentBlueprint.CreateDocumentBlueprintRequestModel",
    members: &[
        reference("documentType", Rule::Declared),
        member("id", Kind::Guid, Rule::Optional),
        reference("parent", Rule::Optional),
        VALUES,
        VARIANTS,
    ],
};

pub(super) const UPDATE_BLUEPRINT: Model = Model {
    parameter: "requestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.DocumentBlueprint.UpdateDocumentBlueprintRequestModel",
    members: &[VALUES, VARIANTS],
};

/// A document as it is sent.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct SentDocument {
    pub(super) id: Option<Uuid>,
    pub(super) parent: Option<Reference>,
    pub(super) document_type: Option<Reference>,
    pub(super) template: Option<Reference>,
    #[serde(default)]
    pub(super) values: Vec<SentValue>,
    #[serde(default)]
    pub(super) variants: Vec<SentVariant>,
    /// Only of a validation.
    pub(super) cultures: Option<Vec<Option<String>>>,
}

/// A value of a property.
#[derive(Clone, Deserialize)]
pub(super) struct SentValue {
    pub(super) alias: String,
    pub(super) culture: Option<String>,
    pub(super) segment: Option<String>,
    #[serde(default)]
    pub(super) value: Value,
}

/// The name in a culture and a segment.
#[derive(Deserialize)]
pub(super) struct SentVariant {
    pub(super) culture: Option<String>,
    pub(super) segment: Option<String>,
    pub(super) name: String,
}

impl SentDocument {
    pub(super) fn type_id(&self) -> Uuid {
        self.document_type.map(|one| one.id).unwrap_or_default()
    }

    /// The first name.
    pub(super) fn name(&self) -> &str {
        self.variants.first().map_or("", |one| one.name.as_str())
    }
}

/// Every culture that is named is one of a language of the site, letter for letter.
pub(super) fn check_cultures(context: &Context<'_>, sent: &SentDocument) -> Result<(), Reply> {
    let languages = &context.store.languages;
    let is_known = |code: &String| languages.iter().any(|one| one.iso_code == *code);
    let cultures = sent.variants.iter().filter_map(|one| one.culture.as_ref());
    if cultures.into_iter().all(is_known) {
        return Ok(());
    }
    Err(Problem::bad_request("Invalid culture")
        .detail("One or more of the supplied culture codes did not match the configured languages.")
        .status("InvalidCulture")
        .reply())
}

/// The document type that was sent.
pub(super) fn content_type<'a>(
    context: &'a Context<'_>,
    id: Uuid,
) -> Result<&'a ContentType, Reply> {
    context.store.document_types.get(id).ok_or_else(|| {
        Problem::not_found("The requested content type could not be found")
            .status("ContentTypeNotFound")
            .reply()
    })
}

/// What is wrong with the values: keys and messages, as the server lists them.
pub(super) fn complaints(
    store: &Store,
    content_type: &ContentType,
    sent: &SentDocument,
    cultures: &[String],
) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let segments = segments(&sent.variants);
    for property in store.document_types.properties(content_type.id) {
        let varies = content_type.varies_by_culture && property.varies_by_culture;
        let of: Vec<Option<&str>> = if varies {
            cultures.iter().map(|one| Some(one.as_str())).collect()
        } else {
            vec![None]
        };
        let within = match content_type.varies_by_segment && property.varies_by_segment {
            true => segments.as_slice(),
            false => &[None],
        };
        let variants = of
            .iter()
            .flat_map(|culture| within.iter().map(|segment| (*culture, *segment)));
        for (culture, segment) in variants {
            let at = sent.values.iter().position(|one| {
                one.alias == property.alias
                    && same_culture(one.culture.as_deref(), culture)
                    && one.segment.as_deref() == segment
            });
            let value = at.map_or(&Value::Null, |at| &sent.values[at].value);
            if let Some(message) = complaint(store, property, value) {
                let quoted =
                    |one: Option<&str>| one.map_or("null".to_owned(), |one| format!("'{one}'"));
                let key = match at {
                    Some(at) => format!("$.values[{at}].value"),
                    None => format!(
                        "$.values[?(@.alias == '{}' && @.culture == {} && @.segment == {})].Value",
                        property.alias,
                        quoted(culture),
                        quoted(segment),
                    ),
                };
                found.push((key, message));
            }
        }
    }
    found
}

/// The segments that are validated: those that are sent, for a server knows of no others
/// (`src/Umbraco.Core/Services/ContentValidationServiceBase.cs`), and none at all.
fn segments(variants: &[SentVariant]) -> Vec<Option<&str>> {
    let mut found = vec![None];
    for variant in variants {
        let segment = variant.segment.as_deref();
        if !found.contains(&segment) {
            found.push(segment);
        }
    }
    found
}

/// What is wrong with one value of a property, if anything is.
pub(super) fn complaint(store: &Store, property: &Property, value: &Value) -> Option<String> {
    let rule = &property.validation;
    let is_null = value.is_null() || value.as_array().is_some_and(Vec::is_empty);
    if rule.mandatory && (is_null || is_blank(value)) {
        let message = rule
            .mandatory_message
            .clone()
            .filter(|text| !text.is_empty());
        let raw = if is_null {
            "#validation_invalidNull"
        } else {
            "#validation_invalidEmpty"
        };
        return Some(message.unwrap_or_else(|| raw.to_owned()));
    }
    let editor = editor(store, property);
    editor_value::complaint(editor, value).or_else(|| mismatch(rule, value))
}

/// What does not match the pattern of its property; nothing at all always does. A pattern that only .NET knows is let
/// pass. The raw text is assumed, a text of the property's own was seen on a running site.
fn mismatch(rule: &Validation, value: &Value) -> Option<String> {
    let pattern = rule.reg_ex.as_deref().filter(|text| !text.is_empty())?;
    if value.is_null() || is_blank(value) {
        return None;
    }
    let text = editor_value::text(value);
    let matches = Regex::new(pattern).map_or(true, |regex| regex.is_match(&text));
    if matches {
        return None;
    }
    let message = rule.reg_ex_message.clone().filter(|text| !text.is_empty());
    Some(message.unwrap_or_else(|| "#validation_invalidPattern".to_owned()))
}

fn is_blank(value: &Value) -> bool {
    value.as_str().is_some_and(|text| text.trim().is_empty())
}

/// The alias of a property's editor.
pub(super) fn editor<'a>(store: &'a Store, property: &Property) -> &'a str {
    let data_type = store.data_types.data_type(property.data_type);
    data_type.map_or("", |(_, data_type)| data_type.editor_alias.as_str())
}

/// The default language of the site.
pub(super) fn default_culture(store: &Store) -> &str {
    let default = store.languages.iter().find(|language| language.is_default);
    default.map_or("", |language| language.iso_code.as_str())
}
