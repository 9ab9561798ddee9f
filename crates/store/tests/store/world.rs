//! The sound case file written into a database, part by part.

use domain::case::CaseFile;
use domain::model::OrganisationKind;
use domain::person::Organisation;
use domain::testing::{Person, case_file, county, model, now, organisation};
use store::case::CaseSummary;
use store::model::Published;
use store::{Database, Result, Tx};

/// Organisations, workers and the model that the sound case stands on.
pub async fn insert_county(tx: &mut Tx) -> Result<()> {
    let mut known = Vec::new();
    for person in Person::ALL {
        let worker = person.worker();
        if !known.contains(&worker.organisation) {
            known.push(worker.organisation);
            let organisation = Organisation {
                id: worker.organisation,
                county: worker.county.clone(),
                kind: worker.organisation_kind,
                name: worker.organisation_name.clone(),
            };
            store::account::insert_organisation(tx, &organisation).await?;
        }
        store::account::insert_account(tx, &worker).await?;
    }
    assert!(known.contains(&organisation(OrganisationKind::Kela)));
    let model = model();
    let published = Published {
        model: domain::case::ModelVersion {
            code: model.code.clone(),
            version: model.version,
        },
        county: county().as_str().to_owned(),
        digest: "0".repeat(64),
        source: toml_of(&model),
    };
    store::model::insert(tx, &published, now()).await
}

fn toml_of(model: &domain::model::ServiceModel) -> String {
    format!("# {}", model.code)
}

/// Writes a case file whole.
pub async fn insert_file(tx: &mut Tx, file: &CaseFile) -> Result<()> {
    let id = file.case.id;
    store::client::insert(tx, &file.client).await?;
    store::case::insert(tx, &file.case).await?;
    for term in &file.terms {
        store::responsibility::save_term(tx, term).await?;
    }
    for member in &file.team {
        store::responsibility::save_member(tx, member).await?;
    }
    for handover in &file.handovers {
        store::responsibility::save_handover(tx, handover).await?;
    }
    for ground in &file.grounds {
        store::ground::save(tx, ground).await?;
    }
    for interview in &file.interviews {
        store::assessment::insert_interview(tx, interview).await?;
    }
    for score in &file.scores {
        store::assessment::insert_score(tx, score).await?;
    }
    for result in &file.results {
        store::assessment::insert_result(tx, result).await?;
    }
    for order in &file.orders {
        store::assessment::save_order(tx, order).await?;
    }
    for plan in &file.plans {
        store::plan::insert(tx, plan).await?;
    }
    for acknowledgement in &file.acknowledgements {
        store::plan::insert_acknowledgement(tx, acknowledgement).await?;
    }
    for progress in &file.progress {
        store::plan::save_progress(tx, progress).await?;
    }
    for task in &file.tasks {
        store::task::save(tx, task).await?;
    }
    for meeting in &file.meetings {
        store::meeting::insert(tx, meeting).await?;
    }
    for review in &file.reviews {
        store::onward::insert_review(tx, review).await?;
    }
    for follow_up in &file.follow_ups {
        store::onward::save_follow_up(tx, follow_up).await?;
    }
    store::case::save(tx, &file.case, &CaseSummary::default()).await?;
    assert!(store::case::by_id(tx, id).await?.is_some());
    Ok(())
}

/// A database with the sound case in it.
pub async fn with_sound_case(database: &Database) -> CaseFile {
    let file = case_file();
    let mut tx = database.begin().await.unwrap();
    insert_county(&mut tx).await.unwrap();
    insert_file(&mut tx, &file).await.unwrap();
    tx.commit().await.unwrap();
    file
}

/// Puts the terms, team and grounds of a case in place of those that stand there.
pub async fn replace_parts(tx: &mut Tx, file: &CaseFile) -> Result<()> {
    for table in ["term", "member", "ground_record"] {
        tx.execute(
            &format!("DELETE FROM {table} WHERE case_id = $1"),
            store::params![file.case.id],
        )
        .await?;
    }
    for term in &file.terms {
        store::responsibility::save_term(tx, term).await?;
    }
    for member in &file.team {
        store::responsibility::save_member(tx, member).await?;
    }
    for ground in &file.grounds {
        store::ground::save(tx, ground).await?;
    }
    store::case::save(tx, &file.case, &CaseSummary::default()).await
}
