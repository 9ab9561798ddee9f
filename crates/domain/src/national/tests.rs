//! The bundled national lists, and what the parser refuses.

use super::*;
use crate::model::{CountyCode, MunicipalityCode};
use jiff::civil::date;

fn national() -> NationalData {
    NationalData::bundled().unwrap_or_else(|problems| panic!("{}", problems.join("\n")))
}

#[test]
fn the_bundled_lists_have_every_municipality_county_and_employment_area() {
    let national = national();
    assert_eq!(national.municipalities().count(), 308);
    assert_eq!(national.counties().count(), 23);
    assert_eq!(national.employment_areas().count(), 46);
}

#[test]
fn each_county_has_as_many_municipalities_and_employment_areas_as_the_classification_says() {
    let expected = [
        ("01", 7, 2),
        ("02", 6, 1),
        ("03", 10, 4),
        ("04", 2, 2),
        ("05", 27, 2),
        ("06", 16, 2),
        ("07", 11, 2),
        ("08", 23, 3),
        ("09", 10, 2),
        ("10", 6, 2),
        ("11", 9, 1),
        ("12", 11, 3),
        ("13", 19, 3),
        ("14", 13, 1),
        ("15", 22, 3),
        ("16", 18, 3),
        ("17", 14, 3),
        ("18", 8, 1),
        ("19", 30, 4),
        ("20", 8, 1),
        ("21", 21, 4),
        ("90", 1, 1),
        ("91", 16, 1),
    ];
    let national = national();
    for (county, municipalities, areas) in expected {
        assert_eq!(
            national.municipalities_of(county).count(),
            municipalities,
            "municipalities of {county}"
        );
        assert_eq!(
            national.employment_areas_of(county).count(),
            areas,
            "employment areas of {county}"
        );
    }
}

#[test]
fn five_employment_areas_cross_a_county_border() {
    let national = national();
    let crossing: Vec<(&str, Vec<&str>)> = national
        .employment_areas()
        .filter(|area| area.crosses_a_county_border())
        .map(|area| {
            (
                area.name.fi.as_str(),
                area.counties.iter().map(CountyCode::as_str).collect(),
            )
        })
        .collect();
    assert_eq!(
        crossing,
        [
            ("Eteläinen Keski-Suomi", vec!["08", "15"]),
            ("Kainuu-Koillismaa", vec!["19", "20"]),
            ("Kerava-Sipoo", vec!["01", "04"]),
            ("Keski-Savo", vec!["12", "13"]),
            ("Suupohja", vec!["16", "17"]),
        ]
    );
}

#[test]
fn municipalities_have_the_language_status_of_the_classification() {
    let national = national();
    let count = |status| {
        national
            .municipalities()
            .filter(|row| row.language == status)
            .count()
    };
    assert_eq!(count(LanguageStatus::Finnish), 259);
    assert_eq!(count(LanguageStatus::BilingualMajorityFinnish), 18);
    assert_eq!(count(LanguageStatus::BilingualMajoritySwedish), 15);
    assert_eq!(count(LanguageStatus::Swedish), 16);
}

#[test]
fn a_county_is_bilingual_by_its_municipalities() {
    let national = national();
    let bilingual: Vec<&str> = national
        .counties()
        .filter(|row| row.is_bilingual)
        .map(|row| row.code.as_str())
        .collect();
    assert_eq!(bilingual, ["01", "03", "04", "05", "10", "17", "18", "90"]);
    assert_eq!(national.languages_of("17"), [Language::Fi, Language::Sv]);
    assert_eq!(national.languages_of("08"), [Language::Fi]);
    assert_eq!(national.languages_of("91"), [Language::Sv]);
}

#[test]
fn a_municipality_is_found_by_its_code_with_its_county() {
    let national = national();
    let vaasa = national.municipality("905").unwrap();
    assert_eq!(
        (
            vaasa.name.in_language(Language::Fi),
            vaasa.name.in_language(Language::Sv)
        ),
        ("Vaasa", "Vasa")
    );
    assert_eq!(
        national
            .county_of("905")
            .unwrap()
            .name
            .in_language(Language::En),
        "Ostrobothnia wellbeing services county"
    );
    assert!(national.municipality("49").is_none());
}

