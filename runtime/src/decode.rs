//! How the answer of a call is read: one marker type for each way.

use std::any::type_name;
use std::fmt;
use std::marker::PhantomData;

use http::StatusCode;

use crate::model::{self, Wire};
use crate::{Reply, Result};

/// Reads the value of a call from the server's reply; implemented by the markers [`Json`], [`Empty`], [`Text`],
/// [`Created`](crate::Created), [`Download`](crate::Download) and [`Paged`](crate::Paged), and by the enums of
/// [`outcome!`](crate::outcome).
///
/// It runs only for replies with a status in 200..=299: any of them is a success, whatever a document says, because
/// Umbraco answers 200 where its document declares 201 or 204.
pub trait Decode {
    /// What the call gives.
    type Value;

    /// What is done with the body before [`decode`](Decode::decode) runs.
    const BODY: BodyUse;

    /// The `Accept` header of the request.
    const ACCEPT: &'static str = "application/json";

    /// Reads the value.
    ///
    /// # Errors
    /// The reply does not hold a value of the type.
    fn decode(reply: Reply) -> Result<Self::Value>;
}

/// What is done with the body of a reply.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum BodyUse {
    /// It is read whole, up to the client's `max_response_size`.
    Buffer,
    /// It is left to the value to read.
    Stream,
    /// It is of no interest; a broken one is no error.
    Discard,
    /// It depends on the HTTP status; a status that is not listed counts as the first.
    ByStatus(&'static [(u16, BodyUse)]),
}

impl BodyUse {
    /// What is done with the body of a reply with that status: anything but [`ByStatus`](Self::ByStatus).
    #[must_use]
    pub fn with_status(self, status: StatusCode) -> Self {
        let Self::ByStatus(table) = self else {
            return self;
        };
        let listed = table.iter().find(|(listed, _)| *listed == status.as_u16());
        match listed.or(table.first()) {
            Some((_, used)) => used.with_status(status),
            None => Self::Discard,
        }
    }
}

/// The answer is JSON and is read as a `T`.
///
/// An empty body is read as `null`: for `Option<T>` it gives `None`, for other types an error with
/// [`is_empty_body`](crate::Error::is_empty_body). Umbraco sends the literal `null` for `original-parent` of a
/// recycle bin, although its document declares an object.
pub struct Json<T>(PhantomData<fn() -> T>);

impl<T: Wire> Decode for Json<T> {
    type Value = T;
    const BODY: BodyUse = BodyUse::Buffer;

    #[inline]
    fn decode(reply: Reply) -> Result<T> {
        match model::from_json(reply.json()) {
            Ok(value) => Ok(value),
            Err(error) => Err(reply.decode_error(error, type_name::<T>())),
        }
    }
}

impl<T> fmt::Debug for Json<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Json")
    }
}

/// The answer has no content that matters; whatever body it has is ignored.
#[derive(Debug)]
pub enum Empty {}

impl Decode for Empty {
    type Value = ();
    const BODY: BodyUse = BodyUse::Discard;

    #[inline]
    fn decode(_: Reply) -> Result<()> {
        Ok(())
    }
}

/// The answer is a text, read as UTF-8; a byte order mark is dropped and invalid sequences become U+FFFD.
#[derive(Debug)]
pub enum Text {}

impl Decode for Text {
    type Value = String;
    const BODY: BodyUse = BodyUse::Buffer;
    const ACCEPT: &'static str = "text/*, */*;q=0.8";

    fn decode(reply: Reply) -> Result<String> {
        Ok(String::from_utf8_lossy(reply.text()).into_owned())
    }
}
