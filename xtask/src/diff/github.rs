//! A report as commands of a GitHub workflow, which the service shows beside the lines of a pull request.
//!
//! A line for each change: `::error file=...,line=...,col=...,title=...::message`, in the encoding of
//! <https://docs.github.com/actions/reference/workflow-commands-for-github-actions>: `%`, carriage return and line feed
//! are encoded everywhere, `:` and `,` in properties too.

use umbraco_codegen::diff::Change;

use super::{Compared, filter::Level, places, sections};

/// The report.
pub(crate) fn github(compared: &Compared, changes: &[&Change]) -> String {
    let mut text = String::new();
    for change in changes {
        let command = match Level::of(change) {
            _ if !compared.mark(change).counts() => "notice",
            Level::Breaking => "error",
            Level::Risky => "warning",
            Level::Any => "notice",
        };
        let found = places::find(&compared.old, &compared.new, &change.place);
        let mut properties = vec![format!("file={}", property(found.file))];
        if let Some(location) = found.location {
            properties.push(format!("line={},col={}", location.line, location.column));
        }
        let title = format!("{} {}", change.rule.id, change.place);
        properties.push(format!("title={}", property(&title)));
        text.push_str(&format!(
            "::{command} {}::{}\n",
            properties.join(","),
            data(&sections::message(compared, change))
        ));
    }
    for line in sections::totals(compared) {
        text.push_str(&format!("{}\n", data(&line)));
    }
    text
}

fn data(text: &str) -> String {
    text.replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
        .replace(char::is_control, " ")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_ends_a_command_or_begins_another() {
        assert_eq!(data("100%\r\n::error::x"), "100%25%0D%0A::error::x");
        assert_eq!(property("a,line=1::b"), "a%2Cline=1%3A%3Ab");
        assert_eq!(data("\u{1b}[31m"), " [31m");
    }
}
