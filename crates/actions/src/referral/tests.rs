//! The whole life of a referral over both databases: sent, followed, asked, answered, accepted or guided, withdrawn; refusals by name.

use super::*;
use crate::testing::{County, Person as Who, World, days_pass, subject_of};
use domain::id::{CaseId, ReferralId};
use domain::model::{ReferralMode, ReferrerKind};
use domain::referral::{
    AnswerRefused, Guidance, LiveRequest, ReferralDraft, ReferralState, Sender, SenderSight,
    Subject, SubmitRefused, what_the_sender_sees,
};
use store::Database;

fn own(world: &World, county: County) -> ReferralDraft {
    let subject = subject_of(&world.a_client(county, "Tuisku", "Esimerkki"));
    ReferralDraft {
        id: world.app.new_id(),
        channel: "own-contact".into(),
        mode: ReferralMode::OwnContact,
        product: None,
        sender: Sender::Client,
        subject,
        content: crate::testing::content(),
        ground_answer: None,
        consultation: None,
    }
}

fn from_employment_services(world: &World) -> ReferralDraft {
    ReferralDraft {
        channel: "network".into(),
        mode: ReferralMode::Form,
        sender: Sender::Professional {
            kind: ReferrerKind::EmploymentServices,
            name: "Eero Kokeilu".into(),
            organisation: "Työllisyysalue".into(),
            phone: "040 555 0102".into(),
            email: String::new(),
            joins_meeting: true,
            account: None,
        },
        ground_answer: Some(true),
        ..own(world, County::Vaasa)
    }
}

async fn sent(world: &World, county: County, draft: ReferralDraft) -> (ReferralId, String) {
    let (id, model) = (draft.id, county.model_code().into());
    let receipt = send(&world.app, &model, draft, &id.to_string()).await;
    (id, receipt.unwrap().code)
}

fn acceptance(product: &str, words: &str, person: Person) -> Acceptance {
    Acceptance {
        product: product.into(),
        criteria: vec!["work-ability-hampered".into()],
        words: words.into(),
        person,
    }
}

fn guidance() -> Guidance {
    Guidance {
        service: "Kelan kuntoutus".into(),
        contact: "Kirsi, 040 555 0103".into(),
        handed_on: "Soitimme yhdessä ja varasimme ajan.".into(),
        reason: "Kuntoutus sopii nyt paremmin.".into(),
    }
}

async fn take(world: &World, id: ReferralId, person: Person) -> CaseId {
    let kerttu = world.of(Who::Kerttu);
    let key = world.key(&kerttu);
    let taken = acceptance("work-ability-support", "Otetaan.", person);
    accept(&world.app, &kerttu, id, taken, &key).await.unwrap()
}

async fn waiting(world: &World, who: &Worker) -> usize {
    let inbox = list(&world.app, who, Tab::Waiting).await;
    inbox.unwrap().rows.len()
}

async fn a_referral_is_sent_asked_about_answered_and_accepted(database: Database) {
    let world = World::new(database).await;
    let (app, kerttu) = (&world.app, world.of(Who::Kerttu));
    let (id, code) = sent(&world, County::Pohde, own(&world, County::Pohde)).await;
    acknowledge(app, &kerttu, id, &world.key(&kerttu))
        .await
        .unwrap();
    ask_more(app, &kerttu, id, "Kuka hoitaa?", &world.key(&kerttu))
        .await
        .unwrap();
    let seen = follow(app, &code).await.unwrap();
    assert!(matches!(
        what_the_sender_sees(&seen.referral, None),
        SenderSight::AskedForMore {
            question: "Kuka hoitaa?",
            ..
        }
    ));
    answer_more(app, &code.to_lowercase(), "Oma lääkäri.", "a1")
        .await
        .unwrap();
    let case = take(&world, id, Person::New).await;
    let seen = follow(app, &code).await.unwrap();
    assert_eq!(seen.taken_by.as_deref(), Some(kerttu.name.as_str()));
    assert!(
        matches!(seen.referral.state, ReferralState::Accepted { case: opened, .. } if opened == case)
    );
    let view = app
        .read_case(&kerttu, case, Action::ReadCase, "summary")
        .await;
    let file = view.unwrap().file;
    assert!(file.case.number.starts_with("TK-2026-"));
    assert_eq!(file.case.model.code.as_str(), "pohde");
    assert_eq!(
        file.case.area.as_ref().map(domain::model::AreaCode::as_str),
        Some("oulu")
    );
    assert_eq!(file.team.len(), 1);
    assert_eq!(waiting(&world, &kerttu).await, 0);
}

