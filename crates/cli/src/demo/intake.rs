//! How a client comes in: a referral by one of the county's channels, and its answer. Not the case that follows (`life`).

use super::chance::Chance;
use super::client::Person;
use super::county::{County, sees_people};
use super::halt::{Halt, refused};
use super::words::{About, about};
use domain::assessment::{ScoreAnswer, WorkAbilityScore};
use domain::calendar::finnish_day;
use domain::id::CaseId;
use domain::language::Language;
use domain::model::{
    Channel, CriterionCode, CriterionTest, OrganisationKind, Product, ReferralMode, ReferrerKind,
    ServiceModel,
};
use domain::person::Worker;
use domain::referral::{
    Assessed, Guidance, Referral, ReferralContent, ReferralDraft, Sender, accept, acknowledge,
    answer_more, ask_more, guide_elsewhere, submit, withdraw,
};
use jiff::Timestamp;

/// Sends a referral of a person by a channel of the county.
pub fn send(
    county: &County,
    person: &Person,
    chance: &mut Chance,
    at: Timestamp,
) -> Result<Referral, Halt> {
    let model = &*county.model;
    let (product, channel) =
        way_in(model, chance).ok_or_else(|| Halt::Refused("no way in".into()))?;
    let kind = chance
        .one(&channel.referrers)
        .copied()
        .unwrap_or(ReferrerKind::Client);
    let language = person.client.language;
    let sender = sender(county, kind, chance);
    let is_professional = matches!(sender, Sender::Professional { .. });
    let draft = ReferralDraft {
        id: chance.id(at),
        channel: channel.code.clone(),
        mode: chance
            .one(&channel.modes)
            .copied()
            .unwrap_or(ReferralMode::Form),
        product: Some(product.code.clone()),
        content: content(model, product, language, is_professional, chance),
        sender,
        subject: person.subject(),
        ground_answer: is_professional.then(|| chance.in_hundred(70)),
        consultation: None,
    };
    submit(draft, model, at).map_err(refused("submit"))
}

fn way_in<'a>(model: &'a ServiceModel, chance: &mut Chance) -> Option<(&'a Product, &'a Channel)> {
    // The county's first product is its main one.
    let main = model
        .products
        .iter()
        .find(|product| product.channels.len() > 1);
    let product = if chance.in_hundred(70) {
        main.or_else(|| model.products.first())
    } else {
        chance.one(&model.products)
    }?;
    let code = chance.one(&product.channels)?;
    Some((product, model.channel(code)?))
}

fn sender(county: &County, kind: ReferrerKind, chance: &mut Chance) -> Sender {
    match kind {
        ReferrerKind::Client => Sender::Client,
        ReferrerKind::CloseOne => Sender::CloseOne {
            name: "Läheinen Esimerkki".into(),
            relation: "sisar".into(),
            phone: "+358 40 000 0000".into(),
        },
        _ => professional(county, kind, chance),
    }
}

fn professional(county: &County, kind: ReferrerKind, chance: &mut Chance) -> Sender {
    let theirs = organisation_kind(kind);
    let colleagues: Vec<&Worker> = county
        .workers
        .iter()
        .filter(|worker| worker.organisation_kind == theirs && sees_people(worker))
        .collect();
    let known = chance
        .one(&colleagues)
        .filter(|_| chance.in_hundred(60))
        .copied();
    let organisation = county
        .organisation(theirs)
        .map_or_else(|| "Muu toimija".to_owned(), |each| each.name.clone());
    Sender::Professional {
        kind,
        name: known.map_or_else(
            || "Lähettäjä Esimerkki".to_owned(),
            |worker| worker.name.clone(),
        ),
        organisation,
        phone: format!("+358 50 000 {:04}", chance.between(0, 9999)),
        email: String::new(),
        joins_meeting: chance.in_hundred(40),
        account: known.map(|worker| worker.account),
    }
}

const fn organisation_kind(kind: ReferrerKind) -> OrganisationKind {
    match kind {
        ReferrerKind::EmploymentServices | ReferrerKind::TeServices => {
            OrganisationKind::EmploymentServices
        }
        ReferrerKind::SocialCare => OrganisationKind::SocialCare,
        ReferrerKind::SpecialisedCare => OrganisationKind::SpecialisedCare,
        ReferrerKind::Kela => OrganisationKind::Kela,
        ReferrerKind::OccupationalHealth => OrganisationKind::OccupationalHealth,
        ReferrerKind::PrivateProvider => OrganisationKind::PrivateProvider,
        ReferrerKind::Ngo => OrganisationKind::Ngo,
        ReferrerKind::PrisonAndProbation => OrganisationKind::PrisonAndProbation,
        ReferrerKind::YouthServices => OrganisationKind::YouthServices,
        ReferrerKind::Education => OrganisationKind::Education,
        ReferrerKind::ImmigrantCompetenceCentre => OrganisationKind::Municipality,
        ReferrerKind::HealthCare | ReferrerKind::StudentHealth => OrganisationKind::HealthCare,
        ReferrerKind::Client | ReferrerKind::CloseOne => OrganisationKind::ClientsOwn,
    }
}

