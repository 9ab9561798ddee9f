//! Whether the national lists hold together: what each file says about the others.
//!
//! Not the shape of one file: the parser sees to that.

use super::NationalData;
use super::place::{County, CountyKind, LanguageStatus};
use super::service::NationalService;
use crate::language::{Language, Text};
use crate::model::{CountyCode, EmploymentAreaCode, MunicipalityCode};

/// Every sentence that does not hold, with what to mend.
pub(super) fn problems(national: &NationalData) -> Vec<String> {
    let mut problems = Vec::new();
    for municipality in national.municipalities() {
        if MunicipalityCode::parse(municipality.code.as_str()).is_none() {
            problems.push(format!(
                "\"{}\" is not a municipality code: three digits, leading zeros and all.",
                municipality.code
            ));
        }
        unlisted(
            national,
            &municipality.county,
            &format!("Municipality {}", municipality.code),
            &mut problems,
        );
    }
    for area in national.employment_areas() {
        if EmploymentAreaCode::parse(area.code.as_str()).is_none() {
            problems.push(format!(
                "\"{}\" is not an employment area code: two digits.",
                area.code
            ));
        }
        if area.counties.is_empty() {
            problems.push(format!(
                "Employment area {} reaches no county: name at least one.",
                area.code
            ));
        }
        for county in &area.counties {
            unlisted(
                national,
                county,
                &format!("Employment area {}", area.code),
                &mut problems,
            );
        }
    }
    for county in national.counties() {
        problems.extend(county_problems(national, county));
    }
    problems.extend(service_problems(national.services()));
    problems
}

fn unlisted(national: &NationalData, county: &CountyCode, what: &str, problems: &mut Vec<String>) {
    if national.county(county.as_str()).is_none() {
        problems.push(format!(
            "{what} names county {county}, which counties.toml does not list."
        ));
    }
}

fn county_problems(national: &NationalData, county: &County) -> Vec<String> {
    let code = county.code.as_str();
    let mut problems = Vec::new();
    if CountyCode::parse(code).is_none() {
        problems.push(format!("\"{code}\" is not a county code: two digits."));
    }
    let municipalities = national.municipalities_of(code).count();
    if municipalities != county.municipality_count {
        problems.push(format!(
            "County {code} is said to have {} municipalities, but municipalities.toml lists {municipalities}.",
            county.municipality_count
        ));
    }
    let areas = national.employment_areas_of(code).count();
    if areas != county.employment_area_count {
        problems.push(format!(
            "County {code} is said to have {} employment areas, but employment-areas.toml lists {areas}.",
            county.employment_area_count
        ));
    }
    let is_bilingual = serves_in_both_languages(national, code);
    if is_bilingual != county.is_bilingual {
        problems.push(format!(
            "County {code}: by its municipalities `bilingual` should be {is_bilingual}."
        ));
    }
    if county.kind == CountyKind::Aland
        && national
            .municipalities_of(code)
            .any(|row| row.language != LanguageStatus::Swedish)
    {
        problems.push(format!("County {code} is Åland, so all its municipalities are Swedish: mend municipalities.toml."));
    }
    problems
}

/// A county is bilingual when a municipality of it is, or when it has municipalities of both languages.
/// Source: Language Act 423/2003 § 5.
fn serves_in_both_languages(national: &NationalData, county: &str) -> bool {
    let has = |wanted: LanguageStatus| {
        national
            .municipalities_of(county)
            .any(|row| row.language == wanted)
    };
    national
        .municipalities_of(county)
        .any(|row| row.language.is_bilingual())
        || (has(LanguageStatus::Finnish) && has(LanguageStatus::Swedish))
}

fn service_problems(services: &[NationalService]) -> Vec<String> {
    let mut problems = Vec::new();
    for (number, service) in services.iter().enumerate() {
        let code = &service.code;
        let mut earlier = services.iter().take(number);
        if earlier.any(|other| other.code == *code && other.overlaps(service)) {
            problems.push(format!(
                "The service {code} has two rows that hold on the same day: end the earlier one with `valid_to`."
            ));
        }
        if service.arranged_by.is_empty() {
            problems.push(format!(
                "Service {code} names nobody who arranges it: fill in `arranged_by`."
            ));
        }
        if service.source.trim().is_empty() {
            problems.push(format!(
                "Service {code} has no source: say where the row was read."
            ));
        }
        if service
            .valid_to
            .is_some_and(|last| last < service.valid_from)
        {
            problems.push(format!(
                "Service {code} ends before it begins: mend `valid_to`."
            ));
        }
        let texts = [
            ("name", Some(&service.name)),
            ("how_to_apply", Some(&service.how_to_apply)),
            ("limits", service.limits.as_ref()),
            ("may_run_with", service.may_run_with.as_ref()),
        ];
        for (key, text) in texts {
            for language in text.map(missing_languages).unwrap_or_default() {
                problems.push(format!(
                    "Service {code}: `{key}` is not written in {language}."
                ));
            }
        }
    }
    problems
}

fn missing_languages(text: &Text) -> Vec<Language> {
    let is_missing = |language: &Language| {
        text.written_in(*language)
            .is_none_or(|words| words.trim().is_empty())
    };
    Language::ALL.into_iter().filter(is_missing).collect()
}
