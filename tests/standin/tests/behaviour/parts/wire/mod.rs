//! `src/wire`

#[path = "../../../../src/wire/base64_bytes.rs"]
pub mod base64_bytes;
#[path = "../../../../src/wire/exception.rs"]
pub mod exception;
#[path = "../../../../src/wire/guid.rs"]
pub mod guid;
#[path = "../../../../src/wire/json.rs"]
pub mod json;
#[path = "../../../../src/wire/multipart.rs"]
pub mod multipart;
#[path = "../../../../src/wire/problem.rs"]
pub mod problem;
#[path = "../../../../src/wire/read.rs"]
pub mod read;
#[path = "../../../../src/wire/reply.rs"]
pub mod reply;
#[path = "../../../../src/wire/request.rs"]
pub mod request;
