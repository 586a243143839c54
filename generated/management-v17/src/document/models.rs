// @generated from specs/management-v17.json (sha256 100be5f577dfbd86d46173323d0d211af8c386610656503cf577a652781db13b) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Document` uses.

use crate::models::{
    ContentSortFieldModel, DirectionModel, DocumentTypeReferenceResponseModel,
    DocumentValueModel, DocumentValueResponseModel, DocumentVariantItemResponseModel,
    DocumentVariantRequestModel, DocumentVariantResponseModel, FlagModel,
    ItemReferenceByIdResponseModel, MemberGroupItemResponseModel,
    MemberItemResponseModel, ReferenceByIdModel,
};
use umbraco_runtime::{DateTime, Object, Uuid, Value};

/// `CopyDocumentRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CopyDocumentRequestModel {
    /// `target`
    pub target: Option<ReferenceByIdModel>,
    /// `relateToOriginal`
    pub relate_to_original: bool,
    /// `includeDescendants`
    pub include_descendants: bool,
}

impl CopyDocumentRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(relate_to_original: bool, include_descendants: bool) -> Self {
        Self {
            target: None,
            relate_to_original,
            include_descendants,
        }
    }
}

/// `CreateAndPublishDocumentRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreateAndPublishDocumentRequestModel {
    /// `values`
    pub values: Vec<DocumentValueModel>,
    /// `variants`
    pub variants: Vec<DocumentVariantRequestModel>,
    /// `id`
    pub id: Option<Uuid>,
    /// `parent`
    pub parent: Option<ReferenceByIdModel>,
    /// `documentType`
    pub document_type: ReferenceByIdModel,
    /// `template`
    #[wire(nullable)]
    pub template: Option<ReferenceByIdModel>,
    /// `culturesToPublish`
    pub cultures_to_publish: Vec<String>,
}

impl CreateAndPublishDocumentRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        values: Vec<DocumentValueModel>,
        variants: Vec<DocumentVariantRequestModel>,
        document_type: ReferenceByIdModel,
        cultures_to_publish: Vec<String>,
    ) -> Self {
        Self {
            values,
            variants,
            id: None,
            parent: None,
            document_type,
            template: None,
            cultures_to_publish,
        }
    }
}

/// `CreateDocumentRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreateDocumentRequestModel {
    /// `values`
    pub values: Vec<DocumentValueModel>,
    /// `variants`
    pub variants: Vec<DocumentVariantRequestModel>,
    /// `id`
    pub id: Option<Uuid>,
    /// `parent`
    pub parent: Option<ReferenceByIdModel>,
    /// `documentType`
    pub document_type: ReferenceByIdModel,
    /// `template`
    #[wire(nullable)]
    pub template: Option<ReferenceByIdModel>,
}

impl CreateDocumentRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        values: Vec<DocumentValueModel>,
        variants: Vec<DocumentVariantRequestModel>,
        document_type: ReferenceByIdModel,
    ) -> Self {
        Self {
            values,
            variants,
            id: None,
            parent: None,
            document_type,
            template: None,
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

/// `DocumentCollectionResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DocumentCollectionResponseModel {
    /// `values`
    pub values: Vec<DocumentValueResponseModel>,
    /// `variants`
    pub variants: Vec<DocumentVariantResponseModel>,
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
    /// `creator`
    pub creator: Option<String>,
    /// `sortOrder`
    pub sort_order: i32,
    /// `documentType`
    pub document_type: DocumentTypeCollectionReferenceResponseModel,
    /// `isTrashed`
    pub is_trashed: bool,
    /// `isProtected`
    pub is_protected: bool,
    /// `ancestors`
    pub ancestors: Vec<ReferenceByIdModel>,
    /// `updater`
    pub updater: Option<String>,
}

/// `DocumentConfigurationResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DocumentConfigurationResponseModel {
    /// `disableDeleteWhenReferenced`
    pub disable_delete_when_referenced: bool,
    /// `disableUnpublishWhenReferenced`
    pub disable_unpublish_when_referenced: bool,
    /// `allowEditInvariantFromNonDefault`
    pub allow_edit_invariant_from_non_default: bool,
    /// `allowNonExistingSegmentsCreation` (deprecated)
    pub allow_non_existing_segments_creation: bool,
}

