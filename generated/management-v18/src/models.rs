// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
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
    /// `id`
    pub id: Option<Uuid>,
    /// `parent`
    pub parent: Option<ReferenceByIdModel>,
    /// `name`
    pub name: String,
}

impl CreateFolderRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            id: None,
            parent: None,
            name: name.into(),
        }
    }
}

/// `CultureAndScheduleRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CultureAndScheduleRequestModel {
    /// `culture`
    pub culture: Option<String>,
    /// `schedule`
    pub schedule: Option<ScheduleRequestModel>,
}

impl CultureAndScheduleRequestModel {
    /// With no member set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            culture: None,
            schedule: None,
        }
    }
}

impl Default for CultureAndScheduleRequestModel {
    #[inline]
    fn default() -> Self {
        Self::new()
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

/// `IReferenceResponseModelDefaultReferenceResponseModel`
#[derive(Object)]
#[wire("$type" = "DefaultReferenceResponseModel")]
#[non_exhaustive]
pub struct DefaultReferenceResponseModel {
    /// `type`
    pub r#type: Option<String>,
    /// `icon`
    pub icon: Option<String>,
    /// `id`
    pub id: Uuid,
    /// `name`
    pub name: Option<String>,
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

/// `IPermissionPresentationModelDocumentPermissionPresentationModel`
#[derive(Object)]
#[wire("$type" = "DocumentPermissionPresentationModel")]
#[non_exhaustive]
pub struct DocumentPermissionPresentationModel {
    /// `document`
    pub document: ReferenceByIdModel,
    /// `verbs`
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

/// `IPermissionPresentationModelDocumentPropertyValuePermissionPresentationModel`
#[derive(Object)]
#[wire("$type" = "DocumentPropertyValuePermissionPresentationModel")]
#[non_exhaustive]
pub struct DocumentPropertyValuePermissionPresentationModel {
    /// `documentType`
    pub document_type: ReferenceByIdModel,
    /// `propertyType`
    pub property_type: ReferenceByIdModel,
    /// `verbs`
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

/// `IReferenceResponseModelDocumentReferenceResponseModel`
#[derive(Object)]
#[wire("$type" = "DocumentReferenceResponseModel")]
#[non_exhaustive]
pub struct DocumentReferenceResponseModel {
    /// `published`
    pub published: Option<bool>,
    /// `documentType`
    pub document_type: TrackedReferenceDocumentTypeModel,
    /// `variants`
    pub variants: Vec<DocumentVariantItemResponseModel>,
    /// `id`
    pub id: Uuid,
    /// `name`
    pub name: Option<String>,
}

/// `IReferenceResponseModelDocumentTypePropertyTypeReferenceResponseModel`
#[derive(Object)]
#[wire("$type" = "DocumentTypePropertyTypeReferenceResponseModel")]
#[non_exhaustive]
pub struct DocumentTypePropertyTypeReferenceResponseModel {
    /// `documentType`
    pub document_type: TrackedReferenceDocumentTypeModel,
    /// `alias`
    pub alias: Option<String>,
    /// `id`
    pub id: Uuid,
    /// `name`
    pub name: Option<String>,
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
    /// `alias`
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
    /// `editorAlias`
    pub editor_alias: String,
    /// `culture`
    pub culture: Option<String>,
    /// `segment`
    pub segment: Option<String>,
    /// `alias`
    pub alias: String,
    /// `value`
    pub value: Option<Value>,
}

/// `DocumentVariantItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DocumentVariantItemResponseModel {
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
    /// `state`
    pub state: PublishableVariantStateModel,
    /// `name`
    pub name: String,
    /// `culture`
    pub culture: Option<String>,
}

/// `DocumentVariantRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DocumentVariantRequestModel {
    /// `culture`
    pub culture: Option<String>,
    /// `segment`
    pub segment: Option<String>,
    /// `name`
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
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
    /// `state`
    pub state: PublishableVariantStateModel,
    /// `publishDate`
    pub publish_date: Option<DateTime>,
    /// `scheduledPublishDate`
    pub scheduled_publish_date: Option<DateTime>,
    /// `scheduledUnpublishDate`
    pub scheduled_unpublish_date: Option<DateTime>,
    /// `createDate`
    pub create_date: DateTime,
    /// `updateDate`
    pub update_date: DateTime,
    /// `culture`
    pub culture: Option<String>,
    /// `segment`
    pub segment: Option<String>,
    /// `name`
    pub name: String,
}

/// `IReferenceResponseModelElementContainerReferenceResponseModel`
#[derive(Object)]
#[wire("$type" = "ElementContainerReferenceResponseModel")]
#[non_exhaustive]
pub struct ElementContainerReferenceResponseModel {
    /// `id`
    pub id: Uuid,
    /// `name`
    pub name: Option<String>,
}

/// `IPermissionPresentationModelElementPermissionPresentationModel`
#[derive(Object)]
#[wire("$type" = "ElementPermissionPresentationModel")]
#[non_exhaustive]
pub struct ElementPermissionPresentationModel {
    /// `element`
    pub element: ReferenceByIdModel,
    /// `verbs`
    pub verbs: Vec<String>,
}

impl ElementPermissionPresentationModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(element: ReferenceByIdModel, verbs: Vec<String>) -> Self {
        Self { element, verbs }
    }
}

/// `IReferenceResponseModelElementReferenceResponseModel`
#[derive(Object)]
#[wire("$type" = "ElementReferenceResponseModel")]
#[non_exhaustive]
pub struct ElementReferenceResponseModel {
    /// `published`
    pub published: Option<bool>,
    /// `documentType`
    pub document_type: TrackedReferenceDocumentTypeModel,
    /// `variants`
    pub variants: Vec<ElementVariantItemResponseModel>,
    /// `id`
    pub id: Uuid,
    /// `name`
    pub name: Option<String>,
}

/// `ElementValueResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ElementValueResponseModel {
    /// `editorAlias`
    pub editor_alias: String,
    /// `culture`
    pub culture: Option<String>,
    /// `segment`
    pub segment: Option<String>,
    /// `alias`
    pub alias: String,
    /// `value`
    pub value: Option<Value>,
}

/// `ElementVariantItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ElementVariantItemResponseModel {
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
    /// `state`
    pub state: PublishableVariantStateModel,
    /// `name`
    pub name: String,
    /// `culture`
    pub culture: Option<String>,
}

