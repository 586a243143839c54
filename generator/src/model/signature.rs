//! How operations are called in Rust, as plain texts: for lists, reports and tests.

use super::{Api, Body, Group, Home, Operation, Parameter, Success, Type, Use};
use serde::Serialize;

/// One operation and its Rust method.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Signature {
    /// `operationId`.
    pub operation: String,
    /// The HTTP method.
    pub method: String,
    /// The path template.
    pub path: String,
    /// The tag.
    pub tag: String,
    /// The method's path, such as `umbraco_management_v17::dictionary::Dictionary::get_dictionary`.
    pub rust: String,
    /// What must be given.
    pub arguments: Vec<Argument>,
    /// What may be given, as setters of the call.
    pub options: Vec<Argument>,
    /// The type of the body that is sent.
    pub request: Option<String>,
    /// The type that awaiting the call gives.
    pub returns: String,
    /// Whether the call has `items()` and `pages()`.
    pub paged: bool,
    /// Whether the document marks it as deprecated.
    pub deprecated: bool,
}

/// An argument or a setter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Argument {
    /// Its name.
    pub name: String,
    /// Its type.
    #[serde(rename = "type")]
    pub ty: String,
}

/// The signatures of all operations, in the order of the modules; `library` is the crate's name in Rust.
#[must_use]
pub fn signatures(api: &Api, library: &str) -> Vec<Signature> {
    let types = TypeNames { api, library };
    api.operations()
        .map(|(group, operation)| {
            let method = format!(
                "{library}::{}::{}::{}",
                group.module, group.rust_name, operation.rust_name
            );
            types.signature(operation, &group.tag, method)
        })
        .collect()
}

/// The Rust type at a place of use, with its full path.
#[must_use]
pub fn type_name(api: &Api, library: &str, used: &Use) -> String {
    TypeNames { api, library }.used(used)
}

/// The type of a call, with its full path: its own one, or the runtime's where nothing is to be set.
#[must_use]
pub fn call_type(library: &str, group: &Group, operation: &Operation) -> String {
    if operation.has_setters() {
        format!("{library}::{}::{}", group.module, operation.call_name)
    } else {
        "umbraco_runtime::Call".to_owned()
    }
}

struct TypeNames<'a> {
    api: &'a Api,
    library: &'a str,
}

impl TypeNames<'_> {
    fn signature(&self, operation: &Operation, tag: &str, rust: String) -> Signature {
        let mut arguments = Vec::new();
        let mut options = Vec::new();
        let argument = |parameter: &Parameter| Argument {
            name: parameter.rust_name.clone(),
            ty: self.used(&parameter.used),
        };
        arguments.extend(operation.arguments().into_iter().map(argument));
        let optional = operation
            .parameters
            .iter()
            .filter(|parameter| !parameter.required);
        options.extend(optional.map(argument));
        let request = match &operation.body {
            Some(Body::Json { used, optional, .. }) => {
                let ty = self.used(used);
                let list = if *optional {
                    &mut options
                } else {
                    &mut arguments
                };
                list.push(Argument {
                    name: "body".to_owned(),
                    ty: format!("&{ty}"),
                });
                Some(ty)
            }
            Some(Body::Multipart { parts } | Body::Form { parts }) => {
                for part in parts {
                    let list = if part.required {
                        &mut arguments
                    } else {
                        &mut options
                    };
                    list.push(Argument {
                        name: part.rust_name.clone(),
                        ty: self.used(&part.used),
                    });
                }
                Some("form".to_owned())
            }
            Some(Body::Binary { .. }) => {
                arguments.push(Argument {
                    name: "body".to_owned(),
                    ty: "Upload".to_owned(),
                });
                Some("Upload".to_owned())
            }
            None => None,
        };
        Signature {
            operation: operation.id.clone(),
            method: operation.method.clone(),
            path: operation.path.clone(),
            tag: tag.to_owned(),
            rust,
            arguments,
            options,
            request,
            returns: self.success(&operation.success),
            paged: operation.paged,
            deprecated: operation.deprecated,
        }
    }

    fn success(&self, success: &Success) -> String {
        match success {
            Success::Empty => "()".to_owned(),
            Success::Json(used) => self.used(used),
            Success::Created => "Created".to_owned(),
            Success::Download => "Download".to_owned(),
            Success::Text => "String".to_owned(),
            Success::Outcome(outcome) => outcome.rust_name.clone(),
        }
    }

    fn used(&self, used: &Use) -> String {
        let ty = self.ty(&used.ty);
        if used.nullable {
            format!("Option<{ty}>")
        } else {
            ty
        }
    }

    fn ty(&self, ty: &Type) -> String {
        match ty {
            Type::Any => "Value".to_owned(),
            Type::AnyObject => "Map".to_owned(),
            Type::Bool => "bool".to_owned(),
            Type::Integer(integer) => integer.rust_name().to_owned(),
            Type::Float => "f32".to_owned(),
            Type::Double => "f64".to_owned(),
            Type::String => "String".to_owned(),
            Type::Uuid => "Uuid".to_owned(),
            Type::DateTime => "DateTime".to_owned(),
            Type::Date => "Date".to_owned(),
            Type::Binary => "Upload".to_owned(),
            Type::List(item) => format!("Vec<{}>", self.used(item)),
            Type::Map(value) => format!("BTreeMap<String, {}>", self.used(value)),
            Type::Schema(id) => {
                let schema = self.api.schema(*id);
                if let Some(page) = schema.page() {
                    return format!("Page<{}>", self.used(&page.item));
                }
                match schema.home {
                    Home::Runtime => "Problem".to_owned(),
                    Home::Shared => format!("{}::models::{}", self.library, schema.rust_name),
                    Home::Group(index) => {
                        format!(
                            "{}::{}::{}",
                            self.library, self.api.groups[index].module, schema.rust_name
                        )
                    }
                }
            }
        }
    }
}
