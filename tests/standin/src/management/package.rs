//! `package/created`: packages that are put together here, and their files.
//!
//! What is in the file is what was there when the package was saved.

use http::{Method, StatusCode};
use uuid::Uuid;

use super::{Paged, package_file};
use crate::oauth::bearer::Access;
use crate::route::{Context, Route, route};
use crate::store::package::{CreatedPackage, Package};
use crate::wire::bind::{self, Kind, Member, Model, Rule, member};
use crate::wire::reply::{Outcome, Problem, Reply};

const PACKAGES: Access = Access::Sections(&["Umb.Section.Packages"]);

pub(super) const ROUTES: &[Route] = &[
    route(Method::GET, "package/created", PACKAGES, list),
    route(Method::POST, "package/created", PACKAGES, create),
    route(Method::GET, "package/created/{id:guid}", PACKAGES, read),
    route(Method::PUT, "package/created/{id:guid}", PACKAGES, update),
    route(
        Method::DELETE,
        "package/created/{id:guid}",
        PACKAGES,
        delete,
    ),
    route(
        Method::GET,
        "package/created/{id:guid}/download",
        PACKAGES,
        download,
    ),
];

const fn texts(name: &'static str) -> Member {
    member(name, Kind::Texts, Rule::NotNull)
}

const MEMBERS: &[Member] = &[
    member("name", Kind::Text, Rule::Required),
    member("contentNodeId", Kind::Text, Rule::Optional),
    member("contentLoadChildNodes", Kind::Flag, Rule::NotNull),
    member("mediaIds", Kind::Guids, Rule::NotNull),
    member("mediaLoadChildNodes", Kind::Flag, Rule::NotNull),
    texts("documentTypes"),
    texts("mediaTypes"),
    texts("dataTypes"),
    texts("templates"),
    texts("partialViews"),
    texts("stylesheets"),
    texts("scripts"),
    texts("languages"),
    texts("dictionaryItems"),
    member("id", Kind::Guid, Rule::Optional),
];

const CREATE: Model = Model {
    parameter: "createPackageRequestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.Package.CreatePackageRequestModel",
    members: MEMBERS,
};

const UPDATE: Model = Model {
    parameter: "updatePackageRequestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.Package.UpdatePackageRequestModel",
    members: MEMBERS,
};

fn list(context: &mut Context<'_>) -> Outcome {
    let page = context.query().page()?;
    let known = context.store.packages.iter();
    let all: Vec<&Package> = known.map(|one| &one.package).collect();
    Ok(Reply::json(&Paged {
        total: all.len(),
        items: page.cut(all),
    }))
}

fn create(context: &mut Context<'_>) -> Outcome {
    let mut package: Package = bind::body(context.request, &CREATE, context.trace)?;
    let mut known = context.store.packages.iter();
    if known.any(|one| one.package.name.eq_ignore_ascii_case(&package.name)) {
        return Err(Problem::new(StatusCode::CONFLICT, "Duplicate package name")
            .detail("Another package already exists with the attempted name.")
            .status("DuplicateItemName")
            .reply());
    }
    if package.id.is_nil() {
        package.id = context.store.sequence.id();
    }
    let id = package.id;
    let created = completed(context, package)?;
    context.store.packages.push(created);
    Ok(Reply::created(
        context.request,
        &format!("package/created/{id}"),
        &id.to_string(),
    ))
}

/// What was not given reads back as nothing, not as null. A file that the package names and that is not there is an
/// unhandled exception.
fn completed(context: &Context<'_>, package: Package) -> Result<CreatedPackage, Reply> {
    let file = package_file::file(context.store, context.security, &package);
    let file = file.ok_or_else(Reply::crash)?;
    let folder = package.name.replace(' ', "_");
    let package = Package {
        package_path: format!("umbraco/Data/CreatedPackages/{folder}/{}", file.name()),
        content_node_id: Some(package.content_node_id.unwrap_or_default()),
        ..package
    };
    Ok(CreatedPackage { package, file })
}

fn read(context: &mut Context<'_>) -> Outcome {
    let at = position(context).ok_or_else(no_package)?;
    Ok(Reply::json(&context.store.packages[at].package))
}

fn update(context: &mut Context<'_>) -> Outcome {
    let sent: Package = bind::body(context.request, &UPDATE, context.trace)?;
    let at = position(context).ok_or_else(not_found)?;
    let id = context.store.packages[at].package.id;
    context.store.packages[at] = completed(context, Package { id, ..sent })?;
    Ok(Reply::done())
}

fn delete(context: &mut Context<'_>) -> Outcome {
    let at = position(context).ok_or_else(not_found)?;
    context.store.packages.remove(at);
    Ok(Reply::done())
}

/// XML is UTF-8 with a byte order mark; the name of the file is not that of the package.
fn download(context: &mut Context<'_>) -> Outcome {
    let at = position(context).ok_or_else(no_package)?;
    let file = &context.store.packages[at].file;
    let disposition = format!("attachment; filename={}", file.name());
    Ok(Reply::done()
        .header("content-disposition", &disposition)
        .with_body(file.media_type(), file.bytes.clone()))
}

fn position(context: &Context<'_>) -> Option<usize> {
    let id: Uuid = context.id().ok()?;
    let mut all = context.store.packages.iter();
    all.position(|one| one.package.id == id)
}

/// Reading one that is not there.
fn no_package() -> Reply {
    Problem::not_found("The created package could not be found").reply()
}

/// Changing one that is not there.
fn not_found() -> Reply {
    Problem::not_found("The package could not be found")
        .status("NotFound")
        .reply()
}
