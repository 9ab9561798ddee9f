//! Tables of the warm handover: all its states against all its steps, and I-1 over random histories.

use super::handover::{self, HandoverRefused, OfferRefused};
use super::naming::{MayNotBeResponsible, name_responsible};
use super::tests::{closed, unnamed};
use super::*;
use crate::case::CaseFile;
use crate::testing::{Person, case_file, day, id, instant, model, now, today};
use jiff::SignedDuration;
use proptest::prelude::*;

fn offered() -> Handover {
    handover::offer(
        &case_file(),
        &model(),
        id(90),
        &Person::Aino.worker(),
        &Person::Veli.worker(),
        "Tarvitsee enemmän terveydenhuoltoa.",
        now(),
    )
    .unwrap()
}

fn meeting(by: Person) -> JointMeeting {
    JointMeeting {
        held_on: today(),
        client: ClientPresence::Present,
        agreed: "Veli jatkaa.".into(),
        recorded_by: by.account(),
    }
}

#[test]
fn only_the_present_responsible_worker_offers_and_only_to_somebody_allowed() {
    let offer = |file: &CaseFile, by: Person, to: Person, reason: &str| {
        handover::offer(
            file,
            &model(),
            id(90),
            &by.worker(),
            &to.worker(),
            reason,
            now(),
        )
        .map(|it| it.to)
    };
    use Person::{Aino, Kerttu, Kirsi, Veli};
    let file = case_file();
    assert_eq!(offer(&file, Aino, Veli, "Syy"), Ok(Veli.account()));
    assert_eq!(
        offer(&file, Veli, Kerttu, "Syy"),
        Err(OfferRefused::NotTheResponsibleWorker)
    );
    assert_eq!(
        offer(&file, Kerttu, Veli, "Syy"),
        Err(OfferRefused::NotTheResponsibleWorker)
    );
    assert_eq!(
        offer(&file, Aino, Aino, "Syy"),
        Err(OfferRefused::ToThePresentOne)
    );
    let may_not = OfferRefused::ReceiverMayNot(MayNotBeResponsible::RoleNotAllowed);
    assert_eq!(offer(&file, Aino, Kirsi, "Syy"), Err(may_not));
    assert_eq!(
        offer(&file, Aino, Veli, " "),
        Err(OfferRefused::ReasonMissing)
    );
    assert_eq!(
        offer(&closed(), Aino, Veli, "Syy"),
        Err(OfferRefused::CaseClosed)
    );
    assert_eq!(
        offer(&unnamed(), Aino, Veli, "Syy"),
        Err(OfferRefused::NoResponsibleWorker)
    );
    let mut busy = case_file();
    busy.handovers.push(offered());
    assert_eq!(
        offer(&busy, Aino, Kerttu, "Syy"),
        Err(OfferRefused::AlreadyUnderWay { handover: id(90) })
    );
}

#[test]
fn a_coordinator_offers_for_a_worker_whose_account_has_ended() {
    let mut file = case_file();
    if let Some(aino) = file.people.get_mut(&Person::Aino.account()) {
        aino.is_active = false;
    }
    let by = |person: Person| {
        handover::offer(
            &file,
            &model(),
            id(90),
            &person.worker(),
            &Person::Veli.worker(),
            "Syy",
            now(),
        )
    };
    assert_eq!(by(Person::Kerttu).unwrap().from, Person::Aino.account());
    assert_eq!(
        by(Person::Paavo),
        Err(OfferRefused::NotTheResponsibleWorker)
    );
}

/// Each state of a handover against each step: what becomes of it, or the refusal.
#[test]
fn every_state_of_a_handover_takes_only_its_own_steps() {
    type Step = fn(Handover) -> Result<Handover, HandoverRefused>;
    let steps: [(&str, Step); 5] = [
        ("accept", |it| {
            handover::accept(it, Person::Veli.account(), now())
        }),
        ("meet", |it| {
            handover::record_meeting(it, meeting(Person::Veli), today())
        }),
        ("complete", |it| {
            let veli = Person::Veli.worker();
            handover::complete(
                &case_file(),
                &model(),
                it,
                id(9),
                &veli,
                veli.account,
                now(),
            )
            .map(|done| done.handover)
        }),
        ("decline", |it| {
            handover::decline(it, Person::Veli.account(), "En ehdi.", now())
        }),
        ("withdraw", |it| {
            handover::withdraw(it, &Person::Aino.worker(), "Ei tarvita.", now())
        }),
    ];
    let accepted = handover::accept(offered(), Person::Veli.account(), now()).unwrap();
    let met = handover::record_meeting(accepted.clone(), meeting(Person::Aino), today()).unwrap();
    let completed = (steps[2].1)(met.clone()).unwrap();
    let declined = (steps[3].1)(offered()).unwrap();
    let withdrawn = (steps[4].1)(offered()).unwrap();
    for (from, name, allowed) in [
        (
            offered(),
            "offered",
            ["accept", "decline", "withdraw"].as_slice(),
        ),
        (accepted, "accepted", &["meet", "withdraw"]),
        (met, "met", &["complete", "withdraw"]),
        (completed, "completed", &[]),
        (declined, "declined", &[]),
        (withdrawn, "withdrawn", &[]),
    ] {
        for (step, take) in steps {
            let taken = take(from.clone());
            match allowed.contains(&step) {
                true => assert!(taken.is_ok(), "{name} × {step}"),
                false => assert_eq!(taken, Err(HandoverRefused::WrongStep), "{name} × {step}"),
            }
        }
    }
}

#[test]
fn only_the_named_receiver_accepts_a_handover() {
    for person in Person::ALL {
        let accepted = handover::accept(offered(), person.account(), now());
        assert_eq!(accepted.is_ok(), person == Person::Veli, "{person:?}");
    }
}

