//! Lists: who sees which case, and how cases are found.

use crate::world::with_sound_case;
use domain::testing::{Person, county, today};
use store::Database;
use store::desk::{Alert, CaseFilter, Order, Sight, cases, count_cases};

fn words(words: &str) -> CaseFilter {
    CaseFilter {
        words: words.into(),
        limit: 50,
        ..CaseFilter::default()
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
    let somebody = Person::ALL[0].account();
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
        let found = cases(
            &mut tx,
            &county(),
            Sight::County,
            somebody,
            &words(asked),
            today(),
        )
        .await
        .unwrap();
        assert_eq!(found.len(), expected, "{asked}");
        let count = count_cases(
            &mut tx,
            &county(),
            Sight::County,
            somebody,
            &words(asked),
            today(),
        )
        .await
        .unwrap();
        assert_eq!(usize::try_from(count).unwrap(), expected, "{asked}");
    }
}

async fn only_those_with_a_part_in_the_case_see_it(database: Database) {
    let file = with_sound_case(&database).await;
    let mut tx = database.begin().await.unwrap();
    for person in Person::ALL {
        let account = person.account();
        let has_part =
            file.terms
                .iter()
                .any(|term| term.holder == account && term.to.is_none())
                || file.team.iter().any(|member| {
                    member.left_at.is_none() && member.who.account() == Some(account)
                })
                || file
                    .handovers
                    .iter()
                    .any(|handover| handover.to == account && handover.is_live());
        let seen = cases(&mut tx, &county(), Sight::Own, account, &words(""), today())
            .await
            .unwrap();
        assert_eq!(
            !seen.is_empty(),
            has_part,
            "{}",
            person.worker().role.as_str()
        );
    }
}

async fn every_filter_and_order_is_a_statement_both_databases_understand(database: Database) {
    with_sound_case(&database).await;
    let mut tx = database.begin().await.unwrap();
    let account = Person::ALL[0].account();
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
                (Some("services".to_owned()), Some(account), true),
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
                for sight in [Sight::County, Sight::Own] {
                    cases(&mut tx, &county(), sight, account, &filter, today())
                        .await
                        .unwrap();
                    count_cases(&mut tx, &county(), sight, account, &filter, today())
                        .await
                        .unwrap();
                }
            }
        }
    }
    store::desk::handovers_waiting(&mut tx, account)
        .await
        .unwrap();
    store::desk::follow_ups_due(&mut tx, account, today())
        .await
        .unwrap();
}

testkit::both_databases!(Database:
    a_case_is_found_by_the_beginnings_of_names_by_code_and_by_number,
    only_those_with_a_part_in_the_case_see_it,
    every_filter_and_order_is_a_statement_both_databases_understand,
);
