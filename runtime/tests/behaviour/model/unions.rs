//! Unions: the discriminator first when written, anywhere when read.

use umbraco_runtime::model::to_json;
use umbraco_runtime::{Map, Object, Union, Value};

use super::{read, refused, rewritten};

#[derive(Object)]
struct Cat {
    name: String,
    friend: Option<Box<Pet>>,
}

#[derive(Object)]
#[wire("$type" = "Dog")]
struct Dog {
    age: u8,
}

/// Has the discriminator among its members, as a document without inheritance declares it.
#[derive(Object)]
struct Fish {
    #[wire("$type")]
    kind: String,
    owner: Option<Dog>,
}

#[derive(Clone, Debug, PartialEq, Union)]
#[wire("$type")]
enum Pet {
    #[wire("CatModel")]
    Cat(Cat),
    Dog(Dog),
    Puppy(Dog),
    Fish(Box<Fish>),
    Free(Map),
    Any(Value),
    Unknown(Value),
}

#[derive(Clone, Debug, PartialEq, Union)]
enum Answer {
    Dog(Dog),
    Cat(Cat),
    Number(i32),
    Texts(Vec<String>),
    Unknown(Value),
}

#[test]
fn the_discriminator_is_written_first_wherever_it_was_read() {
    let first = r#"{"$type":"CatModel","name":"Tom"}"#;
    for json in [first, r#"{"name":"Tom","$type":"CatModel"}"#] {
        assert!(matches!(read(json), Pet::Cat(Cat { name, .. }) if name == "Tom"));
        assert_eq!(rewritten::<Pet>(json), first);
    }
}

#[test]
fn the_union_decides_the_discriminator_that_a_member_has_too() {
    assert_eq!(
        rewritten::<Pet>(r#"{"$type":"Dog","age":3}"#),
        r#"{"$type":"Dog","age":3}"#
    );
    assert_eq!(
        to_json(&Pet::Puppy(Dog { age: 0 })),
        r#"{"$type":"Puppy","age":0}"#
    );
    assert_eq!(to_json(&Dog { age: 1 }), r#"{"$type":"Dog","age":1}"#);
}

#[test]
fn the_discriminator_is_written_once_though_a_member_has_a_field_for_it() {
    let json = r#"{"$type":"Fish","owner":{"$type":"Dog","age":3}}"#;
    let fish = read::<Pet>(json);
    assert!(matches!(&fish, Pet::Fish(fish) if fish.kind == "Fish"));
    assert_eq!(to_json(&fish), json);
    let free = r#"{"$type":"Free","a":[{}]}"#;
    assert!(matches!(read(free), Pet::Free(members) if members.len() == 2));
    assert_eq!(rewritten::<Pet>(free), free);
}

#[test]
fn the_discriminator_does_not_wander_into_the_next_object() {
    let pets = vec![
        Pet::Any(5.into()),
        Pet::Unknown(Map::new().into()),
        Pet::Any(Value::Null),
    ];
    assert_eq!(to_json(&pets), "[5,{},null]");
    let cats = [Pet::Any([Value::from(Map::new())].to_vec().into())];
    assert_eq!(to_json(&cats), "[[{}]]");
}

#[test]
fn unions_stand_within_unions() {
    let json = r#"{"$type":"CatModel","name":"a","friend":{"$type":"Dog","age":1}}"#;
    assert_eq!(rewritten::<Pet>(json), json);
    let (pointer, _) = refused::<Pet>(&json.replace("1}", "\"old\"}"));
    assert_eq!(pointer, "/friend/age");
}

#[test]
fn a_member_that_is_not_known_is_kept_whole() {
    for json in [
        r#"{"$type":"New","a":[1,null],"name":"x"}"#,
        r#"{"name":"x"}"#,
        r#"{"$type":5}"#,
        "null",
        "\"Dog\"",
        "[{}]",
    ] {
        assert!(matches!(read(json), Pet::Unknown(_)), "{json}");
        assert_eq!(rewritten::<Pet>(json), json);
    }
}

#[test]
fn a_known_member_that_does_not_fit_is_an_error() {
    let (pointer, message) = refused::<Vec<Pet>>(r#"[{"$type":"Dog","age":300}]"#);
    assert_eq!(pointer, "/0/age");
    assert_eq!(
        message,
        "expected a whole number (u8), found the number 300"
    );
}

#[test]
fn of_two_discriminators_the_last_one_counts() {
    let json = r#"{"$type":"CatModel","age":1,"$type":"Dog"}"#;
    assert_eq!(read::<Pet>(json), Pet::Dog(Dog { age: 1 }));
}

#[test]
fn without_a_discriminator_the_first_member_that_fits_is_taken() {
    for (json, expected) in [
        (r#"{"age":1,"name":"a"}"#, Answer::Dog(Dog { age: 1 })),
        (
            r#"{"name":"a"}"#,
            Answer::Cat(Cat {
                name: "a".into(),
                friend: None,
            }),
        ),
        ("7", Answer::Number(7)),
        (r#"["a"]"#, Answer::Texts(vec!["a".into()])),
        ("[1]", Answer::Unknown(vec![1].into())),
        ("null", Answer::Unknown(Value::Null)),
    ] {
        assert_eq!(read::<Answer>(json), expected);
    }
    assert_eq!(rewritten::<Answer>(r#"{"name":"a"}"#), r#"{"name":"a"}"#);
    assert_eq!(rewritten::<Answer>("[1]"), "[1]");
}

/// A class that is its own base: ASP.NET writes it without the discriminator.
#[derive(Object)]
struct Plain {
    name: String,
}

#[derive(Clone, Debug, PartialEq, Union)]
#[wire("$type")]
enum Animal {
    #[wire(untagged)]
    Plain(Plain),
    Dog(Dog),
    Unknown(Value),
}

#[test]
fn a_member_without_the_discriminator_is_what_comes_without_it() {
    let plain = r#"{"name":"Tom"}"#;
    assert!(matches!(read(plain), Animal::Plain(Plain { name }) if name == "Tom"));
    assert_eq!(rewritten::<Animal>(plain), plain);
    let dog = r#"{"$type":"Dog","age":3}"#;
    assert_eq!(rewritten::<Animal>(dog), dog);
    for unknown in [r#"{"$type":"Cat","name":"Tom"}"#, r#"{"age":3}"#] {
        assert!(matches!(read(unknown), Animal::Unknown(_)));
        assert_eq!(rewritten::<Animal>(unknown), unknown);
    }
}
