//! What an Umbraco answers on the wire, as cases in files, and what asks a site for it.
//!
//! A case is a request, what must be answered, and where that is known from; the files are in `cases/`, their format is
//! that of [`Case`]. They run against the stand-in in this workspace's tests and against any site with
//! `cargo xtask conformance --url SITE`, so that whoever has a real Umbraco can tell where the stand-in is wrong.
//!
//! | file | idea |
//! |---|---|
//! | `case` | the format of the files |
//! | `pattern` | texts and JSON with holes |
//! | `values` | what the holes stand for |
//! | `site` | the site that is asked, and as whom |
//! | `run` | one case after the other |
//! | `report` | what came of it, as text and as JSON |
//!
//! ```no_run
//! # async fn example() -> Result<(), umbraco_conformance::Error> {
//! use umbraco_conformance::{Client, Site, Suite, run};
//! let suite = Suite::read("tests/conformance/cases".as_ref())?;
//! let mut site = Site::new("https://localhost:44331", reqwest::Client::new())?;
//! site.sign_in(Client::new("umbraco-back-office-sync", "its secret")).await?;
//! let report = run(&suite, &site, false).await;
//! println!("{report}");
//! # Ok(()) }
//! ```

mod case;
mod error;
mod pattern;
mod report;
mod run;
mod site;
mod values;

pub use case::{As, Case, Expect, File, Request, Suite};
pub use error::Error;
pub use report::{Outcome, Report, Verdict};
pub use run::run;
pub use site::{Client, Site};
