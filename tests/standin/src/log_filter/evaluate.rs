//! What an expression says of a line.

use regex::RegexBuilder;

use super::parse::{Expression, Function, Operator};
use crate::store::log::{LEVELS, Line};

/// A value. What is compared with something that is not there is neither true nor false.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    Undefined,
    Null,
    Flag(bool),
    Number(f64),
    Text(String),
    List(Vec<Value>),
}

/// Whether a line is as the expression says.
pub(super) fn is_true(expression: &Expression, line: &Line) -> bool {
    value(expression, line) == Value::Flag(true)
}

fn value(expression: &Expression, line: &Line) -> Value {
    match expression {
        Expression::Literal(value) => value.clone(),
        Expression::BuiltIn(name) => built_in(name, line),
        Expression::Property(name) => property(name, line),
        // Nothing chooses among them here.
        Expression::Each { of, .. } => value(of, line),
        Expression::List(items) => Value::List(items.iter().map(|one| value(one, line)).collect()),
        Expression::Call {
            function,
            arguments,
            ignores_case,
        } => call(*function, arguments, *ignores_case, line),
        Expression::Not(inner) => match value(inner, line) {
            Value::Flag(flag) => Value::Flag(!flag),
            _ => Value::Undefined,
        },
        Expression::IsNull(inner) => {
            let found = value(inner, line);
            Value::Flag(matches!(found, Value::Null | Value::Undefined))
        }
        Expression::Binary {
            operator: Operator::And,
            left,
            right,
            ..
        } => Value::Flag(is_true(left, line) && is_true(right, line)),
        Expression::Binary {
            operator: Operator::Or,
            left,
            right,
            ..
        } => Value::Flag(is_true(left, line) || is_true(right, line)),
        Expression::Binary {
            operator,
            left,
            right,
            ignores_case,
        } => of_each([left, right], line, |[left, right]| {
            compare(*operator, left, right, *ignores_case)
        }),
    }
}

fn built_in(name: &str, line: &Line) -> Value {
    let text = |text: &str| Value::Text(text.to_owned());
    match name {
        "level" | "l" => text(LEVELS[line.level]),
        "message" | "m" => text(&line.rendered),
        "messagetemplate" | "mt" => text(&line.template),
        "timestamp" | "t" => text(&line.timestamp),
        "exception" | "x" => line.exception.as_deref().map_or(Value::Undefined, text),
        _ => Value::Undefined,
    }
}

/// A property is kept as it is shown: what looks like a number or a list is one.
fn property(name: &str, line: &Line) -> Value {
    let found = line.properties.iter().find(|(own, _)| own == name);
    let Some((_, text)) = found else {
        return Value::Undefined;
    };
    if let Ok(number) = text.parse() {
        return Value::Number(number);
    }
    match serde_json::from_str::<Vec<String>>(text) {
        Ok(items) => Value::List(items.into_iter().map(Value::Text).collect()),
        Err(_) => Value::Text(text.clone()),
    }
}

/// Asks a question of two operands, and where one is `[?]` or `[*]` of each of its items: of any or of all it must be so.
fn of_each(operands: [&Expression; 2], line: &Line, ask: impl Fn([&Value; 2]) -> Value) -> Value {
    let [left, right] = operands;
    let (others, each, all, is_left) = match (left, right) {
        (Expression::Each { of, all }, other) => (other, of, all, true),
        (other, Expression::Each { of, all }) => (other, of, all, false),
        _ => return ask([&value(left, line), &value(right, line)]),
    };
    let other = value(others, line);
    let Value::List(items) = value(each, line) else {
        return Value::Undefined;
    };
    let is_so = |item: &Value| {
        let pair = if is_left {
            [item, &other]
        } else {
            [&other, item]
        };
        ask(pair) == Value::Flag(true)
    };
    Value::Flag(match all {
        true => items.iter().all(is_so),
        false => items.iter().any(is_so),
    })
}

