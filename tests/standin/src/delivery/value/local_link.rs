//! Links of rich text to content and media of the site (`src/Umbraco.Infrastructure/DeliveryApi/ApiRichTextParserBase.cs`).

use uuid::Uuid;

use super::id_of;
use crate::delivery::media;
use crate::delivery::render::Renderer;
use crate::delivery::route::Route;

/// Where a link leads.
pub(super) enum LocalLink {
    Content {
        id: Uuid,
        type_alias: String,
        route: Route,
        /// What followed the id.
        query: String,
    },
    Media {
        id: Uuid,
        type_alias: String,
        url: String,
    },
    /// Into the site, but to nothing that can be read.
    Broken,
}

/// Reads `/{localLink:GUID}` with the kind in the attribute `type`, or `/{localLink:umb://document/GUID}` as it was
/// stored before 15. `None` if the link is no local one.
pub(super) fn resolve(renderer: Renderer<'_>, href: &str, kind: Option<&str>) -> Option<LocalLink> {
    let (_, rest) = href.split_once("{localLink:")?;
    let (target, query) = rest.rsplit_once('}')?;
    let (kind, id) = match target.strip_prefix("umb://") {
        Some(udi) => {
            let (kind, id) = udi.split_once('/')?;
            (kind.to_ascii_lowercase(), id_of(id)?)
        }
        None => (
            kind.unwrap_or("unknown").to_ascii_lowercase(),
            id_of(target)?,
        ),
    };
    let found = match kind.as_str() {
        "document" => content(renderer, id, query),
        "media" => media::find(renderer.source, id).map(|medium| LocalLink::Media {
            id,
            type_alias: medium.type_alias,
            url: medium.url,
        }),
        _ => None,
    };
    Some(found.unwrap_or(LocalLink::Broken))
}

fn content(renderer: Renderer<'_>, id: Uuid, query: &str) -> Option<LocalLink> {
    let page = renderer.source.page(id)?;
    Some(LocalLink::Content {
        id,
        type_alias: page.type_alias().to_owned(),
        route: Route::of(page, renderer.culture)?,
        query: query.to_owned(),
    })
}
