//! What a ground opens to another organisation, and what its withdrawal closes at once, over both databases.

use super::*;
use crate::team::{NewMember, add_member};
use crate::testing::{County, Person, World, organisation};
use domain::model::OrganisationKind;
use domain::responsibility::MemberIdentity;
use store::Database;

fn to_kela(world: &World, classes: &[DataClass]) -> NewGround {
    let today = world.app.today();
    NewGround {
        door: Door::Consent,
        recipient: Recipient::Organisation {
            organisation: organisation(County::Pohde, OrganisationKind::Kela),
            unit: None,
            account: None,
        },
        classes: classes.iter().copied().collect(),
        purpose: "Kuntoutuksen suunnittelu".into(),
        valid_from: today,
        valid_to: None,
        by: Giver::Client,
        form: GivenForm::PaperSigned,
        language: Language::Fi,
        text_version: "1".into(),
        given_on: today,
        copy_given: true,
        necessity: None,
    }
}

/// A case in whose team Kela's Kirsi is.
async fn with_kirsi(world: &World) -> CaseId {
    let case = world.open_case().await;
    let (aino, kirsi) = (world.of(Person::Aino), world.of(Person::Kirsi));
    let new = NewMember {
        who: MemberIdentity::Account(kirsi.account),
        role: None,
        team: None,
    };
    add_member(&world.app, &aino, case, new, &world.key(&aino))
        .await
        .unwrap();
    case
}

async fn may_read(world: &World, case: CaseId, action: Action) -> bool {
    let kirsi = world.of(Person::Kirsi);
    let read = world.app.read_case(&kirsi, case, action, "page").await;
    read.is_ok()
}

async fn only_ground(world: &World, case: CaseId) -> GroundId {
    let mut tx = world.app.db.read().await.unwrap();
    let grounds = store::ground::of_case(&mut tx, case).await.unwrap();
    assert_eq!(grounds.len(), 1);
    grounds[0].id
}

async fn kela_reads_what_the_client_allowed_and_nothing_after_withdrawal(database: Database) {
    let world = World::new(database).await;
    let case = with_kirsi(&world).await;
    let aino = world.of(Person::Aino);
    let app = &world.app;
    assert!(!may_read(&world, case, Action::ReadCase).await);
    let classes = [DataClass::Relationship, DataClass::PlanAndFollowUp];
    record(
        app,
        &aino,
        case,
        to_kela(&world, &classes),
        &world.key(&aino),
    )
    .await
    .unwrap();
    assert!(may_read(&world, case, Action::ReadCase).await);
    assert!(may_read(&world, case, Action::ReadPlan).await);
    assert!(!may_read(&world, case, Action::ReadAssessments).await);
    let id = only_ground(&world, case).await;
    let (_, _, preview) = preview_withdrawal(app, &aino, case, id).await.unwrap();
    assert_eq!(preview.losses.len(), 1);
    assert_eq!(preview.losses[0].classes, classes.into_iter().collect());
    withdraw(app, &aino, case, id, "", &world.key(&aino))
        .await
        .unwrap();
    assert!(!may_read(&world, case, Action::ReadCase).await);
    assert!(!may_read(&world, case, Action::ReadPlan).await);
    let again = withdraw(app, &aino, case, id, "", &world.key(&aino)).await;
    assert!(matches!(
        again,
        Err(Failure::Rule(WithdrawRefused::AlreadyWithdrawn))
    ));
}

async fn everything_wrong_with_a_consent_is_told_at_once_and_nothing_is_saved(database: Database) {
    let world = World::new(database).await;
    let case = with_kirsi(&world).await;
    let aino = world.of(Person::Aino);
    let mut new = to_kela(&world, &[]);
    new.form = GivenForm::OralRecorded;
    new.purpose = " ".into();
    let refused = record(&world.app, &aino, case, new, &world.key(&aino)).await;
    let Err(Failure::Rule(reasons)) = refused else {
        panic!("it must be refused");
    };
    for reason in [
        RecordRefused::NoClasses,
        RecordRefused::PurposeMissing,
        RecordRefused::WritingNeeded,
    ] {
        assert!(reasons.contains(&reason), "{reason:?}");
    }
    let mut tx = world.app.db.read().await.unwrap();
    let saved = store::ground::of_case(&mut tx, case).await.unwrap();
    assert!(saved.is_empty());
}

async fn a_ground_of_the_joint_model_covers_as_long_as_the_model_holds(database: Database) {
    let world = World::new(database).await;
    let case = with_kirsi(&world).await;
    let aino = world.of(Person::Aino);
    let app = &world.app;
    let by_model = |world: &World| NewGround {
        door: Door::JointModel,
        by: Giver::Law,
        form: GivenForm::Statutory,
        necessity: Some("Yhteinen palvelutarpeen arviointi".into()),
        ..to_kela(world, &[DataClass::Relationship])
    };
    let early = record(app, &aino, case, by_model(&world), &world.key(&aino)).await;
    assert!(matches!(
        early,
        Err(Failure::Rule(reasons)) if reasons == [RecordRefused::JointModelNotInForce]
    ));
    begin_joint_model(app, &aino, case, app.today(), &world.key(&aino))
        .await
        .unwrap();
    record(app, &aino, case, by_model(&world), &world.key(&aino))
        .await
        .unwrap();
    assert!(may_read(&world, case, Action::ReadCase).await);
    end_joint_model(app, &aino, case, &world.key(&aino))
        .await
        .unwrap();
    assert!(!may_read(&world, case, Action::ReadCase).await);
}

testkit::both_databases!(
    Database: kela_reads_what_the_client_allowed_and_nothing_after_withdrawal,
    everything_wrong_with_a_consent_is_told_at_once_and_nothing_is_saved,
    a_ground_of_the_joint_model_covers_as_long_as_the_model_holds,
);
