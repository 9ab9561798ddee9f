//! A consultation between professionals (IN-6): a question, an answer with the time it took, and perhaps a referral after it.
//! Not here: meetings. A consultation without a named client carries nothing by which the client could be known.

use super::{Consultation, ConsultationState};
use crate::case::CaseFile;
use crate::ground::{DataClass, NoGround, may_share};
use crate::id::{AccountId, ConsultationId, ReferralId};
use crate::identity::IdentityCode;
use crate::model::{CountyCode, ServiceModel};
use crate::person::Worker;
use jiff::{Timestamp, civil::Date};

/// The question about to be asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    pub id: ConsultationId,
    pub county: CountyCode,
    pub asked_by: AccountId,
    pub question: String,
    pub needed_by: Date,
}

/// Why a step is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConsultationRefused {
    QuestionMissing,
    AnswerMissing,
    ReasonMissing,
    /// Needed before today.
    NeededInThePast,
    /// One does not consult oneself.
    AsksOneself,
    /// The account of the one asked has ended.
    AccountEnded,
    /// Without a named client, yet an identity code stands in the text.
    NamesTheClient,
    CaseClosed,
    /// The one asked may not hear of the client (I-4).
    NoGround(NoGround),
    AnsweredByAnother,
    /// No time spent is told.
    MinutesMissing,
    AlreadyAnswered,
    AlreadyWithdrawn,
    NotAnswered,
    /// It became a referral before.
    AlreadyReferral,
    /// It is about a case already.
    HasCase,
    /// The county's consultations do not become referrals.
    NotInModel,
}

/// Asks without naming a client: the answer is about the question only.
///
/// Source: seed row IN-6.
/// Refuses when the question is empty or holds an identity code, when the day is past, or when the one asked is the asker or gone.
pub fn ask(
    question: Question,
    of: &Worker,
    today: Date,
    now: Timestamp,
) -> Result<Consultation, ConsultationRefused> {
    let text = askable(&question, of, today)?;
    if holds_identity_code(&text) {
        return Err(ConsultationRefused::NamesTheClient);
    }
    Ok(asked(question, text, None, of, now))
}

/// Asks about a client's case: the one asked must have a ground to hear of the need.
///
/// Source: seed row IN-6; I-4.
/// Refuses as [`ask`] does, and when the case is closed or no ground covers the one asked. A worker of the county who is asked works
/// on the client's matter as a joint service (703/2023 § 53(1)), so for the county it is enough that it is the county's own.
pub fn ask_about_case(
    question: Question,
    file: &CaseFile,
    of: &Worker,
    today: Date,
    now: Timestamp,
) -> Result<Consultation, ConsultationRefused> {
    let text = askable(&question, of, today)?;
    if !file.case.is_open() {
        return Err(ConsultationRefused::CaseClosed);
    }
    match may_share(&file.facts(), of, DataClass::ServiceNeed, today, now) {
        Ok(_) | Err(NoGround::NotOnCase) => Ok(asked(question, text, Some(file), of, now)),
        Err(why) => Err(ConsultationRefused::NoGround(why)),
    }
}

fn askable(question: &Question, of: &Worker, today: Date) -> Result<String, ConsultationRefused> {
    let text = said(&question.question).ok_or(ConsultationRefused::QuestionMissing)?;
    if question.needed_by < today {
        return Err(ConsultationRefused::NeededInThePast);
    }
    if of.account == question.asked_by {
        return Err(ConsultationRefused::AsksOneself);
    }
    if !of.is_active {
        return Err(ConsultationRefused::AccountEnded);
    }
    Ok(text)
}

fn asked(
    question: Question,
    text: String,
    file: Option<&CaseFile>,
    of: &Worker,
    now: Timestamp,
) -> Consultation {
    Consultation {
        id: question.id,
        county: question.county,
        case: file.map(|file| file.case.id),
        asked_by: question.asked_by,
        asked_of: of.account,
        question: text,
        asked_at: now,
        needed_by: question.needed_by,
        state: ConsultationState::Asked,
    }
}

