//! Languages of the site.

use serde::{Deserialize, Serialize};

/// A language, in the member order of the server.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Language {
    pub(crate) iso_code: String,
    pub(crate) name: String,
    pub(crate) is_default: bool,
    pub(crate) is_mandatory: bool,
    pub(crate) fallback_iso_code: Option<String>,
}

impl Language {
    /// The language of a fresh site.
    pub(crate) fn english() -> Self {
        Self {
            iso_code: "en-US".into(),
            name: "English (United States)".into(),
            is_default: true,
            is_mandatory: false,
            fallback_iso_code: None,
        }
    }
}

/// Whether .NET knows a culture of that name: a language, then maybe a script and a region.
///
/// The server asks ICU; here a language of two letters must be an assigned one, which tells `da` from `xx`.
pub(crate) fn is_culture(code: &str) -> bool {
    let lower = code.to_ascii_lowercase();
    let mut parts = lower.split('-');
    let language = parts.next().unwrap_or_default();
    let rest: Vec<&str> = parts.collect();
    let letters = |part: &str, length: usize| {
        part.len() == length && part.bytes().all(|b| b.is_ascii_lowercase())
    };
    let region = |part: &str| {
        letters(part, 2) || (part.len() == 3 && part.bytes().all(|b| b.is_ascii_digit()))
    };
    let rest_is_known = match rest.as_slice() {
        [] => true,
        [one] => letters(one, 4) || region(one),
        [script, place] => letters(script, 4) && region(place),
        _ => false,
    };
    LANGUAGES.split(' ').any(|known| known == language) && rest_is_known
}

/// ISO 639-1, and the few three-letter codes that cultures use most.
const LANGUAGES: &str = "aa ab af ak am ar as az ba be bg bm bn bo br bs ca ce co cs cv cy da de dv dz ee el en eo es \
    et eu fa ff fi fo fr fy ga gd gl gn gu gv ha he hi hr hu hy ia id ig ii is it iu ja jv ka ki kk kl km kn ko ks ku \
    kw ky lb lg ln lo lt lu lv mg mi mk ml mn mr ms mt my nb nd ne nl nn no nr oc om or os pa pl ps pt qu rm rn ro ru \
    rw sa sd se sg si sk sl sn so sq sr ss st sv sw ta te tg th ti tk tn to tr ts tt ug uk ur uz ve vi vo wo xh yi yo \
    zh zu fil haw kok gsw hsb dsb";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cultures_are_told_from_codes_that_only_look_like_one() {
        for known in [
            "da",
            "da-DK",
            "DE-de",
            "en-us",
            "zh-Hans-CN",
            "es-419",
            "sv-SE",
        ] {
            assert!(is_culture(known), "{known}");
        }
        for unknown in ["xx", "xx-XX", "xx-!!", "xx-notreal", "", "en-", "en-US-x-y"] {
            assert!(!is_culture(unknown), "{unknown}");
        }
    }
}
