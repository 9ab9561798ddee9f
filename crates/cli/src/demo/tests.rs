//! The demo's world keeps every invariant on both databases, no rule says no while it is told, and every planted breach is found.

use super::chance::Chance;
use super::county::County;
use super::world::Made;
use super::{SEED, save_people};
use crate::models;
use actions::Models;
use actions::verify::verify;
use domain::assessment::OrderState;
use domain::case::{CaseFile, CaseState};
use domain::ground::GroundState;
use domain::id::CaseId;
use domain::invariant::BreachKind;
use domain::plan::{Acknowledgement, AcknowledgementAnswer, LineOwner};
use domain::referral::ReferralState;
use domain::responsibility::{HandoverState, TermKind};
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeSet;
use store::case::CaseSummary;
use store::{Database, Engine, Tx, Value};
use uuid::Uuid;

fn now() -> Timestamp {
    "2026-11-20T10:00:00Z".parse().unwrap()
}

/// A world of some cases for each county, in a database.
struct World {
    db: Database,
    models: Models,
    /// The cases with all their parts, as saved.
    files: Vec<CaseFile>,
    planted: u128,
}

impl World {
    async fn told(db: Database, cases: u16) -> Self {
        models::publish_bundled(&db, now()).await.unwrap();
        let national = models::national().unwrap();
        let models = models::load(&db, &national).await.unwrap();
        let mut chance = Chance::new(SEED);
        let mut made = Made::default();
        let mut counties = Vec::new();
        for model in models.newest_of_all() {
            let county = County::invent(&model, &national, &mut chance, now());
            made.tell(&county, &national, cases, &mut chance, now());
            counties.push(county);
        }
        assert_eq!(made.refused, Vec::<String>::new());
        let mut tx = db.begin().await.unwrap();
        save_people(&mut tx, &counties).await.unwrap();
        made.save(&mut tx, now()).await.unwrap();
        tx.commit().await.unwrap();
        let mut tx = db.read().await.unwrap();
        let mut files = Vec::new();
        for id in store::case::all_ids(&mut tx).await.unwrap() {
            files.push(store::file::load(&mut tx, id).await.unwrap().unwrap());
        }
        drop(tx);
        Self {
            db,
            models,
            files,
            planted: 0,
        }
    }

    async fn breaches(&self) -> Vec<(BreachKind, Option<CaseId>)> {
        let checked = verify(&self.db, &self.models, now()).await.unwrap();
        let breaches = checked.iter().flat_map(|each| &each.breaches);
        breaches.map(|breach| (breach.kind, breach.case)).collect()
    }

    /// The first case like this, taken out, so that each breach is planted in a case of its own.
    fn take(&mut self, like: impl Fn(&CaseFile) -> bool) -> CaseFile {
        let place = self.files.iter().position(like).unwrap();
        self.files.remove(place)
    }

    fn id<T: From<Uuid>>(&mut self) -> T {
        self.planted += 1;
        T::from(Uuid::from_u128(self.planted))
    }

    async fn begin(&self) -> Tx {
        let mut tx = self.db.begin().await.unwrap();
        // What a person with the database's own tools could do: go round the trigger.
        let off = match self.db.engine() {
            Engine::Sqlite => "DROP TRIGGER IF EXISTS plan_agreed_never_changes",
            Engine::Postgres => "ALTER TABLE plan_version DISABLE TRIGGER USER",
        };
        tx.script(off).await.unwrap();
        tx
    }
}

fn has_responsible(file: &CaseFile) -> bool {
    file.case.is_open()
        && file
            .terms
            .iter()
            .any(|term| term.kind == TermKind::Responsible && term.to.is_none())
}

fn outside(file: &CaseFile, owner: &LineOwner) -> bool {
    owner
        .account()
        .and_then(|account| file.people.get(&account))
        .is_some_and(|worker| !worker.organisation_kind.is_county())
}

fn closed_with_follow_up(file: &CaseFile) -> bool {
    !file.case.is_open() && !file.follow_ups.is_empty()
}

