//! What is missing in a step is done: interview, score, results, orders with answers, joint assessment, rehabilitation.
//! Not people and permissions (`joining`), nor the plan (`planning`).

use super::halt::{Halt, refused};
use super::life::Life;
use super::words::About;
use domain::access::Action;
use domain::assessment::joint::{finish, start, write_client_view, write_part};
use domain::assessment::order::{Answer, NewOrder, answer, order};
use domain::assessment::record::{
    consider_rehabilitation, record_instrument, record_interview, segment,
};
use domain::assessment::score::{ScoreEntry, record as record_score};
use domain::assessment::{
    InstrumentResult, Interview, InterviewResult, LabourMarketStatus, OrderKind, OrderState,
    RehabilitationOption, RehabilitationProvider, ScoreAnswer, Setting, WorkAbilityScore,
};
use domain::calendar::days_after;
use domain::case::step::Missing;
use domain::event::EventKind;
use domain::model::{AssessmentCode, AssessmentKind, InstrumentCode, Requirement};
use domain::person::Worker;
use std::collections::BTreeMap;

impl Life<'_> {
    /// Does what is missing.
    pub fn mend(&mut self, missing: &Missing) -> Result<(), Halt> {
        match missing {
            Missing::ResponsibleWorker | Missing::Record(Requirement::ResponsibleWorker) => {
                self.name_responsible()
            }
            Missing::WorkPair => self.name_work_pair(),
            Missing::HandoverTo(roles) => self.hand_over_to(Some(roles)),
            Missing::TeamRoles(roles) => self.gather_team(roles),
            Missing::Record(requirement) => self.record(requirement),
        }
    }

    fn record(&mut self, requirement: &Requirement) -> Result<(), Halt> {
        match requirement {
            Requirement::Observations | Requirement::InitialInterview => self.interview(),
            Requirement::Segmentation => self.segment(),
            Requirement::WorkAbilityScore => self.score(),
            Requirement::Instrument(code) => self.instrument(code),
            Requirement::HealthCheck => self.order_and_answer(OrderKind::HealthCheck),
            Requirement::Assessment(code) => self.assess(code),
            Requirement::RehabilitationOptions => self.consider_rehabilitation(),
            Requirement::Team => self.gather_team(&[]),
            Requirement::Ground => self.record_grounds(),
            Requirement::Plan => self.make_plan(),
            Requirement::PlanAcknowledged => self.acknowledge_plan(),
            Requirement::ServiceStarted => self.begin_services(),
            Requirement::ReviewHeld => self.review(),
            Requirement::OnwardPath => self.choose_onward(),
            Requirement::ReferralAnswered
            | Requirement::CriteriaStatement
            | Requirement::ResponsibleWorker => Err(Halt::Refused(format!(
                "{} is asked too late",
                requirement.code()
            ))),
        }
    }

    fn interview(&mut self) -> Result<(), Halt> {
        let by = self.actor()?;
        let interview = Interview {
            id: self.id(),
            case: self.file.case.id,
            held_on: self.today(),
            by: by.account,
            labour_market_status: self
                .referral
                .subject
                .labour_market_status
                .unwrap_or(LabourMarketStatus::UnemployedJobseeker),
            unemployed_since: self.referral.subject.unemployed_since,
            criteria_met: self.file.case.criteria_statement.met.clone(),
            wishes: self.words(About::Wishes),
            situation: self.words(About::Situation),
            benefits: self.words(About::Benefits),
            is_urgent: self.referral.content.is_urgent,
            result: if self.chance.in_hundred(70) {
                InterviewResult::ToTeam
            } else {
                InterviewResult::ToTeamAfterExaminations
            },
        };
        let held = record_interview(&self.file, self.model(), interview, self.today())
            .map_err(refused("interview"))?;
        self.note(&by, Action::RecordInterview, EventKind::InterviewHeld, "")?;
        self.file.interviews.push(held);
        self.score()
    }

    /// One asking of the 0–10 question; later answers tend to be better.
    pub fn score(&mut self) -> Result<(), Halt> {
        let by = self.actor()?;
        let askings = i64::try_from(self.file.scores.len()).unwrap_or(0);
        let points =
            u8::try_from(self.chance.between(1 + askings, 6 + askings).min(10)).unwrap_or(5);
        let entry = ScoreEntry {
            answer: WorkAbilityScore::try_from(points)
                .map_or(ScoreAnswer::Refused, ScoreAnswer::Scored),
            taken_on: self.today(),
            setting: if by.organisation_kind == domain::model::OrganisationKind::SocialCare {
                Setting::SocialCare
            } else {
                Setting::HealthCare
            },
            comment: String::new(),
        };
        let id = self.id();
        let score = record_score(&self.file, id, entry, by.account, self.today())
            .map_err(refused("score"))?;
        self.note(&by, Action::RecordScore, EventKind::ScoreRecorded, "")?;
        self.file.scores.push(score);
        Ok(())
    }

    fn segment(&mut self) -> Result<(), Halt> {
        let by = self.actor()?;
        let model = self.model();
        let groups = model
            .segmentation
            .as_ref()
            .map(|segmentation| segmentation.groups.as_slice())
            .unwrap_or_default();
        let with_team: Vec<_> = groups.iter().filter(|group| group.needs_team).collect();
        let group = self.chance.one(&with_team).map(|group| group.code.clone());
        let group = group.ok_or_else(|| Halt::Refused("no group".into()))?;
        let case = segment(&self.file, model, group).map_err(refused("segment"))?;
        self.note(&by, Action::Segment, EventKind::Segmented, "")?;
        self.file.case = case;
        Ok(())
    }

    fn instrument(&mut self, code: &InstrumentCode) -> Result<(), Halt> {
        let by = self.actor()?;
        let model = self.model();
        let fields = model
            .instrument(code)
            .map(|instrument| instrument.results.as_slice())
            .unwrap_or_default();
        let mut values = BTreeMap::new();
        let mut notes = BTreeMap::new();
        for field in fields {
            let code = field.code.as_str().to_owned();
            if let (Some(from), Some(to)) = (field.from, field.to) {
                values.insert(code, self.chance.between(from.into(), to.into()));
            } else {
                notes.insert(code, self.words(About::PartView));
            }
        }
        let result = InstrumentResult {
            id: self.id(),
            case: self.file.case.id,
            instrument: code.clone(),
            done_on: self.today(),
            recorded_by: by.account,
            values,
            notes,
            summary: self.words(About::PartView),
        };
        let recorded = record_instrument(&self.file, model, result, self.today())
            .map_err(refused("instrument"))?;
        self.note(&by, Action::RecordResult, EventKind::InstrumentRecorded, "")?;
        self.file.results.push(recorded);
        Ok(())
    }

    fn assess(&mut self, code: &AssessmentCode) -> Result<(), Halt> {
        let is_joint = self
            .model()
            .assessment(code)
            .is_some_and(|assessment| assessment.kind == AssessmentKind::JointAssessment);
        if is_joint {
            self.assess_together()
        } else {
            self.order_and_answer(OrderKind::of(self.model(), code))
        }
    }

    fn order_and_answer(&mut self, kind: OrderKind) -> Result<(), Halt> {
        let by = self.actor()?;
        let new = NewOrder {
            id: self.id(),
            kind,
            question: self.words(About::OrderQuestion),
            addressed_to: "Terveysasema, työkyvyn arviointi".into(),
            due_on: days_after(
                self.today(),
                u32::try_from(self.chance.between(14, 40)).unwrap_or(21),
            ),
            repeats: None,
        };
        let ordered = order(
            &self.file,
            self.model(),
            new,
            by.account,
            self.now,
            self.today(),
        )
        .map_err(refused("order"))?;
        self.note(
            &by,
            Action::OrderAssessment,
            EventKind::AssessmentOrdered,
            "",
        )?;
        self.file.orders.push(ordered);
        self.pass_some(7, 45)?;
        self.answer_order()
    }

    fn answer_order(&mut self) -> Result<(), Halt> {
        let by = self.actor()?;
        let Some(waiting) = self
            .file
            .orders
            .last()
            .filter(|order| order.state == OrderState::Ordered)
            .cloned()
        else {
            return Ok(());
        };
        let told = Answer {
            done_on: self.today(),
            done_by: "Terveysaseman lääkäri".into(),
            finding: self.words(About::Finding),
            valid_until: None,
        };
        let answered = answer(
            &self.file,
            self.model(),
            waiting,
            told,
            by.account,
            self.now,
            self.today(),
        )
        .map_err(refused("answer order"))?;
        self.note(&by, Action::AnswerOrder, EventKind::AssessmentAnswered, "")?;
        if let Some(place) = self.file.orders.last_mut() {
            *place = answered;
        }
        Ok(())
    }

    fn assess_together(&mut self) -> Result<(), Halt> {
        let by = self.actor()?;
        let id = self.id();
        if self.file.joint_assessments.is_empty() {
            let started = start(&self.file, id, self.now).map_err(refused("joint assessment"))?;
            self.note(
                &by,
                Action::StartJointAssessment,
                EventKind::JointAssessmentStarted,
                "",
            )?;
            self.file.joint_assessments.push(started);
        }
        let now = self.now;
        let writers: Vec<Worker> = self
            .file
            .team
            .iter()
            .filter(|member| member.belongs_at(now))
            .filter_map(|member| self.file.people.get(&member.who.account()?))
            .filter(|worker| worker.organisation_kind.is_county())
            .cloned()
            .collect();
        for writer in &writers {
            self.pass_some(0, 5)?;
            self.write_part(writer)?;
        }
        self.pass_some(1, 8)?;
        self.conclude(&by)
    }

    fn write_part(&mut self, writer: &Worker) -> Result<(), Halt> {
        let Some(joint) = self.file.joint_assessments.last().cloned() else {
            return Ok(());
        };
        let text = self.words(About::PartView);
        let part = (writer.account, writer.role.clone());
        let written = write_part(self.model(), joint, part, None, &text, self.now)
            .map_err(refused("joint part"))?;
        self.write_log(writer, Action::WriteJointPart)?;
        if let Some(place) = self.file.joint_assessments.last_mut() {
            *place = written;
        }
        Ok(())
    }

    fn conclude(&mut self, by: &Worker) -> Result<(), Halt> {
        let Some(joint) = self.file.joint_assessments.last().cloned() else {
            return Ok(());
        };
        let view = self.words(About::OwnView);
        let conclusion = self.words(About::Conclusion);
        let seen = joint.version;
        let heard = write_client_view(joint, seen, &view).map_err(refused("client's view"))?;
        let seen = heard.version;
        let ready = finish(heard, seen, &conclusion, None, by.account, self.now)
            .map_err(refused("conclusion"))?;
        self.note(
            by,
            Action::FinishJointAssessment,
            EventKind::JointAssessmentReady,
            "",
        )?;
        if let Some(place) = self.file.joint_assessments.last_mut() {
            *place = ready;
        }
        Ok(())
    }

    pub fn consider_rehabilitation(&mut self) -> Result<(), Halt> {
        let by = self.actor()?;
        for provider in [
            RehabilitationProvider::Kela,
            RehabilitationProvider::Medical,
        ] {
            let option = RehabilitationOption {
                id: self.id(),
                case: self.file.case.id,
                provider,
                considered_on: self.today(),
                by: by.account,
                result: self.words(About::Rehabilitation),
            };
            let considered = consider_rehabilitation(&self.file, option, self.today())
                .map_err(refused("rehabilitation"))?;
            self.note(
                &by,
                Action::ConsiderRehabilitation,
                EventKind::RehabilitationConsidered,
                "",
            )?;
            self.file.rehabilitation.push(considered);
        }
        Ok(())
    }
}
