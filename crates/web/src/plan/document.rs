//! One version of the plan as a document: own words, goals in the frame of four parts, services and benefits, follow-up, agreement.
//! Not the buttons around it (`show`).

use domain::id::CaseId;
use domain::model::{FieldAuthor, WorkAbilityPart};
use domain::plan::agree::CarriedField;
use domain::plan::{ClientAgreement, PlanContent, PlanLine, PlanState, PlanVersion};

use super::reader::Reader;
use crate::part::Tag;
use crate::word;

/// A version to be read.
pub struct Document {
    pub kind: String,
    pub client_words: String,
    pub parts: Vec<PartGoals>,
    /// Services and actions; benefits beside them where there are any.
    pub tables: Vec<LineTable>,
    pub sections: Vec<SectionText>,
    /// Label and text: review, meeting rhythm, agreement, copy, reason for the change.
    pub facts: Vec<(String, String)>,
    pub cover_title: String,
    pub cover_note: String,
}

/// The goals of one part of work ability.
pub struct PartGoals {
    pub name: String,
    pub goals: Vec<GoalText>,
}

/// A goal and whether it is the career goal.
pub struct GoalText {
    pub text: String,
    pub is_career_goal: bool,
}

/// A section's written fields.
pub struct SectionText {
    pub title: String,
    pub fields: Vec<FieldText>,
}

/// A field: its name, its text, and whether it is in the client's words.
pub struct FieldText {
    pub label: String,
    pub text: String,
    pub is_clients: bool,
}

/// Lines under a heading.
pub struct LineTable {
    pub id: &'static str,
    pub title: String,
    pub rows: Vec<LineRow>,
}

/// A line in the table.
pub struct LineRow {
    pub href: String,
    pub goal: String,
    pub title: String,
    pub detail: String,
    pub who: String,
    pub dates: String,
    pub tag: Tag,
    pub outcome: String,
}

impl Document {
    /// The document of a version.
    pub fn new(reader: Reader<'_>, plan: &PlanVersion) -> Self {
        let (page, model) = (reader.page, &reader.view.model);
        let content = &plan.content;
        let kind = model.plan_kind(&content.kind);
        let cover_note = model.plan.cover_note.as_ref();
        Self {
            kind: kind.map_or_else(String::new, |kind| page.say(&kind.name).to_owned()),
            client_words: content.client_words.clone(),
            parts: parts(reader, content),
            tables: tables(reader, content),
            sections: sections(reader, content),
            facts: facts(reader, plan),
            cover_title: cover_note.map_or_else(
                || page.l.plan_cover_title(),
                |name| page.say(name).to_owned(),
            ),
            cover_note: content.cover_note.clone(),
        }
    }
}

fn parts(reader: Reader<'_>, content: &PlanContent) -> Vec<PartGoals> {
    let of_part = |part: &WorkAbilityPart| PartGoals {
        name: word::part(reader.page.l, *part),
        goals: content
            .goals
            .iter()
            .filter(|goal| goal.part == *part)
            .map(|goal| GoalText {
                text: goal.text.clone(),
                is_career_goal: goal.is_career_goal,
            })
            .collect(),
    };
    WorkAbilityPart::ALL.iter().map(of_part).collect()
}

fn tables(reader: Reader<'_>, content: &PlanContent) -> Vec<LineTable> {
    let l = reader.page.l;
    let rows = |is_benefit: bool| -> Vec<LineRow> {
        let lines = content.lines.iter();
        let of_kind = lines.filter(|line| reader.is_benefit(line) == is_benefit);
        of_kind.map(|line| row(reader, content, line)).collect()
    };
    let services = LineTable {
        id: "services",
        title: l.plan_services_title(),
        rows: rows(false),
    };
    let benefits = LineTable {
        id: "benefits",
        title: l.plan_benefits_title(),
        rows: rows(true),
    };
    let mut tables = vec![services];
    if !benefits.rows.is_empty() {
        tables.push(benefits);
    }
    tables
}

fn row(reader: Reader<'_>, content: &PlanContent, line: &PlanLine) -> LineRow {
    LineRow {
        href: line_href(reader.view.file.case.id, line),
        goal: reader.goal(content, line),
        title: reader.title(line),
        detail: reader.detail(line),
        who: reader.owner(&line.responsible),
        dates: reader.dates(line),
        tag: reader.tag(line),
        outcome: reader.outcome(line.id),
    }
}

/// The page of a line.
pub fn line_href(case: CaseId, line: &PlanLine) -> String {
    format!("/cases/{case}/plan/lines/{}", line.id)
}

fn sections(reader: Reader<'_>, content: &PlanContent) -> Vec<SectionText> {
    let (page, model) = (reader.page, &reader.view.model);
    let codes = model
        .plan_kind(&content.kind)
        .map(|kind| kind.sections.as_slice())
        .unwrap_or_default();
    let of_section = |section: &domain::model::PlanSection| {
        let fields = section
            .fields
            .iter()
            .filter(|field| is_text(CarriedField::of(&field.code)))
            .filter_map(|field| {
                let text = content.sections.get(&section.code)?.get(&field.code)?;
                (!text.trim().is_empty()).then(|| FieldText {
                    label: page.say(&field.name).to_owned(),
                    text: text.clone(),
                    is_clients: field.author == FieldAuthor::Client,
                })
            });
        SectionText {
            title: page.say(&section.name).to_owned(),
            fields: fields.collect(),
        }
    };
    codes
        .iter()
        .filter_map(|code| model.section(code))
        .map(of_section)
        .filter(|section| !section.fields.is_empty())
        .collect()
}

/// Is the field written in its section, whatever else may stand for it?
const fn is_text(carried: Option<CarriedField>) -> bool {
    matches!(carried, None | Some(CarriedField::RehabilitationOptions))
}

fn facts(reader: Reader<'_>, plan: &PlanVersion) -> Vec<(String, String)> {
    let (l, page) = (reader.page.l, reader.page);
    let mut facts = Vec::new();
    if let Some(day) = plan.content.review_on {
        facts.push((l.plan_fact_review(), page.date(day)));
    }
    if !plan.content.contact_rhythm.is_empty() {
        facts.push((l.plan_fact_rhythm(), plan.content.contact_rhythm.clone()));
    }
    if let PlanState::Agreed {
        agreement,
        copy_given,
        reason_for_change,
        ..
    } = &plan.state
    {
        facts.push((l.plan_fact_agreement(), agreed(reader, agreement)));
        let copy = if *copy_given {
            l.plan_fact_copy_given()
        } else {
            l.plan_fact_copy_not_given()
        };
        facts.push((l.plan_fact_copy(), copy));
        if let Some(reason) = reason_for_change {
            facts.push((l.plan_fact_reason(), reason.clone()));
        }
    }
    facts
}

fn agreed(reader: Reader<'_>, agreement: &ClientAgreement) -> String {
    let l = reader.page.l;
    match agreement {
        ClientAgreement::Agreed { on } => l.plan_fact_agreed(reader.page.date(*on)),
        ClientAgreement::NotAgreed { because } => l.plan_fact_not_agreed(because.as_str()),
    }
}
