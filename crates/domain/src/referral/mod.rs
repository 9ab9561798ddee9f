//! A referral: someone asks for support for a client, and always hears the answer (IN-1…6, IN-10, I-2).
//! Not here: the case that an accepted referral opens (`case`).

mod answer;
mod live;
mod sight;
mod submit;
#[cfg(test)]
mod tests;

pub use answer::{
    AnswerRefused, Assessed, accept, acknowledge, answer_more, ask_more, guide_elsewhere, withdraw,
};
pub use live::{Asker, LiveRequest, live_request};
pub use sight::{Deadline, Owed, SenderSight, deadline, what_the_sender_sees};
pub use submit::{ReferralDraft, SubmitRefused, submit};

use crate::assessment::{LabourMarketStatus, ScoreAnswer};
use crate::case::{CriteriaStatement, ModelVersion};
use crate::id::{AccountId, CaseId, ConsultationId, ReferralId};
use crate::identity::IdentityCode;
use crate::language::Language;
use crate::model::{ChannelCode, CriterionCode, ProductCode, ReferrerKind};
use crate::model::{CountyCode, MunicipalityCode};
use jiff::{Timestamp, civil::Date};
use serde::{Deserialize, Serialize};

/// A referral with all it says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Referral {
    pub id: ReferralId,
    pub county: CountyCode,
    pub model: ModelVersion,
    pub channel: ChannelCode,
    pub product: Option<ProductCode>,
    pub sender: Sender,
    pub subject: Subject,
    pub content: ReferralContent,
    /// Where it grew out of a consultation.
    pub consultation: Option<ConsultationId>,
    pub submitted_at: Timestamp,
    /// Questions and answers between the team and the sender, oldest first.
    pub talk: Vec<TalkLine>,
    pub state: ReferralState,
    /// Optimistic lock.
    pub version: i64,
}

/// Who sends it.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Sender {
    /// Self-referral.
    Client,
    Professional {
        kind: ReferrerKind,
        name: String,
        organisation: String,
        phone: String,
        email: String,
        /// Joins a network meeting if asked.
        joins_meeting: bool,
        account: Option<AccountId>,
    },
    /// A close one who helps the client.
    CloseOne {
        name: String,
        relation: String,
        phone: String,
    },
}

impl std::fmt::Debug for Sender {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Client => f.write_str("Client"),
            Self::Professional { kind, .. } => f
                .debug_struct("Professional")
                .field("kind", kind)
                .finish_non_exhaustive(),
            Self::CloseOne { .. } => f.write_str("CloseOne"),
        }
    }
}

/// Whom it is about.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Subject {
    pub first_names: String,
    pub last_name: String,
    pub identity_code: Option<IdentityCode>,
    pub born_on: Option<Date>,
    pub municipality: Option<MunicipalityCode>,
    pub language: Language,
    pub needs_interpreter: bool,
    pub phone: String,
    pub email: String,
    pub labour_market_status: Option<LabourMarketStatus>,
    pub unemployed_since: Option<Date>,
}

impl std::fmt::Debug for Subject {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Subject")
            .field("language", &self.language)
            .finish_non_exhaustive()
    }
}

/// What it says. Texts are the sender's.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ReferralContent {
    /// Need and grounds [703/2023 § 41].
    pub concern: String,
    pub client_hopes: String,
    pub sender_hopes: String,
    /// What has been tried and by whom.
    pub tried: String,
    /// Who is involved already.
    pub involved: String,
    pub benefits: String,
    pub criteria: Vec<CriterionCode>,
    pub score: ScoreAnswer,
    pub is_urgent: bool,
    /// The client knows of the referral and wants contact [1301/2014 § 35].
    pub client_agrees_to_contact: bool,
    /// The client has given the ground to exchange information with the sender, where the channel asks for it.
    pub ground_given: bool,
}

impl std::fmt::Debug for ReferralContent {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ReferralContent")
            .field("criteria", &self.criteria)
            .finish_non_exhaustive()
    }
}

/// One line of the talk between team and sender.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TalkLine {
    pub at: Timestamp,
    /// The team member who wrote; none when the sender did.
    pub by: Option<AccountId>,
    pub text: String,
}

impl std::fmt::Debug for TalkLine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TalkLine")
            .field("at", &self.at)
            .finish_non_exhaustive()
    }
}

/// The life of a referral.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReferralState {
    Submitted,
    Acknowledged {
        at: Timestamp,
        by: AccountId,
    },
    /// The team asked the sender for more; the question is the last line of the talk.
    MoreAsked {
        acknowledged_at: Timestamp,
        at: Timestamp,
        by: AccountId,
    },
    Accepted {
        at: Timestamp,
        by: AccountId,
        statement: CriteriaStatement,
        case: CaseId,
    },
    GuidedElsewhere {
        at: Timestamp,
        by: AccountId,
        statement: CriteriaStatement,
        guidance: Guidance,
    },
    Withdrawn {
        at: Timestamp,
        because: String,
    },
}

/// Where the client was guided, by name, and how the client was handed on; never just "no".
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Guidance {
    pub service: String,
    pub contact: String,
    /// How the person was handed on: who took contact with whom.
    pub handed_on: String,
    /// Told to the sender and, in plain words, to the client.
    pub reason: String,
}

impl std::fmt::Debug for Guidance {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Guidance")
    }
}
