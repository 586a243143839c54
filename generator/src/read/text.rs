//! Bytes to text.

use super::html;
use crate::diagnostic::Diagnostic;

/// The text of a document; a byte order mark is no part of it.
pub(super) fn text(bytes: &[u8]) -> Result<&str, Diagnostic> {
    if let [0xFE, 0xFF, ..] | [0xFF, 0xFE, ..] = bytes {
        return Err(
            Diagnostic::error("", "the text is UTF-16").with_help("save the document as UTF-8")
        );
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| not_utf8(bytes, error.valid_up_to()))?;
    let start = text.trim_start();
    if start.is_empty() {
        return Err(Diagnostic::error("", "the document is empty")
            .with_help("fetch it again, or look whether the address is that of a document"));
    }
    if start.starts_with('<') {
        return Err(html::not_a_document(start));
    }
    Ok(text)
}

fn not_utf8(bytes: &[u8], at: usize) -> Diagnostic {
    if bytes.starts_with(&[0x1F, 0x8B]) {
        return Diagnostic::error("", "the document is gzip-compressed")
            .with_help("decompress it first");
    }
    if bytes.starts_with(b"PK\x03\x04") {
        return Diagnostic::error("", "the document is a zip archive").with_help("unpack it first");
    }
    let line = 1 + bytes.iter().take(at).filter(|byte| **byte == b'\n').count();
    Diagnostic::error(
        "",
        format!("the text is not UTF-8 (byte {at}, line {line})"),
    )
    .with_help("save the document as UTF-8")
}
