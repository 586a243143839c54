//! Export and import of document types: XML in a `.udt` file
//! (`src/Umbraco.Infrastructure/Serialization/EntityXmlSerializer.cs`).

use http::Method;
use roxmltree::{Document, Node};
use serde::Deserialize;
use uuid::Uuid;

use super::Reference;
use super::document_body::editor;
use super::document_type::{EDITORS, SETTINGS, find};
use crate::route::{Context, Route, route};
use crate::store::Store;
use crate::store::content_type::{
    AllowedType, Composition, Container, ContentType, Property, Validation,
};
use crate::wire::bind::{self, Model, Rule, reference};
use crate::wire::guid;
use crate::wire::reply::{Outcome, Problem, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(
        Method::GET,
        "document-type/{id:guid}/export",
        EDITORS,
        export,
    ),
    route(Method::POST, "document-type/import", SETTINGS, import),
    route(
        Method::PUT,
        "document-type/{id:guid}/import",
        SETTINGS,
        import_over,
    ),
];

const IMPORT: Model = Model {
    parameter: "model",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.DocumentType.ImportDocumentTypeRequestModel",
    members: &[reference("file", Rule::Declared)],
};

#[derive(Deserialize)]
struct Import {
    file: Reference,
}

fn export(context: &mut Context<'_>) -> Outcome {
    let one = find(context)?;
    let xml = xml(context.store, one);
    Ok(Reply::download(
        xml.into_bytes(),
        &format!("{}.udt", one.alias),
    ))
}

fn xml(store: &Store, one: &ContentType) -> String {
    let types = &store.document_types;
    let compositions: String = one
        .compositions
        .iter()
        .filter_map(|composition| types.get(composition.id))
        .map(|other| {
            format!(
                "<Composition Key=\"{}\">{}</Composition>",
                other.id,
                text(&other.alias)
            )
        })
        .collect();
    let templates: String = one
        .allowed_templates
        .iter()
        .map(|id| format!("<Template Key=\"{id}\"></Template>"))
        .collect();
    let mut allowed: Vec<&AllowedType> = one.allowed_types.iter().collect();
    allowed.sort_by_key(|one| one.sort_order);
    let structure: String = allowed
        .iter()
        .filter_map(|allowed| types.get(allowed.id))
        .map(|other| element("DocumentType", &other.alias))
        .collect();
    let properties: String = one
        .properties
        .iter()
        .map(|property| property_xml(store, one, property))
        .collect();
    let tabs: String = one.containers.iter().map(tab_xml).collect();
    let list_view = one.collection.map(|id| id.to_string());
    let info = [
        element("Name", &one.name),
        element("Alias", &one.alias),
        element("Key", &one.id.to_string()),
        element("Icon", &one.icon),
        element("Thumbnail", "folder.png"),
        optional(
            "Description",
            one.description.as_deref().unwrap_or_default(),
        ),
        element("AllowAtRoot", flag(one.allowed_as_root)),
        element("ListView", &list_view.unwrap_or_default()),
        element("IsElement", flag(one.is_element)),
        element(
            "Variations",
            variations(one.varies_by_culture, one.varies_by_segment),
        ),
        list("Compositions", &compositions),
        list("AllowedTemplates", &templates),
        element("DefaultTemplate", ""),
    ]
    .concat();
    format!(
        "<DocumentType><Info>{info}</Info>{}{}{}<HistoryCleanupPolicy preventCleanup=\"{}\" /></DocumentType>",
        list("Structure", &structure),
        list("GenericProperties", &properties),
        list("Tabs", &tabs),
        one.cleanup.prevent_cleanup
    )
}

