//! Pages and elements as the API writes them.

use std::borrow::Cow;

use super::expansion::Scope;
use super::output::{Output, object};
use super::route::Route;
use super::source::{Page, Source};
use super::value;
use crate::store::content_type::Property;

/// How values are written.
#[derive(Clone, Copy)]
pub(super) struct Renderer<'a> {
    pub(super) source: Source<'a>,
    /// The major version of the site: 18 put the name elsewhere and gave elements one.
    pub(super) version: u8,
    pub(super) culture: &'a str,
    pub(super) segment: Option<&'a str>,
}

impl<'a> Renderer<'a> {
    /// A page that was asked for: with its cultures. `None` if it cannot be read in the culture.
    pub(super) fn response(self, page: Page<'a>, scope: Scope<'_>) -> Option<Output> {
        let cultures = page.cultures().into_iter().filter_map(|culture| {
            let route = Route::of(page, culture)?;
            Some((Cow::Owned(culture.to_owned()), route.output()))
        });
        let cultures = Output::Object(cultures.collect());
        Some(self.page(page, scope)?.with([("cultures", cultures)]))
    }

    /// A page that something refers to.
    pub(super) fn page(self, page: Page<'a>, scope: Scope<'_>) -> Option<Output> {
        if !page.is_in(self.culture) || self.source.installed(self.culture).is_none() {
            return None;
        }
        let name = page.name(self.culture)?;
        let route = Route::of(page, self.culture)?;
        let properties = match page.content_type().filter(|_| scope.shows_properties()) {
            None => Output::Object(Vec::new()),
            Some(content_type) => {
                let properties = self.source.properties(content_type);
                self.properties(&properties, scope, |property| {
                    page.value(property, self.culture, self.segment).cloned()
                })
            }
        };
        let dates = [
            ("createDate", page.created().into()),
            ("updateDate", page.updated().into()),
            ("route", route.output()),
            ("id", page.id().into()),
        ];
        let content_type = object([("contentType", page.type_alias().into())]);
        let name = [("name", name.into())];
        let head = if self.version >= 18 {
            content_type.with(dates).with(name)
        } else {
            content_type.with(name).with(dates)
        };
        Some(head.with([("properties", properties)]))
    }

    /// Properties that are not left out, each with its value or null.
    pub(super) fn properties(
        self,
        properties: &[&'a Property],
        scope: Scope<'_>,
        stored: impl Fn(&Property) -> Option<serde_json::Value>,
    ) -> Output {
        let members = properties.iter().filter_map(|property| {
            let scope = scope.property(&property.alias)?;
            let value = stored(property).map_or(Output::Null, |stored| {
                value::convert(self, property, &stored, scope)
            });
            Some((Cow::Owned(property.alias.clone()), value))
        });
        Output::Object(members.collect())
    }
}
