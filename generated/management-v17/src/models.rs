// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that several groups use.

use umbraco_runtime::{DateTime, Enumeration, Object, Union, Uuid, Value};

/// `AuditLogResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct AuditLogResponseModel {
    /// `user`
    pub user: ReferenceByIdModel,
    /// `timestamp`
    pub timestamp: DateTime,
    /// `logType`
    pub log_type: AuditTypeModel,
    /// `comment`
    pub comment: Option<String>,
    /// `parameters`
    pub parameters: Option<String>,
}

/// `AuditTypeModel`
///
/// A newer server may send more values; they arrive as [`Unknown`](Self::Unknown), and `From<&str>` makes a value of any name.
#[derive(Clone, Debug, PartialEq, Hash, Enumeration)]
#[non_exhaustive]
pub enum AuditTypeModel {
    /// `New`
    New,
    /// `Save`
    Save,
    /// `SaveVariant`
    SaveVariant,
    /// `Open`
    Open,
    /// `Delete`
    Delete,
    /// `Publish`
    Publish,
    /// `PublishVariant`
    PublishVariant,
    /// `SendToPublish`
    SendToPublish,
    /// `SendToPublishVariant`
    SendToPublishVariant,
    /// `Unpublish`
    Unpublish,
    /// `UnpublishVariant`
    UnpublishVariant,
    /// `Move`
    Move,
    /// `Copy`
    Copy,
    /// `AssignDomain`
    AssignDomain,
    /// `PublicAccess`
    PublicAccess,
    /// `Sort`
    Sort,
    /// `Notify`
    Notify,
    /// `System`
    System,
    /// `RollBack`
    RollBack,
    /// `PackagerInstall`
    PackagerInstall,
    /// `PackagerUninstall`
    PackagerUninstall,
    /// `Custom`
    Custom,
    /// `ContentVersionPreventCleanup`
    ContentVersionPreventCleanup,
    /// `ContentVersionEnableCleanup`
    ContentVersionEnableCleanup,
    /// A value that the document does not list, as it came.
    Unknown(Value),
}

/// `CompositionTypeModel`
///
/// A newer server may send more values; they arrive as [`Unknown`](Self::Unknown), and `From<&str>` makes a value of any name.
#[derive(Clone, Debug, PartialEq, Hash, Enumeration)]
#[non_exhaustive]
pub enum CompositionTypeModel {
    /// `Composition`
    Composition,
    /// `Inheritance`
    Inheritance,
    /// A value that the document does not list, as it came.
    Unknown(Value),
}

/// `ContentSortFieldModel`
///
/// A newer server may send more values; they arrive as [`Unknown`](Self::Unknown), and `From<&str>` makes a value of any name.
#[derive(Clone, Debug, PartialEq, Hash, Enumeration)]
#[non_exhaustive]
pub enum ContentSortFieldModel {
    /// `Name`
    Name,
    /// `CreateDate`
    CreateDate,
    /// `UpdateDate`
    UpdateDate,
    /// A value that the document does not list, as it came.
    Unknown(Value),
}

/// `CreateFolderRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreateFolderRequestModel {
    /// `name` (`minLength: 1`)
    pub name: String,
    /// `id`
    pub id: Option<Uuid>,
    /// `parent`
    pub parent: Option<ReferenceByIdModel>,
}

impl CreateFolderRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            id: None,
            parent: None,
        }
    }
}

/// `DataTypeChangeModeModel`
///
/// A newer server may send more values; they arrive as [`Unknown`](Self::Unknown), and `From<&str>` makes a value of any name.
#[derive(Clone, Debug, PartialEq, Hash, Enumeration)]
#[non_exhaustive]
pub enum DataTypeChangeModeModel {
    /// `True`
    True,
    /// `False`
    False,
    /// `FalseWithHelpText`
    FalseWithHelpText,
    /// A value that the document does not list, as it came.
    Unknown(Value),
}

/// `DefaultReferenceResponseModel`
#[derive(Object)]
#[wire("$type" = "DefaultReferenceResponseModel")]
#[non_exhaustive]
pub struct DefaultReferenceResponseModel {
    /// `id`
    pub id: Uuid,
    /// `name`
    pub name: Option<String>,
    /// `type`
    pub r#type: Option<String>,
    /// `icon`
    pub icon: Option<String>,
}

