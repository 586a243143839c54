//! The Rust code that calls each operation with arguments given by name, and reads each type.

use crate::catalogue::part_key;
use crate::catalogue_of::place;
use crate::reads::Reads;
use std::fmt::Write as _;
use umbraco_codegen::model::signature::type_name;
use umbraco_codegen::model::{
    Api, Body, Group, Location, Operation, Outcome, Parameter, Part, Success, Type, Use, is_keyword,
};

/// The module of an API.
pub(crate) fn module(api: &Api, library: &str, reads: &Reads<'_>) -> String {
    let writer = Writer { api, library };
    let mut text = String::from(
        "#[allow(unused_imports)]\nuse crate::calling::names::*;\n#[allow(unused_imports)]\nuse crate::calling::{Calling, Connection, Content, Finish, calling, read_back};\n#[allow(unused_imports)]\nuse crate::{Arguments, BadArgument};\n\n",
    );
    writeln!(
        text,
        "pub(super) fn connect(base_url: &str) -> umbraco_runtime::Result<Connection> {{\n    Connection::new({library}::Client::builder(base_url))\n}}\n"
    )
    .unwrap();
    let mut names = Vec::new();
    for (index, (group, operation)) in api.operations().enumerate() {
        text.push_str(&writer.call(index, group, operation));
        names.push(format!("call_{index}"));
        if let Success::Outcome(outcome) = &operation.success {
            text.push_str(&writer.finish(group, outcome));
        }
    }
    writeln!(
        text,
        "pub(super) static CALLS: &[crate::calling::Call] = &[{}];",
        names.join(", ")
    )
    .unwrap();
    let types: Vec<String> = reads
        .types()
        .iter()
        .map(|name| format!("read_back::<{name}>"))
        .collect();
    writeln!(
        text,
        "pub(super) static READS: &[crate::calling::ReadBack] = &[{}];",
        types.join(", ")
    )
    .unwrap();
    text
}

struct Writer<'a> {
    api: &'a Api,
    library: &'a str,
}

impl Writer<'_> {
    fn call(&self, index: usize, group: &Group, operation: &Operation) -> String {
        let mut arguments: Vec<String> = operation
            .arguments()
            .into_iter()
            .map(|parameter| self.argument(parameter))
            .collect();
        let mut options: Vec<(String, String, String)> = operation
            .parameters
            .iter()
            .filter(|parameter| !parameter.required)
            .map(|parameter| {
                (
                    key(parameter),
                    ident(&parameter.rust_name),
                    self.argument(parameter),
                )
            })
            .collect();
        match &operation.body {
            Some(Body::Json { used, optional, .. }) => {
                let body = format!("&arguments.body::<{}>()?", self.ty(used));
                if *optional {
                    options.push((String::new(), "body".to_owned(), body));
                } else {
                    arguments.push(body);
                }
            }
            Some(Body::Multipart { parts } | Body::Form { parts }) => {
                for part in parts {
                    if part.required {
                        arguments.push(self.part(part));
                    } else {
                        options.push((
                            part_key(&part.wire_name),
                            ident(&part.rust_name),
                            self.part(part),
                        ));
                    }
                }
            }
            Some(Body::Binary { .. }) => {
                arguments.push(format!("arguments.upload({:?})?", part_key("")));
            }
            None => {}
        }
        let mut text = format!(
            "#[allow(deprecated, unused_variables)]\nfn call_{index}(connection: &Connection, arguments: &Arguments) -> Result<Calling, BadArgument> {{\n"
        );
        let binding = if options.is_empty() { "let" } else { "let mut" };
        writeln!(
            text,
            "    {binding} call = connection.client::<{}::Client>().{}().{}({});",
            self.library,
            ident(&group.module),
            ident(&operation.rust_name),
            arguments.join(", "),
        )
        .unwrap();
        for (key, setter, value) in options {
            let condition = if key.is_empty() {
                "arguments.has_body()".to_owned()
            } else {
                format!("arguments.has({key:?})")
            };
            writeln!(
                text,
                "    if {condition} {{ call = call.{setter}({value}); }}"
            )
            .unwrap();
        }
        text.push_str("    Ok(calling(call.send()))\n}\n\n");
        text
    }

    fn argument(&self, parameter: &Parameter) -> String {
        let key = key(parameter);
        match &parameter.used.ty {
            Type::List(item) if parameter.location == Location::Query => match item.ty {
                Type::String => format!("arguments.texts({key:?})?"),
                _ => format!("arguments.values::<{}>({key:?})?", self.plain(&item.ty)),
            },
            Type::String | Type::Any | Type::List(_) => format!("arguments.text({key:?})?"),
            ty => format!("arguments.value::<{}>({key:?})?", self.plain(ty)),
        }
    }

    fn part(&self, part: &Part) -> String {
        let key = part_key(&part.wire_name);
        match &part.used.ty {
            Type::Binary => format!("arguments.upload({key:?})?"),
            Type::List(item) if item.ty == Type::Binary => format!("arguments.uploads({key:?})?"),
            Type::String => format!("arguments.text({key:?})?"),
            Type::Any | Type::AnyObject | Type::List(_) | Type::Map(_) | Type::Schema(_) => {
                format!("&arguments.json::<{}>({key:?})?", self.ty(&part.used))
            }
            ty => format!("arguments.value::<{}>({key:?})?", self.plain(ty)),
        }
    }

    /// What an answer that depends on the status holds.
    fn finish(&self, group: &Group, outcome: &Outcome) -> String {
        let name = format!(
            "{}::{}::{}",
            self.library,
            ident(&group.module),
            outcome.rust_name
        );
        let arms: String = outcome
            .variants
            .iter()
            .map(|(_, variant, success)| {
                format!(
                    "            {name}::{variant}(value) => <{} as Finish>::finish(value).await,\n",
                    self.marker(success)
                )
            })
            .collect();
        format!(
            "impl Finish for {name} {{\n    async fn finish(value: Self) -> umbraco_runtime::Result<Content> {{\n        match value {{\n{arms}            _ => Ok(Content::Nothing),\n        }}\n    }}\n}}\n\n"
        )
    }

    fn marker(&self, success: &Success) -> String {
        match success {
            Success::Json(used) => format!("Json<{}>", self.ty(used)),
            Success::Created => "Created".to_owned(),
            Success::Download => "Download".to_owned(),
            Success::Text => "Text".to_owned(),
            Success::Empty | Success::Outcome(_) => "Empty".to_owned(),
        }
    }

    fn plain(&self, ty: &Type) -> String {
        self.ty(&Use::of(ty.clone()))
    }

    fn ty(&self, used: &Use) -> String {
        type_name(self.api, self.library, used)
    }
}

fn key(parameter: &Parameter) -> String {
    place(&parameter.location).key(&parameter.wire_name)
}

fn ident(name: &str) -> String {
    if is_keyword(name) {
        format!("r#{name}")
    } else {
        name.to_owned()
    }
}
