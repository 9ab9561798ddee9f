//! A world for tests of actions and pages: two counties with their real models, organisations, workers of every role, and a clock
//! the test moves. Not for the program: it is compiled only for tests and with the feature `testing`.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::missing_panics_doc,
    reason = "fixtures for tests only; a wrong fixture should fail loudly"
)]

use crate::app::{App, Sources};
use crate::models::{Models, publish};
use crate::work::RequestKey;
use domain::access::may_take_in;
use domain::case::opening::{Opening, open};
use domain::case::{CriteriaStatement, ModelVersion};
use domain::id::{CaseId, ClientId, OrganisationId};
use domain::identity::{IdentityCode, SafetyBan};
use domain::language::Language;
use domain::model::{MunicipalityCode, OrganisationKind, RoleCode, ServiceModel, check::check};
use domain::national::NationalData;
use domain::person::{Client, Organisation, Worker};
use domain::referral::{Referral, ReferralContent, ReferralState, Sender, Subject};
use domain::responsibility::{Term, TermKind};
use jiff::civil::{Date, date};
use jiff::{SignedDuration, Timestamp};
use std::cell::Cell;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use store::Database;
use uuid::Uuid;

pub use domain::testing::Person;

/// The instant at which every test begins: Monday 16 March 2026, ten o'clock in Finland.
pub const START: &str = "2026-03-16T08:00:00Z";

thread_local! {
    /// Every test has its own thread, and so its own clock.
    static NOW: Cell<Option<Timestamp>> = const { Cell::new(None) };
}

static NEXT_ID: AtomicU64 = AtomicU64::new(1);
static NEXT_SECRET: AtomicU64 = AtomicU64::new(1);

/// The clock of this test.
pub fn now() -> Timestamp {
    NOW.get().unwrap_or_else(|| START.parse().unwrap())
}

/// Sets the clock of this test.
pub fn set_clock(to: Timestamp) {
    NOW.set(Some(to));
}

/// Moves the clock of this test on by whole days.
pub fn days_pass(days: i64) {
    set_clock(now() + SignedDuration::from_hours(24 * days));
}

/// Ids that count up, so that order is the order of making; never two alike in one test program.
fn counting_id() -> Uuid {
    let number = NEXT_ID.fetch_add(1, Ordering::Relaxed);
    Uuid::from_u128(0x0195_0000_0000_7000_8000_0000_0000_0000 + u128::from(number))
}

fn counting_secret() -> [u8; 32] {
    let number = NEXT_SECRET.fetch_add(1, Ordering::Relaxed);
    let mut secret = [0; 32];
    // Spread over all bytes, so that short codes cut from a secret differ too.
    let mut state = number.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    for byte in &mut secret {
        state ^= state >> 29;
        state = state
            .wrapping_mul(0xBF58_476D_1CE4_E5B9)
            .wrapping_add(number);
        *byte = state.to_be_bytes()[0];
    }
    secret
}

/// Time, ids and secrets of tests.
pub fn sources() -> Sources {
    Sources {
        now,
        id: counting_id,
        secret: counting_secret,
    }
}

/// The two counties of the world.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum County {
    /// Pohjois-Pohjanmaa: areas, written consent, products by channel.
    Pohde,
    /// Vaasa, in Ostrobothnia: bilingual, the six steps of the work ability team.
    Vaasa,
}

impl County {
    pub const ALL: [Self; 2] = [Self::Pohde, Self::Vaasa];

    const fn source(self) -> &'static str {
        match self {
            Self::Pohde => include_str!("../../../models/pohde.toml"),
            Self::Vaasa => include_str!("../../../models/vaasa.toml"),
        }
    }

    /// The model's code, as in `/refer/{model}`.
    pub const fn model_code(self) -> &'static str {
        match self {
            Self::Pohde => "pohde",
            Self::Vaasa => "vaasa",
        }
    }

    /// A municipality of the county.
    pub fn municipality(self) -> MunicipalityCode {
        match self {
            Self::Pohde => "564".into(),
            Self::Vaasa => "905".into(),
        }
    }
}

/// A migrated database in which two counties are at work.
pub struct World {
    pub app: App,
}

impl World {
    /// The world over a migrated, empty database.
    pub async fn new(db: Database) -> Self {
        let national = NationalData::bundled().unwrap();
        let mut models = Models::default();
        for county in County::ALL {
            let name = format!("models/{}.toml", county.model_code());
            let model = check(&name, county.source(), &national).unwrap();
            publish(&db, &model, county.source(), now()).await.unwrap();
            models.add(model);
        }
        let world = Self {
            app: App::new(db, sources(), models, national),
        };
        for county in County::ALL {
            world.settle(county).await;
        }
        world
    }

    /// The world over a fresh database in memory, for tests that do not ask which database it is.
    pub async fn in_memory() -> Self {
        let db = crate::open_in_memory().unwrap();
        db.migrate().await.unwrap();
        Self::new(db).await
    }

