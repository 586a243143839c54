// @generated from fixtures/bodies.json (sha256 1c76b34c30fc6d51969617ecd11237e8c637dc1d41858840e468b65056d60776) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! Operations of the tag `Form`.

use crate::models::{Size, Thing};
use umbraco_runtime::{Call, Created, DateTime, Empty, Transport, Upload, Uuid};

/// The operations of the tag `Form`.
///
/// From [`Client::form`](crate::Client::form); cheap to clone.
#[derive(Clone, Debug)]
pub struct Form(pub(crate) Transport);

impl Form {
    /// `POST /form/disguised`
    ///
    /// Success: 200.
    #[inline]
    pub fn post_disguised_upload(&self, file: Upload) -> PostDisguisedUpload {
        PostDisguisedUpload(
            Call::post(&self.0, "/form/disguised").form().part_file("file", file),
        )
    }

    /// `POST /form/multipart`
    ///
    /// Success: 201 (the id and location of what was created).
    #[inline]
    pub fn post_temporary_file(&self, id: Uuid, file: Upload) -> PostTemporaryFile {
        PostTemporaryFile(
            Call::post(&self.0, "/form/multipart")
                .form()
                .part_text("Id", id)
                .part_file("File", file),
        )
    }

    /// `POST /form/url-encoded`
    ///
    /// Success: 200.
    #[inline]
    pub fn post_sign_in(&self, user_name: &str) -> PostSignIn {
        PostSignIn(
            Call::post(&self.0, "/form/url-encoded")
                .url_encoded()
                .field("userName", user_name),
        )
    }
}

umbraco_runtime::call!(Form::post_disguised_upload as PostDisguisedUpload -> Empty);

impl PostDisguisedUpload {
    /// The part `name` of the form.
    #[inline]
    pub fn name(self, name: &str) -> Self {
        Self(self.0.part_text("name", name))
    }
}

umbraco_runtime::call!(Form::post_temporary_file as PostTemporaryFile -> Created);

impl PostTemporaryFile {
    /// The part `Name` of the form.
    #[inline]
    pub fn name(self, name: &str) -> Self {
        Self(self.0.part_text("Name", name))
    }

    /// The part `Count` of the form.
    #[inline]
    pub fn count(self, count: i32) -> Self {
        Self(self.0.part_text("Count", count))
    }

    /// The part `When` of the form.
    #[inline]
    pub fn when(self, when: impl Into<DateTime>) -> Self {
        Self(self.0.part_text("When", when.into()))
    }

    /// The part `Size` of the form.
    #[inline]
    pub fn size(self, size: Size) -> Self {
        Self(self.0.part_text("Size", size))
    }

    /// The part `Tags` of the form.
    #[inline]
    pub fn tags(self, tags: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self(
            self
                .0
                .part_texts(
                    "Tags",
                    tags.into_iter().map(|text| text.as_ref().to_owned()),
                ),
        )
    }

    /// The part `Detail` of the form.
    #[inline]
    pub fn detail(self, detail: &Thing) -> Self {
        Self(self.0.part_json("Detail", detail))
    }

    /// The part `Attachments` of the form.
    #[inline]
    pub fn attachments(self, attachments: impl IntoIterator<Item = Upload>) -> Self {
        Self(self.0.part_files("Attachments", attachments))
    }
}

umbraco_runtime::call!(Form::post_sign_in as PostSignIn -> Empty);

impl PostSignIn {
    /// The part `remember` of the form.
    #[inline]
    pub fn remember(self, remember: bool) -> Self {
        Self(self.0.field("remember", remember))
    }

    /// The part `size` of the form.
    #[inline]
    pub fn size(self, size: Size) -> Self {
        Self(self.0.field("size", size))
    }

    /// The part `scopes` of the form.
    #[inline]
    pub fn scopes(self, scopes: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self(
            self
                .0
                .fields(
                    "scopes",
                    scopes.into_iter().map(|text| text.as_ref().to_owned()),
                ),
        )
    }

    /// The part `detail` of the form.
    #[inline]
    pub fn detail(self, detail: &Thing) -> Self {
        Self(self.0.field_json("detail", detail))
    }
}
