//! Opening a case from an accepted referral, pinned to the model version of that day.
//! Not here: taking the referral (`referral`), going on along the path (`step`).

use super::{Case, CaseState, ModelVersion, StepVisit};
use crate::id::{CaseId, ClientId};
use crate::model::{AreaCode, ServiceModel};
use crate::referral::{Referral, ReferralState};
use jiff::{Timestamp, civil::Date};

/// Why a case was not opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenRefused {
    /// Only an accepted referral opens a case.
    ReferralNotAccepted,
    /// The referral was accepted into another case.
    OtherCase,
    /// The referral belongs to another county's model.
    OtherModel,
    ModelWithoutSteps,
}

/// What is known of a case before it is opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    pub id: CaseId,
    pub number: String,
    pub client: ClientId,
    pub area: Option<AreaCode>,
    pub is_social_care_client: bool,
}

/// Opens a case at the step to which the channel leads, or at the first.
///
/// Source: IN-3; Act 703/2023 § 41.
/// Refuses when the referral is not accepted, or into another case; it is of another model; the model has no steps.
pub fn open(
    opening: Opening,
    referral: &Referral,
    model: &ServiceModel,
    now: Timestamp,
    today: Date,
) -> Result<Case, OpenRefused> {
    let ReferralState::Accepted {
        case, statement, ..
    } = &referral.state
    else {
        return Err(OpenRefused::ReferralNotAccepted);
    };
    if *case != opening.id {
        return Err(OpenRefused::OtherCase);
    }
    if referral.model.code != model.code
        || referral.county != model.county && !model.is_national_default()
    {
        return Err(OpenRefused::OtherModel);
    }
    let led_to = model
        .channel(&referral.channel)
        .and_then(|channel| channel.leads_to.as_ref())
        .and_then(|code| model.step(code));
    let step = led_to
        .or_else(|| model.first_step())
        .ok_or(OpenRefused::ModelWithoutSteps)?;
    Ok(Case {
        id: opening.id,
        number: opening.number,
        client: opening.client,
        county: referral.county.clone(),
        model: ModelVersion {
            code: model.code.clone(),
            version: model.version,
        },
        product: referral.product.clone(),
        area: opening.area,
        referral: Some(referral.id),
        opened_at: now,
        state: CaseState::Open,
        steps: vec![StepVisit {
            step: step.code.clone(),
            entered_on: today,
            left_on: None,
            skipped: None,
        }],
        criteria_statement: statement.clone(),
        segment: None,
        is_social_care_client: opening.is_social_care_client,
        joint_model_since: None,
        onward: None,
        version: 1,
    })
}
