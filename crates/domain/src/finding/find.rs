//! Finding what is missing or late in a case. Each rule is one small function of the file, the model and the day.
//! Not here: the weight order and the words.

use super::{Finding, FindingKind, GroundGap, Mender, Prevents};
use crate::assessment::{AssessmentOrder, OrderState};
use crate::calendar::{days_after, days_between, finnish_day};
use crate::case::hearing::may_carry;
use crate::case::{CaseFile, next_step};
use crate::ground::{NoGround, expiring};
use crate::id::AccountId;
use crate::meeting::MeetingState;
use crate::model::ServiceModel;
use crate::onward::FollowUpState;
use crate::onward::review::next_review_on;
use crate::plan::acknowledge::acknowledgement_state;
use crate::plan::{LineOwner, LineState, PlanState};
use crate::responsibility::{MemberIdentity, TermKind};
use crate::service::state_of;
use crate::task::{TaskOwner, TaskState};
use jiff::{Timestamp, civil::Date};
use std::collections::BTreeSet;

/// What every rule looks at.
#[derive(Clone, Copy)]
pub(super) struct Look<'a> {
    pub file: &'a CaseFile,
    pub model: &'a ServiceModel,
    pub today: Date,
    pub now: Timestamp,
}

type Rule = fn(Look<'_>) -> Vec<Finding>;

/// The rules of an open case. Follow-ups and orphaned work are looked for after closing too.
pub(super) const OF_OPEN_CASE: &[Rule] = &[
    no_responsible_worker,
    ground_missing,
    no_next_step,
    first_contact_late,
    step_late,
    plan_answers,
    review_late,
    bounced,
    assessment_duplicated,
    service_gap,
    language_not_matched,
    caseload_over_limit,
    consent_ending,
    task_overdue,
];
pub(super) const ALWAYS: &[Rule] = &[follow_up_due, orphaned_work];

fn finding(kind: FindingKind, prevents: Prevents, mender: Mender, by: Date) -> Finding {
    Finding {
        kind,
        prevents,
        mender,
        by,
    }
}

impl Look<'_> {
    /// The responsible worker with a living account, or the coordinator.
    fn responsible(self) -> Mender {
        let holder = self
            .file
            .responsible_at(self.now)
            .map(|term| term.holder)
            .filter(|account| self.file.is_active(*account));
        holder.map_or(Mender::Coordinator, Mender::Account)
    }

    /// The account itself while it lives, else the responsible worker.
    fn account(self, account: AccountId) -> Mender {
        if self.file.is_active(account) {
            Mender::Account(account)
        } else {
            self.responsible()
        }
    }

    fn carrier(self, owner: &LineOwner) -> Mender {
        match owner {
            LineOwner::Account(account) => self.account(*account),
            LineOwner::Client | LineOwner::Named(_) => self.responsible(),
        }
    }

    fn convener(self) -> Mender {
        Mender::Role(
            self.model
                .team_rule(self.file.case.area.as_ref(), self.today)
                .convened_by
                .clone(),
        )
    }

    /// Whole days past a day; none when it is today or to come.
    fn days_past(self, day: Date) -> Option<i64> {
        let days = days_between(day, self.today);
        (days > 0).then_some(days)
    }
}

fn no_responsible_worker(look: Look<'_>) -> Vec<Finding> {
    let needs = look
        .file
        .case
        .present_step()
        .is_some_and(|visit| look.model.needs_responsible_worker(&visit.step));
    if !needs || look.file.responsible_at(look.now).is_some() {
        return Vec::new();
    }
    vec![finding(
        FindingKind::NoResponsibleWorker,
        Prevents::LeavingStep,
        look.convener(),
        look.today,
    )]
}