/// `DirectionModel`
///
/// A newer server may send more values; they arrive as [`Unknown`](Self::Unknown), and `From<&str>` makes a value of any name.
#[derive(Clone, Debug, PartialEq, Hash, Enumeration)]
#[non_exhaustive]
pub enum DirectionModel {
    /// `Ascending`
    Ascending,
    /// `Descending`
    Descending,
    /// A value that the document does not list, as it came.
    Unknown(Value),
}

/// `DocumentPermissionPresentationModel`
#[derive(Object)]
#[wire("$type" = "DocumentPermissionPresentationModel")]
#[non_exhaustive]
pub struct DocumentPermissionPresentationModel {
    /// `document`
    pub document: ReferenceByIdModel,
    /// `verbs` (`uniqueItems: true`)
    pub verbs: Vec<String>,
}

impl DocumentPermissionPresentationModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(document: ReferenceByIdModel, verbs: Vec<String>) -> Self {
        Self { document, verbs }
    }
}

/// `DocumentPropertyValuePermissionPresentationModel`
#[derive(Object)]
#[wire("$type" = "DocumentPropertyValuePermissionPresentationModel")]
#[non_exhaustive]
pub struct DocumentPropertyValuePermissionPresentationModel {
    /// `documentType`
    pub document_type: ReferenceByIdModel,
    /// `propertyType`
    pub property_type: ReferenceByIdModel,
    /// `verbs` (`uniqueItems: true`)
    pub verbs: Vec<String>,
}

impl DocumentPropertyValuePermissionPresentationModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        document_type: ReferenceByIdModel,
        property_type: ReferenceByIdModel,
        verbs: Vec<String>,
    ) -> Self {
        Self {
            document_type,
            property_type,
            verbs,
        }
    }
}

/// `DocumentReferenceResponseModel`
#[derive(Object)]
#[wire("$type" = "DocumentReferenceResponseModel")]
#[non_exhaustive]
pub struct DocumentReferenceResponseModel {
    /// `id`
    pub id: Uuid,
    /// `name`
    pub name: Option<String>,
    /// `published`
    pub published: Option<bool>,
    /// `documentType`
    pub document_type: TrackedReferenceDocumentTypeModel,
    /// `variants`
    pub variants: Vec<DocumentVariantItemResponseModel>,
}

/// `DocumentTypePropertyTypeReferenceResponseModel`
#[derive(Object)]
#[wire("$type" = "DocumentTypePropertyTypeReferenceResponseModel")]
#[non_exhaustive]
pub struct DocumentTypePropertyTypeReferenceResponseModel {
    /// `id`
    pub id: Uuid,
    /// `name`
    pub name: Option<String>,
    /// `alias`
    pub alias: Option<String>,
    /// `documentType`
    pub document_type: TrackedReferenceDocumentTypeModel,
}

/// `DocumentTypeReferenceResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DocumentTypeReferenceResponseModel {
    /// `id`
    pub id: Uuid,
    /// `icon`
    pub icon: String,
    /// `collection`
    pub collection: Option<ReferenceByIdModel>,
}

/// `DocumentValueModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DocumentValueModel {
    /// `culture`
    pub culture: Option<String>,
    /// `segment`
    pub segment: Option<String>,
    /// `alias` (`minLength: 1`)
    pub alias: String,
    /// `value`
    pub value: Option<Value>,
}

impl DocumentValueModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(alias: impl Into<String>) -> Self {
        Self {
            culture: None,
            segment: None,
            alias: alias.into(),
            value: None,
        }
    }
}

/// `DocumentValueResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DocumentValueResponseModel {
    /// `culture`
    pub culture: Option<String>,
    /// `segment`
    pub segment: Option<String>,
    /// `alias` (`minLength: 1`)
    pub alias: String,
    /// `value`
    pub value: Option<Value>,
    /// `editorAlias` (`minLength: 1`)
    pub editor_alias: String,
}

/// `DocumentVariantItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DocumentVariantItemResponseModel {
    /// `name`
    pub name: String,
    /// `culture`
    pub culture: Option<String>,
    /// `id` (`readOnly: true`)
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
    /// `state`
    pub state: DocumentVariantStateModel,
}

/// `DocumentVariantRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DocumentVariantRequestModel {
    /// `culture`
    pub culture: Option<String>,
    /// `segment`
    pub segment: Option<String>,
    /// `name` (`minLength: 1`)
    pub name: String,
}

