//! `server/status`, `server/configuration` and `server/information`.

use http::Method;
use serde::Serialize;

use crate::oauth::bearer::Access;
use crate::route::{Context, Route, route};
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
];

fn status(_: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Status {
        server_status: &'static str,
    }
    Ok(Reply::json(&Status {
        server_status: "Run",
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
    struct Information {
        version: String,
        assembly_version: &'static str,
        base_utc_offset: &'static str,
        runtime_mode: &'static str,
    }
    let assembly_version = if context.site.version >= 18 {
        "18.0.0"
    } else {
        "17.3.0"
    };
    let runtime_mode = if context.site.production {
        "Production"
    } else {
        "BackofficeDevelopment"
    };
    Ok(Reply::json(&Information {
        version: format!("{assembly_version}+standin"),
        assembly_version,
        base_utc_offset: "00:00:00",
        runtime_mode,
    }))
}
