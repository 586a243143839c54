//! How JSON is compared.

use serde_json::json;
use tests::catalogue::{Catalogue, Field, Kind, Schema, Type};
use tests::json::{deviations, difference, without_nulls};

fn catalogue() -> Catalogue {
    let scalar = Type {
        kind: Kind::Scalar,
        nullable: true,
    };
    let any = Type {
        kind: Kind::Any,
        nullable: true,
    };
    let field = |name: &str, required, ty: &Type| Field {
        name: name.to_owned(),
        required,
        ty: ty.clone(),
    };
    let item = Schema::Object {
        fields: vec![
            field("must", true, &scalar),
            field("may", false, &scalar),
            field("any", false, &any),
        ],
        rest: None,
        tag: None,
    };
    Catalogue {
        crate_name: String::new(),
        product: None,
        operations: Vec::new(),
        schemas: vec![item],
    }
}

fn list() -> Type {
    let item = Type {
        kind: Kind::Schema(0),
        nullable: false,
    };
    Type {
        kind: Kind::List(Box::new(item)),
        nullable: false,
    }
}

#[test]
fn only_a_null_that_may_be_absent_counts_as_absent() {
    let read = json!([{"must": null, "may": null, "any": {"inside": null}, "extra": null}]);
    let left = json!([{"must": null, "any": {"inside": null}, "extra": null}]);
    assert_eq!(without_nulls(&catalogue(), &list(), &read), left);
}

#[test]
fn numbers_are_compared_by_value_and_members_in_any_order() {
    assert_eq!(
        difference(&json!({"a": 5, "b": [1.0]}), &json!({"b": [1], "a": 5.0})),
        None
    );
    let found = difference(&json!({"a": {"b/c": 5}}), &json!({"a": {"b/c": "5"}})).unwrap();
    assert_eq!(found.pointer, "/a/b~1c");
    assert!(difference(&json!({}), &json!({"a": null})).is_some());
    assert!(difference(&json!([1]), &json!([1, 2])).is_some());
}

#[test]
fn what_a_document_does_not_allow_is_found() {
    let found = deviations(&catalogue(), &list(), &json!([{"may": 1, "extra": 2}]));
    let places: Vec<&str> = found.iter().map(|found| found.pointer.as_str()).collect();
    assert_eq!(places, ["/0/must", "/0/extra"]);
}
