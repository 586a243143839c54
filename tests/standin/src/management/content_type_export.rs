//! Types of documents, media and members as XML, in `.udt` files and in packages
//! (`src/Umbraco.Infrastructure/Serialization/EntityXmlSerializer.cs`, seen on a running Umbraco 17.3).

use super::document_body::editor;
use crate::store::Store;
use crate::store::content_type::{AllowedType, Container, ContentType, Property};
use crate::store::content_types::ContentKind;
use crate::wire::xml::Element;

/// The element of a type of that kind.
pub(super) fn root_name(kind: ContentKind) -> &'static str {
    match kind {
        ContentKind::Document => "DocumentType",
        ContentKind::Media => "MediaType",
        ContentKind::Member => "MemberType",
    }
}

pub(super) fn document_type(store: &Store, one: &ContentType) -> Element {
    let types = &store.document_types;
    let compositions = one.compositions.iter();
    let compositions = compositions.filter_map(|composition| types.get(composition.id));
    let template_alias = |id| Some(store.templates.get(id)?.alias.clone());
    let templates = one.allowed_templates.iter();
    let templates =
        templates.filter_map(|id| Some(Element::text("Template", template_alias(*id)?)));
    let default_template = one.default_template.and_then(template_alias);
    let mut allowed: Vec<&AllowedType> = one.allowed_types.iter().collect();
    allowed.sort_by_key(|one| one.sort_order);
    let list_view = one.collection.map(|id| id.to_string());
    let mut info = head(one, "folder.png");
    info.extend([
        Element::text("ListView", list_view.unwrap_or_default()),
        Element::text("IsElement", flag(one.is_element)),
        variations(one.varies_by_culture, one.varies_by_segment),
        Element::list(
            "Compositions",
            compositions.map(|other| {
                Element::text("Composition", &*other.alias).with("Key", other.id.to_string())
            }),
        ),
        Element::list("AllowedTemplates", templates),
        Element::text("DefaultTemplate", default_template.unwrap_or_default()),
    ]);
    let cleanup = Element::list("HistoryCleanupPolicy", [])
        .with("preventCleanup", one.cleanup.prevent_cleanup.to_string());
    Element::list(
        "DocumentType",
        [
            Element::list("Info", info),
            structure(store, ContentKind::Document, allowed),
            properties(store, one),
            Element::list("Tabs", one.containers.iter().map(document_tab)),
            cleanup,
        ],
    )
}

/// A media type or a member type.
pub(super) fn plain_type(store: &Store, kind: ContentKind, one: &ContentType) -> Element {
    let tabs = one.containers.iter().zip(1..);
    Element::list(
        root_name(kind),
        [
            Element::list("Info", head(one, thumbnail(one))),
            structure(store, kind, one.allowed_types.iter().collect()),
            properties(store, one),
            Element::list(
                "Tabs",
                tabs.map(|(container, at)| plain_tab(one, container, at)),
            ),
        ],
    )
}

/// Those that come with the site show their icons.
fn thumbnail(one: &ContentType) -> &str {
    let is_built_in = one.alias == "Folder" || GROUPS.iter().any(|(alias, _)| *alias == one.alias);
    if is_built_in { &one.icon } else { "folder.png" }
}

/// What every type says first.
fn head(one: &ContentType, thumbnail: &str) -> Vec<Element> {
    vec![
        Element::text("Name", &*one.name),
        Element::text("Alias", &*one.alias),
        Element::text("Key", one.id.to_string()),
        Element::text("Icon", &*one.icon),
        Element::text("Thumbnail", thumbnail),
        Element::optional(
            "Description",
            one.description.as_deref().unwrap_or_default(),
        ),
        Element::text("AllowAtRoot", flag(one.allowed_as_root)),
    ]
}

fn structure(store: &Store, kind: ContentKind, allowed: Vec<&AllowedType>) -> Element {
    let types = store.types(kind);
    let known = allowed.into_iter().filter_map(|one| types.get(one.id));
    let named = known.map(|other| Element::text(root_name(kind), &*other.alias));
    Element::list("Structure", named)
}

