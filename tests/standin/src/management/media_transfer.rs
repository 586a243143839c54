//! Export and import of media types and member types: XML in a `.udt` file.

use http::Method;
use roxmltree::Document;
use serde::Deserialize;

use super::Reference;
use super::content_type_export::{plain_type, root_name};
use super::data_type::SETTINGS;
use super::document_type_transfer::parse;
use super::plain_type::{PlainType, find};
use super::plain_type_routes::{MediaType, MemberType};
use crate::route::{Context, Route, route};
use crate::store::content_types::ContentKind;
use crate::wire::bind::{self, Model, Rule, reference};
use crate::wire::reply::{Outcome, Problem, Reply};

#[rustfmt::skip]
pub(super) const ROUTES: &[Route] = &[
    route(Method::GET, "media-type/{id:guid}/export", SETTINGS, export::<MediaType>),
    route(Method::POST, "media-type/import", SETTINGS, import::<MediaType>),
    route(Method::PUT, "media-type/{id:guid}/import", SETTINGS, import::<MediaType>),
    route(Method::GET, "member-type/{id:guid}/export", SETTINGS, export::<MemberType>),
    route(Method::POST, "member-type/import", SETTINGS, import::<MemberType>),
    route(Method::PUT, "member-type/{id:guid}/import", SETTINGS, import::<MemberType>),
];

const IMPORT: Model = Model {
    parameter: "model",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.ContentType.ImportContentTypeRequestModelBase",
    members: &[reference("file", Rule::Declared)],
};

#[derive(Deserialize)]
struct Import {
    file: Reference,
}

fn export<T: PlainType>(context: &mut Context<'_>) -> Outcome {
    let one = find::<T>(context)?;
    let xml = plain_type(context.store, T::KIND, one).flat();
    Ok(Reply::download(
        xml.into_bytes(),
        &format!("{}.udt", one.alias),
    ))
}

/// A type that is there already is refused, by PUT too, even if it is the very one.
fn import<T: PlainType>(context: &mut Context<'_>) -> Outcome {
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
    let root = Some(document.root_element()).filter(|root| root.has_tag_name(root_name(T::KIND)));
    let one = root.and_then(|root| parse(context.store, root));
    let one = one.ok_or_else(|| {
        Problem::bad_request("Type Mismatch")
            .detail("The import failed because the file contained an entity that is not a content type.")
            .status("TypeMismatch")
            .reply()
    })?;
    let types = context.store.types(T::KIND);
    if types.get(one.id).is_some() || types.by_alias(&one.alias).is_some() {
        let (word, status) = match T::KIND {
            ContentKind::Member => ("member", "MemberTypeExists"),
            _ => ("media", "MediaTypeExists"),
        };
        return Err(
            Problem::bad_request(format!("Failed to import because {word} type exists"))
                .detail(format!(
                    "The import failed because the {word} type that was being imported already exits."
                ))
                .status(status)
                .reply(),
        );
    }
    let (id, file) = (one.id, file.id);
    context.store.types_mut(T::KIND).add(one);
    context.store.files.retain(|known| known.id != file);
    let path = format!("{}/{id}", T::ROUTE);
    Ok(Reply::created(context.request, &path, &id.to_string()))
}
