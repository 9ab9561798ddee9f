//! The form that puts the client into a group of the county's segmentation.
//! Not a gate: a group steers how help is arranged, never whether it is given.

use actions::assessment::segment;
use actions::{CaseView, Failure};
use askama::Template;
use axum::extract::Path;
use domain::access::Action;
use domain::assessment::record::SegmentRefused;
use domain::id::CaseId;
use domain::model::{Segment, SegmentCode, Segmentation};

use super::{frame, open, overview_of};
use crate::answer::{Answer, Fault};
use crate::case::FormFrame;
use crate::form::{Choice, Form};
use crate::notice::Notice;
use crate::page::Page;
use crate::session::SignedIn;
use crate::state::State;
use crate::word;

#[derive(Template)]
#[template(path = "assessment/segment.html", blocks = ["main"])]
struct SegmentPage {
    page: Page,
    frame: FormFrame,
    form: Form,
    axes: Vec<String>,
    label: String,
    groups: Vec<Choice>,
}

/// Shows the form; a county without a segmentation has none.
pub async fn show(state: State, page: Page, me: SignedIn, Path(case): Path<CaseId>) -> Answer {
    let view = open(&state, &me, case, Action::Segment).await?;
    let mut form = Form::new(&page);
    if let Some(group) = &view.file.case.segment {
        form = form.fill("group", group.as_str());
    }
    page.show(&segment_page(&page, &view, &me, form)?)
}

fn segment_page(
    page: &Page,
    view: &CaseView,
    me: &SignedIn,
    form: Form,
) -> Result<SegmentPage, Fault> {
    let l = page.l;
    let segmentation = view.model.segmentation.as_ref().ok_or(Fault::NotFound)?;
    let axes = segmentation.axes.iter().map(|axis| {
        l.assessment_axis(page.say(&axis.name), word::assessed_by(l, axis.assessed_by))
    });
    let group = |group: &Segment| {
        let hint = [
            place(page, segmentation, group),
            page.say(&group.effect).to_owned(),
        ];
        let hint: Vec<_> = hint.into_iter().filter(|words| !words.is_empty()).collect();
        Choice::new(group.code.as_str(), page.say(&group.name)).hint(hint.join(" "))
    };
    Ok(SegmentPage {
        frame: frame(page, view, me, "/group").title(page.say(&segmentation.name)),
        axes: axes.collect(),
        label: l.assessment_segment_label(),
        groups: segmentation.groups.iter().map(group).collect(),
        form,
        page: page.clone(),
    })
}

/// Where a group lies on the axes, in words; empty where there are none.
pub(super) fn place(page: &Page, segmentation: &Segmentation, group: &Segment) -> String {
    let words = group.places.iter().filter_map(|place| {
        let axis = segmentation
            .axes
            .iter()
            .find(|axis| axis.code == place.axis)?;
        Some(
            page.l
                .assessment_axis_place(page.say(&axis.name), word::axis_end(page.l, place.end)),
        )
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Puts the client into the chosen group.
pub async fn record(
    state: State,
    page: Page,
    me: SignedIn,
    Path(case): Path<CaseId>,
    mut form: Form,
) -> Answer {
    if let Some(group) = form.required("group", page.l.assessment_segment_error()) {
        let group = SegmentCode::new(group);
        match segment(state.app(), me.worker(), case, group, &me.key(&form)).await {
            Ok(()) | Err(Failure::AlreadyDone(_)) => {
                return page.done(&overview_of(case), Notice::AssessmentRecorded);
            }
            Err(Failure::Rule(SegmentRefused::CaseClosed)) => {
                form.refuse("group", page.l.assessment_refused_closed());
            }
            Err(Failure::Rule(SegmentRefused::UnknownGroup)) => {
                form.refuse("group", page.l.assessment_segment_error());
            }
            Err(other) => return Err(other.into()),
        }
    }
    let view = open(&state, &me, case, Action::Segment).await?;
    page.send_back(&segment_page(&page, &view, &me, form)?)
}
