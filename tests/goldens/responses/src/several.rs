// @generated from fixtures/responses.json (sha256 b2103a6610fb4df64b63cd03d7fec4093ae226b8ef8519f5ac4b8757c2a98f96) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Several`.

use crate::models::Thing;
use umbraco_runtime::{Call, Created, Download, Empty, Json, Transport};

mod models;
pub use models::*;

/// The operations of the tag `Several`.
///
/// From [`Client::several`](crate::Client::several); cheap to clone.
#[derive(Clone, Debug)]
pub struct Several(pub(crate) Transport);

impl Several {
    /// `GET /several`
    ///
    /// Success: 200, 202, 204.
    ///
    /// - 200: The file
    /// - 202: Not yet
    #[inline]
    pub fn get_export(&self) -> Call<GetExportOutcome> {
        Call::get(&self.0, "/several")
    }

    /// `POST /several`
    ///
    /// Success: 200, 201, 299.
    #[inline]
    pub fn post_thing(&self) -> PostThing {
        PostThing(Call::post(&self.0, "/several"))
    }

    /// `PUT /several`
    ///
    /// Success: 200, 202.
    #[inline]
    pub fn put_thing(&self) -> Call<Json<Thing>> {
        Call::put(&self.0, "/several")
    }
}

umbraco_runtime::outcome! {
    /// What [`Several::get_export`] answers.
    GetExportOutcome {
        200 => Ok(Download),
        202 => Accepted(Json<State>),
        204 => NoContent(Empty),
    }
}

umbraco_runtime::call!(Several::post_thing as PostThing -> PostThingOutcome);

impl PostThing {
    /// Query parameter `force`.
    #[inline]
    pub fn force(self, force: bool) -> Self {
        Self(self.0.query("force", force))
    }
}

umbraco_runtime::outcome! {
    /// What [`Several::post_thing`] answers.
    PostThingOutcome {
        200 => Ok(Json<Thing>),
        201 => Created(Created),
        299 => Status299(Json<Vec<Thing>>),
    }
}
