//! A stand-in beside the command's own work.

use std::sync::mpsc;
use std::thread::{self, JoinHandle};

use tokio::sync::oneshot;
use umbraco_standin::{Builder, Standin};

use crate::apis::Apis;
use crate::failure::Failure;
use crate::network;
use crate::pinned;
use crate::workspace::Workspace;

/// A running stand-in with the pinned documents of a major version; it ends with this value.
pub(crate) struct Running {
    pub(crate) url: String,
    pub(crate) client_id: String,
    pub(crate) client_secret: String,
    /// Dropped first: that is the sign to stop.
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

/// Starts a stand-in on a free port of this machine, in a thread of its own.
pub(crate) fn start(workspace: &Workspace, apis: &Apis, major: u8) -> Result<Running, Failure> {
    start_with(workspace, apis, major, |builder| builder)
}

/// The same with more than the documents.
pub(crate) fn start_with(
    workspace: &Workspace,
    apis: &Apis,
    major: u8,
    set_up: impl FnOnce(Builder) -> Builder,
) -> Result<Running, Failure> {
    let documents = pinned::documents(workspace, apis, major);
    if documents.is_empty() {
        return Err(pinned::none(major));
    }
    let mut builder = Standin::builder().version(major).keep_requests(false);
    for (name, path) in documents {
        let bytes = std::fs::read(&path).map_err(|error| {
            Failure::input(format!("{} cannot be read", workspace.shown(&path))).cause(error)
        })?;
        builder = builder.document(name, bytes);
    }
    let builder = set_up(builder);
    let runtime = network::runtime()?;
    let (started, starts) = mpsc::channel();
    let (stop, stopped) = oneshot::channel();
    let thread = thread::spawn(move || {
        runtime.block_on(async {
            let site = match builder.start().await {
                Ok(site) => site,
                Err(error) => return drop(started.send(Err(error))),
            };
            let facts = [site.url(), site.client_id(), site.client_secret()].map(str::to_owned);
            // Both ends belong to one value: if it is gone, so is the reason to run.
            if started.send(Ok(facts)).is_ok() {
                let _ = stopped.await;
            }
            site.stop().await;
        });
    });
    let failed = || Failure::internal("the stand-in cannot be started");
    match starts.recv() {
        Ok(Ok([url, client_id, client_secret])) => Ok(Running {
            url,
            client_id,
            client_secret,
            stop: Some(stop),
            thread: Some(thread),
        }),
        Ok(Err(error)) => Err(failed().cause(error)),
        Err(error) => Err(failed().cause(error)),
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.stop.take());
        if let Some(thread) = self.thread.take() {
            // A panic there has been printed already.
            let _ = thread.join();
        }
    }
}