#[test]
fn every_service_has_three_languages_and_a_source() {
    let national = national();
    assert!(national.services().len() >= 90);
    for service in national.services() {
        for language in Language::ALL {
            assert!(
                service.name.written_in(language).is_some(),
                "{} in {language}",
                service.code
            );
            assert!(
                service.how_to_apply.written_in(language).is_some(),
                "{} in {language}",
                service.code
            );
        }
        assert!(!service.source.is_empty(), "{}", service.code);
        assert_eq!(service.checked_on, date(2026, 11, 22), "{}", service.code);
    }
}

#[test]
fn a_service_that_was_replaced_is_no_longer_offered() {
    let national = national();
    let offered = |day| {
        national
            .services_on(day)
            .map(|service| service.code.to_string())
            .collect::<Vec<_>>()
    };
    assert!(offered(date(2024, 12, 31)).contains(&"typ".to_owned()));
    assert!(!offered(date(2025, 1, 1)).contains(&"typ".to_owned()));
    assert!(offered(date(2025, 1, 1)).contains(&"multi-sectoral-support".to_owned()));
}

#[test]
fn no_amount_of_money_stands_in_the_catalogue() {
    for sign in ["€", "euro"] {
        assert!(!NationalFiles::BUNDLED.services.contains(sign), "{sign}");
    }
}

#[test]
fn every_problem_of_the_files_is_told_at_once() {
    let municipalities = NationalFiles::BUNDLED
        .municipalities
        .replace("code = \"905\"", "code = \"092\"");
    let services = NationalFiles::BUNDLED.services.replace(
        "name = { fi = \"Omahoito\", sv = \"Egenvård\", en",
        "name = { fi = \"Omahoito\", en",
    );
    let files = NationalFiles {
        municipalities: &municipalities,
        services: &services,
        ..NationalFiles::BUNDLED
    };
    let problems = NationalData::parse(files).unwrap_err();
    assert!(
        problems
            .iter()
            .any(|problem| problem.contains("municipality code 092 stands twice")),
        "{problems:?}"
    );
    assert!(
        problems
            .iter()
            .any(|problem| problem.contains("`name` is not written in sv")),
        "{problems:?}"
    );
    assert!(
        problems
            .iter()
            .any(|problem| problem.contains("is said to have")),
        "{problems:?}"
    );
}

#[test]
fn files_that_cannot_be_read_are_all_named() {
    let files = NationalFiles {
        counties: "county = 1",
        services: "[[service]]",
        ..NationalFiles::BUNDLED
    };
    let problems = NationalData::parse(files).unwrap_err();
    assert_eq!(problems.len(), 2);
    assert!(problems[0].starts_with("counties.toml") && problems[1].starts_with("services.toml"));
}

#[test]
fn a_leading_zero_is_part_of_a_code() {
    assert_eq!(
        MunicipalityCode::parse("049")
            .map(|code| code.to_string())
            .as_deref(),
        Some("049")
    );
    assert_eq!(MunicipalityCode::parse("49"), None);
    assert_eq!(CountyCode::parse("1"), None);
    assert_eq!(CountyCode::parse("1A"), None);
}

#[test]
fn a_changed_service_has_a_row_for_each_time_and_never_two_for_one_day() {
    let earlier = NationalFiles::BUNDLED.services;
    let row = |from: &str, to: &str| {
        format!(
            "{earlier}\n[[service]]\ncode = \"typ\"\nkind = \"service\"\ngroup = \"guidance\"\narranged_by = [\"kela\"]\nname = {{ fi = \"a\", sv = \"b\", en = \"c\" }}\nhow_to_apply = {{ fi = \"a\", sv = \"b\", en = \"c\" }}\nvalid_from = \"{from}\"\n{to}source = \"x\"\nchecked_on = \"2026-11-22\"\n"
        )
    };
    let parse = |services: &str| {
        NationalData::parse(NationalFiles {
            services,
            ..NationalFiles::BUNDLED
        })
    };

    let overlapping = parse(&row("2024-06-01", "")).unwrap_err();
    assert!(overlapping[0].contains("two rows that hold on the same day"));

    let national = parse(&row("2027-01-01", "")).unwrap();
    assert_eq!(national.service("typ").unwrap().name.fi, "a");
    let old = national.service_on("typ", date(2020, 1, 1)).unwrap();
    assert!(old.name.fi.contains("TYP"));
    assert!(national.service_on("typ", date(2026, 1, 1)).is_none());
}
