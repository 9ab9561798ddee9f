//! Words of the domain's values in the page's language: one function for each type of value.
//! Not sentences: those belong to their capability.

use crate::language::Catalogue;
use domain::assessment::{RehabilitationProvider, Setting};
use domain::event::EventKind;
use domain::ground::{DataClass, Door, GivenForm};
use domain::language::Language;
use domain::model::{
    AssessedBy, AxisEnd, LabourMarketStatus, OrganisationKind, ReferrerKind, ServiceGroup,
    WorkAbilityPart,
};
use domain::responsibility::TermKind;

/// Whose view an axis of the segmentation is.
pub fn assessed_by(l: &Catalogue, value: AssessedBy) -> String {
    match value {
        AssessedBy::Client => l.word_assessed_by_client(),
        AssessedBy::Professional => l.word_assessed_by_professional(),
        AssessedBy::Together => l.word_assessed_by_together(),
    }
}

/// An end of an axis of the segmentation.
pub fn axis_end(l: &Catalogue, value: AxisEnd) -> String {
    match value {
        AxisEnd::Low => l.word_axis_low(),
        AxisEnd::High => l.word_axis_high(),
    }
}

/// A class of data.
pub fn class(l: &Catalogue, value: DataClass) -> String {
    match value {
        DataClass::BasicDetails => l.word_class_basic_details(),
        DataClass::Relationship => l.word_class_relationship(),
        DataClass::EducationAndWork => l.word_class_education_and_work(),
        DataClass::SocialSituation => l.word_class_social_situation(),
        DataClass::HealthAndAbility => l.word_class_health_and_ability(),
        DataClass::ServiceNeed => l.word_class_service_need(),
        DataClass::PlanAndFollowUp => l.word_class_plan_and_follow_up(),
    }
}

/// A ground to exchange information.
pub fn door(l: &Catalogue, value: Door) -> String {
    match value {
        Door::OwnTask => l.word_door_own_task(),
        Door::JointService => l.word_door_joint_service(),
        Door::DisclosurePermission => l.word_door_disclosure_permission(),
        Door::SocialCarePermission => l.word_door_social_care_permission(),
        Door::StatutoryRight => l.word_door_statutory_right(),
        Door::ClientUnableToAssess => l.word_door_client_unable_to_assess(),
        Door::JointModel => l.word_door_joint_model(),
        Door::ActivationPlan => l.word_door_activation_plan(),
        Door::Consent => l.word_door_consent(),
        Door::OnBehalfOfCounty => l.word_door_on_behalf_of_county(),
    }
}

/// What happened.
pub fn event(l: &Catalogue, value: EventKind) -> String {
    match value {
        EventKind::CaseOpened => l.word_event_case_opened(),
        EventKind::StepEntered => l.word_event_step_entered(),
        EventKind::StepSkipped => l.word_event_step_skipped(),
        EventKind::Note => l.word_event_note(),
        EventKind::Contact => l.word_event_contact(),
        EventKind::InterviewHeld => l.word_event_interview_held(),
        EventKind::ScoreRecorded => l.word_event_score_recorded(),
        EventKind::InstrumentRecorded => l.word_event_instrument_recorded(),
        EventKind::AssessmentOrdered => l.word_event_assessment_ordered(),
        EventKind::AssessmentAnswered => l.word_event_assessment_answered(),
        EventKind::AssessmentCancelled => l.word_event_assessment_cancelled(),
        EventKind::AssessmentReused => l.word_event_assessment_reused(),
        EventKind::JointAssessmentStarted => l.word_event_joint_assessment_started(),
        EventKind::JointAssessmentReady => l.word_event_joint_assessment_ready(),
        EventKind::RehabilitationConsidered => l.word_event_rehabilitation_considered(),
        EventKind::Segmented => l.word_event_segmented(),
        EventKind::MemberJoined => l.word_event_member_joined(),
        EventKind::MemberLeft => l.word_event_member_left(),
        EventKind::ResponsibleNamed => l.word_event_responsible_named(),
        EventKind::WorkPairNamed => l.word_event_work_pair_named(),
        EventKind::SubstituteNamed => l.word_event_substitute_named(),
        EventKind::TermEnded => l.word_event_term_ended(),
        EventKind::HandoverOffered => l.word_event_handover_offered(),
        EventKind::HandoverAccepted => l.word_event_handover_accepted(),
        EventKind::HandoverMet => l.word_event_handover_met(),
        EventKind::HandoverCompleted => l.word_event_handover_completed(),
        EventKind::HandoverDeclined => l.word_event_handover_declined(),
        EventKind::HandoverWithdrawn => l.word_event_handover_withdrawn(),
        EventKind::GroundRecorded => l.word_event_ground_recorded(),
        EventKind::GroundWithdrawn => l.word_event_ground_withdrawn(),
        EventKind::JointModelBegun => l.word_event_joint_model_begun(),
        EventKind::JointModelEnded => l.word_event_joint_model_ended(),
        EventKind::PlanDrafted => l.word_event_plan_drafted(),
        EventKind::PlanAgreed => l.word_event_plan_agreed(),
        EventKind::PlanLineAcknowledged => l.word_event_plan_line_acknowledged(),
        EventKind::ServiceBegun => l.word_event_service_begun(),
        EventKind::ServiceEnded => l.word_event_service_ended(),
        EventKind::ServiceStopped => l.word_event_service_stopped(),
        EventKind::MeetingPlanned => l.word_event_meeting_planned(),
        EventKind::MeetingHeld => l.word_event_meeting_held(),
        EventKind::MeetingCancelled => l.word_event_meeting_cancelled(),
        EventKind::TaskAdded => l.word_event_task_added(),
        EventKind::TaskDone => l.word_event_task_done(),
        EventKind::TaskCancelled => l.word_event_task_cancelled(),
        EventKind::TaskMoved => l.word_event_task_moved(),
        EventKind::ConsultationAsked => l.word_event_consultation_asked(),
        EventKind::ConsultationAnswered => l.word_event_consultation_answered(),
        EventKind::ReviewHeld => l.word_event_review_held(),
        EventKind::OnwardChosen => l.word_event_onward_chosen(),
        EventKind::CaseClosed => l.word_event_case_closed(),
        EventKind::CaseReopened => l.word_event_case_reopened(),
        EventKind::FollowUpRecorded => l.word_event_follow_up_recorded(),
    }
}

