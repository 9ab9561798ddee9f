//! The plan's page: the version in force, who has answered what, the draft, earlier versions. And starting a draft.
//! Not the editor (`edit`), not agreeing (`agree`).

use actions::{CaseView, Failure};
use askama::Template;
use axum::extract::Path;
use domain::access::Action;
use domain::id::{AccountId, CaseId};
use domain::model::{PlanBasis, PlanKindCode};
use domain::plan::{AcknowledgementAnswer, LineOwner, PlanLine, PlanVersion};

use super::document::{Document, line_href};
use super::reader::Reader;
use super::refusal;
use crate::answer::Answer;
use crate::case::{CaseHead, CasePage};
use crate::form::{Choice, Form};
use crate::page::Page;
use crate::part::{Tag, Tone};
use crate::session::SignedIn;
use crate::state::State;

#[derive(Template)]
#[template(path = "plan/show.html", blocks = ["main"])]
struct PlanPage {
    page: Page,
    head: CaseHead,
    case: CaseId,
    form: Form,
    name: String,
    doc: Option<Document>,
    links: bool,
    about: String,
    answers: Vec<AnswerRow>,
    draft: Option<String>,
    kinds: Vec<Choice>,
    may_edit: bool,
    may_agree: bool,
    versions: Vec<(String, String)>,
}

/// A line with the carrier's and the client's answers.
struct AnswerRow {
    href: String,
    title: String,
    who: String,
    /// None where the client carries the line: one answer is enough.
    carrier: Option<AnswerCell>,
    client: AnswerCell,
}

/// One person's answer, and who may give it now.
struct AnswerCell {
    /// `carrier` or `client`, as the form sends it.
    by: &'static str,
    tag: Tag,
    note: String,
    /// The label of the row of buttons; none where this worker may not answer.
    may_answer: Option<String>,
    is_own: bool,
}

/// Shows the plan.
pub async fn show(state: State, page: Page, me: SignedIn, Path(case): Path<CaseId>) -> Answer {
    let read = state
        .app()
        .read_case(me.worker(), case, Action::ReadPlan, "plan");
    let view = read.await?;
    let form = Form::new(&page);
    page.show(&plan_page(&state, &page, &me, &view, form))
}

/// Starts a draft and goes to write it.
pub async fn start(
    state: State,
    page: Page,
    me: SignedIn,
    Path(case): Path<CaseId>,
    mut form: Form,
) -> Answer {
    if let Some(kind) = form.required("kind", page.l.plan_kind_error()) {
        let (kind, key) = (PlanKindCode::new(kind), me.key(&form));
        match actions::plan::start(state.app(), me.worker(), case, kind, &key).await {
            Ok(()) | Err(Failure::AlreadyDone(_)) => {
                return page.go(&format!("/cases/{case}/plan/edit"));
            }
            Err(Failure::Rule(refused)) => form.refuse("kind", refusal::draft(page.l, refused)),
            Err(other) => return Err(other.into()),
        }
    }
    let read = state
        .app()
        .read_case(me.worker(), case, Action::ReadPlan, "plan");
    let view = read.await?;
    page.send_back(&plan_page(&state, &page, &me, &view, form))
}

fn plan_page(state: &State, page: &Page, me: &SignedIn, view: &CaseView, form: Form) -> PlanPage {
    let national = state.app().national();
    let reader = Reader {
        page,
        view,
        national,
    };
    let (file, is_open) = (&view.file, view.file.case.is_open());
    let in_force = file.plan_in_force();
    let usual = in_force.map(|plan| plan.content.kind.to_string());
    let first = || {
        view.model
            .plan
            .kinds
            .first()
            .map(|kind| kind.code.to_string())
    };
    let form = match usual.or_else(first) {
        Some(kind) if form.value("kind").is_empty() => form.fill("kind", kind),
        _ => form,
    };
    PlanPage {
        head: CaseHead::new(page, view, me.worker(), CasePage::Plan),
        case: file.case.id,
        name: page.say(&view.model.plan.name).to_owned(),
        doc: in_force.map(|plan| Document::new(reader, plan)),
        links: true,
        about: in_force.map_or_else(String::new, |plan| about(reader, plan)),
        answers: in_force.map_or_else(Vec::new, |plan| answers(reader, plan, me.worker().account)),
        draft: file.plan_draft().map(|plan| about(reader, plan)),
        kinds: kinds(page, view),
        may_edit: is_open && view.may(Action::EditPlan, me.worker()),
        may_agree: is_open && view.may(Action::AgreePlan, me.worker()),
        versions: versions(reader),
        form,
        page: page.clone(),
    }
}

