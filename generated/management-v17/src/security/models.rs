// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Security` uses.

use crate::models::{PasswordConfigurationResponseModel, ReferenceByIdModel};
use umbraco_runtime::Object;

/// `ResetPasswordRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ResetPasswordRequestModel {
    /// `email` (`minLength: 1`)
    pub email: String,
}

impl ResetPasswordRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(email: impl Into<String>) -> Self {
        Self { email: email.into() }
    }
}

/// `ResetPasswordTokenRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ResetPasswordTokenRequestModel {
    /// `user`
    pub user: ReferenceByIdModel,
    /// `resetCode`
    pub reset_code: String,
    /// `password` (`minLength: 1`)
    pub password: String,
}

impl ResetPasswordTokenRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        user: ReferenceByIdModel,
        reset_code: impl Into<String>,
        password: impl Into<String>,
    ) -> Self {
        Self {
            user,
            reset_code: reset_code.into(),
            password: password.into(),
        }
    }
}

/// `SecurityConfigurationResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct SecurityConfigurationResponseModel {
    /// `passwordConfiguration`
    pub password_configuration: PasswordConfigurationResponseModel,
}

/// `VerifyResetPasswordResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct VerifyResetPasswordResponseModel {
    /// `passwordConfiguration`
    pub password_configuration: PasswordConfigurationResponseModel,
}

/// `VerifyResetPasswordTokenRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct VerifyResetPasswordTokenRequestModel {
    /// `user`
    pub user: ReferenceByIdModel,
    /// `resetCode`
    pub reset_code: String,
}

impl VerifyResetPasswordTokenRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(user: ReferenceByIdModel, reset_code: impl Into<String>) -> Self {
        Self {
            user,
            reset_code: reset_code.into(),
        }
    }
}
