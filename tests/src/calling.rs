//! What the generated table of calls is made of.

use crate::{Arguments, BadArgument};
use std::any::Any;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use umbraco_oauth::StaticToken;
use umbraco_runtime::http::StatusCode;
use umbraco_runtime::model::{self, ReadError, Wire};
use umbraco_runtime::{
    Bytes, ClientBuilder, Created, Decode, Download, Empty, Error, Json, Notification, Page, Paged,
    Result, Sending, Text,
};

/// Names that generated signatures use; not every API needs all of them.
#[allow(unused_imports)]
pub(crate) mod names {
    pub(crate) use std::collections::BTreeMap;
    pub(crate) use umbraco_runtime::{
        Created, Date, DateTime, Download, Empty, Json, Map, Page, Problem, Text, Uuid, Value,
    };
}

/// Starts a call of a generated client.
pub(crate) type Call = fn(&Connection, &Arguments) -> std::result::Result<Calling, BadArgument>;

/// Reads JSON through a generated type and writes it back.
pub(crate) type ReadBack = fn(&[u8]) -> std::result::Result<String, ReadError>;

/// A call on its way.
pub type Calling = Pin<Box<dyn Future<Output = Result<Reply>> + Send>>;

/// A client of any generated crate.
pub struct Connection(Box<dyn Any + Send + Sync>);

/// What a call gave.
#[derive(Debug)]
pub struct Reply {
    /// The status.
    pub status: StatusCode,
    /// The messages in the header.
    pub notifications: Vec<Notification>,
    /// The value.
    pub content: Content,
}

/// The value of an answer, whatever its type.
#[derive(Debug)]
pub enum Content {
    /// `()`.
    Nothing,
    /// A model, written back as JSON.
    Json(String),
    /// What was created.
    Created(Created),
    /// A file, with its name and its media type.
    File(Option<String>, Option<String>, Bytes),
    /// Text.
    Text(String),
}

impl Connection {
    /// Builds a client that authorises itself with a fixed token and repeats nothing.
    pub(crate) fn new<C: Send + Sync + 'static>(builder: ClientBuilder<C>) -> Result<Self> {
        let client = builder
            .credentials(StaticToken::new("token"))
            .retries(0)
            .build()?;
        Ok(Self(Box::new(client)))
    }

    /// The client.
    ///
    /// # Panics
    /// When it is another API's.
    pub(crate) fn client<C: 'static>(&self) -> &C {
        match self.0.downcast_ref() {
            Some(client) => client,
            None => panic!("the connection is of another API"),
        }
    }
}

impl fmt::Debug for Connection {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Connection")
    }
}

/// Sends a call and brings its value into one form.
pub(crate) fn calling<R: Finish>(sending: Sending<R>) -> Calling {
    Box::pin(async move {
        let response = sending.await?;
        let (status, notifications) = (response.status, response.notifications());
        let content = R::finish(response.value).await?;
        Ok(Reply {
            status,
            notifications,
            content,
        })
    })
}

/// See [`ReadBack`].
pub(crate) fn read_back<T: Wire>(json: &[u8]) -> std::result::Result<String, ReadError> {
    model::from_json::<T>(json).map(|value| model::to_json(&value))
}

/// An answer whose value can be brought into one form.
pub(crate) trait Finish: Decode<Value: Send> + 'static {
    /// Does it.
    fn finish(
        value: Self::Value,
    ) -> impl Future<Output = std::result::Result<Content, Error>> + Send;
}

impl Finish for Empty {
    async fn finish((): ()) -> Result<Content> {
        Ok(Content::Nothing)
    }
}

impl<T: Wire + Send + 'static> Finish for Json<T> {
    async fn finish(value: T) -> Result<Content> {
        Ok(Content::Json(model::to_json(&value)))
    }
}

impl<T: Wire + Send + 'static> Finish for Paged<T> {
    async fn finish(value: Page<T>) -> Result<Content> {
        Ok(Content::Json(model::to_json(&value)))
    }
}

impl Finish for Created {
    async fn finish(value: Self) -> Result<Content> {
        Ok(Content::Created(value))
    }
}

impl Finish for Text {
    async fn finish(value: String) -> Result<Content> {
        Ok(Content::Text(value))
    }
}

impl Finish for Download {
    async fn finish(value: Self) -> Result<Content> {
        let name = value.file_name().map(str::to_owned);
        let media_type = value.media_type().map(str::to_owned);
        Ok(Content::File(name, media_type, value.bytes().await?))
    }
}