/// Somebody in the team or carrying a line is outside the county and has no ground to know the plan (I-4).
fn ground_missing(look: Look<'_>) -> Vec<Finding> {
    let mut gaps: Vec<GroundGap> = Vec::new();
    for who in listeners(look) {
        let Err(why) = may_carry(look.file, &who, look.now, look.today) else {
            continue;
        };
        // The county's own people and accounts that ended are no matter of a ground.
        let gap = match who {
            _ if matches!(why, NoGround::NotOnCase | NoGround::AccountEnded) => None,
            LineOwner::Client => None,
            LineOwner::Account(account) => look
                .file
                .people
                .get(&account)
                .map(|worker| GroundGap::Organisation(worker.organisation)),
            LineOwner::Named(name) => Some(GroundGap::Named(name)),
        };
        gaps.extend(gap.filter(|gap| !gaps.contains(gap)));
    }
    let by = next_meeting_on(look).unwrap_or(look.today);
    let kinds = gaps
        .into_iter()
        .map(|recipient| FindingKind::GroundMissing { recipient });
    kinds
        .map(|kind| finding(kind, Prevents::SharingPlan, look.responsible(), by))
        .collect()
}

/// Everybody to whom the plan is to be given: the team's professionals and the carriers of lines.
fn listeners(look: Look<'_>) -> BTreeSet<LineOwner> {
    let members = look
        .file
        .team
        .iter()
        .filter(|member| member.belongs_at(look.now));
    let in_team = members.filter_map(|member| match &member.who {
        MemberIdentity::Account(account) => Some(LineOwner::Account(*account)),
        MemberIdentity::WithoutAccount { name, .. } => Some(LineOwner::Named(name.clone())),
        MemberIdentity::OwnPerson { .. } => None,
    });
    let plans = look
        .file
        .plan_in_force()
        .into_iter()
        .chain(look.file.plan_draft());
    let carriers = plans.flat_map(|plan| {
        plan.content
            .lines
            .iter()
            .map(|line| line.responsible.clone())
    });
    in_team.chain(carriers).collect()
}

fn next_meeting_on(look: Look<'_>) -> Option<Date> {
    let planned =
        look.file.meetings.iter().filter(|meeting| {
            meeting.state == MeetingState::Planned && look.now <= meeting.ends_at
        });
    planned.map(|meeting| finnish_day(meeting.starts_at)).min()
}

/// Invariant I-3.
fn no_next_step(look: Look<'_>) -> Vec<Finding> {
    if next_step(look.file, look.now).is_some() {
        return Vec::new();
    }
    vec![finding(
        FindingKind::NoNextStep,
        Prevents::AnsweringClient,
        look.responsible(),
        look.today,
    )]
}

fn first_contact_late(look: Look<'_>) -> Vec<Finding> {
    let was_met = look
        .file
        .meetings
        .iter()
        .any(|meeting| matches!(meeting.state, MeetingState::Held { .. }));
    let was_contacted = was_met || !look.file.interviews.is_empty() || !look.file.scores.is_empty();
    let by = days_after(
        finnish_day(look.file.case.opened_at),
        look.model.review.first_contact_within_days,
    );
    let late = look.days_past(by).filter(|_| !was_contacted);
    late.map(|days| {
        finding(
            FindingKind::FirstContactLate { days },
            Prevents::AnsweringClient,
            look.responsible(),
            by,
        )
    })
    .into_iter()
    .collect()
}

fn step_late(look: Look<'_>) -> Vec<Finding> {
    let Some(visit) = look.file.case.present_step() else {
        return Vec::new();
    };
    let by = look
        .model
        .step(&visit.step)
        .and_then(|step| step.target_days)
        .map(|days| days_after(visit.entered_on, days));
    let late = by.and_then(|by| Some((look.days_past(by)?, by)));
    let kind = |days| FindingKind::StepLate {
        step: visit.step.clone(),
        days,
    };
    late.map(|(days, by)| finding(kind(days), Prevents::LeavingStep, look.responsible(), by))
        .into_iter()
        .collect()
}

