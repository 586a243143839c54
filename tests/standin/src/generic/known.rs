//! Where a running Umbraco 17.3 contradicts its document; what is not seen on 18 is taken to be the same there.

use http::{Method, StatusCode};

use crate::documents::Operation;
use crate::wire::reply::{Problem, Reply};

const BASE: &str = "/umbraco/management/api/v1/";

/// Anonymous, though the document asks for a token.
const ANONYMOUS: [&str; 4] = [
    "security/configuration",
    "security/forgot-password",
    "security/forgot-password/reset",
    "user/invite/create-password",
];

/// An operation that a running site always refuses.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Refusal {
    level: &'static str,
}

impl Refusal {
    /// 428 comes after binding (`src/Umbraco.Cms.Api.Management/Filters/RequireRuntimeLevelAttribute.cs`).
    pub(crate) fn reply(self) -> Reply {
        Problem::new(StatusCode::PRECONDITION_REQUIRED, "Invalid runtime level")
            .detail(format!("Runtime level {} is required", self.level))
            .reply()
    }

    pub(crate) fn reason(self) -> String {
        let level = self.level;
        format!(
            "428: the operation belongs to the runtime level {level}, and a site that runs is past it"
        )
    }
}

/// How a success differs from what the document declares.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Difference {
    /// 200 without a body instead of 204.
    Ok,
    /// A bare array instead of an object with it.
    BareList,
}

pub(crate) fn is_anonymous(path: &str) -> bool {
    below_base(path).is_some_and(|rest| ANONYMOUS.contains(&rest))
}

pub(crate) fn refusal(path: &str) -> Option<Refusal> {
    let level = match below_base(path)?.split_once('/')?.0 {
        "install" => "Install",
        "upgrade" => "Upgrade",
        _ => return None,
    };
    Some(Refusal { level })
}

pub(crate) fn difference(operation: &Operation) -> Option<Difference> {
    match (operation.method.clone(), below_base(&operation.path)?) {
        (Method::POST, "security/forgot-password/reset") => Some(Difference::Ok),
        (Method::GET, "user/current/permissions/document") => Some(Difference::BareList),
        _ => None,
    }
}

/// File and media type of a download; the document declares JSON (17) or bytes without a name
/// (`src/Umbraco.Cms.Api.Management/Factories/UdtFileContentFactory.cs`,
/// `src/Umbraco.Cms.Api.Management/Controllers/Package/Created/DownloadCreatedPackageController.cs`).
pub(crate) fn download(path: &str) -> (&'static str, &'static str) {
    match path.rsplit('/').next() {
        Some("export") => ("standin.udt", "application/octet-stream"),
        Some("download") => ("package.xml", "text/xml; charset=utf-8"),
        _ => ("standin.bin", "application/octet-stream"),
    }
}

fn below_base(path: &str) -> Option<&str> {
    path.strip_prefix(BASE)
}
