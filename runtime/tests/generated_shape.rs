//! The shape of generated code compiles against this crate, and what it gives can cross threads.
#![allow(missing_docs, clippy::unwrap_used)]

use std::borrow::Borrow;

use umbraco_runtime::model::Wire;
use umbraco_runtime::{
    Call, Created, Download, Empty, Error, Items, Json, Pages, Pending, Response, Sending, Text,
    Transport, Upload, Uuid, Value, call,
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
    pub fn get_dictionary_by_id(&self, id: Uuid) -> GetDictionaryById {
        GetDictionaryById(
            Call::get(&self.0, "/umbraco/management/api/v1/dictionary/{id}").path("id", &id),
        )
    }
    pub fn post_dictionary(&self, body: &Value) -> PostDictionary {
        PostDictionary(Call::post(&self.0, "/umbraco/management/api/v1/dictionary").json(body))
    }
    pub fn delete_dictionary_by_id(&self, id: Uuid) -> DeleteDictionaryById {
        DeleteDictionaryById(
            Call::delete(&self.0, "/umbraco/management/api/v1/dictionary/{id}").path("id", &id),
        )
    }
    pub fn export(&self, id: Uuid) -> Export {
        Export(
            Call::get(&self.0, "/umbraco/management/api/v1/dictionary/{id}/export").path("id", &id),
        )
    }
    pub fn post_temporary_file(&self, id: Uuid, file: Upload) -> PostTemporaryFile {
        PostTemporaryFile(
            Call::post(&self.0, "/umbraco/management/api/v1/temporary-file")
                .part_text("Id", &id)
                .part_file("File", file),
        )
    }
}

call!(Dictionary::get_dictionary as GetDictionary -> Paged<Value>);
call!(Dictionary::call as GetDictionaryById -> Json<Value>);
call!(Dictionary::call as PostDictionary -> Created);
call!(Dictionary::call as DeleteDictionaryById -> Empty);
call!(Dictionary::call as Export -> Download);
call!(Dictionary::call as PostTemporaryFile -> Created);
call!(Dictionary::call as GetText -> Text);

impl GetDictionary {
    pub fn filter(self, filter: &str) -> Self {
        Self(self.0.query("filter", &filter))
    }
    pub fn id(self, id: impl IntoIterator<Item = impl Borrow<Uuid>>) -> Self {
        Self(self.0.query_list("id", id))
    }
    pub fn names(self, names: impl IntoIterator<Item = impl Borrow<str>>) -> Self {
        Self(self.0.query_list("names", names))
    }
    pub fn values(self, values: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        let values = values.into_iter().map(|value| value.as_ref().to_owned());
        Self(self.0.query_list::<String>("values", values))
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
        .names(["x"])
        .values([String::from("y")])
        .header("X-Test", "1")
        .timeout(std::time::Duration::from_secs(1));
    let shown = format!("{:?}", call.0);
    let query = "/umbraco/management/api/v1/dictionary?filter=a%20b%2Bc&id=00000000-0000-0000-0000-000000000000&names=x&values=y";
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
        dictionary.post_dictionary(&Value::Null).await?;
        dictionary.delete_dictionary_by_id(Uuid::nil()).await?;
        dictionary.export(Uuid::nil()).await?.save_to("a").await?;
        dictionary.get_dictionary_by_id(Uuid::nil()).send().await?;
        let file = Upload::from_bytes("a.txt", "a");
        dictionary.post_temporary_file(Uuid::nil(), file).await?;
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
