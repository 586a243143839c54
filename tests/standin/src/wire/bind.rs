//! Binding a JSON body to a model by the rules of ASP.NET Core, with its error texts.
//!
//! A model is a table of members. Names match in any case, unknown members are ignored, a value of the wrong kind ends
//! the reading with one JSON error, and missing or null members are collected as "The X field is required.".

use http::StatusCode;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use uuid::Uuid;

use super::bind_value::{object, one, typed_part};
use super::model::REFERENCE;
pub(crate) use super::model::{Kind, Member, Model, Rule, member, reference};
use super::read::{self, Node, Shape};
use super::reply::Reply;
use super::request::Request;

/// Reads the body of `request` as `model` and hands it over as `T`.
pub(crate) fn body<T: DeserializeOwned>(
    request: &Request,
    model: &Model,
    trace: &str,
) -> Result<T, Reply> {
    let source = Source {
        request,
        parameter: model.parameter,
        trace,
    };
    let node = source.read_as(model.members)?;
    let mut errors = Vec::new();
    let value = object(&node, model.members, "$", &mut errors).map_err(|mismatch| {
        if mismatch.crashes {
            return Reply::crash();
        }
        if !mismatch.absent.is_empty() {
            let names: Vec<String> = mismatch.absent.iter().map(|name| format!("'{name}'")).collect();
            let (type_name, names) = (model.type_name, names.join(", "));
            let message = format!(
                "JSON deserialization for type '{type_name}' was missing required properties including: {names}."
            );
            let errors = vec![("$.$".to_owned(), message), source.missing()];
            return Reply::binding(errors, trace);
        }
        let name = mismatch.type_name.as_deref().unwrap_or(model.type_name);
        let message = format!("The JSON value could not be converted to {name}.");
        source.refuse(&mismatch.path, &message, mismatch.at)
    })?;
    if !errors.is_empty() {
        return Err(Reply::binding(errors, trace));
    }
    serde_json::from_value(value).map_err(|_| Reply::crash())
}

/// Reads a body that is a list of `{ "id": .. }`.
pub(crate) fn ids(
    request: &Request,
    parameter: &'static str,
    trace: &str,
) -> Result<Vec<Uuid>, Reply> {
    #[derive(Deserialize)]
    struct Id {
        #[serde(default)]
        id: Uuid,
    }
    let source = Source {
        request,
        parameter,
        trace,
    };
    let node = source.read()?;
    let list = member("", Kind::References, Rule::NotNull);
    let value = one(&node, &list, "$", &mut Vec::new()).map_err(|mismatch| {
        let name = mismatch.type_name.as_deref().unwrap_or(REFERENCE);
        let message = format!("The JSON value could not be converted to {name}.");
        source.refuse(&mismatch.path, &message, mismatch.at)
    })?;
    let ids: Vec<Id> = serde_json::from_value(value).map_err(|_| Reply::crash())?;
    Ok(ids.into_iter().map(|id| id.id).collect())
}

/// A JSON body that an action binds to one parameter.
#[derive(Clone, Copy)]
pub(crate) struct Source<'a> {
    pub(crate) request: &'a Request,
    /// What the action calls the parameter.
    pub(crate) parameter: &'a str,
    pub(crate) trace: &'a str,
}

impl Source<'_> {
    /// The body as JSON that is not null; or why it is not: media type, nothing there, no JSON.
    pub(crate) fn read(self) -> Result<Node, Reply> {
        self.read_as(&[])
    }

    /// The same; what cannot be read inside an untyped value is reported at the value.
    fn read_as(self, members: &[Member]) -> Result<Node, Reply> {
        if !accepts(self.request) {
            return Err(Reply::bare(StatusCode::UNSUPPORTED_MEDIA_TYPE).uncached());
        }
        if self.request.body.is_empty() {
            return Err(self.empty());
        }
        let node = read::read(&self.request.body).map_err(|refusal| {
            let path = typed_part(&refusal.path, members);
            self.refuse(path, &refusal.message, refusal.at)
        })?;
        match node.value {
            Shape::Null => Err(self.empty()),
            _ => Ok(node),
        }
    }

    /// The refusal of a value that JSON reading stopped at, and of the parameter with it.
    pub(crate) fn refuse(self, path: &str, message: &str, at: usize) -> Reply {
        let place = read::place(&self.request.body, path, at);
        let error = (format!("$.{path}"), format!("{message} {place}"));
        let errors = match path {
            "$" => vec![error, self.missing()],
            _ => vec![self.missing(), error],
        };
        Reply::binding(errors, self.trace)
    }

    pub(crate) fn missing(self) -> (String, String) {
        (
            format!("$.{}", self.parameter),
            format!("The {} field is required.", self.parameter),
        )
    }

    fn empty(self) -> Reply {
        let message = "A non-empty request body is required.".to_owned();
        Reply::binding(vec![("$.".into(), message), self.missing()], self.trace)
    }
}

/// JSON media types, in any case and with parameters, in a charset that the server reads.
fn accepts(request: &Request) -> bool {
    let media = request.media_type();
    let json = media == "application/json"
        || media == "text/json"
        || (media.starts_with("application/") && media.ends_with("+json"));
    let charset = request
        .content_type_parameter("charset")
        .unwrap_or_else(|| "utf-8".into());
    json && charset.eq_ignore_ascii_case("utf-8")
}
