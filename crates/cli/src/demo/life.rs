//! One client's way, told act by act through the product's own rules: who does it, when, and what the log says.
//! Not what is done at which step (`walk`, `mend`).

use super::chance::Chance;
use super::client::Person;
use super::county::County;
use super::halt::{Halt, refused};
use super::intake;
use super::words::{About, about};
use domain::access::{Action, decide, row};
use domain::calendar::finnish_day;
use domain::case::opening::{Opening, open};
use domain::case::{Case, CaseFile};
use domain::event::{Event, EventKind};
use domain::id::CaseId;
use domain::model::{OrganisationKind, ServiceModel};
use domain::person::Worker;
use domain::referral::Referral;
use jiff::civil::{Date, Weekday};
use jiff::{SignedDuration, Timestamp, ToSpan};
use std::collections::BTreeMap;
use store::log::LogLine;
use uuid::Uuid;

/// A life being told.
pub struct Life<'a> {
    pub county: &'a County,
    pub chance: &'a mut Chance,
    /// The instant of the act being told.
    pub now: Timestamp,
    /// The real present: nothing happens after it.
    pub present: Timestamp,
    pub file: CaseFile,
    pub referral: Referral,
    /// Outside the county, who takes part besides it.
    pub partners: Vec<OrganisationKind>,
    pub events: Vec<Event>,
    pub log: Vec<LogLine>,
}

/// When a life begins and ends being told.
#[derive(Clone, Copy)]
pub struct Span {
    pub begins: Timestamp,
    pub present: Timestamp,
}

impl<'a> Life<'a> {
    /// A referral is sent, acknowledged and taken, and a case opens.
    pub fn begin(
        county: &'a County,
        person: Person,
        span: Span,
        chance: &'a mut Chance,
    ) -> Result<Self, Halt> {
        let coordinator = county
            .coordinator()
            .ok_or_else(|| Halt::Refused("no coordinator".into()))?;
        let mut log = Vec::new();
        let mut at = span.begins;
        let sent = intake::send(county, &person, chance, at)?;
        log.push(public_line(
            county,
            &sent,
            Action::SubmitReferral,
            chance,
            at,
        ));
        at = later(at, chance.between(0, 4), chance, span.present)?;
        let seen = domain::referral::acknowledge(sent, coordinator.account, at)
            .map_err(refused("acknowledge"))?;
        log.push(intake_line(
            coordinator,
            &seen,
            Action::AcknowledgeReferral,
            chance,
            at,
        ));
        at = later(at, chance.between(0, 6), chance, span.present)?;
        let id: CaseId = chance.id(at);
        let taken = intake::take(county, &person, seen, coordinator, id, chance, at)?;
        let case = open(
            opening(id, &person),
            &taken,
            &county.model,
            at,
            finnish_day(at),
        )
        .map_err(refused("open"))?;
        let mut life = Self {
            county,
            now: at,
            present: span.present,
            file: empty_file(case, person, county),
            referral: taken,
            partners: partners(chance),
            events: Vec::new(),
            log,
            chance,
        };
        let mut line = intake_line(
            coordinator,
            &life.referral,
            Action::AcceptReferral,
            life.chance,
            at,
        );
        line.case = Some(life.file.case.id);
        line.client = Some(life.file.client.id);
        life.log.push(line);
        life.event(
            coordinator,
            EventKind::CaseOpened,
            Action::AcceptReferral,
            "",
        );
        Ok(life)
    }

    pub fn model(&self) -> &'a ServiceModel {
        &self.county.model
    }

    pub fn today(&self) -> Date {
        finnish_day(self.now)
    }

    pub fn id<T: From<Uuid>>(&mut self) -> T {
        self.chance.id(self.now)
    }

    /// A text in the client's language.
    pub fn words(&mut self, what: About) -> String {
        about(what, self.file.client.language, self.chance)
    }

    /// Lets days go by, to an hour of office time.
    pub fn pass(&mut self, days: i64) -> Result<(), Halt> {
        self.now = later(self.now, days, self.chance, self.present)?;
        Ok(())
    }

    /// Lets from so many to so many days go by.
    pub fn pass_some(&mut self, from: i64, to: i64) -> Result<(), Halt> {
        let days = self.chance.between(from, to);
        self.pass(days)
    }

    /// Notes an act just done by somebody: the event, and the line of the access log at the same instant.
    ///
    /// The access table is asked first, as the case stood before the act.
    pub fn note(
        &mut self,
        by: &Worker,
        action: Action,
        kind: EventKind,
        text: &str,
    ) -> Result<(), Halt> {
        self.write_log(by, action)?;
        self.event(by, kind, action, text);
        self.tick();
        Ok(())
    }

    /// The line of the access log alone, for an act that the timeline does not tell of.
    pub fn write_log(&mut self, by: &Worker, action: Action) -> Result<(), Halt> {
        let permit = decide(action, by, &self.file, self.today(), self.now)
            .map_err(refused(action.code()))?;
        self.log.push(LogLine {
            id: self.chance.id(self.now),
            at: self.now,
            account: Some(by.account),
            organisation: Some(by.organisation),
            county: self.file.case.county.as_str().to_owned(),
            action: permit.action().code(),
            case: Some(self.file.case.id),
            client: Some(self.file.client.id),
            referral: None,
            door: Some(permit.door().code()),
            details: String::new(),
        });
        Ok(())
    }

    fn event(&mut self, by: &Worker, kind: EventKind, action: Action, text: &str) {
        self.events.push(Event {
            id: self.chance.id(self.now),
            case: self.file.case.id,
            at: self.now,
            by: Some(by.account),
            kind,
            class: row(action).class,
            text: text.to_owned(),
        });
    }

    /// The next act comes some minutes later; close to the present, a moment later.
    fn tick(&mut self) {
        let then = self.now + SignedDuration::from_mins(self.chance.between(2, 11));
        self.now = if then < self.present {
            then
        } else {
            self.now + SignedDuration::from_millis(1)
        };
    }

    /// Who acts: the responsible worker, the coordinator before one is named.
    pub fn actor(&self) -> Result<Worker, Halt> {
        let responsible = self
            .file
            .responsible_at(self.now)
            .and_then(|term| self.file.people.get(&term.holder));
        responsible
            .or_else(|| self.county.coordinator())
            .cloned()
            .ok_or_else(|| Halt::Refused("nobody acts".into()))
    }

    /// Who coordinates the county.
    pub fn coordinator(&self) -> Result<Worker, Halt> {
        self.county
            .coordinator()
            .cloned()
            .ok_or_else(|| Halt::Refused("no coordinator".into()))
    }
}

