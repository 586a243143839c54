//! Schemas. Which of its kinds `openapiv3` reads a schema as depends on the keywords that are there: a string has a
//! pattern and no items, and whatever mixes the keywords of several kinds is of any.

use openapiv3::{
    AdditionalProperties, AnySchema, ArrayType, BooleanType, IntegerType, NumberType, ObjectType,
    ReferenceOr, Schema, SchemaData, SchemaKind, StringType, Type,
};
use serde_json::{Error, Number, Value};

use super::members::Members;
use super::reference_or;

const TEXT: &[&str] = &["pattern", "enum", "format", "minLength", "maxLength"];
const NUMBER: &[&str] = &[
    "multipleOf",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "minimum",
    "maximum",
    "enum",
    "format",
];
const FLAG: &[&str] = &["enum"];
const OBJECT: &[&str] = &[
    "properties",
    "required",
    "additionalProperties",
    "minProperties",
    "maxProperties",
];
const ARRAY: &[&str] = &["items", "minItems", "maxItems", "uniqueItems"];
const COMPOSED: &[&str] = &["oneOf", "allOf", "anyOf", "not"];

pub(super) fn schema(schema: &Value) -> Result<Schema, Error> {
    let schema = Members::of(schema)?;
    Ok(Schema {
        schema_data: SchemaData {
            nullable: schema.or_default("nullable")?,
            read_only: schema.or_default("readOnly")?,
            write_only: schema.or_default("writeOnly")?,
            deprecated: schema.or_default("deprecated")?,
            external_docs: schema.read("externalDocs")?,
            example: schema.read("example")?,
            title: schema.read("title")?,
            description: schema.read("description")?,
            discriminator: schema.read("discriminator")?,
            default: schema.read("default")?,
            extensions: schema.extensions(),
        },
        schema_kind: Keywords::of(schema).kind()?,
    })
}

fn boxed(value: &Value) -> Result<ReferenceOr<Box<Schema>>, Error> {
    reference_or(value, |value| schema(value).map(Box::new))
}

/// The keywords of a schema that say what fits.
struct Keywords<'d> {
    members: Members<'d>,
    /// Those but for the type.
    present: Vec<&'d str>,
}

impl<'d> Keywords<'d> {
    fn of(members: Members<'d>) -> Self {
        let keywords = [TEXT, NUMBER, OBJECT, ARRAY, COMPOSED];
        let is_keyword = |key: &str| keywords.iter().any(|group| group.contains(&key));
        let present = members
            .0
            .iter()
            .filter(|(key, value)| !value.is_null() && is_keyword(key))
            .map(|(key, _)| key.as_str())
            .collect();
        Self { members, present }
    }

    fn kind(&self) -> Result<SchemaKind, Error> {
        let only = |group: &[&str]| self.present.iter().all(|key| group.contains(key));
        let name: Option<String> = self.members.read("type")?;
        Ok(match (name.as_deref(), self.present.as_slice()) {
            (Some("string"), _) if only(TEXT) && self.values_are(Value::is_string) => {
                SchemaKind::Type(Type::String(self.text()?))
            }
            (Some("number"), _) if only(NUMBER) && self.values_are(Value::is_number) => {
                SchemaKind::Type(Type::Number(self.number()?))
            }
            (Some("integer"), _) if only(NUMBER) && self.is_whole() => {
                SchemaKind::Type(Type::Integer(self.integer()?))
            }
            (Some("boolean"), _) if only(FLAG) && self.values_are(Value::is_boolean) => {
                SchemaKind::Type(Type::Boolean(BooleanType {
                    enumeration: self.values(Value::as_bool)?,
                }))
            }
            (Some("object"), _) if only(OBJECT) => SchemaKind::Type(Type::Object(self.object()?)),
            (Some("array"), _) if only(ARRAY) => SchemaKind::Type(Type::Array(self.array()?)),
            (None, ["oneOf"]) => SchemaKind::OneOf {
                one_of: self.schemas("oneOf")?,
            },
            (None, ["allOf"]) => SchemaKind::AllOf {
                all_of: self.schemas("allOf")?,
            },
            (None, ["anyOf"]) => SchemaKind::AnyOf {
                any_of: self.schemas("anyOf")?,
            },
            (None, ["not"]) => match self.not()? {
                Some(not) => SchemaKind::Not { not },
                None => SchemaKind::Any(AnySchema::default()),
            },
            _ => SchemaKind::Any(self.any(name)?),
        })
    }

    fn text(&self) -> Result<StringType, Error> {
        Ok(StringType {
            format: self.members.read::<String>("format")?.into(),
            pattern: self.members.read("pattern")?,
            enumeration: self.values(|value| value.as_str().map(str::to_owned))?,
            min_length: self.members.read("minLength")?,
            max_length: self.members.read("maxLength")?,
        })
    }

    fn number(&self) -> Result<NumberType, Error> {
        Ok(NumberType {
            format: self.members.read::<String>("format")?.into(),
            multiple_of: self.bound("multipleOf", Number::as_f64)?,
            exclusive_minimum: self.flag("exclusiveMinimum")?,
            exclusive_maximum: self.flag("exclusiveMaximum")?,
            minimum: self.bound("minimum", Number::as_f64)?,
            maximum: self.bound("maximum", Number::as_f64)?,
            enumeration: self.values(Value::as_f64)?,
        })
    }

