//! `culture`: the cultures that a language can be made of.
//!
//! A real server lists the 340 that its system knows; here are those that begin the list, up to English.

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
    let all = CULTURES
        .iter()
        .map(|(name, english_name)| Culture { name, english_name });
    let all: Vec<Culture> = all.collect();
    Ok(Reply::json(&Paged {
        total: all.len(),
        items: page.cut(all),
    }))
}

/// By English name.
#[rustfmt::skip]
const CULTURES: &[(&str, &str)] = &[
    ("af", "Afrikaans"),
    ("af-ZA", "Afrikaans (South Africa)"),
    ("sq", "Albanian"),
    ("sq-AL", "Albanian (Albania)"),
    ("am", "Amharic"),
    ("am-ET", "Amharic (Ethiopia)"),
    ("ar", "Arabic"),
    ("ar-DZ", "Arabic (Algeria)"),
    ("ar-BH", "Arabic (Bahrain)"),
    ("ar-EG", "Arabic (Egypt)"),
    ("ar-IQ", "Arabic (Iraq)"),
    ("ar-JO", "Arabic (Jordan)"),
    ("ar-KW", "Arabic (Kuwait)"),
    ("ar-LB", "Arabic (Lebanon)"),
    ("ar-LY", "Arabic (Libya)"),
    ("ar-MA", "Arabic (Morocco)"),
    ("ar-OM", "Arabic (Oman)"),
    ("ar-QA", "Arabic (Qatar)"),
    ("ar-SA", "Arabic (Saudi Arabia)"),
    ("ar-SY", "Arabic (Syria)"),
    ("ar-TN", "Arabic (Tunisia)"),
    ("ar-AE", "Arabic (United Arab Emirates)"),
    ("ar-YE", "Arabic (Yemen)"),
    ("hy", "Armenian"),
    ("hy-AM", "Armenian (Armenia)"),
    ("as", "Assamese"),
    ("as-IN", "Assamese (India)"),
    ("az", "Azerbaijani"),
    ("az-Cyrl-AZ", "Azerbaijani (Cyrillic, Azerbaijan)"),
    ("az-Cyrl", "Azerbaijani (Cyrillic)"),
    ("az-Latn-AZ", "Azerbaijani (Latin, Azerbaijan)"),
    ("az-Latn", "Azerbaijani (Latin)"),
    ("bn", "Bangla"),
    ("bn-BD", "Bangla (Bangladesh)"),
    ("bn-IN", "Bangla (India)"),
    ("eu", "Basque"),
    ("eu-ES", "Basque (Spain)"),
    ("be", "Belarusian"),
    ("be-BY", "Belarusian (Belarus)"),
    ("bs", "Bosnian"),
    ("bs-Cyrl-BA", "Bosnian (Cyrillic, Bosnia & Herzegovina)"),
    ("bs-Cyrl", "Bosnian (Cyrillic)"),
    ("bs-Latn-BA", "Bosnian (Latin, Bosnia & Herzegovina)"),
    ("bs-Latn", "Bosnian (Latin)"),
    ("br", "Breton"),
    ("br-FR", "Breton (France)"),
    ("bg", "Bulgarian"),
    ("bg-BG", "Bulgarian (Bulgaria)"),
    ("my", "Burmese"),
    ("my-MM", "Burmese (Myanmar [Burma])"),
    ("ca", "Catalan"),
    ("ca-ES", "Catalan (Spain)"),
    ("tzm", "Central Atlas Tamazight"),
    ("chr", "Cherokee"),
    ("zh", "Chinese"),
    ("zh-Hans", "Chinese (Simplified)"),
    ("zh-Hant", "Chinese (Traditional)"),
    ("hr", "Croatian"),
    ("hr-BA", "Croatian (Bosnia & Herzegovina)"),
    ("hr-HR", "Croatian (Croatia)"),
    ("cs", "Czech"),
    ("cs-CZ", "Czech (Czechia)"),
    ("da", "Danish"),
    ("da-DK", "Danish (Denmark)"),
    ("nl", "Dutch"),
    ("nl-BE", "Dutch (Belgium)"),
    ("nl-NL", "Dutch (Netherlands)"),
    ("dz-BT", "Dzongkha (Bhutan)"),
    ("en", "English"),
    ("en-AU", "English (Australia)"),
    ("en-BZ", "English (Belize)"),
    ("en-CA", "English (Canada)"),
    ("en-HK", "English (Hong Kong SAR China)"),
    ("en-IN", "English (India)"),
    ("en-IE", "English (Ireland)"),
    ("en-JM", "English (Jamaica)"),
    ("en-MY", "English (Malaysia)"),
    ("en-NZ", "English (New Zealand)"),
    ("en-PH", "English (Philippines)"),
    ("en-SG", "English (Singapore)"),
    ("en-ZA", "English (South Africa)"),
];