pub(super) fn property_xml(store: &Store, one: &ContentType, property: &Property) -> String {
    let rule = &property.validation;
    let container = one
        .containers
        .iter()
        .find(|container| Some(container.id) == property.container);
    let given = |name: &str, value: &Option<String>| match value {
        Some(value) => element(name, value),
        None => String::new(),
    };
    let tab = container.map(|container| {
        let name = container.name.as_deref().unwrap_or_default();
        format!("<Tab Alias=\"{}\">{}</Tab>", alias_of(name), text(name))
    });
    let inner = [
        element("Name", &property.name),
        element("Alias", &property.alias),
        element("Key", &property.id.to_string()),
        element("Type", editor(store, property)),
        element("Definition", &property.data_type.to_string()),
        tab.unwrap_or_default(),
        element("SortOrder", &property.sort_order.to_string()),
        element("Mandatory", flag(rule.mandatory)),
        given("MandatoryMessage", &rule.mandatory_message),
        given("Validation", &rule.reg_ex),
        given("ValidationRegExpMessage", &rule.reg_ex_message),
        element("LabelOnTop", flag(property.label_on_top)),
        given("Description", &property.description),
        element(
            "Variations",
            variations(property.varies_by_culture, property.varies_by_segment),
        ),
    ]
    .concat();
    format!("<GenericProperty>{inner}</GenericProperty>")
}

fn tab_xml(container: &Container) -> String {
    let name = container.name.as_deref().unwrap_or_default();
    let inner = [
        element("Key", &container.id.to_string()),
        element("Caption", name),
        element("Alias", &alias_of(name)),
        element("Type", &container.r#type),
        element("SortOrder", &container.sort_order.to_string()),
    ]
    .concat();
    format!("<Tab>{inner}</Tab>")
}

pub(super) fn element(name: &str, value: &str) -> String {
    format!("<{name}>{}</{name}>", text(value))
}

pub(super) fn optional(name: &str, value: &str) -> String {
    if value.is_empty() {
        format!("<{name} />")
    } else {
        element(name, value)
    }
}

pub(super) fn list(name: &str, inner: &str) -> String {
    if inner.is_empty() {
        format!("<{name} />")
    } else {
        format!("<{name}>{inner}</{name}>")
    }
}

fn text(value: &str) -> String {
    value
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

pub(super) fn flag(value: bool) -> &'static str {
    if value { "True" } else { "False" }
}

fn variations(culture: bool, segment: bool) -> &'static str {
    match (culture, segment) {
        (true, true) => "CultureAndSegment",
        (true, false) => "Culture",
        (false, true) => "Segment",
        (false, false) => "Nothing",
    }
}

/// A safe alias: camel case, letters and digits.
pub(super) fn alias_of(name: &str) -> String {
    let mut words = name.split(|c: char| !c.is_alphanumeric());
    let mut alias = words.next().unwrap_or_default().to_lowercase();
    for word in words.filter(|word| !word.is_empty()) {
        let (first, rest) = word.split_at(word.chars().next().map_or(0, char::len_utf8));
        alias.push_str(&first.to_uppercase());
        alias.push_str(rest);
    }
    alias
}

fn import(context: &mut Context<'_>) -> Outcome {
    let (file, one) = sent(context)?;
    let types = &context.store.document_types;
    if types.get(one.id).is_some() || types.by_alias(&one.alias).is_some() {
        return Err(Problem::bad_request("Failed to import because document type exits")
            .detail("The import failed because the document type that was being imported already exits")
            .status("DocumentTypeExists")
            .reply());
    }
    let id = one.id;
    context.store.document_types.add(one);
    context.store.files.retain(|known| known.id != file);
    let path = format!("document-type/{id}");
    Ok(Reply::created(context.request, &path, &id.to_string()))
}

fn import_over(context: &mut Context<'_>) -> Outcome {
    let (file, one) = sent(context)?;
    let id = context.id()?;
    let known = context.store.document_types.get_mut(id);
    match known.filter(|_| one.id == id) {
        Some(known) => {
            let parent = known.parent;
            *known = ContentType { parent, ..one };
        }
        None => {
            return Err(Problem::bad_request("Invalid Id")
                .detail("The import failed because the id of the document type you are trying to update did not match the id in the file.")
                .status("IdMismatch")
                .reply());
        }
    }
    context.store.files.retain(|known| known.id != file);
    Ok(Reply::done())
}

