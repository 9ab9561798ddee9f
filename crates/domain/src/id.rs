//! Identifiers of the things people talk about: UUIDs (version 7, so ordered by time) in types that cannot be mixed up.
//! Not here: where ids come from; the program makes them and passes them in.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! id {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }

        impl From<Uuid> for $name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }
    )*};
}

id! {
    /// A client (*asiakas*).
    ClientId,
    /// One client's way through work ability support.
    CaseId,
    /// A person who signs in.
    AccountId,
    /// An organisation: the county, Kela, an employment authority, an association.
    OrganisationId,
    /// A referral (*lähete, ohjaus*).
    ReferralId,
    /// A term of responsibility (*asiakasvastaavuus*, work pair, substitute).
    TermId,
    /// A member's place in a client's team.
    MemberId,
    /// A warm handover (*saattaen vaihtaminen*).
    HandoverId,
    /// A recorded ground to exchange information.
    GroundId,
    /// An interview, a result, an order or a joint assessment.
    AssessmentId,
    /// One version of a plan.
    PlanVersionId,
    /// A goal, the same over all versions of a plan.
    GoalId,
    /// A line of a plan, the same over all versions.
    LineId,
    /// A meeting (*kokous, verkostotapaaminen*).
    MeetingId,
    /// A consultation between professionals.
    ConsultationId,
    /// A task with an owner and a date.
    TaskId,
    /// A review of the plan.
    ReviewId,
    /// A follow-up after closing.
    FollowUpId,
    /// Something that happened in a case.
    EventId,
}
