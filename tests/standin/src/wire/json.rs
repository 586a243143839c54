//! JSON as the server writes it: compact, with the default encoder of System.Text.Json.
//!
//! Everything but plain ASCII is escaped as `\uXXXX` (upper-case hex), and so are `< > & ' " +` and the backtick;
//! large numbers read `1E+30`. Seen on a running Umbraco 17.3; the cause is
//! `src/Umbraco.Cms.Api.Common/Json/NamedSystemTextJsonOutputFormatter.cs`, which keeps the default encoder.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::ser::{CharEscape, Formatter, Serializer};

/// The bytes the server would send for `value`.
///
/// The values of the stand-in are plain structures with string keys, which always serialize; should one ever fail,
/// the body is empty and the test that reads it fails loudly.
pub(crate) fn to_bytes<T: Serialize + ?Sized>(value: &T) -> Vec<u8> {
    let mut out = Vec::new();
    let mut serializer = Serializer::with_formatter(&mut out, DotNet);
    match value.serialize(&mut serializer) {
        Ok(()) => out,
        Err(_) => Vec::new(),
    }
}

/// The same as text, for header values.
pub(crate) fn to_text<T: Serialize + ?Sized>(value: &T) -> String {
    String::from_utf8(to_bytes(value)).unwrap_or_default()
}

struct DotNet;

impl Formatter for DotNet {
    fn write_string_fragment<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        fragment: &str,
    ) -> io::Result<()> {
        let mut plain = 0;
        for (at, c) in fragment.char_indices() {
            if is_plain(c) {
                continue;
            }
            writer.write_all(&fragment.as_bytes()[plain..at])?;
            plain = at + c.len_utf8();
            for unit in c.encode_utf16(&mut [0; 2]) {
                write!(writer, "\\u{unit:04X}")?;
            }
        }
        writer.write_all(&fragment.as_bytes()[plain..])
    }

    fn write_char_escape<W: ?Sized + Write>(
        &mut self,
        writer: &mut W,
        escape: CharEscape,
    ) -> io::Result<()> {
        match escape {
            CharEscape::Quote => writer.write_all(b"\\u0022"),
            CharEscape::ReverseSolidus => writer.write_all(b"\\\\"),
            CharEscape::Solidus => writer.write_all(b"/"),
            CharEscape::Backspace => writer.write_all(b"\\b"),
            CharEscape::FormFeed => writer.write_all(b"\\f"),
            CharEscape::LineFeed => writer.write_all(b"\\n"),
            CharEscape::CarriageReturn => writer.write_all(b"\\r"),
            CharEscape::Tab => writer.write_all(b"\\t"),
            CharEscape::AsciiControl(byte) => write!(writer, "\\u{byte:04X}"),
        }
    }

    fn write_f64<W: ?Sized + Write>(&mut self, writer: &mut W, value: f64) -> io::Result<()> {
        writer.write_all(number(value).as_bytes())
    }
}

fn is_plain(c: char) -> bool {
    matches!(c, ' '..='~') && !matches!(c, '<' | '>' | '&' | '\'' | '+' | '`')
}

/// The shortest form of .NET: `1.5`, `100000000000000`, `1E+15`, `1E-05`.
fn number(value: f64) -> String {
    let scientific = format!("{value:e}");
    let Some((mantissa, exponent)) = scientific.split_once('e') else {
        return scientific;
    };
    match exponent.parse::<i32>() {
        Ok(exponent) if (-5..15).contains(&exponent) => format!("{value}"),
        Ok(exponent) => {
            let sign = if exponent < 0 { '-' } else { '+' };
            format!("{mantissa}E{sign}{:02}", exponent.abs())
        }
        Err(_) => scientific,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn strings_are_escaped_as_the_default_encoder_does() {
        let text = to_text("<b> & \"quotes\" æ + ' ` \\ / \u{2028} 😀 \u{7f}\n\u{1}");
        assert_eq!(
            text,
            concat!(
                r#""\u003Cb\u003E \u0026 \u0022quotes\u0022 \u00E6 \u002B \u0027 \u0060 "#,
                r#"\\ / \u2028 \uD83D\uDE00 \u007F\n\u0001""#
            )
        );
    }

    #[test]
    fn numbers_read_as_in_dot_net() {
        assert_eq!(to_text(&1e30), "1E+30");
        assert_eq!(
            to_text(&1.844_674_407_370_955_2e19),
            "1.8446744073709552E+19"
        );
        assert_eq!(to_text(&0.1), "0.1");
        assert_eq!(to_text(&0.000_001), "1E-06");
        assert_eq!(to_text(&5), "5");
    }
}
