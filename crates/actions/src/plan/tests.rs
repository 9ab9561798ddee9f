//! The plan over both databases: agreeing, immutability, a stale draft, acknowledging, consequences of a change, services.

use super::*;
use crate::service;
use crate::testing::{Person, World, days_pass};
use domain::model::WorkAbilityPart;
use domain::plan::{ClientAgreement, Goal, LineOwner, LineState, PlanLine};
use domain::task::{Task, TaskOrigin, TaskOwner, TaskState};
use jiff::ToSpan;
use store::Database;

/// A case whose plan is drafted and ready; the line is Aino's own, the other the client's.
struct Ready {
    world: World,
    case: CaseId,
    content: PlanContent,
}

impl Ready {
    async fn new(database: Database) -> Self {
        let world = World::new(database).await;
        let case = world.open_case().await;
        let aino = world.of(Person::Aino);
        start(&world.app, &aino, case, "own".into(), &world.key(&aino))
            .await
            .unwrap();
        let content = content(&world);
        let ready = Self {
            world,
            case,
            content,
        };
        ready.save(1, ready.content.clone()).await.unwrap();
        ready
    }

    async fn save(&self, seen: i64, content: PlanContent) -> Result<Saved, Failure<EditRefused>> {
        let aino = self.world.of(Person::Aino);
        let key = self.world.key(&aino);
        save(&self.world.app, &aino, self.case, seen, content, &key).await
    }

    async fn agree(
        &self,
        seen_version: i64,
        why: Option<&str>,
    ) -> Result<(), Failure<AgreeRefused>> {
        let aino = self.world.of(Person::Aino);
        let agreeing = Agreeing {
            seen_version,
            agreement: ClientAgreement::Agreed {
                on: self.world.app.today(),
            },
            copy_given: true,
            reason_for_change: why.map(str::to_owned),
        };
        let (kept, key) = (Kept::default(), self.world.key(&aino));
        agree_plan(&self.world.app, &aino, self.case, agreeing, &kept, &key).await
    }

    async fn file(&self) -> domain::case::CaseFile {
        let mut tx = self.world.app.db.read().await.unwrap();
        store::file::load(&mut tx, self.case)
            .await
            .unwrap()
            .unwrap()
    }
}

fn content(world: &World) -> PlanContent {
    let model = world.model(crate::testing::County::Pohde);
    let mut content = PlanContent::empty("own".into());
    content.client_words = "Haluan töihin, kun selkä kestää.".into();
    for section in &model.plan.sections {
        for field in section.fields.iter().filter(|field| field.required) {
            let fields = content.sections.entry(section.code.clone()).or_default();
            fields.insert(field.code.clone(), "Sovittu yhdessä.".into());
        }
    }
    content.goals.push(Goal {
        id: world.app.new_id(),
        part: WorkAbilityPart::Work,
        text: "Osa-aikatyö".into(),
        is_career_goal: true,
    });
    content.lines = vec![
        line(world, LineOwner::Account(world.of(Person::Aino).account)),
        line(world, LineOwner::Client),
    ];
    content.review_on = Some(world.app.today().saturating_add(20.days()));
    content
}

fn line(world: &World, responsible: LineOwner) -> PlanLine {
    PlanLine {
        id: world.app.new_id(),
        goal: None,
        service: None,
        what: "Työkokeilu".into(),
        responsible,
        starts_on: None,
        ends_on: None,
    }
}

async fn a_ready_plan_is_agreed_and_never_changes_again(database: Database) {
    let ready = Ready::new(database).await;
    ready.agree(2, None).await.unwrap();
    let file = ready.file().await;
    let plan = file.plan_in_force().unwrap();
    assert_eq!(plan.content, ready.content);
    assert!(matches!(
        ready.agree(2, None).await,
        Err(Failure::Rule(AgreeRefused::NoDraft))
    ));
    assert!(matches!(
        ready.save(3, content(&ready.world)).await,
        Err(Failure::Rule(EditRefused::Agreed))
    ));
    // I-6 also beneath the rules: the database itself refuses.
    let mut changed = plan.clone();
    changed.content.client_words = "Muutettu".into();
    let mut tx = ready.world.app.db.begin().await.unwrap();
    assert!(store::plan::save(&mut tx, &changed).await.is_err());
    drop(tx);
    assert_eq!(
        ready.file().await.plan_in_force().unwrap().content,
        ready.content
    );
}

async fn a_draft_saved_by_somebody_else_meanwhile_is_not_overwritten(database: Database) {
    let ready = Ready::new(database).await;
    let (app, kerttu) = (&ready.world.app, ready.world.of(Person::Kerttu));
    let mut theirs = ready.content.clone();
    theirs.client_words = "Kertun kirjaamana.".into();
    let key = ready.world.key(&kerttu);
    let saved = save(app, &kerttu, ready.case, 2, theirs.clone(), &key).await;
    assert_eq!(saved.unwrap().version, 3);
    let mut mine = ready.content.clone();
    mine.contact_rhythm = "Viikoittain".into();
    let refused = ready.save(2, mine).await;
    let Err(Failure::Rule(EditRefused::ChangedMeanwhile { by, version, .. })) = refused else {
        panic!("the second save should be refused")
    };
    assert_eq!((by, version), (kerttu.account, 3));
    assert_eq!(ready.file().await.plan_draft().unwrap().content, theirs);
    assert!(matches!(
        ready.agree(2, None).await,
        Err(Failure::Rule(AgreeRefused::ChangedMeanwhile))
    ));
    // The very same text is no change, whatever its writer had seen.
    assert_eq!(ready.save(2, theirs).await.unwrap().version, 3);
}

