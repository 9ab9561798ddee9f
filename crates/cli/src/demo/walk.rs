//! The way from step to step: what the model asks is done, then the next step is entered, to closing and follow-up.
//! Not how each thing is done (`mend`, `planning`, `joining`).

use super::halt::{Halt, refused};
use super::life::Life;
use super::words::About;
use domain::access::Action;
use domain::case::step::{Missing, enter, missing_to_leave};
use domain::event::EventKind;
use domain::id::FollowUpId;
use domain::model::{ClosingCode, OutcomeClass, Requirement, StepCode, StepPhase};
use domain::onward::closing::{Closing, close};
use domain::onward::follow_up::{FollowUpAnswer, not_reached, record};
use domain::task::TaskState;

/// Steps entered at most; a path that goes round is stopped.
const AT_MOST: u32 = 120;

impl Life<'_> {
    /// Walks until the present, or until the last follow-up.
    pub fn walk(&mut self) -> Result<(), Halt> {
        self.pass_some(1, 9)?;
        for _ in 0..AT_MOST {
            self.finish_due_tasks()?;
            let mut missing = missing_to_leave(&self.file, self.model(), self.now, self.today());
            missing.sort_by_key(order);
            match missing.first() {
                Some(first) => {
                    self.mend(first)?;
                    let days = self.chance.between(0, 9);
                    self.pass(days)?;
                }
                None if self.is_last_step() => return self.end(),
                None => self.go_on()?,
            }
        }
        Err(Halt::Refused("the path goes round".into()))
    }

    fn is_last_step(&self) -> bool {
        self.file
            .case
            .present_step()
            .and_then(|visit| self.model().step(&visit.step))
            .is_some_and(|step| step.phase == StepPhase::FollowUp)
    }

    fn go_on(&mut self) -> Result<(), Halt> {
        let to = self.next_step()?;
        let by = self.actor()?;
        let case = enter(&self.file, self.model(), &to, None, self.now, self.today())
            .map_err(refused("enter"))?;
        let is_services = self
            .model()
            .step(&to)
            .is_some_and(|step| step.phase == StepPhase::Services);
        self.note(&by, Action::LeaveStep, EventKind::StepEntered, "")?;
        self.file.case = case;
        if is_services && self.chance.in_hundred(22) {
            self.hand_over()?;
        }
        self.pass_some(2, 20)
    }

    /// Forward along the path; a side path now and then.
    fn next_step(&mut self) -> Result<StepCode, Halt> {
        let model = self.model();
        let here = self
            .file
            .case
            .present_step()
            .map(|visit| visit.step.clone())
            .ok_or_else(|| Halt::Refused("no step".into()))?;
        let index = model.step_index(&here);
        let skips = self
            .file
            .case
            .segment
            .as_ref()
            .and_then(|code| model.segment(code))
            .map(|segment| segment.skips.clone())
            .unwrap_or_default();
        let ways: Vec<StepCode> = model
            .step(&here)
            .into_iter()
            .flat_map(|step| &step.next)
            .filter(|to| model.step_index(to) > index && !skips.contains(to))
            .cloned()
            .collect();
        let first = ways.first().cloned();
        let chosen = if self.chance.in_hundred(70) {
            first
        } else {
            self.chance.one(&ways).cloned()
        };
        chosen.ok_or_else(|| Halt::Refused(format!("no way on from {here}")))
    }

    /// Tasks that have come due are mostly done.
    pub fn finish_due_tasks(&mut self) -> Result<(), Halt> {
        let today = self.today();
        for number in 0..self.file.tasks.len() {
            let Some(task) = self.file.tasks.get(number).cloned() else {
                continue;
            };
            if task.state != TaskState::Open || task.due_on > today || !self.chance.in_hundred(80) {
                continue;
            }
            self.finish_task(number)?;
        }
        Ok(())
    }

    fn finish_task(&mut self, number: usize) -> Result<(), Halt> {
        let Some(task) = self.file.tasks.get(number).cloned() else {
            return Ok(());
        };
        let by = self.actor()?;
        let at = self.now;
        let done =
            domain::task::moves::done(task, by.account, "", at).map_err(refused("task done"))?;
        self.note(&by, Action::FinishTask, EventKind::TaskDone, "")?;
        if let Some(place) = self.file.tasks.get_mut(number) {
            *place = done;
        }
        Ok(())
    }

    /// The case closes, and later somebody asks how it went.
    fn end(&mut self) -> Result<(), Halt> {
        self.pass_some(5, 60)?;
        for number in 0..self.file.tasks.len() {
            if self
                .file
                .tasks
                .get(number)
                .is_some_and(|task| task.state == TaskState::Open)
            {
                self.finish_task(number)?;
            }
        }
        let outcome = self.outcome()?;
        let by = self.actor()?;
        let closing = Closing {
            outcome,
            note: self.words(About::ClosingNote),
            follow_up_owner: None,
        };
        let (now, today) = (self.now, self.today());
        let mut ids: Vec<FollowUpId> = (0..8).map(|_| self.id()).collect();
        let spare = ids.first().copied().ok_or(Halt::Present)?;
        let closed = close(
            &self.file,
            self.model(),
            closing,
            || ids.pop().unwrap_or(spare),
            by.account,
            now,
            today,
        )
        .map_err(refused("close"))?;
        self.note(&by, Action::CloseCase, EventKind::CaseClosed, "")?;
        self.file.case = closed.case;
        for ended in closed.ended {
            self.replace_term(ended);
        }
        self.file.follow_ups = closed.follow_ups;
        self.follow_up()
    }

    /// The outcome of the way onward, or one that breaks off.
    fn outcome(&mut self) -> Result<ClosingCode, Halt> {
        let model = self.model();
        let class = self
            .file
            .case
            .onward
            .as_ref()
            .and_then(|choice| model.onward_path(&choice.path))
            .map(|path| path.outcome);
        let codes: Vec<ClosingCode> = model
            .closing
            .iter()
            .filter(|reason| !matches!(reason.outcome, OutcomeClass::Died))
            .filter(|reason| Some(reason.outcome) == class)
            .map(|reason| reason.code.clone())
            .collect();
        let fallback = model.closing.first().map(|reason| reason.code.clone());
        self.chance
            .one(&codes)
            .cloned()
            .or(fallback)
            .ok_or_else(|| Halt::Refused("no outcome".into()))
    }

    fn follow_up(&mut self) -> Result<(), Halt> {
        for number in 0..self.file.follow_ups.len() {
            let Some(due) = self.file.follow_ups.get(number).cloned() else {
                continue;
            };
            let days = domain::calendar::days_between(self.today(), due.due_on);
            let late = self.chance.between(0, 25);
            self.pass(days.max(0) + late)?;
            let by = self.coordinator()?;
            let note = self.words(About::FollowUpNote);
            let today = self.today();
            let said = if self.chance.in_hundred(20) {
                not_reached(&self.file, due.id, 3, by.account, today)
            } else {
                let status = *self
                    .chance
                    .one(&[
                        domain::assessment::LabourMarketStatus::Employed,
                        domain::assessment::LabourMarketStatus::PartlyEmployed,
                        domain::assessment::LabourMarketStatus::Student,
                        domain::assessment::LabourMarketStatus::UnemployedJobseeker,
                    ])
                    .ok_or(Halt::Present)?;
                let answer = FollowUpAnswer {
                    status,
                    hours_a_week: u32::try_from(self.chance.between(8, 38)).ok(),
                    note,
                };
                record(&self.file, due.id, answer, by.account, today)
            };
            let said = said.map_err(refused("follow up"))?;
            self.note(&by, Action::RecordFollowUp, EventKind::FollowUpRecorded, "")?;
            if let Some(place) = self.file.follow_ups.get_mut(number) {
                *place = said;
            }
        }
        Ok(())
    }
}

/// In what order missing things are mended: people first, documents last.
fn order(missing: &Missing) -> u8 {
    match missing {
        Missing::TeamRoles(_) => 3,
        Missing::ResponsibleWorker => 4,
        Missing::WorkPair => 5,
        Missing::HandoverTo(_) => 14,
        Missing::Record(requirement) => match requirement {
            Requirement::ReferralAnswered
            | Requirement::Observations
            | Requirement::InitialInterview => 0,
            Requirement::CriteriaStatement | Requirement::WorkAbilityScore => 1,
            Requirement::Segmentation => 2,
            Requirement::Team => 3,
            Requirement::ResponsibleWorker => 4,
            Requirement::Ground => 6,
            Requirement::Instrument(_) | Requirement::HealthCheck | Requirement::Assessment(_) => 7,
            Requirement::RehabilitationOptions => 8,
            Requirement::Plan => 9,
            Requirement::PlanAcknowledged => 10,
            Requirement::ServiceStarted => 11,
            Requirement::ReviewHeld => 12,
            Requirement::OnwardPath => 13,
        },
    }
}
