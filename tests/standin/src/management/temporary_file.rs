//! Placeholder
use crate::route::Route;
pub(super) const ROUTES: &[Route] = &[];
