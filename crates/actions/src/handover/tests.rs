//! A handover as a story over both databases: one responsible worker at every instant, one live handover, refusals by name.

use super::*;
use crate::testing::{Person, World, days_pass, now};
use domain::responsibility::TermKind;
use domain::responsibility::naming::MayNotBeResponsible;
use jiff::SignedDuration;
use store::Database;

/// Who was responsible at each instant of the case so far, asked every hour: never nobody, never two.
async fn holders(world: &World, case: CaseId) -> Vec<AccountId> {
    let mut tx = world.app.db.read().await.unwrap();
    let file = store::file::load(&mut tx, case).await.unwrap().unwrap();
    let mut holders = Vec::new();
    let mut at = file.case.opened_at;
    while at <= now() {
        let held: Vec<_> = file
            .terms
            .iter()
            .filter(|term| term.kind == TermKind::Responsible && term.holds_at(at))
            .collect();
        assert_eq!(held.len(), 1, "I-1 at {at}");
        holders.push(held[0].holder);
        at += SignedDuration::from_hours(1);
    }
    holders
}

fn met() -> MeetingRecord {
    MeetingRecord {
        held_on: domain::calendar::finnish_day(now()),
        client: ClientPresence::Present,
        agreed: "Veli soittaa ensi viikolla.".into(),
    }
}

async fn a_handover_moves_responsibility_only_when_completed_and_leaves_no_gap(database: Database) {
    let world = World::new(database).await;
    let case = world.open_case().await;
    let (aino, veli) = (world.of(Person::Aino), world.of(Person::Veli));
    let app = &world.app;
    days_pass(1);
    let id = offer(
        app,
        &aino,
        case,
        veli.account,
        "Hoitotyö auttaa nyt eniten.",
        &world.key(&aino),
    )
    .await
    .unwrap();
    let place = (case, id);
    days_pass(1);
    accept(app, &veli, place, &world.key(&veli)).await.unwrap();
    days_pass(1);
    let early = complete(app, &veli, place, &world.key(&veli)).await;
    assert!(matches!(
        early,
        Err(Failure::Rule(HandoverRefused::WrongStep))
    ));
    record_meeting(app, &aino, place, met(), &world.key(&aino))
        .await
        .unwrap();
    assert!(
        holders(&world, case)
            .await
            .iter()
            .all(|holder| *holder == aino.account)
    );
    days_pass(1);
    let stays = complete(app, &aino, place, &world.key(&aino))
        .await
        .unwrap();
    assert!(!stays, "the giver is no member of the team");
    days_pass(1);
    let all = holders(&world, case).await;
    assert_eq!(all.first(), Some(&aino.account));
    assert_eq!(all.last(), Some(&veli.account));
    assert!(
        app.read_case(&aino, case, Action::ReadTeam, "team")
            .await
            .is_err()
    );
    assert!(
        app.read_case(&veli, case, Action::ReadTeam, "team")
            .await
            .is_ok()
    );
}

async fn two_tabs_that_offer_at_once_make_one_handover(database: Database) {
    let world = World::new(database).await;
    let case = world.open_case().await;
    let (aino, veli, kerttu) = (
        world.of(Person::Aino),
        world.of(Person::Veli),
        world.of(Person::Kerttu),
    );
    let (one, other) = (world.key(&aino), world.key(&aino));
    let (one, other) = tokio::join!(
        offer(&world.app, &aino, case, veli.account, "Syy", &one),
        offer(&world.app, &aino, case, kerttu.account, "Syy", &other),
    );
    assert_eq!(usize::from(one.is_ok()) + usize::from(other.is_ok()), 1);
    let refused = one.err().or(other.err()).unwrap();
    assert!(matches!(
        refused,
        Failure::Rule(OfferRefused::AlreadyUnderWay { .. }) | Failure::Stale
    ));
    // The database holds it too, should a rule ever be passed by.
    let mut tx = world.app.db.begin().await.unwrap();
    let second = Handover {
        id: world.app.new_id(),
        case,
        from: aino.account,
        to: kerttu.account,
        reason: "Syy".into(),
        offered_at: now(),
        state: domain::responsibility::HandoverState::Offered,
    };
    let saved = store::responsibility::save_handover(&mut tx, &second).await;
    assert!(matches!(saved, Err(store::StoreError::Conflict { .. })));
}

async fn the_same_offer_sent_twice_is_made_once(database: Database) {
    let world = World::new(database).await;
    let case = world.open_case().await;
    let (aino, veli) = (world.of(Person::Aino), world.of(Person::Veli));
    let key = world.key(&aino);
    let first = offer(&world.app, &aino, case, veli.account, "Syy", &key).await;
    let id = first.unwrap();
    let again = offer(&world.app, &aino, case, veli.account, "Syy", &key).await;
    assert!(matches!(again, Err(Failure::AlreadyDone(done)) if done == id.to_string()));
}

async fn a_declined_or_withdrawn_handover_leaves_responsibility_where_it_was(database: Database) {
    let world = World::new(database).await;
    let case = world.open_case().await;
    let app = &world.app;
    let (aino, veli) = (world.of(Person::Aino), world.of(Person::Veli));
    let paavo = world.of(Person::Paavo);
    let to_paavo = offer(app, &aino, case, paavo.account, "Syy", &world.key(&aino)).await;
    assert!(matches!(
        to_paavo,
        Err(Failure::Rule(OfferRefused::ReceiverMayNot(
            MayNotBeResponsible::RoleNotAllowed
        )))
    ));
    let id = offer(app, &aino, case, veli.account, "Syy", &world.key(&aino))
        .await
        .unwrap();
    let by_giver = accept(app, &aino, (case, id), &world.key(&aino)).await;
    assert!(
        matches!(by_giver, Err(Failure::NotFound)),
        "only the receiver"
    );
    let silent = decline(app, &veli, (case, id), " ", &world.key(&veli)).await;
    assert!(matches!(
        silent,
        Err(Failure::Rule(HandoverRefused::ReasonMissing))
    ));
    let stays = decline(app, &veli, (case, id), "Olen lomalla", &world.key(&veli)).await;
    assert!(!stays.unwrap(), "whoever declines no longer sees the case");
    let id = offer(app, &aino, case, veli.account, "Syy", &world.key(&aino))
        .await
        .unwrap();
    accept(app, &veli, (case, id), &world.key(&veli))
        .await
        .unwrap();
    let back = withdraw(
        app,
        &veli,
        (case, id),
        "En voikaan ottaa",
        &world.key(&veli),
    )
    .await;
    assert!(!back.unwrap());
    assert!(
        holders(&world, case)
            .await
            .iter()
            .all(|holder| *holder == aino.account)
    );
}

testkit::both_databases!(
    Database: a_handover_moves_responsibility_only_when_completed_and_leaves_no_gap,
    two_tabs_that_offer_at_once_make_one_handover,
    the_same_offer_sent_twice_is_made_once,
    a_declined_or_withdrawn_handover_leaves_responsibility_where_it_was,
);
