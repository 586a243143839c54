//! A report as JUnit XML, which every CI service shows: a suite for each tag, a test for each change.
//!
//! What is at least as bad as `--fail-on` is a failure, by default what is breaking; the rest passes.

use umbraco_codegen::diff::Change;

use super::{Compared, filter::Level, sections};

/// The report.
pub(crate) fn junit(compared: &Compared, changes: &[&Change], limit: Option<Level>) -> String {
    let limit = limit.unwrap_or(Level::Breaking);
    let is_failure = |change: &Change| Level::of(change) >= limit && compared.mark(change).counts();
    let count = |list: &[&Change]| list.iter().filter(|change| is_failure(change)).count();
    let title = escaped(&sections::title(compared));
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"{title}\" tests=\"{}\" failures=\"{}\" errors=\"0\">\n",
        changes.len(),
        count(changes)
    );
    for (tag, changes) in sections::by_tag(changes) {
        let tag = escaped(&tag);
        text.push_str(&format!(
            "  <testsuite name=\"{tag}\" tests=\"{}\" disabled=\"0\" errors=\"0\" failures=\"{}\">\n",
            changes.len(),
            count(&changes)
        ));
        for change in changes {
            let name = escaped(&format!("{} {}", change.rule.id, change.place));
            let message = escaped(&sections::message(compared, change));
            text.push_str(&format!(
                "    <testcase name=\"{name}\" classname=\"{tag}\""
            ));
            if is_failure(change) {
                let details = escaped(&sections::lines(compared, change).join("\n"));
                text.push_str(&format!(
                    ">\n      <failure message=\"{message}\" type=\"{}\">{details}</failure>\n    </testcase>\n",
                    escaped(change.rule.id)
                ));
            } else {
                text.push_str(&format!(
                    ">\n      <system-out>{message}</system-out>\n    </testcase>\n"
                ));
            }
        }
        text.push_str("  </testsuite>\n");
    }
    text.push_str("</testsuites>\n");
    text
}

/// XML 1.0, sections 2.2 and 2.4: what is no character of XML is a space; line feeds stay.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\n' => escaped.push('\n'),
            '\u{fffe}' | '\u{ffff}' => escaped.push(' '),
            c if c.is_control() => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}
