//! Types as far as they are needed to know whose member or method a name is.

use std::collections::BTreeMap;

use umbraco_codegen::model::signature::{call_type, signatures, type_name};
use umbraco_codegen::model::{Api as Model, Field, SchemaId, SchemaKind, Type, Use};

use super::names::{bare, bare_path, segments};

/// What a value is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Ty {
    /// The generated client.
    Client,
    /// What an accessor of the client gives, by its module.
    Group(String),
    /// A call that is not awaited yet.
    Call(Box<Call>),
    /// A generated type, by its full path.
    Generated(String),
    /// A type of the program itself, by its name.
    Own(String),
    /// `Option`, or `Result` with what it holds when all is well.
    Maybe(Box<Ty>),
    /// A list, an iterator over one, or a map's values.
    Many(Box<Ty>),
    /// A page of a list.
    Page(Box<Ty>),
    /// What `send` gives.
    Response(Box<Ty>),
    /// The stream of a list's items or pages.
    Stream(Box<Ty>),
    /// None of these for certain, such as a number.
    Other,
}

/// A call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Call {
    /// The path of the type that has its setters.
    pub(super) path: String,
    /// What awaiting it gives.
    pub(super) gives: Ty,
}

/// The generated crate, as its types and methods are.
#[derive(Debug, Default)]
pub(crate) struct Generated {
    library: String,
    /// The types of the members, by the path of the type and the member's name.
    fields: BTreeMap<String, BTreeMap<String, Ty>>,
    /// The groups' types, by their path, with the module.
    groups: BTreeMap<String, String>,
    /// Calls by module and method.
    calls: BTreeMap<(String, String), Ty>,
}

impl Generated {
    /// The crate of a document; `library` is its name in Rust.
    pub(crate) fn of(model: &Model, library: &str) -> Self {
        let mut generated = Self {
            library: library.to_owned(),
            ..Self::default()
        };
        for (index, schema) in model.schemas.iter().enumerate() {
            if let SchemaKind::Object(object) = &schema.kind {
                let ty = Use::of(Type::Schema(SchemaId(index)));
                let path = bare_path(&type_name(model, library, &ty));
                let fields = object.fields.iter().map(|field| {
                    let ty = generated.field(model, field);
                    (field.rust_name.clone(), ty)
                });
                let fields = fields.collect();
                generated.fields.insert(path, fields);
            }
        }
        let mut signatures = signatures(model, library).into_iter();
        for (group, operation) in model.operations() {
            let module = bare(&group.module).to_owned();
            let base = format!("{library}::{module}");
            generated
                .groups
                .insert(format!("{base}::{}", group.rust_name), module.clone());
            let Some(signature) = signatures.next() else {
                break;
            };
            let call = Call {
                path: bare_path(&call_type(library, group, operation)),
                gives: generated.parsed(&signature.returns).unwrap_or(Ty::Other),
            };
            let key = (module, bare(&operation.rust_name).to_owned());
            generated.calls.insert(key, Ty::Call(Box::new(call)));
        }
        generated
    }

    fn field(&self, model: &Model, field: &Field) -> Ty {
        let text = type_name(model, &self.library, &Use::of(field.used.ty.clone()));
        let ty = self.parsed(&text).unwrap_or(Ty::Other);
        if field.is_optional() {
            Ty::Maybe(Box::new(ty))
        } else {
            ty
        }
    }

    /// A type as the generator writes it.
    fn parsed(&self, text: &str) -> Option<Ty> {
        let ty: syn::Type = syn::parse_str(text).ok()?;
        self.ty(&ty, &|path| {
            let names = segments(path);
            (names.first() == Some(&self.library)).then(|| Ty::Generated(names.join("::")))
        })
    }

    /// What a type that somebody wrote is; `meaning` knows the paths.
    pub(super) fn ty(
        &self,
        ty: &syn::Type,
        meaning: &dyn Fn(&syn::Path) -> Option<Ty>,
    ) -> Option<Ty> {
        let inner = |ty: &syn::Type| self.ty(ty, meaning);
        match ty {
            syn::Type::Reference(reference) => inner(&reference.elem),
            syn::Type::Paren(paren) => inner(&paren.elem),
            syn::Type::Group(group) => inner(&group.elem),
            syn::Type::Slice(slice) => Some(Ty::Many(Box::new(inner(&slice.elem)?))),
            syn::Type::Array(array) => Some(Ty::Many(Box::new(inner(&array.elem)?))),
            syn::Type::Path(path) if path.qself.is_none() => {
                if let Some(known) = meaning(&path.path) {
                    return Some(known);
                }
                let last = path.path.segments.last()?;
                let argument = |place: usize| {
                    let syn::PathArguments::AngleBracketed(list) = &last.arguments else {
                        return None;
                    };
                    let mut types = list.args.iter().filter_map(|argument| match argument {
                        syn::GenericArgument::Type(ty) => Some(ty),
                        _ => None,
                    });
                    inner(types.nth(place)?)
                };
                let boxed = |place, wrap: fn(Box<Ty>) -> Ty| Some(wrap(Box::new(argument(place)?)));
                match last.ident.to_string().as_str() {
                    "Option" | "Result" => boxed(0, Ty::Maybe),
                    "Vec" | "VecDeque" | "HashSet" | "BTreeSet" => boxed(0, Ty::Many),
                    "HashMap" | "BTreeMap" => boxed(1, Ty::Many),
                    "Box" | "Arc" | "Rc" => argument(0),
                    "Page" => boxed(0, Ty::Page),
                    "Response" => boxed(0, Ty::Response),
                    "String" | "str" | "bool" | "char" | "u8" | "u16" | "u32" | "u64" | "usize"
                    | "i8" | "i16" | "i32" | "i64" | "isize" | "f32" | "f64" | "Uuid" | "Value"
                    | "Map" | "DateTime" | "Date" | "PathBuf" | "Path" | "Created" | "Download"
                    | "Upload" => Some(Ty::Other),
                    _ => None,
                }
            }
            syn::Type::Tuple(tuple) if tuple.elems.is_empty() => Some(Ty::Other),
            _ => None,
        }
    }

    /// What a full path into the generated crate is, if it is a type.
    pub(super) fn at(&self, path: &str) -> Option<Ty> {
        if path == format!("{}::Client", self.library) {
            return Some(Ty::Client);
        }
        if let Some(module) = self.groups.get(path) {
            return Some(Ty::Group(module.clone()));
        }
        self.fields
            .contains_key(path)
            .then(|| Ty::Generated(path.to_owned()))
    }

    /// The type of a member of a generated type.
    pub(super) fn member(&self, path: &str, name: &str) -> Option<Ty> {
        self.fields.get(path)?.get(name).cloned()
    }

    /// What a method of the client or of a group gives.
    pub(super) fn method(&self, receiver: &Ty, name: &str) -> Option<Ty> {
        match receiver {
            Ty::Client => {
                let mut modules = self.groups.values();
                modules
                    .find(|module| *module == name)
                    .map(|module| Ty::Group(module.clone()))
            }
            Ty::Group(module) => self.calls.get(&(module.clone(), name.to_owned())).cloned(),
            _ => None,
        }
    }
}
