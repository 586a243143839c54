//! Links of responses.

use super::change::PlaceKind;
use super::compare::{At, Comparison, Fold};
use super::rules::{self, Rule};
use crate::model::{Link, Response};

impl Comparison<'_> {
    /// One entry for each link, however many operations' responses have it.
    pub(super) fn links(&mut self, old: usize, new: usize, a: &Response, b: &Response) {
        for link in &a.links {
            match find(&b.links, link) {
                None => {
                    let texts = (Some(link.target.clone()), None);
                    self.link(&rules::LINK_REMOVED, (old, new), b, link, texts);
                }
                Some(other) if other.target != link.target => {
                    let texts = (Some(link.target.clone()), Some(other.target.clone()));
                    self.link(&rules::LINK_CHANGED, (old, new), b, link, texts);
                }
                Some(_) => {}
            }
        }
        for link in b.links.iter().filter(|link| find(&a.links, link).is_none()) {
            let texts = (None, Some(link.target.clone()));
            self.link(&rules::LINK_ADDED, (old, new), b, link, texts);
        }
    }

    fn link(
        &mut self,
        rule: &'static Rule,
        (old, new): (usize, usize),
        response: &Response,
        link: &Link,
        (before, after): (Option<String>, Option<String>),
    ) {
        let part = format!("{}, link {}", response.status, link.name);
        let at: At = self.at_operation(old, new, PlaceKind::Response, Some(part));
        let cause = format!("{} {} {before:?} {after:?}", rule.id, link.name);
        self.note(rule, &at, before, after).fold = Fold::Cause(cause);
    }
}

fn find<'a>(list: &'a [Link], link: &Link) -> Option<&'a Link> {
    list.iter().find(|other| other.name == link.name)
}
