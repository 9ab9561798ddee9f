//! Asking, answering and taking back over both databases, and a question that becomes a referral.

use super::*;
use crate::testing::{County, Person, World, content, subject_of};
use domain::meeting::ConsultationState;
use domain::model::{ReferralMode, ReferrerKind};
use domain::referral::{ReferralDraft, Sender};
use store::Database;

fn question(world: &World, of: Person, case_number: Option<String>) -> NewQuestion {
    NewQuestion {
        of: world.of(of).account,
        question: "Kenelle kuntoutustutkimus sopii?".into(),
        needed_by: world.app.today(),
        case_number,
    }
}

async fn asked(world: &World) -> Consultation {
    let aino = world.of(Person::Aino);
    let new = question(world, Person::Paavo, None);
    ask(&world.app, &aino, new, &world.key(&aino))
        .await
        .unwrap();
    let known = list(&world.app, &aino).await.unwrap();
    known.asked.into_iter().next().unwrap()
}

async fn a_question_is_answered_by_the_one_asked_and_by_nobody_else(database: Database) {
    let world = World::new(database).await;
    let consultation = asked(&world).await;
    let veli = world.of(Person::Veli);
    let id = consultation.id;
    let stranger = answer(&world.app, &veli, id, "Kaikille.", 5, &world.key(&veli)).await;
    assert!(matches!(stranger, Err(Failure::NotFound)));
    let paavo = world.of(Person::Paavo);
    assert_eq!(list(&world.app, &paavo).await.unwrap().to_answer.len(), 1);
    answer(&world.app, &paavo, id, "Nuorille.", 15, &world.key(&paavo))
        .await
        .unwrap();
    let known = list(&world.app, &paavo).await.unwrap();
    assert!(known.to_answer.is_empty());
    assert!(matches!(
        known.answered[0].state,
        ConsultationState::Answered { minutes: 15, .. }
    ));
}

async fn only_the_asker_takes_a_question_back(database: Database) {
    let world = World::new(database).await;
    let consultation = asked(&world).await;
    let (aino, paavo) = (world.of(Person::Aino), world.of(Person::Paavo));
    let key = world.key(&paavo);
    let other = withdraw(&world.app, &paavo, consultation.id, "En ehdi.", &key).await;
    assert!(matches!(other, Err(Failure::NotFound)));
    withdraw(
        &world.app,
        &aino,
        consultation.id,
        "Selvisi.",
        &world.key(&aino),
    )
    .await
    .unwrap();
}

async fn a_question_about_a_case_needs_the_askers_own_case(database: Database) {
    let world = World::new(database).await;
    let case = world.open_case().await;
    let (aino, paavo) = (world.of(Person::Aino), world.of(Person::Paavo));
    let mut tx = world.app.db.begin().await.unwrap();
    let numbers = store::case::numbers(&mut tx, vec![case.0]).await.unwrap();
    drop(tx);
    let number = Some(numbers[0].1.clone());
    let new = question(&world, Person::Veli, number.clone());
    let outside = ask(&world.app, &paavo, new, &world.key(&paavo)).await;
    assert!(matches!(outside, Err(Failure::NotFound)));
    let new = question(&world, Person::Veli, number.clone());
    ask(&world.app, &aino, new, &world.key(&aino))
        .await
        .unwrap();
    let new = question(&world, Person::Kirsi, number);
    let without_ground = ask(&world.app, &aino, new, &world.key(&aino)).await;
    assert!(matches!(
        without_ground,
        Err(Failure::Rule(ConsultationRefused::NoGround(_)))
    ));
}

async fn an_answered_question_becomes_a_referral_that_it_names(database: Database) {
    let world = World::new(database).await;
    let consultation = asked(&world).await;
    let (aino, paavo) = (world.of(Person::Aino), world.of(Person::Paavo));
    let key = world.key(&paavo);
    answer(
        &world.app,
        &paavo,
        consultation.id,
        "Lähetä tiimiin.",
        10,
        &key,
    )
    .await
    .unwrap();
    let draft = ReferralDraft {
        id: world.app.new_id(),
        channel: "professional".into(),
        mode: ReferralMode::Form,
        product: None,
        sender: Sender::Professional {
            kind: ReferrerKind::SocialCare,
            name: aino.name.clone(),
            organisation: aino.organisation_name.clone(),
            phone: String::new(),
            email: String::new(),
            joins_meeting: true,
            account: Some(aino.account),
        },
        subject: subject_of(&world.a_client(County::Pohde, "Tuisku", "Esimerkki")),
        content: content(),
        ground_answer: Some(true),
        consultation: Some(consultation.id),
    };
    let id = draft.id;
    crate::referral::send(&world.app, &"pohde".into(), draft, "key")
        .await
        .unwrap();
    let known = read(&world.app, &aino, consultation.id).await.unwrap();
    assert!(
        matches!(known.state, ConsultationState::Answered { became: Some(referral), .. } if referral == id)
    );
}

testkit::both_databases!(Database:
    a_question_is_answered_by_the_one_asked_and_by_nobody_else,
    only_the_asker_takes_a_question_back,
    a_question_about_a_case_needs_the_askers_own_case,
    an_answered_question_becomes_a_referral_that_it_names,
);
