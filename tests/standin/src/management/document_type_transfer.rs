//! Export and import of document types: XML in a `.udt` file
//! (`src/Umbraco.Infrastructure/Serialization/EntityXmlSerializer.cs`).

use http::Method;
use roxmltree::{Document, Node};
use serde::Deserialize;
use uuid::Uuid;

use super::Reference;
use super::content_type_export::document_type;
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
    let xml = document_type(context.store, one).flat();
    Ok(Reply::download(
        xml.into_bytes(),
        &format!("{}.udt", one.alias),
    ))
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
    let template = |alias: &str| Some(store.templates.by_alias(alias)?.id);
    let templates = children(info, "AllowedTemplates");
    let templates = templates.filter_map(|node| template(node.text()?));
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
        allowed_templates: templates.collect(),
        default_template: template(&value("DefaultTemplate")),
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
