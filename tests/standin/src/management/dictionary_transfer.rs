//! Export and import of dictionary items: XML in a `.udt` file.

use http::Method;
use roxmltree::{Document, Node};
use serde::Deserialize;
use uuid::Uuid;

use super::Reference;
use super::dictionary::{TRANSLATORS, not_found};
use crate::route::{Context, Route, route};
use crate::store::Store;
use crate::store::dictionary::{Dictionary, Item, Translation};
use crate::wire::bind::{self, Model, Rule, reference};
use crate::wire::guid;
use crate::wire::reply::{Outcome, Problem, Reply};
use crate::wire::xml::Element;

pub(super) const ROUTES: &[Route] = &[
    route(
        Method::GET,
        "dictionary/{id:guid}/export",
        TRANSLATORS,
        export,
    ),
    route(Method::POST, "dictionary/import", TRANSLATORS, import),
];

const IMPORT: Model = Model {
    parameter: "importDictionaryRequestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.Dictionary.ImportDictionaryRequestModel",
    members: &[
        reference("temporaryFile", Rule::NotNull),
        reference("parent", Rule::Optional),
    ],
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Import {
    temporary_file: Option<Reference>,
    parent: Option<Reference>,
}

fn export(context: &mut Context<'_>) -> Outcome {
    let with_children = context.query().flag("includeChildren", false)?;
    let dictionary = &context.store.dictionary;
    let item = dictionary.get(context.id()?).ok_or_else(not_found)?;
    let xml = element(dictionary, item, with_children).flat();
    Ok(Reply::download(
        xml.into_bytes(),
        &format!("{}.udt", item.name),
    ))
}

/// An item with its texts, and those below it if they are wanted.
pub(super) fn element(dictionary: &Dictionary, item: &Item, with_children: bool) -> Element {
    let children = if with_children {
        dictionary.children(Some(item.id))
    } else {
        Vec::new()
    };
    let texts = item.translations.iter().map(|text| {
        Element::data("Value", &*text.translation).with("LanguageCultureAlias", &*text.iso_code)
    });
    let children = children
        .into_iter()
        .map(|child| element(dictionary, child, true));
    Element::list("DictionaryItem", texts.chain(children))
        .with("Key", item.id.to_string())
        .with("Name", &*item.name)
}

fn import(context: &mut Context<'_>) -> Outcome {
    let body: Import = bind::body(context.request, &IMPORT, context.trace)?;
    let file = body.temporary_file.map(|file| file.id).unwrap_or_default();
    let file = context
        .store
        .files
        .iter()
        .find(|known| known.id == file)
        .cloned()
        .ok_or_else(|| {
            Problem::not_found("The temporary file with specified id could not be found.")
                .status("TemporaryFileNotFound")
                .reply()
        })?;
    let parent = body.parent.map(|parent| parent.id);
    if parent.is_some_and(|parent| context.store.dictionary.get(parent).is_none()) {
        let problem = Problem::not_found("The parent dictionary item could not be found.");
        return Err(problem.status("ParentNotFound").reply());
    }
    let text = String::from_utf8_lossy(&file.bytes);
    let document = Document::parse(&text).map_err(|_| {
        Problem::bad_request("Invalid file content")
            .detail("The uploaded file could not be read as a valid UDT file.")
            .status("InvalidFileContent")
            .reply()
    })?;
    let root = document.root_element();
    if !root.has_tag_name("DictionaryItem") {
        return Err(type_mismatch());
    }
    let id = adopt(context.store, root, parent).ok_or_else(type_mismatch)?;
    context.store.files.retain(|known| known.id != file.id);
    Ok(Reply::created(
        context.request,
        &format!("dictionary/{id}"),
        &id.to_string(),
    ))
}

fn type_mismatch() -> Reply {
    Problem::bad_request("Type mismatch")
        .detail("The import file does not match the expected type.")
        .status("TypeMismatch")
        .reply()
}

/// Takes an item and those below it over; one that exists (by key, else by name) gets the texts of the file.
fn adopt(store: &mut Store, node: Node<'_, '_>, parent: Option<Uuid>) -> Option<Uuid> {
    let name = node.attribute("Name")?;
    let key = node.attribute("Key").and_then(guid::lenient);
    let translations = node
        .children()
        .filter(|child| child.has_tag_name("Value"))
        .filter_map(|value| {
            let iso_code = value.attribute("LanguageCultureAlias")?;
            let known = store
                .languages
                .iter()
                .any(|language| language.iso_code == iso_code);
            let translation = value.text().unwrap_or_default().to_owned();
            known.then(|| Translation {
                iso_code: iso_code.to_owned(),
                translation,
            })
        });
    let translations = translations.collect();
    let dictionary = &mut store.dictionary;
    let existing = key
        .filter(|key| dictionary.get(*key).is_some())
        .or_else(|| dictionary.by_name(name).map(|item| item.id));
    let id = match existing {
        Some(id) => {
            dictionary.get_mut(id)?.translations = translations;
            id
        }
        None => {
            let id = key.unwrap_or_else(|| store.sequence.id());
            dictionary.add(Item {
                id,
                name: name.to_owned(),
                parent,
                translations,
            });
            id
        }
    };
    for child in node
        .children()
        .filter(|child| child.has_tag_name("DictionaryItem"))
    {
        adopt(store, child, Some(id));
    }
    Some(id)
}
