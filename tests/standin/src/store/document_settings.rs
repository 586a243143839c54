//! What is kept beside a document: addresses, protection, who is told of changes, and what was done with it.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::moment::Moment;
use super::rows::Rows;

/// The settings of all documents.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct DocumentSettings {
    hosts: Vec<Hosts>,
    access: Vec<PublicAccess>,
    subscriptions: Vec<Subscription>,
    pub(crate) audit: Rows<AuditEntry>,
    /// Copies that say what they are of.
    #[serde(default)]
    pub(crate) copies: Vec<CopyOf>,
}

/// That a document is a copy of another one.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct CopyOf {
    pub(crate) from: Uuid,
    pub(crate) to: Uuid,
    pub(crate) time: Moment,
}

/// The addresses under which a document is the top of a site.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Hosts {
    pub(crate) document: Uuid,
    pub(crate) default_culture: Option<String>,
    pub(crate) domains: Vec<Domain>,
}

/// An address and its language; in the member order of the server.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Domain {
    pub(crate) domain_name: String,
    pub(crate) iso_code: String,
}

/// Only these members may see a document and what is below it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct PublicAccess {
    pub(crate) document: Uuid,
    pub(crate) login: Uuid,
    pub(crate) error: Uuid,
    pub(crate) members: Vec<String>,
    pub(crate) groups: Vec<String>,
}

/// A user who is told when others do something with a document.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Subscription {
    pub(crate) document: Uuid,
    pub(crate) user: Uuid,
    pub(crate) actions: Vec<String>,
}

/// Something done with a document.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct AuditEntry {
    pub(crate) document: Uuid,
    pub(crate) user: Uuid,
    pub(crate) time: Moment,
    pub(crate) log_type: String,
    pub(crate) comment: Option<String>,
    pub(crate) parameters: Option<String>,
}

impl DocumentSettings {
    pub(crate) fn hosts(&self, document: Uuid) -> Option<&Hosts> {
        self.hosts.iter().find(|one| one.document == document)
    }

    pub(crate) fn all_hosts(&self) -> &[Hosts] {
        &self.hosts
    }

    pub(crate) fn set_hosts(&mut self, hosts: Hosts) {
        self.hosts.retain(|one| one.document != hosts.document);
        if !hosts.domains.is_empty() || hosts.default_culture.is_some() {
            self.hosts.push(hosts);
        }
    }

    /// The rule on the document itself.
    pub(crate) fn access(&self, document: Uuid) -> Option<&PublicAccess> {
        self.access.iter().find(|one| one.document == document)
    }

    pub(crate) fn set_access(&mut self, rule: PublicAccess) {
        self.remove_access(rule.document);
        self.access.push(rule);
    }

    pub(crate) fn remove_access(&mut self, document: Uuid) {
        self.access.retain(|one| one.document != document);
    }

    /// The actions that a user is told of.
    pub(crate) fn subscribed(&self, document: Uuid, user: Uuid) -> &[String] {
        let found = self
            .subscriptions
            .iter()
            .find(|one| one.document == document && one.user == user);
        found.map_or(&[], |one| one.actions.as_slice())
    }

    pub(crate) fn subscribe(&mut self, subscription: Subscription) {
        self.subscriptions
            .retain(|one| one.document != subscription.document || one.user != subscription.user);
        self.subscriptions.push(subscription);
    }

    /// What was done with a document, the oldest first.
    pub(crate) fn audit(&self, document: Uuid) -> Vec<&AuditEntry> {
        self.audit
            .iter()
            .filter(|one| one.document == document)
            .collect()
    }

    pub(crate) fn record(&mut self, entry: AuditEntry) {
        self.audit.push(entry);
    }

    /// Forgets documents that are gone.
    pub(crate) fn forget(&mut self, documents: &[Uuid]) {
        self.copies
            .retain(|one| !documents.contains(&one.from) && !documents.contains(&one.to));
        self.hosts.retain(|one| !documents.contains(&one.document));
        self.access.retain(|one| !documents.contains(&one.document));
        self.subscriptions
            .retain(|one| !documents.contains(&one.document));
    }
}
