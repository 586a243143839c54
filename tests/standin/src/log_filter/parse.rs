//! From words and signs to an expression.

use super::evaluate::Value;
use super::token::{Token, tokens};

/// An expression.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Expression {
    Literal(Value),
    /// The name in lower case: `level` of `@Level`.
    BuiltIn(String),
    Property(String),
    /// `Items[?]` and `Items[*]`: any of them, all of them.
    Each {
        of: Box<Expression>,
        all: bool,
    },
    List(Vec<Expression>),
    Call {
        function: Function,
        arguments: Vec<Expression>,
        ignores_case: bool,
    },
    Not(Box<Expression>),
    Binary {
        operator: Operator,
        left: Box<Expression>,
        right: Box<Expression>,
        ignores_case: bool,
    },
    IsNull(Box<Expression>),
}

/// What stands between two expressions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Operator {
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Like,
    In,
}

/// The functions that are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Function {
    IsDefined,
    StartsWith,
    EndsWith,
    Contains,
    IndexOf,
    IsMatch,
    Length,
}

/// Names in any case, and how many arguments there are. `Has` is Umbraco's own name of `IsDefined`.
const FUNCTIONS: [(&str, Function, usize); 8] = [
    ("Has", Function::IsDefined, 1),
    ("IsDefined", Function::IsDefined, 1),
    ("StartsWith", Function::StartsWith, 2),
    ("EndsWith", Function::EndsWith, 2),
    ("Contains", Function::Contains, 2),
    ("IndexOf", Function::IndexOf, 2),
    ("IsMatch", Function::IsMatch, 2),
    ("Length", Function::Length, 1),
];

const COMPARISONS: [(&str, Operator); 6] = [
    ("=", Operator::Equal),
    ("<>", Operator::NotEqual),
    ("<=", Operator::LessOrEqual),
    (">=", Operator::GreaterOrEqual),
    ("<", Operator::Less),
    (">", Operator::Greater),
];

/// How deep expressions may stand in one another.
const DEEPEST: usize = 64;

/// The expression of a text, if it is one.
pub(super) fn expression(text: &str) -> Option<Expression> {
    let tokens = tokens(text)?;
    let mut parser = Parser {
        tokens: &tokens,
        depth: 0,
    };
    let found = parser.or()?;
    parser.tokens.is_empty().then_some(found)
}

struct Parser<'a> {
    tokens: &'a [Token],
    depth: usize,
}

impl Parser<'_> {
    fn take(&mut self) -> Option<Token> {
        let (first, rest) = self.tokens.split_first()?;
        self.tokens = rest;
        Some(first.clone())
    }

    fn take_sign(&mut self, sign: &str) -> bool {
        let is_next = matches!(self.tokens.first(), Some(Token::Sign(next)) if *next == sign);
        if is_next {
            self.tokens = &self.tokens[1..];
        }
        is_next
    }

    fn take_word(&mut self, word: &str) -> bool {
        let is_next = matches!(self.tokens.first(), Some(Token::Word(next)) if next.eq_ignore_ascii_case(word));
        if is_next {
            self.tokens = &self.tokens[1..];
        }
        is_next
    }

    fn or(&mut self) -> Option<Expression> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return None;
        }
        let mut left = self.and()?;
        while self.take_word("or") {
            left = binary(Operator::Or, left, self.and()?, false);
        }
        self.depth -= 1;
        Some(left)
    }

    fn and(&mut self) -> Option<Expression> {
        let mut left = self.not()?;
        while self.take_word("and") {
            left = binary(Operator::And, left, self.not()?, false);
        }
        Some(left)
    }

    fn not(&mut self) -> Option<Expression> {
        let mut is_turned = false;
        while self.take_word("not") {
            is_turned = !is_turned;
        }
        let found = self.comparison()?;
        Some(turned(found, is_turned))
    }

    fn comparison(&mut self) -> Option<Expression> {
        let left = self.operand()?;
        if self.take_word("is") {
            let is_turned = self.take_word("not");
            let is_null = self.take_word("null");
            return is_null.then(|| turned(Expression::IsNull(Box::new(left)), is_turned));
        }
        for (sign, operator) in COMPARISONS {
            if self.take_sign(sign) {
                let right = self.operand()?;
                return Some(binary(operator, left, right, self.take_word("ci")));
            }
        }
        let is_turned = self.take_word("not");
        for (word, operator) in [("like", Operator::Like), ("in", Operator::In)] {
            if self.take_word(word) {
                let right = self.operand()?;
                let found = binary(operator, left, right, self.take_word("ci"));
                return Some(turned(found, is_turned));
            }
        }
        (!is_turned).then_some(left)
    }

    /// What is compared: a value, a property with what follows it, a call, a list, or an expression in parentheses.
    fn operand(&mut self) -> Option<Expression> {
        let mut found = match self.take()? {
            Token::Text(text) => Expression::Literal(Value::Text(text)),
            Token::Number(number) => Expression::Literal(Value::Number(number)),
            Token::BuiltIn(name) => Expression::BuiltIn(name.to_lowercase()),
            Token::Word(word) => self.named(word)?,
            Token::Sign("-") => match self.take()? {
                Token::Number(number) => Expression::Literal(Value::Number(-number)),
                _ => return None,
            },
            Token::Sign("(") => {
                let inner = self.or()?;
                self.take_sign(")").then_some(inner)?
            }
            Token::Sign("[") => Expression::List(self.list("]")?),
            Token::Sign(_) => return None,
        };
        while self.take_sign("[") {
            found = match self.take()? {
                Token::Sign(sign @ ("?" | "*")) => Expression::Each {
                    of: Box::new(found),
                    all: sign == "*",
                },
                Token::Text(name) if is_properties(&found) => Expression::Property(name),
                _ => return None,
            };
            self.take_sign("]").then_some(())?;
        }
        Some(found)
    }

    fn named(&mut self, word: String) -> Option<Expression> {
        if self.take_sign("(") {
            let (_, function, count) = FUNCTIONS
                .into_iter()
                .find(|(name, ..)| name.eq_ignore_ascii_case(&word))?;
            let arguments = self.list(")")?;
            return (arguments.len() == count).then(|| Expression::Call {
                function,
                arguments,
                ignores_case: self.take_word("ci"),
            });
        }
        Some(match word.to_lowercase().as_str() {
            "true" => Expression::Literal(Value::Flag(true)),
            "false" => Expression::Literal(Value::Flag(false)),
            "null" => Expression::Literal(Value::Null),
            // A word that belongs between two others.
            "and" | "or" | "like" | "in" | "is" | "ci" => return None,
            _ => Expression::Property(word),
        })
    }

    fn list(&mut self, end: &str) -> Option<Vec<Expression>> {
        let mut found = Vec::new();
        while !self.take_sign(end) {
            if !found.is_empty() && !self.take_sign(",") {
                return None;
            }
            found.push(self.or()?);
        }
        Some(found)
    }
}

/// `@Properties`, of which one is taken by its name.
fn is_properties(expression: &Expression) -> bool {
    matches!(expression, Expression::BuiltIn(name) if name == "properties" || name == "p")
}

fn turned(expression: Expression, is_turned: bool) -> Expression {
    match is_turned {
        true => Expression::Not(Box::new(expression)),
        false => expression,
    }
}

fn binary(
    operator: Operator,
    left: Expression,
    right: Expression,
    ignores_case: bool,
) -> Expression {
    Expression::Binary {
        operator,
        left: Box::new(left),
        right: Box::new(right),
        ignores_case,
    }
}