impl DocumentVariantRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            culture: None,
            segment: None,
            name: name.into(),
        }
    }
}

/// `DocumentVariantResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DocumentVariantResponseModel {
    /// `culture`
    pub culture: Option<String>,
    /// `segment`
    pub segment: Option<String>,
    /// `name` (`minLength: 1`)
    pub name: String,
    /// `createDate`
    pub create_date: DateTime,
    /// `updateDate`
    pub update_date: DateTime,
    /// `state`
    pub state: DocumentVariantStateModel,
    /// `publishDate`
    pub publish_date: Option<DateTime>,
    /// `scheduledPublishDate`
    pub scheduled_publish_date: Option<DateTime>,
    /// `scheduledUnpublishDate`
    pub scheduled_unpublish_date: Option<DateTime>,
    /// `id` (`readOnly: true`)
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
}

/// `DocumentVariantStateModel`
///
/// A newer server may send more values; they arrive as [`Unknown`](Self::Unknown), and `From<&str>` makes a value of any name.
#[derive(Clone, Debug, PartialEq, Hash, Enumeration)]
#[non_exhaustive]
pub enum DocumentVariantStateModel {
    /// `NotCreated`
    NotCreated,
    /// `Draft`
    Draft,
    /// `Published`
    Published,
    /// `PublishedPendingChanges`
    PublishedPendingChanges,
    /// `Trashed`
    Trashed,
    /// A value that the document does not list, as it came.
    Unknown(Value),
}

/// `EventMessageTypeModel`
///
/// A newer server may send more values; they arrive as [`Unknown`](Self::Unknown), and `From<&str>` makes a value of any name.
#[derive(Clone, Debug, PartialEq, Hash, Enumeration)]
#[non_exhaustive]
pub enum EventMessageTypeModel {
    /// `Default`
    Default,
    /// `Info`
    Info,
    /// `Error`
    Error,
    /// `Success`
    Success,
    /// `Warning`
    Warning,
    /// A value that the document does not list, as it came.
    Unknown(Value),
}

/// `FileSystemFolderModel`
#[derive(Object)]
#[non_exhaustive]
pub struct FileSystemFolderModel {
    /// `path`
    pub path: String,
}

impl FileSystemFolderModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(path: impl Into<String>) -> Self {
        Self { path: path.into() }
    }
}

/// `FileSystemTreeItemPresentationModel`
#[derive(Object)]
#[non_exhaustive]
pub struct FileSystemTreeItemPresentationModel {
    /// `hasChildren`
    pub has_children: bool,
    /// `name`
    pub name: String,
    /// `path`
    pub path: String,
    /// `parent`
    pub parent: Option<FileSystemFolderModel>,
    /// `isFolder`
    pub is_folder: bool,
}

/// `FlagModel`
#[derive(Object)]
#[non_exhaustive]
pub struct FlagModel {
    /// `alias`
    pub alias: String,
}

/// `FolderResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct FolderResponseModel {
    /// `name` (`minLength: 1`)
    pub name: String,
    /// `id`
    pub id: Uuid,
}

/// `ItemAncestorsResponseModelNamedItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ItemAncestorsResponseModelNamedItemResponseModel {
    /// `id`
    pub id: Uuid,
    /// `ancestors`
    pub ancestors: Vec<NamedItemResponseModel>,
}

/// `ItemReferenceByIdResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ItemReferenceByIdResponseModel {
    /// `id`
    pub id: Uuid,
}

/// `ItemSortingRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ItemSortingRequestModel {
    /// `id`
    pub id: Uuid,
    /// `sortOrder`
    pub sort_order: i32,
}

impl ItemSortingRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(id: Uuid, sort_order: i32) -> Self {
        Self { id, sort_order }
    }
}

/// `JsonNodeOptions`
#[derive(Object)]
#[non_exhaustive]
pub struct JsonNodeOptions {
    /// `propertyNameCaseInsensitive`
    pub property_name_case_insensitive: bool,
}

/// `MediaReferenceResponseModel`
#[derive(Object)]
#[wire("$type" = "MediaReferenceResponseModel")]
#[non_exhaustive]
pub struct MediaReferenceResponseModel {
    /// `id`
    pub id: Uuid,
    /// `name`
    pub name: Option<String>,
    /// `mediaType`
    pub media_type: TrackedReferenceMediaTypeModel,
}

