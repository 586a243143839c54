//! What of a new version concerns a program, by its own source.

use crate::common::{Outcome, Workspace};
use serde_json::{Value, json};

/// Two tags with an operation each, and what the answers and a body look like.
fn document(version: u8) -> Value {
    let object = |names: &[&str], required: &[&str]| {
        let properties: serde_json::Map<String, Value> = names
            .iter()
            .map(|name| ((*name).to_owned(), json!({"type": "string"})))
            .collect();
        json!({"type": "object", "required": required, "properties": properties})
    };
    let answer = |name: &str| json!({"200": {"description": "OK", "content": {"application/json": {"schema": {"$ref": format!("#/components/schemas/{name}")}}}}});
    let body = json!({"required": true, "content": {"application/json": {"schema": {"$ref": "#/components/schemas/NewPage"}}}});
    let get = |tag: &str, id: &str, name: &str| json!({"tags": [tag], "operationId": id, "responses": answer(name)});
    let mut document = json!({
        "openapi": "3.0.4",
        "info": {"title": "Umbraco Management API", "version": "Latest"},
        "paths": {
            "/page": {
                "get": get("Page", "GetPage", "Page"),
                "post": {"tags": ["Page"], "operationId": "PostPage", "requestBody": body, "responses": {"201": {"description": "Created"}}}
            },
            "/user": {"get": get("User", "GetUser", "User")},
            "/old": {"get": get("User", "GetOld", "User")},
            "/health": {"get": get("Health", "GetHealth", "Health")}
        },
        "components": {"schemas": {
            "Page": object(&["title", "summary"], &["title", "summary"]),
            "NewPage": object(&["title"], &["title"]),
            "User": object(&["name", "mail"], &["name", "mail"]),
            "Health": object(&["name"], &["name"]),
            "State": {"type": "string", "enum": ["Draft", "Published"]}
        }}
    });
    document["components"]["schemas"]["Page"]["properties"]["state"] =
        json!({"$ref": "#/components/schemas/State"});
    if version == 2 {
        document["paths"].as_object_mut().unwrap().remove("/old");
        let schemas = &mut document["components"]["schemas"];
        schemas["Page"]["properties"]
            .as_object_mut()
            .unwrap()
            .remove("summary");
        schemas["Page"]["required"] = json!(["title"]);
        schemas["User"]["properties"]
            .as_object_mut()
            .unwrap()
            .remove("mail");
        schemas["User"]["required"] = json!(["name"]);
        schemas["NewPage"] = object(&["title", "parent"], &["title", "parent"]);
        schemas["State"]["enum"] = json!(["Draft"]);
    }
    document
}

/// A workspace with the two versions and a program.
fn program(manifest: &str, files: &[(&str, &str)]) -> Workspace {
    let workspace = Workspace::new();
    workspace.write("1.json", document(1).to_string());
    workspace.write("2.json", document(2).to_string());
    workspace.write("app/Cargo.toml", manifest);
    for (name, text) in files {
        workspace.write(&format!("app/{name}"), text);
    }
    workspace
}

fn diff(workspace: &Workspace, more: &[&str]) -> Outcome {
    workspace.run(
        &[
            &[
                "diff",
                "1.json",
                "2.json",
                "--used-by",
                "app",
                "--crate-name",
                "umbraco-cms",
            ],
            more,
        ]
        .concat(),
    )
}

/// Each entry as `rule place: sites`.
fn entries(workspace: &Workspace) -> Vec<String> {
    let report: Value =
        serde_json::from_str(&diff(workspace, &["--format", "json"]).ok().stdout).unwrap();
    let changes = report["changes"].as_array().unwrap().iter();
    changes
        .map(|change| {
            let part = change["place"]["part"]
                .as_str()
                .map(|part| format!(".{part}"))
                .unwrap_or_default();
            let sites: Vec<String> = change["usedAt"]
                .as_array()
                .unwrap()
                .iter()
                .map(|site| {
                    format!(
                        "{}:{}:{}",
                        site["file"].as_str().unwrap(),
                        site["line"],
                        site["column"]
                    )
                })
                .collect();
            format!(
                "{} {}{part}: {}",
                change["rule"].as_str().unwrap(),
                change["place"]["name"].as_str().unwrap(),
                sites.join(" ")
            )
        })
        .collect()
}

fn manifest(dependencies: &str) -> String {
    format!("[package]\nname = \"my-app\"\nversion = \"0.1.0\"\n\n[dependencies]\n{dependencies}\n")
}

