//! The pages around the documents: the same routes on every version, below another folder.

use http::StatusCode;
use serde::Serialize;

use super::{Documents, page};
use crate::wire::reply::Reply;

/// What one version shows below `/umbraco/ROOT`.
pub(super) struct Pages {
    pub(super) root: &'static str,
    /// What follows the name of a document in its address.
    pub(super) after_name: &'static str,
    pub(super) index_html: &'static str,
    /// The script that has the list of documents, from that list as JSON.
    pub(super) index_js: fn(&str) -> String,
    pub(super) oauth2_redirect_html: &'static str,
    pub(super) initializer_js: Option<&'static str>,
}

impl Pages {
    /// The answer to a request for a page or a document; `None` if it asks for something else.
    pub(super) fn answer(&self, documents: &Documents, path: &str) -> Option<Reply> {
        let path = path.to_ascii_lowercase();
        let rest = path.strip_prefix("/umbraco/")?.strip_prefix(self.root)?;
        let script = |text: String| page("application/javascript;charset=utf-8", text);
        match rest {
            "" => Some(moved(&format!("{}/index.html", self.root))),
            "/" => Some(moved("index.html")),
            "/index.html" => Some(page("text/html;charset=utf-8", self.index_html)),
            "/index.js" => Some(script((self.index_js)(&self.list(documents)))),
            "/swagger-initializer.js" => Some(script(self.initializer_js?.to_owned())),
            "/oauth2-redirect.html" => Some(page("text/html", self.oauth2_redirect_html)),
            _ => {
                let name = rest.strip_prefix('/')?.strip_suffix(self.after_name)?;
                let document = documents.find(name)?;
                let bytes = document.bytes.clone();
                Some(page("application/json;charset=utf-8", bytes))
            }
        }
    }

    /// The documents in one line, relative to `index.html` and by name.
    fn list(&self, documents: &Documents) -> String {
        #[derive(Serialize)]
        struct Url {
            url: String,
            name: String,
        }
        let listed = documents.listed().into_iter();
        let urls: Vec<Url> = listed
            .map(|(name, title)| Url {
                url: format!("{name}{}", self.after_name),
                name: title.to_owned(),
            })
            .collect();
        serde_json::to_string(&urls).unwrap_or_default()
    }
}

fn moved(location: &str) -> Reply {
    Reply::bare(StatusCode::MOVED_PERMANENTLY).header("location", location)
}
