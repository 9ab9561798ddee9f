//! Finland's own lists that every county shares: counties, municipalities, employment areas, and the catalogue of services.
//!
//! Dated data read from files with their sources; not a county's own model, and no network: the files travel with the
//! program and are refreshed by a release or by an administrator.

mod place;
mod service;
mod tray;
mod whole;

pub use place::{
    CooperationArea, County, CountyKind, EmploymentArea, LanguageStatus, Municipality, PlaceName,
};
pub use service::{NationalService, ServiceKind};
pub use tray::{TrayService, tray_on, tray_service};

use crate::language::Language;
use jiff::civil::Date;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::collections::BTreeMap;

/// The four files as text.
#[derive(Debug, Clone, Copy)]
pub struct NationalFiles<'a> {
    pub counties: &'a str,
    pub municipalities: &'a str,
    pub employment_areas: &'a str,
    pub services: &'a str,
}

impl NationalFiles<'static> {
    /// The files that travel with the program.
    pub const BUNDLED: NationalFiles<'static> = NationalFiles {
        counties: include_str!("../../../../models/national/counties.toml"),
        municipalities: include_str!("../../../../models/national/municipalities.toml"),
        employment_areas: include_str!("../../../../models/national/employment-areas.toml"),
        services: include_str!("../../../../models/national/services.toml"),
    };
}

/// Where the rows of a file come from.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    pub name: String,
    pub url: String,
    pub licence: String,
    /// The day the file was last compared with its source.
    pub checked_on: Date,
    #[serde(default)]
    pub valid_from: Option<Date>,
}

/// The sources of the four files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sources {
    pub counties: Source,
    pub municipalities: Source,
    pub employment_areas: Source,
    pub services: Source,
}

/// All national lists, checked against each other.
#[derive(Debug, Clone, PartialEq)]
pub struct NationalData {
    counties: BTreeMap<String, County>,
    municipalities: BTreeMap<String, Municipality>,
    employment_areas: BTreeMap<String, EmploymentArea>,
    services: Vec<NationalService>,
    sources: Sources,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CountyFile {
    source: Source,
    county: Vec<County>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MunicipalityFile {
    source: Source,
    municipality: Vec<Municipality>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EmploymentAreaFile {
    source: Source,
    employment_area: Vec<EmploymentArea>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ServiceFile {
    source: Source,
    service: Vec<NationalService>,
}

impl NationalData {
    /// Reads the four files and checks them against each other.
    ///
    /// Refuses when any file cannot be read, a code stands twice (a service's: on the same day), a row points to a county that is not listed, a count or a
    /// bilingual mark differs from what the other files say, or a text of a service lacks a language: every problem at once.
    pub fn parse(files: NationalFiles<'_>) -> Result<NationalData, Vec<String>> {
        let mut problems = Vec::new();
        let counties = read::<CountyFile>("counties.toml", files.counties, &mut problems);
        let municipalities =
            read::<MunicipalityFile>("municipalities.toml", files.municipalities, &mut problems);
        let areas = read::<EmploymentAreaFile>(
            "employment-areas.toml",
            files.employment_areas,
            &mut problems,
        );
        let services = read::<ServiceFile>("services.toml", files.services, &mut problems);
        let (Some(counties), Some(municipalities), Some(areas), Some(services)) =
            (counties, municipalities, areas, services)
        else {
            return Err(problems);
        };
        let national = NationalData {
            counties: by_code(
                "county",
                counties.county,
                |county| county.code.as_str(),
                &mut problems,
            ),
            municipalities: by_code(
                "municipality",
                municipalities.municipality,
                |row| row.code.as_str(),
                &mut problems,
            ),
            employment_areas: by_code(
                "employment area",
                areas.employment_area,
                |area| area.code.as_str(),
                &mut problems,
            ),
            services: services.service,
            sources: Sources {
                counties: counties.source,
                municipalities: municipalities.source,
                employment_areas: areas.source,
                services: services.source,
            },
        };
        problems.extend(whole::problems(&national));
        if problems.is_empty() {
            Ok(national)
        } else {
            Err(problems)
        }
    }

    /// The lists that travel with the program.
    ///
    /// Refuses when the bundled files do not hold together; a test sees to it that they do.
    pub fn bundled() -> Result<NationalData, Vec<String>> {
        NationalData::parse(NationalFiles::BUNDLED)
    }

    /// Every county with Helsinki and Åland, by code.
    pub fn counties(&self) -> impl Iterator<Item = &County> {
        self.counties.values()
    }

    /// The county of a two-character code.
    pub fn county(&self, code: &str) -> Option<&County> {
        self.counties.get(code)
    }

    /// Every municipality, by code.
    pub fn municipalities(&self) -> impl Iterator<Item = &Municipality> {
        self.municipalities.values()
    }

    /// The municipality of a three-digit code.
    pub fn municipality(&self, code: &str) -> Option<&Municipality> {
        self.municipalities.get(code)
    }

    /// The municipalities of a county, by code.
    pub fn municipalities_of<'a>(
        &'a self,
        county: &'a str,
    ) -> impl Iterator<Item = &'a Municipality> {
        self.municipalities()
            .filter(move |municipality| municipality.county.as_str() == county)
    }

    /// The county to which a municipality belongs.
    pub fn county_of(&self, municipality: &str) -> Option<&County> {
        self.municipality(municipality)
            .and_then(|row| self.county(row.county.as_str()))
    }

    /// Every employment area, by code.
    pub fn employment_areas(&self) -> impl Iterator<Item = &EmploymentArea> {
        self.employment_areas.values()
    }

    /// The employment area of a two-digit code.
    pub fn employment_area(&self, code: &str) -> Option<&EmploymentArea> {
        self.employment_areas.get(code)
    }

    /// The employment areas that reach into a county, by code.
    pub fn employment_areas_of<'a>(
        &'a self,
        county: &'a str,
    ) -> impl Iterator<Item = &'a EmploymentArea> {
        self.employment_areas()
            .filter(move |area| area.counties.iter().any(|code| code.as_str() == county))
    }

