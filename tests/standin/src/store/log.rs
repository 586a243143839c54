//! The log of the site: what it said when it started, and unhandled exceptions.

use std::time::SystemTime;

use serde::{Deserialize, Serialize};

use super::temporary_file::timestamp;

/// The levels, by number.
pub(crate) const LEVELS: [&str; 6] = [
    "Verbose",
    "Debug",
    "Information",
    "Warning",
    "Error",
    "Fatal",
];
pub(crate) const INFORMATION: usize = 2;
pub(crate) const ERROR: usize = 4;

/// How many lines are kept.
const MOST: usize = 1000;

/// A line.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Line {
    pub(crate) timestamp: String,
    /// Its place in [`LEVELS`].
    pub(crate) level: usize,
    pub(crate) template: String,
    /// The template with its values.
    pub(crate) rendered: String,
    pub(crate) properties: Vec<(String, String)>,
    pub(crate) exception: Option<String>,
}

/// The lines, oldest first.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Log {
    lines: Vec<Line>,
}

impl Log {
    /// What a site says when it starts.
    pub(crate) fn fresh() -> Self {
        let start = [
            ("Acquiring MainDom.", "Umbraco.Cms.Core.Runtime.MainDom"),
            ("Acquired MainDom.", "Umbraco.Cms.Core.Runtime.MainDom"),
        ];
        let line = |(text, source): (&str, &str)| {
            line(INFORMATION, text, vec![("SourceContext", source)], None)
        };
        Self {
            lines: start.into_iter().map(line).collect(),
        }
    }

    pub(crate) fn lines(&self) -> &[Line] {
        &self.lines
    }

    /// An exception that nothing handled.
    pub(crate) fn unhandled(&mut self, path: &str) {
        let source = "Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware";
        let properties = vec![
            ("EventId", "{ Id: 1, Name: \"UnhandledException\" }"),
            ("SourceContext", source),
            ("RequestPath", path),
        ];
        let text = "An unhandled exception has occurred while executing the request.";
        let exception =
            "System.Exception: the stand-in answers as a server does after an exception";
        self.lines
            .push(line(ERROR, text, properties, Some(exception.to_owned())));
        if self.lines.len() > MOST {
            self.lines.remove(0);
        }
    }
}

fn line(
    level: usize,
    text: &str,
    properties: Vec<(&str, &str)>,
    exception: Option<String>,
) -> Line {
    Line {
        timestamp: timestamp(SystemTime::now()),
        level,
        template: text.to_owned(),
        rendered: text.to_owned(),
        properties: properties
            .into_iter()
            .map(|(name, value)| (name.to_owned(), value.to_owned()))
            .collect(),
        exception,
    }
}