    async fn settle(&self, county: County) {
        let mut tx = self.app.db.begin().await.unwrap();
        for (kind, name) in ORGANISATIONS {
            let organisation = Organisation {
                id: organisation(county, kind),
                county: self.model(county).county.clone(),
                kind,
                name: name.to_owned(),
            };
            store::account::insert_organisation(&mut tx, &organisation)
                .await
                .unwrap();
        }
        for person in Person::ALL {
            let worker = self.worker(county, person);
            store::account::insert_account(&mut tx, &worker)
                .await
                .unwrap();
        }
        tx.commit().await.unwrap();
    }

    /// The county's model.
    pub fn model(&self, county: County) -> Arc<ServiceModel> {
        self.app
            .models()
            .newest(&county.model_code().into())
            .unwrap()
    }

    /// One of the county's workers: the same nine people, under the same first names, work in both counties.
    pub fn worker(&self, county: County, person: Person) -> Worker {
        let known = person.worker();
        let base = if county == County::Pohde { 0 } else { 10_000 };
        Worker {
            account: Uuid::from_u128(known.account.0.as_u128() + base).into(),
            county: self.model(county).county.clone(),
            organisation: organisation(county, known.organisation_kind),
            organisation_name: name_of(known.organisation_kind).to_owned(),
            role: role(county, person),
            languages: Language::ALL.to_vec(),
            ..known
        }
    }

    /// A worker of Pohde.
    pub fn of(&self, person: Person) -> Worker {
        self.worker(County::Pohde, person)
    }

    /// Does something as a worker of a county.
    pub async fn by<T>(
        &self,
        county: County,
        person: Person,
        what: impl AsyncFnOnce(&App, &Worker) -> T,
    ) -> T {
        what(&self.app, &self.worker(county, person)).await
    }

    /// A fresh key for a request of a worker, as a new form would carry.
    pub fn key(&self, who: &Worker) -> RequestKey {
        RequestKey::new(who.account, &counting_id().to_string())
    }

    /// Signs a worker in; the secret is the cookie's value.
    pub async fn sign_in(&self, who: &Worker) -> String {
        self.app.sign_in(who.account).await.unwrap()
    }

    /// An invented client, not yet saved: born 10 February 1986.
    pub fn a_client(&self, county: County, first_names: &str, last_name: &str) -> Client {
        let born_on: Date = date(1986, 2, 10);
        let number = 900 + u16::try_from(NEXT_ID.fetch_add(1, Ordering::Relaxed) % 100).unwrap();
        Client {
            id: self.app.new_id::<ClientId>(),
            county: self.model(county).county.clone(),
            first_names: first_names.into(),
            last_name: last_name.into(),
            identity_code: IdentityCode::invented(born_on, number).ok(),
            born_on: Some(born_on),
            municipality: Some(county.municipality()),
            language: Language::Fi,
            needs_interpreter: false,
            phone: Some("040 555 0101".into()),
            email: None,
            safety_ban: SafetyBan::NONE,
            version: 1,
        }
    }

    /// Saves a client.
    pub async fn insert_client(&self, client: &Client) {
        let mut tx = self.app.db.begin().await.unwrap();
        store::client::insert(&mut tx, client).await.unwrap();
        tx.commit().await.unwrap();
    }

    /// A client of Pohde with an open case for which Aino is responsible.
    pub async fn open_case(&self) -> CaseId {
        let client = self.a_client(County::Pohde, "Tuisku", "Esimerkki");
        self.insert_client(&client).await;
        self.open_case_of(County::Pohde, &client, Some(Person::Aino))
            .await
    }

    /// An open case at the first step of the county's path, begun with the client's own referral.
    pub async fn open_case_of(
        &self,
        county: County,
        client: &Client,
        responsible: Option<Person>,
    ) -> CaseId {
        let (model, now, today) = (self.model(county), self.app.now(), self.app.today());
        let case = self.app.new_id::<CaseId>();
        let referral = self.accepted_referral(&model, county, client, case);
        let mut tx = self.app.db.begin().await.unwrap();
        let number = store::case::next_number(&mut tx, today.year())
            .await
            .unwrap();
        let opening = Opening {
            id: case,
            number: format!("TK-{}-{number:04}", today.year()),
            client: client.id,
            area: None,
            is_social_care_client: false,
        };
        let opened = open(opening, &referral, &model, now, today).unwrap();
        let digest = crate::failure::digest_of(&self.app.new_secret());
        store::referral::insert(&mut tx, &referral, &digest)
            .await
            .unwrap();
        store::case::insert(&mut tx, &opened).await.unwrap();
        if let Some(person) = responsible {
            let term = self.term(case, &self.worker(county, person));
            store::responsibility::save_term(&mut tx, &term)
                .await
                .unwrap();
        }
        crate::work::save_case(&self.app, &mut tx, &opened)
            .await
            .unwrap();
        tx.commit().await.unwrap();
        case
    }

