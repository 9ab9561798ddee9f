//! Words of the model's own values in the page's language: one function for each type. Not values that cases share (`crate::word`).

use domain::model::{
    Admission, BarredAct, ChosenBy, IndicatorUnit, LicenceClass, MeetingForm, PlanBasis,
    ReferralMode, Requirement, ResponsibleEnds, ResultState, ServiceModel, TeamKind,
};

use crate::language::{Catalogue, Language};
use crate::page::Page;

/// How many criteria must be met.
pub fn admission(l: &Catalogue, value: Admission) -> String {
    match value {
        Admission::All => l.model_admission_all(),
        Admission::Any => l.model_admission_any(),
        Admission::AtLeast(count) => l.model_admission_at_least(count),
        Admission::NoThreshold => l.model_admission_open(),
    }
}

/// What waits for a ground.
pub fn barred(l: &Catalogue, value: BarredAct) -> String {
    match value {
        BarredAct::SharePlan => l.model_bar_plan(),
        BarredAct::ShareAssessment => l.model_bar_assessment(),
        BarredAct::InvitePartner => l.model_bar_partner(),
        BarredAct::JointMeeting => l.model_bar_meeting(),
        BarredAct::NamedConsultation => l.model_bar_consultation(),
    }
}

/// On what a plan stands.
pub fn basis(l: &Catalogue, value: PlanBasis) -> String {
    match value {
        PlanBasis::StandAlone => l.model_basis_own(),
        PlanBasis::InClientPlan => l.model_basis_client_plan(),
        PlanBasis::JointByConsent => l.model_basis_joint(),
        PlanBasis::StatutoryJointPlan => l.model_basis_statutory(),
        PlanBasis::ActivationPlan => l.model_basis_activation(),
    }
}

/// Who chooses the responsible worker.
pub fn chosen_by(l: &Catalogue, value: ChosenBy) -> String {
    match value {
        ChosenBy::Team => l.model_chosen_team(),
        ChosenBy::Convener => l.model_chosen_convener(),
        ChosenBy::Role => l.model_chosen_role(),
    }
}

/// When responsibility ends.
pub fn ends(l: &Catalogue, value: ResponsibleEnds) -> String {
    match value {
        ResponsibleEnds::AtClosing => l.model_ends_closing(),
        ResponsibleEnds::AfterFollowUp => l.model_ends_follow_up(),
    }
}

/// How a team meets.
pub fn form(l: &Catalogue, value: MeetingForm) -> String {
    match value {
        MeetingForm::OnSite => l.model_form_on_site(),
        MeetingForm::Remote => l.model_form_remote(),
        MeetingForm::Hybrid => l.model_form_hybrid(),
    }
}

/// What an instrument's licence allows.
pub fn licence(l: &Catalogue, value: LicenceClass) -> String {
    match value {
        LicenceClass::Embed => l.model_licence_embed(),
        LicenceClass::Record => l.model_licence_record(),
        LicenceClass::Permission => l.model_licence_permission(),
    }
}

/// How a client is brought in.
pub fn mode(l: &Catalogue, value: ReferralMode) -> String {
    match value {
        ReferralMode::Form => l.model_mode_form(),
        ReferralMode::ConsultationMeeting => l.model_mode_meeting(),
        ReferralMode::Phone => l.model_mode_phone(),
        ReferralMode::OwnContact => l.model_mode_own(),
        ReferralMode::ExternalService => l.model_mode_external(),
    }
}

/// What must be recorded before a step is left.
pub fn requirement(page: &Page, model: &ServiceModel, value: &Requirement) -> String {
    let l = page.l;
    match value {
        Requirement::ReferralAnswered => l.model_req_referral_answered(),
        Requirement::Observations => l.model_req_observations(),
        Requirement::InitialInterview => l.model_req_interview(),
        Requirement::CriteriaStatement => l.model_req_criteria(),
        Requirement::Segmentation => l.model_req_segment(),
        Requirement::WorkAbilityScore => l.model_req_score(),
        Requirement::Instrument(code) => l.model_req_instrument(
            model
                .instrument(code)
                .map_or(code.as_str(), |found| page.say(&found.name)),
        ),
        Requirement::HealthCheck => l.model_req_health_check(),
        Requirement::Assessment(code) => l.model_req_assessment(
            model
                .assessment(code)
                .map_or(code.as_str(), |found| page.say(&found.name)),
        ),
        Requirement::RehabilitationOptions => l.model_req_rehabilitation(),
        Requirement::ResponsibleWorker => l.model_req_responsible(),
        Requirement::Team => l.model_req_team(),
        Requirement::Ground => l.model_req_ground(),
        Requirement::Plan => l.model_req_plan(),
        Requirement::PlanAcknowledged => l.model_req_acknowledged(),
        Requirement::ServiceStarted => l.model_req_service(),
        Requirement::ReviewHeld => l.model_req_review(),
        Requirement::OnwardPath => l.model_req_onward(),
    }
}

/// What is known of a result that was not measured; nothing for one that was.
pub fn result_state(l: &Catalogue, value: ResultState) -> Option<String> {
    match value {
        ResultState::Measured => None,
        ResultState::Missing => Some(l.model_result_missing()),
        ResultState::CouldNotBeMeasured => Some(l.model_result_unmeasurable()),
        ResultState::NotCarriedOut => Some(l.model_result_not_done()),
    }
}

/// How teams are organised.
pub fn team_kind(l: &Catalogue, value: TeamKind) -> String {
    match value {
        TeamKind::Standing => l.model_team_standing(),
        TeamKind::PerClient => l.model_team_per_client(),
        TeamKind::TwoTeams => l.model_team_two(),
        TeamKind::Tiers => l.model_team_tiers(),
        TeamKind::ByOffice => l.model_team_by_office(),
    }
}

/// A number in its unit.
pub fn measured(page: &Page, unit: IndicatorUnit, value: f64) -> String {
    let l = page.l;
    let text = value.to_string();
    let value = match page.language {
        Language::En => text,
        Language::Fi | Language::Sv => text.replace('.', ","),
    };
    match unit {
        IndicatorUnit::Persons => l.model_unit_persons(&value),
        IndicatorUnit::Cases => l.model_unit_cases(&value),
        IndicatorUnit::Percent => l.model_unit_percent(&value),
        IndicatorUnit::Days => l.model_unit_days(&value),
        IndicatorUnit::Points => l.model_unit_points(&value),
        IndicatorUnit::Grade => l.model_unit_grade(&value),
        IndicatorUnit::Euros => l.model_unit_euros(&value),
        IndicatorUnit::Events => l.model_unit_events(&value),
        IndicatorUnit::Views => l.model_unit_views(&value),
    }
}