async fn the_same_form_sent_twice_is_one_referral(database: Database) {
    let world = World::new(database).await;
    let model = "pohde".into();
    let first = send(&world.app, &model, own(&world, County::Pohde), "key").await;
    let second = send(&world.app, &model, own(&world, County::Pohde), "key").await;
    assert_eq!(first.unwrap(), second.unwrap());
    assert_eq!(waiting(&world, &world.of(Who::Kerttu)).await, 1);
}

async fn the_same_acceptance_sent_twice_opens_one_case(database: Database) {
    let world = World::new(database).await;
    let kerttu = world.of(Who::Kerttu);
    let (id, _) = sent(&world, County::Pohde, own(&world, County::Pohde)).await;
    let key = world.key(&kerttu);
    let taken = acceptance("work-ability-support", "Otetaan.", Person::New);
    let case = accept(&world.app, &kerttu, id, taken.clone(), &key).await;
    let case = case.unwrap();
    let again = accept(&world.app, &kerttu, id, taken, &key).await;
    assert!(matches!(again, Err(Failure::AlreadyDone(done)) if done == case.to_string()));
}

async fn two_counties_never_see_each_others_referrals(database: Database) {
    let world = World::new(database).await;
    let (id, _) = sent(&world, County::Pohde, own(&world, County::Pohde)).await;
    let elsewhere = world.worker(County::Vaasa, Who::Kerttu);
    assert_eq!(waiting(&world, &elsewhere).await, 0);
    let hidden = read(&world.app, &elsewhere, id).await;
    assert!(matches!(hidden, Err(Failure::NotFound)));
    let done = acknowledge(&world.app, &elsewhere, id, &world.key(&elsewhere)).await;
    assert!(matches!(done, Err(Failure::NotFound)));
}

async fn only_those_who_take_in_see_the_inbox(database: Database) {
    let world = World::new(database).await;
    let (id, _) = sent(&world, County::Pohde, own(&world, County::Pohde)).await;
    for person in Who::ALL {
        let who = world.of(person);
        let takes_in = matches!(person, Who::Aino | Who::Veli | Who::Kerttu | Who::Paavo);
        let listed = list(&world.app, &who, Tab::Waiting).await.is_ok();
        assert_eq!(listed, takes_in, "{person:?}");
        assert_eq!(
            read(&world.app, &who, id).await.is_ok(),
            takes_in,
            "{person:?}"
        );
    }
}

async fn a_client_guided_elsewhere_is_named_the_service_and_the_sender_hears(database: Database) {
    let world = World::new(database).await;
    let kerttu = world.of(Who::Kerttu);
    let (id, code) = sent(&world, County::Pohde, own(&world, County::Pohde)).await;
    let nowhere = Guidance {
        contact: String::new(),
        ..guidance()
    };
    let refused = guide_elsewhere(&world.app, &kerttu, id, nowhere, &world.key(&kerttu)).await;
    assert!(matches!(
        refused,
        Err(Failure::Rule(AnswerRefused::ContactMissing))
    ));
    guide_elsewhere(&world.app, &kerttu, id, guidance(), &world.key(&kerttu))
        .await
        .unwrap();
    let seen = follow(&world.app, &code).await.unwrap();
    assert!(matches!(
        what_the_sender_sees(&seen.referral, None),
        SenderSight::GuidedElsewhere {
            service: "Kelan kuntoutus",
            ..
        }
    ));
    let late = withdraw(&world.app, &code, "Muutti.", "w1").await;
    assert!(matches!(
        late,
        Err(Failure::Rule(AnswerRefused::AlreadyGuided))
    ));
}

