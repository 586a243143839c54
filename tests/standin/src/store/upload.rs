//! Uploaded files that properties keep, and what an upload property makes of a value.
//!
//! As seen on a running Umbraco 17.3 (`src/Umbraco.Infrastructure/PropertyEditors/FileUploadPropertyValueEditor.cs`): a
//! value keeps its file by naming it in `src`; without a current file `temporaryFileId` alone is enough, with one it takes
//! both, else the property is emptied.

use std::collections::BTreeMap;

use base64::Engine;
use base64::prelude::BASE64_STANDARD as STANDARD;
use bytes::Bytes;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::{Value, json};

use super::sequence::Sequence;
use super::temporary_file::TemporaryFile;
use super::url_segment::url_segment;
use crate::wire::guid;

/// The files below `/media/`, by path.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct MediaFiles {
    files: BTreeMap<String, FileBytes>,
}

/// The content of a file, kept as Base64.
#[derive(Clone, Debug)]
struct FileBytes(Bytes);

impl Serialize for FileBytes {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&STANDARD.encode(&self.0))
    }
}

impl<'de> Deserialize<'de> for FileBytes {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let bytes = STANDARD.decode(text).map_err(serde::de::Error::custom)?;
        Ok(Self(bytes.into()))
    }
}

impl MediaFiles {
    pub(crate) fn get(&self, path: &str) -> Option<&Bytes> {
        self.files.get(path).map(|file| &file.0)
    }

    pub(crate) fn add(&mut self, path: String, bytes: Bytes) {
        self.files.insert(path, FileBytes(bytes));
    }

    pub(crate) fn remove(&mut self, path: &str) {
        self.files.remove(path);
    }
}

/// What an upload needs of the store.
pub(crate) struct Uploads<'a> {
    pub(crate) files: &'a mut MediaFiles,
    pub(crate) temporary: &'a mut Vec<TemporaryFile>,
    pub(crate) sequence: &'a mut Sequence,
}

/// A `temporaryFileId` that is no GUID: an unhandled exception.
#[derive(Clone, Copy, Debug)]
pub(crate) struct BadId;

impl Uploads<'_> {
    /// What an upload property keeps of a value, given the path of its current file. `None` is nothing.
    pub(crate) fn stored(
        &mut self,
        current: Option<&str>,
        sent: &Value,
    ) -> Result<Option<Value>, BadId> {
        let src = sent.as_str().or_else(|| sent["src"].as_str());
        let src = src.filter(|src| !src.is_empty());
        let temporary = match &sent["temporaryFileId"] {
            Value::String(text) => Some(guid::strict(text).ok_or(BadId)?),
            _ => None,
        };
        let at = temporary.and_then(|id| self.temporary.iter().position(|file| file.id == id));
        let (Some(at), true) = (at, current.is_none() || src == current) else {
            let kept = src.filter(|_| temporary.is_none());
            if let Some(current) = current.filter(|current| kept != Some(current)) {
                self.files.remove(current);
            }
            return Ok(kept.map(|src| json!({ "src": src })));
        };
        let file = self.temporary.remove(at);
        let folder = match src.or(current).and_then(folder_of) {
            Some(folder) => folder.to_owned(),
            None => self.new_folder(),
        };
        if let Some(current) = current {
            self.files.remove(current);
        }
        let path = format!("/media/{folder}/{}", file_name(&file.name));
        self.files.add(path.clone(), file.bytes);
        Ok(Some(json!({ "src": path })))
    }

    /// Eight letters and digits.
    fn new_folder(&mut self) -> String {
        const LETTERS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz012345";
        let bytes = self.sequence.bytes();
        let letters = bytes[..8]
            .iter()
            .map(|byte| char::from(LETTERS[usize::from(byte % 32)]));
        letters.collect()
    }
}

fn folder_of(path: &str) -> Option<&str> {
    path.strip_prefix("/media/")?.split('/').next()
}

/// `blå bær+1%.txt` is kept as `blaa-baerplus1.txt`.
pub(crate) fn file_name(name: &str) -> String {
    match name.rsplit_once('.') {
        Some((stem, extension)) => format!("{}.{}", url_segment(stem), extension.to_lowercase()),
        None => url_segment(name),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use uuid::Uuid;

    use super::*;

    fn temporary(id: u128) -> TemporaryFile {
        TemporaryFile {
            id: Uuid::from_u128(id),
            name: "Blå bær+1%.TXT".into(),
            bytes: Bytes::from_static(b"x"),
            available_until: String::new(),
        }
    }

    #[test]
    fn a_file_is_replaced_only_by_naming_the_current_one() {
        let mut files = MediaFiles::default();
        let mut waiting = vec![temporary(1), temporary(2), temporary(3)];
        let mut sequence = Sequence::new(1);
        let mut uploads = Uploads {
            files: &mut files,
            temporary: &mut waiting,
            sequence: &mut sequence,
        };
        let with = |id: u128| json!({"temporaryFileId": Uuid::from_u128(id)});
        let first = uploads.stored(None, &with(1)).unwrap().unwrap();
        let src = first["src"].as_str().unwrap().to_owned();
        assert!(src.ends_with("/blaa-baerplus1.txt"), "{src}");
        let mut both = with(2);
        both["src"] = json!(src);
        assert!(uploads.stored(Some(&src), &both).unwrap().is_some());
        assert!(uploads.stored(Some(&src), &with(3)).unwrap().is_none());
        assert!(
            uploads
                .stored(None, &json!({"temporaryFileId": "abc"}))
                .is_err()
        );
        assert_eq!(waiting.len(), 1, "the last one was not taken");
    }
}
