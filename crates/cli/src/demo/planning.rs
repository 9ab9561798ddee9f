//! The plan of a life: written and agreed with the client. Not carrying it out (`carrying`).

use super::halt::{Halt, refused};
use super::life::Life;
use super::words::About;
use domain::access::Action;
use domain::calendar::days_after;
use domain::event::EventKind;
use domain::model::{FieldAuthor, NationalServices, PlanKindCode, ServiceCode, WorkAbilityPart};
use domain::onward::review::rhythm_days_of;
use domain::person::Worker;
use domain::plan::agree::{Agreeing, agree};
use domain::plan::draft::{edit_draft, start_draft};
use domain::plan::{ClientAgreement, Goal, LineOwner, PlanContent, PlanLine};
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
}
