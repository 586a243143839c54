//! `culture`: the cultures that a language can be made of.
//!
//! `cultures.tsv` has the 340 of a running Umbraco 17.3 on Linux, in its order: name, tab, English name. The start of
//! the list and its length were seen there. Of the rest it is assumed that it follows from what made them: those locales
//! of ICU 72 to which .NET gives a number of its own (`src/Umbraco.Core/Services/IsoCodeValidator.cs` leaves out the
//! others as custom ones), with the invariant culture, ordered as ICU orders English.

use http::Method;
use serde::Serialize;

use super::Paged;
use crate::oauth::bearer::Access;
use crate::route::{Context, Route, route};
use crate::wire::reply::{Outcome, Reply};

pub(super) const ROUTES: &[Route] = &[route(Method::GET, "culture", Access::User, list)];

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Culture {
    name: &'static str,
    english_name: &'static str,
}

fn list(context: &mut Context<'_>) -> Outcome {
    let page = context.query().page()?;
    let named = include_str!("cultures.tsv").lines();
    let all: Vec<Culture> = named
        .filter_map(|line| line.split_once('\t'))
        .map(|(name, english_name)| Culture { name, english_name })
        .collect();
    Ok(Reply::json(&Paged {
        total: all.len(),
        items: page.cut(all),
    }))
}
