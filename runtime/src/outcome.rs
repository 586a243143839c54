//! The macro that declares the answer of an operation which has several.

/// Declares the enum of an answer whose type depends on the HTTP status, and reads it:
/// `outcome!(Name { 200 => Ok(Json<Model>), 202 => Accepted(Empty) });`.
///
/// Each variant holds what its marker gives. A status in 200..=299 that is not listed is read as the first one,
/// because Umbraco answers 200 where its document declares 201 or 204. Attributes, documentation among them, may stand
/// before the name and before a status.
///
/// ```
/// use umbraco_runtime::{Call, Download, Empty, Json, Transport, Value};
///
/// umbraco_runtime::outcome!(
///     /// An export, or the promise of one.
///     Export {
///         200 => Ok(Download),
///         202 => Accepted(Json<Value>),
///         204 => NoContent(Empty),
///     }
/// );
///
/// async fn export(transport: &Transport) -> umbraco_runtime::Result<()> {
///     match Call::<Export>::get(transport, "/umbraco/example/export").await? {
///         Export::Ok(file) => file.save_to("export.zip").await.map(drop)?,
///         Export::Accepted(state) => println!("not yet: {state}"),
///         _ => println!("nothing to export"),
///     }
///     Ok(())
/// }
/// ```
#[macro_export]
macro_rules! outcome {
    (
        $(#[$meta:meta])*
        $name:ident {
            $(#[$first_meta:meta])* $first_status:literal => $first:ident($first_answer:ty)
            $(, $(#[$other_meta:meta])* $status:literal => $variant:ident($answer:ty))* $(,)?
        }
    ) => {
        $(#[$meta])*
        ///
        /// The answer by its HTTP status; one that is not listed is read as the first.
        #[derive(Debug)]
        #[non_exhaustive]
        pub enum $name {
            $(#[$first_meta])*
            #[doc = concat!("Status ", stringify!($first_status), ".")]
            $first(<$first_answer as $crate::Decode>::Value),
            $(
                $(#[$other_meta])*
                #[doc = concat!("Status ", stringify!($status), ".")]
                $variant(<$answer as $crate::Decode>::Value),
            )*
        }

        impl $crate::Decode for $name {
            type Value = Self;

            const BODY: $crate::BodyUse = $crate::BodyUse::ByStatus(&[
                ($first_status, <$first_answer as $crate::Decode>::BODY),
                $(($status, <$answer as $crate::Decode>::BODY)),*
            ]);

            const ACCEPT: &'static str = $crate::common_accept(&[
                <$first_answer as $crate::Decode>::ACCEPT,
                $(<$answer as $crate::Decode>::ACCEPT),*
            ]);

            fn decode(reply: $crate::Reply) -> $crate::Result<Self> {
                match reply.status().as_u16() {
                    $($status => <$answer as $crate::Decode>::decode(reply).map(Self::$variant),)*
                    _ => <$first_answer as $crate::Decode>::decode(reply).map(Self::$first),
                }
            }
        }
    };
}

/// The `Accept` header of an outcome: that of its variants if they agree, else anything.
#[must_use]
pub const fn common_accept(all: &[&'static str]) -> &'static str {
    let mut index = 1;
    while index < all.len() {
        if !same(all[0].as_bytes(), all[index].as_bytes()) {
            return "*/*";
        }
        index += 1;
    }
    all[0]
}

/// `==` is not yet possible in a constant.
const fn same(left: &[u8], right: &[u8]) -> bool {
    if left.len() != right.len() {
        return false;
    }
    let mut index = 0;
    while index < left.len() {
        if left[index] != right[index] {
            return false;
        }
        index += 1;
    }
    true
}
