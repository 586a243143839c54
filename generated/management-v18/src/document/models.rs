// @generated from specs/management-v18.json (sha256 7761f88203df72964812ab1098a3351549f513c9330f9a080e581fa7bb56eaa2) by umbraco-codegen; do not edit.
#![cfg_attr(rustfmt, rustfmt_skip)]

//! The models that only `Document` uses.

use crate::models::{
    ContentSortFieldModel, CultureAndScheduleRequestModel, DirectionModel,
    DocumentTypeReferenceResponseModel, DocumentValueModel, DocumentValueResponseModel,
    DocumentVariantItemResponseModel, DocumentVariantRequestModel,
    DocumentVariantResponseModel, FlagModel, ItemReferenceByIdResponseModel,
    MemberGroupItemResponseModel, MemberItemResponseModel, ReferenceByIdModel,
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
    /// `culturesToPublish`
    pub cultures_to_publish: Vec<String>,
    /// `template`
    #[wire(nullable)]
    pub template: Option<ReferenceByIdModel>,
    /// `documentType`
    pub document_type: ReferenceByIdModel,
    /// `parent`
    pub parent: Option<ReferenceByIdModel>,
    /// `id`
    pub id: Option<Uuid>,
    /// `values`
    pub values: Vec<DocumentValueModel>,
    /// `variants`
    pub variants: Vec<DocumentVariantRequestModel>,
}

impl CreateAndPublishDocumentRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        cultures_to_publish: Vec<String>,
        document_type: ReferenceByIdModel,
        values: Vec<DocumentValueModel>,
        variants: Vec<DocumentVariantRequestModel>,
    ) -> Self {
        Self {
            cultures_to_publish,
            template: None,
            document_type,
            parent: None,
            id: None,
            values,
            variants,
        }
    }
}

/// `CreateDocumentRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct CreateDocumentRequestModel {
    /// `template`
    #[wire(nullable)]
    pub template: Option<ReferenceByIdModel>,
    /// `documentType`
    pub document_type: ReferenceByIdModel,
    /// `parent`
    pub parent: Option<ReferenceByIdModel>,
    /// `id`
    pub id: Option<Uuid>,
    /// `values`
    pub values: Vec<DocumentValueModel>,
    /// `variants`
    pub variants: Vec<DocumentVariantRequestModel>,
}

impl CreateDocumentRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        document_type: ReferenceByIdModel,
        values: Vec<DocumentValueModel>,
        variants: Vec<DocumentVariantRequestModel>,
    ) -> Self {
        Self {
            template: None,
            document_type,
            parent: None,
            id: None,
            values,
            variants,
        }
    }
}

/// `DocumentCollectionResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DocumentCollectionResponseModel {
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
    /// `creator`
    pub creator: Option<String>,
    /// `sortOrder`
    pub sort_order: i32,
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
    /// `values`
    pub values: Vec<DocumentValueResponseModel>,
    /// `variants`
    pub variants: Vec<DocumentVariantResponseModel>,
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
    /// `allowNonExistingSegmentsCreation`
    pub allow_non_existing_segments_creation: bool,
}

/// `DocumentItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DocumentItemResponseModel {
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
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
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
    /// `documentType`
    pub document_type: DocumentTypeReferenceResponseModel,
    /// `variants`
    pub variants: Vec<DocumentVariantItemResponseModel>,
    /// `id`
    pub id: Uuid,
    /// `createDate`
    pub create_date: DateTime,
    /// `hasChildren`
    pub has_children: bool,
    /// `parent`
    pub parent: Option<ItemReferenceByIdResponseModel>,
}

/// `DocumentResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DocumentResponseModel {
    /// `template`
    pub template: Option<ReferenceByIdModel>,
    /// `isTrashed`
    pub is_trashed: bool,
    /// `documentType`
    pub document_type: DocumentTypeReferenceResponseModel,
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
    /// `values`
    pub values: Vec<DocumentValueResponseModel>,
    /// `variants`
    pub variants: Vec<DocumentVariantResponseModel>,
}

