//! A report for a browser: one file that needs nothing else.
//!
//! Every entry is in the file's HTML, so that it can be read, searched and printed without a script; the script only
//! hides what the filters leave out.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use umbraco_codegen::diff::{Bump, Change, Wire};

use super::{Compared, sections};

/// The report.
pub(crate) fn html(compared: &Compared, changes: &[&Change]) -> String {
    let title = escaped(&sections::title(compared));
    let mut page = format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'\">\n\
         <title>{title}</title>\n<style>\n{}</style>\n</head>\n<body>\n\
         <a class=\"skip\" href=\"#changes\">Skip to the changes</a>\n<header>\n<h1>{title}</h1>\n<ul class=\"totals\">\n",
        include_str!("report.css")
    );
    for line in sections::totals(compared) {
        push(&mut page, format_args!("<li>{}</li>\n", escaped(&line)));
    }
    page.push_str("</ul>\n");
    if !changes.is_empty() {
        let legend = sentence(&sections::legend(compared));
        push(&mut page, format_args!("<p>{legend}</p>\n"));
    }
    page.push_str("</header>\n");
    filters(&mut page, changes);
    page.push_str("<main id=\"changes\" tabindex=\"-1\">\n");
    for (tag, changes) in sections::by_tag(changes) {
        push(
            &mut page,
            format_args!("<section>\n<h2>{}</h2>\n", escaped(&tag)),
        );
        changes
            .into_iter()
            .for_each(|change| entry(&mut page, compared, change));
        page.push_str("</section>\n");
    }
    documentation(&mut page, compared);
    push(
        &mut page,
        format_args!(
            "</main>\n<script>\n{}</script>\n</body>\n</html>\n",
            include_str!("report.js")
        ),
    );
    page
}

/// Shown by the script, as nothing else can act on them.
fn filters(page: &mut String, changes: &[&Change]) {
    page.push_str(
        "<form role=\"search\" aria-label=\"Filters\" hidden>\n\
         <div><label for=\"text\">Text (press / to write)</label><input type=\"search\" id=\"text\" name=\"text\" autocomplete=\"off\"></div>\n\
         <div><label for=\"tag\">Tag</label><select id=\"tag\" name=\"tag\"><option value=\"\">all</option>",
    );
    let tags: BTreeSet<&str> = changes
        .iter()
        .flat_map(|change| &change.operations)
        .map(|reached| reached.tag.as_str())
        .collect();
    for tag in tags {
        push(page, format_args!("<option>{}</option>", escaped(tag)));
    }
    page.push_str("</select></div>\n");
    let wires = [Wire::Breaking, Wire::Risky, Wire::Compatible].map(sections::wire);
    let bumps = [Bump::Major, Bump::Minor, Bump::Patch].map(sections::bump);
    for (name, legend, values) in [("wire", "Wire", wires), ("rust", "Rust", bumps)] {
        push(page, format_args!("<fieldset><legend>{legend}</legend>"));
        for value in values {
            push(
                page,
                format_args!(
                    "<label><input type=\"checkbox\" name=\"{name}\" value=\"{value}\" checked> {value}</label>"
                ),
            );
        }
        page.push_str("</fieldset>\n");
    }
    page.push_str(
        "<button type=\"reset\">Show all</button>\n<output name=\"count\" for=\"text tag\" aria-live=\"polite\"></output>\n</form>\n",
    );
}

fn entry(page: &mut String, compared: &Compared, change: &Change) {
    let mark = compared.mark(change);
    let (wire, rust) = (
        sections::wire(change.wire),
        sections::bump(change.rust.bump),
    );
    let tags: BTreeSet<&str> = change
        .operations
        .iter()
        .map(|reached| reached.tag.as_str())
        .collect();
    let tags: Vec<&str> = tags.into_iter().collect();
    push(
        page,
        format_args!(
            "<article data-wire=\"{wire}\" data-rust=\"{rust}\" data-tags=\"{}\">\n\
             <p class=\"verdicts\"><span class=\"verdict {wire}\">wire: {wire}</span> <span class=\"verdict {rust}\">Rust: {rust}</span></p>\n\
             <h3>{} <code>{}</code></h3>\n<p>{}</p>\n<dl>\n",
            escaped(&tags.join("\n")),
            escaped(change.rule.id),
            escaped(&change.place.to_string()),
            sentence(change.rule.what),
        ),
    );
    let mut row = |name: &str, value: String| {
        push(page, format_args!("<dt>{name}</dt><dd>{value}</dd>\n"));
    };
    if let Some(values) = sections::values(change) {
        row("Change", format!("<code>{}</code>", escaped(&values)));
    }
    if let Some(rust) = sections::rust(change) {
        row("Rust", format!("<code>{}</code>", escaped(&rust)));
    }
    if let Some(remark) = sections::remark(change) {
        row("Remark", sentence(&remark));
    }
    row("Why", sentence(&change.reason));
    if change.wire != Wire::Compatible || change.breaks_rust() {
        row("What to do", sentence(change.rule.advice));
    }
    if let Some(hint) = &change.hint {
        row("Hint", escaped(hint));
    }
    for note in mark.notes() {
        row("Note", escaped(&note));
    }
    row(
        "Fingerprint",
        format!("<code>{}</code>", escaped(&mark.fingerprint)),
    );
    row("Reaches", escaped(sections::direction(change.direction)));
    page.push_str("</dl>\n");
    let operations = change
        .operations
        .iter()
        .map(|reached| format!("{} {}", reached.method, reached.path));
    list(page, "operation", "operations", operations.collect());
    let also = change.also.iter().map(|also| sections::also(change, also));
    list(
        page,
        "more place alike",
        "more places alike",
        also.collect(),
    );
    page.push_str("</article>\n");
}

/// The texts of the documentation that are different, if they are asked for.
fn documentation(page: &mut String, compared: &Compared) {
    let edits = sections::documentation(compared);
    if edits.is_empty() {
        return;
    }
    page.push_str("<aside>\n<h2>Documentation</h2>\n");
    for (place, [before, after]) in edits {
        push(
            page,
            format_args!(
                "<h3><code>{}</code></h3>\n<dl>\n<dt>Was</dt><dd>{}</dd>\n<dt>Is</dt><dd>{}</dd>\n</dl>\n",
                escaped(&place),
                escaped(&before),
                escaped(&after)
            ),
        );
    }
    page.push_str("</aside>\n");
}

/// A sentence of this program, with its code as such.
fn sentence(text: &str) -> String {
    let span = |(part, is_code)| match is_code {
        true => format!("<code>{}</code>", escaped(part)),
        false => escaped(part),
    };
    sections::spans(text).map(span).collect()
}

/// A list that opens; nothing for an empty one.
fn list(page: &mut String, one: &str, several: &str, lines: Vec<String>) {
    if lines.is_empty() {
        return;
    }
    let noun = if lines.len() == 1 { one } else { several };
    push(
        page,
        format_args!("<details><summary>{} {noun}</summary><ul>\n", lines.len()),
    );
    for line in lines {
        push(
            page,
            format_args!("<li><code>{}</code></li>\n", escaped(&line)),
        );
    }
    page.push_str("</ul></details>\n");
}

fn push(page: &mut String, text: std::fmt::Arguments<'_>) {
    // Writing to a String cannot fail.
    let _ = page.write_fmt(text);
}

/// Text of a document, as text and in attributes.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            '\n' => escaped.push_str("&#10;"),
            c if c.is_control() => escaped.push(' '),
            c => escaped.push(c),
        }
    }
    escaped
}
