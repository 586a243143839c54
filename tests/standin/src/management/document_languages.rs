//! What a user may not change: what a document says in languages that none of the user's groups gives.

use crate::route::Context;
use crate::store::content::Content;

/// Puts back what was there in other languages than the user's, without a word
/// (`src/Umbraco.Core/Services/ContentEditingService.cs`, `EnsureOnlyAllowedFieldsAreUpdated`). That names are put back as
/// values are is assumed.
pub(super) fn keep_others(context: &Context<'_>, before: &Content, content: &mut Content) {
    let Some(user) = context.user.and_then(|id| context.security.user(id)) else {
        return;
    };
    let groups: Vec<_> = user.groups(&context.security.groups).collect();
    let has_all = groups.iter().any(|group| group.has_access_to_all_languages);
    if has_all || user.own_sections.is_some() {
        return;
    }
    let is_another = |culture: &Option<String>| {
        culture.as_ref().is_some_and(|code| {
            let mut languages = groups.iter().flat_map(|group| &group.languages);
            !languages.any(|one| one.eq_ignore_ascii_case(code))
        })
    };
    content.values.retain(|one| !is_another(&one.culture));
    let values = before.values.iter().filter(|one| is_another(&one.culture));
    content.values.extend(values.cloned());
    content
        .names
        .retain(|one| !is_another(&one.culture) || before.name(one.culture.as_deref()).is_some());
    for one in before.names.iter().filter(|one| is_another(&one.culture)) {
        content.set_name(one.culture.as_deref(), &one.name);
    }
}
