//! The plan of a life: written, agreed, acknowledged, carried out, reviewed and revised; the way onward. Not closing (`walk`).

use super::halt::{Halt, refused};
use super::life::Life;
use super::words::About;
use domain::access::Action;
use domain::calendar::days_after;
use domain::event::EventKind;
use domain::id::LineId;
use domain::model::{FieldAuthor, NationalServices, PlanKindCode, ServiceCode, WorkAbilityPart};
use domain::onward::review::{
    ReviewEntry, choose_onward, hold, next_review_on, rhythm_days, rhythm_days_of,
};
use domain::person::Worker;
use domain::plan::acknowledge::{acknowledge, acknowledgement_state};
use domain::plan::agree::{Agreeing, agree};
use domain::plan::draft::{edit_draft, start_draft};
use domain::plan::{
    AcknowledgementAnswer, ClientAgreement, Goal, LineOwner, LineState, PlanContent, PlanLine,
};
use domain::service::{begin, end, state_of};
use jiff::ToSpan;

impl Life<'_> {
    /// Writes and agrees a plan.
    pub fn make_plan(&mut self) -> Result<(), Halt> {
        self.draft_plan()?;
        self.pass_some(1, 14)?;
        self.agree_plan()
    }

    /// Starts a draft and writes it.
    pub fn draft_plan(&mut self) -> Result<(), Halt> {
        let by = self.actor()?;
        let model = self.model();
        self.renew_grounds()?;
        if self.file.rehabilitation.is_empty() {
            self.consider_rehabilitation()?;
        }
        if self.file.plan_draft().is_none() {
            let kind = self.plan_kind()?;
            let id = self.id();
            let draft = start_draft(&self.file, model, id, kind, by.account, self.now)
                .map_err(refused("draft"))?;
            self.note(&by, Action::EditPlan, EventKind::PlanDrafted, "")?;
            self.file.plans.push(draft);
        }
        let Some(draft) = self.file.plan_draft().cloned() else {
            return Ok(());
        };
        let content = self.content(&draft.content)?;
        let seen = draft.version;
        let written = edit_draft(model, draft, seen, content, by.account, self.now)
            .map_err(refused("edit draft"))?;
        self.write_log(&by, Action::EditPlan)?;
        if let Some(place) = self.file.plans.last_mut() {
            *place = written;
        }
        Ok(())
    }

    fn plan_kind(&self) -> Result<PlanKindCode, Halt> {
        let in_force = self
            .file
            .plan_in_force()
            .map(|plan| plan.content.kind.clone());
        let first = self
            .model()
            .plan
            .kinds
            .first()
            .map(|kind| kind.code.clone());
        in_force
            .or(first)
            .ok_or_else(|| Halt::Refused("no kind of plan".into()))
    }

    fn content(&mut self, before: &PlanContent) -> Result<PlanContent, Halt> {
        let mut content = before.clone();
        let model = self.model();
        if content.client_words.is_empty() {
            content.client_words = self.words(About::OwnView);
            content.contact_rhythm = self.words(About::Rhythm);
            self.write_sections(&mut content);
            content.goals = self.goals();
        }
        let career = content.goals.first().map(|goal| goal.id);
        let running = content.lines.len();
        for _ in 0..self.chance.between(
            if running == 0 { 3 } else { 1 },
            if running == 0 { 5 } else { 2 },
        ) {
            let line = self.line(career)?;
            content.lines.push(line);
        }
        let rhythm = rhythm_days_of(&self.file.case, model, &content.kind);
        let days = rhythm.saturating_sub(u32::try_from(self.chance.between(0, 15)).unwrap_or(0));
        content.review_on = Some(days_after(self.today(), days.max(20)));
        Ok(content)
    }

    fn write_sections(&mut self, content: &mut PlanContent) {
        let model = self.model();
        let sections = model
            .plan_kind(&content.kind)
            .map(|kind| kind.sections.clone())
            .unwrap_or_default();
        for section in sections.iter().filter_map(|code| model.section(code)) {
            let mut fields = std::collections::BTreeMap::new();
            for field in section
                .fields
                .iter()
                .filter(|field| domain::plan::agree::CarriedField::of(&field.code).is_none())
            {
                if field.required || self.chance.in_hundred(40) {
                    let what = if field.author == FieldAuthor::Client {
                        About::Wishes
                    } else {
                        About::Field
                    };
                    fields.insert(field.code.clone(), self.words(what));
                }
            }
            content.sections.insert(section.code.clone(), fields);
        }
    }

    fn goals(&mut self) -> Vec<Goal> {
        let career = Goal {
            id: self.id(),
            part: WorkAbilityPart::Work,
            text: self.words(About::CareerGoal),
            is_career_goal: true,
        };
        let part = *self
            .chance
            .one(&[
                WorkAbilityPart::Health,
                WorkAbilityPart::Competence,
                WorkAbilityPart::Resources,
            ])
            .unwrap_or(&WorkAbilityPart::Health);
        let other = Goal {
            id: self.id(),
            part,
            text: self.words(About::OtherGoal),
            is_career_goal: false,
        };
        vec![career, other]
    }

    fn line(&mut self, goal: Option<domain::id::GoalId>) -> Result<PlanLine, Halt> {
        let starts_on = days_after(
            self.today(),
            u32::try_from(self.chance.between(2, 30)).unwrap_or(10),
        );
        let lasts = self.chance.between(30, 150);
        Ok(PlanLine {
            id: self.id(),
            goal,
            service: self.service(),
            what: self.words(About::Line),
            responsible: self.carrier()?,
            starts_on: Some(starts_on),
            ends_on: Some(starts_on.saturating_add(lasts.days())),
        })
    }

    /// A service of the county's tray.
    fn service(&mut self) -> Option<ServiceCode> {
        let tray = &self.model().services;
        let codes: Vec<ServiceCode> = match &tray.national {
            NationalServices::Only(codes) => codes.clone(),
            NationalServices::All => [
                "job-coaching",
                "rehabilitative-work",
                "medical-rehabilitation",
                "vocational-rehabilitation",
                "social-rehabilitation",
                "work-try-out",
            ]
            .into_iter()
            .map(ServiceCode::from)
            .chain(tray.local.iter().map(|local| local.code.clone()))
            .collect(),
        };
        self.chance
            .one(&codes)
            .cloned()
            .filter(|_| self.chance.in_hundred(80))
    }

    /// The client, the responsible worker, or a member who may hear of the plan.
    fn carrier(&mut self) -> Result<LineOwner, Halt> {
        let now = self.now;
        let today = self.today();
        let hear = |worker: &&Worker| {
            domain::access::door(
                worker,
                &self.file,
                domain::ground::DataClass::PlanAndFollowUp,
                today,
            )
            .is_some()
        };
        let members: Vec<Worker> = self
            .file
            .team
            .iter()
            .filter(|member| member.belongs_at(now))
            .filter_map(|member| self.file.people.get(&member.who.account()?))
            .filter(hear)
            .cloned()
            .collect();
        let actor = self.actor()?;
        Ok(match self.chance.between(1, 10) {
            1..=2 => LineOwner::Client,
            3..=5 => LineOwner::Account(actor.account),
            _ => LineOwner::Account(
                self.chance
                    .one(&members)
                    .map_or(actor.account, |worker| worker.account),
            ),
        })
    }

    /// Agrees on the draft with the client.
    pub fn agree_plan(&mut self) -> Result<(), Halt> {
        self.renew_grounds()?;
        let by = self.actor()?;
        let Some((seen_version, number)) = self
            .file
            .plan_draft()
            .map(|draft| (draft.version, draft.number))
        else {
            return Ok(());
        };
        let agreement = if self.chance.in_hundred(93) {
            ClientAgreement::Agreed { on: self.today() }
        } else {
            ClientAgreement::NotAgreed {
                because: "Asiakas haluaa miettiä tavoitetta vielä; palvelut voi aloittaa.".into(),
            }
        };
        let reason_for_change = (number > 1).then(|| self.words(About::ChangedBecause));
        let agreeing = Agreeing {
            seen_version,
            agreement,
            copy_given: true,
            reason_for_change,
        };
        let agreed = agree(
            &self.file,
            self.model(),
            agreeing,
            by.account,
            self.now,
            self.today(),
        )
        .map_err(refused("agree"))?;
        self.note(&by, Action::AgreePlan, EventKind::PlanAgreed, "")?;
        if let Some(place) = self.file.plans.last_mut() {
            *place = agreed;
        }
        Ok(())
    }

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
        // A carrier whom a handover left outside the team answers through the responsible worker's hands no more.
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
