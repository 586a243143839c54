//! A file that a call sends.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use bytes::Bytes;
use futures_core::Stream;
use tokio::fs::File;
use tokio::io::{AsyncRead, ReadBuf};

use crate::{Error, Result};

const CHUNK: usize = 64 * 1024;

/// A file to send: its name, its media type and its content, which is streamed.
///
/// Umbraco looks at the name: one without an extension is answered with 500, and the allowed extensions are those of
/// `GET /temporary-file/configuration`. The media type is `application/octet-stream` unless it is set.
///
/// ```no_run
/// use umbraco_runtime::{Call, Created, Transport, Upload, Uuid};
///
/// # async fn run(transport: &Transport, id: Uuid) -> umbraco_runtime::Result<()> {
/// let picture = Upload::from_path("pictures/café.jpg").await?.media_type("image/jpeg");
/// let created = Call::<Created>::post(transport, "/umbraco/management/api/v1/temporary-file")
///     .part_text("Id", id)
///     .part_file("File", picture)
///     .await?;
/// # Ok(())
/// # }
/// ```
pub struct Upload {
    pub(crate) file_name: String,
    pub(crate) media_type: String,
    source: Source,
}

enum Source {
    Bytes(Bytes),
    Path(PathBuf, u64),
    /// `None` once it has been sent.
    Stream(Option<Content>, Option<u64>),
}

/// The chunks of a file.
pub(crate) type Content = Pin<Box<dyn Stream<Item = io::Result<Bytes>> + Send>>;

impl Upload {
    /// A file whose content is in memory. It can be sent again when a request has to be repeated.
    #[must_use]
    pub fn from_bytes(file_name: impl Into<String>, content: impl Into<Bytes>) -> Self {
        Self::new(file_name.into(), Source::Bytes(content.into()))
    }

    /// A file on disk, named as there. Its content is read while it is sent, again if a request has to be repeated.
    ///
    /// # Errors
    /// The file cannot be opened, or `path` has no file name.
    pub async fn from_path(path: impl AsRef<Path>) -> Result<Self> {
        let path = path.as_ref();
        let Some(name) = path.file_name() else {
            let reason = io::Error::new(io::ErrorKind::InvalidInput, "the path has no file name");
            return Err(Error::file("upload", path, reason));
        };
        let file = File::open(path).await;
        let metadata = match file {
            Ok(file) => file.metadata().await,
            Err(error) => Err(error),
        };
        match metadata {
            Ok(metadata) if metadata.is_file() => {
                let source = Source::Path(path.to_owned(), metadata.len());
                Ok(Self::new(name.to_string_lossy().into_owned(), source))
            }
            Ok(_) => {
                let reason = io::Error::new(io::ErrorKind::InvalidInput, "it is no regular file");
                Err(Error::file("upload", path, reason))
            }
            Err(error) => Err(Error::file("upload", path, error)),
        }
    }

    /// A file whose content comes from a stream, of `length` bytes if that is known.
    ///
    /// A stream can be sent once only: the call is not repeated, neither after a failed connection nor with a new
    /// token. Without a length the request is sent in chunks, which some proxies refuse.
    #[must_use]
    pub fn from_stream(
        file_name: impl Into<String>,
        content: impl Stream<Item = io::Result<Bytes>> + Send + 'static,
        length: Option<u64>,
    ) -> Self {
        let source = Source::Stream(Some(Box::pin(content)), length);
        Self::new(file_name.into(), source)
    }

    /// Sets the media type, such as `image/png`.
    #[must_use]
    pub fn media_type(mut self, media_type: impl Into<String>) -> Self {
        self.media_type = media_type.into();
        self
    }

    /// Sets the name that the server is told.
    #[must_use]
    pub fn file_name(mut self, file_name: impl Into<String>) -> Self {
        self.file_name = file_name.into();
        self
    }

    /// The length of the content in bytes, if it is known.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        match &self.source {
            Source::Bytes(bytes) => Some(bytes.len() as u64),
            Source::Path(_, length) => Some(*length),
            Source::Stream(_, length) => *length,
        }
    }

    fn new(file_name: String, source: Source) -> Self {
        Self {
            file_name,
            media_type: "application/octet-stream".to_owned(),
            source,
        }
    }

    pub(crate) fn is_repeatable(&self) -> bool {
        !matches!(self.source, Source::Stream(..))
    }

    pub(crate) fn try_clone(&self) -> Option<Self> {
        let source = match &self.source {
            Source::Bytes(bytes) => Source::Bytes(bytes.clone()),
            Source::Path(path, length) => Source::Path(path.clone(), *length),
            Source::Stream(..) => return None,
        };
        Some(Self {
            file_name: self.file_name.clone(),
            media_type: self.media_type.clone(),
            source,
        })
    }

    /// The content for one attempt; its errors can be told from those of the connection.
    pub(crate) async fn open(&mut self) -> io::Result<Content> {
        match &mut self.source {
            Source::Bytes(bytes) => Ok(Box::pin(Once(Some(bytes.clone())))),
            Source::Path(path, _) => Ok(Box::pin(Marked(Chunks(File::open(path).await?)))),
            Source::Stream(content, _) => match content.take() {
                Some(content) => Ok(Box::pin(Marked(content))),
                None => Err(io::Error::other("the stream has been sent already")),
            },
        }
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload")
            .field("file_name", &self.file_name)
            .field("media_type", &self.media_type)
            .field("length", &self.length())
            .finish_non_exhaustive()
    }
}

/// A stream of one chunk.
pub(crate) struct Once(pub(crate) Option<Bytes>);

impl Stream for Once {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.take().map(Ok))
    }
}

/// The chunks of a file on disk.
struct Chunks(File);

impl Stream for Chunks {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let mut chunk = vec![0; CHUNK];
        let mut buffer = ReadBuf::new(&mut chunk);
        if let Err(error) = ready!(Pin::new(&mut self.0).poll_read(cx, &mut buffer)) {
            return Poll::Ready(Some(Err(error)));
        }
        let length = buffer.filled().len();
        chunk.truncate(length);
        Poll::Ready((length > 0).then(|| Ok(Bytes::from(chunk))))
    }
}

/// The content of a file, whose errors can be told from those of the connection.
struct Marked<C>(C);

impl<C: Stream<Item = io::Result<Bytes>> + Unpin> Stream for Marked<C> {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let chunk = ready!(Pin::new(&mut self.0).poll_next(cx));
        let marked = chunk.map(|chunk| chunk.map_err(|error| io::Error::other(FileError(error))));
        Poll::Ready(marked)
    }
}

/// The content of a file to upload could not be read.
#[derive(Debug)]
pub(crate) struct FileError(io::Error);

impl fmt::Display for FileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the content of the file cannot be read")
    }
}

impl std::error::Error for FileError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}
