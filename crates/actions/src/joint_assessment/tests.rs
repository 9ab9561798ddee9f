//! A joint assessment over both databases: each writes only their own part, nobody overwrites another silently (I-10).

use super::*;
use crate::testing::{Person, World};
use domain::assessment::JointAssessmentState;
use store::Database;

async fn read(world: &World, case: CaseId) -> JointAssessment {
    let aino = world.of(Person::Aino);
    let view = world
        .app
        .read_case(&aino, case, Action::ReadAssessments, "joint");
    view.await.unwrap().file.joint_assessments.remove(0)
}

async fn each_writes_only_their_own_part_and_two_tabs_are_told(db: Database) {
    let world = World::new(db).await;
    let case = world.open_case().await;
    let (aino, kerttu) = (world.of(Person::Aino), world.of(Person::Kerttu));
    let id = begin(&world.app, &aino, case, &world.key(&aino))
        .await
        .unwrap();
    let write = async |who: &Worker, seen, text: &str| {
        own_part(&world.app, who, case, id, (seen, text), &world.key(who)).await
    };
    write(&aino, None, "Arki sujuu.").await.unwrap();
    write(&kerttu, None, "Selkä rajoittaa.").await.unwrap();
    let second_tab = write(&aino, None, "Toinen välilehti.").await;
    assert!(matches!(
        second_tab,
        Err(Failure::Rule(JointRefused::ChangedMeanwhile { .. }))
    ));
    let joint = read(&world, case).await;
    let own = joint.part_of(aino.account).unwrap();
    assert_eq!(own.text, "Arki sujuu.");
    write(&aino, Some(own.written_at), "Arki sujuu hyvin.")
        .await
        .unwrap();
    let joint = read(&world, case).await;
    let texts: Vec<_> = joint.parts.iter().map(|part| part.text.as_str()).collect();
    assert_eq!(texts, ["Selkä rajoittaa.", "Arki sujuu hyvin."]);
}

async fn a_stale_page_neither_overwrites_the_clients_view_nor_concludes(db: Database) {
    let world = World::new(db).await;
    let case = world.open_case().await;
    let (aino, kerttu) = (world.of(Person::Aino), world.of(Person::Kerttu));
    let id = begin(&world.app, &aino, case, &world.key(&aino))
        .await
        .unwrap();
    let seen = read(&world, case).await.version;
    client_view(
        &world.app,
        &aino,
        case,
        id,
        (seen, "Haluan töihin."),
        &world.key(&aino),
    )
    .await
    .unwrap();
    let late = client_view(
        &world.app,
        &kerttu,
        case,
        id,
        (seen, "Muu"),
        &world.key(&kerttu),
    )
    .await;
    assert!(matches!(
        late,
        Err(Failure::Rule(JointRefused::ChangedMeanwhile { .. }))
    ));
    for who in [&aino, &kerttu] {
        own_part(
            &world.app,
            who,
            case,
            id,
            (None, "Oma osa."),
            &world.key(who),
        )
        .await
        .unwrap();
    }
    let end = async |seen| {
        let words = (seen, "Kuntoutuksen kautta töihin.", None);
        conclude(&world.app, &aino, case, id, words, &world.key(&aino)).await
    };
    assert!(matches!(
        end(seen).await,
        Err(Failure::Rule(JointRefused::ChangedMeanwhile { .. }))
    ));
    end(read(&world, case).await.version).await.unwrap();
    assert!(matches!(
        read(&world, case).await.state,
        JointAssessmentState::Ready { .. }
    ));
}

testkit::both_databases!(Database:
    each_writes_only_their_own_part_and_two_tabs_are_told,
    a_stale_page_neither_overwrites_the_clients_view_nor_concludes,
);
