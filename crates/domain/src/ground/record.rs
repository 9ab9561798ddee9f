//! Recording and withdrawing a ground, and the statutory joint model of a case. Not here: what a ground covers (`cover`).

use super::door::GivenBy;
use super::{DataClass, Door, Given, GivenForm, Giver, Ground, GroundState, Recipient};
use crate::case::Case;
use crate::id::{AccountId, GroundId};
use crate::model::{GroundRule, OrganisationKind};
use jiff::{Timestamp, civil::Date};
use std::collections::BTreeSet;

/// What is to be recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GroundDraft {
    pub id: GroundId,
    pub door: Door,
    pub recipient: Recipient,
    /// What the recipient's organisation is; none for a recipient known only by name.
    pub recipient_kind: Option<OrganisationKind>,
    pub classes: BTreeSet<DataClass>,
    pub purpose: String,
    pub valid_from: Date,
    pub valid_to: Option<Date>,
    pub given: Given,
    pub necessity: Option<String>,
}

/// Why a ground cannot be recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RecordRefused {
    CaseClosed,
    /// This door does not lead to such an organisation.
    DoorNotForRecipient,
    /// A recipient known only by name needs consent (B9).
    NamedNeedsConsent,
    NoClasses,
    PurposeMissing,
    NecessityMissing,
    /// Only the client or a legal representative gives this.
    ClientMustGive,
    /// The law gives this; nobody else does.
    LawGives,
    /// A representative's authority is not said.
    AuthorityMissing,
    /// The county takes consent in writing (TE-6).
    WritingNeeded,
    /// The statutory joint model does not hold for the case on that day.
    JointModelNotInForce,
    EndsBeforeItBegins,
    /// Given on a day that has not come.
    GivenLater,
    /// Which text the client saw is not said.
    TextVersionMissing,
}

/// Records a ground after checking what its door asks; all that is wrong is told at once.
///
/// Source: domain dossier § 3.3; seed row TE-6.
/// Refuses when the case is closed, when the door does not lead to the recipient, when classes, purpose, necessity, giver,
/// text version or writing is missing, when the joint model does not hold (B7), or when the days do not fit.
pub fn record(
    draft: GroundDraft,
    case: &Case,
    rule: &GroundRule,
    today: Date,
) -> Result<Ground, Vec<RecordRefused>> {
    let mut refused = Vec::new();
    if !case.is_open() {
        refused.push(RecordRefused::CaseClosed);
    }
    refused.extend(recipient_problem(&draft));
    refused.extend(content_problems(&draft));
    refused.extend(giver_problems(&draft));
    if needs_writing(&draft, case, rule) && draft.given.form == GivenForm::OralRecorded {
        refused.push(RecordRefused::WritingNeeded);
    }
    if draft.door == Door::JointModel
        && !joint_model_holds(case.joint_model_since, draft.valid_from)
    {
        refused.push(RecordRefused::JointModelNotInForce);
    }
    if draft.valid_to.is_some_and(|to| to < draft.valid_from) {
        refused.push(RecordRefused::EndsBeforeItBegins);
    }
    if draft.given.given_on > today {
        refused.push(RecordRefused::GivenLater);
    }
    if refused.is_empty() {
        Ok(recorded(draft, case))
    } else {
        Err(refused)
    }
}

fn recorded(draft: GroundDraft, case: &Case) -> Ground {
    Ground {
        id: draft.id,
        case: case.id,
        door: draft.door,
        recipient: draft.recipient,
        classes: draft.classes,
        purpose: draft.purpose,
        valid_from: draft.valid_from,
        valid_to: draft.valid_to,
        given: draft.given,
        necessity: draft.necessity,
        state: GroundState::InForce,
    }
}

fn recipient_problem(draft: &GroundDraft) -> Option<RecordRefused> {
    let rule = draft.door.rule();
    match (&draft.recipient, draft.recipient_kind) {
        (Recipient::Named { .. }, _) => (!rule.by_name).then_some(RecordRefused::NamedNeedsConsent),
        (Recipient::Organisation { .. }, Some(kind)) if rule.recipients.contains(&kind) => None,
        (Recipient::Organisation { .. }, _) => Some(RecordRefused::DoorNotForRecipient),
    }
}

