// @generated from fixtures/parameters.json (sha256 eb2504e2ca27a3fde410abd2517830391f1b692a833ff090a03229ad4194048e) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Scalar`.

use crate::models::Size;
use umbraco_runtime::{Call, Date, DateTime, Empty, Transport, Uuid};

mod models;
pub use models::*;

/// The operations of the tag `Scalar`.
///
/// From [`Client::scalar`](crate::Client::scalar); cheap to clone.
#[derive(Clone, Debug)]
pub struct Scalar(pub(crate) Transport);

impl Scalar {
    /// `GET /scalar/{id}/{culture}/{year}/{size}`
    ///
    /// Success: 200.
    #[inline]
    pub fn get_scalar(
        &self,
        id: Uuid,
        culture: &str,
        year: i32,
        size: Size,
        from: impl Into<DateTime>,
    ) -> GetScalar {
        GetScalar(
            Call::get(&self.0, "/scalar/{id}/{culture}/{year}/{size}")
                .path("id", id)
                .path("culture", culture)
                .path("year", year)
                .path("size", size)
                .query("from", from.into()),
        )
    }
}

umbraco_runtime::call!(Scalar::get_scalar as GetScalar -> Empty);

impl GetScalar {
    /// Query parameter `day`.
    #[inline]
    pub fn day(self, day: Date) -> Self {
        Self(self.0.query("day", day))
    }

    /// Query parameter `until`.
    #[inline]
    pub fn until(self, until: impl Into<DateTime>) -> Self {
        Self(self.0.query("until", until.into()))
    }

    /// Query parameter `take`; without it the server takes `100`.
    #[inline]
    pub fn take(self, take: i64) -> Self {
        Self(self.0.query("take", take))
    }

    /// Query parameter `ratio`; without it the server takes `0.5`.
    #[inline]
    pub fn ratio(self, ratio: f64) -> Self {
        Self(self.0.query("ratio", ratio))
    }

    /// Query parameter `opacity`.
    #[inline]
    pub fn opacity(self, opacity: f32) -> Self {
        Self(self.0.query("opacity", opacity))
    }

    /// Query parameter `preview`; without it the server takes `false`.
    #[inline]
    pub fn preview(self, preview: bool) -> Self {
        Self(self.0.query("preview", preview))
    }

    /// Query parameter `name`; without it the server takes `"a \"b\""`.
    #[inline]
    pub fn name(self, name: &str) -> Self {
        Self(self.0.query("name", name))
    }

    /// Query parameter `anything`.
    #[inline]
    pub fn anything(self, anything: &str) -> Self {
        Self(self.0.query("anything", anything))
    }

    /// Query parameter `size`.
    #[inline]
    pub fn query_size(self, query_size: Size) -> Self {
        Self(self.0.query("size", query_size))
    }

    /// Query parameter `order`.
    #[inline]
    pub fn order(self, order: GetScalarOrder) -> Self {
        Self(self.0.query("order", order))
    }

    /// Query parameter `old`. Deprecated.
    ///
    /// Use \`name\`, it is \*better\*.
    #[inline]
    pub fn old(self, old: &str) -> Self {
        Self(self.0.query("old", old))
    }
}
