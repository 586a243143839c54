//! The first stage: bytes to one document in the dialect of OpenAPI 3.0.
//!
//! | step | file |
//! |---|---|
//! | bytes to text; a web page is recognised | [`text`], [`html`] |
//! | text (JSON or YAML) to a tree; keys given twice and bottomless nesting are refused | [`tree`] |
//! | which OpenAPI it is | [`version`] |
//! | 3.1 to 3.0, one function for each construct | [`lower`] |
//! | what 3.0 has no words for | [`crate::vocabulary::check`] |
//! | references and path templates | [`references`], [`paths`] |
//!
//! Nothing is left out in silence: what cannot be expressed is an error with its place, and what can be left out
//! without changing a type is a warning.

mod html;
mod lower;
mod paths;
mod references;
mod text;
mod tree;
mod typed;
mod version;

use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::vocabulary;

pub(crate) use references::check as check_references;
pub(crate) use typed::typed;
pub use version::{Dialect, Version};

/// A document as it lies in a file or came over the wire.
#[derive(Clone, Debug)]
pub struct Source {
    /// The name that errors show, for instance `specs/management-v17.json`.
    pub name: String,
    /// The document itself: JSON or YAML, UTF-8.
    pub bytes: Vec<u8>,
}

impl Source {
    /// A document under a name.
    pub fn new(name: impl Into<String>, bytes: impl Into<Vec<u8>>) -> Self {
        Self {
            name: name.into(),
            bytes: bytes.into(),
        }
    }

    /// The SHA-256 of the bytes as 64 lower-case hexadecimal digits.
    ///
    /// ```
    /// let empty = umbraco_codegen::Source::new("empty", b"".to_vec());
    /// assert!(empty.sha256().starts_with("e3b0c44298fc1c14"));
    /// ```
    pub fn sha256(&self) -> String {
        Sha256::digest(&self.bytes)
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect()
    }
}

/// A document that was read: every reference in it leads somewhere, and all of it can be said in OpenAPI 3.0.
#[derive(Clone, Debug)]
pub struct Document {
    /// The name of the source.
    pub name: String,
    /// Which OpenAPI the document was written in.
    pub dialect: Dialect,
    /// The document in the dialect of 3.0, members in the order of the source.
    pub json: Value,
    /// What the document says and the result does not show.
    pub warnings: Vec<Diagnostic>,
}

impl Document {
    /// The document as the types of `openapiv3`; references are kept.
    ///
    /// # Errors
    ///
    /// One [`Diagnostic`] when those types cannot hold the document. [`read`] looks for everything that they cannot
    /// hold, so that this is a case which it does not know yet.
    pub fn openapi(&self) -> Result<openapiv3::OpenAPI, Diagnostics> {
        typed(&self.json).map_err(|problem| Diagnostics::one(&self.name, problem))
    }
}

/// Reads an OpenAPI document.
///
/// # Errors
///
/// Every problem of the document at once: text that is not JSON or YAML (a web page is named as one), another format
/// (Swagger 2.0, OpenAPI 3.2), keys given twice, constructs that cannot be expressed, references that lead nowhere,
/// out of the document or in a circle, path parameters that are missing in the path or in the declaration.
///
/// ```
/// use umbraco_codegen::{Source, read};
///
/// let source = Source::new(
///     "tiny.json",
///     br#"{"openapi": "3.1.1", "info": {"title": "Tiny", "version": "1"}, "paths": {},
///          "components": {"schemas": {"Name": {"type": ["null", "string"]}}}}"#.to_vec(),
/// );
/// let document = read(&source)?;
/// assert_eq!(document.json["components"]["schemas"]["Name"]["nullable"], true);
/// # Ok::<(), umbraco_codegen::Diagnostics>(())
/// ```
pub fn read(source: &Source) -> Result<Document, Diagnostics> {
    understand(source).map_err(|problems| problems.locate(source))
}

fn understand(source: &Source) -> Result<Document, Diagnostics> {
    let mut problems = Diagnostics::new(&source.name);
    let mut json = parse(source, &mut problems)?;
    let dialect =
        version::dialect(&json).map_err(|problem| Diagnostics::one(&source.name, problem))?;

    lower::lower(&mut json, &mut problems);
    vocabulary::check(&json, &mut problems);
    references::check(&json, &mut problems);
    paths::check(&json, &mut problems);
    Ok(Document {
        name: source.name.clone(),
        dialect,
        json,
        warnings: problems.locate(source).into_warnings()?,
    })
}

/// The tree of a document in its own dialect: what the canonical form is made of.
pub(crate) fn parse_only(source: &Source) -> Result<(Value, Dialect), Diagnostics> {
    let mut problems = Diagnostics::new(&source.name);
    let json = parse(source, &mut problems)?;
    problems.into_warnings()?;
    let dialect =
        version::dialect(&json).map_err(|problem| Diagnostics::one(&source.name, problem))?;
    Ok((json, dialect))
}

/// Text and tree; duplicate keys go to `problems`, since reading can go on after them.
fn parse(source: &Source, problems: &mut Diagnostics) -> Result<Value, Diagnostics> {
    let text =
        text::text(&source.bytes).map_err(|problem| Diagnostics::one(&source.name, problem))?;
    tree::tree(text, problems).map_err(|problem| Diagnostics::one(&source.name, problem))
}
