//! What was found, for each operation.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use tests::Catalogue;

/// What was found.
#[derive(Default)]
pub(crate) struct Report {
    collections: Vec<Section>,
    /// What must not be.
    pub(crate) violations: Vec<String>,
}

#[derive(Default)]
struct Section {
    name: String,
    crate_name: String,
    operations: usize,
    rows: BTreeMap<String, Row>,
    unknown: Vec<String>,
    remarks: Vec<String>,
}

#[derive(Default)]
struct Row {
    payloads: usize,
    counts: Counts,
    violations: usize,
}

/// What was seen of one payload.
#[derive(Default)]
pub(crate) struct Seen {
    pub(crate) counts: Counts,
    /// What must not be.
    pub(crate) wrong: Vec<String>,
    /// What may be, and a reader wants to know.
    pub(crate) remarks: Vec<String>,
}

/// How often what was seen.
#[derive(Clone, Copy, Default)]
pub(crate) struct Counts {
    /// Successful answers without a deviation that were read.
    pub(crate) read: usize,
    /// JSON that came back equal, as it was.
    pub(crate) exact: usize,
    /// JSON that came back equal, `null` and absent members being the same.
    pub(crate) equal: usize,
    /// Files.
    pub(crate) files: usize,
    /// Answers with a deviation that were read all the same.
    pub(crate) tolerated: usize,
    /// Payloads with a deviation that gave a typed error.
    pub(crate) refused: usize,
    /// 3xx, 4xx and 5xx that became a typed error.
    pub(crate) errors: usize,
    /// Requests that the generated client made again.
    pub(crate) requests: usize,
    /// Requests that it does not make like this: the document does not allow them, or the server refused them.
    pub(crate) other_requests: usize,
    /// JSON bodies of accepted requests that were built again, `null` and absent members being the same.
    pub(crate) bodies: usize,
    /// Of these those that are equal as they were.
    pub(crate) exact_bodies: usize,
}

const HEAD: &str = "\
# Payloads through the generated clients

- read: successful answers as the document says; exact, equal: their JSON written back, equal as it was, or `null` and
  absent members being the same; the others have no JSON. files: downloads with name and bytes.
- deviating, read; deviating, error: payloads that are not as the document says, read all the same, or a typed error.
- errors: 3xx, 4xx and 5xx that became the typed error with status, title, operation status and notifications.
- requests: made again by the generated client as they were sent; other requests: those that the server refused and the
  client would not send, and those that the document does not allow.
- bodies, exact bodies: JSON bodies that the server accepted, built again of the generated types.
";

const COLUMNS: [&str; 11] = [
    "read",
    "exact",
    "equal",
    "files",
    "deviating, read",
    "deviating, error",
    "errors",
    "requests",
    "other requests",
    "bodies",
    "exact bodies",
];

impl Counts {
    fn numbers(&self) -> [usize; 11] {
        [
            self.read,
            self.exact,
            self.equal,
            self.files,
            self.tolerated,
            self.refused,
            self.errors,
            self.requests,
            self.other_requests,
            self.bodies,
            self.exact_bodies,
        ]
    }

    fn add(&mut self, other: &Self) {
        self.read += other.read;
        self.exact += other.exact;
        self.equal += other.equal;
        self.files += other.files;
        self.tolerated += other.tolerated;
        self.refused += other.refused;
        self.errors += other.errors;
        self.requests += other.requests;
        self.other_requests += other.other_requests;
        self.bodies += other.bodies;
        self.exact_bodies += other.exact_bodies;
    }
}

impl Report {
    /// Begins a collection.
    pub(crate) fn begin(&mut self, name: &str, catalogue: &Catalogue) {
        self.collections.push(Section {
            name: name.to_owned(),
            crate_name: catalogue.crate_name.clone(),
            operations: catalogue.operations.len(),
            ..Section::default()
        });
    }

    /// Adds what was seen of one payload.
    pub(crate) fn add(&mut self, operation: &str, source: &str, seen: Seen) {
        let Seen {
            counts,
            wrong,
            remarks,
        } = seen;
        let Some(section) = self.collections.last_mut() else {
            return;
        };
        let row = section.rows.entry(operation.to_owned()).or_default();
        row.payloads += 1;
        row.counts.add(&counts);
        row.violations += wrong.len();
        let place = format!(
            "{} {operation} {}/{source}",
            section.crate_name, section.name
        );
        section.remarks.extend(
            remarks
                .into_iter()
                .map(|remark| format!("{operation} ({source}): {remark}")),
        );
        self.violations
            .extend(wrong.into_iter().map(|wrong| format!("{place}: {wrong}")));
    }

    /// Notes a payload of an operation that the generated crate does not have.
    pub(crate) fn unknown(&mut self, operation: &str, source: &str) {
        if let Some(section) = self.collections.last_mut() {
            section.unknown.push(format!("{operation} ({source})"));
        }
    }

    /// The whole report.
    pub(crate) fn to_markdown(&self) -> String {
        let mut text = String::from(HEAD);
        for section in &self.collections {
            write!(
                text,
                "\n## {} through {}\n\n{} of {} operations have payloads.\n\n| operation | payloads | {} | violations |\n|---|{}\n",
                section.name,
                section.crate_name,
                section.rows.len(),
                section.operations,
                COLUMNS.join(" | "),
                "---|".repeat(COLUMNS.len() + 2),
            )
            .unwrap();
            let mut all = Row::default();
            for (operation, row) in &section.rows {
                text.push_str(&line(operation, row));
                all.payloads += row.payloads;
                all.counts.add(&row.counts);
                all.violations += row.violations;
            }
            text.push_str(&line("all", &all));
            if !section.unknown.is_empty() {
                write!(
                    text,
                    "\nNot in the generated crate: {}.\n",
                    section.unknown.join(", ")
                )
                .unwrap();
            }
            if !section.remarks.is_empty() {
                write!(text, "\nNot as the document says:\n\n").unwrap();
                for remark in &section.remarks {
                    writeln!(text, "- {remark}").unwrap();
                }
            }
        }
        if !self.violations.is_empty() {
            write!(text, "\n## Violations\n\n").unwrap();
            for violation in &self.violations {
                writeln!(text, "- {violation}").unwrap();
            }
        }
        text
    }
}

fn line(operation: &str, row: &Row) -> String {
    let numbers = row.counts.numbers().map(|number| {
        if number == 0 {
            String::new()
        } else {
            number.to_string()
        }
    });
    format!(
        "| {operation} | {} | {} | {} |\n",
        row.payloads,
        numbers.join(" | "),
        row.violations
    )
}