/// In what form a ground was given.
pub fn given_form(l: &Catalogue, value: GivenForm) -> String {
    match value {
        GivenForm::PaperSigned => l.word_form_paper_signed(),
        GivenForm::ElectronicStrong => l.word_form_electronic_strong(),
        GivenForm::OralRecorded => l.word_form_oral_recorded(),
        GivenForm::Statutory => l.word_form_statutory(),
    }
}

/// A labour-market status.
pub fn labour(l: &Catalogue, value: LabourMarketStatus) -> String {
    match value {
        LabourMarketStatus::Employed => l.word_labour_employed(),
        LabourMarketStatus::PartlyEmployed => l.word_labour_partly_employed(),
        LabourMarketStatus::Entrepreneur => l.word_labour_entrepreneur(),
        LabourMarketStatus::LaidOff => l.word_labour_laid_off(),
        LabourMarketStatus::UnemployedJobseeker => l.word_labour_unemployed_jobseeker(),
        LabourMarketStatus::WithoutWorkNotRegistered => l.word_labour_without_work_not_registered(),
        LabourMarketStatus::Student => l.word_labour_student(),
        LabourMarketStatus::SickLeave => l.word_labour_sick_leave(),
        LabourMarketStatus::RehabilitationSubsidy => l.word_labour_rehabilitation_subsidy(),
        LabourMarketStatus::PartialDisabilityPension => l.word_labour_partial_disability_pension(),
        LabourMarketStatus::DisabilityPension => l.word_labour_disability_pension(),
        LabourMarketStatus::RehabilitativeWork => l.word_labour_rehabilitative_work(),
        LabourMarketStatus::FamilyLeave => l.word_labour_family_leave(),
        LabourMarketStatus::OtherOutsideWorkforce => l.word_labour_other_outside_workforce(),
    }
}

/// A language.
pub fn language(l: &Catalogue, value: Language) -> String {
    match value {
        Language::Fi => l.word_language_fi(),
        Language::Sv => l.word_language_sv(),
        Language::En => l.word_language_en(),
    }
}

/// A kind of organisation.
pub fn organisation(l: &Catalogue, value: OrganisationKind) -> String {
    match value {
        OrganisationKind::SocialCare => l.word_organisation_social_care(),
        OrganisationKind::HealthCare => l.word_organisation_health_care(),
        OrganisationKind::SpecialisedCare => l.word_organisation_specialised_care(),
        OrganisationKind::EmploymentServices => l.word_organisation_employment_services(),
        OrganisationKind::Kela => l.word_organisation_kela(),
        OrganisationKind::PensionInstitution => l.word_organisation_pension_institution(),
        OrganisationKind::OccupationalHealth => l.word_organisation_occupational_health(),
        OrganisationKind::Education => l.word_organisation_education(),
        OrganisationKind::YouthServices => l.word_organisation_youth_services(),
        OrganisationKind::Ngo => l.word_organisation_ngo(),
        OrganisationKind::PrivateProvider => l.word_organisation_private_provider(),
        OrganisationKind::PrisonAndProbation => l.word_organisation_prison_and_probation(),
        OrganisationKind::Municipality => l.word_organisation_municipality(),
        OrganisationKind::Employer => l.word_organisation_employer(),
        OrganisationKind::ClientsOwn => l.word_organisation_clients_own(),
    }
}

