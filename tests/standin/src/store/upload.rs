//! Files behind upload values: taken from temporary files, kept under `/media`, and served from there.
//!
//! How a value is replaced was seen on a running Umbraco 17.3: an upload field with a file takes a new one only together
//! with the `src` of the old one, and is emptied by a `temporaryFileId` alone; an image cropper takes it alone.

use std::time::SystemTime;

use bytes::Bytes;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use uuid::Uuid;

use super::Store;
use super::media_file::{dimensions, slug};
use super::moment::Moment;
use super::rows::NamedRows;
use super::sequence::Sequence;
use crate::wire::base64_bytes;

/// Files by their path on the web.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Uploads {
    pub(crate) files: NamedRows<Upload>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Upload {
    #[serde(with = "base64_bytes")]
    pub(crate) bytes: Bytes,
    #[serde(default)]
    pub(crate) saved: Moment,
}

impl Upload {
    /// As `Microsoft.AspNetCore.StaticFiles` makes it: the file time of the second in which it was written, mixed with its
    /// length.
    pub(crate) fn tag(&self) -> String {
        let length = u64::try_from(self.bytes.len()).unwrap_or(0);
        format!("\"{:x}\"", self.saved.file_time() ^ length)
    }
}

impl Uploads {
    pub(crate) fn file(&self, path: &str) -> Option<&Upload> {
        self.files.get(path)
    }

    pub(crate) fn get(&self, path: &str) -> Option<&Bytes> {
        self.files.get(path).map(|upload| &upload.bytes)
    }
}

/// Whether values of the editor are files.
pub(crate) fn is_upload(editor: &str) -> bool {
    matches!(editor, "Umbraco.UploadField" | "Umbraco.ImageCropper")
}

/// What is wrong with an upload value: a temporary file that is not there.
pub(crate) fn complaint(store: &Store, value: &Value) -> Option<String> {
    let key = value["temporaryFileId"].as_str()?;
    let is_known =
        Uuid::try_parse(key).is_ok_and(|key| store.files.iter().any(|file| file.id == key));
    (!is_known).then(|| format!("No temporary file was found for the key: {key}"))
}

/// What is stored of an upload value. `owner` decides the folder of the file, so that it stays the same.
pub(crate) fn stored(
    store: &mut Store,
    editor: &str,
    owner: (Uuid, Uuid),
    sent: &Value,
    current: Option<&Value>,
) -> Option<Value> {
    let is_image = editor == "Umbraco.ImageCropper";
    let current = current.and_then(|value| value["src"].as_str());
    let sent_src = match sent {
        Value::String(path) => Some(path.as_str()),
        _ => sent["src"].as_str(),
    };
    let sent_src = sent_src.filter(|src| !src.is_empty());
    let key = sent["temporaryFileId"]
        .as_str()
        .and_then(|key| Uuid::try_parse(key).ok());
    let may_replace = is_image || current.is_none() || sent_src == current;
    let src = match key {
        Some(key) if may_replace => take(store, key, owner),
        Some(_) => None,
        None => sent_src.map(str::to_owned),
    };
    if let Some(current) = current.filter(|old| Some(*old) != src.as_deref()) {
        store.uploads.files.remove(current);
    }
    let src = src?;
    if !is_image {
        return Some(json!({ "src": src }));
    }
    let crops = match &sent["crops"] {
        Value::Array(crops) => Value::Array(crops.clone()),
        _ => json!([]),
    };
    Some(json!({ "focalPoint": sent["focalPoint"], "crops": crops, "src": src }))
}

/// Turns a temporary file into one under `/media`.
fn take(store: &mut Store, key: Uuid, owner: (Uuid, Uuid)) -> Option<String> {
    let at = store.files.iter().position(|file| file.id == key)?;
    let file = store.files.remove(at);
    let path = format!("/media/{}/{}", folder(owner), slug(&file.name));
    let upload = Upload {
        bytes: file.bytes,
        saved: Moment::of(SystemTime::now()),
    };
    store.uploads.files.insert(path.clone(), upload);
    Some(path)
}

/// Eight letters and digits.
fn folder((content, property): (Uuid, Uuid)) -> String {
    const LETTERS: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz012345";
    let (high, low) = content.as_u64_pair();
    let (first, second) = property.as_u64_pair();
    let mut bits = Sequence::new(high ^ low ^ first ^ second).next();
    let mut name = String::new();
    for _ in 0..8 {
        let at = usize::try_from(bits & 31).unwrap_or_default();
        name.push(char::from(LETTERS[at]));
        bits >>= 5;
    }
    name
}

/// What the labels of a media type say about a file: width and height of an image, bytes, extension.
pub(crate) fn labels(store: &Store, src: &str) -> Vec<(&'static str, String)> {
    let bytes = store.uploads.get(src).map_or(&[][..], |bytes| bytes);
    let extension = src.rsplit_once('.').map_or("", |(_, extension)| extension);
    let mut labels = Vec::new();
    if let Some((width, height)) = dimensions(bytes) {
        labels.push(("umbracoWidth", width.to_string()));
        labels.push(("umbracoHeight", height.to_string()));
    }
    labels.push(("umbracoBytes", bytes.len().to_string()));
    labels.push(("umbracoExtension", extension.to_owned()));
    labels
}
