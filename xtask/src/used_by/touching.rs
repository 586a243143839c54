//! Which entries of a report the sources touch.

use std::collections::{BTreeMap, BTreeSet};

use umbraco_codegen::diff::{Change, Item, PlaceKind, Wire};
use umbraco_codegen::model::Api as Model;
use umbraco_codegen::model::signature::signatures;

use super::names::{bare, bare_path};
use super::{Called, Site, Sources, Use};

/// Places, and whether each is one by its name only.
type Uses = BTreeMap<Site, bool>;

/// What the sources use of the old version.
#[derive(Debug)]
pub(crate) struct Touching<'s> {
    sources: &'s Sources,
    /// The places of calls by the path of the method.
    methods: BTreeMap<String, Uses>,
    /// The same by method and path template, which a renamed operation keeps, and by operationId.
    operations: BTreeMap<(String, String), Uses>,
    ids: BTreeMap<String, Uses>,
}

impl<'s> Touching<'s> {
    /// `old` is the version that the sources were written against, `library` its crate in Rust.
    pub(crate) fn new(sources: &'s Sources, old: &Model, library: &str) -> Self {
        let accessors: BTreeSet<&str> =
            old.groups.iter().map(|group| bare(&group.module)).collect();
        let mut touching = Self {
            sources,
            methods: BTreeMap::new(),
            operations: BTreeMap::new(),
            ids: BTreeMap::new(),
        };
        for signature in signatures(old, library) {
            let mut parts = signature.rust.rsplit("::").map(bare);
            let (name, group) = (
                parts.next().unwrap_or_default(),
                parts.nth(1).unwrap_or_default(),
            );
            let called = sources.calls.get(name).into_iter().flatten();
            let here = called.filter_map(|(on, site)| match on {
                Called::Group(other) if other == group => Some((site.clone(), false)),
                // Whatever gave the receiver, it is not another group of the client.
                Called::Group(other) => {
                    (!accessors.contains(other.as_str())).then(|| (site.clone(), true))
                }
                Called::Unknown => Some((site.clone(), true)),
                Called::Setter(_) => None,
            });
            let mut sites: Uses = here.collect();
            sites.extend(exactly(sources, &bare_path(&signature.rust)));
            if sites.is_empty() {
                continue;
            }
            let place = (signature.method.clone(), signature.path.clone());
            touching
                .operations
                .entry(place)
                .or_default()
                .extend(sites.clone());
            touching
                .ids
                .entry(signature.operation.clone())
                .or_default()
                .extend(sites.clone());
            touching.methods.insert(bare_path(&signature.rust), sites);
        }
        touching
    }

    /// How many places call an operation.
    pub(crate) fn calls(&self) -> usize {
        self.methods.values().map(Uses::len).sum()
    }

    /// The places that an entry concerns; none if it does not touch the sources.
    pub(crate) fn sites(&self, change: &Change) -> Vec<Use> {
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
        let mut sites = Uses::new();
        for item in &items {
            merge(&mut sites, self.item(change, item));
        }
        let own = change.place.kind != PlaceKind::Schema;
        // A call notices what its operation does otherwise, even where no name of the code has changed.
        if own || (sites.is_empty() && change.wire != Wire::Compatible) {
            merge(&mut sites, self.reaching(change));
        }
        let sites = sites.into_iter();
        sites.map(|(site, by_name)| Use { site, by_name }).collect()
    }

    /// Where the item stands that has changed in Rust.
    fn item(&self, change: &Change, item: &Item) -> Uses {
        let path = bare_path(&item.path);
        match item.item {
            "method" => self.methods.get(&path).cloned().unwrap_or_default(),
            "field" => self.field(change, item, &path),
            "setter" if !self.reaching(change).is_empty() => {
                let (owner, name) = path.rsplit_once("::").unwrap_or_default();
                let calls = self.sources.calls.get(name).into_iter().flatten();
                let here = calls.filter_map(|(on, site)| match on {
                    Called::Setter(call) => (call == owner).then(|| (site.clone(), false)),
                    Called::Group(_) | Called::Unknown => Some((site.clone(), true)),
                });
                here.collect()
            }
            // The type itself and what belongs to it: variants, constructors.
            "type" => {
                let below = format!("{path}::");
                let all = self.sources.paths.iter();
                let of_type = all.filter(|(name, _)| **name == path || name.starts_with(&below));
                let sites = of_type.flat_map(|(_, sites)| sites);
                sites.map(|site| (site.clone(), false)).collect()
            }
            _ => exactly(self.sources, &path).collect(),
        }
    }

    /// A member counts where its type is seen; where it is not, by its name if the type is named somewhere, or if a call
    /// gives or takes it.
    fn field(&self, change: &Change, item: &Item, path: &str) -> Uses {
        let Some((owner, name)) = path.rsplit_once("::") else {
            return Uses::new();
        };
        let below = format!("{owner}::");
        let mut named = self.sources.paths.keys();
        let is_near = named.any(|path| path == owner || path.starts_with(&below))
            || !self.reaching(change).is_empty();
        let members = self.sources.members.get(name).into_iter().flatten();
        let here = members.filter_map(|member| match &member.owner {
            Some(known) => (known == owner).then(|| (member.site.clone(), false)),
            None => is_near.then(|| (member.site.clone(), true)),
        });
        let mut sites: Uses = here.collect();
        // A member that became required is an argument of the constructor.
        if change.breaks_rust() && item.before.is_none() {
            sites.extend(exactly(self.sources, &format!("{owner}::new")));
        }
        sites
    }

    /// The calls of operations that a change reaches.
    fn reaching(&self, change: &Change) -> Uses {
        let reached = change.operations.iter();
        let mut sites = Uses::new();
        for operation in reached {
            let place = (operation.method.clone(), operation.path.clone());
            let found = self.ids.get(&operation.id).or(self.operations.get(&place));
            merge(&mut sites, found.cloned().unwrap_or_default());
        }
        sites
    }
}

/// Where a path stands.
fn exactly<'s>(sources: &'s Sources, path: &str) -> impl Iterator<Item = (Site, bool)> + 's {
    let sites = sources.paths.get(path).into_iter().flatten();
    sites.map(|site| (site.clone(), false))
}

/// A place that is seen once is no longer one by its name only.
fn merge(sites: &mut Uses, more: Uses) {
    for (site, by_name) in more {
        let known = sites.entry(site).or_insert(by_name);
        *known = *known && by_name;
    }
}
