//! `health-check-group`: the groups of a fresh site, and what their checks say.

use http::Method;
use serde::Serialize;
use serde_json::Value;

use super::Paged;
use super::data_type::SETTINGS;
use crate::route::{Context, Route, route};
use crate::wire::reply::{Outcome, Problem, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(Method::GET, "health-check-group", SETTINGS, list),
    route(Method::GET, "health-check-group/{name}", SETTINGS, read),
    route(
        Method::POST,
        "health-check-group/{name}/check",
        SETTINGS,
        check,
    ),
];

fn list(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    struct Group {
        name: &'static str,
    }
    let page = context.query().page()?;
    let all: Vec<Group> = RESULTS.iter().map(|(name, _)| Group { name }).collect();
    Ok(Reply::json(&Paged {
        total: all.len(),
        items: page.cut(all),
    }))
}

/// The texts of the check of `Configuration` are those of a running 17.3; the others go by the name of their group.
fn read(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    struct Response<'a> {
        checks: Vec<Check<'a>>,
        name: &'a str,
    }
    #[derive(Serialize)]
    struct Check<'a> {
        name: &'a str,
        description: Option<&'a str>,
        id: &'a str,
    }
    let (group, results) = find(context)?;
    let checks = results["checks"].as_array().map_or(&[][..], Vec::as_slice);
    let checks = checks.iter().map(|check| match group {
        "Configuration" => Check {
            name: "Notification Email Settings",
            description: Some("If notifications are used, the 'from' email address should be specified and changed from the default value."),
            id: check["id"].as_str().unwrap_or_default(),
        },
        other => Check {
            name: other,
            description: None,
            id: check["id"].as_str().unwrap_or_default(),
        },
    });
    Ok(Reply::json(&Response {
        checks: checks.collect(),
        name: group,
    }))
}

fn check(context: &mut Context<'_>) -> Outcome {
    let (_, results) = find(context)?;
    Ok(Reply::json(&results))
}

fn find(context: &Context<'_>) -> Result<(&'static str, Value), Reply> {
    let asked = context.value();
    let found = RESULTS
        .iter()
        .find(|(name, _)| name.eq_ignore_ascii_case(asked));
    let (name, results) = found
        .ok_or_else(|| Problem::not_found("The health check group could not be found").reply())?;
    let results = serde_json::from_str(results).map_err(|_| Reply::crash())?;
    Ok((name, results))
}

