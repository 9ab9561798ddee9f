//! The county's inbox: which referrals wait, and everything that is said and known of one.
//! Not here: answering (`answer`).

use super::{log_line, permit};
use crate::app::App;
use crate::failure::{Failure, NoRule};
use domain::access::{Action, may_take_in};
use domain::case::Case;
use domain::criteria::{Evaluation, Facts, evaluate};
use domain::id::{AccountId, ReferralId};
use domain::identity::IdentityCode;
use domain::model::{ProductCode, ServiceModel};
use domain::person::similar::{Candidate, candidates};
use domain::person::{Client, Worker};
use domain::referral::{
    Deadline, LiveRequest, Referral, ReferralState, Subject, deadline, live_request,
};
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::sync::Arc;
use store::Tx;
use store::log::LogLine;

/// The parts of the inbox.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tab {
    Waiting,
    Accepted,
    Guided,
    Withdrawn,
}

impl Tab {
    pub const ALL: [Self; 4] = [Self::Waiting, Self::Accepted, Self::Guided, Self::Withdrawn];

    /// The code in addresses and in the log.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Accepted => "accepted",
            Self::Guided => "guided_elsewhere",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// The part of this code; the waiting ones for any other text.
    pub fn parse(code: &str) -> Self {
        Self::ALL
            .into_iter()
            .find(|tab| tab.code() == code)
            .unwrap_or(Self::Waiting)
    }
}

/// One referral of the list.
pub struct InboxRow {
    pub referral: Referral,
    pub model: Option<Arc<ServiceModel>>,
    pub deadline: Option<Deadline>,
}

/// A part of the inbox.
pub struct Inbox {
    pub tab: Tab,
    pub rows: Vec<InboxRow>,
    pub waiting: u32,
    pub today: Date,
}

/// The most rows shown of answered referrals.
const MOST: u32 = 100;

/// Lists the county's referrals: those that wait with the nearest limit first, answered ones newest first.
pub async fn list(app: &App, who: &Worker, tab: Tab) -> Result<Inbox, Failure<NoRule>> {
    if !may_take_in(who) {
        return Err(Failure::NotFound);
    }
    let mut tx = app.db.begin().await?;
    let referrals = match tab {
        Tab::Waiting => store::referral::waiting_of_county(&mut tx, &who.county).await?,
        other => store::referral::of_county_in(&mut tx, &who.county, other.code(), MOST).await?,
    };
    let waiting = store::referral::count_waiting(&mut tx, &who.county).await?;
    let line = LogLine {
        id: app.new_id(),
        at: app.now(),
        account: Some(who.account),
        organisation: Some(who.organisation),
        county: who.county.as_str().to_owned(),
        action: Action::ReadReferrals.code(),
        case: None,
        client: None,
        referral: None,
        door: None,
        details: format!("{}:{}", tab.code(), referrals.len()),
    };
    store::log::insert(&mut tx, &line).await?;
    tx.commit().await?;
    let mut rows: Vec<InboxRow> = referrals
        .into_iter()
        .map(|referral| row(app, referral))
        .collect();
    if tab == Tab::Waiting {
        rows.sort_by_key(|row| row.deadline.as_ref().map(|limit| limit.by));
    }
    Ok(Inbox {
        tab,
        rows,
        waiting,
        today: app.today(),
    })
}

fn row(app: &App, referral: Referral) -> InboxRow {
    let model = app.models().version(&referral.model);
    let deadline = model.as_ref().and_then(|model| deadline(&referral, model));
    InboxRow {
        referral,
        model,
        deadline,
    }
}

/// A client who may be the person the referral is about.
pub struct LikelyClient {
    pub candidate: Candidate,
    pub client: Client,
    pub open_case: Option<Case>,
    /// The responsible worker of the open case.
    pub responsible: Option<String>,
}

/// Everything that is said in a referral and known around it.
pub struct ReferralView {
    pub referral: Referral,
    pub model: Arc<ServiceModel>,
    pub deadline: Option<Deadline>,
    /// The criteria of each product the channel leads to, with the facts of the referral.
    pub evaluations: Vec<(ProductCode, Evaluation)>,
    pub live: LiveRequest,
    /// Clients who may be the same person, the surest first.
    pub likely: Vec<LikelyClient>,
    /// Other referrals about the same person that wait too.
    pub others: Vec<Referral>,
    /// Names of the workers in the talk and of whoever answered.
    pub names: BTreeMap<AccountId, String>,
    pub today: Date,
}

/// Reads one referral.
pub async fn read(
    app: &App,
    who: &Worker,
    id: ReferralId,
) -> Result<ReferralView, Failure<NoRule>> {
    let mut tx = app.db.begin().await?;
    let referral = store::referral::by_id(&mut tx, id)
        .await?
        .ok_or(Failure::NotFound)?;
    permit(who, &referral)?;
    let model = app
        .models()
        .version(&referral.model)
        .ok_or(Failure::NotFound)?;
    let likely = likely_clients(app, &mut tx, &referral).await?;
    let others = other_referrals(&mut tx, &referral).await?;
    let names = names(&mut tx, &referral).await?;
    let line = log_line(app, Some(who), Action::ReadReferral, &referral);
    store::log::insert(&mut tx, &line).await?;
    tx.commit().await?;
    Ok(ReferralView {
        deadline: deadline(&referral, &model),
        evaluations: evaluations(app, &referral, &model),
        live: live(&referral, &likely, &others),
        likely,
        others,
        names,
        today: app.today(),
        referral,
        model,
    })
}

