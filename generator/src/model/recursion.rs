//! Types that contain themselves need a `Box` somewhere.

use super::{Api, SchemaId, SchemaKind, Type};

/// Sets [`Field::boxed`](super::Field::boxed) on every field whose type leads back to the field's own object without
/// a list or a map in between. Boxing each of them, rather than one per cycle, keeps the choice independent of the
/// order of the document.
pub(super) fn mark(api: &mut Api) {
    let direct: Vec<Vec<SchemaId>> = api
        .schemas
        .iter()
        .map(|schema| direct_children(&schema.kind))
        .collect();
    // In a cycle with an object the object's field has the box; a cycle of unions alone needs its own.
    let unions: Vec<Vec<SchemaId>> = api
        .schemas
        .iter()
        .map(|schema| match schema.kind {
            SchemaKind::Union(_) => direct_children(&schema.kind),
            _ => Vec::new(),
        })
        .collect();
    for index in 0..api.schemas.len() {
        match &mut api.schemas[index].kind {
            SchemaKind::Object(object) => {
                for field in &mut object.fields {
                    if let Type::Schema(child) = field.used.ty {
                        field.boxed = leads_to(&direct, child, SchemaId(index));
                    }
                }
            }
            SchemaKind::Union(union) => {
                for member in &mut union.members {
                    if let Type::Schema(child) = member.used.ty {
                        member.boxed = leads_to(&unions, child, SchemaId(index));
                    }
                }
            }
            SchemaKind::Enumeration(_) | SchemaKind::Problem => {}
        }
    }
}

/// The schemas whose values are part of a value of this one, without a list or a map in between.
fn direct_children(kind: &SchemaKind) -> Vec<SchemaId> {
    let uses: Vec<_> = match kind {
        SchemaKind::Object(object) => object.fields.iter().map(|field| &field.used).collect(),
        SchemaKind::Union(union) => union.members.iter().map(|member| &member.used).collect(),
        SchemaKind::Enumeration(_) | SchemaKind::Problem => Vec::new(),
    };
    uses.into_iter()
        .filter_map(|used| match used.ty {
            Type::Schema(id) => Some(id),
            _ => None,
        })
        .collect()
}

fn leads_to(direct: &[Vec<SchemaId>], from: SchemaId, target: SchemaId) -> bool {
    let mut seen = vec![false; direct.len()];
    let mut pending = vec![from];
    while let Some(id) = pending.pop() {
        if id == target {
            return true;
        }
        if !std::mem::replace(&mut seen[id.0], true) {
            pending.extend(&direct[id.0]);
        }
    }
    false
}
