//! One request being put together.

mod declare;
mod pending;

use std::borrow::Borrow;
use std::fmt;
use std::future::IntoFuture;
use std::marker::PhantomData;
use std::time::Duration;

use http::Method;

use crate::exchange;
use crate::model::{self, ToJson};
use crate::request::Request;
use crate::{Decode, Error, Transport, Upload};

pub use pending::{Pending, Sending};

/// One request to the server, answered as `R` says.
///
/// Generated calls are thin structs over this type. It is public so that an operation that no generated crate knows,
/// such as one of a package, can be called with the same credentials, errors and retries:
///
/// ```no_run
/// use umbraco_runtime::{Call, Json, Transport, Value};
///
/// # async fn run(transport: &Transport) -> umbraco_runtime::Result<()> {
/// let forms: Value = Call::<Json<Value>>::get(transport, "/umbraco/forms/management/api/v1/form/{id}")
///     .path("id", "5a5a9aa2-6b0f-4f5d-9d0b-6f9e6f6f6f6f")
///     .query("skip", 0)
///     .await?;
/// # Ok(())
/// # }
/// ```
///
/// A mistake made while building, such as an empty path parameter, is kept and returned when the call is sent.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<R> {
    request: Box<Request>,
    answer: PhantomData<fn() -> R>,
}

impl<R> Call<R> {
    /// A call of `method` on `template`, a path below the base address such as `/umbraco/.../dictionary/{id}`.
    #[inline]
    pub fn new(transport: &Transport, method: Method, template: &'static str) -> Self {
        Self::from_request(Request::new(transport, method, template))
    }

    /// A GET of `template`.
    #[inline]
    pub fn get(transport: &Transport, template: &'static str) -> Self {
        Self::new(transport, Method::GET, template)
    }

    /// A POST to `template`.
    #[inline]
    pub fn post(transport: &Transport, template: &'static str) -> Self {
        Self::new(transport, Method::POST, template)
    }

    /// A PUT to `template`.
    #[inline]
    pub fn put(transport: &Transport, template: &'static str) -> Self {
        Self::new(transport, Method::PUT, template)
    }

    /// A DELETE of `template`.
    #[inline]
    pub fn delete(transport: &Transport, template: &'static str) -> Self {
        Self::new(transport, Method::DELETE, template)
    }

    /// A PATCH of `template`.
    #[inline]
    pub fn patch(transport: &Transport, template: &'static str) -> Self {
        Self::new(transport, Method::PATCH, template)
    }

    /// Fills `{name}` of the template with one segment; everything but unreserved characters is percent-encoded.
    #[inline]
    pub fn path(mut self, name: &str, value: impl fmt::Display) -> Self {
        self.request.path(name, &value);
        self
    }

