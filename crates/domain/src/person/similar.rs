//! Is this person here already? Same code, or alike by name and date of birth. Not here: joining two records.

use super::Client;
use crate::id::ClientId;
use crate::identity::IdentityCode;
use crate::referral::Subject;
use jiff::civil::Date;

/// What a person is recognised by.
#[derive(Clone, Copy)]
pub struct Recognisable<'a> {
    pub first_names: &'a str,
    pub last_name: &'a str,
    pub identity_code: Option<&'a IdentityCode>,
    pub born_on: Option<Date>,
}

impl Client {
    /// What the client is recognised by.
    pub fn person(&self) -> Recognisable<'_> {
        let identity_code = self.identity_code.as_ref();
        let born_on = self
            .born_on
            .or_else(|| identity_code.map(IdentityCode::born_on));
        Recognisable {
            first_names: &self.first_names,
            last_name: &self.last_name,
            identity_code,
            born_on,
        }
    }
}

impl Subject {
    /// What the person a referral is about is recognised by.
    pub fn person(&self) -> Recognisable<'_> {
        let identity_code = self.identity_code.as_ref();
        let born_on = self
            .born_on
            .or_else(|| identity_code.map(IdentityCode::born_on));
        Recognisable {
            first_names: &self.first_names,
            last_name: &self.last_name,
            identity_code,
            born_on,
        }
    }
}

/// How alike two people are, the surest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Likeness {
    /// The same identity code.
    Same,
    /// The same folded name and date of birth, and at least one without a code.
    SameNameAndBirthDate,
    /// The same date of birth and a similar name; or the same name and date of birth under two codes, one perhaps mistyped.
    Similar,
}

/// A client who may be the same person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Candidate {
    pub client: ClientId,
    pub likeness: Likeness,
    /// 0–100: how similar the names are; 100 for the same code.
    pub score: u32,
}

/// From this on, two folded names are similar.
const SIMILAR_NAME: u32 = 75;

/// Clients who may be this person, the surest and most similar first. Asked before a new client is made.
pub fn candidates(person: &Recognisable<'_>, clients: &[&Client]) -> Vec<Candidate> {
    let mut found: Vec<Candidate> = clients
        .iter()
        .filter_map(|client| {
            let likeness = likeness(person, &client.person())?;
            let score = if likeness == Likeness::Same {
                100
            } else {
                name_score(person, &client.person())
            };
            Some(Candidate {
                client: client.id,
                likeness,
                score,
            })
        })
        .collect();
    found.sort_by_key(|candidate| {
        (
            candidate.likeness,
            std::cmp::Reverse(candidate.score),
            candidate.client,
        )
    });
    found
}

/// How alike two people are; none when they are not.
pub fn likeness(one: &Recognisable<'_>, other: &Recognisable<'_>) -> Option<Likeness> {
    let both_have_codes = one.identity_code.is_some() && other.identity_code.is_some();
    if both_have_codes && one.identity_code == other.identity_code {
        return Some(Likeness::Same);
    }
    if one.born_on.is_none() || one.born_on != other.born_on {
        return None;
    }
    let score = name_score(one, other);
    match (score, both_have_codes) {
        (100, false) => Some(Likeness::SameNameAndBirthDate),
        (SIMILAR_NAME.., false) | (100, true) => Some(Likeness::Similar),
        _ => None,
    }
}

/// 0–100: similarity of the folded names, whichever way round they were written; of first names the first one counts.
fn name_score(one: &Recognisable<'_>, other: &Recognisable<'_>) -> u32 {
    let (first, last) = (fold(first_of(one.first_names)), fold(one.last_name));
    let (other_first, other_last) = (fold(first_of(other.first_names)), fold(other.last_name));
    let straight = similarity(&first, &other_first) + similarity(&last, &other_last);
    let crossed = similarity(&first, &other_last) + similarity(&last, &other_first);
    straight.max(crossed) / 2
}

fn first_of(names: &str) -> &str {
    names.split_whitespace().next().unwrap_or_default()
}