async fn an_unready_plan_is_refused_with_everything_that_is_missing(database: Database) {
    let ready = Ready::new(database).await;
    let mut content = ready.content.clone();
    content.goals.clear();
    content.lines.clear();
    content.review_on = None;
    let saved = ready.save(2, content).await.unwrap();
    let Err(Failure::Rule(AgreeRefused::Unready(found))) = ready.agree(saved.version, None).await
    else {
        panic!("an unready plan should be refused")
    };
    assert_eq!(found.len(), 3);
}

async fn each_line_is_acknowledged_by_its_carrier_and_for_the_client(database: Database) {
    let ready = Ready::new(database).await;
    ready.agree(2, None).await.unwrap();
    let (app, aino) = (&ready.world.app, ready.world.of(Person::Aino));
    let (own, theirs) = (ready.content.lines[0].id, ready.content.lines[1].id);
    let answer = async |line, by, answer| {
        let key = ready.world.key(&aino);
        acknowledge_line(app, &aino, ready.case, line, by, answer, &key).await
    };
    let me = || LineOwner::Account(aino.account);
    answer(own, me(), AcknowledgementAnswer::Agreed)
        .await
        .unwrap();
    let cannot = AcknowledgementAnswer::Cannot {
        because: String::new(),
    };
    assert!(matches!(
        answer(theirs, LineOwner::Client, cannot).await,
        Err(Failure::Rule(AcknowledgeRefused::ReasonMissing))
    ));
    for line in [own, theirs] {
        answer(line, LineOwner::Client, AcknowledgementAnswer::Seen)
            .await
            .unwrap();
    }
    let file = ready.file().await;
    let plan = file.plan_in_force().unwrap();
    assert!(domain::plan::acknowledge::is_known_by_all(
        plan,
        &file.acknowledgements
    ));
}

async fn a_removed_line_takes_its_task_and_its_service_along(database: Database) {
    let ready = Ready::new(database).await;
    ready.agree(2, None).await.unwrap();
    let (app, aino) = (&ready.world.app, ready.world.of(Person::Aino));
    let removed = ready.content.lines[0].id;
    let key = ready.world.key(&aino);
    service::begin(app, &aino, ready.case, removed, app.today(), &key)
        .await
        .unwrap();
    let task = task_of_line(&ready, removed);
    let mut tx = app.db.begin().await.unwrap();
    store::task::save(&mut tx, &task).await.unwrap();
    tx.commit().await.unwrap();
    days_pass(1);
    let key = ready.world.key(&aino);
    start(app, &aino, ready.case, "own".into(), &key)
        .await
        .unwrap();
    let mut content = ready.content.clone();
    content.lines.remove(0);
    let saved = ready.save(1, content).await.unwrap();
    let without = ready.agree(saved.version, Some(" ")).await;
    assert!(matches!(
        without,
        Err(Failure::Rule(AgreeRefused::ReasonForChangeMissing))
    ));
    ready
        .agree(saved.version, Some("Työ alkoi."))
        .await
        .unwrap();
    let file = ready.file().await;
    assert!(
        matches!(&file.tasks[0].state, TaskState::Cancelled { because, .. } if because == "Työ alkoi.")
    );
    assert!(matches!(
        domain::service::state_of(&file, removed),
        LineState::Stopped { .. }
    ));
    assert_eq!(file.plans.len(), 2);
}

fn task_of_line(ready: &Ready, line: LineId) -> Task {
    let aino = ready.world.of(Person::Aino).account;
    Task {
        id: ready.world.app.new_id(),
        case: Some(ready.case),
        title: "Soita työnantajalle".into(),
        owner: TaskOwner::Account(aino),
        due_on: ready.world.app.today(),
        observers: vec![],
        origin: TaskOrigin::PlanLine(line),
        created_by: aino,
        created_at: ready.world.app.now(),
        state: TaskState::Open,
    }
}

async fn a_draft_is_thrown_away_and_the_plan_in_force_stands(database: Database) {
    let ready = Ready::new(database).await;
    let (app, aino) = (&ready.world.app, ready.world.of(Person::Aino));
    let discard_at = async |seen| {
        let key = ready.world.key(&aino);
        discard(app, &aino, ready.case, seen, &key).await
    };
    assert!(matches!(
        discard_at(1).await,
        Err(Failure::Rule(EditRefused::ChangedMeanwhile { .. }))
    ));
    discard_at(2).await.unwrap();
    assert!(ready.file().await.plan_draft().is_none());
}

testkit::both_databases!(Database:
    a_ready_plan_is_agreed_and_never_changes_again,
    a_draft_saved_by_somebody_else_meanwhile_is_not_overwritten,
    an_unready_plan_is_refused_with_everything_that_is_missing,
    each_line_is_acknowledged_by_its_carrier_and_for_the_client,
    a_removed_line_takes_its_task_and_its_service_along,
    a_draft_is_thrown_away_and_the_plan_in_force_stands,
);
