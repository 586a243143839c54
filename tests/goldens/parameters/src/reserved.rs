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
    pub fn post_reserved(
        &self,
        self_: &str,
        path_body: &str,
        body: &str,
    ) -> PostReserved {
        PostReserved(
            Call::post(&self.0, "/reserved/{self}/{body}")
                .path("self", self_)
                .path("body", path_body)
                .json(body),
        )
    }
}

umbraco_runtime::call!(Reserved::post_reserved as PostReserved -> Empty);

impl PostReserved {
    /// Query parameter `send`.
    #[inline]
    pub fn query_send(self, query_send: &str) -> Self {
        Self(self.0.query("send", query_send))
    }

    /// Query parameter `timeout`.
    #[inline]
    pub fn query_timeout(self, query_timeout: i64) -> Self {
        Self(self.0.query("timeout", query_timeout))
    }

    /// Query parameter `header`.
    #[inline]
    pub fn query_header(self, query_header: &str) -> Self {
        Self(self.0.query("header", query_header))
    }

    /// Query parameter `items`.
    #[inline]
    pub fn query_items(self, query_items: &str) -> Self {
        Self(self.0.query("items", query_items))
    }

    /// Query parameter `into_future`.
    #[inline]
    pub fn query_into_future(self, query_into_future: &str) -> Self {
        Self(self.0.query("into_future", query_into_future))
    }

    /// Query parameter `type`.
    #[inline]
    pub fn r#type(self, r#type: &str) -> Self {
        Self(self.0.query("type", r#type))
    }

    /// Query parameter `$type`.
    #[inline]
    pub fn dollar_type(self, dollar_type: &str) -> Self {
        Self(self.0.query("$type", dollar_type))
    }
}
