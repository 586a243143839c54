//! What of the old version is what of the new one.

use super::parameters;
use crate::model::{Api, Body, Operation, SchemaId, SchemaKind, Success, Type, Use};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Operations by their index in [`Api::operations`], and schemas.
#[derive(Debug, Default)]
pub(super) struct Pairs {
    pub(super) operations: Vec<(usize, usize)>,
    /// Several, where a type that was written once at several places is now several types, or the other way round.
    pub(super) schemas: BTreeSet<(SchemaId, SchemaId)>,
    /// Pairs of components of which neither name is in the other version: certain renames.
    pub(super) renamed: BTreeSet<(SchemaId, SchemaId)>,
    /// Components that met in the same places without being certainly the same.
    pub(super) possible: BTreeSet<(SchemaId, SchemaId)>,
}

impl Pairs {
    pub(super) fn new(old: &Api, new: &Api) -> Self {
        let mut pairs = Self {
            operations: operations(old, new),
            ..Self::default()
        };
        let names: HashMap<&str, SchemaId> = components(new).collect();
        // One engine calls the union as the other calls the class that all of its members extend.
        let is_other = |a: SchemaId, b: SchemaId| {
            let kinds = (&old.schema(a).kind, &new.schema(b).kind);
            old.engine != new.engine
                && matches!(
                    kinds,
                    (SchemaKind::Object(_), SchemaKind::Union(_))
                        | (SchemaKind::Union(_), SchemaKind::Object(_))
                )
        };
        pairs.schemas = components(old)
            .filter_map(|(name, id)| Some((id, *names.get(name)?)))
            .filter(|(a, b)| !is_other(*a, *b))
            .collect();
        loop {
            let before = pairs.schemas.len();
            let found = Meetings::of(old, new, &pairs).found;
            pairs.accept(old, new, &found);
            if pairs.schemas.len() == before {
                return pairs;
            }
        }
    }

    /// Whether the two are the same type at their places.
    pub(super) fn same(&self, old: &Api, new: &Api, a: &Use, b: &Use) -> bool {
        a.nullable == b.nullable && self.same_type(old, new, &a.ty, &b.ty)
    }

    pub(super) fn same_type(&self, old: &Api, new: &Api, a: &Type, b: &Type) -> bool {
        match (a, b) {
            (Type::List(a), Type::List(b)) | (Type::Map(a), Type::Map(b)) => {
                self.same(old, new, a, b)
            }
            (Type::Schema(a), Type::Schema(b)) => self.is_pair(old, new, *a, *b),
            _ => a == b,
        }
    }

    pub(super) fn is_pair(&self, old: &Api, new: &Api, a: SchemaId, b: SchemaId) -> bool {
        self.schemas.contains(&(a, b))
            || matches!(
                (&old.schema(a).kind, &new.schema(b).kind),
                (SchemaKind::Problem, SchemaKind::Problem)
            )
    }

    fn accept(&mut self, old: &Api, new: &Api, met: &BTreeSet<(SchemaId, SchemaId)>) {
        let mut partners: BTreeMap<SchemaId, usize> = BTreeMap::new();
        let mut reverse: BTreeMap<SchemaId, usize> = BTreeMap::new();
        for (a, b) in met {
            *partners.entry(*a).or_default() += 1;
            *reverse.entry(*b).or_default() += 1;
        }
        let known: [BTreeSet<SchemaId>; 2] = [
            self.schemas.iter().map(|(a, _)| *a).collect(),
            self.schemas.iter().map(|(_, b)| *b).collect(),
        ];
        for (a, b) in met {
            let (first, second) = (old.schema(*a), new.schema(*b));
            let same_kind =
                std::mem::discriminant(&first.kind) == std::mem::discriminant(&second.kind);
            let (Some(before), Some(after)) = (&first.component, &second.component) else {
                // What is written inline has no name that could be another one.
                if same_kind && (!known[0].contains(a) || !known[1].contains(b)) {
                    self.schemas.insert((*a, *b));
                }
                continue;
            };
            let orphan = |list: &BTreeSet<SchemaId>, id| !list.contains(id);
            let prefixed = after.ends_with(before.as_str()) || before.ends_with(after.as_str());
            let only = partners[a] == 1 && reverse[b] == 1;
            let both = orphan(&known[0], a) && orphan(&known[1], b);
            if !same_kind || !(orphan(&known[0], a) || orphan(&known[1], b)) {
                continue;
            }
            let certain = if both {
                only && (prefixed || self.same_shape(old, new, *a, *b))
            } else {
                prefixed && self.same_shape(old, new, *a, *b)
            };
            if certain {
                self.schemas.insert((*a, *b));
                if both {
                    self.renamed.insert((*a, *b));
                }
            } else if both {
                self.possible.insert((*a, *b));
            }
        }
    }

