//! What the stand-in answers, asked over HTTP as any client asks.
#![allow(unreachable_pub, clippy::unwrap_used)]

mod answers_are_valid;
mod api_users;
mod cases;
mod content;
#[cfg(feature = "data-file")]
mod data_file;
#[cfg(feature = "data-file")]
mod data_file_rows;
mod delivery_record;
mod delivery_replay;
mod dictionary;
mod documents;
mod faults;
mod invitations;
mod kept_is_valid;
mod log_viewer;
mod made_up;
mod management;
mod media_and_members;
mod members_oauth;
mod oauth2_client;
mod oauth_cases;
mod oauth_replay;
mod packages;
mod prepared;
mod program;
mod published_site;
mod recorded;
mod redaction;
mod replay;
mod segments;
mod sign_in;
mod site_resources;
mod support;
mod text_files;
mod token_endpoint;
mod token_life;
mod valid;
mod webhook_calls;
mod wire_replay;

// Parts of the library that need little else of it, with the tests beside their code. They are compiled into this program
// so that the library is compiled once, and under the names that they have there.
mod parts;
use parts::{delivery, identity, runtime_level, store, wire};
