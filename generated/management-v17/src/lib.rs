// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Client of `Umbraco Management API`, version `17.6`.
//!
//! Generated from `specs/management-v17.json`. [`Client`] has one accessor for each tag, behind a Cargo feature of the
//! same name; all of them are on by default. Errors, dates, uploads, downloads and pages are types of
//! [`umbraco_runtime`].
//!
//! ```no_run
//! # async fn run() -> Result<(), Box<dyn std::error::Error>> {
//! use umbraco_runtime::oauth::ClientCredentials;
//!
//! let secret = std::env::var("UMBRACO_CLIENT_SECRET")?;
//! let umbraco = umbraco_management_v17::Client::builder("https://localhost:44331")
//!     .credentials(ClientCredentials::new("umbraco-back-office-my-app", secret))
//!     .build()?;
//! # #[cfg(feature = "user")]
//! let answer = umbraco.user().get_user_current().await?;
//! # Ok(())
//! # }
//! ```
#![forbid(unsafe_code)]
#![deny(missing_docs)]
#![allow(
    clippy::large_enum_variant,
    clippy::new_ret_no_self,
    clippy::self_named_constructors,
    clippy::should_implement_trait,
    clippy::too_many_arguments,
    reason = "names and shapes are those of the document"
)]

#[cfg(feature = "culture")]
pub mod culture;

#[cfg(feature = "data-type")]
pub mod data_type;

#[cfg(feature = "dictionary")]
pub mod dictionary;

#[cfg(feature = "document")]
pub mod document;

#[cfg(feature = "document-blueprint")]
pub mod document_blueprint;

#[cfg(feature = "document-type")]
pub mod document_type;

#[cfg(feature = "document-version")]
pub mod document_version;

#[cfg(feature = "dynamic-root")]
pub mod dynamic_root;

#[cfg(feature = "health-check")]
pub mod health_check;

#[cfg(feature = "help")]
pub mod help;

#[cfg(feature = "imaging")]
pub mod imaging;

#[cfg(feature = "import")]
pub mod import;

#[cfg(feature = "indexer")]
pub mod indexer;

#[cfg(feature = "install")]
pub mod install;

#[cfg(feature = "language")]
pub mod language;

#[cfg(feature = "log-viewer")]
pub mod log_viewer;

#[cfg(feature = "manifest")]
pub mod manifest;

#[cfg(feature = "media")]
pub mod media;

#[cfg(feature = "media-type")]
pub mod media_type;

#[cfg(feature = "member")]
pub mod member;

#[cfg(feature = "member-group")]
pub mod member_group;

#[cfg(feature = "member-type")]
pub mod member_type;

#[cfg(feature = "models-builder")]
pub mod models_builder;

#[cfg(feature = "news-dashboard")]
pub mod news_dashboard;

#[cfg(feature = "object-types")]
pub mod object_types;

#[cfg(feature = "package")]
pub mod package;

#[cfg(feature = "partial-view")]
pub mod partial_view;

#[cfg(feature = "preview")]
pub mod preview;

#[cfg(feature = "profiling")]
pub mod profiling;

#[cfg(feature = "property-type")]
pub mod property_type;

#[cfg(feature = "published-cache")]
pub mod published_cache;

#[cfg(feature = "redirect-management")]
pub mod redirect_management;

#[cfg(feature = "relation")]
pub mod relation;

#[cfg(feature = "relation-type")]
pub mod relation_type;

#[cfg(feature = "script")]
pub mod script;

#[cfg(feature = "searcher")]
pub mod searcher;

#[cfg(feature = "security")]
pub mod security;

#[cfg(feature = "segment")]
pub mod segment;

#[cfg(feature = "server")]
pub mod server;

#[cfg(feature = "static-file")]
pub mod static_file;

#[cfg(feature = "stylesheet")]
pub mod stylesheet;

#[cfg(feature = "tag")]
pub mod tag;

#[cfg(feature = "telemetry")]
pub mod telemetry;

#[cfg(feature = "template")]
pub mod template;

#[cfg(feature = "temporary-file")]
pub mod temporary_file;

#[cfg(feature = "upgrade")]
pub mod upgrade;

#[cfg(feature = "user")]
pub mod user;

#[cfg(feature = "user-data")]
pub mod user_data;

