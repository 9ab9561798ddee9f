//! Does a whole database keep the invariants I-1 … I-10? Reads everything as it stood at one instant and tells ids, never a name.
//! Not the checks of one case (`domain::invariant`), and nothing is mended.

use crate::models::Models;
use crate::reading::summary;
use domain::calendar::finnish_day;
use domain::case::CaseFile;
use domain::event::Event;
use domain::id::{CaseId, ReferralId};
use domain::invariant::{self, Breach, BreachKind, Invariant};
use domain::model::ServiceModel;
use domain::referral::{Referral, ReferralState};
use jiff::{SignedDuration, Timestamp};
use std::collections::{BTreeMap, BTreeSet};
use store::case::CaseSummary;
use store::verify::Logged;
use store::{Database, Result, StoreError, Tx};

/// Two referrals alike within this time are one request done twice.
const ONE_REQUEST: SignedDuration = SignedDuration::from_mins(10);

/// What was checked of an invariant, and what breaks it.
pub struct Checked {
    pub invariant: Invariant,
    /// How many things were looked at.
    pub number: u64,
    /// What they were.
    pub what: &'static str,
    pub breaches: Vec<Breach>,
}

/// Counts and breaches while reading.
#[derive(Default)]
struct Tally {
    numbers: BTreeMap<Invariant, u64>,
    breaches: Vec<Breach>,
}

impl Tally {
    fn add(&mut self, invariant: Invariant, looked_at: usize, breaches: Vec<Breach>) {
        let number = self.numbers.entry(invariant).or_default();
        *number = number.saturating_add(u64::try_from(looked_at).unwrap_or(u64::MAX));
        self.breaches.extend(breaches);
    }

    fn told(self) -> Vec<Checked> {
        let of = |invariant: Invariant| {
            let breaches = self.breaches.iter();
            breaches
                .filter(|breach| breach.kind.invariant() == invariant)
                .cloned()
                .collect()
        };
        Invariant::ALL
            .into_iter()
            .map(|invariant| Checked {
                invariant,
                number: self.numbers.get(&invariant).copied().unwrap_or(0),
                what: what(invariant),
                breaches: of(invariant),
            })
            .collect()
    }
}

const fn what(invariant: Invariant) -> &'static str {
    match invariant {
        Invariant::OneResponsible => "cases: one responsible worker from naming to closing",
        Invariant::HandoverOnly => "terms and referrals: moved only by handover, senders answered",
        Invariant::NextStep => "cases: the next step, or a finding that there is none",
        Invariant::Ground => {
            "acknowledgements, agreed lines and attendees: on a ground of their time"
        }
        Invariant::Logged => "events and referrals: known to the access log",
        Invariant::Immutable => "plan versions: in order and as agreed",
        Invariant::Outcome => "closed cases: outcome and follow-ups",
        Invariant::NoChain => "assessment orders: repeated only with a reason",
        Invariant::NoPersonInFigures => "no leaders' figures yet: nothing to check",
        Invariant::Once => "requests and referrals: done once",
    }
}

/// Checks a whole database at an instant.
pub async fn verify(db: &Database, models: &Models, now: Timestamp) -> Result<Vec<Checked>> {
    let mut tx = db.snapshot().await?;
    let mut tally = Tally::default();
    for id in store::case::all_ids(&mut tx).await? {
        check_case(&mut tx, models, id, now, &mut tally).await?;
    }
    check_referrals(&mut tx, &mut tally).await?;
    Ok(tally.told())
}

async fn check_case(
    tx: &mut Tx,
    models: &Models,
    id: CaseId,
    now: Timestamp,
    tally: &mut Tally,
) -> Result<()> {
    let lost = || StoreError::Decode(format!("case {id} cannot be loaded with its model"));
    let file = store::file::load(tx, id).await?.ok_or_else(lost)?;
    let model = models.version(&file.case.model).ok_or_else(lost)?;
    let events = store::event::newest_of_case(tx, id, u32::MAX).await?;
    let log = store::verify::log_of_case(tx, id).await?;
    let stored = store::verify::summary_of_case(tx, id).await?;
    let digests = store::verify::digests_of_case(tx, id).await?;
    check_people(&file, &model, &events, now, tally);
    let said = next_step_is_said(&file, &model, &events, &log, &stored, now);
    tally.add(Invariant::NextStep, 1, said.into_iter().collect());
    let lines: Vec<_> = log.iter().map(|line| (line.account, line.at)).collect();
    tally.add(
        Invariant::Logged,
        events.len(),
        invariant::unlogged(&file, &events, &lines),
    );
    tally.add(
        Invariant::Immutable,
        file.plans.len(),
        invariant::plans(&file),
    );
    for (plan, digest) in digests {
        let stands = file.plans.iter().find(|other| other.id == plan);
        let now_is = stands
            .map(store::plan::agreed_digest)
            .transpose()?
            .flatten();
        if now_is.is_none() || now_is != digest {
            let kind = BreachKind::AgreedChanged;
            tally.add(
                Invariant::Immutable,
                0,
                vec![Breach::of_case(kind, id, vec![plan.0])],
            );
        }
    }
    Ok(())
}

