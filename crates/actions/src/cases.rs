//! Lists over cases: search, the worker's own desk. Each list goes through the store's one predicate and writes one log line.
//! Not here: a single case (`case`).

use crate::app::App;
use crate::failure::{Failure, NoRule};
use domain::access::Action;
use domain::id::CaseId;
use domain::meeting::{Consultation, Meeting};
use domain::person::{Duty, Worker};
use jiff::civil::Date;
use store::Tx;
use store::desk::Eyes;
use store::log::LogLine;
use store::task::TaskRow;

pub use store::desk::{Alert, CaseFilter, CaseRow, Order};

/// A page of the list of cases.
pub struct CaseList {
    pub rows: Vec<CaseRow>,
    pub count: u32,
    /// Every worker who may be chosen in the filter.
    pub workers: Vec<Worker>,
}

/// What needs the worker today.
pub struct Desk {
    pub lacking_responsible: Vec<CaseRow>,
    pub lacking_ground: Vec<CaseRow>,
    pub late_review: Vec<CaseRow>,
    pub lacking_next_step: Vec<CaseRow>,
    pub own_cases: u32,
    pub handovers: Vec<(CaseId, String, String)>,
    pub follow_ups: Vec<(CaseId, String, Date)>,
    pub tasks: Vec<TaskRow>,
    pub meetings: Vec<Meeting>,
    pub consultations: Vec<Consultation>,
    pub waiting_referrals: u32,
}

/// Leaders and administrators see no person, so they have no lists of people.
pub fn sees_people(who: &Worker) -> bool {
    !matches!(who.duty, Duty::Leader | Duty::Administrator)
}

/// The worker's eyes now.
pub(crate) fn eyes<'a>(app: &App, who: &'a Worker) -> Eyes<'a> {
    Eyes {
        who,
        today: app.today(),
        now: app.now(),
    }
}

/// The cases the worker may see, as asked.
pub async fn search(
    app: &App,
    who: &Worker,
    filter: &CaseFilter,
) -> Result<CaseList, Failure<NoRule>> {
    if !sees_people(who) {
        return Err(Failure::NotFound);
    }
    let eyes = eyes(app, who);
    let mut tx = app.db.begin().await?;
    let rows = store::desk::cases(&mut tx, eyes, filter).await?;
    let count = store::desk::count_cases(&mut tx, eyes, filter).await?;
    let workers = store::account::workers_of_county(&mut tx, &who.county).await?;
    log_list(app, &mut tx, who, Action::SearchCases, &rows).await?;
    tx.commit().await?;
    Ok(CaseList {
        rows,
        count,
        workers,
    })
}

/// What needs the worker today.
pub async fn desk(app: &App, who: &Worker) -> Result<Desk, Failure<NoRule>> {
    if !sees_people(who) {
        return Err(Failure::NotFound);
    }
    let eyes = eyes(app, who);
    let mut tx = app.db.begin().await?;
    let mut lists = Vec::new();
    for alert in [
        Alert::ResponsibleMissing,
        Alert::GroundMissing,
        Alert::ReviewLate,
        Alert::NextStepMissing,
    ] {
        let filter = CaseFilter {
            alert: Some(alert),
            limit: 6,
            ..CaseFilter::default()
        };
        lists.push(store::desk::cases(&mut tx, eyes, &filter).await?);
    }
    let own = CaseFilter {
        responsible: Some(who.account),
        ..CaseFilter::default()
    };
    let own_cases = store::desk::count_cases(&mut tx, eyes, &own).await?;
    let handovers = store::desk::handovers_waiting(&mut tx, eyes).await?;
    let follow_ups = store::desk::follow_ups_due(&mut tx, eyes).await?;
    let tasks = store::task::open_of_account(&mut tx, eyes).await?;
    let meetings = store::meeting::of_account_from(&mut tx, who.account, eyes.now, 5).await?;
    let consultations = store::consultation::waiting_for(&mut tx, who.account).await?;
    let takes_in = domain::access::may_take_in(who);
    let waiting_referrals = if takes_in {
        store::referral::count_waiting(&mut tx, &who.county).await?
    } else {
        0
    };
    for list in &lists {
        log_list(app, &mut tx, who, Action::ReadDesk, list).await?;
    }
    tx.commit().await?;
    let mut lists = lists.into_iter();
    let mut next = || lists.next().unwrap_or_default();
    Ok(Desk {
        lacking_responsible: next(),
        lacking_ground: next(),
        late_review: next(),
        lacking_next_step: next(),
        own_cases,
        handovers,
        follow_ups,
        tasks,
        meetings,
        consultations,
        waiting_referrals,
    })
}

/// One line for each client on a list: a list is a reading of them all (I-5).
async fn log_list(
    app: &App,
    tx: &mut Tx,
    who: &Worker,
    action: Action,
    rows: &[CaseRow],
) -> store::Result<()> {
    for row in rows {
        let line = LogLine {
            id: app.new_id(),
            at: app.now(),
            account: Some(who.account),
            organisation: Some(who.organisation),
            county: who.county.as_str().to_owned(),
            action: action.code(),
            case: Some(row.case),
            client: Some(row.client),
            referral: None,
            door: None,
            details: "list".to_owned(),
        };
        store::log::insert(tx, &line).await?;
    }
    Ok(())
}
