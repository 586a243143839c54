//! What the users of a crate read about its next version.

use std::fmt::Write as _;

use umbraco_codegen::diff::{Bump, Change, Wire, tag_of};

use super::Plan;
use crate::diff::{spans, values};

/// The file with an entry for the upgrade on top, below the title.
pub(super) fn with(past: Option<&str>, plan: &Plan) -> String {
    let title = format!("# Changes of {}\n", plan.after.crate_name);
    let past = past.map(str::to_owned).unwrap_or_else(|| first(plan));
    let past = past.strip_prefix(&title).unwrap_or(&past).trim_start();
    format!("{title}\n{}\n{past}", entry(plan))
}

/// What stands in the file of a crate that had none.
fn first(plan: &Plan) -> String {
    format!(
        "## {}\n\nUmbraco {}.\n",
        plan.before.crate_version(),
        product(plan.before.product.as_deref())
    )
}

fn entry(plan: &Plan) -> String {
    let compared = &plan.compared;
    let changes = &compared.report.changes;
    let mut text = format!(
        "## {}\n\nUmbraco {}, before {}.",
        plan.after.crate_version(),
        product(plan.after.product.as_deref()),
        product(plan.before.product.as_deref()),
    );
    if let Some(note) = &plan.after.note {
        let _ = write!(text, " {note}");
    }
    text.push('\n');
    if changes.is_empty() {
        text.push_str("\nNothing is different for clients.\n");
    }
    let breaking = changes.iter().filter(|change| change.breaks_rust());
    section(&mut text, "Your code may not compile", breaking, rust_line);
    let wire = changes
        .iter()
        .filter(|change| change.wire != Wire::Compatible);
    section(
        &mut text,
        "The server may behave differently",
        wire,
        wire_line,
    );
    let added = changes
        .iter()
        .filter(|change| change.rust.bump == Bump::Minor);
    let (methods, other): (Vec<&Change>, Vec<&Change>) =
        added.partition(|change| change.rule.id == "operation-added");
    section(&mut text, "New methods", methods.into_iter(), method_line);
    section(
        &mut text,
        "Other additions, and what is deprecated",
        other.into_iter(),
        rust_line,
    );
    text
}

fn product(version: Option<&str>) -> &str {
    version.unwrap_or("of an unknown version")
}

/// One line for each entry, the lines of a tag together; nothing without entries.
fn section<'a>(
    text: &mut String,
    title: &str,
    changes: impl Iterator<Item = &'a Change>,
    line: fn(&Change) -> String,
) {
    let mut changes = changes.peekable();
    if changes.peek().is_none() {
        return;
    }
    let _ = write!(text, "\n### {title}\n");
    let mut last = None;
    for change in changes {
        let tag = tag_of(change);
        if last != Some(tag) {
            let name = if tag.is_empty() {
                "Several tags, or none"
            } else {
                tag
            };
            let _ = write!(text, "\n{}:\n\n", plain(name));
            last = Some(tag);
        }
        let _ = writeln!(text, "- {}", line(change));
    }
}

fn rust_line(change: &Change) -> String {
    let rust = &change.rust;
    let mut line = match item(change) {
        "" => code(&change.place.to_string()),
        path => code(path),
    };
    match (&rust.before, &rust.after) {
        (Some(before), Some(after)) if before != after => {
            let (before, after) = (own(change, before), own(change, after));
            let _ = write!(line, ": {} is now {}", code(&before), code(&after));
        }
        (None, Some(after)) => {
            let _ = write!(line, ": {}", code(&own(change, after)));
        }
        _ => {}
    }
    let _ = write!(line, " ({}", change.rule.id);
    if let Some(note) = &rust.note {
        let _ = write!(line, "; {}", sentence(note));
    }
    line.push(')');
    let alike: Vec<String> = change
        .also
        .iter()
        .filter_map(|also| also.rust.as_ref())
        .map(|other| code(without_crate(&other.path)))
        .collect();
    if !alike.is_empty() {
        let _ = write!(line, "; alike {}", alike.join(", "));
    }
    line
}

fn wire_line(change: &Change) -> String {
    let mut line = format!("{}: {}", change.rule.id, code(&change.place.to_string()));
    if !change.also.is_empty() {
        let _ = write!(line, " and {} more alike", change.also.len());
    }
    if let Some(values) = values(change) {
        let _ = write!(line, ": {}", code(&values));
    }
    let _ = write!(line, ". {}", sentence(&change.reason));
    line
}

fn method_line(change: &Change) -> String {
    let place = change.operations.first();
    let place = place
        .map(|one| format!(": {} {}", one.method, one.path))
        .unwrap_or_default();
    code(&format!("{}{place}", item(change)))
}

/// The item without the name of the crate, which this file is about.
fn item(change: &Change) -> &str {
    without_crate(&change.rust.path)
}

/// Types without the name of the crate.
fn own(change: &Change, text: &str) -> String {
    let path = &change.rust.path;
    match path.split_once("::") {
        Some((library, _)) => text.replace(&format!("{library}::"), ""),
        None => text.to_owned(),
    }
}

fn without_crate(path: &str) -> &str {
    path.split_once("::").map_or(path, |(_, rest)| rest)
}

/// A code span that nothing in the text ends.
fn code(text: &str) -> String {
    let text: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    let longest = text
        .split(|c| c != '`')
        .map(str::len)
        .max()
        .unwrap_or_default();
    let fence = "`".repeat(longest + 1);
    let space = if longest > 0 { " " } else { "" };
    format!("{fence}{space}{text}{space}{fence}")
}

/// A sentence of this program, with its code as such.
fn sentence(text: &str) -> String {
    let span = |(part, is_code)| if is_code { code(part) } else { plain(part) };
    spans(text).map(span).collect()
}

/// Text that is no markup.
fn plain(text: &str) -> String {
    let mut escaped = String::new();
    for character in text.chars() {
        match character {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '#' | '&' => {
                escaped.extend(['\\', character])
            }
            c if c.is_control() => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}
