//! The reactions that a program may count on.

/// The way to the endpoint, the status, what the answer said, and the reaction.
#[rustfmt::skip]
pub(crate) const TABLE: &[(&str, u16, &str, &str)] = &[
    // RFC 6749 section 5.2. Nothing here is mended by a person who signs in, nor by trying again.
    ("client credentials", 200, "", "token"),
    ("client credentials", 400, "Authorization failed", "refused permanent"),
    ("client credentials", 400, "No context found", "refused permanent"),
    ("client credentials", 400, "invalid_request", "refused permanent"),
    ("client credentials", 400, "invalid_scope", "refused permanent"),
    ("client credentials", 400, "unauthorized_client", "refused permanent"),
    ("client credentials", 401, "invalid_client", "refused invalid_client permanent"),
    ("client credentials", 500, "", "transient"),
    ("client credentials", 500, "Server Error", "transient"),
    // A code is sent once: whatever the answer, the sign-in is begun anew.
    ("code", 200, "", "session"),
    ("code", 200, "[redacted]", "unexpected needs_login permanent"),
    ("code", 400, "invalid_grant", "refused invalid_grant needs_login permanent"),
    ("code", 401, "invalid_client", "refused invalid_client needs_login permanent"),
    // A refresh token that is refused ends the sign-in.
    ("refresh", 200, "", "token"),
    ("refresh", 400, "invalid_grant", "refused invalid_grant needs_login permanent"),
    ("refresh", 401, "invalid_client", "refused invalid_client needs_login permanent"),
    ("redirect", 302, "code", "session"),
    ("authorize", 302, "login page", "needs_login permanent"),
    ("authorize", 400, "Invalid 'client ID'", "refused needs_login permanent"),
    ("authorize", 400, "invalid_request", "refused needs_login permanent"),
    ("authorize", 400, "invalid_scope", "refused needs_login permanent"),
    ("login", 200, "", "cookie"),
    ("login", 401, "Invalid credentials", "invalid_credentials needs_login permanent"),
    ("login", 402, "", "two_factor needs_login permanent"),
    ("login", 403, "User is locked", "locked needs_login permanent"),
    ("login", 403, "User is not allowed", "not_allowed needs_login permanent"),
    ("revoke", 200, "", "done"),
    ("revoke", 400, "unauthorized_client", "not allowed"),
    ("revoke", 401, "invalid_client", "refused invalid_client permanent"),
    ("discovery", 400, "invalid_request", "refused permanent"),
    ("userinfo", 400, "invalid_request", "refused permanent"),
    ("userinfo", 401, "Bearer", "unexpected permanent"),
    ("userinfo", 401, "invalid_token", "refused permanent"),
    ("userinfo", 500, "", "transient"),
    // RFC 6750 section 3.1. Only a 401 that speaks of the token is worth another one.
    ("api", 200, "", ""),
    ("api", 400, "", ""),
    ("api", 401, "Bearer", "another token, explained"),
    ("api", 401, "invalid_token", "another token, explained"),
    ("api", 403, "", "explained"),
    ("api", 403, "insufficient_access", "explained"),
    ("api", 404, "", ""),
    ("api", 500, "Server Error", ""),
];
