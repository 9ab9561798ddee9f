//! What a step still lacks, in words with the place where it is mended. Not deciding it: that is `domain::case::step`.

use actions::CaseView;
use domain::case::step::Missing;
use domain::model::{Requirement, RoleCode};

use crate::page::Page;

/// One missing thing in words.
pub fn words(page: &Page, view: &CaseView, missing: &Missing) -> String {
    let l = page.l;
    match missing {
        Missing::Record(requirement) => requirement_words(page, view, requirement),
        Missing::ResponsibleWorker => l.case_missing_responsible(),
        Missing::HandoverTo(roles) => l.case_missing_handover(&role_names(page, view, roles)),
        Missing::WorkPair => l.case_missing_work_pair(),
        Missing::TeamRoles(roles) => l.case_missing_team_roles(&role_names(page, view, roles)),
    }
}

/// Roles by the county's own names, with commas.
pub fn role_names(page: &Page, view: &CaseView, roles: &[RoleCode]) -> String {
    let names = roles.iter().map(|code| {
        view.model
            .role(code)
            .map_or(code.as_str(), |role| page.say(&role.name))
    });
    names.collect::<Vec<_>>().join(", ")
}

/// What a model asks to be recorded, in words.
pub fn requirement_words(page: &Page, view: &CaseView, requirement: &Requirement) -> String {
    let l = page.l;
    match requirement {
        Requirement::ReferralAnswered => l.case_missing_referral_answered(),
        Requirement::Observations => l.case_missing_observations(),
        Requirement::InitialInterview => l.case_missing_interview(),
        Requirement::CriteriaStatement => l.case_missing_criteria(),
        Requirement::Segmentation => l.case_missing_segment(),
        Requirement::WorkAbilityScore => l.case_missing_score(),
        Requirement::Instrument(code) => l.case_missing_instrument(
            view.model
                .instrument(code)
                .map_or(code.as_str(), |found| page.say(&found.name)),
        ),
        Requirement::HealthCheck => l.case_missing_health_check(),
        Requirement::Assessment(code) => l.case_missing_assessment(
            view.model
                .assessment(code)
                .map_or(code.as_str(), |found| page.say(&found.name)),
        ),
        Requirement::RehabilitationOptions => l.case_missing_rehabilitation(),
        Requirement::ResponsibleWorker => l.case_missing_responsible(),
        Requirement::Team => l.case_missing_team(),
        Requirement::Ground => l.case_missing_ground(),
        Requirement::Plan => l.case_missing_plan(),
        Requirement::PlanAcknowledged => l.case_missing_acknowledged(),
        Requirement::ServiceStarted => l.case_missing_service(),
        Requirement::ReviewHeld => l.case_missing_review(),
        Requirement::OnwardPath => l.case_missing_onward(),
    }
}
