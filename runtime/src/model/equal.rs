//! When two models are equal.

use super::{Output, Wire};

/// Whether two values mean the same on the wire: what both would write is compared, without the forms that differ for
/// equal values, as a date in another time zone or an object in another order.
#[must_use]
pub fn equal<T: Wire>(left: &T, right: &T) -> bool {
    written(left) == written(right)
}

fn written<T: Wire>(value: &T) -> Vec<u8> {
    let mut output = Output::comparing();
    value.write(&mut output);
    output.into_bytes()
}