#[test]
fn the_joint_meeting_has_the_client_or_the_reason_why_not() {
    let accepted = || handover::accept(offered(), Person::Veli.account(), now()).unwrap();
    let record = |meeting| handover::record_meeting(accepted(), meeting, today());
    let absent = |because: &str| JointMeeting {
        client: ClientPresence::Absent {
            because: because.into(),
        },
        ..meeting(Person::Aino)
    };
    assert!(record(absent("Sairastui, soitamme.")).is_ok());
    assert_eq!(record(absent(" ")), Err(HandoverRefused::ReasonMissing));
    assert_eq!(
        record(meeting(Person::Kerttu)),
        Err(HandoverRefused::NotAParty)
    );
    let later = JointMeeting {
        held_on: day(1),
        ..meeting(Person::Aino)
    };
    assert_eq!(record(later), Err(HandoverRefused::MeetingInTheFuture));
    let silent = JointMeeting {
        agreed: String::new(),
        ..meeting(Person::Aino)
    };
    assert_eq!(record(silent), Err(HandoverRefused::AgreementMissing));
}

#[test]
fn completing_moves_responsibility_in_one_instant_and_ends_the_receivers_term_as_work_pair() {
    let mut file = case_file();
    file.terms.push(crate::testing::term(
        202,
        TermKind::WorkPair,
        Person::Veli,
        -20,
    ));
    let met = HandoverState::Met {
        accepted_at: now(),
        meeting: meeting(Person::Aino),
    };
    let handover = Handover {
        state: met,
        ..offered()
    };
    let veli = Person::Veli.worker();
    let complete = |by: Person, file: &CaseFile| {
        handover::complete(
            file,
            &model(),
            handover.clone(),
            id(9),
            &veli,
            by.account(),
            now(),
        )
    };
    let done = complete(Person::Veli, &file).unwrap();
    assert!(
        done.ended
            .iter()
            .all(|term| term.to == Some(done.begun.from))
    );
    assert_eq!(done.ended.len(), 2);
    assert_eq!(done.begun.holder, veli.account);
    assert_eq!(
        complete(Person::Kerttu, &file),
        Err(HandoverRefused::NotAParty)
    );
    file.terms[0].holder = Person::Kerttu.account();
    assert_eq!(
        complete(Person::Veli, &file),
        Err(HandoverRefused::ResponsibilityHasMoved)
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    /// I-1 and I-2: whatever is tried, at each instant from naming there is exactly one responsible worker, and only a
    /// completed handover has moved it.
    #[test]
    fn i_1_a_random_history_has_one_responsible_worker_at_every_instant(
        tries in proptest::collection::vec((0u8..7, 0usize..9, 0usize..9, 0i64..30), 1..40)
    ) {
        let model = model();
        let mut file = unnamed();
        let mut at = instant(-400);
        let named_at = at;
        file.terms.push(name_responsible(&file, &model, id(9_000), &Person::Aino.worker(), "Alku", at).unwrap());
        let mut completed = 0;
        for (number, (step, one, other, hours)) in (1u128..).zip(tries) {
            at += SignedDuration::from_hours(hours);
            completed += usize::from(attempt(&mut file, &model, step, (Person::ALL[one], Person::ALL[other]), number, at));
            let mut instants: Vec<_> = file.terms.iter().flat_map(|term| [Some(term.from), term.to]).flatten().collect();
            instants.push(at);
            for instant in instants.into_iter().filter(|instant| *instant >= named_at) {
                let holding = file.terms.iter().filter(|term| term.kind == TermKind::Responsible && term.holds_at(instant));
                prop_assert_eq!(holding.count(), 1);
            }
        }
        let terms = file.terms.iter().filter(|term| term.kind == TermKind::Responsible).count();
        prop_assert_eq!(terms, completed + 1);
    }
}

/// Tries one step, and keeps what it gives. True when a handover was completed.
fn attempt(
    file: &mut CaseFile,
    model: &crate::model::ServiceModel,
    step: u8,
    (one, other): (Person, Person),
    number: u128,
    at: Timestamp,
) -> bool {
    let live = file.handovers.iter().position(Handover::is_live);
    let taken = live.map(|place| file.handovers[place].clone());
    let next = match (step, taken) {
        (0, _) => {
            if let Ok(term) = name_responsible(file, model, id(number), &one.worker(), "Syy", at) {
                file.terms.push(term);
            }
            return false;
        }
        (1, _) => {
            if let Ok(offer) = handover::offer(
                file,
                model,
                id(number),
                &one.worker(),
                &other.worker(),
                "Syy",
                at,
            ) {
                file.handovers.push(offer);
            }
            return false;
        }
        (2, Some(it)) => handover::accept(it, one.account(), at),
        (3, Some(it)) => handover::record_meeting(it, meeting(one), today()),
        (4, Some(it)) => handover::decline(it, one.account(), "Syy", at),
        (5, Some(it)) => handover::withdraw(it, &one.worker(), "Syy", at),
        (6, Some(it)) => {
            let Some(receiver) = Person::ALL
                .into_iter()
                .find(|person| person.account() == it.to)
            else {
                return false;
            };
            match handover::complete(
                file,
                model,
                it,
                id(number),
                &receiver.worker(),
                one.account(),
                at,
            ) {
                Ok(done) => {
                    for ended in done.ended {
                        file.terms.retain(|term| term.id != ended.id);
                        file.terms.push(ended);
                    }
                    file.terms.push(done.begun);
                    file.handovers[live.unwrap()] = done.handover;
                    return true;
                }
                Err(refused) => Err(refused),
            }
        }
        _ => return false,
    };
    if let (Ok(next), Some(place)) = (next, live) {
        file.handovers[place] = next;
    }
    false
}
