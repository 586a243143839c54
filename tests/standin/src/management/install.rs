//! `install` and `upgrade`, each on its runtime level only.

use http::{Method, StatusCode};
use serde::Deserialize;
use serde_json::json;

use super::server::version;
use super::user_password::MINIMUM_PASSWORD_LENGTH;
use crate::identity::account::BackOfficeUser;
use crate::identity::user::User;
use crate::oauth::bearer::Access;
use crate::oauth::cookies::{self, Attributes};
use crate::route::{Context, Route, route};
use crate::runtime_level::RuntimeLevel;
use crate::wire::bind::{self, Kind, Member, Model, Rule, member};
use crate::wire::reply::{Outcome, Problem, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(
        Method::GET,
        "install/settings",
        Access::Anonymous,
        install_settings,
    ),
    route(Method::POST, "install/setup", Access::Anonymous, setup),
    route(
        Method::POST,
        "install/validate-database",
        Access::Anonymous,
        validate_database,
    ),
    route(
        Method::GET,
        "upgrade/settings",
        Access::User,
        upgrade_settings,
    ),
    route(Method::POST, "upgrade/authorize", Access::User, authorize),
];

const USER: &[Member] = &[
    member("name", Kind::Text, Rule::Required),
    member("email", Kind::Text, Rule::Required),
    member("password", Kind::Text, Rule::Required),
    member("subscribeToNewsletter", Kind::Flag, Rule::NotNull),
];

const DATABASE: &[Member] = &[
    member("id", Kind::Guid, Rule::NotNull),
    member("providerName", Kind::Text, Rule::Required),
    member("server", Kind::Text, Rule::Optional),
    member("name", Kind::Text, Rule::Optional),
    member("username", Kind::Text, Rule::Optional),
    member("password", Kind::Text, Rule::Optional),
    member("useIntegratedAuthentication", Kind::Flag, Rule::NotNull),
    member("connectionString", Kind::Text, Rule::Optional),
    member("trustServerCertificate", Kind::Flag, Rule::NotNull),
];

const SETUP: Model = Model {
    parameter: "installData",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.Installer.InstallRequestModel",
    members: &[
        member(
            "user",
            Kind::Model(
                "Umbraco.Cms.Api.Management.ViewModels.Installer.UserInstallRequestModel",
                USER,
            ),
            Rule::Required,
        ),
        member(
            "database",
            Kind::Model(
                "Umbraco.Cms.Api.Management.ViewModels.Installer.DatabaseInstallRequestModel",
                DATABASE,
            ),
            Rule::Required,
        ),
        member("telemetryLevel", Kind::Anything, Rule::Optional),
    ],
};

const VALIDATE: Model = Model {
    parameter: "viewModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.Installer.DatabaseInstallRequestModel",
    members: DATABASE,
};

#[derive(Deserialize)]
struct Setup {
    user: SetupUser,
}

#[derive(Deserialize)]
struct SetupUser {
    name: String,
    email: String,
    password: String,
}

/// 428, which comes after binding (`src/Umbraco.Cms.Api.Management/Filters/RequireRuntimeLevelAttribute.cs`).
fn require(context: &Context<'_>, level: RuntimeLevel) -> Result<(), Reply> {
    if context.store.level == level {
        return Ok(());
    }
    let status = StatusCode::PRECONDITION_REQUIRED;
    Err(Problem::new(status, "Invalid runtime level")
        .detail(format!("Runtime level {} is required", level.name()))
        .reply())
}

fn install_settings(context: &mut Context<'_>) -> Outcome {
    require(context, RuntimeLevel::Install)?;
    let level =
        |level: &str, description: &str| json!({"level": level, "description": description});
    let database = |id: &str, order: i64, name: &str, default: &str, provider: &str, test: bool| {
        json!({
            "id": id, "sortOrder": order, "displayName": name, "defaultDatabaseName": default, "providerName": provider,
            "isConfigured": false, "requiresServer": false, "serverPlaceholder": "", "requiresCredentials": false,
            "supportsIntegratedAuthentication": false, "supportsTrustServerCertificate": false,
            "requiresConnectionTest": test,
        })
    };
    Ok(Reply::json(&json!({
        "user": {
            "minCharLength": MINIMUM_PASSWORD_LENGTH,
            "minNonAlphaNumericLength": 0,
            "consentLevels": [
                level("Minimal", "We will only send an anonymized site ID to let us know that the site exists."),
                level("Basic", "We will send an anonymized site ID, Umbraco version, and packages installed"),
                level("Detailed", "We will send what the other levels do, and numbers of what is on the site."),
            ],
        },
        "databases": [
            database("42c0eafd-1650-4bdb-8cf6-d226e8941698", 2_147_483_647, "Custom", "", "", true),
            database(
                "530386a2-b219-4d5f-b68c-b965e14c9ac9", -1, "SQLite", "Umbraco", "Microsoft.Data.Sqlite", false,
            ),
        ],
    })))
}

/// Makes the first user, and the site runs.
fn setup(context: &mut Context<'_>) -> Outcome {
    let body: Setup = bind::body(context.request, &SETUP, context.trace)?;
    if !super::user_edit::is_email(&body.user.email) {
        let message = "The Email field is not a valid e-mail address.".to_owned();
        return Err(Reply::binding(
            vec![("$.user.email".into(), message)],
            context.trace,
        ));
    }
    require(context, RuntimeLevel::Install)?;
    if body.user.password.chars().count() < MINIMUM_PASSWORD_LENGTH {
        let status = StatusCode::INTERNAL_SERVER_ERROR;
        return Err(Problem::new(status, "Install failed")
            .detail(format!(
                "Could not reset password: The password must be at least {MINIMUM_PASSWORD_LENGTH} characters long"
            ))
            .status("InstallFailed")
            .reply());
    }
    let given = BackOfficeUser::new(body.user.email, body.user.password).name(body.user.name);
    let now = context.security.now();
    let user = User::of_back_office_user(&given, now);
    context.security.users.push(user);
    context.store.level = RuntimeLevel::Run;
    Ok(Reply::done())
}

fn validate_database(context: &mut Context<'_>) -> Outcome {
    let _: serde::de::IgnoredAny = bind::body(context.request, &VALIDATE, context.trace)?;
    require(context, RuntimeLevel::Install)?;
    Ok(Reply::done())
}

fn upgrade_settings(context: &mut Context<'_>) -> Outcome {
    require(context, RuntimeLevel::Upgrade)?;
    let version = version(context.site);
    let report = format!("https://releases.umbraco.com/compare?from=17.0.0&to={version}&notes=1");
    Ok(Reply::json(&json!({
        "currentState": "{A7B8C9D0-E1F2-4A5B-8C7D-9E0F1A2B3C4D}",
        "newState": "{B2F4A1C3-8D5E-4F6A-9B7C-3E1D2A4F5B6C}",
        "newVersion": version,
        "oldVersion": "17.0.0",
        "reportUrl": report,
    })))
}

fn authorize(context: &mut Context<'_>) -> Outcome {
    require(context, RuntimeLevel::Upgrade)?;
    context.store.level = RuntimeLevel::Run;
    let reply = Reply::done();
    Ok(cookies::delete(reply, "UMB-XSRF-V", Attributes::PLAIN))
}
