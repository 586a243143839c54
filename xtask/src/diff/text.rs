//! A report for a terminal.

use std::io::IsTerminal as _;

use comfy_table::Table;
use umbraco_codegen::diff::{Bump, Change, Wire};

use super::{Compared, sections};

/// How wide text is that goes to no terminal.
const WIDTH: usize = 120;
/// A narrower terminal breaks the lines itself.
const NARROWEST: usize = 40;
/// How far the lines below the first one of an entry are indented.
const INDENT: usize = 6;

const RED: &str = "\u{1b}[1;31m";
const YELLOW: &str = "\u{1b}[33m";
const CYAN: &str = "\u{1b}[36m";
const GREEN: &str = "\u{1b}[32m";
const PLAIN: &str = "\u{1b}[0m";

/// The report; with colour if wanted.
pub(crate) fn text(compared: &Compared, changes: &[&Change], colour: bool) -> String {
    let width = width();
    let mut text = format!("{}\n", sections::title(compared));
    for (tag, changes) in sections::by_tag(changes) {
        text.push_str(&format!("\n{tag}\n"));
        for change in changes {
            entry(&mut text, compared, change, width, colour);
        }
    }
    let documentation = sections::documentation(compared);
    if !documentation.is_empty() {
        text.push_str("\nDocumentation\n");
    }
    for (place, [before, after]) in documentation {
        wrapped(&mut text, &plain(&place), (0, 2), width);
        for (word, what) in [("  was: ", before), ("  is:  ", after)] {
            text.push_str(word);
            wrapped(&mut text, &plain(&what), (word.len(), word.len()), width);
        }
    }
    text.push('\n');
    for line in sections::totals(compared) {
        wrapped(&mut text, &plain(&line), (0, 0), width);
    }
    text
}

/// As wide as the terminal.
fn width() -> usize {
    let known = Table::new().width().map(usize::from);
    known.unwrap_or(WIDTH).max(NARROWEST)
}

/// <https://no-color.org>: any value that is not empty.
pub(crate) fn is_coloured() -> bool {
    let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    !refused && std::io::stdout().is_terminal()
}

/// The verdicts in columns of their own, and below them all that is said in the width that there is.
fn entry(text: &mut String, compared: &Compared, change: &Change, width: usize, colour: bool) {
    let verdicts = [
        (
            format!("wire {}", sections::wire(change.wire)),
            match change.wire {
                Wire::Breaking => RED,
                Wire::Risky => YELLOW,
                Wire::Compatible => GREEN,
            },
        ),
        (
            format!("Rust {}", sections::bump(change.rust.bump)),
            match change.rust.bump {
                Bump::Major => RED,
                Bump::Minor => CYAN,
                Bump::Patch => GREEN,
            },
        ),
    ];
    let mut used = 2;
    text.push_str("  ");
    for (verdict, code) in verdicts {
        let cell = format!("{verdict:<17}");
        used += cell.len();
        match colour {
            true => text.push_str(&format!("{code}{cell}{PLAIN}")),
            false => text.push_str(&cell),
        }
    }
    let lines = sections::lines(compared, change);
    for (index, line) in lines.iter().enumerate() {
        let indent = if index == 0 { used } else { INDENT };
        if index > 0 {
            text.push_str(&" ".repeat(INDENT));
        }
        wrapped(text, &plain(line), (indent, INDENT + 2), width);
    }
}

/// What stands in a document must not steer the terminal.
fn plain(line: &str) -> String {
    line.trim().replace(char::is_control, " ")
}

/// A line, broken where it does not fit: between words, else between the parts of a path. `used` is what stands in front
/// of it and what goes in front of the lines that it is broken into.
fn wrapped(text: &mut String, line: &str, used: (usize, usize), width: usize) {
    let (mut used, indent) = used;
    let mut rest = line;
    loop {
        let room = width.saturating_sub(used).max(1);
        let Some((end, _)) = rest.char_indices().nth(room) else {
            text.push_str(rest);
            text.push('\n');
            return;
        };
        // A space at the very end of the room is no loss.
        let fits = &rest[..end];
        let space = match rest[end..].starts_with(' ') {
            true => Some(end),
            false => fits.rfind(' '),
        };
        let part = || fits.rfind("::").map(|at| at + 2).or(fits.rfind('/'));
        let longest_word = rest
            .split(' ')
            .next()
            .map_or(0, |word| word.chars().count());
        let at = match space {
            // A word that fits into a line of its own is not broken.
            Some(at) if at > 0 => at,
            _ if used > indent && longest_word <= width.saturating_sub(indent) => 0,
            _ => part().filter(|at| *at > 0).unwrap_or(end),
        };
        text.push_str(rest[..at].trim_end());
        text.push('\n');
        text.push_str(&" ".repeat(indent));
        rest = rest[at..].trim_start();
        used = indent;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(line: &str, used: (usize, usize), width: usize) -> Vec<String> {
        let mut text = String::new();
        wrapped(&mut text, line, used, width);
        text.lines().map(str::to_owned).collect()
    }

    #[test]
    fn lines_break_between_words_and_parts_of_paths() {
        assert_eq!(lines("short", (2, 4), 10), ["short"]);
        assert_eq!(lines("one two three", (0, 2), 8), ["one two", "  three"]);
        assert_eq!(
            lines("module::group::Type", (0, 2), 16),
            ["module::group::", "  Type"]
        );
        assert_eq!(
            lines("GET /aa/bb/cc", (0, 1), 9),
            ["GET", " /aa/bb", " /cc"]
        );
        assert_eq!(lines("abcdefgh", (0, 1), 5), ["abcde", " fgh"]);
        assert_eq!(
            lines("\u{e9}\u{e9}\u{e9}\u{e9}", (0, 0), 2),
            ["\u{e9}\u{e9}", "\u{e9}\u{e9}"]
        );
    }

    #[test]
    fn what_fits_into_the_next_line_is_not_broken() {
        assert_eq!(lines("a::b", (7, 1), 8), ["", " a::b"]);
    }
}
