//! The values of `sort` (`src/Umbraco.Cms.Api.Delivery/Querying/Sorts`).

use super::source::Page;

/// An order of pages.
pub(super) struct Sort {
    field: Field,
    is_descending: bool,
}

#[derive(Clone, Copy)]
enum Field {
    CreateDate,
    Level,
    Name,
    SortOrder,
    UpdateDate,
}

impl Sort {
    /// `name:asc`, names in any case; what does not begin with `asc` is descending. `None` if there is no such field, or
    /// no colon.
    pub(super) fn of(text: &str) -> Option<Self> {
        let (name, direction) = text.split_once(':')?;
        let field = match name.to_ascii_lowercase().as_str() {
            "createdate" => Field::CreateDate,
            "level" => Field::Level,
            "name" => Field::Name,
            "sortorder" => Field::SortOrder,
            "updatedate" => Field::UpdateDate,
            _ => return None,
        };
        Some(Self {
            field,
            is_descending: !direction.starts_with("asc"),
        })
    }

    /// Sorts; pages that are equal keep their order.
    pub(super) fn apply(&self, pages: &mut [Page<'_>], culture: &str) {
        pages.sort_by(|one, other| {
            let ordering = match self.field {
                Field::CreateDate => one.created().cmp(&other.created()),
                Field::Level => one.level().cmp(&other.level()),
                Field::Name => {
                    let name =
                        |page: &Page<'_>| page.name(culture).unwrap_or_default().to_lowercase();
                    name(one).cmp(&name(other))
                }
                Field::SortOrder => one.sort_order().cmp(&other.sort_order()),
                Field::UpdateDate => one.updated().cmp(&other.updated()),
            };
            if self.is_descending {
                ordering.reverse()
            } else {
                ordering
            }
        });
    }
}
