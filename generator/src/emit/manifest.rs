//! `Cargo.toml`.

use super::{Dependencies, Target, source::comment};
use crate::model::Api;

pub(super) fn manifest(api: &Api, target: &Target) -> String {
    let mut features: Vec<&str> = api
        .groups
        .iter()
        .map(|group| group.feature.as_str())
        .collect();
    features.sort_unstable();
    let default: String = features
        .iter()
        .map(|feature| format!("    {},\n", quoted(feature)))
        .collect();
    let list: String = features
        .iter()
        .map(|feature| format!("{} = []\n", quoted(feature)))
        .collect();
    let (inherited, runtime) = match &target.dependencies {
        Dependencies::Workspace => (
            "edition.workspace = true\nrust-version.workspace = true\nlicense.workspace = true\nrepository.workspace = true\npublish.workspace = true\n",
            "umbraco-runtime.workspace = true".to_owned(),
        ),
        Dependencies::Path(path) => (
            "edition = \"2024\"\nrust-version = \"1.85\"\npublish = false\n",
            format!("umbraco-runtime = {{ path = {} }}", quoted(path)),
        ),
        Dependencies::Registry(version) => (
            "edition = \"2024\"\nrust-version = \"1.85\"\n",
            format!("umbraco-runtime = {}", quoted(version)),
        ),
    };
    format!(
        "# @generated from {origin} (sha256 {sha256}) by umbraco-codegen; do not edit.\n\
         \n\
         [package]\n\
         name = {name}\n\
         description = {description}\n\
         version = {version}\n\
         {inherited}\
         \n\
         [lib]\n\
         # Its tests are its examples.\n\
         test = false\n\
         \n\
         [features]\n\
         default = [\n{default}]\n\
         {list}\
         # Serialize and Deserialize on the models; off by default, since it doubles what they cost to compile.\n\
         serde = [\"umbraco-runtime/serde\"]\n\
         \n\
         [dependencies]\n\
         {runtime}\n",
        origin = comment(&target.origin),
        sha256 = comment(&target.sha256),
        name = quoted(&target.crate_name),
        description = quoted(&format!("Client of {}", api.title)),
        version = quoted(&target.version),
    )
}

/// A TOML basic string.
fn quoted(text: &str) -> String {
    let mut quoted = String::from('"');
    for character in text.chars() {
        match character {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            character if character.is_control() => {
                quoted.push_str(&format!("\\u{:04X}", u32::from(character)))
            }
            character => quoted.push(character),
        }
    }
    quoted.push('"');
    quoted
}
