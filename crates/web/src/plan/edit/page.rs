//! The editor's page: the model's sections with what stands in each, goals by part, lines with their choices.
//! Not saving (the parent module).

use actions::CaseView;
use askama::Template;
use domain::id::CaseId;
use domain::model::{PlanField, PlanSection, ServiceGroup, WorkAbilityPart};
use domain::national::tray_on;
use domain::plan::PlanContent;
use domain::plan::agree::{CarriedField, Unready, not_ready};
use domain::responsibility::MemberIdentity;
use std::collections::{BTreeMap, BTreeSet};

use super::super::content::{self, OTHER, field_name};
use super::super::reader::Reader;
use super::super::show::about;
use crate::case::{CaseHead, CasePage};
use crate::form::{Choice, Form};
use crate::page::Page;
use crate::session::SignedIn;
use crate::state::State;
use crate::word;

/// The draft being written.
#[derive(Template)]
#[template(path = "plan/edit.html", blocks = ["main"])]
pub struct EditPage {
    page: Page,
    head: CaseHead,
    case: CaseId,
    form: Form,
    title: String,
    about: String,
    version: String,
    kinds: Vec<Choice>,
    sections: Vec<EditSection>,
    parts: Vec<EditPart>,
    lines: Vec<EditLine>,
    services: Vec<ServiceHeading>,
    carriers: Vec<Choice>,
    goals: Vec<Choice>,
}

/// A section of the model.
struct EditSection {
    id: String,
    title: String,
    help: String,
    /// How many required fields are still empty, in words; none when the model requires nothing here or all is there.
    missing: Option<String>,
    items: Vec<Item>,
}

/// What stands in a section.
enum Item {
    ClientWords {
        help: String,
    },
    Goals,
    Lines,
    Rhythm,
    Review,
    CoverNote {
        title: String,
    },
    Text {
        name: String,
        label: String,
        hint: String,
        is_optional: bool,
    },
}

/// The goals of one part of work ability.
struct EditPart {
    code: &'static str,
    name: String,
    /// The goals' ids, as their fields are named.
    goals: Vec<String>,
}

struct EditLine {
    id: String,
    title: String,
    service: String,
    is_gone: Option<String>,
}

struct ServiceHeading {
    name: String,
    services: Vec<(String, String)>,
}

/// The editor with what its form holds now.
pub fn editor(state: &State, page: &Page, me: &SignedIn, view: &CaseView, form: Form) -> EditPage {
    let reader = Reader {
        page,
        view,
        national: state.app().national(),
    };
    let written = content::read(page, &mut form.clone());
    let services = services(reader);
    let draft = view.file.plan_draft();
    EditPage {
        head: CaseHead::new(page, view, me.worker(), CasePage::Plan),
        case: view.file.case.id,
        title: page.say(&view.model.plan.name).to_owned(),
        about: draft.map_or_else(String::new, |draft| about(reader, draft)),
        version: form.value("version").to_owned(),
        kinds: view
            .model
            .plan
            .kinds
            .iter()
            .map(|kind| Choice::new(kind.code.as_str(), page.say(&kind.name)))
            .collect(),
        sections: sections(reader, &written),
        parts: parts(reader, &written),
        lines: lines(reader, &written, &services),
        carriers: carriers(reader, &written),
        goals: goals(&written),
        services,
        form,
        page: page.clone(),
    }
}

fn goals(written: &PlanContent) -> Vec<Choice> {
    let named = written.goals.iter().filter(|goal| !goal.text.is_empty());
    named
        .map(|goal| Choice::new(goal.id.to_string(), goal.text.as_str()))
        .collect()
}

fn parts(reader: Reader<'_>, written: &PlanContent) -> Vec<EditPart> {
    let part = |part: &WorkAbilityPart| EditPart {
        code: part.code(),
        name: word::part(reader.page.l, *part),
        goals: written
            .goals
            .iter()
            .filter(|goal| goal.part == *part)
            .map(|goal| goal.id.to_string())
            .collect(),
    };
    WorkAbilityPart::ALL.iter().map(part).collect()
}

fn lines(reader: Reader<'_>, written: &PlanContent, services: &[ServiceHeading]) -> Vec<EditLine> {
    let is_offered = |code: &str| {
        services
            .iter()
            .flat_map(|heading| &heading.services)
            .any(|(own, _)| own == code)
    };
    let line = |line: &domain::plan::PlanLine| {
        let service = line
            .service
            .as_ref()
            .map_or_else(String::new, ToString::to_string);
        EditLine {
            id: line.id.to_string(),
            title: reader.title(line),
            // A service that is no longer offered stays chosen until somebody chooses otherwise.
            is_gone: (!service.is_empty() && !is_offered(&service)).then(|| reader.title(line)),
            service,
        }
    };
    written.lines.iter().map(line).collect()
}

fn services(reader: Reader<'_>) -> Vec<ServiceHeading> {
    let mut by_group: BTreeMap<ServiceGroup, Vec<(String, String)>> = BTreeMap::new();
    let tray = &reader.view.model.services;
    for row in tray_on(tray, reader.national, reader.view.today) {
        let name = reader.page.say(row.name).to_owned();
        by_group
            .entry(row.group)
            .or_default()
            .push((row.code.to_string(), name));
    }
    let heading = |(group, services)| ServiceHeading {
        name: word::service_group(reader.page.l, group),
        services,
    };
    by_group.into_iter().map(heading).collect()
}

