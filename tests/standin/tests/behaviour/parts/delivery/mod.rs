//! `src/delivery`

#[path = "../../../../src/delivery/address.rs"]
pub mod address;
#[path = "../../../../src/delivery/expansion.rs"]
pub mod expansion;
#[path = "../../../../src/delivery/output.rs"]
pub mod output;
#[path = "../../../../src/delivery/target.rs"]
pub mod target;
pub mod value;
