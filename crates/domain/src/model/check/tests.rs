//! One broken file for each kind of problem, made from the national model by changing one thing.

use super::{ProblemKind, check};
use crate::national::NationalData;
use proptest::prelude::*;

const NATIONAL: &str = include_str!("../../../../../models/kansallinen.toml");

fn data() -> NationalData {
    NationalData::bundled().expect("the bundled lists hold together")
}

/// The national model with one piece of text changed.
fn with(from: &str, to: &str) -> String {
    assert!(
        NATIONAL.contains(from),
        "the national model no longer says {from}"
    );
    NATIONAL.replacen(from, to, 1)
}

fn line_of(text: &str, needle: &str) -> usize {
    let at = text.find(needle).expect("the needle stands in the text");
    text[..at].matches('\n').count() + 1
}

#[test]
fn the_national_model_has_no_problem() {
    let problems = check("kansallinen.toml", NATIONAL, &data())
        .err()
        .unwrap_or_default();
    assert!(
        problems.is_empty(),
        "{}",
        problems
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join("\n")
    );
}

#[test]
fn each_kind_of_problem_is_found_on_its_line() {
    use ProblemKind as K;
    let one_step = "next = [\"services\"]\nmust_record = [\"plan\"";
    let rows: &[(&str, &str, K, &str)] = &[
        ("version = 1 ", "version = = 1 ", K::NotToml, "version = ="),
        (
            "target_days = 7",
            "target_day = 7",
            K::UnknownKey,
            "target_day = 7",
        ),
        (
            "phase = \"mapping\"\n",
            "",
            K::MissingKey,
            "[[steps]]\ncode = \"mapping\"",
        ),
        (
            "target_days = 7",
            "target_days = \"7\"",
            K::WrongSort,
            "target_days = \"7\"",
        ),
        (
            "valid_from = \"2026-01-01\"",
            "valid_from = \"first of May\"",
            K::WrongSort,
            "valid_from = \"first",
        ),
        (
            "phase = \"mapping\"",
            "phase = \"maping\"",
            K::UnknownWord,
            "phase = \"maping\"",
        ),
        (
            "chosen_by = \"team\"",
            "chosen_by = \"dice\"",
            K::UnknownWord,
            "chosen_by = \"dice\"",
        ),
        (
            "en = \"Life crisis\"",
            "en = \" \"",
            K::EmptyText,
            "en = \" \"",
        ),
        (
            "meets = [\"on_site\", \"remote\", \"hybrid\"]",
            "meets = []",
            K::EmptyList,
            "meets = []",
        ),
        (
            "code = \"life-crisis\"",
            "code = \"life crisis\"",
            K::BadCode,
            "code = \"life crisis\"",
        ),
        (
            "code = \"life-crisis\"",
            "code = \"recovery\"",
            K::DuplicateCode,
            "code = \"recovery\"\nname = { fi = \"Elä",
        ),
        (
            "next = [\"plan\"]\n",
            "next = [\"plam\"]\n",
            K::UnknownReference,
            "next = [\"plam\"]",
        ),
        (
            "sv = \"Livskris\", ",
            "",
            K::MissingLanguage,
            "name = { fi = \"Elämänkriisi\"",
        ),
        (
            "county = \"00\"",
            "county = \"17\"",
            K::LanguageNotServed,
            "languages = [\"fi\", \"en\"]",
        ),
        (
            "next = [\"services\", \"plan\"]\nmay",
            "next = [\"services\"]\nmay",
            K::UnreachableStep,
            "code = \"x\"",
        ),
        (
            "next = [\"services\", \"plan\"]\nmay_close = true",
            "next = [\"services\", \"plan\"]",
            K::CycleWithoutExit,
            one_step,
        ),
        (
            "phase = \"interview\"",
            "phase = \"mapping\"",
            K::MissingPhase,
            "[[steps]]",
        ),
        (
            "organisations = [\"clients_own\"]",
            "organisations = []",
            K::RoleNobodyCanHold,
            "organisations = []",
        ),
        (
            "official_only = false",
            "official_only = true",
            K::NobodyMayBeResponsible,
            "roles = [\"close-one\"]",
        ),
        (
            "\"team\", \"responsible_worker\", \"ground\", ",
            "\"team\", \"ground\", ",
            K::NamingNotDemanded,
            "must_record = [\"health_check\"",
        ),
        (
            "next = [\"mapping\"]",
            "next = [\"mapping\", \"services\"]",
            K::NamingStepAvoided,
            "named_at",
        ),
        (
            "asks_ground = true",
            "asks_ground = false",
            K::GroundNeverAsked,
            "never_before",
        ),
        (
            "kind = \"per_client\"",
            "kind = \"two_teams\"",
            K::TeamsDoNotFit,
            "kind = \"two_teams\"",
        ),
        (
            "admission = \"any\"",
            "admission = { at_least = 3 }",
            K::AdmissionImpossible,
            "admission =",
        ),
        (
            "\"consultation\", \"raised-in-services\"]",
            "\"consultation\"]",
            K::ChannelLeadsNowhere,
            "code = \"raised-in-services\"",
        ),
        (
            "needs_team = false",
            "needs_team = false\nskips = [\"mapping\"]",
            K::SkipsNeededStep,
            "skips =",
        ),
        (
            "{ from = 6, to = 7,",
            "{ from = 7, to = 7,",
            K::BadRange,
            "{ from = 7, to = 7,",
        ),
        (
            "{ age = { from = 16, to = 67 } }",
            "{ age = { from = 67, to = 16 } }",
            K::BadRange,
            "from = 67",
        ),
        (
            "target_days = 7",
            "target_days = 0",
            K::Zero,
            "target_days = 0",
        ),
        (
            "national = \"all\"",
            "national = \"all\"\n[[services.changes]]\ncode = \"self-care\"\nvalid_from = \"2026-01-01\"\nvalid_to = \"2025-01-01\"\nsource = \"x\"",
            K::EndsBeforeItBegins,
            "valid_to = \"2025",
        ),
        (
            "licence = \"P\"",
            "licence = \"P\"\nitems = [{ fi = \"a\", sv = \"b\", en = \"c\" }]",
            K::ItemsNotAllowed,
            "items =",
        ),
        (
            "must_record = [\"health_check\"",
            "must_record = [{ instrument = \"eq-5d-5l\" }, \"health_check\"",
            K::PermissionNotHeld,
            "must_record = [{ instrument",
        ),
        (
            "review_every_days = 90",
            "review_every_days = 120",
            K::ReviewTooSeldom,
            "review_every_days = 120",
        ),
        (
            "months = [6, 12]",
            "months = []",
            K::NoFollowUp,
            "months = []",
        ),
        (
            "county = \"00\"",
            "county = \"99\"",
            K::UnknownCounty,
            "county = \"99\"",
        ),
        (
            "county = \"00\"",
            "county = \"19\"",
            K::UnknownMunicipality,
            "municipalities = [\"837\"]",
        ),
        (
            "county = \"00\"",
            "county = \"19\"",
            K::MunicipalityTwice,
            "municipalities = [\"564\", \"564\"]",
        ),
        (
            "employment_areas = []",
            "employment_areas = [\"99\"]",
            K::UnknownEmploymentArea,
            "employment_areas = [\"99\"]",
        ),
        (
            "national = \"all\"",
            "national = { only = [\"selfcare\"] }",
            K::UnknownService,
            "only = [\"selfcare\"]",
        ),
    ];
    let data = data();
    for (from, to, kind, on_line_of) in rows {
        let text = prepared(&with(from, to), *kind);
        let problems =
            check("broken.toml", &text, &data).expect_err(&format!("{kind:?} should be found"));
        let line = line_of(&text, on_line_of);
        let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
        let is_found = problems
            .iter()
            .any(|problem| problem.kind == *kind && problem.line == line);
        assert!(
            is_found,
            "{kind:?} on line {line}, but told was:\n{}",
            told.join("\n")
        );
    }
}