/// `DocumentItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DocumentItemResponseModel {
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
    /// `isTrashed`
    pub is_trashed: bool,
    /// `isProtected`
    pub is_protected: bool,
    /// `parent`
    pub parent: Option<ReferenceByIdModel>,
    /// `hasChildren`
    pub has_children: bool,
    /// `documentType`
    pub document_type: DocumentTypeReferenceResponseModel,
    /// `variants`
    pub variants: Vec<DocumentVariantItemResponseModel>,
}

/// `DocumentNotificationResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DocumentNotificationResponseModel {
    /// `actionId`
    pub action_id: String,
    /// `alias`
    pub alias: String,
    /// `subscribed`
    pub subscribed: bool,
}

/// `DocumentRecycleBinItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DocumentRecycleBinItemResponseModel {
    /// `id`
    pub id: Uuid,
    /// `createDate`
    pub create_date: DateTime,
    /// `hasChildren`
    pub has_children: bool,
    /// `parent`
    pub parent: Option<ItemReferenceByIdResponseModel>,
    /// `documentType`
    pub document_type: DocumentTypeReferenceResponseModel,
    /// `variants`
    pub variants: Vec<DocumentVariantItemResponseModel>,
}

/// `DocumentResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DocumentResponseModel {
    /// `values`
    pub values: Vec<DocumentValueResponseModel>,
    /// `variants`
    pub variants: Vec<DocumentVariantResponseModel>,
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
    /// `documentType`
    pub document_type: DocumentTypeReferenceResponseModel,
    /// `template`
    pub template: Option<ReferenceByIdModel>,
    /// `isTrashed`
    pub is_trashed: bool,
}

/// `DocumentTreeItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DocumentTreeItemResponseModel {
    /// `hasChildren`
    pub has_children: bool,
    /// `id`
    pub id: Uuid,
    /// `parent`
    pub parent: Option<ReferenceByIdModel>,
    /// `flags`
    pub flags: Vec<FlagModel>,
    /// `noAccess`
    pub no_access: bool,
    /// `isTrashed`
    pub is_trashed: bool,
    /// `createDate`
    pub create_date: DateTime,
    /// `isProtected`
    pub is_protected: bool,
    /// `ancestors`
    pub ancestors: Vec<ReferenceByIdModel>,
    /// `documentType`
    pub document_type: DocumentTypeReferenceResponseModel,
    /// `variants`
    pub variants: Vec<DocumentVariantItemResponseModel>,
}

/// `DocumentTypeCollectionReferenceResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DocumentTypeCollectionReferenceResponseModel {
    /// `id`
    pub id: Uuid,
    /// `alias`
    pub alias: String,
    /// `icon`
    pub icon: String,
    /// `collection`
    pub collection: Option<ReferenceByIdModel>,
}

/// `DocumentUrlInfoModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DocumentUrlInfoModel {
    /// `culture`
    #[wire(nullable)]
    pub culture: Option<String>,
    /// `url`
    #[wire(nullable)]
    pub url: Option<String>,
    /// `message`
    #[wire(nullable)]
    pub message: Option<String>,
    /// `provider`
    pub provider: String,
}

/// `DocumentUrlInfoResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DocumentUrlInfoResponseModel {
    /// `id`
    pub id: Uuid,
    /// `urlInfos`
    pub url_infos: Vec<DocumentUrlInfoModel>,
}

/// `DomainPresentationModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DomainPresentationModel {
    /// `domainName`
    pub domain_name: String,
    /// `isoCode`
    pub iso_code: String,
}

impl DomainPresentationModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(domain_name: impl Into<String>, iso_code: impl Into<String>) -> Self {
        Self {
            domain_name: domain_name.into(),
            iso_code: iso_code.into(),
        }
    }
}

/// `DomainsResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DomainsResponseModel {
    /// `defaultIsoCode`
    pub default_iso_code: Option<String>,
    /// `domains`
    pub domains: Vec<DomainPresentationModel>,
}

/// `ItemAncestorsResponseModelDocumentItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ItemAncestorsResponseModelDocumentItemResponseModel {
    /// `id`
    pub id: Uuid,
    /// `ancestors`
    pub ancestors: Vec<DocumentItemResponseModel>,
}

/// `MoveDocumentRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct MoveDocumentRequestModel {
    /// `target`
    pub target: Option<ReferenceByIdModel>,
}

impl MoveDocumentRequestModel {
    /// With no member set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { target: None }
    }
}

impl Default for MoveDocumentRequestModel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// `PatchDocumentRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct PatchDocumentRequestModel {
    /// `operations` (`minItems: 1`)
    pub operations: Vec<PatchOperationRequestModel>,
}

impl PatchDocumentRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(operations: Vec<PatchOperationRequestModel>) -> Self {
        Self { operations }
    }
}

/// `PatchOperationRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct PatchOperationRequestModel {
    /// `op` (`minLength: 1`)
    pub op: String,
    /// `path` (`minLength: 1`)
    pub path: String,
    /// `value`
    pub value: Option<Value>,
}

impl PatchOperationRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(op: impl Into<String>, path: impl Into<String>) -> Self {
        Self {
            op: op.into(),
            path: path.into(),
            value: None,
        }
    }
}

/// `PublicAccessRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct PublicAccessRequestModel {
    /// `loginDocument`
    pub login_document: ReferenceByIdModel,
    /// `errorDocument`
    pub error_document: ReferenceByIdModel,
    /// `memberUserNames`
    pub member_user_names: Vec<String>,
    /// `memberGroupNames`
    pub member_group_names: Vec<String>,
}

impl PublicAccessRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        login_document: ReferenceByIdModel,
        error_document: ReferenceByIdModel,
        member_user_names: Vec<String>,
        member_group_names: Vec<String>,
    ) -> Self {
        Self {
            login_document,
            error_document,
            member_user_names,
            member_group_names,
        }
    }
}

/// `PublicAccessResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct PublicAccessResponseModel {
    /// `loginDocument`
    pub login_document: ReferenceByIdModel,
    /// `errorDocument`
    pub error_document: ReferenceByIdModel,
    /// `members`
    pub members: Vec<MemberItemResponseModel>,
    /// `groups`
    pub groups: Vec<MemberGroupItemResponseModel>,
    /// `isProtectedByAncestor`
    pub is_protected_by_ancestor: bool,
}

/// `PublishDocumentRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct PublishDocumentRequestModel {
    /// `publishSchedules`
    pub publish_schedules: Vec<CultureAndScheduleRequestModel>,
}

impl PublishDocumentRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(publish_schedules: Vec<CultureAndScheduleRequestModel>) -> Self {
        Self { publish_schedules }
    }
}

/// `PublishDocumentWithDescendantsRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct PublishDocumentWithDescendantsRequestModel {
    /// `includeUnpublishedDescendants`
    pub include_unpublished_descendants: bool,
    /// `cultures`
    pub cultures: Vec<String>,
}

impl PublishDocumentWithDescendantsRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(include_unpublished_descendants: bool, cultures: Vec<String>) -> Self {
        Self {
            include_unpublished_descendants,
            cultures,
        }
    }
}

/// `PublishWithDescendantsResultModel`
#[derive(Object)]
#[non_exhaustive]
pub struct PublishWithDescendantsResultModel {
    /// `taskId`
    pub task_id: Uuid,
    /// `isComplete`
    pub is_complete: bool,
}

/// `PublishedDocumentResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct PublishedDocumentResponseModel {
    /// `values`
    pub values: Vec<DocumentValueResponseModel>,
    /// `variants`
    pub variants: Vec<DocumentVariantResponseModel>,
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
    /// `documentType`
    pub document_type: DocumentTypeReferenceResponseModel,
    /// `template`
    pub template: Option<ReferenceByIdModel>,
    /// `isTrashed`
    pub is_trashed: bool,
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

/// `SortDocumentChildrenByFieldRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct SortDocumentChildrenByFieldRequestModel {
    /// `field`
    pub field: ContentSortFieldModel,
    /// `direction`
    pub direction: DirectionModel,
    /// `culture`
    pub culture: Option<String>,
}

impl SortDocumentChildrenByFieldRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(field: ContentSortFieldModel, direction: DirectionModel) -> Self {
        Self {
            field,
            direction,
            culture: None,
        }
    }
}

/// `SubsetDocumentRecycleBinItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct SubsetDocumentRecycleBinItemResponseModel {
    /// `totalBefore`
    pub total_before: i64,
    /// `totalAfter`
    pub total_after: i64,
    /// `items`
    pub items: Vec<DocumentRecycleBinItemResponseModel>,
}

/// `SubsetDocumentTreeItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct SubsetDocumentTreeItemResponseModel {
    /// `totalBefore`
    pub total_before: i64,
    /// `totalAfter`
    pub total_after: i64,
    /// `items`
    pub items: Vec<DocumentTreeItemResponseModel>,
}

/// `UnpublishDocumentRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UnpublishDocumentRequestModel {
    /// `cultures` (`uniqueItems: true`)
    pub cultures: Option<Vec<String>>,
}

impl UnpublishDocumentRequestModel {
    /// With no member set.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self { cultures: None }
    }
}

impl Default for UnpublishDocumentRequestModel {
    #[inline]
    fn default() -> Self {
        Self::new()
    }
}

/// `UpdateAndPublishDocumentRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UpdateAndPublishDocumentRequestModel {
    /// `values`
    pub values: Vec<DocumentValueModel>,
    /// `variants`
    pub variants: Vec<DocumentVariantRequestModel>,
    /// `template`
    pub template: Option<ReferenceByIdModel>,
    /// `culturesToPublish`
    pub cultures_to_publish: Vec<String>,
}

impl UpdateAndPublishDocumentRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        values: Vec<DocumentValueModel>,
        variants: Vec<DocumentVariantRequestModel>,
        cultures_to_publish: Vec<String>,
    ) -> Self {
        Self {
            values,
            variants,
            template: None,
            cultures_to_publish,
        }
    }
}

/// `UpdateDocumentNotificationsRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UpdateDocumentNotificationsRequestModel {
    /// `subscribedActionIds`
    pub subscribed_action_ids: Vec<String>,
}

impl UpdateDocumentNotificationsRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(subscribed_action_ids: Vec<String>) -> Self {
        Self { subscribed_action_ids }
    }
}

/// `UpdateDocumentRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UpdateDocumentRequestModel {
    /// `values`
    pub values: Vec<DocumentValueModel>,
    /// `variants`
    pub variants: Vec<DocumentVariantRequestModel>,
    /// `template`
    pub template: Option<ReferenceByIdModel>,
}

impl UpdateDocumentRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        values: Vec<DocumentValueModel>,
        variants: Vec<DocumentVariantRequestModel>,
    ) -> Self {
        Self {
            values,
            variants,
            template: None,
        }
    }
}

/// `UpdateDomainsRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct UpdateDomainsRequestModel {
    /// `defaultIsoCode`
    pub default_iso_code: Option<String>,
    /// `domains`
    pub domains: Vec<DomainPresentationModel>,
}

impl UpdateDomainsRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(domains: Vec<DomainPresentationModel>) -> Self {
        Self {
            default_iso_code: None,
            domains,
        }
    }
}

/// `ValidateUpdateDocumentRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct ValidateUpdateDocumentRequestModel {
    /// `values`
    pub values: Vec<DocumentValueModel>,
    /// `variants`
    pub variants: Vec<DocumentVariantRequestModel>,
    /// `template`
    pub template: Option<ReferenceByIdModel>,
    /// `cultures` (`uniqueItems: true`)
    pub cultures: Option<Vec<String>>,
}

impl ValidateUpdateDocumentRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        values: Vec<DocumentValueModel>,
        variants: Vec<DocumentVariantRequestModel>,
    ) -> Self {
        Self {
            values,
            variants,
            template: None,
            cultures: None,
        }
    }
}
