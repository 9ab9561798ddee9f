//! Questions that other rules ask a service model: by code, and about the order of its path.
//!
//! Not decisions about a case.

use super::{
    Area, AreaCode, AreaDifference, Assessment, AssessmentCode, Band, Channel, ChannelCode,
    ClosingCode, ClosingReason, ConsultationCode, ConsultationPath, CountyCode, Criterion,
    CriterionCode, Indicator, IndicatorCode, Instrument, InstrumentCode, Level, LevelCode, Office,
    OfficeCode, OnwardCode, OnwardPath, Partner, PartnerCode, PlanKind, PlanKindCode, PlanSection,
    Product, ProductCode, Role, RoleCode, SectionCode, Segment, SegmentCode, ServiceCode,
    ServiceModel, Step, StepCode, StepPhase, TeamRule, TrayRow,
};
use crate::language::Text;
use jiff::civil::Date;

macro_rules! by_code {
    ($($(#[$doc:meta])* $name:ident($($list:ident).+: $code:ty) -> $item:ty;)+) => {
        impl ServiceModel {$(
            $(#[$doc])*
            pub fn $name(&self, code: &$code) -> Option<&$item> {
                self.$($list).+.iter().find(|item| &item.code == code)
            }
        )+}
    };
}

by_code! {
    /// The step of this code.
    step(steps: StepCode) -> Step;
    /// The role of this code.
    role(roles: RoleCode) -> Role;
    /// The channel of this code.
    channel(channels: ChannelCode) -> Channel;
    /// The criterion of this code.
    criterion(criteria: CriterionCode) -> Criterion;
    /// The service product of this code.
    product(products: ProductCode) -> Product;
    /// The area of this code.
    area(areas: AreaCode) -> Area;
    /// The office of this code.
    office(offices: OfficeCode) -> Office;
    /// The level of expertise of this code.
    level(levels: LevelCode) -> Level;
    /// The way of consulting of this code.
    consultation(consultations: ConsultationCode) -> ConsultationPath;
    /// The kind of plan of this code.
    plan_kind(plan.kinds: PlanKindCode) -> PlanKind;
    /// The plan section of this code.
    section(plan.sections: SectionCode) -> PlanSection;
    /// The instrument of this code.
    instrument(instruments: InstrumentCode) -> Instrument;
    /// The assessment of this code.
    assessment(assessments: AssessmentCode) -> Assessment;
    /// The way onward of this code.
    onward_path(onward: OnwardCode) -> OnwardPath;
    /// The closing reason of this code.
    closing_reason(closing: ClosingCode) -> ClosingReason;
    /// The indicator of this code.
    indicator(indicators: IndicatorCode) -> Indicator;
    /// The partner organisation of this code.
    partner(partners: PartnerCode) -> Partner;
}

impl ServiceModel {
    /// Whether this is the national default, which belongs to no county.
    pub fn is_national_default(&self) -> bool {
        self.county.as_str() == CountyCode::WHOLE_COUNTRY
    }

    /// The first step of the path; `None` only in a model without steps, which the check refuses.
    pub fn first_step(&self) -> Option<&Step> {
        self.steps.first()
    }

    /// The first step that is about this phase.
    pub fn step_of_phase(&self, phase: StepPhase) -> Option<&Step> {
        self.steps.iter().find(|step| step.phase == phase)
    }

    /// The usual next step; `None` at the last one.
    pub fn step_after(&self, code: &StepCode) -> Option<&Step> {
        self.step(code)?
            .next
            .first()
            .and_then(|next| self.step(next))
    }

    /// Every step that may follow, the usual one first.
    pub fn steps_after(&self, code: &StepCode) -> Vec<&Step> {
        let Some(step) = self.step(code) else {
            return Vec::new();
        };
        step.next
            .iter()
            .filter_map(|next| self.step(next))
            .collect()
    }

    /// This step and those that come later in the order of the path; none for an unknown code.
    pub fn steps_from(&self, code: &StepCode) -> &[Step] {
        let start = self.step_index(code).unwrap_or(self.steps.len());
        self.steps.get(start..).unwrap_or_default()
    }

    /// The place of the step in the order of the path, from 0.
    pub fn step_index(&self, code: &StepCode) -> Option<usize> {
        self.steps.iter().position(|step| &step.code == code)
    }

    /// Whether a case that has come past `named_at` stands at this step, so that it must have a responsible worker (I-1).
    /// At the naming step itself the worker is being named; leaving that step demands it.
    pub fn needs_responsible_worker(&self, at: &StepCode) -> bool {
        match (
            self.step_index(at),
            self.step_index(&self.responsible.named_at),
        ) {
            (Some(here), Some(named)) => here > named,
            _ => false,
        }
    }

    /// Whether one may go from a step to another.
    pub fn may_go(&self, from: &StepCode, to: &StepCode) -> bool {
        self.step(from).is_some_and(|step| step.next.contains(to))
    }

    /// The group of the segmentation of this code.
    pub fn segment(&self, code: &SegmentCode) -> Option<&Segment> {
        self.segmentation
            .as_ref()?
            .groups
            .iter()
            .find(|group| &group.code == code)
    }

    /// The row of the tray of this code; `None` when the county does not have the service.
    pub fn service<'a>(&'a self, code: &'a ServiceCode) -> Option<TrayRow<'a>> {
        self.services.row(code)
    }

    /// The band of a work ability score; `None` outside every band.
    pub fn score_band(&self, score: i32) -> Option<&Band> {
        self.score
            .bands
            .iter()
            .find(|band| band.from <= score && score <= band.to)
    }

    /// The county's name for a step in an area on a day: the area's own where it has one.
    pub fn step_name(&self, code: &StepCode, area: Option<&AreaCode>, on: Date) -> Option<&Text> {
        let mut labels = self
            .differences_of(area, on)
            .into_iter()
            .rev()
            .flat_map(|other| &other.step_labels);
        let own = labels
            .find(|label| &label.step == code)
            .map(|label| &label.name);
        own.or_else(|| self.step(code).map(|step| &step.name))
    }

    /// The team rule in an area on a day: the area's own where it has one.
    pub fn team_rule(&self, area: Option<&AreaCode>, on: Date) -> &TeamRule {
        let own = self
            .differences_of(area, on)
            .into_iter()
            .rev()
            .find_map(|other| other.team.as_ref());
        own.unwrap_or(&self.team)
    }

    fn differences_of(&self, area: Option<&AreaCode>, on: Date) -> Vec<&AreaDifference> {
        let holds = |other: &&AreaDifference| {
            other.valid_from <= on && area.is_some_and(|area| other.areas.contains(area))
        };
        self.differences.iter().filter(holds).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn national() -> ServiceModel {
        let text = include_str!("../../../../models/kansallinen.toml");
        toml::from_str(text).expect("the national default model is a model")
    }

    #[test]
    fn the_usual_way_goes_through_every_step_once() {
        let model = national();
        let mut at = model.first_step().expect("a first step");
        let mut walked = vec![at.code.as_str()];
        while let Some(next) = model
            .step_after(&at.code)
            .filter(|next| !walked.contains(&next.code.as_str()))
        {
            walked.push(next.code.as_str());
            at = next;
        }
        assert_eq!(walked.len(), model.steps.len());
    }

    #[test]
    fn a_responsible_worker_is_needed_after_the_naming_step_and_not_before() {
        let model = national();
        let needed = |code: &str| model.needs_responsible_worker(&StepCode::from(code));
        assert!(!needed("interview"));
        assert!(!needed("mapping"), "the worker is named during the mapping");
        assert!(needed("plan"));
        assert!(needed("follow-up"));
        assert!(!needed("no-such-step"));
    }

    #[test]
    fn every_score_has_one_band() {
        let model = national();
        for score in 0..=10 {
            assert!(model.score_band(score).is_some(), "{score}");
        }
        assert_eq!(model.score_band(11), None);
    }

    #[test]
    fn a_model_written_out_and_read_again_is_the_same() {
        let model = national();
        let text = toml::to_string(&model).expect("a model can be written");
        let again: ServiceModel = toml::from_str(&text).expect("and read");
        assert_eq!(model, again);
    }
}
