//! `cargo xtask list`: the operations of an API.

use clap::{Args, ValueEnum};
use serde::Serialize;
use umbraco_codegen::model::signature::{Signature, signatures};
use umbraco_standin::CoverageKind;

use crate::apis::{Api, Apis};
use crate::crates::Input;
use crate::failure::Failure;
use crate::output;
use crate::workspace::Workspace;

/// Lists the operations of an API: id, method, path, tag, and how they are called in Rust
#[derive(Debug, Args)]
#[command(after_long_help = "\
Examples:
  cargo xtask list
  cargo xtask list management-v17
  cargo xtask list management-v17 --coverage
  cargo xtask list management-v17 --format json | jq '.[] | select(.tag == \"Dictionary\")'")]
pub(crate) struct List {
    /// A crate of specs/apis.toml, with or without `umbraco-`; without it, the crates are listed
    #[arg(value_name = "API")]
    api: Option<String>,

    /// How the stand-in of `cargo xtask serve` answers each operation: from its state, with made-up data, or not
    #[arg(long, requires = "api")]
    coverage: bool,

    /// How it is written
    #[arg(long, value_enum, default_value_t = Format::Table)]
    format: Format,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// Columns
    Table,
    /// An array of objects
    Json,
}

/// An API of `specs/apis.toml`.
#[derive(Serialize)]
struct Line {
    name: String,
    openapi: String,
    product: Option<String>,
    source: String,
    operations: usize,
    schemas: usize,
}

impl List {
    pub(crate) fn run(self, workspace: &Workspace) -> Result<(), Failure> {
        let apis = Apis::read(workspace)?;
        match &self.api {
            Some(name) if self.coverage => self.print_coverage(workspace, apis.named(name)?),
            Some(name) => {
                let api = apis.named(name)?;
                let model = Input::pinned(workspace, api)?.model()?;
                let signatures = signatures(&model, &api.crate_name.replace('-', "_"));
                self.print(
                    &signatures,
                    &[
                        "operation",
                        "method",
                        "path",
                        "tag",
                        "rust",
                        "arguments",
                        "returns",
                    ],
                    row,
                )
            }
            None => {
                let lines = apis
                    .iter()
                    .map(|api| {
                        let model = Input::pinned(workspace, api)?.model()?;
                        Ok(Line {
                            name: api.crate_name.clone(),
                            openapi: api.openapi.clone(),
                            product: api.product.clone(),
                            source: api.source.clone(),
                            operations: model.operations().count(),
                            schemas: model.schemas.len(),
                        })
                    })
                    .collect::<Result<Vec<_>, Failure>>()?;
                self.print(
                    &lines,
                    &[
                        "crate",
                        "OpenAPI",
                        "product",
                        "operations",
                        "schemas",
                        "source",
                    ],
                    |line| {
                        vec![
                            line.name.clone(),
                            line.openapi.clone(),
                            line.product.clone().unwrap_or_default(),
                            line.operations.to_string(),
                            line.schemas.to_string(),
                            line.source.clone(),
                        ]
                    },
                )
            }
        }
    }

    fn print_coverage(&self, workspace: &Workspace, api: &Api) -> Result<(), Failure> {
        let source = Input::pinned(workspace, api)?.source;
        let mut operations = umbraco_standin::coverage(&source.bytes).map_err(|error| {
            Failure::input(format!("{}: the stand-in cannot read it", source.name)).cause(error)
        })?;
        operations.sort_by(|one, other| one.operation.cmp(&other.operation));
        self.print(
            &operations,
            &["operation", "method", "path", "answers", "why"],
            |one| {
                let answers = match one.kind {
                    CoverageKind::Stateful => "stateful",
                    CoverageKind::Generic => "generic",
                    _ => "refused",
                };
                vec![
                    one.operation.clone(),
                    one.method.clone(),
                    one.path.clone(),
                    answers.to_owned(),
                    one.reason.clone().unwrap_or_default(),
                ]
            },
        )
    }

    fn print<T: Serialize>(
        &self,
        items: &[T],
        heads: &[&str],
        row: impl Fn(&T) -> Vec<String>,
    ) -> Result<(), Failure> {
        let text = match self.format {
            Format::Json => serde_json::to_string_pretty(items)
                .map_err(|error| Failure::internal("the list cannot be written").cause(error))?,
            Format::Table => {
                let mut table = comfy_table::Table::new();
                table
                    .load_preset(comfy_table::presets::NOTHING)
                    .set_header(heads);
                items.iter().for_each(|item| {
                    table.add_row(row(item));
                });
                table.trim_fmt()
            }
        };
        output::line(text)
    }
}

fn row(signature: &Signature) -> Vec<String> {
    let arguments = signature.arguments.iter().chain(&signature.options);
    let arguments: Vec<String> = arguments
        .map(|argument| format!("{}: {}", argument.name, argument.ty))
        .collect();
    vec![
        signature.operation.clone(),
        signature.method.clone(),
        signature.path.clone(),
        signature.tag.clone(),
        signature.rust.clone(),
        arguments.join(", "),
        signature.returns.clone(),
    ]
}
