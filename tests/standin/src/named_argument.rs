//! Arguments of the program that have a name.

use std::path::PathBuf;

/// `NAME=FILE`
pub(crate) fn named_file(text: &str) -> Result<(String, PathBuf), String> {
    match text.split_once('=') {
        Some((name, file)) if !name.is_empty() && !file.is_empty() => {
            Ok((name.to_owned(), file.into()))
        }
        _ => Err("expected NAME=FILE, such as management=specs/management-17.3.json".into()),
    }
}

/// `ID=URI`
pub(crate) fn named_uri(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((id, uri)) if !id.is_empty() && url::Url::parse(uri).is_ok() => {
            Ok((id.to_owned(), uri.to_owned()))
        }
        _ => Err(
            "expected ID=URI, such as umbraco-back-office-rust=http://127.0.0.1:8931/callback"
                .into(),
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn documents_are_named_files() {
        assert_eq!(
            named_file("management=a=b.json"),
            Ok(("management".into(), "a=b.json".into()))
        );
        assert!(named_file("management").is_err());
        assert!(named_file("=file").is_err());
    }

    #[test]
    fn public_clients_are_named_uris() {
        assert_eq!(
            named_uri("a=http://127.0.0.1:1/b?c=d"),
            Ok(("a".into(), "http://127.0.0.1:1/b?c=d".into()))
        );
        assert!(named_uri("a=/b").is_err());
        assert!(named_uri("=http://127.0.0.1:1/b").is_err());
    }
}
