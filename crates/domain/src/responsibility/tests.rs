//! Tables of responsibility: who may be named, the team, the six duties.

use super::naming::{
    BesideRefused, EndTermRefused, MayNotBeResponsible, NameRefused, SocialCareRefused, candidates,
    end_term, lacks_work_pair, mark_social_care_client, may_be_responsible, name_responsible,
    name_substitute, name_work_pair,
};
use super::team::{JoinRefused, LeaveRefused, join, leave, missing_roles};
use super::*;
use crate::case::{CaseFile, CaseState};
use crate::language::Language;
use crate::model::OrganisationKind;
use crate::testing::{Person, case_file, id, instant, model, now, today};

pub(super) fn unnamed() -> CaseFile {
    CaseFile {
        terms: vec![],
        ..case_file()
    }
}

pub(super) fn closed() -> CaseFile {
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
fn becoming_a_social_care_client_is_recorded_once_and_moves_nobody() {
    let case = case_file().case;
    let marked = mark_social_care_client(case.clone(), true).unwrap();
    assert!(marked.is_social_care_client);
    assert_eq!(
        mark_social_care_client(marked, true),
        Err(SocialCareRefused::AlreadySo)
    );
    assert_eq!(
        mark_social_care_client(case, false),
        Err(SocialCareRefused::AlreadySo)
    );
    assert_eq!(
        mark_social_care_client(closed().case, true),
        Err(SocialCareRefused::CaseClosed)
    );
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
