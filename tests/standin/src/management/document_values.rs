//! Writing what was sent into a version of a document or a blueprint.

use uuid::Uuid;

use super::document_body::{SentDocument, SentValue, editor};
use super::document_variance::names;
use crate::store::Store;
use crate::store::content::{Content, PropertyValue, same_culture};
use crate::store::{editor_value, upload};
use crate::wire::guid;
use crate::wire::reply::Reply;

/// Writes names and values into a version. A property of which no value is sent at all loses those of every culture; of
/// the others only the cultures and segments that are sent change.
pub(super) fn fill(
    store: &mut Store,
    owner: Uuid,
    document_type: Uuid,
    content: &mut Content,
    sent: SentDocument,
) -> Result<(), Reply> {
    let Some(content_type) = store.document_types.get(document_type) else {
        return Ok(());
    };
    // Names that were there stay in their places, new ones come in the order they are sent.
    for (culture, name) in names(content_type, &sent.variants) {
        content.set_name(culture, name);
    }
    content.template = sent.template.map(|template| template.id);
    content
        .values
        .retain(|one| sent.values.iter().any(|value| value.alias == one.alias));
    for value in sent.values {
        set_value(store, owner, document_type, content, value)?;
    }
    Ok(())
}

fn set_value(
    store: &mut Store,
    owner: Uuid,
    document_type: Uuid,
    content: &mut Content,
    sent: SentValue,
) -> Result<(), Reply> {
    let SentValue {
        alias,
        culture,
        segment,
        value,
    } = sent;
    let Some(property) = store.document_types.property(document_type, &alias) else {
        return Ok(());
    };
    let property = property.clone();
    let editor = editor(store, &property).to_owned();
    let at = content.values.iter().position(|one| {
        one.alias == alias
            && same_culture(one.culture.as_deref(), culture.as_deref())
            && one.segment == segment
    });
    let earlier = at.map(|at| content.values.remove(at));
    let value = if upload::is_upload(&editor) {
        if let Some(text) = value["temporaryFileId"].as_str() {
            guid::strict(text).ok_or_else(Reply::crash)?;
        }
        let current = earlier.as_ref().map(|one| &one.value);
        upload::stored(store, &editor, (owner, property.id), &value, current)
    } else {
        editor_value::stored(&editor, value)
    };
    let Some(value) = value else { return Ok(()) };
    let place = at.unwrap_or(content.values.len()).min(content.values.len());
    let culture = earlier.map_or_else(|| code(store, culture), |one| one.culture);
    content.values.insert(
        place,
        PropertyValue {
            alias,
            culture,
            segment,
            value,
        },
    );
    Ok(())
}

/// The code of a language as it is written.
fn code(store: &Store, culture: Option<String>) -> Option<String> {
    let culture = culture?;
    let known = store
        .languages
        .iter()
        .find(|language| language.iso_code.eq_ignore_ascii_case(&culture));
    Some(known.map_or(culture, |language| language.iso_code.clone()))
}
