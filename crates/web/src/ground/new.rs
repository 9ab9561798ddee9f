//! Recording a ground in three short pages: to whom, on what ground, and the details that the ground asks. Not the rules.

use std::collections::{BTreeMap, BTreeSet};

use actions::Failure;
use actions::ground::{GroundsView, NewGround, read};
use askama::Template;
use axum::extract::{Path, Query};
use domain::access::Action;
use domain::ground::{DataClass, Door, GivenBy, GivenForm, Giver, Recipient, is_own_county};
use domain::id::{CaseId, OrganisationId};
use domain::language::Language;
use domain::model::OrganisationKind;
use domain::responsibility::MemberIdentity;

use super::{TEXT_VERSION, door, refused};
use crate::answer::{Answer, Fault};
use crate::case::{CaseHead, CasePage};
use crate::form::{Choice, Form};
use crate::notice::Notice;
use crate::page::Page;
use crate::session::SignedIn;
use crate::state::State;
use crate::word;

/// Who is to receive, as the pages carry it along.
pub struct Receiver {
    pub recipient: Recipient,
    pub name: String,
    /// None for somebody known only by name.
    pub kind: Option<OrganisationKind>,
    /// `organisation` or `name`, and its value.
    pub carried: (&'static str, String),
}

#[derive(Template)]
#[template(path = "ground/new.html", blocks = ["main"])]
struct NewPage {
    page: Page,
    head: CaseHead,
    case: CaseId,
    form: Form,
    /// 1: to whom; 2: on what ground; 3: the details.
    step: u32,
    title: String,
    recipients: Vec<Choice>,
    receiver: Option<Receiver>,
    doors: Vec<Choice>,
    door: Option<DoorWords>,
    people: Vec<Choice>,
    classes: Vec<Choice>,
    givers: Vec<Choice>,
    forms: Vec<Choice>,
    form_hint: String,
    languages: Vec<Choice>,
}

struct DoorWords {
    code: &'static str,
    name: String,
    when: String,
    by_client: bool,
    asks_necessity: bool,
}

/// Shows whichever of the three pages comes next.
pub async fn show(
    state: State,
    page: Page,
    me: SignedIn,
    Path(case): Path<CaseId>,
    Query(asked): Query<BTreeMap<String, String>>,
) -> Answer {
    let seen = load(&state, &me, case).await?;
    let mut form = Form::new(&page);
    for (name, value) in &asked {
        form = form.fill(name, value.trim());
    }
    let form = prefilled(&page, &seen, form);
    page.show(&new_page(&page, &seen, &me, form))
}

async fn load(state: &State, me: &SignedIn, case: CaseId) -> Result<GroundsView, Fault> {
    let action = Action::RecordGround;
    Ok(read(state.app(), me.worker(), case, action, "new_ground").await?)
}

/// What the county and the case already know.
fn prefilled(page: &Page, seen: &GroundsView, form: Form) -> Form {
    let view = &seen.view;
    let mut form = form
        .fill("valid-from", page.today.to_string())
        .fill("given-on", page.today.to_string())
        .fill("giver", "client")
        .fill("language", view.file.client.language.code())
        .fill("text-version", TEXT_VERSION);
    let by_client =
        Door::parse(form.value("door")).is_some_and(|door| door.rule().given_by == GivenBy::Client);
    if let (true, Some(months)) = (by_client, view.model.ground.consent_valid_months) {
        let span = jiff::Span::new().months(i64::from(months));
        if let Ok(to) = page.today.checked_add(span) {
            form = form.fill("valid-to", to.to_string());
        }
    }
    form
}

fn new_page(page: &Page, seen: &GroundsView, me: &SignedIn, form: Form) -> NewPage {
    let l = page.l;
    let view = &seen.view;
    let receiver = receiver(seen, &form);
    let doors = receiver
        .as_ref()
        .map_or_else(Vec::new, |receiver| door::choices(l, receiver.kind));
    let chosen = Door::parse(form.value("door")).filter(|_| receiver.is_some());
    let step = match (&receiver, chosen) {
        (None, _) => 1,
        (Some(_), None) => 2,
        (Some(_), Some(_)) => 3,
    };
    NewPage {
        head: CaseHead::new(page, view, me.worker(), CasePage::Grounds),
        case: view.file.case.id,
        step,
        title: receiver.as_ref().map_or_else(
            || l.ground_new_title(),
            |receiver| l.ground_new_title_to(receiver.name.as_str()),
        ),
        recipients: recipients(page, seen),
        people: receiver
            .as_ref()
            .map_or_else(Vec::new, |receiver| people(seen, receiver)),
        receiver,
        doors,
        door: chosen.map(|door| door_words(page, door)),
        classes: DataClass::ALL
            .iter()
            .map(|class| {
                Choice::new(class.code(), word::class(l, *class)).hint(door::class_means(l, *class))
            })
            .collect(),
        givers: vec![
            Choice::new("client", l.ground_giver_client()),
            Choice::new("representative", l.ground_giver_representative()),
        ],
        forms: [
            GivenForm::PaperSigned,
            GivenForm::ElectronicStrong,
            GivenForm::OralRecorded,
        ]
        .into_iter()
        .map(|form| Choice::new(form.code(), word::given_form(l, form)))
        .collect(),
        form_hint: if view.model.ground.consent_in_writing {
            l.ground_writing()
        } else {
            l.ground_no_writing()
        },
        languages: Language::ALL
            .into_iter()
            .map(|language| Choice::new(language.code(), word::language(l, language)))
            .collect(),
        form,
        page: page.clone(),
    }
}

fn door_words(page: &Page, door: Door) -> DoorWords {
    let rule = door.rule();
    DoorWords {
        code: door.code(),
        name: word::door(page.l, door),
        when: door::when(page.l, door),
        by_client: rule.given_by == GivenBy::Client,
        asks_necessity: rule.asks_necessity,
    }
}

/// Organisations of the network and people known by name: `organisation:ID` or `name:NAME`.
fn recipients(page: &Page, seen: &GroundsView) -> Vec<Choice> {
    let l = page.l;
    let organisations = seen.organisations.iter().map(|one| {
        let words = format!("{} · {}", one.name, word::organisation(l, one.kind));
        Choice::new(format!("organisation:{}", one.id), words)
    });
    let file = &seen.view.file;
    let named = file
        .team
        .iter()
        .filter(|member| member.belongs_at(seen.view.now))
        .filter_map(|member| match &member.who {
            MemberIdentity::WithoutAccount {
                name, organisation, ..
            } => Some((name, format!("{name} · {organisation}"))),
            MemberIdentity::OwnPerson { name, relation, .. } => {
                Some((name, format!("{name} · {relation}")))
            }
            MemberIdentity::Account(_) => None,
        })
        .map(|(name, words)| Choice::new(format!("name:{name}"), words));
    organisations.chain(named).collect()
}

/// Whom the pages have chosen so far.
pub fn receiver(seen: &GroundsView, form: &Form) -> Option<Receiver> {
    let to = form.value("to");
    let organisation = form
        .given("organisation")
        .or_else(|| to.strip_prefix("organisation:"));
    let organisation: Option<OrganisationId> = organisation.and_then(|id| id.parse().ok());
    if let Some(id) = organisation {
        let known = seen.organisations.iter().find(|one| one.id == id)?;
        return Some(Receiver {
            recipient: Recipient::Organisation {
                organisation: id,
                unit: None,
                account: None,
            },
            name: known.name.clone(),
            kind: Some(known.kind),
            carried: ("organisation", id.to_string()),
        });
    }
    let name = form
        .given("name")
        .or_else(|| to.strip_prefix("name:"))?
        .to_owned();
    Some(Receiver {
        recipient: Recipient::Named { name: name.clone() },
        name: name.clone(),
        kind: None,
        carried: ("name", name),
    })
}

/// People of the organisation who could be named alone.
fn people(seen: &GroundsView, receiver: &Receiver) -> Vec<Choice> {
    let Recipient::Organisation { organisation, .. } = &receiver.recipient else {
        return Vec::new();
    };
    let facts = seen.view.file.facts();
    seen.workers
        .iter()
        .filter(|worker| worker.is_active && worker.organisation == *organisation)
        .filter(|worker| !is_own_county(&facts, worker))
        .map(|worker| Choice::new(worker.account.to_string(), worker.name.clone()))
        .collect()
}

/// Records the ground, or sends the last page back with everything wrong at once.
pub async fn record(
    state: State,
    page: Page,
    me: SignedIn,
    Path(case): Path<CaseId>,
    mut form: Form,
) -> Answer {
    let seen = load(&state, &me, case).await?;
    if let Some(new) = sent(&page, &seen, &mut form) {
        let key = me.key(&form);
        match actions::ground::record(state.app(), me.worker(), case, new, &key).await {
            Ok(()) | Err(Failure::AlreadyDone(_)) => {
                return page.done(&format!("/cases/{case}/grounds"), Notice::GroundRecorded);
            }
            Err(Failure::Rule(reasons)) => {
                for why in reasons {
                    let (field, words) = refused::recorded(page.l, why);
                    form.refuse(field, words);
                }
            }
            Err(other) => return Err(other.into()),
        }
    }
    page.send_back(&new_page(&page, &seen, &me, form))
}

/// The form as a ground to be recorded; what does not parse is refused beside its field.
fn sent(page: &Page, seen: &GroundsView, form: &mut Form) -> Option<NewGround> {
    let l = page.l;
    let receiver = receiver(seen, form)?;
    let door = Door::parse(form.value("door"))?;
    let by_client = door.rule().given_by == GivenBy::Client;
    let classes: BTreeSet<DataClass> = form
        .values("classes")
        .into_iter()
        .filter_map(DataClass::parse)
        .collect();
    let valid_from = form.parsed(
        "valid-from",
        |day| day.parse().ok(),
        l.ground_valid_from_error(),
    );
    let valid_to = form.date("valid-to");
    if valid_to.is_none() && !form.is_date_empty("valid-to") {
        form.refuse("valid-to", l.ground_valid_to_error());
    }
    let (by, given_form) = if by_client {
        let given_form = form.parsed("form", GivenForm::parse, l.ground_form_error());
        (giver(page, form), given_form)
    } else {
        (Some(Giver::Law), Some(GivenForm::Statutory))
    };
    let given_on = form.parsed(
        "given-on",
        |day| day.parse().ok(),
        l.ground_given_on_error(),
    );
    let recipient = with_person(receiver.recipient, form);
    let new = NewGround {
        door,
        recipient,
        classes,
        purpose: form.value("purpose").to_owned(),
        valid_from: valid_from?,
        valid_to,
        by: by?,
        form: given_form?,
        language: Language::parse(form.value("language")).unwrap_or(seen.view.file.client.language),
        text_version: form.value("text-version").to_owned(),
        given_on: given_on?,
        copy_given: form.is_chosen("copy", "yes"),
        necessity: form.given("necessity").map(str::to_owned),
    };
    form.is_valid().then_some(new)
}

fn giver(page: &Page, form: &mut Form) -> Option<Giver> {
    if form.value("giver") != "representative" {
        return Some(Giver::Client);
    }
    let name = form.required("representative", page.l.ground_representative_error())?;
    let authority = form.value("authority").to_owned();
    Some(Giver::Representative { name, authority })
}

/// The recipient narrowed to a unit or a person, where one is named.
fn with_person(recipient: Recipient, form: &Form) -> Recipient {
    match recipient {
        Recipient::Organisation { organisation, .. } => Recipient::Organisation {
            organisation,
            unit: form.given("unit").map(str::to_owned),
            account: form.given("person").and_then(|id| id.parse().ok()),
        },
        named @ Recipient::Named { .. } => named,
    }
}