    fn term(&self, case: CaseId, holder: &Worker) -> Term {
        Term {
            id: self.app.new_id(),
            case,
            kind: TermKind::Responsible,
            holder: holder.account,
            role: holder.role.clone(),
            from: self.app.now(),
            to: None,
            reason: "Asiakas tarvitsee eniten sosiaalityötä.".into(),
        }
    }

    fn accepted_referral(
        &self,
        model: &ServiceModel,
        county: County,
        client: &Client,
        case: CaseId,
    ) -> Referral {
        let coordinator = self.worker(county, Person::Kerttu);
        assert!(may_take_in(&coordinator));
        let statement = CriteriaStatement {
            met: Vec::new(),
            not_met: Vec::new(),
            words: "Asiakas tarvitsee tukea.".into(),
        };
        Referral {
            id: self.app.new_id(),
            county: model.county.clone(),
            model: ModelVersion {
                code: model.code.clone(),
                version: model.version,
            },
            channel: "own-contact".into(),
            product: None,
            sender: Sender::Client,
            subject: subject_of(client),
            content: content(),
            consultation: None,
            submitted_at: self.app.now(),
            talk: Vec::new(),
            state: ReferralState::Accepted {
                at: self.app.now(),
                by: coordinator.account,
                statement,
                case,
            },
            version: 1,
        }
    }
}

/// The person a referral is about, as a client's details say.
pub fn subject_of(client: &Client) -> Subject {
    Subject {
        first_names: client.first_names.clone(),
        last_name: client.last_name.clone(),
        identity_code: client.identity_code.clone(),
        born_on: client.born_on,
        municipality: client.municipality.clone(),
        language: client.language,
        needs_interpreter: client.needs_interpreter,
        phone: client.phone.clone().unwrap_or_default(),
        email: client.email.clone().unwrap_or_default(),
        labour_market_status: None,
        unemployed_since: None,
    }
}

/// What a short self-referral says.
pub fn content() -> ReferralContent {
    ReferralContent {
        concern: "Selkä estää työn.".into(),
        client_hopes: String::new(),
        sender_hopes: String::new(),
        tried: String::new(),
        involved: String::new(),
        benefits: String::new(),
        criteria: Vec::new(),
        score: domain::assessment::ScoreAnswer::NotAsked,
        is_urgent: false,
        client_agrees_to_contact: true,
        ground_given: false,
    }
}

const ORGANISATIONS: [(OrganisationKind, &str); 5] = [
    (
        OrganisationKind::SocialCare,
        "Hyvinvointialueen sosiaalihuolto",
    ),
    (
        OrganisationKind::HealthCare,
        "Hyvinvointialueen terveydenhuolto",
    ),
    (OrganisationKind::EmploymentServices, "Työllisyysalue"),
    (OrganisationKind::Kela, "Kela"),
    (OrganisationKind::Ngo, "Tukena ry"),
];

fn name_of(kind: OrganisationKind) -> &'static str {
    ORGANISATIONS
        .iter()
        .find(|(known, _)| *known == kind)
        .map(|(_, name)| *name)
        .unwrap()
}

/// The one organisation of a kind in a county.
pub fn organisation(county: County, kind: OrganisationKind) -> OrganisationId {
    let base = if county == County::Pohde {
        2_000
    } else {
        12_000
    };
    Uuid::from_u128(base + kind as u128).into()
}

fn role(county: County, person: Person) -> RoleCode {
    let code = match person {
        Person::Aino => "social-worker",
        Person::Veli => "public-health-nurse",
        Person::Kerttu if county == County::Vaasa => "client-coordinator",
        Person::Kerttu => "work-ability-coordinator",
        Person::Paavo => "physician",
        Person::Eero => "employment-expert",
        Person::Kirsi => "kela-expert",
        Person::Niina => "ngo-worker",
        Person::Leena | Person::Antti => "leader",
    };
    code.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::access::Action;

    async fn a_case_of_the_world_is_its_own_countys_only(database: Database) {
        let world = World::new(database).await;
        let case = world.open_case().await;
        let aino = world.of(Person::Aino);
        let view = world
            .app
            .read_case(&aino, case, Action::ReadCase, "summary");
        let view = view.await.unwrap();
        assert_eq!(
            view.file.responsible_at(now()).unwrap().holder,
            aino.account
        );
        let elsewhere = world.worker(County::Vaasa, Person::Aino);
        let hidden = world
            .app
            .read_case(&elsewhere, case, Action::ReadCase, "summary");
        assert!(hidden.await.is_err());
    }

    testkit::both_databases!(Database: a_case_of_the_world_is_its_own_countys_only);

    #[test]
    fn every_worker_holds_a_role_of_the_countys_model() {
        for county in County::ALL {
            let national = NationalData::bundled().unwrap();
            let model = check("model", county.source(), &national).unwrap();
            for person in Person::ALL {
                assert!(model.role(&role(county, person)).is_some(), "{person:?}");
            }
        }
    }

    #[test]
    fn days_pass_only_when_the_test_says_so() {
        let before = now();
        assert_eq!(now(), before);
        days_pass(2);
        assert_eq!(now(), before + SignedDuration::from_hours(48));
    }
}