/// Everybody who may carry a line: the team, the client, and whoever carries one already.
fn carriers(reader: Reader<'_>, written: &PlanContent) -> Vec<Choice> {
    let (l, file, now) = (reader.page.l, &reader.view.file, reader.view.now);
    let members = file.team.iter().filter(|member| member.left_at.is_none());
    let mut accounts: BTreeSet<_> = members
        .clone()
        .filter_map(|member| member.who.account())
        .collect();
    accounts.extend(
        file.terms
            .iter()
            .filter(|term| term.holds_at(now))
            .map(|term| term.holder),
    );
    accounts.extend(
        written
            .lines
            .iter()
            .filter_map(|line| line.responsible.account()),
    );
    let mut choices = vec![Choice::new(
        "client",
        l.plan_carrier_client(file.client.full_name()),
    )];
    for account in accounts {
        let Some(worker) = file.people.get(&account) else {
            continue;
        };
        let role = reader
            .view
            .model
            .role(&worker.role)
            .map_or(worker.role.as_str(), |role| reader.page.say(&role.name));
        let words = l.plan_carrier_worker(worker.name.as_str(), role);
        choices.push(Choice::new(account.to_string(), words));
    }
    for member in members {
        match &member.who {
            MemberIdentity::Account(_) => {}
            MemberIdentity::WithoutAccount { name, .. }
            | MemberIdentity::OwnPerson { name, .. } => {
                choices.push(Choice::new(name.as_str(), name.as_str()));
            }
        }
    }
    choices.push(Choice::new(OTHER, l.plan_carrier_other()));
    choices
}

fn sections(reader: Reader<'_>, written: &PlanContent) -> Vec<EditSection> {
    let (l, page, model, view) = (reader.page.l, reader.page, &reader.view.model, reader.view);
    let unready = not_ready(&view.file, model, written, view.now, view.today);
    let kind = model.plan_kind(&written.kind);
    let codes = kind
        .map(|kind| kind.sections.as_slice())
        .unwrap_or_default();
    let mut shown = BTreeSet::new();
    let mut sections: Vec<EditSection> = codes
        .iter()
        .filter_map(|code| model.section(code))
        .map(|section| edit_section(reader, section, &unready, &mut shown))
        .filter(|section| !section.items.is_empty())
        .collect();
    let rest = rest(reader, &shown);
    if !rest.is_empty() {
        sections.push(EditSection {
            id: "s-rest".into(),
            title: if codes.is_empty() {
                page.say(&model.plan.name).to_owned()
            } else {
                l.plan_rest_title()
            },
            help: String::new(),
            missing: None,
            items: rest,
        });
    }
    sections
}

fn edit_section(
    reader: Reader<'_>,
    section: &PlanSection,
    unready: &[Unready],
    shown: &mut BTreeSet<&'static str>,
) -> EditSection {
    let page = reader.page;
    let missing = unready
        .iter()
        .filter(
            |one| matches!(one, Unready::FieldMissing { section: of, .. } if of == &section.code),
        )
        .count();
    let mut items: Vec<Item> = section
        .fields
        .iter()
        .filter_map(|field| item(reader, section, field, shown))
        .collect();
    // The review belongs beside how often people meet, also where the model names no field for it.
    let meets = items.iter().any(|item| matches!(item, Item::Rhythm));
    if meets && shown.insert("review") {
        items.push(Item::Review);
    }
    EditSection {
        id: format!("s-{}", section.code),
        title: page.say(&section.name).to_owned(),
        help: section
            .help
            .as_ref()
            .map_or_else(String::new, |help| page.say(help).to_owned()),
        missing: (missing > 0).then(|| {
            page.l
                .plan_section_missing(u32::try_from(missing).unwrap_or(0))
        }),
        items,
    }
}

fn item(
    reader: Reader<'_>,
    section: &PlanSection,
    field: &PlanField,
    shown: &mut BTreeSet<&'static str>,
) -> Option<Item> {
    let page = reader.page;
    let help = field.help.as_ref().map_or("", |help| page.say(help));
    let (name, item) = match CarriedField::of(&field.code) {
        Some(CarriedField::ClientWords) => (
            "words",
            Item::ClientWords {
                help: help.to_owned(),
            },
        ),
        Some(CarriedField::CareerGoal) => ("goals", Item::Goals),
        Some(CarriedField::Lines) => ("lines", Item::Lines),
        Some(CarriedField::ContactRhythm) => ("rhythm", Item::Rhythm),
        Some(CarriedField::ReviewDate) => ("review", Item::Review),
        Some(CarriedField::Agreement) => return None,
        Some(CarriedField::RehabilitationOptions) | None => {
            let hint = if field.required {
                page.l.plan_field_required(help)
            } else {
                help.to_owned()
            };
            return Some(Item::Text {
                name: field_name(&section.code, &field.code),
                label: page.say(&field.name).to_owned(),
                hint: hint.trim().to_owned(),
                is_optional: !field.required,
            });
        }
    };
    shown.insert(name).then_some(item)
}

/// What every plan carries and the model's sections did not name.
fn rest(reader: Reader<'_>, shown: &BTreeSet<&'static str>) -> Vec<Item> {
    let all = [
        (
            "words",
            Item::ClientWords {
                help: String::new(),
            },
        ),
        ("goals", Item::Goals),
        ("lines", Item::Lines),
        ("rhythm", Item::Rhythm),
        ("review", Item::Review),
    ];
    let mut rest: Vec<Item> = all
        .into_iter()
        .filter(|(name, _)| !shown.contains(name))
        .map(|(_, item)| item)
        .collect();
    let page = reader.page;
    let title = reader.view.model.plan.cover_note.as_ref().map_or_else(
        || page.l.plan_cover_title(),
        |name| page.say(name).to_owned(),
    );
    rest.push(Item::CoverNote { title });
    rest
}
