// @generated from fixtures/operations.json (sha256 3dcafe5660636f98d24e379cb5b40731c39af96dec2a2cb18ce5df4ccf5face3) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Content`.

use umbraco_runtime::{Call, Empty, Json, Transport};

mod models;
pub use models::*;

/// The operations of the tag `Content`.
///
/// From [`Client::content`](crate::Client::content); cheap to clone.
#[derive(Clone, Debug)]
pub struct ContentApi(pub(crate) Transport);

impl ContentApi {
    /// `GET /deprecated`
    ///
    /// Once upon a time.
    ///
    /// There was a \*method\* with a \[link\] and \<html\>.
    ///
    /// Success: 200.
    #[deprecated = "deprecated by the server"]
    #[inline]
    pub fn get_deprecated(&self) -> GetDeprecated {
        GetDeprecated(Call::get(&self.0, "/deprecated"))
    }

    /// `GET /named-as-a-model`
    ///
    /// Success: 200.
    #[inline]
    pub fn thing(&self) -> ThingCall {
        ThingCall(Call::get(&self.0, "/named-as-a-model"))
    }

    /// `GET /named-as-a-tag`
    ///
    /// Success: 200.
    #[inline]
    pub fn media(&self) -> Media {
        Media(Call::get(&self.0, "/named-as-a-tag"))
    }

    /// `GET /same/a`
    ///
    /// Success: 200.
    #[inline]
    pub fn get_same(&self) -> Call<Empty> {
        Call::get(&self.0, "/same/a")
    }

    /// `GET /same/b`
    ///
    /// Success: 200.
    #[inline]
    pub fn get_same_2(&self) -> Call<Empty> {
        Call::get(&self.0, "/same/b")
    }

    /// `GET /same/d`
    ///
    /// Success: 200.
    #[inline]
    pub fn get_same_3(&self) -> GetSame2 {
        GetSame2(Call::get(&self.0, "/same/d"))
    }
}

umbraco_runtime::call!(ContentApi::get_deprecated as GetDeprecated -> Empty);

impl GetDeprecated {
    /// Query parameter `a`.
    #[inline]
    pub fn a(self, a: &str) -> Self {
        Self(self.0.query("a", a))
    }
}

umbraco_runtime::call!(ContentApi::thing as ThingCall -> Json<Thing>);

impl ThingCall {
    /// Query parameter `a`.
    #[inline]
    pub fn a(self, a: &str) -> Self {
        Self(self.0.query("a", a))
    }
}

umbraco_runtime::call!(ContentApi::media as Media -> Json<Content>);

impl Media {
    /// Query parameter `a`.
    #[inline]
    pub fn a(self, a: &str) -> Self {
        Self(self.0.query("a", a))
    }
}

umbraco_runtime::call!(ContentApi::get_same_3 as GetSame2 -> Empty);

impl GetSame2 {
    /// Query parameter `a`.
    #[inline]
    pub fn a(self, a: &str) -> Self {
        Self(self.0.query("a", a))
    }
}
