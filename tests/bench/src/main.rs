//! What a call of a generated client costs beside the same call by hand.
//!
//! Both send their requests through one `reqwest::Client` on one connection to a stand-in that runs as a process of its
//! own. They take turns, and who begins changes with each pair, so that whatever else the machine does hits both alike.
//! Reading alone is measured too: the same bytes by the client's models and by `serde_derive`.
//!
//! The report goes to standard output as JSON. The client secret comes from the environment.

mod by_hand;
mod pairs;

use std::error::Error;
use std::hint::black_box;

use clap::Parser;
use serde::Serialize;
use umbraco_management_v17::Client;
use umbraco_management_v17::dictionary::{
    CreateDictionaryItemRequestModel, DictionaryItemTranslationModel,
    DictionaryOverviewResponseModel,
};
use umbraco_management_v17::user::CurrentUserResponseModel;
use umbraco_runtime::oauth::ClientCredentials;
use umbraco_runtime::{Page, model};

use by_hand::ByHand;
use pairs::{Comparison, Pairs};

/// How many items the list has.
const ITEMS: i32 = 50;
/// How often the same bytes are read for one measurement: reading once is too short for a clock.
const READS: u32 = 20;

#[derive(Parser)]
#[command(name = "umbraco-bench")]
struct Cli {
    /// The address of the stand-in
    url: String,

    /// How many pairs of calls are measured
    #[arg(long, default_value_t = 2000)]
    pairs: usize,
}

#[derive(Serialize)]
struct Report {
    pairs: usize,
    calls: Vec<Comparison>,
    reading: Vec<Comparison>,
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn Error>> {
    let cli = Cli::parse();
    let http = reqwest::Client::builder().no_proxy().build()?;
    let credentials = ClientCredentials::new(
        std::env::var("UMBRACO_CLIENT_ID")?,
        std::env::var("UMBRACO_CLIENT_SECRET")?,
    );
    let umbraco = Client::builder(&cli.url)
        .credentials(credentials)
        .http_client(http.clone())
        .build()?;
    let token = umbraco
        .transport()
        .credentials()
        .ok_or("no credentials")?
        .token()
        .await?;
    let by_hand = ByHand::new(http, &cli.url, token.expose_secret());
    fill(&umbraco).await?;

    let report = Report {
        pairs: cli.pairs,
        calls: calls(&umbraco, &by_hand, cli.pairs).await?,
        reading: reading(&by_hand, cli.pairs).await?,
    };
    println!("{}", serde_json::to_string(&report)?);
    Ok(())
}

/// Gives the stand-in something to list.
async fn fill(umbraco: &Client) -> Result<(), Box<dyn Error>> {
    for number in 0..ITEMS {
        let texts = vec![
            DictionaryItemTranslationModel::new("en-US", format!("Text {number}")),
            DictionaryItemTranslationModel::new("da-DK", format!("Tekst {number}")),
        ];
        let item = CreateDictionaryItemRequestModel::new(format!("Bench.Item{number:02}"), texts);
        umbraco.dictionary().post_dictionary(&item).await?;
    }
    Ok(())
}

async fn calls(
    umbraco: &Client,
    by_hand: &ByHand,
    pairs: usize,
) -> Result<Vec<Comparison>, Box<dyn Error>> {
    let mut list = Pairs::new("list of 50 dictionary items", 1);
    let mut user = Pairs::new("current user", 1);
    for _ in 0..pairs + pairs / 10 {
        list.next_async(
            async {
                Ok(umbraco
                    .dictionary()
                    .get_dictionary()
                    .skip(0)
                    .take(ITEMS)
                    .await?
                    .items
                    .len())
            },
            async { Ok(by_hand.dictionary(ITEMS).await?.items.len()) },
        )
        .await?;
        user.next_async(
            async { Ok(umbraco.user().get_user_current().await?.permissions.len()) },
            async { Ok(by_hand.current_user().await?.permissions.len()) },
        )
        .await?;
    }
    Ok(vec![list.comparison(pairs), user.comparison(pairs)])
}

async fn reading(by_hand: &ByHand, pairs: usize) -> Result<Vec<Comparison>, Box<dyn Error>> {
    let list_bytes = by_hand.dictionary_bytes(ITEMS).await?;
    let user_bytes = by_hand.current_user_bytes().await?;
    let mut list = Pairs::new("list of 50 dictionary items", READS);
    let mut user = Pairs::new("current user", READS);
    for _ in 0..pairs + pairs / 10 {
        list.next(
            || {
                Ok(
                    model::from_json::<Page<DictionaryOverviewResponseModel>>(black_box(
                        &list_bytes,
                    ))?
                    .items
                    .len(),
                )
            },
            || {
                Ok(
                    serde_json::from_slice::<by_hand::Page>(black_box(&list_bytes))?
                        .items
                        .len(),
                )
            },
        )?;
        user.next(
            || {
                Ok(
                    model::from_json::<CurrentUserResponseModel>(black_box(&user_bytes))?
                        .permissions
                        .len(),
                )
            },
            || {
                Ok(
                    serde_json::from_slice::<by_hand::CurrentUser>(black_box(&user_bytes))?
                        .permissions
                        .len(),
                )
            },
        )?;
    }
    Ok(vec![list.comparison(pairs), user.comparison(pairs)])
}