/// Who has not yet acknowledged the plan in force, and who cannot carry a line.
fn plan_answers(look: Look<'_>) -> Vec<Finding> {
    let Some(plan) = look.file.plan_in_force() else {
        return Vec::new();
    };
    let PlanState::Agreed { at, .. } = plan.state else {
        return Vec::new();
    };
    let by = days_after(
        finnish_day(at),
        look.model.review.acknowledge_plan_within_days,
    );
    let mut found = Vec::new();
    for (person, state) in acknowledgement_state(plan, &look.file.acknowledgements) {
        let mender = look.carrier(&person);
        if !state.missing.is_empty() {
            let kind = FindingKind::PlanNotAcknowledged {
                by: person.clone(),
                lines: state.missing,
            };
            found.push(finding(kind, Prevents::CarryingOutPlan, mender, by));
        }
        found.extend(state.refused.into_iter().map(|line| {
            let kind = FindingKind::PlanLineRefused {
                by: person.clone(),
                line,
            };
            finding(
                kind,
                Prevents::CarryingOutPlan,
                look.responsible(),
                look.today,
            )
        }));
    }
    found
}

fn review_late(look: Look<'_>) -> Vec<Finding> {
    let late = next_review_on(look.file).and_then(|by| Some((look.days_past(by)?, by)));
    late.map(|(days, by)| {
        finding(
            FindingKind::ReviewLate { days },
            Prevents::FollowingResults,
            look.responsible(),
            by,
        )
    })
    .into_iter()
    .collect()
}

/// Responsibility went from one to another and back, or changed more often than the county allows. Source: seed row PL-8.
fn bounced(look: Look<'_>) -> Vec<Finding> {
    let mut terms: Vec<_> = look
        .file
        .terms
        .iter()
        .filter(|term| term.kind == TermKind::Responsible)
        .collect();
    terms.sort_by_key(|term| term.from);
    let mut holders: Vec<AccountId> = terms.iter().map(|term| term.holder).collect();
    holders.dedup();
    let came_back = holders
        .windows(3)
        .any(|three| three.first() == three.last());
    let times = u32::try_from(holders.len().saturating_sub(1)).unwrap_or(u32::MAX);
    if !came_back && times <= look.model.review.bounce_limit {
        return Vec::new();
    }
    vec![finding(
        FindingKind::Bounced { times },
        Prevents::AnsweringClient,
        look.convener(),
        look.today,
    )]
}

/// Invariant I-8: the second order of a kind still valid carries a reason.
fn assessment_duplicated(look: Look<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    for (at, later) in look.file.orders.iter().enumerate() {
        let is_bare =
            later.repeats.is_none() && !matches!(later.state, OrderState::Cancelled { .. });
        let earlier = look
            .file
            .orders
            .iter()
            .take(at)
            .rev()
            .find(|earlier| is_bare && still_holds(earlier, later));
        found.extend(earlier.map(|earlier| {
            let kind = FindingKind::AssessmentDuplicated {
                earlier: earlier.id,
                later: later.id,
            };
            finding(
                kind,
                Prevents::Nothing,
                look.account(later.ordered_by),
                later.due_on,
            )
        }));
    }
    found
}

fn still_holds(earlier: &AssessmentOrder, later: &AssessmentOrder) -> bool {
    let ordered_on = finnish_day(later.ordered_at);
    earlier.kind == later.kind
        && match earlier.state {
            OrderState::Ordered => true,
            OrderState::Answered { valid_until, .. } => ordered_on <= valid_until,
            OrderState::Cancelled { .. } => false,
        }
}

fn service_gap(look: Look<'_>) -> Vec<Finding> {
    let lines = look
        .file
        .plan_in_force()
        .into_iter()
        .flat_map(|plan| &plan.content.lines);
    let waiting = lines.filter(|line| state_of(look.file, line.id) == LineState::Planned);
    let late = waiting.filter_map(|line| {
        let starts_on = line.starts_on?;
        let limit = days_after(starts_on, look.model.review.service_gap_days);
        look.days_past(limit)?;
        let kind = FindingKind::ServiceGap {
            line: line.id,
            days: days_between(starts_on, look.today),
        };
        Some(finding(
            kind,
            Prevents::CarryingOutPlan,
            look.carrier(&line.responsible),
            limit,
        ))
    });
    late.collect()
}

