//! The path as a way one can walk: every step is reached, every way has an end, nothing waits for what never comes.
//!
//! Not who acts on it: see `people`.

use super::{Case, Place, ProblemKind};
use crate::model::{Admission, Requirement, Step, StepCode, StepPhase};
use std::collections::BTreeSet;

/// Phases that every path has a step for.
const NEEDED_PHASES: [StepPhase; 4] = [
    StepPhase::Interview,
    StepPhase::Plan,
    StepPhase::Services,
    StepPhase::FollowUp,
];

pub(super) fn judge(case: &Case<'_, '_>) {
    case.needs_entries(
        &Place::of("steps"),
        &case.model.steps,
        "write the steps of the path",
    );
    case.needs_entries(
        &Place::of("channels"),
        &case.model.channels,
        "write at least one way in",
    );
    case.needs_entries(
        &Place::of("products"),
        &case.model.products,
        "write at least one service product",
    );
    case.needs_entries(
        &Place::of("onward"),
        &case.model.onward,
        "write at least one way onward",
    );
    case.needs_entries(
        &Place::of("closing"),
        &case.model.closing,
        "write at least one reason to close a case",
    );
    judge_phases(case);
    judge_reach(case);
    judge_exits(case);
    judge_naming(case);
    judge_grounds(case);
    judge_skips(case);
    judge_admission(case);
    judge_channels(case);
    if case.model.follow_up.months.is_empty() {
        let place = Place::of("follow_up").key("months");
        case.tell(
            ProblemKind::NoFollowUp,
            &place,
            "no follow-up is made after closing",
            "write the months, e.g. months = [6, 12]",
        );
    }
}

fn judge_phases(case: &Case<'_, '_>) {
    let steps = Place::of("steps");
    if case.model.steps.is_empty() || case.gathered.has_stand_in(&steps) {
        return;
    }
    for phase in NEEDED_PHASES {
        if case.model.step_of_phase(phase).is_none() {
            let what = format!("no step has the phase \"{phase}\"");
            let mend = "say of each step which phase it is about; one step must be about this one";
            case.tell(ProblemKind::MissingPhase, &steps, what, mend);
        }
    }
}

/// The steps at which a client may come in.
fn entries<'a>(case: &'a Case<'_, '_>) -> Vec<&'a StepCode> {
    let first = case.model.first_step().map(|step| &step.code);
    first
        .into_iter()
        .chain(
            case.model
                .channels
                .iter()
                .filter_map(|channel| channel.leads_to.as_ref()),
        )
        .collect()
}

/// Every step that can be reached from these, without setting foot on `avoid`.
fn reached<'a>(
    case: &'a Case<'_, '_>,
    from: Vec<&'a StepCode>,
    avoid: Option<&StepCode>,
) -> BTreeSet<&'a StepCode> {
    let mut reached = BTreeSet::new();
    let mut waiting = from;
    while let Some(code) = waiting.pop() {
        if Some(code) != avoid && reached.insert(code) {
            waiting.extend(
                case.model
                    .step(code)
                    .into_iter()
                    .flat_map(|step| &step.next),
            );
        }
    }
    reached
}

fn judge_reach(case: &Case<'_, '_>) {
    let reached = reached(case, entries(case), None);
    for (number, step) in case.model.steps.iter().enumerate() {
        if !reached.contains(&step.code) {
            let place = Place::of("steps").entry(number).key("code");
            let what = format!("no way leads to the step \"{}\"", step.code);
            let mend = "name it in the `next` of another step, or in the `leads_to` of a channel";
            case.tell(ProblemKind::UnreachableStep, &place, what, mend);
        }
    }
}

fn may_end(step: &Step) -> bool {
    step.may_close || step.next.is_empty()
}

fn judge_exits(case: &Case<'_, '_>) {
    for (number, step) in case.model.steps.iter().enumerate() {
        let ways = reached(case, vec![&step.code], None);
        let has_exit = ways
            .iter()
            .filter_map(|code| case.model.step(code))
            .any(may_end);
        let names_unknown = ways.iter().any(|code| case.model.step(code).is_none());
        if !has_exit && !names_unknown {
            let place = Place::of("steps").entry(number).key("next");
            let what = format!(
                "from the step \"{}\" one goes round and never comes to an end",
                step.code
            );
            let mend =
                "let a step on the way have `may_close = true`, or a last step with no `next`";
            case.tell(ProblemKind::CycleWithoutExit, &place, what, mend);
        }
    }
}

