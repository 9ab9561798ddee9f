//! Sending a referral: what a draft must hold before it is one. Not here: what the team answers (`answer`).

use super::{Referral, ReferralContent, ReferralState, Sender, Subject};
use crate::case::ModelVersion;
use crate::id::{ConsultationId, ReferralId};
use crate::model::{
    Channel, ChannelCode, CriterionCode, ProductCode, ReferralMode, ReferrerKind, ServiceModel,
};
use jiff::Timestamp;

/// What the sender has filled in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReferralDraft {
    pub id: ReferralId,
    pub channel: ChannelCode,
    pub mode: ReferralMode,
    pub product: Option<ProductCode>,
    pub sender: Sender,
    pub subject: Subject,
    /// `ground_given` is set from `ground_answer`.
    pub content: ReferralContent,
    /// What the client answered when asked for the ground to exchange information; none when it was not asked.
    pub ground_answer: Option<bool>,
    pub consultation: Option<ConsultationId>,
}

/// Why a draft cannot be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SubmitRefused {
    ChannelUnknown,
    SenderMayNotUseChannel,
    ModeNotOfChannel,
    ProductUnknown,
    ProductNotByChannel,
    CriterionUnknown(CriterionCode),
    /// The need and its grounds are not said.
    ConcernMissing,
    NameMissing,
    /// Neither an identity code nor a date of birth.
    BirthDateMissing,
    BirthDateDiffersFromCode,
    /// The client has not agreed to be contacted.
    ContactNotAgreed,
    /// The channel asks for the ground and the sender has not asked the client.
    GroundNotAsked,
    /// There is no way to answer the sender.
    SenderUnreachable,
}

impl Sender {
    /// The kind the model knows the sender by.
    pub const fn kind(&self) -> ReferrerKind {
        match self {
            Self::Client => ReferrerKind::Client,
            Self::CloseOne { .. } => ReferrerKind::CloseOne,
            Self::Professional { kind, .. } => *kind,
        }
    }
}

/// Sends a draft: all that is wrong is told at once.
///
/// Source: Act 703/2023 § 41 (need, grounds, initiator, time) and § 38 (name and date of birth); Act 1301/2014 § 35 (contact
/// with the client's consent; without it the sender guides the client instead).
/// Refuses when the channel does not exist, when the sender or the mode is not of the channel, when a product or a criterion
/// is unknown, when the need, the name or the date of birth is missing, when the client has not agreed to contact, when the
/// ground was not asked though the channel asks, and when nobody could answer. A client who refuses the ground is still heard.
pub fn submit(
    draft: ReferralDraft,
    model: &ServiceModel,
    now: Timestamp,
) -> Result<Referral, Vec<SubmitRefused>> {
    let mut refused = Vec::new();
    match model.channel(&draft.channel) {
        None => refused.push(SubmitRefused::ChannelUnknown),
        Some(channel) => refused.extend(channel_problems(&draft, channel, model)),
    }
    let unknown = draft
        .content
        .criteria
        .iter()
        .filter(|code| model.criterion(code).is_none());
    refused.extend(unknown.map(|code| SubmitRefused::CriterionUnknown(code.clone())));
    refused.extend(subject_problems(&draft.subject));
    if is_blank(&draft.content.concern) {
        refused.push(SubmitRefused::ConcernMissing);
    }
    if draft.sender.kind() != ReferrerKind::Client && !draft.content.client_agrees_to_contact {
        refused.push(SubmitRefused::ContactNotAgreed);
    }
    if !is_reachable(&draft) {
        refused.push(SubmitRefused::SenderUnreachable);
    }
    if refused.is_empty() {
        Ok(sent(draft, model, now))
    } else {
        Err(refused)
    }
}

fn sent(draft: ReferralDraft, model: &ServiceModel, now: Timestamp) -> Referral {
    let ground_given = draft.ground_answer.unwrap_or(false);
    Referral {
        id: draft.id,
        county: model.county.clone(),
        model: ModelVersion {
            code: model.code.clone(),
            version: model.version,
        },
        channel: draft.channel,
        product: draft.product,
        sender: draft.sender,
        subject: draft.subject,
        content: ReferralContent {
            ground_given,
            ..draft.content
        },
        consultation: draft.consultation,
        submitted_at: now,
        talk: Vec::new(),
        state: ReferralState::Submitted,
        version: 1,
    }
}

fn channel_problems(
    draft: &ReferralDraft,
    channel: &Channel,
    model: &ServiceModel,
) -> Vec<SubmitRefused> {
    let mut refused = Vec::new();
    if !channel.referrers.contains(&draft.sender.kind()) {
        refused.push(SubmitRefused::SenderMayNotUseChannel);
    }
    if !channel.modes.contains(&draft.mode) {
        refused.push(SubmitRefused::ModeNotOfChannel);
    }
    match draft.product.as_ref().map(|code| model.product(code)) {
        Some(None) => refused.push(SubmitRefused::ProductUnknown),
        Some(Some(product)) if !product.channels.contains(&channel.code) => {
            refused.push(SubmitRefused::ProductNotByChannel);
        }
        _ => {}
    }
    let is_professional = matches!(draft.sender, Sender::Professional { .. });
    if channel.asks_ground && is_professional && draft.ground_answer.is_none() {
        refused.push(SubmitRefused::GroundNotAsked);
    }
    refused
}

fn subject_problems(subject: &Subject) -> Vec<SubmitRefused> {
    let mut refused = Vec::new();
    if is_blank(&subject.first_names) || is_blank(&subject.last_name) {
        refused.push(SubmitRefused::NameMissing);
    }
    match (subject.identity_code.as_ref(), subject.born_on) {
        (None, None) => refused.push(SubmitRefused::BirthDateMissing),
        (Some(code), Some(born)) if code.born_on() != born => {
            refused.push(SubmitRefused::BirthDateDiffersFromCode);
        }
        _ => {}
    }
    refused
}

fn is_reachable(draft: &ReferralDraft) -> bool {
    let subject = !is_blank(&draft.subject.phone) || !is_blank(&draft.subject.email);
    match &draft.sender {
        Sender::Client => subject,
        Sender::CloseOne { phone, .. } => subject || !is_blank(phone),
        Sender::Professional {
            phone,
            email,
            account,
            ..
        } => account.is_some() || !is_blank(phone) || !is_blank(email),
    }
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}