fn language_not_matched(look: Look<'_>) -> Vec<Finding> {
    let language = look.file.client.language;
    let responsible = look
        .file
        .responsible_at(look.now)
        .and_then(|term| look.file.people.get(&term.holder));
    let differs = responsible.is_some_and(|worker| !worker.languages.contains(&language));
    let kind = FindingKind::LanguageNotMatched { language };
    differs
        .then(|| finding(kind, Prevents::AnsweringClient, look.convener(), look.today))
        .into_iter()
        .collect()
}

fn caseload_over_limit(look: Look<'_>) -> Vec<Finding> {
    let Some(limit) = look.model.responsible.caseload_limit else {
        return Vec::new();
    };
    let Some(account) = look.file.responsible_at(look.now).map(|term| term.holder) else {
        return Vec::new();
    };
    let cases = look.file.caseloads.get(&account).copied().unwrap_or(0);
    let kind = FindingKind::CaseloadOverLimit {
        account,
        cases,
        limit,
    };
    (cases > limit)
        .then(|| finding(kind, Prevents::FairWork, look.convener(), look.today))
        .into_iter()
        .collect()
}

fn consent_ending(look: Look<'_>) -> Vec<Finding> {
    let ending = expiring(&look.file.grounds, &look.model.ground, look.today);
    let kinds = ending.into_iter().map(|(ground, on)| {
        (
            FindingKind::ConsentEnding {
                ground: ground.id,
                on,
            },
            on,
        )
    });
    kinds
        .map(|(kind, on)| finding(kind, Prevents::SharingPlan, look.responsible(), on))
        .collect()
}

/// Overdue tasks of everybody whose account lives; the oldest one's owner is asked first.
fn task_overdue(look: Look<'_>) -> Vec<Finding> {
    let open = look
        .file
        .tasks
        .iter()
        .filter(|task| task.state == TaskState::Open && task.due_on < look.today);
    let overdue: Vec<_> = open
        .filter(|task| look.file.has_owner(task.owner))
        .collect();
    let Some(oldest) = overdue.iter().min_by_key(|task| task.due_on) else {
        return Vec::new();
    };
    let count = u32::try_from(overdue.len()).unwrap_or(u32::MAX);
    let kind = FindingKind::TaskOverdue {
        count,
        days: days_between(oldest.due_on, look.today),
    };
    let mender = match oldest.owner {
        TaskOwner::Account(account) => look.account(account),
        TaskOwner::Client => look.responsible(),
    };
    vec![finding(
        kind,
        Prevents::CarryingOutPlan,
        mender,
        oldest.due_on,
    )]
}

fn follow_up_due(look: Look<'_>) -> Vec<Finding> {
    let due = look
        .file
        .follow_ups
        .iter()
        .filter(|it| it.state == FollowUpState::Due && it.due_on <= look.today);
    due.map(|it| {
        let kind = FindingKind::FollowUpDue {
            follow_up: it.id,
            days: days_between(it.due_on, look.today),
        };
        let mender = if look.file.is_active(it.owner) {
            Mender::Account(it.owner)
        } else {
            Mender::Coordinator
        };
        finding(kind, Prevents::FollowingResults, mender, it.due_on)
    })
    .collect()
}

/// Work of an account that has ended: open tasks, follow-ups, or the responsibility itself.
fn orphaned_work(look: Look<'_>) -> Vec<Finding> {
    let ended = look
        .file
        .people
        .values()
        .filter(|worker| !worker.is_active)
        .map(|worker| worker.account);
    let found = ended.filter_map(|account| {
        let owner = TaskOwner::Account(account);
        let tasks = look
            .file
            .tasks
            .iter()
            .filter(|task| task.state == TaskState::Open && task.owner == owner)
            .count();
        let is_responsible = look
            .file
            .responsible_at(look.now)
            .is_some_and(|term| term.holder == account);
        let follows_up = look
            .file
            .follow_ups
            .iter()
            .any(|it| it.state == FollowUpState::Due && it.owner == account);
        let tasks = u32::try_from(tasks).unwrap_or(u32::MAX);
        let kind = FindingKind::OrphanedWork { account, tasks };
        (tasks > 0 || is_responsible || follows_up).then(|| {
            finding(
                kind,
                Prevents::CarryingOutPlan,
                Mender::Coordinator,
                look.today,
            )
        })
    });
    found.collect()
}
