// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Property Type`.

use umbraco_runtime::{Call, Json, Transport, Uuid};

/// The operations of the tag `Property Type`.
///
/// From [`Client::property_type`](crate::Client::property_type); cheap to clone.
#[derive(Clone, Debug)]
pub struct PropertyType(pub(crate) Transport);

impl PropertyType {
    /// `GET /umbraco/management/api/v1/property-type/is-used`
    ///
    /// Success: 200. Errors: 400 with [problem details](umbraco_runtime::Problem); 401 without a valid token; 403 if the user lacks a permission.
    #[inline]
    pub fn get_property_type_is_used(&self) -> GetPropertyTypeIsUsed {
        GetPropertyTypeIsUsed(
            Call::get(&self.0, "/umbraco/management/api/v1/property-type/is-used"),
        )
    }
}

umbraco_runtime::call!(
    PropertyType::get_property_type_is_used as GetPropertyTypeIsUsed
        -> Json<bool>
);

impl GetPropertyTypeIsUsed {
    /// Query parameter `contentTypeId`.
    #[inline]
    pub fn content_type_id(self, content_type_id: Uuid) -> Self {
        Self(self.0.query("contentTypeId", content_type_id))
    }

    /// Query parameter `propertyAlias`.
    #[inline]
    pub fn property_alias(self, property_alias: &str) -> Self {
        Self(self.0.query("propertyAlias", property_alias))
    }
}
