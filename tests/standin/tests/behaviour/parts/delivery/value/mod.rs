//! `src/delivery/value`

#[path = "../../../../../src/delivery/value/date.rs"]
pub mod date;
#[path = "../../../../../src/delivery/value/markup.rs"]
pub mod markup;
#[path = "../../../../../src/delivery/value/scalar.rs"]
pub mod scalar;
