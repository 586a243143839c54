//! A report for a terminal.

use std::io::IsTerminal as _;

use comfy_table::{
    Attribute, Cell, Color, ColumnConstraint, ContentArrangement, Table, Width, presets,
};
use umbraco_codegen::diff::{Bump, Change, Wire};

use super::{Compared, sections};

/// How wide text is that goes to no terminal.
const WIDTH: u16 = 120;

/// The report; with colour if wanted.
pub(crate) fn text(compared: &Compared, changes: &[&Change], colour: bool) -> String {
    let mut text = format!("{}\n", sections::title(compared));
    for (tag, changes) in sections::by_tag(changes) {
        text.push_str(&format!("\n{tag}\n"));
        let mut table = table();
        for change in changes {
            table.add_row(vec![
                wire(change.wire, colour),
                rust(change.rust.bump, colour),
                Cell::new(entry(compared, change)),
            ]);
        }
        for column in table.column_iter_mut().take(2) {
            column.set_constraint(ColumnConstraint::Absolute(Width::Fixed(17)));
        }
        text.push_str(&table.trim_fmt());
        text.push('\n');
    }
    let documentation = sections::documentation(compared);
    if !documentation.is_empty() {
        text.push_str("\nDocumentation\n");
    }
    for (place, [before, after]) in documentation {
        for line in [place, format!("  was: {before}"), format!("  is:  {after}")] {
            text.push_str(&line.replace(char::is_control, " "));
            text.push('\n');
        }
    }
    text.push('\n');
    let mut table = table();
    for line in sections::totals(compared) {
        table.add_row([line]);
    }
    text.push_str(&unpadded(&table));
    text
}

/// As wide as the terminal.
fn table() -> Table {
    let mut table = Table::new();
    table
        .load_preset(presets::NOTHING)
        .set_content_arrangement(ContentArrangement::Dynamic);
    if table.width().is_none() {
        table.set_width(WIDTH);
    }
    table
}

/// The table without the space that its cells begin with, where there is one column only.
fn unpadded(table: &Table) -> String {
    let lines = table.lines().map(|line| format!("{}\n", line.trim()));
    lines.collect()
}

/// <https://no-color.org>: any value that is not empty.
pub(crate) fn is_coloured() -> bool {
    let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    !refused && std::io::stdout().is_terminal()
}

fn entry(compared: &Compared, change: &Change) -> String {
    // What stands in a document must not steer the terminal. A line that is broken loses its indentation, so none has any.
    let plain = |line: &String| line.trim_start().replace(char::is_control, " ");
    let lines = sections::lines(compared, change);
    lines.iter().map(plain).collect::<Vec<String>>().join("\n")
}

fn wire(wire: Wire, colour: bool) -> Cell {
    let cell = Cell::new(format!("wire {}", sections::wire(wire)));
    match wire {
        _ if !colour => cell,
        Wire::Breaking => cell.fg(Color::Red).add_attribute(Attribute::Bold),
        Wire::Risky => cell.fg(Color::Yellow),
        Wire::Compatible => cell.fg(Color::Green),
    }
}

fn rust(bump: Bump, colour: bool) -> Cell {
    let cell = Cell::new(format!("Rust {}", sections::bump(bump)));
    match bump {
        _ if !colour => cell,
        Bump::Major => cell.fg(Color::Red).add_attribute(Attribute::Bold),
        Bump::Minor => cell.fg(Color::Cyan),
        Bump::Patch => cell.fg(Color::Green),
    }
}