    fn integer(&self) -> Result<IntegerType, Error> {
        Ok(IntegerType {
            format: self.members.read::<String>("format")?.into(),
            multiple_of: self.bound("multipleOf", Number::as_i64)?,
            exclusive_minimum: self.flag("exclusiveMinimum")?,
            exclusive_maximum: self.flag("exclusiveMaximum")?,
            minimum: self.bound("minimum", Number::as_i64)?,
            maximum: self.bound("maximum", Number::as_i64)?,
            enumeration: self.values(Value::as_i64)?,
        })
    }

    fn object(&self) -> Result<ObjectType, Error> {
        Ok(ObjectType {
            properties: self.properties()?,
            required: self.texts("required")?,
            additional_properties: self.rest()?,
            min_properties: self.members.read("minProperties")?,
            max_properties: self.members.read("maxProperties")?,
        })
    }

    fn array(&self) -> Result<ArrayType, Error> {
        Ok(ArrayType {
            items: self.members.optional("items", boxed)?,
            min_items: self.members.read("minItems")?,
            max_items: self.members.read("maxItems")?,
            unique_items: self.flag("uniqueItems")?,
        })
    }

    fn any(&self, typ: Option<String>) -> Result<AnySchema, Error> {
        Ok(AnySchema {
            typ,
            pattern: self.members.read("pattern")?,
            multiple_of: self.bound("multipleOf", Number::as_f64)?,
            exclusive_minimum: self.members.read("exclusiveMinimum")?,
            exclusive_maximum: self.members.read("exclusiveMaximum")?,
            minimum: self.bound("minimum", Number::as_f64)?,
            maximum: self.bound("maximum", Number::as_f64)?,
            properties: self.properties()?,
            required: self.texts("required")?,
            additional_properties: self.rest()?,
            min_properties: self.members.read("minProperties")?,
            max_properties: self.members.read("maxProperties")?,
            items: self.members.optional("items", boxed)?,
            min_items: self.members.read("minItems")?,
            max_items: self.members.read("maxItems")?,
            unique_items: self.members.read("uniqueItems")?,
            enumeration: self.members.read("enum")?.unwrap_or_default(),
            format: self.members.read("format")?,
            min_length: self.members.read("minLength")?,
            max_length: self.members.read("maxLength")?,
            one_of: self.schemas("oneOf")?,
            all_of: self.schemas("allOf")?,
            any_of: self.schemas("anyOf")?,
            not: self.not()?,
        })
    }

    fn properties(&self) -> Result<indexmap::IndexMap<String, ReferenceOr<Box<Schema>>>, Error> {
        self.present("properties", || self.members.map("properties", boxed))
    }

    fn schemas(&self, key: &str) -> Result<Vec<ReferenceOr<Schema>>, Error> {
        self.present(key, || {
            self.members.list(key, |value| reference_or(value, schema))
        })
    }

    fn not(&self) -> Result<Option<Box<ReferenceOr<Schema>>>, Error> {
        self.members
            .optional("not", |value| reference_or(value, schema).map(Box::new))
    }

    fn rest(&self) -> Result<Option<AdditionalProperties>, Error> {
        self.members
            .optional("additionalProperties", |value| match value {
                Value::Bool(flag) => Ok(AdditionalProperties::Any(*flag)),
                value => reference_or(value, schema)
                    .map(|schema| AdditionalProperties::Schema(Box::new(schema))),
            })
    }

    fn texts(&self, key: &str) -> Result<Vec<String>, Error> {
        Ok(self.members.read(key)?.unwrap_or_default())
    }

    fn flag(&self, key: &str) -> Result<bool, Error> {
        Ok(self.members.read(key)?.unwrap_or_default())
    }

    fn bound<T>(&self, key: &str, read: impl Fn(&Number) -> Option<T>) -> Result<Option<T>, Error> {
        let bound: Option<Number> = self.members.read(key)?;
        Ok(bound.as_ref().and_then(read))
    }

    /// The values of an enumeration, `null` as none.
    fn values<T>(&self, read: impl Fn(&Value) -> Option<T>) -> Result<Vec<Option<T>>, Error> {
        self.present("enum", || {
            self.members.list("enum", |value| Ok(read(value)))
        })
    }

    /// What `read` reads, or nothing where the keyword is absent or null.
    fn present<T: Default>(
        &self,
        key: &str,
        read: impl FnOnce() -> Result<T, Error>,
    ) -> Result<T, Error> {
        if self.present.contains(&key) {
            read()
        } else {
            Ok(T::default())
        }
    }

    fn values_are(&self, is_one: impl Fn(&Value) -> bool) -> bool {
        let values = self.members.0.get("enum").and_then(Value::as_array);
        values.is_none_or(|values| values.iter().all(|value| value.is_null() || is_one(value)))
    }

    fn is_whole(&self) -> bool {
        let whole = |key: &str| {
            let bound = self.members.0.get(key);
            bound.is_none_or(|bound| bound.is_null() || bound.is_i64())
        };
        self.values_are(Value::is_i64)
            && ["multipleOf", "minimum", "maximum"].into_iter().all(whole)
    }
}
