//! What all forms of a report say in the same words.

use std::collections::BTreeSet;

use umbraco_codegen::diff::{Also, Bump, Change, Direction, Reached, Wire, tag_of};

use super::{Compared, UNNAMED};
use crate::progress::counted;

/// The versions in their order.
pub(super) fn title(compared: &Compared) -> String {
    let first = std::iter::once(&compared.old.name);
    let all = first
        .chain(&compared.between)
        .chain(std::iter::once(&compared.new.name));
    all.map(String::as_str).collect::<Vec<_>>().join(" -> ")
}

/// Texts of the documentation that are different, if they are asked for: what they are about, what they were, what they
/// are.
pub(super) fn documentation(compared: &Compared) -> Vec<(String, [String; 2])> {
    let edits = compared
        .report
        .documentation
        .iter()
        .filter(|_| compared.docs);
    let text = |text: &Option<String>| text.clone().unwrap_or_else(|| "nothing".to_owned());
    edits
        .map(|edit| {
            (
                edit.place.to_string(),
                [text(&edit.before), text(&edit.after)],
            )
        })
        .collect()
}

/// The entries by tag; those of several tags come first.
pub(super) fn by_tag<'a>(changes: &[&'a Change]) -> Vec<(String, Vec<&'a Change>)> {
    let mut sections: Vec<(String, Vec<&Change>)> = Vec::new();
    for change in changes {
        let tag = match tag_of(change) {
            "" => "Several tags, or none",
            tag => tag,
        };
        match sections.last_mut() {
            Some((last, list)) if last == tag => list.push(change),
            _ => sections.push((tag.to_owned(), vec![change])),
        }
    }
    sections
}

pub(super) fn wire(wire: Wire) -> &'static str {
    match wire {
        Wire::Breaking => "breaking",
        Wire::Risky => "risky",
        Wire::Compatible => "compatible",
    }
}

pub(super) fn bump(bump: Bump) -> &'static str {
    match bump {
        Bump::Major => "breaking",
        Bump::Minor => "minor",
        Bump::Patch => "compatible",
    }
}

pub(super) fn direction(direction: Direction) -> &'static str {
    match direction {
        Direction::Neither => "reached by no common operation",
        Direction::Request => "request",
        Direction::Response => "response",
        Direction::Both => "request and response",
    }
}

/// `optional -> required`
pub(crate) fn values(change: &Change) -> Option<String> {
    let rust = &change.rust;
    let is_said = change.rust.bump > Bump::Patch
        && change.before == rust.before
        && change.after == rust.after;
    match (&change.before, &change.after) {
        // The Rust item says the same.
        _ if is_said => None,
        (None, None) => None,
        // The place says it: the value of an enumeration, the type of a union.
        (Some(one), None) | (None, Some(one)) if change.place.part.as_ref() == Some(one) => None,
        (Some(before), None) => Some(format!("was {before}")),
        (None, Some(after)) => Some(after.clone()),
        (Some(before), Some(after)) => Some(format!("{before} -> {after}")),
    }
}

/// The Rust item and what it becomes; `None` where nothing is different for Rust.
pub(super) fn rust(change: &Change) -> Option<String> {
    let rust = &change.rust;
    if rust.path.is_empty() || rust.bump == Bump::Patch {
        return None;
    }
    Some(item(rust.item, &rust.path, &rust.before, &rust.after))
}

/// Why it is so for the wire: always where a client may fail, and where the rule alone says otherwise.
pub(super) fn reason(change: &Change) -> Option<&str> {
    let direction = change.direction;
    let usual = change
        .rule
        .why_in(direction.is_request(), direction.is_response());
    let is_said = change.wire != Wire::Compatible
        || (direction != Direction::Neither && change.reason != usual);
    is_said.then_some(change.reason.as_str())
}

/// What else is to be known of the Rust item, as a sentence.
pub(super) fn remark(change: &Change) -> Option<String> {
    let mut chars = change.rust.note.as_ref()?.chars();
    let first = chars.next()?.to_uppercase();
    Some(format!("{first}{}.", chars.as_str()))
}

/// A sentence of this program, in which code stands between backticks: its parts, and whether each is code.
pub(crate) fn spans(sentence: &str) -> impl Iterator<Item = (&str, bool)> {
    let parts = sentence.split('`').enumerate();
    parts
        .map(|(index, part)| (part, index % 2 == 1))
        .filter(|(part, _)| !part.is_empty())
}

/// What the two columns of verdicts mean, and the name of a crate that there is not yet.
pub(super) fn legend(compared: &Compared) -> String {
    let mut text = "Wire: whether a client that was written for the old version still works. Rust: whether code that was written against the old crate still compiles; minor is something new to call.".to_owned();
    if compared.library == UNNAMED {
        text.push_str(&format!(
            " `{UNNAMED}` stands for the generated crate; `--crate-name` gives its name."
        ));
    }
    text
}

