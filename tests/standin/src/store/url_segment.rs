//! Names as segments of an address.

/// Lower case, what is no letter or digit as one hyphen, the letters of
/// `src/Umbraco.Core/Configuration/Models/RequestHandlerSettings.cs` in two; other letters stay as they are.
pub(crate) fn url_segment(name: &str) -> String {
    let mut segment = String::new();
    for c in name.to_lowercase().chars() {
        match replacement(c) {
            Some(text) => segment.push_str(text),
            None if c.is_alphanumeric() || c == '_' => segment.push(c),
            None if !segment.is_empty() && !segment.ends_with('-') => segment.push('-'),
            None => {}
        }
    }
    segment.trim_end_matches('-').to_owned()
}

fn replacement(c: char) -> Option<&'static str> {
    Some(match c {
        'æ' | 'ä' => "ae",
        'ø' | 'ö' => "oe",
        'å' => "aa",
        'ü' => "ue",
        'ß' => "ss",
        '+' => "plus",
        '\'' | '"' | '.' | '%' | '#' | '<' | '>' | '&' | '?' | ':' | '*' => "",
        'é' | 'è' | 'ê' | 'ë' => "e",
        'á' | 'à' | 'â' | 'ã' => "a",
        'í' | 'ì' | 'î' | 'ï' => "i",
        'ó' | 'ò' | 'ô' | 'õ' => "o",
        'ú' | 'ù' | 'û' => "u",
        'ç' => "c",
        'ñ' => "n",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_become_segments() {
        for (name, segment) in [
            ("Child", "child"),
            ("Home (1)", "home-1"),
            ("Blå bær & co.", "blaa-baer-co"),
            ("  a - b  ", "a-b"),
        ] {
            assert_eq!(url_segment(name), segment, "{name}");
        }
    }
}
