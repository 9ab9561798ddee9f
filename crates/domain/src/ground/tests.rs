//! Tables of doors, of what a ground covers, and of what its withdrawal ends.

use super::*;
use crate::case::{Case, CaseState};
use crate::meeting::{Attendance, Attendee, AttendeeIdentity};
use crate::model::OrganisationKind;
use crate::plan::LineOwner;
use crate::task::TaskOwner;
use crate::testing::{
    Person, agreed_plan, case, case_file, day, ground_for, id, line, meeting, model, now,
    organisation, task, today,
};

fn draft(door: Door, kind: OrganisationKind) -> GroundDraft {
    let is_law = door.rule().given_by == GivenBy::Law;
    let base = ground_for(1, Person::Niina);
    let (by, form) = if is_law {
        (Giver::Law, GivenForm::Statutory)
    } else {
        (Giver::Client, GivenForm::PaperSigned)
    };
    GroundDraft {
        id: id(1),
        door,
        recipient: Recipient::Organisation {
            organisation: organisation(kind),
            unit: None,
            account: None,
        },
        recipient_kind: Some(kind),
        classes: base.classes,
        purpose: base.purpose,
        valid_from: day(-1),
        valid_to: Some(day(90)),
        given: Given {
            by,
            form,
            given_on: day(-1),
            ..base.given
        },
        necessity: Some("Suunnitelmaa ei voi tehdä ilman.".into()),
    }
}

fn in_joint_model() -> Case {
    Case {
        joint_model_since: Some(day(-20)),
        ..case()
    }
}

fn record_in(draft: GroundDraft, case: &Case) -> Result<Ground, Vec<RecordRefused>> {
    record(draft, case, &model().ground, today())
}

#[test]
fn each_door_leads_to_the_organisations_of_its_row_and_to_no_others() {
    use OrganisationKind::{
        EmploymentServices, HealthCare, Kela, Ngo, OccupationalHealth, PrivateProvider, SocialCare,
        SpecialisedCare,
    };
    for (door, to) in [
        (Door::OwnTask, vec![SocialCare, HealthCare, SpecialisedCare]),
        (
            Door::JointService,
            vec![SocialCare, HealthCare, SpecialisedCare],
        ),
        (
            Door::DisclosurePermission,
            vec![
                SocialCare,
                HealthCare,
                SpecialisedCare,
                OccupationalHealth,
                PrivateProvider,
            ],
        ),
        (
            Door::SocialCarePermission,
            vec![SocialCare, PrivateProvider],
        ),
        (Door::StatutoryRight, vec![SocialCare]),
        (
            Door::ClientUnableToAssess,
            vec![
                SocialCare,
                HealthCare,
                SpecialisedCare,
                OccupationalHealth,
                PrivateProvider,
            ],
        ),
        (
            Door::JointModel,
            vec![
                SocialCare,
                HealthCare,
                SpecialisedCare,
                EmploymentServices,
                Kela,
            ],
        ),
        (Door::ActivationPlan, vec![SocialCare, EmploymentServices]),
        (Door::Consent, OrganisationKind::ALL.to_vec()),
        (Door::OnBehalfOfCounty, vec![PrivateProvider, Ngo]),
    ] {
        assert_eq!(door.rule().door, door);
        for kind in OrganisationKind::ALL {
            let refusal = record_in(draft(door, *kind), &in_joint_model()).err();
            let expected = (!to.contains(kind)).then(|| vec![RecordRefused::DoorNotForRecipient]);
            assert_eq!(refusal, expected, "{} to {kind}", door.code());
        }
    }
}

#[test]
fn the_doors_that_ask_why_refuse_without_necessity() {
    for rule in DOORS {
        let without = GroundDraft {
            necessity: Some(" ".into()),
            ..draft(rule.door, rule.recipients[0])
        };
        let expected = rule
            .asks_necessity
            .then(|| vec![RecordRefused::NecessityMissing]);
        assert_eq!(
            record_in(without, &in_joint_model()).err(),
            expected,
            "{}",
            rule.door.code()
        );
    }
    let asking: Vec<_> = DOORS
        .iter()
        .filter(|rule| rule.asks_necessity)
        .map(|rule| rule.door.code())
        .collect();
    assert_eq!(asking, ["B2", "B5", "B6", "B7", "B8", "B10"]);
}

