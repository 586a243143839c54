//! A file that a call gives.

use std::fmt;
use std::future::{Future, poll_fn};
use std::io;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::{Bytes, BytesMut};
use futures_core::Stream;
use http::HeaderMap;
use http::header::{CONTENT_DISPOSITION, CONTENT_LENGTH, CONTENT_TYPE};
use tokio::fs::{self, File, OpenOptions};
use tokio::io::AsyncWriteExt;
use tokio::time::Sleep;

use crate::reply::{self, ByteStream, Reply};
use crate::{BodyUse, Decode, Error, Result, content_disposition, retry};

/// A file that the server sends: its name, its media type and its content, which is read as it is asked for.
///
/// Umbraco's exports are such answers whatever its document declares: `application/octet-stream` or XML with a
/// `Content-Disposition` (`src/Umbraco.Cms.Api.Management/Factories/UdtFileContentFactory.cs`).
///
/// ```no_run
/// # async fn run(call: umbraco_runtime::Call<umbraco_runtime::Download>) -> umbraco_runtime::Result<()> {
/// let file = call.await?;
/// let name = file.file_name().unwrap_or("export.udt").to_owned();
/// file.save_to(name).await?;
/// # Ok(())
/// # }
/// ```
pub struct Download {
    context: reply::Context,
    headers: HeaderMap,
    file_name: Option<String>,
    content: ByteStream,
    /// When the read that is under way has to be done.
    deadline: Option<Pin<Box<Sleep>>>,
}

impl Download {
    /// The name that the server gives the file, without any folder.
    #[must_use]
    pub fn file_name(&self) -> Option<&str> {
        self.file_name.as_deref()
    }

    /// The media type as sent, such as `text/xml; charset=utf-8`.
    #[must_use]
    pub fn media_type(&self) -> Option<&str> {
        self.headers.get(CONTENT_TYPE)?.to_str().ok()
    }

    /// The length in bytes, if the server told it.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        self.headers
            .get(CONTENT_LENGTH)?
            .to_str()
            .ok()?
            .parse()
            .ok()
    }

    /// The next part of the content; `None` at its end.
    ///
    /// # Errors
    /// The connection broke ([`is_interrupted`](Error::is_interrupted)), or nothing came for as long as the call's
    /// timeout ([`is_timeout`](Error::is_timeout)).
    pub async fn chunk(&mut self) -> Result<Option<Bytes>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context))
            .await
            .transpose()
    }

    /// The whole content in memory.
    ///
    /// # Errors
    /// As [`chunk`](Self::chunk); the content is larger than the client's `max_response_size`
    /// ([`is_too_large`](Error::is_too_large)).
    pub async fn bytes(mut self) -> Result<Bytes> {
        let limit = self.context.max_response_size;
        let mut content = BytesMut::new();
        while let Some(chunk) = self.chunk().await? {
            if (content.len() + chunk.len()) as u64 > limit {
                return Err(self.error(Error::too_large(limit)));
            }
            content.extend_from_slice(&chunk);
        }
        Ok(content.freeze())
    }

    /// Writes the content to the file `path` and gives its length.
    ///
    /// It is written beside it under another name first and renamed when it is complete: `path` never holds a part
    /// of a file, and what was there before stays there if the download fails.
    ///
    /// # Errors
    /// As [`chunk`](Self::chunk); the file cannot be written ([`is_file`](Error::is_file)).
    pub async fn save_to(mut self, path: impl AsRef<Path>) -> Result<u64> {
        let path = path.as_ref();
        let partial = Partial::beside(path);
        let opened = OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(&partial.0)
            .await;
        let written = match opened {
            Ok(mut file) => self.copy(&mut file).await?,
            Err(error) => Err(error),
        };
        let renamed = match written {
            Ok(length) => fs::rename(&partial.0, path).await.map(|()| length),
            Err(error) => Err(error),
        };
        match renamed {
            Ok(length) => {
                partial.keep();
                Ok(length)
            }
            Err(error) => Err(self.error(Error::file("write", path, error))),
        }
    }

    /// The outer error is one of the download, the inner one of the file.
    async fn copy(&mut self, file: &mut File) -> Result<io::Result<u64>> {
        let mut length = 0;
        while let Some(chunk) = self.chunk().await? {
            if let Err(error) = file.write_all(&chunk).await {
                return Ok(Err(error));
            }
            length += chunk.len() as u64;
        }
        Ok(match file.flush().await {
            Ok(()) => file.sync_all().await.map(|()| length),
            Err(error) => Err(error),
        })
    }

    fn error(&self, error: Error) -> Error {
        error.of(&self.context.operation, &self.context.url)
    }
}

impl Stream for Download {
    type Item = Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        if let Poll::Ready(chunk) = this.content.as_mut().poll_next(cx) {
            this.deadline = None;
            let chunk = chunk.transpose().map_err(Error::sending);
            return Poll::Ready(chunk.map_err(|error| this.error(error)).transpose());
        }
        let limit = this.context.read_timeout;
        let deadline = this
            .deadline
            .get_or_insert_with(|| Box::pin(tokio::time::sleep(limit)));
        ready!(deadline.as_mut().poll(cx));
        this.deadline = None;
        Poll::Ready(Some(Err(this.error(Error::timeout("more of the file")))))
    }
}

impl Decode for Download {
    type Value = Self;
    const BODY: BodyUse = BodyUse::Stream;
    const ACCEPT: &'static str = "*/*";

    fn decode(reply: Reply) -> Result<Self> {
        let disposition = reply.headers.get(CONTENT_DISPOSITION);
        Ok(Self {
            file_name: disposition
                .and_then(|header| content_disposition::file_name(header.as_bytes())),
            context: reply.context,
            headers: reply.headers,
            content: reply.stream.unwrap_or_else(|| Box::pin(Nothing)),
            deadline: None,
        })
    }
}

impl fmt::Debug for Download {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Download")
            .field("file_name", &self.file_name())
            .field("media_type", &self.media_type())
            .field("length", &self.length())
            .finish_non_exhaustive()
    }
}

struct Nothing;

impl Stream for Nothing {
    type Item = reqwest::Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(None)
    }
}

/// A file that is removed unless it is kept.
struct Partial(PathBuf);

impl Partial {
    fn beside(path: &Path) -> Self {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let unique = retry::random_bits() as u32;
        Self(path.with_file_name(format!(".{name}.{unique:08x}.part")))
    }

    fn keep(mut self) {
        self.0 = PathBuf::new();
    }
}

impl Drop for Partial {
    fn drop(&mut self) {
        if !self.0.as_os_str().is_empty() {
            // There is nobody to tell, and the error that led here says more.
            let _ = std::fs::remove_file(&self.0);
        }
    }
}
