//! Loads a case with all its parts. Not here: saving them; each part has its own module.

use crate::db::{Result, Tx};
use crate::{
    account, assessment, case, client, ground, meeting, onward, plan, responsibility, task,
};
use domain::case::CaseFile;
use domain::id::CaseId;
use std::collections::BTreeMap;

/// The whole case, or none.
pub async fn load(tx: &mut Tx, id: CaseId) -> Result<Option<CaseFile>> {
    let Some(case) = case::by_id(tx, id).await? else {
        return Ok(None);
    };
    let Some(client) = client::by_id(tx, case.client).await? else {
        return Ok(None);
    };
    let mut file = CaseFile {
        client,
        case,
        terms: responsibility::terms_of_case(tx, id).await?,
        team: responsibility::members_of_case(tx, id).await?,
        handovers: responsibility::handovers_of_case(tx, id).await?,
        grounds: ground::of_case(tx, id).await?,
        interviews: assessment::interviews(tx, id).await?,
        scores: assessment::scores(tx, id).await?,
        results: assessment::results(tx, id).await?,
        orders: assessment::orders(tx, id).await?,
        joint_assessments: assessment::joints(tx, id).await?,
        rehabilitation: assessment::rehabilitation(tx, id).await?,
        plans: plan::of_case(tx, id).await?,
        acknowledgements: plan::acknowledgements_of_case(tx, id).await?,
        progress: plan::progress_of_case(tx, id).await?,
        tasks: task::of_case(tx, id).await?,
        meetings: meeting::of_case(tx, id).await?,
        reviews: onward::reviews_of_case(tx, id).await?,
        follow_ups: onward::follow_ups_of_case(tx, id).await?,
        people: BTreeMap::new(),
        caseloads: BTreeMap::new(),
    };
    let named: Vec<uuid::Uuid> = file
        .accounts_named()
        .into_iter()
        .map(|account| account.0)
        .collect();
    file.people = account::workers_by_ids(tx, named.clone())
        .await?
        .into_iter()
        .map(|worker| (worker.account, worker))
        .collect();
    file.caseloads = account::caseloads(tx, named).await?.into_iter().collect();
    Ok(Some(file))
}