/// Office time, so many days later, never at a weekend and never after the present.
fn later(
    at: Timestamp,
    days: i64,
    chance: &mut Chance,
    present: Timestamp,
) -> Result<Timestamp, Halt> {
    let then = if days <= 0 {
        at + SignedDuration::from_mins(chance.between(3, 40))
    } else {
        let mut day = finnish_day(at).saturating_add(days.days());
        day = match day.weekday() {
            Weekday::Saturday => day.saturating_add(2.days()),
            Weekday::Sunday => day.saturating_add(1.days()),
            _ => day,
        };
        let minutes = chance.between(6 * 60, 12 * 60);
        let midnight = day
            .to_zoned(jiff::tz::TimeZone::UTC)
            .map_err(refused("day"))?;
        midnight.timestamp() + SignedDuration::from_mins(minutes)
    };
    if then < present {
        Ok(then)
    } else {
        Err(Halt::Present)
    }
}

fn opening(id: CaseId, person: &Person) -> Opening {
    Opening {
        id,
        // Numbered when all lives are told, in the order of opening.
        number: String::new(),
        client: person.client.id,
        area: person.area.clone(),
        is_social_care_client: person.is_social_care_client,
    }
}

fn empty_file(case: Case, person: Person, county: &County) -> CaseFile {
    CaseFile {
        case,
        client: person.client,
        terms: Vec::new(),
        team: Vec::new(),
        handovers: Vec::new(),
        grounds: Vec::new(),
        interviews: Vec::new(),
        scores: Vec::new(),
        results: Vec::new(),
        orders: Vec::new(),
        joint_assessments: Vec::new(),
        rehabilitation: Vec::new(),
        plans: Vec::new(),
        acknowledgements: Vec::new(),
        progress: Vec::new(),
        tasks: Vec::new(),
        meetings: Vec::new(),
        reviews: Vec::new(),
        follow_ups: Vec::new(),
        people: county
            .workers
            .iter()
            .map(|worker| (worker.account, worker.clone()))
            .collect(),
        caseloads: BTreeMap::new(),
    }
}

fn partners(chance: &mut Chance) -> Vec<OrganisationKind> {
    let mut partners = vec![OrganisationKind::EmploymentServices];
    if chance.in_hundred(65) {
        partners.push(OrganisationKind::Kela);
    }
    if chance.in_hundred(35) {
        partners.push(OrganisationKind::Ngo);
    }
    partners
}

/// The log line of an act on a referral by somebody without an account.
pub fn public_line(
    county: &County,
    referral: &Referral,
    action: Action,
    chance: &mut Chance,
    at: Timestamp,
) -> LogLine {
    LogLine {
        id: chance.id(at),
        at,
        account: None,
        organisation: None,
        county: county.model.county.as_str().to_owned(),
        action: action.code(),
        case: None,
        client: None,
        referral: Some(referral.id),
        door: None,
        details: String::new(),
    }
}

/// The log line of an act on a referral by the one who takes referrals in.
pub fn intake_line(
    by: &Worker,
    referral: &Referral,
    action: Action,
    chance: &mut Chance,
    at: Timestamp,
) -> LogLine {
    LogLine {
        id: chance.id(at),
        at,
        account: Some(by.account),
        organisation: Some(by.organisation),
        county: by.county.as_str().to_owned(),
        action: action.code(),
        case: None,
        client: None,
        referral: Some(referral.id),
        door: Some(domain::ground::Door::OwnTask.code()),
        details: String::new(),
    }
}
