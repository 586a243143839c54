//! The query parameters `expand` and `fields`: which properties are written out.
//!
//! `properties[a,b[properties[$all]]]`, as
//! `src/Umbraco.Cms.Api.Delivery/Rendering/RequestContextOutputExpansionStrategyV2.cs` reads it: names that no property
//! has are ignored, brackets that do not balance are an unhandled exception.

use crate::wire::request::Request;

const ALL: &str = "$all";

/// What a request wants to have expanded and included.
pub(super) struct Expansion {
    expand: Tree,
    include: Tree,
}

/// A place in the output: what is expanded and included from here on.
#[derive(Clone, Copy)]
pub(super) struct Scope<'e> {
    expansion: &'e Expansion,
    expand: Option<usize>,
    include: Option<usize>,
    is_top: bool,
}

/// Nodes of a parameter; the first one is the root.
struct Tree(Vec<Node>);

#[derive(Default)]
struct Node {
    key: String,
    items: Vec<usize>,
}

impl Expansion {
    /// Reads the parameters of a request.
    ///
    /// # Errors
    /// The exception of a parameter that cannot be parsed, in the words of the server.
    pub(super) fn of(request: &Request) -> Result<Self, String> {
        let value = |name: &str| {
            let pairs = request.query_pairs().into_iter();
            let values: Vec<String> = pairs
                .filter(|(key, _)| key.eq_ignore_ascii_case(name))
                .map(|(_, value)| value)
                .collect();
            (!values.is_empty()).then(|| values.join(","))
        };
        Self::parse(value("expand"), value("fields"))
    }

    /// Reads the parameters, where they are given.
    ///
    /// # Errors
    /// As [`Self::of`].
    pub(super) fn parse(expand: Option<String>, fields: Option<String>) -> Result<Self, String> {
        let parse = |name: &str, text: Option<String>, default: &str| {
            let text = text.unwrap_or_else(|| default.to_owned());
            Tree::parse(&text)
                .map_err(|why| format!("Could not parse the '{name}' parameter: {why}"))
        };
        Ok(Self {
            expand: parse("expand", expand, "")?,
            include: parse("fields", fields, ALL)?,
        })
    }

    /// The place of an item that was asked for.
    pub(super) fn top(&self) -> Scope<'_> {
        Scope {
            expansion: self,
            expand: Some(0),
            include: Some(0),
            is_top: true,
        }
    }
}

impl Scope<'_> {
    /// Whether an item that a property refers to shows its properties here; blocks do without being asked.
    pub(super) fn shows_properties(self) -> bool {
        self.is_top || self.expand.is_some()
    }

    /// The place of a property; `None` if it is left out.
    pub(super) fn property(self, alias: &str) -> Option<Self> {
        let include = next(&self.expansion.include, self.include, alias);
        let is_limited = self
            .include
            .is_some_and(|at| !self.expansion.include.0[at].items.is_empty());
        if is_limited && include.is_none() {
            return None;
        }
        Some(Self {
            expand: next(&self.expansion.expand, self.expand, alias),
            include,
            is_top: false,
            ..self
        })
    }
}

/// `$all` right here, or else the name or `$all` in the first `properties`.
fn next(tree: &Tree, at: Option<usize>, alias: &str) -> Option<usize> {
    let node = &tree.0[at?];
    let find = |items: &[usize], matches: &dyn Fn(&str) -> bool| {
        items
            .iter()
            .copied()
            .find(|item| matches(&tree.0[*item].key))
    };
    find(&node.items, &|key| key == ALL).or_else(|| {
        let properties = find(&node.items, &|key| key == "properties")?;
        find(&tree.0[properties].items, &|key| key == ALL || key == alias)
    })
}

impl Tree {
    fn parse(text: &str) -> Result<Self, &'static str> {
        if text.matches('[').count() != text.matches(']').count() {
            return Err("Value did not contain an equal number of start and end brackets");
        }
        if text.starts_with('[') {
            return Err("Value cannot start with a bracket");
        }
        if text.contains("[]") {
            return Err("Value cannot contain empty brackets");
        }
        let mut tree = Self(vec![Node::default()]);
        let mut parents = vec![0];
        let mut current = tree.add(0);
        for c in text.chars() {
            match c {
                '[' => {
                    parents.push(current);
                    current = tree.add(current);
                }
                ',' => current = tree.add(*parents.last().ok_or(STACK_EMPTY)?),
                ']' => current = parents.pop().ok_or(STACK_EMPTY)?,
                c => tree.0[current].key.push(c),
            }
        }
        Ok(tree)
    }

    fn add(&mut self, parent: usize) -> usize {
        let at = self.0.len();
        self.0.push(Node::default());
        self.0[parent].items.push(at);
        at
    }
}

const STACK_EMPTY: &str = "Stack empty.";

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn of(query: &str) -> Result<Expansion, String> {
        Expansion::of(&Request {
            method: http::Method::GET,
            path: String::new(),
            query: query.into(),
            headers: http::HeaderMap::new(),
            body: bytes::Bytes::new(),
            is_https: false,
        })
    }

    fn expands(query: &str, path: &[&str]) -> bool {
        let expansion = of(query).unwrap();
        let mut scope = expansion.top();
        for alias in path {
            scope = scope.property(alias).unwrap();
        }
        scope.shows_properties()
    }

    #[test]
    fn nothing_is_expanded_unless_asked_for() {
        for query in [
            "",
            "expand=",
            "expand=all",
            "expand=property:link",
            "expand=properties[LINK]",
            "expand=properties",
        ] {
            assert!(!expands(query, &["link"]), "{query}");
        }
        for query in [
            "expand=properties[link]",
            "expand=$all",
            "expand=properties[$all]",
            "expand=properties[link]&expand=properties[image]",
        ] {
            assert!(expands(query, &["link"]), "{query}");
            assert!(!expands(query, &["link", "link"]), "{query}");
        }
        assert!(expands(
            "expand=properties[link[properties[$all]]]",
            &["link", "next"]
        ));
    }

    #[test]
    fn fields_leave_out_what_they_do_not_name() {
        let includes = |query: &str, path: &[&str]| {
            let expansion = of(query).unwrap();
            let mut scope = Some(expansion.top());
            for alias in path {
                scope = scope.and_then(|scope| scope.property(alias));
            }
            scope.is_some()
        };
        assert!(includes("", &["title", "deep"]));
        assert!(includes("fields=properties[title]", &["title"]));
        assert!(!includes("fields=properties[title]", &["count"]));
        assert!(!includes("fields=", &["title"]));
        assert!(!includes("fields=title", &["title"]));
        assert!(includes("fields=properties[$all]", &["link", "title"]));
        let nested = "fields=properties[link[properties[title]]]";
        assert!(includes(nested, &["link", "title"]));
        assert!(!includes(nested, &["link", "count"]));
    }

    #[test]
    fn brackets_that_do_not_balance_are_refused() {
        for (query, why) in [
            (
                "expand=properties[",
                "Could not parse the 'expand' parameter: Value did not contain an equal number of start and end brackets",
            ),
            (
                "fields=properties[]",
                "Could not parse the 'fields' parameter: Value cannot contain empty brackets",
            ),
            (
                "expand=[a]",
                "Could not parse the 'expand' parameter: Value cannot start with a bracket",
            ),
            (
                "expand=]],a[[",
                "Could not parse the 'expand' parameter: Stack empty.",
            ),
        ] {
            assert_eq!(of(query).err().as_deref(), Some(why), "{query}");
        }
    }
}
