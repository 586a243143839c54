//! What a document says about values beyond their type.

use std::fmt;

/// A keyword of JSON Schema and its value: a limit, a pattern, a default.
///
/// ```
/// use umbraco_codegen::model::Constraint;
///
/// let least = Constraint::new("minLength", 1);
/// assert_eq!(least.to_string(), "minLength: 1");
/// assert_eq!(least.inside("items").to_string(), "items.minLength: 1");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Constraint {
    /// The keywords that lead from the value to what is constrained: `items` and `additionalProperties`.
    pub inside: Vec<&'static str>,
    /// The keyword, as JSON Schema 2020-12 calls it: an exclusive bound is `exclusiveMinimum`, whatever the dialect of
    /// the document.
    pub keyword: &'static str,
    /// Its value; a default as JSON.
    pub value: String,
    /// The component that declares it for all places that refer to it, where that is no type of its own.
    pub component: Option<String>,
}

impl Constraint {
    /// A constraint of the value itself.
    #[must_use]
    pub fn new(keyword: &'static str, value: impl fmt::Display) -> Self {
        Self {
            inside: Vec::new(),
            keyword,
            value: value.to_string(),
            component: None,
        }
    }

    /// The same of what stands inside of a value: its `items`, or the values of its `additionalProperties`.
    #[must_use]
    pub fn inside(mut self, keyword: &'static str) -> Self {
        self.inside.insert(0, keyword);
        self
    }

    /// The keyword with what leads to it: `items.minLength`.
    #[must_use]
    pub fn name(&self) -> String {
        let mut name = String::new();
        for keyword in &self.inside {
            name.push_str(keyword);
            name.push('.');
        }
        name.push_str(self.keyword);
        name
    }
}

impl fmt::Display for Constraint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.name(), self.value)
    }
}
