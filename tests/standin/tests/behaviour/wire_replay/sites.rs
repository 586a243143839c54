//! The sites of the record: one for each configuration and runtime level.

use std::collections::BTreeMap;

use serde_json::json;
use umbraco_standin::{ApiUser, Builder, RuntimeLevel, Standin};

use crate::support::Api;
use crate::wire_replay::ids::Ids;
use crate::wire_replay::recorded;

const DOCUMENT: &str = include_str!("../../../../documents/management-17.3.json");
const ADMIN: &str = "umbraco-back-office-admin";
/// A user without sections, of the recorded operations.
const LOW: &str = "umbraco-back-office-low";
const SECRET: &str = "s3cret-Value";

/// Users that the record has tokens of, and their group: the one the site comes with, or the one that the record makes
/// under this name.
const USERS: [(&str, &str); 3] = [
    ("writer", "9fc2a16f-528c-46d6-a014-75bf4ec2480c"),
    ("translator", "f2012e4c-d232-4bd1-8eae-4384032d97d8"),
    ("scoped", "f141c6cf-d80c-4269-8f0b-8a4aeaa7c883"),
];

/// A site with what is known of it.
pub struct Site {
    pub standin: Standin,
    pub ids: Ids,
    tokens: BTreeMap<String, String>,
}

impl Site {
    pub async fn of(state: &str) -> Self {
        Self {
            standin: builder(state).start().await.unwrap(),
            ids: Ids::default(),
            tokens: BTreeMap::new(),
        }
    }

    pub fn host(&self) -> &str {
        self.standin.url().strip_prefix("http://").unwrap()
    }

    /// The token of an identity, fetched once.
    pub async fn token(&mut self, identity: Option<&str>) -> String {
        let name = match identity {
            None | Some("literal") => "admin",
            Some(name) => name,
        };
        if let Some(token) = self.tokens.get(name) {
            return token.clone();
        }
        let token = match name {
            "admin" => token_of(&self.standin, ADMIN).await,
            "low" => token_of(&self.standin, LOW).await,
            _ => self.make_user(name).await,
        };
        self.tokens.insert(name.to_owned(), token.clone());
        token
    }

    /// Makes an API user and gives it credentials, which the record left out.
    async fn make_user(&mut self, name: &str) -> String {
        let (_, group) = USERS.iter().find(|(user, _)| *user == name).unwrap();
        let group = self.ids.mapped(group);
        let api = Api::signed_in(&self.standin, ADMIN, SECRET).await;
        let mail = format!("api-{name}@example.com");
        let user = json!({
            "email": mail, "userName": mail, "name": name, "kind": "Api", "userGroupIds": [{ "id": group }],
        });
        let created = api.post("user", &user).await;
        let Some(id) = created.header("umb-generated-resource") else {
            return format!("no user {name}: {}", created.text);
        };
        let client_id = format!("umbraco-back-office-{name}");
        let credentials = json!({ "clientId": client_id, "clientSecret": SECRET });
        let path = format!("user/{id}/client-credentials");
        assert_eq!(api.post(&path, &credentials).await.status, 200);
        token_of(&self.standin, &client_id).await
    }
}

/// A token, or why there is none.
async fn token_of(site: &Standin, client_id: &str) -> String {
    Api::signed_in(site, client_id, SECRET).await.token
}

fn builder(state: &str) -> Builder {
    let admin =
        ApiUser::new(ADMIN, SECRET).id("b5a0d109-d365-430a-9d68-47f50f9c14c0".parse().unwrap());
    let builder = Standin::builder()
        .document("management", DOCUMENT)
        .keep_requests(false)
        .api_user(admin);
    match state {
        "debug+production" => builder
            .production(true)
            .back_office_host("https://back.example"),
        "runtime level Install" => builder.runtime_level(RuntimeLevel::Install),
        "runtime level BootFailed" => builder.runtime_level(RuntimeLevel::BootFailed),
        "runtime level Upgrade" => builder.runtime_level(RuntimeLevel::Upgrade),
        recorded::STATE => builder.api_user(ApiUser::new(LOW, SECRET).sections::<String>([])),
        _ => builder,
    }
}