async fn a_sender_takes_the_referral_back_and_nobody_can_accept_it(database: Database) {
    let world = World::new(database).await;
    let kerttu = world.of(Who::Kerttu);
    let (id, code) = sent(&world, County::Pohde, own(&world, County::Pohde)).await;
    withdraw(&world.app, &code, "Sain jo apua.", "w1")
        .await
        .unwrap();
    let taken = acceptance("work-ability-support", "Otetaan.", Person::New);
    let refused = accept(&world.app, &kerttu, id, taken, &world.key(&kerttu)).await;
    let withdrawn = AcceptRefused::Answer(AnswerRefused::AlreadyWithdrawn);
    assert!(matches!(refused, Err(Failure::Rule(why)) if why == withdrawn));
    let inbox = list(&world.app, &kerttu, Tab::Withdrawn).await.unwrap();
    assert_eq!(inbox.rows.len(), 1);
}

async fn a_client_with_an_open_case_gets_no_second_one(database: Database) {
    let world = World::new(database).await;
    let kerttu = world.of(Who::Kerttu);
    let client = world.a_client(County::Pohde, "Tuisku", "Esimerkki");
    world.insert_client(&client).await;
    let case = world
        .open_case_of(County::Pohde, &client, Some(Who::Aino))
        .await;
    let draft = ReferralDraft {
        subject: subject_of(&client),
        ..own(&world, County::Pohde)
    };
    let (id, _) = sent(&world, County::Pohde, draft).await;
    let view = read(&world.app, &kerttu, id).await.unwrap();
    assert_eq!(view.live, LiveRequest::CaseOpen(case));
    assert_eq!(view.likely[0].responsible, Some(world.of(Who::Aino).name));
    for (person, why) in [
        (Person::Known(client.id), AcceptRefused::HasOpenCase(case)),
        (Person::New, AcceptRefused::SamePersonIsKnown),
    ] {
        let taken = acceptance("work-ability-support", "Otetaan.", person);
        let refused = accept(&world.app, &kerttu, id, taken, &world.key(&kerttu)).await;
        assert!(
            matches!(refused, Err(Failure::Rule(it)) if it == why),
            "{why:?}"
        );
    }
}

async fn a_known_client_is_found_and_not_made_again(database: Database) {
    let world = World::new(database).await;
    let client = world.a_client(County::Pohde, "Tuisku", "Esimerkki");
    world.insert_client(&client).await;
    let subject = Subject {
        identity_code: None,
        first_names: "Tuiskú".into(),
        ..subject_of(&client)
    };
    let draft = ReferralDraft {
        subject,
        ..own(&world, County::Pohde)
    };
    let (id, _) = sent(&world, County::Pohde, draft).await;
    let case = take(&world, id, Person::Known(client.id)).await;
    let kerttu = world.of(Who::Kerttu);
    let view = world
        .app
        .read_case(&kerttu, case, Action::ReadCase, "summary")
        .await;
    assert_eq!(view.unwrap().file.client.id, client.id);
}

async fn two_referrals_about_one_person_are_shown_together(database: Database) {
    let world = World::new(database).await;
    let draft = own(&world, County::Pohde);
    let other = ReferralDraft {
        id: world.app.new_id(),
        ..draft.clone()
    };
    let (first, _) = sent(&world, County::Pohde, draft).await;
    let (second, _) = sent(&world, County::Pohde, other).await;
    let view = read(&world.app, &world.of(Who::Kerttu), second)
        .await
        .unwrap();
    assert_eq!(view.live, LiveRequest::ReferralOpen(first));
}

