//! Which way a site offers to someone who did not choose one.

use url::Url;

use super::Way;
use crate::failure::Failure;
use crate::fetch::{Answer, Http, Validators};

/// The page at which a browser ends after a sign-in with the Swagger client: what tells the versions apart, and
/// whether there is such a client at all (not in Production).
const PAGES: [(&str, bool); 2] = [
    ("umbraco/swagger/oauth2-redirect.html", false),
    ("umbraco/openapi/oauth2-redirect.html", true),
];

/// The way of a site that was asked for none: the Swagger client, with a password or in a browser.
pub(crate) async fn choose(http: &Http, site: &Url, with_password: bool) -> Result<Way, Failure> {
    for (page, is_18) in PAGES {
        let url = site.join(page).map_err(|error| {
            Failure::internal(format!("{site}: no address for {page}")).cause(error)
        })?;
        if let Answer::Body { .. } = http.get(&url, &Validators::default()).await? {
            return Ok(match (with_password, is_18) {
                (false, false) => Way::Swagger17,
                (false, true) => Way::Swagger18,
                (true, false) => Way::Password17,
                (true, true) => Way::Password18,
            });
        }
    }
    Err(Failure::input(format!(
        "{site} has no client that anyone can sign in with: it runs in Production, or is no Umbraco 14 or later"
    ))
    .hint("as a program: create an API user (Users > Create > API User) and give its --client-id, with --secret-env or --secret-file")
    .hint("as a person: register a client in the site (see oauth/README.md) and give its --client-id and --redirect-uri"))
}