fn compare(operator: Operator, left: &Value, right: &Value, ignores_case: bool) -> Value {
    if *left == Value::Undefined || *right == Value::Undefined {
        return Value::Undefined;
    }
    let by_number = |is_so: fn(&f64, &f64) -> bool| match (left, right) {
        (Value::Number(left), Value::Number(right)) => Value::Flag(is_so(left, right)),
        _ => Value::Undefined,
    };
    match operator {
        Operator::Equal => Value::Flag(equal(left, right, ignores_case)),
        Operator::NotEqual => Value::Flag(!equal(left, right, ignores_case)),
        Operator::Less => by_number(f64::lt),
        Operator::LessOrEqual => by_number(f64::le),
        Operator::Greater => by_number(f64::gt),
        Operator::GreaterOrEqual => by_number(f64::ge),
        Operator::Like => match (left, right) {
            (Value::Text(text), Value::Text(pattern)) => {
                matches(text, &like(pattern), ignores_case)
            }
            _ => Value::Undefined,
        },
        Operator::In => match right {
            Value::List(items) => {
                Value::Flag(items.iter().any(|item| equal(left, item, ignores_case)))
            }
            _ => Value::Undefined,
        },
        Operator::And | Operator::Or => Value::Undefined,
    }
}

fn equal(left: &Value, right: &Value, ignores_case: bool) -> bool {
    match (left, right) {
        (Value::Text(left), Value::Text(right)) if ignores_case => {
            left.to_lowercase() == right.to_lowercase()
        }
        _ => left == right,
    }
}

/// `%` is anything, `_` one character, and twice the sign is the sign.
fn like(pattern: &str) -> String {
    let mut found = String::from("^");
    let mut signs = pattern.chars().peekable();
    while let Some(one) = signs.next() {
        match one {
            '%' | '_' if signs.peek() == Some(&one) => {
                signs.next();
                found.push(one);
            }
            '%' => found.push_str(".*"),
            '_' => found.push('.'),
            other => found.push_str(&regex::escape(&other.to_string())),
        }
    }
    found.push('$');
    found
}

fn matches(text: &str, pattern: &str, ignores_case: bool) -> Value {
    let regex = RegexBuilder::new(pattern)
        .case_insensitive(ignores_case)
        .dot_matches_new_line(true)
        .build();
    regex.map_or(Value::Undefined, |regex| Value::Flag(regex.is_match(text)))
}

fn call(function: Function, arguments: &[Expression], ignores_case: bool, line: &Line) -> Value {
    let case = |text: &str| match ignores_case {
        true => text.to_lowercase(),
        false => text.to_owned(),
    };
    let ask = |[text, part]: [&Value; 2]| {
        let (Value::Text(text), Value::Text(part)) = (text, part) else {
            return Value::Undefined;
        };
        if function == Function::IsMatch {
            return matches(text, part, ignores_case);
        }
        let (text, part) = (case(text), case(part));
        match function {
            Function::StartsWith => Value::Flag(text.starts_with(&part)),
            Function::EndsWith => Value::Flag(text.ends_with(&part)),
            Function::Contains => Value::Flag(text.contains(&part)),
            Function::IndexOf => {
                let before = text.find(&part).map(|at| text[..at].encode_utf16().count());
                Value::Number(before.map_or(-1.0, count))
            }
            _ => Value::Undefined,
        }
    };
    match (function, arguments) {
        (Function::IsDefined, [one]) => Value::Flag(value(one, line) != Value::Undefined),
        (Function::Length, [one]) => match value(one, line) {
            Value::Text(text) => Value::Number(count(text.encode_utf16().count())),
            Value::List(items) => Value::Number(count(items.len())),
            _ => Value::Undefined,
        },
        (_, [left, right]) => of_each([left, right], line, ask),
        _ => Value::Undefined,
    }
}

fn count(number: usize) -> f64 {
    u32::try_from(number).map_or(f64::MAX, f64::from)
}
