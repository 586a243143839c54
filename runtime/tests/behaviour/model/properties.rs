//! What holds for any JSON.

use std::collections::BTreeMap;

use proptest::prelude::*;
use umbraco_runtime::model::{Wire, from_json, from_value, to_json, to_value};
use umbraco_runtime::{Enumeration, Object, Union, Uuid, Value};

#[derive(Object)]
struct Anything {
    a: Option<Value>,
    #[wire(nullable)]
    b: Option<Box<Anything>>,
    c: Option<Vec<Tagged>>,
    d: Option<Kind>,
    #[wire(rest)]
    rest: BTreeMap<String, Loose>,
}

#[derive(Clone, Debug, PartialEq, Enumeration)]
enum Kind {
    A,
    B,
    Unknown(Value),
}

#[derive(Clone, Debug, PartialEq, Union)]
#[wire("d")]
enum Tagged {
    #[wire("a")]
    One(Box<Anything>),
    #[wire("b")]
    Two(Strict),
    Unknown(Value),
}

#[derive(Clone, Debug, PartialEq, Union)]
enum Loose {
    Strict(Strict),
    Number(i16),
    List(Vec<Loose>),
    Unknown(Value),
}

#[derive(Object)]
#[wire("d" = "b")]
struct Strict {
    a: String,
    b: u8,
    c: Option<Uuid>,
}

/// Names that are members of the models above, so that they meet.
fn json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        (0_u8..9).prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "[abcdAB]{0,2}".prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 60, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::btree_map("[abcde]|.{0,3}", inner, 0..5)
                .prop_map(|members| members.into_iter().collect()),
        ]
    })
}

/// What is read once is read again from what was written, and written the same.
fn settles<T: Wire + PartialEq + std::fmt::Debug>(value: &Value) -> Result<(), TestCaseError> {
    let read = from_value::<T>(value.clone());
    prop_assert_eq!(&read, &from_json(value.to_string().as_bytes()));
    match read {
        Ok(model) => {
            let text = to_json(&model);
            let again = from_json::<T>(text.as_bytes());
            prop_assert_eq!(again.map(|model| to_json(&model)), Ok(text));
        }
        Err(error) => {
            let place = error.pointer();
            let parent = place.rsplit_once('/').map_or("", |(parent, _)| parent);
            prop_assert!(value.pointer(parent).is_some(), "{} of {}", place, value);
        }
    }
    Ok(())
}

proptest! {
    #[test]
    fn any_value_is_read_and_written_as_it_is(value in json()) {
        prop_assert_eq!(from_json::<Value>(value.to_string().as_bytes()), Ok(value.clone()));
        prop_assert_eq!(to_json(&value), value.to_string());
        prop_assert_eq!(to_value(&value), value);
    }

    #[test]
    fn any_value_is_a_model_or_an_error_with_its_place(value in json()) {
        settles::<Anything>(&value)?;
        settles::<Tagged>(&value)?;
        settles::<Loose>(&value)?;
        settles::<Strict>(&value)?;
        settles::<Kind>(&value)?;
    }

    #[test]
    fn any_bytes_are_a_model_or_an_error(bytes in prop::collection::vec(any::<u8>(), 0..80)) {
        let _ = from_json::<Anything>(&bytes);
        let _ = from_json::<Loose>(&bytes);
    }
}
