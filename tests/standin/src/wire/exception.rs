//! Exceptions that nothing handles, as far as a client can see which one it was.

use http::StatusCode;

use super::reply::{Problem, Reply};

/// An exception of the server: its class, its message and the first line of its stack trace.
#[derive(Clone, Debug)]
pub(crate) struct Exception {
    namespace: &'static str,
    class: &'static str,
    message: String,
    frame: &'static str,
}

/// A `skip` that is no multiple of `take` (`src/Umbraco.Core/PaginationHelper.cs`; seen on a running Umbraco 17.3).
pub(crate) fn uneven_paging() -> Exception {
    Exception {
        namespace: "System",
        class: "ArgumentException",
        message: "Invalid skip/take, Skip must be a multiple of take - i.e. skip = 10, take = 5"
            .to_owned(),
        frame: "   at Umbraco.Cms.Core.PaginationHelper.ConvertSkipTakeToPaging(Int32 skip, Int32 take, Int64& pageNumber, \
                Int32& pageSize)",
    }
}

/// A body over the limit (seen on a running Umbraco 17.3).
pub(crate) fn body_too_large(limit: usize) -> Exception {
    Exception {
        namespace: "Microsoft.AspNetCore.Server.Kestrel.Core",
        class: "BadHttpRequestException",
        message: format!("Request body too large. The max request body size is {limit} bytes."),
        frame: "   at Microsoft.AspNetCore.Server.Kestrel.Core.Internal.Http.Http1ContentLengthMessageBody.OnReadStarting()",
    }
}

/// A cookie that this site did not encrypt. The recorded trace begins with an empty line.
pub(crate) fn undecryptable() -> Exception {
    Exception {
        namespace: "System.Security.Cryptography",
        class: "CryptographicException",
        message: "The provided payload cannot be decrypted because it was not protected with this protection provider. For \
                  more information go to https://aka.ms/aspnet/dataprotectionwarning"
            .to_owned(),
        frame: "\n   at Microsoft.AspNetCore.DataProtection.KeyManagement.KeyRingBasedDataProtector.UnprotectCore",
    }
}

impl Exception {
    /// What is said of it with `Hosting:Debug`: its message, its stack trace and its class
    /// (`src/Umbraco.Cms.Api.Management/DependencyInjection/ApplicationBuilderExtensions.cs`).
    pub(crate) fn problem(&self, status: StatusCode) -> Problem {
        Problem::new(status, self.message.as_str())
            .detail(self.frame)
            .with("instance", self.class)
    }

    /// What the developer page says of it as text.
    pub(crate) fn page(&self) -> String {
        let Self {
            namespace,
            class,
            message,
            frame,
        } = self;
        format!("{namespace}.{class}: {message}\n{frame}")
    }
}

/// How the server shows that an action threw: by its settings, and only below its path as it is spelled in the code.
pub(crate) fn shown(reply: Reply, path: &str, debug: bool, production: bool) -> Reply {
    // Only what nothing handled clears the headers that came before.
    let is_unhandled = reply
        .headers
        .iter()
        .any(|(name, value)| name == "cache-control" && value == "no-cache,no-store");
    if !is_unhandled {
        return reply;
    }
    if !path.starts_with("/umbraco/management/api/") {
        return elsewhere(reply, production);
    }
    match reply.exception.clone() {
        Some(exception) if debug => {
            let told = Reply::bare(reply.status).with_json(&exception.problem(reply.status));
            Reply {
                body: told.body,
                ..reply
            }
        }
        _ => reply,
    }
}

/// A path in another case is not one of the Management API for the handler of exceptions: an empty reply, or the developer
/// page as text (seen on a running Umbraco 17.3). What the page says of other exceptions than the known ones is assumed to
/// be nothing.
fn elsewhere(reply: Reply, production: bool) -> Reply {
    if production {
        return Reply::bare(reply.status);
    }
    let text = reply.exception.as_ref().map(|exception| exception.page());
    let mut page = Reply::bare(reply.status);
    page.headers = reply.headers;
    page.headers
        .retain(|(name, _)| name == "api-supported-versions");
    page.with_chunked("text/plain; charset=utf-8", text.unwrap_or_default())
}
