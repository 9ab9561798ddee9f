//! Why the team's actions were refused, in whole sentences. Not the rules.

use domain::responsibility::naming::{
    BesideRefused, EndTermRefused, MayNotBeResponsible, NameRefused,
};
use domain::responsibility::team::{JoinRefused, LeaveRefused};

use crate::language::Catalogue;

/// Why somebody may not be responsible for this client.
pub fn may_not(l: &Catalogue, why: MayNotBeResponsible) -> String {
    match why {
        MayNotBeResponsible::AccountEnded => l.team_may_not_account_ended(),
        MayNotBeResponsible::OtherCounty => l.team_may_not_other_county(),
        MayNotBeResponsible::RoleNotAllowed => l.team_may_not_role(),
        MayNotBeResponsible::OrganisationNotAllowed => l.team_may_not_organisation(),
        MayNotBeResponsible::NotAPublicOfficial => l.team_may_not_official(),
        MayNotBeResponsible::NotOfSocialCare => l.team_may_not_social_care(),
    }
}

pub fn named(l: &Catalogue, why: NameRefused) -> String {
    match why {
        NameRefused::CaseClosed => l.team_refused_closed(),
        NameRefused::AlreadyNamed { .. } => l.team_refused_already_named(),
        NameRefused::MayNot(why) => may_not(l, why),
        NameRefused::ReasonMissing => l.team_reason_error(),
    }
}

pub fn beside(l: &Catalogue, why: BesideRefused) -> String {
    match why {
        BesideRefused::CaseClosed => l.team_refused_closed(),
        BesideRefused::NoResponsibleWorker => l.team_refused_no_responsible(),
        BesideRefused::IsTheResponsibleWorker => l.team_refused_is_responsible(),
        BesideRefused::AlreadyHolds => l.team_refused_already_holds(),
        BesideRefused::AccountEnded => l.team_may_not_account_ended(),
        BesideRefused::OtherCounty => l.team_may_not_other_county(),
        BesideRefused::RoleNotAllowed => l.team_refused_pair_role(),
        BesideRefused::EndsBeforeItStarts => l.team_refused_days(),
        BesideRefused::MayNot(why) => may_not(l, why),
    }
}

pub fn ended(l: &Catalogue, why: EndTermRefused) -> String {
    match why {
        EndTermRefused::NotFound | EndTermRefused::AlreadyEnded => l.team_refused_already_ended(),
        EndTermRefused::OnlyHandoverOrClosingEndsIt => l.team_refused_only_handover(),
    }
}

/// The field and the sentence.
pub fn joined(l: &Catalogue, why: JoinRefused) -> (&'static str, String) {
    match why {
        JoinRefused::CaseClosed => ("kind", l.team_refused_closed()),
        JoinRefused::AlreadyAMember => ("kind", l.team_refused_already_member()),
        JoinRefused::NoOwnPeople => ("kind", l.team_refused_no_own_people()),
        JoinRefused::NameMissing => ("name", l.team_member_name_error()),
        JoinRefused::UnknownRole | JoinRefused::RoleMissing => ("role", l.team_member_role_error()),
        JoinRefused::RoleNotOfOrganisation => ("role", l.team_refused_role_organisation()),
        JoinRefused::UnknownTeam => ("team", l.team_member_team_error()),
        JoinRefused::AccountEnded => ("account", l.team_may_not_account_ended()),
    }
}

pub fn left(l: &Catalogue, why: &LeaveRefused) -> String {
    match why {
        LeaveRefused::NotFound | LeaveRefused::AlreadyLeft => l.team_refused_already_left(),
        LeaveRefused::IsTheResponsibleWorker => l.team_refused_only_handover(),
        LeaveRefused::CarriesOpenLines(lines) => {
            l.team_refused_open_lines(u32::try_from(lines.len()).unwrap_or(0))
        }
    }
}