#[cfg(feature = "user-group")]
pub mod user_group;

#[cfg(feature = "webhook")]
pub mod webhook;

#[cfg(feature = "o-embed")]
pub mod o_embed;

pub mod models;

umbraco_runtime::client! {
    /// One site's `Umbraco Management API`; cheap to clone.
    Client, token_endpoint: "/umbraco/management/api/v1/security/back-office/token"
}

impl Client {
    /// The operations of the tag `Culture`.
    #[cfg(feature = "culture")]
    #[inline]
    #[must_use]
    pub fn culture(&self) -> culture::Culture {
        culture::Culture(self.transport().clone())
    }

    /// The operations of the tag `Data Type`.
    #[cfg(feature = "data-type")]
    #[inline]
    #[must_use]
    pub fn data_type(&self) -> data_type::DataType {
        data_type::DataType(self.transport().clone())
    }

    /// The operations of the tag `Dictionary`.
    #[cfg(feature = "dictionary")]
    #[inline]
    #[must_use]
    pub fn dictionary(&self) -> dictionary::Dictionary {
        dictionary::Dictionary(self.transport().clone())
    }

    /// The operations of the tag `Document`.
    #[cfg(feature = "document")]
    #[inline]
    #[must_use]
    pub fn document(&self) -> document::Document {
        document::Document(self.transport().clone())
    }

    /// The operations of the tag `Document Blueprint`.
    #[cfg(feature = "document-blueprint")]
    #[inline]
    #[must_use]
    pub fn document_blueprint(&self) -> document_blueprint::DocumentBlueprint {
        document_blueprint::DocumentBlueprint(self.transport().clone())
    }

    /// The operations of the tag `Document Type`.
    #[cfg(feature = "document-type")]
    #[inline]
    #[must_use]
    pub fn document_type(&self) -> document_type::DocumentType {
        document_type::DocumentType(self.transport().clone())
    }

    /// The operations of the tag `Document Version`.
    #[cfg(feature = "document-version")]
    #[inline]
    #[must_use]
    pub fn document_version(&self) -> document_version::DocumentVersion {
        document_version::DocumentVersion(self.transport().clone())
    }

    /// The operations of the tag `Dynamic Root`.
    #[cfg(feature = "dynamic-root")]
    #[inline]
    #[must_use]
    pub fn dynamic_root(&self) -> dynamic_root::DynamicRoot {
        dynamic_root::DynamicRoot(self.transport().clone())
    }

    /// The operations of the tag `Health Check`.
    #[cfg(feature = "health-check")]
    #[inline]
    #[must_use]
    pub fn health_check(&self) -> health_check::HealthCheck {
        health_check::HealthCheck(self.transport().clone())
    }

    /// The operations of the tag `Help`.
    #[cfg(feature = "help")]
    #[inline]
    #[must_use]
    pub fn help(&self) -> help::Help {
        help::Help(self.transport().clone())
    }

    /// The operations of the tag `Imaging`.
    #[cfg(feature = "imaging")]
    #[inline]
    #[must_use]
    pub fn imaging(&self) -> imaging::Imaging {
        imaging::Imaging(self.transport().clone())
    }

    /// The operations of the tag `Import`.
    #[cfg(feature = "import")]
    #[inline]
    #[must_use]
    pub fn import(&self) -> import::Import {
        import::Import(self.transport().clone())
    }

    /// The operations of the tag `Indexer`.
    #[cfg(feature = "indexer")]
    #[inline]
    #[must_use]
    pub fn indexer(&self) -> indexer::Indexer {
        indexer::Indexer(self.transport().clone())
    }

    /// The operations of the tag `Install`.
    #[cfg(feature = "install")]
    #[inline]
    #[must_use]
    pub fn install(&self) -> install::Install {
        install::Install(self.transport().clone())
    }

    /// The operations of the tag `Language`.
    #[cfg(feature = "language")]
    #[inline]
    #[must_use]
    pub fn language(&self) -> language::Language {
        language::Language(self.transport().clone())
    }

    /// The operations of the tag `Log Viewer`.
    #[cfg(feature = "log-viewer")]
    #[inline]
    #[must_use]
    pub fn log_viewer(&self) -> log_viewer::LogViewer {
        log_viewer::LogViewer(self.transport().clone())
    }

