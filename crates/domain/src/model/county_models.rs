//! The four county models written from their sources: that each is a model, and that they differ truly.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

use super::check::check;
use super::{Requirement, ResultState, ServiceModel, TeamKind};
use crate::national::NationalData;
use jiff::civil::date;
use std::collections::BTreeSet;

const NATIONAL: &str = include_str!("../../../../models/kansallinen.toml");
const COUNTY_MODELS: [(&str, &str); 4] = [
    ("pohde", include_str!("../../../../models/pohde.toml")),
    (
        "pirkanmaa",
        include_str!("../../../../models/pirkanmaa.toml"),
    ),
    (
        "etela-karjala",
        include_str!("../../../../models/etela-karjala.toml"),
    ),
    ("vaasa", include_str!("../../../../models/vaasa.toml")),
];

fn checked(code: &str, text: &str) -> ServiceModel {
    let national = NationalData::bundled().expect("the national lists hold together");
    check(&format!("models/{code}.toml"), text, &national).unwrap_or_else(|problems| {
        let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
        panic!("{}", told.join("\n"))
    })
}

fn models() -> Vec<ServiceModel> {
    COUNTY_MODELS
        .into_iter()
        .map(|(code, text)| checked(code, text))
        .collect()
}

fn model(code: &str) -> ServiceModel {
    models()
        .into_iter()
        .find(|model| model.code.as_str() == code)
        .unwrap()
}

#[test]
fn all_five_models_pass_the_check() {
    checked("kansallinen", NATIONAL);
    for (code, text) in COUNTY_MODELS {
        assert_eq!(checked(code, text).code.as_str(), code);
    }
}

#[test]
fn each_county_model_says_what_the_source_left_open() {
    for (model, (code, _)) in models().iter().zip(COUNTY_MODELS) {
        assert!(!model.filled_in.is_empty(), "{code}");
    }
}

#[test]
fn the_county_models_differ_in_path_and_team() {
    let models = models();
    let paths: BTreeSet<Vec<&str>> = models
        .iter()
        .map(|model| model.steps.iter().map(|step| step.code.as_str()).collect())
        .collect();
    assert_eq!(paths.len(), 4);
    let kinds: Vec<TeamKind> = models.iter().map(|model| model.team.kind).collect();
    assert_eq!(
        kinds,
        [
            TeamKind::Standing,
            TeamKind::PerClient,
            TeamKind::ByOffice,
            TeamKind::Standing
        ]
    );
}

#[test]
fn every_path_can_be_walked_from_contact_to_closing() {
    let on_every_path = [
        Requirement::ReferralAnswered,
        Requirement::InitialInterview,
        Requirement::CriteriaStatement,
        Requirement::Ground,
        Requirement::Team,
        Requirement::ResponsibleWorker,
        Requirement::Plan,
        Requirement::PlanAcknowledged,
        Requirement::ServiceStarted,
        Requirement::ReviewHeld,
        Requirement::OnwardPath,
    ];
    for model in models() {
        let mut recorded = Vec::new();
        let mut step = model.first_step();
        let mut walked = BTreeSet::new();
        while let Some(here) = step.filter(|here| walked.insert(here.code.clone())) {
            recorded.extend(here.must_record.clone());
            step = model.step_after(&here.code);
        }
        let last = model.steps.last().unwrap();
        assert!(
            walked.contains(&last.code) && last.may_close,
            "{}",
            model.code
        );
        for requirement in &on_every_path {
            assert!(
                recorded.contains(requirement),
                "{}: {requirement:?}",
                model.code
            );
        }
        let place = |wanted| recorded.iter().position(|one| *one == wanted);
        assert!(
            place(Requirement::Ground) < place(Requirement::Plan),
            "{}",
            model.code
        );
    }
}

#[test]
fn pohde_has_at_least_six_areas_each_with_its_own_team() {
    let pohde = model("pohde");
    assert!(pohde.areas.len() >= 6 && pohde.areas.iter().all(|area| area.own_team));
    let municipalities: usize = pohde
        .areas
        .iter()
        .map(|area| area.municipalities.len())
        .sum();
    assert_eq!(municipalities, 30);
    let social_care = pohde.responsible.social_care.unwrap();
    assert!(social_care.own_worker_is_responsible && social_care.team_gives_work_pair);
}

#[test]
fn pirkanmaa_has_ten_ways_onward_three_levels_and_the_target_that_was_missed() {
    let pirkanmaa = model("pirkanmaa");
    assert_eq!(pirkanmaa.onward.len(), 10);
    assert_eq!(pirkanmaa.levels.len(), 3);
    assert_eq!(pirkanmaa.plan.kinds.len(), 3);
    let scored = pirkanmaa.indicator(&"scored".into()).unwrap();
    assert_eq!(
        scored.target.as_ref().map(|target| target.value),
        Some(10_000.0)
    );
    assert_eq!(scored.result, Some(4_500.0));
    let staff = pirkanmaa.indicator(&"staff-nps".into()).unwrap();
    assert_eq!(
        (staff.result, staff.result_state),
        (None, Some(ResultState::NotCarriedOut))
    );
}

#[test]
fn etela_karjala_tells_target_and_actual_of_its_pilots() {
    let pilots = model("etela-karjala").pilots;
    let told: Vec<_> = pilots
        .iter()
        .map(|pilot| (pilot.target_from, pilot.target_to, pilot.actual))
        .collect();
    assert_eq!(
        told,
        [
            (Some(15), Some(20), Some(8)),
            (Some(15), Some(15), Some(16)),
            (Some(40), Some(40), Some(6))
        ]
    );
}

#[test]
fn vaasa_has_six_steps_and_six_criteria_beside_target_group_and_motivation() {
    let vaasa = model("vaasa");
    assert_eq!(vaasa.steps.len(), 6);
    let team = vaasa.product(&"work-ability-team".into()).unwrap();
    assert_eq!(team.criteria.len(), 6);
    assert_eq!(team.required.len(), 2);
    let elsewhere = vaasa.team_rule(Some(&"rest-of-ostrobothnia".into()), date(2026, 11, 22));
    assert_eq!(elsewhere.kind, TeamKind::TwoTeams);
}