impl World {
    async fn plant_people(&mut self) -> Vec<(BreachKind, CaseId)> {
        let mut tx = self.begin().await;
        let mut planted = Vec::new();

        let file = self.take(has_responsible);
        let mut open = file
            .terms
            .iter()
            .find(|term| term.kind == TermKind::Responsible && term.to.is_none())
            .unwrap()
            .clone();
        open.to = Some(open.from + SignedDuration::from_secs(1));
        store::responsibility::save_term(&mut tx, &open)
            .await
            .unwrap();
        planted.push((BreachKind::NobodyResponsible, file.case.id));

        let file = self.take(has_responsible);
        let mut second = file
            .terms
            .iter()
            .find(|term| term.kind == TermKind::Responsible && term.to.is_none())
            .unwrap()
            .clone();
        second.id = self.id();
        second.from += SignedDuration::from_secs(1);
        second.to = Some(now());
        store::responsibility::save_term(&mut tx, &second)
            .await
            .unwrap();
        planted.push((BreachKind::TwoResponsible, file.case.id));

        let file = self.take(closed_with_follow_up);
        let last = file
            .terms
            .iter()
            .rfind(|term| term.kind == TermKind::Responsible)
            .unwrap();
        let sql = "UPDATE term SET to_at = NULL WHERE id = $1";
        tx.execute(sql, &[Value::from(last.id)]).await.unwrap();
        let open = domain::responsibility::Term {
            to: None,
            ..last.clone()
        };
        store::responsibility::save_term(&mut tx, &open)
            .await
            .unwrap();
        planted.push((BreachKind::ResponsibleAfterClosing, file.case.id));

        let file = self.take(|file| {
            file.terms
                .iter()
                .filter(|term| term.kind == TermKind::Responsible)
                .count()
                == 1
                && file.plan_in_force().is_some()
        });
        let sql = "DELETE FROM term WHERE case_id = $1";
        tx.execute(sql, &[Value::from(file.case.id)]).await.unwrap();
        planted.push((BreachKind::NamedTooLate, file.case.id));

        let file = self.take(|file| {
            file.handovers
                .iter()
                .any(|handover| matches!(handover.state, HandoverState::Completed { .. }))
        });
        for handover in &file.handovers {
            let mut undone = handover.clone();
            undone.state = HandoverState::Declined {
                at: now(),
                because: "Ei.".into(),
            };
            store::responsibility::save_handover(&mut tx, &undone)
                .await
                .unwrap();
        }
        planted.push((BreachKind::MovedWithoutHandover, file.case.id));
        tx.commit().await.unwrap();
        planted
    }

    async fn plant_crossings(&mut self) -> Vec<(BreachKind, CaseId)> {
        let mut tx = self.begin().await;
        let mut planted = Vec::new();

        let file = self.take(|file| {
            file.case.is_open()
                && file
                    .acknowledgements
                    .iter()
                    .any(|answer| outside(file, &answer.by))
        });
        for ground in &file.grounds {
            let mut withdrawn = ground.clone();
            let recorded_by = ground.given.received_by;
            withdrawn.state = GroundState::Withdrawn {
                at: ground.given.recorded_at,
                recorded_by,
                reason: String::new(),
            };
            store::ground::save(&mut tx, &withdrawn).await.unwrap();
        }
        planted.push((BreachKind::CrossedWithoutGround, file.case.id));

        let file = self.take(|file| file.case.is_open());
        let sql = "DELETE FROM access_log WHERE case_id = $1";
        tx.execute(sql, &[Value::from(file.case.id)]).await.unwrap();
        planted.push((BreachKind::NotLogged, file.case.id));

        let file = self.take(|file| {
            file.case.is_open()
                && file
                    .tasks
                    .iter()
                    .any(|task| task.state == domain::task::TaskState::Open)
        });
        store::case::save(&mut tx, &file.case, &CaseSummary::default())
            .await
            .unwrap();
        planted.push((BreachKind::NextStepNotSaid, file.case.id));
        tx.commit().await.unwrap();
        planted
    }

