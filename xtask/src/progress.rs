//! What is going on, on standard error: a bar on a terminal, a line elsewhere.

use std::io::IsTerminal;

use indicatif::{ProgressBar, ProgressStyle};

/// `1 file`, `2 files`
pub(crate) fn counted(count: usize, noun: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {noun}{plural}")
}

/// A note that stays.
pub(crate) fn note(text: impl std::fmt::Display) {
    eprintln!("{text}");
}

/// Something that is not wrong but should be known.
pub(crate) fn warn(text: impl std::fmt::Display) {
    eprintln!("warning: {text}");
}

/// A download in progress.
pub(crate) struct Download {
    bar: ProgressBar,
}

impl Download {
    /// A download of so many bytes, where the server says it. Only a terminal shows it.
    pub(crate) fn start(what: &str, length: Option<u64>) -> Self {
        if !std::io::stderr().is_terminal() {
            return Self {
                bar: ProgressBar::hidden(),
            };
        }
        let (bar, template) = match length {
            Some(length) => (
                ProgressBar::new(length),
                "{msg} [{bar:30}] {bytes}/{total_bytes}",
            ),
            None => (ProgressBar::new_spinner(), "{msg} {spinner} {bytes}"),
        };
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style);
        }
        bar.set_message(what.to_owned());
        Self { bar }
    }

    pub(crate) fn advance(&self, bytes: usize) {
        self.bar.inc(bytes as u64);
    }
}

impl Drop for Download {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}
