//! Criteria of admission, ticked by a worker or evaluated from recorded facts.
//!
//! Not the statement why somebody was accepted: the case makes that from these.

use super::code::{CriterionCode, words};
use crate::language::Text;
use serde::{Deserialize, Serialize};

words! {
    /// The client's place in or outside the labour market.
    LabourMarketStatus {
        /// In work, with full hours.
        Employed = "employed",
        /// In work with fewer hours than before or than wished.
        PartlyEmployed = "partly_employed",
        Entrepreneur = "entrepreneur",
        LaidOff = "laid_off",
        /// Registered as an unemployed jobseeker.
        UnemployedJobseeker = "unemployed_jobseeker",
        /// Of working age and without work, but not registered as a jobseeker.
        WithoutWorkNotRegistered = "without_work_not_registered",
        Student = "student",
        SickLeave = "sick_leave",
        /// On fixed-term rehabilitation subsidy (*kuntoutustuki*).
        RehabilitationSubsidy = "rehabilitation_subsidy",
        PartialDisabilityPension = "partial_disability_pension",
        DisabilityPension = "disability_pension",
        /// In rehabilitative work activity.
        RehabilitativeWork = "rehabilitative_work",
        FamilyLeave = "family_leave",
        OtherOutsideWorkforce = "other_outside_workforce",
    }
}

words! {
    /// What the client lives on, as far as a criterion may ask.
    IncomeFlag {
        LabourMarketSubsidy = "labour_market_subsidy",
        UnemploymentAllowance = "unemployment_allowance",
        SicknessAllowance = "sickness_allowance",
        SicknessAllowanceExhausted = "sickness_allowance_exhausted",
        RehabilitationAllowance = "rehabilitation_allowance",
        SocialAssistance = "social_assistance",
        NoIncome = "no_income",
    }
}

/// Ages in whole years, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgeRange {
    pub from: u32,
    pub to: u32,
}

/// How a criterion is found to be met.
/// In a file: `"ticked"`, `"lives_in_county"` or `{ unemployed_months_at_least = 12 }`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CriterionTest {
    /// A worker ticks it after talking with the client.
    Ticked,
    /// The client's age on the day is in the range.
    Age(AgeRange),
    /// The client's municipality belongs to the county.
    LivesInCounty,
    /// The client's status is one of these.
    LabourMarketStatus(Vec<LabourMarketStatus>),
    /// The client has been unemployed at least this many months.
    UnemployedMonthsAtLeast(u32),
    /// The client lives on this.
    Income(IncomeFlag),
}

/// A criterion of admission.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    pub code: CriterionCode,
    /// The criterion as a statement that is true of the client.
    pub name: Text,
    pub test: CriterionTest,
    /// How to ask about it.
    #[serde(default)]
    pub help: Option<Text>,
    #[serde(default)]
    pub source: Option<String>,
}
