// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Server` uses.

use umbraco_runtime::{Enumeration, Object, Value};

/// `RuntimeLevelModel`
///
/// A newer server may send more values; they arrive as [`Unknown`](Self::Unknown), and `From<&str>` makes a value of any name.
#[derive(Clone, Debug, PartialEq, Hash, Enumeration)]
#[non_exhaustive]
pub enum RuntimeLevelModel {
    /// `Unknown`
    #[wire("Unknown")]
    Unknown2,
    /// `Boot`
    Boot,
    /// `Install`
    Install,
    /// `Upgrade`
    Upgrade,
    /// `Upgrading`
    Upgrading,
    /// `Run`
    Run,
    /// `BootFailed`
    BootFailed,
    /// A value that the document does not list, as it came.
    Unknown(Value),
}

/// `RuntimeModeModel`
///
/// A newer server may send more values; they arrive as [`Unknown`](Self::Unknown), and `From<&str>` makes a value of any name.
#[derive(Clone, Debug, PartialEq, Hash, Enumeration)]
#[non_exhaustive]
pub enum RuntimeModeModel {
    /// `BackofficeDevelopment`
    BackofficeDevelopment,
    /// `Development`
    Development,
    /// `Production`
    Production,
    /// A value that the document does not list, as it came.
    Unknown(Value),
}

/// `ServerConfigurationItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ServerConfigurationItemResponseModel {
    /// `name`
    pub name: String,
    /// `data`
    pub data: String,
}

/// `ServerConfigurationResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ServerConfigurationResponseModel {
    /// `allowPasswordReset`
    pub allow_password_reset: bool,
    /// `versionCheckPeriod`
    pub version_check_period: i32,
    /// `allowLocalLogin`
    pub allow_local_login: bool,
    /// `umbracoCssPath`
    pub umbraco_css_path: String,
    /// `signalR`
    pub signal_r: SignalRClientSettingsResponseModel,
}

/// `ServerInformationResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ServerInformationResponseModel {
    /// `version`
    pub version: String,
    /// `assemblyVersion`
    pub assembly_version: String,
    /// `baseUtcOffset`
    pub base_utc_offset: String,
    /// `runtimeMode`
    pub runtime_mode: RuntimeModeModel,
}

/// `ServerStatusResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ServerStatusResponseModel {
    /// `serverStatus`
    pub server_status: RuntimeLevelModel,
}

/// `ServerTroubleshootingResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ServerTroubleshootingResponseModel {
    /// `items`
    pub items: Vec<ServerConfigurationItemResponseModel>,
}

/// `SignalRClientSettingsResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct SignalRClientSettingsResponseModel {
    /// `skipNegotiation`
    pub skip_negotiation: bool,
}

/// `UpgradeCheckResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UpgradeCheckResponseModel {
    /// `type`
    pub r#type: String,
    /// `comment`
    pub comment: String,
    /// `url`
    pub url: String,
}
