//! Addresses of servers.

use openapiv3::Server;

/// The address, and what its variables may be: two servers that are written alike are one.
pub(super) fn text(server: &Server) -> String {
    let variables = server.variables.iter().flatten().map(|(name, variable)| {
        let default = &variable.default;
        match variable.enumeration.as_slice() {
            [] => format!("{name}: {default} if not another"),
            values => format!("{name}: {}, else {default}", values.join(" or ")),
        }
    });
    let variables: Vec<String> = variables.collect();
    let url = server.url.trim_end_matches('/');
    match variables.is_empty() {
        true => url.to_owned(),
        false => format!("{url} ({})", variables.join("; ")),
    }
}
