//! Tables of the path: leaving each step, going on, passing by, going back, opening.

use super::opening::{OpenRefused, Opening, open};
use super::step::{EnterRefused, Missing, enter, missing_to_leave};
use super::*;
use crate::model::{Requirement, ServiceModel};
use crate::testing::{Person, case_file, id, instant, model, now, today};

fn at(step: &str) -> CaseFile {
    let mut file = case_file();
    let place = file
        .case
        .steps
        .iter()
        .position(|visit| visit.step == step.into());
    match place {
        Some(place) => file.case.steps.truncate(place + 1),
        None => file.case.steps.push(StepVisit {
            step: step.into(),
            entered_on: today(),
            left_on: None,
            skipped: None,
        }),
    }
    file
}

fn go(
    file: &CaseFile,
    model: &ServiceModel,
    to: &str,
    reason: Option<&str>,
) -> Result<Case, EnterRefused> {
    enter(file, model, &to.into(), reason, now(), today())
}

#[test]
fn what_is_missing_is_said_all_at_once_at_every_step() {
    let record = Missing::Record;
    let breaks: [(&str, fn(&mut CaseFile), Vec<Missing>); 9] = [
        ("interview", |_| {}, vec![]),
        (
            "interview",
            |file| {
                file.interviews.clear();
                file.case.criteria_statement.words.clear();
            },
            vec![
                record(Requirement::InitialInterview),
                record(Requirement::CriteriaStatement),
            ],
        ),
        ("mapping", |_| {}, vec![]),
        (
            "mapping",
            |file| {
                file.scores.clear();
                file.terms.clear();
                file.team.clear();
            },
            vec![
                record(Requirement::WorkAbilityScore),
                Missing::ResponsibleWorker,
                Missing::TeamRoles(vec!["social_worker".into(), "nurse".into()]),
            ],
        ),
        (
            "mapping",
            |file| file.case.is_social_care_client = true,
            vec![Missing::WorkPair],
        ),
        ("plan", |_| {}, vec![]),
        (
            "plan",
            |file| {
                file.grounds.clear();
                file.acknowledgements.clear();
            },
            vec![
                record(Requirement::Ground),
                record(Requirement::PlanAcknowledged),
            ],
        ),
        (
            "services",
            |file| file.progress.clear(),
            vec![
                record(Requirement::ServiceStarted),
                record(Requirement::ReviewHeld),
            ],
        ),
        (
            "closing_talk",
            |_| {},
            vec![record(Requirement::OnwardPath)],
        ),
    ];
    for (step, take_away, missing) in breaks {
        let mut file = at(step);
        take_away(&mut file);
        assert_eq!(
            missing_to_leave(&file, &model(), now(), today()),
            missing,
            "{step}"
        );
    }
}

#[test]
fn every_step_leads_only_where_the_path_leads() {
    let model = model();
    for from in &model.steps {
        for to in &model.steps {
            let entered = go(&at(from.code.as_str()), &model, to.code.as_str(), None);
            let leads = from.next.contains(&to.code);
            let refused = matches!(
                entered,
                Err(EnterRefused::PathDoesNotLead | EnterRefused::AlreadyThere)
            );
            assert_eq!(refused, !leads, "{} → {}", from.code, to.code);
        }
    }
}

#[test]
fn i_1_no_step_behind_the_naming_step_is_entered_without_a_responsible_worker() {
    let mut file = at("interview");
    file.terms.clear();
    let missing = EnterRefused::Missing(vec![Missing::ResponsibleWorker]);
    assert_eq!(go(&file, &model(), "closing_talk", None), Err(missing));
    assert!(go(&file, &model(), "mapping", None).is_ok());
}

#[test]
fn an_optional_step_is_passed_by_with_a_reason() {
    let mut model = model();
    model.steps[1].next = vec!["examinations".into()];
    let file = at("mapping");
    let steps = vec!["examinations".into()];
    let refused = EnterRefused::ReasonToPassByMissing { steps };
    assert_eq!(go(&file, &model, "plan", None), Err(refused.clone()));
    assert_eq!(go(&file, &model, "plan", Some(" ")), Err(refused));
    let case = go(&file, &model, "plan", Some("Tutkittu keväällä.")).unwrap();
    let steps: Vec<_> = case
        .steps
        .iter()
        .map(|visit| (visit.step.as_str(), visit.skipped.is_some()))
        .collect();
    let expected = [
        ("interview", false),
        ("mapping", false),
        ("examinations", true),
        ("plan", false),
    ];
    assert_eq!(steps, expected);
    assert!(case.steps[..3].iter().all(|visit| visit.left_on.is_some()));
}

