//! The file of a created package: `package.xml`, and around it a zip if there are files of media
//! (`src/Umbraco.Infrastructure/Persistence/Repositories/Implement/CreatedPackageSchemaRepository.cs`, seen on a running
//! Umbraco 17.3).

use std::io::{Cursor, Write as _};

use uuid::Uuid;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::content_export::ContentExport;
use super::content_type_export::{document_type, plain_type};
use super::dictionary_transfer;
use crate::oauth::security::Security;
use crate::store::Store;
use crate::store::content_types::ContentKind;
use crate::store::data_type::{DataType, Node};
use crate::store::file_system::FileSystem;
use crate::store::package::{Package, PackageFile};
use crate::wire::guid;
use crate::wire::xml::Element;

/// What goes into the package is what it is now. What is not there is left out, but for a script or a partial view:
/// `None`, which is an unhandled exception.
pub(super) fn file(store: &Store, security: &Security, package: &Package) -> Option<PackageFile> {
    let mut content = ContentExport::new(store, security);
    let mut uploads = Vec::new();
    let name = Element::list("package", [Element::text("name", &*package.name)]);
    let mut parts = vec![Element::list("info", [name])];
    parts.extend(documents(store, &mut content, package));
    parts.extend([
        document_types(store, package),
        media_types(store, package),
        templates(store, package),
        Element::list(
            "Stylesheets",
            package
                .stylesheets
                .iter()
                .filter_map(|path| stylesheet(store, path)),
        ),
        files("Scripts", "Script", &store.scripts, &package.scripts)?,
        files(
            "PartialViews",
            "View",
            &store.partial_views,
            &package.partial_views,
        )?,
        dictionary(store, package),
        languages(store, package),
        data_types(store, package),
    ]);
    let media = package
        .media_ids
        .iter()
        .filter_map(|id| store.media.get(*id));
    let deep = package.media_load_child_nodes;
    let sets =
        media.map(|item| Element::list("MediaSet", [content.media(item, deep, &mut uploads)]));
    let media_items = Element::list("MediaItems", sets.collect::<Vec<_>>());
    parts.push(media_items);
    let xml = Element::list("umbPackage", parts).file();
    if uploads.is_empty() {
        return Some(PackageFile::xml(xml.into_bytes()));
    }
    let uploads = uploads.iter();
    let uploads =
        uploads.filter_map(|path| Some((path.as_str(), store.uploads.get(path)?.as_ref())));
    Some(PackageFile::zip(zipped(&xml, uploads)?))
}

/// The XML first, then the files by their paths. Nothing is compressed, as it is on a real site: readers do not mind.
fn zipped<'a>(xml: &str, files: impl Iterator<Item = (&'a str, &'a [u8])>) -> Option<Vec<u8>> {
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    archive.start_file("package.xml", options).ok()?;
    archive.write_all(xml.as_bytes()).ok()?;
    let mut known: Vec<&str> = Vec::new();
    for (path, bytes) in files {
        if !known.contains(&path) {
            known.push(path);
            archive.start_file(format!("media{path}"), options).ok()?;
            archive.write_all(bytes).ok()?;
        }
    }
    Some(archive.finish().ok()?.into_inner())
}

fn documents<'a>(
    store: &'a Store,
    content: &mut ContentExport<'a>,
    package: &Package,
) -> Option<Element> {
    let id = guid::lenient(package.content_node_id.as_deref()?)?;
    let document = store.documents.get(id)?;
    let xml = content.document(document, package.content_load_child_nodes);
    let set = Element::list("DocumentSet", [xml]).with("importMode", "root");
    Some(Element::list("Documents", [set]))
}

/// The ids of a list.
fn ids(texts: &[String]) -> impl Iterator<Item = Uuid> {
    texts.iter().filter_map(|text| guid::lenient(text))
}

fn document_types(store: &Store, package: &Package) -> Element {
    let types = ids(&package.document_types).filter_map(|id| store.document_types.get(id));
    Element::list("DocumentTypes", types.map(|one| document_type(store, one)))
}

fn media_types(store: &Store, package: &Package) -> Element {
    let types = ids(&package.media_types).filter_map(|id| store.media_types.get(id));
    Element::list(
        "MediaTypes",
        types.map(|one| plain_type(store, ContentKind::Media, one)),
    )
}

