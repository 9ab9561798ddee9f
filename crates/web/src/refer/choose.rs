//! Choosing the county and the way in, and the lists that the form's pages offer. Not the pages themselves.

use askama::Template;
use axum::extract::{Path, Query};
use domain::model::{
    Channel, CriterionTest, LabourMarketStatus, ReferralMode, ReferrerKind, ServiceModel,
};
use serde::Deserialize;

use crate::answer::{Answer, Fault};
use crate::form::Choice;
use crate::page::Page;
use crate::state::State;
use crate::word;

use super::Place;
use super::way::Way;

/// A link with more about it.
pub struct Ahead {
    pub href: String,
    pub name: String,
    pub about: String,
}

#[derive(Template)]
#[template(path = "refer/counties.html")]
struct CountiesPage {
    page: Page,
    counties: Vec<Ahead>,
}

#[derive(Deserialize)]
pub struct For {
    /// `me` when the person asks for themselves.
    #[serde(default, rename = "for")]
    who: String,
}

impl For {
    fn suffix(&self) -> &'static str {
        if self.who == "me" { "?for=me" } else { "" }
    }
}

pub async fn counties(state: State, page: Page, Query(who): Query<For>) -> Answer {
    let models = state.app().models().newest_of_all();
    let mut counties: Vec<Ahead> = models
        .iter()
        .map(|model| Ahead {
            href: format!("/refer/{}{}", model.code, who.suffix()),
            name: crate::sign_in::county_name(&state, &page, model.county.as_str()),
            about: page.say(&model.name).to_owned(),
        })
        .collect();
    counties.sort_by(|a, b| a.name.cmp(&b.name));
    page.show(&CountiesPage {
        page: page.clone(),
        counties,
    })
}

#[derive(Template)]
#[template(path = "refer/ways.html")]
struct WaysPage {
    page: Page,
    county: String,
    is_me: bool,
    ways: Vec<Ahead>,
    /// What to do instead of a form: name of the channel, the way, an address where there is one.
    instead: Vec<(String, String, String)>,
}

pub async fn ways(
    state: State,
    page: Page,
    Path(code): Path<String>,
    Query(who): Query<For>,
) -> Answer {
    let model = state.app().models().newest(&code.as_str().into());
    let model = model.ok_or(Fault::NotFound)?;
    let mut ways = Vec::new();
    let mut instead = Vec::new();
    for channel in &model.channels {
        let open = Way::ALL
            .into_iter()
            .filter(|way| way.mode(channel).is_some());
        ways.extend(open.map(|way| (way, ahead(&page, &model, channel, way))));
        instead.extend(other_modes(&page, channel));
    }
    // The person's own way first; for a professional the signed-in order is the model's.
    ways.sort_by_key(|(way, _)| *way != Way::Me);
    let instead = told_once(instead);
    page.show(&WaysPage {
        county: crate::sign_in::county_name(&state, &page, model.county.as_str()),
        is_me: who.who == "me",
        ways: ways
            .into_iter()
            .filter(|(way, _)| who.who != "me" || *way == Way::Me)
            .map(|(_, ahead)| ahead)
            .collect(),
        instead,
        page: page.clone(),
    })
}

fn ahead(page: &Page, model: &ServiceModel, channel: &Channel, way: Way) -> Ahead {
    let l = page.l;
    let channel_name = page.say(&channel.name);
    let name = match way {
        Way::Me => l.refer_way_me(),
        Way::Close => l.refer_way_close(),
        Way::Work => l.refer_way_work(channel_name),
    };
    let guidance = channel.guidance.as_ref().map(|text| page.say(text));
    let about = match way {
        Way::Me => guidance.map_or_else(|| l.refer_way_me_about(), str::to_owned),
        Way::Close => l.refer_way_close_about(),
        Way::Work => professionals(page, channel),
    };
    Ahead {
        href: format!("/refer/{}/{}?as={}", model.code, channel.code, way.code()),
        name,
        about,
    }
}

