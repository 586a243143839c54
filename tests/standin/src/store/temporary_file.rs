//! Uploads that wait to be used.

use bytes::Bytes;
use uuid::Uuid;

/// An uploaded file; it is gone once something used it.
#[derive(Clone, Debug)]
pub(crate) struct TemporaryFile {
    pub(crate) id: Uuid,
    pub(crate) name: String,
    pub(crate) bytes: Bytes,
    pub(crate) available_until: String,
}
