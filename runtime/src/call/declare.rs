//! The macro that declares a call of a generated crate.

/// Declares the struct of a call that has something optional: `call!(Group::method as Name -> Json<Model>);`. With
/// `-> Paged<Model>` it has `items()` and `pages()` too.
///
/// The struct wraps a [`Call`](crate::Call), which the module that declares it can make: `Name(Call::get(..))`. It
/// can be awaited, and has `send()`, `header(..)` and `timeout(..)`. Setters are written by hand:
///
/// ```
/// use umbraco_runtime::{Call, Paged, Transport, Value};
///
/// /// The operations of the tag `Dictionary`.
/// pub struct Dictionary(Transport);
///
/// impl Dictionary {
///     /// `GET /umbraco/management/api/v1/dictionary`
///     pub fn get_dictionary(&self) -> GetDictionary {
///         GetDictionary(Call::get(&self.0, "/umbraco/management/api/v1/dictionary"))
///     }
/// }
///
/// umbraco_runtime::call!(Dictionary::get_dictionary as GetDictionary -> Paged<Value>);
///
/// impl GetDictionary {
///     /// Query parameter `filter`.
///     pub fn filter(self, filter: &str) -> Self {
///         Self(self.0.query("filter", filter))
///     }
/// }
/// ```
#[macro_export]
macro_rules! call {
    ($group:ident :: $method:ident as $name:ident -> Paged<$item:ty> $(;)?) => {
        $crate::call!(@struct $group, $method, $name, $crate::Paged<$item>);

        impl $name {
            /// The items of all pages, as a stream that fetches a page when it needs one.
            #[inline]
            pub fn items(self) -> $crate::Items<$item> {
                self.0.items()
            }

            /// All pages, as a stream.
            #[inline]
            pub fn pages(self) -> $crate::Pages<$item> {
                self.0.pages()
            }
        }
    };
    ($group:ident :: $method:ident as $name:ident -> $answer:ty $(;)?) => {
        $crate::call!(@struct $group, $method, $name, $answer);
    };
    (@struct $group:ident, $method:ident, $name:ident, $answer:ty) => {
        #[doc = concat!("The call of [`", stringify!($group), "::", stringify!($method), "`], for what is optional.")]
        #[must_use = "a call does nothing until it is awaited"]
        pub struct $name($crate::Call<$answer>);

        impl $name {
            /// Sends the call; gives the whole response: status, headers, notifications and the value.
            #[inline]
            pub fn send(self) -> $crate::Sending<$answer> {
                self.0.send()
            }

            /// Sets a request header, in place of an earlier value.
            #[inline]
            pub fn header(self, name: &str, value: &str) -> Self {
                Self(self.0.header(name, value))
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
    };
}
