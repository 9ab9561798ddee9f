//! Answering a referral: acknowledge, ask for more, accept into a case, guide elsewhere. One transaction each.
//! Not here: the rules (`domain::referral`, `domain::case::opening`).

use super::inbox::{facts, likely_clients};
use super::{log_line, permit};
use crate::app::App;
use crate::failure::Failure;
use crate::work::{RequestKey, save_case};
use domain::access::Action;
use domain::case::Case;
use domain::case::opening::{OpenRefused, Opening, open};
use domain::event::{Event, EventKind};
use domain::ground::DataClass;
use domain::id::{CaseId, ClientId, ReferralId};
use domain::identity::{IdentityCode, SafetyBan};
use domain::model::{AreaCode, CriterionCode, MunicipalityCode, ProductCode, ServiceModel};
use domain::person::similar::Likeness;
use domain::person::{Client, Worker};
use domain::referral::{self, AnswerRefused, Assessed, Guidance, Referral, Subject};
use domain::responsibility::{Member, MemberIdentity};
use jiff::Timestamp;
use std::sync::Arc;
use store::Tx;

/// Whose case it will be: the worker decides, the product only finds (no two records are joined by themselves).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Person {
    /// A client of the county, found to be the same person.
    Known(ClientId),
    /// Somebody who is not a client yet.
    New,
}

/// A worker's decision to take the client.
#[derive(Clone, Debug)]
pub struct Acceptance {
    pub product: ProductCode,
    /// The criteria as the worker sees them, after reading and perhaps asking.
    pub criteria: Vec<CriterionCode>,
    pub words: String,
    pub person: Person,
}

/// Why a referral was not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AcceptRefused {
    Answer(AnswerRefused),
    Open(OpenRefused),
    /// The client chosen is not one of those the person may be.
    NotThisPerson,
    /// A client with the same identity code is known: choose that one.
    SamePersonIsKnown,
    /// The client has an open case: the referral is brought to its responsible worker instead.
    HasOpenCase(CaseId),
}

impl From<AnswerRefused> for AcceptRefused {
    fn from(refused: AnswerRefused) -> Self {
        Self::Answer(refused)
    }
}

/// A referral on its way to its next state.
struct Answering {
    tx: Tx,
    referral: Referral,
    model: Arc<ServiceModel>,
    now: Timestamp,
}

async fn begin<R>(
    app: &App,
    who: &Worker,
    id: ReferralId,
    key: &RequestKey,
) -> Result<Answering, Failure<R>> {
    let mut tx = app.db.begin().await?;
    if let Some(result) = store::request::result_of(&mut tx, key.as_str()).await? {
        return Err(Failure::AlreadyDone(result));
    }
    let referral = store::referral::by_id(&mut tx, id)
        .await?
        .ok_or(Failure::NotFound)?;
    permit(who, &referral)?;
    let model = app
        .models()
        .version(&referral.model)
        .ok_or(Failure::NotFound)?;
    Ok(Answering {
        tx,
        referral,
        model,
        now: app.now(),
    })
}

impl Answering {
    async fn finish<R>(
        mut self,
        app: &App,
        who: &Worker,
        action: Action,
        key: &RequestKey,
        case: Option<&Case>,
    ) -> Result<(), Failure<R>> {
        let mut line = log_line(app, Some(who), action, &self.referral);
        line.case = case.map(|case| case.id);
        line.client = case.map(|case| case.client);
        store::log::insert(&mut self.tx, &line).await?;
        let result = case.map_or_else(String::new, |case| case.id.to_string());
        let tx = &mut self.tx;
        store::request::remember(tx, key.as_str(), action.code(), &result, self.now).await?;
        self.tx.commit().await?;
        Ok(())
    }
}

/// Tells the sender that somebody has the matter.
pub async fn acknowledge(
    app: &App,
    who: &Worker,
    id: ReferralId,
    key: &RequestKey,
) -> Result<(), Failure<AnswerRefused>> {
    let mut work = begin(app, who, id, key).await?;
    work.referral =
        referral::acknowledge(work.referral, who.account, work.now).map_err(Failure::Rule)?;
    store::referral::save(&mut work.tx, &work.referral).await?;
    work.finish(app, who, Action::AcknowledgeReferral, key, None)
        .await
}

/// Asks the sender for more.
pub async fn ask_more(
    app: &App,
    who: &Worker,
    id: ReferralId,
    question: &str,
    key: &RequestKey,
) -> Result<(), Failure<AnswerRefused>> {
    let mut work = begin(app, who, id, key).await?;
    work.referral = referral::ask_more(work.referral, who.account, question, work.now)
        .map_err(Failure::Rule)?;
    store::referral::save(&mut work.tx, &work.referral).await?;
    work.finish(app, who, Action::AskMore, key, None).await
}

/// Guides the client to another service, by name, with the person handed on.
pub async fn guide_elsewhere(
    app: &App,
    who: &Worker,
    id: ReferralId,
    guidance: Guidance,
    key: &RequestKey,
) -> Result<(), Failure<AnswerRefused>> {
    let mut work = begin(app, who, id, key).await?;
    let assessed = Assessed {
        by: who.account,
        product: product_of(&work.referral, &work.model)
            .ok_or(Failure::Rule(AnswerRefused::ProductUnknown))?,
        ticked: work.referral.content.criteria.clone(),
        facts: facts(app, &work.referral.subject),
        words: guidance.reason.clone(),
    };
    let (today, now) = (app.today(), work.now);
    let model = Arc::clone(&work.model);
    work.referral =
        referral::guide_elsewhere(work.referral, &assessed, guidance, &model, today, now)
            .map_err(Failure::Rule)?;
    store::referral::save(&mut work.tx, &work.referral).await?;
    work.finish(app, who, Action::GuideElsewhere, key, None)
        .await
}

