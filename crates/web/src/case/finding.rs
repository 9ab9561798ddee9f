//! Findings in words: what is wrong, what it prevents, who mends it, by when, and the link that mends it.
//! Not finding them: that is `domain::finding`.

use actions::CaseView;
use askama::Template;
use axum::extract::Path;
use domain::access::Action;
use domain::finding::{Finding, FindingKind, GroundGap, Mender};
use domain::id::CaseId;
use domain::plan::LineOwner;

use super::head::{CaseHead, CasePage};
use crate::answer::Answer;
use crate::page::Page;
use crate::part::{Alert, Tone};
use crate::session::SignedIn;
use crate::state::State;
use crate::word;

/// A finding as an alert.
pub fn alert(page: &Page, view: &CaseView, finding: &Finding) -> Alert {
    let l = page.l;
    let words = words(page, view, finding);
    let who = l.finding_who(mender(page, view, &finding.mender), page.date(finding.by));
    Alert::new(tone(&finding.kind), words.title, words.text)
        .who(l.finding_who_label(), who)
        .link(words.href, words.link)
}

struct Words {
    title: String,
    text: String,
    href: String,
    link: String,
}

const fn tone(kind: &FindingKind) -> Tone {
    match kind {
        FindingKind::LanguageNotMatched { .. }
        | FindingKind::CaseloadOverLimit { .. }
        | FindingKind::AssessmentDuplicated { .. } => Tone::Info,
        FindingKind::NoResponsibleWorker | FindingKind::OrphanedWork { .. } => Tone::Danger,
        _ => Tone::Warning,
    }
}

fn mender(page: &Page, view: &CaseView, mender: &Mender) -> String {
    match mender {
        Mender::Account(account) => view.file.people.get(account).map_or_else(
            || page.l.finding_coordinator(),
            |worker| worker.name.clone(),
        ),
        Mender::Role(role) => view.model.role(role).map_or_else(
            || page.l.finding_coordinator(),
            |role| page.say(&role.name).to_owned(),
        ),
        Mender::Coordinator => page.l.finding_coordinator(),
    }
}

/// The owner of a line by name.
pub fn owner(view: &CaseView, owner: &LineOwner) -> String {
    match owner {
        LineOwner::Account(account) => view
            .file
            .people
            .get(account)
            .map_or_else(String::new, |worker| worker.name.clone()),
        LineOwner::Client => view.file.client.full_name(),
        LineOwner::Named(name) => name.clone(),
    }
}

fn line(view: &CaseView, id: domain::id::LineId) -> String {
    let lines = view
        .file
        .plans
        .iter()
        .rev()
        .flat_map(|plan| &plan.content.lines);
    lines
        .into_iter()
        .find(|line| line.id == id)
        .map_or_else(String::new, |line| line.what.clone())
}

fn count(days: i64) -> u32 {
    u32::try_from(days).unwrap_or(0)
}

