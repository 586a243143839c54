//! Runs each example against the stand-in, as a user does: as a program that takes all from its environment.
#![allow(clippy::unwrap_used)]

mod published;

use std::process::{Command, Output};

use umbraco_standin::{FaultReply, Standin};

/// Runs a program of this crate with at most one argument; its output.
async fn run(site: &Standin, program: &'static str, argument: Option<&str>) -> String {
    run_with(site, program, argument.as_slice()).await
}

/// Runs a program of this crate; its output.
async fn run_with(site: &Standin, program: &'static str, arguments: &[&str]) -> String {
    let mut command = Command::new(program);
    command
        .args(arguments)
        .env_remove("UMBRACO_DELIVERY_KEY")
        .env_remove("UMBRACO_CA_CERT")
        .env("UMBRACO_URL", site.url())
        .env("UMBRACO_CLIENT_ID", site.client_id())
        .env("UMBRACO_CLIENT_SECRET", site.client_secret());
    // The site works on while this thread waits.
    let Output {
        status,
        stdout,
        stderr,
    } = tokio::task::spawn_blocking(move || command.output())
        .await
        .unwrap()
        .unwrap();
    assert!(status.success(), "{}", String::from_utf8_lossy(&stderr));
    String::from_utf8(stdout).unwrap()
}

async fn site() -> Standin {
    Standin::builder().start().await.unwrap()
}

fn json(body: &str) -> FaultReply {
    FaultReply::new(200)
        .header("Content-Type", "application/json")
        .body(body.to_owned())
}

#[tokio::test]
async fn quick_start() {
    let site = site().await;
    let output = run(&site, env!("CARGO_BIN_EXE_quick_start"), None).await;
    assert_eq!(output, "standin user <standin@example.com>\n");
    site.stop().await;
}

#[tokio::test]
async fn sync_dictionary_creates_once_and_leaves_alone_then() {
    let site = site().await;
    let first = run(&site, env!("CARGO_BIN_EXE_sync_dictionary"), None).await;
    assert_eq!(first.matches("created Shop.").count(), 3, "{first}");
    let second = run(&site, env!("CARGO_BIN_EXE_sync_dictionary"), None).await;
    assert_eq!(
        second,
        "unchanged Shop.Cart\nunchanged Shop.Pay\nunchanged Shop.Thanks\n"
    );
    site.stop().await;
}

#[tokio::test]
async fn sync_dictionary_takes_a_conflict_as_done() {
    let site = site().await;
    let conflict =
        r#"{"type":"Error","title":"Duplicate","status":409,"operationStatus":"DuplicateItemKey"}"#;
    let reply = FaultReply::new(409)
        .header("Content-Type", "application/problem+json")
        .body(conflict);
    site.faults()
        .when(|request| {
            request.method().as_str() == "POST" && request.path().ends_with("/dictionary")
        })
        .reply(reply);
    let output = run(&site, env!("CARGO_BIN_EXE_sync_dictionary"), None).await;
    assert!(
        output.starts_with("Shop.Cart is there already\ncreated Shop.Pay"),
        "{output}"
    );
    site.stop().await;
}

#[tokio::test]
async fn stream_items_and_download_export() {
    let site = site().await;
    run(&site, env!("CARGO_BIN_EXE_sync_dictionary"), None).await;
    let output = run(&site, env!("CARGO_BIN_EXE_stream_items"), None).await;
    assert!(
        output.contains("Shop.Thanks") && output.ends_with("3 of 3 items\n"),
        "{output}"
    );

    let folder = tempfile::tempdir().unwrap();
    let output = run(
        &site,
        env!("CARGO_BIN_EXE_download_export"),
        folder.path().to_str(),
    )
    .await;
    assert_eq!(output.lines().count(), 3, "{output}");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 3);
    site.stop().await;
}

/// The stand-in has no media: what it cannot do is answered as a site would.
#[tokio::test]
async fn upload_media_file() {
    let site = site().await;
    let types = r#"{"total":1,"items":[{"id":"cc07b313-0843-4aa8-bbda-871c8da728c8","name":"Image","icon":"icon-picture","flags":[],"matchedFileExtension":true}]}"#;
    site.faults()
        .on_path("/item/media-type/allowed")
        .reply(json(types));
    let created = FaultReply::new(201).header(
        "Umb-Generated-Resource",
        "5a5a9aa2-6b0f-4f5d-9d0b-6f9e6f6f6f6f",
    );
    site.faults().on_path("/media").reply(created);
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("café.png");
    std::fs::write(&file, b"not really a picture").unwrap();
    let output = run(
        &site,
        env!("CARGO_BIN_EXE_upload_media_file"),
        file.to_str(),
    )
    .await;
    assert!(
        output.ends_with("created Image 5a5a9aa2-6b0f-4f5d-9d0b-6f9e6f6f6f6f\n"),
        "{output}"
    );
    site.stop().await;
}

#[tokio::test]
async fn published_content_is_read_in_each_language() {
    let site = site().await;
    published::two_pages(&site).await;
    let program = env!("CARGO_BIN_EXE_published_content");
    let english = run(&site, program, Some("news")).await;
    let lines: Vec<&str> = english.lines().collect();
    assert_eq!(lines[0], "News (page) at /news/");
    // In the order of the document or by name: another crate of the build decides what a map is.
    let is_related =
        |line: &&str| line.starts_with("  related: {") && line.contains(r#""title":"Welcome""#);
    assert!(lines[1..3].iter().any(is_related), "{english}");
    assert!(lines[1..3].contains(&r#"  title: "Latest""#), "{english}");
    assert_eq!(lines[3..], ["  in da at /nyheder/", "  in en-US at /news/"]);
    let danish = run_with(&site, program, &["nyheder", "da"]).await;
    assert!(
        danish.starts_with("Nyheder (page) at /nyheder/\n"),
        "{danish}"
    );
    let nothing = run(&site, program, Some("nyheder")).await;
    assert_eq!(nothing, "nothing is published at nyheder\n");
    site.stop().await;
}

#[tokio::test]
async fn several_clients_ask_for_one_token() {
    let site = site().await;
    site.faults()
        .on_path("/delivery/api/v2/content")
        .reply(json(r#"{"total":0,"items":[]}"#));
    let output = run(&site, env!("CARGO_BIN_EXE_several_clients"), None).await;
    assert_eq!(output, "signed in as standin user\n0 published pages\n");
    assert_eq!(site.token_requests(), 1);
    site.stop().await;
}

#[tokio::test]
async fn own_http_client() {
    let site = site().await;
    let output = run(&site, env!("CARGO_BIN_EXE_own_http_client"), None).await;
    assert_eq!(
        output,
        "with the builder: standin user\nwith a client of one's own: standin user\n"
    );
    site.stop().await;
}

#[tokio::test]
async fn unknown_values() {
    let site = site().await;
    let output = run(&site, env!("CARGO_BIN_EXE_unknown_values"), None).await;
    assert!(
        output.contains("Nightly sync is something else: Robot"),
        "{output}"
    );
    assert!(output.contains("written again: \"Robot\""), "{output}");
    assert!(
        output.contains("unknown type \"ElementPermissionPresentationModel\""),
        "{output}"
    );
    assert!(site.requests().is_empty());
    site.stop().await;
}
