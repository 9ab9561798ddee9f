//! Services and benefits of plan lines: begun, ended, stopped. Not here: the rules (`domain::service`), the plan itself (`plan`).

use crate::app::App;
use crate::failure::Failure;
use crate::work::RequestKey;
use domain::access::Action;
use domain::event::EventKind;
use domain::ground::DataClass::PlanAndFollowUp;
use domain::id::{CaseId, LineId};
use domain::person::Worker;
use domain::service::ServiceRefused;
use jiff::civil::Date;

/// Begins the service or benefit of a line.
pub async fn begin(
    app: &App,
    who: &Worker,
    case: CaseId,
    line: LineId,
    on: Date,
    key: &RequestKey,
) -> Result<(), Failure<ServiceRefused>> {
    let mut work = app.begin(who, case, Action::BeginService, key).await?;
    let begun = domain::service::begin(&work.file, line, on, who.account, work.now, work.today)
        .map_err(Failure::Rule)?;
    store::plan::save_progress(&mut work.tx, &begun).await?;
    work.event(EventKind::ServiceBegun, PlanAndFollowUp, "");
    work.finish("").await
}

/// Ends a line as carried out, with its result.
pub async fn end(
    app: &App,
    who: &Worker,
    case: CaseId,
    line: LineId,
    on: Date,
    result: &str,
    key: &RequestKey,
) -> Result<(), Failure<ServiceRefused>> {
    let mut work = app.begin(who, case, Action::EndService, key).await?;
    let ended = domain::service::end(&work.file, line, on, result, who.account, work.today)
        .map_err(Failure::Rule)?;
    store::plan::save_progress(&mut work.tx, &ended).await?;
    work.event(EventKind::ServiceEnded, PlanAndFollowUp, result.trim());
    work.finish("").await
}

/// Stops a line before it was carried out, because.
pub async fn stop(
    app: &App,
    who: &Worker,
    case: CaseId,
    line: LineId,
    on: Date,
    because: &str,
    key: &RequestKey,
) -> Result<(), Failure<ServiceRefused>> {
    let mut work = app.begin(who, case, Action::StopService, key).await?;
    let stopped = domain::service::stop(&work.file, line, on, because, who.account, work.today)
        .map_err(Failure::Rule)?;
    store::plan::save_progress(&mut work.tx, &stopped).await?;
    work.event(EventKind::ServiceStopped, PlanAndFollowUp, because.trim());
    work.finish("").await
}
