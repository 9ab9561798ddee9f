//! The path in words: steps, ways in, for whom, ways onward. Not people (`people`), not services (`service`).

use domain::model::{Channel, CriterionCode, Product, ServiceModel, Step};

use super::section::{Section, roles, said};
use super::word;
use crate::page::Page;

/// A step of the path in words.
pub struct StepWords {
    pub name: String,
    pub plain: String,
    pub marks: Vec<String>,
    pub records: Vec<String>,
    pub actors: String,
}

/// The steps in order.
pub fn steps(page: &Page, model: &ServiceModel) -> Vec<StepWords> {
    model
        .steps
        .iter()
        .map(|step| step_words(page, model, step))
        .collect()
}

fn step_words(page: &Page, model: &ServiceModel, step: &Step) -> StepWords {
    let l = page.l;
    let marks = [
        step.optional.then(|| l.model_step_optional()),
        step.target_days.map(|days| l.model_step_days(days)),
        step.may_close.then(|| l.model_step_may_close()),
    ];
    let actors = roles(page, model, &step.actors);
    StepWords {
        name: page.say(&step.name).to_owned(),
        plain: page.say(&step.plain).to_owned(),
        marks: marks.into_iter().flatten().collect(),
        records: step
            .must_record
            .iter()
            .map(|one| word::requirement(page, model, one))
            .collect(),
        actors: if actors.is_empty() {
            String::new()
        } else {
            l.model_step_actors(&actors)
        },
    }
}

/// Ways in, with who may use each and when the sender hears.
pub fn channels(page: &Page, model: &ServiceModel) -> Section {
    let l = page.l;
    let row = |channel: &Channel| {
        let referrers = channel.referrers.iter();
        let answer = &channel.answer;
        vec![
            page.say(&channel.name).to_owned(),
            joined(referrers.map(|one| crate::word::referrer(l, *one))),
            joined(channel.modes.iter().map(|mode| word::mode(l, *mode))),
            l.model_answer(
                answer.acknowledge_within_days,
                answer.decide_within_days,
                &roles(page, model, std::slice::from_ref(&answer.escalate_to)),
            ),
        ]
    };
    let heads = vec![
        l.model_col_name(),
        l.model_col_who_comes(),
        l.model_col_how(),
        l.model_col_answer(),
    ];
    let rows = model.channels.iter().map(row).collect();
    Section::new("channels", l.model_channels()).table(l.model_channels(), heads, rows)
}

/// For whom the service is.
pub fn criteria(page: &Page, model: &ServiceModel) -> Section {
    let l = page.l;
    let names = |codes: &[CriterionCode]| {
        let found = codes.iter().filter_map(|code| model.criterion(code));
        joined(found.map(|one| page.say(&one.name).to_owned()))
    };
    let row = |product: &Product| {
        let codes: Vec<_> = product
            .required
            .iter()
            .chain(&product.criteria)
            .cloned()
            .collect();
        let pays = product.client_pays.iter();
        vec![
            page.say(&product.name).to_owned(),
            word::admission(l, product.admission),
            names(&codes),
            joined(pays.map(|one| page.say(&one.name).to_owned())),
        ]
    };
    let heads = vec![
        l.model_col_name(),
        l.model_col_admission(),
        l.model_col_criteria(),
        l.model_col_pays(),
    ];
    let criteria = model.criteria.iter();
    Section::new("criteria", l.model_criteria())
        .list(
            l.model_criteria_list(),
            criteria.map(|one| page.say(&one.name).to_owned()).collect(),
        )
        .table(
            l.model_products(),
            heads,
            model.products.iter().map(row).collect(),
        )
}

/// Ways onward, the rhythm of reviews, closing and follow-up.
pub fn onward(page: &Page, model: &ServiceModel) -> Section {
    let l = page.l;
    let review = &model.review;
    let paths = model.onward.iter();
    let closing = model.closing.iter();
    let months = model.follow_up.months.iter();
    Section::new("onward", l.model_onward())
        .fact(
            l.model_review_every(),
            l.model_every_days(review.every_days),
        )
        .fact(
            l.model_review_contact(),
            l.model_within_days(review.first_contact_within_days),
        )
        .fact(
            l.model_review_acknowledge(),
            l.model_within_days(review.acknowledge_plan_within_days),
        )
        .fact(
            l.model_follow_up(),
            joined(months.map(|month| l.model_months(*month))),
        )
        .list(
            l.model_onward_list(),
            paths.map(|one| page.say(&one.name).to_owned()).collect(),
        )
        .list(
            l.model_closing_list(),
            closing.map(|one| page.say(&one.name).to_owned()).collect(),
        )
}

/// Words with commas between them.
pub(super) fn joined(words: impl Iterator<Item = String>) -> String {
    words.collect::<Vec<_>>().join(", ")
}

/// Levels of expertise, the nearest first.
pub(super) fn levels(page: &Page, model: &ServiceModel) -> Vec<String> {
    let line = |level: &domain::model::Level| {
        let does = said(page, level.does.as_ref());
        let name = page.say(&level.name);
        if does.is_empty() {
            name.to_owned()
        } else {
            format!("{name}: {does}")
        }
    };
    model.levels.iter().map(line).collect()
}