    /// The operations of the tag `Manifest`.
    #[cfg(feature = "manifest")]
    #[inline]
    #[must_use]
    pub fn manifest(&self) -> manifest::Manifest {
        manifest::Manifest(self.transport().clone())
    }

    /// The operations of the tag `Media`.
    #[cfg(feature = "media")]
    #[inline]
    #[must_use]
    pub fn media(&self) -> media::Media {
        media::Media(self.transport().clone())
    }

    /// The operations of the tag `Media Type`.
    #[cfg(feature = "media-type")]
    #[inline]
    #[must_use]
    pub fn media_type(&self) -> media_type::MediaType {
        media_type::MediaType(self.transport().clone())
    }

    /// The operations of the tag `Member`.
    #[cfg(feature = "member")]
    #[inline]
    #[must_use]
    pub fn member(&self) -> member::Member {
        member::Member(self.transport().clone())
    }

    /// The operations of the tag `Member Group`.
    #[cfg(feature = "member-group")]
    #[inline]
    #[must_use]
    pub fn member_group(&self) -> member_group::MemberGroup {
        member_group::MemberGroup(self.transport().clone())
    }

    /// The operations of the tag `Member Type`.
    #[cfg(feature = "member-type")]
    #[inline]
    #[must_use]
    pub fn member_type(&self) -> member_type::MemberType {
        member_type::MemberType(self.transport().clone())
    }

    /// The operations of the tag `Models Builder`.
    #[cfg(feature = "models-builder")]
    #[inline]
    #[must_use]
    pub fn models_builder(&self) -> models_builder::ModelsBuilder {
        models_builder::ModelsBuilder(self.transport().clone())
    }

    /// The operations of the tag `News Dashboard`.
    #[cfg(feature = "news-dashboard")]
    #[inline]
    #[must_use]
    pub fn news_dashboard(&self) -> news_dashboard::NewsDashboard {
        news_dashboard::NewsDashboard(self.transport().clone())
    }

    /// The operations of the tag `Object Types`.
    #[cfg(feature = "object-types")]
    #[inline]
    #[must_use]
    pub fn object_types(&self) -> object_types::ObjectTypes {
        object_types::ObjectTypes(self.transport().clone())
    }

    /// The operations of the tag `Package`.
    #[cfg(feature = "package")]
    #[inline]
    #[must_use]
    pub fn package(&self) -> package::Package {
        package::Package(self.transport().clone())
    }

    /// The operations of the tag `Partial View`.
    #[cfg(feature = "partial-view")]
    #[inline]
    #[must_use]
    pub fn partial_view(&self) -> partial_view::PartialView {
        partial_view::PartialView(self.transport().clone())
    }

    /// The operations of the tag `Preview`.
    #[cfg(feature = "preview")]
    #[inline]
    #[must_use]
    pub fn preview(&self) -> preview::Preview {
        preview::Preview(self.transport().clone())
    }

    /// The operations of the tag `Profiling`.
    #[cfg(feature = "profiling")]
    #[inline]
    #[must_use]
    pub fn profiling(&self) -> profiling::Profiling {
        profiling::Profiling(self.transport().clone())
    }

    /// The operations of the tag `Property Type`.
    #[cfg(feature = "property-type")]
    #[inline]
    #[must_use]
    pub fn property_type(&self) -> property_type::PropertyType {
        property_type::PropertyType(self.transport().clone())
    }

    /// The operations of the tag `Published Cache`.
    #[cfg(feature = "published-cache")]
    #[inline]
    #[must_use]
    pub fn published_cache(&self) -> published_cache::PublishedCache {
        published_cache::PublishedCache(self.transport().clone())
    }

    /// The operations of the tag `Redirect Management`.
    #[cfg(feature = "redirect-management")]
    #[inline]
    #[must_use]
    pub fn redirect_management(&self) -> redirect_management::RedirectManagement {
        redirect_management::RedirectManagement(self.transport().clone())
    }

    /// The operations of the tag `Relation`.
    #[cfg(feature = "relation")]
    #[inline]
    #[must_use]
    pub fn relation(&self) -> relation::Relation {
        relation::Relation(self.transport().clone())
    }

