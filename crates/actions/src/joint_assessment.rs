//! The joint assessment: started, the client's own view and each profession's part written, concluded.
//! Not here: single orders and records (`assessment`).

use crate::app::App;
use crate::failure::Failure;
use crate::work::{RequestKey, Work};
use domain::access::Action;
use domain::assessment::JointAssessment;
use domain::assessment::joint::{JointRefused, finish, start, write_client_view, write_part};
use domain::event::EventKind;
use domain::ground::DataClass;
use domain::id::{AssessmentId, CaseId};
use domain::person::Worker;
use jiff::Timestamp;

/// Starts a joint assessment; its id.
pub async fn begin(
    app: &App,
    who: &Worker,
    case: CaseId,
    key: &RequestKey,
) -> Result<AssessmentId, Failure<JointRefused>> {
    let mut work = app
        .begin(who, case, Action::StartJointAssessment, key)
        .await?;
    let joint = start(&work.file, work.new_id(), work.now).map_err(Failure::Rule)?;
    store::assessment::insert_joint(&mut work.tx, &joint, work.today).await?;
    work.event(
        EventKind::JointAssessmentStarted,
        DataClass::HealthAndAbility,
        "",
    );
    work.finish(&joint.id.to_string()).await?;
    Ok(joint.id)
}

/// Writes the client's own view; `seen` is the version the page showed.
pub async fn client_view(
    app: &App,
    who: &Worker,
    case: CaseId,
    id: AssessmentId,
    (seen, text): (i64, &str),
    key: &RequestKey,
) -> Result<(), Failure<JointRefused>> {
    let mut work = app.begin(who, case, Action::WriteJointPart, key).await?;
    let joint = of_case(&work, id)?;
    let joint = write_client_view(joint, seen, text).map_err(Failure::Rule)?;
    store::assessment::save_joint(&mut work.tx, &joint).await?;
    work.finish("").await
}

/// Writes one's own part; `seen` is when the part one began from was written.
pub async fn own_part(
    app: &App,
    who: &Worker,
    case: CaseId,
    id: AssessmentId,
    (seen, text): (Option<Timestamp>, &str),
    key: &RequestKey,
) -> Result<(), Failure<JointRefused>> {
    let mut work = app.begin(who, case, Action::WriteJointPart, key).await?;
    let joint = of_case(&work, id)?;
    let writer = (who.account, who.role.clone());
    let joint =
        write_part(&work.model, joint, writer, seen, text, work.now).map_err(Failure::Rule)?;
    store::assessment::save_joint(&mut work.tx, &joint).await?;
    work.finish("").await
}

/// Concludes the assessment; `seen` is the version the page showed.
pub async fn conclude(
    app: &App,
    who: &Worker,
    case: CaseId,
    id: AssessmentId,
    (seen, conclusion, not_heard_because): (i64, &str, Option<&str>),
    key: &RequestKey,
) -> Result<(), Failure<JointRefused>> {
    let mut work = app
        .begin(who, case, Action::FinishJointAssessment, key)
        .await?;
    let joint = of_case(&work, id)?;
    let joint = finish(
        joint,
        seen,
        conclusion,
        not_heard_because,
        who.account,
        work.now,
    )
    .map_err(Failure::Rule)?;
    store::assessment::save_joint(&mut work.tx, &joint).await?;
    work.event(
        EventKind::JointAssessmentReady,
        DataClass::HealthAndAbility,
        conclusion.trim(),
    );
    work.finish("").await
}

fn of_case<R>(work: &Work, id: AssessmentId) -> Result<JointAssessment, Failure<R>> {
    let found = work
        .file
        .joint_assessments
        .iter()
        .find(|joint| joint.id == id);
    found.cloned().ok_or(Failure::NotFound)
}

#[cfg(test)]
mod tests;