/// A part of work ability.
pub fn part(l: &Catalogue, value: WorkAbilityPart) -> String {
    match value {
        WorkAbilityPart::Health => l.word_part_health(),
        WorkAbilityPart::Competence => l.word_part_competence(),
        WorkAbilityPart::Resources => l.word_part_resources(),
        WorkAbilityPart::Work => l.word_part_work(),
    }
}

/// Who refers.
pub fn referrer(l: &Catalogue, value: ReferrerKind) -> String {
    match value {
        ReferrerKind::Client => l.word_referrer_client(),
        ReferrerKind::CloseOne => l.word_referrer_close_one(),
        ReferrerKind::EmploymentServices => l.word_referrer_employment_services(),
        ReferrerKind::TeServices => l.word_referrer_te_services(),
        ReferrerKind::SocialCare => l.word_referrer_social_care(),
        ReferrerKind::HealthCare => l.word_referrer_health_care(),
        ReferrerKind::Kela => l.word_referrer_kela(),
        ReferrerKind::SpecialisedCare => l.word_referrer_specialised_care(),
        ReferrerKind::ImmigrantCompetenceCentre => l.word_referrer_immigrant_competence_centre(),
        ReferrerKind::OccupationalHealth => l.word_referrer_occupational_health(),
        ReferrerKind::PrivateProvider => l.word_referrer_private_provider(),
        ReferrerKind::StudentHealth => l.word_referrer_student_health(),
        ReferrerKind::Ngo => l.word_referrer_ngo(),
        ReferrerKind::PrisonAndProbation => l.word_referrer_prison_and_probation(),
        ReferrerKind::YouthServices => l.word_referrer_youth_services(),
        ReferrerKind::Education => l.word_referrer_education(),
    }
}

/// Whose rehabilitation.
pub fn rehabilitation(l: &Catalogue, value: RehabilitationProvider) -> String {
    match value {
        RehabilitationProvider::Kela => l.word_rehabilitation_kela(),
        RehabilitationProvider::PensionInstitution => l.word_rehabilitation_pension_institution(),
        RehabilitationProvider::Medical => l.word_rehabilitation_medical(),
        RehabilitationProvider::Social => l.word_rehabilitation_social(),
    }
}

/// A heading of the tray of services.
pub fn service_group(l: &Catalogue, value: ServiceGroup) -> String {
    match value {
        ServiceGroup::HealthCare => l.word_service_group_health_care(),
        ServiceGroup::SocialCare => l.word_service_group_social_care(),
        ServiceGroup::Rehabilitation => l.word_service_group_rehabilitation(),
        ServiceGroup::MentalHealthAndSubstance => {
            l.word_service_group_mental_health_and_substance()
        }
        ServiceGroup::EmploymentServices => l.word_service_group_employment_services(),
        ServiceGroup::TowardsWork => l.word_service_group_towards_work(),
        ServiceGroup::InWork => l.word_service_group_in_work(),
        ServiceGroup::Education => l.word_service_group_education(),
        ServiceGroup::Benefit => l.word_service_group_benefit(),
        ServiceGroup::Pension => l.word_service_group_pension(),
        ServiceGroup::Guidance => l.word_service_group_guidance(),
        ServiceGroup::ThirdSector => l.word_service_group_third_sector(),
        ServiceGroup::SupportedEmployment => l.word_service_group_supported_employment(),
        ServiceGroup::Sickness => l.word_service_group_sickness(),
        ServiceGroup::Plan => l.word_service_group_plan(),
    }
}

/// Where a score was asked.
pub fn setting(l: &Catalogue, value: Setting) -> String {
    match value {
        Setting::HealthCare => l.word_setting_health_care(),
        Setting::SocialCare => l.word_setting_social_care(),
        Setting::EmploymentServices => l.word_setting_employment_services(),
        Setting::Own => l.word_setting_own(),
        Setting::Other => l.word_setting_other(),
    }
}

/// A role of responsibility.
pub fn term(l: &Catalogue, value: TermKind) -> String {
    match value {
        TermKind::Responsible => l.word_term_responsible(),
        TermKind::WorkPair => l.word_term_work_pair(),
        TermKind::Substitute => l.word_term_substitute(),
    }
}
