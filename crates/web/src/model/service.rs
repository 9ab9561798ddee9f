//! What is done in words: plan, instruments, services, indicators and pilots, partners and areas. Not the path (`path`).

use domain::model::{Assessment, Indicator, Instrument, Pilot, PlanKind, ServiceModel};
use domain::national::NationalData;
use domain::national::TrayService;

use super::path::joined;
use super::section::{Section, roles, said};
use super::word;
use crate::page::Page;

/// Kinds of plan and their sections.
pub fn plan(page: &Page, model: &ServiceModel) -> Section {
    let (l, rule) = (page.l, &model.plan);
    let row = |kind: &PlanKind| {
        let sections = rule
            .sections
            .iter()
            .filter(|section| kind.sections.contains(&section.code));
        let review = kind.review_every_days.map(|days| l.model_every_days(days));
        vec![
            page.say(&kind.name).to_owned(),
            word::basis(l, kind.basis),
            joined(sections.map(|section| page.say(&section.name).to_owned())),
            review.unwrap_or_default(),
        ]
    };
    let heads = vec![
        l.model_col_name(),
        l.model_col_basis(),
        l.model_col_sections(),
        l.model_col_review(),
    ];
    Section::new("plan", l.model_plan())
        .intro(page.say(&rule.name))
        .table(l.model_plan(), heads, rule.kinds.iter().map(row).collect())
}

/// Instruments and assessments with how long each holds.
pub fn instruments(page: &Page, model: &ServiceModel) -> Section {
    let l = page.l;
    let months = |months: Option<u32>| months.map_or_else(String::new, |one| l.model_months(one));
    let instrument = |one: &Instrument| {
        vec![
            page.say(&one.name).to_owned(),
            one.owner.clone(),
            word::licence(l, one.licence),
            months(one.valid_months),
        ]
    };
    let assessment = |one: &Assessment| {
        let within = one.answer_within_days.map(|days| l.model_within_days(days));
        vec![
            page.say(&one.name).to_owned(),
            roles(page, model, &one.made_by),
            within.unwrap_or_default(),
            months(Some(one.valid_months)),
        ]
    };
    Section::new("instruments", l.model_instruments())
        .fact(l.model_req_score(), page.say(&model.score.question))
        .table(
            l.model_instruments(),
            vec![
                l.model_col_name(),
                l.model_col_owner(),
                l.model_col_licence(),
                l.model_col_valid(),
            ],
            model.instruments.iter().map(instrument).collect(),
        )
        .table(
            l.model_assessments(),
            vec![
                l.model_col_name(),
                l.model_col_maker(),
                l.model_col_within(),
                l.model_col_valid(),
            ],
            model.assessments.iter().map(assessment).collect(),
        )
}

/// The county's tray: the national catalogue in use, with the county's own rows.
pub fn services(page: &Page, model: &ServiceModel, national: &NationalData) -> Section {
    let l = page.l;
    let tray = domain::national::tray_on(&model.services, national, page.today);
    let row = |service: &TrayService<'_>| {
        let arranged = service.arranged_by.iter();
        vec![
            page.say(service.name).to_owned(),
            joined(arranged.map(|kind| crate::word::organisation(l, *kind))),
            said(page, service.note),
        ]
    };
    let source = &national.sources().services;
    let count = u32::try_from(tray.len()).unwrap_or(u32::MAX);
    let heads = vec![
        l.model_col_name(),
        l.model_col_arranged(),
        l.model_col_note(),
    ];
    Section::new("services", l.model_services())
        .intro(l.model_services_text(
            page.say(&model.services.name),
            count,
            &page.date(source.checked_on),
            &source.name,
        ))
        .table(l.model_services(), heads, tray.iter().map(row).collect())
}

/// Indicators with targets and results, and pilots with theirs.
pub fn indicators(page: &Page, model: &ServiceModel) -> Section {
    let l = page.l;
    let heads = || {
        vec![
            l.model_col_name(),
            l.model_col_target(),
            l.model_col_result(),
            l.model_col_source(),
        ]
    };
    Section::new("indicators", l.model_indicators())
        .table(
            l.model_indicators(),
            heads(),
            model
                .indicators
                .iter()
                .map(|one| indicator(page, one))
                .collect(),
        )
        .table(
            l.model_pilots(),
            heads(),
            model.pilots.iter().map(|one| pilot(page, one)).collect(),
        )
}

fn indicator(page: &Page, one: &Indicator) -> Vec<String> {
    let l = page.l;
    let number = |value| word::measured(page, one.unit, value);
    let target = one.target.as_ref().map(|target| match target.revised {
        Some(revised) => l.model_target_revised(&number(target.value), &number(revised)),
        None => number(target.value),
    });
    // "Zero", "missing" and "could not be measured" are three different answers.
    let unmeasured = one
        .result_state
        .and_then(|state| word::result_state(l, state));
    let result = unmeasured.or_else(|| one.result.map(number));
    let sources = one.target.iter().map(|target| target.source.clone());
    let note = said(page, one.note.as_ref());
    let notes = sources.chain((!note.is_empty()).then_some(note));
    vec![
        page.say(&one.name).to_owned(),
        target.unwrap_or_default(),
        result.unwrap_or_else(|| l.model_result_missing()),
        notes.collect::<Vec<_>>().join(". "),
    ]
}

fn pilot(page: &Page, one: &Pilot) -> Vec<String> {
    let l = page.l;
    let number = |value: u32| word::measured(page, one.unit, f64::from(value));
    let target = match (one.target_from, one.target_to) {
        (Some(from), Some(to)) if from != to => l.model_range(&from.to_string(), &number(to)),
        (from, to) => from.or(to).map_or_else(String::new, number),
    };
    let note = said(page, one.note.as_ref());
    vec![
        page.say(&one.name).to_owned(),
        target,
        one.actual.map_or_else(|| l.model_result_missing(), number),
        [one.source.clone()]
            .into_iter()
            .chain((!note.is_empty()).then_some(note))
            .collect::<Vec<_>>()
            .join(". "),
    ]
}

/// Partners, employment areas and the county's own areas.
pub fn partners(page: &Page, model: &ServiceModel, national: &NationalData) -> Section {
    let l = page.l;
    let employment = model.employment_areas.iter().map(|code| {
        let found = national.employment_area(code.as_str());
        found.map_or_else(
            || code.to_string(),
            |area| area.name.in_language(page.language).to_owned(),
        )
    });
    let areas = model.areas.iter();
    let partners = model.partners.iter();
    Section::new("partners", l.model_partners())
        .list(
            l.model_partners_list(),
            partners.map(|one| page.say(&one.name).to_owned()).collect(),
        )
        .list(l.model_employment_areas(), employment.collect())
        .list(
            l.model_areas(),
            areas.map(|one| page.say(&one.name).to_owned()).collect(),
        )
}
