//! Counties, municipalities and employment areas as the national lists give them.
//!
//! Not a county's own areas and offices: those are in its service model.

use crate::language::{Language, Text};
use crate::model::{CountyCode, EmploymentAreaCode, MunicipalityCode};
use serde::Deserialize;

/// What kind of organiser a row of the county list is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CountyKind {
    /// A wellbeing services county.
    County,
    /// The city of Helsinki, which organises its own services.
    City,
    /// Åland, which has its own legislation.
    Aland,
}

/// The cooperation area (*yhteistyöalue*) a county belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CooperationArea {
    Southern,
    Western,
    Inner,
    Eastern,
    Northern,
    /// Åland belongs to no cooperation area of the mainland.
    Aland,
}

/// A wellbeing services county, Helsinki or Åland.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct County {
    pub code: CountyCode,
    pub name: Text,
    pub kind: CountyKind,
    /// Whether the county serves in Finnish and in Swedish of its own accord.
    /// Source: Language Act 423/2003 §§ 5, 10 and 23.
    #[serde(rename = "bilingual")]
    pub is_bilingual: bool,
    /// How many municipalities the list says the county has.
    #[serde(rename = "municipalities")]
    pub municipality_count: usize,
    /// How many employment areas reach into the county.
    #[serde(rename = "employment_areas")]
    pub employment_area_count: usize,
    pub cooperation_area: CooperationArea,
}

/// A name in Finnish and Swedish.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlaceName {
    pub fi: String,
    pub sv: String,
}

impl PlaceName {
    /// The name in this language; English uses the Finnish name.
    pub fn in_language(&self, language: Language) -> &str {
        match language {
            Language::Sv => &self.sv,
            Language::Fi | Language::En => &self.fi,
        }
    }
}

/// The language status of a municipality.
/// Source: Language Act 423/2003 § 5.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LanguageStatus {
    Finnish,
    BilingualMajorityFinnish,
    BilingualMajoritySwedish,
    Swedish,
}

impl LanguageStatus {
    /// Whether the municipality serves in both languages.
    pub fn is_bilingual(self) -> bool {
        matches!(
            self,
            Self::BilingualMajorityFinnish | Self::BilingualMajoritySwedish
        )
    }
}

/// A municipality.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Municipality {
    pub code: MunicipalityCode,
    pub name: PlaceName,
    pub county: CountyCode,
    pub language: LanguageStatus,
}

/// An employment area, and the counties it reaches: often one, sometimes two.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EmploymentArea {
    pub code: EmploymentAreaCode,
    pub name: PlaceName,
    pub counties: Vec<CountyCode>,
}

impl EmploymentArea {
    /// Whether the area works with more than one county.
    pub fn crosses_a_county_border(&self) -> bool {
        self.counties.len() > 1
    }
}
