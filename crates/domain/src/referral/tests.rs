//! Tables of a referral's states and steps.

use super::*;
use crate::criteria::Facts;
use crate::language::Language;
use crate::model::ReferralMode;
use crate::model::ReferrerKind;
use crate::testing::{Person, client, day, id, instant, model, now, today};

fn draft() -> ReferralDraft {
    ReferralDraft {
        id: id(1),
        channel: "form".into(),
        mode: ReferralMode::Form,
        product: Some("support".into()),
        sender: Sender::Professional {
            kind: ReferrerKind::EmploymentServices,
            name: "Eero Kokeilu".into(),
            organisation: "Työllisyysalue".into(),
            phone: "0401".into(),
            email: String::new(),
            joins_meeting: true,
            account: None,
        },
        subject: Subject {
            first_names: "Tuisku".into(),
            last_name: "Esimerkki".into(),
            identity_code: client().identity_code,
            born_on: None,
            municipality: None,
            language: Language::Fi,
            needs_interpreter: false,
            phone: "0402".into(),
            email: String::new(),
            labour_market_status: None,
            unemployed_since: None,
        },
        content: ReferralContent {
            concern: "Selkä estää työn.".into(),
            client_hopes: String::new(),
            sender_hopes: String::new(),
            tried: String::new(),
            involved: String::new(),
            benefits: String::new(),
            criteria: vec!["health".into()],
            score: ScoreAnswer::NotAsked,
            is_urgent: false,
            client_agrees_to_contact: true,
            ground_given: false,
        },
        ground_answer: Some(true),
        consultation: None,
    }
}

fn own_draft() -> ReferralDraft {
    ReferralDraft {
        channel: "own".into(),
        mode: ReferralMode::OwnContact,
        sender: Sender::Client,
        ground_answer: None,
        ..draft()
    }
}

fn sent() -> Referral {
    submit(draft(), &model(), now()).unwrap()
}

fn assessed(words: &str) -> Assessed {
    Assessed {
        by: Person::Kerttu.account(),
        product: "support".into(),
        ticked: vec!["health".into()],
        facts: Facts::default(),
        words: words.into(),
    }
}

fn guidance() -> Guidance {
    Guidance {
        service: "Kuntoutus".into(),
        contact: "0403".into(),
        handed_on: "Soitettiin yhdessä.".into(),
        reason: "Sopii paremmin.".into(),
    }
}

#[test]
fn a_whole_draft_becomes_a_referral() {
    let referral = sent();
    assert_eq!(referral.state, ReferralState::Submitted);
    assert!(referral.content.ground_given);
    assert!(submit(own_draft(), &model(), now()).is_ok());
}

#[test]
fn each_thing_missing_from_a_draft_is_refused_by_name() {
    type Break = fn(&mut ReferralDraft);
    let broken: [(SubmitRefused, Break); 14] = [
        (SubmitRefused::ChannelUnknown, |it| {
            it.channel = "fax".into();
        }),
        (SubmitRefused::SenderMayNotUseChannel, |it| {
            it.sender = Sender::Client;
        }),
        (SubmitRefused::ModeNotOfChannel, |it| {
            it.mode = ReferralMode::ConsultationMeeting;
        }),
        (SubmitRefused::ProductUnknown, |it| {
            it.product = Some("other".into());
        }),
        (SubmitRefused::ProductNotByChannel, |it| {
            it.product = Some("open_door".into());
        }),
        (SubmitRefused::CriterionUnknown("x".into()), |it| {
            it.content.criteria.push("x".into());
        }),
        (SubmitRefused::ConcernMissing, |it| {
            it.content.concern = " ".into();
        }),
        (SubmitRefused::NameMissing, |it| {
            it.subject.last_name.clear();
        }),
        (SubmitRefused::BirthDateMissing, |it| {
            it.subject.identity_code = None;
        }),
        (SubmitRefused::BirthDateDiffersFromCode, |it| {
            it.subject.born_on = Some(today());
        }),
        (SubmitRefused::ContactNotAgreed, |it| {
            it.content.client_agrees_to_contact = false;
        }),
        (SubmitRefused::GroundNotAsked, |it| it.ground_answer = None),
        (SubmitRefused::SenderUnreachable, |it| {
            if let Sender::Professional { phone, .. } = &mut it.sender {
                phone.clear();
            }
        }),
        (SubmitRefused::SenderUnreachable, |it| {
            *it = own_draft();
            it.subject.phone.clear();
        }),
    ];
    for (refusal, break_it) in broken {
        let mut draft = draft();
        break_it(&mut draft);
        assert_eq!(submit(draft, &model(), now()).err(), Some(vec![refusal]));
    }
}

