//! Which answers a client never meets, because it sends no request that is answered so.

use crate::case::Case;

/// The fields that a client sends to a token endpoint, by grant.
const FIELDS: [(&str, &[&str]); 3] = [
    (
        "client_credentials",
        &["grant_type", "client_id", "client_secret", "scope"],
    ),
    (
        "authorization_code",
        &[
            "grant_type",
            "client_id",
            "code",
            "redirect_uri",
            "code_verifier",
        ],
    ),
    (
        "refresh_token",
        &["grant_type", "client_id", "refresh_token"],
    ),
];

/// Why no client meets this case; `None` if one does.
pub(crate) fn unmet(case: &Case) -> Option<&'static str> {
    let asked = &case.request;
    if asked.headers.contains_key("Cookie") && case.endpoint != "back-office.authorize" {
        return Some("for it sends no cookie but that of its own login");
    }
    match case.endpoint.as_str() {
        "back-office.token" | "member.token" => token(case),
        "back-office.authorize" => authorize(case),
        "member.authorize" | "back-office.signout" => Some("for the browser gets this answer"),
        "back-office.revoke" => revoke(case),
        "back-office.login" => asked
            .json
            .as_ref()
            .filter(|json| json.get("username").is_none())
            .map(|_| "for it always sends name and password"),
        "discovery" => (asked.method != "GET").then_some("for it asks with another method"),
        "member.userinfo" => no_token(case),
        "management-api" => no_token(case).or_else(|| api(case)),
        other => panic!("{other} is a new endpoint"),
    }
}

fn token(case: &Case) -> Option<&'static str> {
    let asked = &case.request;
    let basic = asked.headers.get("Authorization");
    let proofs =
        usize::from(basic.is_some()) + usize::from(!asked.field("client_secret").is_empty());
    let grant = asked.field("grant_type");
    let fields = FIELDS.iter().find(|(name, _)| *name == grant);
    let strange = |fields: &[&str]| {
        let mut names = asked.form.keys();
        names.any(|name| !fields.contains(&name.as_str()))
    };
    let missing = |names: &[&str]| names.iter().any(|name| asked.field(name).is_empty());
    let is_form = asked.json.is_none() && !asked.headers.contains_key("Content-Type");
    if asked.method != "POST" {
        return Some("for it asks with another method");
    }
    if !is_form || asked.omit_content_type || asked.form_pairs.is_some() {
        return Some("for it sends a form, each field once");
    }
    let Some((_, fields)) = fields else {
        return Some("for it asks for another grant");
    };
    if strange(fields) {
        return Some("for it sends no such field");
    }
    if asked.field("client_id") == "umbraco-back-office" && !case.case.ends_with("back_office_ok") {
        return Some("for it refuses the client of the back office");
    }
    let is_credentials = grant == "client_credentials";
    let both = basic.is_some() && !asked.field("client_id").is_empty();
    if is_credentials && (proofs != 1 || both || basic.is_some_and(|value| value.contains('!'))) {
        return Some("for it proves itself in exactly one way");
    }
    if basic.is_none() && missing(&["client_id"]) {
        return Some("for it always names the client");
    }
    let left_out = match grant {
        "authorization_code" => missing(&["code", "redirect_uri", "code_verifier"]),
        "refresh_token" => missing(&["refresh_token"]),
        _ => asked.form.get("scope").is_some_and(String::is_empty),
    };
    left_out.then_some("for it leaves no field out or empty")
}

fn authorize(case: &Case) -> Option<&'static str> {
    let asked = &case.request;
    let ours = [
        "client_id",
        "response_type",
        "redirect_uri",
        "state",
        "code_challenge",
        "code_challenge_method",
    ];
    let is_https = case.case.contains("https_required");
    let mut names = asked.query.keys().map(String::as_str);
    if asked.method != "GET" {
        return Some("for it asks with another method");
    }
    if asked.query_pairs.is_some() || names.any(|name| name != "scope" && !ours.contains(&name)) {
        return Some("for it sends no such field");
    }
    if asked.headers.contains_key("X-Requested-With") {
        return Some("for it is no script of a page");
    }
    if !is_https && ours.iter().any(|name| !asked.query.contains_key(*name)) {
        return Some("for it leaves no field out or empty");
    }
    let is = |name: &str, value: &str| asked.query.get(name).is_none_or(|given| given == value);
    if !is("response_type", "code") || !is("code_challenge_method", "S256") {
        return Some("for it asks for a code, with S256");
    }
    let redirect = asked.query.get("redirect_uri");
    let odd = redirect.is_some_and(|uri| uri.starts_with('/') || uri.contains('#'));
    odd.then_some("for it refuses such a redirect URI")
}

fn revoke(case: &Case) -> Option<&'static str> {
    let asked = &case.request;
    if asked.method != "POST" {
        return Some("for it asks with another method");
    }
    let has_client =
        asked.headers.contains_key("Authorization") || asked.form.contains_key("client_id");
    (!has_client || !asked.form.contains_key("token"))
        .then_some("for it leaves no field out or empty")
}

/// A request that carries its token in another way. One without a token is met: a proxy may take the header off.
fn no_token(case: &Case) -> Option<&'static str> {
    let header = case.request.headers.get("Authorization");
    let is_ours = header.is_none_or(|value| {
        let token = value.strip_prefix("Bearer ");
        token.is_some_and(|token| !token.is_empty() && token != "[redacted]")
    });
    (!is_ours).then_some("for its token goes in the header as `Bearer`, and never `[redacted]`")
}

fn api(case: &Case) -> Option<&'static str> {
    let asked = &case.request;
    (!asked.query.is_empty())
        .then_some("for its token goes in the header as `Bearer`, and never `[redacted]`")
}
