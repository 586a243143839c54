//! Blocks: elements within a value, in a list, a grid or a text.

use serde_json::Value;
use uuid::Uuid;

use super::{id_of, text_of};
use crate::delivery::expansion::Scope;
use crate::delivery::output::{Output, object, text};
use crate::delivery::render::Renderer;
use crate::store::content::same_culture;
use crate::store::data_type::DataType;

/// `{ items: [{ content, settings }] }`.
pub(super) fn list(renderer: Renderer<'_>, stored: &Value, scope: Scope<'_>) -> Output {
    object([("items", Output::List(items(renderer, stored, scope)))])
}

/// The one block there is.
pub(super) fn single(renderer: Renderer<'_>, stored: &Value, scope: Scope<'_>) -> Output {
    items(renderer, stored, scope).into_iter().next().into()
}

/// The blocks in the order of the layout.
pub(super) fn items(renderer: Renderer<'_>, stored: &Value, scope: Scope<'_>) -> Vec<Output> {
    layout(stored)
        .filter_map(|one| block(renderer, stored, one, scope))
        .collect()
}

/// `{ gridColumns, items }`, with areas inside.
pub(super) fn grid(
    renderer: Renderer<'_>,
    data_type: &DataType,
    stored: &Value,
    scope: Scope<'_>,
) -> Output {
    let columns = data_type.setting("gridColumns").and_then(Value::as_i64);
    let grid = Grid {
        renderer,
        stored,
        scope,
        columns: columns.unwrap_or(12),
        blocks: data_type.setting("blocks"),
    };
    object([
        ("gridColumns", grid.columns.into()),
        ("items", grid.items(layout(stored))),
    ])
}

struct Grid<'a, 'r> {
    renderer: Renderer<'a>,
    stored: &'r Value,
    scope: Scope<'r>,
    columns: i64,
    /// The configuration of the blocks.
    blocks: Option<&'r Value>,
}

impl<'r> Grid<'_, 'r> {
    fn items(&self, layout: impl Iterator<Item = &'r Value>) -> Output {
        Output::List(layout.filter_map(|one| self.item(one)).collect())
    }

    fn item(&self, layout: &'r Value) -> Option<Output> {
        let block = block(self.renderer, self.stored, layout, self.scope)?;
        let configured = self.configuration(layout);
        let columns = configured.and_then(|one| one.get("areaGridColumns")?.as_i64());
        let areas = layout.get("areas").and_then(Value::as_array);
        let areas = areas.into_iter().flatten();
        let item = object([
            ("rowSpan", span(layout, "rowSpan", 1)),
            ("columnSpan", span(layout, "columnSpan", self.columns)),
            ("areaGridColumns", columns.unwrap_or(self.columns).into()),
            (
                "areas",
                Output::List(areas.filter_map(|one| self.area(one, configured)).collect()),
            ),
        ]);
        match block {
            Output::Object(members) => {
                let mut members = members.into_iter();
                let mut member = || members.next().map_or(Output::Null, |(_, value)| value);
                Some(item.with([("content", member()), ("settings", member())]))
            }
            _ => Some(item),
        }
    }

    /// An area that the configuration of its block still has.
    fn area(&self, area: &'r Value, configured: Option<&Value>) -> Option<Output> {
        let key = text_of(area, "key").and_then(id_of)?;
        let known = configured?.get("areas")?.as_array()?.iter();
        let known = known
            .into_iter()
            .find(|one| text_of(one, "key").and_then(id_of) == Some(key))?;
        let items = area.get("items").and_then(Value::as_array);
        Some(object([
            ("alias", text(text_of(known, "alias"))),
            ("rowSpan", span(known, "rowSpan", 1)),
            ("columnSpan", span(known, "columnSpan", self.columns)),
            ("items", self.items(items.into_iter().flatten())),
        ]))
    }

    fn configuration(&self, layout: &Value) -> Option<&'r Value> {
        let data = data(self.stored, "contentData", key(layout, "content")?)?;
        let element = text_of(data, "contentTypeKey").and_then(id_of)?;
        let blocks = self.blocks?.as_array()?.iter();
        blocks
            .into_iter()
            .find(|one| text_of(one, "contentElementTypeKey").and_then(id_of) == Some(element))
    }
}

fn span(value: &Value, name: &str, default: i64) -> Output {
    let span = value.get(name).and_then(Value::as_i64);
    span.unwrap_or(default).into()
}

/// The layout of whatever editor the value is of.
fn layout(stored: &Value) -> impl Iterator<Item = &Value> {
    let layouts = stored.get("layout").and_then(Value::as_object);
    let first = layouts.and_then(|layouts| layouts.values().next()?.as_array());
    first.into_iter().flatten()
}

/// A block, if it is exposed and its element type is known.
fn block(
    renderer: Renderer<'_>,
    stored: &Value,
    layout: &Value,
    scope: Scope<'_>,
) -> Option<Output> {
    let content = key(layout, "content").filter(|key| is_exposed(renderer, stored, *key))?;
    let settings = key(layout, "settings");
    Some(object([
        (
            "content",
            element(renderer, data(stored, "contentData", content)?, scope)?,
        ),
        (
            "settings",
            settings
                .and_then(|key| element(renderer, data(stored, "settingsData", key)?, scope))
                .into(),
        ),
    ]))
}

/// `contentKey`, or `contentUdi` as it was stored before 15.
fn key(layout: &Value, what: &str) -> Option<Uuid> {
    let by_key = text_of(layout, &format!("{what}Key"));
    by_key
        .or_else(|| text_of(layout, &format!("{what}Udi")))
        .and_then(id_of)
}

fn data<'v>(stored: &'v Value, list: &str, key: Uuid) -> Option<&'v Value> {
    let mut all = stored.get(list)?.as_array()?.iter();
    all.find(|one| {
        let own = text_of(one, "key").or_else(|| text_of(one, "udi"));
        own.and_then(id_of) == Some(key)
    })
}

fn is_exposed(renderer: Renderer<'_>, stored: &Value, content: Uuid) -> bool {
    let exposed = stored.get("expose").and_then(Value::as_array);
    exposed.into_iter().flatten().any(|one| {
        let culture = text_of(one, "culture");
        text_of(one, "contentKey").and_then(id_of) == Some(content)
            && (culture.is_none() || same_culture(culture, Some(renderer.culture)))
    })
}

/// An element shows its properties without being expanded; from 18 on it has a name, which is empty for blocks.
fn element(renderer: Renderer<'_>, data: &Value, scope: Scope<'_>) -> Option<Output> {
    let id = text_of(data, "key")
        .or_else(|| text_of(data, "udi"))
        .and_then(id_of)?;
    let element_type = text_of(data, "contentTypeKey").and_then(id_of)?;
    let element_type = renderer.source.element_type(element_type)?;
    let values = data.get("values").and_then(Value::as_array);
    let properties = renderer.source.properties(element_type);
    let properties = renderer.properties(&properties, scope, |property| {
        let mut values = values.into_iter().flatten();
        let found = values.find(|one| {
            let culture = text_of(one, "culture");
            text_of(one, "alias") == Some(property.alias.as_str())
                && (culture.is_none() || same_culture(culture, Some(renderer.culture)))
        });
        found.and_then(|one| one.get("value")).cloned()
    });
    let head = object([
        ("contentType", element_type.alias.as_str().into()),
        ("id", id.into()),
    ]);
    let head = match renderer.version {
        ..=17 => head,
        _ => head.with([("name", "".into())]),
    };
    Some(head.with([("properties", properties)]))
}
