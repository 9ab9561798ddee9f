//! Every code that one part names exists in the part it names.
//!
//! Not codes of the national lists: see `national`.

use super::super::nearest::nearest;
use super::{Case, Place, ProblemKind};
use crate::model::{CriterionTest, Product, Requirement, ServiceModel, Step, TeamRule};

/// A list of things with codes, under the name it has in the file.
struct Known<'a> {
    list: &'static str,
    codes: Vec<&'a str>,
}

impl<'a> Known<'a> {
    fn of<T>(list: &'static str, entries: &'a [T], code: impl Fn(&'a T) -> &'a str) -> Known<'a> {
        Known {
            list,
            codes: entries.iter().map(code).collect(),
        }
    }
}

/// All lists that others name.
struct Lists<'a> {
    roles: Known<'a>,
    steps: Known<'a>,
    channels: Known<'a>,
    criteria: Known<'a>,
    areas: Known<'a>,
    offices: Known<'a>,
    levels: Known<'a>,
    sections: Known<'a>,
    instruments: Known<'a>,
    assessments: Known<'a>,
    partners: Known<'a>,
}

impl<'a> Lists<'a> {
    fn of(model: &'a ServiceModel) -> Lists<'a> {
        Lists {
            roles: Known::of("roles", &model.roles, |role| role.code.as_str()),
            steps: Known::of("steps", &model.steps, |step| step.code.as_str()),
            channels: Known::of("channels", &model.channels, |channel| channel.code.as_str()),
            criteria: Known::of("criteria", &model.criteria, |criterion| {
                criterion.code.as_str()
            }),
            areas: Known::of("areas", &model.areas, |area| area.code.as_str()),
            offices: Known::of("offices", &model.offices, |office| office.code.as_str()),
            levels: Known::of("levels", &model.levels, |level| level.code.as_str()),
            sections: Known::of("plan.sections", &model.plan.sections, |section| {
                section.code.as_str()
            }),
            instruments: Known::of("instruments", &model.instruments, |instrument| {
                instrument.code.as_str()
            }),
            assessments: Known::of("assessments", &model.assessments, |assessment| {
                assessment.code.as_str()
            }),
            partners: Known::of("partners", &model.partners, |partner| partner.code.as_str()),
        }
    }
}

pub(super) fn judge(case: &Case<'_, '_>) {
    let lists = Lists::of(case.model);
    judge_steps(case, &lists);
    judge_ways_in(case, &lists);
    judge_areas(case, &lists);
    judge_responsible(case, &lists);
    judge_team(case, &lists, &case.model.team, &Place::of("team"));
    judge_levels(case, &lists);
    judge_plan(case, &lists);
    judge_services(case, &lists);
    judge_segments(case, &lists);
}

impl Case<'_, '_> {
    fn one(&self, place: &Place, code: &str, known: &Known<'_>) {
        if known.codes.contains(&code) || self.gathered.is_stand_in(&Place::of(known.list)) {
            return;
        }
        let mend = match nearest(code, known.codes.iter().copied()) {
            Some(near) => format!("did you mean \"{near}\"?"),
            None => format!("add it to [[{}]], or name one that is there", known.list),
        };
        let what = format!(
            "`{}` names \"{code}\", which [[{}]] does not have",
            place.last_key(),
            known.list
        );
        self.tell(ProblemKind::UnknownReference, place, what, mend);
    }

