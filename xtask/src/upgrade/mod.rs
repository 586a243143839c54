//! A pinned API and its crate, taken to the document that a site has now.
//!
//! | file | idea |
//! |---|---|
//! | `plan` | what would be: the report, the crate's next version, its files |
//! | `trial` | compiling the crate before it takes its place |
//! | `changelog` | what the crate's users read about it |
//! | `lockfile` | the crate's version in `Cargo.lock` |

mod changelog;
mod lockfile;
mod plan;
mod trial;

pub(crate) use plan::Plan;
