//! The body of a request, and whether it can be sent again.

use std::fmt;
use std::io;

use bytes::Bytes;
use http::HeaderValue;

use crate::Upload;
use crate::multipart::Form;

/// Nothing, a content with a media type, or a form; a form wins over the others.
#[derive(Default)]
pub(crate) struct Body {
    content: Option<(&'static str, Content)>,
    form: Option<Form>,
    /// What `content` was made of, while fields are added.
    fields: Vec<(String, String)>,
}

enum Content {
    Bytes(Bytes),
    File(Upload),
}

impl Body {
    pub(crate) fn set_bytes(&mut self, media_type: &'static str, bytes: Bytes) {
        self.content = Some((media_type, Content::Bytes(bytes)));
    }

    pub(crate) fn set_file(&mut self, media_type: &'static str, file: Upload) {
        self.content = Some((media_type, Content::File(file)));
    }

    /// Makes the body a URL-encoded form, without fields as yet.
    pub(crate) fn url_encoded(&mut self) {
        let fields = url::form_urlencoded::Serializer::new(String::new())
            .extend_pairs(&self.fields)
            .finish();
        self.set_bytes("application/x-www-form-urlencoded", fields.into());
    }

    /// Adds a field to the URL-encoded form.
    pub(crate) fn field(&mut self, name: &str, value: String) {
        self.fields.push((name.to_owned(), value));
        self.url_encoded();
    }

    /// The form that the body is from now on.
    pub(crate) fn form(&mut self) -> &mut Form {
        self.form.get_or_insert_with(Form::new)
    }

    /// Whether there is none.
    pub(crate) fn is_empty(&self) -> bool {
        self.form.is_none() && self.content.is_none()
    }

    pub(crate) fn content_type(&self) -> Option<HeaderValue> {
        match (&self.form, &self.content) {
            (Some(form), _) => Some(form.content_type()),
            (None, Some((media_type, _))) => Some(HeaderValue::from_static(media_type)),
            (None, None) => None,
        }
    }

    /// Whether [`open`](Self::open) works more than once.
    pub(crate) fn is_repeatable(&self) -> bool {
        match (&self.form, &self.content) {
            (Some(form), _) => form.is_repeatable(),
            (None, Some((_, Content::File(file)))) => file.is_repeatable(),
            (None, Some((_, Content::Bytes(_))) | None) => true,
        }
    }

    /// `None` if it can be sent once only.
    pub(crate) fn try_clone(&self) -> Option<Self> {
        let mut copy = Self::default();
        match (&self.form, &self.content) {
            (Some(form), _) => copy.form = Some(form.try_clone()?),
            (None, Some((kind, Content::Bytes(bytes)))) => copy.set_bytes(kind, bytes.clone()),
            (None, Some((kind, Content::File(file)))) => copy.set_file(kind, file.try_clone()?),
            (None, None) => {}
        }
        Some(copy)
    }

    /// The body for one attempt and its length, where that must be said in a header.
    pub(crate) async fn open(&mut self) -> io::Result<(reqwest::Body, Option<u64>)> {
        match (&mut self.form, &mut self.content) {
            (Some(form), _) => {
                let length = form.len();
                let content = form.open().await?;
                Ok((reqwest::Body::wrap_stream(content), length))
            }
            (None, Some((_, Content::Bytes(bytes)))) => Ok((bytes.clone().into(), None)),
            (None, Some((_, Content::File(file)))) => {
                let length = file.length();
                let content = file.open().await?;
                Ok((reqwest::Body::wrap_stream(content), length))
            }
            (None, None) => Ok((reqwest::Body::default(), None)),
        }
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.form, &self.content) {
            (Some(form), _) => form.fmt(f),
            (None, Some((kind, Content::Bytes(bytes)))) => {
                write!(f, "{} bytes of {kind}", bytes.len())
            }
            (None, Some((kind, Content::File(file)))) => match file.length() {
                Some(length) => write!(f, "{length} bytes of {kind}"),
                None => write!(f, "a stream of {kind}"),
            },
            (None, None) => f.write_str("none"),
        }
    }
}