/// The uploaded file and the type in it. What is no XML is an unhandled exception.
fn sent(context: &Context<'_>) -> Result<(Uuid, ContentType), Reply> {
    let body: Import = bind::body(context.request, &IMPORT, context.trace)?;
    let files = &context.store.files;
    let file = files.iter().find(|known| known.id == body.file.id);
    let file = file.ok_or_else(|| {
        Problem::not_found("Temporary file not found")
            .status("TemporaryFileNotFound")
            .reply()
    })?;
    let source = String::from_utf8_lossy(&file.bytes);
    let document = Document::parse(&source).map_err(|_| Reply::crash())?;
    let root = document.root_element();
    let one = Some(root)
        .filter(|root| root.has_tag_name("DocumentType"))
        .and_then(|root| parse(context.store, root));
    let one = one.ok_or_else(|| {
        Problem::bad_request("Type Mismatch")
            .detail("The import failed because the file contained an entity that is not a content type.")
            .status("TypeMismatch")
            .reply()
    })?;
    Ok((file.id, one))
}

pub(super) fn parse(store: &Store, root: Node<'_, '_>) -> Option<ContentType> {
    let info = child(root, "Info")?;
    let value = |name: &str| value(info, name);
    let by_alias = |alias: &str| store.document_types.by_alias(alias).map(|one| one.id);
    let id = guid::lenient(&value("Key"))?;
    let alias = value("Alias");
    let allowed = children(root, "Structure")
        .filter_map(|node| {
            let sent = node.text().unwrap_or_default();
            by_alias(sent).or_else(|| (sent == alias).then_some(id))
        })
        .zip(0..)
        .map(|(id, sort_order)| AllowedType { id, sort_order });
    let compositions = children(info, "Compositions")
        .filter_map(|node| by_alias(node.text().unwrap_or_default()))
        .map(|id| Composition {
            id,
            inherited: false,
        });
    let containers: Vec<Container> = children(root, "Tabs").filter_map(container).collect();
    let variations = value("Variations");
    let properties = children(root, "GenericProperties").map(|node| property(node, &containers));
    Some(ContentType {
        id,
        allowed_types: allowed.collect(),
        compositions: compositions.collect(),
        properties: properties.collect::<Option<_>>()?,
        alias,
        name: value("Name"),
        description: Some(value("Description")).filter(|text| !text.is_empty()),
        icon: value("Icon"),
        allowed_as_root: value("AllowAtRoot") == "True",
        is_element: value("IsElement") == "True",
        varies_by_culture: variations.contains("Culture"),
        varies_by_segment: variations.contains("Segment"),
        collection: guid::lenient(&value("ListView")),
        containers,
        ..ContentType::default()
    })
}

fn property(node: Node<'_, '_>, containers: &[Container]) -> Option<Property> {
    let given = |name: &str| Some(value(node, name)).filter(|text| !text.is_empty());
    let tab = given("Tab");
    let container = containers
        .iter()
        .find(|one| one.name == tab && tab.is_some());
    let variations = value(node, "Variations");
    Some(Property {
        id: guid::lenient(&value(node, "Key"))?,
        container: container.map(|one| one.id),
        sort_order: value(node, "SortOrder").parse().ok()?,
        alias: value(node, "Alias"),
        name: value(node, "Name"),
        description: given("Description"),
        data_type: guid::lenient(&value(node, "Definition"))?,
        varies_by_culture: variations.contains("Culture"),
        varies_by_segment: variations.contains("Segment"),
        validation: Validation {
            mandatory: value(node, "Mandatory") == "True",
            mandatory_message: given("MandatoryMessage"),
            reg_ex: given("Validation"),
            reg_ex_message: given("ValidationRegExpMessage"),
        },
        label_on_top: value(node, "LabelOnTop") == "True",
        ..Property::default()
    })
}

fn container(node: Node<'_, '_>) -> Option<Container> {
    Some(Container {
        id: guid::lenient(&value(node, "Key"))?,
        parent: None,
        name: Some(value(node, "Caption")),
        r#type: value(node, "Type"),
        sort_order: value(node, "SortOrder").parse().ok()?,
    })
}

fn child<'a, 'i>(node: Node<'a, 'i>, name: &str) -> Option<Node<'a, 'i>> {
    node.children().find(|child| child.has_tag_name(name))
}

fn children<'a, 'i>(node: Node<'a, 'i>, name: &str) -> impl Iterator<Item = Node<'a, 'i>> {
    let list = child(node, name);
    list.into_iter()
        .flat_map(|list| list.children())
        .filter(Node::is_element)
}

fn value(node: Node<'_, '_>, name: &str) -> String {
    let found = child(node, name).and_then(|child| child.text());
    found.unwrap_or_default().to_owned()
}
