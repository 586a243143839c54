//! Requests to operations that keep state: what they speak of is created first, and what has a meaning gets one.

mod delivery;

use reqwest::multipart::{Form, Part};
use serde_json::{Value, json};
use umbraco_standin::ExampleRequest;

use crate::support::{Answer, Api, read};

const ADMINISTRATORS: &str = "e5e7f6c8-7f9c-4b5b-8d5d-9e1e5a4f7e4d";
const PASSWORD: &str = "an0ther+p4ssword/%&=Value";

/// The site of a test, as far as it has been filled.
pub(crate) struct Prepared<'a> {
    api: &'a Api,
    created: u32,
}

impl<'a> Prepared<'a> {
    pub(crate) fn new(api: &'a Api) -> Self {
        Self { api, created: 0 }
    }

    /// The example with ids that exist and values that an action accepts.
    pub(crate) async fn request(&mut self, mut example: ExampleRequest) -> ExampleRequest {
        if let Some(request) = delivery::request(self.api, &example).await {
            return request;
        }
        let template = example.template.clone();
        let below = template
            .strip_prefix("/umbraco/management/api/v1/")
            .unwrap_or_default();
        let id = match below {
            _ if below.starts_with("dictionary/{id}") => Some(self.dictionary().await),
            _ if below.starts_with("data-type/folder/{id}") => Some(self.folder().await),
            _ if below.starts_with("data-type/{id}") => Some(self.data_type().await),
            _ if below.starts_with("temporary-file/{id}") => Some(self.file(b"x").await),
            _ if below.starts_with("language/{isoCode}") => Some(self.language().await),
            _ if below.starts_with("user/{id}") => Some(self.user("Default").await),
            _ => None,
        };
        if let Some(id) = id {
            let segments = template.split('/').zip(example.path.split('/'));
            let segments = segments.map(|(name, value)| match name {
                "{id}" | "{isoCode}" => id.as_str(),
                _ => value,
            });
            example.path = segments.collect::<Vec<_>>().join("/");
        }
        if let Some((_, body)) = &mut example.body {
            self.fill(below, body).await;
        }
        if below == "user/{id}/client-credentials" {
            let api_user = self.user("Api").await;
            example.path = template.replace("{id}", &api_user);
        }
        example
    }

    /// References that lead nowhere become null or lead somewhere.
    async fn fill(&mut self, below: &str, body: &mut Value) {
        let Some(members) = body.as_object_mut() else {
            return;
        };
        let number = self.next();
        let user = self.user("Default").await;
        let mail = format!("{number}@example.com");
        for (name, value) in members.iter_mut() {
            match name.as_str() {
                "parent" | "target" | "fallbackIsoCode" => *value = Value::Null,
                "editorAlias" => *value = json!("Umbraco.TextBox"),
                "isDefault" => *value = json!(false),
                "userIds" => *value = json!([{ "id": user }]),
                "userGroupIds" => *value = json!([{ "id": ADMINISTRATORS }]),
                "newPassword" | "clientSecret" => *value = json!(PASSWORD),
                "clientId" => *value = json!(format!("client-{number}")),
                "email" | "userName" => *value = json!(mail),
                _ => {}
            }
        }
        match below {
            "language" => {
                self.api.delete("language/fr-FR").await;
                members.insert("isoCode".into(), json!("fr-FR"));
            }
            "dictionary/import" => {
                let item = self.dictionary().await;
                let export = self.api.get(&format!("dictionary/{item}/export")).await;
                let file = self.file(export.text.as_bytes()).await;
                members.insert("temporaryFile".into(), json!({ "id": file }));
            }
            _ => {}
        }
    }

    fn next(&mut self) -> u32 {
        self.created += 1;
        self.created
    }

    async fn create(&mut self, path: &str, mut body: Value) -> String {
        body["name"] = json!(format!("Thing {}", self.next()));
        id(&self.api.post(path, &body).await)
    }

    async fn dictionary(&mut self) -> String {
        self.create("dictionary", json!({ "translations": [] }))
            .await
    }

    async fn folder(&mut self) -> String {
        self.create("data-type/folder", json!({})).await
    }

    async fn data_type(&mut self) -> String {
        let body = json!({ "editorAlias": "Umbraco.TextBox", "editorUiAlias": "Umb.PropertyEditorUi.TextBox", "values": [] });
        self.create("data-type", body).await
    }

    async fn language(&mut self) -> String {
        let code = "da-DK";
        self.api
            .post("language", &json!({ "isoCode": code, "name": "Danish" }))
            .await;
        code.to_owned()
    }

    async fn user(&mut self, kind: &str) -> String {
        let mail = format!("user-{}@example.com", self.next());
        let body = json!({ "email": mail, "userName": mail, "kind": kind, "userGroupIds": [{ "id": ADMINISTRATORS }] });
        self.create("user", body).await
    }

    async fn file(&mut self, bytes: &[u8]) -> String {
        let file = Part::bytes(bytes.to_vec()).file_name("file.udt");
        let id_of_client = format!("00000000-0000-4000-8000-{:012}", self.next());
        let form = Form::new().text("Id", id_of_client).part("File", file);
        id(&read(self.api.request("POST", "temporary-file").multipart(form)).await)
    }
}

fn id(created: &Answer) -> String {
    assert_eq!(created.status, 201, "{created:?}");
    created.header("umb-generated-resource").unwrap().to_owned()
}
