//! The summary of a case: plan, what the step lacks, timeline, team and score on one screen.
//! Not the head, nor the sections' own pages.

use actions::CaseView;
use actions::case::see_identity_code;
use askama::Template;
use axum::extract::Path;
use domain::access::Action;
use domain::case::step::missing_to_leave;
use domain::id::CaseId;
use domain::plan::LineState;
use domain::responsibility::{MemberIdentity, TermKind};

use super::head::{CaseHead, CasePage};
use super::{finding, missing, timeline};
use crate::answer::Answer;
use crate::form::Form;
use crate::format::Written as _;
use crate::page::Page;
use crate::part::{EmptyState, LineChart, Member, Point, Tag, Team, Timeline, Tone};
use crate::session::SignedIn;
use crate::state::State;
use crate::word;

const EVENTS_SHOWN: u32 = 6;

#[derive(Template)]
#[template(path = "case/summary.html", blocks = ["main"])]
struct SummaryPage {
    page: Page,
    head: CaseHead,
    case: CaseId,
    plan: Option<PlanCard>,
    no_plan: EmptyState,
    timeline: Timeline,
    events: u32,
    team: Team,
    score: Option<ScoreCard>,
    missing: Vec<String>,
    next_step: Option<String>,
    may_leave: bool,
    identity: Option<String>,
    may_see_identity: bool,
    may_edit_client: bool,
    form: Form,
}

/// The plan in a few lines.
struct PlanCard {
    state: String,
    lines: Vec<PlanRow>,
}

struct PlanRow {
    goal: String,
    what: String,
    who: String,
    by: String,
    tag: Tag,
}

struct ScoreCard {
    value: String,
    change: String,
    taken: String,
    chart: Option<LineChart>,
}

/// Shows the summary.
pub async fn show(state: State, page: Page, me: SignedIn, Path(case): Path<CaseId>) -> Answer {
    let view = state
        .app()
        .read_case(me.worker(), case, Action::ReadCase, "summary")
        .await?;
    let (events, count) =
        actions::case::timeline(state.app(), me.worker(), case, EVENTS_SHOWN).await?;
    let template = summary(
        &page,
        &view,
        &me,
        timeline::words(&page, &view, events),
        count,
        None,
    );
    page.show(&template)
}

/// Shows the summary with the identity code; asking for it is a log line of its own.
pub async fn show_identity_code(
    state: State,
    page: Page,
    me: SignedIn,
    Path(case): Path<CaseId>,
) -> Answer {
    let view = state
        .app()
        .read_case(me.worker(), case, Action::ReadCase, "summary")
        .await?;
    let (events, count) =
        actions::case::timeline(state.app(), me.worker(), case, EVENTS_SHOWN).await?;
    let code = see_identity_code(state.app(), me.worker(), case).await?;
    let code = code.unwrap_or_else(|| page.l.case_identity_none());
    let template = summary(
        &page,
        &view,
        &me,
        timeline::words(&page, &view, events),
        count,
        Some(code),
    );
    page.show(&template)
}

fn summary(
    page: &Page,
    view: &CaseView,
    me: &SignedIn,
    timeline: Timeline,
    events: u32,
    identity: Option<String>,
) -> SummaryPage {
    let l = page.l;
    let case = view.file.case.id;
    let me = me.worker();
    let may_read_plan = view.may(Action::ReadPlan, me);
    let empty = EmptyState::new(
        "clipboard-list",
        l.case_no_plan_title(),
        l.case_no_plan_text(),
    );
    let lacking = missing_to_leave(&view.file, &view.model, view.now, view.today);
    SummaryPage {
        head: CaseHead::new(page, view, me, CasePage::Summary),
        case,
        plan: may_read_plan.then(|| plan_card(page, view)).flatten(),
        no_plan: if view.may(Action::EditPlan, me) && view.file.case.is_open() {
            empty.link(format!("/cases/{case}/plan"), l.case_no_plan_link())
        } else {
            empty
        },
        timeline,
        events,
        team: Team::new(members(page, view)),
        score: view
            .may(Action::ReadAssessments, me)
            .then(|| score_card(page, view))
            .flatten(),
        missing: lacking
            .iter()
            .map(|one| missing::words(page, view, one))
            .collect(),
        next_step: next_step_name(page, view),
        may_leave: view.file.case.is_open() && view.may(Action::LeaveStep, me),
        may_see_identity: identity.is_none() && view.may(Action::SeeIdentityCode, me),
        may_edit_client: view.may(Action::EditClient, me),
        identity,
        form: Form::new(page),
        page: page.clone(),
    }
}

/// The step the path usually leads to; none at its end, where one closes or goes back.
fn next_step_name(page: &Page, view: &CaseView) -> Option<String> {
    let present = view.file.case.present_step()?;
    let next = view.model.step_after(&present.step)?;
    let is_onward = view.model.step_index(&next.code) > view.model.step_index(&present.step);
    is_onward.then(|| page.say(&next.name).to_owned())
}

