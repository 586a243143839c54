// @generated from fixtures/schemas.yaml (sha256 b2d193b0dace61a031c27da7aab90f15fba45053979fb641775d4ca85183fecf) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Everything` uses.

use std::collections::BTreeMap;
use crate::models::Leaf;
use umbraco_runtime::{Date, DateTime, Enumeration, Map, Object, Uuid, Value};

/// `Branch`
#[derive(Object)]
#[non_exhaustive]
pub struct Branch {
    /// `tree`
    pub tree: Option<Box<Tree>>,
}

impl Branch {
    /// With no member set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { tree: None }
    }
}

impl Default for Branch {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// `Composed`
#[derive(Object)]
#[non_exhaustive]
pub struct Composed {
    /// `id`
    pub id: Uuid,
    /// `note`
    pub note: String,
    /// `name`
    pub name: String,
    /// `extra`
    pub extra: bool,
}

impl Composed {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        id: Uuid,
        note: impl Into<String>,
        name: impl Into<String>,
        extra: bool,
    ) -> Self {
        Self {
            id,
            note: note.into(),
            name: name.into(),
            extra,
        }
    }
}

/// `Everything`
///
/// All of them at once.
///
/// \- a list, \[a link\](https:&#47;/example.com) and \<b\>tags\</b\>
#[derive(Object)]
#[non_exhaustive]
pub struct Everything {
    /// `id`
    pub id: Uuid,
    /// `nullableText`
    ///
    /// A required member that may be null.
    #[wire(nullable)]
    pub nullable_text: Option<String>,
    /// `optionalText` (`maxLength: 50`, `pattern: ^[a-z]+$`)
    pub optional_text: Option<String>,
    /// `count` (`minimum: 0`, `maximum: 10`)
    pub count: i32,
    /// `textualCount`
    pub textual_count: Option<i64>,
    /// `small`
    pub small: Option<i8>,
    /// `unsigned`
    pub unsigned: Option<u32>,
    /// `unsignedBig`
    pub unsigned_big: Option<u64>,
    /// `unlimited`
    pub unlimited: Option<i64>,
    /// `price` (`default: 1.5`)
    pub price: Option<f64>,
    /// `ratio`
    pub ratio: Option<f32>,
    /// `flag` (`default: true`)
    pub flag: Option<bool>,
    /// `moment`
    pub moment: Option<DateTime>,
    /// `day`
    pub day: Option<Date>,
    /// `duration` (`pattern: ^-?(\d+\.)?\d{2}:\d{2}:\d{2}(\.\d{1,7})?$`)
    pub duration: Option<String>,
    /// `file` (`format: byte`)
    pub file: Option<String>,
    /// `email` (`format: email`)
    pub email: Option<String>,
    /// `requiredReference`
    pub required_reference: Leaf,
    /// `requiredNullableReference`
    #[wire(nullable)]
    pub required_nullable_reference: Option<Leaf>,
    /// `optionalReference`
    pub optional_reference: Option<Leaf>,
    /// `nullableComponent`
    pub nullable_component: Option<NullableLeaf>,
    /// `list` (`minItems: 1`)
    pub list: Vec<Leaf>,
    /// `nullableItems`
    pub nullable_items: Option<Vec<Option<String>>>,
    /// `freeList`
    pub free_list: Option<Vec<Value>>,
    /// `lists`
    pub lists: Option<Vec<Vec<i32>>>,
    /// `map`
    pub map: Option<BTreeMap<String, Leaf>>,
    /// `mapOfNullables`
    pub map_of_nullables: Option<BTreeMap<String, Option<i32>>>,
    /// `freeObject`
    pub free_object: Option<Map>,
    /// `any`
    pub any: Value,
    /// `state`
    pub state: State,
    /// `nullableState`
    pub nullable_state: Option<State>,
    /// `stateWithDefault` (`default: "Draft"`)
    pub state_with_default: Option<State>,
    /// `inlineState`
    pub inline_state: Option<EverythingInlineState>,
    /// `inlineObject`
    pub inline_object: Option<EverythingInlineObject>,
    /// `inlineObjects`
    pub inline_objects: Option<Vec<EverythingInlineObjectsItem>>,
    /// `old` (deprecated)
    pub old: Option<String>,
    /// `alias`
    pub alias: Option<String>,
    /// `aliases`
    pub aliases: Option<Vec<String>>,
    /// `tree`
    pub tree: Option<Tree>,
    /// `composed`
    pub composed: Option<Composed>,
    /// `open`
    pub open: Option<Open>,
    /// `empty`
    pub empty: Option<Map>,
    /// `json`
    pub json: Option<Value>,
}

