//! Which part of a list a request asks for.

use super::exception::uneven_paging;
use super::reply::Reply;

/// A page of a list, asked for by `skip` and `take`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Page {
    pub(super) skip: i32,
    pub(super) take: i32,
}

impl Page {
    /// Cuts a list that the server holds in memory: any `skip` works and negative numbers give nothing or no offset.
    pub(crate) fn cut<T>(self, items: Vec<T>) -> Vec<T> {
        let skip = usize::try_from(self.skip).unwrap_or(0);
        let take = usize::try_from(self.take).unwrap_or(0);
        items.into_iter().skip(skip).take(take).collect()
    }

    /// The same, but negative numbers are let pass.
    pub(crate) fn cut_even<T>(self, items: Vec<T>) -> Result<Vec<T>, Reply> {
        if self.take != 0 && self.skip % self.take != 0 {
            return Err(Reply::thrown(uneven_paging()));
        }
        Ok(self.cut(items))
    }

    /// Cuts a list of which negative numbers are ignored.
    pub(crate) fn cut_or_all<T>(self, items: Vec<T>) -> Vec<T> {
        let skip = usize::try_from(self.skip).unwrap_or(0);
        let take = usize::try_from(self.take).unwrap_or(usize::MAX);
        items.into_iter().skip(skip).take(take).collect()
    }

    /// Refuses negative numbers with an unhandled exception.
    pub(crate) fn not_negative(self) -> Result<Self, Reply> {
        if self.skip < 0 || self.take < 0 {
            return Err(Reply::crash());
        }
        Ok(self)
    }

    /// The page that an uneven `skip` lies on.
    pub(crate) fn rounded_down(self) -> Self {
        let skip = match self.take {
            0 => self.skip,
            take => self.skip / take * take,
        };
        Self { skip, ..self }
    }

    /// Refuses `take=0`, which only some lists take for a count.
    pub(crate) fn with_items(self) -> Result<Self, Reply> {
        match self.take {
            0 => Err(Reply::crash()),
            _ => Ok(self),
        }
    }

    /// Cuts a list that the server reads by page number: a `skip` that is no multiple of `take`, or a negative number,
    /// is an unhandled exception (`src/Umbraco.Core/PaginationHelper.cs`).
    pub(crate) fn cut_by_number<T>(self, items: Vec<T>) -> Result<Vec<T>, Reply> {
        self.not_negative()?.cut_even(items)
    }
}

/// How many siblings on each side of a node are asked for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Around {
    pub(super) before: i32,
    pub(super) after: i32,
}

/// A node with some of its siblings, and how many more there are on each side.
#[derive(Debug, serde::Serialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Siblings<T> {
    total_before: usize,
    total_after: usize,
    items: Vec<T>,
}

impl Around {
    /// Cuts a level of a tree around the node that `is_target` knows. A negative number is an unhandled exception; a
    /// target that is not in the level is not found.
    pub(crate) fn cut<T>(
        self,
        level: Vec<T>,
        is_target: impl Fn(&T) -> bool,
    ) -> Result<Siblings<T>, Reply> {
        let at = level
            .iter()
            .position(is_target)
            .ok_or_else(Reply::nothing)?;
        self.cut_at(level, Some(at))
    }

    /// The same around a position; without one, which file trees allow, as if it were before the first.
    pub(crate) fn cut_at<T>(
        self,
        mut level: Vec<T>,
        at: Option<usize>,
    ) -> Result<Siblings<T>, Reply> {
        let (Ok(before), Ok(after)) = (usize::try_from(self.before), usize::try_from(self.after))
        else {
            return Err(Reply::crash());
        };
        let own = at.map_or(0, |at| at.saturating_add(1));
        let end = own.saturating_add(after).min(level.len());
        let total_after = level.len() - end;
        level.truncate(end);
        let total_before = at.unwrap_or(0).saturating_sub(before);
        Ok(Siblings {
            total_before,
            total_after,
            items: level.split_off(total_before),
        })
    }
}

impl<T> Siblings<T> {
    pub(crate) fn map<U>(self, f: impl Fn(T) -> U) -> Siblings<U> {
        Siblings {
            total_before: self.total_before,
            total_after: self.total_after,
            items: self.items.into_iter().map(f).collect(),
        }
    }
}
