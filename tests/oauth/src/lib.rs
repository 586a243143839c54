//! What the tests and the benchmark share: sites on loopback, a person at a browser, a call of the API.

mod call;
mod sites;

pub use call::{Called, call, http};
pub use sites::{CLIENT_ID, Clocks, Site, VERSIONS, back_office, callback, form_of, start};
