// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Redirect Management` uses.

use crate::models::ReferenceByIdModel;
use umbraco_runtime::{DateTime, Enumeration, Object, Uuid, Value};

/// `RedirectStatusModel`
///
/// A newer server may send more values; they arrive as [`Unknown`](Self::Unknown), and `From<&str>` makes a value of any name.
#[derive(Clone, Debug, PartialEq, Hash, Enumeration)]
#[non_exhaustive]
pub enum RedirectStatusModel {
    /// `Enabled`
    Enabled,
    /// `Disabled`
    Disabled,
    /// A value that the document does not list, as it came.
    Unknown(Value),
}

/// `RedirectUrlResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct RedirectUrlResponseModel {
    /// `id`
    pub id: Uuid,
    /// `originalUrl`
    pub original_url: String,
    /// `destinationUrl`
    pub destination_url: String,
    /// `created`
    pub created: DateTime,
    /// `document`
    pub document: ReferenceByIdModel,
    /// `culture`
    pub culture: Option<String>,
}

/// `RedirectUrlStatusResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct RedirectUrlStatusResponseModel {
    /// `status`
    pub status: RedirectStatusModel,
    /// `userIsAdmin`
    pub user_is_admin: bool,
}
