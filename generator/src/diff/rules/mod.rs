//! The rules: what can change, one file each, as data.

use serde::Serialize;

/// Whether an old client still works with the new server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Wire {
    /// It does.
    Compatible,
    /// It does, unless it relied on what the document did not promise, or promised otherwise.
    Risky,
    /// It does not.
    Breaking,
}

/// What code that was written against the old crate needs: a part of the version number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Bump {
    /// It compiles, and nothing can be called that could not be called before.
    Patch,
    /// It compiles, and there is more.
    Minor,
    /// It may not compile.
    Major,
}

/// What can change, and what that means.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub struct Rule {
    /// The rule's name, which never changes.
    pub id: &'static str,
    /// What has changed.
    pub what: &'static str,
    /// What it means where the client sends it.
    pub request: Wire,
    /// What it means where the server sends it.
    pub response: Wire,
    /// What it usually means for Rust; an entry says what it means there.
    pub rust: Bump,
    /// Why it is no better and no worse than that.
    pub why: &'static str,
    /// What to do.
    pub advice: &'static str,
    /// The first version of the toolkit that has the rule.
    pub since: &'static str,
}

impl Rule {
    /// The rule with that id.
    #[must_use]
    pub fn named(id: &str) -> Option<&'static Self> {
        RULES.iter().copied().find(|rule| rule.id == id)
    }

    /// Why, for what the client sends, the server, or both: some reasons have a part for each.
    #[must_use]
    pub fn why_in(&self, request: bool, response: bool) -> String {
        let parts = self
            .why
            .strip_prefix("Requests: ")
            .and_then(|rest| rest.split_once(" Answers: "));
        let begins_large = |text: &str| {
            let mut chars = text.chars();
            let first = chars.next().map(|first| first.to_ascii_uppercase());
            first.into_iter().chain(chars).collect()
        };
        match parts {
            Some((requests, _)) if request && !response => begins_large(requests),
            Some((_, answers)) if response && !request => begins_large(answers),
            _ => self.why.to_owned(),
        }
    }
}

macro_rules! rules {
    ($($NAME:ident: $module:ident),* $(,)?) => {
        $(mod $module;)*
        $(pub(super) static $NAME: Rule = $module::RULE;)*

        /// All rules, in the order of their ids.
        pub static RULES: &[&Rule] = &[$(&$NAME),*];
        const CHECKED: &[Rule] = &[$($module::RULE),*];
    };
}

