//! The page of one handover: where it stands, and the form of whoever's turn it is. Not the forms' reading (`step`).

use actions::CaseView;
use askama::Template;
use axum::extract::Path;
use domain::access::Action;
use domain::id::{CaseId, HandoverId};
use domain::person::{Duty, Worker};
use domain::responsibility::{ClientPresence, Handover, HandoverState, JointMeeting};

use crate::answer::{Answer, Fault};
use crate::case::{CaseHead, CasePage};
use crate::form::{Choice, Form};
use crate::page::Page;
use crate::part::{Step, StepPath, StepPlace, Tag};
use crate::session::SignedIn;
use crate::state::State;

#[derive(Template)]
#[template(path = "handover/show.html", blocks = ["main"])]
struct HandoverPage {
    page: Page,
    head: CaseHead,
    form: Form,
    /// The address of this handover.
    here: String,
    team: String,
    title: String,
    tag: Tag,
    reason: String,
    path: StepPath,
    /// Who is responsible now, and what happens next and by whom.
    present: String,
    next: String,
    meeting: Option<MeetingWords>,
    /// Why it was declined or withdrawn; empty otherwise.
    because: String,
    may_answer: bool,
    may_record: bool,
    may_complete: bool,
    may_withdraw: bool,
    presences: Vec<Choice>,
}

struct MeetingWords {
    when: String,
    client: String,
    agreed: String,
}

/// Shows a handover.
pub async fn show(
    state: State,
    page: Page,
    me: SignedIn,
    Path((case, id)): Path<(CaseId, HandoverId)>,
) -> Answer {
    let form = Form::new(&page)
        .fill("held-on", page.today.to_string())
        .fill("client", "present");
    page.show(&handover_page(&state, &page, &me, (case, id), form).await?)
}

/// The page with a form new or sent back.
pub async fn handover_page(
    state: &State,
    page: &Page,
    me: &SignedIn,
    (case, id): (CaseId, HandoverId),
    form: Form,
) -> Result<impl Template + use<>, Fault> {
    let app = state.app();
    let view = app
        .read_case(me.worker(), case, Action::ReadTeam, "handover")
        .await?;
    let handover = view.file.handovers.iter().find(|one| one.id == id);
    let handover = handover.ok_or(Fault::NotFound)?;
    Ok(words(page, &view, me.worker(), handover, form))
}

fn words(
    page: &Page,
    view: &CaseView,
    me: &Worker,
    handover: &Handover,
    form: Form,
) -> HandoverPage {
    let l = page.l;
    let case = handover.case;
    let (giver, receiver) = (name(view, handover.from), name(view, handover.to));
    let is_party = me.account == handover.from || me.account == handover.to;
    let may = |action| view.file.case.is_open() && view.may(action, me);
    let is_offered = handover.state == HandoverState::Offered;
    let has_accepted = matches!(handover.state, HandoverState::Accepted { .. });
    let has_met = matches!(handover.state, HandoverState::Met { .. });
    let is_receiver = me.account == handover.to;
    let may_take_back =
        me.account == handover.from || me.duty == Duty::Coordinator || (is_receiver && !is_offered);
    let responsible = view.file.responsible_at(view.now);
    HandoverPage {
        head: CaseHead::new(page, view, me, CasePage::Team),
        here: format!("/cases/{case}/handovers/{}", handover.id),
        team: format!("/cases/{case}/team"),
        title: l.team_handover_heading(giver.as_str(), receiver.as_str()),
        tag: super::state_tag(page, &handover.state),
        reason: handover.reason.clone(),
        path: StepPath::new(steps(page, handover)),
        present: responsible.map_or_else(
            || l.team_no_responsible(),
            |term| l.team_handover_present(name(view, term.holder)),
        ),
        next: next(page, &handover.state, &receiver),
        meeting: meeting(&handover.state).map(|meeting| meeting_words(page, meeting)),
        because: match &handover.state {
            HandoverState::Declined { because, .. } | HandoverState::Withdrawn { because, .. } => {
                because.clone()
            }
            _ => String::new(),
        },
        may_answer: is_offered && is_receiver && may(Action::AcceptHandover),
        may_record: has_accepted && is_party && may(Action::RecordHandoverMeeting),
        may_complete: has_met && is_party && may(Action::CompleteHandover),
        may_withdraw: handover.is_live() && may_take_back && may(Action::WithdrawHandover),
        presences: vec![
            Choice::new("present", l.team_meeting_present()),
            Choice::new("absent", l.team_meeting_absent()),
        ],
        form,
        page: page.clone(),
    }
}

fn name(view: &CaseView, account: domain::id::AccountId) -> String {
    let worker = view.file.people.get(&account);
    worker.map_or_else(String::new, |worker| worker.name.clone())
}

/// The four steps as a small path.
fn steps(page: &Page, handover: &Handover) -> Vec<Step> {
    let l = page.l;
    let offered = Some(page.day_of(handover.offered_at));
    let (accepted, met, completed) = match &handover.state {
        HandoverState::Accepted { at } => (Some(*at), None, None),
        HandoverState::Met {
            accepted_at,
            meeting,
        } => (Some(*accepted_at), Some(meeting.held_on), None),
        HandoverState::Completed {
            accepted_at,
            meeting,
            at,
        } => (Some(*accepted_at), Some(meeting.held_on), Some(*at)),
        _ => (None, None, None),
    };
    let rows = [
        (l.team_step_offered(), offered),
        (l.team_step_accepted(), accepted.map(|at| page.day_of(at))),
        (l.team_step_met(), met.map(|on| page.date(on))),
        (l.team_step_completed(), completed.map(|at| page.day_of(at))),
    ];
    let mut is_turn = handover.is_live();
    let step = |(name, on): (String, Option<String>)| {
        let (place, state) = match on {
            Some(on) => (StepPlace::Done, l.team_step_done(on)),
            None if is_turn => {
                is_turn = false;
                (StepPlace::Now, l.team_step_turn())
            }
            None if handover.is_live() => (StepPlace::Next, l.team_step_waits()),
            None => (StepPlace::Next, l.team_step_not_done()),
        };
        Step { name, state, place }
    };
    rows.into_iter().map(step).collect()
}

fn next(page: &Page, state: &HandoverState, receiver: &str) -> String {
    let l = page.l;
    match state {
        HandoverState::Offered => l.team_next_offered(receiver),
        HandoverState::Accepted { .. } => l.team_next_accepted(),
        HandoverState::Met { .. } => l.team_next_met(receiver),
        HandoverState::Completed { .. } => l.team_next_completed(receiver),
        HandoverState::Declined { .. } => l.team_next_declined(receiver),
        HandoverState::Withdrawn { .. } => l.team_next_withdrawn(),
    }
}

const fn meeting(state: &HandoverState) -> Option<&JointMeeting> {
    match state {
        HandoverState::Met { meeting, .. } | HandoverState::Completed { meeting, .. } => {
            Some(meeting)
        }
        _ => None,
    }
}

fn meeting_words(page: &Page, meeting: &JointMeeting) -> MeetingWords {
    let l = page.l;
    MeetingWords {
        when: l.team_meeting_held(page.date(meeting.held_on)),
        client: match &meeting.client {
            ClientPresence::Present => l.team_meeting_was_present(),
            ClientPresence::Absent { because } => l.team_meeting_was_absent(because.as_str()),
        },
        agreed: meeting.agreed.clone(),
    }
}
