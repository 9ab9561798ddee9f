//! The head of every page of a case: who, where on the path, what happens next, who is responsible, what is wrong.
//! Not the section below it.

use actions::CaseView;
use askama::Template;
use askama::filters::HtmlSafe;
use domain::access::Action;
use domain::case::next_step::{NextStep, NextStepKind, next_step};
use domain::id::CaseId;
use domain::model::Step as ModelStep;
use domain::person::Worker;
use domain::task::TaskOwner;

use crate::page::Page;
use crate::part::{Alert, Breadcrumbs, Step, StepPath, StepPlace};
use crate::word;

/// The pages of a case, in the order of its sub-navigation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CasePage {
    Summary,
    Plan,
    Team,
    Grounds,
    Assessments,
    Meetings,
    Timeline,
    /// A page under the case that has no place of its own in the navigation.
    Other,
}

/// What stands above every section of a case.
#[derive(Template)]
#[template(path = "case/head.html")]
#[must_use]
pub struct CaseHead {
    crumbs: Breadcrumbs,
    /// The client's name: the heading of the page.
    pub name: String,
    facts: Vec<String>,
    links: Vec<HeadLink>,
    navigation_label: String,
    note_href: String,
    note_label: String,
    may_note: bool,
    meeting_href: String,
    meeting_label: String,
    may_meet: bool,
    closed: Option<String>,
    /// Findings, the weightiest first; shown whole on the summary, in short elsewhere.
    alerts: Vec<Alert>,
    more_findings: Option<(String, String)>,
    path_title: String,
    path_place: String,
    path: Option<StepPath>,
    next: Option<NextWords>,
    no_next: String,
}

impl HtmlSafe for CaseHead {}

impl CaseHead {
    /// Leaves the findings to the page itself.
    pub fn without_alerts(&mut self) {
        self.alerts.clear();
        self.more_findings = None;
    }
}

struct HeadLink {
    href: String,
    label: String,
    is_current: bool,
    /// What a screen reader says of the dot, when the section has a finding.
    dot: Option<String>,
}

/// The next step in words.
struct NextWords {
    label: String,
    text: String,
    who: String,
    href: String,
    link: String,
}

impl CaseHead {
    /// The head of one page of a case.
    pub fn new(page: &Page, view: &CaseView, me: &Worker, here: CasePage) -> Self {
        let l = page.l;
        let file = &view.file;
        let case = file.case.id;
        let name = file.client.full_name();
        let found = domain::finding::findings(file, &view.model, view.today, view.now);
        let is_summary = here == CasePage::Summary;
        let shown = if is_summary { 3 } else { 1 };
        let alerts = found
            .iter()
            .take(shown)
            .map(|finding| super::finding::alert(page, view, finding))
            .collect();
        let more = found.len().saturating_sub(shown);
        let more = u32::try_from(more).unwrap_or(u32::MAX);
        Self {
            crumbs: Breadcrumbs::new(
                page,
                vec![("/cases".into(), l.case_crumb_cases())],
                name.clone(),
            ),
            facts: facts(page, view),
            links: links(page, view, me, here, &found),
            navigation_label: l.case_navigation(),
            note_href: format!("/cases/{case}/timeline#new"),
            note_label: l.case_note_link(),
            may_note: view.may(Action::WriteNote, me) && file.case.is_open(),
            meeting_href: format!("/meetings/new?case={case}"),
            meeting_label: l.case_meeting_link(),
            may_meet: view.may(Action::PlanMeeting, me) && file.case.is_open(),
            closed: closed(page, view),
            alerts,
            more_findings: (more > 0).then(|| {
                (
                    format!("/cases/{case}/findings"),
                    l.case_more_findings(more),
                )
            }),
            path_title: l.case_path_title(),
            path_place: place(page, view),
            path: is_summary.then(|| path(page, view)),
            next: next_step(file, view.now).map(|step| next_words(page, view, step)),
            no_next: if file.case.is_open() {
                l.case_no_next_step()
            } else {
                String::new()
            },
            name,
        }
    }
}

fn facts(page: &Page, view: &CaseView) -> Vec<String> {
    let (l, client) = (page.l, &view.file.client);
    let mut facts = Vec::new();
    if let Some(age) = client.age_on(view.today) {
        facts.push(l.case_age(age));
    }
    if client.safety_ban.is_in_force() {
        facts.push(l.case_safety_ban());
    } else if let Some(municipality) = client
        .municipality
        .as_ref()
        .and_then(|code| page.municipality(code))
    {
        facts.push(municipality);
    }
    facts.push(l.case_language(word::language(l, client.language)));
    if client.needs_interpreter {
        facts.push(l.case_interpreter());
    }
    facts.push(l.case_number(view.file.case.number.as_str()));
    facts
}

