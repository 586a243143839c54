// @generated from fixtures/parameters.json (sha256 eb2504e2ca27a3fde410abd2517830391f1b692a833ff090a03229ad4194048e) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Reserved`.

use umbraco_runtime::{Call, Empty, Transport};

/// The operations of the tag `Reserved`.
///
/// From [`Client::reserved`](crate::Client::reserved); cheap to clone.
#[derive(Clone, Debug)]
pub struct Reserved(pub(crate) Transport);

impl Reserved {
    /// `POST /reserved/{self}/{body}`
    ///
    /// Success: 200.
    #[inline]
    pub fn post_reserved(&self, self_: &str, body_2: &str, body: &str) -> PostReserved {
        PostReserved(
            Call::post(&self.0, "/reserved/{self}/{body}")
                .path("self", &self_)
                .path("body", &body_2)
                .json(body),
        )
    }
}

umbraco_runtime::call!(Reserved::post_reserved as PostReserved -> Empty);

impl PostReserved {
    /// Query parameter `send`.
    #[inline]
    pub fn send_2(self, send_2: &str) -> Self {
        Self(self.0.query("send", &send_2))
    }

    /// Query parameter `timeout`.
    #[inline]
    pub fn timeout_2(self, timeout_2: i64) -> Self {
        Self(self.0.query("timeout", &timeout_2))
    }

    /// Query parameter `header`.
    #[inline]
    pub fn header_2(self, header_2: &str) -> Self {
        Self(self.0.query("header", &header_2))
    }

    /// Query parameter `items`.
    #[inline]
    pub fn items_2(self, items_2: &str) -> Self {
        Self(self.0.query("items", &items_2))
    }

    /// Query parameter `into_future`.
    #[inline]
    pub fn into_underscore_future(self, into_underscore_future: &str) -> Self {
        Self(self.0.query("into_future", &into_underscore_future))
    }

    /// Query parameter `type`.
    #[inline]
    pub fn r#type(self, r#type: &str) -> Self {
        Self(self.0.query("type", &r#type))
    }

    /// Query parameter `$type`.
    #[inline]
    pub fn dollar_type(self, dollar_type: &str) -> Self {
        Self(self.0.query("$type", &dollar_type))
    }
}
