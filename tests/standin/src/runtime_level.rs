//! The runtime levels of a site.

use serde::{Deserialize, Serialize};

/// How far a site has come (`src/Umbraco.Core/RuntimeLevel.cs`).
///
/// ```
/// use umbraco_standin::{RuntimeLevel, Standin};
/// let builder = Standin::builder().runtime_level(RuntimeLevel::Install);
/// # drop(builder);
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, clap::ValueEnum)]
pub enum RuntimeLevel {
    /// The site runs.
    #[default]
    Run,
    /// There is no data base yet: `install/setup` makes one, and the site runs.
    Install,
    /// The data base is of an earlier version: `upgrade/authorize` brings it up, and the site runs. Until then the
    /// Management API works, the pages are under maintenance.
    Upgrade,
    /// The site could not start: every address is answered with 500.
    BootFailed,
}

impl RuntimeLevel {
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Run => "Run",
            Self::Install => "Install",
            Self::Upgrade => "Upgrade",
            Self::BootFailed => "BootFailed",
        }
    }
}