    /// Whether the two have the same members; their types may lead to schemas of which it is not known yet.
    fn same_shape(&self, old: &Api, new: &Api, a: SchemaId, b: SchemaId) -> bool {
        match (&old.schema(a).kind, &new.schema(b).kind) {
            (SchemaKind::Object(a), SchemaKind::Object(b)) => {
                a.fields.len() == b.fields.len()
                    && a.fields.iter().all(|field| {
                        b.fields.iter().any(|other| {
                            other.wire_name == field.wire_name && alike(&field.used, &other.used)
                        })
                    })
            }
            (SchemaKind::Union(a), SchemaKind::Union(b)) => {
                let values = |union: &crate::model::Union| -> BTreeSet<Option<String>> {
                    union
                        .members
                        .iter()
                        .map(|member| member.value.clone())
                        .collect()
                };
                a.discriminator == b.discriminator
                    && a.members.len() == b.members.len()
                    && values(a) == values(b)
            }
            (SchemaKind::Enumeration(a), SchemaKind::Enumeration(b)) => {
                let values = |list: &crate::model::Enumeration| -> BTreeSet<String> {
                    list.values
                        .iter()
                        .map(|value| value.wire_name.clone())
                        .collect()
                };
                values(a) == values(b)
            }
            _ => false,
        }
    }
}

fn alike(a: &Use, b: &Use) -> bool {
    match (&a.ty, &b.ty) {
        (Type::List(a), Type::List(b)) | (Type::Map(a), Type::Map(b)) => alike(a, b),
        (Type::Schema(_), Type::Schema(_)) => true,
        (a, b) => a == b,
    }
}

pub(super) fn components(api: &Api) -> impl Iterator<Item = (&str, SchemaId)> {
    api.schemas
        .iter()
        .enumerate()
        .filter_map(|(index, schema)| Some((schema.component.as_deref()?, SchemaId(index))))
}

/// By method and path; what is left by operationId.
fn operations(old: &Api, new: &Api) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut left: Vec<(usize, &Operation)> = old
        .operations()
        .map(|(_, operation)| operation)
        .enumerate()
        .collect();
    let mut right: Vec<(usize, &Operation)> = new
        .operations()
        .map(|(_, operation)| operation)
        .enumerate()
        .collect();
    let place = |operation: &Operation| (operation.method.clone(), shape(&operation.path));
    let exact = |operation: &Operation| (operation.method.clone(), operation.path.clone());
    // Two paths may have one shape: `item/{id}` and `item/{path}` of the Delivery API.
    pair(&mut left, &mut right, &mut found, exact);
    pair(&mut left, &mut right, &mut found, |operation| {
        (place(operation), operation.id.clone())
    });
    pair(&mut left, &mut right, &mut found, place);
    pair(&mut left, &mut right, &mut found, |operation| {
        operation.id.clone()
    });
    found.sort_unstable();
    found
}

