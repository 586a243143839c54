//! What the holes of requests and patterns stand for.

use std::collections::BTreeMap;

use uuid::Uuid;

/// Names and values of one file.
#[derive(Clone, Default)]
pub(crate) struct Values {
    known: BTreeMap<String, String>,
    /// Values that no report shows.
    secrets: Vec<String>,
}

impl Values {
    pub(crate) fn set(&mut self, name: &str, value: impl Into<String>) {
        self.known.insert(name.to_owned(), value.into());
    }

    /// A value that no report shows.
    pub(crate) fn set_secret(&mut self, name: &str, value: impl Into<String>) {
        let value = value.into();
        self.secrets.push(value.clone());
        self.set(name, value);
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.known.get(name).map(String::as_str)
    }

    /// The text with its holes filled. `{{new ...}}` is a GUID that stays the same within a file; what nobody knows
    /// stays a hole.
    pub(crate) fn fill(&mut self, text: &str) -> String {
        let mut filled = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once("{{") {
            let Some((name, after)) = after.split_once("}}") else {
                break;
            };
            filled.push_str(before);
            if name.starts_with("new ") && !self.known.contains_key(name) {
                self.set(name, Uuid::new_v4().to_string());
            }
            match self.get(name) {
                Some(value) => filled.push_str(value),
                None => filled.extend(["{{", name, "}}"]),
            }
            rest = after;
        }
        filled.push_str(rest);
        filled
    }

    /// The text without what is secret.
    pub(crate) fn redacted(&self, text: &str) -> String {
        let secrets = self.secrets.iter().filter(|secret| !secret.is_empty());
        secrets.fold(text.to_owned(), |text, secret| {
            text.replace(secret, "(secret)")
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holes_are_filled_with_what_is_known_and_new_ids_stay() {
        let mut values = Values::default();
        values.set("host", "127.0.0.1:1");
        let first = values.fill("http://{{host}}/{{new item}}/{{unknown}}");
        assert_eq!(
            first,
            values.fill("http://{{host}}/{{new item}}/{{unknown}}")
        );
        assert!(first.starts_with("http://127.0.0.1:1/") && first.ends_with("/{{unknown}}"));
        assert_ne!(values.fill("{{new item}}"), values.fill("{{new other}}"));
    }

    #[test]
    fn secrets_are_not_shown() {
        let mut values = Values::default();
        values.set_secret("token", "abc");
        assert_eq!(values.fill("Bearer {{token}}"), "Bearer abc");
        assert_eq!(values.redacted("Bearer abc"), "Bearer (secret)");
    }
}
