//! The list of documents that the Swagger page of a site has.
//!
//! The page itself names no document; its `index.js` does, in one line:
//! `var configObject = {"urls":[{"url":"management/swagger.json","name":"Umbraco Management API"}],...}` (seen on a running
//! Umbraco 17.3). Older Swashbuckle writes `JSON.parse('...')` around the same JSON, or puts it into `index.html`.
//! `swagger-initializer.js` is the unchanged sample and must not be read.

use serde::Deserialize;
use url::Url;

/// A document that a page lists.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub(super) struct Entry {
    /// Its address, relative to the page.
    pub(super) url: String,
    /// What people read.
    #[serde(default)]
    pub(super) name: String,
}

impl Entry {
    /// The address, given that of the page.
    pub(super) fn address(&self, page: &Url) -> Option<Url> {
        page.join(&self.url).ok()
    }
}

/// Files beside the page that may hold the list, most likely first.
pub(super) const FILES: [&str; 2] = ["index.js", "index.html"];

/// The list in the text of one of those files.
pub(super) fn entries(text: &str) -> Vec<Entry> {
    let mut rest = text;
    while let Some(found) = rest.find("\"urls\"") {
        rest = &rest[found + "\"urls\"".len()..];
        let Some(list) = rest.trim_start().strip_prefix(':') else {
            continue;
        };
        let mut values = serde_json::Deserializer::from_str(list).into_iter::<Vec<Entry>>();
        if let Some(Ok(entries)) = values.next() {
            return entries;
        }
    }
    Vec::new()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const LIST: &str = r#"{"urls":[{"url":"default/swagger.json","name":"Default API"},{"url":"my/swagger.json","name":"It\u0027s"}],"deepLinking":false}"#;

    #[test]
    fn the_list_is_found_however_it_is_written() {
        for text in [
            format!("var configObject = {LIST};\nvar oauthConfigObject = {{}};"),
            format!("<script>var configObject = JSON.parse('{LIST}');</script>"),
            format!(
                "x = {{ \"urls\" : null }}; y = {}",
                LIST.replace("\"urls\":", "\"urls\" : ")
            ),
        ] {
            let entries = entries(&text);
            assert_eq!(entries.len(), 2, "{text}");
            assert_eq!(entries[1].name, "It's");
        }
    }

    #[test]
    fn no_list_is_no_document() {
        assert!(entries("").is_empty());
        assert!(entries("window.ui = SwaggerUIBundle({ url: \"https://petstore.swagger.io/v2/swagger.json\" })").is_empty());
        assert!(entries("\"urls\":[{\"url\":").is_empty());
    }
}
