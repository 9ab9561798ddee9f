//! A told life into the database, whole, with what lists need of it. Not SQL: that is the store's.

use super::life::Life;
use actions::reading::summary;
use domain::calendar::finnish_day;
use domain::case::CaseFile;
use domain::event::Event;
use domain::model::ServiceModel;
use domain::referral::Referral;
use jiff::Timestamp;
use std::sync::Arc;
use store::log::LogLine;
use store::{Result, Tx};

/// A life told to its end, ready to be saved.
pub struct Told {
    pub file: CaseFile,
    pub referral: Referral,
    pub model: Arc<ServiceModel>,
    pub events: Vec<Event>,
    pub log: Vec<LogLine>,
}

impl Told {
    pub fn of(life: Life<'_>) -> Self {
        Self {
            model: Arc::clone(&life.county.model),
            file: life.file,
            referral: life.referral,
            events: life.events,
            log: life.log,
        }
    }

    /// Saves everything; the case gets the next number of its year.
    pub async fn save(mut self, tx: &mut Tx, now: Timestamp) -> Result<()> {
        let year = finnish_day(self.file.case.opened_at).year();
        let number = store::case::next_number(tx, year).await?;
        self.file.case.number = format!("TK-{year}-{number:04}");
        store::client::insert(tx, &self.file.client).await?;
        save_referral(tx, &self.referral).await?;
        store::case::insert(tx, &self.file.case).await?;
        self.save_people(tx).await?;
        self.save_assessments(tx).await?;
        self.save_plans(tx).await?;
        self.save_rest(tx).await?;
        for event in &self.events {
            store::event::insert(tx, event).await?;
        }
        for line in &self.log {
            store::log::insert(tx, line).await?;
        }
        let summary = summary(&self.file, &self.model, finnish_day(now), now);
        store::case::save(tx, &self.file.case, &summary).await
    }

    async fn save_people(&self, tx: &mut Tx) -> Result<()> {
        // Ended terms first: the open one is alone at every instant.
        for term in self.file.terms.iter().filter(|term| term.to.is_some()) {
            store::responsibility::save_term(tx, term).await?;
        }
        for term in self.file.terms.iter().filter(|term| term.to.is_none()) {
            store::responsibility::save_term(tx, term).await?;
        }
        for member in &self.file.team {
            store::responsibility::save_member(tx, member).await?;
        }
        for handover in &self.file.handovers {
            store::responsibility::save_handover(tx, handover).await?;
        }
        for ground in &self.file.grounds {
            store::ground::save(tx, ground).await?;
        }
        Ok(())
    }

    async fn save_assessments(&self, tx: &mut Tx) -> Result<()> {
        for interview in &self.file.interviews {
            store::assessment::insert_interview(tx, interview).await?;
        }
        for score in &self.file.scores {
            store::assessment::insert_score(tx, score).await?;
        }
        for result in &self.file.results {
            store::assessment::insert_result(tx, result).await?;
        }
        for order in &self.file.orders {
            store::assessment::save_order(tx, order).await?;
        }
        for joint in &self.file.joint_assessments {
            store::assessment::insert_joint(tx, joint, finnish_day(joint.started_at)).await?;
        }
        for option in &self.file.rehabilitation {
            store::assessment::insert_rehabilitation(tx, option).await?;
        }
        Ok(())
    }

    async fn save_plans(&self, tx: &mut Tx) -> Result<()> {
        for plan in &self.file.plans {
            store::plan::insert(tx, plan).await?;
        }
        for answer in &self.file.acknowledgements {
            store::plan::insert_acknowledgement(tx, answer).await?;
        }
        for progress in &self.file.progress {
            store::plan::save_progress(tx, progress).await?;
        }
        Ok(())
    }

    async fn save_rest(&self, tx: &mut Tx) -> Result<()> {
        for meeting in &self.file.meetings {
            store::meeting::insert(tx, meeting).await?;
        }
        for task in &self.file.tasks {
            store::task::save(tx, task).await?;
        }
        for review in &self.file.reviews {
            store::onward::insert_review(tx, review).await?;
        }
        for follow_up in &self.file.follow_ups {
            store::onward::save_follow_up(tx, follow_up).await?;
        }
        Ok(())
    }
}

/// Saves a referral; its follow code is nobody's, for the invented sender has lost it.
pub async fn save_referral(tx: &mut Tx, referral: &Referral) -> Result<()> {
    let digest = actions::failure::digest_of(&format!("demo {}", referral.id));
    store::referral::insert(tx, referral, &digest).await
}
