//! The settings of the Delivery API.

use std::fmt;
use std::time::Duration;

/// `Umbraco:CMS:DeliveryApi` of a site; see [`Builder::delivery_api`](crate::Builder::delivery_api).
///
/// Unlike a fresh real site, where it is off, the stand-in serves published content to everybody if it is told nothing.
/// `Debug` does not show the key.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")] async fn main() -> Result<(), umbraco_standin::Error> {
/// use umbraco_standin::{DeliveryApi, Standin};
/// let settings = DeliveryApi::new().public_access(false).api_key("a key");
/// assert!(!format!("{settings:?}").contains("a key"));
/// let site = Standin::builder().delivery_api(settings).start().await?;
/// # site.stop().await; Ok(()) }
/// ```
#[derive(Clone)]
#[must_use = "settings do nothing until a builder takes them"]
pub struct DeliveryApi {
    pub(crate) enabled: bool,
    pub(crate) public_access: bool,
    pub(crate) api_key: Option<String>,
    pub(crate) media: bool,
    pub(crate) media_public_access: bool,
    pub(crate) rich_text_as_json: bool,
    pub(crate) output_cache: Option<Duration>,
    pub(crate) content_index: bool,
    pub(crate) disallowed_content_types: Vec<String>,
}

impl DeliveryApi {
    /// On, with media, open to everybody, and without output cache.
    pub fn new() -> Self {
        Self {
            enabled: true,
            public_access: true,
            api_key: None,
            media: true,
            media_public_access: true,
            rich_text_as_json: false,
            output_cache: None,
            content_index: true,
            disallowed_content_types: Vec::new(),
        }
    }

    /// `Enabled`. A site where it is off answers 401, and not 404.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }

    /// `PublicAccess`. Without it every request needs the key.
    pub fn public_access(mut self, public: bool) -> Self {
        self.public_access = public;
        self
    }

    /// `ApiKey`, the value of the header `Api-Key` that previews need, and everything if there is no public access.
    pub fn api_key(mut self, key: impl Into<String>) -> Self {
        self.api_key = Some(key.into());
        self
    }

    /// `Media:Enabled`.
    pub fn media(mut self, enabled: bool) -> Self {
        self.media = enabled;
        self
    }

    /// `Media:PublicAccess`.
    pub fn media_public_access(mut self, public: bool) -> Self {
        self.media_public_access = public;
        self
    }

    /// `RichTextOutputAsJson`: rich text as a tree of elements instead of markup.
    pub fn rich_text_as_json(mut self, json: bool) -> Self {
        self.rich_text_as_json = json;
        self
    }

    /// `OutputCache:Enabled` with this duration for content and media. Up to 17 a cached reply lives that long whatever
    /// is published in the meantime; 18 forgets it with the next change.
    pub fn output_cache(mut self, duration: Duration) -> Self {
        self.output_cache = Some(duration);
        self
    }

    /// Whether `DeliveryApiContentIndex` has been built. Without it queries find nothing, and say no more than that.
    pub fn content_index(mut self, built: bool) -> Self {
        self.content_index = built;
        self
    }

    /// `DisallowedContentTypeAliases`: documents of these types are never served.
    pub fn disallowed_content_types<S: Into<String>>(
        mut self,
        aliases: impl IntoIterator<Item = S>,
    ) -> Self {
        self.disallowed_content_types = aliases.into_iter().map(Into::into).collect();
        self
    }

    pub(crate) fn is_disallowed(&self, alias: &str) -> bool {
        self.disallowed_content_types
            .iter()
            .any(|one| one.eq_ignore_ascii_case(alias))
    }
}

impl Default for DeliveryApi {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for DeliveryApi {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("DeliveryApi")
            .field("enabled", &self.enabled)
            .field("public_access", &self.public_access)
            .field("has_api_key", &self.api_key.is_some())
            .field("media", &self.media)
            .field("media_public_access", &self.media_public_access)
            .field("rich_text_as_json", &self.rich_text_as_json)
            .field("output_cache", &self.output_cache)
            .field("content_index", &self.content_index)
            .field("disallowed_content_types", &self.disallowed_content_types)
            .finish()
    }
}
