//! umbraco-standin
