//! The Delivery API: what is published is served, to whom it may be, in the words of a running Umbraco 17.3.

mod access;
mod addresses;
mod media;
mod pages;
mod published;
mod queries;

use published::Published;
use umbraco_standin::{DeliveryApi, Standin};

/// A site with published pages, open to everybody.
async fn site() -> Published {
    Published::of(Standin::builder().delivery_api(DeliveryApi::new().api_key("key"))).await
}