    async fn plant_documents(&mut self) -> Vec<(BreachKind, CaseId)> {
        let mut tx = self.begin().await;
        let mut planted = Vec::new();

        let file = self.take(|file| file.plan_in_force().is_some());
        let mut changed = file.plan_in_force().unwrap().clone();
        changed.content.client_words.push_str(" Muutettu.");
        let sql = "UPDATE plan_version SET body = $2 WHERE id = $1";
        tx.execute(
            sql,
            &[Value::from(changed.id), Value::json(&changed).unwrap()],
        )
        .await
        .unwrap();
        planted.push((BreachKind::AgreedChanged, file.case.id));

        let file = self.take(|file| file.plan_in_force().is_some());
        let mut jumped = file.plans.last().unwrap().clone();
        jumped.number += 3;
        let sql = "UPDATE plan_version SET number = $2, body = $3 WHERE id = $1";
        let values = [
            Value::from(jumped.id),
            Value::from(jumped.number),
            Value::json(&jumped).unwrap(),
        ];
        tx.execute(sql, &values).await.unwrap();
        planted.push((BreachKind::VersionsNotInOrder, file.case.id));

        let file = self.take(|file| {
            file.plan_draft()
                .is_some_and(|draft| !draft.content.lines.is_empty())
        });
        let draft = file.plan_draft().unwrap();
        let answer = Acknowledgement {
            case: file.case.id,
            plan: draft.id,
            line: draft.content.lines[0].id,
            by: LineOwner::Client,
            answer: AcknowledgementAnswer::Seen,
            at: now(),
            recorded_by: draft.written_by(),
        };
        store::plan::insert_acknowledgement(&mut tx, &answer)
            .await
            .unwrap();
        planted.push((BreachKind::DraftAcknowledged, file.case.id));

        let mut file = self.take(closed_with_follow_up);
        if let CaseState::Closed { outcome, .. } = &mut file.case.state {
            *outcome = "no-such-outcome".into();
        }
        store::case::save(&mut tx, &file.case, &CaseSummary::default())
            .await
            .unwrap();
        planted.push((BreachKind::NoOutcome, file.case.id));

        let file = self.take(closed_with_follow_up);
        let sql = "DELETE FROM follow_up WHERE case_id = $1";
        tx.execute(sql, &[Value::from(file.case.id)]).await.unwrap();
        planted.push((BreachKind::NoFollowUp, file.case.id));

        let file = self.take(|file| {
            file.orders
                .iter()
                .any(|order| matches!(order.state, OrderState::Answered { .. }))
        });
        let mut again = file
            .orders
            .iter()
            .find(|order| matches!(order.state, OrderState::Answered { .. }))
            .unwrap()
            .clone();
        again.id = self.id();
        again.ordered_at += SignedDuration::from_hours(1);
        again.repeats = None;
        store::assessment::save_order(&mut tx, &again)
            .await
            .unwrap();
        planted.push((BreachKind::RepeatedWithoutReason, file.case.id));
        tx.commit().await.unwrap();
        planted
    }

    /// Breaches of referrals, which belong to no case.
    async fn plant_referrals(&mut self) -> Vec<BreachKind> {
        let mut tx = self.begin().await;
        let all = store::verify::referrals(&mut tx).await.unwrap();
        let guided = all
            .iter()
            .find(|referral| matches!(referral.state, ReferralState::GuidedElsewhere { .. }));
        let mut silent = guided.unwrap().clone();
        if let ReferralState::GuidedElsewhere { guidance, .. } = &mut silent.state {
            guidance.contact.clear();
        }
        store::referral::save(&mut tx, &silent).await.unwrap();

        let waiting = all
            .iter()
            .find(|referral| referral.state == ReferralState::Submitted);
        let mut twin = waiting.unwrap().clone();
        twin.id = self.id();
        store::referral::insert(&mut tx, &twin, "a code of its own")
            .await
            .unwrap();
        tx.commit().await.unwrap();
        // The twin was written round the product: the log does not know it either.
        vec![
            BreachKind::AnswerNotHeard,
            BreachKind::DoneTwice,
            BreachKind::NotLogged,
        ]
    }
}

async fn the_demo_keeps_every_invariant_and_each_planted_breach_is_found(database: Database) {
    let mut world = World::told(database, 24).await;
    assert_eq!(world.breaches().await, []);

    let mut planted = world.plant_people().await;
    planted.extend(world.plant_crossings().await);
    planted.extend(world.plant_documents().await);
    let of_referrals = world.plant_referrals().await;

    let found: BTreeSet<(BreachKind, Option<CaseId>)> =
        world.breaches().await.into_iter().collect();
    for (kind, case) in planted {
        assert!(
            found.contains(&(kind, Some(case))),
            "{kind:?} of {case} was not found in {found:?}"
        );
    }
    for kind in of_referrals {
        assert!(
            found.contains(&(kind, None)),
            "{kind:?} was not found in {found:?}"
        );
    }
}

testkit::both_databases!(Database: the_demo_keeps_every_invariant_and_each_planted_breach_is_found);

#[test]
fn no_rule_says_no_on_whatever_day_the_demo_is_told() {
    let national = models::national().unwrap();
    let models = models::bundled(&national).unwrap();
    for days in [0, 133] {
        let now = now() + SignedDuration::from_hours(24 * days);
        let mut chance = Chance::new(SEED);
        let mut made = Made::default();
        for model in models.newest_of_all() {
            let county = County::invent(&model, &national, &mut chance, now);
            made.tell(&county, &national, 80, &mut chance, now);
        }
        assert_eq!(made.refused, Vec::<String>::new(), "{days} days later");
    }
}