    /// The operations of the tag `Relation Type`.
    #[cfg(feature = "relation-type")]
    #[inline]
    #[must_use]
    pub fn relation_type(&self) -> relation_type::RelationType {
        relation_type::RelationType(self.transport().clone())
    }

    /// The operations of the tag `Script`.
    #[cfg(feature = "script")]
    #[inline]
    #[must_use]
    pub fn script(&self) -> script::Script {
        script::Script(self.transport().clone())
    }

    /// The operations of the tag `Searcher`.
    #[cfg(feature = "searcher")]
    #[inline]
    #[must_use]
    pub fn searcher(&self) -> searcher::Searcher {
        searcher::Searcher(self.transport().clone())
    }

    /// The operations of the tag `Security`.
    #[cfg(feature = "security")]
    #[inline]
    #[must_use]
    pub fn security(&self) -> security::Security {
        security::Security(self.transport().clone())
    }

    /// The operations of the tag `Segment`.
    #[cfg(feature = "segment")]
    #[inline]
    #[must_use]
    pub fn segment(&self) -> segment::Segment {
        segment::Segment(self.transport().clone())
    }

    /// The operations of the tag `Server`.
    #[cfg(feature = "server")]
    #[inline]
    #[must_use]
    pub fn server(&self) -> server::Server {
        server::Server(self.transport().clone())
    }

    /// The operations of the tag `Static File`.
    #[cfg(feature = "static-file")]
    #[inline]
    #[must_use]
    pub fn static_file(&self) -> static_file::StaticFile {
        static_file::StaticFile(self.transport().clone())
    }

    /// The operations of the tag `Stylesheet`.
    #[cfg(feature = "stylesheet")]
    #[inline]
    #[must_use]
    pub fn stylesheet(&self) -> stylesheet::Stylesheet {
        stylesheet::Stylesheet(self.transport().clone())
    }

    /// The operations of the tag `Tag`.
    #[cfg(feature = "tag")]
    #[inline]
    #[must_use]
    pub fn tag(&self) -> tag::Tag {
        tag::Tag(self.transport().clone())
    }

    /// The operations of the tag `Telemetry`.
    #[cfg(feature = "telemetry")]
    #[inline]
    #[must_use]
    pub fn telemetry(&self) -> telemetry::Telemetry {
        telemetry::Telemetry(self.transport().clone())
    }

    /// The operations of the tag `Template`.
    #[cfg(feature = "template")]
    #[inline]
    #[must_use]
    pub fn template(&self) -> template::Template {
        template::Template(self.transport().clone())
    }

    /// The operations of the tag `Temporary File`.
    #[cfg(feature = "temporary-file")]
    #[inline]
    #[must_use]
    pub fn temporary_file(&self) -> temporary_file::TemporaryFile {
        temporary_file::TemporaryFile(self.transport().clone())
    }

    /// The operations of the tag `Upgrade`.
    #[cfg(feature = "upgrade")]
    #[inline]
    #[must_use]
    pub fn upgrade(&self) -> upgrade::Upgrade {
        upgrade::Upgrade(self.transport().clone())
    }

    /// The operations of the tag `User`.
    #[cfg(feature = "user")]
    #[inline]
    #[must_use]
    pub fn user(&self) -> user::User {
        user::User(self.transport().clone())
    }

    /// The operations of the tag `User Data`.
    #[cfg(feature = "user-data")]
    #[inline]
    #[must_use]
    pub fn user_data(&self) -> user_data::UserData {
        user_data::UserData(self.transport().clone())
    }

    /// The operations of the tag `User Group`.
    #[cfg(feature = "user-group")]
    #[inline]
    #[must_use]
    pub fn user_group(&self) -> user_group::UserGroup {
        user_group::UserGroup(self.transport().clone())
    }

    /// The operations of the tag `Webhook`.
    #[cfg(feature = "webhook")]
    #[inline]
    #[must_use]
    pub fn webhook(&self) -> webhook::Webhook {
        webhook::Webhook(self.transport().clone())
    }

    /// The operations of the tag `oEmbed`.
    #[cfg(feature = "o-embed")]
    #[inline]
    #[must_use]
    pub fn o_embed(&self) -> o_embed::OEmbed {
        o_embed::OEmbed(self.transport().clone())
    }
}
