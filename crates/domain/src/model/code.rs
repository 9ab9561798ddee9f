//! The codes by which the parts of a service model name each other.
//!
//! Each is a text with a type of its own, so that a channel's code cannot be handed where a step's is asked. Not the
//! words for people: a code is never shown.

use serde::{Deserialize, Serialize};

macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The code as it stands in the file.
            pub fn new(code: impl Into<String>) -> Self {
                Self(code.into())
            }

            /// The code as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(code: &str) -> Self {
                Self(code.to_owned())
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl From<String> for $name {
            fn from(code: String) -> Self {
                Self(code)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    )+};
}

codes! {
    /// A service model, e.g. `pohde`.
    ModelCode,
    /// A wellbeing services county by its two-character code; `00` is the whole country.
    /// Source: Statistics Finland, classification of wellbeing services counties 2026.
    CountyCode,
    /// A municipality by its three-digit code, e.g. `905` for Vaasa.
    MunicipalityCode,
    /// An employment area by its code, e.g. `26`.
    EmploymentAreaCode,
    /// A step of the path.
    StepCode,
    /// A worker's or another helper's role.
    RoleCode,
    /// A way in.
    ChannelCode,
    /// An observation of the identification checklist.
    ObservationCode,
    /// A criterion of admission.
    CriterionCode,
    /// A service product with its own criteria.
    ProductCode,
    /// A service or benefit of the national catalogue or of the county's own tray.
    ServiceCode,
    /// An instrument, such as a questionnaire, owned by us or by others.
    InstrumentCode,
    /// A result field of an instrument.
    ResultCode,
    /// A kind of assessment or examination.
    AssessmentCode,
    /// A way onward.
    OnwardCode,
    /// A reason to close a case.
    ClosingCode,
    /// A section of the plan.
    SectionCode,
    /// A field of a plan section.
    FieldCode,
    /// A kind of plan.
    PlanKindCode,
    /// An area of the county.
    AreaCode,
    /// An office or sote centre.
    OfficeCode,
    /// A team template of the team rule.
    TeamCode,
    /// A partner organisation.
    PartnerCode,
    /// An indicator.
    IndicatorCode,
    /// A pilot.
    PilotCode,
    /// A group of the segmentation.
    SegmentCode,
    /// An axis of the segmentation.
    AxisCode,
    /// A level of expertise.
    LevelCode,
    /// A way of consulting between levels.
    ConsultationCode,
}

impl CountyCode {
    /// The code that the national default model carries instead of a county's.
    pub const WHOLE_COUNTRY: &'static str = "00";

    /// The code of a text of two digits; `None` for any other text. Whether it is in use, `NationalData` tells.
    pub fn parse(text: &str) -> Option<Self> {
        has_digits(text, 2).then(|| Self::new(text))
    }
}

impl MunicipalityCode {
    /// The code of a text of three digits, leading zeros and all; `None` for any other text.
    pub fn parse(text: &str) -> Option<Self> {
        has_digits(text, 3).then(|| Self::new(text))
    }
}

impl EmploymentAreaCode {
    /// The code of a text of two digits; `None` for any other text.
    pub fn parse(text: &str) -> Option<Self> {
        has_digits(text, 2).then(|| Self::new(text))
    }
}

fn has_digits(text: &str, count: usize) -> bool {
    text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Declares an enum whose every variant has one fixed code, used in files, databases and keys of texts.
macro_rules! words {
    ($(#[$doc:meta])* $name:ident { $($(#[$variant_doc:meta])* $variant:ident = $code:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name {
            $($(#[$variant_doc])* #[serde(rename = $code)] $variant,)+
        }

        impl $name {
            /// Every value, in the order of the definition.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The code used in model files, in the database and in keys of texts.
            pub fn code(self) -> &'static str {
                match self {
                    $($name::$variant => $code),+
                }
            }

            /// The value of a code; `None` for any other text.
            pub fn parse(code: &str) -> Option<$name> {
                Self::ALL.iter().copied().find(|word| word.code() == code)
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.code())
            }
        }
    };
}
pub(crate) use words;
