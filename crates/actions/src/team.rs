//! The client's team and who is responsible: reading, naming, joining, leaving. Not here: the warm handover (`handover`).

use crate::app::App;
use crate::failure::{Failure, NoRule};
use crate::reading::CaseView;
use crate::work::{RequestKey, Work};
use domain::access::Action;
use domain::event::EventKind;
use domain::ground::DataClass;
use domain::id::{AccountId, CaseId, MemberId, TermId};
use domain::model::RoleCode;
use domain::person::Worker;
use domain::responsibility::naming::{
    self, BesideRefused, EndTermRefused, NameRefused, SocialCareRefused,
};
use domain::responsibility::team::{JoinRefused, LeaveRefused, join, leave};
use domain::responsibility::{Member, MemberIdentity, Term, TermKind};
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// A case with the people who could be asked to help.
pub struct TeamView {
    pub view: CaseView,
    /// Everybody with an account in the county and its network.
    pub workers: Vec<Worker>,
    /// How many open cases each is responsible for now.
    pub caseloads: BTreeMap<AccountId, u32>,
}

/// Who is to join.
pub struct NewMember {
    pub who: MemberIdentity,
    pub role: Option<RoleCode>,
    /// Which of the county's teams, where it has several.
    pub team: Option<String>,
}

/// Who stands in, and on which days, both included.
pub struct NewSubstitute {
    pub who: AccountId,
    pub from: Date,
    pub to: Date,
    pub reason: String,
}

/// Reads a case and the county's workers with their caseloads, for a page of the team; `details` is the page's code for the log.
pub async fn read(
    app: &App,
    who: &Worker,
    case: CaseId,
    action: Action,
    details: &str,
) -> Result<TeamView, Failure<NoRule>> {
    let view = app.read_case(who, case, action, details).await?;
    let mut tx = app.db.read().await?;
    let workers = store::account::workers_of_county(&mut tx, &who.county).await?;
    let caseloads = store::account::caseloads_of_county(&mut tx, &who.county).await?;
    Ok(TeamView {
        view,
        workers: workers
            .into_iter()
            .filter(|worker| worker.is_active)
            .collect(),
        caseloads: caseloads.into_iter().collect(),
    })
}

/// Names the responsible worker of a case that has none.
pub async fn name_responsible(
    app: &App,
    who: &Worker,
    case: CaseId,
    to: AccountId,
    reason: &str,
    key: &RequestKey,
) -> Result<(), Failure<NameRefused>> {
    let mut work = app.begin(who, case, Action::NameResponsible, key).await?;
    let worker = work.worker(to).await?;
    let term = naming::name_responsible(
        &work.file,
        &work.model,
        work.new_id(),
        &worker,
        reason,
        work.now,
    )
    .map_err(Failure::Rule)?;
    begin_term(&mut work, &term, &worker).await?;
    work.finish("").await
}

/// Names a work pair beside the responsible worker.
pub async fn name_work_pair(
    app: &App,
    who: &Worker,
    case: CaseId,
    to: AccountId,
    reason: &str,
    key: &RequestKey,
) -> Result<(), Failure<BesideRefused>> {
    let mut work = app.begin(who, case, Action::NameWorkPair, key).await?;
    let worker = work.worker(to).await?;
    let term = naming::name_work_pair(
        &work.file,
        &work.model,
        work.new_id(),
        &worker,
        reason,
        work.now,
    )
    .map_err(Failure::Rule)?;
    begin_term(&mut work, &term, &worker).await?;
    work.finish("").await
}

/// Names who stands in for the responsible worker from one day to another, both included.
pub async fn name_substitute(
    app: &App,
    who: &Worker,
    case: CaseId,
    substitute: &NewSubstitute,
    key: &RequestKey,
) -> Result<(), Failure<BesideRefused>> {
    let mut work = app.begin(who, case, Action::NameSubstitute, key).await?;
    let worker = work.worker(substitute.who).await?;
    let from = start_of(app, substitute.from).max(work.now);
    let times = (from, start_of(app, next_day(substitute.to)));
    let term = naming::name_substitute(
        &work.file,
        &work.model,
        work.new_id(),
        &worker,
        times,
        &substitute.reason,
    )
    .map_err(Failure::Rule)?;
    begin_term(&mut work, &term, &worker).await?;
    work.finish("").await
}

