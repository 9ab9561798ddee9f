//! Two texts of one draft, put together by choosing for each thing that differs whose stays (I-10).
//! Not here: finding what differs (`difference`), saving (`draft`).

use super::PlanContent;
use super::difference::{Difference, diff};
use crate::id::{GoalId, LineId};

impl Difference {
    /// A short name of what differs, the same for the same thing; for forms.
    pub fn key(&self) -> String {
        match self {
            Self::Kind => "kind".into(),
            Self::ClientWords => "client-words".into(),
            Self::Field { section, field } => format!("field.{section}.{field}"),
            Self::GoalAdded(goal) | Self::GoalRemoved(goal) | Self::GoalChanged { goal, .. } => {
                format!("goal-{goal}")
            }
            Self::LineAdded(line) | Self::LineRemoved(line) | Self::LineChanged { line, .. } => {
                format!("line-{line}")
            }
            Self::ReviewDate => "review-on".into(),
            Self::ContactRhythm => "contact-rhythm".into(),
            Self::CoverNote => "cover-note".into(),
        }
    }
}

/// My text, with theirs wherever `takes_theirs` says so of a difference from theirs to mine.
///
/// Source: I-10 (nobody's text is overwritten without their knowing).
pub fn merge(
    theirs: &PlanContent,
    mine: &PlanContent,
    takes_theirs: impl Fn(&Difference) -> bool,
) -> PlanContent {
    let mut merged = mine.clone();
    for difference in diff(theirs, mine) {
        if takes_theirs(&difference) {
            take(theirs, &mut merged, &difference);
        }
    }
    merged
}

fn take(theirs: &PlanContent, merged: &mut PlanContent, difference: &Difference) {
    match difference {
        Difference::Kind => merged.kind = theirs.kind.clone(),
        Difference::ClientWords => merged.client_words.clone_from(&theirs.client_words),
        Difference::Field { section, field } => {
            let fields = merged.sections.entry(section.clone()).or_default();
            let text = theirs
                .sections
                .get(section)
                .and_then(|fields| fields.get(field));
            match text {
                Some(text) => fields.insert(field.clone(), text.clone()),
                None => fields.remove(field),
            };
        }
        Difference::GoalAdded(goal) => merged.goals.retain(|own| own.id != *goal),
        Difference::GoalRemoved(goal) | Difference::GoalChanged { goal, .. } => {
            take_goal(theirs, merged, *goal);
        }
        Difference::LineAdded(line) => merged.lines.retain(|own| own.id != *line),
        Difference::LineRemoved(line) | Difference::LineChanged { line, .. } => {
            take_line(theirs, merged, *line);
        }
        Difference::ReviewDate => merged.review_on = theirs.review_on,
        Difference::ContactRhythm => merged.contact_rhythm.clone_from(&theirs.contact_rhythm),
        Difference::CoverNote => merged.cover_note.clone_from(&theirs.cover_note),
    }
}

fn take_goal(theirs: &PlanContent, merged: &mut PlanContent, id: GoalId) {
    let Some(goal) = theirs.goals.iter().find(|goal| goal.id == id) else {
        return;
    };
    match merged.goals.iter_mut().find(|own| own.id == id) {
        Some(own) => own.clone_from(goal),
        None => merged.goals.push(goal.clone()),
    }
}

fn take_line(theirs: &PlanContent, merged: &mut PlanContent, id: LineId) {
    let Some(line) = theirs.lines.iter().find(|line| line.id == id) else {
        return;
    };
    match merged.lines.iter_mut().find(|own| own.id == id) {
        Some(own) => own.clone_from(line),
        None => merged.lines.push(line.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::LineOwner;
    use crate::testing::{case_file, day, id, line};

    #[test]
    fn i_10_whoever_saved_second_chooses_for_each_thing_whose_stays() {
        let base = case_file().plans[0].content.clone();
        let (mut theirs, mut mine) = (base.clone(), base.clone());
        theirs.client_words = "Heidän".into();
        theirs.review_on = Some(day(20));
        theirs.lines.push(line(603, LineOwner::Client, None));
        theirs.goals[0].text = "Heidän tavoite".into();
        mine.client_words = "Minun".into();
        mine.lines.remove(0);
        mine.lines.push(line(604, LineOwner::Client, None));
        mine.sections.clear();
        assert_eq!(merge(&theirs, &mine, |_| false), mine);
        let all_theirs = merge(&theirs, &mine, |_| true);
        assert_eq!(diff(&theirs, &all_theirs), vec![]);
        let chosen = merge(&theirs, &mine, |it| {
            it.key() == format!("line-{}", id::<LineId>(603))
        });
        let ids: Vec<_> = chosen.lines.iter().map(|line| line.id).collect();
        assert_eq!(ids, vec![id(602), id(604), id(603)]);
        assert_eq!(chosen.client_words, "Minun");
    }
}
