//! The macro that declares the client of a generated crate.

/// Declares the client of a generated crate: a struct over a [`Transport`](crate::Transport) with `builder` and
/// `transport`.
///
/// `token_endpoint` is the path of the endpoint that gives tokens for the API, below the base address, or `none`.
///
/// ```
/// umbraco_runtime::client! {
///     /// The Management API of Umbraco.
///     Client, token_endpoint: "/umbraco/management/api/v1/security/back-office/token"
/// }
///
/// let umbraco = Client::builder("https://localhost:44331").build()?;
/// # Ok::<(), umbraco_runtime::Error>(())
/// ```
#[macro_export]
macro_rules! client {
    ($(#[$meta:meta])* $name:ident, token_endpoint: none $(,)?) => {
        $crate::client!(@build [$(#[$meta])*] $name, ::core::option::Option::None);
    };
    ($(#[$meta:meta])* $name:ident, token_endpoint: $path:literal $(,)?) => {
        $crate::client!(@build [$(#[$meta])*] $name, ::core::option::Option::Some($path));
    };
    (@build [$(#[$meta:meta])*] $name:ident, $token_endpoint:expr) => {
        $(#[$meta])*
        #[derive(Clone, Debug)]
        pub struct $name($crate::Transport);

        impl $name {
            /// A builder for the client of the site at `base_url`, such as `https://localhost:44331`.
            #[inline]
            pub fn builder(base_url: &str) -> $crate::ClientBuilder<$name> {
                $crate::ClientBuilder::new(
                    base_url,
                    $token_endpoint,
                    concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")),
                    $name,
                )
            }

            /// The site, its HTTP client and its credentials: for calls that this crate does not have, and to give
            /// another client the same credentials.
            #[inline]
            #[must_use]
            pub fn transport(&self) -> &$crate::Transport {
                &self.0
            }
        }
    };
}