    /// Fills `{name}` with the path of a file: slashes stay slashes, a leading one is dropped, segments are encoded.
    ///
    /// A path that begins with one of `reserved`, the literal siblings of the parameter such as `folder`, would reach
    /// another operation; it is sent as one segment with `%2F` for each slash and a leading `%2F`, which Umbraco
    /// takes to be the same file. The server decodes that form twice, so `+` and `%` are encoded twice in it
    /// (`src/Umbraco.Cms.Api.Management/Controllers/FileSystemManagementControllerBase.cs`; seen on a running Umbraco
    /// 17.3, where `/stylesheet/folder/a.css` is 404 and `/stylesheet/%2Ffolder%2Fa.css` is the file).
    #[inline]
    pub fn file_path(mut self, name: &str, value: &str, reserved: &'static [&'static str]) -> Self {
        self.request.file_path(name, value, reserved);
        self
    }

    /// Fills `{name}`, which takes one segment, with the path of a file: `/` becomes `%2F`, a leading one is dropped.
    ///
    /// While a slash remains the server decodes the segment twice, so `+` and `%` are encoded twice then.
    #[inline]
    pub fn file_segment(mut self, name: &str, value: &str) -> Self {
        self.request.file_segment(name, value);
        self
    }

    /// Sets the query parameter `name`, in place of an earlier value.
    #[inline]
    pub fn query(mut self, name: &str, value: impl fmt::Display) -> Self {
        self.request.query(name, &value);
        self
    }

    /// Sets the query parameter `name` to several values by repeating it, `id=a&id=b`, in place of earlier values.
    ///
    /// Umbraco does not split comma lists. No values leave the parameter out.
    #[inline]
    pub fn query_list<T: fmt::Display + ?Sized>(
        mut self,
        name: &str,
        values: impl IntoIterator<Item: Borrow<T>>,
    ) -> Self {
        let values = values.into_iter().map(|value| value.borrow().to_string());
        self.request.query_list(name, values.collect());
        self
    }

    /// As [`query_list`](Self::query_list), for anything that is text.
    #[inline]
    pub fn query_texts(mut self, name: &str, values: impl IntoIterator<Item: AsRef<str>>) -> Self {
        let values = values.into_iter().map(|value| value.as_ref().to_owned());
        self.request.query_list(name, values.collect());
        self
    }

    /// Sets the header `name`, in place of an earlier value. Characters outside ASCII are sent as UTF-8.
    ///
    /// An `Authorization` header set here is sent instead of the client's credentials.
    #[inline]
    pub fn header(mut self, name: &str, value: impl fmt::Display) -> Self {
        self.request.header(name, &value);
        self
    }

    /// Sets the cookie `name` of this request, in place of an earlier value. The value is percent-encoded.
    ///
    /// A `Cookie` header set afterwards is sent instead.
    #[inline]
    pub fn cookie(mut self, name: &str, value: impl fmt::Display) -> Self {
        self.request.cookie(name, &value);
        self
    }

    /// Sends `body` as `application/json`.
    #[inline]
    pub fn json<T: ToJson + ?Sized>(self, body: &T) -> Self {
        self.json_as("application/json", body)
    }

    /// Sends `body` as JSON under another media type, such as `application/json-patch+json`.
    #[inline]
    pub fn json_as<T: ToJson + ?Sized>(mut self, media_type: &'static str, body: &T) -> Self {
        self.request.json(media_type, model::to_json(body));
        self
    }

    /// Sends the content of `body`, and nothing else, under a media type such as `application/octet-stream`.
    #[inline]
    pub fn binary(mut self, media_type: &'static str, body: Upload) -> Self {
        self.request.binary(media_type, body);
        self
    }

    /// Sends a URL-encoded form, even if no field is added.
    #[inline]
    pub fn url_encoded(mut self) -> Self {
        self.request.url_encoded();
        self
    }

    /// Adds a field to the URL-encoded form.
    #[inline]
    pub fn field(mut self, name: &str, value: impl fmt::Display) -> Self {
        self.request.field(name, value.to_string());
        self
    }

    /// Adds several fields of one name to the URL-encoded form.
    #[inline]
    pub fn fields(mut self, name: &str, values: impl IntoIterator<Item: fmt::Display>) -> Self {
        for value in values {
            self.request.field(name, value.to_string());
        }
        self.url_encoded()
    }

    /// Adds a field with JSON as its text to the URL-encoded form.
    #[inline]
    pub fn field_json<T: ToJson + ?Sized>(mut self, name: &str, value: &T) -> Self {
        self.request.field(name, model::to_json(value));
        self
    }

    /// Sends a multipart form, even if no part is added.
    #[inline]
    pub fn form(mut self) -> Self {
        self.request.form();
        self
    }

    /// Adds a text to the multipart form.
    #[inline]
    pub fn part_text(mut self, name: &str, value: impl fmt::Display) -> Self {
        self.request.part_text(name, &value);
        self
    }

    /// Adds several texts under one name to the multipart form.
    #[inline]
    pub fn part_texts(mut self, name: &str, values: impl IntoIterator<Item: fmt::Display>) -> Self {
        for value in values {
            self.request.part_text(name, &value);
        }
        self.form()
    }

    /// Adds a part of `application/json` to the multipart form.
    #[inline]
    pub fn part_json<T: ToJson + ?Sized>(mut self, name: &str, value: &T) -> Self {
        self.request.part_json(name, model::to_json(value));
        self
    }

    /// Adds a file to the multipart form.
    #[inline]
    pub fn part_file(mut self, name: &str, file: Upload) -> Self {
        self.request.part_file(name, file);
        self
    }

    /// Adds several files under one name to the multipart form.
    #[inline]
    pub fn part_files(mut self, name: &str, files: impl IntoIterator<Item = Upload>) -> Self {
        for file in files {
            self.request.part_file(name, file);
        }
        self.form()
    }

    /// Sends no credentials, and asks for no token.
    #[inline]
    pub fn anonymous(mut self) -> Self {
        self.request.anonymous();
        self
    }

    /// The time that one attempt may take, in place of the client's.
    ///
    /// A buffered answer must be complete by then; of a download each read may take that long.
    #[inline]
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.request.timeout(limit);
        self
    }

    pub(crate) fn from_request(request: Box<Request>) -> Self {
        let answer = PhantomData;
        Self { request, answer }
    }

    pub(crate) fn into_request(self) -> Box<Request> {
        self.request
    }
}

impl<R: Decode> Call<R> {
    /// Sends the call; the future gives the whole [`Response`](crate::Response): status, headers, notifications and
    /// the value.
    ///
    /// # Errors
    /// See [`Error`].
    #[inline]
    pub fn send(self) -> Sending<R> {
        Sending::new(exchange::start(self.request, R::BODY, R::ACCEPT))
    }
}

impl<R: Decode> IntoFuture for Call<R> {
    type Output = Result<R::Value, Error>;
    type IntoFuture = Pending<R>;

    #[inline]
    fn into_future(self) -> Pending<R> {
        Pending::new(exchange::start(self.request, R::BODY, R::ACCEPT))
    }
}

impl<R> fmt::Debug for Call<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.request.fmt(f)
    }
}
