//! What the back office keeps for a user.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A text of a user under a group and an identifier; several may have the same.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct UserData {
    pub(crate) key: Uuid,
    pub(crate) user: Uuid,
    pub(crate) group: String,
    pub(crate) identifier: String,
    pub(crate) value: String,
}