fn check_people(
    file: &CaseFile,
    model: &ServiceModel,
    events: &[Event],
    now: Timestamp,
    tally: &mut Tally,
) {
    let crossed = file.acknowledgements.len()
        + file.meetings.len()
        + file
            .plans
            .iter()
            .map(|plan| plan.content.lines.len())
            .sum::<usize>();
    tally.add(
        Invariant::OneResponsible,
        1,
        invariant::responsible(file, model, events, now),
    );
    tally.add(
        Invariant::HandoverOnly,
        file.terms.len(),
        invariant::handovers(file, events),
    );
    tally.add(Invariant::Ground, crossed, invariant::crossings(file));
    let closed = usize::from(!file.case.is_open());
    tally.add(Invariant::Outcome, closed, invariant::closing(file, model));
    tally.add(
        Invariant::NoChain,
        file.orders.len(),
        invariant::orders(file),
    );
}

/// I-3: what lists say is what the case says, now or when it was last written: days pass without anybody writing.
fn next_step_is_said(
    file: &CaseFile,
    model: &ServiceModel,
    events: &[Event],
    log: &[Logged],
    stored: &CaseSummary,
    now: Timestamp,
) -> Option<Breach> {
    let last_event = events.iter().map(|event| event.at).max();
    let last_write = log
        .iter()
        .filter(|line| line.writes)
        .map(|line| line.at)
        .max();
    let is_so = [Some(now), last_event, last_write]
        .into_iter()
        .flatten()
        .any(|at| summary(file, model, finnish_day(at), at) == *stored);
    (!is_so).then(|| Breach::of_case(BreachKind::NextStepNotSaid, file.case.id, vec![]))
}

async fn check_referrals(tx: &mut Tx, tally: &mut Tally) -> Result<()> {
    let referrals = store::verify::referrals(tx).await?;
    let cases: BTreeSet<(CaseId, ReferralId)> = store::verify::cases_of_referrals(tx)
        .await?
        .into_iter()
        .collect();
    let mut unheard: Vec<Breach> = referrals
        .iter()
        .filter_map(invariant::referral_answer)
        .collect();
    unheard.extend(
        referrals
            .iter()
            .filter_map(|referral| without_case(referral, &cases)),
    );
    tally.add(Invariant::HandoverOnly, referrals.len(), unheard);
    let unlogged = store::verify::unlogged_referrals(tx).await?;
    let not_logged = unlogged
        .into_iter()
        .map(|referral| of_referral(BreachKind::NotLogged, &[referral]))
        .collect();
    tally.add(Invariant::Logged, referrals.len(), not_logged);
    let requests = usize::try_from(store::verify::count_requests(tx).await?).unwrap_or(0);
    tally.add(
        Invariant::Once,
        referrals.len() + requests,
        twins(&referrals),
    );
    Ok(())
}

/// An accepted referral has the case that it says.
fn without_case(referral: &Referral, cases: &BTreeSet<(CaseId, ReferralId)>) -> Option<Breach> {
    let ReferralState::Accepted { case, .. } = &referral.state else {
        return None;
    };
    (!cases.contains(&(*case, referral.id)))
        .then(|| of_referral(BreachKind::AnswerNotHeard, &[referral.id]))
}

/// I-10: two referrals that say the same of the same person, sent within one request's time.
fn twins(referrals: &[Referral]) -> Vec<Breach> {
    let mut found = Vec::new();
    for (number, later) in referrals.iter().enumerate() {
        let near = referrals.iter().take(number).rev().take_while(|earlier| {
            later.submitted_at.duration_since(earlier.submitted_at) <= ONE_REQUEST
        });
        for earlier in near {
            if says_the_same(earlier, later) {
                found.push(of_referral(BreachKind::DoneTwice, &[earlier.id, later.id]));
            }
        }
    }
    found
}

fn says_the_same(one: &Referral, other: &Referral) -> bool {
    one.county == other.county
        && one.channel == other.channel
        && one.sender == other.sender
        && one.subject == other.subject
        && one.content == other.content
}

fn of_referral(kind: BreachKind, ids: &[ReferralId]) -> Breach {
    Breach {
        kind,
        case: None,
        ids: ids.iter().map(|id| id.0).collect(),
    }
}
