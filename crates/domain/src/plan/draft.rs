//! Writing a draft of the plan: started from the version in force, replaced as a whole, never two at once.
//! Not here: agreeing (`agree`).

use super::{PlanContent, PlanState, PlanVersion};
use crate::case::CaseFile;
use crate::id::{AccountId, PlanVersionId};
use crate::model::{PlanKindCode, ServiceModel};
use jiff::Timestamp;
use std::collections::BTreeMap;

/// Why a draft was not started.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DraftRefused {
    CaseClosed,
    /// A draft is being written already.
    DraftExists {
        draft: PlanVersionId,
    },
    UnknownKind,
}

/// Why a draft was not changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EditRefused {
    /// An agreed version never changes (I-6).
    Agreed,
    /// Somebody saved meanwhile; nothing is overwritten silently (I-10).
    ChangedMeanwhile {
        by: AccountId,
        at: Timestamp,
        version: i64,
    },
    UnknownKind,
}

/// Starts a draft: a copy of the version in force, or empty for the first.
///
/// Source: PL-1 (goals may change on the way); I-6.
/// Refuses when the case is closed; a draft exists; the kind is not of the model.
pub fn start_draft(
    file: &CaseFile,
    model: &ServiceModel,
    id: PlanVersionId,
    kind: PlanKindCode,
    by: AccountId,
    now: Timestamp,
) -> Result<PlanVersion, DraftRefused> {
    if !file.case.is_open() {
        return Err(DraftRefused::CaseClosed);
    }
    if let Some(draft) = file.plan_draft() {
        return Err(DraftRefused::DraftExists { draft: draft.id });
    }
    if model.plan_kind(&kind).is_none() {
        return Err(DraftRefused::UnknownKind);
    }
    let content = file.plan_in_force().map_or_else(
        || PlanContent::empty(kind.clone()),
        |plan| plan.content.clone(),
    );
    let number = file
        .plans
        .iter()
        .map(|plan| plan.number)
        .max()
        .unwrap_or(0)
        .saturating_add(1);
    Ok(PlanVersion {
        id,
        case: file.case.id,
        number,
        content: PlanContent { kind, ..content },
        state: PlanState::Draft {
            edited_at: now,
            edited_by: by,
        },
        version: 1,
    })
}

impl PlanContent {
    /// A plan of a kind that says nothing yet.
    pub const fn empty(kind: PlanKindCode) -> Self {
        Self {
            kind,
            client_words: String::new(),
            sections: BTreeMap::new(),
            goals: Vec::new(),
            lines: Vec::new(),
            review_on: None,
            contact_rhythm: String::new(),
            cover_note: String::new(),
        }
    }
}

/// Replaces the content of a draft that the writer saw at a version.
///
/// Source: I-6, I-10.
/// Refuses when the version is agreed; somebody saved meanwhile; the kind is not of the model.
pub fn edit_draft(
    model: &ServiceModel,
    draft: PlanVersion,
    seen_version: i64,
    content: PlanContent,
    by: AccountId,
    now: Timestamp,
) -> Result<PlanVersion, EditRefused> {
    let PlanState::Draft {
        edited_at,
        edited_by,
    } = draft.state
    else {
        return Err(EditRefused::Agreed);
    };
    if draft.version != seen_version {
        return Err(EditRefused::ChangedMeanwhile {
            by: edited_by,
            at: edited_at,
            version: draft.version,
        });
    }
    if model.plan_kind(&content.kind).is_none() {
        return Err(EditRefused::UnknownKind);
    }
    let version = draft.version.saturating_add(1);
    Ok(PlanVersion {
        content,
        state: PlanState::Draft {
            edited_at: now,
            edited_by: by,
        },
        version,
        ..draft
    })
}

/// Lets a draft be thrown away by someone who saw it at a version.
///
/// Source: I-6, I-10.
/// Refuses when the version is agreed; somebody saved meanwhile.
pub const fn discard_draft(draft: &PlanVersion, seen_version: i64) -> Result<(), EditRefused> {
    let PlanState::Draft {
        edited_at,
        edited_by,
    } = draft.state
    else {
        return Err(EditRefused::Agreed);
    };
    if draft.version == seen_version {
        Ok(())
    } else {
        Err(EditRefused::ChangedMeanwhile {
            by: edited_by,
            at: edited_at,
            version: draft.version,
        })
    }
}
