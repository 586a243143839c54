//! Names that no sibling has.

/// The name itself if it is free, else with the lowest number that is: `Home (1)`
/// (`src/Umbraco.Infrastructure/Persistence/Repositories/Implement/SimilarNodeName.cs`).
pub(crate) fn unique_name(name: &str, taken: &[&str]) -> String {
    let is_taken = |name: &str| {
        let name = name.to_lowercase();
        taken.iter().any(|one| one.to_lowercase() == name)
    };
    if !is_taken(name) {
        return name.to_owned();
    }
    let base = without_number(name);
    (1_u32..)
        .map(|number| format!("{base} ({number})"))
        .find(|candidate| !is_taken(candidate))
        .unwrap_or_default()
}

fn without_number(name: &str) -> &str {
    let inner = name
        .strip_suffix(')')
        .and_then(|rest| rest.rsplit_once(" ("));
    match inner {
        Some((base, number)) if number.parse::<u32>().is_ok() => base,
        _ => name,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lowest_free_number_is_taken() {
        assert_eq!(unique_name("Home", &["Other"]), "Home");
        assert_eq!(unique_name("Home", &["home"]), "Home (1)");
        assert_eq!(
            unique_name("Home", &["Home", "Home (1)", "Home (3)"]),
            "Home (2)"
        );
        assert_eq!(unique_name("Home (1)", &["Home", "Home (1)"]), "Home (2)");
    }
}
