//! A report for a pull request.

use umbraco_codegen::diff::Change;

use super::{
    Compared,
    sections::{self, Operations},
};

/// The report as CommonMark with tables; no text of a document is markup.
pub(crate) fn markdown(compared: &Compared, changes: &[&Change]) -> String {
    let mut text = format!("# {}\n\n", escaped(&sections::title(compared)));
    for line in sections::totals(compared) {
        text.push_str(&format!("- {}\n", escaped(&line)));
    }
    if !changes.is_empty() {
        text.push_str(&format!("\n{}\n", sentence(&sections::legend(compared))));
    }
    for (tag, changes) in sections::by_tag(changes) {
        text.push_str(&format!(
            "\n## {}\n\n| Wire | Rust | Change |\n|---|---|---|\n",
            escaped(&tag)
        ));
        for change in changes {
            text.push_str(&format!(
                "| {} | {} | {} |\n",
                sections::wire(change.wire),
                sections::bump(change.rust.bump),
                entry(compared, change)
            ));
        }
    }
    let documentation = sections::documentation(compared);
    if !documentation.is_empty() {
        text.push_str("\n## Documentation\n\n");
    }
    for (place, [before, after]) in documentation {
        text.push_str(&format!(
            "- {}: {} is now {}\n",
            code(&place),
            code(&before),
            code(&after)
        ));
    }
    text
}

fn entry(compared: &Compared, change: &Change) -> String {
    let mark = compared.mark(change);
    let mut parts = vec![format!(
        "**{}** {} <sub>{}</sub>",
        change.rule.id,
        code(&change.place.to_string()),
        mark.fingerprint
    )];
    parts.extend(sections::values(change).map(|values| code(&values)));
    if let Some(operations) = sections::operations(change) {
        let operations = match operations {
            Operations::All(list) => codes(&list).join(", "),
            Operations::Many(count) => format!("{count} operations"),
        };
        parts.push(format!(
            "{}: {operations}",
            sections::direction(change.direction)
        ));
    }
    parts.extend(sections::rust(change).map(|rust| code(&rust)));
    parts.extend(sections::remark(change).map(|remark| sentence(&remark)));
    parts.extend(sections::reason(change).map(sentence));
    parts.extend(change.hint.as_ref().map(|hint| escaped(hint)));
    parts.extend(mark.notes().iter().map(|note| escaped(note)));
    if !change.also.is_empty() {
        let also: Vec<String> = change
            .also
            .iter()
            .map(|also| code(&sections::also(change, also)))
            .collect();
        parts.push(format!(
            "<details><summary>and {} alike</summary>{}</details>",
            also.len(),
            also.join("<br>")
        ));
    }
    if let Some(operations) = sections::listed(change) {
        let operations = codes(&operations);
        parts.push(format!(
            "<details><summary>the {} operations</summary>{}</details>",
            operations.len(),
            operations.join("<br>")
        ));
    }
    parts.join("<br>")
}

/// A sentence of this program, with its code as such.
fn sentence(text: &str) -> String {
    let span = |(part, is_code)| if is_code { code(part) } else { escaped(part) };
    sections::spans(text).map(span).collect()
}

fn codes(texts: &[String]) -> Vec<String> {
    texts.iter().map(|text| code(text)).collect()
}

/// A code span in a table's cell: a bar ends the cell even there.
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
    format!("{fence}{space}{}{space}{fence}", text.replace('|', "\\|"))
}

fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '|' | '#' | '&' => {
                escaped.push('\\');
                escaped.push(character);
            }
            c if c.is_control() => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}
