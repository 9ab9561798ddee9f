//! The ten doors as plain questions, with the act behind each. Not what a door asks (`domain::ground::DOORS`).

use domain::ground::{DOORS, DataClass, Door, GivenBy};
use domain::model::OrganisationKind;

use crate::form::Choice;
use crate::language::Catalogue;
use crate::word;

/// The doors that lead to a recipient, the client's own consent first: it is the usual one.
pub fn choices(l: &Catalogue, kind: Option<OrganisationKind>) -> Vec<Choice> {
    let leads = |rule: &domain::ground::DoorRule| match kind {
        Some(kind) => rule.recipients.contains(&kind),
        None => rule.by_name,
    };
    let mut doors: Vec<Door> = DOORS
        .iter()
        .filter(|rule| leads(rule))
        .map(|rule| rule.door)
        .collect();
    doors.sort_by_key(|door| (door.rule().given_by == GivenBy::Law, *door != Door::Consent));
    let choice = |door: &Door| {
        let code = door.code();
        Choice::new(code, word::door(l, *door)).hint(when(l, *door))
    };
    doors.iter().map(choice).collect()
}

/// When a door fits, and the act.
pub fn when(l: &Catalogue, door: Door) -> String {
    match door {
        Door::OwnTask => l.ground_door_own_task(),
        Door::JointService => l.ground_door_joint_service(),
        Door::DisclosurePermission => l.ground_door_disclosure(),
        Door::SocialCarePermission => l.ground_door_social_care(),
        Door::StatutoryRight => l.ground_door_statutory(),
        Door::ClientUnableToAssess => l.ground_door_unable(),
        Door::JointModel => l.ground_door_joint_model(),
        Door::ActivationPlan => l.ground_door_activation(),
        Door::Consent => l.ground_door_consent(),
        Door::OnBehalfOfCounty => l.ground_door_on_behalf(),
    }
}

/// What belongs to a class of data.
pub fn class_means(l: &Catalogue, class: DataClass) -> String {
    match class {
        DataClass::BasicDetails => l.ground_class_basic_details(),
        DataClass::Relationship => l.ground_class_relationship(),
        DataClass::EducationAndWork => l.ground_class_education_and_work(),
        DataClass::SocialSituation => l.ground_class_social_situation(),
        DataClass::HealthAndAbility => l.ground_class_health_and_ability(),
        DataClass::ServiceNeed => l.ground_class_service_need(),
        DataClass::PlanAndFollowUp => l.ground_class_plan_and_follow_up(),
    }
}
