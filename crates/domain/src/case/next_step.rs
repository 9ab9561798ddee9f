//! What happens next in a case: a day and a named owner (I-3). Not what should happen: that is the model's and the worker's.

use super::CaseFile;
use crate::assessment::OrderState;
use crate::calendar::finnish_day;
use crate::id::{AccountId, AssessmentId, FollowUpId, MeetingId, PlanVersionId, TaskId};
use crate::meeting::MeetingState;
use crate::onward::FollowUpState;
use crate::onward::review::next_review_on;
use crate::task::{TaskOwner, TaskState};
use jiff::{Timestamp, civil::Date};

/// The next thing to happen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct NextStep {
    pub on: Date,
    pub what: NextStepKind,
    pub owner: TaskOwner,
}

/// What it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NextStepKind {
    Task(TaskId),
    Meeting(MeetingId),
    AssessmentDue(AssessmentId),
    PlanReview(PlanVersionId),
    FollowUp(FollowUpId),
}

impl NextStepKind {
    /// The code kept for lists and used in keys of texts.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Task(_) => "task",
            Self::Meeting(_) => "meeting",
            Self::AssessmentDue(_) => "assessment",
            Self::PlanReview(_) => "review",
            Self::FollowUp(_) => "follow_up",
        }
    }
}

/// The earliest of open tasks, planned meetings from today on, orders without an answer, the review of the plan and follow-ups.
///
/// What belongs to an account that has ended has no owner and does not count. An overdue task still does: it has a day and an
/// owner, and is a finding of its own. After closing only follow-ups count.
/// Source: invariant I-3.
pub fn next_step(file: &CaseFile, now: Timestamp) -> Option<NextStep> {
    let follow_ups = follow_ups(file);
    if !file.case.is_open() {
        return earliest(file, follow_ups);
    }
    let steps = tasks(file)
        .chain(meetings(file, now))
        .chain(orders(file))
        .chain(review(file, now))
        .chain(follow_ups);
    earliest(file, steps)
}

fn earliest(file: &CaseFile, steps: impl Iterator<Item = NextStep>) -> Option<NextStep> {
    steps.filter(|step| file.has_owner(step.owner)).min()
}

fn tasks(file: &CaseFile) -> impl Iterator<Item = NextStep> {
    let open = file
        .tasks
        .iter()
        .filter(|task| task.state == TaskState::Open);
    open.map(|task| NextStep {
        on: task.due_on,
        what: NextStepKind::Task(task.id),
        owner: task.owner,
    })
}

fn meetings(file: &CaseFile, now: Timestamp) -> impl Iterator<Item = NextStep> {
    let planned = file
        .meetings
        .iter()
        .filter(move |meeting| meeting.state == MeetingState::Planned && now <= meeting.ends_at);
    planned.map(|meeting| NextStep {
        on: finnish_day(meeting.starts_at),
        what: NextStepKind::Meeting(meeting.id),
        owner: TaskOwner::Account(meeting.convened_by),
    })
}

fn orders(file: &CaseFile) -> impl Iterator<Item = NextStep> {
    let waiting = file
        .orders
        .iter()
        .filter(|order| order.state == OrderState::Ordered);
    waiting.map(|order| NextStep {
        on: order.due_on,
        what: NextStepKind::AssessmentDue(order.id),
        owner: TaskOwner::Account(order.ordered_by),
    })
}

fn review(file: &CaseFile, now: Timestamp) -> impl Iterator<Item = NextStep> {
    let plan = file.plan_in_force().map(|plan| plan.id);
    let responsible = file
        .responsible_at(now)
        .map(|term| TaskOwner::Account(term.holder));
    let step = next_review_on(file).zip(plan).zip(responsible);
    step.map(|((on, plan), owner)| NextStep {
        on,
        what: NextStepKind::PlanReview(plan),
        owner,
    })
    .into_iter()
}

