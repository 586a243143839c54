//! Arguments that an operation can be called with, made from its types; the same ones each time.

use crate::catalogue::{Sample, part_key};
use crate::catalogue_of::{is_file, place};
use serde_json::{Map, Value, json};
use umbraco_codegen::model::{
    Api, Body, Location, Object, Operation, Part, SchemaId, SchemaKind, Type, Use,
};

/// Characters that mean something in a URL, a space, and one outside ASCII.
const TEXT: &str = "a b&c=d+e%20æ";
const SECOND_TEXT: &str = "text 2, with a comma";

/// What must be given, and nothing else.
pub(crate) fn smallest(api: &Api, operation: &Operation) -> Sample {
    Maker {
        api,
        full: false,
        open: Vec::new(),
    }
    .sample(operation)
}

/// Everything that can be given.
pub(crate) fn fullest(api: &Api, operation: &Operation) -> Sample {
    Maker {
        api,
        full: true,
        open: Vec::new(),
    }
    .sample(operation)
}

/// The smallest value of a type and the fullest.
pub(crate) fn values(api: &Api, used: &Use) -> [Value; 2] {
    [false, true].map(|full| {
        Maker {
            api,
            full,
            open: Vec::new(),
        }
        .value(used)
    })
}

struct Maker<'a> {
    api: &'a Api,
    full: bool,
    /// Schemas that are being made, so that one which contains itself comes to an end.
    open: Vec<SchemaId>,
}

impl Maker<'_> {
    fn sample(&mut self, operation: &Operation) -> Sample {
        let mut sample = Sample::default();
        for parameter in &operation.parameters {
            if parameter.required || self.full {
                let key = place(&parameter.location).key(&parameter.wire_name);
                let values = match (&parameter.location, &parameter.used.ty) {
                    (Location::FilePath { .. } | Location::FileSegment, _) => {
                        vec!["/sub folder/a+b.css".to_owned()]
                    }
                    (Location::Query, Type::List(item)) => self.texts(item, 2),
                    (_, Type::List(item)) => vec![self.texts(item, 2).join(",")],
                    _ => self.texts(&parameter.used, 1),
                };
                sample.values.insert(key, values);
            }
        }
        match &operation.body {
            Some(Body::Json { used, optional, .. }) if self.full || !optional => {
                sample.body = Some(self.value(used));
            }
            Some(Body::Multipart { parts } | Body::Form { parts }) => {
                let full = self.full;
                for part in parts.iter().filter(|part| part.required || full) {
                    sample
                        .values
                        .insert(part_key(&part.wire_name), self.part(part));
                }
            }
            Some(Body::Binary { .. }) => {
                sample.values.insert(part_key(""), vec!["bytes".to_owned()]);
            }
            _ => {}
        }
        sample
    }

    fn part(&mut self, part: &Part) -> Vec<String> {
        if is_file(&part.used) {
            return vec!["content of a file".to_owned()];
        }
        match &part.used.ty {
            Type::Any | Type::AnyObject | Type::List(_) | Type::Map(_) | Type::Schema(_) => {
                vec![self.value(&part.used).to_string()]
            }
            _ => self.texts(&part.used, 1),
        }
    }

    /// Values as they stand in a URL.
    fn texts(&mut self, used: &Use, count: u8) -> Vec<String> {
        (0..count)
            .map(
                |number| match (&used.ty, self.value(&Use::of(used.ty.clone()))) {
                    (Type::String | Type::Any, _) if number > 0 => SECOND_TEXT.to_owned(),
                    (Type::String | Type::Any, _) => TEXT.to_owned(),
                    (Type::Uuid, _) => format!("0f0e0d0c-0b0a-4908-8706-05040302010{number}"),
                    (_, Value::String(text)) => text,
                    (_, value) => value.to_string(),
                },
            )
            .collect()
    }

    fn value(&mut self, used: &Use) -> Value {
        if used.nullable && !self.full {
            return Value::Null;
        }
        match &used.ty {
            Type::Any => json!({"any": [1, "æ", null]}),
            Type::AnyObject => json!({"any": [1, "æ", null]}),
            Type::Bool => json!(true),
            Type::Integer(_) => json!(7),
            Type::Float | Type::Double => json!(1.5),
            Type::String => json!("text æ"),
            Type::Uuid => json!("0f0e0d0c-0b0a-4908-8706-050403020100"),
            Type::DateTime => json!("2026-01-02T03:04:05+00:00"),
            Type::Date => json!("2026-01-02"),
            Type::Binary => json!("AAEC"),
            Type::List(_) | Type::Map(_) if !self.full => match used.ty {
                Type::List(_) => json!([]),
                _ => json!({}),
            },
            Type::List(item) => self.list(item),
            Type::Map(value) => {
                if self.is_open(value) {
                    return json!({});
                }
                json!({"key": self.value(value)})
            }
            Type::Schema(id) if used.nullable && self.open.contains(id) => Value::Null,
            Type::Schema(id) => self.schema(*id),
        }
    }

    /// One of each type, if the items are a union.
    fn list(&mut self, item: &Use) -> Value {
        if self.is_open(item) {
            return json!([]);
        }
        if let Type::Schema(id) = item.ty {
            if let SchemaKind::Union(union) = &self.api.schema(id).kind {
                return (0..union.members.len())
                    .map(|index| self.member(id, index))
                    .collect();
            }
        }
        json!([self.value(item)])
    }

    fn is_open(&self, used: &Use) -> bool {
        let mut open = false;
        used.schemas(&mut |id| open |= self.open.contains(&id));
        open
    }

    fn schema(&mut self, id: SchemaId) -> Value {
        assert!(
            !self.open.contains(&id),
            "a schema that must contain itself has no sample"
        );
        self.open.push(id);
        let value = match &self.api.schema(id).kind {
            SchemaKind::Object(object) => self.object(object),
            SchemaKind::Union(_) => self.member(id, 0),
            SchemaKind::Enumeration(enumeration) => match enumeration.values.first() {
                Some(value) => json!(value.wire_name),
                None => json!("text"),
            },
            SchemaKind::Problem => json!({"title": "text"}),
        };
        self.open.pop();
        value
    }

    /// A value of one of a union's types, the discriminator first.
    fn member(&mut self, id: SchemaId, index: usize) -> Value {
        let SchemaKind::Union(union) = &self.api.schema(id).kind else {
            return Value::Null;
        };
        let Some(member) = union.members.get(index) else {
            return json!({});
        };
        let value = self.value(&Use::of(member.used.ty.clone()));
        let tag = member.value.clone();
        match (value, &union.discriminator, tag) {
            (Value::Object(members), Some(tag), Some(name)) => {
                let mut tagged = Map::new();
                tagged.insert(tag.clone(), json!(name));
                tagged.extend(members.into_iter().filter(|(name, _)| name != tag));
                Value::Object(tagged)
            }
            (value, ..) => value,
        }
    }

    fn object(&mut self, object: &Object) -> Value {
        let mut members = Map::new();
        if let Some((tag, value)) = &object.constant {
            members.insert(tag.clone(), json!(value));
        }
        for field in &object.fields {
            let is_needed = field.required || (self.full && !self.is_open(&field.used));
            if is_needed {
                members.insert(field.wire_name.clone(), self.value(&field.used));
            }
        }
        Value::Object(members)
    }
}
