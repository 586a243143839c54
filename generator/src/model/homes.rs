//! Which module has which schema: the tag's that alone uses it, else the shared one.

use super::{Api, Body, Home, Operation, SchemaId, SchemaKind, Success, Use};

/// Who reaches a schema.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reach {
    Nobody,
    Group(usize),
    Several,
}

/// Decides [`Schema::home`](super::Schema::home), `in_request` and `in_response`.
///
/// A schema that no operation reaches counts as used by several groups, and so does what it contains: the shared
/// module is always compiled, a group's only with its feature.
pub(super) fn settle(api: &mut Api) {
    let mut reach = vec![Reach::Nobody; api.schemas.len()];
    let mut requested = vec![false; api.schemas.len()];
    let mut answered = vec![false; api.schemas.len()];
    for (index, group) in api.groups.iter().enumerate() {
        for operation in &group.operations {
            let (inputs, outputs) = roots(operation);
            for (roots, direction) in [(inputs, &mut requested), (outputs, &mut answered)] {
                for id in closure(api, &roots) {
                    direction[id.0] = true;
                    reach[id.0] = match reach[id.0] {
                        Reach::Nobody => Reach::Group(index),
                        Reach::Group(known) if known == index => Reach::Group(index),
                        _ => Reach::Several,
                    };
                }
            }
        }
    }
    let unreached: Vec<SchemaId> = (0..reach.len())
        .filter(|index| reach[*index] == Reach::Nobody)
        .map(SchemaId)
        .collect();
    for id in closure(api, &unreached) {
        reach[id.0] = Reach::Several;
    }
    for (index, schema) in api.schemas.iter_mut().enumerate() {
        schema.in_request = requested[index];
        schema.in_response = answered[index];
        schema.home = match (&schema.kind, reach[index]) {
            (SchemaKind::Problem, _) => Home::Runtime,
            (_, Reach::Group(group)) => Home::Group(group),
            _ => Home::Shared,
        };
    }
}

fn roots(operation: &Operation) -> (Vec<SchemaId>, Vec<SchemaId>) {
    let mut inputs = Vec::new();
    let mut outputs = Vec::new();
    let mut input = |used: &Use| used.schemas(&mut |id| inputs.push(id));
    operation
        .parameters
        .iter()
        .for_each(|parameter| input(&parameter.used));
    match &operation.body {
        Some(Body::Json { used, .. }) => input(used),
        Some(Body::Multipart { parts } | Body::Form { parts }) => {
            parts.iter().for_each(|part| input(&part.used))
        }
        Some(Body::Binary { .. }) | None => {}
    }
    let mut output = |used: &Use| used.schemas(&mut |id| outputs.push(id));
    success(&operation.success, &mut output);
    operation
        .responses
        .iter()
        .filter_map(|response| response.used.as_ref())
        .for_each(&mut output);
    (inputs, outputs)
}

fn success(success_body: &Success, output: &mut impl FnMut(&Use)) {
    match success_body {
        Success::Json(used) => output(used),
        Success::Outcome(outcome) => outcome
            .variants
            .iter()
            .for_each(|(_, _, body)| success(body, output)),
        Success::Empty | Success::Created | Success::Download | Success::Text => {}
    }
}

/// The schemas and all that they contain.
fn closure(api: &Api, roots: &[SchemaId]) -> Vec<SchemaId> {
    let mut seen = vec![false; api.schemas.len()];
    let mut pending = roots.to_vec();
    let mut found = Vec::new();
    while let Some(id) = pending.pop() {
        if std::mem::replace(&mut seen[id.0], true) {
            continue;
        }
        found.push(id);
        api.schema(id).children(&mut |child| pending.push(child));
    }
    found
}