/// `ElementVariantResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ElementVariantResponseModel {
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
    /// `state`
    pub state: PublishableVariantStateModel,
    /// `publishDate`
    pub publish_date: Option<DateTime>,
    /// `scheduledPublishDate`
    pub scheduled_publish_date: Option<DateTime>,
    /// `scheduledUnpublishDate`
    pub scheduled_unpublish_date: Option<DateTime>,
    /// `createDate`
    pub create_date: DateTime,
    /// `updateDate`
    pub update_date: DateTime,
    /// `culture`
    pub culture: Option<String>,
    /// `segment`
    pub segment: Option<String>,
    /// `name`
    pub name: String,
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
    /// `name`
    pub name: String,
    /// `path`
    pub path: String,
    /// `parent`
    pub parent: Option<FileSystemFolderModel>,
    /// `isFolder`
    pub is_folder: bool,
    /// `hasChildren`
    pub has_children: bool,
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
    /// `id`
    pub id: Uuid,
    /// `isTrashed`
    pub is_trashed: bool,
    /// `name`
    pub name: String,
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

/// `IReferenceResponseModelMediaReferenceResponseModel`
#[derive(Object)]
#[wire("$type" = "MediaReferenceResponseModel")]
#[non_exhaustive]
pub struct MediaReferenceResponseModel {
    /// `mediaType`
    pub media_type: TrackedReferenceMediaTypeModel,
    /// `id`
    pub id: Uuid,
    /// `name`
    pub name: Option<String>,
}

