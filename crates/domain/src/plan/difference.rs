//! The difference between two versions of a plan, and what a changed plan does to open work.
//! Not here: how it is shown.

use super::{Goal, LineOwner, LineProgress, LineState, PlanContent, PlanLine};
use crate::id::{GoalId, LineId, TaskId};
use crate::model::{FieldCode, SectionCode};
use crate::task::{Task, TaskOrigin, TaskState};
use std::collections::BTreeSet;

/// One thing that differs between two versions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Difference {
    Kind,
    ClientWords,
    Field {
        section: SectionCode,
        field: FieldCode,
    },
    GoalAdded(GoalId),
    GoalRemoved(GoalId),
    GoalChanged {
        goal: GoalId,
        parts: Vec<GoalPart>,
    },
    LineAdded(LineId),
    LineRemoved(LineId),
    LineChanged {
        line: LineId,
        parts: Vec<LinePart>,
    },
    ReviewDate,
    ContactRhythm,
    CoverNote,
}

/// What of a goal differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum GoalPart {
    WorkAbilityPart,
    Text,
    IsCareerGoal,
}

/// What of a line differs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LinePart {
    Goal,
    Service,
    What,
    Responsible,
    Starts,
    Ends,
}

/// What a changed plan does to work under way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Consequences {
    /// Open tasks of lines that are no longer in the plan: to be cancelled or moved.
    pub tasks_without_line: Vec<TaskId>,
    /// Services of lines that are no longer in the plan and still run: to be ended or stopped.
    pub services_without_line: Vec<LineId>,
    /// Lines that are new or changed, with those who acknowledge them anew.
    pub to_acknowledge: Vec<(LineId, LineOwner)>,
}

/// Everything that differs, in the order of the document.
pub fn diff(old: &PlanContent, new: &PlanContent) -> Vec<Difference> {
    let mut found = Vec::new();
    push_if(&mut found, old.kind != new.kind, Difference::Kind);
    push_if(
        &mut found,
        old.client_words != new.client_words,
        Difference::ClientWords,
    );
    fields(old, new, &mut found);
    goals(old, new, &mut found);
    lines(old, new, &mut found);
    push_if(
        &mut found,
        old.review_on != new.review_on,
        Difference::ReviewDate,
    );
    push_if(
        &mut found,
        old.contact_rhythm != new.contact_rhythm,
        Difference::ContactRhythm,
    );
    push_if(
        &mut found,
        old.cover_note != new.cover_note,
        Difference::CoverNote,
    );
    found
}

fn push_if<T>(found: &mut Vec<T>, differs: bool, item: T) {
    if differs {
        found.push(item);
    }
}

fn fields(old: &PlanContent, new: &PlanContent, found: &mut Vec<Difference>) {
    let keys = |content: &PlanContent| -> BTreeSet<(SectionCode, FieldCode)> {
        let each = content.sections.iter().flat_map(|(section, fields)| {
            fields.keys().map(|field| (section.clone(), field.clone()))
        });
        each.collect()
    };
    let text = |content: &PlanContent, section: &SectionCode, field: &FieldCode| {
        content
            .sections
            .get(section)
            .and_then(|fields| fields.get(field))
            .cloned()
            .unwrap_or_default()
    };
    for (section, field) in keys(old).union(&keys(new)).cloned() {
        if text(old, &section, &field) != text(new, &section, &field) {
            found.push(Difference::Field { section, field });
        }
    }
}

fn goals(old: &PlanContent, new: &PlanContent, found: &mut Vec<Difference>) {
    let is_gone = |goal: &&Goal| !new.goals.iter().any(|other| other.id == goal.id);
    found.extend(
        old.goals
            .iter()
            .filter(is_gone)
            .map(|goal| Difference::GoalRemoved(goal.id)),
    );
    for goal in &new.goals {
        match old.goals.iter().find(|other| other.id == goal.id) {
            None => found.push(Difference::GoalAdded(goal.id)),
            Some(before) if before != goal => {
                found.push(Difference::GoalChanged {
                    goal: goal.id,
                    parts: goal_parts(before, goal),
                });
            }
            Some(_) => {}
        }
    }
}

fn goal_parts(old: &Goal, new: &Goal) -> Vec<GoalPart> {
    let mut parts = Vec::new();
    push_if(&mut parts, old.part != new.part, GoalPart::WorkAbilityPart);
    push_if(&mut parts, old.text != new.text, GoalPart::Text);
    push_if(
        &mut parts,
        old.is_career_goal != new.is_career_goal,
        GoalPart::IsCareerGoal,
    );
    parts
}

fn lines(old: &PlanContent, new: &PlanContent, found: &mut Vec<Difference>) {
    let is_gone = |line: &&PlanLine| line_of(new, line.id).is_none();
    found.extend(
        old.lines
            .iter()
            .filter(is_gone)
            .map(|line| Difference::LineRemoved(line.id)),
    );
    for line in &new.lines {
        match line_of(old, line.id) {
            None => found.push(Difference::LineAdded(line.id)),
            Some(before) if before != line => {
                found.push(Difference::LineChanged {
                    line: line.id,
                    parts: line_parts(before, line),
                });
            }
            Some(_) => {}
        }
    }
}

fn line_of(content: &PlanContent, id: LineId) -> Option<&PlanLine> {
    content.lines.iter().find(|line| line.id == id)
}

fn line_parts(old: &PlanLine, new: &PlanLine) -> Vec<LinePart> {
    let mut parts = Vec::new();
    push_if(&mut parts, old.goal != new.goal, LinePart::Goal);
    push_if(&mut parts, old.service != new.service, LinePart::Service);
    push_if(&mut parts, old.what != new.what, LinePart::What);
    push_if(
        &mut parts,
        old.responsible != new.responsible,
        LinePart::Responsible,
    );
    push_if(&mut parts, old.starts_on != new.starts_on, LinePart::Starts);
    push_if(&mut parts, old.ends_on != new.ends_on, LinePart::Ends);
    parts
}

/// What the new version does to tasks and services under way.
pub fn consequences(
    old: &PlanContent,
    new: &PlanContent,
    tasks: &[Task],
    progress: &[LineProgress],
) -> Consequences {
    let is_gone = |id: LineId| line_of(old, id).is_some() && line_of(new, id).is_none();
    let orphan = |task: &&Task| {
        task.state == TaskState::Open
            && matches!(task.origin, TaskOrigin::PlanLine(line) if is_gone(line))
    };
    let running = |state: &&LineProgress| {
        matches!(state.state, LineState::Running { .. }) && is_gone(state.line)
    };
    let changed = new
        .lines
        .iter()
        .filter(|line| line_of(old, line.id) != Some(line));
    Consequences {
        tasks_without_line: tasks.iter().filter(orphan).map(|task| task.id).collect(),
        services_without_line: progress
            .iter()
            .filter(running)
            .map(|state| state.line)
            .collect(),
        to_acknowledge: changed
            .map(|line| (line.id, line.responsible.clone()))
            .collect(),
    }
}