    fn each<C: AsRef<str>>(&self, place: &Place, codes: &[C], known: &Known<'_>) {
        for (number, code) in codes.iter().enumerate() {
            self.one(&place.entry(number), code.as_ref(), known);
        }
    }
}

fn judge_steps(case: &Case<'_, '_>, lists: &Lists<'_>) {
    for (number, step) in case.model.steps.iter().enumerate() {
        let place = Place::of("steps").entry(number);
        case.each(&place.key("next"), &step.next, &lists.steps);
        case.each(&place.key("actors"), &step.actors, &lists.roles);
        judge_requirements(case, lists, step, &place.key("must_record"));
    }
}

fn judge_requirements(case: &Case<'_, '_>, lists: &Lists<'_>, step: &Step, place: &Place) {
    for (number, requirement) in step.must_record.iter().enumerate() {
        let here = place.entry(number);
        match requirement {
            Requirement::Instrument(code) => {
                case.one(&here.key("instrument"), code.as_str(), &lists.instruments);
            }
            Requirement::Assessment(code) => {
                case.one(&here.key("assessment"), code.as_str(), &lists.assessments);
            }
            _ => {}
        }
    }
}

fn judge_ways_in(case: &Case<'_, '_>, lists: &Lists<'_>) {
    for (number, channel) in case.model.channels.iter().enumerate() {
        let place = Place::of("channels").entry(number);
        case.one(
            &place.key("answer").key("escalate_to"),
            channel.answer.escalate_to.as_str(),
            &lists.roles,
        );
        if let Some(step) = &channel.leads_to {
            case.one(&place.key("leads_to"), step.as_str(), &lists.steps);
        }
    }
    for (number, product) in case.model.products.iter().enumerate() {
        judge_product(case, lists, product, &Place::of("products").entry(number));
    }
    for (number, criterion) in case.model.criteria.iter().enumerate() {
        if let CriterionTest::LabourMarketStatus(statuses) = &criterion.test {
            let place = Place::of("criteria")
                .entry(number)
                .key("test")
                .key("labour_market_status");
            case.needs_entries(&place, statuses, "name at least one status");
        }
    }
}

fn judge_product(case: &Case<'_, '_>, lists: &Lists<'_>, product: &Product, place: &Place) {
    case.each(&place.key("required"), &product.required, &lists.criteria);
    case.each(&place.key("criteria"), &product.criteria, &lists.criteria);
    case.each(&place.key("channels"), &product.channels, &lists.channels);
    case.each(&place.key("areas"), &product.areas, &lists.areas);
}

fn judge_areas(case: &Case<'_, '_>, lists: &Lists<'_>) {
    for (number, office) in case.model.offices.iter().enumerate() {
        let place = Place::of("offices").entry(number);
        if let Some(area) = &office.area {
            case.one(&place.key("area"), area.as_str(), &lists.areas);
        }
        if let Some(level) = &office.level {
            case.one(&place.key("level"), level.as_str(), &lists.levels);
        }
    }
    for (number, difference) in case.model.differences.iter().enumerate() {
        let place = Place::of("differences").entry(number);
        case.needs_entries(
            &place.key("areas"),
            &difference.areas,
            "name the areas that differ",
        );
        case.each(&place.key("areas"), &difference.areas, &lists.areas);
        for (label_number, label) in difference.step_labels.iter().enumerate() {
            let here = place.key("step_labels").entry(label_number).key("step");
            case.one(&here, label.step.as_str(), &lists.steps);
        }
        if let Some(team) = &difference.team {
            judge_team(case, lists, team, &place.key("team"));
        }
    }
}

fn judge_responsible(case: &Case<'_, '_>, lists: &Lists<'_>) {
    let rule = &case.model.responsible;
    let place = Place::of("responsible");
    case.each(&place.key("roles"), &rule.roles, &lists.roles);
    case.one(&place.key("named_at"), rule.named_at.as_str(), &lists.steps);
    case.each(&place.key("offices"), &rule.offices, &lists.offices);
    for (number, change) in rule.changes_at.iter().enumerate() {
        let here = place.key("changes_at").entry(number);
        case.one(&here.key("step"), change.step.as_str(), &lists.steps);
        case.each(&here.key("to_roles"), &change.to_roles, &lists.roles);
    }
    if let Some(social) = &rule.social_care {
        let here = place.key("social_care");
        case.each(&here.key("roles"), &social.roles, &lists.roles);
        case.each(&here.key("pair_roles"), &social.pair_roles, &lists.roles);
    }
}

fn judge_team(case: &Case<'_, '_>, lists: &Lists<'_>, team: &TeamRule, place: &Place) {
    case.each(&place.key("required"), &team.required, &lists.roles);
    case.each(&place.key("optional"), &team.optional, &lists.roles);
    case.one(
        &place.key("convened_by"),
        team.convened_by.as_str(),
        &lists.roles,
    );
    for (number, template) in team.teams.iter().enumerate() {
        let here = place.key("teams").entry(number);
        case.each(&here.key("required"), &template.required, &lists.roles);
        case.each(&here.key("optional"), &template.optional, &lists.roles);
        if let Some(level) = &template.level {
            case.one(&here.key("level"), level.as_str(), &lists.levels);
        }
    }
    for (number, line_up) in team.line_ups.iter().enumerate() {
        let here = place.key("line_ups").entry(number);
        case.one(&here.key("office"), line_up.office.as_str(), &lists.offices);
        case.each(&here.key("roles"), &line_up.roles, &lists.roles);
    }
}

fn judge_levels(case: &Case<'_, '_>, lists: &Lists<'_>) {
    for (number, level) in case.model.levels.iter().enumerate() {
        let place = Place::of("levels").entry(number).key("roles");
        case.each(&place, &level.roles, &lists.roles);
    }
    for (number, path) in case.model.consultations.iter().enumerate() {
        let place = Place::of("consultations").entry(number);
        for (key, level) in [
            ("from_level", &path.from_level),
            ("to_level", &path.to_level),
        ] {
            if let Some(level) = level {
                case.one(&place.key(key), level.as_str(), &lists.levels);
            }
        }
    }
    for (number, assessment) in case.model.assessments.iter().enumerate() {
        let place = Place::of("assessments").entry(number);
        case.each(&place.key("made_by"), &assessment.made_by, &lists.roles);
        if let Some(level) = &assessment.level {
            case.one(&place.key("level"), level.as_str(), &lists.levels);
        }
    }
}

fn judge_plan(case: &Case<'_, '_>, lists: &Lists<'_>) {
    for (number, kind) in case.model.plan.kinds.iter().enumerate() {
        let place = Place::of("plan").key("kinds").entry(number);
        case.needs_entries(
            &place.key("sections"),
            &kind.sections,
            "name at least one section",
        );
        case.each(&place.key("sections"), &kind.sections, &lists.sections);
        case.each(&place.key("made_by"), &kind.made_by, &lists.roles);
    }
}

fn judge_services(case: &Case<'_, '_>, lists: &Lists<'_>) {
    for (number, service) in case.model.services.local.iter().enumerate() {
        if let Some(partner) = &service.partner {
            let place = Place::of("services")
                .key("local")
                .entry(number)
                .key("partner");
            case.one(&place, partner.as_str(), &lists.partners);
        }
    }
}

fn judge_segments(case: &Case<'_, '_>, lists: &Lists<'_>) {
    let Some(segmentation) = &case.model.segmentation else {
        return;
    };
    let axes = Known::of("segmentation.axes", &segmentation.axes, |axis| {
        axis.code.as_str()
    });
    for (number, group) in segmentation.groups.iter().enumerate() {
        let place = Place::of("segmentation").key("groups").entry(number);
        case.each(&place.key("skips"), &group.skips, &lists.steps);
        for (place_number, position) in group.places.iter().enumerate() {
            let here = place.key("places").entry(place_number).key("axis");
            case.one(&here, position.axis.as_str(), &axes);
        }
    }
}
