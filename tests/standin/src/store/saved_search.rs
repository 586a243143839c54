//! Saved searches of the log viewer.

use serde::{Deserialize, Serialize};

/// A filter expression under a name.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct SavedSearch {
    pub(crate) name: String,
    pub(crate) query: String,
}

/// Those of a fresh site.
pub(crate) fn fresh() -> Vec<SavedSearch> {
    let search = |(name, query): &(&str, &str)| SavedSearch {
        name: (*name).to_owned(),
        query: (*query).to_owned(),
    };
    FRESH.iter().map(search).collect()
}

#[rustfmt::skip]
const FRESH: [(&str, &str); 10] = [
    ("Find all logs where the Level is NOT Verbose and NOT Debug", "Not(@Level='Verbose') and Not(@Level='Debug')"),
    ("Find all logs that has an exception property (Warning, Error & Fatal with Exceptions)", "Has(@Exception)"),
    ("Find all logs that have the property 'Duration'", "Has(Duration)"),
    ("Find all logs that have the property 'Duration' and the duration is greater than 1000ms", "Has(Duration) and Duration > 1000"),
    ("Find all logs that are from the namespace 'Umbraco.Core'", "StartsWith(SourceContext, 'Umbraco.Core')"),
    ("Find all logs that use a specific log message template", "@MessageTemplate = '[Timing {TimingId}] {EndMessage} ({TimingDuration}ms)'"),
    ("Find logs where one of the items in the SortedComponentTypes property array is equal to", "SortedComponentTypes[?] = 'Umbraco.Web.Search.ExamineComponent'"),
    ("Find logs where one of the items in the SortedComponentTypes property array contains", "Contains(SortedComponentTypes[?], 'DatabaseServer')"),
    ("Find all logs that the message has localhost in it with SQL like", "@Message like '%localhost%'"),
    ("Find all logs that the message that starts with 'end' in it with SQL like", "@Message like 'end%'"),
];