/// I-1: whoever has come past the naming step has passed it.
fn judge_naming(case: &Case<'_, '_>) {
    let named_at = &case.model.responsible.named_at;
    let Some(named) = case.model.step_index(named_at) else {
        return;
    };
    let Some(step) = case.model.step(named_at) else {
        return;
    };
    let place = Place::of("steps").entry(named);
    if !step.must_record.contains(&Requirement::ResponsibleWorker) {
        let what = format!(
            "the responsible worker is named at \"{named_at}\", but one may leave it without"
        );
        let mend = "add \"responsible_worker\" to its must_record";
        case.tell(
            ProblemKind::NamingNotDemanded,
            &place.key("must_record"),
            what,
            mend,
        );
    }
    let around = reached(case, entries(case), Some(named_at));
    let avoids = case
        .model
        .steps
        .iter()
        .skip(named + 1)
        .find(|later| around.contains(&later.code));
    let mend = "let every way go through that step, or name the responsible worker earlier";
    if let Some(later) = avoids {
        let what = format!(
            "one can come to \"{}\" without passing \"{named_at}\", where the responsible worker is named",
            later.code
        );
        case.tell(
            ProblemKind::NamingStepAvoided,
            &Place::of("responsible").key("named_at"),
            what,
            mend,
        );
    } else if step.optional {
        let what = format!("the responsible worker is named at \"{named_at}\", which is optional");
        case.tell(
            ProblemKind::NamingStepAvoided,
            &place.key("optional"),
            what,
            mend,
        );
    }
}

fn judge_grounds(case: &Case<'_, '_>) {
    let is_asked = case
        .model
        .channels
        .iter()
        .any(|channel| channel.asks_ground)
        || case
            .model
            .steps
            .iter()
            .any(|step| step.must_record.contains(&Requirement::Ground));
    if !case.model.ground.never_before.is_empty() && !is_asked {
        let what = "things wait for a ground, but neither a channel nor a step asks for one";
        let mend =
            "add \"ground\" to the must_record of a step, or asks_ground = true to a channel";
        case.tell(
            ProblemKind::GroundNeverAsked,
            &Place::of("ground").key("never_before"),
            what,
            mend,
        );
    }
}

fn judge_skips(case: &Case<'_, '_>) {
    let groups = case
        .model
        .segmentation
        .iter()
        .flat_map(|segmentation| &segmentation.groups);
    for (number, group) in groups.enumerate() {
        for (skip_number, code) in group.skips.iter().enumerate() {
            if case.model.step(code).is_some_and(|step| !step.optional) {
                let place = Place::of("segmentation")
                    .key("groups")
                    .entry(number)
                    .key("skips")
                    .entry(skip_number);
                let what = format!(
                    "the group \"{}\" passes by \"{code}\", which is not optional",
                    group.code
                );
                case.tell(
                    ProblemKind::SkipsNeededStep,
                    &place,
                    what,
                    "make the step optional = true, or take it out of skips",
                );
            }
        }
    }
}

fn judge_admission(case: &Case<'_, '_>) {
    for (number, product) in case.model.products.iter().enumerate() {
        let place = Place::of("products").entry(number);
        case.needs_entries(
            &place.key("channels"),
            &product.channels,
            "name the channels by which one comes to the product",
        );
        let there = product.criteria.len();
        let wanted = match product.admission {
            Admission::AtLeast(wanted) => usize::try_from(wanted).unwrap_or(usize::MAX),
            Admission::Any => 1,
            Admission::All | Admission::NoThreshold => 0,
        };
        if wanted > there {
            let what = format!(
                "the product \"{}\" asks for {wanted} of its criteria and has {there}",
                product.code
            );
            case.tell(
                ProblemKind::AdmissionImpossible,
                &place.key("admission"),
                what,
                "add criteria or lower the number",
            );
        }
    }
}

fn judge_channels(case: &Case<'_, '_>) {
    use crate::model::ReferralMode::ExternalService;
    for (number, channel) in case.model.channels.iter().enumerate() {
        let place = Place::of("channels").entry(number);
        case.needs_entries(
            &place.key("modes"),
            &channel.modes,
            "name at least one mode",
        );
        case.needs_entries(
            &place.key("referrers"),
            &channel.referrers,
            "name who may come by the channel",
        );
        let is_used = case
            .model
            .products
            .iter()
            .any(|product| product.channels.contains(&channel.code));
        if !is_used && !case.gathered.is_stand_in(&place.key("code")) {
            let what = format!("the channel \"{}\" leads to no product", channel.code);
            case.tell(
                ProblemKind::ChannelLeadsNowhere,
                &place.key("code"),
                what,
                "name it in the `channels` of a product",
            );
        }
        if channel.modes.contains(&ExternalService) && channel.address.is_none() {
            let what = format!(
                "the channel \"{}\" is an external service without an address",
                channel.code
            );
            case.tell(
                ProblemKind::ChannelLeadsNowhere,
                &place.key("modes"),
                what,
                "add address = \"https://…\"",
            );
        }
    }
}
