//! Why a ground was not recorded or withdrawn, in whole sentences. Not the rules.

use domain::ground::{JointModelRefused, RecordRefused, WithdrawRefused};

use crate::language::Catalogue;

/// The field and the sentence.
pub fn recorded(l: &Catalogue, why: RecordRefused) -> (&'static str, String) {
    match why {
        RecordRefused::CaseClosed => ("classes", l.ground_refused_closed()),
        RecordRefused::DoorNotForRecipient => ("classes", l.ground_refused_door()),
        RecordRefused::NamedNeedsConsent => ("classes", l.ground_refused_named()),
        RecordRefused::NoClasses => ("classes", l.ground_classes_error()),
        RecordRefused::PurposeMissing => ("purpose", l.ground_purpose_error()),
        RecordRefused::NecessityMissing => ("necessity", l.ground_necessity_error()),
        RecordRefused::ClientMustGive => ("giver", l.ground_refused_client_gives()),
        RecordRefused::LawGives => ("classes", l.ground_refused_law_gives()),
        RecordRefused::AuthorityMissing => ("authority", l.ground_authority_error()),
        RecordRefused::WritingNeeded => ("form", l.ground_refused_writing()),
        RecordRefused::JointModelNotInForce => ("valid-from", l.ground_refused_joint_model()),
        RecordRefused::EndsBeforeItBegins => ("valid-to", l.ground_refused_days()),
        RecordRefused::GivenLater => ("given-on", l.ground_refused_given_later()),
        RecordRefused::TextVersionMissing => ("text-version", l.ground_text_version_error()),
    }
}

pub fn withdrawn(l: &Catalogue, why: WithdrawRefused) -> String {
    match why {
        WithdrawRefused::AlreadyWithdrawn => l.ground_refused_already_withdrawn(),
        WithdrawRefused::GivenByLaw => l.ground_refused_given_by_law(),
    }
}

pub fn joint_model(l: &Catalogue, why: JointModelRefused) -> String {
    match why {
        JointModelRefused::CaseClosed => l.ground_refused_closed(),
        JointModelRefused::AlreadyInForce => l.ground_joint_refused_already(),
        JointModelRefused::NotInForce => l.ground_joint_refused_not(),
        JointModelRefused::BeginsLater => l.ground_joint_refused_later(),
    }
}