/// The product asked for, or the first the channel leads to.
fn product_of(referral: &Referral, model: &ServiceModel) -> Option<ProductCode> {
    let of_channel = || {
        let by_channel =
            |product: &&domain::model::Product| product.channels.contains(&referral.channel);
        let first = model.products.iter().find(by_channel);
        first
            .or(model.products.first())
            .map(|product| product.code.clone())
    };
    referral.product.clone().or_else(of_channel)
}

/// Takes the client: makes or finds the client's record, opens the case, and puts the taker into the team.
/// Answers with the case.
pub async fn accept(
    app: &App,
    who: &Worker,
    id: ReferralId,
    acceptance: Acceptance,
    key: &RequestKey,
) -> Result<CaseId, Failure<AcceptRefused>> {
    let mut work = begin(app, who, id, key).await?;
    let case = app.new_id::<CaseId>();
    let assessed = Assessed {
        by: who.account,
        product: acceptance.product,
        ticked: acceptance.criteria,
        facts: facts(app, &work.referral.subject),
        words: acceptance.words,
    };
    let (today, now) = (app.today(), work.now);
    let model = Arc::clone(&work.model);
    work.referral = referral::accept(work.referral, &assessed, case, &model, today, now)
        .map_err(|refused| Failure::Rule(refused.into()))?;
    let (client, is_new) = person(app, &mut work, acceptance.person).await?;
    let number = store::case::next_number(&mut work.tx, today.year()).await?;
    let opening = Opening {
        id: case,
        number: format!("TK-{}-{number:04}", today.year()),
        client: client.id,
        area: area_of(&work.model, client.municipality.as_ref()),
        is_social_care_client: false,
    };
    let opened = open(opening, &work.referral, &model, now, today)
        .map_err(|refused| Failure::Rule(AcceptRefused::Open(refused)))?;
    if is_new {
        store::client::insert(&mut work.tx, &client).await?;
    }
    store::referral::save(&mut work.tx, &work.referral).await?;
    store::case::insert(&mut work.tx, &opened).await?;
    begin_case(app, &mut work.tx, who, &opened, now).await?;
    work.finish(app, who, Action::AcceptReferral, key, Some(&opened))
        .await?;
    Ok(case)
}

/// The client's record: the one chosen among the likely ones, or a new one when the person is not known for certain.
async fn person(
    app: &App,
    work: &mut Answering,
    chosen: Person,
) -> Result<(Client, bool), Failure<AcceptRefused>> {
    let likely = likely_clients(app, &mut work.tx, &work.referral).await?;
    match chosen {
        Person::Known(id) => {
            let known = likely.into_iter().find(|one| one.client.id == id);
            let known = known.ok_or(Failure::Rule(AcceptRefused::NotThisPerson))?;
            match known.open_case {
                Some(case) => Err(Failure::Rule(AcceptRefused::HasOpenCase(case.id))),
                None => Ok((known.client, false)),
            }
        }
        Person::New => {
            let is_same = |likeness| likeness == Likeness::Same;
            if likely.iter().any(|one| is_same(one.candidate.likeness)) {
                return Err(Failure::Rule(AcceptRefused::SamePersonIsKnown));
            }
            Ok((new_client(app, &work.referral), true))
        }
    }
}

fn new_client(app: &App, referral: &Referral) -> Client {
    let Subject {
        first_names,
        last_name,
        identity_code,
        born_on,
        municipality,
        language,
        needs_interpreter,
        phone,
        email,
        ..
    } = referral.subject.clone();
    let given = |text: String| (!text.trim().is_empty()).then_some(text);
    let of_code = identity_code.as_ref().map(IdentityCode::born_on);
    Client {
        id: app.new_id(),
        county: referral.county.clone(),
        born_on: born_on.or(of_code),
        first_names,
        last_name,
        identity_code,
        municipality,
        language,
        needs_interpreter,
        phone: given(phone),
        email: given(email),
        safety_ban: SafetyBan::NONE,
        version: 1,
    }
}

fn area_of(model: &ServiceModel, municipality: Option<&MunicipalityCode>) -> Option<AreaCode> {
    let municipality = municipality?;
    let holds = |area: &&domain::model::Area| area.municipalities.contains(municipality);
    model.areas.iter().find(holds).map(|area| area.code.clone())
}

/// The first lines of the case: its taker in the team, so that somebody sees it, and the timeline.
async fn begin_case(
    app: &App,
    tx: &mut Tx,
    who: &Worker,
    case: &Case,
    now: Timestamp,
) -> store::Result<()> {
    let taker = Member {
        id: app.new_id(),
        case: case.id,
        who: MemberIdentity::Account(who.account),
        role: Some(who.role.clone()),
        team: None,
        joined_at: now,
        left_at: None,
    };
    store::responsibility::save_member(tx, &taker).await?;
    for (kind, class) in [
        (EventKind::CaseOpened, DataClass::Relationship),
        (EventKind::StepEntered, DataClass::Relationship),
        (EventKind::MemberJoined, DataClass::Relationship),
    ] {
        let event = Event {
            id: app.new_id(),
            case: case.id,
            at: now,
            by: Some(who.account),
            kind,
            class,
            text: String::new(),
        };
        store::event::insert(tx, &event).await?;
    }
    save_case(app, tx, case).await
}
