//! Invented people, a small service model and a sound case file for tests of rules. Not for the program: it is compiled
//! only for tests and with the feature `testing`.
#![allow(
    clippy::unwrap_used,
    clippy::missing_panics_doc,
    reason = "fixtures for tests only; a wrong fixture should fail loudly"
)]

mod file;

pub use file::{
    acknowledge, acknowledgements_of, agreed_plan, case, case_file, client, ground_for, line,
    meeting, order, task, term,
};

use crate::id::{AccountId, OrganisationId};
use crate::language::Language;
use crate::model::{CountyCode, OrganisationKind, RoleCode, ServiceModel};
use crate::person::{Duty, Worker};
use jiff::civil::{Date, date};
use jiff::{SignedDuration, Span, Timestamp};
use uuid::Uuid;

/// The day of the tests, a Monday.
pub fn today() -> Date {
    date(2026, 3, 16)
}

/// The instant of the tests: ten o'clock in Finland.
pub fn now() -> Timestamp {
    "2026-03-16T08:00:00Z".parse().unwrap()
}

/// The day so many days from today; negative before it.
pub fn day(offset: i64) -> Date {
    today().checked_add(Span::new().days(offset)).unwrap()
}

/// The instant so many days from now; negative before it.
pub fn instant(offset: i64) -> Timestamp {
    now()
        .checked_add(SignedDuration::from_hours(offset * 24))
        .unwrap()
}

/// Any id from a small number.
pub fn id<T: From<Uuid>>(number: u128) -> T {
    T::from(Uuid::from_u128(number))
}

/// The small invented county's model.
pub fn model() -> ServiceModel {
    toml::from_str(include_str!("model.toml")).unwrap()
}

/// The invented county.
pub fn county() -> CountyCode {
    CountyCode::from("17")
}

/// One of the invented professionals.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Person {
    /// Social worker of the county, responsible in the sound case file.
    Aino,
    /// Public health nurse of the county, in the team.
    Veli,
    /// Work ability coordinator of the county.
    Kerttu,
    /// Physician of the county, outside the team.
    Paavo,
    /// Expert of the employment authority, in the team with a ground.
    Eero,
    /// Kela's expert, outside the team.
    Kirsi,
    /// Association's worker, outside the team.
    Niina,
    /// Leader of the county.
    Leena,
    /// Administrator of the county.
    Antti,
}

impl Person {
    /// Everybody.
    pub const ALL: [Self; 9] = [
        Self::Aino,
        Self::Veli,
        Self::Kerttu,
        Self::Paavo,
        Self::Eero,
        Self::Kirsi,
        Self::Niina,
        Self::Leena,
        Self::Antti,
    ];

    /// The person's account.
    pub fn account(self) -> AccountId {
        id(1_000 + self as u128)
    }

    /// The person's organisation.
    pub fn organisation(self) -> OrganisationId {
        organisation(self.kind())
    }

    fn kind(self) -> OrganisationKind {
        match self {
            Self::Aino | Self::Kerttu | Self::Leena | Self::Antti => OrganisationKind::SocialCare,
            Self::Veli | Self::Paavo => OrganisationKind::HealthCare,
            Self::Eero => OrganisationKind::EmploymentServices,
            Self::Kirsi => OrganisationKind::Kela,
            Self::Niina => OrganisationKind::Ngo,
        }
    }

    fn role(self) -> &'static str {
        match self {
            Self::Aino => "social_worker",
            Self::Veli => "nurse",
            Self::Kerttu => "coordinator",
            Self::Paavo => "physician",
            Self::Eero => "employment_expert",
            Self::Kirsi => "kela_expert",
            Self::Niina => "ngo_worker",
            Self::Leena | Self::Antti => "leader",
        }
    }

    fn duty(self) -> Duty {
        match self {
            Self::Aino | Self::Veli | Self::Paavo => Duty::Worker,
            Self::Kerttu => Duty::Coordinator,
            Self::Eero | Self::Kirsi | Self::Niina => Duty::NetworkMember,
            Self::Leena => Duty::Leader,
            Self::Antti => Duty::Administrator,
        }
    }

    /// The person as a worker.
    pub fn worker(self) -> Worker {
        Worker {
            account: self.account(),
            name: format!("{self:?} Kokeilu"),
            county: county(),
            organisation: self.organisation(),
            organisation_kind: self.kind(),
            organisation_name: format!("{:?}", self.kind()),
            role: RoleCode::from(self.role()),
            duty: self.duty(),
            is_public_official: matches!(self, Self::Aino | Self::Eero | Self::Kirsi),
            languages: vec![Language::Fi],
            is_active: true,
        }
    }
}

/// The one organisation of a kind in the invented county.
pub fn organisation(kind: OrganisationKind) -> OrganisationId {
    id(2_000 + kind as u128)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_small_model_is_read_and_the_sound_file_stands_at_one_of_its_steps() {
        let file = case_file();
        let step = file.case.present_step().unwrap();
        assert!(model().step(&step.step).is_some());
        assert!(file.responsible_at(now()).is_some());
    }
}
