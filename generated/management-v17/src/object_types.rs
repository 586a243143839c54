// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Object Types`.

use crate::models::ObjectTypeResponseModel;
use umbraco_runtime::{Call, Transport};

/// The operations of the tag `Object Types`.
///
/// From [`Client::object_types`](crate::Client::object_types); cheap to clone.
#[derive(Clone, Debug)]
pub struct ObjectTypes(pub(crate) Transport);

impl ObjectTypes {
    /// `GET /umbraco/management/api/v1/object-types`
    ///
    /// Success: 200. Errors: 401 without a valid token.
    #[inline]
    pub fn get_object_types(&self) -> GetObjectTypes {
        GetObjectTypes(Call::get(&self.0, "/umbraco/management/api/v1/object-types"))
    }
}

umbraco_runtime::call!(
    ObjectTypes::get_object_types as GetObjectTypes
        -> Paged<ObjectTypeResponseModel>
);

impl GetObjectTypes {
    /// Query parameter `skip`; without it the server takes `0`.
    #[inline]
    pub fn skip(self, skip: i32) -> Self {
        Self(self.0.query("skip", &skip))
    }

    /// Query parameter `take`; without it the server takes `100`.
    #[inline]
    pub fn take(self, take: i32) -> Self {
        Self(self.0.query("take", &take))
    }
}
