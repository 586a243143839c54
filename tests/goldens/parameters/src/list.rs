// @generated from fixtures/parameters.json (sha256 eb2504e2ca27a3fde410abd2517830391f1b692a833ff090a03229ad4194048e) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `List`.

use std::borrow::Borrow;
use crate::models::Size;
use umbraco_runtime::{Call, DateTime, Empty, Transport, Uuid};

/// The operations of the tag `List`.
///
/// From [`Client::list`](crate::Client::list); cheap to clone.
#[derive(Clone, Debug)]
pub struct List(pub(crate) Transport);

impl List {
    /// `GET /list/{ids}`
    ///
    /// Success: 200.
    #[inline]
    pub fn get_list(
        &self,
        ids: &str,
        id: impl IntoIterator<Item: Borrow<Uuid>>,
    ) -> GetList {
        GetList(
            Call::get(&self.0, "/list/{ids}")
                .path("ids", ids)
                .query_list::<Uuid>("id", id),
        )
    }
}

umbraco_runtime::call!(List::get_list as GetList -> Empty);

impl GetList {
    /// Query parameter `tag`.
    #[inline]
    pub fn tag(self, tag: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self(self.0.query_texts("tag", tag))
    }

    /// Query parameter `number`.
    #[inline]
    pub fn number(self, number: impl IntoIterator<Item: Borrow<i32>>) -> Self {
        Self(self.0.query_list::<i32>("number", number))
    }

    /// Query parameter `size`.
    #[inline]
    pub fn size(self, size: impl IntoIterator<Item: Borrow<Size>>) -> Self {
        Self(self.0.query_list::<Size>("size", size))
    }

    /// Query parameter `moment`.
    #[inline]
    pub fn moment(self, moment: impl IntoIterator<Item: Borrow<DateTime>>) -> Self {
        Self(self.0.query_list::<DateTime>("moment", moment))
    }

    /// Header `X-Languages`. Several values are separated by commas.
    #[inline]
    pub fn x_languages(self, x_languages: &str) -> Self {
        Self(self.0.header("X-Languages", x_languages))
    }
}
