//! What the generator has to say about a document: every problem at once, each with its place.

use std::fmt;

use serde_json::Value;

use crate::{Location, Source, pointer};

/// One problem of a document: where it is, what it is and what helps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// Errors stop the pipeline, warnings do not.
    pub severity: Severity,
    /// JSON Pointer (RFC 6901) into the document as it was given; empty for the document as a whole.
    pub pointer: String,
    /// Where that is in the text, if it is JSON and was at hand: see [`Diagnostics::locate`].
    pub location: Option<Location>,
    /// What is wrong, as one sentence without a full stop.
    pub message: String,
    /// What to do next, where something can be done.
    pub help: Option<String>,
    /// The offending part of the document as indented JSON, cut to a few lines.
    pub excerpt: Option<String>,
}

/// How much a [`Diagnostic`] matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The result is complete, but the document says something that it does not show.
    Warning,
    /// There is no result.
    Error,
}

impl Diagnostic {
    /// An error at a place.
    pub fn error(pointer: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Error,
            pointer: pointer.into(),
            location: None,
            message: short(&message.into(), LONGEST_MESSAGE),
            help: None,
            excerpt: None,
        }
    }

    /// A warning at a place.
    pub fn warning(pointer: impl Into<String>, message: impl Into<String>) -> Self {
        Self {
            severity: Severity::Warning,
            ..Self::error(pointer, message)
        }
    }

    /// The same with advice.
    #[must_use]
    pub fn with_help(mut self, help: impl Into<String>) -> Self {
        self.help = Some(help.into());
        self
    }

    /// The same with the offending value.
    #[must_use]
    pub fn with_excerpt(mut self, value: &Value) -> Self {
        self.excerpt = Some(excerpt(value));
        self
    }

    /// The pointer for people: documents may have names of many kilobytes.
    #[must_use]
    pub fn shown_pointer(&self) -> String {
        short(self.pointer.trim_start_matches('#'), LONGEST_POINTER)
    }

    /// The same with the place in the text, unless it has one.
    #[must_use]
    pub fn locate(mut self, source: &Source) -> Self {
        if self.location.is_none() && !self.pointer.is_empty() {
            self.location = Location::of(&source.bytes, &self.pointer);
        }
        self
    }

    /// The same with the value that `document` has at this pointer, or at the nearest place above it.
    #[must_use]
    pub fn with_excerpt_of(self, document: &Value) -> Self {
        let found = pointer::nearest(document, &self.pointer).map(excerpt);
        Self {
            excerpt: found,
            ..self
        }
    }
}

/// Longest message and pointer that are shown, in characters.
const LONGEST_MESSAGE: usize = 600;
const LONGEST_POINTER: usize = 400;

/// The text, or its beginning and its end where it is too long.
fn short(text: &str, longest: usize) -> String {
    let length = text.chars().count();
    if length <= longest {
        return text.to_owned();
    }
    let (start, end) = (longest * 2 / 3, longest / 3);
    let beginning: String = text.chars().take(start).collect();
    let rest: String = text.chars().skip(length - end).collect();
    format!("{beginning}…{rest}")
}

/// Longest excerpt in lines and the longest line in characters; what is cut is marked with `…`.
const EXCERPT_LINES: usize = 8;
const EXCERPT_COLUMNS: usize = 120;

/// A value as indented JSON, cut to what fits beside a message.
fn excerpt(value: &Value) -> String {
    let text = serde_json::to_string_pretty(&outline(value, 3)).unwrap_or_default();
    let mut lines: Vec<String> = text.lines().take(EXCERPT_LINES).map(cut).collect();
    if text.lines().count() > EXCERPT_LINES {
        lines.push("…".to_owned());
    }
    lines.join("\n")
}

/// The value down to a depth: what lies below is no help and may be the whole document.
fn outline(value: &Value, depth: usize) -> Value {
    match value {
        Value::Object(map) if depth == 0 && !map.is_empty() => Value::String("{…}".to_owned()),
        Value::Array(list) if depth == 0 && !list.is_empty() => Value::String("[…]".to_owned()),
        Value::Object(map) => map
            .iter()
            .take(EXCERPT_LINES)
            .map(|(key, value)| (key.clone(), outline(value, depth - 1)))
            .collect::<serde_json::Map<_, _>>()
            .into(),
        Value::Array(list) => list
            .iter()
            .take(EXCERPT_LINES)
            .map(|value| outline(value, depth - 1))
            .collect::<Vec<_>>()
            .into(),
        other => other.clone(),
    }
}

