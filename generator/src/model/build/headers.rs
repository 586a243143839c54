//! The headers of responses.

use super::{
    Builder, component_name,
    schemas::{format, values},
};
use crate::model::Header;
use openapiv3::{
    Header as Document, ParameterSchemaOrContent, ReferenceOr, Response as Answer, Schema,
    SchemaKind as Kind, StringFormat, Type as JsonType, VariantOrUnknownOrEmpty,
};
use std::borrow::Borrow;

impl<'d> Builder<'d> {
    /// The headers by name; a reference that leads nowhere names a header all the same.
    pub(super) fn headers(&self, response: &'d Answer) -> Vec<Header> {
        let mut headers: Vec<Header> = response
            .headers
            .iter()
            .map(|(name, header)| {
                let header = self.resolved_header(header);
                Header {
                    wire_name: name.clone(),
                    ty: header.map_or_else(any, of_header),
                    required: header.is_some_and(|header| header.required),
                    constraints: header.map_or_else(Vec::new, |header| match &header.format {
                        ParameterSchemaOrContent::Schema(schema) => self.constraints(schema),
                        ParameterSchemaOrContent::Content(_) => Vec::new(),
                    }),
                }
            })
            .collect();
        headers.sort_unstable_by(|a, b| a.wire_name.cmp(&b.wire_name));
        headers
    }

    fn resolved_header(&self, header: &'d ReferenceOr<Document>) -> Option<&'d Document> {
        match header {
            ReferenceOr::Item(header) => Some(header),
            ReferenceOr::Reference { reference } => {
                let name = component_name(reference, "headers")?;
                self.components.headers.get(&name)?.as_item()
            }
        }
    }
}

fn of_header(header: &Document) -> String {
    match &header.format {
        ParameterSchemaOrContent::Schema(schema) => of_reference(schema),
        ParameterSchemaOrContent::Content(content) => {
            content.keys().next().cloned().unwrap_or_else(any)
        }
    }
}

fn of_reference<S: Borrow<Schema>>(schema: &ReferenceOr<S>) -> String {
    match schema {
        ReferenceOr::Item(schema) => of_schema(schema.borrow()),
        ReferenceOr::Reference { reference } => {
            component_name(reference, "schemas").unwrap_or_else(any)
        }
    }
}

fn of_schema(schema: &Schema) -> String {
    let with = |name: &str, format: Option<&str>| {
        format.map_or_else(|| name.to_owned(), |format| format!("{name} ({format})"))
    };
    match &schema.schema_kind {
        Kind::Type(JsonType::String(string)) => {
            let format = match &string.format {
                VariantOrUnknownOrEmpty::Item(StringFormat::DateTime) => Some("date-time"),
                VariantOrUnknownOrEmpty::Item(StringFormat::Date) => Some("date"),
                VariantOrUnknownOrEmpty::Item(StringFormat::Byte) => Some("byte"),
                VariantOrUnknownOrEmpty::Unknown(format) => Some(format.as_str()),
                _ => None,
            };
            let values = values(string);
            match values.is_empty() {
                true => with("string", format),
                false => format!("one of {}", values.join(", ")),
            }
        }
        Kind::Type(JsonType::Integer(integer)) => with("integer", format(&integer.format)),
        Kind::Type(JsonType::Number(_)) => "number".to_owned(),
        Kind::Type(JsonType::Boolean(_)) => "boolean".to_owned(),
        Kind::Type(JsonType::Array(array)) => {
            let items = array.items.as_ref().map_or_else(any, of_reference);
            format!("array of {items}")
        }
        _ => any(),
    }
}

fn any() -> String {
    "any".to_owned()
}
