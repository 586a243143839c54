//! Picked media, each with its crops.

use serde_json::Value;
use uuid::Uuid;

use super::{id_of, image_crops, text_of};
use crate::delivery::expansion::Scope;
use crate::delivery::media;
use crate::delivery::output::Output;
use crate::delivery::render::Renderer;
use crate::store::data_type::DataType;

/// A list, also where only one can be picked.
pub(super) fn convert(
    renderer: Renderer<'_>,
    data_type: &DataType,
    stored: &Value,
    scope: Scope<'_>,
) -> Output {
    let picked = stored.as_array().into_iter().flatten();
    let media = picked.filter_map(|one| {
        let id = text_of(one, "mediaKey").and_then(id_of)?;
        let medium = media::find(renderer.source, id)?;
        let crops = image_crops::crops(Some(data_type), one);
        Some(medium.picked(renderer, scope, image_crops::focal_point(one), crops))
    });
    Output::List(media.collect())
}

/// A medium without crops of its picker.
pub(super) fn picked(renderer: Renderer<'_>, id: Uuid, scope: Scope<'_>) -> Option<Output> {
    let medium = media::find(renderer.source, id)?;
    Some(medium.picked(renderer, scope, Output::Null, Vec::new()))
}
