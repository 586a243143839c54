//! Records of running Umbraco 17.3 sites, asked again in order: ids and times are mapped, the rest must be equal. The
//! environment variable `UMBRACO_WIRE_REAL` names the files, with colons between them: records of one run, or folders with a
//! file for each operation.
//!
//! An exchange is equal if its status, its named headers and, of a refusal, its body are. Bodies of successes are counted
//! by themselves. What is known to differ is listed in `tests/differences`; `UPDATE_DIFFERENCES=1` writes that list
//! anew. `UMBRACO_REPLAY_ONLY=stylesheet` shows every difference in the exchanges that have this in their name or path
//! (all are asked, since they build on one another) and leaves the list alone.

mod client;
mod compare;
mod examples;
mod ids;
mod left_out;
mod listing;
mod record;
mod recorded;
mod sites;
mod spaced;
mod step;
mod table;
mod times;

use std::collections::BTreeMap;
use std::path::Path;

use client::{Message, Reply};
use compare::{Difference, Part};
use listing::{Entry, Listing};
use record::{Exchange, Sent};
use sites::Site;
use table::{Judged, Table};

#[tokio::test]
async fn records_of_real_sites_are_answered_the_same() {
    let Ok(files) = std::env::var("UMBRACO_WIRE_REAL") else {
        println!("skipped: UMBRACO_WIRE_REAL does not name records of a Management API");
        return;
    };
    let only = std::env::var("UMBRACO_REPLAY_ONLY").ok();
    let mut changes = Vec::new();
    for file in files.split(':').filter(|file| !file.is_empty()) {
        let path = Path::new(file);
        let name = match path.is_dir() {
            true => path.file_name(),
            false => path.file_stem(),
        };
        let record = name.unwrap().to_str().unwrap();
        let exchanges = match path.is_dir() {
            true => recorded::read(path),
            false => record::read(&std::fs::read(path).unwrap()),
        };
        let (found, table) = replay(&exchanges, only.as_deref()).await;
        let (equal, count) = (table.equal(), table.count());
        println!("\n{record}\n{table}\n{equal} of {count} exchanges are equal");
        if only.is_some() {
            continue;
        }
        if std::env::var_os(listing::UPDATE).is_some() {
            listing::write(record, found);
        } else {
            let found = listing::changes(&listing::read(record), &found);
            changes.extend(
                found
                    .into_iter()
                    .map(|change| format!("{record}: {change}")),
            );
        }
    }
    assert!(
        changes.is_empty(),
        "{}\nif that is meant, write the list anew with {}=1",
        changes.join("\n"),
        listing::UPDATE
    );
}

/// Asks everything in order.
async fn replay(exchanges: &[Exchange], only: Option<&str>) -> (Listing, Table) {
    let mut sites: BTreeMap<&str, Site> = BTreeMap::new();
    let left_out = left_out::read();
    let mut found = Listing::default();
    let mut table = Table::default();
    for exchange in exchanges
        .iter()
        .filter(|exchange| exchange.is_of_the_site())
    {
        let state = exchange.state();
        if !sites.contains_key(state) {
            sites.insert(state, Site::of(state).await);
        }
        let site = sites.get_mut(state).unwrap();
        left_out::make(&left_out, site, &exchange.case).await;
        let (reply, differences) = take(site, exchange).await;
        site.let_go().await;
        let is_picked =
            only.is_some_and(|only| exchange.case.contains(only) || exchange.path.contains(only));
        if is_picked && !differences.is_empty() {
            show(exchange, reply.as_ref(), &differences);
        }
        let judged = judge(exchange, &differences);
        if only.is_none() || is_picked {
            table.add(exchange.family(), &exchange.resource(), &judged);
        }
        if let Some(first) = differences.first() {
            let what = match differences.len() {
                1 => first.what.clone(),
                more => format!("{} and {} more", first.what, more - 1),
            };
            let list = match judged.is_equal {
                true => &mut found.bodies,
                false => &mut found.replies,
            };
            list.insert(exchange.case.clone(), Entry { what, why: None });
        }
    }
    (found, table)
}

/// Takes one exchange.
async fn take(site: &mut Site, exchange: &Exchange) -> (Option<Reply>, Vec<Difference>) {
    let mut texts = exchange.headers.iter().map(|(_, value)| value);
    let is_signed_in =
        exchange.path.contains("{{token") || texts.any(|text| text.contains("{{token"));
    // A site that does not run gives no tokens.
    let token = match is_signed_in {
        true => site.token(exchange.identity.as_deref()).await,
        false => String::new(),
    };
    let fill = |text: &str| {
        text.replace("{{token}}", &token)
            .replace("{{token with its end changed}}", &format!("{token}x"))
    };
    let text = match &exchange.body {
        Sent::Text(text) => text.as_str(),
        _ => "",
    };
    let mailed = site.mailed(&exchange.path, &exchange.case);
    let text = match &mailed {
        Some(code) => text.replace(left_out::CODE, code),
        None => text.to_owned(),
    };
    let text = text.as_str();
    let message = Message {
        method: &exchange.method,
        path: fill(&site.ids.mapped(&exchange.path)),
        headers: exchange
            .headers
            .iter()
            .map(|(name, value)| (name.clone(), fill(value)))
            .collect(),
        body: &exchange.body,
        text: site.ids.mapped(text),
    };
    site.ids.sent(&exchange.path);
    // What stands in a file that is sent was not chosen by the client.
    site.ids
        .sent(text.split("filename=").next().unwrap_or_default());
    let recorded = &exchange.response;
    let reply = match client::send(site.host(), message).await {
        Ok(reply) => reply,
        Err(why) => {
            let none = Difference {
                part: Part::Status,
                what: "no reply".to_owned(),
                expected: recorded.status.to_string(),
                found: why,
            };
            return (None, vec![none]);
        }
    };
    if reply.status == recorded.status {
        for name in ["umb-generated-resource", "location"] {
            for (theirs, ours) in recorded.header(name).iter().zip(reply.header(name)) {
                let theirs =
                    theirs.replace("{{host}}", site.standin.url().trim_start_matches("http://"));
                site.ids.learn(&theirs, ours);
            }
        }
        if let Some(found) = reply.json() {
            site.ids.learn_from(&recorded.body, &found);
        }
    }
    let host = site.host();
    let differences = compare::differences(&site.ids, host, recorded, &reply);
    (Some(reply), differences)
}

fn judge(exchange: &Exchange, differences: &[Difference]) -> Judged {
    let is_equal = differences
        .iter()
        .all(|difference| difference.part == Part::Body);
    let has_body = exchange.response.status < 400 && !exchange.response.body.is_null();
    Judged {
        is_equal,
        body: has_body.then_some(differences.is_empty()),
    }
}

/// Prints an exchange whose reply differs.
fn show(exchange: &Exchange, reply: Option<&Reply>, differences: &[Difference]) {
    let cut = |text: &str| text.chars().take(1500).collect::<String>();
    println!(
        "\n## {}\n{} {}",
        exchange.case, exchange.method, exchange.path
    );
    if let Some(identity) = &exchange.identity {
        println!("as {identity}");
    }
    if let Sent::Text(text) = &exchange.body {
        println!("{}", cut(text));
    }
    for Difference {
        what,
        expected,
        found,
        ..
    } in differences
    {
        println!(
            "- {what}\n    expected {}\n    found    {}",
            cut(expected),
            cut(found)
        );
    }
    if let Some(reply) = reply {
        println!("whole reply: {} {}", reply.status, cut(&reply.text));
    }
}
