//! The sites of the record: one for each configuration and runtime level.

use std::collections::BTreeMap;

use serde_json::json;
use tokio::task::JoinHandle;
use umbraco_standin::{
    ApiUser, Builder, Configuration, DocumentEvent, Gate, Handled, MailKind, ModelsMode,
    Notification, NotificationKind, RuntimeLevel, Standin,
};

use crate::support::{Answer, Api};
use crate::wire_replay::ids::Ids;
use crate::wire_replay::recorded;

const DOCUMENT: &str = include_str!("../../../../documents/management-17.3.json");
const ADMIN: &str = "umbraco-back-office-admin";
/// A user without sections, of the recorded operations.
const LOW: &str = "umbraco-back-office-limited";
const SECRET: &str = "s3cret-Value";
/// The build that was recorded.
const VERSION: &str = "17.3.0-rc+3ef02bd3fa7fcee4f244eeb148eba8745c62bbe9";

/// Users that the record has tokens of, and their group: the one the site comes with, or the one that the record makes
/// under this name.
const USERS: [(&str, &str); 4] = [
    ("reader", "55555555-eeee-4eee-8eee-555555555555"),
    ("writer", "9fc2a16f-528c-46d6-a014-75bf4ec2480c"),
    ("translator", "f2012e4c-d232-4bd1-8eae-4384032d97d8"),
    ("scoped", "f141c6cf-d80c-4269-8f0b-8a4aeaa7c883"),
];

/// A site with what is known of it.
pub struct Site {
    pub standin: Standin,
    pub ids: Ids,
    tokens: BTreeMap<String, String>,
    /// Requests that wait for their replies.
    pub waiting: Vec<(Gate, JoinHandle<Answer>)>,
}

impl Site {
    pub async fn of(state: &str) -> Self {
        Self {
            standin: builder(state).start().await.unwrap(),
            ids: Ids::default(),
            tokens: BTreeMap::new(),
            waiting: Vec::new(),
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
            "nobody" => "no-token-of-this-site".to_owned(),
            _ => self.make_user(name).await,
        };
        self.tokens.insert(name.to_owned(), token.clone());
        token
    }

    /// The code of the last mail that a path is about, for the record has none. Where it was a wrong one, this is too.
    pub fn mailed(&self, path: &str, case: &str) -> Option<String> {
        let kind = match path {
            _ if case.contains("wrong") => return None,
            path if path.contains("/invite/") => MailKind::Invitation,
            path if path.contains("/forgot-password/") => MailKind::PasswordReset,
            _ => return None,
        };
        let mails = self.standin.mails().into_iter();
        let mut mails = mails.filter(|mail| mail.kind() == kind);
        mails.next_back().map(|mail| mail.code().to_owned())
    }

    /// Lets the requests that wait have their replies.
    pub async fn let_go(&mut self) {
        for (gate, request) in self.waiting.drain(..) {
            gate.release();
            request.await.unwrap();
        }
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
    let admin = ApiUser::new(ADMIN, SECRET)
        .id("b5a0d109-d365-430a-9d68-47f50f9c14c0".parse().unwrap())
        .named("admin", "api-admin@example.com");
    let low = ApiUser::new(LOW, SECRET).sections::<String>([]);
    let own = Configuration::new().product_version(VERSION);
    let builder = Standin::builder()
        .document("management", DOCUMENT)
        .keep_requests(false)
        .api_user(admin)
        .configuration(own.clone());
    let example = Standin::builder()
        .document("management", DOCUMENT)
        .forwarded_headers(true)
        .api_user(ApiUser::new(ADMIN, SECRET))
        .api_user(low.clone())
        .configuration(own.clone());
    match state {
        "site" => builder
            // Its indexes were replaced by one that finds nothing.
            .configuration(own.search_index(false))
            .document_handler(handled)
            .file_analyzer(|bytes| !String::from_utf8_lossy(bytes).contains("EVIL")),
        "debug+production" => builder
            .production(true)
            .back_office_host("https://back.example")
            .document_handler(handled)
            .configuration(
                own.debug(true)
                    .max_request_length(1000)
                    .allowed_file_extensions(["txt", "png"])
                    .models_mode(ModelsMode::SourceCodeManual),
            ),
        "runtime level Install" => builder.runtime_level(RuntimeLevel::Install),
        "runtime level BootFailed" => builder.runtime_level(RuntimeLevel::BootFailed),
        "runtime level Upgrade" => builder.runtime_level(RuntimeLevel::Upgrade),
        recorded::STATE => builder.api_user(low),
        recorded::SECOND_SITE => builder
            .api_user(low)
            .configuration(own.models_mode(ModelsMode::SourceCodeManual).mail(true)),
        "example" => example,
        "example: says" => example.document_handler(|_, _| {
            let message = message(NotificationKind::Info, "My package", "Saved by rule");
            Handled::Said(vec![message])
        }),
        "example: cancels" => example.document_handler(|_, _| cancelled()),
        "example: debug" => example.configuration(own.debug(true)),
        "example: analyzer" => example.file_analyzer(|_| false),
        "example: boot failed" => example.runtime_level(RuntimeLevel::BootFailed),
        _ => builder,
    }
}

/// What the code of the recorded site did: the name of a document says what.
fn handled(event: DocumentEvent, name: &str) -> Handled {
    match name.split(' ').next() {
        Some("NOTE") => Handled::Said(vec![
            message(
                NotificationKind::Info,
                "My package",
                "Saved by rule å \"q\" <b>&'+",
            ),
            message(NotificationKind::Success, "Cat", "second"),
            message(NotificationKind::Default, "Cat", "default"),
        ]),
        Some("CANCEL") => cancelled(),
        Some("THROW") => Handled::Thrown,
        _ if event == DocumentEvent::RollingBack && name.starts_with("NOROLL") => cancelled(),
        _ => Handled::Done,
    }
}

fn cancelled() -> Handled {
    Handled::Cancelled(vec![message(
        NotificationKind::Error,
        "My package",
        "Not today",
    )])
}

fn message(kind: NotificationKind, category: &str, text: &str) -> Notification {
    Notification::new(kind, category, text)
}
