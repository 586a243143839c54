//! `document/{id}/publish-with-descendants`: long-running work, asked for by the id of its task.

use std::time::UNIX_EPOCH;

use http::Method;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::document_access::{self as access, CONTENT, require};
use super::document_publish::{self as publishing};
use super::document_publish_check::{self, check_path, check_release, check_values};
use super::redirect::tracked;
use crate::route::{Context, Route, route};
use crate::store::branch_task::{BranchTask, FailedItem};
use crate::store::document::Document;
use crate::store::moment::Moment;
use crate::wire::bind::{self, Kind, Model, Rule, member};
use crate::wire::guid;
use crate::wire::reply::{Outcome, Problem, Reply};

pub(super) const ROUTES: &[Route] = &[
    route(
        Method::PUT,
        "document/{id:guid}/publish-with-descendants",
        CONTENT,
        |context| tracked(context, start),
    ),
    route(
        Method::GET,
        "document/{id:guid}/publish-with-descendants/result/{taskId:guid}",
        CONTENT,
        result,
    ),
];

const START: Model = Model {
    parameter: "requestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.Document.PublishDocumentWithDescendantsRequestModel",
    members: &[
        member("cultures", Kind::Texts, Rule::Declared),
        member("includeUnpublishedDescendants", Kind::Flag, Rule::NotNull),
    ],
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Start {
    cultures: Vec<Option<String>>,
    #[serde(default)]
    include_unpublished_descendants: bool,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct TaskReply {
    task_id: Uuid,
    is_complete: bool,
}

/// The work is done here and now; the first question for its result is still answered "not yet", as on a real site.
fn start(context: &mut Context<'_>) -> Outcome {
    let body: Start = bind::body(context.request, &START, context.trace)?;
    let id = context.id()?;
    require(context, access::PUBLISH, Some(id))?;
    let mut task = BranchTask {
        id: task_id(context),
        is_missing: context.store.documents.get(id).is_none(),
        failed: Vec::new(),
        was_asked: false,
    };
    if !task.is_missing {
        let codes: Vec<String> = body.cultures.into_iter().flatten().collect();
        let unpublished_too = body.include_unpublished_descendants;
        branch(context, id, &codes, unpublished_too, true, &mut task.failed);
    }
    let reply = TaskReply {
        task_id: task.id,
        is_complete: false,
    };
    context.store.branch_tasks.push(task);
    Ok(Reply::json(&reply))
}

/// A version 7 GUID, which begins with the time.
fn task_id(context: &mut Context<'_>) -> Uuid {
    let since = context.security.now().duration_since(UNIX_EPOCH);
    let millis = since.unwrap_or_default().as_millis() as u64;
    let mut random = [0; 10];
    random.copy_from_slice(&context.store.sequence.bytes()[..10]);
    uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid()
}

/// Publishes a document and what is below it; what is below a failure is left alone.
fn branch(
    context: &mut Context<'_>,
    id: Uuid,
    codes: &[String],
    unpublished_too: bool,
    is_root: bool,
    failed: &mut Vec<FailedItem>,
) {
    let now = Moment::of(context.security.now());
    let Some(document) = context.store.documents.get(id) else {
        return;
    };
    if !is_root && !unpublished_too && !document.is_published() {
        return;
    }
    let cultures = cultures_of(document, codes);
    if !cultures.is_empty() {
        let checked = check_values(context.store, document, &cultures)
            .and_then(|()| check_release(document, &cultures, now))
            .and_then(|()| check_path(context.store, document));
        if let Err(refusal) = checked {
            let operation_status = refusal.status.to_owned();
            failed.push(FailedItem {
                id,
                operation_status,
            });
            return;
        }
        publishing::publish_now(context, id, &cultures, now, Some("Branch published"));
    }
    let below: Vec<Uuid> = context
        .store
        .documents
        .children(Some(id))
        .iter()
        .map(|one| one.id)
        .collect();
    for child in below {
        branch(context, child, codes, unpublished_too, false, failed);
    }
}

/// The cultures that a document has of those asked for; without cultures it is published as a whole.
fn cultures_of(document: &Document, codes: &[String]) -> Vec<Option<String>> {
    if !document.varies() {
        return vec![None];
    }
    let is_all = codes.iter().any(|code| code == "*");
    document
        .cultures
        .iter()
        .map(|one| one.culture.clone())
        .filter(|culture| is_all || culture.as_ref().is_some_and(|code| codes.contains(code)))
        .collect()
}

/// Any document of the path will do: the task knows which it was.
fn result(context: &mut Context<'_>) -> Outcome {
    let id = context.id()?;
    require(context, access::PUBLISH, Some(id))?;
    let task_id = context.values.get(1).and_then(|text| guid::lenient(text));
    let task_id = task_id.ok_or_else(Reply::no_route)?;
    let tasks = &mut context.store.branch_tasks;
    let task = tasks.iter_mut().find(|task| task.id == task_id);
    let task = task.ok_or_else(|| {
        Problem::not_found("The result of the submitted task could not be found")
            .status("TaskResultNotFound")
            .reply()
    })?;
    if task.is_missing {
        return Err(document_publish_check::not_found());
    }
    let is_complete = std::mem::replace(&mut task.was_asked, true);
    if !is_complete || task.failed.is_empty() {
        return Ok(Reply::json(&TaskReply {
            task_id,
            is_complete,
        }));
    }
    let failed = serde_json::to_value(&task.failed).unwrap_or_default();
    Err(Problem::bad_request("Failed branch operation")
        .detail("One or more items in the branch could not complete the operation.")
        .status("FailedBranch")
        .with("failedBranchItems", failed)
        .reply())
}