fn pair<K: Eq + std::hash::Hash>(
    left: &mut Vec<(usize, &Operation)>,
    right: &mut Vec<(usize, &Operation)>,
    found: &mut Vec<(usize, usize)>,
    key: impl Fn(&Operation) -> K,
) {
    let mut known: HashMap<K, Vec<usize>> = HashMap::new();
    for (index, operation) in right.iter() {
        known.entry(key(operation)).or_default().push(*index);
    }
    let mut taken = BTreeSet::new();
    left.retain(
        |(index, operation)| match known.get(&key(operation)).map(Vec::as_slice) {
            Some([only]) if taken.insert(*only) => {
                found.push((*index, *only));
                false
            }
            _ => true,
        },
    );
    right.retain(|(index, _)| !taken.contains(index));
}

/// The path without the names of its parameters.
fn shape(path: &str) -> String {
    pieces(path).collect::<Vec<_>>().join("{}")
}

/// Whether two paths differ at most in the names of their parameters.
pub(super) fn have_one_shape(a: &str, b: &str) -> bool {
    a == b || pieces(a).eq(pieces(b))
}

/// What stands between the parameters of a path.
fn pieces(path: &str) -> impl Iterator<Item = &str> {
    path.split(['{', '}']).step_by(2)
}

/// Pairs of schemas that stand in the same place and are not known to be the same.
struct Meetings<'a> {
    old: &'a Api,
    new: &'a Api,
    pairs: &'a Pairs,
    found: BTreeSet<(SchemaId, SchemaId)>,
}

impl<'a> Meetings<'a> {
    fn of(old: &'a Api, new: &'a Api, pairs: &'a Pairs) -> Self {
        let mut meetings = Self {
            old,
            new,
            pairs,
            found: BTreeSet::new(),
        };
        let left: Vec<&Operation> = old.operations().map(|(_, operation)| operation).collect();
        let right: Vec<&Operation> = new.operations().map(|(_, operation)| operation).collect();
        for (a, b) in &pairs.operations {
            meetings.operation(left[*a], right[*b]);
        }
        for (a, b) in &pairs.schemas {
            meetings.schema(*a, *b);
        }
        meetings
    }

    fn operation(&mut self, old: &Operation, new: &Operation) {
        for (a, b) in parameters::pairs(old, new) {
            self.meet(&a.used, &b.used);
        }
        match (&old.body, &new.body) {
            (Some(Body::Json { used: a, .. }), Some(Body::Json { used: b, .. })) => self.meet(a, b),
            (
                Some(Body::Form { parts: a } | Body::Multipart { parts: a }),
                Some(Body::Form { parts: b } | Body::Multipart { parts: b }),
            ) => {
                for part in a {
                    if let Some(other) = b.iter().find(|other| other.wire_name == part.wire_name) {
                        self.meet(&part.used, &other.used);
                    }
                }
            }
            _ => {}
        }
        for response in &old.responses {
            let other = new
                .responses
                .iter()
                .find(|other| other.status == response.status);
            if let (Success::Json(a), Some(Success::Json(b))) =
                (&response.body, other.map(|other| &other.body))
            {
                self.meet(a, b);
            }
        }
    }

    fn schema(&mut self, a: SchemaId, b: SchemaId) {
        match (&self.old.schema(a).kind, &self.new.schema(b).kind) {
            (SchemaKind::Object(a), SchemaKind::Object(b)) => {
                for field in &a.fields {
                    let other = b
                        .fields
                        .iter()
                        .find(|other| other.wire_name == field.wire_name);
                    if let Some(other) = other {
                        self.meet(&field.used, &other.used);
                    }
                }
                if let (Some(a), Some(b)) = (&a.rest, &b.rest) {
                    self.meet(a, b);
                }
            }
            (SchemaKind::Union(a), SchemaKind::Union(b)) => {
                for (a, b) in super::variants::same_values(a, b) {
                    self.meet(&a.used, &b.used);
                }
            }
            _ => {}
        }
    }

    fn meet(&mut self, a: &Use, b: &Use) {
        match (&a.ty, &b.ty) {
            (Type::List(a), Type::List(b)) | (Type::Map(a), Type::Map(b)) => self.meet(a, b),
            (Type::Schema(a), Type::Schema(b))
                if !self.pairs.is_pair(self.old, self.new, *a, *b) =>
            {
                self.found.insert((*a, *b));
            }
            _ => {}
        }
    }
}