rules! {
    ADDITIONAL_MEMBERS_CHANGED: additional_members_changed,
    ANSWER_ADDED: answer_added,
    ANSWER_KIND_CHANGED: answer_kind_changed,
    ANSWER_MEDIA_TYPE_CHANGED: answer_media_type_changed,
    ANSWER_REMOVED: answer_removed,
    ARGUMENT_RENAMED: argument_renamed,
    ARGUMENTS_REORDERED: arguments_reordered,
    BECAME_ENUMERATION: became_enumeration,
    BECAME_UNION: became_union,
    BODY_ADDED: body_added,
    BODY_ADDED_OPTIONAL: body_added_optional,
    BODY_KIND_CHANGED: body_kind_changed,
    BODY_MEDIA_TYPE_CHANGED: body_media_type_changed,
    BODY_OPTIONAL: body_optional,
    BODY_REMOVED: body_removed,
    BODY_REQUIRED: body_required,
    CEASED_TO_BE_ENUMERATION: ceased_to_be_enumeration,
    CEASED_TO_BE_UNION: ceased_to_be_union,
    CONSTRAINT_CHANGED: constraint_changed,
    CONSTRAINT_LOOSENED: constraint_loosened,
    CONSTRAINT_TIGHTENED: constraint_tightened,
    CONSTRUCTOR_ADDED: constructor_added,
    CONSTRUCTOR_REMOVED: constructor_removed,
    CONSTRUCTOR_REORDERED: constructor_reordered,
    DISCRIMINATOR_CHANGED: discriminator_changed,
    ERROR_ADDED: error_added,
    ERROR_BODY_CHANGED: error_body_changed,
    ERROR_REMOVED: error_removed,
    FIELD_ADDED: field_added,
    FIELD_ADDED_REQUIRED: field_added_required,
    FIELD_BOXED: field_boxed,
    FIELD_DEPRECATED: field_deprecated,
    FIELD_NO_LONGER_DEPRECATED: field_no_longer_deprecated,
    FIELD_OPTIONAL: field_optional,
    FIELD_REMOVED: field_removed,
    FIELD_RENAMED_IN_RUST: field_renamed_in_rust,
    FIELD_REQUIRED: field_required,
    FORMAT_CHANGED: format_changed,
    HEADER_ADDED: header_added,
    HEADER_CHANGED: header_changed,
    HEADER_OPTIONAL: header_optional,
    HEADER_REMOVED: header_removed,
    HEADER_REQUIRED: header_required,
    LINK_ADDED: link_added,
    LINK_CHANGED: link_changed,
    LINK_REMOVED: link_removed,
    METHOD_RENAMED: method_renamed,
    NULL_ALLOWED: null_allowed,
    NULL_NOT_ALLOWED: null_not_allowed,
    NUMBER_NARROWED: number_narrowed,
    NUMBER_WIDENED: number_widened,
    OPERATION_ADDED: operation_added,
    OPERATION_DEPRECATED: operation_deprecated,
    OPERATION_METHOD_CHANGED: operation_method_changed,
    OPERATION_NO_LONGER_DEPRECATED: operation_no_longer_deprecated,
    OPERATION_PATH_CHANGED: operation_path_changed,
    OPERATION_REMOVED: operation_removed,
    OPERATION_RENAMED: operation_renamed,
    OUTCOME_CHANGED: outcome_changed,
    PAGING_ADDED: paging_added,
    PAGING_REMOVED: paging_removed,
    PARAMETER_ADDED: parameter_added,
    PARAMETER_ADDED_REQUIRED: parameter_added_required,
    PARAMETER_BECAME_SECURITY: parameter_became_security,
    PARAMETER_DEFAULT_CHANGED: parameter_default_changed,
    PARAMETER_DEPRECATED: parameter_deprecated,
    PARAMETER_MOVED: parameter_moved,
    PARAMETER_NO_LONGER_DEPRECATED: parameter_no_longer_deprecated,
    PARAMETER_OPTIONAL: parameter_optional,
    PARAMETER_REMOVED: parameter_removed,
    PARAMETER_REQUIRED: parameter_required,
    PARAMETER_STYLE_CHANGED: parameter_style_changed,
    PART_ENCODING_CHANGED: part_encoding_changed,
    PATH_PARAMETER_RENAMED: path_parameter_renamed,
    SCHEMA_ADDED: schema_added,
    SCHEMA_DEPRECATED: schema_deprecated,
    SCHEMA_KIND_CHANGED: schema_kind_changed,
    SCHEMA_NO_LONGER_DEPRECATED: schema_no_longer_deprecated,
    SCHEMA_REMOVED: schema_removed,
    SCHEMA_RENAMED: schema_renamed,
    SCHEMA_REPLACED: schema_replaced,
    SCOPE_ADDED: scope_added,
    SCOPE_NOT_REQUIRED: scope_not_required,
    SCOPE_REMOVED: scope_removed,
    SCOPE_REQUIRED: scope_required,
    SECURITY_CHANGED: security_changed,
    SECURITY_NOT_REQUIRED: security_not_required,
    SECURITY_REQUIRED: security_required,
    SECURITY_SCHEME_CHANGED: security_scheme_changed,
    SECURITY_SCHEME_RENAMED: security_scheme_renamed,
    SERVERS_CHANGED: servers_changed,
    SUCCESS_ADDED: success_added,
    SUCCESS_REMOVED: success_removed,
    SUCCESS_STATUS_CHANGED: success_status_changed,
    TAG_CHANGED: tag_changed,
    TOKEN_ENDPOINT_CHANGED: token_endpoint_changed,
    TYPE_CHANGED: type_changed,
    TYPE_DESCRIBED: type_described,
    TYPE_MOVED: type_moved,
    TYPE_NO_LONGER_DESCRIBED: type_no_longer_described,
    UNION_TYPE_ADDED: union_type_added,
    UNION_TYPE_REMOVED: union_type_removed,
    UNION_VALUE_CHANGED: union_value_changed,
    VALUE_ADDED: value_added,
    VALUE_REMOVED: value_removed,
    VARIANT_RENAMED: variant_renamed,
}

// Ids are sorted and so each there once, and no text is missing.
const _: () = {
    let mut index = 0;
    while index < CHECKED.len() {
        let rule = &CHECKED[index];
        assert!(!rule.what.is_empty() && !rule.why.is_empty() && !rule.advice.is_empty());
        assert!(index == 0 || is_before(CHECKED[index - 1].id, rule.id));
        index += 1;
    }
};

const fn is_before(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut index = 0;
    while index < a.len() && index < b.len() {
        if a[index] != b[index] {
            return a[index] < b[index];
        }
        index += 1;
    }
    a.len() < b.len()
}
