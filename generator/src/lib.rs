//! umbraco-codegen