fn item(kind: &str, path: &str, before: &Option<String>, after: &Option<String>) -> String {
    let mut text = format!("{kind} {path}");
    // An arrow between two signatures would be read as part of them.
    for verb in ["returns ", "takes "] {
        let rest = |text: &Option<String>| Some(text.as_ref()?.strip_prefix(verb)?.to_owned());
        if let (Some(before), Some(after)) = (rest(before), rest(after)) {
            return format!("{text} {verb}{after}, before {before}");
        }
    }
    match (before, after) {
        (Some(before), Some(after)) if before == path => text.push_str(&format!(" -> {after}")),
        (Some(before), Some(after)) if before != after => {
            text.push_str(&format!(": {before} -> {after}"));
        }
        (Some(before), None) => text.push_str(&format!(": was {before}")),
        (None, Some(after)) => text.push_str(&format!(": {after}")),
        _ => {}
    }
    text
}

/// A further place: its Rust item where it has one, and what it was where that is another than the entry's.
pub(super) fn also(change: &Change, also: &Also) -> String {
    let mut text = also.place.to_string();
    let own = (&also.before, &also.after);
    let is_said = also
        .rust
        .as_ref()
        .is_some_and(|rust| own == (&rust.before, &rust.after));
    if own != (&change.before, &change.after) && !is_said {
        match own {
            (Some(before), Some(after)) => text.push_str(&format!(", {before} -> {after}")),
            (Some(before), None) => text.push_str(&format!(", was {before}")),
            (None, Some(after)) => text.push_str(&format!(", {after}")),
            (None, None) => {}
        }
    }
    if let Some(rust) = &also.rust {
        let rust = item(rust.item, &rust.path, &rust.before, &rust.after);
        text.push_str(&format!("; {rust}"));
    }
    text
}

/// So many operations are named in the entry itself.
const FEW: usize = 3;
/// So many are listed below it.
const MANY: usize = 30;

/// The operations that are reached.
pub(super) enum Operations {
    /// Each of them.
    All(Vec<String>),
    /// How many there are.
    Many(usize),
}

/// The operations that are reached: all of a few, the number of many.
pub(super) fn operations(change: &Change) -> Option<Operations> {
    match change.operations.as_slice() {
        [] => None,
        // The operation is what the entry is about.
        [one]
            if [&change.before, &change.after]
                .into_iter()
                .flatten()
                .any(|text| *text == line(one)) =>
        {
            None
        }
        list if list.len() <= FEW => Some(Operations::All(list.iter().map(line).collect())),
        list => Some(Operations::Many(list.len())),
    }
}

/// The operations that [`operations`] only counts, where they are not too many to list.
pub(super) fn listed(change: &Change) -> Option<Vec<String>> {
    let count = change.operations.len();
    let is_grave = change.wire != Wire::Compatible || change.breaks_rust();
    let is_listed = is_grave && count > FEW && count <= MANY && change.also.is_empty();
    is_listed.then(|| change.operations.iter().map(line).collect())
}

fn line(reached: &Reached) -> String {
    format!("{} {}", reached.method, reached.path)
}

/// What has changed, in a sentence or two on one line.
pub(super) fn message(compared: &Compared, change: &Change) -> String {
    let mark = compared.mark(change);
    let mut text = format!("{}: {}", change.place, change.rule.what);
    if let Some(values) = values(change) {
        text.push_str(&format!(" {values}."));
    }
    if let Some(rust) = rust(change) {
        text.push_str(&format!(" Rust: {rust}."));
    }
    if let Some(remark) = remark(change) {
        text.push_str(&format!(" {remark}"));
    }
    if let Some(reason) = reason(change) {
        text.push_str(&format!(" {reason}"));
    }
    if !change.also.is_empty() {
        text.push_str(&format!(" So are {} more places.", change.also.len()));
    }
    for note in mark.notes() {
        text.push_str(&format!(" {note}."));
    }
    text.push_str(&format!(" [{}]", mark.fingerprint));
    text
}

