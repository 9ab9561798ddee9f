//! Tables of responsibility: who may be named, all states of a handover against all its steps, and I-1 over random histories.

use super::handover::{self, HandoverRefused, OfferRefused};
use super::naming::{
    BesideRefused, EndTermRefused, MayNotBeResponsible, NameRefused, candidates, end_term,
    lacks_work_pair, may_be_responsible, name_responsible, name_substitute, name_work_pair,
};
use super::team::{JoinRefused, LeaveRefused, join, leave, missing_roles};
use super::*;
use crate::case::{CaseFile, CaseState};
use crate::language::Language;
use crate::model::OrganisationKind;
use crate::testing::{Person, case_file, day, id, instant, model, now, today};
use jiff::SignedDuration;
use proptest::prelude::*;

fn unnamed() -> CaseFile {
    CaseFile {
        terms: vec![],
        ..case_file()
    }
}

fn closed() -> CaseFile {
    let mut file = case_file();
    file.case.state = CaseState::Closed {
        at: now(),
        by: Person::Aino.account(),
        outcome: "employed".into(),
        note: "Töissä.".into(),
    };
    file
}

#[test]
fn only_those_the_model_allows_may_be_responsible() {
    let file = case_file();
    let mut gone = Person::Aino.worker();
    gone.is_active = false;
    let mut elsewhere = Person::Aino.worker();
    elsewhere.county = "08".into();
    for (worker, expected) in [
        (Person::Aino.worker(), Ok(())),
        (Person::Veli.worker(), Ok(())),
        (Person::Kerttu.worker(), Ok(())),
        (
            Person::Paavo.worker(),
            Err(MayNotBeResponsible::RoleNotAllowed),
        ),
        (
            Person::Eero.worker(),
            Err(MayNotBeResponsible::RoleNotAllowed),
        ),
        (gone, Err(MayNotBeResponsible::AccountEnded)),
        (elsewhere, Err(MayNotBeResponsible::OtherCounty)),
    ] {
        assert_eq!(
            may_be_responsible(&file, &model(), &worker),
            expected,
            "{}",
            worker.role
        );
    }
}

#[test]
fn organisation_and_public_office_are_asked_when_the_model_asks() {
    let mut model = model();
    model.responsible.organisations = vec![OrganisationKind::SocialCare];
    let may = |worker| may_be_responsible(&case_file(), &model, &worker);
    assert_eq!(
        may(Person::Veli.worker()),
        Err(MayNotBeResponsible::OrganisationNotAllowed)
    );
    let mut model = model.clone();
    model.responsible.organisations.clear();
    model.responsible.official_only = true;
    let may = |worker| may_be_responsible(&case_file(), &model, &worker);
    assert_eq!(
        may(Person::Veli.worker()),
        Err(MayNotBeResponsible::NotAPublicOfficial)
    );
    assert_eq!(may(Person::Aino.worker()), Ok(()));
}

#[test]
fn a_social_care_client_has_the_own_worker_of_social_care_and_a_work_pair() {
    let mut file = case_file();
    file.case.is_social_care_client = true;
    let may = |person: Person| may_be_responsible(&file, &model(), &person.worker());
    assert_eq!(may(Person::Aino), Ok(()));
    assert_eq!(may(Person::Veli), Err(MayNotBeResponsible::NotOfSocialCare));
    assert_eq!(
        may(Person::Kerttu),
        Err(MayNotBeResponsible::RoleNotAllowed)
    );
    assert!(lacks_work_pair(&file, &model(), now()));
    let pair = name_work_pair(
        &file,
        &model(),
        id(9),
        &Person::Veli.worker(),
        "Työpari",
        now(),
    );
    file.terms.push(pair.unwrap());
    assert!(!lacks_work_pair(&file, &model(), now()));
}

#[test]
fn a_change_at_a_step_changes_who_may_be_responsible_from_that_step_on() {
    let mut model = model();
    model.responsible.changes_at = vec![crate::model::ChangeAtStep {
        step: "services".into(),
        to_roles: vec!["nurse".into()],
        note: None,
    }];
    let mut file = case_file();
    let may = |file: &CaseFile, person: Person| may_be_responsible(file, &model, &person.worker());
    assert_eq!(
        may(&file, Person::Aino),
        Err(MayNotBeResponsible::RoleNotAllowed)
    );
    assert_eq!(may(&file, Person::Veli), Ok(()));
    file.case.steps.pop();
    assert_eq!(may(&file, Person::Aino), Ok(()));
}

