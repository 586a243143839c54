//! Crops and focal point of images.

use serde_json::Value;

use super::text_of;
use crate::delivery::output::{Output, object, text};
use crate::store::data_type::DataType;

/// The value of an image cropper: `{ url, focalPoint, crops }`.
pub(super) fn cropper(data_type: &DataType, stored: &Value) -> Output {
    let url = match stored {
        Value::String(url) => Some(url.as_str()),
        other => text_of(other, "src"),
    };
    object([
        ("url", text(url)),
        ("focalPoint", focal_point(stored)),
        (
            "crops",
            Output::List(
                crops(Some(data_type), stored)
                    .into_iter()
                    .map(|(_, crop)| crop)
                    .collect(),
            ),
        ),
    ])
}

/// `{ left, top }`, or null.
pub(in crate::delivery) fn focal_point(stored: &Value) -> Output {
    match stored.get("focalPoint").filter(|point| point.is_object()) {
        None => Output::Null,
        Some(point) => {
            let member = |name: &str| point.get(name).cloned().unwrap_or_default().into();
            object([("left", member("left")), ("top", member("top"))])
        }
    }
}

/// The crops by alias: those that the data type has, each with the coordinates that were stored for it; without a data
/// type those that were stored (`src/Umbraco.Infrastructure/PropertyEditors/ValueConverters/ImageCropperValue.cs`).
pub(in crate::delivery) fn crops(
    data_type: Option<&DataType>,
    stored: &Value,
) -> Vec<(String, Output)> {
    let of_value = stored.get("crops").and_then(Value::as_array);
    let configured = data_type.and_then(|one| one.setting("crops")?.as_array());
    let all = if data_type.is_some() {
        configured
    } else {
        of_value
    };
    let all = all.into_iter().flatten();
    all.map(|crop| {
        let alias = text_of(crop, "alias");
        let mut same = of_value.into_iter().flatten();
        let same = same.find(|one| text_of(one, "alias") == alias);
        let coordinates = same.and_then(|one| one.get("coordinates"));
        let whole = object([
            ("alias", text(alias)),
            ("width", member(crop, "width")),
            ("height", member(crop, "height")),
            ("coordinates", coordinates_of(coordinates)),
        ]);
        (alias.unwrap_or_default().to_owned(), whole)
    })
    .collect()
}

fn coordinates_of(stored: Option<&Value>) -> Output {
    match stored.filter(|one| one.is_object()) {
        None => Output::Null,
        Some(stored) => object(["x1", "y1", "x2", "y2"].map(|name| (name, member(stored, name)))),
    }
}

fn member(value: &Value, name: &str) -> Output {
    value.get(name).cloned().unwrap_or_default().into()
}
