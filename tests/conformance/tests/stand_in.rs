//! The suite against the stand-in, and what the suite says of a site that answers otherwise.
#![allow(clippy::unwrap_used)]

use std::path::Path;

use umbraco_conformance::{Client, Report, Site, Suite, Verdict, run};
use umbraco_standin::{ApiUser, FaultReply, Standin};

const DOCUMENT: &str = include_str!("../../documents/management-17.3.json");
const SECRET: &str = "st4nd-in+s3cret/%&=Value";

/// What the stand-in does not do as a real site does, and why. A case that has become equal must leave this list.
const KNOWN: &[(&str, &str)] = &[];

async fn stand_in() -> (Standin, Site) {
    let standin = Standin::builder()
        .document("management", DOCUMENT)
        .api_user(ApiUser::new("umbraco-back-office-admin", SECRET))
        .api_user(ApiUser::new("umbraco-back-office-limited", SECRET).sections::<String>([]))
        .start()
        .await
        .unwrap();
    let http = reqwest::Client::builder()
        .redirect(reqwest::redirect::Policy::none())
        .tls_certs_only([])
        .no_proxy()
        .build()
        .unwrap();
    let mut site = Site::new(standin.url(), http).unwrap();
    let client = |name: &str| Client::new(format!("umbraco-back-office-{name}"), SECRET);
    site.sign_in(client("admin")).await.unwrap();
    site.sign_in_limited(client("limited")).await.unwrap();
    (standin, site)
}

fn suite() -> Suite {
    Suite::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("cases")).unwrap()
}

fn case(text: &str) -> Suite {
    Suite::of("file", text).unwrap()
}

async fn of(suite: &Suite, writes: bool) -> Report {
    let (_standin, site) = stand_in().await;
    run(suite, &site, writes).await
}

#[tokio::test]
async fn the_stand_in_is_as_the_cases_say() {
    let suite = suite();
    let report = of(&suite, true).await;
    println!("{report}");
    let different = report
        .outcomes
        .iter()
        .filter(|outcome| matches!(outcome.verdict, Verdict::Different { .. }));
    let different: Vec<&str> = different.map(|outcome| outcome.case.as_str()).collect();
    let known: Vec<&str> = KNOWN.iter().map(|(case, _)| *case).collect();
    assert_eq!(different, known, "{report}");
    assert_eq!(report.left_out(), 0, "{report}");
    assert!(report.equal() >= 170, "{report}");
}

#[tokio::test]
async fn nothing_is_written_without_leave() {
    let (standin, site) = stand_in().await;
    let report = run(&suite(), &site, false).await;
    assert!(report.left_out() >= 20, "{report}");
    let changes = standin.requests();
    let changes = changes.iter().filter(|request| {
        let path = request.path();
        request.method() != "GET" && path.ends_with("/dictionary") && request.body().contains(&b'{')
    });
    // Of those that are refused before they change anything there may be some.
    for request in changes {
        assert!(
            !String::from_utf8_lossy(request.body()).contains("conformance-"),
            "{request:?}"
        );
    }
}

#[tokio::test]
async fn a_site_is_left_as_it_was() {
    let (_standin, site) = stand_in().await;
    let leave = r#"
        [[case]]
        name = "made"
        source = "none"
        writes = true
        request = { post = "language", json = '{"name":"Faroese","isoCode":"fo"}' }
        expect = { status = 201 }
        undo = "DELETE language/fo"
    "#;
    let look = r#"
        [[case]]
        name = "gone"
        source = "none"
        request = { get = "language/fo" }
        expect = { status = 404 }
    "#;
    assert_eq!(run(&case(leave), &site, true).await.equal(), 1);
    assert_eq!(run(&case(look), &site, true).await.equal(), 1);
}

#[tokio::test]
async fn every_difference_is_named_with_the_source_of_the_fact() {
    let wrong = r#"
        [[case]]
        name = "wrong"
        source = "a fact from somewhere"
        as = "nobody"
        request = { get = "server/status" }
        expect = { status = 201, headers = { "Content-Type" = "text/plain", Pragma = false }, json = '{"serverStatus":"Install"}' }
        [[case]]
        name = "built on it"
        source = "another"
        needs = ["wrong"]
        request = { get = "server/status" }
        expect = { status = 200 }
    "#;
    let report = of(&case(wrong), false).await;
    let Verdict::Different { differences } = &report.outcomes[0].verdict else {
        panic!("{report}");
    };
    let places: Vec<&str> = differences
        .iter()
        .map(|difference| difference.place.as_str())
        .collect();
    assert_eq!(
        places,
        [
            "status",
            "header Content-Type",
            "header Pragma",
            "$.serverStatus"
        ]
    );
    assert!(
        matches!(report.outcomes[1].verdict, Verdict::LeftOut { .. }),
        "{report}"
    );
    let text = report.to_string();
    assert!(
        text.contains("source: a fact from somewhere")
            && text.contains("0 equal, 1 different, 1 left out"),
        "{text}"
    );
}

#[tokio::test]
async fn secrets_are_in_no_report() {
    let wrong = r#"
        [[case]]
        name = "a token"
        source = "none"
        needs = ["client"]
        as = "nobody"
        request = { post = "security/back-office/token", form = [["grant_type", "client_credentials"], ["client_id", "{{client_id}}"], ["client_secret", "{{client_secret}}"]] }
        expect = { status = 200, json = '{"access_token":"another","token_type":"Bearer","expires_in":"{{number}}"}' }
        [[case]]
        name = "an echo"
        source = "none"
        request = { get = "server/status" }
        expect = { status = 200, json = '{"token":"another","secret":"another"}' }
    "#;
    let (standin, site) = stand_in().await;
    let api_token = {
        let report = run(&case(wrong), &site, false).await;
        let text = format!("{report} {}", serde_json::to_string(&report).unwrap());
        assert_eq!(report.different(), 2, "{text}");
        assert!(!text.contains(SECRET), "{text}");
        let asked = standin.requests().into_iter().find_map(|request| {
            request
                .header("authorization")?
                .strip_prefix("Bearer ")
                .map(str::to_owned)
        });
        asked.unwrap()
    };
    let echo = format!(r#"{{"token":"{api_token}","secret":"{SECRET}"}}"#);
    standin
        .faults()
        .on_path("server/status")
        .reply(FaultReply::new(200).body(echo));
    let report = run(&case(wrong), &site, false).await;
    let text = format!("{report:?}");
    assert!(
        text.contains("(secret)") && !text.contains(&api_token) && !text.contains(SECRET),
        "{text}"
    );
    assert!(!format!("{site:?}").contains(SECRET));
}

#[test]
fn a_file_that_is_wrong_says_what_is() {
    let of = |text: &str| Suite::of("file", text).unwrap_err().to_string();
    let two = "[[case]]\nname = 'n'\nsource = 's'\nrequest = { get = 'a', put = 'b' }\nexpect = { status = 200 }";
    assert!(
        of(two).contains("needs one of get, post, put, delete and other"),
        "{}",
        of(two)
    );
    let like = "[[case]]\nname = 'n'\nsource = 's'\nrequest = { get = 'a' }\nexpect = { status = 200, like = 'x' }";
    assert!(
        of(like).contains("which [common] does not have"),
        "{}",
        of(like)
    );
    assert!(of("[[case]]\nname = 1").contains("file.toml is no file of cases"));
}