/// `MediaTypePropertyTypeReferenceResponseModel`
#[derive(Object)]
#[wire("$type" = "MediaTypePropertyTypeReferenceResponseModel")]
#[non_exhaustive]
pub struct MediaTypePropertyTypeReferenceResponseModel {
    /// `id`
    pub id: Uuid,
    /// `name`
    pub name: Option<String>,
    /// `alias`
    pub alias: Option<String>,
    /// `mediaType`
    pub media_type: TrackedReferenceMediaTypeModel,
}

/// `MediaUrlInfoModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MediaUrlInfoModel {
    /// `culture`
    #[wire(nullable)]
    pub culture: Option<String>,
    /// `url`
    #[wire(nullable)]
    pub url: Option<String>,
}

/// `MediaUrlInfoResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MediaUrlInfoResponseModel {
    /// `id`
    pub id: Uuid,
    /// `urlInfos`
    pub url_infos: Vec<MediaUrlInfoModel>,
}

/// `MemberGroupItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MemberGroupItemResponseModel {
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
    /// `name`
    pub name: String,
}

/// `MemberItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MemberItemResponseModel {
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
    /// `memberType`
    pub member_type: MemberTypeReferenceResponseModel,
    /// `variants`
    pub variants: Vec<VariantItemResponseModel>,
    /// `kind`
    pub kind: MemberKindModel,
}

/// `MemberKindModel`
///
/// A newer server may send more values; they arrive as [`Unknown`](Self::Unknown), and `From<&str>` makes a value of any name.
#[derive(Clone, Debug, PartialEq, Hash, Enumeration)]
#[non_exhaustive]
pub enum MemberKindModel {
    /// `Default`
    Default,
    /// `Api`
    Api,
    /// `ExternalOnly`
    ExternalOnly,
    /// A value that the document does not list, as it came.
    Unknown(Value),
}

/// `MemberReferenceResponseModel`
#[derive(Object)]
#[wire("$type" = "MemberReferenceResponseModel")]
#[non_exhaustive]
pub struct MemberReferenceResponseModel {
    /// `id`
    pub id: Uuid,
    /// `name`
    pub name: Option<String>,
    /// `memberType`
    pub member_type: TrackedReferenceMemberTypeModel,
}

/// `MemberTypePropertyTypeReferenceResponseModel`
#[derive(Object)]
#[wire("$type" = "MemberTypePropertyTypeReferenceResponseModel")]
#[non_exhaustive]
pub struct MemberTypePropertyTypeReferenceResponseModel {
    /// `id`
    pub id: Uuid,
    /// `name`
    pub name: Option<String>,
    /// `alias`
    pub alias: Option<String>,
    /// `memberType`
    pub member_type: TrackedReferenceMemberTypeModel,
}

/// `MemberTypeReferenceResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MemberTypeReferenceResponseModel {
    /// `id`
    pub id: Uuid,
    /// `icon`
    pub icon: String,
    /// `collection`
    pub collection: Option<ReferenceByIdModel>,
}

/// `MoveMediaRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MoveMediaRequestModel {
    /// `target`
    pub target: Option<ReferenceByIdModel>,
}

impl MoveMediaRequestModel {
    /// With no member set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { target: None }
    }
}

impl Default for MoveMediaRequestModel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// `NamedEntityTreeItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct NamedEntityTreeItemResponseModel {
    /// `hasChildren`
    pub has_children: bool,
    /// `id`
    pub id: Uuid,
    /// `parent`
    pub parent: Option<ReferenceByIdModel>,
    /// `flags`
    pub flags: Vec<FlagModel>,
    /// `name`
    pub name: String,
}

/// `NamedItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct NamedItemResponseModel {
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
    /// `name`
    pub name: String,
}

/// `NotificationHeaderModel`
#[derive(Object)]
#[non_exhaustive]
pub struct NotificationHeaderModel {
    /// `message`
    pub message: String,
    /// `category`
    pub category: String,
    /// `type`
    pub r#type: EventMessageTypeModel,
}

/// `ObjectTypeResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ObjectTypeResponseModel {
    /// `name`
    pub name: Option<String>,
    /// `id`
    pub id: Uuid,
}

