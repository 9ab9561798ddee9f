//! The three languages of the product and a text written in them.
//!
//! Not the catalogues of interface texts (those are the pages' own): only words that a county writes about itself.

use serde::{Deserialize, Serialize};

/// A language in which a county, a client or a page speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Language {
    #[serde(rename = "fi")]
    Fi,
    #[serde(rename = "sv")]
    Sv,
    #[serde(rename = "en")]
    En,
}

impl Language {
    /// Every language, Finnish first.
    pub const ALL: [Language; 3] = [Language::Fi, Language::Sv, Language::En];

    /// The two-letter code: `fi`, `sv` or `en`.
    pub fn code(self) -> &'static str {
        match self {
            Language::Fi => "fi",
            Language::Sv => "sv",
            Language::En => "en",
        }
    }

    /// The language of a two-letter code; `None` for any other text.
    pub fn parse(code: &str) -> Option<Language> {
        Language::ALL
            .into_iter()
            .find(|language| language.code() == code)
    }
}

impl std::fmt::Display for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.code())
    }
}

/// A text in Finnish and, where the county has written them, in Swedish and English.
/// In a model file: `{ fi = "Suunnitelma", sv = "Plan", en = "Plan" }`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Text {
    pub fi: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sv: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub en: Option<String>,
}

impl Text {
    /// A text in Finnish only.
    pub fn finnish(fi: impl Into<String>) -> Text {
        Text {
            fi: fi.into(),
            sv: None,
            en: None,
        }
    }

    /// A text in all three languages.
    pub fn of(fi: impl Into<String>, sv: impl Into<String>, en: impl Into<String>) -> Text {
        Text {
            fi: fi.into(),
            sv: Some(sv.into()),
            en: Some(en.into()),
        }
    }

    /// The text in this language; in Finnish where it was not written in this language.
    pub fn in_language(&self, language: Language) -> &str {
        self.written_in(language).unwrap_or(&self.fi)
    }

    /// The text in this language, only when it was written in it.
    pub fn written_in(&self, language: Language) -> Option<&str> {
        match language {
            Language::Fi => Some(&self.fi),
            Language::Sv => self.sv.as_deref(),
            Language::En => self.en.as_deref(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_not_written_in_swedish_is_shown_in_finnish() {
        let text = Text::finnish("Suunnitelma");
        assert_eq!(text.in_language(Language::Sv), "Suunnitelma");
        assert_eq!(text.written_in(Language::Sv), None);
    }

    #[test]
    fn a_language_is_read_from_its_code_and_from_nothing_else() {
        for language in Language::ALL {
            assert_eq!(Language::parse(language.code()), Some(language));
        }
        assert_eq!(Language::parse("FI"), None);
    }
}
