//! What a client makes of things that came after it: members, values and types that a newer server sends.
//!
//! It needs no site: the answers are written here.

use umbraco_management_v17::models::PermissionPresentationModel as Permission;
use umbraco_management_v17::user::{UserItemResponseModel, UserKindModel};
use umbraco_runtime::model::{from_json, to_json};

/// A user as a newer server may describe one: `badge` is a member of which the client knows nothing, and `Robot` is a
/// kind that it does not have.
const USER: &str = r#"{
    "id": "ba40981c-07e6-538c-8981-d898db1fa1bd", "name": "Nightly sync", "flags": [], "avatarUrls": [],
    "kind": "Robot", "badge": "gold"
}"#;

/// Two permissions, of which one has a type that the client does not have.
const PERMISSIONS: &str = r#"[
    {"$type": "DocumentPermissionPresentationModel",
     "document": {"id": "5a5a9aa2-6b0f-4f5d-9d0b-6f9e6f6f6f6f"}, "verbs": ["Umb.Document.Read"]},
    {"$type": "ElementPermissionPresentationModel", "element": {"id": "1"}, "verbs": ["Umb.Element.Read"]}
]"#;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // A new member does not matter. A new value of an enumeration arrives as `Unknown`, and is written as it came.
    let user: UserItemResponseModel = from_json(USER.as_bytes())?;
    match &user.kind {
        UserKindModel::Default => println!("{} is a person", user.name),
        UserKindModel::Api => println!("{} is a program", user.name),
        // The enumeration is `non_exhaustive`: there is always such an arm, so new variants break nothing.
        other => println!("{} is something else: {other}", user.name),
    }
    println!("written again: {}", to_json(&user.kind));

    // A value of any name can be sent, too; one that is known becomes its variant.
    assert_eq!(UserKindModel::from("Api"), UserKindModel::Api);
    println!(
        "made from a name: {}",
        to_json(&UserKindModel::from("Robot"))
    );

    // The same for types that are told apart by a discriminator: what is not known arrives whole.
    let permissions: Vec<Permission> = from_json(PERMISSIONS.as_bytes())?;
    for permission in &permissions {
        match permission {
            Permission::Document(one) => {
                println!("document {}: {}", one.document.id, one.verbs.join(", "))
            }
            Permission::Unknown(value) => {
                println!("unknown type {}: {}", value["$type"], value["verbs"])
            }
            _ => println!("another permission"),
        }
    }
    Ok(())
}
