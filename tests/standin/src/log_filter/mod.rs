//! Filter expressions of the log viewer: the language of Serilog.Expressions, as far as searches of a log use it.
//!
//! One word without operators, and what is no expression, is looked for in the messages
//! (`src/Umbraco.Infrastructure/Logging/Viewer/ExpressionFilter.cs`; a running Umbraco 17.3 refuses no expression).

mod evaluate;
mod parse;
mod token;

use evaluate::{Value, is_true};
use parse::{Expression, Operator};

use crate::store::log::Line;

/// What makes of a single word an expression.
const OPERATORS: &str = "()+=*<>%-";

/// Which lines are shown.
pub(crate) struct LogFilter(Option<Expression>);

impl LogFilter {
    pub(crate) fn of(text: &str) -> Self {
        if text.is_empty() {
            return Self(None);
        }
        let is_word = !text.contains(' ') && !text.contains(|one| OPERATORS.contains(one));
        let parsed = if is_word {
            None
        } else {
            parse::expression(text)
        };
        Self(Some(parsed.unwrap_or_else(|| in_message(text))))
    }

    pub(crate) fn takes(&self, line: &Line) -> bool {
        self.0.as_ref().is_none_or(|one| is_true(one, line))
    }
}

/// `@Message like '%text%'`.
fn in_message(text: &str) -> Expression {
    let escaped = text.replace('%', "%%").replace('_', "__");
    Expression::Binary {
        operator: Operator::Like,
        left: Box::new(Expression::BuiltIn("message".to_owned())),
        right: Box::new(Expression::Literal(Value::Text(format!("%{escaped}%")))),
        ignores_case: false,
    }
}
