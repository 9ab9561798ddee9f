//! A county of the demo: its model, its organisations and its workers. Not its clients.

use super::chance::Chance;
use super::name;
use domain::language::Language;
use domain::model::{OrganisationKind, Profession, Role, RoleCode, ServiceModel};
use domain::national::NationalData;
use domain::person::{Duty, Organisation, Worker};
use jiff::Timestamp;
use std::sync::Arc;

/// A county with its people.
pub struct County {
    pub model: Arc<ServiceModel>,
    pub name: String,
    pub organisations: Vec<Organisation>,
    pub workers: Vec<Worker>,
}

impl County {
    /// Makes the county's organisations, one of every kind, and workers of every role of its model, a second social worker, and
    /// an administrator.
    pub fn invent(
        model: &Arc<ServiceModel>,
        national: &NationalData,
        chance: &mut Chance,
        at: Timestamp,
    ) -> Self {
        let name = national.county(model.county.as_str()).map_or_else(
            || "Mallihyvinvointialue".to_owned(),
            |county| county.name.fi.clone(),
        );
        let mut county = Self {
            model: Arc::clone(model),
            organisations: organisations(model, &name, chance, at),
            name,
            workers: Vec::new(),
        };
        let names = name::workers(model.county.as_str());
        for (place, named) in places(model).into_iter().zip(names) {
            let worker = county.worker(&place, named, chance, at);
            county.workers.extend(worker);
        }
        county
    }

    fn worker(
        &self,
        place: &Place<'_>,
        name: &str,
        chance: &mut Chance,
        at: Timestamp,
    ) -> Option<Worker> {
        let organisation = self.organisation(place.kind)?;
        Some(Worker {
            account: chance.id(at),
            name: name.to_owned(),
            county: self.model.county.clone(),
            organisation: organisation.id,
            organisation_kind: organisation.kind,
            organisation_name: organisation.name.clone(),
            role: place.role.clone(),
            duty: place.duty,
            is_public_official: place.is_public_official,
            languages: languages(self.model.county.as_str(), self.workers.len()),
            is_active: true,
        })
    }

    /// The organisation of a kind.
    pub fn organisation(&self, kind: OrganisationKind) -> Option<&Organisation> {
        self.organisations.iter().find(|each| each.kind == kind)
    }

    /// Who coordinates.
    pub fn coordinator(&self) -> Option<&Worker> {
        self.workers
            .iter()
            .find(|worker| worker.duty == Duty::Coordinator)
    }

    /// The workers of a role.
    pub fn of_role<'a>(&'a self, role: &'a RoleCode) -> impl Iterator<Item = &'a Worker> {
        self.workers
            .iter()
            .filter(move |worker| worker.role == *role && sees_people(worker))
    }
}

/// Leaders and administrators never see a person.
pub const fn sees_people(worker: &Worker) -> bool {
    !matches!(worker.duty, Duty::Leader | Duty::Administrator)
}

/// A place to fill.
struct Place<'a> {
    role: &'a RoleCode,
    kind: OrganisationKind,
    duty: Duty,
    is_public_official: bool,
}

fn places(model: &ServiceModel) -> Vec<Place<'_>> {
    let mut places: Vec<Place<'_>> = model.roles.iter().filter_map(place).collect();
    // The coordinator first, as the names stand.
    places.sort_by_key(|place| place.duty != Duty::Coordinator);
    let second = model
        .roles
        .iter()
        .find(|role| role.profession == Profession::SocialWorker)
        .and_then(place);
    places.extend(second);
    let led_from = model
        .roles
        .iter()
        .find(|role| role.profession == Profession::Leader)
        .or_else(|| model.roles.first());
    if let Some(role) = led_from {
        let county_place = |duty| Place {
            role: &role.code,
            kind: OrganisationKind::SocialCare,
            duty,
            is_public_official: true,
        };
        if role.profession != Profession::Leader {
            places.push(county_place(Duty::Leader));
        }
        places.push(county_place(Duty::Administrator));
    }
    places
}

fn place(role: &Role) -> Option<Place<'_>> {
    let kind = *role
        .organisations
        .iter()
        .find(|kind| **kind != OrganisationKind::ClientsOwn)?;
    let duty = match role.profession {
        Profession::WorkAbilityCoordinator | Profession::ClientCoordinator => Duty::Coordinator,
        Profession::Leader => Duty::Leader,
        _ if kind.is_county() => Duty::Worker,
        _ => Duty::NetworkMember,
    };
    Some(Place {
        role: &role.code,
        kind,
        duty,
        is_public_official: role.public_official || duty == Duty::Coordinator,
    })
}

/// Ostrobothnia serves in two languages; elsewhere every fourth worker knows Swedish.
fn languages(county: &str, number: usize) -> Vec<Language> {
    match (county, number % 4) {
        ("17", 0 | 2) => vec![Language::Sv, Language::Fi],
        ("17", _) => vec![Language::Fi, Language::Sv],
        (_, 3) => vec![Language::Fi, Language::Sv],
        (_, 1) => vec![Language::Fi, Language::En],
        _ => vec![Language::Fi],
    }
}

fn organisations(
    model: &ServiceModel,
    county: &str,
    chance: &mut Chance,
    at: Timestamp,
) -> Vec<Organisation> {
    OrganisationKind::ALL
        .iter()
        .filter(|kind| **kind != OrganisationKind::ClientsOwn)
        .map(|&kind| Organisation {
            id: chance.id(at),
            county: model.county.clone(),
            kind,
            name: organisation_name(model, county, kind),
        })
        .collect()
}

/// The county's own units by its name, partners by the model's words, the rest invented.
fn organisation_name(model: &ServiceModel, county: &str, kind: OrganisationKind) -> String {
    let partner = model.partners.iter().find(|partner| partner.kind == kind);
    match kind {
        OrganisationKind::SocialCare => format!("{county}, sosiaalipalvelut"),
        OrganisationKind::HealthCare => format!("{county}, terveyspalvelut"),
        OrganisationKind::SpecialisedCare => format!("{county}, erikoissairaanhoito"),
        _ => match partner {
            Some(partner) => partner.name.fi.clone(),
            None => invented(kind).to_owned(),
        },
    }
}

const fn invented(kind: OrganisationKind) -> &'static str {
    match kind {
        OrganisationKind::EmploymentServices => "Malliseudun työllisyysalue",
        OrganisationKind::Kela => "Kela",
        OrganisationKind::PensionInstitution => "Työeläkeyhtiö Iltarusko",
        OrganisationKind::OccupationalHealth => "Työterveys Pihlaja",
        OrganisationKind::Education => "Ammattiopisto Kimara",
        OrganisationKind::YouthServices => "Ohjaamo Lähtö",
        OrganisationKind::Ngo => "Yhdistys Kantapää ry",
        OrganisationKind::PrivateProvider => "Kuntoutuskoti Tuulikello Oy",
        OrganisationKind::PrisonAndProbation => "Rikosseuraamuslaitos",
        OrganisationKind::Municipality => "Mallikunta",
        OrganisationKind::Employer => "Leipomo Vehnäntähkä Oy",
        _ => "Oma verkosto",
    }
}