#[test]
fn the_joint_model_door_opens_only_while_the_joint_model_holds() {
    let kela = || draft(Door::JointModel, OrganisationKind::Kela);
    assert_eq!(
        record_in(kela(), &case()).err(),
        Some(vec![RecordRefused::JointModelNotInForce])
    );
    assert!(record_in(kela(), &in_joint_model()).is_ok());
    let before = GroundDraft {
        valid_from: day(-30),
        ..kela()
    };
    assert_eq!(
        record_in(before, &in_joint_model()).err(),
        Some(vec![RecordRefused::JointModelNotInForce])
    );
}

#[test]
fn consent_is_written_except_among_the_three_in_the_joint_model() {
    let oral = |kind| {
        let mut draft = draft(Door::Consent, kind);
        draft.given.form = GivenForm::OralRecorded;
        draft
    };
    let refused = Some(vec![RecordRefused::WritingNeeded]);
    for (kind, case, refusal) in [
        (OrganisationKind::Kela, case(), refused.clone()),
        (OrganisationKind::Ngo, case(), refused.clone()),
        (OrganisationKind::Ngo, in_joint_model(), refused),
        (OrganisationKind::Kela, in_joint_model(), None),
        (OrganisationKind::EmploymentServices, in_joint_model(), None),
    ] {
        assert_eq!(record_in(oral(kind), &case).err(), refusal, "{kind}");
    }
    let free = crate::model::GroundRule {
        consent_in_writing: false,
        ..model().ground
    };
    assert!(record(oral(OrganisationKind::Ngo), &case(), &free, today()).is_ok());
}

#[test]
fn each_thing_missing_from_a_ground_is_refused_by_name() {
    type Break = fn(&mut GroundDraft);
    let broken: [(RecordRefused, Break); 9] = [
        (RecordRefused::NoClasses, |it| it.classes.clear()),
        (RecordRefused::PurposeMissing, |it| it.purpose.clear()),
        (RecordRefused::ClientMustGive, |it| it.given.by = Giver::Law),
        (RecordRefused::ClientMustGive, |it| {
            it.given.form = GivenForm::Statutory;
        }),
        (RecordRefused::TextVersionMissing, |it| {
            it.given.text_version.clear();
        }),
        (RecordRefused::AuthorityMissing, |it| {
            it.given.by = Giver::Representative {
                name: "Edunvalvoja".into(),
                authority: String::new(),
            }
        }),
        (RecordRefused::EndsBeforeItBegins, |it| {
            it.valid_to = Some(day(-2));
        }),
        (RecordRefused::GivenLater, |it| it.given.given_on = day(1)),
        (RecordRefused::DoorNotForRecipient, |it| {
            it.recipient_kind = None;
        }),
    ];
    for (refusal, break_it) in broken {
        let mut draft = draft(Door::Consent, OrganisationKind::Ngo);
        break_it(&mut draft);
        assert_eq!(record_in(draft, &case()).err(), Some(vec![refusal]));
    }
    let mut by_client = draft(Door::OwnTask, OrganisationKind::SocialCare);
    by_client.given.by = Giver::Client;
    assert_eq!(
        record_in(by_client, &case()).err(),
        Some(vec![RecordRefused::LawGives])
    );
}

#[test]
fn a_recipient_known_only_by_name_needs_consent() {
    for rule in DOORS {
        let named = GroundDraft {
            recipient: Recipient::Named {
                name: "Sisko".into(),
            },
            recipient_kind: None,
            ..draft(rule.door, rule.recipients[0])
        };
        let expected = (rule.door != Door::Consent).then(|| vec![RecordRefused::NamedNeedsConsent]);
        assert_eq!(record_in(named, &in_joint_model()).err(), expected);
    }
}

#[test]
fn nothing_is_recorded_into_a_closed_case() {
    let state = CaseState::Closed {
        at: now(),
        by: id(1),
        outcome: "employed".into(),
        note: String::new(),
    };
    let closed = Case { state, ..case() };
    let refusal = record_in(draft(Door::Consent, OrganisationKind::Ngo), &closed).err();
    assert_eq!(refusal, Some(vec![RecordRefused::CaseClosed]));
}

