//! `log-viewer`: levels, counts, lines, message templates. Every list is cut in memory.
//!
//! The counts include a level that is not asked for.

use std::collections::BTreeMap;

use http::Method;
use serde::Serialize;

use super::Paged;
use super::data_type::SETTINGS;
use crate::log_filter::LogFilter;
use crate::route::{Context, Route, route};
use crate::store::log::{LEVELS, Line};
use crate::store::moment::Moment;
use crate::wire::query::Query;
use crate::wire::reply::{Outcome, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(Method::GET, "log-viewer/level", SETTINGS, levels),
    route(Method::GET, "log-viewer/level-count", SETTINGS, counts),
    route(Method::GET, "log-viewer/log", SETTINGS, lines),
    route(
        Method::GET,
        "log-viewer/message-template",
        SETTINGS,
        templates,
    ),
    route(
        Method::GET,
        "log-viewer/validate-logs-size",
        SETTINGS,
        validate_size,
    ),
];

fn levels(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    struct Logger {
        name: &'static str,
        level: &'static str,
    }
    let page = context.query().page()?;
    let loggers = vec![
        Logger {
            name: "Global",
            level: "Information",
        },
        Logger {
            name: "UmbracoFile",
            level: "Verbose",
        },
    ];
    Ok(Reply::json(&Paged {
        total: loggers.len(),
        items: page.cut(loggers),
    }))
}

fn counts(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    struct Counts {
        information: usize,
        debug: usize,
        warning: usize,
        error: usize,
        fatal: usize,
    }
    let period = Period::of(&context.query())?;
    let lines = context.store.log.lines().iter();
    let mut counts = [0; LEVELS.len()];
    for line in lines.filter(|line| period.has(line)) {
        counts[line.level] += 1;
    }
    let [_, debug, information, warning, error, fatal] = counts;
    Ok(Reply::json(&Counts {
        information,
        debug,
        warning,
        error,
        fatal,
    }))
}

fn lines(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Response<'a> {
        timestamp: &'a str,
        level: &'static str,
        message_template: &'a str,
        rendered_message: &'a str,
        properties: Vec<Property<'a>>,
        exception: Option<&'a str>,
    }
    #[derive(Serialize)]
    struct Property<'a> {
        name: &'a str,
        value: &'a str,
    }
    let query = context.query();
    let page = query.page()?;
    let direction = query.choice("orderDirection", &["Ascending", "Descending"])?;
    let levels = query.choices("logLevel", &LEVELS)?;
    let period = Period::of(&query)?;
    let filter = LogFilter::of(query.text("filterExpression").unwrap_or_default());
    let is_asked_for = |line: &&Line| {
        period.has(line)
            && (levels.is_empty() || levels.contains(&line.level))
            && filter.takes(line)
    };
    let mut found: Vec<&Line> = context
        .store
        .log
        .lines()
        .iter()
        .filter(is_asked_for)
        .collect();
    if direction != Some(0) {
        found.reverse();
    }
    let total = found.len();
    let items = page.cut(found).into_iter().map(|line| Response {
        timestamp: &line.timestamp,
        level: LEVELS[line.level],
        message_template: &line.template,
        rendered_message: &line.rendered,
        properties: line
            .properties
            .iter()
            .map(|(name, value)| Property { name, value })
            .collect(),
        exception: line.exception.as_deref(),
    });
    Ok(Reply::json(&Paged {
        total,
        items: items.collect(),
    }))
}

/// The commonest first.
fn templates(context: &mut Context<'_>) -> Outcome {
    #[derive(Serialize)]
    #[serde(rename_all = "camelCase")]
    struct Template<'a> {
        message_template: &'a str,
        count: usize,
    }
    let query = context.query();
    let page = query.page()?;
    let period = Period::of(&query)?;
    let mut counted: BTreeMap<&str, usize> = BTreeMap::new();
    let lines = context.store.log.lines().iter();
    for line in lines.filter(|line| period.has(line)) {
        *counted.entry(&line.template).or_default() += 1;
    }
    let mut found: Vec<Template<'_>> = counted
        .into_iter()
        .map(|(message_template, count)| Template {
            message_template,
            count,
        })
        .collect();
    found.sort_by_key(|template| std::cmp::Reverse(template.count));
    Ok(Reply::json(&Paged {
        total: found.len(),
        items: page.cut(found),
    }))
}

/// 200: the log is never too large to be shown.
fn validate_size(context: &mut Context<'_>) -> Outcome {
    Period::of(&context.query())?;
    Ok(Reply::done())
}

/// `startDate` and `endDate`.
struct Period {
    from: Option<Moment>,
    until: Option<Moment>,
}

impl Period {
    fn of(query: &Query<'_>) -> Result<Self, Reply> {
        let moment = |name| {
            let text = query.date(name)?;
            Ok::<_, Reply>(text.and_then(|text| Moment::parse(&text.replacen(' ', "T", 1))))
        };
        Ok(Self {
            from: moment("startDate")?,
            until: moment("endDate")?,
        })
    }

    fn has(&self, line: &Line) -> bool {
        let at = Moment::parse(&line.timestamp);
        self.from.is_none_or(|from| at >= Some(from))
            && self.until.is_none_or(|until| at <= Some(until))
    }
}
