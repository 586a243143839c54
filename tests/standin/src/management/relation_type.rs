//! `relation-type` and `item/relation-type`: the types of relations, which are those of every site.

use http::Method;
use serde::Serialize;
use uuid::Uuid;

use super::Paged;
use super::data_type::SETTINGS;
use crate::oauth::bearer::Access;
use crate::route::{Context, Route, route};
use crate::wire::reply::{Outcome, Problem, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(Method::GET, "relation-type", SETTINGS, list),
    route(Method::GET, "relation-type/{id:guid}", SETTINGS, read),
    route(Method::GET, "item/relation-type", Access::User, items),
];

/// The types that have relations.
pub(super) const COPY: Uuid = Uuid::from_u128(0x4cbeb612_e689_3563_b755_bf3ede295433);
pub(super) const DOCUMENT_DELETE: Uuid = Uuid::from_u128(0x0cc3507c_66ab_3091_8913_3d998148e423);
pub(super) const MEDIA_DELETE: Uuid = Uuid::from_u128(0x8307994f_faf2_3844_bab9_72d34514edf2);
pub(super) const DOCUMENT: Uuid = Uuid::from_u128(0x0b93e414_5abe_36ec_a6bb_516e56f12238);
pub(super) const MEDIA: Uuid = Uuid::from_u128(0x4954ce93_3bf9_3d1e_9cd2_21bf9f9c2abf);

type BuiltIn = (
    Uuid,
    &'static str,
    &'static str,
    Option<(u128, &'static str)>,
    bool,
    bool,
);

const OBJECT_DOCUMENT: (u128, &str) = (0xc66ba18e_eaf3_4cff_8a22_41b16d66a972, "Document");
const OBJECT_MEDIA: (u128, &str) = (0xb796f64c_1f99_4ffb_b886_4bf4bc011a9c, "Media");

/// Id, alias, name, what both ends are, whether it goes both ways, whether it is a dependency.
#[rustfmt::skip]
const TYPES: [BuiltIn; 6] = [
    (COPY, "relateDocumentOnCopy", "Relate Document On Copy", Some(OBJECT_DOCUMENT), true, false),
    (DOCUMENT_DELETE, "relateParentDocumentOnDelete", "Relate Parent Document On Delete", Some(OBJECT_DOCUMENT), false, false),
    (MEDIA_DELETE, "relateParentMediaFolderOnDelete", "Relate Parent Media Folder On Delete", Some(OBJECT_MEDIA), false, false),
    (DOCUMENT, "umbDocument", "Related Document", None, false, true),
    (MEDIA, "umbMedia", "Related Media", None, false, true),
    (Uuid::from_u128(0xbf2a9ac5_b791_377e_bafb_9d06ed87864d), "umbMember", "Related Member", None, false, true),
];

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Response {
    id: Uuid,
    alias: &'static str,
    parent_object: Option<Object>,
    child_object: Option<Object>,
    name: &'static str,
    is_bidirectional: bool,
    is_dependency: bool,
}

#[derive(Clone, Copy, Serialize)]
struct Object {
    name: &'static str,
    id: Uuid,
}

fn response((id, alias, name, object, is_bidirectional, is_dependency): &BuiltIn) -> Response {
    let object = object.map(|(id, name)| Object {
        name,
        id: Uuid::from_u128(id),
    });
    Response {
        id: *id,
        alias,
        parent_object: object,
        child_object: object,
        name,
        is_bidirectional: *is_bidirectional,
        is_dependency: *is_dependency,
    }
}

fn find(id: Uuid) -> Option<&'static BuiltIn> {
    TYPES.iter().find(|(known, ..)| *known == id)
}

fn list(context: &mut Context<'_>) -> Outcome {
    let page = context.query().page()?;
    let all: Vec<Response> = TYPES.iter().map(response).collect();
    Ok(Reply::json(&Paged {
        total: all.len(),
        // The service cuts the list, and the controller cuts what it got again (seen on a running Umbraco 17.3).
        items: page.cut(page.cut(all)),
    }))
}

fn read(context: &mut Context<'_>) -> Outcome {
    let found = find(context.id()?).ok_or_else(|| {
        Problem::not_found("Relation type not found")
            .detail("A relation type with the given key does not exist")
            .status("NotFound")
            .reply()
    })?;
    Ok(Reply::json(&response(found)))
}

/// Whether there is a type of that id.
pub(super) fn exists(id: Uuid) -> bool {
    find(id).is_some()
}

fn items(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Item {
        is_deletable: bool,
        name: &'static str,
        id: Uuid,
        flags: [(); 0],
    }
    let ids = context.query().ids("id")?;
    let found = TYPES.iter().map(response);
    let items = found.filter(|one| ids.contains(&one.id)).map(|one| Item {
        is_deletable: false,
        name: one.name,
        id: one.id,
        flags: [],
    });
    Ok(Reply::json(&items.collect::<Vec<_>>()))
}
