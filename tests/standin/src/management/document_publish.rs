//! `document/{id}/publish`: now or at a time, in some cultures or all.

use http::Method;
use serde::Deserialize;
use uuid::Uuid;

use super::document::record;
use super::document_access::{self as access, CONTENT, require};
use super::document_publish_check::{
    check_path, check_release, check_values, culture_of, in_trash, not_found,
};
use super::document_url::has_url;
use super::redirect::tracked;
use crate::notification::{Notification, NotificationKind};
use crate::route::{Context, Route, route};
use crate::store::moment::Moment;
use crate::store::webhook::CONTENT_PUBLISH;
use crate::wire::bind::{self, Kind, Member, Model, Rule, member};
use crate::wire::json;
use crate::wire::reply::{Outcome, Problem, Reply};

pub(super) const ROUTES: &[Route] = &[route(
    Method::PUT,
    "document/{id:guid}/publish",
    CONTENT,
    |context| tracked(context, publish),
)];

const SCHEDULE: &[Member] = &[
    member("publishTime", Kind::Date, Rule::Optional),
    member("unpublishTime", Kind::Date, Rule::Optional),
];

const PUBLISH: Model = Model {
    parameter: "requestModel",
    type_name: "Umbraco.Cms.Api.Management.ViewModels.Document.PublishDocumentRequestModel",
    members: &[member(
        "publishSchedules",
        Kind::Models(
            "Umbraco.Cms.Api.Management.ViewModels.Document.CultureAndScheduleRequestModel",
            &[
                member("culture", Kind::Text, Rule::Optional),
                member(
                    "schedule",
                    Kind::Model(
                        "Umbraco.Cms.Api.Management.ViewModels.Document.ScheduleRequestModel",
                        SCHEDULE,
                    ),
                    Rule::Optional,
                ),
            ],
        ),
        Rule::Declared,
    )],
};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Publish {
    publish_schedules: Vec<CultureAndSchedule>,
}

