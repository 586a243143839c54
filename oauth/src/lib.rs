//! umbraco-oauth