#[test]
fn only_what_the_program_touches_is_kept_with_its_places() {
    let workspace = program(
        &manifest("umbraco-cms = \"0.1\""),
        &[(
            "src/main.rs",
            "\
use umbraco_cms::{Client, page::NewPage};

async fn run(client: Client) {
    let page = client.page().get_page().await.unwrap();
    println!(\"{}\", page.summary);
    let body = NewPage::new(\"a\");
    client.page().post_page(&body).await.unwrap();
}
",
        )],
    );
    let found = entries(&workspace);
    for expected in [
        "field-removed Page.summary: src/main.rs:5:25",
        "field-added-required NewPage.parent: src/main.rs:6:25",
    ] {
        assert!(
            found.contains(&expected.to_owned()),
            "{expected}: {found:#?}"
        );
    }
    assert!(
        !found
            .iter()
            .any(|entry| entry.contains("User") || entry.contains("GetOld")),
        "{found:#?}"
    );
    let text = diff(&workspace, &[]).ok().stdout;
    assert!(text.contains("your code: src/main.rs:5:25"), "{text}");
    assert!(
        text.contains("of the changes touch it (2 calls of operations in 1 file)"),
        "{text}"
    );
    let markdown = diff(&workspace, &["--format", "markdown"]).ok().stdout;
    assert!(
        markdown.contains("your code: src/main.rs:5:25"),
        "{markdown}"
    );
    assert_eq!(diff(&workspace, &["--fail-on", "breaking"]).code, 1);
}

#[test]
fn a_program_that_a_change_does_not_reach_is_told_so() {
    let workspace = program(
        &manifest("umbraco-cms = \"0.1\""),
        &[(
            "src/lib.rs",
            "pub async fn run(c: umbraco_cms::Client) { let h = c.health(); h.get_health().await.unwrap().name; }",
        )],
    );
    assert_eq!(entries(&workspace), [""; 0]);
    // What breaks elsewhere is no reason to fail.
    let text = diff(&workspace, &["--fail-on", "risky"]).ok().stdout;
    assert!(text.contains("0 of the changes touch it (1 call"), "{text}");
}

#[test]
fn renames_modules_globs_and_other_targets_are_followed() {
    let workspace = program(
        &manifest("cms = { package = \"umbraco-cms\", path = \"x\" }"),
        &[
            (
                "src/lib.rs",
                "mod deep;\npub mod prelude { pub use cms::page::*; pub use cms::user as people; }\n",
            ),
            ("src/deep/mod.rs", "mod er;\n"),
            (
                "src/deep/er.rs",
                "\
use crate::prelude::{*, people::User as Person};
fn a() -> NewPage { NewPage::new(\"a\") }
fn b(Person { mail, .. }: Person) { drop(mail) }
",
            ),
            (
                "tests/all.rs",
                "use my_app::prelude::people;\nasync fn t(p: people::User) { p.r#mail; }\n",
            ),
            (
                "examples/old.rs",
                "async fn t(c: cms::Client) { cms::user::UserApi::get_old(&c.user()).await; c.user().get_old().await; }\n",
            ),
        ],
    );
    let found = entries(&workspace);
    for expected in [
        "operation-removed GetOld: examples/old.rs:1:50 examples/old.rs:1:85",
        "field-added-required NewPage.parent: src/deep/er.rs:2:30",
        "field-removed User.mail: src/deep/er.rs:3:15 tests/all.rs:2:33",
    ] {
        assert!(
            found.contains(&expected.to_owned()),
            "{expected}: {found:#?}"
        );
    }
}

#[test]
fn a_dependency_of_the_workspace_is_followed() {
    let workspace = program(
        "[workspace]\nmembers = [\"one\"]\n[workspace.dependencies]\ncms = { package = \"umbraco-cms\", version = \"0.1\" }\n",
        &[
            (
                "one/Cargo.toml",
                "[package]\nname = \"one\"\n[target.'cfg(unix)'.dependencies]\ncms.workspace = true\n",
            ),
            (
                "one/src/lib.rs",
                "use cms::page::State;\nfn f(s: State) { match s { State::Published => {} _ => {} } }\n",
            ),
            ("two/Cargo.toml", "[package]\nname = \"two\"\n"),
            ("two/src/lib.rs", "fn f(c: C) { c.user().get_old(); }\n"),
        ],
    );
    let found = entries(&workspace);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(
        found[0].starts_with("value-removed State") && found[0].ends_with("one/src/lib.rs:2:35"),
        "{found:#?}"
    );
}

/// A program in which each use of `User.mail` says what is to be seen of it.
const TYPED: &str = "\
use umbraco_cms::{Client, user::User as Sheet};

struct App { client: Client, last: Option<Sheet>, notes: Notes }
struct Notes { mail: String }
struct Error;

impl App {
    async fn load(&self) -> Result<Sheet, Error> {
        let page = self.client.user().get_user().await?;
        Ok(page)
    }

    async fn show(&mut self, notes: &Notes, given: &Sheet) {
        drop(&notes.mail); // another
        drop(&self.notes.mail); // another
        drop(&given.mail); // seen
        let page = self.load().await.unwrap();
        println!(\"{}\", page.mail); // seen
        if let Some(last) = &self.last {
            drop(&last.mail); // seen
        }
        match self.client.user().get_user().send().await {
            Ok(full) => drop(full.value.mail), // seen
            Err(_) => {}
        }
        let sheets: Vec<Sheet> = Vec::new();
        for one in &sheets {
            drop(&one.mail); // seen
        }
        let texts = sheets.iter().map(|one| one.mail.clone()); // seen
        let first = sheets.first().map(|one| Box::leak(one));
        let Sheet { mail, .. } = given; // seen
        drop(elsewhere::thing().mail); // by its name
        let page = Notes { mail: String::new() }; // another
        drop(page.mail); // another
        free(\"a\").await.mail.len(); // seen
        generic(given);
    }
}

async fn free(title: &str) -> Sheet {
    let groups = App::new().client.user();
    groups.get_user().await.unwrap()
}

fn generic<T: Titled>(value: T) {
    drop(value.mail); // by its name
}
";

#[test]
fn the_types_of_values_are_followed_and_where_they_are_not_seen_the_name_counts() {
    let workspace = program(&manifest("umbraco-cms = \"0.1\""), &[("src/lib.rs", TYPED)]);
    let report: Value =
        serde_json::from_str(&diff(&workspace, &["--format", "json"]).ok().stdout).unwrap();
    let changes = report["changes"].as_array().unwrap();
    let removed = changes
        .iter()
        .find(|change| change["place"]["part"] == "mail")
        .unwrap();
    let found: Vec<(u64, bool)> = removed["usedAt"]
        .as_array()
        .unwrap()
        .iter()
        .map(|site| {
            (
                site["line"].as_u64().unwrap(),
                site["byName"].as_bool().unwrap(),
            )
        })
        .collect();
    let lines = TYPED.lines().zip(1..);
    let expected: Vec<(u64, bool)> = lines
        .filter_map(|(line, number)| match line.split_once(" // ")?.1 {
            "seen" => Some((number, false)),
            "by its name" => Some((number, true)),
            _ => None,
        })
        .collect();
    assert_eq!(found, expected);
    let text = diff(&workspace, &["--format", "markdown"]).ok().stdout;
    assert!(text.contains("2 places count by their name only"), "{text}");
}

#[test]
fn a_call_counts_for_the_group_that_its_receiver_is() {
    let workspace = program(
        &manifest("umbraco-cms = \"0.1\""),
        &[(
            "src/lib.rs",
            "\
struct Cache;
impl Cache { fn get_old(&self) {} }
async fn run(client: umbraco_cms::Client, cache: Cache, users: umbraco_cms::user::UserApi) {
    cache.get_old();
    users.get_old().await;
}
",
        )],
    );
    let found = entries(&workspace);
    let expected = "operation-removed GetOld: src/lib.rs:5:11".to_owned();
    assert!(found.contains(&expected), "{found:#?}");
}

#[test]
fn what_cannot_be_seen_is_named() {
    let workspace = program(
        &manifest("umbraco-cms = \"0.1\""),
        &[
            (
                "src/lib.rs",
                "\
use other::prelude::*;
macro_rules! get { ($c:expr) => { $c.user().get_old() } }
fn f(c: umbraco_cms::Client) { get!(c); odd!(c => c.page().get_page()); data!({a: 1}); }
",
            ),
            ("src/broken.rs", "fn f( {"),
        ],
    );
    let report: Value =
        serde_json::from_str(&diff(&workspace, &["--format", "json"]).ok().stdout).unwrap();
    let gaps: Vec<String> = report["program"]["notSeen"]
        .as_array()
        .unwrap()
        .iter()
        .map(|gap| {
            format!(
                "{}:{} {}",
                gap["file"].as_str().unwrap(),
                gap["line"],
                gap["why"].as_str().unwrap()
            )
        })
        .collect();
    let has = |file: &str, words: &str| {
        gaps.iter()
            .any(|gap| gap.starts_with(file) && gap.contains(words))
    };
    assert!(has("src/broken.rs:1", "does not parse"), "{gaps:#?}");
    assert!(has("src/lib.rs:1", "use other::prelude::*"), "{gaps:#?}");
    assert!(
        has("src/lib.rs:2", "the macro get! is not expanded"),
        "{gaps:#?}"
    );
    assert!(
        has("src/lib.rs:3", "what odd! makes of its tokens"),
        "{gaps:#?}"
    );
    assert_eq!(gaps.len(), 4, "{gaps:#?}");
    let text = diff(&workspace, &[]).ok().stdout;
    assert!(text.contains("Not seen, src/broken.rs:1:"), "{text}");
}

#[test]
fn a_folder_without_such_a_program_is_told() {
    let workspace = program(
        &manifest("umbraco-delivery-v17 = \"0.1\""),
        &[("src/lib.rs", "")],
    );
    diff(&workspace, &[]).failed(
        3,
        &[
            "no package there depends on umbraco-cms",
            "umbraco-delivery-v17",
        ],
    );
    workspace
        .run(&[
            "diff",
            "1.json",
            "2.json",
            "--used-by",
            "none",
            "--crate-name",
            "a",
        ])
        .failed(2, &["no such directory"]);
    workspace
        .run(&["diff", "1.json", "2.json", "--used-by", "app"])
        .failed(2, &["--crate-name"]);
}