#[test]
fn everything_wrong_with_a_draft_is_told_at_once() {
    let mut draft = draft();
    draft.content.concern.clear();
    draft.subject.last_name.clear();
    assert_eq!(submit(draft, &model(), now()).unwrap_err().len(), 2);
}

#[test]
fn a_client_who_refuses_the_ground_is_still_heard() {
    let referral = submit(
        ReferralDraft {
            ground_answer: Some(false),
            ..draft()
        },
        &model(),
        now(),
    )
    .unwrap();
    assert!(!referral.content.ground_given);
}

/// A referral in each of its six states.
fn states() -> [Referral; 6] {
    let by = Person::Kerttu.account();
    let (model, it) = (model(), assessed("Otetaan."));
    [
        sent(),
        acknowledge(sent(), by, now()).unwrap(),
        ask_more(sent(), by, "Kuka hoitaa?", now()).unwrap(),
        accept(sent(), &it, id(9), &model, today(), now()).unwrap(),
        guide_elsewhere(sent(), &it, guidance(), &model, today(), now()).unwrap(),
        withdraw(sent(), "Muutti.", now()).unwrap(),
    ]
}

#[test]
fn every_step_from_every_state_succeeds_or_is_refused_by_name() {
    use AnswerRefused::{
        AlreadyAccepted as Taken, AlreadyAcknowledged as Seen, AlreadyGuided as Guided,
        AlreadyWithdrawn as Gone, NothingAsked,
    };
    type Step = fn(Referral) -> Result<Referral, AnswerRefused>;
    let table: [(&str, Step, [Option<AnswerRefused>; 6]); 6] = [
        (
            "acknowledge",
            |it| acknowledge(it, id(5), now()),
            [
                None,
                Some(Seen),
                Some(Seen),
                Some(Taken),
                Some(Guided),
                Some(Gone),
            ],
        ),
        (
            "ask_more",
            |it| ask_more(it, id(5), "Mitä?", now()),
            [None, None, None, Some(Taken), Some(Guided), Some(Gone)],
        ),
        (
            "answer_more",
            |it| answer_more(it, "Näin.", now()),
            [
                Some(NothingAsked),
                Some(NothingAsked),
                None,
                Some(Taken),
                Some(Guided),
                Some(Gone),
            ],
        ),
        (
            "accept",
            |it| accept(it, &assessed("Otetaan."), id(9), &model(), today(), now()),
            [None, None, None, Some(Taken), Some(Guided), Some(Gone)],
        ),
        (
            "guide_elsewhere",
            |it| guide_elsewhere(it, &assessed(""), guidance(), &model(), today(), now()),
            [None, None, None, Some(Taken), Some(Guided), Some(Gone)],
        ),
        (
            "withdraw",
            |it| withdraw(it, "Muutti.", now()),
            [None, None, None, Some(Taken), Some(Guided), Some(Gone)],
        ),
    ];
    for (name, step, refusals) in table {
        for (state, refusal) in states().into_iter().zip(refusals) {
            let label = format!("{name} from {:?}", state.state);
            assert_eq!(step(state).err(), refusal, "{label}");
        }
    }
}

#[test]
fn criteria_not_met_are_no_gate_but_ask_for_a_reason_in_words() {
    let without = accept(sent(), &assessed(" "), id(9), &model(), today(), now());
    assert_eq!(without.err(), Some(AnswerRefused::ReasonMissing));
    let accepted = accept(
        sent(),
        &assessed("Tilanne on kokonaan epäselvä."),
        id(9),
        &model(),
        today(),
        now(),
    )
    .unwrap();
    let ReferralState::Accepted { statement, .. } = accepted.state else {
        panic!("not accepted")
    };
    assert_eq!(statement.met, ["health".into()]);
    assert!(statement.not_met.contains(&"working_age".into()));
}

#[test]
fn nobody_is_guided_elsewhere_without_name_contact_handing_on_and_reason() {
    type Clear = fn(&mut Guidance);
    let empty: [(AnswerRefused, Clear); 4] = [
        (AnswerRefused::ServiceMissing, |it| it.service.clear()),
        (AnswerRefused::ContactMissing, |it| it.contact.clear()),
        (AnswerRefused::HandingOnMissing, |it| it.handed_on.clear()),
        (AnswerRefused::ReasonMissing, |it| it.reason.clear()),
    ];
    for (refusal, clear) in empty {
        let mut guidance = guidance();
        clear(&mut guidance);
        assert_eq!(
            guide_elsewhere(sent(), &assessed(""), guidance, &model(), today(), now()).err(),
            Some(refusal)
        );
    }
}

