//! The browser of the system.

use url::Url;

/// Opens a URL in the browser of the system; for
/// [`LoopbackListener::open_and_finish`](crate::LoopbackListener::open_and_finish).
///
/// # Errors
/// There is none, as on a server: show the URL instead.
pub fn open_browser(url: &Url) -> Result<(), std::io::Error> {
    webbrowser::open(url.as_str())
}