/// Clients of the county with the same code or the same date of birth, judged by the rule.
pub(super) async fn likely_clients(
    app: &App,
    tx: &mut Tx,
    referral: &Referral,
) -> store::Result<Vec<LikelyClient>> {
    let subject = &referral.subject;
    let mut known = Vec::new();
    if let Some(day) = birth_date(subject) {
        known = store::client::born_on(tx, &referral.county, day).await?;
    }
    if let Some(code) = &subject.identity_code {
        let same = store::client::by_identity_code(tx, &referral.county, code).await?;
        known.extend(same.filter(|client| known.iter().all(|one| one.id != client.id)));
    }
    let found = candidates(&subject.person(), &known.iter().collect::<Vec<_>>());
    let ids = found.iter().map(|candidate| candidate.client.0).collect();
    let cases = store::case::open_of_clients(tx, ids).await?;
    let mut likely = Vec::new();
    for candidate in found {
        let Some(client) = known.iter().find(|client| client.id == candidate.client) else {
            continue;
        };
        let open_case = cases.iter().find(|case| case.client == client.id).cloned();
        likely.push(LikelyClient {
            candidate,
            client: client.clone(),
            responsible: responsible_name(app, tx, open_case.as_ref()).await?,
            open_case,
        });
    }
    Ok(likely)
}

/// At most a handful of likely clients have an open case.
async fn responsible_name(
    app: &App,
    tx: &mut Tx,
    case: Option<&Case>,
) -> store::Result<Option<String>> {
    let Some(case) = case else {
        return Ok(None);
    };
    let terms = store::responsibility::terms_of_case(tx, case.id).await?;
    let holder = terms.iter().find(|term| {
        term.kind == domain::responsibility::TermKind::Responsible && term.holds_at(app.now())
    });
    let Some(holder) = holder else {
        return Ok(None);
    };
    let worker = store::account::worker_by_id(tx, holder.holder).await?;
    Ok(worker.map(|worker| worker.name))
}

fn birth_date(subject: &Subject) -> Option<Date> {
    let of_code = subject.identity_code.as_ref().map(IdentityCode::born_on);
    subject.born_on.or(of_code)
}

async fn other_referrals(tx: &mut Tx, referral: &Referral) -> store::Result<Vec<Referral>> {
    let Some(day) = birth_date(&referral.subject) else {
        return Ok(Vec::new());
    };
    let mut others = store::referral::waiting_born_on(tx, &referral.county, day).await?;
    others.retain(|other| {
        other.id != referral.id
            && domain::person::similar::likeness(
                &referral.subject.person(),
                &other.subject.person(),
            )
            .is_some()
    });
    Ok(others)
}

fn live(referral: &Referral, likely: &[LikelyClient], others: &[Referral]) -> LiveRequest {
    let cases: Vec<_> = likely
        .iter()
        .filter_map(|one| Some((one.open_case.as_ref()?.id, &one.client)))
        .collect();
    live_request(
        &referral.subject,
        &cases,
        &others.iter().collect::<Vec<_>>(),
    )
}

async fn names(tx: &mut Tx, referral: &Referral) -> store::Result<BTreeMap<AccountId, String>> {
    let answered = match &referral.state {
        ReferralState::Acknowledged { by, .. }
        | ReferralState::MoreAsked { by, .. }
        | ReferralState::Accepted { by, .. }
        | ReferralState::GuidedElsewhere { by, .. } => Some(*by),
        _ => None,
    };
    let accounts = referral.talk.iter().filter_map(|line| line.by);
    let accounts = accounts.chain(answered).map(|account| account.0).collect();
    let workers = store::account::workers_by_ids(tx, accounts).await?;
    Ok(workers
        .into_iter()
        .map(|worker| (worker.account, worker.name))
        .collect())
}

/// What the referral tells of the client, for the evaluated criteria.
pub(super) fn facts(app: &App, subject: &Subject) -> Facts {
    let county = subject
        .municipality
        .as_ref()
        .and_then(|municipality| app.national().county_of(municipality.as_str()))
        .map(|county| county.code.clone());
    Facts {
        born_on: birth_date(subject),
        county_of_residence: county,
        labour_market_status: subject.labour_market_status,
        unemployed_since: subject.unemployed_since,
        income: None,
    }
}

/// Products the referral's channel leads to; all of the model where none names the channel.
fn evaluations(
    app: &App,
    referral: &Referral,
    model: &ServiceModel,
) -> Vec<(ProductCode, Evaluation)> {
    let facts = facts(app, &referral.subject);
    let by_channel = model
        .products
        .iter()
        .filter(|product| product.channels.contains(&referral.channel));
    by_channel
        .map(|product| {
            let found = evaluate(
                model,
                product,
                &facts,
                &referral.content.criteria,
                app.today(),
            );
            (product.code.clone(), found)
        })
        .collect()
}
