//! Created packages: what is in their files.

use crate::support::{Answer, Api, http, read};
use roxmltree::Document;
use serde_json::{Value, json};
use std::io::Read as _;
use umbraco_standin::Standin;

const TEXT: &str = "0cc0eba1-9960-42c9-bf9b-60e150b429ae";
const IMAGE: &str = "cc07b313-0843-4aa8-bbda-871c8da728c8";

async fn api() -> (Standin, Api) {
    let site = Standin::builder().start().await.unwrap();
    let api = Api::of(&site).await;
    (site, api)
}

fn package(name: &str, parts: Value) -> Value {
    let mut package = json!({
        "name": name, "contentNodeId": null, "contentLoadChildNodes": false, "mediaIds": [],
        "mediaLoadChildNodes": false, "documentTypes": [], "mediaTypes": [], "dataTypes": [], "templates": [],
        "partialViews": [], "stylesheets": [], "scripts": [], "languages": [], "dictionaryItems": [],
    });
    for (part, value) in parts.as_object().unwrap() {
        package[part] = value.clone();
    }
    package
}

async fn create(api: &Api, path: &str, body: Value) -> String {
    let created = api.post(path, &body).await;
    assert_eq!(created.status, 201, "{path}: {created:?}");
    created.header("umb-generated-resource").unwrap().to_owned()
}

/// The file of a new package.
async fn download(api: &Api, parts: Value) -> Answer {
    let id = create(api, "package/created", package("My package", parts)).await;
    api.get(&format!("package/created/{id}/download")).await
}

/// The elements of a part, written one after the other.
fn part(answer: &Answer, name: &str) -> String {
    let text = answer.text.trim_start_matches('\u{feff}');
    let document = Document::parse(text).unwrap();
    let root = document.root_element();
    let part = root.children().find(|child| child.has_tag_name(name));
    part.map_or_else(String::new, |part| text[part.range()].to_owned())
}

async fn page_type(api: &Api, template: &str) -> String {
    let body = json!({
        "alias": "page", "name": "Page", "icon": "icon-document", "description": "A <page>", "allowedAsRoot": true,
        "allowedTemplates": [{ "id": template }], "defaultTemplate": { "id": template },
        "properties": [{
            "id": "7a000000-0000-4000-8000-000000000003", "alias": "heading", "name": "Heading",
            "description": "About heading", "dataType": { "id": TEXT },
            "validation": { "mandatory": true, "mandatoryMessage": "Say it" }, "appearance": { "labelOnTop": false },
        }],
    });
    let id = create(api, "document-type", body.clone()).await;
    let mut body = body;
    body["allowedDocumentTypes"] = json!([{ "documentType": { "id": id }, "sortOrder": 0 }]);
    let updated = api.put(&format!("document-type/{id}"), &body).await;
    assert_eq!(updated.status, 200, "{updated:?}");
    id
}

async fn page(api: &Api, of: &str, parent: Option<&str>, name: &str) -> String {
    let body = json!({
        "parent": parent.map(|id| json!({ "id": id })), "documentType": { "id": of }, "template": null,
        "values": [{ "alias": "heading", "value": format!("{name} & more") }],
        "variants": [{ "culture": null, "segment": null, "name": name }],
    });
    create(api, "document", body).await
}

