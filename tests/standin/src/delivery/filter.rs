//! The values of `filter` (`src/Umbraco.Cms.Api.Delivery/Querying/Filters`).

use super::source::Page;
use crate::store::moment::Moment;

/// A condition on a page.
pub(super) struct Filter {
    field: Field,
    operator: Operator,
    value: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Field {
    ContentType,
    Name,
    CreateDate,
    UpdateDate,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Operator {
    Is,
    IsNot,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
    /// Characters of an operator that make none: the condition does not hold anything back.
    Unknown,
}

impl Filter {
    /// `contentType:a`, `name:!b`, `createDate>2026-01-01`, names in any case; `None` if there is no such one.
    pub(super) fn of(text: &str) -> Option<Self> {
        let lower = text.to_ascii_lowercase();
        let named = [
            ("contenttype", Field::ContentType),
            ("name", Field::Name),
            ("createdate", Field::CreateDate),
            ("updatedate", Field::UpdateDate),
        ];
        let (name, field) = named
            .into_iter()
            .find(|(name, _)| lower.starts_with(name))?;
        let rest = &text[name.len()..];
        if matches!(field, Field::ContentType | Field::Name) {
            let value = rest.strip_prefix(':')?;
            let (operator, value) = match value.strip_prefix('!') {
                Some(value) => (Operator::IsNot, value),
                None => (Operator::Is, value),
            };
            return Some(Self {
                field,
                operator,
                value: value.to_owned(),
            });
        }
        let length = rest
            .chars()
            .take(2)
            .take_while(|c| "<>:".contains(*c))
            .count();
        let operator = match &rest[..length] {
            "" => return None,
            ":" => Operator::Is,
            ">" => Operator::Greater,
            ">:" => Operator::GreaterOrEqual,
            "<" => Operator::Less,
            "<:" => Operator::LessOrEqual,
            _ => Operator::Unknown,
        };
        Some(Self {
            field,
            operator,
            value: rest[length..].to_owned(),
        })
    }

    pub(super) fn takes(&self, page: Page<'_>, culture: &str) -> bool {
        let equals = match self.field {
            Field::ContentType => page.type_alias().eq_ignore_ascii_case(&self.value),
            Field::Name => {
                let name = page.name(culture).unwrap_or_default().to_lowercase();
                !self.value.is_empty() && name.contains(&self.value.to_lowercase())
            }
            Field::CreateDate => return self.takes_date(&page.created()),
            Field::UpdateDate => return self.takes_date(&page.updated()),
        };
        equals == (self.operator == Operator::Is)
    }

    /// A value that is no date holds nothing back (`ApiContentQueryFilterBuilder.cs`).
    fn takes_date(&self, date: &str) -> bool {
        let text = self.value.trim().replacen(' ', "T", 1);
        let (Some(date), Some(limit)) = (Moment::parse(date), Moment::parse(&text)) else {
            return true;
        };
        match self.operator {
            Operator::Is => date == limit,
            Operator::IsNot => date != limit,
            Operator::Greater => date > limit,
            Operator::GreaterOrEqual => date >= limit,
            Operator::Less => date < limit,
            Operator::LessOrEqual => date <= limit,
            Operator::Unknown => true,
        }
    }
}
