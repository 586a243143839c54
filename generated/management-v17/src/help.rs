// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Help`.

use umbraco_runtime::{Call, Transport};

mod models;
pub use models::*;

/// The operations of the tag `Help`.
///
/// From [`Client::help`](crate::Client::help); cheap to clone.
#[derive(Clone, Debug)]
pub struct Help(pub(crate) Transport);

impl Help {
    /// `GET /umbraco/management/api/v1/help`
    ///
    /// Success: 200. Errors: 400 with [problem details](umbraco_runtime::Problem); 401 without a valid token.
    #[deprecated = "deprecated by the server"]
    #[inline]
    pub fn get_help(&self) -> GetHelp {
        GetHelp(Call::get(&self.0, "/umbraco/management/api/v1/help"))
    }
}

umbraco_runtime::call!(Help::get_help as GetHelp -> Paged<HelpPageResponseModel>);

impl GetHelp {
    /// Query parameter `section`.
    #[inline]
    pub fn section(self, section: &str) -> Self {
        Self(self.0.query("section", section))
    }

    /// Query parameter `tree`.
    #[inline]
    pub fn tree(self, tree: &str) -> Self {
        Self(self.0.query("tree", tree))
    }

    /// Query parameter `skip`; without it the server takes `0`.
    #[inline]
    pub fn skip(self, skip: i32) -> Self {
        Self(self.0.query("skip", skip))
    }

    /// Query parameter `take`; without it the server takes `100`.
    #[inline]
    pub fn take(self, take: i32) -> Self {
        Self(self.0.query("take", take))
    }

    /// Query parameter `baseUrl`; without it the server takes `"https://our.umbraco.com"`.
    #[inline]
    pub fn base_url(self, base_url: &str) -> Self {
        Self(self.0.query("baseUrl", base_url))
    }
}
