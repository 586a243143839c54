//! Where in a document's text a change is declared.

use umbraco_codegen::Location;
use umbraco_codegen::diff::{Place, PlaceKind};
use umbraco_codegen::model::{Operation, Parameter};

use super::Version;

/// A place in the text of one of the two documents.
pub(crate) struct Found<'a> {
    /// The file or address.
    pub(crate) file: &'a str,
    /// JSON Pointer (RFC 6901), without `#`.
    pub(crate) pointer: String,
    /// Line and column; `None` in YAML.
    pub(crate) location: Option<Location>,
}

/// Where the change is: in the new document, or in the old one if only that has the place.
pub(crate) fn find<'a>(old: &'a Version, new: &'a Version, place: &Place) -> Found<'a> {
    for version in [new, old] {
        if let Some(pointer) = pointer(version, place) {
            return Found {
                file: &version.place,
                location: Location::of(&version.source.bytes, &pointer),
                pointer,
            };
        }
    }
    Found {
        file: &new.place,
        location: Location::of(&new.source.bytes, ""),
        pointer: String::new(),
    }
}

fn pointer(version: &Version, place: &Place) -> Option<String> {
    let part = place.part.as_deref().unwrap_or_default();
    if place.kind == PlaceKind::Api {
        return Some(match place.name.strip_prefix("security scheme ") {
            Some(scheme) => format!("/components/securitySchemes/{}", token(scheme)),
            None if place.name == "servers" => "/servers".to_owned(),
            None if place.name == "security" => "/security".to_owned(),
            None => "/components/securitySchemes".to_owned(),
        });
    }
    if place.kind == PlaceKind::Schema {
        let schemas = &version.model.schemas;
        let schema = schemas.iter().find(|schema| {
            schema.component.as_deref().unwrap_or(&schema.rust_name) == place.name
        })?;
        let pointer = schema.pointer.trim_start_matches('#');
        // `[]` and `{}` are inside of a member.
        let member = part.split(['[', '{']).next().unwrap_or_default();
        return Some(match member {
            "" => pointer.to_owned(),
            member => format!("{pointer}/properties/{}", token(member)),
        });
    }
    let (_, operation) = version
        .model
        .operations()
        .find(|(_, operation)| operation.id == place.name)?;
    let pointer = operation.pointer.trim_start_matches('#');
    Some(match place.kind {
        PlaceKind::Parameter => parameter(operation, part).map_or_else(
            || format!("{pointer}/parameters"),
            |index| format!("{pointer}/parameters/{index}"),
        ),
        PlaceKind::Body => format!("{pointer}/requestBody"),
        PlaceKind::Response => {
            let status: String = part
                .chars()
                .take_while(char::is_ascii_alphanumeric)
                .collect();
            let header = part
                .split_once(", header ")
                .map(|(_, name)| format!("/headers/{}", token(name)));
            format!("{pointer}/responses/{status}{}", header.unwrap_or_default())
        }
        _ => pointer.to_owned(),
    })
}

/// The index of the parameter that is called `name (query)`; the model has them in the order of the document.
fn parameter(operation: &Operation, part: &str) -> Option<usize> {
    let is_it = |parameter: &Parameter| part.starts_with(&format!("{} (", parameter.wire_name));
    operation.parameters.iter().position(is_it)
}

/// RFC 6901, section 3.
fn token(text: &str) -> String {
    text.replace('~', "~0").replace('/', "~1")
}
