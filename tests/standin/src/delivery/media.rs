//! Media: by id, by path, by query, and where something refers to them.

use http::StatusCode;
use serde_json::Value;
use uuid::Uuid;

use super::expansion::{Expansion, Scope};
use super::media_query;
use super::output::{Output, object, text};
use super::render::Renderer;
use super::reply::Replies;
use super::source::{Source, utc};
use super::target::Operation;
use super::value::image_crops::{crops, focal_point};
use super::{Delivery, failed};
use crate::store::content_type::ContentType;
use crate::store::media::MediaItem;
use crate::wire::guid;
use crate::wire::reply::Outcome;

/// A medium, as far as it matters here.
#[derive(Clone)]
pub(super) struct Medium<'a> {
    pub(super) id: Uuid,
    pub(super) parent: Option<Uuid>,
    pub(super) name: String,
    pub(super) type_alias: String,
    /// Empty for what has no file.
    pub(super) url: String,
    pub(super) sort_order: i32,
    pub(super) created: String,
    pub(super) updated: String,
    pub(super) content_type: Option<&'a ContentType>,
    /// Stored values by alias, those of the file too.
    pub(super) values: Vec<(String, Value)>,
}

/// A medium as it is stored.
fn of<'a>(source: Source<'a>, item: &'a MediaItem) -> Medium<'a> {
    let content_type = source.store.media_types.get(item.media_type);
    let values = item.values.iter();
    let mut medium = Medium {
        id: item.id,
        parent: item.parent,
        name: item.name.clone(),
        type_alias: content_type.map_or_else(String::new, |one| one.alias.clone()),
        url: String::new(),
        sort_order: item.sort_order,
        created: utc(item.created.to_string()),
        updated: utc(item.updated.to_string()),
        content_type,
        values: values
            .map(|one| (one.alias.clone(), one.value.clone()))
            .collect(),
    };
    let file = medium.value("umbracoFile");
    let url = file.and_then(|file| file.as_str().or_else(|| file["src"].as_str()));
    medium.url = url.unwrap_or_default().to_owned();
    medium
}

/// A medium that is not in the recycle bin.
pub(super) fn find(source: Source<'_>, id: Uuid) -> Option<Medium<'_>> {
    let item = source.store.media.get(id).filter(|item| !item.trashed)?;
    Some(of(source, item))
}

/// Right below `parent`, in order.
pub(super) fn children(source: Source<'_>, parent: Option<Uuid>) -> Vec<Medium<'_>> {
    let children = source.store.media.children(parent, false).into_iter();
    children.map(|item| of(source, item)).collect()
}

/// The medium of a path made of names, in any case.
pub(super) fn at_path<'a>(source: Source<'a>, path: &str) -> Option<Medium<'a>> {
    let mut names = path.split('/').filter(|name| !name.is_empty());
    let step = |parent: Option<Uuid>, name: &str| {
        let mut children = children(source, parent).into_iter();
        children.find(|child| child.name.to_lowercase() == name.to_lowercase())
    };
    let first = step(None, names.next()?)?;
    names.try_fold(first, |medium, name| step(Some(medium.id), name))
}

impl<'a> Medium<'a> {
    /// The value of a property.
    fn value(&self, alias: &str) -> Option<&Value> {
        let found = self.values.iter().find(|(own, _)| own == alias);
        found.map(|(_, value)| value)
    }

    /// The names from the root, in lower case.
    fn path(&self, source: Source<'_>) -> String {
        let above = self.parent.and_then(|id| find(source, id));
        let base = above.map_or_else(|| "/".to_owned(), |parent| parent.path(source));
        format!("{base}{}/", self.name.to_lowercase())
    }

    fn file(&self) -> Output {
        let number = |alias: &str| {
            let value = self.value(alias).cloned().unwrap_or_default();
            match value
                .as_str()
                .map(|text| text.parse::<i64>().unwrap_or_default())
            {
                Some(number) => Output::from(number),
                None => Output::from(value),
            }
        };
        object([
            ("id", self.id.into()),
            ("name", self.name.as_str().into()),
            ("mediaType", self.type_alias.as_str().into()),
            ("url", self.url.as_str().into()),
            (
                "extension",
                text(self.value("umbracoExtension").and_then(Value::as_str)),
            ),
            ("width", number("umbracoWidth")),
            ("height", number("umbracoHeight")),
            ("bytes", number("umbracoBytes")),
        ])
    }

    /// All properties but those that describe the file.
    fn properties(&self, renderer: Renderer<'a>, scope: Scope<'_>) -> Output {
        let Some(content_type) = self.content_type.filter(|_| scope.shows_properties()) else {
            return Output::Object(Vec::new());
        };
        let mut properties = renderer.source.properties(content_type);
        properties.retain(|property| !property.alias.starts_with("umbraco"));
        renderer.properties(&properties, scope, |property| {
            self.value(&property.alias).cloned()
        })
    }

