// @generated from fixtures/unions-aspnetcore.json (sha256 d7855cee549668a745ef6456c5765fb6248b210519ace3d05f561d011452b972) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Animal` uses.

use umbraco_runtime::{Object, Union, Value};

/// `AnimalModel`
///
/// Told apart by `kind`; a type that the document does not list arrives as [`Unknown`](Self::Unknown), whole.
#[derive(Clone, Debug, PartialEq, Union)]
#[wire("kind")]
#[non_exhaustive]
pub enum AnimalModel {
    /// Comes without `kind`.
    #[wire(untagged)]
    Animal(AnimalModelAnimalModel),
    /// `dog`
    #[wire("dog")]
    Dog(DogModel),
    /// `cat`
    #[wire("cat")]
    Cat(CatModel),
    /// A type that the document does not list, as it came.
    Unknown(Value),
}

/// `AnimalModelAnimalModel`
#[derive(Object)]
#[non_exhaustive]
pub struct AnimalModelAnimalModel {
    /// `name`
    pub name: String,
}

impl AnimalModelAnimalModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

/// `AnimalModelCatModel`
#[derive(Object)]
#[wire("kind" = "cat")]
#[non_exhaustive]
pub struct CatModel {
    /// `name`
    pub name: String,
    /// `owner`
    pub owner: Option<Box<AnimalModel>>,
}

impl CatModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            owner: None,
        }
    }
}

/// `AnimalModelDogModel`
#[derive(Object)]
#[wire("kind" = "dog")]
#[non_exhaustive]
pub struct DogModel {
    /// `name`
    pub name: String,
    /// `barks`
    pub barks: Option<bool>,
}

impl DogModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            barks: None,
        }
    }
}
