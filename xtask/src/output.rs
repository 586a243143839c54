//! What a command was asked for, on standard output.

use std::io::{ErrorKind, Write as _};

use crate::failure::Failure;

/// The text as it is. A closed pipe, as of `| head`, is no error: who closes it has read enough.
///
/// # Errors
///
/// The text did not get where it should, as on a full disk.
pub(crate) fn print(text: &str) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    let written = out.write_all(text.as_bytes()).and_then(|()| out.flush());
    match written {
        Err(error) if error.kind() != ErrorKind::BrokenPipe => {
            Err(Failure::internal("standard output cannot be written")
                .hint("see whether there is room where it goes")
                .cause(error))
        }
        _ => Ok(()),
    }
}

/// The text as a line.
///
/// # Errors
///
/// As of [`print()`].
pub(crate) fn line(text: impl std::fmt::Display) -> Result<(), Failure> {
    print(&format!("{text}\n"))
}
