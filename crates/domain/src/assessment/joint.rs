//! The joint assessment: several professions write their part beside the client's own view, then conclude together.
//! Not here: single orders (`order`).

use super::{JointAssessment, JointAssessmentState, ProfessionalPart};
use crate::case::CaseFile;
use crate::id::{AccountId, AssessmentId};
use crate::model::{RoleCode, ServiceModel};
use crate::responsibility::ClientPresence;
use jiff::Timestamp;
use std::collections::BTreeSet;

/// Why a joint assessment was not started or changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JointRefused {
    CaseClosed,
    /// One is being written.
    AlreadyWriting {
        earlier: AssessmentId,
    },
    /// It is ready and no longer changes (I-6).
    Ready,
    TextMissing,
    UnknownRole,
    /// Somebody saved meanwhile (I-10).
    ChangedMeanwhile {
        version: i64,
    },
    /// Fewer than two professions have written.
    TooFewProfessions {
        written: usize,
    },
    /// Neither the client's view nor the reason why it was not heard.
    ClientNotHeard,
    ConclusionMissing,
}

impl JointAssessment {
    /// The part a worker has written.
    pub fn part_of(&self, account: AccountId) -> Option<&ProfessionalPart> {
        self.parts.iter().find(|part| part.by == account)
    }
}

/// Starts a joint assessment.
///
/// Source: TE-11, PL-8.
/// Refuses when the case is closed; one is being written.
pub fn start(
    file: &CaseFile,
    id: AssessmentId,
    now: Timestamp,
) -> Result<JointAssessment, JointRefused> {
    if !file.case.is_open() {
        return Err(JointRefused::CaseClosed);
    }
    if let Some(earlier) = file
        .joint_assessments
        .iter()
        .find(|joint| joint.state == JointAssessmentState::Writing)
    {
        return Err(JointRefused::AlreadyWriting {
            earlier: earlier.id,
        });
    }
    Ok(JointAssessment {
        id,
        case: file.case.id,
        started_at: now,
        client_view: String::new(),
        parts: Vec::new(),
        state: JointAssessmentState::Writing,
        version: 1,
    })
}

/// Writes one's own part; nobody can write another's. `seen` is when the part one began from was written: others may save
/// their parts meanwhile, but a second tab of one's own never overwrites the first (I-10).
///
/// Refuses when the assessment is ready; one's own part was saved meanwhile; the text is empty; the role is not of the model.
pub fn write_part(
    model: &ServiceModel,
    mut joint: JointAssessment,
    (by, role): (AccountId, RoleCode),
    seen: Option<Timestamp>,
    text: &str,
    now: Timestamp,
) -> Result<JointAssessment, JointRefused> {
    writing(&joint)?;
    if joint.part_of(by).map(|part| part.written_at) != seen {
        return Err(JointRefused::ChangedMeanwhile {
            version: joint.version,
        });
    }
    if text.trim().is_empty() {
        return Err(JointRefused::TextMissing);
    }
    if model.role(&role).is_none() {
        return Err(JointRefused::UnknownRole);
    }
    joint.parts.retain(|part| part.by != by);
    joint.parts.push(ProfessionalPart {
        by,
        role,
        text: text.trim().to_owned(),
        written_at: now,
    });
    joint.version = joint.version.saturating_add(1);
    Ok(joint)
}

/// Writes the client's own view, kept apart from the professionals' parts.
///
/// Refuses when the assessment is ready; somebody saved meanwhile; the text is empty.
pub fn write_client_view(
    mut joint: JointAssessment,
    seen_version: i64,
    text: &str,
) -> Result<JointAssessment, JointRefused> {
    writing(&joint)?;
    if joint.version != seen_version {
        return Err(JointRefused::ChangedMeanwhile {
            version: joint.version,
        });
    }
    if text.trim().is_empty() {
        return Err(JointRefused::TextMissing);
    }
    text.trim().clone_into(&mut joint.client_view);
    joint.version = joint.version.saturating_add(1);
    Ok(joint)
}

/// Concludes the assessment; after this it never changes.
///
/// Source: TE-8 (the client is always heard), TE-11.
/// Refuses when it is ready; somebody saved meanwhile; fewer than two professions have written; the client was not heard and it
/// is not said why; the conclusion is missing.
pub fn finish(
    joint: JointAssessment,
    seen_version: i64,
    conclusion: &str,
    not_heard_because: Option<&str>,
    by: AccountId,
    now: Timestamp,
) -> Result<JointAssessment, JointRefused> {
    writing(&joint)?;
    if joint.version != seen_version {
        return Err(JointRefused::ChangedMeanwhile {
            version: joint.version,
        });
    }
    let professions: BTreeSet<&RoleCode> = joint.parts.iter().map(|part| &part.role).collect();
    if professions.len() < 2 {
        return Err(JointRefused::TooFewProfessions {
            written: professions.len(),
        });
    }
    let because = not_heard_because
        .map(str::trim)
        .filter(|because| !because.is_empty());
    let client = match (joint.client_view.is_empty(), because) {
        (false, _) => ClientPresence::Present,
        (true, Some(because)) => ClientPresence::Absent {
            because: because.to_owned(),
        },
        (true, None) => return Err(JointRefused::ClientNotHeard),
    };
    let conclusion = conclusion.trim().to_owned();
    if conclusion.is_empty() {
        return Err(JointRefused::ConclusionMissing);
    }
    let version = joint.version.saturating_add(1);
    Ok(JointAssessment {
        state: JointAssessmentState::Ready {
            at: now,
            by,
            conclusion,
            client,
        },
        version,
        ..joint
    })
}

fn writing(joint: &JointAssessment) -> Result<(), JointRefused> {
    if joint.state == JointAssessmentState::Writing {
        Ok(())
    } else {
        Err(JointRefused::Ready)
    }
}
