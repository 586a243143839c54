//! Text of a server, made fit for a message.

/// Without control and direction characters, without secrets should the server echo them, and not too long.
pub(crate) fn clean(text: &str, longest: usize, secrets: &[&str]) -> String {
    // In this order: a character that goes must not have kept a secret apart, nor a cut leave half of it.
    let mut text = plain(text);
    for secret in secrets {
        let secret = plain(secret);
        if !secret.is_empty() {
            text = text.replace(&secret, "[hidden]");
        }
    }
    match text.char_indices().nth(longest) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text,
    }
}

fn plain(text: &str) -> String {
    text.chars()
        .filter(|&c| !c.is_control() && !turns_text(c))
        .collect()
}

/// Invisible characters that reorder or hide what follows (Unicode bidirectional controls, zero widths, separators).
fn turns_text(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_and_direction_characters_go() {
        assert_eq!(clean("a\u{1b}[31m\r\nb\u{202e}c\u{0}", 99, &[]), "a[31mbc");
    }

    #[test]
    fn long_text_is_cut_at_a_character() {
        assert_eq!(clean("ääää", 3, &[]), "äää…");
        assert_eq!(clean("äää", 3, &[]), "äää");
    }

    #[test]
    fn an_echoed_secret_is_hidden() {
        assert_eq!(
            clean(
                "code c0de, s3cret is wrong, s3cret!",
                99,
                &["s3cret", "c0de", ""]
            ),
            "code [hidden], [hidden] is wrong, [hidden]!"
        );
    }

    #[test]
    fn a_secret_is_hidden_even_if_cut_by_control_characters() {
        assert_eq!(clean("s3\u{0}cret", 99, &["s3cret"]), "[hidden]");
        assert_eq!(clean("s3cret", 99, &["s3cret\n"]), "[hidden]");
    }
}
