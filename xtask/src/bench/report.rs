//! The results as a table and as JSON.

use comfy_table::{Table, presets};
use serde::Serialize;

use super::machine::Machine;

/// All results.
#[derive(Debug, Serialize)]
pub(crate) struct Report {
    machine: Machine,
    /// How often each process was measured; the results are medians.
    runs: usize,
    pub(crate) results: Vec<Row>,
}

/// One thing that was measured.
#[derive(Debug, Serialize)]
pub(crate) struct Row {
    what: String,
    /// Which crate or call.
    of: String,
    quantities: Vec<Quantity>,
}

/// A number, its unit, and the number to reach where there is one: at most that.
#[derive(Debug, Serialize)]
struct Quantity {
    value: f64,
    unit: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    goal: Option<f64>,
}

impl Report {
    pub(crate) fn new(runs: usize) -> Self {
        Self {
            machine: Machine::this(),
            runs,
            results: Vec::new(),
        }
    }

    /// As a person reads it.
    pub(crate) fn table(&self) -> String {
        let mut table = Table::new();
        table
            .load_preset(presets::NOTHING)
            .set_header(["what", "of", "measured", "goal", ""]);
        for row in &self.results {
            let goals: Vec<String> = row.quantities.iter().filter_map(Quantity::goal).collect();
            let judged = row
                .quantities
                .iter()
                .filter_map(Quantity::is_met)
                .reduce(|all, one| all && one);
            table.add_row([
                row.what.clone(),
                row.of.clone(),
                row.quantities
                    .iter()
                    .map(Quantity::to_string)
                    .collect::<Vec<_>>()
                    .join(", "),
                goals.join(", "),
                judged
                    .map_or("", |met| if met { "met" } else { "missed" })
                    .to_owned(),
            ]);
        }
        let Machine {
            cpu,
            cores,
            memory_gib,
            os,
            rustc,
        } = &self.machine;
        let runs = self.runs;
        format!(
            "{}\n\n{cores} cores of {cpu}, {memory_gib} GiB, {os}, {rustc}; medians over {runs} of each, over 2,000 pairs of calls.",
            table.trim_fmt()
        )
    }
}

impl Row {
    pub(crate) fn new(what: impl Into<String>, of: impl Into<String>) -> Self {
        Self {
            what: what.into(),
            of: of.into(),
            quantities: Vec::new(),
        }
    }

    /// Adds a number.
    pub(crate) fn with(mut self, value: f64, unit: &'static str, goal: Option<f64>) -> Self {
        // More digits than a clock has would be noise in every comparison of two reports.
        let value = (value * 10_000.0).round() / 10_000.0;
        self.quantities.push(Quantity { value, unit, goal });
        self
    }
}

impl Quantity {
    fn goal(&self) -> Option<String> {
        self.goal.map(|goal| format!("<= {goal} {}", self.unit))
    }

    fn is_met(&self) -> Option<bool> {
        self.goal.map(|goal| self.value <= goal)
    }
}

impl std::fmt::Display for Quantity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { value, unit, .. } = self;
        match *unit {
            "s" if *value < 1.0 => write!(f, "{value:.3} s"),
            "s" => write!(f, "{value:.2} s"),
            "MiB" => write!(f, "{value:.0} MiB"),
            unit => write!(f, "{value:.1} {unit}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_met_if_all_its_numbers_are() {
        let mut report = Report::new(3);
        report
            .results
            .push(
                Row::new("check", "a")
                    .with(1.0, "s", Some(1.7))
                    .with(500.0, "MiB", Some(400.0)),
            );
        report.results.push(
            Row::new("check", "b")
                .with(1.23456, "s", Some(1.7))
                .with(9.0, "MiB", None),
        );
        let table = report.table();
        let lines: Vec<&str> = table.lines().collect();
        assert!(
            lines[1].contains("1.00 s, 500 MiB") && lines[1].ends_with("missed"),
            "{table}"
        );
        assert!(
            lines[2].contains("1.23 s, 9 MiB") && lines[2].ends_with("met"),
            "{table}"
        );
    }
}