#[test]
fn a_responsible_worker_is_named_once() {
    let aino = Person::Aino.worker();
    let name = |file: &CaseFile, worker, reason: &str| {
        name_responsible(file, &model(), id(9), worker, reason, now()).map(|term| term.holder)
    };
    let veli = Person::Veli.worker();
    assert_eq!(name(&unnamed(), &aino, "Palvelut"), Ok(aino.account));
    let holder = aino.account;
    assert_eq!(
        name(&case_file(), &veli, "Palvelut"),
        Err(NameRefused::AlreadyNamed { holder })
    );
    assert_eq!(
        name(&unnamed(), &aino, "  "),
        Err(NameRefused::ReasonMissing)
    );
    assert_eq!(
        name(&closed(), &aino, "Palvelut"),
        Err(NameRefused::CaseClosed)
    );
    let may_not = NameRefused::MayNot(MayNotBeResponsible::RoleNotAllowed);
    assert_eq!(
        name(&unnamed(), &Person::Kirsi.worker(), "Palvelut"),
        Err(may_not)
    );
}

#[test]
fn a_work_pair_and_a_substitute_stand_beside_the_responsible_worker() {
    let model = model();
    let file = case_file();
    let pair = |file: &CaseFile, person: Person| {
        name_work_pair(file, &model, id(9), &person.worker(), "Pari", now()).map(|term| term.kind)
    };
    assert_eq!(pair(&file, Person::Veli), Ok(TermKind::WorkPair));
    assert_eq!(
        pair(&file, Person::Aino),
        Err(BesideRefused::IsTheResponsibleWorker)
    );
    assert_eq!(
        pair(&unnamed(), Person::Veli),
        Err(BesideRefused::NoResponsibleWorker)
    );
    assert_eq!(
        pair(&closed(), Person::Veli),
        Err(BesideRefused::CaseClosed)
    );
    let stand_in = |person: Person, to| {
        let times = (now(), to);
        name_substitute(&file, &model, id(9), &person.worker(), times, "Loma").map(|term| term.to)
    };
    assert_eq!(stand_in(Person::Veli, instant(14)), Ok(Some(instant(14))));
    assert_eq!(
        stand_in(Person::Veli, now()),
        Err(BesideRefused::EndsBeforeItStarts)
    );
    let may_not = BesideRefused::MayNot(MayNotBeResponsible::RoleNotAllowed);
    assert_eq!(stand_in(Person::Eero, instant(14)), Err(may_not));
}

#[test]
fn only_terms_beside_the_responsible_worker_are_ended_by_hand() {
    let mut file = case_file();
    let mut pair = crate::testing::term(202, TermKind::WorkPair, Person::Veli, -20);
    file.terms.push(pair.clone());
    assert_eq!(end_term(&file, id(202), now()).unwrap().to, Some(now()));
    assert_eq!(
        end_term(&file, id(201), now()),
        Err(EndTermRefused::OnlyHandoverOrClosingEndsIt)
    );
    assert_eq!(
        end_term(&file, id(999), now()),
        Err(EndTermRefused::NotFound)
    );
    pair.to = Some(instant(-1));
    file.terms[1] = pair;
    assert_eq!(
        end_term(&file, id(202), now()),
        Err(EndTermRefused::AlreadyEnded)
    );
}

#[test]
fn candidates_show_caseload_and_language_and_those_who_may_come_first() {
    let mut veli = Person::Veli.worker();
    veli.languages = vec![Language::Sv];
    let workers = [
        Person::Paavo.worker(),
        veli,
        Person::Kerttu.worker(),
        Person::Aino.worker(),
    ];
    let file = case_file();
    let loads = [(Person::Aino.account(), 30), (Person::Kerttu.account(), 4)].into();
    let order: Vec<_> = candidates(&file, &workers, &loads, &model())
        .into_iter()
        .map(|it| {
            (
                it.worker.account,
                it.may.is_ok(),
                it.caseload,
                it.is_at_limit,
                it.speaks_clients_language,
            )
        })
        .collect();
    let expected = vec![
        (Person::Kerttu.account(), true, 4, false, true),
        (Person::Aino.account(), true, 30, true, true),
        (Person::Veli.account(), true, 0, false, false),
        (Person::Paavo.account(), false, 0, false, true),
    ];
    assert_eq!(order, expected);
}

