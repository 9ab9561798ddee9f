//! The personal identity code (*henkilötunnus*). Source: Decree 128/2010 § 2 as amended by 690/2022.
//! Not here: anything read out of it but the date of birth; gender is not derived.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

const CHECK_CHARACTERS: &[u8; 31] = b"0123456789ABCDEFHJKLMNPRSTUVWXY";

/// A valid code of eleven characters. Never prints itself; `reveal` is the one way to read it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct IdentityCode(String);

/// Why a text is not an identity code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAnIdentityCode {
    #[error("an identity code has eleven characters")]
    Length,
    #[error("the first six characters are a day, a month and a year")]
    Date,
    #[error("the seventh character tells the century")]
    Century,
    #[error("the individual number is from 002 to 999")]
    IndividualNumber,
    #[error("the last character does not fit the others")]
    CheckCharacter,
}

impl IdentityCode {
    /// Reads a code as typed: spaces around it and small letters are allowed; the century sign is part of the identity and is kept.
    pub fn parse(text: &str) -> Result<Self, NotAnIdentityCode> {
        let code = text.trim().to_uppercase();
        if code.chars().count() != 11 || !code.is_ascii() {
            return Err(NotAnIdentityCode::Length);
        }
        let part = |range: std::ops::Range<usize>| code.get(range).unwrap_or_default();
        if !part(0..6).bytes().all(|b| b.is_ascii_digit()) {
            return Err(NotAnIdentityCode::Date);
        }
        if !part(7..10).bytes().all(|b| b.is_ascii_digit()) {
            return Err(NotAnIdentityCode::IndividualNumber);
        }
        birth_date(part(0..6), part(6..7))?;
        let individual: u32 = part(7..10)
            .parse()
            .map_err(|_| NotAnIdentityCode::IndividualNumber)?;
        if individual < 2 {
            return Err(NotAnIdentityCode::IndividualNumber);
        }
        if part(10..11).bytes().next() != check_character(part(0..6), part(7..10)) {
            return Err(NotAnIdentityCode::CheckCharacter);
        }
        Ok(Self(code))
    }

    /// Makes the code of an invented person: individual number 900–999.
    /// Refuses when the number or the year lies outside what the form allows.
    pub fn invented(born_on: Date, individual: u16) -> Result<Self, NotAnIdentityCode> {
        if !(900..=999).contains(&individual) {
            return Err(NotAnIdentityCode::IndividualNumber);
        }
        let century = match born_on.year() {
            1800..=1899 => '+',
            1900..=1999 => '-',
            2000..=2099 => 'A',
            _ => return Err(NotAnIdentityCode::Century),
        };
        let digits = format!(
            "{:02}{:02}{:02}",
            born_on.day(),
            born_on.month(),
            born_on.year() % 100
        );
        let number = format!("{individual:03}");
        let check = check_character(&digits, &number).ok_or(NotAnIdentityCode::CheckCharacter)?;
        Self::parse(&format!("{digits}{century}{number}{}", char::from(check)))
    }

    /// The code itself, for showing on demand and for searching; each use is logged by its caller.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// The date of birth.
    pub fn born_on(&self) -> Date {
        birth_date(
            self.0.get(0..6).unwrap_or_default(),
            self.0.get(6..7).unwrap_or_default(),
        )
        .unwrap_or_default()
    }

    /// 900–999: temporary or invented.
    pub fn is_invented(&self) -> bool {
        self.0.get(7..8) == Some("9")
    }
}

fn birth_date(digits: &str, sign: &str) -> Result<Date, NotAnIdentityCode> {
    let century: i16 = match sign {
        "+" => 1800,
        "-" | "Y" | "X" | "W" | "V" | "U" => 1900,
        "A" | "B" | "C" | "D" | "E" | "F" => 2000,
        _ => return Err(NotAnIdentityCode::Century),
    };
    let number = |from: usize| {
        digits
            .get(from..from + 2)
            .and_then(|part| part.parse::<i8>().ok())
            .ok_or(NotAnIdentityCode::Date)
    };
    Date::new(century + i16::from(number(4)?), number(2)?, number(0)?)
        .map_err(|_| NotAnIdentityCode::Date)
}

fn check_character(digits: &str, individual: &str) -> Option<u8> {
    let number: usize = format!("{digits}{individual}").parse().ok()?;
    CHECK_CHARACTERS.get(number % 31).copied()
}

impl TryFrom<String> for IdentityCode {
    type Error = NotAnIdentityCode;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<IdentityCode> for String {
    fn from(code: IdentityCode) -> Self {
        code.0
    }
}

impl std::fmt::Debug for IdentityCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("IdentityCode(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn official_style_test_values_are_read() {
        for code in ["010594Y9032", "020516C903K", "020504A902E", " 010594y9032 "] {
            assert!(IdentityCode::parse(code).is_ok(), "{code}");
        }
    }

    #[test]
    fn wrong_codes_are_refused_by_name() {
        for (code, why) in [
            ("", NotAnIdentityCode::Length),
            ("010594Y903", NotAnIdentityCode::Length),
            ("310294-9032", NotAnIdentityCode::Date),
            ("01059AY9032", NotAnIdentityCode::Date),
            ("010594G9032", NotAnIdentityCode::Century),
            ("010594Y0012", NotAnIdentityCode::IndividualNumber),
            ("010594Y9033", NotAnIdentityCode::CheckCharacter),
        ] {
            assert_eq!(IdentityCode::parse(code).err(), Some(why), "{code}");
        }
    }

    #[test]
    fn two_codes_that_differ_only_by_the_sign_are_two_people() {
        assert_ne!(
            IdentityCode::parse("010594Y9032"),
            IdentityCode::parse("010594-9032")
        );
    }

    #[test]
    fn every_century_sign_gives_its_century() {
        for (signs, year) in [("+", 1894), ("-YXWVU", 1994), ("ABCDEF", 2094)] {
            for sign in signs.chars() {
                let code = IdentityCode::parse(&format!("010594{sign}9032")).unwrap();
                assert_eq!(code.born_on().year(), year);
            }
        }
    }

    #[test]
    fn a_code_never_prints_itself() {
        let code = IdentityCode::parse("010594Y9032").unwrap();
        assert!(!format!("{code:?}").contains("9032"));
    }

    proptest! {
        #[test]
        fn invented_codes_are_valid_and_known_as_invented(days in 0i32..50_000, individual in 900u16..1000) {
            let born = jiff::civil::date(1900, 1, 1).checked_add(jiff::Span::new().days(days)).unwrap();
            let code = IdentityCode::invented(born, individual).unwrap();
            prop_assert!(code.is_invented());
            prop_assert_eq!(code.born_on(), born);
        }

        #[test]
        fn no_text_makes_the_parser_panic(text in ".{0,20}") {
            let _ = IdentityCode::parse(&text);
        }
    }
}
