//! Made-up values for a schema, the same ones for the same seed.

use aws_lc_rs::digest::{SHA256, digest};
use fastrand::Rng;
use serde_json::{Map, Value};

use super::schema::{Kind, Resolved, component, resolve};
use super::text;

/// Makes values for the schemas of one document.
pub(crate) struct Sampler<'a> {
    document: &'a Value,
    rng: Rng,
    direction: Direction,
    /// How date-times end: `+00:00`, or `Z` in the Delivery API.
    offset: &'static str,
}

/// Where a value travels: what is `readOnly` is not sent, what is `writeOnly` is not answered.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Direction {
    Request,
    Response,
}

/// From here on lists are empty and what may be null is, so that schemas that hold themselves end.
const DEEP: usize = 5;

/// And here even required members are left out: the schema has no finite value.
const BOTTOM: usize = 40;

/// A number that depends on the text alone.
pub(crate) fn seed(text: &str) -> u64 {
    let hash = digest(&SHA256, text.as_bytes());
    let first = hash.as_ref().iter().take(8);
    first.fold(0, |number, byte| number << 8 | u64::from(*byte))
}

impl<'a> Sampler<'a> {
    pub(crate) fn new(document: &'a Value, seed: u64, direction: Direction) -> Self {
        Self {
            document,
            rng: Rng::with_seed(seed),
            direction,
            offset: "+00:00",
        }
    }

    /// With date-times that end so.
    pub(crate) fn offset(mut self, offset: &'static str) -> Self {
        self.offset = offset;
        self
    }

    /// A value that is not null where the schema allows another.
    pub(crate) fn some(&mut self, schema: &'a Value) -> Value {
        let resolved = resolve(self.document, schema);
        self.real(resolved, "", 0)
    }

    fn at(&mut self, schema: &'a Value, name: &str, depth: usize) -> Value {
        let resolved = resolve(self.document, schema);
        if resolved.nullable && (depth >= DEEP || self.rng.u8(..4) == 0) {
            return Value::Null;
        }
        self.real(resolved, name, depth)
    }

    fn real(&mut self, resolved: Resolved<'a>, name: &str, depth: usize) -> Value {
        match resolved.kind() {
            Kind::Enumeration(values) => {
                let real: Vec<&Value> = values.iter().filter(|value| !value.is_null()).collect();
                self.rng.choice(real).cloned().unwrap_or(Value::Null)
            }
            Kind::Union(members) => self.union(resolved, &members, name, depth),
            Kind::Object => Value::Object(self.object(resolved, None, depth)),
            Kind::List => self.list(resolved, name, depth),
            Kind::Text => Value::String(text::text(&mut self.rng, resolved, name, self.offset)),
            Kind::Integer => Value::from(self.integer(resolved)),
            Kind::Number => Value::from(f64::from(self.rng.u16(..1000)) / 10.0),
            Kind::Flag => Value::Bool(self.rng.bool()),
            Kind::Anything => Value::String(text::words(&mut self.rng, name)),
        }
    }

    fn integer(&mut self, resolved: Resolved<'a>) -> i64 {
        let least = resolved.number("minimum").unwrap_or(0);
        let most = resolved
            .number("maximum")
            .unwrap_or_else(|| least.saturating_add(100));
        self.rng.i64(least..=most.max(least))
    }

    fn list(&mut self, resolved: Resolved<'a>, name: &str, depth: usize) -> Value {
        let least = resolved.number("minItems").unwrap_or(0);
        let wanted = match depth {
            _ if depth >= DEEP => 0,
            0..=1 => self.rng.i64(1..=2),
            _ => 1,
        };
        let most = resolved.number("maxItems").unwrap_or(i64::MAX);
        let count = wanted.max(least).min(most);
        let Some(item) = resolved.schema.get("items") else {
            return Value::Array(Vec::new());
        };
        let mut items = Vec::new();
        for _ in 0..count {
            let value = self.at(item, name, depth + 1);
            if resolved.schema["uniqueItems"] != true || !items.contains(&value) {
                items.push(value);
            }
        }
        // No list of Umbraco holds nulls.
        items.retain(|value| !value.is_null());
        Value::Array(items)
    }

    fn union(
        &mut self,
        union: Resolved<'a>,
        members: &[&'a Value],
        name: &str,
        depth: usize,
    ) -> Value {
        let Some(member) = self.rng.choice(members).copied() else {
            return Value::Null;
        };
        let resolved = resolve(self.document, member);
        let named = discriminator(union.schema).and_then(|(property, mapping)| {
            let reference = member.get("$ref")?.as_str()?;
            let key = mapping.iter().find(|(_, target)| *target == reference)?.0;
            Some((property, key))
        });
        match resolved.kind() {
            Kind::Object => Value::Object(self.object(resolved, named, depth)),
            _ => self.real(resolved, name, depth),
        }
    }

    /// An object; the member that tells it from others of its union comes first, as the server wants and writes it.
    fn object(
        &mut self,
        resolved: Resolved<'a>,
        named: Option<(&str, &str)>,
        depth: usize,
    ) -> Map<String, Value> {
        let mut object = Map::new();
        let own = discriminator(resolved.schema).and_then(|(property, mapping)| {
            let key = mapping
                .iter()
                .find(|(_, target)| resolved.name == Some(component(target)))?
                .0;
            Some((property, key))
        });
        if let Some((property, key)) = named.or(own) {
            object.insert(property.to_owned(), Value::from(key));
        }
        if depth >= BOTTOM {
            return object;
        }
        let hidden = match self.direction {
            Direction::Request => "readOnly",
            Direction::Response => "writeOnly",
        };
        for (name, schema, required) in resolved.members(self.document) {
            let is_left_out = schema[hidden] == true || (!required && depth >= DEEP);
            if is_left_out || object.contains_key(name) {
                continue;
            }
            let value = self.at(schema, name, depth + 1);
            object.insert(name.to_owned(), value);
        }
        let rest = resolved.schema.get("additionalProperties");
        if let Some(rest) = rest.filter(|rest| rest.is_object() && depth < DEEP) {
            let value = self.at(rest, "", depth + 1);
            object.insert(text::words(&mut self.rng, "key").replace(' ', ""), value);
        }
        object
    }
}

/// The member that tells the schemas of a union apart, and the value of each reference.
pub(crate) fn discriminator(schema: &Value) -> Option<(&str, Vec<(&str, &str)>)> {
    let discriminator = schema.get("discriminator")?;
    let property = discriminator.get("propertyName")?.as_str()?;
    let mapping = discriminator.get("mapping")?.as_object()?;
    let pairs = mapping
        .iter()
        .filter_map(|(key, target)| Some((key.as_str(), target.as_str()?)));
    Some((property, pairs.collect()))
}
