//! What a 201 names.

use http::HeaderMap;
use http::header::LOCATION;
use percent_encoding::percent_decode_str;
use uuid::Uuid;

use crate::{BodyUse, Decode, Reply, Result};

/// The resource that a call created. Umbraco names it in headers; the body of its 201 is empty
/// (`src/Umbraco.Cms.Api.Common/Mvc/ActionResults/EmptyCreatedAtActionResult.cs`).
///
/// ```no_run
/// use umbraco_runtime::{Call, Created, Transport};
///
/// # async fn run(transport: &Transport) -> umbraco_runtime::Result<()> {
/// let created: Created = Call::<Created>::post(transport, "/umbraco/management/api/v1/dictionary")
///     .json(&std::collections::BTreeMap::from([("name".to_owned(), "Colour".to_owned())]))
///     .await?;
/// println!("{}", created.id);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Created {
    /// The id; for files the path, with a leading slash.
    ///
    /// It comes from `Umb-Generated-Resource`, else from the last segment of `Location`, percent-decoded.
    pub id: String,
    /// The address, as sent. Behind a proxy its host may be an internal one; and for a file whose name holds `+` or
    /// `%` Umbraco sends an address that it does not find again. Prefer [`id`](Self::id).
    pub location: Option<String>,
}

impl Created {
    /// The id as a UUID; `None` for files, and for what else is not named by one.
    #[must_use]
    pub fn uuid(&self) -> Option<Uuid> {
        self.id.parse().ok()
    }
}

impl Decode for Created {
    type Value = Self;
    const BODY: BodyUse = BodyUse::Discard;

    fn decode(reply: Reply) -> Result<Self> {
        let location = text(reply.headers(), LOCATION.as_str());
        let id = text(reply.headers(), "umb-generated-resource")
            .or_else(|| location.as_deref().and_then(last_segment));
        match id {
            Some(id) => Ok(Self { id, location }),
            None => Err(reply.unnamed_resource()),
        }
    }
}

fn text(headers: &HeaderMap, name: &str) -> Option<String> {
    let value = String::from_utf8_lossy(headers.get(name)?.as_bytes()).into_owned();
    (!value.is_empty()).then_some(value)
}

fn last_segment(location: &str) -> Option<String> {
    let path = location.split(['?', '#']).next()?;
    let segment = path.trim_end_matches('/').rsplit('/').next()?;
    let decoded = percent_decode_str(segment).decode_utf8_lossy();
    (!decoded.is_empty()).then(|| decoded.into_owned())
}
