//! The four county models written from their sources: that each is a model, and that they differ truly.

use domain::model::check::check;
use domain::model::{ServiceModel, TeamKind};
use domain::national::NationalData;
use std::collections::BTreeSet;

const NATIONAL: &str = include_str!("../../../models/kansallinen.toml");
const COUNTY_MODELS: [(&str, &str); 4] = [
    ("pohde", include_str!("../../../models/pohde.toml")),
    ("pirkanmaa", include_str!("../../../models/pirkanmaa.toml")),
    (
        "etela-karjala",
        include_str!("../../../models/etela-karjala.toml"),
    ),
    ("vaasa", include_str!("../../../models/vaasa.toml")),
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