/// `IReferenceResponseModelMediaTypePropertyTypeReferenceResponseModel`
#[derive(Object)]
#[wire("$type" = "MediaTypePropertyTypeReferenceResponseModel")]
#[non_exhaustive]
pub struct MediaTypePropertyTypeReferenceResponseModel {
    /// `mediaType`
    pub media_type: TrackedReferenceMediaTypeModel,
    /// `alias`
    pub alias: Option<String>,
    /// `id`
    pub id: Uuid,
    /// `name`
    pub name: Option<String>,
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
    /// `name`
    pub name: String,
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
}

/// `MemberItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MemberItemResponseModel {
    /// `memberType`
    pub member_type: MemberTypeReferenceResponseModel,
    /// `variants`
    pub variants: Vec<VariantItemResponseModel>,
    /// `kind`
    pub kind: MemberKindModel,
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
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

/// `IReferenceResponseModelMemberReferenceResponseModel`
#[derive(Object)]
#[wire("$type" = "MemberReferenceResponseModel")]
#[non_exhaustive]
pub struct MemberReferenceResponseModel {
    /// `memberType`
    pub member_type: TrackedReferenceMemberTypeModel,
    /// `id`
    pub id: Uuid,
    /// `name`
    pub name: Option<String>,
}

/// `IReferenceResponseModelMemberTypePropertyTypeReferenceResponseModel`
#[derive(Object)]
#[wire("$type" = "MemberTypePropertyTypeReferenceResponseModel")]
#[non_exhaustive]
pub struct MemberTypePropertyTypeReferenceResponseModel {
    /// `memberType`
    pub member_type: TrackedReferenceMemberTypeModel,
    /// `alias`
    pub alias: Option<String>,
    /// `id`
    pub id: Uuid,
    /// `name`
    pub name: Option<String>,
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
    /// `name`
    pub name: String,
    /// `id`
    pub id: Uuid,
    /// `parent`
    pub parent: Option<ReferenceByIdModel>,
    /// `flags`
    pub flags: Vec<FlagModel>,
    /// `hasChildren`
    pub has_children: bool,
}

/// `NamedItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct NamedItemResponseModel {
    /// `name`
    pub name: String,
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
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

/// `IPermissionPresentationModel`
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
    /// `ElementPermissionPresentationModel`
    #[wire("ElementPermissionPresentationModel")]
    Element(ElementPermissionPresentationModel),
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

/// `PublishableVariantStateModel`
///
/// A newer server may send more values; they arrive as [`Unknown`](Self::Unknown), and `From<&str>` makes a value of any name.
#[derive(Clone, Debug, PartialEq, Hash, Enumeration)]
#[non_exhaustive]
pub enum PublishableVariantStateModel {
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

/// `IReferenceResponseModel`
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
    /// `ElementContainerReferenceResponseModel`
    #[wire("ElementContainerReferenceResponseModel")]
    ElementContainer(ElementContainerReferenceResponseModel),
    /// `ElementReferenceResponseModel`
    #[wire("ElementReferenceResponseModel")]
    Element(ElementReferenceResponseModel),
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

/// `ScheduleRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ScheduleRequestModel {
    /// `publishTime`
    pub publish_time: Option<DateTime>,
    /// `unpublishTime`
    pub unpublish_time: Option<DateTime>,
}

impl ScheduleRequestModel {
    /// With no member set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self {
            publish_time: None,
            unpublish_time: None,
        }
    }
}

impl Default for ScheduleRequestModel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// `SegmentResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct SegmentResponseModel {
    /// `name`
    pub name: String,
    /// `alias`
    pub alias: String,
    /// `cultures`
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

/// `IPermissionPresentationModelUnknownTypePermissionPresentationModel`
#[derive(Object)]
#[wire("$type" = "UnknownTypePermissionPresentationModel")]
#[non_exhaustive]
pub struct UnknownTypePermissionPresentationModel {
    /// `verbs`
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
    /// `name`
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
