//! The business id (*Y-tunnus*): seven digits, a hyphen and a check digit. Not here: the VAT form.

use serde::{Deserialize, Serialize};

/// A valid business id such as `2077474-0`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct BusinessId(String);

/// Not seven digits, a hyphen and the right check digit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a business id is seven digits, a hyphen and a check digit")]
pub struct NotABusinessId;

impl BusinessId {
    /// Reads an id as typed; spaces around it are allowed.
    pub fn parse(text: &str) -> Result<Self, NotABusinessId> {
        const WEIGHTS: [u32; 7] = [7, 9, 10, 5, 8, 4, 2];
        let text = text.trim();
        let (digits, check) = text.split_once('-').ok_or(NotABusinessId)?;
        if digits.len() != 7
            || check.len() != 1
            || !text.bytes().all(|b| b.is_ascii_digit() || b == b'-')
        {
            return Err(NotABusinessId);
        }
        let sum: u32 = digits
            .bytes()
            .zip(WEIGHTS)
            .map(|(digit, weight)| u32::from(digit - b'0') * weight)
            .sum();
        let expected = match sum % 11 {
            0 => 0,
            1 => return Err(NotABusinessId),
            rest => 11 - rest,
        };
        if check == expected.to_string() {
            Ok(Self(text.to_owned()))
        } else {
            Err(NotABusinessId)
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for BusinessId {
    type Error = NotABusinessId;
    fn try_from(text: String) -> Result<Self, Self::Error> {
        Self::parse(&text)
    }
}

impl From<BusinessId> for String {
    fn from(id: BusinessId) -> Self {
        id.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_known_id_is_read_and_its_neighbours_are_refused() {
        assert!(BusinessId::parse("2077474-0").is_ok());
        for wrong in [
            "2077474-1",
            "207747-0",
            "2077474",
            "20774740",
            "2077474-",
            "ä077474-0",
            "-",
            "",
        ] {
            assert!(BusinessId::parse(wrong).is_err(), "{wrong}");
        }
    }
}