fn plan_card(page: &Page, view: &CaseView) -> Option<PlanCard> {
    let l = page.l;
    let (plan, state) = match (view.file.plan_in_force(), view.file.plan_draft()) {
        (Some(plan), _) => (plan, l.case_plan_agreed(plan.number)),
        (None, Some(draft)) => (draft, l.case_plan_draft()),
        (None, None) => return None,
    };
    let goal = |line: &domain::plan::PlanLine| {
        plan.content
            .goals
            .iter()
            .find(|goal| Some(goal.id) == line.goal)
            .map_or_else(|| "–".to_owned(), |goal| goal.text.clone())
    };
    let lines = plan.content.lines.iter().map(|line| PlanRow {
        goal: goal(line),
        what: line.what.clone(),
        who: finding::owner(view, &line.responsible),
        by: line
            .ends_on
            .or(line.starts_on)
            .map(|on| page.date(on))
            .unwrap_or_default(),
        tag: line_tag(page, &domain::service::state_of(&view.file, line.id)),
    });
    Some(PlanCard {
        state,
        lines: lines.collect(),
    })
}

/// The state of a plan's line as a tag.
pub fn line_tag(page: &Page, state: &LineState) -> Tag {
    let l = page.l;
    match state {
        LineState::Planned => Tag::new(Tone::Neutral, l.case_line_planned()),
        LineState::Running { .. } => Tag::new(Tone::Info, l.case_line_running()),
        LineState::Done { .. } => Tag::new(Tone::Success, l.case_line_done()),
        LineState::Stopped { .. } => Tag::new(Tone::Danger, l.case_line_stopped()),
    }
}

/// The team, the responsible worker first, and the client as its member.
pub fn members(page: &Page, view: &CaseView) -> Vec<Member> {
    let (l, file) = (page.l, &view.file);
    let mut members = Vec::new();
    for term in file.terms.iter().filter(|term| term.holds_at(view.now)) {
        let Some(worker) = file.people.get(&term.holder) else {
            continue;
        };
        let words = match term.kind {
            TermKind::Responsible => page.say(&view.model.responsible.name).to_owned(),
            kind => word::term(l, kind),
        };
        let is_lead = term.kind == TermKind::Responsible;
        let tone = if is_lead { Tone::Accent } else { Tone::Info };
        members.push(Member {
            name: worker.name.clone(),
            about: about(page, view, worker),
            is_lead,
            tag: Some(Tag::new(tone, words)),
        });
    }
    for member in file.team.iter().filter(|member| member.left_at.is_none()) {
        let (name, about) = match &member.who {
            MemberIdentity::Account(account) => {
                let holds_term = file
                    .terms
                    .iter()
                    .any(|term| term.holder == *account && term.holds_at(view.now));
                match file.people.get(account) {
                    Some(worker) if !holds_term => (worker.name.clone(), about(page, view, worker)),
                    _ => continue,
                }
            }
            MemberIdentity::WithoutAccount {
                name, organisation, ..
            } => (
                name.clone(),
                l.case_member_without_account(organisation.as_str()),
            ),
            MemberIdentity::OwnPerson { name, relation, .. } => {
                (name.clone(), l.case_member_own(relation.as_str()))
            }
        };
        members.push(Member {
            name,
            about,
            is_lead: false,
            tag: None,
        });
    }
    members.push(Member {
        name: file.client.full_name(),
        about: l.case_member_client(),
        is_lead: false,
        tag: None,
    });
    members
}

fn about(page: &Page, view: &CaseView, worker: &domain::person::Worker) -> String {
    let role = view
        .model
        .role(&worker.role)
        .map_or(worker.role.as_str(), |role| page.say(&role.name));
    page.l
        .case_member_about(role, worker.organisation_name.as_str())
}

fn score_card(page: &Page, view: &CaseView) -> Option<ScoreCard> {
    use domain::assessment::ScoreAnswer::Scored;
    let l = page.l;
    let scored = view
        .file
        .scores
        .iter()
        .filter_map(|record| match record.answer {
            Scored(score) => Some((record.taken_on, score.value())),
            _ => None,
        });
    let scored: Vec<_> = scored.collect();
    let (on, value) = *scored.last()?;
    let earlier = scored.iter().rev().nth(1).map(|(_, value)| *value);
    let change = earlier.map_or_else(
        || l.case_score_first(),
        |before| l.case_score_change(signed(i16::from(value) - i16::from(before)).as_str()),
    );
    let points = scored.iter().map(|(on, value)| Point {
        axis: page.language.short_date(*on),
        row: page.date(*on),
        value: f64::from(*value),
        words: value.to_string(),
    });
    let chart = (scored.len() > 1).then(|| {
        let first = scored.first().map_or(value, |(_, value)| *value);
        let words = l.case_score_finding(u32::from(first), u32::from(value));
        LineChart::new("score", l.case_score_title(), words, 10.0, points.collect()).table(
            l.case_score_table(),
            l.case_score_day(),
            l.case_score_points(),
        )
    });
    Some(ScoreCard {
        value: value.to_string(),
        change,
        taken: l.case_score_taken(page.date(on).as_str()),
        chart,
    })
}

fn signed(change: i16) -> String {
    match change {
        0 => "±0".to_owned(),
        up if up > 0 => format!("+{up}"),
        down => format!("\u{2212}{}", down.unsigned_abs()),
    }
}
