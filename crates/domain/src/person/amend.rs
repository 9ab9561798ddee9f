//! Amending a client's basic details. Not here: finding two records of one person (`similar`).

use super::Client;
use crate::identity::{IdentityCode, SafetyBan};
use crate::language::Language;
use crate::model::MunicipalityCode;
use jiff::civil::Date;

/// The details as a worker writes them.
#[derive(Clone)]
pub struct ClientDetails {
    pub first_names: String,
    pub last_name: String,
    pub identity_code: Option<IdentityCode>,
    pub born_on: Option<Date>,
    pub municipality: Option<MunicipalityCode>,
    pub language: Language,
    pub needs_interpreter: bool,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub safety_ban: SafetyBan,
}

/// Why details were not amended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AmendRefused {
    FirstNamesMissing,
    LastNameMissing,
    /// A person without an identity code has at least a date of birth [703/2023 § 38].
    NeitherCodeNorBirthDate,
    /// The code tells another date of birth.
    BirthDateDoesNotFitCode,
    BornInFuture,
    /// An address without a sign between its two parts.
    EmailNotAnAddress,
}

/// The client with amended details; every refusal at once.
///
/// Source: Act 703/2023 § 38.
/// Refuses when a name is missing; there is neither code nor date of birth; the two disagree; the date lies ahead; the e-mail address
/// is none.
pub fn amend(
    client: &Client,
    details: ClientDetails,
    today: Date,
) -> Result<Client, Vec<AmendRefused>> {
    let code_born_on = details.identity_code.as_ref().map(IdentityCode::born_on);
    let born_on = details.born_on.or(code_born_on);
    let email_is_address = |email: &String| {
        email
            .split_once('@')
            .is_some_and(|(name, place)| !name.is_empty() && place.contains('.'))
    };
    let refusals: Vec<AmendRefused> = [
        (
            details.first_names.trim().is_empty(),
            AmendRefused::FirstNamesMissing,
        ),
        (
            details.last_name.trim().is_empty(),
            AmendRefused::LastNameMissing,
        ),
        (born_on.is_none(), AmendRefused::NeitherCodeNorBirthDate),
        (
            code_born_on.is_some() && born_on != code_born_on,
            AmendRefused::BirthDateDoesNotFitCode,
        ),
        (
            born_on.is_some_and(|day| day > today),
            AmendRefused::BornInFuture,
        ),
        (
            details
                .email
                .as_ref()
                .is_some_and(|email| !email_is_address(email)),
            AmendRefused::EmailNotAnAddress,
        ),
    ]
    .into_iter()
    .filter_map(|(is_wrong, refusal)| is_wrong.then_some(refusal))
    .collect();
    if !refusals.is_empty() {
        return Err(refusals);
    }
    Ok(Client {
        first_names: details.first_names.trim().to_owned(),
        last_name: details.last_name.trim().to_owned(),
        identity_code: details.identity_code,
        born_on,
        municipality: details.municipality,
        language: details.language,
        needs_interpreter: details.needs_interpreter,
        phone: details.phone,
        email: details.email,
        safety_ban: details.safety_ban,
        ..client.clone()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;
    use jiff::civil::date;

    fn details() -> ClientDetails {
        let client = testing::client();
        ClientDetails {
            first_names: client.first_names,
            last_name: client.last_name,
            identity_code: client.identity_code,
            born_on: client.born_on,
            municipality: client.municipality,
            language: client.language,
            needs_interpreter: false,
            phone: None,
            email: None,
            safety_ban: client.safety_ban,
        }
    }

    #[test]
    fn sound_details_are_taken_as_they_are() {
        let amended = amend(&testing::client(), details(), testing::today());
        assert!(amended.is_ok_and(|client| client == testing::client()));
    }

    #[test]
    fn each_fault_is_refused_by_its_name() {
        type Break = fn(&mut ClientDetails);
        let table: [(Break, AmendRefused); 6] = [
            (
                |it| it.first_names = "  ".into(),
                AmendRefused::FirstNamesMissing,
            ),
            (
                |it| it.last_name = String::new(),
                AmendRefused::LastNameMissing,
            ),
            (
                |it| {
                    it.identity_code = None;
                    it.born_on = None;
                },
                AmendRefused::NeitherCodeNorBirthDate,
            ),
            (
                |it| it.born_on = Some(date(1980, 1, 1)),
                AmendRefused::BirthDateDoesNotFitCode,
            ),
            (
                |it| {
                    it.identity_code = None;
                    it.born_on = Some(date(2300, 1, 1));
                },
                AmendRefused::BornInFuture,
            ),
            (
                |it| it.email = Some("no address".into()),
                AmendRefused::EmailNotAnAddress,
            ),
        ];
        for (fault, expected) in table {
            let mut broken = details();
            fault(&mut broken);
            let refused = amend(&testing::client(), broken, testing::today());
            assert!(
                refused.is_err_and(|refusals| refusals == [expected]),
                "{expected:?}"
            );
        }
    }

    #[test]
    fn all_faults_are_told_at_once() {
        let broken = ClientDetails {
            first_names: String::new(),
            last_name: String::new(),
            email: Some("x".into()),
            ..details()
        };
        assert!(
            amend(&testing::client(), broken, testing::today())
                .is_err_and(|refusals| refusals.len() == 3)
        );
    }
}