#[derive(Deserialize)]
struct CultureAndSchedule {
    culture: Option<String>,
    schedule: Option<Schedule>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Schedule {
    publish_time: Option<Moment>,
    unpublish_time: Option<Moment>,
}

fn publish(context: &mut Context<'_>) -> Outcome {
    let body: Publish = bind::body(context.request, &PUBLISH, context.trace)?;
    let id = context.id()?;
    require(context, access::PUBLISH, Some(id))?;
    let now = Moment::of(context.security.now());
    for one in &body.publish_schedules {
        check_times(one.schedule, now)?;
    }
    let document = context.store.documents.get(id).ok_or_else(not_found)?;
    if body.publish_schedules.is_empty() {
        return Ok(Reply::done());
    }
    if document.trashed {
        return Err(in_trash().reply);
    }
    let mut at_once = Vec::new();
    let mut scheduled = Vec::new();
    for one in &body.publish_schedules {
        let culture = culture_of(context.store, document, one.culture.as_deref())?;
        match one.schedule {
            None => at_once.push(culture),
            Some(schedule) => scheduled.push((culture, schedule)),
        }
    }
    let later = scheduled
        .iter()
        .filter(|(_, schedule)| schedule.publish_time.is_some())
        .map(|(culture, _)| culture.clone());
    let asked: Vec<Option<String>> = at_once.iter().cloned().chain(later).collect();
    check_values(context.store, document, &asked).map_err(|refusal| refusal.reply)?;
    if !at_once.is_empty() {
        check_release(document, &at_once, now).map_err(|refusal| refusal.reply)?;
        check_path(context.store, document).map_err(|refusal| refusal.reply)?;
    }
    for (culture, schedule) in scheduled {
        let (publish_at, unpublish_at) = (schedule.publish_time, schedule.unpublish_time);
        let documents = &mut context.store.documents;
        documents.schedule(id, culture.as_deref(), publish_at, unpublish_at);
    }
    if at_once.is_empty() {
        return Ok(Reply::done());
    }
    publish_now(context, id, &at_once, now, None);
    Ok(with_warnings(context, id, Reply::done()))
}

fn check_times(schedule: Option<Schedule>, now: Moment) -> Result<(), Reply> {
    let Some(schedule) = schedule else {
        return Ok(());
    };
    let refuse = |title, detail, status| {
        Err(Problem::bad_request(title)
            .detail(detail)
            .status(status)
            .reply())
    };
    match (schedule.publish_time, schedule.unpublish_time) {
        (Some(publish), _) if publish <= now => refuse(
            "Publish time needs to be higher than the current time",
            "Cannot handle a publish time that is not after the current server time.",
            "PublishTimeNeedsToBeInFuture",
        ),
        // So the server spells it.
        (_, Some(unpublish)) if unpublish <= now => refuse(
            "Unpublish time needs to be higher than the current time",
            "Cannot handle an unpublish time that is not after the current server time.",
            "UpublishTimeNeedsToBeInFuture",
        ),
        (Some(publish), Some(unpublish)) if unpublish <= publish => refuse(
            "Unpublish time needs to be after the publish time",
            "Cannot handle an unpublish time that is not after the specified publish time.",
            "UnpublishTimeNeedsToBeAfterPublishTime",
        ),
        _ => Ok(()),
    }
}

/// Publishes without looking.
pub(super) fn publish_now(
    context: &mut Context<'_>,
    id: Uuid,
    cultures: &[Option<String>],
    now: Moment,
    comment: Option<&str>,
) {
    let number = context.store.documents.next_version();
    if let Some(document) = context.store.documents.get_mut(id) {
        document.publish(cultures, number, now);
        let of = document.document_type;
        context.store.announced.add(CONTENT_PUBLISH, id, of);
    }
    log(context, id, now, "Publish", cultures, comment);
}

pub(super) fn log(
    context: &mut Context<'_>,
    id: Uuid,
    now: Moment,
    what: &str,
    cultures: &[Option<String>],
    comment: Option<&str>,
) {
    let codes: Vec<&str> = cultures.iter().flatten().map(String::as_str).collect();
    let codes = codes.join(", ");
    let comment = comment.map(str::to_owned);
    if codes.is_empty() {
        record(context, id, now, what, comment, None);
    } else {
        let text = comment.unwrap_or_else(|| format!("{what}ed languages: {codes}"));
        record(
            context,
            id,
            now,
            &format!("{what}Variant"),
            Some(text),
            Some(codes),
        );
    }
}

const NO_URL: &str = "The document does not have a URL, possibly due to a naming collision with another document. \
                      More details can be found under Info.";

/// What the server says in `Umb-Notifications` of a published document: that a site in several languages has no
/// domains, and that a published culture has no address.
fn with_warnings(context: &Context<'_>, id: Uuid, reply: Reply) -> Reply {
    let Some(document) = context.store.documents.get(id) else {
        return reply;
    };
    let published = document
        .cultures
        .iter()
        .filter(|one| one.published.is_some());
    let cultures: Vec<&str> = published.filter_map(|one| one.culture.as_deref()).collect();
    let path = context.store.documents.path_to(id);
    let settings = &context.store.documents.settings;
    let has_domains = path.iter().any(|one| settings.hosts(one.id).is_some());
    let mut warnings = Vec::new();
    let mut warn = |message: &str| {
        let kind = NotificationKind::Warning;
        warnings.push(Notification::new(kind, "Content published", message));
    };
    if cultures.len() > 1 && !has_domains {
        warn(
            "Domains are not configured for multilingual site, please contact an administrator, see log for more information",
        );
    }
    if cultures
        .iter()
        .any(|code| !has_url(context.store, document, code))
    {
        warn(NO_URL);
    }
    // So it is said once for each document below that is not published.
    let below = context.store.documents.descendants(id);
    for _ in below.iter().filter(|one| !one.is_published()) {
        warn(NO_URL);
    }
    if warnings.is_empty() {
        return reply;
    }
    reply.header("umb-notifications", &json::to_text(&warnings))
}