#[test]
fn anybody_useful_joins_the_team_once_and_in_a_role_of_their_organisation() {
    let own = |name: &str| MemberIdentity::OwnPerson {
        name: name.into(),
        relation: "sisar".into(),
        contact: String::new(),
    };
    let account = |person: Person| MemberIdentity::Account(person.account());
    for (who, role, expected) in [
        (account(Person::Paavo), Some("physician"), Ok(())),
        (account(Person::Kirsi), Some("kela_expert"), Ok(())),
        (
            account(Person::Kirsi),
            Some("nurse"),
            Err(JoinRefused::RoleNotOfOrganisation),
        ),
        (
            account(Person::Kirsi),
            Some("wizard"),
            Err(JoinRefused::UnknownRole),
        ),
        (account(Person::Kirsi), None, Err(JoinRefused::RoleMissing)),
        (
            account(Person::Veli),
            Some("nurse"),
            Err(JoinRefused::AlreadyAMember),
        ),
        (own("Siiri"), None, Ok(())),
        (own(" "), None, Err(JoinRefused::NameMissing)),
    ] {
        let role = role.map(RoleCode::from);
        let joined = join(
            &case_file(),
            &model(),
            (id(9), who),
            role,
            None,
            (now(), today()),
        );
        assert_eq!(joined.map(|_| ()), expected);
    }
    let mut model = model();
    model.team.clients_own_people = false;
    let joined = join(
        &case_file(),
        &model,
        (id(9), own("Siiri")),
        None,
        None,
        (now(), today()),
    );
    assert_eq!(joined.map(|_| ()), Err(JoinRefused::NoOwnPeople));
    let team = Some("no-such-team".to_owned());
    let joined = join(
        &case_file(),
        &model,
        (id(9), account(Person::Paavo)),
        None,
        team,
        (now(), today()),
    );
    assert_eq!(joined.map(|_| ()), Err(JoinRefused::UnknownTeam));
}

#[test]
fn nobody_leaves_the_team_with_open_lines_or_with_responsibility() {
    let mut file = case_file();
    assert_eq!(
        leave(&file, id(211), now()),
        Err(LeaveRefused::IsTheResponsibleWorker)
    );
    assert!(leave(&file, id(212), now()).is_ok());
    file.plans[0].content.lines[1].responsible =
        crate::plan::LineOwner::Account(Person::Veli.account());
    assert_eq!(
        leave(&file, id(212), now()),
        Err(LeaveRefused::CarriesOpenLines(vec![id(602)]))
    );
    file.team[1].left_at = Some(instant(-1));
    assert_eq!(leave(&file, id(212), now()), Err(LeaveRefused::AlreadyLeft));
    assert_eq!(leave(&file, id(999), now()), Err(LeaveRefused::NotFound));
}

#[test]
fn required_roles_that_nobody_holds_are_missing_unless_the_segment_needs_no_team() {
    let mut file = case_file();
    assert!(missing_roles(&file, &model(), now(), today()).is_empty());
    file.team.clear();
    assert_eq!(
        missing_roles(&file, &model(), now(), today()),
        vec![RoleCode::from("nurse")]
    );
    file.case.segment = Some("self_care".into());
    assert!(missing_roles(&file, &model(), now(), today()).is_empty());
}

#[test]
fn the_six_duties_are_met_in_the_sound_file_and_each_lacks_what_is_taken_away() {
    use super::duties::{DutyLack, DutyStanding, duties};
    let standing = |file: &CaseFile| duties(file, &model(), now(), today()).map(|it| it.standing);
    assert!(
        standing(&case_file())
            .iter()
            .all(|it| *it == DutyStanding::Met)
    );
    let breaks: [(usize, fn(&mut CaseFile), DutyLack); 6] = [
        (0, |file| file.grounds.clear(), DutyLack::NoGround),
        (1, |file| file.tasks.clear(), DutyLack::NoNextStep),
        (
            2,
            |file| age(file),
            DutyLack::NothingHeardSince { days: 90 },
        ),
        (3, |file| file.plans.clear(), DutyLack::NoPlan),
        (
            4,
            |file| file.acknowledgements.clear(),
            DutyLack::NotAcknowledged { people: 2 },
        ),
        (
            5,
            |file| file.progress.clear(),
            DutyLack::NotBegun(vec![id(601)]),
        ),
    ];
    for (place, take_away, lack) in breaks {
        let mut file = case_file();
        take_away(&mut file);
        assert_eq!(standing(&file)[place], DutyStanding::Lacking(lack));
    }
}

fn age(file: &mut CaseFile) {
    file.case.opened_at = instant(-200);
    if let crate::plan::PlanState::Agreed { at, .. } = &mut file.plans[0].state {
        *at = instant(-150);
    }
}

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