fn content(
    model: &ServiceModel,
    product: &Product,
    language: Language,
    is_professional: bool,
    chance: &mut Chance,
) -> ReferralContent {
    let points = u8::try_from(chance.between(1, 7)).unwrap_or(4);
    let score =
        WorkAbilityScore::try_from(points).map_or(ScoreAnswer::NotAsked, ScoreAnswer::Scored);
    ReferralContent {
        concern: about(About::Concern, language, chance),
        client_hopes: about(About::Hopes, language, chance),
        sender_hopes: about(About::SenderHopes, language, chance),
        tried: about(About::Tried, language, chance),
        involved: String::new(),
        benefits: about(About::Benefits, language, chance),
        criteria: ticked(model, product, chance),
        score: match chance.between(1, 10) {
            1 => ScoreAnswer::Refused,
            2..=4 => ScoreAnswer::NotAsked,
            _ => score,
        },
        is_urgent: chance.in_hundred(8),
        client_agrees_to_contact: is_professional || chance.in_hundred(100),
        ground_given: false,
    }
}

/// All required criteria that are ticked, the first of the others, and some of the rest.
fn ticked(model: &ServiceModel, product: &Product, chance: &mut Chance) -> Vec<CriterionCode> {
    let is_ticked = |code: &&CriterionCode| {
        model
            .criterion(code)
            .is_some_and(|criterion| criterion.test == CriterionTest::Ticked)
    };
    let mut found: Vec<CriterionCode> =
        product.required.iter().filter(is_ticked).cloned().collect();
    for (number, code) in product.criteria.iter().filter(is_ticked).enumerate() {
        if !found.contains(code) && (number == 0 || chance.in_hundred(45)) {
            found.push(code.clone());
        }
    }
    found
}

/// What the one who answers has found.
fn assessed(
    county: &County,
    person: &Person,
    referral: &Referral,
    by: &Worker,
    chance: &mut Chance,
) -> Assessed {
    let product = referral.product.clone().or_else(|| {
        county
            .model
            .products
            .first()
            .map(|product| product.code.clone())
    });
    Assessed {
        by: by.account,
        product: product.unwrap_or_else(|| "".into()),
        ticked: referral.content.criteria.clone(),
        facts: person.facts(),
        words: about(About::AcceptedBecause, Language::Fi, chance),
    }
}

/// Takes the referral into a case.
pub fn take(
    county: &County,
    person: &Person,
    referral: Referral,
    by: &Worker,
    case: CaseId,
    chance: &mut Chance,
    at: Timestamp,
) -> Result<Referral, Halt> {
    let found = assessed(county, person, &referral, by, chance);
    accept(referral, &found, case, &county.model, finnish_day(at), at).map_err(refused("accept"))
}

/// How far a referral that opens no case has come.
#[derive(Clone, Copy)]
pub enum Answered {
    NotYet,
    Acknowledged,
    MoreAsked,
    MoreTold,
    Guided,
    Withdrawn,
}

/// Answers a referral that opens no case.
pub fn answer(
    county: &County,
    person: &Person,
    referral: Referral,
    so: Answered,
    by: &Worker,
    chance: &mut Chance,
    at: Timestamp,
) -> Result<Referral, Halt> {
    let told = refused("answer");
    match so {
        Answered::NotYet => return Ok(referral),
        Answered::Acknowledged => acknowledge(referral, by.account, at),
        Answered::MoreAsked => ask_more(referral, by.account, QUESTION, at),
        Answered::MoreTold => ask_more(referral, by.account, QUESTION, at)
            .and_then(|asked| answer_more(asked, "Kyllä, ja lausunto on liitteenä.", at)),
        Answered::Withdrawn => withdraw(referral, "Asiakas sai paikan muualta.", at),
        Answered::Guided => {
            let found = assessed(county, person, &referral, by, chance);
            guide_elsewhere(
                referral,
                &found,
                guidance(),
                &county.model,
                finnish_day(at),
                at,
            )
        }
    }
    .map_err(told)
}

const QUESTION: &str = "Onko asiakkaalla voimassa oleva sairausloma tai lausunto?";

fn guidance() -> Guidance {
    Guidance {
        service: "Aikuissosiaalityön neuvonta".into(),
        contact: "Neuvonnan puhelin arkisin 9–12, +358 40 000 1000".into(),
        handed_on: "Soitettiin neuvontaan yhdessä asiakkaan kanssa, aika varattu ensi viikolle."
            .into(),
        reason: "Tarve on toimeentulon ja asumisen selvittäminen ennen työkyvyn tukea.".into(),
    }
}
