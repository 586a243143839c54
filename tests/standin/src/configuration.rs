//! Settings of the site that change what it answers.

use std::time::Duration;

/// What the `appsettings.json` of a site says below `Umbraco:CMS`, and which build of Umbraco it runs.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), umbraco_standin::Error> {
/// use umbraco_standin::{Configuration, Standin};
/// let settings = Configuration::new()
///     .max_request_length(1000)
///     .allowed_file_extensions(["txt", "png"]);
/// let site = Standin::builder().configuration(settings).start().await?;
/// # Ok(()) }
/// ```
#[derive(Clone, Debug)]
pub struct Configuration {
    pub(crate) debug: bool,
    pub(crate) max_request_length: Option<usize>,
    pub(crate) allowed_extensions: Vec<String>,
    pub(crate) disallowed_extensions: Vec<String>,
    pub(crate) models_mode: ModelsMode,
    pub(crate) product_version: Option<String>,
    pub(crate) search_index: bool,
    pub(crate) mail: bool,
    pub(crate) webhook_period: Duration,
    /// Alias and name.
    pub(crate) segments: Vec<(String, String)>,
}

/// `ModelsBuilder:ModelsMode`.
#[derive(Clone, Copy, Debug, Default, Eq, PartialEq)]
#[non_exhaustive]
pub enum ModelsMode {
    /// `Nothing`: no models are made.
    #[default]
    Nothing,
    /// `SourceCodeManual`: models are made when asked for.
    SourceCodeManual,
}

impl ModelsMode {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Nothing => "Nothing",
            Self::SourceCodeManual => "SourceCodeManual",
        }
    }
}

/// The default of `Content:DisallowedUploadedFileExtensions`.
const DISALLOWED: [&str; 10] = [
    "ashx", "aspx", "ascx", "config", "cshtml", "vbhtml", "asmx", "air", "axd", "xamlx",
];

/// Kestrel's limit of a body, in bytes.
const MAX_BODY: usize = 52_428_800;

impl Default for Configuration {
    fn default() -> Self {
        Self::new()
    }
}

impl Configuration {
    /// The settings of a new site.
    pub fn new() -> Self {
        Self {
            debug: false,
            max_request_length: None,
            allowed_extensions: Vec::new(),
            disallowed_extensions: DISALLOWED.map(str::to_owned).into(),
            models_mode: ModelsMode::Nothing,
            product_version: None,
            search_index: true,
            mail: false,
            webhook_period: Duration::ZERO,
            segments: Vec::new(),
        }
    }

    /// `Hosting:Debug`: whether replies tell of exceptions, and webhook logs of what was answered. Of an exception whose
    /// text is not known the reply is as without.
    pub fn debug(mut self, debug: bool) -> Self {
        self.debug = debug;
        self
    }

    /// `Runtime:MaxRequestLength` in units of 1,024 bytes: the limit of every body, 51,200 without it.
    pub fn max_request_length(mut self, kilobytes: usize) -> Self {
        self.max_request_length = Some(kilobytes);
        self
    }

    /// `Content:AllowedUploadedFileExtensions`, without dots: if there are any, no other file can be uploaded.
    pub fn allowed_file_extensions<S: Into<String>>(
        mut self,
        extensions: impl IntoIterator<Item = S>,
    ) -> Self {
        self.allowed_extensions = extensions.into_iter().map(Into::into).collect();
        self
    }

    /// `Content:DisallowedUploadedFileExtensions`, without dots, instead of the ten of a new site. They count as long as none
    /// are allowed by name.
    pub fn disallowed_file_extensions<S: Into<String>>(
        mut self,
        extensions: impl IntoIterator<Item = S>,
    ) -> Self {
        self.disallowed_extensions = extensions.into_iter().map(Into::into).collect();
        self
    }

    /// `ModelsBuilder:ModelsMode`.
    pub fn models_mode(mut self, mode: ModelsMode) -> Self {
        self.models_mode = mode;
        self
    }

    /// The version that the site says it has, with a build or commit after a plus: `17.6.1` or `17.3.0-rc+3ef02bd`. Clients
    /// that look at it before they use something newer can be tested with it.
    pub fn product_version(mut self, version: impl Into<String>) -> Self {
        self.product_version = Some(version.into());
        self
    }

    /// Whether the site has its search indexes, which it does if not told otherwise. Without them searches find nothing.
    pub fn search_index(mut self, has: bool) -> Self {
        self.search_index = has;
        self
    }

    /// Whether the site sends mail, as with `Global:Smtp`: then users can be invited, and ask for another password.
    /// [`Standin::mails`](crate::Standin::mails) has what would have been sent; nothing is.
    pub fn mail(mut self, sends: bool) -> Self {
        self.mail = sends;
        self
    }

    /// `Webhook:Period`: how long a webhook that failed waits for its next call, in the time of the site, which
    /// [`Standin::advance_clock`](crate::Standin::advance_clock) moves. A real site waits ten seconds, and as long at most
    /// before the first call; a stand-in calls at once if it is not told otherwise, and the first time always.
    pub fn webhook_period(mut self, period: Duration) -> Self {
        self.webhook_period = period;
        self
    }

    /// The segments that editors choose from, alias and name, with `Segments:Enabled`. A real site has them from an
    /// `ISegmentService` of its own; without one it offers none, and takes any segment that is sent all the same.
    pub fn segments<A: Into<String>, N: Into<String>>(
        mut self,
        segments: impl IntoIterator<Item = (A, N)>,
    ) -> Self {
        let segments = segments.into_iter();
        self.segments = segments
            .map(|(alias, name)| (alias.into(), name.into()))
            .collect();
        self
    }

    /// The limit of a body in bytes.
    pub(crate) fn max_body(&self) -> usize {
        self.max_request_length
            .map_or(MAX_BODY, |kilobytes| kilobytes.saturating_mul(1024))
    }

    /// Whether a file with this extension can be uploaded (`src/Umbraco.Core/Configuration/ContentSettingsExtensions.cs`).
    pub(crate) fn allows(&self, extension: &str) -> bool {
        let is_in = |list: &[String]| list.iter().any(|one| one.eq_ignore_ascii_case(extension));
        match self.allowed_extensions.as_slice() {
            [] => !is_in(&self.disallowed_extensions),
            allowed => is_in(allowed),
        }
    }
}