/// Who may come by the channel, as a list of names.
fn professionals(page: &Page, channel: &Channel) -> String {
    let names: Vec<String> = channel
        .referrers
        .iter()
        .filter(|kind| !matches!(kind, ReferrerKind::Client | ReferrerKind::CloseOne))
        .map(|kind| word::referrer(page.l, *kind))
        .collect();
    names.join(", ")
}

fn other_modes(page: &Page, channel: &Channel) -> Vec<(String, String, String)> {
    let l = page.l;
    let name = page.say(&channel.name).to_owned();
    let told = |mode: &ReferralMode| match mode {
        ReferralMode::Phone => Some((name.clone(), l.refer_instead_phone(), String::new())),
        ReferralMode::ConsultationMeeting => Some((
            name.clone(),
            l.refer_instead_consultation(),
            consultations(page),
        )),
        ReferralMode::ExternalService => Some((
            name.clone(),
            l.refer_instead_external(),
            channel.address.clone().unwrap_or_default(),
        )),
        ReferralMode::Form | ReferralMode::OwnContact => None,
    };
    channel.modes.iter().filter_map(told).collect()
}

/// Where a consultation is asked for; leaders and administrators see no person, so they ask none.
fn consultations(page: &Page) -> String {
    let person = page.person.as_ref();
    if person.is_some_and(|person| !actions::cases::sees_people(&person.worker)) {
        return String::new();
    }
    "/consultations".to_owned()
}

/// Each other way once, with the names of all channels that have it.
fn told_once(ways: Vec<(String, String, String)>) -> Vec<(String, String, String)> {
    let mut told: Vec<(String, String, String)> = Vec::new();
    for (name, text, address) in ways {
        match told
            .iter_mut()
            .find(|one| one.1 == text && one.2 == address)
        {
            Some(one) => one.0 = format!("{}, {name}", one.0),
            None => told.push((name, text, address)),
        }
    }
    told
}

/// Municipalities of the county, by name; all of them where the model is the whole country's.
pub fn municipalities(state: &State, page: &Page, model: &ServiceModel) -> Vec<Choice> {
    let national = state.app().national();
    let mut rows: Vec<_> = national
        .municipalities()
        .filter(|row| model.is_national_default() || row.county == model.county)
        .map(|row| {
            (
                row.name.in_language(page.language).to_owned(),
                row.code.to_string(),
            )
        })
        .collect();
    rows.sort();
    rows.into_iter()
        .map(|(name, code)| Choice::new(code, name))
        .chain([Choice::new("other", page.l.refer_municipality_other())])
        .collect()
}

/// Professionals who may use the channel.
pub fn kinds(page: &Page, channel: &Channel) -> Vec<Choice> {
    channel
        .referrers
        .iter()
        .filter(|kind| !matches!(kind, ReferrerKind::Client | ReferrerKind::CloseOne))
        .map(|kind| Choice::new(kind.code(), word::referrer(page.l, *kind)))
        .collect()
}

/// Ticked criteria of the products the channel leads to, in the county's words.
pub fn criteria(page: &Page, place: &Place) -> Vec<Choice> {
    let products = place
        .model
        .products
        .iter()
        .filter(|product| product.channels.contains(&place.channel.code));
    let mut codes: Vec<_> = products
        .flat_map(|product| product.required.iter().chain(&product.criteria))
        .collect();
    let mut seen = std::collections::BTreeSet::new();
    codes.retain(|code| seen.insert((*code).clone()));
    codes
        .into_iter()
        .filter_map(|code| place.model.criterion(code))
        .filter(|criterion| criterion.test == CriterionTest::Ticked)
        .map(|criterion| {
            let choice = Choice::new(criterion.code.as_str(), page.say(&criterion.name));
            match &criterion.help {
                Some(help) => choice.hint(page.say(help)),
                None => choice,
            }
        })
        .collect()
}

pub fn statuses(page: &Page) -> Vec<Choice> {
    LabourMarketStatus::ALL
        .iter()
        .map(|status| Choice::new(status.code(), word::labour(page.l, *status)))
        .collect()
}
