//! Getting documents: what a site is, where its documents are, how they are downloaded, what is pinned.
//!
//! | file | idea |
//! |---|---|
//! | `place` | what was given: a site, a document, a file |
//! | `http` | one download: limits, redirects, certificates |
//! | `trouble` | why a download failed and what to do |
//! | `page` | the list of documents that the Swagger page has |
//! | `find` | where the document of a name is, on Umbraco 14 to 17 and on 18 |
//! | `any` | one document that is not pinned |
//! | `request` | the options that commands have for all of that, and getting it |
//! | `product` | which version the site runs |
//! | `pin` | a document understood, named and put into the canonical form |

mod any;
mod find;
mod http;
mod page;
mod pin;
mod place;
mod product;
mod request;
mod trouble;

pub(crate) use any::document;
pub(crate) use find::{Found, find, find_all};
pub(crate) use http::{Answer, Http, Trust, Validators};
pub(crate) use pin::{Choice, Pinned, pin, title_definition};
pub(crate) use place::{Place, definition_of, is_loopback, site_of};
pub(crate) use product::product_version;
pub(crate) use request::{Request, Wanted};
