//! `src/generic`

#[path = "../../../../src/generic/date_time.rs"]
pub mod date_time;
#[path = "../../../../src/generic/schema.rs"]
pub mod schema;
#[path = "../../../../src/generic/text.rs"]
pub mod text;
