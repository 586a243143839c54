// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Security` uses.

use crate::models::{PasswordConfigurationResponseModel, ReferenceByIdModel};
use umbraco_runtime::Object;

/// `ResetPasswordRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ResetPasswordRequestModel {
    /// `email`
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
    /// `password`
    pub password: String,
    /// `user`
    pub user: ReferenceByIdModel,
    /// `resetCode`
    pub reset_code: String,
}

impl ResetPasswordTokenRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        password: impl Into<String>,
        user: ReferenceByIdModel,
        reset_code: impl Into<String>,
    ) -> Self {
        Self {
            password: password.into(),
            user,
            reset_code: reset_code.into(),
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
