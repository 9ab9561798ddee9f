//! A plan's parts in words: whose a line is, what service it names, when, and how it goes.
//! Not sentences of refusal (`refusal`).

use actions::CaseView;
use domain::id::LineId;
use domain::model::ServiceCode;
use domain::national::{NationalData, ServiceKind, TrayService, tray_service};
use domain::plan::{LineOwner, LineState, PlanContent, PlanLine};
use jiff::civil::Date;

use crate::page::Page;
use crate::part::{Tag, Tone};

/// What the words are made with.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    pub page: &'a Page,
    pub view: &'a CaseView,
    pub national: &'a NationalData,
}

impl<'a> Reader<'a> {
    /// A row of the county's tray.
    pub fn service(&self, code: &'a ServiceCode) -> Option<TrayService<'a>> {
        tray_service(
            &self.view.model.services,
            self.national,
            code,
            self.view.today,
        )
    }

    /// The service's name, or what is written.
    pub fn title(&self, line: &PlanLine) -> String {
        self.service_name(line).unwrap_or_else(|| {
            if line.what.is_empty() {
                self.page.l.plan_line_untitled()
            } else {
                line.what.clone()
            }
        })
    }

    /// What is written beside a service's name.
    pub fn detail(&self, line: &PlanLine) -> String {
        let is_named = self.service_name(line).is_some();
        if is_named {
            line.what.clone()
        } else {
            String::new()
        }
    }

    fn service_name(&self, line: &PlanLine) -> Option<String> {
        let code = line.service.as_ref()?;
        let row = tray_service(
            &self.view.model.services,
            self.national,
            code,
            self.view.today,
        )?;
        Some(self.page.say(row.name).to_owned())
    }

    /// Is the line a benefit paid in money?
    pub fn is_benefit(&self, line: &PlanLine) -> bool {
        line.service.as_ref().is_some_and(|code| {
            tray_service(
                &self.view.model.services,
                self.national,
                code,
                self.view.today,
            )
            .is_some_and(|row| row.kind == ServiceKind::Benefit)
        })
    }

    /// Whose the line is, by name.
    pub fn owner(&self, owner: &LineOwner) -> String {
        let name = crate::case::line_owner(self.view, owner);
        if name.is_empty() {
            self.page.l.plan_line_nobody()
        } else {
            name
        }
    }

    /// The agreed days.
    pub fn dates(&self, line: &PlanLine) -> String {
        let (l, page) = (self.page.l, self.page);
        match (line.starts_on, line.ends_on) {
            (Some(from), Some(to)) => l.plan_line_dates(page.date(from), page.date(to)),
            (Some(from), None) => l.plan_line_from(page.date(from)),
            (None, Some(to)) => l.plan_line_to(page.date(to)),
            (None, None) => l.plan_line_no_dates(),
        }
    }

    /// The goal a line serves.
    pub fn goal(&self, content: &PlanContent, line: &PlanLine) -> String {
        let goal = content.goals.iter().find(|goal| Some(goal.id) == line.goal);
        goal.map_or_else(String::new, |goal| goal.text.clone())
    }

    /// How a line goes.
    pub fn state(&self, line: LineId) -> LineState {
        domain::service::state_of(&self.view.file, line)
    }

    /// How a line goes, in a tag; a gap between the agreed and the real is said.
    pub fn tag(&self, line: &PlanLine) -> Tag {
        let (l, page, today) = (self.page.l, self.page, self.view.today);
        let passed = |day: Option<Date>| day.filter(|day| *day < today);
        match self.state(line.id) {
            LineState::Planned => match passed(line.starts_on) {
                Some(day) => Tag::new(Tone::Warning, l.plan_state_gap(page.date(day))),
                None => Tag::new(Tone::Neutral, l.plan_state_planned()),
            },
            LineState::Running { started_on, .. } => match passed(line.ends_on) {
                Some(day) => Tag::new(Tone::Danger, l.plan_state_over_time(page.date(day))),
                None => Tag::new(Tone::Info, l.plan_state_running(page.date(started_on))),
            },
            LineState::Done { ended_on, .. } => {
                Tag::new(Tone::Success, l.plan_state_done(page.date(ended_on)))
            }
            LineState::Stopped { on, .. } => {
                Tag::new(Tone::Neutral, l.plan_state_stopped(page.date(on)))
            }
        }
    }

    /// The result of a line that is over, or why it stopped.
    pub fn outcome(&self, line: LineId) -> String {
        match self.state(line) {
            LineState::Done { result, .. } => result,
            LineState::Stopped { because, .. } => because,
            LineState::Planned | LineState::Running { .. } => String::new(),
        }
    }
}
