//! The futures of a call: thin shells over one that does not depend on the answer's type.

use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};

use crate::exchange::Exchange;
use crate::{Decode, Error, Response};

/// An awaited call; gives the value of the answer.
#[must_use = "a future does nothing until it is awaited"]
pub struct Pending<R> {
    exchange: Exchange,
    answer: PhantomData<fn() -> R>,
}

impl<R> Pending<R> {
    pub(super) fn new(exchange: Exchange) -> Self {
        let answer = PhantomData;
        Self { exchange, answer }
    }
}

impl<R: Decode> Future for Pending<R> {
    type Output = Result<R::Value, Error>;

    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match self.exchange.as_mut().poll(context) {
            Poll::Pending => Poll::Pending,
            Poll::Ready(reply) => Poll::Ready(reply.and_then(R::decode)),
        }
    }
}

impl<R> fmt::Debug for Pending<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pending")
    }
}

/// A sent call; gives the whole [`Response`].
#[must_use = "a future does nothing until it is awaited"]
pub struct Sending<R> {
    exchange: Exchange,
    answer: PhantomData<fn() -> R>,
}

impl<R> Sending<R> {
    pub(super) fn new(exchange: Exchange) -> Self {
        let answer = PhantomData;
        Self { exchange, answer }
    }
}

impl<R: Decode> Future for Sending<R> {
    type Output = Result<Response<R::Value>, Error>;

    #[inline]
    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        match self.exchange.as_mut().poll(context) {
            Poll::Pending => Poll::Pending,
            Poll::Ready(Err(error)) => Poll::Ready(Err(error)),
            Poll::Ready(Ok(reply)) => {
                let (status, headers) = (reply.status(), reply.headers().clone());
                let value = R::decode(reply);
                Poll::Ready(value.map(|value| Response::new(status, headers, value)))
            }
        }
    }
}

impl<R> fmt::Debug for Sending<R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sending")
    }
}
