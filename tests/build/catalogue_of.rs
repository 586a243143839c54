//! From the generator's model to the catalogue.

use crate::catalogue::{
    Answer, Body, Catalogue, Field, Kind, Operation, Parameter, Part, Place, Schema, Type,
};
use crate::pinned::Pinned;
use crate::reads::Reads;
use crate::samples;
use umbraco_codegen::model;

/// The catalogue of an API.
pub(crate) fn catalogue(pinned: &Pinned, reads: &mut Reads<'_>) -> Catalogue {
    let api = &pinned.model;
    Catalogue {
        crate_name: pinned.crate_name.clone(),
        product: pinned.product.clone(),
        operations: api
            .operations()
            .map(|(_, found)| operation(api, found, reads))
            .collect(),
        schemas: api.schemas.iter().map(schema).collect(),
    }
}

fn operation(api: &model::Api, found: &model::Operation, reads: &mut Reads<'_>) -> Operation {
    Operation {
        id: found.id.clone(),
        method: found.method.clone(),
        path: found.path.clone(),
        paged: found.paged,
        anonymous: found.anonymous,
        parameters: found.parameters.iter().map(parameter).collect(),
        body: found.body.as_ref().map(|found| body(found, reads)),
        answers: match &found.success {
            model::Success::Outcome(outcome) => outcome
                .variants
                .iter()
                .map(|(status, _, success)| (*status, answer(api, success, reads)))
                .collect(),
            success => vec![(200, answer(api, success, reads))],
        },
        smallest: samples::smallest(api, found),
        fullest: samples::fullest(api, found),
    }
}

fn parameter(found: &model::Parameter) -> Parameter {
    let place = place(&found.location);
    Parameter {
        name: found.wire_name.clone(),
        place,
        required: found.required,
        list: place == Place::Query && matches!(found.used.ty, model::Type::List(_)),
        boolean: found.used.ty == model::Type::Bool,
    }
}

/// Where a parameter goes.
pub(crate) fn place(location: &model::Location) -> Place {
    match location {
        model::Location::Path => Place::Path,
        model::Location::FilePath { .. } => Place::FilePath,
        model::Location::FileSegment => Place::FileSegment,
        model::Location::Query => Place::Query,
        model::Location::Header => Place::Header,
        model::Location::Cookie => Place::Cookie,
    }
}

fn body(found: &model::Body, reads: &mut Reads<'_>) -> Body {
    let parts = |parts: &[model::Part]| {
        let part = |part: &model::Part| Part {
            name: part.wire_name.clone(),
            required: part.required,
            file: is_file(&part.used),
        };
        parts.iter().map(part).collect()
    };
    match found {
        model::Body::Json {
            media_type, used, ..
        } => Body::Json {
            media_type: media_type.clone(),
            ty: ty(used),
            read: reads.index(used),
        },
        model::Body::Multipart { parts: found } => Body::Multipart(parts(found)),
        model::Body::Form { parts: found } => Body::Form(parts(found)),
        model::Body::Binary { media_type } => Body::Binary {
            media_type: media_type.clone(),
        },
    }
}

/// Whether it is a file, or several.
pub(crate) fn is_file(used: &model::Use) -> bool {
    match &used.ty {
        model::Type::Binary => true,
        model::Type::List(item) => item.ty == model::Type::Binary,
        _ => false,
    }
}

fn answer(api: &model::Api, success: &model::Success, reads: &mut Reads<'_>) -> Answer {
    match success {
        model::Success::Json(used) => Answer::Json {
            ty: ty(used),
            read: reads.index(used),
            samples: samples::values(api, used),
        },
        model::Success::Created => Answer::Created,
        model::Success::Download => Answer::Download,
        model::Success::Text => Answer::Text,
        model::Success::Empty | model::Success::Outcome(_) => Answer::Empty,
    }
}

fn ty(used: &model::Use) -> Type {
    let kind = match &used.ty {
        model::Type::Any | model::Type::AnyObject => Kind::Any,
        model::Type::List(item) => Kind::List(Box::new(ty(item))),
        model::Type::Map(value) => Kind::Map(Box::new(ty(value))),
        model::Type::Schema(id) => Kind::Schema(id.0),
        _ => Kind::Scalar,
    };
    Type {
        kind,
        nullable: used.nullable,
    }
}

fn schema(found: &model::Schema) -> Schema {
    match &found.kind {
        model::SchemaKind::Object(object) => Schema::Object {
            fields: object.fields.iter().map(field).collect(),
            rest: object.rest.as_ref().map(ty),
            tag: object.constant.as_ref().map(|(name, _)| name.clone()),
        },
        model::SchemaKind::Union(union) => Schema::Union {
            tag: union.discriminator.clone(),
            members: union
                .members
                .iter()
                .map(|member| (member.value.clone(), ty(&member.used)))
                .collect(),
        },
        model::SchemaKind::Enumeration(_) => Schema::Enumeration,
        model::SchemaKind::Problem => Schema::Problem,
    }
}

fn field(found: &model::Field) -> Field {
    Field {
        name: found.wire_name.clone(),
        required: found.required,
        ty: ty(&found.used),
    }
}
