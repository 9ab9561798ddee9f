//! Naming and joining over both databases: once, by the county's rule, with a substitute for a time.

use super::*;
use crate::testing::{County, Person, World, days_pass};
use domain::access::Relation;
use domain::responsibility::naming::MayNotBeResponsible;
use store::Database;

async fn unnamed(world: &World) -> CaseId {
    let client = world.a_client(County::Pohde, "Tuisku", "Esimerkki");
    world.insert_client(&client).await;
    world.open_case_of(County::Pohde, &client, None).await
}

async fn a_responsible_worker_is_named_once_and_only_one_whom_the_model_allows(database: Database) {
    let world = World::new(database).await;
    let case = unnamed(&world).await;
    let kerttu = world.of(Person::Kerttu);
    let name = async |to: Person| {
        let to = world.of(to).account;
        name_responsible(
            &world.app,
            &kerttu,
            case,
            to,
            "Eniten tarvittu",
            &world.key(&kerttu),
        )
        .await
    };
    assert!(matches!(
        name(Person::Paavo).await,
        Err(Failure::Rule(NameRefused::MayNot(
            MayNotBeResponsible::RoleNotAllowed
        )))
    ));
    name(Person::Aino).await.unwrap();
    assert!(matches!(
        name(Person::Veli).await,
        Err(Failure::Rule(NameRefused::AlreadyNamed { .. }))
    ));
}

async fn a_substitute_works_on_the_case_from_the_first_day_to_the_last(database: Database) {
    let world = World::new(database).await;
    let case = world.open_case().await;
    let (aino, veli) = (world.of(Person::Aino), world.of(Person::Veli));
    let today = world.app.today();
    let substitute = NewSubstitute {
        who: veli.account,
        from: today.tomorrow().unwrap(),
        to: today.checked_add(jiff::Span::new().days(2)).unwrap(),
        reason: "Loma".into(),
    };
    name_substitute(&world.app, &aino, case, &substitute, &world.key(&aino))
        .await
        .unwrap();
    let mut seen = Vec::new();
    for _ in 0..4 {
        let read = world
            .app
            .read_case(&veli, case, Action::ReadTeam, "team")
            .await;
        seen.push(read.is_ok_and(|view| {
            domain::access::relations(&veli, &view.file, view.now).contains(&Relation::Substitute)
        }));
        days_pass(1);
    }
    assert_eq!(seen, [false, true, true, false]);
}

async fn a_member_joins_once_and_sees_the_case_until_leaving(database: Database) {
    let world = World::new(database).await;
    let case = world.open_case().await;
    let (aino, veli) = (world.of(Person::Aino), world.of(Person::Veli));
    let app = &world.app;
    let veli_joins = || NewMember {
        who: MemberIdentity::Account(veli.account),
        role: None,
        team: None,
    };
    add_member(app, &aino, case, veli_joins(), &world.key(&aino))
        .await
        .unwrap();
    let again = add_member(app, &aino, case, veli_joins(), &world.key(&aino)).await;
    assert!(matches!(
        again,
        Err(Failure::Rule(JoinRefused::AlreadyAMember))
    ));
    let view = app.read_case(&veli, case, Action::ReadTeam, "team").await;
    let member = view.unwrap().file.team[0].id;
    assert!(
        remove_member(app, &aino, case, member, &world.key(&aino))
            .await
            .unwrap()
    );
    assert!(
        app.read_case(&veli, case, Action::ReadTeam, "team")
            .await
            .is_err()
    );
}

async fn a_social_care_client_asks_for_a_worker_of_social_care(database: Database) {
    let world = World::new(database).await;
    let case = world.open_case().await;
    let (aino, veli) = (world.of(Person::Aino), world.of(Person::Veli));
    set_social_care_client(&world.app, &aino, case, true, &world.key(&aino))
        .await
        .unwrap();
    let offered = crate::handover::offer(
        &world.app,
        &aino,
        case,
        veli.account,
        "Syy",
        &world.key(&aino),
    )
    .await;
    assert!(
        offered.is_err(),
        "a nurse cannot be a social-care own worker"
    );
    let seen = read(&world.app, &aino, case, Action::ReadTeam, "team").await;
    let seen = seen.unwrap();
    assert!(seen.view.file.case.is_social_care_client);
    assert_eq!(seen.caseloads.get(&aino.account), Some(&1));
}

testkit::both_databases!(
    Database: a_responsible_worker_is_named_once_and_only_one_whom_the_model_allows,
    a_substitute_works_on_the_case_from_the_first_day_to_the_last,
    a_member_joins_once_and_sees_the_case_until_leaving,
    a_social_care_client_asks_for_a_worker_of_social_care,
);