/// Answers, with the minutes it took.
/// Refuses when another answers, when it was answered or withdrawn before, or when answer or minutes are missing.
pub fn answer(
    consultation: Consultation,
    by: AccountId,
    answer: &str,
    minutes: u32,
    now: Timestamp,
) -> Result<Consultation, ConsultationRefused> {
    still_asked(&consultation.state)?;
    if by != consultation.asked_of {
        return Err(ConsultationRefused::AnsweredByAnother);
    }
    let answer = said(answer).ok_or(ConsultationRefused::AnswerMissing)?;
    if consultation.case.is_none() && holds_identity_code(&answer) {
        return Err(ConsultationRefused::NamesTheClient);
    }
    if minutes == 0 {
        return Err(ConsultationRefused::MinutesMissing);
    }
    let state = ConsultationState::Answered {
        at: now,
        answer,
        minutes,
        became: None,
    };
    Ok(Consultation {
        state,
        ..consultation
    })
}

/// Takes the question back.
/// Refuses when it was answered or withdrawn before, or when no reason is given.
pub fn withdraw(
    consultation: Consultation,
    because: &str,
    now: Timestamp,
) -> Result<Consultation, ConsultationRefused> {
    still_asked(&consultation.state)?;
    let because = said(because).ok_or(ConsultationRefused::ReasonMissing)?;
    Ok(Consultation {
        state: ConsultationState::Withdrawn { at: now, because },
        ..consultation
    })
}

/// An answered consultation without a case leads to a referral, which names it.
/// Refuses when it is not answered, was withdrawn, became one before, is about a case, or when the county's model does not allow it.
pub fn become_referral(
    consultation: Consultation,
    referral: ReferralId,
    model: &ServiceModel,
) -> Result<Consultation, ConsultationRefused> {
    let (at, answer, minutes) = match consultation.state {
        ConsultationState::Asked => return Err(ConsultationRefused::NotAnswered),
        ConsultationState::Withdrawn { .. } => return Err(ConsultationRefused::AlreadyWithdrawn),
        ConsultationState::Answered {
            became: Some(_), ..
        } => return Err(ConsultationRefused::AlreadyReferral),
        ConsultationState::Answered {
            at,
            answer,
            minutes,
            became: None,
        } => (at, answer, minutes),
    };
    if consultation.case.is_some() {
        return Err(ConsultationRefused::HasCase);
    }
    let allows = model.consultations.is_empty()
        || model
            .consultations
            .iter()
            .any(|path| path.may_become_referral);
    if !allows {
        return Err(ConsultationRefused::NotInModel);
    }
    let state = ConsultationState::Answered {
        at,
        answer,
        minutes,
        became: Some(referral),
    };
    Ok(Consultation {
        state,
        ..consultation
    })
}

fn still_asked(state: &ConsultationState) -> Result<(), ConsultationRefused> {
    match state {
        ConsultationState::Asked => Ok(()),
        ConsultationState::Answered { .. } => Err(ConsultationRefused::AlreadyAnswered),
        ConsultationState::Withdrawn { .. } => Err(ConsultationRefused::AlreadyWithdrawn),
    }
}

/// Does an identity code stand in the text? Names cannot be told from other words; the page asks the writer to leave them out.
fn holds_identity_code(text: &str) -> bool {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '+';
    text.split(|letter| !is_part(letter))
        .any(|word| IdentityCode::parse(word).is_ok())
}

