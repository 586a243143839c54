//! Why a value could not be read.

use std::fmt;

/// Why JSON could not be read as a model: what was expected, what came, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReadError {
    /// From the inside out.
    path: Vec<Step>,
    message: String,
    /// Line and column where the text is no JSON.
    position: Option<(usize, usize)>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Member(String),
    Index(usize),
}

impl ReadError {
    pub(super) fn new(message: String) -> Self {
        Self {
            path: Vec::new(),
            message,
            position: None,
        }
    }

    pub(super) fn syntax(error: &serde_json::Error) -> Self {
        let position = Some((error.line(), error.column()));
        Self {
            position,
            ..Self::new(format!("the text is not JSON: {error}"))
        }
    }

    /// Line and column, counted from 1, where the text is no JSON; `None` if it is JSON that does not fit.
    #[must_use]
    pub fn position(&self) -> Option<(usize, usize)> {
        self.position
    }

    /// Where it is: a JSON Pointer (RFC 6901), empty for the whole value.
    #[must_use]
    pub fn pointer(&self) -> String {
        let mut pointer = String::new();
        for step in self.path.iter().rev() {
            pointer.push('/');
            match step {
                Step::Member(name) => pointer.push_str(&name.replace('~', "~0").replace('/', "~1")),
                Step::Index(index) => pointer.push_str(&index.to_string()),
            }
        }
        pointer
    }

    /// What is wrong, without the place.
    #[must_use]
    pub fn message(&self) -> &str {
        &self.message
    }
}

impl fmt::Display for ReadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)?;
        if !self.path.is_empty() {
            write!(f, " at {}", self.pointer())?;
        }
        Ok(())
    }
}

impl std::error::Error for ReadError {}

/// The first thing that did not fit; what comes after it is noise.
#[derive(Debug, Default)]
pub(super) struct Notes(Option<ReadError>);

impl Notes {
    pub(super) fn note(&mut self, message: impl FnOnce() -> String) {
        if self.0.is_none() {
            self.0 = Some(ReadError::new(message()));
        }
    }

    pub(super) fn is_clean(&self) -> bool {
        self.0.is_none()
    }

    /// Adds the step to a note that was made since the notes were clean.
    #[inline]
    pub(super) fn locate(&mut self, was_clean: bool, step: impl FnOnce() -> Step) {
        if was_clean {
            if let Some(error) = &mut self.0 {
                error.path.push(step());
            }
        }
    }

    pub(super) fn into_result<T>(self, value: T) -> Result<T, ReadError> {
        match self.0 {
            None => Ok(value),
            Some(error) => Err(error),
        }
    }
}
