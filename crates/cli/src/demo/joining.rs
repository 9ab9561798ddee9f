//! People and permissions of a life: team, responsible worker, work pair, warm handover, grounds. Not assessments or plans.

use super::county::sees_people;
use super::halt::{Halt, refused};
use super::life::Life;
use super::words::About;
use domain::access::Action;
use domain::calendar::days_after;
use domain::event::EventKind;
use domain::ground::{DataClass, Door, Given, GivenForm, Giver, GroundDraft, Recipient, record};
use domain::model::{OrganisationKind, RoleCode};
use domain::person::Worker;
use domain::responsibility::handover::{accept, complete, offer, record_meeting};
use domain::responsibility::naming::{candidates, name_responsible, name_work_pair};
use domain::responsibility::team::join;
use domain::responsibility::{ClientPresence, JointMeeting, MemberIdentity, Term};
use jiff::ToSpan;
use std::collections::BTreeMap;

impl Life<'_> {
    /// The roles asked for join, and some by need; now and then somebody of the client's own.
    pub fn gather_team(&mut self, roles: &[RoleCode]) -> Result<(), Halt> {
        let coordinator = self.coordinator()?;
        for role in roles {
            let county = self.county;
            let holders: Vec<&Worker> = county.of_role(role).collect();
            let chosen = self.chance.one(&holders).copied().cloned();
            let worker = chosen.ok_or_else(|| Halt::Refused(format!("nobody holds {role}")))?;
            self.join(&coordinator, &worker)?;
        }
        self.add_by_need(&coordinator)?;
        if self.chance.in_hundred(15) {
            self.join_close_one(&coordinator)?;
        }
        Ok(())
    }

    fn add_by_need(&mut self, coordinator: &Worker) -> Result<(), Halt> {
        let county = self.county;
        let useful: Vec<&Worker> = county
            .workers
            .iter()
            .filter(|worker| sees_people(worker))
            .filter(|worker| {
                worker.organisation_kind.is_county()
                    || self.partners.contains(&worker.organisation_kind)
            })
            .collect();
        let of_county: Vec<&Worker> = useful
            .iter()
            .filter(|worker| worker.organisation_kind.is_county())
            .copied()
            .collect();
        for number in 0..self.chance.between(4, 6) {
            // The county's own first: several professions write a joint assessment.
            let from = if number < 3 { &of_county } else { &useful };
            let Some(worker) = self.chance.one(from).copied() else {
                continue;
            };
            let is_member = self.file.facts().is_member(worker.account, self.now);
            if !is_member {
                self.join(coordinator, worker)?;
            }
        }
        Ok(())
    }

    fn join(&mut self, by: &Worker, worker: &Worker) -> Result<(), Halt> {
        if self.file.facts().is_member(worker.account, self.now) {
            return Ok(());
        }
        let id = self.id();
        let who = MemberIdentity::Account(worker.account);
        let role = Some(worker.role.clone());
        let member = join(
            &self.file,
            self.model(),
            (id, who),
            role,
            None,
            (self.now, self.today()),
        )
        .map_err(refused("join"))?;
        self.note(by, Action::AddMember, EventKind::MemberJoined, "")?;
        self.file.team.push(member);
        Ok(())
    }

    fn join_close_one(&mut self, by: &Worker) -> Result<(), Halt> {
        let id = self.id();
        let who = MemberIdentity::OwnPerson {
            name: "Läheinen Esimerkki".into(),
            relation: "sisar".into(),
            contact: "+358 40 000 0001".into(),
        };
        let joined = join(
            &self.file,
            self.model(),
            (id, who),
            None,
            None,
            (self.now, self.today()),
        );
        let Ok(member) = joined else { return Ok(()) };
        self.note(by, Action::AddMember, EventKind::MemberJoined, "")?;
        self.file.team.push(member);
        Ok(())
    }

    /// The county's own worker whom the rule prefers among those in the team, or any who may.
    fn choose_responsible(&mut self, among: Option<&[RoleCode]>) -> Option<Worker> {
        let county = self.county;
        let loads = BTreeMap::new();
        let present = self.file.responsible_at(self.now).map(|term| term.holder);
        let may: Vec<&Worker> = candidates(&self.file, &county.workers, &loads, self.model())
            .into_iter()
            .filter(|candidate| candidate.may.is_ok())
            .map(|candidate| candidate.worker)
            .filter(|worker| sees_people(worker) && worker.organisation_kind.is_county())
            .filter(|worker| Some(worker.account) != present)
            .filter(|worker| among.is_none_or(|roles| roles.contains(&worker.role)))
            .collect();
        let speaks: Vec<&Worker> = may
            .iter()
            .filter(|worker| worker.languages.contains(&self.file.client.language))
            .copied()
            .collect();
        let mostly = if speaks.is_empty() || self.chance.in_hundred(15) {
            &may
        } else {
            &speaks
        };
        self.chance.one(mostly).copied().cloned()
    }

    pub fn name_responsible(&mut self) -> Result<(), Halt> {
        let coordinator = self.coordinator()?;
        let worker = self
            .choose_responsible(None)
            .ok_or_else(|| Halt::Refused("nobody may be responsible".into()))?;
        let id = self.id();
        let reason = self.words(About::NamedBecause);
        let term = name_responsible(&self.file, self.model(), id, &worker, &reason, self.now)
            .map_err(refused("name responsible"))?;
        self.note(
            &coordinator,
            Action::NameResponsible,
            EventKind::ResponsibleNamed,
            "",
        )?;
        self.file.terms.push(term);
        self.join(&coordinator, &worker)
    }

    pub fn name_work_pair(&mut self) -> Result<(), Halt> {
        let coordinator = self.coordinator()?;
        let county = self.county;
        for worker in county.workers.iter().filter(|worker| sees_people(worker)) {
            let id = self.id();
            let named = name_work_pair(
                &self.file,
                self.model(),
                id,
                worker,
                "Tiimin nimeämä työpari",
                self.now,
            );
            if let Ok(term) = named {
                self.note(
                    &coordinator,
                    Action::NameWorkPair,
                    EventKind::WorkPairNamed,
                    "",
                )?;
                self.file.terms.push(term);
                return Ok(());
            }
        }
        Err(Halt::Refused("nobody may be the work pair".into()))
    }

    /// Responsibility is handed over warmly, to one of these roles where the model says which.
    pub fn hand_over(&mut self) -> Result<(), Halt> {
        self.hand_over_to(None)
    }

    pub fn hand_over_to(&mut self, roles: Option<&[RoleCode]>) -> Result<(), Halt> {
        let Some(receiver) = self.offer_handover(roles)? else {
            return Ok(());
        };
        // Both stay in the team: the giver may still carry lines of the plan.
        let giver = self.actor()?;
        for worker in [&giver, &receiver] {
            self.join(&giver, worker)?;
        }
        self.pass_some(1, 6)?;
        self.change_handover(
            &receiver,
            Action::AcceptHandover,
            EventKind::HandoverAccepted,
            |handover, life| accept(handover, receiver.account, life.now),
        )?;
        self.pass_some(2, 12)?;
        let agreed = self.words(About::HandoverAgreed);
        let client = if self.chance.in_hundred(90) {
            ClientPresence::Present
        } else {
            ClientPresence::Absent {
                because: "Asiakas sairastui; vastaanottaja soitti samana päivänä.".into(),
            }
        };
        self.change_handover(
            &receiver,
            Action::RecordHandoverMeeting,
            EventKind::HandoverMet,
            |handover, life| {
                let meeting = JointMeeting {
                    held_on: life.today(),
                    client,
                    agreed,
                    recorded_by: receiver.account,
                };
                record_meeting(handover, meeting, life.today())
            },
        )?;
        self.pass(0)?;
        self.complete_handover(&receiver)
    }

    /// Offers responsibility; nobody when no other worker may have it.
    pub fn offer_handover(&mut self, roles: Option<&[RoleCode]>) -> Result<Option<Worker>, Halt> {
        let giver = self.actor()?;
        let Some(receiver) = self.choose_responsible(roles) else {
            return Ok(None);
        };
        let id = self.id();
        let reason = self.words(About::HandoverBecause);
        let offered = offer(
            &self.file,
            self.model(),
            id,
            &giver,
            &receiver,
            &reason,
            self.now,
        )
        .map_err(refused("offer"))?;
        self.note(
            &giver,
            Action::OfferHandover,
            EventKind::HandoverOffered,
            "",
        )?;
        self.file.handovers.push(offered);
        Ok(Some(receiver))
    }

    /// Takes the newest handover a step on.
    pub fn change_handover<R: std::fmt::Debug>(
        &mut self,
        by: &Worker,
        action: Action,
        kind: EventKind,
        change: impl FnOnce(
            domain::responsibility::Handover,
            &Self,
        ) -> Result<domain::responsibility::Handover, R>,
    ) -> Result<(), Halt> {
        let Some(handover) = self.file.handovers.last().cloned() else {
            return Ok(());
        };
        let changed = change(handover, self).map_err(refused("handover"))?;
        self.note(by, action, kind, "")?;
        if let Some(place) = self.file.handovers.last_mut() {
            *place = changed;
        }
        Ok(())
    }

    fn complete_handover(&mut self, receiver: &Worker) -> Result<(), Halt> {
        let Some(handover) = self.file.handovers.last().cloned() else {
            return Ok(());
        };
        let id = self.id();
        let by = receiver.account;
        let done = complete(
            &self.file,
            self.model(),
            handover,
            id,
            receiver,
            by,
            self.now,
        )
        .map_err(refused("complete handover"))?;
        self.note(
            receiver,
            Action::CompleteHandover,
            EventKind::HandoverCompleted,
            "",
        )?;
        for ended in done.ended {
            self.replace_term(ended);
        }
        self.file.terms.push(done.begun);
        if let Some(place) = self.file.handovers.last_mut() {
            *place = done.handover;
        }
        Ok(())
    }

    pub fn replace_term(&mut self, changed: Term) {
        if let Some(place) = self
            .file
            .terms
            .iter_mut()
            .find(|term| term.id == changed.id)
        {
            *place = changed;
        }
    }

    /// Written consent to the partners: always to the first, mostly to the others.
    pub fn record_grounds(&mut self) -> Result<(), Halt> {
        for (number, kind) in self.partners.clone().into_iter().enumerate() {
            if number == 0 || self.chance.in_hundred(75) {
                self.record_ground(kind)?;
            }
        }
        Ok(())
    }

    /// Written consent to the organisation of a kind.
    pub fn record_ground(&mut self, kind: OrganisationKind) -> Result<(), Halt> {
        let Some(organisation) = self.county.organisation(kind).map(|each| each.id) else {
            return Ok(());
        };
        let by = self.actor()?;
        let today = self.today();
        let months = self.model().ground.consent_valid_months.unwrap_or(24);
        let all: Vec<DataClass> = DataClass::ALL.to_vec();
        let draft = GroundDraft {
            id: self.id(),
            door: Door::Consent,
            recipient: Recipient::Organisation {
                organisation,
                unit: None,
                account: None,
            },
            recipient_kind: Some(kind),
            classes: all.into_iter().collect(),
            purpose: self.words(About::ConsentPurpose),
            valid_from: today,
            valid_to: Some(today.saturating_add(i64::from(months).months())),
            given: Given {
                by: Giver::Client,
                form: if self.chance.in_hundred(70) {
                    GivenForm::PaperSigned
                } else {
                    GivenForm::ElectronicStrong
                },
                language: self.file.client.language,
                text_version: "2026-1".into(),
                given_on: today,
                received_by: by.account,
                recorded_at: self.now,
                copy_given: true,
            },
            necessity: None,
        };
        let ground = record(draft, &self.file.case, &self.model().ground, today)
            .map_err(refused("ground"))?;
        self.note(&by, Action::RecordGround, EventKind::GroundRecorded, "")?;
        self.file.grounds.push(ground);
        Ok(())
    }

    /// Renews what partners may hear, where it ends within the coming weeks.
    pub fn renew_grounds(&mut self) -> Result<(), Halt> {
        let soon = days_after(self.today(), 20);
        for kind in self.partners.clone() {
            let Some(organisation) = self.county.organisation(kind).map(|each| each.id) else {
                continue;
            };
            let theirs = |ground: &&domain::ground::Ground| matches!(&ground.recipient, Recipient::Organisation { organisation: named, .. } if *named == organisation);
            let had = self.file.grounds.iter().any(|ground| theirs(&ground));
            let lasts = self
                .file
                .grounds
                .iter()
                .filter(theirs)
                .any(|ground| ground.valid_to.is_none_or(|to| to > soon));
            if had && !lasts {
                self.record_ground(kind)?;
            }
        }
        Ok(())
    }
}
