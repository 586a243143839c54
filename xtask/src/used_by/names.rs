//! What a path in a file means, through `use`, renames, modules and globs.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Component, Path};

/// Longest chain of re-exports that is followed; also what ends circles.
const DEPTH: usize = 16;

/// A module: the target that it belongs to (`src`, `tests/a`) and the names on the way to it.
pub(super) type Module = Vec<String>;

/// What a module brings into scope.
#[derive(Debug, Default)]
struct Scope {
    uses: BTreeMap<String, Vec<Vec<String>>>,
    globs: Vec<Vec<String>>,
}

/// The scopes of a package.
#[derive(Debug)]
pub(super) struct Names {
    /// What the generated crate is called here, and what it is called by itself.
    alias: String,
    crate_library: String,
    /// What the package's own library is called.
    library: String,
    scopes: BTreeMap<Module, Scope>,
}

impl Names {
    pub(super) fn new(alias: &str, crate_library: &str, library: &str) -> Self {
        Self {
            alias: alias.to_owned(),
            crate_library: crate_library.to_owned(),
            library: library.to_owned(),
            scopes: BTreeMap::new(),
        }
    }

    /// Notes that there is a module.
    pub(super) fn module(&mut self, module: &Module) {
        self.scopes.entry(module.clone()).or_default();
    }

    /// Notes a `use` as if it stood at the top of its module; `extern crate` is one too.
    pub(super) fn declare(&mut self, module: &Module, tree: &syn::UseTree, leading: bool) {
        let mut path = Vec::new();
        if leading {
            path.push(String::new());
        }
        self.tree(module, tree, &path);
    }

    /// Notes another name of the generated crate or of anything else.
    pub(super) fn rename(&mut self, module: &Module, path: Vec<String>, name: String) {
        self.scopes
            .entry(module.clone())
            .or_default()
            .uses
            .entry(name)
            .or_default()
            .push(path);
    }

    fn tree(&mut self, module: &Module, tree: &syn::UseTree, before: &[String]) {
        let with = |name: &syn::Ident| -> Vec<String> {
            before
                .iter()
                .cloned()
                .chain(std::iter::once(plain(name)))
                .collect()
        };
        match tree {
            syn::UseTree::Path(path) => self.tree(module, &path.tree, &with(&path.ident)),
            syn::UseTree::Group(group) => {
                group
                    .items
                    .iter()
                    .for_each(|item| self.tree(module, item, before));
            }
            syn::UseTree::Name(name) if name.ident == "self" => {
                if let Some(last) = before.last() {
                    self.rename(module, before.to_vec(), last.clone());
                }
            }
            syn::UseTree::Name(name) => self.rename(module, with(&name.ident), plain(&name.ident)),
            syn::UseTree::Rename(rename) if rename.ident == "self" => {
                self.rename(module, before.to_vec(), plain(&rename.rename));
            }
            syn::UseTree::Rename(rename) => {
                self.rename(module, with(&rename.ident), plain(&rename.rename));
            }
            syn::UseTree::Glob(_) => {
                self.scopes
                    .entry(module.clone())
                    .or_default()
                    .globs
                    .push(before.to_vec());
            }
        }
    }

    /// The full paths into the generated crate that a path may mean there; none if it means something else.
    pub(super) fn resolve(&self, module: &Module, path: &[String]) -> BTreeSet<String> {
        let mut found = BTreeSet::new();
        self.follow(module, path, DEPTH, &mut found);
        found
    }

    /// Whether a glob leads to what can be seen: the generated crate, this package, or the standard library.
    pub(super) fn sees_through(&self, module: &Module, path: &[String]) -> bool {
        const SEEN: [&str; 8] = [
            "std",
            "core",
            "alloc",
            "crate",
            "self",
            "super",
            "umbraco_runtime",
            "umbraco_oauth",
        ];
        let path = path.strip_prefix(&[String::new()]).unwrap_or(path);
        let Some(first) = path.first() else {
            return true;
        };
        SEEN.contains(&first.as_str())
            || *first == self.library
            || *first == self.alias
            || first.starts_with(char::is_uppercase)
            || self
                .scopes
                .get(module)
                .is_some_and(|scope| scope.uses.contains_key(first))
            || self.scopes.contains_key(&child(module, first))
    }

    fn follow(&self, module: &Module, path: &[String], depth: usize, found: &mut BTreeSet<String>) {
        let (Some(first), Some(depth)) = (path.first(), depth.checked_sub(1)) else {
            return;
        };
        let rest = &path[1..];
        match first.as_str() {
            // `::name` is a crate.
            "" => {
                if rest.first() == Some(&self.alias) {
                    found.insert(self.full(&rest[1..]));
                }
                return;
            }
            "crate" | "$crate" => return self.inside(&module[..1].to_vec(), rest, depth, found),
            "self" => return self.inside(module, rest, depth, found),
            "super" => {
                if module.len() > 1 {
                    self.inside(&module[..module.len() - 1].to_vec(), rest, depth, found);
                }
                return;
            }
            _ => {}
        }
        let scope = self.scopes.get(module);
        let mut known = false;
        for target in scope
            .into_iter()
            .filter_map(|scope| scope.uses.get(first))
            .flatten()
        {
            known = true;
            if target.as_slice() == path && target.first() == Some(first) && *first != self.alias {
                continue;
            }
            let whole: Vec<String> = target.iter().chain(rest).cloned().collect();
            if target.first() == Some(&self.alias) {
                found.insert(self.full(&whole[1..]));
            } else {
                self.follow(module, &whole, depth, found);
            }
        }
        if known {
            return;
        }
        let inner = child(module, first);
        if self.scopes.contains_key(&inner) {
            self.inside(&inner, rest, depth, found);
        } else if *first == self.alias {
            found.insert(self.full(rest));
        } else if *first == self.library {
            self.inside(&vec!["src".to_owned()], rest, depth, found);
        } else {
            for glob in scope.into_iter().flat_map(|scope| &scope.globs) {
                let whole: Vec<String> = glob.iter().chain(path).cloned().collect();
                self.follow(module, &whole, depth, found);
            }
        }
    }

