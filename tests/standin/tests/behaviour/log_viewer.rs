//! The log viewer: filter expressions, levels and order.

use crate::support::Api;
use umbraco_standin::Standin;

/// A site whose log has two lines of its start and one of an exception.
async fn api() -> (Standin, Api) {
    let site = Standin::builder().start().await.unwrap();
    let api = Api::of(&site).await;
    assert_eq!(
        api.get("tree/document/root?skip=1&take=2").await.status,
        500
    );
    (site, api)
}

/// The templates of the lines that a query finds.
async fn found(api: &Api, query: &[(&str, &str)]) -> Vec<String> {
    let query = crate::support::form(query.iter().copied());
    let answer = api.get(&format!("log-viewer/log?{query}")).await;
    assert_eq!(answer.status, 200, "{query}: {answer:?}");
    let page = answer.json();
    let items = page["items"].as_array().unwrap();
    assert_eq!(page["total"], items.len());
    let template = |item: &serde_json::Value| item["messageTemplate"].as_str().unwrap().to_owned();
    items.iter().map(template).collect()
}

const ACQUIRING: &str = "Acquiring MainDom.";
const ACQUIRED: &str = "Acquired MainDom.";
const UNHANDLED: &str = "An unhandled exception has occurred while executing the request.";

#[tokio::test]
async fn filter_expressions_choose_among_the_lines() {
    let (_site, api) = api().await;
    let all: &[&str] = &[UNHANDLED, ACQUIRED, ACQUIRING];
    let start: &[&str] = &[ACQUIRED, ACQUIRING];
    let (error, none): (&[&str], &[&str]) = (&[UNHANDLED], &[]);
    for (expression, expected) in [
        ("", all),
        // Those that a new site has saved.
        ("Not(@Level='Verbose') and Not(@Level='Debug')", all),
        ("Has(@Exception)", error),
        ("Has(Duration)", none),
        ("Has(Duration) and Duration > 1000", none),
        ("StartsWith(SourceContext, 'Umbraco.C')", start),
        (
            "@MessageTemplate = '[Timing {TimingId}] {EndMessage} ({TimingDuration}ms)'",
            none,
        ),
        (
            "SortedComponentTypes[?] = 'Umbraco.Web.Search.ExamineComponent'",
            none,
        ),
        ("Contains(SortedComponentTypes[?], 'DatabaseServer')", none),
        ("@Message like '%localhost%'", none),
        ("@Message like 'A%'", all),
        // What else the language has.
        ("@Level = 'Error'", error),
        ("@l = 'error'", none),
        ("@l = 'error' ci", error),
        ("@Level in ['Error', 'Fatal']", error),
        ("@Level not in ['Error', 'Fatal']", start),
        ("@Level <> 'Error' and endswith(@m, 'MainDom.')", start),
        (
            "@m = 'Acquired MainDom.' or Has(RequestPath)",
            &[UNHANDLED, ACQUIRED],
        ),
        ("not (@m like '%ing %' or Has(@x))", &[ACQUIRED]),
        ("@mt not like '%MainDom_'", error),
        ("@Properties['RequestPath'] is not null", error),
        ("RequestPath is null", start),
        ("IsMatch(@m, '^Acqui(red|ring) ')", start),
        ("IndexOf(@m, 'MainDom') >= 9", start),
        ("Length(@m) < 18", &[ACQUIRED]),
        ("Nothing = 'x'", none),
        ("Nothing <> 'x'", none),
    ] {
        let query = [("filterExpression", expression)];
        assert_eq!(found(&api, &query).await, expected, "{expression}");
    }
}

#[tokio::test]
async fn what_is_no_expression_is_looked_for_in_the_messages() {
    let (_site, api) = api().await;
    for (text, expected) in [
        ("MainDom", vec![ACQUIRED, ACQUIRING]),
        ("unhandled exception", vec![UNHANDLED]),
        ("maindom", vec![]),
        ("(", vec![]),
        ("Main_om", vec![]),
        ("Nope(@m)", vec![]),
        ("it's", vec![]),
    ] {
        let query = [("filterExpression", text)];
        assert_eq!(found(&api, &query).await, expected, "{text}");
    }
    let deep = format!("{}@m = 1{}", "(".repeat(100), ")".repeat(100));
    assert!(found(&api, &[("filterExpression", &deep)]).await.is_empty());
}

#[tokio::test]
async fn filters_levels_and_order_go_together() {
    let (_site, api) = api().await;
    let ascending = [
        ("orderDirection", "Ascending"),
        ("filterExpression", "MainDom"),
    ];
    assert_eq!(found(&api, &ascending).await, [ACQUIRING, ACQUIRED]);
    let errors = [("logLevel", "Error"), ("filterExpression", "MainDom")];
    assert!(found(&api, &errors).await.is_empty());
    let past = [("endDate", "2001-01-01"), ("filterExpression", "MainDom")];
    assert!(found(&api, &past).await.is_empty());
}