#[test]
fn consent_is_withdrawn_at_once_and_only_once_and_the_law_never() {
    let withdrawn = withdraw(
        ground_for(1, Person::Niina),
        Person::Aino.account(),
        "",
        now(),
    )
    .unwrap();
    let party = Party::Organisation(Person::Niina.organisation());
    let grounds = [withdrawn.clone()];
    assert!(covers(&grounds, party, DataClass::PlanAndFollowUp, today(), None).is_none());
    assert_eq!(
        withdraw(withdrawn, id(1), "", now()).err(),
        Some(WithdrawRefused::AlreadyWithdrawn)
    );
    let by_law = record_in(
        draft(Door::JointModel, OrganisationKind::Kela),
        &in_joint_model(),
    )
    .unwrap();
    assert_eq!(
        withdraw(by_law, id(1), "", now()).err(),
        Some(WithdrawRefused::GivenByLaw)
    );
}

#[test]
fn the_joint_model_begins_once_and_ends_once() {
    assert_eq!(
        begin_joint_model(case(), day(1), today()).err(),
        Some(JointModelRefused::BeginsLater)
    );
    let begun = begin_joint_model(case(), day(-1), today()).unwrap();
    assert_eq!(
        begin_joint_model(begun.clone(), today(), today()).err(),
        Some(JointModelRefused::AlreadyInForce)
    );
    let ended = end_joint_model(begun).unwrap();
    assert_eq!(
        end_joint_model(ended).err(),
        Some(JointModelRefused::NotInForce)
    );
}

#[test]
fn a_ground_covers_its_recipient_its_classes_and_its_days_only() {
    let mut only_plan = ground_for(1, Person::Niina);
    only_plan.classes = [DataClass::PlanAndFollowUp].into();
    let mut only_kirsi = ground_for(2, Person::Kirsi);
    only_kirsi.recipient = Recipient::Organisation {
        organisation: Person::Kirsi.organisation(),
        unit: None,
        account: Some(Person::Kirsi.account()),
    };
    let mut sister = ground_for(3, Person::Niina);
    sister.recipient = Recipient::Named {
        name: "Sisko".into(),
    };
    let grounds = [only_plan, only_kirsi, sister];
    let account = |person: Person, account| Party::Account {
        organisation: person.organisation(),
        account,
    };
    for (party, class, on, is_covered) in [
        (
            Party::Organisation(Person::Niina.organisation()),
            DataClass::PlanAndFollowUp,
            0,
            true,
        ),
        (
            Party::Organisation(Person::Niina.organisation()),
            DataClass::HealthAndAbility,
            0,
            false,
        ),
        (
            Party::Organisation(Person::Niina.organisation()),
            DataClass::PlanAndFollowUp,
            -31,
            false,
        ),
        (
            Party::Organisation(Person::Niina.organisation()),
            DataClass::PlanAndFollowUp,
            335,
            true,
        ),
        (
            Party::Organisation(Person::Niina.organisation()),
            DataClass::PlanAndFollowUp,
            336,
            false,
        ),
        (
            account(Person::Kirsi, Person::Kirsi.account()),
            DataClass::BasicDetails,
            0,
            true,
        ),
        (
            account(Person::Kirsi, id(77)),
            DataClass::BasicDetails,
            0,
            false,
        ),
        (
            Party::Organisation(Person::Kirsi.organisation()),
            DataClass::BasicDetails,
            0,
            false,
        ),
        (Party::Named("Sisko"), DataClass::BasicDetails, 0, true),
        (Party::Named("Veli"), DataClass::BasicDetails, 0, false),
    ] {
        assert_eq!(
            covers(&grounds, party, class, day(on), None).is_some(),
            is_covered,
            "{class} on day {on}"
        );
    }
}

#[test]
fn county_workers_share_by_their_task_and_others_by_a_recorded_ground() {
    let file = case_file();
    for (person, class, answer) in [
        (Person::Aino, DataClass::SocialSituation, Ok(Door::OwnTask)),
        (
            Person::Aino,
            DataClass::HealthAndAbility,
            Ok(Door::JointService),
        ),
        (Person::Veli, DataClass::HealthAndAbility, Ok(Door::OwnTask)),
        (
            Person::Veli,
            DataClass::SocialSituation,
            Ok(Door::JointService),
        ),
        (Person::Kerttu, DataClass::BasicDetails, Ok(Door::OwnTask)),
        (
            Person::Paavo,
            DataClass::BasicDetails,
            Err(NoGround::NotOnCase),
        ),
        (Person::Eero, DataClass::PlanAndFollowUp, Ok(Door::Consent)),
        (
            Person::Kirsi,
            DataClass::PlanAndFollowUp,
            Err(NoGround::NotRecorded),
        ),
        (
            Person::Niina,
            DataClass::BasicDetails,
            Err(NoGround::NotRecorded),
        ),
    ] {
        assert_eq!(
            file.may_share(&person.worker(), class, today(), now()),
            answer,
            "{person:?} {class}"
        );
    }
    let ended = crate::person::Worker {
        is_active: false,
        ..Person::Aino.worker()
    };
    assert_eq!(
        file.may_share(&ended, DataClass::BasicDetails, today(), now()),
        Err(NoGround::AccountEnded)
    );
}

