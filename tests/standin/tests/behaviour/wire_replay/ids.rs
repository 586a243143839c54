//! Ids that the sites made up: those of the recorded one, and what stands for them here.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// What is known of the ids so far.
#[derive(Default)]
pub struct Ids {
    ours: BTreeMap<String, String>,
    /// Ids that came in a request: the client chose them.
    sent: BTreeSet<String>,
}

impl Ids {
    /// Remembers the ids of a request as the client's.
    pub fn sent(&mut self, request: &str) {
        for id in ids(request) {
            if !self.ours.contains_key(id) {
                self.sent.insert(id.to_owned());
            }
        }
    }

    /// A recorded text with the ids of this site.
    pub fn mapped(&self, text: &str) -> String {
        let mut mapped = String::with_capacity(text.len());
        for piece in pieces(text) {
            mapped.push_str(self.ours.get(piece).map_or(piece, String::as_str));
        }
        mapped
    }

    /// Takes from two texts, of which one was recorded, what the sites made up.
    pub fn learn(&mut self, recorded: &str, found: &str) {
        let (recorded, found) = (pieces(recorded), pieces(found));
        let same_rest = recorded.len() == found.len()
            && recorded
                .iter()
                .zip(&found)
                .all(|(theirs, ours)| theirs == ours || (is_id(theirs) && is_id(ours)));
        if !same_rest {
            return;
        }
        for (theirs, ours) in recorded.into_iter().zip(found) {
            let is_new = theirs != ours
                && !theirs.starts_with("00000000-0000")
                && !self.ours.contains_key(theirs)
                && !self.sent.contains(theirs);
            if is_new {
                self.ours.insert(theirs.to_owned(), ours.to_owned());
            }
        }
    }

    /// Takes from two bodies, member by member, what the sites made up.
    pub fn learn_from(&mut self, recorded: &Value, found: &Value) {
        match (recorded, found) {
            (Value::Object(recorded), Value::Object(found)) => {
                for (name, value) in recorded {
                    if let Some(found) = found.get(name) {
                        self.learn_from(value, found);
                    }
                }
            }
            (Value::Array(recorded), Value::Array(found)) if recorded.len() == found.len() => {
                for (recorded, found) in recorded.iter().zip(found) {
                    self.learn_from(recorded, found);
                }
            }
            (Value::String(recorded), Value::String(found)) => self.learn(recorded, found),
            _ => {}
        }
    }
}

/// The text cut before and after each id.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let (mut start, mut at) = (0, 0);
    while at < text.len() {
        let length = id_length(&text[at..], &text[start..at]);
        if length > 0 {
            if start < at {
                pieces.push(&text[start..at]);
            }
            pieces.push(&text[at..at + length]);
            at += length;
            start = at;
        } else {
            at += text[at..].chars().next().map_or(1, char::len_utf8);
        }
    }
    if start < text.len() {
        pieces.push(&text[start..]);
    }
    pieces
}

fn ids(text: &str) -> impl Iterator<Item = &str> {
    pieces(text).into_iter().filter(|piece| is_id(piece))
}

fn is_id(piece: &str) -> bool {
    is_guid(piece) || is_media_folder(piece)
}

/// How long the id is that the text starts with; 0 if there is none.
fn id_length(text: &str, before: &str) -> usize {
    if text.get(..36).is_some_and(is_guid) {
        36
    } else if before.ends_with("/media/")
        && text.get(..8).is_some_and(is_media_folder)
        && text[8..].starts_with('/')
    {
        8
    } else {
        0
    }
}

fn is_guid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(at, byte)| match at {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

/// The folder of an uploaded file has a random name.
fn is_media_folder(text: &str) -> bool {
    text.len() == 8
        && text
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
}