async fn criteria_not_met_are_accepted_only_with_a_reason(database: Database) {
    let world = World::new(database).await;
    let kerttu = world.worker(County::Vaasa, Who::Kerttu);
    let (id, _) = sent(&world, County::Vaasa, from_employment_services(&world)).await;
    let mut taken = acceptance("work-ability-team", "", Person::New);
    taken.criteria.clear();
    let refused = accept(&world.app, &kerttu, id, taken.clone(), &world.key(&kerttu)).await;
    let missing = AcceptRefused::Answer(AnswerRefused::ReasonMissing);
    assert!(matches!(refused, Err(Failure::Rule(why)) if why == missing));
    taken.words = "Tilanne on kokonaan epäselvä.".into();
    accept(&world.app, &kerttu, id, taken, &world.key(&kerttu))
        .await
        .unwrap();
}

async fn everything_wrong_is_told_at_once_and_nothing_is_stored(database: Database) {
    let world = World::new(database).await;
    let mut draft = own(&world, County::Pohde);
    draft.content.concern.clear();
    draft.subject.last_name.clear();
    let refused = send(&world.app, &"pohde".into(), draft, "key").await;
    let Err(Failure::Rule(why)) = refused else {
        panic!("it was sent")
    };
    assert_eq!(why.len(), 2);
    assert!(why.contains(&SubmitRefused::ConcernMissing));
    assert!(why.contains(&SubmitRefused::NameMissing));
    assert_eq!(waiting(&world, &world.of(Who::Kerttu)).await, 0);
}

async fn a_late_referral_says_who_takes_it_over(database: Database) {
    let world = World::new(database).await;
    let (id, _) = sent(&world, County::Pohde, own(&world, County::Pohde)).await;
    days_pass(4);
    let view = read(&world.app, &world.of(Who::Kerttu), id).await.unwrap();
    let limit = view.deadline.unwrap();
    assert_eq!(limit.days_late(view.today), Some(3));
    assert_eq!(limit.escalate_to.as_str(), "work-ability-coordinator");
}

async fn a_wrong_code_finds_nothing(database: Database) {
    let world = World::new(database).await;
    let (_, code) = sent(&world, County::Pohde, own(&world, County::Pohde)).await;
    let wrong = follow(&world.app, "AAAA-AAAA-AAAA-AAAA").await;
    assert!(matches!(wrong, Err(Failure::NotFound)));
    assert!(follow(&world.app, &code.replace('-', " ")).await.is_ok());
}

async fn reading_a_referral_leaves_a_line_in_the_log(database: Database) {
    let world = World::new(database).await;
    let (id, _) = sent(&world, County::Pohde, own(&world, County::Pohde)).await;
    read(&world.app, &world.of(Who::Kerttu), id).await.unwrap();
    let mut tx = world.app.db.begin().await.unwrap();
    let lines = store::log::count_of_referral(&mut tx, id).await.unwrap();
    assert_eq!(lines, 2, "one for sending, one for reading");
}

testkit::both_databases!(Database:
    a_referral_is_sent_asked_about_answered_and_accepted,
    the_same_form_sent_twice_is_one_referral,
    the_same_acceptance_sent_twice_opens_one_case,
    two_counties_never_see_each_others_referrals,
    only_those_who_take_in_see_the_inbox,
    a_client_guided_elsewhere_is_named_the_service_and_the_sender_hears,
    a_sender_takes_the_referral_back_and_nobody_can_accept_it,
    a_client_with_an_open_case_gets_no_second_one,
    a_known_client_is_found_and_not_made_again,
    two_referrals_about_one_person_are_shown_together,
    criteria_not_met_are_accepted_only_with_a_reason,
    everything_wrong_is_told_at_once_and_nothing_is_stored,
    a_late_referral_says_who_takes_it_over,
    a_wrong_code_finds_nothing,
    reading_a_referral_leaves_a_line_in_the_log,
);

#[test]
fn a_code_has_sixteen_letters_in_fours_and_differs_by_form() {
    let code = code_of("one");
    assert_eq!(code.len(), 19);
    assert_eq!(code.split('-').count(), 4);
    assert_ne!(code, code_of("two"));
    assert!(!code.contains(['I', 'O', 'Q', 'N', 'B', 'D', 'G']));
}
