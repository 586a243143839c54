//! How an error reads: the operation, what went wrong, and what to do next where that is known.

use std::fmt;

use http::StatusCode;

use super::{Details, Error, Kind, Operation};
use crate::redact;

/// How many fields of a validation problem are shown.
const SHOWN_FIELDS: usize = 3;

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(operation) = &self.0.operation {
            write!(f, "{operation}: ")?;
        }
        match self.0.kind {
            Kind::Status => status(&self.0, f),
            Kind::Decode => {
                f.write_str(&self.0.message)?;
                if let Some(excerpt) = &self.0.excerpt {
                    write!(f, ": {excerpt}")?;
                }
                Ok(())
            }
            _ => f.write_str(&self.0.message),
        }
    }
}

impl fmt::Display for Operation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.template)
    }
}

fn status(details: &Details, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let Some(status) = details.status else {
        return f.write_str(&details.message);
    };
    write!(f, "{status}")?;
    match &details.problem {
        Some(problem) => {
            for part in [problem.title(), problem.detail()].into_iter().flatten() {
                write!(f, ": {part}")?;
            }
            if let Some(name) = problem.operation_status() {
                write!(f, " ({name})")?;
            }
            for field in problem.errors().iter().take(SHOWN_FIELDS) {
                write!(f, "; {field}")?;
            }
            if let Some(more @ 1..) = problem.errors().len().checked_sub(SHOWN_FIELDS) {
                write!(f, "; and {more} more")?;
            }
        }
        None => {
            if let Some(excerpt) = &details.excerpt {
                write!(f, ": {excerpt}")?;
            }
        }
    }
    hint(details, status, f)
}

fn hint(details: &Details, status: StatusCode, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    if status.is_redirection() {
        let location = details.headers.get(http::header::LOCATION);
        if let Some(location) = location.and_then(|value| value.to_str().ok()) {
            write!(f, ": redirects to {}", redact::location(location))?;
        }
    }
    if details.problem.is_some() {
        return Ok(());
    }
    match status {
        StatusCode::UNAUTHORIZED if !details.headers.contains_key("www-authenticate") => Ok(()),
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => {
            match umbraco_oauth::explain(status, &details.headers) {
                Some(text) => write!(f, ": {text}"),
                None => Ok(()),
            }
        }
        StatusCode::NOT_FOUND if details.excerpt.is_none() => f.write_str(
            ": the reply is empty, so the server may not know the path; check the id, the base address and the version",
        ),
        StatusCode::URI_TOO_LONG => f.write_str(": send fewer values at a time"),
        _ => Ok(()),
    }
}
