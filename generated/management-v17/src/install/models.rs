// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Install` uses.

use crate::models::TelemetryLevelModel;
use umbraco_runtime::{Object, Uuid};

/// `ConsentLevelPresentationModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ConsentLevelPresentationModel {
    /// `level`
    pub level: TelemetryLevelModel,
    /// `description` (`minLength: 1`)
    pub description: String,
}

/// `DatabaseInstallRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DatabaseInstallRequestModel {
    /// `id`
    pub id: Uuid,
    /// `providerName` (`minLength: 1`)
    pub provider_name: String,
    /// `server`
    pub server: Option<String>,
    /// `name`
    pub name: Option<String>,
    /// `username`
    pub username: Option<String>,
    /// `password`
    pub password: Option<String>,
    /// `useIntegratedAuthentication`
    pub use_integrated_authentication: bool,
    /// `connectionString`
    pub connection_string: Option<String>,
    /// `trustServerCertificate`
    pub trust_server_certificate: bool,
}

impl DatabaseInstallRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        id: Uuid,
        provider_name: impl Into<String>,
        use_integrated_authentication: bool,
        trust_server_certificate: bool,
    ) -> Self {
        Self {
            id,
            provider_name: provider_name.into(),
            server: None,
            name: None,
            username: None,
            password: None,
            use_integrated_authentication,
            connection_string: None,
            trust_server_certificate,
        }
    }
}

/// `DatabaseSettingsPresentationModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DatabaseSettingsPresentationModel {
    /// `id`
    pub id: Uuid,
    /// `sortOrder`
    pub sort_order: i32,
    /// `displayName` (`minLength: 1`)
    pub display_name: String,
    /// `defaultDatabaseName` (`minLength: 1`)
    pub default_database_name: String,
    /// `providerName` (`minLength: 1`)
    pub provider_name: String,
    /// `isConfigured`
    pub is_configured: bool,
    /// `requiresServer`
    pub requires_server: bool,
    /// `serverPlaceholder` (`minLength: 1`)
    pub server_placeholder: String,
    /// `requiresCredentials`
    pub requires_credentials: bool,
    /// `supportsIntegratedAuthentication`
    pub supports_integrated_authentication: bool,
    /// `supportsTrustServerCertificate`
    pub supports_trust_server_certificate: bool,
    /// `requiresConnectionTest`
    pub requires_connection_test: bool,
}

/// `InstallRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct InstallRequestModel {
    /// `user`
    pub user: UserInstallRequestModel,
    /// `database`
    pub database: DatabaseInstallRequestModel,
    /// `telemetryLevel`
    pub telemetry_level: TelemetryLevelModel,
}

impl InstallRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        user: UserInstallRequestModel,
        database: DatabaseInstallRequestModel,
        telemetry_level: TelemetryLevelModel,
    ) -> Self {
        Self {
            user,
            database,
            telemetry_level,
        }
    }
}

/// `InstallSettingsResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct InstallSettingsResponseModel {
    /// `user`
    pub user: UserSettingsPresentationModel,
    /// `databases`
    pub databases: Vec<DatabaseSettingsPresentationModel>,
}

/// `UserInstallRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UserInstallRequestModel {
    /// `name` (`minLength: 0`, `maxLength: 255`)
    pub name: String,
    /// `email` (`minLength: 1`, `format: email`)
    pub email: String,
    /// `password` (`minLength: 1`)
    pub password: String,
    /// `subscribeToNewsletter`
    pub subscribe_to_newsletter: bool,
}

impl UserInstallRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        email: impl Into<String>,
        password: impl Into<String>,
        subscribe_to_newsletter: bool,
    ) -> Self {
        Self {
            name: name.into(),
            email: email.into(),
            password: password.into(),
            subscribe_to_newsletter,
        }
    }
}

/// `UserSettingsPresentationModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UserSettingsPresentationModel {
    /// `minCharLength`
    pub min_char_length: i32,
    /// `minNonAlphaNumericLength`
    pub min_non_alpha_numeric_length: i32,
    /// `consentLevels`
    pub consent_levels: Vec<ConsentLevelPresentationModel>,
}
