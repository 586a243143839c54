//! What of the site's behaviour can be changed over the API.

use serde::{Deserialize, Serialize};

/// Switches that the API turns.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct SiteSettings {
    pub(crate) redirects_disabled: bool,
    /// Its place among the levels of telemetry; `None` is the most.
    pub(crate) telemetry: Option<usize>,
    pub(crate) profiling: bool,
}
