//! Why a command did not do its work, as people and scripts see it.

use std::error::Error;
use std::fmt;
use std::io::IsTerminal;
use std::process::ExitCode;

use miette::{
    Diagnostic as Shown, GraphicalReportHandler, GraphicalTheme, LabeledSpan, MietteError,
    MietteSpanContents, SourceCode, SourceSpan, SpanContents,
};
use umbraco_codegen::{Diagnostic, Diagnostics, Location, Severity};

/// A message, what caused it, what to do next, and the exit code that says whose turn it is.
#[derive(Debug)]
pub(crate) struct Failure {
    kind: Kind,
    message: String,
    hints: Vec<String>,
    cause: Option<Box<dyn Error + Send + Sync>>,
    problems: Vec<Problem>,
}

/// Whose turn it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Nothing is broken, but a check found what it looks for.
    Check = 1,
    /// The command line says something that cannot be done.
    Usage = 2,
    /// A document, a site or a file is not as it should be.
    Input = 3,
    /// The tool is wrong, or the machine is.
    Internal = 4,
}

impl Failure {
    pub(crate) fn new(kind: Kind, message: impl Into<String>) -> Self {
        Self {
            kind,
            message: message.into(),
            hints: Vec::new(),
            cause: None,
            problems: Vec::new(),
        }
    }

    pub(crate) fn check(message: impl Into<String>) -> Self {
        Self::new(Kind::Check, message)
    }

    pub(crate) fn usage(message: impl Into<String>) -> Self {
        Self::new(Kind::Usage, message)
    }

    pub(crate) fn input(message: impl Into<String>) -> Self {
        Self::new(Kind::Input, message)
    }

    pub(crate) fn internal(message: impl Into<String>) -> Self {
        Self::new(Kind::Internal, message)
    }

    /// What to do next.
    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// The error behind it.
    pub(crate) fn cause(mut self, cause: impl Into<Box<dyn Error + Send + Sync>>) -> Self {
        self.cause = Some(cause.into());
        self
    }

    /// Shows the failure on standard error; the exit code.
    pub(crate) fn report(&self) -> ExitCode {
        eprint!("{}", self.rendered());
        ExitCode::from(self.kind as u8)
    }

    fn rendered(&self) -> String {
        let mut text = drawn(self, "error");
        for problem in &self.problems {
            text.push('\n');
            text.push_str(&problem.rendered());
        }
        for hint in &self.hints {
            text.push_str(&format!("hint: {hint}\n"));
        }
        text
    }
}

/// As a person reads it on standard error: without what to do next, which all messages say by the same word.
fn drawn(shown: &dyn Shown, word: &str) -> String {
    let theme = if std::io::stderr().is_terminal() {
        GraphicalTheme::unicode()
    } else {
        GraphicalTheme::unicode_nocolor()
    };
    let handler = GraphicalReportHandler::new_themed(theme)
        .with_links(false)
        .with_context_lines(8)
        .with_cause_chain();
    let mut text = String::new();
    if handler.render_report(&mut text, shown).is_err() {
        text = format!("{word}: {shown}\n");
    }
    text
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for Failure {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        self.cause
            .as_deref()
            .map(|cause| cause as &(dyn Error + 'static))
    }
}

impl Shown for Failure {}

impl From<Diagnostics> for Failure {
    fn from(diagnostics: Diagnostics) -> Self {
        let count = match diagnostics.len() {
            1 => "1 problem".to_owned(),
            n => format!("{n} problems"),
        };
        let name = diagnostics.source_name();
        Self {
            problems: diagnostics
                .iter()
                .map(|diagnostic| Problem::new(name, diagnostic))
                .collect(),
            ..Self::input(format!("{name}: {count}"))
        }
    }
}

/// A problem of a document with its place and excerpt.
#[derive(Debug)]
pub(crate) struct Problem {
    message: String,
    help: Option<String>,
    severity: Severity,
    excerpt: Option<Excerpt>,
}

/// A part of a document, shown with the line numbers that it has there.
#[derive(Debug)]
struct Excerpt {
    document: String,
    text: String,
    /// From 1, unknown in YAML.
    location: Option<Location>,
}

impl Problem {
    pub(crate) fn new(document: &str, diagnostic: &Diagnostic) -> Self {
        let mut message = diagnostic.message.clone();
        match (diagnostic.shown_pointer().as_str(), diagnostic.location) {
            ("", _) => {}
            (pointer, Some(location)) if diagnostic.excerpt.is_none() => {
                message.push_str(&format!("\nat {pointer}, {document}:{location}"));
            }
            (pointer, _) => message.push_str(&format!("\nat {pointer}")),
        }
        let excerpt = diagnostic.excerpt.as_ref().map(|text| Excerpt {
            document: document.to_owned(),
            text: text.clone(),
            location: diagnostic.location,
        });
        Self {
            message,
            help: diagnostic.help.clone(),
            severity: diagnostic.severity,
            excerpt,
        }
    }

    /// The problem on standard error, for warnings that do not end a command.
    pub(crate) fn print(&self) {
        eprint!("{}", self.rendered());
    }

    fn rendered(&self) -> String {
        let word = match self.severity {
            Severity::Warning => "warning",
            Severity::Error => "error",
        };
        let mut text = drawn(self, word);
        if let Some(help) = &self.help {
            text.push_str(&format!("hint: {help}\n"));
        }
        text
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl Error for Problem {}

impl Shown for Problem {
    fn severity(&self) -> Option<miette::Severity> {
        Some(match self.severity {
            Severity::Warning => miette::Severity::Warning,
            Severity::Error => miette::Severity::Error,
        })
    }

    fn source_code(&self) -> Option<&dyn SourceCode> {
        self.excerpt
            .as_ref()
            .map(|excerpt| excerpt as &dyn SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let first = self
            .excerpt
            .as_ref()?
            .text
            .lines()
            .next()
            .map_or(0, str::len);
        let label = LabeledSpan::new(None, 0, first);
        Some(Box::new(std::iter::once(label)))
    }
}

impl SourceCode for Excerpt {
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        before: usize,
        after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let contents = self.text.read_span(span, before, after)?;
        let (line, column) = match self.location {
            Some(Location { line, column, .. }) => (line as usize - 1, column as usize - 1),
            None => (0, 0),
        };
        Ok(Box::new(MietteSpanContents::new_named(
            self.document.clone(),
            contents.data(),
            *contents.span(),
            line,
            column,
            contents.line_count(),
        )))
    }
}