/// `PasswordConfigurationResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct PasswordConfigurationResponseModel {
    /// `minimumPasswordLength`
    pub minimum_password_length: i32,
    /// `requireNonLetterOrDigit`
    pub require_non_letter_or_digit: bool,
    /// `requireDigit`
    pub require_digit: bool,
    /// `requireLowercase`
    pub require_lowercase: bool,
    /// `requireUppercase`
    pub require_uppercase: bool,
}

/// Written inline in the document, at `#/components/schemas/CreateUserGroupRequestModel/properties/permissions/items`.
///
/// Told apart by `$type`; a type that the document does not list arrives as [`Unknown`](Self::Unknown), whole.
#[derive(Clone, Debug, PartialEq, Union)]
#[wire("$type")]
#[non_exhaustive]
pub enum PermissionPresentationModel {
    /// `DocumentPermissionPresentationModel`
    #[wire("DocumentPermissionPresentationModel")]
    Document(DocumentPermissionPresentationModel),
    /// `DocumentPropertyValuePermissionPresentationModel`
    #[wire("DocumentPropertyValuePermissionPresentationModel")]
    DocumentPropertyValue(DocumentPropertyValuePermissionPresentationModel),
    /// `UnknownTypePermissionPresentationModel`
    #[wire("UnknownTypePermissionPresentationModel")]
    UnknownType(UnknownTypePermissionPresentationModel),
    /// A type that the document does not list, as it came.
    Unknown(Value),
}

/// `PropertyTypeAppearanceModel`
#[derive(Object)]
#[non_exhaustive]
pub struct PropertyTypeAppearanceModel {
    /// `labelOnTop`
    pub label_on_top: bool,
}

impl PropertyTypeAppearanceModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(label_on_top: bool) -> Self {
        Self { label_on_top }
    }
}

/// `PropertyTypeValidationModel`
#[derive(Object)]
#[non_exhaustive]
pub struct PropertyTypeValidationModel {
    /// `mandatory`
    pub mandatory: bool,
    /// `mandatoryMessage`
    pub mandatory_message: Option<String>,
    /// `regEx`
    pub reg_ex: Option<String>,
    /// `regExMessage`
    pub reg_ex_message: Option<String>,
}

impl PropertyTypeValidationModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(mandatory: bool) -> Self {
        Self {
            mandatory,
            mandatory_message: None,
            reg_ex: None,
            reg_ex_message: None,
        }
    }
}

/// `ReferenceByIdModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ReferenceByIdModel {
    /// `id`
    pub id: Uuid,
}

impl ReferenceByIdModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(id: Uuid) -> Self {
        Self { id }
    }
}

/// Written inline in the document, at `#/components/schemas/PagedIReferenceResponseModel/properties/items/items`.
///
/// Told apart by `$type`; a type that the document does not list arrives as [`Unknown`](Self::Unknown), whole.
#[derive(Clone, Debug, PartialEq, Union)]
#[wire("$type")]
#[non_exhaustive]
pub enum ReferenceResponseModel {
    /// `DefaultReferenceResponseModel`
    #[wire("DefaultReferenceResponseModel")]
    Default(DefaultReferenceResponseModel),
    /// `DocumentReferenceResponseModel`
    #[wire("DocumentReferenceResponseModel")]
    Document(DocumentReferenceResponseModel),
    /// `DocumentTypePropertyTypeReferenceResponseModel`
    #[wire("DocumentTypePropertyTypeReferenceResponseModel")]
    DocumentTypePropertyType(DocumentTypePropertyTypeReferenceResponseModel),
    /// `MediaReferenceResponseModel`
    #[wire("MediaReferenceResponseModel")]
    Media(MediaReferenceResponseModel),
    /// `MediaTypePropertyTypeReferenceResponseModel`
    #[wire("MediaTypePropertyTypeReferenceResponseModel")]
    MediaTypePropertyType(MediaTypePropertyTypeReferenceResponseModel),
    /// `MemberReferenceResponseModel`
    #[wire("MemberReferenceResponseModel")]
    Member(MemberReferenceResponseModel),
    /// `MemberTypePropertyTypeReferenceResponseModel`
    #[wire("MemberTypePropertyTypeReferenceResponseModel")]
    MemberTypePropertyType(MemberTypePropertyTypeReferenceResponseModel),
    /// A type that the document does not list, as it came.
    Unknown(Value),
}

/// `SegmentResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct SegmentResponseModel {
    /// `name`
    pub name: String,
    /// `alias`
    pub alias: String,
    /// `cultures` (deprecated)
    pub cultures: Option<Vec<String>>,
}

