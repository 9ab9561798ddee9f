//! What must hold between the parts of a model, once it has been read.
//!
//! Each file judges one subject; none changes the model.

mod code;
mod measure;
mod national;
mod path;
mod people;
mod reference;
mod text;

use super::gathered::Gathered;
use super::place::Place;
use super::problem::ProblemKind;
use crate::model::ServiceModel;
use crate::national::NationalData;

/// A model under judgement.
struct Case<'a, 'd> {
    model: &'a ServiceModel,
    national: &'a NationalData,
    gathered: &'a Gathered<'d>,
}

impl Case<'_, '_> {
    /// Tells a problem, unless the place holds only a stand-in of the reader's.
    fn tell(
        &self,
        kind: ProblemKind,
        place: &Place,
        what: impl Into<String>,
        mend: impl Into<String>,
    ) {
        if !self.gathered.is_stand_in(place) {
            self.gathered.report(kind, place, what, mend);
        }
    }

    /// Tells that a list may not be empty.
    fn needs_entries<T>(&self, place: &Place, list: &[T], why: &str) {
        if list.is_empty() {
            self.tell(
                ProblemKind::EmptyList,
                place,
                format!("`{}` is empty", place.last_key()),
                why,
            );
        }
    }
}

/// Judges a model by every rule.
pub(super) fn judge(model: &ServiceModel, national: &NationalData, gathered: &Gathered<'_>) {
    let case = Case {
        model,
        national,
        gathered,
    };
    text::judge(&case);
    code::judge(&case);
    reference::judge(&case);
    path::judge(&case);
    people::judge(&case);
    measure::judge(&case);
    national::judge(&case);
}
