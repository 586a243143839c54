//! The query of a request.

use percent_encoding::utf8_percent_encode;

use crate::path::RESERVED;

/// The parameters in the order in which they were first set.
#[derive(Clone, Default)]
pub(crate) struct Query(Vec<(String, Vec<String>)>);

impl Query {
    /// Sets `name` to `values`, in place of earlier ones.
    pub(crate) fn set(&mut self, name: &str, values: Vec<String>) {
        match self.0.iter_mut().find(|(known, _)| known == name) {
            Some((_, old)) => *old = values,
            None => self.0.push((name.to_owned(), values)),
        }
    }

    /// The first value of `name`.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        let (_, values) = self.0.iter().find(|(known, _)| known == name)?;
        values.first().map(String::as_str)
    }

    /// Appends `?name=value&..` to `url`. A space is `%20` and a plus `%2B`, so that no server can mistake them.
    pub(crate) fn write(&self, url: &mut String) {
        let mut separator = '?';
        for (name, values) in &self.0 {
            for value in values {
                url.push(separator);
                separator = '&';
                url.extend(utf8_percent_encode(name, RESERVED));
                url.push('=');
                url.extend(utf8_percent_encode(value, RESERVED));
            }
        }
    }
}
