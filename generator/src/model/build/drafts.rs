//! Schemas on their way.

use crate::model::{Docs, Home, Object, Schema, SchemaId, SchemaKind};

/// Schemas on their way: an id is given out before the schema is known, so that it can contain itself.
#[derive(Default)]
pub(super) struct Drafts {
    schemas: Vec<Option<Schema>>,
    names: Vec<String>,
}

impl Drafts {
    pub(super) fn reserve(&mut self, rust_name: &str) -> SchemaId {
        self.names.push(rust_name.to_owned());
        self.schemas.push(None);
        SchemaId(self.schemas.len() - 1)
    }

    /// The name of the type, known before the schema is.
    pub(super) fn rust_name(&self, id: SchemaId) -> &str {
        &self.names[id.0]
    }

    pub(super) fn put(&mut self, id: SchemaId, schema: Schema) {
        self.schemas[id.0] = Some(schema);
    }

    pub(super) fn get(&self, id: SchemaId) -> Option<&Schema> {
        self.schemas[id.0].as_ref()
    }

    pub(super) fn get_mut(&mut self, id: SchemaId) -> Option<&mut Schema> {
        self.schemas[id.0].as_mut()
    }

    /// The finished schemas; a draft that errors left open is an empty object, which nobody gets to see.
    pub(super) fn finish(self) -> Vec<Schema> {
        self.schemas
            .into_iter()
            .map(|draft| {
                draft.unwrap_or_else(|| {
                    new_schema(None, String::new(), SchemaKind::Object(Object::default()))
                })
            })
            .collect()
    }
}

pub(super) fn new_schema(component: Option<&str>, rust_name: String, kind: SchemaKind) -> Schema {
    Schema {
        component: component.map(str::to_owned),
        rust_name,
        home: Home::Shared,
        kind,
        docs: Docs::default(),
        deprecated: false,
        constraints: Vec::new(),
        in_request: false,
        in_response: false,
        pointer: String::new(),
    }
}
