//! The six duties of the responsible worker as a checklist in words. Not what makes them met (`domain::responsibility::duties`).

use actions::CaseView;
use domain::responsibility::duties::{DutyLack, DutyStanding, ResponsibleDuty, duties};

use crate::page::Page;
use crate::part::{Tag, Tone};

/// One duty and how it stands.
pub struct DutyRow {
    pub is_met: bool,
    pub title: String,
    pub tag: Tag,
    /// What is lacking; empty when met.
    pub lack: String,
    pub href: String,
    pub link: String,
}

/// The six duties today. Source: TE-5.
pub fn rows(page: &Page, view: &CaseView) -> Vec<DutyRow> {
    let states = duties(&view.file, &view.model, view.now, view.today);
    states
        .iter()
        .map(|state| {
            let (title, section, link) = words(page, state.duty);
            let lack = match &state.standing {
                DutyStanding::Met => String::new(),
                DutyStanding::Lacking(lack) => lacking(page, lack),
            };
            let is_met = lack.is_empty();
            DutyRow {
                is_met,
                title,
                tag: if is_met {
                    Tag::new(Tone::Success, page.l.team_duty_met())
                } else {
                    Tag::new(Tone::Warning, page.l.team_duty_lacking())
                },
                lack,
                href: format!("/cases/{}{section}", view.file.case.id),
                link,
            }
        })
        .collect()
}

fn words(page: &Page, duty: ResponsibleDuty) -> (String, &'static str, String) {
    let l = page.l;
    match duty {
        ResponsibleDuty::Ground => (l.team_duty_ground(), "/grounds", l.team_duty_ground_link()),
        ResponsibleDuty::Arrangements => (
            l.team_duty_arrangements(),
            "/meetings",
            l.team_duty_meetings_link(),
        ),
        ResponsibleDuty::NetworkInformed => (
            l.team_duty_informed(),
            "/meetings",
            l.team_duty_meetings_link(),
        ),
        ResponsibleDuty::PlanRecorded => (l.team_duty_recorded(), "/plan", l.team_duty_plan_link()),
        ResponsibleDuty::PlanKnown => (l.team_duty_known(), "/plan", l.team_duty_plan_link()),
        ResponsibleDuty::PlanCarriedOut => {
            (l.team_duty_carried_out(), "/plan", l.team_duty_plan_link())
        }
    }
}

fn lacking(page: &Page, lack: &DutyLack) -> String {
    let l = page.l;
    let count = |number: usize| u32::try_from(number).unwrap_or(0);
    match lack {
        DutyLack::NoGround => l.team_lack_ground(),
        DutyLack::NoNextStep => l.team_lack_next_step(),
        DutyLack::NothingHeardSince { days } => l.team_lack_nothing_heard(*days),
        DutyLack::NoPlan => l.team_lack_plan(),
        DutyLack::NotAcknowledged { people } => l.team_lack_acknowledged(count(*people)),
        DutyLack::NotBegun(lines) => l.team_lack_not_begun(count(lines.len())),
        DutyLack::ReviewLate => l.team_lack_review(),
    }
}
