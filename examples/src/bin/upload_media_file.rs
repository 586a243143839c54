//! Uploads a file and makes it a media item.
//!
//! `cargo run -p examples --bin upload_media_file picture.jpg`

use std::env::{args, var};
use std::path::Path;

use umbraco_management_v17::Client;
use umbraco_management_v17::media::{
    CreateMediaRequestModel, MediaValueModel, MediaVariantRequestModel,
};
use umbraco_management_v17::models::ReferenceByIdModel;
use umbraco_runtime::oauth::ClientCredentials;
use umbraco_runtime::{Upload, Value};
use uuid::Uuid;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = args().nth(1).ok_or("which file?")?;
    let part =
        |part: Option<&std::ffi::OsStr>| part.unwrap_or_default().to_string_lossy().into_owned();
    let (name, extension) = (
        part(Path::new(&path).file_stem()),
        part(Path::new(&path).extension()),
    );
    let umbraco = Client::builder(&var("UMBRACO_URL")?)
        .credentials(ClientCredentials::new(
            var("UMBRACO_CLIENT_ID")?,
            var("UMBRACO_CLIENT_SECRET")?,
        ))
        .build()?;

    // A media type that takes files of this kind; the first is the most special one: `Image` before `File`.
    let types = umbraco
        .media_type()
        .get_item_media_type_allowed()
        .file_extension(&extension)
        .await?;
    let media_type = types
        .items
        .first()
        .ok_or("no media type takes files of this kind")?;

    // Files are uploaded first, under an id that is made up here, and wait a day to be used. The file is read while it
    // is sent, so its size does not matter.
    let temporary = Uuid::new_v4();
    umbraco
        .temporary_file()
        .post_temporary_file(temporary, Upload::from_path(&path).await?)
        .await?;
    println!("uploaded {path}");

    let mut file = MediaValueModel::new("umbracoFile");
    file.value = Some(Value::from_iter([(
        "temporaryFileId",
        temporary.to_string(),
    )]));
    let media = CreateMediaRequestModel::new(
        vec![file],
        vec![MediaVariantRequestModel::new(name)],
        ReferenceByIdModel::new(media_type.id),
    );
    let created = umbraco.media().post_media(&media).await?;
    println!("created {} {}", media_type.name, created.id);
    Ok(())
}
