//! Document in, crate out.

use umbraco_codegen::emit::{Dependencies, Files, Target, emit};
use umbraco_codegen::model::{self, Api};
use umbraco_codegen::{Diagnostics, Normalized, Overrides, Source, normalize, read};

/// What became of a document.
#[derive(Debug)]
pub struct Generated {
    /// The document as the model read it.
    pub normalized: Normalized,
    /// The model.
    pub api: Api,
    /// The crate.
    pub files: Files,
}

/// Generates the crate of a document; its dependencies are a workspace's.
///
/// # Errors
/// What the generator says against the document.
pub fn generate(origin: &str, bytes: &[u8]) -> Result<Generated, Diagnostics> {
    let (normalized, api) = modelled(origin, bytes)?;
    let target = Target {
        crate_name: crate_name(origin),
        version: "0.1.0".to_owned(),
        origin: origin.to_owned(),
        sha256: Source::new(origin, bytes).sha256(),
        product_version: None,
        dependencies: Dependencies::Workspace,
    };
    let files = emit(&api, &target);
    Ok(Generated {
        normalized,
        api,
        files,
    })
}

/// The model of a document, without the crate: all that a comparison needs.
///
/// # Errors
/// What the generator says against the document.
pub fn modelled(origin: &str, bytes: &[u8]) -> Result<(Normalized, Api), Diagnostics> {
    let source = Source::new(origin, bytes.to_vec());
    let normalized = normalize(read(&source)?, &Overrides::default())?;
    let api = model::build(&normalized)?;
    Ok((normalized, api))
}

/// `specs/delivery-18.1.json` as `delivery-18-1`.
#[must_use]
pub fn crate_name(origin: &str) -> String {
    let file = origin.rsplit('/').next().unwrap_or(origin);
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    stem.replace('.', "-")
}
