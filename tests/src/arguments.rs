//! Arguments of a call, by name, as texts.

use crate::catalogue::{Body, Operation, Sample, part_key};
use std::collections::BTreeMap;
use std::fmt;
use umbraco_runtime::model::{self, Wire};
use umbraco_runtime::{Upload, Value};

/// Arguments of a call, by [`Place::key`](crate::catalogue::Place::key) or [`part_key`].
#[derive(Clone, Debug, Default)]
pub struct Arguments {
    /// Texts, decoded; several for a list.
    pub values: BTreeMap<String, Vec<String>>,
    /// Files of a form; of a binary body the one with the key of the empty name.
    pub files: BTreeMap<String, Vec<File>>,
    /// The JSON body.
    pub body: Option<Vec<u8>>,
}

/// A file to be sent.
#[derive(Clone, Debug, Default)]
pub struct File {
    /// Its name.
    pub name: String,
    /// Its media type.
    pub media_type: String,
    /// Its content.
    pub content: Vec<u8>,
}

/// An argument that the generated client cannot take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadArgument {
    /// Which one; `body` for the body.
    pub key: String,
    /// Why.
    pub reason: String,
    /// Where in the body: a JSON pointer.
    pub pointer: String,
}

impl Arguments {
    /// The arguments of a sample of an operation.
    #[must_use]
    pub fn of_sample(operation: &Operation, sample: &Sample) -> Self {
        let mut arguments = Self::default();
        for (key, values) in &sample.values {
            if is_file(operation, key) {
                let file = |content: &String| File {
                    name: "file.txt".to_owned(),
                    media_type: "text/plain".to_owned(),
                    content: content.clone().into_bytes(),
                };
                arguments
                    .files
                    .insert(key.clone(), values.iter().map(file).collect());
            } else {
                arguments.values.insert(key.clone(), values.clone());
            }
        }
        arguments.body = sample
            .body
            .as_ref()
            .map(|body| body.to_string().into_bytes());
        arguments
    }

    /// Whether there is one of that name.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.values.contains_key(key) || self.files.contains_key(key)
    }

    /// Whether there is a body.
    #[must_use]
    pub fn has_body(&self) -> bool {
        self.body.is_some()
    }

    /// One text.
    ///
    /// # Errors
    /// When there is none, or several.
    pub fn text(&self, key: &str) -> Result<&str, BadArgument> {
        match self.values.get(key).map(Vec::as_slice) {
            Some([single]) => Ok(single),
            Some(all) => Err(bad(key, format!("{} values for a single one", all.len()))),
            None => Err(bad(key, "it is missing")),
        }
    }

    /// Several texts.
    ///
    /// # Errors
    /// When there are none.
    pub fn texts(&self, key: &str) -> Result<&[String], BadArgument> {
        self.values
            .get(key)
            .map(Vec::as_slice)
            .ok_or_else(|| bad(key, "it is missing"))
    }

    /// One value.
    ///
    /// # Errors
    /// When it is missing or does not fit the type.
    pub fn value<T: Wire>(&self, key: &str) -> Result<T, BadArgument> {
        parse(key, self.text(key)?)
    }

    /// Several values.
    ///
    /// # Errors
    /// When they are missing or one does not fit the type.
    pub fn values<T: Wire>(&self, key: &str) -> Result<Vec<T>, BadArgument> {
        self.texts(key)?
            .iter()
            .map(|text| parse(key, text))
            .collect()
    }

    /// A value that is JSON inside a form.
    ///
    /// # Errors
    /// When it is missing or does not fit the type.
    pub fn json<T: Wire>(&self, key: &str) -> Result<T, BadArgument> {
        let text = self.text(key)?;
        model::from_json(text.as_bytes()).map_err(|error| bad(key, error.to_string()))
    }

    /// The body.
    ///
    /// # Errors
    /// When it is missing or does not fit the type.
    pub fn body<T: Wire>(&self) -> Result<T, BadArgument> {
        let body = self
            .body
            .as_ref()
            .ok_or_else(|| bad("body", "it is missing"))?;
        model::from_json(body).map_err(|error| BadArgument {
            key: "body".to_owned(),
            reason: error.message().to_owned(),
            pointer: error.pointer(),
        })
    }

    /// One file.
    ///
    /// # Errors
    /// When there is none, or several.
    pub fn upload(&self, key: &str) -> Result<Upload, BadArgument> {
        match self.files.get(key).map(Vec::as_slice) {
            Some([single]) => Ok(upload(single)),
            Some(all) => Err(bad(key, format!("{} files for a single one", all.len()))),
            None => Err(bad(key, "it is missing")),
        }
    }

    /// Several files.
    ///
    /// # Errors
    /// When there are none.
    pub fn uploads(&self, key: &str) -> Result<Vec<Upload>, BadArgument> {
        let files = self
            .files
            .get(key)
            .ok_or_else(|| bad(key, "it is missing"))?;
        Ok(files.iter().map(upload).collect())
    }
}

/// Whether it is the key of a file: a part of the form, or the whole body.
fn is_file(operation: &Operation, key: &str) -> bool {
    match &operation.body {
        Some(Body::Multipart(parts) | Body::Form(parts)) => parts
            .iter()
            .any(|part| part.file && part_key(&part.name) == key),
        Some(Body::Binary { .. }) => key == part_key(""),
        _ => false,
    }
}

fn upload(file: &File) -> Upload {
    Upload::from_bytes(file.name.clone(), file.content.clone()).media_type(file.media_type.clone())
}

/// A text as it stands in a URL: as JSON text, and where that does not fit, as the JSON that it may be.
fn parse<T: Wire>(key: &str, text: &str) -> Result<T, BadArgument> {
    model::from_value(Value::from(text))
        .or_else(|error| model::from_json(text.as_bytes()).map_err(|_| error))
        .map_err(|error| bad(key, error.to_string()))
}

fn bad(key: &str, reason: impl Into<String>) -> BadArgument {
    BadArgument {
        key: key.to_owned(),
        reason: reason.into(),
        pointer: String::new(),
    }
}

impl fmt::Display for BadArgument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the argument `{}`: {}", self.key, self.reason)?;
        if !self.pointer.is_empty() {
            write!(f, " at {}", self.pointer)?;
        }
        Ok(())
    }
}

impl std::error::Error for BadArgument {}
