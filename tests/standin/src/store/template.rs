//! Templates: named views, one inside the other by their layout.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A template.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Template {
    pub(crate) id: Uuid,
    pub(crate) name: String,
    pub(crate) alias: String,
    pub(crate) content: String,
}

impl Template {
    /// The alias of the template that this one names as its `Layout`.
    fn layout(&self) -> Option<&str> {
        let after = self.content.split("Layout").nth(1)?.trim_start();
        let quoted = after.strip_prefix('=')?.trim_start().strip_prefix('"')?;
        let file = quoted.split('"').next()?;
        let name = file.rsplit('/').next()?;
        name.strip_suffix(".cshtml")
    }
}

/// All templates, in the order created.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Templates {
    templates: Vec<Template>,
}

impl Templates {
    pub(crate) fn get(&self, id: Uuid) -> Option<&Template> {
        self.templates.iter().find(|template| template.id == id)
    }

    pub(crate) fn get_mut(&mut self, id: Uuid) -> Option<&mut Template> {
        self.templates.iter_mut().find(|template| template.id == id)
    }

    /// Aliases are unique, whatever the case.
    pub(crate) fn by_alias(&self, alias: &str) -> Option<&Template> {
        let mut templates = self.templates.iter();
        templates.find(|template| template.alias.eq_ignore_ascii_case(alias))
    }

    pub(crate) fn add(&mut self, template: Template) {
        self.templates.push(template);
    }

    pub(crate) fn remove(&mut self, id: Uuid) {
        self.templates.retain(|template| template.id != id);
    }

    /// All templates, by name.
    pub(crate) fn all(&self) -> Vec<&Template> {
        let mut all: Vec<&Template> = self.templates.iter().collect();
        all.sort_by_key(|template| template.name.to_lowercase());
        all
    }

    /// The template whose layout a template uses.
    pub(crate) fn parent(&self, template: &Template) -> Option<&Template> {
        self.by_alias(template.layout()?)
            .filter(|parent| parent.id != template.id)
    }

    /// Those right below `parent`, by name.
    pub(crate) fn children(&self, parent: Option<Uuid>) -> Vec<&Template> {
        let mut all = self.all();
        all.retain(|template| self.parent(template).map(|own| own.id) == parent);
        all
    }

    /// The way from the root to the template, itself included.
    pub(crate) fn path_to(&self, id: Uuid) -> Vec<&Template> {
        let mut path: Vec<&Template> = Vec::new();
        let mut next = self.get(id);
        while let Some(template) = next {
            // Two templates can name each other.
            if path.iter().any(|seen| seen.id == template.id) {
                break;
            }
            path.push(template);
            next = self.parent(template);
        }
        path.reverse();
        path
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_layout_decides_the_tree() {
        let template = |id, alias: &str, content: &str| Template {
            id: Uuid::from_u128(id),
            name: alias.into(),
            alias: alias.into(),
            content: content.into(),
        };
        let mut templates = Templates::default();
        templates.add(template(1, "master", "@{ Layout = null; }"));
        templates.add(template(2, "article", "@{ Layout = \"master.cshtml\"; }"));
        let children = templates.children(Some(Uuid::from_u128(1)));
        assert_eq!(children.len(), 1);
        assert_eq!(templates.path_to(Uuid::from_u128(2)).len(), 2);
        assert_eq!(templates.children(None).len(), 1);
    }
}