fn content_problems(draft: &GroundDraft) -> Vec<RecordRefused> {
    let mut refused = Vec::new();
    if draft.classes.is_empty() {
        refused.push(RecordRefused::NoClasses);
    }
    if draft.purpose.trim().is_empty() {
        refused.push(RecordRefused::PurposeMissing);
    }
    let necessity = draft.necessity.as_deref().unwrap_or_default().trim();
    if draft.door.rule().asks_necessity && necessity.is_empty() {
        refused.push(RecordRefused::NecessityMissing);
    }
    refused
}

fn giver_problems(draft: &GroundDraft) -> Vec<RecordRefused> {
    let given = &draft.given;
    let is_law = given.by == Giver::Law;
    let is_statutory = given.form == GivenForm::Statutory;
    let mut refused = Vec::new();
    match draft.door.rule().given_by {
        GivenBy::Client if is_law || is_statutory => refused.push(RecordRefused::ClientMustGive),
        GivenBy::Law if !is_law || !is_statutory => refused.push(RecordRefused::LawGives),
        GivenBy::Client if given.text_version.trim().is_empty() => {
            refused.push(RecordRefused::TextVersionMissing);
        }
        _ => {}
    }
    if matches!(&given.by, Giver::Representative { authority, .. } if authority.trim().is_empty()) {
        refused.push(RecordRefused::AuthorityMissing);
    }
    refused
}

/// Consent is written where the county says so, except among the three authorities of the joint model (TE-6).
fn needs_writing(draft: &GroundDraft, case: &Case, rule: &GroundRule) -> bool {
    let among_the_three = draft
        .recipient_kind
        .is_some_and(OrganisationKind::is_joint_model_authority);
    let is_excepted = rule.joint_model_is_exception
        && among_the_three
        && joint_model_holds(case.joint_model_since, draft.valid_from);
    draft.door == Door::Consent && rule.consent_in_writing && !is_excepted
}

/// Does the joint model hold on a day?
pub(super) fn joint_model_holds(since: Option<Date>, day: Date) -> bool {
    since.is_some_and(|since| since <= day)
}

/// Why a ground cannot be withdrawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WithdrawRefused {
    AlreadyWithdrawn,
    /// The law gives it; it ends when its condition ends.
    GivenByLaw,
}

/// Withdraws a ground at once; what was disclosed before stays logged. The client needs no reason.
///
/// Source: Act 703/2023 § 58.
/// Refuses when it was withdrawn before, or when the law gives it.
pub fn withdraw(
    ground: Ground,
    recorded_by: AccountId,
    reason: &str,
    now: Timestamp,
) -> Result<Ground, WithdrawRefused> {
    if matches!(ground.state, GroundState::Withdrawn { .. }) {
        return Err(WithdrawRefused::AlreadyWithdrawn);
    }
    if ground.door.rule().given_by == GivenBy::Law {
        return Err(WithdrawRefused::GivenByLaw);
    }
    let state = GroundState::Withdrawn {
        at: now,
        recorded_by,
        reason: reason.trim().to_owned(),
    };
    Ok(Ground { state, ..ground })
}

/// Why the joint model cannot begin or end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JointModelRefused {
    CaseClosed,
    AlreadyInForce,
    NotInForce,
    /// A beginning in the future is recorded when it comes.
    BeginsLater,
}

/// The client relationship of the joint model has begun: its shared assessment began on this day.
///
/// Source: Act 381/2023 § 4.
/// Refuses when the case is closed, when it holds already, or when the day has not come.
pub fn begin_joint_model(case: Case, on: Date, today: Date) -> Result<Case, JointModelRefused> {
    match case.joint_model_since {
        _ if !case.is_open() => Err(JointModelRefused::CaseClosed),
        Some(_) => Err(JointModelRefused::AlreadyInForce),
        None if on > today => Err(JointModelRefused::BeginsLater),
        None => Ok(Case {
            joint_model_since: Some(on),
            ..case
        }),
    }
}

/// The joint model ends by the authorities' shared assessment; every ground by door B7 covers nothing from then on.
///
/// Source: Act 381/2023 § 8.
/// Refuses when it does not hold.
pub fn end_joint_model(case: Case) -> Result<Case, JointModelRefused> {
    match case.joint_model_since {
        None => Err(JointModelRefused::NotInForce),
        Some(_) => Ok(Case {
            joint_model_since: None,
            ..case
        }),
    }
}
