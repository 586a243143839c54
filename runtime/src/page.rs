//! One page of a list.

use crate::model::{Members, Output, Source, Wire};

/// One page of a list, as the server sends it: `{"total": 230, "items": [...]}`.
///
/// Documents of Umbraco have a schema for each kind of page (`PagedDictionaryOverviewResponseModel`); in Rust they are
/// all this type. A bare array is read as the only page, since Umbraco sends one in a few places where its document
/// declares a page.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// How many items all pages hold together. Items that the user may not see are counted.
    pub total: i64,
    /// The items of this page; there may be fewer than were asked for, even before the last page.
    pub items: Vec<T>,
}

impl<T> Page<T> {
    /// A page.
    #[must_use]
    pub fn new(total: i64, items: Vec<T>) -> Self {
        Self { total, items }
    }
}

impl<T: Wire> Wire for Page<T> {
    fn read(source: Source<'_, '_>) -> Self {
        if source.is_list() {
            let items = Vec::read(source);
            let total = i64::try_from(items.len()).unwrap_or(i64::MAX);
            return Self { total, items };
        }
        source.object(|| "Page", Self::read_members)
    }

    fn read_members(members: &mut Members<'_>) -> Self {
        Self {
            total: members.required("total"),
            items: members.required("items"),
        }
    }

    fn write_members(&self, members: &mut Output) {
        members.required("total", &self.total);
        members.required("items", &self.items);
    }
}
