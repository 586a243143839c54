//! Objects of an interface in a body: `$type` comes first and names one of the known types.
//!
//! The positions are those behind the token that the reader has just read: the name of the member that should have been
//! `$type`, or the name after it (seen on a running Umbraco 17.3).

use super::bind::Source;
use super::read::{self, Node, Shape};
use super::reply::Reply;

/// Refuses a list member whose objects do not begin with a known `$type`. A list that is none, and null in it, are left
/// to the binding.
pub(crate) fn check(
    source: Source<'_>,
    body: &Node,
    member: &str,
    type_name: &str,
    known: &[&str],
) -> Result<(), Reply> {
    let Shape::Object(members) = &body.value else {
        return Ok(());
    };
    let found = members
        .iter()
        .find(|(name, _)| name.eq_ignore_ascii_case(member));
    let Some(Shape::List(items)) = found.map(|(_, list)| &list.value) else {
        return Ok(());
    };
    for (index, item) in items.iter().enumerate() {
        if let Shape::Object(sent) = &item.value {
            let path = format!("$.{member}[{index}]");
            check_one(source, item, sent, &path, type_name, known)?;
        }
    }
    Ok(())
}

fn check_one(
    source: Source<'_>,
    item: &Node,
    sent: &[(String, Node)],
    path: &str,
    type_name: &str,
    known: &[&str],
) -> Result<(), Reply> {
    let Some((_, first)) = sent.first().filter(|(name, _)| name == "$type") else {
        let at = sent.first().map_or(item.close, |(_, value)| value.start);
        let place = read::place(&source.request.body, path, at);
        let message = format!(
            "The JSON payload for polymorphic interface or abstract type '{type_name}' must specify a type \
             discriminator. {place}"
        );
        return Err(Reply::binding(
            vec![("$.".into(), message), source.missing()],
            source.trace,
        ));
    };
    let asked = match &first.value {
        Shape::Text(text) | Shape::Number(text) => text,
        other => {
            let kind = match other {
                Shape::Null => "Null",
                Shape::Bool(true) => "True",
                Shape::Bool(false) => "False",
                Shape::List(_) => "StartArray",
                _ => "StartObject",
            };
            let message = format!(
                "The '$id', '$ref' or '$type' metadata properties must be JSON strings. Current token type is '{kind}'."
            );
            return Err(source.refuse(&format!("{path}.$type"), &message, first.end));
        }
    };
    if let Some((_, second)) = sent.iter().skip(1).find(|(name, _)| name == "$type") {
        let message = "Deserialized object contains a duplicate '$type' metadata property.";
        return Err(source.refuse(&format!("{path}.$type"), message, second.start));
    }
    if known.contains(&asked.as_str()) {
        return Ok(());
    }
    let at = sent.get(1).map_or(item.close, |(_, value)| value.start);
    let message = format!("Read unrecognized type discriminator id '{asked}'.");
    Err(source.refuse(path, &message, at))
}
