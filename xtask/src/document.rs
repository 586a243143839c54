//! Documents on their way to a model, with problems and warnings that say where they are in the text.

use umbraco_codegen::model::{self, Api};
use umbraco_codegen::{Document, Normalized, Overrides, Source, normalize};

use crate::failure::{Failure, Problem};

/// The normalised document; warnings are printed.
pub(crate) fn normalized(
    source: &Source,
    document: Document,
    overrides: &Overrides,
) -> Result<Normalized, Failure> {
    let normalized = normalize(document, overrides).map_err(|problems| problems.locate(source))?;
    for warning in &normalized.warnings {
        Problem::new(&source.name, &warning.clone().locate(source)).print();
    }
    Ok(normalized)
}

/// The model of a normalised document.
pub(crate) fn model(source: &Source, normalized: &Normalized) -> Result<Api, Failure> {
    let model = model::build(normalized).map_err(|problems| problems.locate(source))?;
    Ok(model)
}
