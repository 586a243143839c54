//! Who can sign in: users of the back office, API users among them, user groups, and members.

pub(crate) mod account;
mod built_in_groups;
pub(crate) mod group;
pub(crate) mod lockout;
pub(crate) mod mailed_code;
pub(crate) mod member;
pub(crate) mod secret;
pub(crate) mod user;

use uuid::Uuid;

use crate::store::sequence::Sequence;

/// A stable GUID for a name: the same name is the same user in every run.
pub(crate) fn id_of(name: &str) -> Uuid {
    let seed = name.bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    Sequence::new(seed).id()
}