/// `SortingRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct SortingRequestModel {
    /// `parent`
    pub parent: Option<ReferenceByIdModel>,
    /// `sorting`
    pub sorting: Vec<ItemSortingRequestModel>,
}

impl SortingRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(sorting: Vec<ItemSortingRequestModel>) -> Self {
        Self { parent: None, sorting }
    }
}

/// `SubsetFileSystemTreeItemPresentationModel`
#[derive(Object)]
#[non_exhaustive]
pub struct SubsetFileSystemTreeItemPresentationModel {
    /// `totalBefore`
    pub total_before: i64,
    /// `totalAfter`
    pub total_after: i64,
    /// `items`
    pub items: Vec<FileSystemTreeItemPresentationModel>,
}

/// `TelemetryLevelModel`
///
/// A newer server may send more values; they arrive as [`Unknown`](Self::Unknown), and `From<&str>` makes a value of any name.
#[derive(Clone, Debug, PartialEq, Hash, Enumeration)]
#[non_exhaustive]
pub enum TelemetryLevelModel {
    /// `Minimal`
    Minimal,
    /// `Basic`
    Basic,
    /// `Detailed`
    Detailed,
    /// A value that the document does not list, as it came.
    Unknown(Value),
}

/// `TrackedReferenceDocumentTypeModel`
#[derive(Object)]
#[non_exhaustive]
pub struct TrackedReferenceDocumentTypeModel {
    /// `id`
    pub id: Uuid,
    /// `icon`
    pub icon: Option<String>,
    /// `alias`
    pub alias: Option<String>,
    /// `name`
    pub name: Option<String>,
}

/// `TrackedReferenceMediaTypeModel`
#[derive(Object)]
#[non_exhaustive]
pub struct TrackedReferenceMediaTypeModel {
    /// `id`
    pub id: Uuid,
    /// `icon`
    pub icon: Option<String>,
    /// `alias`
    pub alias: Option<String>,
    /// `name`
    pub name: Option<String>,
}

/// `TrackedReferenceMemberTypeModel`
#[derive(Object)]
#[non_exhaustive]
pub struct TrackedReferenceMemberTypeModel {
    /// `id`
    pub id: Uuid,
    /// `icon`
    pub icon: Option<String>,
    /// `alias`
    pub alias: Option<String>,
    /// `name`
    pub name: Option<String>,
}

/// `TreeItemKindModel`
///
/// A newer server may send more values; they arrive as [`Unknown`](Self::Unknown), and `From<&str>` makes a value of any name.
#[derive(Clone, Debug, PartialEq, Hash, Enumeration)]
#[non_exhaustive]
pub enum TreeItemKindModel {
    /// `Item`
    Item,
    /// `Folder`
    Folder,
    /// `All`
    All,
    /// A value that the document does not list, as it came.
    Unknown(Value),
}

/// `UnknownTypePermissionPresentationModel`
#[derive(Object)]
#[wire("$type" = "UnknownTypePermissionPresentationModel")]
#[non_exhaustive]
pub struct UnknownTypePermissionPresentationModel {
    /// `verbs` (`uniqueItems: true`)
    pub verbs: Vec<String>,
    /// `context`
    pub context: String,
}

impl UnknownTypePermissionPresentationModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(verbs: Vec<String>, context: impl Into<String>) -> Self {
        Self {
            verbs,
            context: context.into(),
        }
    }
}

/// `UpdateFolderResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UpdateFolderResponseModel {
    /// `name` (`minLength: 1`)
    pub name: String,
}

impl UpdateFolderResponseModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}

/// `UserDataOperationStatusModel`
///
/// A newer server may send more values; they arrive as [`Unknown`](Self::Unknown), and `From<&str>` makes a value of any name.
#[derive(Clone, Debug, PartialEq, Hash, Enumeration)]
#[non_exhaustive]
pub enum UserDataOperationStatusModel {
    /// `Success`
    Success,
    /// `NotFound`
    NotFound,
    /// `UserNotFound`
    UserNotFound,
    /// `AlreadyExists`
    AlreadyExists,
    /// A value that the document does not list, as it came.
    Unknown(Value),
}

/// `VariantItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct VariantItemResponseModel {
    /// `name`
    pub name: String,
    /// `culture`
    pub culture: Option<String>,
}
