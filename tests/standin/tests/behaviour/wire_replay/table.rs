//! How many exchanges are equal, for each family and each resource.

use std::collections::BTreeMap;
use std::fmt;

/// What became of the exchanges of one row.
#[derive(Clone, Copy, Default)]
struct Row {
    equal: usize,
    differ: usize,
    bodies: usize,
    equal_bodies: usize,
}

#[derive(Default)]
pub struct Table {
    families: BTreeMap<String, Row>,
    resources: BTreeMap<String, Row>,
    all: Row,
}

/// What became of an exchange.
pub struct Judged {
    pub is_equal: bool,
    /// Whether a body of a success is as recorded, where there is one.
    pub body: Option<bool>,
}

impl Table {
    pub fn add(&mut self, family: &str, resource: &str, judged: &Judged) {
        let rows = [
            self.families.entry(family.to_owned()).or_default(),
            self.resources.entry(resource.to_owned()).or_default(),
            &mut self.all,
        ];
        for row in rows {
            row.equal += usize::from(judged.is_equal);
            row.differ += usize::from(!judged.is_equal);
            row.bodies += usize::from(judged.body.is_some());
            row.equal_bodies += usize::from(judged.body == Some(true));
        }
    }

    pub fn equal(&self) -> usize {
        self.all.equal
    }

    pub fn count(&self) -> usize {
        self.all.equal + self.all.differ
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let line = |f: &mut fmt::Formatter<'_>, name: &str, row: &Row| {
            let Row {
                equal,
                differ,
                bodies,
                equal_bodies,
            } = row;
            writeln!(
                f,
                "{name:<32}{equal:>7}{differ:>9}{equal_bodies:>9} of {bodies}"
            )
        };
        for (title, rows) in [("family", &self.families), ("resource", &self.resources)] {
            writeln!(
                f,
                "{title:<32}{:>7}{:>9}{:>9}",
                "equal", "differs", "bodies"
            )?;
            for (name, row) in rows {
                line(f, name, row)?;
            }
            writeln!(f)?;
        }
        line(f, "all", &self.all)
    }
}
