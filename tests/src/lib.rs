//! What tests across the crates need: every operation of every pinned API, to be called by name, and a small server
//! that answers as it is told.

pub mod arguments;
pub mod calling;
pub mod catalogue;
pub mod json;
pub mod server;
pub mod wire;
mod registry {
    #![allow(clippy::all, clippy::unwrap_used, missing_docs, unreachable_pub)] // written by the build script
    include!(concat!(env!("OUT_DIR"), "/registry.rs"));
}

pub use arguments::{Arguments, BadArgument, File};
pub use calling::{Calling, Connection, Content, Reply};
pub use catalogue::{Catalogue, Operation};
pub use server::{Answer, Request, Server};

use calling::{Call, ReadBack};
use umbraco_runtime::model::ReadError;

/// A pinned API and its generated client.
#[derive(Debug)]
pub struct Api {
    /// What it has.
    pub catalogue: Catalogue,
    connect: fn(&str) -> umbraco_runtime::Result<Connection>,
    calls: &'static [Call],
    reads: &'static [ReadBack],
}

/// All pinned APIs, in the order of `specs/apis.toml`.
#[must_use]
pub fn apis() -> Vec<Api> {
    registry::apis()
}

impl Api {
    fn new(
        catalogue: &str,
        connect: fn(&str) -> umbraco_runtime::Result<Connection>,
        calls: &'static [Call],
        reads: &'static [ReadBack],
    ) -> Self {
        // The build script wrote it from the same type.
        let catalogue = serde_json::from_str(catalogue)
            .unwrap_or_else(|error| panic!("the build script wrote a bad catalogue: {error}"));
        Self {
            catalogue,
            connect,
            calls,
            reads,
        }
    }

    /// A client of a site.
    ///
    /// # Errors
    /// When the address is none.
    pub fn connect(&self, base_url: &str) -> umbraco_runtime::Result<Connection> {
        (self.connect)(base_url)
    }

    /// The index of the operation with that id and method.
    #[must_use]
    pub fn find(&self, id: &str, method: &str) -> Option<usize> {
        self.catalogue
            .operations
            .iter()
            .position(|operation| operation.id == id && operation.method == method)
    }

    /// Calls an operation by its index.
    ///
    /// # Errors
    /// When an argument is missing, or does not fit the type of the generated client.
    pub fn call(
        &self,
        operation: usize,
        connection: &Connection,
        arguments: &Arguments,
    ) -> Result<Calling, BadArgument> {
        (self.calls[operation])(connection, arguments)
    }

    /// Reads JSON through a generated type and writes it back; `read` is from [`Answer`](catalogue::Answer) or
    /// [`Body`](catalogue::Body).
    ///
    /// # Errors
    /// When it does not fit the type.
    pub fn read_back(&self, read: usize, json: &[u8]) -> Result<String, ReadError> {
        (self.reads[read])(json)
    }
}
