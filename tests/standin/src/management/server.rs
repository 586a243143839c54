//! `server/status`, `server/configuration` and `server/information`.

use http::Method;
use serde::Serialize;

use crate::oauth::bearer::Access;
use crate::route::{Context, Route, SiteFacts, route};
use crate::wire::reply::{Outcome, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(Method::GET, "server/status", Access::Anonymous, status),
    route(
        Method::GET,
        "server/configuration",
        Access::Anonymous,
        configuration,
    ),
    route(Method::GET, "server/information", Access::User, information),
    route(
        Method::GET,
        "server/troubleshooting",
        Access::User,
        troubleshooting,
    ),
];

/// `Runtime:Mode`, which has nothing to do with the environment: this is also that of a site in the environment
/// Production (seen on a running Umbraco 17.3).
const RUNTIME_MODE: &str = "BackofficeDevelopment";

fn status(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Status {
        server_status: &'static str,
    }
    Ok(Reply::json(&Status {
        server_status: context.store.level.name(),
    }))
}

fn configuration(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct SignalR {
        skip_negotiation: bool,
    }
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Configuration {
        allow_password_reset: bool,
        version_check_period: u32,
        allow_local_login: bool,
        umbraco_css_path: &'static str,
        /// As the document of 18 declares it.
        #[serde(skip_serializing_if = "Option::is_none")]
        signal_r: Option<SignalR>,
    }
    Ok(Reply::json(&Configuration {
        allow_password_reset: true,
        version_check_period: 7,
        allow_local_login: true,
        umbraco_css_path: "/css",
        signal_r: (context.site.version >= 18).then_some(SignalR {
            skip_negotiation: false,
        }),
    }))
}

fn information(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Information<'a> {
        version: String,
        assembly_version: &'a str,
        base_utc_offset: &'a str,
        runtime_mode: &'a str,
    }
    Ok(Reply::json(&Information {
        version: version(context.site),
        assembly_version: assembly_version(context.site),
        base_utc_offset: "00:00:00",
        runtime_mode: RUNTIME_MODE,
    }))
}

/// What a site tells of itself when asked for help; the names are those of a running 17.3.
fn troubleshooting(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    struct Troubleshooting {
        items: Vec<Item>,
    }
    #[derive(Serialize)]
    struct Item {
        name: &'static str,
        data: String,
    }
    let languages = &context.store.languages;
    let default = languages.iter().find(|language| language.is_default);
    let configuration = &context.site.configuration;
    let debug = if configuration.debug { "True" } else { "False" };
    let items = [
        ("Server OS", std::env::consts::OS.to_owned()),
        ("Server Framework", "Umbraco stand-in".to_owned()),
        (
            "Default Language",
            default.map_or_else(String::new, |language| language.iso_code.clone()),
        ),
        ("Umbraco Version", assembly_version(context.site).to_owned()),
        ("Current Culture", "en-US".to_owned()),
        ("Current UI Culture", "en-US".to_owned()),
        ("Current Webserver", "Kestrel".to_owned()),
        (
            "Models Builder Mode",
            configuration.models_mode.name().to_owned(),
        ),
        ("Runtime Mode", RUNTIME_MODE.to_owned()),
        ("Debug Mode", debug.to_owned()),
        ("Database Provider", "System.Data.SQLite".to_owned()),
        ("Current Server Role", "Single".to_owned()),
    ];
    let items = items.into_iter().map(|(name, data)| Item { name, data });
    Ok(Reply::json(&Troubleshooting {
        items: items.collect(),
    }))
}

/// The version without what comes after the plus.
pub(crate) fn assembly_version(site: &SiteFacts) -> &str {
    let said = site.configuration.product_version.as_deref();
    match said.and_then(|version| version.split('+').next()) {
        Some(version) => version,
        None if site.version >= 18 => "18.0.0",
        None => "17.3.0",
    }
}

/// The version with what comes after the plus, where a real site has its commit.
pub(super) fn version(site: &SiteFacts) -> String {
    match &site.configuration.product_version {
        Some(version) => version.clone(),
        None => format!("{}+standin", assembly_version(site)),
    }
}