impl Everything {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        id: Uuid,
        count: i32,
        required_reference: Leaf,
        list: Vec<Leaf>,
        any: Value,
        state: State,
    ) -> Self {
        Self {
            id,
            nullable_text: None,
            optional_text: None,
            count,
            textual_count: None,
            small: None,
            unsigned: None,
            unsigned_big: None,
            unlimited: None,
            price: None,
            ratio: None,
            flag: None,
            moment: None,
            day: None,
            duration: None,
            file: None,
            email: None,
            required_reference,
            required_nullable_reference: None,
            optional_reference: None,
            nullable_component: None,
            list,
            nullable_items: None,
            free_list: None,
            lists: None,
            map: None,
            map_of_nullables: None,
            free_object: None,
            any,
            state,
            nullable_state: None,
            state_with_default: None,
            inline_state: None,
            inline_object: None,
            inline_objects: None,
            old: None,
            alias: None,
            aliases: None,
            tree: None,
            composed: None,
            open: None,
            empty: None,
            json: None,
        }
    }
}

/// Written inline in the document, at `#/components/schemas/Everything/properties/inlineObject`.
#[derive(Object)]
#[non_exhaustive]
pub struct EverythingInlineObject {
    /// `a`
    pub a: Option<String>,
    /// `deeper`
    pub deeper: Option<EverythingInlineObjectDeeper>,
}

impl EverythingInlineObject {
    /// With no member set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { a: None, deeper: None }
    }
}

impl Default for EverythingInlineObject {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// Written inline in the document, at `#/components/schemas/Everything/properties/inlineObject/properties/deeper`.
#[derive(Object)]
#[non_exhaustive]
pub struct EverythingInlineObjectDeeper {
    /// `b`
    pub b: Option<i32>,
}

impl EverythingInlineObjectDeeper {
    /// With no member set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { b: None }
    }
}

impl Default for EverythingInlineObjectDeeper {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// Written inline in the document, at `#/components/schemas/Everything/properties/inlineObjects/items`.
#[derive(Object)]
#[non_exhaustive]
pub struct EverythingInlineObjectsItem {
    /// `c`
    pub c: String,
}

impl EverythingInlineObjectsItem {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(c: impl Into<String>) -> Self {
        Self { c: c.into() }
    }
}

/// Written inline in the document, at `#/components/schemas/Everything/properties/inlineState`.
///
/// A newer server may send more values; they arrive as [`Unknown`](Self::Unknown), and `From<&str>` makes a value of any name.
#[derive(Clone, Debug, PartialEq, Hash, Enumeration)]
#[non_exhaustive]
pub enum EverythingInlineState {
    /// `on`
    #[wire("on")]
    On,
    /// `off`
    #[wire("off")]
    Off,
    /// `  `
    #[wire("")]
    Empty,
    /// A value that the document does not list, as it came.
    Unknown(Value),
}

/// `NullableLeaf`
#[derive(Object)]
#[non_exhaustive]
pub struct NullableLeaf {
    /// `name`
    pub name: Option<String>,
}

impl NullableLeaf {
    /// With no member set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { name: None }
    }
}

impl Default for NullableLeaf {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// `Open`
#[derive(Object)]
#[non_exhaustive]
pub struct Open {
    /// `known`
    pub known: Option<String>,
    /// `rest`
    pub rest: Option<String>,
    /// All members without a field of their own.
    #[wire(rest)]
    pub rest_: BTreeMap<String, i32>,
}

impl Open {
    /// With no member set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            known: None,
            rest: None,
            rest_: Default::default(),
        }
    }
}

impl Default for Open {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// `State`
///
/// A newer server may send more values; they arrive as [`Unknown`](Self::Unknown), and `From<&str>` makes a value of any name.
#[derive(Clone, Debug, PartialEq, Hash, Enumeration)]
#[non_exhaustive]
pub enum State {
    /// `Draft`
    Draft,
    /// `Published`
    Published,
    /// `in-review`
    #[wire("in-review")]
    InReview,
    /// `2fa`
    #[wire("2fa")]
    Value2fa,
    /// `*`
    #[wire("*")]
    Star,
    /// `self`
    #[wire("self")]
    Self_,
    /// `Unknown`
    #[wire("Unknown")]
    Unknown2,
    /// A value that the document does not list, as it came.
    Unknown(Value),
}

/// `Tree`
#[derive(Object)]
#[non_exhaustive]
pub struct Tree {
    /// `parent`
    pub parent: Option<Box<Tree>>,
    /// `root`
    pub root: Box<Branch>,
    /// `children`
    pub children: Vec<Tree>,
    /// `byName`
    pub by_name: Option<BTreeMap<String, Tree>>,
}

impl Tree {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(root: Box<Branch>, children: Vec<Tree>) -> Self {
        Self {
            parent: None,
            root,
            children,
            by_name: None,
        }
    }
}
