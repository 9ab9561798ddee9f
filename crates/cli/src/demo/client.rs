//! An invented client: name, birth date, identity code of the series for invented people, home, language. Not the client's case.

use super::chance::Chance;
use super::county::County;
use super::name;
use domain::assessment::LabourMarketStatus;
use domain::calendar::finnish_day;
use domain::criteria::Facts;
use domain::id::ClientId;
use domain::identity::{IdentityCode, SafetyBan};
use domain::language::Language;
use domain::model::{AreaCode, CriterionTest, MunicipalityCode, ServiceModel};
use domain::national::NationalData;
use domain::person::Client;
use domain::referral::Subject;
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

/// A client and what is known of the client before the first contact.
pub struct Person {
    pub client: Client,
    pub area: Option<AreaCode>,
    pub status: LabourMarketStatus,
    pub unemployed_since: Option<Date>,
    pub is_social_care_client: bool,
}

impl Person {
    /// Invents one. `number` makes the identity code the person's own.
    pub fn invent(
        county: &County,
        national: &NationalData,
        number: u16,
        chance: &mut Chance,
        at: Timestamp,
    ) -> Self {
        let language = language(county, chance);
        let (first_names, last_name) = names(language, chance);
        let today = finnish_day(at);
        let born_on = today.saturating_add((-chance.between(19 * 365, 63 * 365)).days());
        let municipality = home(county, national, chance);
        let has_code = !chance.in_hundred(6);
        let contact = first_names.to_lowercase();
        let client = Client {
            id: chance.id::<ClientId>(at),
            county: county.model.county.clone(),
            identity_code: has_code
                .then(|| IdentityCode::invented(born_on, 900 + number % 100).ok())
                .flatten(),
            first_names,
            last_name,
            born_on: Some(born_on),
            municipality,
            language,
            needs_interpreter: language == Language::En && chance.in_hundred(60),
            phone: Some(format!("+358 40 000 {:04}", chance.between(0, 9999))),
            email: chance
                .in_hundred(60)
                .then(|| format!("{contact}@esimerkki.example")),
            safety_ban: SafetyBan::from_record(chance.in_hundred(3)),
            version: 1,
        };
        let status = status(&county.model, chance);
        Self {
            area: area(&county.model, client.municipality.as_ref()),
            status,
            unemployed_since: matches!(status, LabourMarketStatus::UnemployedJobseeker)
                .then(|| today.saturating_add((-chance.between(200, 1500)).days())),
            is_social_care_client: chance.in_hundred(18),
            client,
        }
    }

    /// The person as a referral tells of them.
    pub fn subject(&self) -> Subject {
        let client = &self.client;
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
            labour_market_status: Some(self.status),
            unemployed_since: self.unemployed_since,
        }
    }

    /// The person as criteria look at them.
    pub fn facts(&self) -> Facts {
        Facts {
            born_on: self.client.born_on,
            county_of_residence: Some(self.client.county.clone()),
            labour_market_status: Some(self.status),
            unemployed_since: self.unemployed_since,
            income: None,
        }
    }
}

fn language(county: &County, chance: &mut Chance) -> Language {
    let swedish = if county.model.county.as_str() == "17" {
        45
    } else {
        4
    };
    if chance.in_hundred(swedish) {
        Language::Sv
    } else if chance.in_hundred(4) {
        Language::En
    } else {
        Language::Fi
    }
}

fn names(language: Language, chance: &mut Chance) -> (String, String) {
    let (first, last) = match language {
        Language::Sv => (name::FIRST_SWEDISH, name::LAST_SWEDISH),
        Language::Fi | Language::En => (name::FIRST_FINNISH, name::LAST_FINNISH),
    };
    (chance.text(first).to_owned(), chance.text(last).to_owned())
}

/// A municipality of the county; of the model county any.
fn home(county: &County, national: &NationalData, chance: &mut Chance) -> Option<MunicipalityCode> {
    let of_county: Vec<&MunicipalityCode> = national
        .municipalities()
        .filter(|place| county.model.is_national_default() || place.county == county.model.county)
        .map(|place| &place.code)
        .collect();
    chance.one(&of_county).map(|code| (*code).clone())
}

fn area(model: &ServiceModel, home: Option<&MunicipalityCode>) -> Option<AreaCode> {
    let home = home?;
    model
        .areas
        .iter()
        .find(|area| area.municipalities.contains(home))
        .map(|area| area.code.clone())
}

/// A status that the county's criteria ask for, mostly without work.
fn status(model: &ServiceModel, chance: &mut Chance) -> LabourMarketStatus {
    let asked = model
        .criteria
        .iter()
        .find_map(|criterion| match &criterion.test {
            CriterionTest::LabourMarketStatus(asked) => Some(asked.as_slice()),
            _ => None,
        });
    let usual = [
        LabourMarketStatus::UnemployedJobseeker,
        LabourMarketStatus::SickLeave,
        LabourMarketStatus::WithoutWorkNotRegistered,
        LabourMarketStatus::RehabilitationSubsidy,
    ];
    if chance.in_hundred(60) {
        return LabourMarketStatus::UnemployedJobseeker;
    }
    chance
        .one(asked.unwrap_or(&usual))
        .copied()
        .unwrap_or(LabourMarketStatus::UnemployedJobseeker)
}
