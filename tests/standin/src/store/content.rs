//! Names, values and template of a version of a document.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use uuid::Uuid;

/// Names, values and template of a version.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Content {
    pub(crate) names: Vec<CultureName>,
    pub(crate) values: Vec<PropertyValue>,
    pub(crate) template: Option<Uuid>,
}

/// The name in a culture.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct CultureName {
    pub(crate) culture: Option<String>,
    pub(crate) name: String,
}

/// A value of a property, as it is stored; in the words of the Management API.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct PropertyValue {
    pub(crate) alias: String,
    pub(crate) culture: Option<String>,
    pub(crate) segment: Option<String>,
    pub(crate) value: Value,
}

impl Content {
    pub(crate) fn name(&self, culture: Option<&str>) -> Option<&str> {
        let found = self
            .names
            .iter()
            .find(|one| one.culture.as_deref() == culture);
        found.map(|one| one.name.as_str())
    }

    /// The stored value of a property; culture and segment as the property varies.
    pub(crate) fn value(
        &self,
        alias: &str,
        culture: Option<&str>,
        segment: Option<&str>,
    ) -> Option<&Value> {
        let found = self.values.iter().find(|one| {
            one.alias == alias
                && same_culture(one.culture.as_deref(), culture)
                && one.segment.as_deref() == segment
        });
        found.map(|one| &one.value)
    }

    pub(crate) fn set_name(&mut self, culture: Option<&str>, name: &str) {
        let known = self
            .names
            .iter_mut()
            .find(|one| one.culture.as_deref() == culture);
        match known {
            Some(known) => known.name = name.to_owned(),
            None => self.names.push(CultureName {
                culture: culture.map(str::to_owned),
                name: name.to_owned(),
            }),
        }
    }

    fn values_of(&self, culture: Option<&str>) -> impl Iterator<Item = &PropertyValue> {
        self.values
            .iter()
            .filter(move |one| same_culture(one.culture.as_deref(), culture))
    }

    /// Takes name and values of a culture over from another version.
    pub(crate) fn take(&mut self, culture: Option<&str>, from: &Self) {
        if let Some(name) = from.name(culture) {
            self.set_name(culture, name);
        }
        self.values
            .retain(|one| !same_culture(one.culture.as_deref(), culture));
        self.values.extend(from.values_of(culture).cloned());
    }

    /// Forgets a culture.
    pub(super) fn drop_culture(&mut self, culture: Option<&str>) {
        self.names.retain(|one| one.culture.as_deref() != culture);
        self.values
            .retain(|one| !same_culture(one.culture.as_deref(), culture));
    }

    pub(super) fn differs(&self, other: &Self, culture: Option<&str>) -> bool {
        let missing = |one: &PropertyValue, there: &Self| {
            there.value(&one.alias, one.culture.as_deref(), one.segment.as_deref())
                != Some(&one.value)
        };
        self.values_of(culture).any(|one| missing(one, other))
            || other.values_of(culture).any(|one| missing(one, self))
    }
}

/// Cultures of values are compared in any case.
pub(crate) fn same_culture(one: Option<&str>, other: Option<&str>) -> bool {
    match (one, other) {
        (Some(one), Some(other)) => one.eq_ignore_ascii_case(other),
        (one, other) => one == other,
    }
}
