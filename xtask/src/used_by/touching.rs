//! Which entries of a report the sources touch.

use std::collections::{BTreeMap, BTreeSet};

use umbraco_codegen::diff::{Change, Item, PlaceKind, Wire};
use umbraco_codegen::model::Api as Model;
use umbraco_codegen::model::signature::signatures;

use super::{Site, Sources};

/// What the sources use of the old version.
#[derive(Debug)]
pub(crate) struct Touching<'s> {
    sources: &'s Sources,
    /// The places of calls by the path of the method.
    methods: BTreeMap<String, BTreeSet<Site>>,
    /// The same by method and path template, which a renamed operation keeps, and by operationId.
    operations: BTreeMap<(String, String), BTreeSet<Site>>,
    ids: BTreeMap<String, BTreeSet<Site>>,
}

impl<'s> Touching<'s> {
    /// `old` is the version that the sources were written against, `library` its crate in Rust.
    pub(crate) fn new(sources: &'s Sources, old: &Model, library: &str) -> Self {
        let accessors: BTreeSet<&str> = old
            .groups
            .iter()
            .map(|group| plain(&group.module))
            .collect();
        let mut touching = Self {
            sources,
            methods: BTreeMap::new(),
            operations: BTreeMap::new(),
            ids: BTreeMap::new(),
        };
        for signature in signatures(old, library) {
            let mut parts = signature.rust.rsplit("::").map(plain);
            let (name, group) = (
                parts.next().unwrap_or_default(),
                parts.nth(1).unwrap_or_default(),
            );
            let called = sources.calls.get(name).into_iter().flatten();
            let here = called.filter(|(accessor, _)| match accessor.as_deref() {
                // Whatever gave the receiver, it is not another group of the client.
                Some(other) => other == group || !accessors.contains(other),
                None => true,
            });
            let mut sites: BTreeSet<Site> = here.map(|(_, site)| site.clone()).collect();
            sites.extend(
                sources
                    .paths
                    .get(&plain_path(&signature.rust))
                    .into_iter()
                    .flatten()
                    .cloned(),
            );
            if sites.is_empty() {
                continue;
            }
            let place = (signature.method.clone(), signature.path.clone());
            touching
                .operations
                .entry(place)
                .or_default()
                .extend(sites.iter().cloned());
            touching
                .ids
                .entry(signature.operation.clone())
                .or_default()
                .extend(sites.iter().cloned());
            touching.methods.insert(plain_path(&signature.rust), sites);
        }
        touching
    }

    /// How many places call an operation.
    pub(crate) fn calls(&self) -> usize {
        self.methods.values().map(BTreeSet::len).sum()
    }

    /// The places that an entry concerns; none if it does not touch the sources.
    pub(crate) fn sites(&self, change: &Change) -> Vec<Site> {
        // An entry that stands for several places has an item for each.
        let mut items: Vec<Item> = change.rust_items().collect();
        if items.is_empty() {
            items.push(Item {
                item: change.rust.item,
                path: change.rust.path.clone(),
                before: change.rust.before.clone(),
                after: change.rust.after.clone(),
            });
        }
        let mut sites: BTreeSet<Site> = items
            .iter()
            .flat_map(|item| self.item(change, item))
            .collect();
        let own = change.place.kind != PlaceKind::Schema;
        // A call notices what its operation does otherwise, even where no name of the code has changed.
        if own || (sites.is_empty() && change.wire != Wire::Compatible) {
            sites.extend(self.reaching(change));
        }
        sites.into_iter().collect()
    }

    /// Where the item stands that has changed in Rust.
    fn item(&self, change: &Change, item: &Item) -> BTreeSet<Site> {
        let path = plain_path(&item.path);
        let exact = |path: &str| {
            self.sources
                .paths
                .get(path)
                .into_iter()
                .flatten()
                .cloned()
                .collect()
        };
        match item.item {
            "method" => self.methods.get(&path).cloned().unwrap_or_default(),
            "field" => self.field(change, item, &path),
            "setter" if !self.reaching(change).is_empty() => {
                let name = path.rsplit("::").next().unwrap_or_default();
                let calls = self.sources.calls.get(name).into_iter().flatten();
                calls.map(|(_, site)| site.clone()).collect()
            }
            // The type itself and what belongs to it: variants, constructors.
            "type" => {
                let below = format!("{path}::");
                let all = self.sources.paths.iter();
                let of_type = all.filter(|(name, _)| **name == path || name.starts_with(&below));
                of_type.flat_map(|(_, sites)| sites).cloned().collect()
            }
            _ => exact(&path),
        }
    }

    /// A member counts by its name where its type is named, or where a call gives or takes it.
    fn field(&self, change: &Change, item: &Item, path: &str) -> BTreeSet<Site> {
        let Some((owner, name)) = path.rsplit_once("::") else {
            return BTreeSet::new();
        };
        let below = format!("{owner}::");
        let named = self
            .sources
            .paths
            .keys()
            .any(|path| path == owner || path.starts_with(&below));
        let mut sites = BTreeSet::new();
        if named || !self.reaching(change).is_empty() {
            sites.extend(
                self.sources
                    .members
                    .get(name)
                    .into_iter()
                    .flatten()
                    .cloned(),
            );
        }
        // A member that became required is an argument of the constructor.
        if change.breaks_rust() && item.before.is_none() {
            sites.extend(
                self.sources
                    .paths
                    .get(&format!("{owner}::new"))
                    .into_iter()
                    .flatten()
                    .cloned(),
            );
        }
        sites
    }

    /// The calls of operations that a change reaches.
    fn reaching(&self, change: &Change) -> BTreeSet<Site> {
        let reached = change.operations.iter();
        let sites = reached.flat_map(|operation| {
            let place = (operation.method.clone(), operation.path.clone());
            self.ids
                .get(&operation.id)
                .or(self.operations.get(&place))
                .into_iter()
                .flatten()
        });
        sites.cloned().collect()
    }
}

/// `r#type` as `type`.
fn plain(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

fn plain_path(path: &str) -> String {
    path.split("::").map(plain).collect::<Vec<_>>().join("::")
}
