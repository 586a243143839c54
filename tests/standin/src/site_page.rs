//! The pages of a site: those of the back office, which are one and the same, and what stands for pages without content.
//!
//! A real site has its own files there; the stand-in's say only what they stand for.

use http::{Method, StatusCode};

use crate::runtime_level::RuntimeLevel;
use crate::wire::reply::Reply;
use crate::wire::request::Request;

/// What every address answers on a site that could not start.
pub(crate) fn boot_failed(level: RuntimeLevel) -> Option<Reply> {
    let failed = level == RuntimeLevel::BootFailed;
    failed
        .then(|| Reply::bare(StatusCode::INTERNAL_SERVER_ERROR).header("content-type", "text/html"))
}

/// The page of a request, if it asks for one.
pub(crate) fn answer(request: &Request, level: RuntimeLevel) -> Option<Reply> {
    if request.method != Method::GET {
        return None;
    }
    let path = request.path.to_ascii_lowercase();
    let page = |status, text: &str| {
        let body = format!(
            "<!doctype html>\n<html lang=\"en\"><title>{text}</title><body>{text}</body></html>\n"
        );
        Reply::bare(status).with_body("text/html; charset=utf-8", body)
    };
    let back_office = || page(StatusCode::OK, "Back office of the Umbraco stand-in");
    match (path.strip_prefix("/umbraco"), level) {
        (Some(below), _) if is_back_office(below) => Some(back_office()),
        (Some(below), _) if below.is_empty() || below.starts_with('/') => None,
        (_, RuntimeLevel::Install) => Some(back_office()),
        // `src/Umbraco.Web.Website/ActionResults/MaintenanceResult.cs`; the status was not seen on a running site.
        (_, RuntimeLevel::Upgrade) => Some(page(
            StatusCode::SERVICE_UNAVAILABLE,
            "The site is under maintenance",
        )),
        _ => None,
    }
}

/// A prefix is enough: `/umbraco/sectionx` is one (`src/Umbraco.Cms.Api.Management/Routing/BackOfficeAreaRoutes.cs`).
fn is_back_office(below: &str) -> bool {
    let pages = [
        "section",
        "preview",
        "upgrade",
        "install",
        "oauth_complete",
        "logout",
        "error",
    ];
    match below.strip_prefix('/') {
        None => below.is_empty(),
        Some("") => true,
        Some(name) => pages.iter().any(|page| name.starts_with(page)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prefix_is_a_page_of_the_back_office() {
        for below in ["", "/", "/section/content", "/sectionx", "/preview"] {
            assert!(is_back_office(below), "{below}");
        }
        for below in ["x", "/nope", "/management/api/v1/language"] {
            assert!(!is_back_office(below), "{below}");
        }
    }
}
