//! The links of a URL picker.

use serde_json::Value;
use uuid::Uuid;

use super::{id_of, text_of};
use crate::delivery::media;
use crate::delivery::output::{Output, object, text};
use crate::delivery::render::Renderer;
use crate::delivery::route::Route;

/// Those that lead somewhere (`src/Umbraco.Infrastructure/PropertyEditors/ValueConverters/MultiUrlPickerValueConverter.cs`).
pub(super) fn convert(renderer: Renderer<'_>, stored: &Value) -> Output {
    let links = stored.as_array().into_iter().flatten();
    Output::List(links.filter_map(|one| link(renderer, one)).collect())
}

fn link(renderer: Renderer<'_>, stored: &Value) -> Option<Output> {
    let title = text_of(stored, "name");
    let unique = text_of(stored, "unique").or_else(|| text_of(stored, "udi"));
    match (text_of(stored, "type"), unique.and_then(id_of)) {
        (Some("media"), Some(id)) => media_link(renderer, stored, title, id),
        (_, Some(id)) => content_link(renderer, stored, title, id),
        (_, None) => Some(external_link(renderer, stored, title)),
    }
}

/// The query stands in the URL and beside it.
fn external_link(renderer: Renderer<'_>, stored: &Value, title: Option<&str>) -> Output {
    let query = text_of(stored, "queryString");
    let url = text_of(stored, "url").unwrap_or_default();
    let url = format!("{url}{}", query.unwrap_or_default());
    whole(renderer, stored, title, Some(url), None, "External")
}

fn content_link(
    renderer: Renderer<'_>,
    stored: &Value,
    title: Option<&str>,
    id: Uuid,
) -> Option<Output> {
    let page = renderer.source.page(id)?;
    let destination = Destination {
        id,
        type_alias: page.type_alias().to_owned(),
        route: Some(Route::of(page, renderer.culture)?),
    };
    let title = title.or_else(|| page.name(renderer.culture));
    Some(whole(
        renderer,
        stored,
        title,
        None,
        Some(destination),
        "Content",
    ))
}

fn media_link(
    renderer: Renderer<'_>,
    stored: &Value,
    title: Option<&str>,
    id: Uuid,
) -> Option<Output> {
    let medium = media::find(renderer.source, id)?;
    let destination = Destination {
        id,
        type_alias: medium.type_alias.clone(),
        route: None,
    };
    let title = title.unwrap_or(&medium.name);
    let url = Some(medium.url.clone());
    Some(whole(
        renderer,
        stored,
        Some(title),
        url,
        Some(destination),
        "Media",
    ))
}

struct Destination {
    id: Uuid,
    type_alias: String,
    route: Option<Route>,
}

/// 18 says the culture of a link, which is null but for links to another one.
fn whole(
    renderer: Renderer<'_>,
    stored: &Value,
    title: Option<&str>,
    url: Option<String>,
    destination: Option<Destination>,
    kind: &'static str,
) -> Output {
    let route = destination.as_ref().and_then(|one| one.route.as_ref());
    let link = object([
        ("url", url.into()),
        ("queryString", text(text_of(stored, "queryString"))),
        ("title", text(title)),
        ("target", text(text_of(stored, "target"))),
        (
            "destinationId",
            destination.as_ref().map(|one| one.id).into(),
        ),
        (
            "destinationType",
            destination
                .as_ref()
                .map(|one| one.type_alias.clone())
                .into(),
        ),
        ("route", route.map(Route::output).into()),
        ("linkType", kind.into()),
    ]);
    match renderer.version {
        ..=17 => link,
        _ => link.with([("culture", text(text_of(stored, "culture")))]),
    }
}
