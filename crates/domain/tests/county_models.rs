//! The four county models written from their sources: that each is a model, and that they differ truly.

use domain::model::{ServiceModel, TeamKind};
use std::collections::BTreeSet;

const COUNTY_MODELS: [(&str, &str); 4] = [
    ("pohde", include_str!("../../../models/pohde.toml")),
    ("pirkanmaa", include_str!("../../../models/pirkanmaa.toml")),
    (
        "etela-karjala",
        include_str!("../../../models/etela-karjala.toml"),
    ),
    ("vaasa", include_str!("../../../models/vaasa.toml")),
];

fn models() -> Vec<ServiceModel> {
    let read = |(code, text): (&str, &str)| {
        toml::from_str(text).unwrap_or_else(|error| panic!("{code}: {error}"))
    };
    COUNTY_MODELS.into_iter().map(read).collect()
}

#[test]
fn each_county_model_says_what_the_source_left_open() {
    for (model, (code, _)) in models().iter().zip(COUNTY_MODELS) {
        assert_eq!(model.code.as_str(), code);
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