#[tokio::test]
async fn a_package_has_its_types_templates_texts_and_data_types() {
    let (_site, api) = api().await;
    let template = json!({ "name": "Master", "alias": "master", "content": "<b>]]></b>" });
    let template = create(&api, "template", template).await;
    let page = page_type(&api, &template).await;
    let folder = create(&api, "data-type/folder", json!({ "name": "My folder" })).await;
    let short = json!({
        "name": "Short text", "editorAlias": "Umbraco.TextBox", "editorUiAlias": "Umb.PropertyEditorUi.TextBox",
        "values": [{ "alias": "maxChars", "value": 60 }], "parent": { "id": folder },
    });
    let short = create(&api, "data-type", short).await;
    let greeting = json!({ "name": "Greeting", "translations": [{ "isoCode": "en-US", "translation": "Hi <b>" }] });
    let greeting = create(&api, "dictionary", greeting).await;
    let style = json!({ "name": "site.css", "parent": null, "content": "a { }" });
    create(&api, "stylesheet", style).await;
    let script = json!({ "name": "site.js", "parent": null, "content": "1 < 2" });
    create(&api, "script", script).await;
    let file = download(
        &api,
        json!({
            "documentTypes": [page, "3be2b5f4-0eec-4bce-922d-c42e0c61bd0c"], "templates": [template],
            "dataTypes": [short], "dictionaryItems": [greeting], "languages": ["en-US", "xx"],
            "stylesheets": ["/site.css"], "scripts": ["/site.js"], "mediaTypes": [IMAGE],
        }),
    )
    .await;
    assert_eq!(file.header("content-type"), Some("text/xml; charset=utf-8"));
    let disposition = file.header("content-disposition");
    assert_eq!(disposition, Some("attachment; filename=package.xml"));
    let start = "\u{feff}<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<umbPackage>\n  <info>\n    <package>\n      \
                 <name>My package</name>\n    </package>\n  </info>\n  <DocumentTypes>\n    <DocumentType>\n      <Info>\n        \
                 <Name>Page</Name>\n";
    assert!(file.text.starts_with(start), "{}", file.text);
    let types = part(&file, "DocumentTypes");
    for expected in [
        "<Description>A &lt;page&gt;</Description>",
        "<AllowedTemplates>\n          <Template>master</Template>\n        </AllowedTemplates>",
        "<DefaultTemplate>master</DefaultTemplate>",
        "<Structure>\n        <DocumentType>page</DocumentType>\n      </Structure>",
        "<MandatoryMessage>Say it</MandatoryMessage>",
        "<Description><![CDATA[About heading]]></Description>",
        "<Tabs />",
    ] {
        assert!(types.contains(expected), "{expected}: {types}");
    }
    assert!(
        part(&file, "Templates").contains("<Design><![CDATA[<b>]]]]><![CDATA[></b>]]></Design>")
    );
    let data_type = format!(
        "<DataType Name=\"Short text\" Id=\"Umbraco.TextBox\" EditorUiAlias=\"Umb.PropertyEditorUi.TextBox\" \
         Definition=\"{short}\" DatabaseType=\"Nvarchar\" Configuration=\"{{&quot;maxChars&quot;:60}}\" \
         Folders=\"My+folder\" FolderKeys=\"{folder}\" />"
    );
    assert!(
        part(&file, "DataTypes").contains(&data_type),
        "{}",
        part(&file, "DataTypes")
    );
    let item = format!("<DictionaryItem Key=\"{greeting}\" Name=\"Greeting\">");
    assert!(part(&file, "DictionaryItems").contains(&item));
    let language = "<Languages>\n    <Language Id=\"1\" CultureAlias=\"en-US\" FriendlyName=\"English (United States)\" />\n  </Languages>";
    assert_eq!(part(&file, "Languages"), language);
    let sheet = "<FileName>/site.css</FileName>\n      <Content><![CDATA[a { }]]></Content>";
    assert!(part(&file, "Stylesheets").contains(sheet));
    assert!(
        part(&file, "Scripts").contains("<Script path=\"/site.js\"><![CDATA[1 < 2]]></Script>")
    );
    assert!(part(&file, "MediaTypes").contains("<Alias>umbracoExtension</Alias>"));
    assert_eq!(part(&file, "PartialViews"), "<PartialViews />");
    assert_eq!(
        part(&file, "Documents"),
        "",
        "there is no such part without a document"
    );
}

