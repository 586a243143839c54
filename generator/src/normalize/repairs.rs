//! What Umbraco's documents are known to say wrongly, as data.
//!
//! A repair is made only in the document of its API, only where the document has what it names, and only if the
//! document does not say it already: the day Umbraco corrects its document, the repair counts 0.

use serde_json::{Value, json};

use super::PassReport;
use super::change::{Change, Outcome, answers_with, references_in};

const MANAGEMENT: &str = "Umbraco Management API";
const DELIVERY: &str = "Umbraco Delivery API";

/// One thing that is known better.
struct Repair {
    /// The title of the document.
    api: &'static str,
    what: What,
    /// How it is known.
    #[allow(dead_code, reason = "read by people")]
    source: &'static str,
}

enum What {
    /// A member that may be null.
    NullProperty(&'static str, &'static str),
    /// Every reference among the members of the schemas whose names end so may be null.
    NullReferences(&'static str),
    /// An answer that may be the literal `null`.
    NullAnswer(&'static str),
    /// An answer that is another component.
    Answer(&'static str, &'static str, &'static str),
    /// Every answer that refers to the one component is the other.
    Answers(&'static str, &'static str),
}

const REPAIRS: &[Repair] = &[
    Repair {
        api: MANAGEMENT,
        what: What::NullAnswer("GetRecycleBinDocumentByIdOriginalParent"),
        source: "OriginalParentDocumentRecycleBinController.cs answers null when the parent was the root; seen on a running Umbraco 17.3",
    },
    Repair {
        api: MANAGEMENT,
        what: What::NullAnswer("GetRecycleBinMediaByIdOriginalParent"),
        source: "OriginalParentMediaRecycleBinController.cs, as above; seen on a running Umbraco 17.3",
    },
    Repair {
        api: MANAGEMENT,
        what: What::NullAnswer("GetRecycleBinElementByIdOriginalParent"),
        source: "Umbraco 18, the same base class as for documents",
    },
    Repair {
        api: MANAGEMENT,
        what: What::Answer(
            "GetUserCurrentPermissionsDocument",
            "200",
            "UserPermissionsResponseModel",
        ),
        source: "declared as an array of UserPermissionsResponseModel up to 17, sent as one (seen on a running Umbraco 17.3); corrected in 18",
    },
    Repair {
        api: MANAGEMENT,
        what: What::Answers("ProblemDetailsBuilderModel", "ProblemDetails"),
        source: "forgot-password/verify and /reset declare the builder, ResetPasswordController.cs sends what it builds; seen on a running Umbraco 17.3",
    },
    Repair {
        api: MANAGEMENT,
        what: What::Answers("UserDataOperationStatusModel", "ProblemDetails"),
        source: "user-data declares the enumeration of its errors, UserDataOperationStatusResult sends problem details; seen on a running Umbraco 17.3",
    },
    Repair {
        api: MANAGEMENT,
        what: What::Answers("PagedProblemDetailsModel", "ProblemDetails"),
        source: "relation/type declares a page of problem details for 404; ByRelationTypeKeyRelationController.cs sends one",
    },
    Repair {
        api: DELIVERY,
        what: What::NullProperty("ImageCropModel", "coordinates"),
        source: "ImageCrop.Coordinates is nullable; a constructor-bound reference loses its null in 18",
    },
    Repair {
        api: DELIVERY,
        what: What::NullProperty("ApiBlockItemModel", "settings"),
        source: "ApiBlockItem.Settings is nullable; a constructor-bound reference loses its null in 18",
    },
    Repair {
        api: DELIVERY,
        what: What::NullProperty("ApiBlockGridItemModel", "settings"),
        source: "ApiBlockItem.Settings is nullable; a constructor-bound reference loses its null in 18",
    },
    Repair {
        api: DELIVERY,
        what: What::NullProperty("IApiMediaWithCropsResponseModel", "focalPoint"),
        source: "IApiMediaWithCrops.FocalPoint is nullable; a get-only reference loses its null in 18",
    },
    Repair {
        api: DELIVERY,
        what: What::NullProperty("IApiMediaWithCropsModel", "focalPoint"),
        source: "IApiMediaWithCrops.FocalPoint, as above",
    },
    Repair {
        api: DELIVERY,
        what: What::NullProperty("IApiMediaWithCropsBaseModel", "focalPoint"),
        source: "IApiMediaWithCrops.FocalPoint, as above (typed document)",
    },
    Repair {
        api: DELIVERY,
        what: What::NullProperty("IApiMediaWithCropsResponseBaseModel", "focalPoint"),
        source: "IApiMediaWithCrops.FocalPoint, as above (typed document)",
    },
    Repair {
        api: DELIVERY,
        what: What::NullProperty("ApiMediaWithCropsModel", "focalPoint"),
        source: "IApiMediaWithCrops.FocalPoint, as above (typed document)",
    },
    Repair {
        api: DELIVERY,
        what: What::NullProperty("ApiMediaWithCropsResponseModel", "focalPoint"),
        source: "IApiMediaWithCrops.FocalPoint, as above (typed document)",
    },
    Repair {
        api: DELIVERY,
        what: What::NullProperty("ApiImageCropperValueModel", "focalPoint"),
        source: "ApiImageCropperValue.FocalPoint is nullable; a constructor-bound reference loses its null in 18",
    },
    Repair {
        api: DELIVERY,
        what: What::NullProperty("ApiLinkModel", "route"),
        source: "ApiLink.Route is nullable: an external link has none",
    },
    Repair {
        api: DELIVERY,
        what: What::NullReferences("PropertiesModel"),
        source: "a property without a value is null in the Delivery API, whatever its editor; the typed document of 18 shows it for scalars only",
    },
];

/// Makes the repairs of the API that the document is of.
pub(super) fn apply(document: &mut Value) -> Vec<PassReport> {
    let title = document
        .pointer("/info/title")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned();
    let mut reports = Vec::new();
    for repair in REPAIRS.iter().filter(|repair| repair.api == title) {
        for change in changes(&repair.what, document) {
            let applied = match change.apply(document) {
                Outcome::Applied => 1,
                Outcome::AlreadySo => 0,
                Outcome::NotThere(_) => continue,
            };
            reports.push(PassReport {
                name: format!("repair: {}", change.describe()),
                applied,
            });
        }
    }
    reports
}

/// A repair as changes to this document.
fn changes(what: &What, document: &Value) -> Vec<Change> {
    let component = |name: &str| json!({ "$ref": format!("#/components/schemas/{name}") });
    let null_property = |(schema, property): (&str, &str)| Change::NullableProperty {
        schema: schema.to_owned(),
        property: property.to_owned(),
    };
    let answer = |operation: &str, status: &str, to: &str| Change::ResponseType {
        operation: operation.to_owned(),
        status: status.to_owned(),
        to: component(to),
    };
    match what {
        What::NullProperty(schema, property) => vec![null_property((schema, property))],
        What::NullReferences(suffix) => references_in(document, suffix)
            .into_iter()
            .map(null_property)
            .collect(),
        What::NullAnswer(operation) => vec![Change::NullableResponse {
            operation: (*operation).to_owned(),
            status: "200".to_owned(),
        }],
        What::Answer(operation, status, to) => vec![answer(operation, status, to)],
        What::Answers(from, to) => answers_with(document, from)
            .into_iter()
            .map(|(operation, status)| answer(operation, status, to))
            .collect(),
    }
}
