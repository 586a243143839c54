//! umbraco-runtime
