//! The shape of generated code compiles against this crate, and what it gives can cross threads.

use std::borrow::Borrow;

use chrono::{TimeZone, Utc};
use umbraco_runtime::model::Wire;
use umbraco_runtime::{
    Call, Created, DateTime, Download, Empty, Enumeration, Error, Items, Json, Object, Pages,
    Pending, Response, Sending, Text, Transport, Upload, Uuid, Value,
};

umbraco_runtime::client! {
    /// A client.
    Client, token_endpoint: "/umbraco/management/api/v1/security/back-office/token"
}

mod anonymous {
    umbraco_runtime::client! { Anonymous, token_endpoint: none }
}

/// The operations of one tag.
#[derive(Clone, Debug)]
pub struct Dictionary(Transport);

impl Client {
    #[inline]
    pub fn dictionary(&self) -> Dictionary {
        Dictionary(self.0.clone())
    }
}

impl Dictionary {
    pub fn get_dictionary(&self) -> GetDictionary {
        GetDictionary(Call::get(&self.0, "/umbraco/management/api/v1/dictionary"))
    }
    pub fn get_dictionary_by_id(&self, id: Uuid) -> Call<Json<Item>> {
        Call::get(&self.0, "/umbraco/management/api/v1/dictionary/{id}").path("id", id)
    }
    pub fn post_dictionary(&self, body: &Item) -> Call<Created> {
        Call::post(&self.0, "/umbraco/management/api/v1/dictionary").json(body)
    }
    pub fn put_dictionary_sort(&self, body: &[Item]) -> Call<Sorted> {
        Call::put(&self.0, "/umbraco/management/api/v1/dictionary/sort").json(body)
    }
    pub fn delete_dictionary_by_id(&self, id: Uuid) -> Call<Empty> {
        Call::delete(&self.0, "/umbraco/management/api/v1/dictionary/{id}").path("id", id)
    }
    pub fn export(&self, id: Uuid, since: impl Into<DateTime>) -> Call<Download> {
        Call::get(&self.0, "/umbraco/management/api/v1/dictionary/{id}/export")
            .path("id", id)
            .query("since", since.into())
    }
    pub fn post_temporary_file(&self, id: Uuid, file: Upload) -> PostTemporaryFile {
        PostTemporaryFile(
            Call::post(&self.0, "/umbraco/management/api/v1/temporary-file")
                .form()
                .part_text("Id", id)
                .part_file("File", file),
        )
    }
    pub fn put_file(&self, path: &str, body: Upload) -> Call<Text> {
        Call::put(&self.0, "/umbraco/management/api/v1/file/{path}")
            .file_path("path", path, &["folder"])
            .binary("application/octet-stream", body)
    }
}

#[derive(Object)]
pub struct Item {
    pub id: Uuid,
    pub r#type: Option<Kind>,
}

#[derive(Clone, Debug, PartialEq, Enumeration)]
pub enum Kind {
    Item,
    Unknown(Value),
}

umbraco_runtime::outcome!(Sorted { 200 => Ok(Json<Vec<Item>>), 202 => Accepted(Empty) });
umbraco_runtime::call!(Dictionary::get_dictionary as GetDictionary -> Paged<Item>);
umbraco_runtime::call!(Dictionary::post_temporary_file as PostTemporaryFile -> Created);

impl GetDictionary {
    pub fn filter(self, filter: &str) -> Self {
        Self(self.0.query("filter", filter))
    }
    pub fn kind(self, kind: Kind) -> Self {
        Self(self.0.query("kind", &kind))
    }
    pub fn id(self, id: impl IntoIterator<Item: Borrow<Uuid>>) -> Self {
        Self(self.0.query_list::<Uuid>("id", id))
    }
    pub fn values(self, values: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        Self(self.0.query_texts("values", values))
    }
    pub fn since(self, since: impl Into<DateTime>) -> Self {
        Self(self.0.query("since", since.into()))
    }
    pub fn start_item(self, start_item: &str) -> Self {
        Self(self.0.header("Start-Item", start_item))
    }
    pub fn preview(self, preview: bool) -> Self {
        Self(self.0.cookie("UMB_PREVIEW", preview))
    }
}

impl PostTemporaryFile {
    pub fn more(self, more: impl IntoIterator<Item = Upload>) -> Self {
        Self(self.0.part_files("More", more))
    }
    pub fn item(self, item: &Item) -> Self {
        Self(self.0.part_json("Item", item))
    }
}

fn client() -> Client {
    Client::builder("http://127.0.0.1:1").build().unwrap()
}

#[test]
fn setters_reach_the_call() {
    let id = Uuid::nil();
    let call = client()
        .dictionary()
        .get_dictionary()
        .filter("a b+c")
        .id([id, id])
        .id([&id])
        .kind(Kind::from("x"))
        .values([String::from("y")])
        .since(DateTime::from(Utc.timestamp_opt(0, 0).unwrap()))
        .start_item("a")
        .preview(true)
        .header("X-Test", "1")
        .timeout(std::time::Duration::from_secs(1));
    let shown = format!("{:?}", call.0);
    let query = "/umbraco/management/api/v1/dictionary?filter=a%20b%2Bc&id=00000000-0000-0000-0000-000000000000&kind=x&values=y&since=1970-01-01T00%3A00%3A00Z";
    assert!(shown.contains(query), "{shown}");
}

#[test]
fn futures_and_streams_are_send_and_static() {
    fn check<T: Send + 'static>(_: &T) {}
    fn futures<R: umbraco_runtime::Decode<Value: Send> + 'static>() {
        fn is<T: Send + 'static>() {}
        is::<Call<R>>();
        is::<Pending<R>>();
        is::<Sending<R>>();
        is::<Response<R::Value>>();
    }
    fn pages<P: Wire + Send + 'static>() {
        fn is<T: Send + Unpin + 'static>() {}
        is::<Items<P>>();
        is::<Pages<P>>();
    }
    futures::<Json<Value>>();
    futures::<Download>();
    pages::<Value>();
    check(&client());
    let dictionary = client().dictionary();
    check(&async move {
        let mut items = dictionary.get_dictionary().items();
        while let Some(item) = items.next().await {
            item?;
        }
        let pages = dictionary.get_dictionary().pages().collect().await?;
        drop(pages);
        let item = dictionary.get_dictionary_by_id(Uuid::nil()).await?;
        dictionary.post_dictionary(&item).await?;
        if let Sorted::Ok(items) = dictionary.put_dictionary_sort(&[item]).await? {
            drop(items);
        }
        dictionary.delete_dictionary_by_id(Uuid::nil()).await?;
        let file = dictionary.export(Uuid::nil(), Utc::now()).await?;
        file.save_to("a").await?;
        dictionary.get_dictionary_by_id(Uuid::nil()).send().await?;
        let file = Upload::from_bytes("a.txt", "a");
        dictionary
            .post_temporary_file(Uuid::nil(), file)
            .more([Upload::from_bytes("b.txt", "b")])
            .item(&Item {
                id: Uuid::nil(),
                r#type: None,
            })
            .timeout(std::time::Duration::from_secs(1))
            .await?;
        let file = Upload::from_bytes("", "a");
        dictionary.put_file("a/b.css", file).send().await?;
        Ok::<(), Error>(())
    });
}

#[test]
fn a_client_without_a_token_endpoint_has_a_transport() {
    let client = anonymous::Anonymous::builder("http://localhost:1/site/")
        .build()
        .unwrap();
    assert_eq!(
        client.transport().base_url().as_str(),
        "http://localhost:1/site/"
    );
    assert!(client.transport().credentials().is_none());
}
