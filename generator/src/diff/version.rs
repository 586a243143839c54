//! The next version of a crate.

use super::rules::Bump;

/// The version of a crate after the given one, by Cargo's rules: the first number that is not zero counts as the major
/// one. `None` if the given text is no version.
#[must_use]
pub fn next(current: &str, bump: Option<Bump>) -> Option<String> {
    let mut numbers = current.split('.').map(str::parse::<u64>);
    let (Some(Ok(major)), Some(Ok(minor)), Some(Ok(patch)), None) = (
        numbers.next(),
        numbers.next(),
        numbers.next(),
        numbers.next(),
    ) else {
        return None;
    };
    let (major, minor, patch) = match (bump, major, minor) {
        (None, ..) => (major, minor, patch),
        (Some(Bump::Major), 0, 0) => (0, 0, patch.checked_add(1)?),
        (Some(Bump::Major), 0, _) => (0, minor.checked_add(1)?, 0),
        (Some(Bump::Major), ..) => (major.checked_add(1)?, 0, 0),
        (Some(Bump::Minor), 1.., _) => (major, minor.checked_add(1)?, 0),
        (Some(_), ..) => (major, minor, patch.checked_add(1)?),
    };
    Some(format!("{major}.{minor}.{patch}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zero_versions_count_one_place_further_right() {
        let next = |current, bump| next(current, Some(bump));
        assert_eq!(next("0.1.3", Bump::Major).as_deref(), Some("0.2.0"));
        assert_eq!(next("0.1.3", Bump::Minor).as_deref(), Some("0.1.4"));
        assert_eq!(next("0.0.3", Bump::Major).as_deref(), Some("0.0.4"));
        assert_eq!(next("1.2.3", Bump::Major).as_deref(), Some("2.0.0"));
        assert_eq!(next("1.2.3", Bump::Minor).as_deref(), Some("1.3.0"));
        assert_eq!(next("1.2.3", Bump::Patch).as_deref(), Some("1.2.4"));
        assert_eq!(next("one", Bump::Patch), None);
        assert_eq!(super::next("0.1.3", None).as_deref(), Some("0.1.3"));
    }
}