#[test]
fn one_goes_back_to_the_plan_without_the_records_of_the_services() {
    let mut file = at("services");
    file.progress.clear();
    let case = go(&file, &model(), "plan", None).unwrap();
    assert_eq!(
        case.present_step().map(|visit| visit.step.as_str()),
        Some("plan")
    );
}

#[test]
fn a_change_of_the_responsible_worker_at_a_step_waits_for_a_handover() {
    let mut model = model();
    model.responsible.changes_at = vec![crate::model::ChangeAtStep {
        step: "plan".into(),
        to_roles: vec!["nurse".into()],
        note: None,
    }];
    let mut file = at("plan");
    let missing = vec![Missing::HandoverTo(vec!["nurse".into()])];
    assert_eq!(missing_to_leave(&file, &model, now(), today()), missing);
    file.terms[0].role = "nurse".into();
    assert_eq!(missing_to_leave(&file, &model, now(), today()), vec![]);
}

#[test]
fn a_closed_case_and_an_unknown_step_are_refused() {
    let mut file = at("plan");
    assert_eq!(
        go(&file, &model(), "moon", None),
        Err(EnterRefused::UnknownStep)
    );
    assert_eq!(
        go(&file, &model(), "plan", None),
        Err(EnterRefused::AlreadyThere)
    );
    file.case.state = CaseState::Closed {
        at: now(),
        by: Person::Aino.account(),
        outcome: "employed".into(),
        note: "Töissä.".into(),
    };
    assert_eq!(
        go(&file, &model(), "services", None),
        Err(EnterRefused::CaseClosed)
    );
}

#[test]
fn only_an_accepted_referral_opens_its_own_case_pinned_to_the_model() {
    use crate::assessment::ScoreAnswer;
    use crate::referral::{Referral, ReferralContent, ReferralState, Sender, Subject};
    let client = crate::testing::client();
    let mut referral = Referral {
        id: id(5),
        county: crate::testing::county(),
        model: ModelVersion {
            code: model().code,
            version: 1,
        },
        channel: "form".into(),
        product: Some("support".into()),
        sender: Sender::Client,
        subject: Subject {
            first_names: client.first_names.clone(),
            last_name: client.last_name.clone(),
            identity_code: client.identity_code.clone(),
            born_on: client.born_on,
            municipality: None,
            language: client.language,
            needs_interpreter: false,
            phone: String::new(),
            email: String::new(),
            labour_market_status: None,
            unemployed_since: None,
        },
        content: ReferralContent {
            concern: "Selkä".into(),
            client_hopes: String::new(),
            sender_hopes: String::new(),
            tried: String::new(),
            involved: String::new(),
            benefits: String::new(),
            criteria: vec![],
            score: ScoreAnswer::NotAsked,
            is_urgent: false,
            client_agrees_to_contact: true,
            ground_given: false,
        },
        consultation: None,
        submitted_at: instant(-2),
        talk: vec![],
        state: ReferralState::Submitted,
        version: 1,
    };
    let opening = |case: u128| Opening {
        id: id(case),
        number: "TK-2026-0002".into(),
        client: id(1),
        area: None,
        is_social_care_client: false,
    };
    let opened =
        |referral: &Referral, case| open(opening(case), referral, &model(), now(), today());
    assert_eq!(opened(&referral, 11), Err(OpenRefused::ReferralNotAccepted));
    referral.state = ReferralState::Accepted {
        at: now(),
        by: Person::Kerttu.account(),
        statement: CriteriaStatement::default(),
        case: id(11),
    };
    let case = opened(&referral, 11).unwrap();
    assert_eq!(
        case.present_step().map(|visit| visit.step.as_str()),
        Some("interview")
    );
    assert_eq!(case.model.version, model().version);
    assert_eq!(opened(&referral, 12), Err(OpenRefused::OtherCase));
    referral.model.code = "pohde".into();
    assert_eq!(opened(&referral, 11), Err(OpenRefused::OtherModel));
}
