//! Placeholder
#[derive(Default)]
pub(crate) struct DataTypes;
impl DataTypes {
    pub(crate) fn built_in() -> Self {
        Self
    }
}