    /// Every row of the catalogue, in the order of the file.
    pub fn services(&self) -> &[NationalService] {
        &self.services
    }

    /// The newest catalogue row of a code; earlier ones are kept for the plans that were made by them.
    pub fn service(&self, code: &str) -> Option<&NationalService> {
        self.rows_of(code).max_by_key(|service| service.valid_from)
    }

    /// The catalogue row of a code that holds on a day.
    pub fn service_on(&self, code: &str, day: Date) -> Option<&NationalService> {
        self.rows_of(code).find(|service| service.is_valid_on(day))
    }

    fn rows_of(&self, code: &str) -> impl Iterator<Item = &NationalService> {
        self.services
            .iter()
            .filter(move |service| service.code.as_str() == code)
    }

    /// The rows of the catalogue that hold on a day, in the order of the file.
    pub fn services_on(&self, day: Date) -> impl Iterator<Item = &NationalService> {
        self.services
            .iter()
            .filter(move |service| service.is_valid_on(day))
    }

    /// The languages in which a county must write to people: its own by law; none for a code that is not listed.
    pub fn languages_of(&self, county: &str) -> &'static [Language] {
        match self.county(county) {
            Some(county) if county.is_bilingual => &[Language::Fi, Language::Sv],
            Some(county) if county.kind == CountyKind::Aland => &[Language::Sv],
            Some(_) => &[Language::Fi],
            None => &[],
        }
    }

    /// Where the rows come from.
    pub fn sources(&self) -> &Sources {
        &self.sources
    }
}

fn read<T: DeserializeOwned>(file: &str, text: &str, problems: &mut Vec<String>) -> Option<T> {
    toml::from_str(text)
        .map_err(|error| problems.push(format!("{file}: {error}")))
        .ok()
}

fn by_code<T>(
    kind: &str,
    rows: Vec<T>,
    code: impl Fn(&T) -> &str,
    problems: &mut Vec<String>,
) -> BTreeMap<String, T> {
    let mut listed = BTreeMap::new();
    for row in rows {
        let code = code(&row).to_owned();
        if listed.insert(code.clone(), row).is_some() {
            problems.push(format!(
                "The {kind} code {code} stands twice: keep one row."
            ));
        }
    }
    listed
}

#[cfg(test)]
mod tests;