/// Some kinds need a second change before their problem shows.
fn prepared(text: &str, kind: ProblemKind) -> String {
    use ProblemKind as K;
    let area = |municipalities: &str| {
        format!(
            "{text}\n[[areas]]\ncode = \"a\"\nname = {{ fi = \"A\", sv = \"A\", en = \"A\" }}\nmunicipalities = {municipalities}\n"
        )
    };
    match kind {
        K::LanguageNotServed => text.replacen(
            "languages = [\"fi\", \"sv\", \"en\"]",
            "languages = [\"fi\", \"en\"]",
            1,
        ),
        K::UnreachableStep => {
            let step = "[[steps]]\ncode = \"x\"\nname = { fi = \"X\", sv = \"X\", en = \"X\" }\nplain = { fi = \"X\", sv = \"X\", en = \"X\" }\nphase = \"plan\"\n\n# ── Ways in";
            text.replacen("# ── Ways in", step, 1)
        }
        K::NobodyMayBeResponsible => text.replacen(
            "roles = [\"social-worker\", \"social-counsellor\"]",
            "roles = [\"close-one\"]",
            1,
        ),
        K::GroundNeverAsked => text.replace("\"ground\", ", ""),
        K::MissingPhase => text.to_owned(),
        K::UnknownMunicipality => area("[\"837\"]"),
        K::MunicipalityTwice => area("[\"564\", \"564\"]"),
        _ => text.to_owned(),
    }
}