fn kinds(page: &Page, view: &CaseView) -> Vec<Choice> {
    let l = page.l;
    let hint = |basis: PlanBasis| match basis {
        PlanBasis::StandAlone => String::new(),
        PlanBasis::InClientPlan => l.plan_basis_client_plan(),
        PlanBasis::JointByConsent => l.plan_basis_joint(),
        PlanBasis::StatutoryJointPlan => l.plan_basis_statutory(),
        PlanBasis::ActivationPlan => l.plan_basis_activation(),
    };
    let kinds = view.model.plan.kinds.iter();
    let choice = |kind: &domain::model::PlanKind| {
        Choice::new(kind.code.as_str(), page.say(&kind.name)).hint(hint(kind.basis))
    };
    kinds.map(choice).collect()
}

/// A version in a line: which, when, by whom.
pub fn about(reader: Reader<'_>, plan: &PlanVersion) -> String {
    use domain::plan::PlanState;
    let (l, page) = (reader.page.l, reader.page);
    let by = reader.owner(&LineOwner::Account(plan.written_by()));
    match &plan.state {
        PlanState::Draft { edited_at, .. } => {
            l.plan_version_draft(plan.number, page.moment(*edited_at), by)
        }
        PlanState::Agreed { at, .. } => l.plan_version_agreed(plan.number, page.day_of(*at), by),
    }
}

fn versions(reader: Reader<'_>) -> Vec<(String, String)> {
    let file = &reader.view.file;
    let link = |plan: &PlanVersion| {
        let href = format!("/cases/{}/plan/versions/{}", file.case.id, plan.number);
        (href, about(reader, plan))
    };
    file.plans.iter().rev().map(link).collect()
}

fn answers(reader: Reader<'_>, plan: &PlanVersion, me: AccountId) -> Vec<AnswerRow> {
    let row = |line: &PlanLine| {
        let is_clients = line.responsible == LineOwner::Client;
        AnswerRow {
            href: line_href(reader.view.file.case.id, line),
            title: reader.title(line),
            who: reader.owner(&line.responsible),
            carrier: (!is_clients).then(|| cell(reader, plan, line, &line.responsible, me)),
            client: cell(reader, plan, line, &LineOwner::Client, me),
        }
    };
    plan.content.lines.iter().map(row).collect()
}

fn cell(
    reader: Reader<'_>,
    plan: &PlanVersion,
    line: &PlanLine,
    person: &LineOwner,
    me: AccountId,
) -> AnswerCell {
    let (l, page, file) = (reader.page.l, reader.page, &reader.view.file);
    let mut given = file
        .acknowledgements
        .iter()
        .filter(|answer| answer.plan == plan.id && answer.line == line.id && &answer.by == person);
    let newest = given.next_back();
    let tag = match newest.map(|answer| &answer.answer) {
        None => Tag::new(Tone::Warning, l.plan_answer_missing()),
        Some(AcknowledgementAnswer::Seen) => Tag::new(Tone::Info, l.plan_answer_seen()),
        Some(AcknowledgementAnswer::Agreed) => Tag::new(Tone::Success, l.plan_answer_agreed()),
        Some(AcknowledgementAnswer::Cannot { .. }) => {
            Tag::new(Tone::Danger, l.plan_answer_cannot())
        }
    };
    let note = newest.map_or_else(String::new, |answer| match &answer.answer {
        AcknowledgementAnswer::Cannot { because } => because.clone(),
        _ => page.day_of(answer.at),
    });
    let is_own = person.account() == Some(me);
    let may = is_own || (person.account().is_none() && records(reader, me));
    let is_settled = newest.is_some_and(|it| it.answer == AcknowledgementAnswer::Agreed);
    let name = reader.owner(person);
    let label = l.plan_answer_label(name, reader.title(line));
    AnswerCell {
        by: if *person == LineOwner::Client {
            "client"
        } else {
            "carrier"
        },
        tag,
        note,
        may_answer: (may && !is_settled && file.case.is_open()).then_some(label),
        is_own,
    }
}

/// Does this worker write answers down for the client and for people without an account?
pub fn records(reader: Reader<'_>, me: AccountId) -> bool {
    let term = reader.view.file.responsible_at(reader.view.now);
    term.is_some_and(|term| term.holder == me)
}
