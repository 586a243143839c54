//! Which operations reach a schema, and who sends it there.

use super::change::Direction;
use crate::model::{Api, Body, Operation, SchemaId, Success, Use};
use std::collections::BTreeMap;

/// For each schema: the operations, by their index in [`Api::operations`], and the direction.
pub(super) fn reach(api: &Api) -> Vec<BTreeMap<usize, Direction>> {
    let mut reach = vec![BTreeMap::new(); api.schemas.len()];
    for (index, (_, operation)) in api.operations().enumerate() {
        for (uses, direction) in [
            (inputs(operation), Direction::Request),
            (outputs(operation), Direction::Response),
        ] {
            let mut pending = Vec::new();
            uses.iter()
                .for_each(|used| used.schemas(&mut |id| pending.push(id)));
            let mut seen = vec![false; api.schemas.len()];
            while let Some(SchemaId(id)) = pending.pop() {
                if std::mem::replace(&mut seen[id], true) {
                    continue;
                }
                let known: &mut Direction = reach[id].entry(index).or_insert(direction);
                *known = known.and(direction);
                api.schemas[id].children(&mut |child| pending.push(child));
            }
        }
    }
    reach
}

fn inputs(operation: &Operation) -> Vec<&Use> {
    let mut uses: Vec<&Use> = operation
        .parameters
        .iter()
        .map(|parameter| &parameter.used)
        .collect();
    match &operation.body {
        Some(Body::Json { used, .. }) => uses.push(used),
        Some(Body::Form { parts } | Body::Multipart { parts }) => {
            uses.extend(parts.iter().map(|part| &part.used));
        }
        Some(Body::Binary { .. }) | None => {}
    }
    uses
}

fn outputs(operation: &Operation) -> Vec<&Use> {
    operation
        .responses
        .iter()
        .filter_map(|response| match &response.body {
            Success::Json(used) => Some(used),
            _ => None,
        })
        .collect()
}