/// Small letters without marks, spaces or hyphens: `Åsa-Mäkelä` and `asa makela` are the same.
pub fn fold(name: &str) -> String {
    name.to_lowercase()
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .map(|letter| match letter {
            'å' | 'ä' | 'á' | 'à' | 'â' | 'æ' => 'a',
            'ö' | 'ø' | 'ó' | 'õ' | 'ő' => 'o',
            'é' | 'è' | 'ë' | 'ê' => 'e',
            'ü' | 'ú' | 'ű' => 'u',
            'í' | 'ï' => 'i',
            'š' | 'ś' => 's',
            'ž' | 'ź' => 'z',
            'č' | 'ć' | 'ç' => 'c',
            'đ' => 'd',
            'ŋ' | 'ñ' => 'n',
            'ŧ' => 't',
            'w' => 'v',
            other => other,
        })
        .collect()
}

/// 100 less the share of letters to be changed.
fn similarity(one: &str, other: &str) -> u32 {
    let longest = one.chars().count().max(other.chars().count());
    if longest == 0 {
        return 0;
    }
    let same = longest.saturating_sub(distance(one, other));
    u32::try_from(same * 100 / longest).unwrap_or(0)
}

/// How many letters must be added, taken away or changed (Levenshtein).
fn distance(one: &str, other: &str) -> usize {
    let other: Vec<char> = other.chars().collect();
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (at, letter) in one.chars().enumerate() {
        let mut next = vec![at + 1];
        for (column, candidate) in other.iter().enumerate() {
            let changed = row.get(column).copied().unwrap_or(0) + usize::from(letter != *candidate);
            let removed = row.get(column + 1).copied().unwrap_or(0) + 1;
            let added = next.last().copied().unwrap_or(0) + 1;
            next.push(changed.min(removed).min(added));
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{client, id};
    use jiff::civil::date;

    fn asked<'a>(
        first_names: &'a str,
        last_name: &'a str,
        code: Option<&'a IdentityCode>,
        born: Option<Date>,
    ) -> Recognisable<'a> {
        Recognisable {
            first_names,
            last_name,
            identity_code: code,
            born_on: born,
        }
    }

    #[test]
    fn people_are_alike_by_code_or_by_name_and_birth_date() {
        let known = client();
        let born = Some(date(1986, 2, 10));
        let code = known.identity_code.clone();
        let other_code = IdentityCode::invented(date(1986, 2, 10), 902).ok();
        for (person, likely) in [
            (
                asked("Muu", "Nimi", code.as_ref(), born),
                Some(Likeness::Same),
            ),
            (
                asked("Tuisku Tähti", "Esimerkki", None, born),
                Some(Likeness::SameNameAndBirthDate),
            ),
            (
                asked("Esimerkki", "Tuisku", None, born),
                Some(Likeness::SameNameAndBirthDate),
            ),
            (
                asked("tuisku", "ESIMERKI", None, born),
                Some(Likeness::Similar),
            ),
            (
                asked("Tuisku", "Esimerkki", other_code.as_ref(), born),
                Some(Likeness::Similar),
            ),
            (asked("Tuisku", "Esimerki", other_code.as_ref(), born), None),
            (
                asked("Tuisku", "Esimerkki", None, Some(date(1986, 2, 11))),
                None,
            ),
            (asked("Tuisku", "Esimerkki", None, None), None),
            (asked("Raita", "Malli", None, born), None),
        ] {
            assert_eq!(
                likeness(&person, &known.person()),
                likely,
                "{} {}",
                person.first_names,
                person.last_name
            );
        }
    }

    #[test]
    fn the_surest_candidate_comes_first() {
        let (mut similar, mut same) = (client(), client());
        similar.id = id(2);
        similar.identity_code = None;
        similar.last_name = "Esimerki".into();
        same.id = id(3);
        let code = same.identity_code.clone();
        let person = asked("Tuisku", "Esimerkki", code.as_ref(), same.born_on);
        let found = candidates(&person, &[&similar, &same]);
        assert_eq!(
            found.iter().map(|one| one.client).collect::<Vec<_>>(),
            [id(3), id(2)]
        );
        assert!(found[1].score < 100);
    }

    #[test]
    fn marks_hyphens_and_large_letters_do_not_make_another_name() {
        assert_eq!(fold("Åsa-Mäkelä"), fold("asa makela"));
    }
}