fn said(text: &str) -> Option<String> {
    let text = text.trim();
    (!text.is_empty()).then(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case::CaseState;
    use crate::testing::{Person, case_file, county, day, id, model, now, today};

    fn question(text: &str) -> Question {
        Question {
            id: id(1),
            county: county(),
            asked_by: Person::Aino.account(),
            question: text.into(),
            needed_by: day(7),
        }
    }

    fn open() -> Consultation {
        ask(
            question("Kenelle kuntoutustutkimus sopii?"),
            &Person::Kirsi.worker(),
            today(),
            now(),
        )
        .unwrap()
    }

    fn answered() -> Consultation {
        answer(
            open(),
            Person::Kirsi.account(),
            "Hae B-lausunnolla.",
            15,
            now(),
        )
        .unwrap()
    }

    #[test]
    fn a_question_without_a_client_may_go_to_anybody_but_never_holds_an_identity_code() {
        assert_eq!(open().case, None);
        let named = ask(
            question("Miten autan asiakasta 010594Y9032?"),
            &Person::Kirsi.worker(),
            today(),
            now(),
        );
        assert_eq!(named.err(), Some(ConsultationRefused::NamesTheClient));
        let told = answer(
            open(),
            Person::Kirsi.account(),
            "Onko hän 010594Y9032?",
            5,
            now(),
        );
        assert_eq!(told.err(), Some(ConsultationRefused::NamesTheClient));
    }

    #[test]
    fn a_question_about_a_case_needs_a_ground_for_the_one_asked() {
        let ask_of = |person: Person, file: &CaseFile| {
            ask_about_case(
                question("Mitä tarvitaan?"),
                file,
                &person.worker(),
                today(),
                now(),
            )
            .map(|it| it.case)
        };
        let file = case_file();
        assert_eq!(ask_of(Person::Eero, &file), Ok(Some(file.case.id)));
        assert_eq!(ask_of(Person::Paavo, &file), Ok(Some(file.case.id)));
        assert_eq!(
            ask_of(Person::Kirsi, &file),
            Err(ConsultationRefused::NoGround(NoGround::NotRecorded))
        );
        let mut closed = case_file();
        closed.case.state = CaseState::Closed {
            at: now(),
            by: id(1),
            outcome: "employed".into(),
            note: String::new(),
        };
        assert_eq!(
            ask_of(Person::Eero, &closed),
            Err(ConsultationRefused::CaseClosed)
        );
    }

    #[test]
    fn what_is_missing_from_a_question_is_refused_by_name() {
        let gone = Worker {
            is_active: false,
            ..Person::Kirsi.worker()
        };
        let late = Question {
            needed_by: day(-1),
            ..question("Mitä?")
        };
        for (question, of, why) in [
            (
                question(" "),
                Person::Kirsi.worker(),
                ConsultationRefused::QuestionMissing,
            ),
            (
                late,
                Person::Kirsi.worker(),
                ConsultationRefused::NeededInThePast,
            ),
            (
                question("Mitä?"),
                Person::Aino.worker(),
                ConsultationRefused::AsksOneself,
            ),
            (question("Mitä?"), gone, ConsultationRefused::AccountEnded),
        ] {
            assert_eq!(ask(question, &of, today(), now()).err(), Some(why));
        }
    }

    #[test]
    fn every_step_from_every_state_succeeds_or_is_refused_by_name() {
        use ConsultationRefused::{
            AlreadyAnswered, AlreadyReferral, AlreadyWithdrawn, NotAnswered,
        };
        type Step = fn(Consultation) -> Result<Consultation, ConsultationRefused>;
        let states = || {
            let withdrawn = withdraw(open(), "Selvisi.", now()).unwrap();
            [
                open(),
                answered(),
                become_referral(answered(), id(8), &model()).unwrap(),
                withdrawn,
            ]
        };
        let table: [(Step, [Option<ConsultationRefused>; 4]); 3] = [
            (
                |it| answer(it, Person::Kirsi.account(), "Näin.", 5, now()),
                [
                    None,
                    Some(AlreadyAnswered),
                    Some(AlreadyAnswered),
                    Some(AlreadyWithdrawn),
                ],
            ),
            (
                |it| withdraw(it, "Selvisi.", now()),
                [
                    None,
                    Some(AlreadyAnswered),
                    Some(AlreadyAnswered),
                    Some(AlreadyWithdrawn),
                ],
            ),
            (
                |it| become_referral(it, id(9), &model()),
                [
                    Some(NotAnswered),
                    None,
                    Some(AlreadyReferral),
                    Some(AlreadyWithdrawn),
                ],
            ),
        ];
        for (step, refusals) in table {
            for (state, refusal) in states().into_iter().zip(refusals) {
                assert_eq!(step(state).err(), refusal);
            }
        }
    }

    #[test]
    fn an_answer_has_its_giver_its_words_and_its_time() {
        let kirsi = Person::Kirsi.account();
        for (by, words, minutes, why) in [
            (id(77), "Näin.", 5, ConsultationRefused::AnsweredByAnother),
            (kirsi, " ", 5, ConsultationRefused::AnswerMissing),
            (kirsi, "Näin.", 0, ConsultationRefused::MinutesMissing),
        ] {
            assert_eq!(answer(open(), by, words, minutes, now()).err(), Some(why));
        }
        assert_eq!(
            withdraw(open(), "", now()).err(),
            Some(ConsultationRefused::ReasonMissing)
        );
    }

    #[test]
    fn a_consultation_about_a_case_needs_no_referral() {
        let about = Consultation {
            case: Some(id(10)),
            ..answered()
        };
        assert_eq!(
            become_referral(about, id(9), &model()).err(),
            Some(ConsultationRefused::HasCase)
        );
    }
}