/// What a running 17.3 answered.
#[rustfmt::skip]
const RESULTS: [(&str, &str); 6] = [
    ("Configuration", r##"{"checks": [{"results": [{"message": "Notification email is still set to the default value of <strong>your@email.here</strong>.", "resultType": "Error", "actions": [], "readMoreLink": "https://umbra.co/healthchecks-notification-email"}], "id": "3e2f7b14-4b41-452b-9a30-e67fbc8e1206"}]}"##),
    ("Data Integrity", r##"{"checks": [{"results": [{"message": "<p>All document paths are valid</p>\n", "resultType": "Success", "actions": [], "readMoreLink": null}, {"message": "<p>All media paths are valid</p>\n", "resultType": "Success", "actions": [], "readMoreLink": null}], "id": "73dd0c1c-e0ca-4c31-9564-1dca509788af"}]}"##),
    ("Live Environment", r##"{"checks": [{"results": [{"message": "Debug compilation mode is disabled.", "resultType": "Success", "actions": [], "readMoreLink": null}], "id": "61214ff3-fc57-4b31-b5cf-1d095c977d6d"}, {"results": [{"message": "Runtime mode is not set to Production. It is recommended to set the Runtime Mode to Production for live/production environments.", "resultType": "Error", "actions": [], "readMoreLink": "https://docs.umbraco.com/umbraco-cms/fundamentals/setup/server-setup/runtime-modes"}], "id": "8e31e5c9-7a1d-4acb-a3a8-6495f3edb932"}]}"##),
    ("Permissions", r##"{"checks": [{"results": [{"message": "Folder creation", "resultType": "Success", "actions": [], "readMoreLink": null}, {"message": "File writing for packages", "resultType": "Success", "actions": [], "readMoreLink": null}, {"message": "File writing", "resultType": "Success", "actions": [], "readMoreLink": null}, {"message": "Media folder creation", "resultType": "Success", "actions": [], "readMoreLink": null}], "id": "53dba282-4a79-4b67-b958-b29ec40fcc23"}]}"##),
    ("Security", r##"{"checks": [{"results": [{"message": "The header or meta-tag <strong>X-Frame-Options</strong> used to control whether a site can be IFRAMEd by another was not found.", "resultType": "Error", "actions": [], "readMoreLink": "https://umbra.co/healthchecks-click-jacking"}], "id": "ed0d7e40-971e-4be8-ab6d-8cc5d0a6a5b0"}, {"results": [{"message": "The header <strong>Content-Security-Policy</strong> (CSP) used to prevent cross-site scripting (XSS) attacks and other code injection vulnerabilities was not found.", "resultType": "Error", "actions": [], "readMoreLink": "https://developer.mozilla.org/en-US/docs/Web/HTTP/CSP"}], "id": "10bebf47-c128-4c5e-9680-5059beafbbdf"}, {"results": [{"message": "The following headers revealing information about the website technology were found: <strong>Server</strong>.", "resultType": "Warning", "actions": [], "readMoreLink": "https://umbra.co/healthchecks-excessive-headers"}], "id": "92abbaa2-0586-4089-8ae2-9a843439d577"}, {"results": [{"message": "The header <strong>Strict-Transport-Security</strong> was not found.", "resultType": "Error", "actions": [], "readMoreLink": "https://umbra.co/healthchecks-hsts"}], "id": "e2048c48-21c5-4be1-a80b-8062162df124"}, {"results": [{"message": "You are currently not viewing the site using the HTTPS scheme.", "resultType": "Error", "actions": [], "readMoreLink": "https://umbra.co/healthchecks-https-request"}, {"message": "The appSetting 'Umbraco:CMS:Global:UseHttps' is set to 'false' in\n      your appSettings.json file. Once you access this site using the HTTPS scheme, that should be set to 'true'.\n    ", "resultType": "Info", "actions": [], "readMoreLink": "https://umbra.co/healthchecks-https-config"}, {"message": "Error pinging the URL https://127.0.0.1:5118/ - 'The SSL connection could not be established, see inner exception.'", "resultType": "Error", "actions": [], "readMoreLink": "https://umbra.co/healthchecks-https-request"}], "id": "eb66bb3b-1bcd-4314-9531-9da2c1d6d9a7"}, {"results": [{"message": "The header or meta-tag <strong>X-Content-Type-Options</strong> used to protect against MIME sniffing vulnerabilities was not found.", "resultType": "Error", "actions": [], "readMoreLink": "https://umbra.co/healthchecks-no-sniff"}], "id": "1cf27db3-efc0-41d7-a1bb-ea912064e071"}, {"results": [{"message": "The appSetting 'Umbraco:CMS:WebRouting:UmbracoApplicationUrl' is not set.", "resultType": "Warning", "actions": [], "readMoreLink": "https://umbra.co/healthchecks-umbraco-application-url"}], "id": "6708ca45-e96e-40b8-a40a-0607c1ca7f28"}, {"results": [{"message": "The header <strong>X-XSS-Protection</strong> was not found.", "resultType": "Success", "actions": [], "readMoreLink": ""}], "id": "f4d2b02e-28c5-4999-8463-05759fa15c3a"}]}"##),
    ("Services", r##"{"checks": [{"results": [{"message": "The SMTP server configured with host '127.0.0.1' and port '25' could not be\n      reached. Please check to ensure the SMTP settings in the configuration 'Umbraco:CMS:Global:Smtp' are correct.\n    ", "resultType": "Error", "actions": [], "readMoreLink": "https://umbra.co/healthchecks-smtp"}], "id": "1b5d221b-ce99-4193-97cb-5f3261ec73df"}]}"##),
];
