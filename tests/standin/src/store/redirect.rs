//! Addresses that documents had before they were renamed or moved.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::content::same_culture;
use super::documents::Documents;
use super::moment::Moment;
use super::sequence::Sequence;

/// An earlier address of a document (`src/Umbraco.Core/Models/RedirectUrl.cs`).
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Redirect {
    pub(crate) id: Uuid,
    /// Without a slash at the end; below a document with hostnames it begins with the id of that document instead of
    /// a slash.
    pub(crate) url: String,
    pub(crate) document: Uuid,
    /// `None` of a document that does not vary.
    pub(crate) culture: Option<String>,
    pub(crate) created: Moment,
}

/// All earlier addresses, in the order made.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Redirects(Vec<Redirect>);

impl Redirects {
    /// The newest one of an address; without a culture that of any.
    pub(crate) fn find(&self, url: &str, culture: Option<&str>) -> Option<&Redirect> {
        self.0.iter().rev().find(|one| {
            let fits = culture.is_none() || one.culture.is_none();
            one.url == url && (fits || same_culture(one.culture.as_deref(), culture))
        })
    }

    /// Every one, in the order made.
    pub(crate) fn all(&self) -> &[Redirect] {
        &self.0
    }

    pub(crate) fn remove(&mut self, id: Uuid) {
        self.0.retain(|one| one.id != id);
    }

    /// Keeps the addresses that documents no longer have; an address that a document has now leads nowhere else
    /// (`src/Umbraco.Infrastructure/Routing/RedirectTracker.cs`).
    pub(crate) fn track(
        &mut self,
        before: &Addresses,
        after: &Addresses,
        sequence: &mut Sequence,
        now: Moment,
    ) {
        for (document, culture, url) in &after.0 {
            self.0.retain(|one| {
                one.url != *url || !same_culture(one.culture.as_deref(), culture.as_deref())
            });
            let earlier = before
                .0
                .iter()
                .find(|one| one.0 == *document && one.1 == *culture);
            if let Some((.., earlier)) = earlier.filter(|(.., earlier)| earlier != url) {
                self.0
                    .retain(|one| one.url != *earlier || one.culture != *culture);
                self.0.push(Redirect {
                    id: sequence.id(),
                    url: earlier.clone(),
                    document: *document,
                    culture: culture.clone(),
                    created: now,
                });
            }
        }
    }
}

/// The addresses of published documents: of which one, in which culture, and where.
#[derive(Clone, Debug, Default)]
pub(crate) struct Addresses(Vec<(Uuid, Option<String>, String)>);

impl Addresses {
    /// Those of a document and of all below it.
    pub(crate) fn of(documents: &Documents, id: Uuid) -> Self {
        let mut found = Vec::new();
        let below = documents.descendants(id);
        for document in documents.get(id).into_iter().chain(below) {
            for state in document
                .cultures
                .iter()
                .filter(|one| one.published.is_some())
            {
                let culture = state.culture.as_deref();
                if let Some(url) = url(documents, document.id, culture) {
                    found.push((document.id, state.culture.clone(), url));
                }
            }
        }
        Self(found)
    }
}

fn url(documents: &Documents, id: Uuid, culture: Option<&str>) -> Option<String> {
    let path = documents.url_path(id, culture)?;
    let path = path.trim_end_matches('/');
    let way = documents.path_to(id);
    let top = way.iter().rposition(|one| {
        let hosts = documents.settings.hosts(one.id);
        hosts.is_some_and(|hosts| {
            let mut domains = hosts.domains.iter();
            domains.any(|domain| same_culture(Some(&domain.iso_code), culture))
        })
    });
    let Some(top) = top else {
        return Some(path.to_owned());
    };
    let below = way.len() - top - 1;
    let segments: Vec<&str> = path.split('/').collect();
    let segments = &segments[segments.len().saturating_sub(below)..];
    Some(format!("{}/{}", way[top].id, segments.join("/")))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    const PAGE: Uuid = Uuid::from_u128(1);

    fn at(url: &str) -> Addresses {
        Addresses(vec![(PAGE, Some("en-US".into()), url.into())])
    }

    #[test]
    fn an_address_leads_to_its_page_until_another_page_takes_it() {
        let mut redirects = Redirects::default();
        let mut sequence = Sequence::new(1);
        let now = Moment::parse("2026-01-01").unwrap();
        redirects.track(&at("/a"), &at("/b"), &mut sequence, now);
        assert_eq!(redirects.find("/a", None).unwrap().document, PAGE);
        assert!(redirects.find("/a", Some("EN-us")).is_some());
        assert!(redirects.find("/a", Some("da")).is_none());
        redirects.track(&at("/b"), &at("/b"), &mut sequence, now);
        assert_eq!(redirects.all().len(), 1);
        redirects.track(&at("/b"), &at("/a"), &mut sequence, now);
        assert!(redirects.find("/a", None).is_none());
        assert_eq!(redirects.find("/b", None).unwrap().document, PAGE);
    }
}
