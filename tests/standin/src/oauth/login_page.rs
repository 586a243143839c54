//! The page where `authorize` sends a browser that is not signed in.
//!
//! A real site shows the login of the back office there. This page is the stand-in's own, just enough to sign in by hand
//! at a site that `serve` runs; programs use `login` and `verify-2fa` without it.

use http::{Method, StatusCode};

use crate::wire::reply::Reply;
use crate::wire::request::Request;

/// The page, if the request asks for it.
pub(crate) fn answer(request: &Request) -> Option<Reply> {
    let path = request.path.trim_end_matches('/');
    let is_page = request.method == Method::GET && path.eq_ignore_ascii_case("/umbraco/login");
    is_page.then(|| Reply::bare(StatusCode::OK).with_body("text/html; charset=utf-8", PAGE))
}

/// Nothing of the request is written into the page; the script goes back to paths of this site only.
const PAGE: &str = r#"<!doctype html>
<html lang="en">
<head>
    <meta charset="utf-8">
    <title>Sign in to the Umbraco stand-in</title>
</head>
<body>
    <form>
        <p><label>Email <input name="username" autocomplete="username" required autofocus></label></p>
        <p><label>Password <input name="password" type="password" autocomplete="current-password" required></label></p>
        <p><button>Sign in</button> <span role="alert"></span></p>
    </form>
    <script>
        const base = "/umbraco/management/api/v1/security/back-office/";
        const form = document.forms[0];
        const post = (name, body) => fetch(base + name, {
            method: "POST",
            headers: { "Content-Type": "application/json" },
            body: JSON.stringify(body),
        });
        form.addEventListener("submit", async (event) => {
            event.preventDefault();
            let reply = await post("login", { username: form.username.value, password: form.password.value });
            if (reply.status === 402) {
                const provider = (await reply.json()).enabledTwoFactorProviderNames[0];
                const code = prompt("Code of " + provider) ?? "";
                reply = await post("verify-2fa", { code, provider, isPersistent: true, rememberClient: false });
            }
            if (reply.ok) {
                const back = new URL(new URLSearchParams(location.search).get("ReturnUrl") ?? "/", location.origin);
                location.assign(back.origin === location.origin ? back : "/");
            } else {
                form.querySelector("[role=alert]").textContent = (await reply.json()).title;
            }
        });
    </script>
</body>
</html>
"#;
