//! Numbers that look random and come in the same order in every run.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// SplitMix64: small, well mixed, and enough to make ids and tokens that never repeat within a site.
#[derive(Serialize, Deserialize)]
pub(crate) struct Sequence(u64);

impl Sequence {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// 256 bits.
    pub(crate) fn bytes(&mut self) -> [u8; 32] {
        let mut bytes = [0; 32];
        for chunk in bytes.chunks_mut(8) {
            chunk.copy_from_slice(&self.next().to_be_bytes());
        }
        bytes
    }

    /// A version 4 GUID.
    pub(crate) fn id(&mut self) -> Uuid {
        let bits = u128::from(self.next()) << 64 | u128::from(self.next());
        uuid::Builder::from_random_bytes(bits.to_be_bytes()).into_uuid()
    }

    /// A trace id of model-binding errors.
    pub(crate) fn trace(&mut self) -> String {
        format!(
            "00-{:016x}{:016x}-{:016x}-00",
            self.next(),
            self.next(),
            self.next()
        )
    }
}
