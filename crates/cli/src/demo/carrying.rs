//! A plan of a life carried out: acknowledged, services begun and ended, reviewed and revised; the way onward. Not writing it
//! (`planning`).

use super::halt::{Halt, refused};
use super::life::Life;
use super::words::About;
use domain::access::Action;
use domain::calendar::days_after;
use domain::event::EventKind;
use domain::id::LineId;
use domain::onward::review::{ReviewEntry, choose_onward, hold, next_review_on, rhythm_days};
use domain::plan::acknowledge::{acknowledge, acknowledgement_state};
use domain::plan::{AcknowledgementAnswer, LineOwner, LineState};
use domain::service::{begin, end, state_of};

impl Life<'_> {
    /// Everyone who has not yet known of their lines answers; a first "cannot" is talked over before the next round.
    pub fn acknowledge_plan(&mut self) -> Result<(), Halt> {
        let Some(plan) = self.file.plan_in_force().cloned() else {
            return Ok(());
        };
        for (who, state) in acknowledgement_state(&plan, &self.file.acknowledgements) {
            self.pass_some(0, 4)?;
            for line in state.missing {
                let cannot = self.chance.in_hundred(4) && who != LineOwner::Client;
                let answer = if cannot {
                    AcknowledgementAnswer::Cannot {
                        because: self.words(About::CannotBecause),
                    }
                } else {
                    AcknowledgementAnswer::Agreed
                };
                self.answer_line(line, &who, answer)?;
            }
            for line in state.refused {
                self.answer_line(line, &who, AcknowledgementAnswer::Agreed)?;
            }
        }
        Ok(())
    }

    fn answer_line(
        &mut self,
        line: LineId,
        who: &LineOwner,
        answer: AcknowledgementAnswer,
    ) -> Result<(), Halt> {
        let by = match who {
            LineOwner::Account(account) => self.file.people.get(account).cloned(),
            LineOwner::Client | LineOwner::Named(_) => Some(self.actor()?),
        };
        let by = by.ok_or_else(|| Halt::Refused("nobody answers".into()))?;
        let said = acknowledge(&self.file, line, who.clone(), answer, by.account, self.now)
            .map_err(refused("acknowledge line"))?;
        self.note(
            &by,
            Action::AcknowledgeLine,
            EventKind::PlanLineAcknowledged,
            "",
        )?;
        self.file.acknowledgements.push(said);
        Ok(())
    }

    /// Services of the plan begin, most of them when their day comes.
    pub fn begin_services(&mut self) -> Result<(), Halt> {
        self.renew_grounds()?;
        let lines = self
            .file
            .plan_in_force()
            .map(|plan| plan.content.lines.clone())
            .unwrap_or_default();
        let mut begun = 0;
        for line in lines {
            let is_planned = state_of(&self.file, line.id) == LineState::Planned;
            if !is_planned || (begun > 0 && !self.chance.in_hundred(70)) {
                continue;
            }
            let by = self.actor()?;
            let today = self.today();
            let progress = begin(&self.file, line.id, today, by.account, self.now, today)
                .map_err(refused("begin service"))?;
            self.note(&by, Action::BeginService, EventKind::ServiceBegun, "")?;
            self.file.progress.push(progress);
            begun += 1;
        }
        Ok(())
    }

    /// A review when its day comes, sometimes late; services end and the plan is sometimes revised.
    pub fn review(&mut self) -> Result<(), Halt> {
        let days = next_review_on(&self.file)
            .map_or(0, |day| domain::calendar::days_between(self.today(), day));
        let early_or_late = self.chance.between(-7, 12);
        self.pass((days + early_or_late).max(1))?;
        self.end_services()?;
        let by = self.actor()?;
        let rhythm = i64::from(rhythm_days(&self.file, self.model()));
        let until_next = self.chance.between(30, 55).min(rhythm);
        let entry = ReviewEntry {
            held_on: self.today(),
            client_was_present: true,
            how_it_goes: self.words(About::HowItGoes),
            client_view: self.words(About::Wishes),
            next_review_on: days_after(self.today(), u32::try_from(until_next).unwrap_or(40)),
        };
        let id = self.id();
        let held = hold(
            &self.file,
            self.model(),
            id,
            entry,
            by.account,
            self.now,
            self.today(),
        )
        .map_err(refused("review"))?;
        self.note(&by, Action::HoldReview, EventKind::ReviewHeld, "")?;
        self.file.reviews.push(held);
        self.score()?;
        if self.chance.in_hundred(45) {
            self.draft_plan()?;
            self.pass_some(1, 10)?;
            self.agree_plan()?;
            self.pass_some(1, 6)?;
            self.acknowledge_plan()?;
            self.pass_some(3, 20)?;
            self.begin_services()?;
        }
        Ok(())
    }

    fn end_services(&mut self) -> Result<(), Halt> {
        let running: Vec<LineId> = self
            .file
            .progress
            .iter()
            .filter(|progress| matches!(progress.state, LineState::Running { .. }))
            .map(|progress| progress.line)
            .collect();
        for line in running {
            if !self.chance.in_hundred(55) {
                continue;
            }
            let by = self.actor()?;
            let today = self.today();
            let result = self.words(About::Result);
            let ended = end(&self.file, line, today, &result, by.account, today)
                .map_err(refused("end service"))?;
            self.note(&by, Action::EndService, EventKind::ServiceEnded, "")?;
            if let Some(place) = self
                .file
                .progress
                .iter_mut()
                .find(|progress| progress.line == line)
            {
                *place = ended;
            }
        }
        Ok(())
    }

    /// The way onward, chosen with the client.
    pub fn choose_onward(&mut self) -> Result<(), Halt> {
        let by = self.actor()?;
        let model = self.model();
        let path = self.chance.one(&model.onward).map(|path| path.code.clone());
        let path = path.ok_or_else(|| Halt::Refused("no way onward".into()))?;
        let why = self.words(About::OnwardBecause);
        let case = choose_onward(&self.file, model, path, &why, by.account, self.today())
            .map_err(refused("onward"))?;
        self.note(&by, Action::ChooseOnward, EventKind::OnwardChosen, "")?;
        self.file.case = case;
        Ok(())
    }
}
