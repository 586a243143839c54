//! What a successful response holds.

use super::{
    Builder,
    bodies::{media_examples, media_types},
    component_name, docs,
    schemas::Place,
    token,
};
use crate::model::{
    Docs, Outcome, Response, Success, Type,
    names::{Scope, variant_names},
};
use openapiv3::{MediaType, Operation as Document, ReferenceOr, Response as Answer, StatusCode};

impl<'d> Builder<'d> {
    /// The successful response and the list of all responses.
    pub(super) fn responses(
        &mut self,
        operation: &'d Document,
        name: &str,
        pointer: &str,
    ) -> (Success, Vec<Response>) {
        let mut bodies: Vec<(u16, Success)> = Vec::new();
        let mut responses = Vec::new();
        let listed = operation
            .responses
            .responses
            .iter()
            .map(|(status, response)| (status.to_string(), Some(status), response));
        let default = operation
            .responses
            .default
            .iter()
            .map(|response| ("default".to_owned(), None, response));
        for (label, status, response) in listed.chain(default) {
            let pointer = format!("{pointer}/responses/{label}");
            let Some(response) = self.response(response, &pointer) else {
                continue;
            };
            let success = match status {
                Some(StatusCode::Code(code @ 200..=299)) => Some(*code),
                Some(StatusCode::Range(2)) => Some(200),
                _ => None,
            };
            let place = Place::inline(
                pointer,
                format!(
                    "{name} {}",
                    if success.is_some() {
                        "response"
                    } else {
                        "error"
                    }
                ),
            );
            let body = self.body_of(response, success, &place);
            let used = match &body {
                Success::Json(used) => Some(used.clone()),
                _ => None,
            };
            responses.push(Response {
                status: label,
                used,
                body: body.clone(),
                media_types: media_types(&response.content),
                constraints: match (&body, preferred(&response.content)) {
                    (Success::Json(_) | Success::Text, Some((_, media))) => {
                        let schema = media.schema.as_ref();
                        schema.map_or_else(Vec::new, |schema| self.constraints(schema))
                    }
                    _ => Vec::new(),
                },
                headers: self.headers(response),
                links: self.links(response),
                docs: Docs {
                    more: media_examples(&response.content),
                    ..docs(None, Some(&response.description))
                },
            });
            bodies.extend(success.map(|code| (code, body)));
        }
        responses.sort_by(|a, b| a.status.cmp(&b.status));
        (self.one_or_outcome(bodies, name), responses)
    }

    fn response(&mut self, response: &'d ReferenceOr<Answer>, pointer: &str) -> Option<&'d Answer> {
        match response {
            ReferenceOr::Item(response) => Some(response),
            ReferenceOr::Reference { reference } => {
                let found = component_name(reference, "responses")
                    .and_then(|name| self.components.responses.get(&name));
                match found {
                    Some(ReferenceOr::Item(response)) => Some(response),
                    _ => {
                        let help = "define it under components/responses";
                        self.error(
                            pointer,
                            format!("the reference `{reference}` leads to no response"),
                            help,
                        );
                        None
                    }
                }
            }
        }
    }

    fn body_of(&mut self, response: &'d Answer, success: Option<u16>, place: &Place) -> Success {
        let Some((media_type, media)) = preferred(&response.content) else {
            let created = success == Some(201) && has_created_headers(response);
            return if created {
                Success::Created
            } else {
                Success::Empty
            };
        };
        let Some(schema) = &media.schema else {
            return if is_json(media_type) {
                Success::Empty
            } else {
                Success::Download
            };
        };
        let pointer = format!("{}/content/{}/schema", place.pointer, token(media_type));
        let used = self.used(schema, &Place::inline(pointer, place.name.clone()));
        match used.ty {
            // ASP.NET puts a file under `application/json` when the action returns a bare `FileContentResult`.
            Type::Binary => Success::Download,
            Type::String if media_type == "text/plain" => Success::Text,
            _ if is_json(media_type) || media_type == "text/plain" => Success::Json(used),
            _ => Success::Download,
        }
    }

    fn one_or_outcome(&mut self, mut bodies: Vec<(u16, Success)>, name: &str) -> Success {
        bodies.sort_by_key(|(status, _)| *status);
        let mut kinds = bodies.iter().map(|(_, body)| format!("{body:?}"));
        let same = kinds
            .next()
            .is_none_or(|first| kinds.all(|kind| kind == first));
        if same {
            return bodies
                .into_iter()
                .next()
                .map_or(Success::Empty, |(_, body)| body);
        }
        let candidates = [format!("{name}Outcome")];
        let rust_name = self.types.claim(candidates, "");
        let mut scope = Scope::with(["Self", "Other"]);
        let variants = bodies
            .into_iter()
            .map(|(status, body)| {
                let reason =
                    reason(status).map_or_else(|| format!("Status{status}"), str::to_owned);
                (status, scope.claim(variant_names(&reason), ""), body)
            })
            .collect();
        Success::Outcome(Outcome {
            rust_name,
            variants,
        })
    }
}

/// JSON before everything else: Umbraco lists several media types for one body.
fn preferred(content: &indexmap::IndexMap<String, MediaType>) -> Option<(&str, &MediaType)> {
    let mut content: Vec<(&str, &MediaType)> = content
        .iter()
        .map(|(name, media)| (name.as_str(), media))
        .collect();
    content.sort_by_key(|(name, _)| match *name {
        "application/json" => (0, *name),
        name if is_json(name) => (1, name),
        name => (2, name),
    });
    content.into_iter().next()
}

/// Whether the media type is JSON (RFC 6839 section 3.1 for the suffix).
pub(super) fn is_json(media_type: &str) -> bool {
    let essence = media_type.split(';').next().unwrap_or_default().trim();
    essence == "application/json" || essence == "text/json" || essence.ends_with("+json")
}

fn has_created_headers(response: &Answer) -> bool {
    response.headers.keys().any(|name| {
        name.eq_ignore_ascii_case("Location") || name.eq_ignore_ascii_case("Umb-Generated-Resource")
    })
}

/// The status' name in RFC 9110 section 15.3.
fn reason(status: u16) -> Option<&'static str> {
    Some(match status {
        200 => "Ok",
        201 => "Created",
        202 => "Accepted",
        203 => "NonAuthoritativeInformation",
        204 => "NoContent",
        205 => "ResetContent",
        206 => "PartialContent",
        _ => return None,
    })
}
