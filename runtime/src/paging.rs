//! Lists that are fetched page by page.

use std::fmt;
use std::future::{Future, IntoFuture, poll_fn};
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use crate::call::{Call, Pending};
use crate::model::Wire;
use crate::request::Request;
use crate::{BodyUse, Decode, Json, Page, Reply, Result};

/// How many items are asked for at a time unless the call says it: what most operations of Umbraco do by default.
const TAKE: u64 = 100;

/// The answer of a call that can be paged by `skip` and `take`: a [`Page`] of `T`, and [`items`](Call::items) and
/// [`pages`](Call::pages) for the whole list.
pub struct Paged<T>(PhantomData<fn() -> T>);

impl<T: Wire> Decode for Paged<T> {
    type Value = Page<T>;
    const BODY: BodyUse = BodyUse::Buffer;

    #[inline]
    fn decode(reply: Reply) -> Result<Page<T>> {
        Json::decode(reply)
    }
}

impl<T> fmt::Debug for Paged<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Paged")
    }
}

impl<T: Wire> Call<Paged<T>> {
    /// Query parameter `skip`: how many items come before the page. Umbraco wants a multiple of `take`.
    #[inline]
    pub fn skip(self, skip: i32) -> Self {
        self.query("skip", skip)
    }

    /// Query parameter `take`: how many items a page has at most.
    #[inline]
    pub fn take(self, take: i32) -> Self {
        self.query("take", take)
    }

    /// The items of all pages, as a stream that fetches a page when it needs one.
    #[inline]
    pub fn items(self) -> Items<T> {
        Items::new(self)
    }

    /// All pages, as a stream.
    #[inline]
    pub fn pages(self) -> Pages<T> {
        Pages::new(self)
    }
}

/// The pages of a list, fetched one after the other: a [`Stream`], or a loop over [`next`](Self::next).
///
/// `take` of the call is the size of the pages, 100 if it was not set. `skip` is sent as a multiple of it only, since
/// Umbraco answers 500 to others (`src/Umbraco.Core/PaginationHelper.cs`); where the call says another `skip`, the
/// first page begins earlier, at the multiple before it. After an error the stream ends.
#[must_use = "a stream does nothing until it is polled"]
pub struct Pages<T> {
    /// `None` after the last page, and after an error.
    request: Option<Box<Request>>,
    pending: Option<Pending<Paged<T>>>,
    skip: u64,
    take: u64,
}

impl<T: Wire> Pages<T> {
    /// The pages that `call` gives.
    #[inline]
    pub fn new(call: Call<Paged<T>>) -> Self {
        let (pages, _) = Self::from_request(call.into_request());
        pages
    }

    /// The pages, and how many items of the first come before those that the call asks for.
    fn from_request(request: Box<Request>) -> (Self, u64) {
        let (skip, take) = window(&request);
        let pages = Self {
            request: Some(request),
            pending: None,
            skip: skip - skip % take,
            take,
        };
        (pages, skip % take)
    }

    /// The next page; `None` after the last.
    ///
    /// # Errors
    /// Those of the call.
    pub async fn next(&mut self) -> Option<Result<Page<T>>> {
        poll_fn(|context| Pin::new(&mut *self).poll_next(context)).await
    }

    /// All pages.
    ///
    /// # Errors
    /// Those of the call; the pages before it are lost.
    pub async fn collect(mut self) -> Result<Vec<Page<T>>> {
        let mut pages = Vec::new();
        while let Some(page) = self.next().await {
            pages.push(page?);
        }
        Ok(pages)
    }
}

impl<T: Wire> Stream for Pages<T> {
    type Item = Result<Page<T>>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let this = &mut *self;
        if this.pending.is_none() {
            let Some(request) = this.request.take() else {
                return Poll::Ready(None);
            };
            let (now, later) = split(request, this.skip, this.take);
            this.request = later;
            this.pending = Some(Call::from_request(now).into_future());
        }
        let Some(pending) = &mut this.pending else {
            return Poll::Ready(None);
        };
        let page = ready!(Pin::new(pending).poll(cx));
        this.pending = None;
        this.skip = this.skip.saturating_add(this.take);
        let total = match &page {
            Ok(page) => u64::try_from(page.total).unwrap_or_default(),
            Err(_) => 0,
        };
        if this.skip >= total {
            this.request = None;
        }
        Poll::Ready(Some(page))
    }
}

impl<T> fmt::Debug for Pages<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages")
            .field("skip", &self.skip)
            .field("take", &self.take)
            .finish_non_exhaustive()
    }
}

/// The items of all pages of a list: a [`Stream`] that fetches a page when it needs one, or a loop over
/// [`next`](Self::next).
///
/// ```no_run
/// # use umbraco_runtime::{Items, Value};
/// # async fn run(mut items: Items<Value>) -> umbraco_runtime::Result<()> {
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
///
/// `take` of the call is the size of the pages, not a limit, and `skip` is where to begin. After an error the stream
/// ends.
#[must_use = "a stream does nothing until it is polled"]
pub struct Items<T> {
    pages: Pages<T>,
    page: std::vec::IntoIter<T>,
    /// How many items come before the first one that was asked for.
    surplus: u64,
}

impl<T: Wire> Items<T> {
    /// The items of the pages that `call` gives.
    #[inline]
    pub fn new(call: Call<Paged<T>>) -> Self {
        let (pages, surplus) = Pages::from_request(call.into_request());
        Self {
            pages,
            page: Vec::new().into_iter(),
            surplus,
        }
    }

    /// The next item; `None` after the last.
    ///
    /// # Errors
    /// Those of the call.
    pub async fn next(&mut self) -> Option<Result<T>> {
        poll_fn(|context| self.poll_item(context)).await
    }

    /// All items.
    ///
    /// # Errors
    /// Those of the call; the items before it are lost.
    pub async fn collect(mut self) -> Result<Vec<T>> {
        let mut items = Vec::new();
        while let Some(item) = self.next().await {
            items.push(item?);
        }
        Ok(items)
    }

    fn poll_item(&mut self, cx: &mut Context<'_>) -> Poll<Option<Result<T>>> {
        loop {
            if let Some(item) = self.page.next() {
                if self.surplus > 0 {
                    self.surplus -= 1;
                    continue;
                }
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(Pin::new(&mut self.pages).poll_next(cx)) {
                Some(Ok(page)) => self.page = page.items.into_iter(),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                None => return Poll::Ready(None),
            }
        }
    }
}

// Nothing in it is pinned: the page is an ordinary vector and the request under way is boxed.
impl<T> Unpin for Items<T> {}

impl<T: Wire> Stream for Items<T> {
    type Item = Result<T>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll_item(cx)
    }
}

impl<T> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pages.fmt(f)
    }
}

/// `skip` and `take` as the call has them.
fn window(request: &Request) -> (u64, u64) {
    let number = |name| request.query_value(name)?.parse::<u64>().ok();
    let take = number("take").filter(|take| *take > 0);
    (number("skip").unwrap_or_default(), take.unwrap_or(TAKE))
}

/// The request of the page at `skip`, and the one to make the next from; none if it can be sent only once.
fn split(mut request: Box<Request>, skip: u64, take: u64) -> (Box<Request>, Option<Box<Request>>) {
    request.query("skip", &skip);
    request.query("take", &take);
    let later = request.try_clone();
    (request, later)
}