fn cut(line: &str) -> String {
    if line.chars().count() <= EXCERPT_COLUMNS {
        return line.to_owned();
    }
    line.chars().take(EXCERPT_COLUMNS).chain(['…']).collect()
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let severity = match self.severity {
            Severity::Warning => "warning",
            Severity::Error => "error",
        };
        write!(f, "{severity}: {}", self.message)?;
        if !self.pointer.is_empty() {
            write!(f, "\n  at {}", self.shown_pointer())?;
        }
        if let Some(Location { line, column, .. }) = self.location {
            write!(f, " (line {line}, column {column})")?;
        }
        for line in self.excerpt.iter().flat_map(|text| text.lines()) {
            write!(f, "\n  | {line}")?;
        }
        if let Some(help) = &self.help {
            write!(f, "\n  hint: {help}")?;
        }
        Ok(())
    }
}

/// Everything that is wrong with one document.
///
/// `Display` is readable as it is; `xtask` shows the same with colours.
///
/// ```
/// use umbraco_codegen::{Source, read};
///
/// let source = Source::new("specs/old.json", br#"{"swagger": "2.0"}"#.to_vec());
/// let problems = read(&source).unwrap_err();
/// assert_eq!(problems.source_name(), "specs/old.json");
/// assert!(problems.to_string().contains("Swagger 2.0"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostics {
    source: String,
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// No problem yet with the document that is shown under this name.
    pub fn new(source: impl Into<String>) -> Self {
        Self {
            source: source.into(),
            list: Vec::new(),
        }
    }

    /// Exactly one problem.
    pub fn one(source: impl Into<String>, diagnostic: Diagnostic) -> Self {
        Self {
            source: source.into(),
            list: vec![diagnostic],
        }
    }

    /// Notes one more problem.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Notes several more problems.
    pub fn extend(&mut self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        self.list.extend(diagnostics);
    }

    /// The same with the places in the text from which the document was read.
    #[must_use]
    pub fn locate(mut self, source: &Source) -> Self {
        let list = std::mem::take(&mut self.list).into_iter();
        self.list = list.map(|problem| problem.locate(source)).collect();
        self
    }

    /// The name of the document.
    pub fn source_name(&self) -> &str {
        &self.source
    }

    /// The problems in the order in which they were found.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.list.iter()
    }

    /// How many problems there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there is no problem at all.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Whether one of them is an error.
    pub fn has_errors(&self) -> bool {
        self.list.iter().any(|d| d.severity == Severity::Error)
    }

    /// The warnings when there is no error, everything as an error otherwise.
    pub(crate) fn into_warnings(self) -> Result<Vec<Diagnostic>, Diagnostics> {
        if self.has_errors() {
            Err(self)
        } else {
            Ok(self.list)
        }
    }
}

impl<'a> IntoIterator for &'a Diagnostics {
    type Item = &'a Diagnostic;
    type IntoIter = std::slice::Iter<'a, Diagnostic>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Diagnostics {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.list.len() {
            1 => write!(f, "{}: 1 problem", self.source)?,
            n => write!(f, "{}: {n} problems", self.source)?,
        }
        for diagnostic in &self.list {
            write!(f, "\n{diagnostic}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Diagnostics {}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn display_shows_place_excerpt_and_help() {
        let mut problems = Diagnostics::new("specs/a.json");
        problems.push(
            Diagnostic::error("/paths/~1a", "something is wrong")
                .with_excerpt(&json!({"a": 1}))
                .with_help("do this"),
        );
        assert_eq!(
            problems.to_string(),
            "specs/a.json: 1 problem\nerror: something is wrong\n  at /paths/~1a\n  | {\n  |   \"a\": 1\n  | }\n  hint: do this"
        );
    }

    #[test]
    fn a_huge_name_is_cut_in_the_middle() {
        let name = "x".repeat(10_000);
        let problem = Diagnostic::error(format!("/paths/{name}/get"), format!("`{name}` is taken"));
        assert_eq!(
            problem.pointer.len(),
            10_011,
            "the place itself stays exact"
        );
        let shown = problem.to_string();
        assert!(
            shown.len() < 1_100 && shown.contains("` is taken\n"),
            "{shown}"
        );
        assert!(shown.ends_with("xx/get"), "{shown}");
    }

    #[test]
    fn a_huge_value_gives_a_short_excerpt() {
        let wide: serde_json::Map<_, _> = (0..1000)
            .map(|n| (n.to_string(), json!("x".repeat(500))))
            .collect();
        let shown = excerpt(&json!([wide]));
        assert!(shown.lines().count() <= EXCERPT_LINES + 1);
        assert!(shown.len() < 2_000);
    }
}
