//! What an entry is called in a list of acknowledged ones.

use super::change::Change;
use sha2::{Digest as _, Sha256};

/// Hexadecimal digits of a fingerprint: 48 bits, enough for the entries of a report to differ.
const LENGTH: usize = 12;

impl Change {
    /// The same for the same change in every run, whatever the words of the report, the order of the documents, the
    /// number of operations that it reaches, and the crate's name.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        let mut hash = Sha256::new();
        let mut part = |text: Option<&str>| {
            // A length in front, so that no two lists of texts are one text.
            let length = text.map_or(u64::MAX, |text| text.len() as u64);
            hash.update(length.to_le_bytes());
            hash.update(text.unwrap_or_default());
        };
        part(Some(self.rule.id));
        part(Some(&format!("{:?}", self.direction)));
        let own = (&self.place, &self.before, &self.after);
        let also = self
            .also
            .iter()
            .map(|also| (&also.place, &also.before, &also.after));
        for (place, before, after) in std::iter::once(own).chain(also) {
            part(Some(&format!("{:?}", place.kind)));
            part(Some(&place.name));
            part(place.part.as_deref());
            part(before.as_deref());
            part(after.as_deref());
        }
        let digest = hash.finalize();
        let mut text: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        text.truncate(LENGTH);
        text
    }
}