#[test]
fn another_countys_worker_needs_a_ground_like_anybody_else() {
    let stranger = crate::person::Worker {
        county: "19".into(),
        organisation: id(9),
        ..Person::Aino.worker()
    };
    assert_eq!(
        case_file().may_share(&stranger, DataClass::BasicDetails, today(), now()),
        Err(NoGround::NotRecorded)
    );
}

#[test]
fn the_nearest_miss_is_told() {
    type Break = fn(&mut Ground);
    let broken: [(NoGround, Break); 5] = [
        (NoGround::ClassNotCovered, |it| {
            it.classes = [DataClass::BasicDetails].into();
        }),
        (NoGround::Expired, |it| it.valid_to = Some(day(-1))),
        (NoGround::NotYetValid, |it| it.valid_from = day(1)),
        (NoGround::Withdrawn, |it| {
            it.state = GroundState::Withdrawn {
                at: now(),
                recorded_by: id(1),
                reason: String::new(),
            }
        }),
        (NoGround::JointModelEnded, |it| it.door = Door::JointModel),
    ];
    for (why, break_it) in broken {
        let mut file = case_file();
        break_it(&mut file.grounds[0]);
        assert_eq!(
            file.may_share(
                &Person::Eero.worker(),
                DataClass::PlanAndFollowUp,
                today(),
                now()
            ),
            Err(why)
        );
    }
}

#[test]
fn a_consent_that_ends_soon_is_reminded_of_unless_another_outlives_it() {
    let rule = model().ground;
    let mut ending = ground_for(1, Person::Niina);
    for (valid_to, is_reminded) in [
        (day(-1), false),
        (day(0), true),
        (day(30), true),
        (day(31), false),
    ] {
        ending.valid_to = Some(valid_to);
        assert_eq!(
            expiring(&[ending.clone()], &rule, today()).len(),
            usize::from(is_reminded),
            "{valid_to}"
        );
    }
    ending.valid_to = Some(day(5));
    let renewed = ground_for(2, Person::Niina);
    assert!(expiring(&[ending, renewed], &rule, today()).is_empty());
}

#[test]
fn a_preview_tells_who_loses_sight_and_what_needs_a_new_owner() {
    let mut file = case_file();
    let eero = Person::Eero.account();
    file.tasks.push(task(702, TaskOwner::Account(eero), day(3)));
    file.plans = vec![agreed_plan(
        1,
        -12,
        vec![line(603, LineOwner::Account(eero), None)],
    )];
    let mut planned = meeting(801, 3);
    let attendee = Attendee {
        who: AttendeeIdentity::Account(eero),
        door: Door::Consent,
        attendance: Attendance::Invited,
    };
    planned.agenda[0].attendees.push(attendee);
    file.meetings = vec![planned];
    let preview = withdrawal_preview(&file, id(221), today(), now()).unwrap();
    assert_eq!(preview.losses.len(), 1);
    assert_eq!(preview.losses[0].who, Loser::Account(eero));
    assert_eq!(preview.losses[0].classes.len(), 7);
    assert_eq!(
        (preview.tasks, preview.lines, preview.meetings),
        (vec![id(702)], vec![id(603)], vec![id(801)])
    );
    assert_eq!(withdrawal_preview(&file, id(999), today(), now()), None);
}

#[test]
fn nothing_is_lost_while_another_ground_covers_the_same() {
    let mut file = case_file();
    file.grounds.push(ground_for(222, Person::Eero));
    let preview = withdrawal_preview(&file, id(221), today(), now()).unwrap();
    assert_eq!(preview, Preview::default());
}
