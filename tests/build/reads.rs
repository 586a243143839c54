//! The Rust types of bodies, each once.

use umbraco_codegen::model::signature::type_name;
use umbraco_codegen::model::{Api, Use};

/// The types that are read from JSON and written back.
pub(crate) struct Reads<'a> {
    api: &'a Api,
    library: &'a str,
    types: Vec<String>,
}

impl<'a> Reads<'a> {
    pub(crate) fn new(api: &'a Api, library: &'a str) -> Self {
        Self {
            api,
            library,
            types: Vec::new(),
        }
    }

    /// The index of a type.
    pub(crate) fn index(&mut self, used: &Use) -> usize {
        let name = type_name(self.api, self.library, used);
        match self.types.iter().position(|known| *known == name) {
            Some(index) => index,
            None => {
                self.types.push(name);
                self.types.len() - 1
            }
        }
    }

    /// All types by their index.
    pub(crate) fn types(&self) -> &[String] {
        &self.types
    }
}