    /// Focal point and crops: those of the place that refers to it first, then its own. What has no image has neither.
    fn crops(
        &self,
        renderer: Renderer<'_>,
        local_point: Output,
        local: Vec<(String, Output)>,
    ) -> Output {
        let file = self.value("umbracoFile").filter(|file| file.is_object());
        let none = Value::Null;
        let file = file.unwrap_or(&none);
        let own_point = focal_point(file);
        let data_type = self.content_type.and_then(|content_type| {
            let properties = renderer.source.properties(content_type);
            let property = properties
                .into_iter()
                .find(|one| one.alias == "umbracoFile")?;
            let data_type = renderer.source.data_type(property.data_type)?;
            (data_type.editor_alias == "Umbraco.ImageCropper").then_some(data_type)
        });
        let mut all = local;
        for (alias, crop) in data_type.map_or(Vec::new(), |one| crops(Some(one), file)) {
            if all.iter().all(|(known, _)| *known != alias) {
                all.push((alias, crop));
            }
        }
        let has_crops = data_type.is_some() || !all.is_empty();
        let list = Output::List(all.into_iter().map(|(_, crop)| crop).collect());
        let point = if local_point == Output::Null {
            own_point
        } else {
            local_point
        };
        object([
            ("focalPoint", point),
            ("crops", if has_crops { list } else { Output::Null }),
        ])
    }

    /// The file and the properties, without where it stands or what it shows of a picture.
    pub(super) fn plain(&self, renderer: Renderer<'a>, scope: Scope<'_>) -> Output {
        let properties = self.properties(renderer, scope);
        self.file().with([("properties", properties)])
    }

    /// As a picker shows it: the crops before the file.
    pub(super) fn picked(
        &self,
        renderer: Renderer<'a>,
        scope: Scope<'_>,
        point: Output,
        local: Vec<(String, Output)>,
    ) -> Output {
        self.crops(renderer, point, local)
            .and(self.plain(renderer, scope))
    }

    /// As it is answered: in a list with the crops before the file, alone with the crops last (seen on a running
    /// Umbraco 17.3).
    pub(super) fn response(
        &self,
        renderer: Renderer<'a>,
        scope: Scope<'_>,
        is_alone: bool,
    ) -> Output {
        let head = object([
            ("path", self.path(renderer.source).into()),
            ("createDate", self.created.as_str().into()),
            ("updateDate", self.updated.as_str().into()),
        ]);
        let crops = self.crops(renderer, Output::Null, Vec::new());
        let file = self.plain(renderer, scope);
        match is_alone {
            true => head.and(file).and(crops),
            false => head.and(crops).and(file),
        }
    }
}

/// The answer to a request for media; nothing here depends on language or start item.
pub(super) fn answer(delivery: &Delivery<'_>, operation: &Operation) -> Outcome {
    let source = delivery.source();
    let renderer = delivery.renderer(source, source.default_culture(), None);
    let request = delivery.request;
    match operation {
        Operation::Item(path) => {
            let found = match guid::lenient(path.trim_end_matches('/')) {
                Some(id) => find(source, id),
                None => at_path(source, path),
            };
            let medium = found.ok_or_else(|| Replies::Media.not_found())?;
            let expansion = Expansion::of(request).map_err(|why| failed(delivery, &why))?;
            let body = medium.response(renderer, expansion.top(), true);
            Ok(Replies::Media.json(request, &body))
        }
        Operation::Items => {
            let ids = delivery.ids(Replies::Media)?;
            let media: Vec<_> = ids.into_iter().filter_map(|id| find(source, id)).collect();
            let body = list(delivery, renderer, &media)?;
            Ok(Replies::Media.json(request, &body))
        }
        Operation::Query => {
            let (total, media) = media_query::run(delivery, source)?;
            let total = i64::try_from(total).unwrap_or(i64::MAX);
            let items = list(delivery, renderer, &media)?;
            let page = object([("total", total.into()), ("items", items)]);
            Ok(Replies::Media.with_json(request, StatusCode::OK, &page))
        }
    }
}

fn list<'a>(
    delivery: &Delivery<'_>,
    renderer: Renderer<'a>,
    media: &[Medium<'a>],
) -> Result<Output, crate::wire::reply::Reply> {
    if media.is_empty() {
        return Ok(Output::List(Vec::new()));
    }
    let expansion = Expansion::of(delivery.request).map_err(|why| failed(delivery, &why))?;
    let items = media.iter();
    Ok(Output::List(
        items
            .map(|one| one.response(renderer, expansion.top(), false))
            .collect(),
    ))
}