#[test]
fn empty_words_are_refused_by_name() {
    assert_eq!(
        ask_more(sent(), id(5), " ", now()).err(),
        Some(AnswerRefused::QuestionMissing)
    );
    let asked = ask_more(sent(), id(5), "Mitä?", now()).unwrap();
    assert_eq!(
        answer_more(asked, "", now()).err(),
        Some(AnswerRefused::AnswerMissing)
    );
    assert_eq!(
        withdraw(sent(), "", now()).err(),
        Some(AnswerRefused::ReasonMissing)
    );
    let unknown = Assessed {
        product: "other".into(),
        ..assessed("Otetaan.")
    };
    assert_eq!(
        accept(sent(), &unknown, id(9), &model(), today(), now()).err(),
        Some(AnswerRefused::ProductUnknown)
    );
}

#[test]
fn the_sender_sees_only_how_the_referral_fares() {
    let kerttu = Person::Kerttu.account();
    let [submitted, acknowledged, asked, accepted, guided, withdrawn] = states();
    assert!(matches!(
        what_the_sender_sees(&submitted, None),
        SenderSight::Received {
            acknowledged_at: None,
            ..
        }
    ));
    assert!(matches!(
        what_the_sender_sees(&acknowledged, None),
        SenderSight::Received {
            acknowledged_at: Some(_),
            ..
        }
    ));
    assert!(matches!(
        what_the_sender_sees(&asked, None),
        SenderSight::AskedForMore {
            question: "Kuka hoitaa?",
            ..
        }
    ));
    assert!(
        matches!(what_the_sender_sees(&accepted, None), SenderSight::Taken { by, .. } if by == kerttu)
    );
    let aino = Person::Aino.account();
    assert!(
        matches!(what_the_sender_sees(&accepted, Some(aino)), SenderSight::Taken { by, .. } if by == aino)
    );
    assert!(matches!(
        what_the_sender_sees(&guided, None),
        SenderSight::GuidedElsewhere {
            service: "Kuntoutus",
            ..
        }
    ));
    assert!(matches!(
        what_the_sender_sees(&withdrawn, None),
        SenderSight::Withdrawn { .. }
    ));
}

#[test]
fn limits_come_from_the_channel_and_name_who_takes_over() {
    let [submitted, acknowledged, asked, accepted, ..] = states();
    for (referral, owed, by) in [
        (submitted, Owed::Acknowledgement, day(3)),
        (acknowledged, Owed::Decision, day(14)),
        (asked, Owed::Decision, day(14)),
    ] {
        let limit = deadline(&referral, &model()).unwrap();
        assert_eq!(
            (limit.owed, limit.by, limit.escalate_to.as_str()),
            (owed, by, "coordinator")
        );
        assert_eq!(limit.days_late(by), None);
        assert_eq!(
            limit.days_late(day(20)),
            Some(crate::calendar::days_between(by, day(20)))
        );
    }
    assert_eq!(deadline(&accepted, &model()), None);
}

#[test]
fn the_decision_waits_for_the_senders_answer() {
    let asked = ask_more(sent(), id(5), "Mitä?", instant(1)).unwrap();
    let answered = answer_more(asked, "Näin.", instant(10)).unwrap();
    assert_eq!(deadline(&answered, &model()).unwrap().by, day(24));
}

#[test]
fn an_open_case_or_referral_is_told_to_the_team_and_never_to_a_stranger() {
    let (mine, open, gone) = (
        draft().subject,
        sent(),
        withdraw(sent(), "Muutti.", now()).unwrap(),
    );
    let known = client();
    let in_case = live_request(&mine, &[(id(7), &known)], &[&open]);
    assert_eq!(in_case, LiveRequest::CaseOpen(id(7)));
    assert_eq!(in_case.told_to(Asker::Team), in_case);
    assert_eq!(in_case.told_to(Asker::Stranger), LiveRequest::Nothing);
    assert_eq!(
        live_request(&mine, &[], &[&open]),
        LiveRequest::ReferralOpen(id(1))
    );
    assert_eq!(live_request(&mine, &[], &[&gone]), LiveRequest::Nothing);
}