fn templates(store: &Store, package: &Package) -> Element {
    let known = ids(&package.templates).filter_map(|id| store.templates.get(id));
    let written = known.map(|one| {
        Element::list(
            "Template",
            [
                Element::text("Name", &*one.name),
                Element::text("Key", one.id.to_string()),
                Element::text("Alias", &*one.alias),
                Element::data("Design", &*one.content),
            ],
        )
    });
    Element::list("Templates", written)
}

/// The rules of a stylesheet that the back office knows of are left out: it has none that are kept apart.
fn stylesheet(store: &Store, path: &str) -> Option<Element> {
    let text = store.stylesheets.file(&rooted(path))?;
    let file = path.rsplit('/').next().unwrap_or(path);
    let all = [
        Element::text("Name", file.strip_suffix(".css").unwrap_or(file)),
        Element::text("FileName", path),
        Element::data("Content", text),
        Element::list("Properties", []),
    ];
    Some(Element::list("Stylesheet", all))
}

fn files(list: &str, name: &str, known: &FileSystem, paths: &[String]) -> Option<Element> {
    let written = paths
        .iter()
        .filter(|path| !path.trim().is_empty())
        .map(|path| {
            let text = known.file(&rooted(path))?;
            Some(Element::data(name, text).with("path", &**path))
        });
    Some(Element::list(list, written.collect::<Option<Vec<_>>>()?))
}

/// A path as it is kept, with a slash before it.
fn rooted(path: &str) -> String {
    format!("/{}", path.trim_start_matches('/'))
}

fn dictionary(store: &Store, package: &Package) -> Element {
    let items = ids(&package.dictionary_items).filter_map(|id| store.dictionary.get(id));
    let written = items.map(|item| dictionary_transfer::element(&store.dictionary, item, false));
    Element::list("DictionaryItems", written)
}

/// Their numbers are those of the data base: here the order in which they were made.
fn languages(store: &Store, package: &Package) -> Element {
    let written = package.languages.iter().filter_map(|code| {
        let at = store
            .languages
            .iter()
            .position(|one| one.iso_code == *code)?;
        let language = &store.languages[at];
        let element = Element::list("Language", []).with("Id", (at + 1).to_string());
        Some(
            element
                .with("CultureAlias", &*language.iso_code)
                .with("FriendlyName", &*language.name),
        )
    });
    Element::list("Languages", written)
}

fn data_types(store: &Store, package: &Package) -> Element {
    let known = ids(&package.data_types).filter_map(|id| store.data_types.data_type(id));
    Element::list(
        "DataTypes",
        known.map(|(node, one)| data_type(store, node, one)),
    )
}

fn data_type(store: &Store, node: &Node, one: &DataType) -> Element {
    let settings = one.values.iter();
    let settings: serde_json::Map<_, _> = settings
        .map(|setting| (setting.alias.clone(), setting.value.clone()))
        .collect();
    let element = Element::list("DataType", [])
        .with("Name", &*node.name)
        .with("Id", &*one.editor_alias)
        .with("EditorUiAlias", &*one.editor_ui_alias)
        .with("Definition", node.id.to_string())
        .with("DatabaseType", database_type(&one.editor_alias))
        .with(
            "Configuration",
            serde_json::Value::from(settings).to_string(),
        );
    let mut folders = store.data_types.path_to(node.id);
    folders.pop();
    if folders.is_empty() {
        return element;
    }
    let encoded = |folder: &&Node| {
        url::form_urlencoded::byte_serialize(folder.name.as_bytes()).collect::<String>()
    };
    let names: Vec<String> = folders.iter().map(encoded).collect();
    let keys: Vec<String> = folders.iter().map(|folder| folder.id.to_string()).collect();
    element
        .with("Folders", names.join("/"))
        .with("FolderKeys", keys.join("/"))
}

/// How the values of an editor are stored (`src/Umbraco.Core/PropertyEditors`); other editors store long texts. That of a
/// text box was seen.
fn database_type(editor: &str) -> &'static str {
    match editor.strip_prefix("Umbraco.").unwrap_or(editor) {
        "TextBox" | "EmailAddress" | "ContentPicker" | "DropDown.Flexible" | "RadioButtonList"
        | "CheckBoxList" | "ColorPicker" | "UploadField" | "MemberPicker" | "Slider" | "Label"
        | "Plain.String" => "Nvarchar",
        "Integer" | "TrueFalse" | "UserPicker" => "Integer",
        "Decimal" => "Decimal",
        "DateTime" => "Date",
        _ => "Ntext",
    }
}
