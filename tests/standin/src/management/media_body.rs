//! What is sent of media: the request models, and the checks that creating, updating and validating share.

use serde::Deserialize;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use super::Reference;
use super::document_body::{SentValue, SentVariant, complaint, editor};
use crate::store::Store;
use crate::store::content::PropertyValue;
use crate::store::content_type::ContentType;
use crate::store::content_types::ContentKind;
use crate::store::{editor_value, upload};
use crate::wire::bind::{Kind, Member, Model, Rule, member, reference};
use crate::wire::reply::{Problem, Reply};

/// Values of media and members.
pub(super) const VALUE: &[Member] = &[
    member("alias", Kind::Text, Rule::Required),
    member("culture", Kind::Text, Rule::Optional),
    member("segment", Kind::Text, Rule::Optional),
    member("value", Kind::Anything, Rule::Optional),
];
/// Names of media and members.
pub(super) const VARIANT: &[Member] = &[
    member("culture", Kind::Text, Rule::Optional),
    member("segment", Kind::Text, Rule::Optional),
    member("name", Kind::Text, Rule::Required),
];

const VALUES: Member = member(
    "values",
    Kind::Models(
        "Umbraco.Cms.Api.Management.ViewModels.Media.MediaValueModel",
        VALUE,
    ),
    Rule::NotNull,
);
const VARIANTS: Member = member(
    "variants",
    Kind::Models(
        "Umbraco.Cms.Api.Management.ViewModels.Media.MediaVariantRequestModel",
        VARIANT,
    ),
    Rule::NotNull,
);

pub(super) const CREATE: Model = Model {
    parameter: "createRequestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.Media.CreateMediaRequestModel",
    members: &[
        reference("mediaType", Rule::Declared),
        member("id", Kind::Guid, Rule::Optional),
        reference("parent", Rule::Optional),
        VALUES,
        VARIANTS,
    ],
};

pub(super) const UPDATE: Model = Model {
    parameter: "updateRequestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.Media.UpdateMediaRequestModel",
    members: &[VALUES, VARIANTS],
};

/// A media item as it is sent.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
pub(super) struct SentMedia {
    pub(super) id: Option<Uuid>,
    pub(super) parent: Option<Reference>,
    pub(super) media_type: Option<Reference>,
    #[serde(default)]
    pub(super) values: Vec<SentValue>,
    #[serde(default)]
    pub(super) variants: Vec<SentVariant>,
}

/// Names without culture, and values of properties that the type has.
pub(super) fn check_variance(
    store: &Store,
    kind: ContentKind,
    of: &ContentType,
    values: &[SentValue],
    variants: &[SentVariant],
) -> Result<(), Reply> {
    let is_invariant = |one: &SentVariant| one.culture.is_none() && one.segment.is_none();
    if variants.is_empty() || !variants.iter().all(is_invariant) {
        return Err(
            Problem::bad_request("Content type culture variance mismatch")
                .detail("The content type variance did not match that of the passed content data.")
                .status("ContentTypeCultureVarianceMismatch")
                .reply(),
        );
    }
    let types = store.types(kind);
    let is_known = |value: &SentValue| {
        types.property(of.id, &value.alias).is_some()
            && value.culture.is_none()
            && value.segment.is_none()
    };
    if values.iter().all(is_known) {
        return Ok(());
    }
    Err(
        Problem::not_found("One or more property types could not be found")
            .status("PropertyTypeNotFound")
            .reply(),
    )
}

/// 400 if a value is missing or not right, with keys and messages as for documents.
pub(super) fn check_values(
    store: &Store,
    kind: ContentKind,
    of: &ContentType,
    values: &[SentValue],
) -> Result<(), Reply> {
    let mut errors: Map<String, Value> = Map::new();
    for property in store.types(kind).properties(of.id) {
        let sent = values.iter().position(|one| one.alias == property.alias);
        let value = sent.map_or(&Value::Null, |at| &values[at].value);
        let of_file = if upload::is_upload(editor(store, property)) {
            upload::complaint(store, value)
        } else {
            None
        };
        if let Some(message) = of_file.or_else(|| complaint(store, property, value)) {
            let key = match sent {
                Some(at) => format!("$.values[{at}].value"),
                None => not_sent(&property.alias),
            };
            errors.insert(key, json!([message]));
        }
    }
    refuse(errors)
}

/// The key of a value that was not sent.
pub(super) fn not_sent(alias: &str) -> String {
    format!("$.values[?(@.alias == '{alias}' && @.culture == null && @.segment == null)].Value")
}

/// The refusal, if there is anything to refuse.
pub(super) fn refuse(errors: Map<String, Value>) -> Result<(), Reply> {
    if errors.is_empty() {
        return Ok(());
    }
    Err(Problem::bad_request("Validation failed")
        .detail("One or more properties did not pass validation")
        .status("PropertyValidationError")
        .with("errors", errors)
        .reply())
}

/// What is stored of the values: those that are not sent are gone, files are taken, labels filled in.
pub(super) fn stored(
    store: &mut Store,
    kind: ContentKind,
    of: Uuid,
    owner: Uuid,
    sent: &[SentValue],
    current: &[PropertyValue],
) -> Vec<PropertyValue> {
    let properties: Vec<(Uuid, String, String)> = store
        .types(kind)
        .properties(of)
        .into_iter()
        .map(|property| {
            let editor = editor(store, property).to_owned();
            (property.id, property.alias.clone(), editor)
        })
        .collect();
    let mut values = Vec::new();
    let mut labels = Vec::new();
    for (id, alias, editor) in &properties {
        let sent = sent.iter().find(|one| one.alias == *alias);
        let sent = sent.map_or(Value::Null, |one| one.value.clone());
        let value = if upload::is_upload(editor) {
            let current = current.iter().find(|one| one.alias == *alias);
            let current = current.map(|one| &one.value);
            let value = upload::stored(store, editor, (owner, *id), &sent, current);
            let src = value.as_ref().and_then(|value| value["src"].as_str());
            labels = src.map_or_else(Vec::new, |src| upload::labels(store, src));
            value
        } else {
            let label = labels.iter().find(|(name, _)| name == alias);
            match label {
                Some((_, text)) => Some(Value::String(text.clone())),
                None if editor == "Umbraco.Label" && alias.starts_with("umbraco") => None,
                None => editor_value::stored(editor, sent),
            }
        };
        values.extend(value.map(|value| PropertyValue {
            alias: alias.clone(),
            culture: None,
            segment: None,
            value,
        }));
    }
    values
}
