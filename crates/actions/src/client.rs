//! The client's basic details, amended by those who hold the case. Not here: finding clients (`cases`).

use crate::app::App;
use crate::failure::Failure;
use crate::work::RequestKey;
use domain::access::Action;
use domain::id::CaseId;
use domain::person::Worker;
use domain::person::amend::{AmendRefused, ClientDetails, amend};
use store::StoreError;

/// Why details were not saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EditRefused {
    /// Everything wrong with them, at once.
    Details(Vec<AmendRefused>),
    /// Another client of the county has this identity code: it is the same person.
    CodeOfAnother,
}

/// Saves the client's details; `seen` is the version the worker saw.
///
/// Fails with `Stale` when somebody else saved in between: show both.
pub async fn edit(
    app: &App,
    who: &Worker,
    case: CaseId,
    details: ClientDetails,
    seen: i64,
    key: &RequestKey,
) -> Result<(), Failure<EditRefused>> {
    let mut work = app.begin(who, case, Action::EditClient, key).await?;
    let mut client = amend(&work.file.client, details, work.today)
        .map_err(|refusals| Failure::Rule(EditRefused::Details(refusals)))?;
    client.version = seen;
    store::client::save(&mut work.tx, &client)
        .await
        .map_err(|error| match error {
            StoreError::Conflict { .. } => Failure::Rule(EditRefused::CodeOfAnother),
            other => other.into(),
        })?;
    work.finish("").await
}
