//! A repair of a document, and how repairs are run.
//!
//! A document is large, so that a walk through it costs more than what is done on the way: passes that look at one
//! schema at a time share a walk with their neighbours. To such a pass the schemas inside look as all of its stretch
//! have left them, and the schema itself as the ones before it have.

use serde_json::Value;

use super::PassReport;
use crate::pointer::Path;
use crate::small_maps::has_any;
use crate::vocabulary::{Order, Shape, for_each_object_around_schemas, for_each_schema};

/// A repair: its name in reports, and what it does.
pub(super) struct Pass {
    pub(super) name: &'static str,
    pub(super) work: Work,
}

/// What a pass looks at. The functions say whether, or how often, they found something to do.
pub(super) enum Work {
    /// Each schema that has one of the keywords, inner schemas first.
    Schemas(&'static [&'static str], SchemaPass),
    /// Each object around the schemas, outer objects first.
    Objects(ObjectPass),
    /// The document as a whole.
    Document(fn(&mut Value) -> usize),
}

type SchemaPass = fn(&mut Value, &Path<'_>) -> bool;
type ObjectPass = fn(&mut Value, &'static Shape) -> usize;

impl Pass {
    pub(super) const fn of_schemas(
        name: &'static str,
        keywords: &'static [&'static str],
        pass: SchemaPass,
    ) -> Self {
        let work = Work::Schemas(keywords, pass);
        Self { name, work }
    }

    pub(super) const fn of_objects(name: &'static str, pass: ObjectPass) -> Self {
        let work = Work::Objects(pass);
        Self { name, work }
    }

    pub(super) const fn of_document(name: &'static str, pass: fn(&mut Value) -> usize) -> Self {
        let work = Work::Document(pass);
        Self { name, work }
    }

    /// Whether the two can share a walk.
    fn goes_with(&self, next: &Self) -> bool {
        matches!(
            (&self.work, &next.work),
            (Work::Schemas(..), Work::Schemas(..)) | (Work::Objects(_), Work::Objects(_))
        )
    }
}

/// Runs passes in their order.
pub(super) fn run(passes: &[Pass], document: &mut Value) -> Vec<PassReport> {
    passes
        .chunk_by(Pass::goes_with)
        .flat_map(|stretch| walk(stretch, document))
        .collect()
}

/// Runs passes that share a walk.
fn walk(stretch: &[Pass], document: &mut Value) -> Vec<PassReport> {
    let mut reports: Vec<PassReport> = stretch
        .iter()
        .map(|pass| PassReport {
            name: pass.name.to_owned(),
            applied: 0,
        })
        .collect();
    let mut each = |visit: &mut dyn FnMut(&Work) -> usize| {
        for (pass, report) in stretch.iter().zip(&mut reports) {
            report.applied += visit(&pass.work);
        }
    };
    match stretch.first().map(|pass| &pass.work) {
        Some(Work::Schemas(..)) => {
            for_each_schema(document, Order::InsideOut, &mut |schema, path| {
                each(&mut |work| match work {
                    Work::Schemas(keywords, pass) => {
                        let concerned =
                            schema.as_object().is_some_and(|map| has_any(map, keywords));
                        usize::from(concerned && pass(schema, path))
                    }
                    _ => 0,
                });
            });
        }
        Some(Work::Objects(_)) => {
            for_each_object_around_schemas(document, &mut |object, shape, _| {
                each(&mut |work| match work {
                    Work::Objects(pass) => pass(object, shape),
                    _ => 0,
                });
            });
        }
        Some(Work::Document(_)) => each(&mut |work| match work {
            Work::Document(pass) => pass(document),
            _ => 0,
        }),
        None => {}
    }
    reports
}
