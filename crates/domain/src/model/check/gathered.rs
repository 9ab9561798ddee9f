//! Where the problems of one file are gathered, and where the reader had to put a stand-in so that reading could go on.
//!
//! Not the rules: they ask here and write here.

use super::place::{Lines, Place, offset};
use super::problem::{Problem, ProblemKind};
use std::cell::RefCell;
use std::collections::BTreeSet;
use toml::Spanned;
use toml::de::DeTable;

/// The problems found so far in one file.
pub(super) struct Gathered<'d> {
    file: &'d str,
    lines: &'d Lines,
    root: &'d Spanned<DeTable<'d>>,
    problems: RefCell<BTreeSet<Problem>>,
    stand_ins: RefCell<BTreeSet<Place>>,
    texts: RefCell<BTreeSet<Place>>,
}

impl<'d> Gathered<'d> {
    pub(super) fn new(file: &'d str, lines: &'d Lines, root: &'d Spanned<DeTable<'d>>) -> Self {
        Gathered {
            file,
            lines,
            root,
            problems: RefCell::default(),
            stand_ins: RefCell::default(),
            texts: RefCell::default(),
        }
    }

    /// Writes down a problem at a place.
    pub(super) fn report(
        &self,
        kind: ProblemKind,
        place: &Place,
        what: impl Into<String>,
        mend: impl Into<String>,
    ) {
        self.report_at(kind, offset(self.root, place), what, mend);
    }

    /// Writes down a problem at a byte offset.
    pub(super) fn report_at(
        &self,
        kind: ProblemKind,
        offset: usize,
        what: impl Into<String>,
        mend: impl Into<String>,
    ) {
        let line = self.lines.line(offset);
        let problem = Problem {
            file: self.file.to_owned(),
            line,
            kind,
            what: what.into(),
            mend: mend.into(),
        };
        self.problems.borrow_mut().insert(problem);
    }

    /// Notes that the value at this place is a stand-in; says whether that is new.
    pub(super) fn stand_in(&self, place: Place) -> bool {
        self.stand_ins.borrow_mut().insert(place)
    }

    /// Notes that a text for people is written at this place.
    pub(super) fn note_text(&self, place: Place) {
        self.texts.borrow_mut().insert(place);
    }

    /// The places of all texts for people.
    pub(super) fn texts(&self) -> Vec<Place> {
        self.texts.borrow().iter().cloned().collect()
    }

    /// Whether exactly this place holds a stand-in.
    pub(super) fn stands_in_for(&self, place: &Place) -> bool {
        self.stand_ins.borrow().contains(place)
    }

    /// Whether the value at this place, or something around it, is a stand-in, so that a rule should not judge it.
    pub(super) fn is_stand_in(&self, place: &Place) -> bool {
        self.stand_ins
            .borrow()
            .iter()
            .any(|stand_in| place.is_within(stand_in))
    }

    /// Whether anything inside this place is a stand-in.
    pub(super) fn has_stand_in(&self, place: &Place) -> bool {
        self.is_stand_in(place)
            || self
                .stand_ins
                .borrow()
                .iter()
                .any(|stand_in| stand_in.is_within(place))
    }

    /// The document itself.
    pub(super) fn root(&self) -> &'d Spanned<DeTable<'d>> {
        self.root
    }

    /// The problems, in the order of the lines.
    pub(super) fn into_problems(self) -> Vec<Problem> {
        self.problems.into_inner().into_iter().collect()
    }
}
