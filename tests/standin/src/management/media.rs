//! `media`: create, read, update, delete, validate, addresses, configuration.

use http::Method;
use serde::Serialize;
use uuid::Uuid;

use super::content_place::{self, Parent};
use super::document::not_found;
use super::media_body::{CREATE, SentMedia, UPDATE, check_values, check_variance, stored};
use super::media_reply::MediaReply;
use crate::oauth::bearer::Access;
use crate::route::{Context, Route, route};
use crate::store::content_type::ContentType;
use crate::store::content_types::ContentKind;
use crate::store::media::MediaItem;
use crate::store::moment::Moment;
use crate::store::webhook::MEDIA_SAVE;
use crate::wire::bind;
use crate::wire::reply::{Outcome, Problem, Reply};

/// Who works with media.
pub(super) const MEDIA: Access = Access::Sections(&["Umb.Section.Media"]);
const KIND: ContentKind = ContentKind::Media;

pub(super) const ROUTES: &[Route] = &[
    route(Method::POST, "media", MEDIA, create),
    route(Method::GET, "media/{id:guid}", MEDIA, read),
    route(Method::PUT, "media/{id:guid}", MEDIA, update),
    route(Method::DELETE, "media/{id:guid}", MEDIA, delete),
    route(Method::POST, "media/validate", MEDIA, validate_create),
    route(
        Method::PUT,
        "media/{id:guid}/validate",
        MEDIA,
        validate_update,
    ),
    route(Method::GET, "media/urls", Access::User, urls),
    route(Method::GET, "media/configuration", MEDIA, configuration),
];

/// Unlike a document, an item without a mandatory value is refused; that comes before a used id.
fn create(context: &mut Context<'_>) -> Outcome {
    let sent: SentMedia = bind::body(context.request, &CREATE, context.trace)?;
    let of = media_type(context, &sent)?.clone();
    let parent = sent.parent.map(|parent| parent.id);
    check_parent(context, parent, of.id)?;
    check_variance(context.store, KIND, &of, &sent.values, &sent.variants)?;
    check_values(context.store, KIND, &of, &sent.values)?;
    let id = sent.id.unwrap_or_else(|| context.store.sequence.id());
    // The temporary file is used up even if the id is taken.
    let values = stored(context.store, KIND, of.id, id, &sent.values, &[]);
    if context.store.media.get(id).is_some() {
        return Err(Problem::bad_request("Invalid Id")
            .detail("The supplied id is already in use.")
            .status("DuplicateKey")
            .reply());
    }
    let now = Moment::of(context.security.now());
    // Versions of media are counted with those of documents.
    context.store.documents.next_version();
    context.store.media.add(MediaItem {
        id,
        parent,
        media_type: of.id,
        sort_order: 0,
        created: now,
        updated: now,
        creator: context.user.unwrap_or_default(),
        trashed: false,
        original_parent: None,
        name: name(&sent),
        values,
    });
    context.store.announced.add(MEDIA_SAVE, id, of.id);
    Ok(Reply::created(
        context.request,
        &format!("media/{id}"),
        &id.to_string(),
    ))
}

fn read(context: &mut Context<'_>) -> Outcome {
    let item = context.store.media.get(context.id()?).ok_or_else(|| {
        Problem::not_found("The requested Media could not be found")
            .status("NotFound")
            .reply()
    })?;
    Ok(Reply::json(&MediaReply::of(context.store, item)))
}

/// A mandatory value may be missing here.
fn update(context: &mut Context<'_>) -> Outcome {
    let sent: SentMedia = bind::body(context.request, &UPDATE, context.trace)?;
    let id = context.id()?;
    let item = context.store.media.get(id).ok_or_else(not_found)?.clone();
    let of = of_item(context, &item)?.clone();
    check_variance(context.store, KIND, &of, &sent.values, &sent.variants)?;
    let values = stored(context.store, KIND, of.id, id, &sent.values, &item.values);
    let now = Moment::of(context.security.now());
    let item = context.store.media.get_mut(id).ok_or_else(not_found)?;
    item.values = values;
    item.name = name(&sent);
    item.updated = now;
    context.store.announced.add(MEDIA_SAVE, id, of.id);
    Ok(Reply::done())
}

fn delete(context: &mut Context<'_>) -> Outcome {
    let id = context.id()?;
    context.store.media.get(id).ok_or_else(not_found)?;
    context.store.remove_media(id);
    Ok(Reply::done())
}

fn validate_create(context: &mut Context<'_>) -> Outcome {
    let sent: SentMedia = bind::body(context.request, &CREATE, context.trace)?;
    let of = media_type(context, &sent)?;
    check_values(context.store, KIND, of, &sent.values)?;
    Ok(Reply::done())
}

fn validate_update(context: &mut Context<'_>) -> Outcome {
    let sent: SentMedia = bind::body(context.request, &UPDATE, context.trace)?;
    let item = context
        .store
        .media
        .get(context.id()?)
        .ok_or_else(not_found)?;
    let of = of_item(context, item)?;
    check_values(context.store, KIND, of, &sent.values)?;
    Ok(Reply::done())
}

/// The address of each item that has a file, absolute.
fn urls(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Urls {
        id: Uuid,
        url_infos: Vec<Url>,
    }
    #[derive(Serialize)]
    struct Url {
        culture: Option<String>,
        url: String,
    }
    let ids = context.query().ids("id")?;
    let origin = context.request.origin();
    let items = context.store.media.all().iter();
    let urls = items
        .filter(|item| ids.contains(&item.id))
        .map(|item| Urls {
            id: item.id,
            url_infos: file(item)
                .map(|src| Url {
                    culture: None,
                    url: format!("{origin}{src}"),
                })
                .into_iter()
                .collect(),
        });
    Ok(Reply::json(&urls.collect::<Vec<_>>()))
}

/// The path of an item's file.
pub(super) fn file(item: &MediaItem) -> Option<&str> {
    let value = item.values.iter().find(|one| one.alias == "umbracoFile")?;
    value.value["src"].as_str()
}

fn configuration(_: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Configuration {
        disable_delete_when_referenced: bool,
        disable_unpublish_when_referenced: bool,
    }
    Ok(Reply::json(&Configuration {
        disable_delete_when_referenced: false,
        disable_unpublish_when_referenced: false,
    }))
}

/// Whether an item of a type may be below a parent.
pub(super) fn check_parent(
    context: &Context<'_>,
    parent: Option<Uuid>,
    child_type: Uuid,
) -> Result<(), Reply> {
    let find = |id| {
        let parent = context.store.media.get(id)?;
        Some(Parent {
            content_type: parent.media_type,
            trashed: parent.trashed,
        })
    };
    content_place::check_parent(&context.store.media_types, parent, find, child_type)
}

fn media_type<'a>(context: &'a Context<'_>, sent: &SentMedia) -> Result<&'a ContentType, Reply> {
    let id = sent.media_type.map(|one| one.id).unwrap_or_default();
    context.store.media_types.get(id).ok_or_else(no_type)
}

fn of_item<'a>(context: &'a Context<'_>, item: &MediaItem) -> Result<&'a ContentType, Reply> {
    let of = context.store.media_types.get(item.media_type);
    of.ok_or_else(no_type)
}

fn no_type() -> Reply {
    Problem::not_found("The requested content type could not be found")
        .status("ContentTypeNotFound")
        .reply()
}

fn name(sent: &SentMedia) -> String {
    let first = sent.variants.first();
    first.map_or_else(String::new, |one| one.name.clone())
}
