// @generated from fixtures/parameters.json (sha256 eb2504e2ca27a3fde410abd2517830391f1b692a833ff090a03229ad4194048e) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Header`.

use umbraco_runtime::{Call, Empty, Transport, Uuid};

/// The operations of the tag `Header`.
///
/// From [`Client::header`](crate::Client::header); cheap to clone.
#[derive(Clone, Debug)]
pub struct Header(pub(crate) Transport);

impl Header {
    /// `GET /header/{id}`
    ///
    /// Success: 200.
    #[inline]
    pub fn get_header(&self, id: Uuid, x_needed: &str) -> GetHeader {
        GetHeader(
            Call::get(&self.0, "/header/{id}")
                .path("id", id)
                .header("X-Needed", x_needed),
        )
    }
}

umbraco_runtime::call!(Header::get_header as GetHeader -> Empty);

impl GetHeader {
    /// Header `X-Count`.
    #[inline]
    pub fn x_count(self, x_count: i64) -> Self {
        Self(self.0.header("X-Count", x_count))
    }

    /// Cookie `UMB_UCONTEXT`.
    #[inline]
    pub fn umb_ucontext(self, umb_ucontext: &str) -> Self {
        Self(self.0.cookie("UMB_UCONTEXT", umb_ucontext))
    }

    /// Query parameter `content`.
    #[inline]
    pub fn content(self, content: &str) -> Self {
        Self(self.0.query("content", content))
    }

    /// Header `Accept-Language`.
    #[inline]
    pub fn accept_language(self, accept_language: &str) -> Self {
        Self(self.0.header("Accept-Language", accept_language))
    }
}
