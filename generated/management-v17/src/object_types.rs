// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Object Types`.

use crate::models::ObjectTypeResponseModel;
use umbraco_runtime::{Call, Paged, Transport};

/// The operations of the tag `Object Types`.
///
/// From [`Client::object_types`](crate::Client::object_types); cheap to clone.
#[derive(Clone, Debug)]
pub struct ObjectTypes(pub(crate) Transport);

impl ObjectTypes {
    /// `GET /umbraco/management/api/v1/object-types`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    ///
    /// Optional:
    /// - [`skip`](umbraco_runtime::Call::skip) (`0` unless set)
    /// - [`take`](umbraco_runtime::Call::take) (`100` unless set)
    #[inline]
    pub fn get_object_types(&self) -> Call<Paged<ObjectTypeResponseModel>> {
        Call::get(&self.0, "/umbraco/management/api/v1/object-types")
    }
}
