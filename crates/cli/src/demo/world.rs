//! All the lives of the demo's counties, told and saved. Not one life (`life`).

use super::chance::Chance;
use super::client::Person;
use super::county::County;
use super::halt::Halt;
use super::intake::{self, Answered};
use super::life::{Life, Span, intake_line, public_line};
use super::save::{Told, save_referral};
use domain::access::Action;
use domain::national::NationalData;
use domain::referral::Referral;
use jiff::{SignedDuration, Timestamp};
use store::Tx;
use store::log::LogLine;

/// Referrals that open no case, for each county, by how far they have come and how many days ago they were sent.
const OTHERS: &[(Answered, i64)] = &[
    (Answered::NotYet, 0),
    (Answered::NotYet, 1),
    (Answered::NotYet, 4),
    (Answered::NotYet, 12),
    (Answered::Acknowledged, 3),
    (Answered::Acknowledged, 6),
    (Answered::MoreAsked, 5),
    (Answered::MoreTold, 8),
    (Answered::Guided, 20),
    (Answered::Guided, 47),
    (Answered::Guided, 90),
    (Answered::Withdrawn, 33),
    (Answered::Withdrawn, 71),
];

/// What has been made.
#[derive(Default)]
pub struct Made {
    pub told: Vec<Told>,
    /// Referrals that open no case, with their log lines.
    pub others: Vec<(Referral, Vec<LogLine>)>,
    /// Rules that said no while telling; a life then stands where it stood.
    pub refused: Vec<String>,
}

impl Made {
    /// Tells so many cases of a county, and the referrals that open none.
    pub fn tell(
        &mut self,
        county: &County,
        national: &NationalData,
        cases: u16,
        chance: &mut Chance,
        now: Timestamp,
    ) {
        for number in 0..cases {
            let days = days_ago(number, chance);
            let begins = now
                - SignedDuration::from_hours(24 * days)
                - SignedDuration::from_mins(chance.between(1, 300));
            let person = Person::invent(county, national, number, chance, begins);
            self.tell_one(
                county,
                person,
                Span {
                    begins,
                    present: now,
                },
                chance,
            );
        }
        for (number, (so, days)) in OTHERS.iter().enumerate() {
            let at = now - SignedDuration::from_hours(24 * days + 2);
            let person = Person::invent(
                county,
                national,
                cases + u16::try_from(number).unwrap_or(0),
                chance,
                at,
            );
            match other(county, &person, *so, chance, at) {
                Ok(made) => self.others.push(made),
                Err(halt) => self.take_note(county, &halt),
            }
        }
    }

    fn tell_one(&mut self, county: &County, person: Person, span: Span, chance: &mut Chance) {
        let mut life = match Life::begin(county, person, span, chance) {
            Ok(life) => life,
            Err(halt) => return self.take_note(county, &halt),
        };
        for told in [life.walk(), life.arrive()] {
            if let Err(halt) = told {
                self.take_note(county, &halt);
            }
        }
        self.told.push(Told::of(life));
    }

    fn take_note(&mut self, county: &County, halt: &Halt) {
        if let Halt::Refused(what) = halt {
            self.refused.push(format!("{}: {what}", county.model.code));
        }
    }

    /// Saves all, in the order in which the cases opened.
    pub async fn save(mut self, tx: &mut Tx, now: Timestamp) -> store::Result<()> {
        self.told.sort_by_key(|told| told.file.case.opened_at);
        for told in self.told {
            told.save(tx, now).await?;
        }
        for (referral, log) in self.others {
            save_referral(tx, &referral).await?;
            for line in log {
                store::log::insert(tx, &line).await?;
            }
        }
        Ok(())
    }
}

/// Most came within a year and a half; some long enough ago to have been followed up.
fn days_ago(number: u16, chance: &mut Chance) -> i64 {
    match number % 8 {
        0 => chance.between(10, 30),
        1 | 2 => chance.between(30, 110),
        3 | 4 => chance.between(110, 240),
        5 => chance.between(240, 420),
        6 => chance.between(420, 700),
        _ => chance.between(15, 170),
    }
}

fn other(
    county: &County,
    person: &Person,
    so: Answered,
    chance: &mut Chance,
    at: Timestamp,
) -> Result<(Referral, Vec<LogLine>), Halt> {
    let coordinator = county
        .coordinator()
        .ok_or_else(|| Halt::Refused("no coordinator".into()))?;
    let sent = intake::send(county, person, chance, at)?;
    let mut log = vec![public_line(
        county,
        &sent,
        Action::SubmitReferral,
        chance,
        at,
    )];
    let then = at + SignedDuration::from_mins(95);
    let answered = intake::answer(county, person, sent, so, coordinator, chance, then)?;
    let acts: &[Action] = match so {
        Answered::NotYet => &[],
        Answered::Acknowledged => &[Action::AcknowledgeReferral],
        Answered::MoreAsked => &[Action::AskMore],
        Answered::MoreTold => &[Action::AskMore, Action::AnswerMore],
        Answered::Guided => &[Action::GuideElsewhere],
        Answered::Withdrawn => &[Action::WithdrawReferral],
    };
    for action in acts {
        log.push(match action {
            Action::WithdrawReferral | Action::AnswerMore => {
                public_line(county, &answered, *action, chance, then)
            }
            _ => intake_line(coordinator, &answered, *action, chance, then),
        });
    }
    Ok((answered, log))
}
