//! Links: which operation can be called with what a response holds.

use super::{Builder, component_name};
use crate::model::Link;
use openapiv3::{Link as Document, LinkOperation, ReferenceOr, Response as Answer};

impl<'d> Builder<'d> {
    /// The links by name; one that is a reference to nothing leads nowhere.
    pub(super) fn links(&self, response: &'d Answer) -> Vec<Link> {
        let mut links: Vec<Link> = response
            .links
            .iter()
            .filter_map(|(name, link)| {
                Some(Link {
                    name: name.clone(),
                    target: target(self.resolved_link(link)?),
                })
            })
            .collect();
        links.sort_unstable_by(|a, b| a.name.cmp(&b.name));
        links
    }

    fn resolved_link(&self, link: &'d ReferenceOr<Document>) -> Option<&'d Document> {
        match link {
            ReferenceOr::Item(link) => Some(link),
            ReferenceOr::Reference { reference } => {
                let name = component_name(reference, "links")?;
                self.components.links.get(&name)?.as_item()
            }
        }
    }
}

/// OpenAPI 3.0.4, section "Link Object": values are constants, or expressions that are read from the response.
fn target(link: &Document) -> String {
    let operation = match &link.operation {
        LinkOperation::OperationId(id) => id,
        LinkOperation::OperationRef(reference) => reference,
    };
    let shown = |value: &serde_json::Value| match value.as_str() {
        Some(text) => text.to_owned(),
        None => value.to_string(),
    };
    let parameters = link.parameters.iter();
    let mut values: Vec<String> = parameters
        .map(|(name, value)| format!("{name} = {}", shown(value)))
        .collect();
    values.sort_unstable();
    let body = link.request_body.iter();
    values.extend(body.map(|body| format!("body = {}", shown(body))));
    let server = link.server.iter();
    values.extend(server.map(|server| format!("server = {}", server.url)));
    if values.is_empty() {
        operation.clone()
    } else {
        format!("{operation} ({})", values.join(", "))
    }
}
