//! The second stage: the quirks of the document generators undone, so that the model meets one form of each thing.
//!
//! Umbraco's documents are written by Swashbuckle (up to 17) and by Microsoft.AspNetCore.OpenApi (18), and each says
//! the same thing in its own way. Every repair is a pass: one function in one file, with the reason and the source of
//! the quirk in its documentation, in the tables [`FORM`] and [`MEANING`]. A pass counts how often it applied.
//!
//! # What the model can rely on
//!
//! - **Nullable**: only as `nullable: true`. A reference that is nullable or carries anything else is
//!   `{"allOf": [{"$ref": ...}], "nullable": true, "default": ...}`: an `allOf` of exactly one reference always means
//!   "this reference, with these facts beside it". Components are never nullable; their references are.
//! - **Composition**: any other `allOf` stands alone and has two members or more; members that the composed schema
//!   declares itself are an inline object and come last.
//! - **Union**: `oneOf` with at least two members, or with one when the tag is on the wire; `discriminator` with the
//!   full mapping (values are `#/components/schemas/X`) where tags are known; nothing but prose, `nullable` and
//!   extensions beside them. A tagged member declares its tag as an enumeration of one value.
//! - **Any**: the empty schema. **Map**: `additionalProperties` is a schema, or there are `properties`.
//!   **Array**: has `items`. `additionalProperties: false` does not occur.
//! - **Scalars**: `type` is written, keywords of other types do not occur; constants are enumerations of one value.
//! - **Bodies**: one media type; a form with a file is `multipart/form-data`; a binary answer is not JSON.
//!
//! # Extensions that carry what 3.0 cannot say
//!
//! | key | where | meaning |
//! |---|---|---|
//! | `x-umbraco-codegen-name` | component | the name without the prefix of the union it belongs to: Umbraco 18 calls the member `Circle` of `Shape` `ShapeCircle`; only where that name is free |
//! | `x-umbraco-codegen-untagged` | union | reference to the member that comes without a tag on the wire |

mod any_values;
mod binary_answers;
mod binary_components;
mod change;
mod closed_objects;
mod component_nulls;
mod compositions;
mod foreign_keywords;
mod form_files;
mod free_objects;
mod implied_types;
mod inlined_members;
mod media_types;
mod member_names;
mod null_members;
mod open_problems;
mod overrides;
mod pass;
mod repairs;
mod schema;
mod single_compositions;
mod single_unions;
mod tags;
mod text_numbers;

use serde_json::Value;

pub(crate) use member_names::NAME as SHORT_NAME;
pub use overrides::{Override, Overrides};
pub(crate) use tags::UNTAGGED;

use pass::Pass;

use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::read::{Dialect, Document, check_references, typed};

/// The passes before the facts that are known better are put in: from here on null is `nullable`.
const FORM: &[Pass] = &[
    Pass::of_schemas(
        "null-members",
        null_members::KEYWORDS,
        null_members::pull_out,
    ),
    Pass::of_schemas(
        "text-numbers",
        text_numbers::KEYWORDS,
        text_numbers::read_as_number,
    ),
    Pass::of_schemas(
        "implied-types",
        implied_types::KEYWORDS,
        implied_types::write_out,
    ),
    Pass::of_schemas(
        "single-unions",
        single_unions::KEYWORDS,
        single_unions::unwrap,
    ),
    Pass::of_document("component-nulls", component_nulls::move_to_references),
    Pass::of_schemas(
        "single-compositions",
        single_compositions::KEYWORDS,
        single_compositions::unwrap,
    ),
];

