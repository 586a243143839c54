//! The body of a request, and whether it can be sent again.

use std::fmt;
use std::io;

use bytes::Bytes;
use http::HeaderValue;

use crate::multipart::Form;

/// Nothing, some bytes, or a form; a form wins over bytes.
#[derive(Default)]
pub(crate) struct Body {
    /// Their media type and the bytes.
    bytes: Option<(&'static str, Bytes)>,
    form: Option<Form>,
}

impl Body {
    pub(crate) fn set_bytes(&mut self, media_type: &'static str, bytes: Bytes) {
        self.bytes = Some((media_type, bytes));
    }

    /// The form that the body is from now on.
    pub(crate) fn form(&mut self) -> &mut Form {
        self.form.get_or_insert_with(Form::new)
    }

    /// Whether there is none.
    pub(crate) fn is_empty(&self) -> bool {
        self.form.is_none() && self.bytes.is_none()
    }

    pub(crate) fn content_type(&self) -> Option<HeaderValue> {
        match (&self.form, self.bytes.as_ref()) {
            (Some(form), _) => Some(form.content_type()),
            (None, Some((media_type, _))) => Some(HeaderValue::from_static(media_type)),
            (None, None) => None,
        }
    }

    /// Whether [`open`](Self::open) works more than once.
    pub(crate) fn is_repeatable(&self) -> bool {
        self.form.as_ref().is_none_or(Form::is_repeatable)
    }

    pub(crate) fn try_clone(&self) -> Option<Self> {
        let form = match &self.form {
            Some(form) => Some(form.try_clone()?),
            None => None,
        };
        let bytes = self.bytes.clone();
        Some(Self { bytes, form })
    }

    /// The body for one attempt and its length, where that must be said in a header.
    pub(crate) async fn open(&mut self) -> io::Result<(reqwest::Body, Option<u64>)> {
        match (&mut self.form, &self.bytes) {
            (Some(form), _) => {
                let length = form.len();
                let content = form.open().await?;
                Ok((reqwest::Body::wrap_stream(content), length))
            }
            (None, Some((_, bytes))) => Ok((bytes.clone().into(), None)),
            (None, None) => Ok((reqwest::Body::default(), None)),
        }
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.form, &self.bytes) {
            (Some(form), _) => form.fmt(f),
            (None, Some((kind, bytes))) => write!(f, "{} bytes of {kind}", bytes.len()),
            (None, None) => f.write_str("none"),
        }
    }
}
