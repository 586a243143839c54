//! The parts of the state: one line each.

use super::State;
use crate::store::rows::Kept;

type Json<T> = serde_json::Result<T>;

/// A part of the state that is kept in a row of its own.
pub(super) struct Section {
    pub(super) name: &'static str,
    pub(super) write: fn(&State<'_>) -> Json<String>,
    pub(super) read: fn(&mut State<'_>, &str) -> Json<()>,
    /// Whether it may have changed since this was last asked; a section that does not know is always looked at.
    pub(super) take_change: fn(&mut State<'_>) -> bool,
}

/// A field as it is, or as it is and only when it changed, or, where not all of it outlives the process, what its methods
/// `kept` and `take_back` say.
macro_rules! section {
    ($part:ident.$field:ident) => {
        Section {
            name: concat!(stringify!($part), ".", stringify!($field)),
            write: |state| serde_json::to_string(&state.$part.$field),
            read: |state, json| {
                state.$part.$field = serde_json::from_str(json)?;
                Ok(())
            },
            take_change: |_| true,
        }
    };
    ($part:ident.$field:ident.take_change()) => {
        Section {
            take_change: |state| state.$part.$field.take_change(),
            ..section!($part.$field)
        }
    };
    ($part:ident.$field:ident.kept()) => {
        Section {
            name: concat!(stringify!($part), ".", stringify!($field)),
            write: |state| serde_json::to_string(&state.$part.$field.kept()),
            read: |state, json| {
                state.$part.$field.take_back(serde_json::from_str(json)?);
                Ok(())
            },
            take_change: |_| true,
        }
    };
}

/// All sections.
pub(super) const SECTIONS: &[Section] = &[
    section!(security.users),
    section!(security.groups),
    section!(security.members),
    section!(security.clients.kept()),
    section!(security.tokens.kept()),
    section!(security.sessions.kept()),
    section!(store.languages),
    section!(store.dictionary.take_change()),
    section!(store.data_types),
    section!(store.document_types.take_change()),
    section!(store.documents.take_change()),
    section!(store.blueprints),
    section!(store.branch_tasks),
    section!(store.media_types.take_change()),
    section!(store.member_types.take_change()),
    section!(store.files.take_change()),
    section!(store.stylesheets),
    section!(store.scripts),
    section!(store.partial_views),
    section!(store.static_files),
    section!(store.templates),
    section!(store.user_data),
    section!(store.webhooks),
    section!(store.webhook_calls),
    section!(store.media.take_change()),
    section!(store.members),
    section!(store.uploads.take_change()),
    section!(store.packages),
    section!(store.settings),
    section!(store.log),
    section!(store.saved_searches),
    section!(store.redirects),
    section!(store.sequence),
];

/// A part of the state of which each item is kept in a row of its own.
pub(super) struct Collection {
    pub(super) name: &'static str,
    pub(super) of: for<'a> fn(&'a mut State<'_>) -> &'a mut dyn Kept,
}

/// What grows with what is in the site. Around these, their sections have the rest.
pub(super) const COLLECTIONS: &[Collection] = &[
    Collection {
        name: "store.documents.documents",
        of: |state| &mut state.store.documents.untracked().documents,
    },
    Collection {
        name: "store.documents.settings.audit",
        of: |state| &mut state.store.documents.untracked().settings.audit,
    },
    Collection {
        name: "store.media.items",
        of: |state| &mut state.store.media.untracked().items,
    },
    Collection {
        name: "store.uploads.files",
        of: |state| &mut state.store.uploads.untracked().files,
    },
    Collection {
        name: "store.webhook_calls",
        of: |state| &mut state.store.webhook_calls,
    },
];