/// The passes after them.
const MEANING: &[Pass] = &[
    Pass::of_schemas("any-values", any_values::KEYWORDS, any_values::empty),
    Pass::of_document("inlined-members", inlined_members::refer),
    Pass::of_document("tags", tags::gather),
    Pass::of_schemas(
        "closed-objects",
        closed_objects::KEYWORDS,
        closed_objects::open,
    ),
    Pass::of_schemas(
        "open-problems",
        open_problems::KEYWORDS,
        open_problems::open,
    ),
    Pass::of_schemas(
        "free-objects",
        free_objects::KEYWORDS,
        free_objects::spell_out,
    ),
    Pass::of_schemas(
        "compositions",
        compositions::KEYWORDS,
        compositions::own_members_last,
    ),
    Pass::of_schemas(
        "foreign-keywords",
        foreign_keywords::KEYWORDS,
        foreign_keywords::remove,
    ),
    Pass::of_document("binary-components", binary_components::inline),
    Pass::of_objects("media-types", media_types::reduce),
    Pass::of_objects("form-files", form_files::as_multipart),
    Pass::of_objects("binary-answers", binary_answers::by_format),
    Pass::of_document("member-names", member_names::suggest),
];

/// How often a pass applied to a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PassReport {
    /// The name of the pass, for instance `single-unions`; repairs of known documents are `repair: ...`.
    pub name: String,
    /// How many places it changed.
    pub applied: usize,
}

/// A document in the form that the model reads; the module documentation says what that form is.
#[derive(Clone, Debug)]
pub struct Normalized {
    /// The name of the source.
    pub name: String,
    /// The document.
    pub openapi: openapiv3::OpenAPI,
    /// The same as JSON, for excerpts and for printing.
    pub json: Value,
    /// Which OpenAPI the document was written in.
    pub dialect: Dialect,
    /// What was done, in order; passes that found nothing to do are listed with 0.
    pub passes: Vec<PassReport>,
    /// What was noticed on the way: of reading, and overrides that no longer apply.
    pub warnings: Vec<Diagnostic>,
}

/// Undoes the quirks of a document and puts in what is known better than the document says.
///
/// # Errors
///
/// Overrides that name something that the document does not have, and references in overrides that lead nowhere; all
/// at once. An override that changes nothing is a warning.
///
/// ```
/// use umbraco_codegen::{Overrides, Source, normalize, read};
///
/// let source = Source::new(
///     "tiny.json",
///     br##"{"openapi": "3.0.4", "info": {"title": "Tiny", "version": "1"}, "paths": {}, "components": {"schemas": {
///          "A": {"type": "object", "properties": {"b": {"oneOf": [{"$ref": "#/components/schemas/B"}], "nullable": true}}},
///          "B": {"enum": ["x", "y"]}}}}"##.to_vec(),
/// );
/// let normalized = normalize(read(&source)?, &Overrides::default())?;
/// let b = &normalized.json["components"]["schemas"]["A"]["properties"]["b"];
/// assert_eq!(b, &serde_json::json!({"allOf": [{"$ref": "#/components/schemas/B"}], "nullable": true}));
/// # Ok::<(), umbraco_codegen::Diagnostics>(())
/// ```
pub fn normalize(document: Document, overrides: &Overrides) -> Result<Normalized, Diagnostics> {
    let Document {
        name,
        dialect,
        mut json,
        warnings,
    } = document;
    let mut problems = Diagnostics::new(&name);
    problems.extend(warnings);

    let mut passes = pass::run(FORM, &mut json);
    passes.extend(repairs::apply(&mut json));
    passes.extend(overrides.apply(&mut json, &mut problems));
    passes.extend(pass::run(MEANING, &mut json));
    overrides.compare(&passes, &mut problems);

    if !problems.has_errors() {
        check_references(&json, &mut problems);
    }
    let openapi = match typed(&json) {
        Ok(openapi) => openapi,
        Err(problem) => {
            problems.push(problem);
            return Err(problems);
        }
    };
    Ok(Normalized {
        openapi,
        json,
        dialect,
        passes,
        warnings: problems.into_warnings()?,
        name,
    })
}

/// The names of all passes, for the check of what a configuration lists.
fn pass_names() -> impl Iterator<Item = &'static str> {
    FORM.iter().chain(MEANING).map(|pass| pass.name)
}
