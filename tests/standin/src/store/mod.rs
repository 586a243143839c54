//! What the site remembers: everything in memory, in the order it came.

pub(crate) mod announcement;
pub(crate) mod blueprint;
pub(crate) mod branch_task;
pub(crate) mod built_in;
pub(crate) mod built_in_types;
pub(crate) mod content;
pub(crate) mod content_type;
pub(crate) mod content_types;
pub(crate) mod data_type;
pub(crate) mod dictionary;
pub(crate) mod document;
pub(crate) mod document_settings;
pub(crate) mod documents;
pub(crate) mod editor_value;
pub(crate) mod file_system;
pub(crate) mod language;
pub(crate) mod log;
pub(crate) mod media;
mod media_file;
pub(crate) mod member;
pub(crate) mod moment;
pub(crate) mod package;
pub(crate) mod redirect;
mod removal;
pub(crate) mod rows;
pub(crate) mod saved_search;
mod schedule;
pub(crate) mod sequence;
pub(crate) mod settings;
pub(crate) mod static_file;
pub(crate) mod template;
pub(crate) mod temporary_file;
pub(crate) mod tracked;
mod unique_name;
pub(crate) mod untyped;
pub(crate) mod upload;
pub(crate) mod url_segment;
pub(crate) mod user_data;
pub(crate) mod webhook;

use crate::mail::Mail;
use crate::runtime_level::RuntimeLevel;
use content_types::{ContentKind, ContentTypes};
use sequence::Sequence;
use tracked::Tracked;
use uuid::Uuid;

/// The content of the site.
pub(crate) struct Store {
    pub(crate) languages: Vec<language::Language>,
    pub(crate) dictionary: Tracked<dictionary::Dictionary>,
    pub(crate) data_types: data_type::DataTypes,
    pub(crate) document_types: Tracked<ContentTypes>,
    pub(crate) documents: Tracked<documents::Documents>,
    pub(crate) blueprints: blueprint::Blueprints,
    /// Until somebody asks whether it still goes on.
    pub(crate) cache_was_rebuilt: bool,
    pub(crate) branch_tasks: Vec<branch_task::BranchTask>,
    pub(crate) redirects: redirect::Redirects,
    pub(crate) media_types: Tracked<ContentTypes>,
    pub(crate) member_types: Tracked<ContentTypes>,
    pub(crate) files: Tracked<Vec<temporary_file::TemporaryFile>>,
    pub(crate) stylesheets: file_system::FileSystem,
    pub(crate) scripts: file_system::FileSystem,
    pub(crate) partial_views: file_system::FileSystem,
    pub(crate) static_files: file_system::FileSystem,
    pub(crate) templates: template::Templates,
    pub(crate) user_data: Vec<user_data::UserData>,
    pub(crate) webhooks: Vec<webhook::Webhook>,
    pub(crate) webhook_calls: rows::Rows<webhook::LoggedCall>,
    pub(crate) announced: announcement::Announcements,
    /// What would have been mailed.
    pub(crate) outbox: Vec<Mail>,
    pub(crate) media: Tracked<media::Media>,
    pub(crate) members: member::Members,
    pub(crate) uploads: Tracked<upload::Uploads>,
    pub(crate) packages: Vec<package::CreatedPackage>,
    pub(crate) settings: settings::SiteSettings,
    pub(crate) level: RuntimeLevel,
    pub(crate) log: log::Log,
    pub(crate) saved_searches: Vec<saved_search::SavedSearch>,
    pub(crate) sequence: Sequence,
}

impl Store {
    /// A fresh site: one language, the built-in data types, nothing else.
    pub(crate) fn fresh() -> Self {
        Self {
            languages: vec![language::Language::english()],
            dictionary: Tracked::default(),
            data_types: data_type::DataTypes::built_in(),
            document_types: Tracked::new(ContentTypes::new(ContentKind::Document)),
            documents: Tracked::default(),
            blueprints: blueprint::Blueprints::default(),
            cache_was_rebuilt: false,
            branch_tasks: Vec::new(),
            redirects: redirect::Redirects::default(),
            media_types: Tracked::new(built_in_types::media_types()),
            member_types: Tracked::new(built_in_types::member_types()),
            files: Tracked::default(),
            stylesheets: file_system::FileSystem::default(),
            scripts: file_system::FileSystem::default(),
            partial_views: file_system::FileSystem::partial_views(),
            static_files: static_file::fresh(),
            templates: template::Templates::default(),
            user_data: Vec::new(),
            webhooks: Vec::new(),
            webhook_calls: rows::Rows::default(),
            announced: announcement::Announcements::default(),
            outbox: Vec::new(),
            media: Tracked::default(),
            members: member::Members::default(),
            uploads: Tracked::default(),
            packages: Vec::new(),
            settings: settings::SiteSettings::default(),
            level: RuntimeLevel::Run,
            log: log::Log::fresh(),
            saved_searches: saved_search::fresh(),
            sequence: Sequence::new(17),
        }
    }

    /// The types of documents, media or members.
    pub(crate) fn types(&self, kind: ContentKind) -> &ContentTypes {
        match kind {
            ContentKind::Document => &self.document_types,
            ContentKind::Media => &self.media_types,
            ContentKind::Member => &self.member_types,
        }
    }

    /// Whether a content type of any kind, or a folder of them, has this id.
    pub(crate) fn has_type(&self, id: Uuid) -> bool {
        [&self.document_types, &self.media_types, &self.member_types]
            .iter()
            .any(|types| types.node(id).is_some())
    }

    pub(crate) fn types_mut(&mut self, kind: ContentKind) -> &mut ContentTypes {
        match kind {
            ContentKind::Document => &mut self.document_types,
            ContentKind::Media => &mut self.media_types,
            ContentKind::Member => &mut self.member_types,
        }
    }

    /// The alias of a type with the lowest number that makes it one of no other type, of any kind (`GetUniqueAlias` of
    /// `src/Umbraco.Core/Persistence/Repositories/IContentTypeRepositoryBase.cs`, seen on a running Umbraco 17.3).
    pub(crate) fn alias_of_copy(&self, alias: &str) -> String {
        let kinds = [&self.document_types, &self.media_types, &self.member_types];
        let is_free = |alias: &String| kinds.iter().all(|types| types.by_alias(alias).is_none());
        let mut numbered = (1_usize..).map(|number| format!("{alias}{number}"));
        numbered.find(is_free).unwrap_or_default()
    }

    /// Whether there is a template of that id.
    pub(crate) fn has_template(&self, id: uuid::Uuid) -> bool {
        self.templates.get(id).is_some()
    }
}
