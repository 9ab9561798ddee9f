//! Lists: who sees which case, and how cases are found.

use crate::world::with_sound_case;
use domain::access::{Action, decide};
use domain::case::CaseFile;
use domain::ground::{DataClass, Door, GroundState, Recipient};
use domain::person::{Duty, Worker};
use domain::testing::{Person, now, today};
use store::Database;
use store::desk::{Alert, CaseFilter, Eyes, Order, cases, count_cases};

fn words(words: &str) -> CaseFilter {
    CaseFilter {
        words: words.into(),
        limit: 50,
        ..CaseFilter::default()
    }
}

fn eyes(who: &Worker) -> Eyes<'_> {
    Eyes {
        who,
        today: today(),
        now: now(),
    }
}

fn coordinator() -> Worker {
    Worker {
        duty: Duty::Coordinator,
        ..Person::ALL[0].worker()
    }
}

async fn a_case_is_found_by_the_beginnings_of_names_by_code_and_by_number(database: Database) {
    let file = with_sound_case(&database).await;
    let code = file
        .client
        .identity_code
        .as_ref()
        .unwrap()
        .reveal()
        .to_owned();
    let coordinator = coordinator();
    let mut tx = database.begin().await.unwrap();
    for (asked, expected) in [
        ("tuis", 1),
        ("esim tuisku", 1),
        ("Esimerkki", 1),
        ("tuiskux", 0),
        (code.as_str(), 1),
        (file.case.number.as_str(), 1),
        ("TK-1999-0001", 0),
        ("", 1),
    ] {
        let found = cases(&mut tx, eyes(&coordinator), &words(asked))
            .await
            .unwrap();
        assert_eq!(found.len(), expected, "{asked}");
        let count = count_cases(&mut tx, eyes(&coordinator), &words(asked))
            .await
            .unwrap();
        assert_eq!(usize::try_from(count).unwrap(), expected, "{asked}");
    }
}

/// What may change in who sees a case: each way is tried alone and in pairs.
type Change = fn(&mut CaseFile);

const CHANGES: [Change; 8] = [
    |_| {},
    |file| file.terms.clear(),
    |file| {
        file.team
            .iter_mut()
            .for_each(|member| member.left_at = Some(now()))
    },
    |file| file.grounds.clear(),
    |file| {
        for ground in &mut file.grounds {
            ground.state = GroundState::Withdrawn {
                at: now(),
                recorded_by: Person::ALL[0].account(),
                reason: "–".into(),
            };
        }
    },
    |file| {
        for ground in &mut file.grounds {
            ground.classes.remove(&DataClass::Relationship);
        }
    },
    |file| {
        for ground in &mut file.grounds {
            ground.door = Door::JointModel;
        }
    },
    |file| {
        for ground in &mut file.grounds {
            if let Recipient::Organisation { account, .. } = &mut ground.recipient {
                *account = Some(Person::ALL[0].account());
            }
        }
    },
];

fn workers() -> Vec<Worker> {
    let mut workers: Vec<Worker> = Person::ALL.iter().map(|person| person.worker()).collect();
    let of = |duty| {
        workers
            .iter()
            .map(move |worker| Worker {
                duty,
                ..worker.clone()
            })
            .collect::<Vec<_>>()
    };
    let more = [
        of(Duty::Coordinator),
        of(Duty::Leader),
        of(Duty::NetworkMember),
    ]
    .concat();
    workers.extend(more);
    workers
}

/// The list and the table never disagree: lists go through one SQL predicate, single cases through `decide`.
async fn the_list_shows_exactly_the_cases_that_the_access_table_opens(database: Database) {
    let sound = with_sound_case(&database).await;
    for first in CHANGES {
        for second in CHANGES {
            let mut file = sound.clone();
            first(&mut file);
            second(&mut file);
            let mut tx = database.begin().await.unwrap();
            crate::world::replace_parts(&mut tx, &file).await.unwrap();
            for worker in workers() {
                let listed = !cases(&mut tx, eyes(&worker), &words(""))
                    .await
                    .unwrap()
                    .is_empty();
                let opens = decide(Action::ReadCase, &worker, &file, today(), now()).is_ok();
                assert_eq!(
                    listed,
                    opens,
                    "{:?} {} {:?}",
                    worker.account,
                    worker.role.as_str(),
                    worker.duty
                );
            }
        }
    }
}

async fn every_filter_and_order_is_a_statement_both_databases_understand(database: Database) {
    with_sound_case(&database).await;
    let mut tx = database.begin().await.unwrap();
    let (coordinator, kela) = (
        coordinator(),
        Worker {
            duty: Duty::NetworkMember,
            ..Person::ALL[0].worker()
        },
    );
    for alert in [
        None,
        Some(Alert::GroundMissing),
        Some(Alert::ResponsibleMissing),
        Some(Alert::ReviewLate),
        Some(Alert::NextStepMissing),
    ] {
        for order in [Order::NextStep, Order::Name, Order::Step] {
            for (step, responsible, closed) in [
                (None, None, false),
                (Some("services".to_owned()), Some(kela.account), true),
            ] {
                let filter = CaseFilter {
                    words: "a b".into(),
                    step,
                    responsible,
                    alert,
                    closed,
                    order,
                    limit: 10,
                    offset: 1,
                };
                for who in [&coordinator, &kela] {
                    cases(&mut tx, eyes(who), &filter).await.unwrap();
                    count_cases(&mut tx, eyes(who), &filter).await.unwrap();
                }
            }
        }
    }
    store::desk::handovers_waiting(&mut tx, eyes(&kela))
        .await
        .unwrap();
    store::desk::follow_ups_due(&mut tx, eyes(&kela))
        .await
        .unwrap();
}

testkit::both_databases!(Database:
    a_case_is_found_by_the_beginnings_of_names_by_code_and_by_number,
    the_list_shows_exactly_the_cases_that_the_access_table_opens,
    every_filter_and_order_is_a_statement_both_databases_understand,
);
