//! What can be sent: models, and what a caller has instead of a vector or a string.

use super::{Output, Wire};

/// A value that can be written as JSON: every [`Wire`], and slices, arrays and texts, which cannot be read.
///
/// It is the bound of a request body, so that neither a list nor a text has to be copied to be sent.
///
/// ```
/// use umbraco_runtime::model::to_json;
///
/// assert_eq!(to_json(&["en-US", "da"][..]), r#"["en-US","da"]"#);
/// assert_eq!(to_json("da"), r#""da""#);
/// ```
pub trait ToJson {
    /// Writes the value.
    fn write_json(&self, output: &mut Output);
}

impl<T: Wire> ToJson for T {
    #[inline]
    fn write_json(&self, output: &mut Output) {
        self.write(output);
    }
}

impl ToJson for str {
    fn write_json(&self, output: &mut Output) {
        output.text(self);
    }
}

impl ToJson for &str {
    fn write_json(&self, output: &mut Output) {
        output.text(self);
    }
}

impl<T: ToJson> ToJson for [T] {
    fn write_json(&self, output: &mut Output) {
        output.list(self, T::write_json);
    }
}

impl<T: ToJson, const N: usize> ToJson for [T; N] {
    fn write_json(&self, output: &mut Output) {
        self.as_slice().write_json(output);
    }
}