#[test]
fn every_problem_is_told_at_once() {
    let text = with("target_days = 7", "target_day = 7")
        .replacen("named_at = \"mapping\"", "named_at = \"maping\"", 1)
        .replacen("phase = \"plan\"\n", "", 1)
        .replacen("months = [6, 12]", "months = \"six\"", 1)
        .replacen("answer = {", "anwser = {", 1)
        .replacen("bounce_limit = 3", "bounce_limit = 0", 1);
    let problems = check("broken.toml", &text, &data()).expect_err("six faults");
    let told: Vec<String> = problems.iter().map(ToString::to_string).collect();
    let kinds: Vec<ProblemKind> = problems.iter().map(|problem| problem.kind).collect();
    use ProblemKind as K;
    for kind in [
        K::UnknownKey,
        K::UnknownReference,
        K::MissingKey,
        K::WrongSort,
        K::Zero,
    ] {
        assert!(
            kinds.contains(&kind),
            "{kind:?} is missing from:\n{}",
            told.join("\n")
        );
    }
    assert_eq!(
        kinds.len(),
        7,
        "an unknown `anwser` is also a missing `answer`, and nothing more:\n{}",
        told.join("\n")
    );
    assert!(
        told.iter()
            .any(|sentence| sentence.ends_with("did you mean `target_days`?")),
        "{told:?}"
    );
    assert!(
        told.iter()
            .any(|sentence| sentence.ends_with("did you mean \"mapping\"?")),
        "{told:?}"
    );
}

#[test]
fn problems_come_in_the_order_of_their_lines() {
    let text =
        with("bounce_limit = 3", "bounce_limit = 0").replacen("version = 1 ", "version = 0 ", 1);
    let problems = check("broken.toml", &text, &data()).expect_err("two faults");
    assert_eq!(problems.len(), 2);
    assert!(problems[0].line < problems[1].line);
    let begin = format!("broken.toml:{}: `version` is 0; ", problems[0].line);
    assert!(
        problems[0].to_string().starts_with(&begin),
        "{}",
        problems[0]
    );
}

#[test]
fn an_empty_file_lacks_every_needed_key() {
    let problems = check("empty.toml", "", &data()).expect_err("all is missing");
    assert!(
        problems
            .iter()
            .all(|problem| problem.kind == ProblemKind::MissingKey),
        "{problems:#?}"
    );
    assert!(problems.len() > 15, "{}", problems.len());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_mangled_file_is_refused_or_read_and_never_worse(at in 0usize..NATIONAL.len(), length in 0usize..400, put in "\\PC{0,12}") {
        let is_fit = |at: &usize| NATIONAL.is_char_boundary(*at);
        let from = (0..=at).rev().find(is_fit).unwrap_or(0);
        let to = (from + length..=NATIONAL.len()).find(is_fit).unwrap_or(NATIONAL.len());
        let text = format!("{}{put}{}", &NATIONAL[..from], &NATIONAL[to..]);
        let _ = check("mangled.toml", &text, &data());
    }

    #[test]
    fn any_text_at_all_can_be_checked(text in "\\PC{0,200}") {
        let _ = check("any.toml", &text, &data());
    }
}