/// All that an entry says, in lines.
pub(super) fn lines(compared: &Compared, change: &Change) -> Vec<String> {
    let mark = compared.mark(change);
    let mut lines = vec![format!("{}: {}", change.rule.id, change.place)];
    if !change.also.is_empty() {
        lines[0].push_str(&format!(" and {} more alike", change.also.len()));
    }
    lines.extend(values(change).map(|values| format!("  {values}")));
    let reached = operations(change).map(|operations| match operations {
        Operations::All(list) => list.join(", "),
        Operations::Many(count) => format!("{count} operations"),
    });
    lines.extend(reached.map(|reached| format!("  {}: {reached}", direction(change.direction))));
    lines.extend(rust(change).map(|rust| format!("  {rust}")));
    lines.extend(remark(change).map(|remark| format!("  {remark}")));
    lines.extend(reason(change).map(|reason| format!("  {reason}")));
    lines.extend(change.hint.iter().map(|hint| format!("  {hint}")));
    let some = change.also.iter().take(FEW);
    lines.extend(some.map(|one| format!("  also {}", also(change, one))));
    if let Some(left @ 1..) = change.also.len().checked_sub(FEW) {
        lines.push(format!(
            "  and {left} more, which --format html and markdown list"
        ));
    }
    lines.extend(mark.notes().iter().map(|note| format!("  {note}")));
    lines[0].push_str(&format!("  [{}]", mark.fingerprint));
    lines
}

/// Why a name alone speaks for a place.
const NOT_SEEN: &str =
    "the type there is not seen, as behind generics, traits, macros and what other crates define";

/// The last lines: how many changes of which kind, and the crate's next version.
pub(super) fn totals(compared: &Compared) -> Vec<String> {
    let changes = &compared.report.changes;
    let count = |wanted: Wire| {
        changes
            .iter()
            .filter(|change| change.wire == wanted)
            .count()
    };
    let rust = |wanted: Bump| {
        changes
            .iter()
            .filter(|change| change.rust.bump == wanted)
            .count()
    };
    let mut lines = vec![format!(
        "{}. Wire: {} breaking, {} risky, {} compatible. Rust: {} breaking, {} minor, {} compatible.",
        counted(changes.len(), "change"),
        count(Wire::Breaking),
        count(Wire::Risky),
        count(Wire::Compatible),
        rust(Bump::Major),
        rust(Bump::Minor),
        rust(Bump::Patch),
    )];
    let undone = compared
        .marks
        .iter()
        .filter(|mark| mark.undone_with.is_some())
        .count();
    if undone > 0 {
        let were = if undone == 1 { "was" } else { "were" };
        lines.push(format!(
            "{undone} of them {were} undone by a later version."
        ));
    }
    if compared.old.source.bytes == compared.new.source.bytes {
        let which = if compared.between.is_empty() {
            "Both"
        } else {
            "The first and the last"
        };
        lines.push(format!("{which} are the same document, byte for byte."));
    } else if changes.is_empty() && compared.report.documentation.is_empty() {
        lines.push("The documents are not the same text, but nothing that a client can notice is different.".to_owned());
    }
    if !compared.report.documentation.is_empty() {
        let listed = if compared.docs { "below" } else { "by --docs" };
        lines.push(match compared.report.documentation.len() {
            1 => format!("1 text of the documentation is different; it is listed {listed}."),
            count => format!(
                "{count} texts of the documentation are different; they are listed {listed}."
            ),
        });
    }
    if compared.report.common_operations == 0 {
        let without = [&compared.old, &compared.new]
            .into_iter()
            .find(|version| version.model.operations().next().is_none());
        lines.push(match without {
            Some(version) => format!("{} has no operations.", version.name),
            None => "The two have no operation in common: these are documents of different APIs."
                .to_owned(),
        });
    }
    let acknowledged = compared
        .marks
        .iter()
        .filter(|mark| mark.acknowledged.is_some())
        .count();
    if acknowledged > 0 {
        let are = if acknowledged == 1 { "is" } else { "are" };
        lines.push(format!("{acknowledged} of them {are} acknowledged."));
    }
    lines.extend(compared.remarks.iter().cloned());
    if let Some(program) = &compared.program {
        let touched = compared
            .marks
            .iter()
            .filter(|mark| !mark.used.is_empty())
            .count();
        lines.push(format!(
            "{}: {touched} of the changes {} it ({} of operations in {}).",
            program.folder,
            if touched == 1 { "touches" } else { "touch" },
            counted(program.calls, "call"),
            counted(program.files, "file"),
        ));
        let uses = compared.marks.iter().flat_map(|mark| &mark.used);
        let by_name: BTreeSet<_> = uses
            .filter(|place| place.by_name)
            .map(|place| &place.site)
            .collect();
        match by_name.len() {
            0 => {}
            1 => lines.push(format!("1 place counts by its name only: {NOT_SEEN}.")),
            count => lines.push(format!(
                "{count} places count by their name only: {NOT_SEEN}."
            )),
        }
        lines.extend(
            program
                .gaps
                .iter()
                .map(|gap| format!("Not seen, {}: {}", gap.site, gap.why)),
        );
    }
    lines.push(format!(
        "Next version of the crate: {} (now {}).",
        compared.next(),
        compared.current
    ));
    lines
}