#[tokio::test]
async fn a_package_has_a_document_with_those_below_it_as_they_were_when_it_was_saved() {
    let (_site, api) = api().await;
    let template = json!({ "name": "Master", "alias": "master", "content": "" });
    let of = page_type(&api, &create(&api, "template", template).await).await;
    let home = page(&api, &of, None, "Home").await;
    let child = page(&api, &of, Some(&home), "Child æ").await;
    let parts = json!({ "contentNodeId": home, "contentLoadChildNodes": true });
    let id = create(&api, "package/created", package("Site", parts)).await;
    assert_eq!(api.delete(&format!("document/{child}")).await.status, 200);
    let path = format!("package/created/{id}");
    let file = api.get(&format!("{path}/download")).await;
    let text = file.text.trim_start_matches('\u{feff}');
    let document = Document::parse(text).unwrap();
    let set = document
        .descendants()
        .find(|node| node.has_tag_name("DocumentSet"));
    assert_eq!(set.unwrap().attribute("importMode"), Some("root"));
    let pages: Vec<_> = document
        .descendants()
        .filter(|node| node.has_tag_name("page"))
        .collect();
    let attributes = [
        "key",
        "level",
        "nodeName",
        "urlName",
        "nodeTypeAlias",
        "isPublished",
        "template",
    ];
    let read = |at: usize| attributes.map(|name| pages[at].attribute(name).unwrap());
    assert_eq!(read(0), [&home, "1", "Home", "home", "page", "false", ""]);
    assert_eq!(
        read(1),
        [&child, "2", "Child æ", "child-ae", "page", "false", ""]
    );
    let (number, below) = (
        pages[0].attribute("id").unwrap(),
        pages[1].attribute("id").unwrap(),
    );
    assert_eq!(pages[1].attribute("parentID"), Some(number));
    assert_eq!(
        pages[1].attribute("path"),
        Some(&*format!("-1,{number},{below}"))
    );
    assert_eq!(
        pages[0].attribute("nodeType"),
        pages[1].attribute("nodeType")
    );
    let heading = pages[1]
        .children()
        .find(|node| node.has_tag_name("heading"));
    assert_eq!(heading.unwrap().text(), Some("Child æ & more"));
    // Saved again, it has what is there now.
    let parts = json!({ "contentNodeId": home, "contentLoadChildNodes": true });
    assert_eq!(api.put(&path, &package("Site", parts)).await.status, 200);
    let file = api.get(&format!("{path}/download")).await;
    assert!(!file.text.contains("Child æ"));
}

#[tokio::test]
async fn a_package_with_files_of_media_is_a_zip() {
    let (site, api) = api().await;
    let file = "3be2b5f4-0eec-4bce-922d-c42e0c61bd0c";
    let bytes = reqwest::multipart::Part::bytes(b"no picture".to_vec()).file_name("photo.png");
    let form = reqwest::multipart::Form::new()
        .text("Id", file)
        .part("File", bytes);
    assert_eq!(
        read(api.request("POST", "temporary-file").multipart(form))
            .await
            .status,
        201
    );
    let image = json!({
        "parent": null, "mediaType": { "id": IMAGE },
        "values": [{ "alias": "umbracoFile", "value": { "temporaryFileId": file } }],
        "variants": [{ "culture": null, "segment": null, "name": "Photo one" }],
    });
    let image = create(&api, "media", image).await;
    let id = create(
        &api,
        "package/created",
        package("With media", json!({ "mediaIds": [image] })),
    )
    .await;
    let path = format!("package/created/{id}");
    let package = api.get(&path).await.json();
    assert_eq!(
        package["packagePath"],
        "umbraco/Data/CreatedPackages/With_media/package.zip"
    );
    let url = format!("{}/umbraco/management/api/v1/{path}/download", site.url());
    let reply = http()
        .get(url)
        .bearer_auth(&api.token)
        .send()
        .await
        .unwrap();
    assert_eq!(
        reply.headers()["content-type"],
        "application/zip; charset=utf-8"
    );
    assert_eq!(
        reply.headers()["content-disposition"],
        "attachment; filename=package.zip"
    );
    let bytes = reply.bytes().await.unwrap();
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut xml = String::new();
    archive
        .by_name("package.xml")
        .unwrap()
        .read_to_string(&mut xml)
        .unwrap();
    let src = xml
        .split("mediaFilePath=\"")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap();
    assert!(
        src.starts_with("/media/") && src.ends_with("/photo.png"),
        "{src}"
    );
    for expected in [
        format!("key=\"{image}\""),
        "nodeName=\"Photo one\" urlName=\"photo-one\"".to_owned(),
    ] {
        assert!(xml.contains(&expected), "{expected}: {xml}");
    }
    let mut stored = Vec::new();
    archive
        .by_name(&format!("media{src}"))
        .unwrap()
        .read_to_end(&mut stored)
        .unwrap();
    assert_eq!(stored, b"no picture");
}

#[tokio::test]
async fn a_package_of_a_script_that_is_not_there_is_not_made() {
    let (_site, api) = api().await;
    let missing = package("Broken", json!({ "scripts": ["/none.js"] }));
    assert_eq!(api.post("package/created", &missing).await.status, 500);
    assert_eq!(api.get("package/created").await.json()["total"], 0);
}
