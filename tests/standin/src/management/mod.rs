//! The Management API, one file per resource; each has its route table on top.

mod block_value;
mod client_credentials;
mod content_export;
mod content_place;
mod content_type;
mod content_type_export;
mod content_type_folder;
mod content_type_model;
mod content_type_reply;
mod content_type_structure;
mod culture;
mod data_type;
mod data_type_edit;
mod data_type_search;
mod data_type_tree;
mod dictionary;
mod dictionary_transfer;
mod dictionary_tree;
mod document;
mod document_access;
mod document_audit;
mod document_blueprint;
mod document_blueprint_tree;
mod document_body;
mod document_branch;
mod document_collection;
mod document_domains;
mod document_handlers;
mod document_item;
mod document_languages;
mod document_move;
mod document_public_access;
mod document_publish;
mod document_publish_check;
mod document_recycle_bin;
mod document_references;
mod document_reply;
mod document_tree;
mod document_type;
mod document_type_structure;
mod document_type_template;
mod document_type_transfer;
mod document_type_tree;
mod document_unpublish;
mod document_url;
mod document_validate;
mod document_values;
mod document_variance;
mod document_version;
mod file_tree;
mod health_check;
mod imaging;
mod import_analyze;
mod indexer;
mod install;
mod language;
mod log_viewer;
mod mailed_code;
mod media;
mod media_body;
mod media_collection;
mod media_move;
mod media_references;
mod media_reply;
mod media_transfer;
mod media_tree;
mod member;
mod member_body;
mod member_group;
mod member_list;
mod models_builder;
mod package;
mod package_file;
mod partial_view_snippet;
mod password_reset;
mod plain_type;
mod plain_type_routes;
mod plain_type_structure;
mod plain_type_tree;
mod property_type;
mod published_cache;
mod redirect;
mod relation;
mod relation_type;
mod saved_search;
mod security;
mod segment;
mod server;
mod small_lists;
mod start_nodes;
mod static_file;
mod tag;
mod telemetry;
mod template;
mod template_query;
mod template_tree;
mod temporary_file;
mod text_file;
mod text_file_folder;
mod text_file_kind;
mod text_file_routes;
pub(crate) mod uploaded_file;
mod user;
mod user_current;
mod user_data;
mod user_edit;
mod user_extra;
mod user_filter;
mod user_group;
mod user_group_edit;
mod user_invitation;
mod user_password;
mod user_permissions;
mod user_update;
mod webhook;
mod webhook_log;

use crate::route::Route;
pub(crate) use published_cache::Rebuild;
pub(crate) use server::assembly_version;

/// Every route that the stand-in has an action for.
pub(crate) fn routes() -> impl Iterator<Item = &'static Route> {
    [
        server::ROUTES,
        security::ROUTES,
        user::ROUTES,
        user_current::ROUTES,
        user_edit::ROUTES,
        user_password::ROUTES,
        client_credentials::ROUTES,
        language::ROUTES,
        dictionary::ROUTES,
        dictionary_tree::ROUTES,
        dictionary_transfer::ROUTES,
        data_type::ROUTES,
        data_type_edit::ROUTES,
        data_type_tree::ROUTES,
        temporary_file::ROUTES,
        user_group::ROUTES,
        user_group_edit::ROUTES,
        user_data::ROUTES,
        webhook::ROUTES,
        webhook_log::ROUTES,
        log_viewer::ROUTES,
        saved_search::ROUTES,
        segment::ROUTES,
        document::ROUTES,
        document_tree::ROUTES,
        document_validate::ROUTES,
        document_publish::ROUTES,
        document_unpublish::ROUTES,
        document_branch::ROUTES,
        document_move::ROUTES,
        document_recycle_bin::ROUTES,
        document_url::ROUTES,
        document_collection::ROUTES,
        document_blueprint::ROUTES,
        document_blueprint_tree::ROUTES,
        property_type::ROUTES,
        published_cache::REBUILD,
        published_cache::ROUTES,
        document_type_transfer::ROUTES,
        document_type_template::ROUTES,
        document_version::ROUTES,
        document_domains::ROUTES,
        document_public_access::ROUTES,
        document_audit::ROUTES,
        document_references::ROUTES,
        plain_type_routes::MEDIA_TYPE_ROUTES,
        plain_type_routes::MEMBER_TYPE_ROUTES,
        media::ROUTES,
        media_tree::ROUTES,
        media_move::ROUTES,
        media_collection::ROUTES,
        member::ROUTES,
        member_list::ROUTES,
        member_group::ROUTES,
        culture::ROUTES,
        relation::ROUTES,
        relation_type::ROUTES,
        health_check::ROUTES,
        redirect::ROUTES,
        tag::ROUTES,
        telemetry::ROUTES,
        indexer::ROUTES,
        models_builder::ROUTES,
        small_lists::ROUTES,
        package::ROUTES,
        import_analyze::ROUTES,
        password_reset::ROUTES,
        user_invitation::ROUTES,
        user_extra::ROUTES,
        user_filter::ROUTES,
        user_update::ROUTES,
        user_permissions::ROUTES,
        install::ROUTES,
        data_type_search::ROUTES,
        media_transfer::ROUTES,
        media_references::ROUTES,
        imaging::ROUTES,
        text_file_routes::STYLESHEET_ROUTES,
        text_file_routes::SCRIPT_ROUTES,
        text_file_routes::PARTIAL_VIEW_ROUTES,
        partial_view_snippet::ROUTES,
        static_file::ROUTES,
        template::ROUTES,
        template_tree::ROUTES,
        template_query::ROUTES,
        document_type::ROUTES,
        document_type_structure::ROUTES,
        document_type_tree::ROUTES,
    ]
    .into_iter()
    .flatten()
}

/// A page of a list.
#[derive(serde::Serialize)]
struct Paged<T> {
    total: usize,
    items: Vec<T>,
}

/// `{ "id": .. }`.
#[derive(Clone, Copy, Debug, serde::Serialize, serde::Deserialize)]
struct Reference {
    #[serde(default)]
    id: uuid::Uuid,
}

/// `{ "id": .. }` of an optional parent.
fn reference(id: Option<uuid::Uuid>) -> Option<Reference> {
    id.map(|id| Reference { id })
}