async fn begin_term<R>(work: &mut Work, term: &Term, worker: &Worker) -> Result<(), Failure<R>> {
    store::responsibility::save_term(&mut work.tx, term).await?;
    let kind = match term.kind {
        TermKind::Responsible => EventKind::ResponsibleNamed,
        TermKind::WorkPair => EventKind::WorkPairNamed,
        TermKind::Substitute => EventKind::SubstituteNamed,
    };
    work.event(kind, DataClass::Relationship, worker.name.clone());
    Ok(())
}

/// Ends a work pair's or a substitute's term. Says whether the one who ended it still sees the case.
pub async fn end_term(
    app: &App,
    who: &Worker,
    case: CaseId,
    term: TermId,
    key: &RequestKey,
) -> Result<bool, Failure<EndTermRefused>> {
    let mut work = app.begin(who, case, Action::EndTerm, key).await?;
    let ended = naming::end_term(&work.file, term, work.now).map_err(Failure::Rule)?;
    store::responsibility::save_term(&mut work.tx, &ended).await?;
    let name = name_of(&work, ended.holder);
    work.event(EventKind::TermEnded, DataClass::Relationship, name);
    let stays = work.stays().await?;
    work.finish(stay_code(stays)).await?;
    Ok(stays)
}

/// Takes a person into the client's team.
pub async fn add_member(
    app: &App,
    who: &Worker,
    case: CaseId,
    new: NewMember,
    key: &RequestKey,
) -> Result<(), Failure<JoinRefused>> {
    let mut work = app.begin(who, case, Action::AddMember, key).await?;
    let mut role = new.role;
    if let MemberIdentity::Account(account) = new.who {
        let worker = work.worker(account).await?;
        // Somebody with an account joins in the role of the account unless another is chosen.
        role = role.or_else(|| Some(worker.role.clone()));
        work.file.people.insert(account, worker);
    }
    let member = join(
        &work.file,
        &work.model,
        (work.new_id(), new.who),
        role,
        new.team,
        (work.now, work.today),
    )
    .map_err(Failure::Rule)?;
    store::responsibility::save_member(&mut work.tx, &member).await?;
    let name = member_name(&work, &member);
    work.event(EventKind::MemberJoined, DataClass::Relationship, name);
    work.finish("").await
}

/// A member leaves the team. Says whether the one who did it still sees the case.
pub async fn remove_member(
    app: &App,
    who: &Worker,
    case: CaseId,
    member: MemberId,
    key: &RequestKey,
) -> Result<bool, Failure<LeaveRefused>> {
    let mut work = app.begin(who, case, Action::RemoveMember, key).await?;
    let left = leave(&work.file, member, work.now).map_err(Failure::Rule)?;
    store::responsibility::save_member(&mut work.tx, &left).await?;
    let name = member_name(&work, &left);
    work.event(EventKind::MemberLeft, DataClass::Relationship, name);
    let stays = work.stays().await?;
    work.finish(stay_code(stays)).await?;
    Ok(stays)
}

/// Records whether the client is a client of social care, who has a statutory own worker.
pub async fn set_social_care_client(
    app: &App,
    who: &Worker,
    case: CaseId,
    is_client: bool,
    key: &RequestKey,
) -> Result<(), Failure<SocialCareRefused>> {
    let mut work = app
        .begin(who, case, Action::SetSocialCareClient, key)
        .await?;
    work.file.case = naming::mark_social_care_client(work.file.case.clone(), is_client)
        .map_err(Failure::Rule)?;
    work.finish("").await
}

/// What is remembered of an action after which its doer may no longer see the case.
pub(crate) const fn stay_code(stays: bool) -> &'static str {
    if stays { "stays" } else { "leaves" }
}

pub(crate) fn name_of(work: &Work, account: AccountId) -> String {
    let worker = work.file.people.get(&account);
    worker.map_or_else(String::new, |worker| worker.name.clone())
}

fn member_name(work: &Work, member: &Member) -> String {
    match &member.who {
        MemberIdentity::Account(account) => name_of(work, *account),
        MemberIdentity::WithoutAccount { name, .. } | MemberIdentity::OwnPerson { name, .. } => {
            name.clone()
        }
    }
}

fn next_day(day: Date) -> Date {
    day.tomorrow().unwrap_or(day)
}

/// The first instant of a day in Finland.
fn start_of(app: &App, day: Date) -> Timestamp {
    let zoned = day.to_zoned(app.zone().clone());
    zoned.map_or_else(|_| app.now(), |zoned| zoned.timestamp())
}

#[cfg(test)]
mod tests;
