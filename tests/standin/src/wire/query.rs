//! Binding of query values, by the rules and in the words of ASP.NET Core.

use uuid::Uuid;

use super::guid;
use super::page::{Around, Page};
use super::reply::Reply;
use super::request::Request;
use crate::generic::parameters::is_query_date;

/// The query of a request; names match in any case.
pub(crate) struct Query<'a> {
    pairs: Vec<(String, String)>,
    trace: &'a str,
}

impl<'a> Query<'a> {
    pub(crate) fn of(request: &Request, trace: &'a str) -> Self {
        Self {
            pairs: request.query_pairs(),
            trace,
        }
    }

    /// A text; empty counts as not sent.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.first(name).filter(|value| !value.is_empty())
    }

    /// A text that must be there.
    pub(crate) fn required(&self, name: &str) -> Result<&str, Reply> {
        self.text(name).ok_or_else(|| {
            let message = format!("The {name} field is required.");
            Reply::binding(vec![(format!("$.{name}"), message)], self.trace)
        })
    }

    /// A text that must be there, and `skip` and `take`: what is wrong with them is said together.
    pub(crate) fn required_with_page(&self, name: &str) -> Result<(&str, Page), Reply> {
        let wrong = ["skip", "take"].into_iter().filter_map(|name| {
            let text = self.first(name)?;
            let is_number = text.trim().parse::<i32>().is_ok();
            (!is_number).then(|| (format!("$.{name}"), not_valid(text)))
        });
        let mut errors: Vec<(String, String)> = wrong.collect();
        match self.text(name) {
            Some(text) if errors.is_empty() => Ok((text, self.page()?)),
            text => {
                if text.is_none() {
                    let message = format!("The {name} field is required.");
                    errors.push((format!("$.{name}"), message));
                }
                Err(Reply::binding(errors, self.trace))
            }
        }
    }

    /// A date and time, empty counts as not sent: ISO 8601, also with a space in the middle, or the month first.
    pub(crate) fn date(&self, name: &str) -> Result<Option<&str>, Reply> {
        match self.text(name) {
            None => Ok(None),
            Some(text) if is_query_date(text) => Ok(Some(text)),
            Some(text) => Err(self.refuse(name, text)),
        }
    }

    /// A member of an enumeration as its number: a name in any case, a number, or several with commas, which are or-ed.
    pub(crate) fn choice(&self, name: &str, names: &[&str]) -> Result<Option<usize>, Reply> {
        let Some(text) = self.first(name) else {
            return Ok(None);
        };
        let numbers = text.split(',').map(|one| number_of(one, names));
        match numbers.collect::<Option<Vec<usize>>>() {
            None => Err(self.refuse(name, text)),
            Some(numbers) => {
                let number = numbers.into_iter().fold(0, |all, one| all | one);
                let known = (number < names.len()).then_some(number);
                known.map(Some).ok_or_else(|| self.out_of_range(name, text))
            }
        }
    }

    /// Members of an enumeration, the name repeated; commas do not separate here.
    pub(crate) fn choices(&self, name: &str, names: &[&str]) -> Result<Vec<usize>, Reply> {
        let one = |text: &str| match number_of(text, names) {
            Some(number) if number < names.len() => Ok(number),
            Some(_) => Err(self.out_of_range(name, text)),
            None if text.contains(',') => Err(self.out_of_range(name, text)),
            None => Err(self.refuse(name, text)),
        };
        self.all(name).map(one).collect()
    }

    fn out_of_range(&self, name: &str, text: &str) -> Reply {
        let message = format!("The value '{text}' is invalid.");
        Reply::binding(vec![(format!("$.{name}"), message)], self.trace)
    }

    /// A number of 32 bits.
    pub(crate) fn number(&self, name: &str) -> Result<Option<i32>, Reply> {
        self.parse(name, |text| text.trim().parse().ok())
    }

    /// A flag: `true` or `false` in any case, nothing else.
    pub(crate) fn flag(&self, name: &str, default: bool) -> Result<bool, Reply> {
        self.parse(name, |text| text.trim().to_ascii_lowercase().parse().ok())
            .map(|flag| flag.unwrap_or(default))
    }

    /// One GUID; absent is the all-zero one.
    pub(crate) fn id(&self, name: &str) -> Result<Uuid, Reply> {
        self.parse(name, guid::lenient)
            .map(Option::unwrap_or_default)
    }

    /// A list of GUIDs: the name repeated, or `name[0]`, `name[1]`. Commas do not separate, empty is no GUID.
    pub(crate) fn ids(&self, name: &str) -> Result<Vec<Uuid>, Reply> {
        let numbered: Vec<&str> = (0..)
            .map_while(|at| self.first(&format!("{name}[{at}]")))
            .collect();
        self.all(name)
            .chain(numbered)
            .map(|text| guid::lenient(text).ok_or_else(|| self.refuse(name, text)))
            .collect()
    }

    /// Every value of a repeated name.
    pub(crate) fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.pairs
            .iter()
            .filter(move |(key, _)| key.eq_ignore_ascii_case(name))
            .map(|(_, value)| value.as_str())
    }

    /// `skip` and `take`.
    pub(crate) fn page(&self) -> Result<Page, Reply> {
        self.page_of(100)
    }

    /// `skip` and `take`, which is `take` if it is not sent.
    pub(crate) fn page_of(&self, take: i32) -> Result<Page, Reply> {
        let number = |name| self.parse(name, |text| text.trim().parse::<i32>().ok());
        Ok(Page {
            skip: number("skip")?.unwrap_or(0),
            take: number("take")?.unwrap_or(take),
        })
    }

    /// `before` and `after` of a tree's siblings.
    pub(crate) fn around(&self) -> Result<Around, Reply> {
        let number = |name| self.parse(name, |text| text.trim().parse::<i32>().ok());
        Ok(Around {
            before: number("before")?.unwrap_or(0),
            after: number("after")?.unwrap_or(0),
        })
    }

    fn parse<T>(&self, name: &str, read: impl Fn(&str) -> Option<T>) -> Result<Option<T>, Reply> {
        match self.first(name) {
            None => Ok(None),
            Some(text) => read(text).map(Some).ok_or_else(|| self.refuse(name, text)),
        }
    }

    fn refuse(&self, name: &str, text: &str) -> Reply {
        Reply::binding(vec![(format!("$.{name}"), not_valid(text))], self.trace)
    }

    fn first(&self, name: &str) -> Option<&str> {
        self.all(name).next()
    }
}

fn number_of(text: &str, names: &[&str]) -> Option<usize> {
    let text = text.trim();
    let named = names
        .iter()
        .position(|name| name.eq_ignore_ascii_case(text));
    named.or_else(|| text.parse().ok())
}

/// What is said of a value that does not bind.
pub(crate) fn not_valid(text: &str) -> String {
    let verdict = if text.is_empty() {
        "invalid"
    } else {
        "not valid"
    };
    format!("The value '{text}' is {verdict}.")
}
