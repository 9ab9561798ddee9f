//! What is recorded and ordered, over both databases: I-8 and its three ways, and each record found again.

use super::*;
use crate::testing::{County, Person, World, days_pass};
use domain::assessment::{OrderState, RepetitionChoice, Setting, WorkAbilityScore};
use store::Database;

fn an_order(world: &World, repeats: Option<Repetition>) -> OrderEntry {
    OrderEntry {
        kind: OrderKind::HealthCheck,
        question: "Kestääkö selkä seisomatyön?".into(),
        addressed_to: "Työikäisten vastaanotto".into(),
        due_on: domain::calendar::days_after(world.app.today(), 21),
        repeats,
    }
}

async fn orders(world: &World, case: CaseId) -> Vec<AssessmentOrder> {
    let aino = world.of(Person::Aino);
    let view = world
        .app
        .read_case(&aino, case, Action::ReadAssessments, "assessments");
    view.await.unwrap().file.orders
}

/// A case of Pohde with a health check ordered and answered today.
async fn answered(world: &World) -> (CaseId, AssessmentId) {
    let (case, aino) = (world.open_case().await, world.of(Person::Aino));
    let new = an_order(world, None);
    order_assessment(&world.app, &aino, case, new, &world.key(&aino))
        .await
        .unwrap();
    let id = orders(world, case).await[0].id;
    let finding = Answer {
        done_on: world.app.today(),
        done_by: "Terveydenhoitaja".into(),
        finding: "Ei estettä kevyelle työlle.".into(),
        valid_until: None,
    };
    answer_order(&world.app, &aino, case, id, finding, &world.key(&aino))
        .await
        .unwrap();
    (case, id)
}

async fn i_8_a_second_order_of_a_kind_still_valid_is_reused_updated_or_reasoned(db: Database) {
    let world = World::new(db).await;
    let (case, earlier) = answered(&world).await;
    let aino = world.of(Person::Aino);
    let place = async |choice: Option<RepetitionChoice>| {
        let repeats = choice.map(|choice| Repetition { earlier, choice });
        let new = an_order(&world, repeats);
        order_assessment(&world.app, &aino, case, new, &world.key(&aino)).await
    };
    let because = |why: &str| RepetitionChoice::New {
        because: why.into(),
    };
    assert!(matches!(
        place(None).await,
        Err(Failure::Rule(OrderRefused::StillValid { earlier: id, .. })) if id == earlier
    ));
    assert!(matches!(
        place(Some(because(" "))).await,
        Err(Failure::Rule(OrderRefused::ReasonMissing))
    ));
    reuse_assessment(&world.app, &aino, case, earlier, &world.key(&aino))
        .await
        .unwrap();
    assert_eq!(orders(&world, case).await.len(), 1, "reuse makes no order");
    place(Some(RepetitionChoice::Update)).await.unwrap();
    place(Some(because("Selkä on leikattu."))).await.unwrap();
    assert_eq!(orders(&world, case).await.len(), 3);
}

async fn an_expired_assessment_is_ordered_again_without_a_reason_and_not_reused(db: Database) {
    let world = World::new(db).await;
    let (case, earlier) = answered(&world).await;
    let aino = world.of(Person::Aino);
    days_pass(2_000);
    let reused = reuse_assessment(&world.app, &aino, case, earlier, &world.key(&aino)).await;
    assert!(matches!(
        reused,
        Err(Failure::Rule(ReuseRefused::NoLongerValid { .. }))
    ));
    let new = an_order(&world, None);
    order_assessment(&world.app, &aino, case, new, &world.key(&aino))
        .await
        .unwrap();
    let id = orders(&world, case).await[1].id;
    cancel_order(
        &world.app,
        &aino,
        case,
        id,
        "Asiakas muutti.",
        &world.key(&aino),
    )
    .await
    .unwrap();
    let cancelled = &orders(&world, case).await[1];
    assert!(matches!(cancelled.state, OrderState::Cancelled { .. }));
}

async fn a_score_sent_twice_is_recorded_once(db: Database) {
    let world = World::new(db).await;
    let (case, aino) = (world.open_case().await, world.of(Person::Aino));
    let entry = ScoreEntry {
        answer: ScoreAnswer::Scored(WorkAbilityScore::try_from(4).unwrap()),
        taken_on: world.app.today(),
        setting: Setting::SocialCare,
        comment: String::new(),
    };
    let key = world.key(&aino);
    score(&world.app, &aino, case, entry.clone(), &key)
        .await
        .unwrap();
    let again = score(&world.app, &aino, case, entry, &key).await;
    assert!(matches!(again, Err(Failure::AlreadyDone(_))));
    let view = world
        .app
        .read_case(&aino, case, Action::ReadAssessments, "assessments");
    assert_eq!(view.await.unwrap().file.scores.len(), 1);
}

async fn another_countys_worker_records_nothing(db: Database) {
    let world = World::new(db).await;
    let case = world.open_case().await;
    let stranger = world.worker(County::Vaasa, Person::Aino);
    let option = NewOption {
        provider: RehabilitationProvider::Kela,
        considered_on: world.app.today(),
        result: "Haetaan.".into(),
    };
    let sent = rehabilitation(&world.app, &stranger, case, option, &world.key(&stranger)).await;
    assert!(matches!(sent, Err(Failure::NotFound)));
}

testkit::both_databases!(Database:
    i_8_a_second_order_of_a_kind_still_valid_is_reused_updated_or_reasoned,
    an_expired_assessment_is_ordered_again_without_a_reason_and_not_reused,
    a_score_sent_twice_is_recorded_once,
    another_countys_worker_records_nothing,
);
