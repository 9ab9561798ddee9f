//! What differs between two texts of a plan, in words: before and after.
//! Not finding it (`domain::plan::difference`).

use domain::id::{GoalId, LineId};
use domain::plan::difference::{Difference, diff};
use domain::plan::{Goal, PlanContent, PlanLine};

use super::reader::Reader;
use crate::word;

/// One thing that differs.
pub struct Change {
    pub difference: Difference,
    /// The name of what differs.
    pub what: String,
    /// As it stood; empty where it is new.
    pub before: String,
    /// As it stands; empty where it is gone.
    pub after: String,
}

/// Everything that differs, in the order of the document.
pub fn changes(reader: Reader<'_>, old: &PlanContent, new: &PlanContent) -> Vec<Change> {
    let change = |difference: Difference| Change {
        what: what(reader, &difference),
        before: text(reader, old, &difference),
        after: text(reader, new, &difference),
        difference,
    };
    diff(old, new).into_iter().map(change).collect()
}

fn what(reader: Reader<'_>, difference: &Difference) -> String {
    let (l, page, model) = (reader.page.l, reader.page, &reader.view.model);
    match difference {
        Difference::Kind => l.plan_kind_label(),
        Difference::ClientWords => l.plan_own_words(),
        Difference::Field { section, field } => {
            let section = model.section(section);
            let field =
                section.and_then(|section| section.fields.iter().find(|own| &own.code == field));
            field.map_or_else(
                || l.plan_field_unknown(),
                |field| page.say(&field.name).to_owned(),
            )
        }
        Difference::GoalAdded(_) => l.plan_change_goal_added(),
        Difference::GoalRemoved(_) => l.plan_change_goal_removed(),
        Difference::GoalChanged { .. } => l.plan_change_goal_changed(),
        Difference::LineAdded(_) => l.plan_change_line_added(),
        Difference::LineRemoved(_) => l.plan_change_line_removed(),
        Difference::LineChanged { .. } => l.plan_change_line_changed(),
        Difference::ReviewDate => l.plan_fact_review(),
        Difference::ContactRhythm => l.plan_fact_rhythm(),
        Difference::CoverNote => l.plan_cover_title(),
    }
}

fn text(reader: Reader<'_>, content: &PlanContent, difference: &Difference) -> String {
    let page = reader.page;
    match difference {
        Difference::Kind => {
            let kind = reader.view.model.plan_kind(&content.kind);
            kind.map_or_else(String::new, |kind| page.say(&kind.name).to_owned())
        }
        Difference::ClientWords => content.client_words.clone(),
        Difference::Field { section, field } => content
            .sections
            .get(section)
            .and_then(|fields| fields.get(field))
            .cloned()
            .unwrap_or_default(),
        Difference::GoalAdded(id)
        | Difference::GoalRemoved(id)
        | Difference::GoalChanged { goal: id, .. } => goal(reader, content, *id),
        Difference::LineAdded(id)
        | Difference::LineRemoved(id)
        | Difference::LineChanged { line: id, .. } => line(reader, content, *id),
        Difference::ReviewDate => content
            .review_on
            .map_or_else(String::new, |day| page.date(day)),
        Difference::ContactRhythm => content.contact_rhythm.clone(),
        Difference::CoverNote => content.cover_note.clone(),
    }
}

fn goal(reader: Reader<'_>, content: &PlanContent, id: GoalId) -> String {
    let found = content.goals.iter().find(|goal| goal.id == id);
    found.map_or_else(String::new, |goal| goal_words(reader, goal))
}

fn goal_words(reader: Reader<'_>, goal: &Goal) -> String {
    let l = reader.page.l;
    let part = word::part(l, goal.part);
    if goal.is_career_goal {
        l.plan_goal_words_career(part, goal.text.as_str())
    } else {
        l.plan_goal_words(part, goal.text.as_str())
    }
}

fn line(reader: Reader<'_>, content: &PlanContent, id: LineId) -> String {
    let found = content.lines.iter().find(|line| line.id == id);
    found.map_or_else(String::new, |line| line_words(reader, content, line))
}

/// A line in one text: what, whose, when, for which goal; what is not said is left out.
pub fn line_words(reader: Reader<'_>, content: &PlanContent, line: &PlanLine) -> String {
    let words = [
        reader.title(line),
        reader.detail(line),
        reader.goal(content, line),
        reader.owner(&line.responsible),
        reader.dates(line),
    ];
    let said: Vec<String> = words.into_iter().filter(|word| !word.is_empty()).collect();
    said.join(" · ")
}
