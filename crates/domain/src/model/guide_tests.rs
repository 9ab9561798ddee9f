//! The guide for county administrators: its own county, copied as a newcomer would, is a model.

use super::ServiceModel;
use super::check::{Problem, check};
use super::picture;
use crate::language::Language;
use crate::national::NationalData;

const GUIDE: &str = include_str!("../../../../docs/guides/describe-a-county.md");

fn county_of_the_guide() -> &'static str {
    let (_, after) = GUIDE
        .split_once("```toml\n")
        .expect("the guide shows a county");
    let (county, _) = after.split_once("```").expect("the block ends");
    county
}

fn checked(text: &str) -> Result<ServiceModel, Vec<Problem>> {
    check(
        "saaristo.toml",
        text,
        &NationalData::bundled().expect("the national lists hold together"),
    )
}

fn told(problems: &[Problem]) -> String {
    problems
        .iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join("\n")
}

#[test]
fn the_small_county_of_the_guide_is_a_sixth_model() {
    let read = checked(county_of_the_guide()).map_err(|problems| told(&problems));
    let model = read.expect("the guide's county has no problem");
    assert_eq!(model.steps.len(), 4);
    assert!(picture::svg(&model, Language::Sv).contains("Planen tillsammans"));
}

#[test]
fn a_newcomers_slips_are_answered_as_the_guide_says() {
    let slips = county_of_the_guide()
        .replacen("target_days", "target_day", 1)
        .replacen("next = [\"plan\"]", "next = [\"plam\"]", 1);
    let told = told(&checked(&slips).expect_err("two slips"));
    assert!(
        told.contains("unknown key `target_day`; did you mean `target_days`?"),
        "{told}"
    );
    let dangling = "`next` names \"plam\", which [[steps]] does not have; did you mean \"plan\"?";
    assert!(told.contains(dangling), "{told}");
}

#[test]
fn the_guide_shows_every_table_of_the_format() {
    let lists = [
        "roles",
        "steps",
        "channels",
        "observations",
        "criteria",
        "products",
        "areas",
        "offices",
        "differences",
        "levels",
        "consultations",
        "instruments",
        "assessments",
        "onward",
        "closing",
        "indicators",
        "pilots",
        "partners",
        "retention",
    ];
    for list in lists {
        assert!(GUIDE.contains(&format!("`[[{list}]]`")), "[[{list}]]");
    }
    for table in [
        "responsible",
        "team",
        "ground",
        "segmentation",
        "plan",
        "score",
        "services",
        "review",
        "follow_up",
    ] {
        assert!(GUIDE.contains(&format!("`[{table}]`")), "[{table}]");
    }
}