fn follow_ups(file: &CaseFile) -> impl Iterator<Item = NextStep> {
    let due = file
        .follow_ups
        .iter()
        .filter(|follow_up| follow_up.state == FollowUpState::Due);
    due.map(|follow_up| NextStep {
        on: follow_up.due_on,
        what: NextStepKind::FollowUp(follow_up.id),
        owner: TaskOwner::Account(follow_up.owner),
    })
}

impl CaseFile {
    /// Does the owner exist still? The client always does; an account that has ended does not.
    pub fn has_owner(&self, owner: TaskOwner) -> bool {
        match owner {
            TaskOwner::Client => true,
            TaskOwner::Account(account) => self.is_active(account),
        }
    }

    /// Is the account active? One that the file does not know is taken for active.
    pub fn is_active(&self, account: AccountId) -> bool {
        self.people
            .get(&account)
            .is_none_or(|worker| worker.is_active)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::OrderKind;
    use crate::case::CaseState;
    use crate::onward::FollowUp;
    use crate::testing::{Person, case_file, day, id, meeting, now, order, task};

    /// The sound file with nothing that could come next.
    fn bare() -> CaseFile {
        let mut file = case_file();
        file.tasks.clear();
        file.plans.clear();
        file
    }

    fn kind(file: &CaseFile) -> Option<NextStepKind> {
        next_step(file, now()).map(|step| step.what)
    }

    #[test]
    fn each_kind_of_next_step_counts_and_the_earliest_comes_first() {
        let aino = TaskOwner::Account(Person::Aino.account());
        let mut file = bare();
        assert_eq!(kind(&file), None);
        file.plans = case_file().plans;
        assert_eq!(kind(&file), Some(NextStepKind::PlanReview(id(401))));
        file.orders
            .push(order(310, OrderKind::HealthCheck, -2, day(20)));
        assert_eq!(kind(&file), Some(NextStepKind::AssessmentDue(id(310))));
        file.meetings.push(meeting(801, 9));
        assert_eq!(kind(&file), Some(NextStepKind::Meeting(id(801))));
        file.tasks.push(task(701, aino, day(-3)));
        assert_eq!(
            next_step(&file, now()),
            Some(NextStep {
                on: day(-3),
                what: NextStepKind::Task(id(701)),
                owner: aino
            })
        );
    }

    #[test]
    fn what_belongs_to_an_ended_account_is_no_next_step() {
        let mut file = bare();
        file.tasks.push(task(
            701,
            TaskOwner::Account(Person::Veli.account()),
            day(3),
        ));
        file.people
            .get_mut(&Person::Veli.account())
            .unwrap()
            .is_active = false;
        assert_eq!(kind(&file), None);
        file.tasks.push(task(702, TaskOwner::Client, day(5)));
        assert_eq!(kind(&file), Some(NextStepKind::Task(id(702))));
    }

    #[test]
    fn a_meeting_that_has_passed_is_no_next_step() {
        let mut file = bare();
        file.meetings.push(meeting(801, -1));
        assert_eq!(kind(&file), None);
    }

    #[test]
    fn after_closing_only_follow_ups_come() {
        let mut file = case_file();
        file.case.state = CaseState::Closed {
            at: now(),
            by: id(1),
            outcome: "employed".into(),
            note: String::new(),
        };
        assert_eq!(kind(&file), None);
        file.follow_ups.push(FollowUp {
            id: id(901),
            case: id(10),
            months: 6,
            due_on: day(180),
            owner: Person::Aino.account(),
            state: FollowUpState::Due,
        });
        assert_eq!(kind(&file), Some(NextStepKind::FollowUp(id(901))));
    }

    #[test]
    fn a_review_held_after_the_plan_moves_the_next_review() {
        let mut file = case_file();
        assert_eq!(next_review_on(&file), Some(day(40)));
        file.reviews.push(crate::onward::Review {
            id: id(951),
            case: id(10),
            held_on: day(-2),
            by: Person::Aino.account(),
            client_was_present: true,
            how_it_goes: String::new(),
            client_view: String::new(),
            next_review_on: day(88),
            recorded_at: now(),
        });
        assert_eq!(next_review_on(&file), Some(day(88)));
    }
}