fn words(page: &Page, view: &CaseView, finding: &Finding) -> Words {
    let l = page.l;
    let case = view.file.case.id;
    let make = |title: String, text: String, section: &str, link: String| Words {
        title,
        text,
        href: format!("/cases/{case}{section}"),
        link,
    };
    match &finding.kind {
        FindingKind::NoResponsibleWorker => make(
            l.finding_no_responsible_title(),
            l.finding_no_responsible_text(),
            "/team#responsible",
            l.finding_no_responsible_link(),
        ),
        FindingKind::GroundMissing { recipient } => {
            let who = match recipient {
                GroundGap::Organisation(organisation) => organisation_name(view, *organisation),
                GroundGap::Named(name) => name.clone(),
            };
            make(
                l.finding_ground_title(who.as_str()),
                l.finding_ground_text(who),
                "/grounds/new",
                l.finding_ground_link(),
            )
        }
        FindingKind::NoNextStep => make(
            l.finding_no_next_title(),
            l.finding_no_next_text(),
            "#next",
            l.finding_no_next_link(),
        )
        .with_href(format!("/tasks/new?case={case}")),
        FindingKind::FirstContactLate { days } => make(
            l.finding_first_contact_title(count(*days)),
            l.finding_first_contact_text(),
            "/timeline#new",
            l.finding_first_contact_link(),
        ),
        FindingKind::StepLate { step, days } => {
            let name = view
                .model
                .step(step)
                .map_or(step.as_str(), |step| page.say(&step.name));
            make(
                l.finding_step_late_title(count(*days), name),
                l.finding_step_late_text(),
                "/step",
                l.finding_step_late_link(),
            )
        }
        FindingKind::PlanNotAcknowledged { by, lines } => {
            let lines = u32::try_from(lines.len()).unwrap_or(0);
            make(
                l.finding_not_acknowledged_title(owner(view, by)),
                l.finding_not_acknowledged_text(lines),
                "/plan#acknowledgements",
                l.finding_not_acknowledged_link(),
            )
        }
        FindingKind::PlanLineRefused { by, line: id } => make(
            l.finding_line_refused_title(owner(view, by)),
            l.finding_line_refused_text(line(view, *id)),
            "/plan#acknowledgements",
            l.finding_line_refused_link(),
        ),
        FindingKind::ReviewLate { days } => make(
            l.finding_review_late_title(count(*days)),
            l.finding_review_late_text(),
            "/onward#review",
            l.finding_review_late_link(),
        ),
        FindingKind::Bounced { times } => make(
            l.finding_bounced_title(*times),
            l.finding_bounced_text(),
            "/timeline",
            l.finding_bounced_link(),
        ),
        FindingKind::AssessmentDuplicated { .. } => make(
            l.finding_duplicated_title(),
            l.finding_duplicated_text(),
            "/assessments",
            l.finding_duplicated_link(),
        ),
        FindingKind::ServiceGap { line: id, days } => make(
            l.finding_service_gap_title(line(view, *id)),
            l.finding_service_gap_text(count(*days)),
            "/plan#services",
            l.finding_service_gap_link(),
        ),
        FindingKind::FollowUpDue { days, .. } => make(
            l.finding_follow_up_title(count(*days)),
            l.finding_follow_up_text(),
            "/onward#follow-ups",
            l.finding_follow_up_link(),
        ),
        FindingKind::LanguageNotMatched { language } => make(
            l.finding_language_title(word::language(l, *language)),
            l.finding_language_text(),
            "/team",
            l.finding_language_link(),
        ),
        FindingKind::CaseloadOverLimit {
            account,
            cases,
            limit,
        } => {
            let name = view
                .file
                .people
                .get(account)
                .map_or("", |worker| worker.name.as_str());
            make(
                l.finding_caseload_title(name, *cases),
                l.finding_caseload_text(*limit),
                "/team",
                l.finding_caseload_link(),
            )
        }
        FindingKind::ConsentEnding { on, .. } => make(
            l.finding_consent_ending_title(page.date(*on)),
            l.finding_consent_ending_text(),
            "/grounds",
            l.finding_consent_ending_link(),
        ),
        FindingKind::TaskOverdue { count: tasks, days } => make(
            l.finding_overdue_title(*tasks),
            l.finding_overdue_text(count(*days)),
            "",
            l.finding_overdue_link(),
        )
        .with_href(format!("/tasks?case={case}")),
        FindingKind::OrphanedWork { account, tasks } => {
            let name = view
                .file
                .people
                .get(account)
                .map_or("", |worker| worker.name.as_str());
            make(
                l.finding_orphaned_title(name),
                l.finding_orphaned_text(*tasks),
                "",
                l.finding_orphaned_link(),
            )
            .with_href(format!("/tasks?case={case}"))
        }
    }
}

impl Words {
    fn with_href(mut self, href: String) -> Self {
        self.href = href;
        self
    }
}

fn organisation_name(view: &CaseView, organisation: domain::id::OrganisationId) -> String {
    let named = view
        .file
        .people
        .values()
        .find(|worker| worker.organisation == organisation);
    named.map_or_else(String::new, |worker| worker.organisation_name.clone())
}

#[derive(Template)]
#[template(path = "case/findings.html", blocks = ["main"])]
struct FindingsPage {
    page: Page,
    head: CaseHead,
    alerts: Vec<Alert>,
}

/// Shows every finding of the case.
pub async fn show(state: State, page: Page, me: SignedIn, Path(case): Path<CaseId>) -> Answer {
    let view = state
        .app()
        .read_case(me.worker(), case, Action::ReadCase, "findings")
        .await?;
    let found = domain::finding::findings(&view.file, &view.model, view.today, view.now);
    let alerts = found
        .iter()
        .map(|finding| alert(&page, &view, finding))
        .collect();
    let mut head = CaseHead::new(&page, &view, me.worker(), CasePage::Other);
    head.without_alerts();
    page.show(&FindingsPage {
        head,
        alerts,
        page: page.clone(),
    })
}