fn links(
    page: &Page,
    view: &CaseView,
    me: &Worker,
    here: CasePage,
    found: &[domain::finding::Finding],
) -> Vec<HeadLink> {
    use domain::finding::FindingKind as Kind;
    let l = page.l;
    let case = view.file.case.id;
    let count = |wanted: fn(&Kind) -> bool| {
        u32::try_from(found.iter().filter(|finding| wanted(&finding.kind)).count()).unwrap_or(0)
    };
    let grounds = count(|kind| {
        matches!(
            kind,
            Kind::GroundMissing { .. } | Kind::ConsentEnding { .. }
        )
    });
    let team = count(|kind| matches!(kind, Kind::NoResponsibleWorker));
    let plan = count(|kind| {
        matches!(
            kind,
            Kind::PlanNotAcknowledged { .. }
                | Kind::PlanLineRefused { .. }
                | Kind::ReviewLate { .. }
        )
    });
    let rows = [
        (
            CasePage::Summary,
            "",
            l.case_nav_summary(),
            Action::ReadCase,
            0,
        ),
        (
            CasePage::Plan,
            "/plan",
            l.case_nav_plan(),
            Action::ReadPlan,
            plan,
        ),
        (
            CasePage::Team,
            "/team",
            l.case_nav_team(),
            Action::ReadTeam,
            team,
        ),
        (
            CasePage::Grounds,
            "/grounds",
            l.case_nav_grounds(),
            Action::ReadGrounds,
            grounds,
        ),
        (
            CasePage::Assessments,
            "/assessments",
            l.case_nav_assessments(),
            Action::ReadAssessments,
            0,
        ),
        (
            CasePage::Meetings,
            "/meetings",
            l.case_nav_meetings(),
            Action::ReadMeetings,
            0,
        ),
        (
            CasePage::Timeline,
            "/timeline",
            l.case_nav_timeline(),
            Action::ReadTimeline,
            0,
        ),
    ];
    let link = |(of, path, label, action, dots): (CasePage, &str, String, Action, u32)| {
        (of == CasePage::Meetings || view.may(action, me)).then(|| HeadLink {
            href: format!("/cases/{case}{path}"),
            label,
            is_current: of == here,
            dot: (dots > 0).then(|| l.case_nav_dot(dots)),
        })
    };
    rows.into_iter().filter_map(link).collect()
}

fn closed(page: &Page, view: &CaseView) -> Option<String> {
    let domain::case::CaseState::Closed { at, outcome, .. } = &view.file.case.state else {
        return None;
    };
    let reason = view
        .model
        .closing_reason(outcome)
        .map_or(outcome.as_str(), |reason| page.say(&reason.name));
    Some(page.l.case_closed(page.day_of(*at), reason))
}

fn place(page: &Page, view: &CaseView) -> String {
    let steps = &view.model.steps;
    let Some(present) = view.file.case.present_step() else {
        return String::new();
    };
    let number = steps
        .iter()
        .position(|step| step.code == present.step)
        .map_or(0, |place| place + 1);
    let days = i64::from((view.today - present.entered_on).get_days());
    let number = u32::try_from(number).unwrap_or(0);
    let all = u32::try_from(steps.len()).unwrap_or(0);
    page.l
        .case_path_place(number, all, u32::try_from(days).unwrap_or(0))
}

fn path(page: &Page, view: &CaseView) -> StepPath {
    StepPath::new(
        view.model
            .steps
            .iter()
            .map(|step| path_step(page, view, step))
            .collect(),
    )
}

fn path_step(page: &Page, view: &CaseView, step: &ModelStep) -> Step {
    let l = page.l;
    let case = &view.file.case;
    let last = case
        .steps
        .iter()
        .rev()
        .find(|visit| visit.step == step.code);
    let is_present = case.is_open()
        && case
            .present_step()
            .is_some_and(|visit| visit.step == step.code);
    let (place, state) = match last {
        _ if is_present => {
            let since = last
                .map(|visit| page.date(visit.entered_on))
                .unwrap_or_default();
            (StepPlace::Now, l.case_step_now(since))
        }
        Some(visit) if visit.skipped.is_some() => (StepPlace::Next, l.case_step_skipped()),
        Some(visit) => (
            StepPlace::Done,
            l.case_step_done(page.date(visit.left_on.unwrap_or(visit.entered_on))),
        ),
        None if step.optional => (StepPlace::Next, l.case_step_optional()),
        None => (StepPlace::Next, l.case_step_next()),
    };
    Step {
        name: page.say(&step.name).to_owned(),
        state,
        place,
    }
}

fn next_words(page: &Page, view: &CaseView, step: NextStep) -> NextWords {
    let (l, file, case) = (page.l, &view.file, view.file.case.id);
    let on = page.date(step.on);
    let (text, href, link) = match step.what {
        NextStepKind::Task(id) => {
            let title = file
                .tasks
                .iter()
                .find(|task| task.id == id)
                .map_or("", |task| task.title.as_str());
            (
                l.case_next_task(title, on),
                format!("/tasks?case={case}#{id}"),
                l.case_next_task_link(),
            )
        }
        NextStepKind::Meeting(id) => {
            let meeting = file.meetings.iter().find(|meeting| meeting.id == id);
            let title = meeting.map_or("", |meeting| meeting.title.as_str());
            let at = meeting.map_or(on, |meeting| page.moment(meeting.starts_at));
            (
                l.case_next_meeting(title, at),
                format!("/meetings/{id}"),
                l.case_next_meeting_link(),
            )
        }
        NextStepKind::AssessmentDue(_) => (
            l.case_next_assessment(on),
            section(case, "assessments"),
            l.case_next_assessment_link(),
        ),
        NextStepKind::PlanReview(_) => (
            l.case_next_review(on),
            section(case, "plan"),
            l.case_next_review_link(),
        ),
        NextStepKind::FollowUp(_) => (
            l.case_next_follow_up(on),
            section(case, "onward"),
            l.case_next_follow_up_link(),
        ),
    };
    let who = match step.owner {
        TaskOwner::Account(account) => file
            .people
            .get(&account)
            .map_or_else(String::new, |worker| worker.name.clone()),
        TaskOwner::Client => file.client.full_name(),
    };
    NextWords {
        label: l.case_next_label(),
        text,
        who: l.case_next_who(who),
        href,
        link,
    }
}

fn section(case: CaseId, name: &str) -> String {
    format!("/cases/{case}/{name}")
}