/// `DocumentTreeItemResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct DocumentTreeItemResponseModel {
    /// `isProtected`
    pub is_protected: bool,
    /// `ancestors`
    pub ancestors: Vec<ReferenceByIdModel>,
    /// `documentType`
    pub document_type: DocumentTypeReferenceResponseModel,
    /// `variants`
    pub variants: Vec<DocumentVariantItemResponseModel>,
    /// `noAccess`
    pub no_access: bool,
    /// `isTrashed`
    pub is_trashed: bool,
    /// `createDate`
    pub create_date: DateTime,
    /// `id`
    pub id: Uuid,
    /// `parent`
    pub parent: Option<ReferenceByIdModel>,
    /// `flags`
    pub flags: Vec<FlagModel>,
    /// `hasChildren`
    pub has_children: bool,
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
    /// `message`
    #[wire(nullable)]
    pub message: Option<String>,
    /// `provider`
    pub provider: String,
    /// `isExternal`
    pub is_external: bool,
    /// `culture`
    #[wire(nullable)]
    pub culture: Option<String>,
    /// `url`
    #[wire(nullable)]
    pub url: Option<String>,
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
    /// `op`
    pub op: String,
    /// `path`
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
    /// `memberUserNames`
    pub member_user_names: Vec<String>,
    /// `memberGroupNames`
    pub member_group_names: Vec<String>,
    /// `loginDocument`
    pub login_document: ReferenceByIdModel,
    /// `errorDocument`
    pub error_document: ReferenceByIdModel,
}

impl PublicAccessRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        member_user_names: Vec<String>,
        member_group_names: Vec<String>,
        login_document: ReferenceByIdModel,
        error_document: ReferenceByIdModel,
    ) -> Self {
        Self {
            member_user_names,
            member_group_names,
            login_document,
            error_document,
        }
    }
}

/// `PublicAccessResponseModel`
#[derive(Object)]
#[non_exhaustive]
pub struct PublicAccessResponseModel {
    /// `members`
    pub members: Vec<MemberItemResponseModel>,
    /// `groups`
    pub groups: Vec<MemberGroupItemResponseModel>,
    /// `isProtectedByAncestor`
    pub is_protected_by_ancestor: bool,
    /// `loginDocument`
    pub login_document: ReferenceByIdModel,
    /// `errorDocument`
    pub error_document: ReferenceByIdModel,
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
    /// `template`
    pub template: Option<ReferenceByIdModel>,
    /// `isTrashed`
    pub is_trashed: bool,
    /// `documentType`
    pub document_type: DocumentTypeReferenceResponseModel,
    /// `id`
    pub id: Uuid,
    /// `flags`
    pub flags: Vec<FlagModel>,
    /// `values`
    pub values: Vec<DocumentValueResponseModel>,
    /// `variants`
    pub variants: Vec<DocumentVariantResponseModel>,
}

/// `SortDocumentChildrenByFieldRequestModel`
#[derive(Object)]
#[non_exhaustive]
pub struct SortDocumentChildrenByFieldRequestModel {
    /// `culture`
    pub culture: Option<String>,
    /// `field`
    pub field: ContentSortFieldModel,
    /// `direction`
    pub direction: DirectionModel,
}

impl SortDocumentChildrenByFieldRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(field: ContentSortFieldModel, direction: DirectionModel) -> Self {
        Self {
            culture: None,
            field,
            direction,
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
    /// `cultures`
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
    /// `culturesToPublish`
    pub cultures_to_publish: Vec<String>,
    /// `template`
    pub template: Option<ReferenceByIdModel>,
    /// `values`
    pub values: Vec<DocumentValueModel>,
    /// `variants`
    pub variants: Vec<DocumentVariantRequestModel>,
}

impl UpdateAndPublishDocumentRequestModel {
    /// With the required members.
    #[inline]
    #[must_use]
    pub fn new(
        cultures_to_publish: Vec<String>,
        values: Vec<DocumentValueModel>,
        variants: Vec<DocumentVariantRequestModel>,
    ) -> Self {
        Self {
            cultures_to_publish,
            template: None,
            values,
            variants,
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
    /// `template`
    pub template: Option<ReferenceByIdModel>,
    /// `values`
    pub values: Vec<DocumentValueModel>,
    /// `variants`
    pub variants: Vec<DocumentVariantRequestModel>,
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
            template: None,
            values,
            variants,
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
    /// `cultures`
    pub cultures: Option<Vec<String>>,
    /// `template`
    pub template: Option<ReferenceByIdModel>,
    /// `values`
    pub values: Vec<DocumentValueModel>,
    /// `variants`
    pub variants: Vec<DocumentVariantRequestModel>,
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
            cultures: None,
            template: None,
            values,
            variants,
        }
    }
}