fn properties(store: &Store, one: &ContentType) -> Element {
    let all = one.properties.iter();
    Element::list(
        "GenericProperties",
        all.map(|property| generic_property(store, one, property)),
    )
}

fn generic_property(store: &Store, one: &ContentType, property: &Property) -> Element {
    let rule = &property.validation;
    let container = one
        .containers
        .iter()
        .find(|container| Some(container.id) == property.container);
    let given = |name: &str, value: &Option<String>| {
        value.as_deref().map(|value| Element::text(name, value))
    };
    let tab = container.map(|container| {
        let name = container.name.as_deref().unwrap_or_default();
        Element::text("Tab", name).with("Alias", alias_of(name))
    });
    let description = property.description.as_deref();
    let all = [
        Some(Element::text("Name", &*property.name)),
        Some(Element::text("Alias", &*property.alias)),
        Some(Element::text("Key", property.id.to_string())),
        Some(Element::text("Type", editor(store, property))),
        Some(Element::text("Definition", property.data_type.to_string())),
        tab,
        Some(Element::text("SortOrder", property.sort_order.to_string())),
        Some(Element::text("Mandatory", flag(rule.mandatory))),
        given("MandatoryMessage", &rule.mandatory_message),
        given("Validation", &rule.reg_ex),
        given("ValidationRegExpMessage", &rule.reg_ex_message),
        Some(Element::text("LabelOnTop", flag(property.label_on_top))),
        description.map(|text| Element::data("Description", text)),
        Some(variations(
            property.varies_by_culture,
            property.varies_by_segment,
        )),
    ];
    Element::list("GenericProperty", all.into_iter().flatten())
}

fn document_tab(container: &Container) -> Element {
    let name = container.name.as_deref().unwrap_or_default();
    Element::list(
        "Tab",
        [
            Element::text("Key", container.id.to_string()),
            Element::text("Caption", name),
            Element::text("Alias", alias_of(name)),
            Element::text("Type", &*container.r#type),
            Element::text("SortOrder", container.sort_order.to_string()),
        ],
    )
}

/// With the number that the container has in the data base: of a type that comes with the site it is known
/// (`src/Umbraco.Infrastructure/Migrations/Install/DatabaseDataCreator.cs`), of others it is made up.
fn plain_tab(one: &ContentType, container: &Container, at: usize) -> Element {
    let built_in = GROUPS.iter().find(|(alias, _)| *alias == one.alias);
    let number = built_in.map_or(at, |(_, number)| *number);
    let name = container.name.as_deref().unwrap_or_default();
    Element::list(
        "Tab",
        [
            Element::text("Id", number.to_string()),
            Element::text("Key", container.id.to_string()),
            Element::text("Type", &*container.r#type),
            Element::text("Caption", name),
            Element::text("Alias", alias_of(name)),
            Element::text("SortOrder", container.sort_order.to_string()),
        ],
    )
}

/// The numbers of the one group of each built-in type.
const GROUPS: [(&str, usize); 7] = [
    ("Image", 3),
    ("File", 4),
    ("umbracoMediaVideo", 52),
    ("umbracoMediaAudio", 53),
    ("umbracoMediaArticle", 54),
    ("umbracoMediaVectorGraphics", 55),
    ("Member", 11),
];

fn flag(value: bool) -> &'static str {
    if value { "True" } else { "False" }
}

fn variations(culture: bool, segment: bool) -> Element {
    let varies = match (culture, segment) {
        (true, true) => "CultureAndSegment",
        (true, false) => "Culture",
        (false, true) => "Segment",
        (false, false) => "Nothing",
    };
    Element::text("Variations", varies)
}

/// A safe alias: camel case, letters and digits.
fn alias_of(name: &str) -> String {
    let mut words = name.split(|c: char| !c.is_alphanumeric());
    let mut alias = words.next().unwrap_or_default().to_lowercase();
    for word in words.filter(|word| !word.is_empty()) {
        let (first, rest) = word.split_at(word.chars().next().map_or(0, char::len_utf8));
        alias.push_str(&first.to_uppercase());
        alias.push_str(rest);
    }
    alias
}
