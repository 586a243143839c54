//! The macro that declares a call of a generated crate.

/// Declares the struct of one call: `call!(/// docs Name -> Json<Model>);`, or with `, paged` for a call whose answer
/// is a [`Page`](crate::Page).
///
/// The struct wraps a [`Call`](crate::Call), which the module that declares it can make: `Name(Call::get(..))`. It
/// can be awaited, has `send()`, `header(..)` and `timeout(..)`, and with `paged` also `items()` and `pages()`.
///
/// ```
/// use umbraco_runtime::{Call, Empty, Transport};
///
/// umbraco_runtime::call!(
///     /// Call of `POST /umbraco/management/api/v1/published-cache/reload`.
///     PostPublishedCacheReload -> Empty
/// );
///
/// /// Reloads the published cache.
/// pub fn post_published_cache_reload(transport: &Transport) -> PostPublishedCacheReload {
///     PostPublishedCacheReload(Call::post(transport, "/umbraco/management/api/v1/published-cache/reload"))
/// }
/// ```
#[macro_export]
macro_rules! call {
    ($group:ident :: $method:ident as $name:ident -> $answer:ty $(, $paged:ident)? $(;)?) => {
        $crate::call!(
            #[doc = concat!("The call of [`", stringify!($group), "::", stringify!($method), "`].")]
            $name -> $answer $(, $paged)?
        );
    };
    ($(#[$meta:meta])* $name:ident -> $answer:ty $(;)?) => {
        $(#[$meta])*
        #[must_use = "a call does nothing until it is awaited"]
        pub struct $name($crate::Call<$answer>);

        $crate::call!(@common $name, $answer);
    };
    ($(#[$meta:meta])* $name:ident -> $answer:ty, paged $(;)?) => {
        $(#[$meta])*
        #[must_use = "a call does nothing until it is awaited"]
        pub struct $name($crate::Call<$crate::Paged<$answer>>);

        $crate::call!(@common $name, $crate::Paged<$answer>);

        impl $name {
            /// The items of all pages, as a stream that fetches a page when it needs one.
            #[inline]
            pub fn items(self) -> $crate::Items<<$answer as $crate::Decode>::Value> {
                self.0.items()
            }

            /// All pages, as a stream.
            #[inline]
            pub fn pages(self) -> $crate::Pages<<$answer as $crate::Decode>::Value> {
                self.0.pages()
            }
        }
    };
    (@common $name:ident, $answer:ty) => {
        impl $name {
            /// Sends the call; gives the whole response: status, headers, notifications and the value.
            #[inline]
            pub fn send(self) -> $crate::Sending<$answer> {
                self.0.send()
            }

            /// Sets a request header, in place of an earlier value.
            #[inline]
            pub fn header(self, name: &str, value: &str) -> Self {
                Self(self.0.header(name, &value))
            }

            /// The time that one attempt may take, in place of the client's.
            #[inline]
            pub fn timeout(self, limit: ::core::time::Duration) -> Self {
                Self(self.0.timeout(limit))
            }
        }

        impl ::core::future::IntoFuture for $name {
            type Output = ::core::result::Result<<$answer as $crate::Decode>::Value, $crate::Error>;
            type IntoFuture = $crate::Pending<$answer>;

            #[inline]
            fn into_future(self) -> $crate::Pending<$answer> {
                ::core::future::IntoFuture::into_future(self.0)
            }
        }

        impl ::core::fmt::Debug for $name {
            #[inline]
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::fmt::Debug::fmt(&self.0, f)
            }
        }
    };
}
