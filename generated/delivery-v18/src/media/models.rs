// @generated from specs/delivery-v18.json (sha256 ea6c7b0d31c58c218e16af21090251f0dc97050ba443a0fab5d1b152fc14ff6a) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Media` uses.

use umbraco_runtime::{DateTime, Map, Object, Uuid};

/// `IApiMediaWithCropsResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct IApiMediaWithCropsResponseModel {
    /// `path`
    #[wire(nullable)]
    pub path: Option<String>,
    /// `createDate`
    pub create_date: DateTime,
    /// `updateDate`
    pub update_date: DateTime,
    /// `focalPoint`
    pub focal_point: Option<ImageFocalPointModel>,
    /// `crops`
    pub crops: Option<Vec<ImageCropModel>>,
    /// `id`
    pub id: Uuid,
    /// `name`
    #[wire(nullable)]
    pub name: Option<String>,
    /// `mediaType`
    #[wire(nullable)]
    pub media_type: Option<String>,
    /// `url`
    #[wire(nullable)]
    pub url: Option<String>,
    /// `extension`
    pub extension: Option<String>,
    /// `width`
    pub width: Option<i32>,
    /// `height`
    pub height: Option<i32>,
    /// `bytes`
    pub bytes: Option<i32>,
    /// `properties`
    #[wire(nullable)]
    pub properties: Option<Map>,
}

/// `ImageCropCoordinatesModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ImageCropCoordinatesModel {
    /// `x1`
    pub x1: f64,
    /// `y1`
    pub y1: f64,
    /// `x2`
    pub x2: f64,
    /// `y2`
    pub y2: f64,
}

/// `ImageCropModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ImageCropModel {
    /// `alias`
    #[wire(nullable)]
    pub alias: Option<String>,
    /// `width`
    pub width: i32,
    /// `height`
    pub height: i32,
    /// `coordinates`
    #[wire(nullable)]
    pub coordinates: Option<ImageCropCoordinatesModel>,
}

/// `ImageFocalPointModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ImageFocalPointModel {
    /// `left`
    pub left: f64,
    /// `top`
    pub top: f64,
}
