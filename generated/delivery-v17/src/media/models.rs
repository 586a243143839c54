// @generated from specs/delivery-v17.json (sha256 8b3aab40bba52261353b4f8ad906f696e0994e3b416614bcec16bee88afbbdeb) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Media` uses.

use umbraco_runtime::{DateTime, Map, Object, Uuid};

/// `ApiMediaWithCropsResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ApiMediaWithCropsResponseModel {
    /// `id` (`readOnly: true`)
    pub id: Uuid,
    /// `name` (`readOnly: true`)
    pub name: String,
    /// `mediaType` (`readOnly: true`)
    pub media_type: String,
    /// `url` (`readOnly: true`)
    pub url: String,
    /// `extension` (`readOnly: true`)
    pub extension: Option<String>,
    /// `width` (`readOnly: true`)
    pub width: Option<i32>,
    /// `height` (`readOnly: true`)
    pub height: Option<i32>,
    /// `bytes` (`readOnly: true`)
    pub bytes: Option<i32>,
    /// `properties` (`readOnly: true`)
    pub properties: Map,
    /// `focalPoint`
    pub focal_point: Option<ImageFocalPointModel>,
    /// `crops`
    pub crops: Option<Vec<ImageCropModel>>,
    /// `path`
    pub path: String,
    /// `createDate`
    pub create_date: DateTime,
    /// `updateDate`
    pub update_date: DateTime,
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
    pub alias: Option<String>,
    /// `width`
    pub width: i32,
    /// `height`
    pub height: i32,
    /// `coordinates`
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
