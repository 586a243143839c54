//! `imaging/resize/urls`: addresses of images in another size. Nothing is resized.

use http::Method;
use serde::Serialize;
use uuid::Uuid;

use super::media::file;
use crate::oauth::bearer::Access;
use crate::route::{Context, Route, route};
use crate::wire::reply::{Outcome, Reply};

pub(super) const ROUTES: &[Route] = &[route(
    Method::GET,
    "imaging/resize/urls",
    Access::User,
    resize_urls,
)];

const MODES: [&str; 6] = ["Crop", "Max", "Stretch", "Pad", "BoxPad", "Min"];
/// Of an image if nothing else is asked for.
const SIZE: i32 = 200;

fn resize_urls(context: &mut Context<'_>) -> Outcome {
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
    let query = context.query();
    let ids = query.ids("id")?;
    let number = |name| {
        let sent = query.number(name)?;
        Ok::<_, Reply>(sent.unwrap_or(SIZE))
    };
    let (width, height) = (number("width")?, number("height")?);
    let mode = query.choice("mode", &MODES)?.and_then(|at| MODES.get(at));
    let mode = mode.map_or_else(String::new, |mode| {
        format!("rmode={}&", mode.to_lowercase())
    });
    let origin = context.request.origin();
    let items = context.store.media.all().iter();
    let urls = items
        .filter(|item| ids.contains(&item.id))
        .map(|item| Urls {
            id: item.id,
            url_infos: file(item)
                .map(|src| Url {
                    culture: None,
                    url: format!("{origin}{src}?{mode}width={width}&height={height}"),
                })
                .into_iter()
                .collect(),
        });
    Ok(Reply::json(&urls.collect::<Vec<_>>()))
}
