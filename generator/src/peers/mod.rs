//! Normalised documents in the form that other generators take, for those who use them and for comparisons with them.

pub mod progenitor;
