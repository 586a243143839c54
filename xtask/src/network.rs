//! What commands do their network work on.

use tokio::runtime::{Builder, Runtime};

use crate::failure::Failure;

/// A runtime on the current thread.
pub(crate) fn runtime() -> Result<Runtime, Failure> {
    Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| Failure::internal("the network cannot be set up").cause(error))
}