    /// A path as another module sees it.
    fn inside(&self, module: &Module, path: &[String], depth: usize, found: &mut BTreeSet<String>) {
        if !path.is_empty() {
            self.follow(module, path, depth, found);
        }
    }

    fn full(&self, rest: &[String]) -> String {
        let first = std::iter::once(self.crate_library.as_str());
        first
            .chain(rest.iter().map(String::as_str))
            .collect::<Vec<_>>()
            .join("::")
    }
}

/// A module in another.
pub(super) fn child(module: &Module, name: &str) -> Module {
    let mut child = module.clone();
    child.push(name.to_owned());
    child
}

/// A name as it is compared: `r#type` is `type`.
pub(super) fn plain(name: &syn::Ident) -> String {
    bare(&name.to_string()).to_owned()
}

/// The same of a text.
pub(super) fn bare(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

/// The same of each name of a path.
pub(super) fn bare_path(path: &str) -> String {
    path.split("::").map(bare).collect::<Vec<_>>().join("::")
}

/// The names of a path.
pub(super) fn segments(path: &syn::Path) -> Vec<String> {
    path.segments
        .iter()
        .map(|segment| plain(&segment.ident))
        .collect()
}

/// The module that a file is, by where it lies in its package.
pub(super) fn module_of(file: &Path) -> Module {
    let mut parts: Vec<String> = file
        .with_extension("")
        .components()
        .filter_map(|part| match part {
            Component::Normal(name) => Some(name.to_string_lossy().into_owned()),
            _ => None,
        })
        .collect();
    let targets = match parts.first().map(String::as_str) {
        Some("src") if parts.get(1).is_some_and(|part| part == "bin") && parts.len() > 2 => 3,
        Some("src") => 1,
        Some("tests" | "examples" | "benches") if parts.len() > 1 => 2,
        _ => parts.len(),
    };
    let rest = parts.split_off(targets);
    let mut module = vec![parts.join("/")];
    module.extend(rest);
    let is_root = module.len() == 2 && matches!(module[1].as_str(), "lib" | "main");
    if is_root
        || module
            .last()
            .is_some_and(|last| module.len() > 1 && last == "mod")
    {
        module.pop();
    }
    module
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn names(declarations: &[(&str, &str)]) -> Names {
        let mut names = Names::new("cms", "umbraco_management_v17", "my_app");
        for (module, declaration) in declarations {
            let module = self::module(module);
            names.module(&module);
            let item: syn::ItemUse = syn::parse_str(declaration).unwrap();
            names.declare(&module, &item.tree, item.leading_colon.is_some());
        }
        names
    }

    fn module(text: &str) -> Module {
        text.split("::").map(str::to_owned).collect()
    }

    #[track_caller]
    fn means(names: &Names, from: &str, path: &str, expected: &[&str]) {
        let expected: BTreeSet<String> = expected
            .iter()
            .map(|path| format!("umbraco_management_v17::{path}"))
            .collect();
        assert_eq!(
            names.resolve(&module(from), &module(path)),
            expected,
            "{path} in {from}"
        );
    }

    #[test]
    fn declarations_renames_and_groups_are_followed() {
        let names = names(&[
            (
                "src",
                "use cms::{document::{self, Create as New}, models as shapes};",
            ),
            ("src", "use ::cms::user;"),
            ("src", "use other::Thing;"),
        ]);
        means(&names, "src", "document::Document", &["document::Document"]);
        means(&names, "src", "New::new", &["document::Create::new"]);
        means(&names, "src", "shapes::A", &["models::A"]);
        means(&names, "src", "user::User", &["user::User"]);
        means(&names, "src", "cms::Client", &["Client"]);
        means(&names, "src", "Thing", &[]);
    }

    #[test]
    fn re_exports_and_globs_of_the_program_are_followed() {
        let names = names(&[
            ("src::prelude", "pub use cms::document::*;"),
            ("src::deep::er", "use crate::prelude::*;"),
            ("src::deep::er", "use super::super::prelude as p;"),
            ("tests/a", "use my_app::prelude::Create;"),
        ]);
        means(&names, "src::deep::er", "Create", &["document::Create"]);
        means(
            &names,
            "src::deep::er",
            "p::Create::new",
            &["document::Create::new"],
        );
        means(&names, "tests/a", "Create", &["document::Create"]);
        means(&names, "src", "Create", &[]);
    }

    #[test]
    fn circles_end() {
        let names = names(&[
            ("src::a", "pub use super::b::*;"),
            ("src::b", "pub use super::a::*;"),
        ]);
        means(&names, "src::a", "X", &[]);
    }

    #[test]
    fn a_file_is_the_module_that_its_place_says() {
        for (file, expected) in [
            ("src/lib.rs", "src"),
            ("src/main.rs", "src"),
            ("src/a/mod.rs", "src::a"),
            ("src/a/b.rs", "src::a::b"),
            ("src/bin/tool.rs", "src/bin/tool"),
            ("src/bin/tool/main.rs", "src/bin/tool"),
            ("tests/all.rs", "tests/all"),
            ("tests/all/main.rs", "tests/all"),
            ("tests/all/part.rs", "tests/all::part"),
            ("build.rs", "build"),
        ] {
            assert_eq!(module_of(Path::new(file)), module(expected), "{file}");
        }
    }
}
