//! One referral: everything said, the criteria with their facts, the talk, who the person may be, and the forms of the answers.
//! Not the answers' actions (`answer`).

use actions::referral::{LikelyClient, ReferralView};
use askama::Template;
use axum::extract::Path;
use domain::assessment::ScoreAnswer;
use domain::criteria::{Evaluation, Met};
use domain::id::ReferralId;
use domain::identity::IdentityCode;
use domain::model::{Admission, ProductCode, TrayRow};
use domain::person::similar::Likeness;
use domain::referral::{LiveRequest, Owed, ReferralState, Sender};

use crate::answer::Answer;
use crate::form::{Choice, Form};
use crate::page::Page;
use crate::part::{Alert, Breadcrumbs, Tag, Tone};
use crate::session::SignedIn;
use crate::state::State;
use crate::word;

/// The page of one referral.
#[derive(Template)]
#[template(path = "referral/detail.html")]
pub struct DetailPage {
    pub page: Page,
    crumbs: Breadcrumbs,
    id: ReferralId,
    name: String,
    meta: Vec<String>,
    state: Tag,
    alerts: Vec<Alert>,
    next: String,
    said: Vec<(String, String)>,
    person: Vec<(String, String)>,
    sender: Vec<(String, String)>,
    products: Vec<ProductCriteria>,
    talk: Vec<(String, String, bool)>,
    outcome: Vec<(String, String)>,
    case_href: String,
    may_acknowledge: bool,
    is_open: bool,
    product_choices: Vec<Choice>,
    criteria_choices: Vec<Choice>,
    person_choices: Vec<Choice>,
    service_names: Vec<String>,
    /// Each answer has its own form, so that one sent back keeps its texts.
    pub ask: Form,
    pub accept: Form,
    pub guide: Form,
}

/// A product and how its criteria look.
struct ProductCriteria {
    name: String,
    rule: String,
    lines: Vec<(String, Tag, String)>,
}

pub async fn show(state: State, page: Page, me: SignedIn, Path(id): Path<ReferralId>) -> Answer {
    let view = actions::referral::read(state.app(), me.worker(), id).await?;
    page.show(&detail(&state, &page, &view))
}

/// The page as it stands before anything is typed.
pub fn detail(state: &State, page: &Page, view: &ReferralView) -> DetailPage {
    let l = page.l;
    let referral = &view.referral;
    let subject = &referral.subject;
    let name = format!("{} {}", subject.first_names, subject.last_name);
    let is_open = matches!(
        referral.state,
        ReferralState::Submitted
            | ReferralState::Acknowledged { .. }
            | ReferralState::MoreAsked { .. }
    );
    let channel = view.model.channel(&referral.channel);
    let meta = [
        super::age(page, referral, view.today),
        municipality(state, page, view),
        word::language(l, subject.language),
        channel.map_or_else(String::new, |channel| page.say(&channel.name).to_owned()),
        page.day_of(referral.submitted_at),
    ];
    DetailPage {
        crumbs: Breadcrumbs::new(
            page,
            vec![("/referrals".into(), l.inbox_title())],
            name.as_str(),
        ),
        id: referral.id,
        meta: meta.into_iter().filter(|text| !text.is_empty()).collect(),
        state: super::state_tag(page, &referral.state),
        alerts: if is_open {
            alerts(page, view)
        } else {
            Vec::new()
        },
        next: next(page, view),
        said: said(page, view),
        person: person(state, page, view),
        sender: sender(page, view),
        products: products(page, view),
        talk: talk(page, view),
        outcome: outcome(page, view),
        case_href: match &referral.state {
            ReferralState::Accepted { case, .. } => format!("/cases/{case}"),
            _ => String::new(),
        },
        may_acknowledge: referral.state == ReferralState::Submitted,
        is_open,
        product_choices: product_choices(page, view),
        criteria_choices: criteria_choices(page, view),
        person_choices: person_choices(page, view),
        service_names: service_names(state, page, view),
        ask: Form::new(page),
        accept: filled_accept(page, view),
        guide: filled_guide(page, view),
        name,
        page: page.clone(),
    }
}

fn municipality(state: &State, page: &Page, view: &ReferralView) -> String {
    let code = view.referral.subject.municipality.as_ref();
    code.and_then(|code| state.app().national().municipality(code.as_str()))
        .map_or_else(String::new, |row| {
            row.name.in_language(page.language).to_owned()
        })
}

/// Already a client, already referred, or perhaps known: what the worker must know before deciding.
fn alerts(page: &Page, view: &ReferralView) -> Vec<Alert> {
    let l = page.l;
    let mut alerts = Vec::new();
    match view.live {
        LiveRequest::CaseOpen(case) => {
            let known = view
                .likely
                .iter()
                .find(|one| one.open_case.as_ref().is_some_and(|open| open.id == case));
            let number = known
                .and_then(|one| one.open_case.as_ref())
                .map_or_else(String::new, |open| open.number.clone());
            let who = known
                .and_then(|one| one.responsible.clone())
                .unwrap_or_else(|| l.inbox_live_nobody());
            let alert = Alert::new(
                Tone::Warning,
                l.inbox_live_case_title(number),
                l.inbox_live_case_text(),
            );
            alerts.push(
                alert
                    .who(l.inbox_live_responsible(), who)
                    .link(format!("/cases/{case}"), l.inbox_live_case_link()),
            );
        }
        LiveRequest::ReferralOpen(other) => alerts.push(
            Alert::new(
                Tone::Warning,
                l.inbox_live_referral_title(),
                l.inbox_live_referral_text(),
            )
            .link(format!("/referrals/{other}"), l.inbox_live_referral_link()),
        ),
        LiveRequest::Nothing => {}
    }
    alerts
}

/// What is owed, by when, and who takes over.
fn next(page: &Page, view: &ReferralView) -> String {
    let l = page.l;
    let Some(limit) = &view.deadline else {
        return l.inbox_next_nothing();
    };
    let by = page.date(limit.by);
    let role = view.model.role(&limit.escalate_to);
    let role = role.map_or("", |role| page.say(&role.name));
    match (limit.days_late(view.today), limit.owed) {
        (Some(days), Owed::Acknowledgement) => l.inbox_next_acknowledge_late(by, days, role),
        (None, Owed::Acknowledgement) => l.inbox_next_acknowledge(by),
        (Some(days), Owed::Decision) => l.inbox_next_decide_late(by, days, role),
        (None, Owed::Decision) => l.inbox_next_decide(by),
    }
}

/// Everything the sender has said; what was left empty is left out.
fn said(page: &Page, view: &ReferralView) -> Vec<(String, String)> {
    let l = page.l;
    let content = &view.referral.content;
    let score = match content.score {
        ScoreAnswer::Scored(score) => l.inbox_score(score.value()),
        ScoreAnswer::Refused => l.refer_score_refused(),
        ScoreAnswer::NotAsked => l.refer_score_not_asked(),
    };
    let lines = [
        (l.refer_concern_label(), content.concern.clone()),
        (l.refer_client_hopes_label(), content.client_hopes.clone()),
        (l.inbox_sender_hopes(), content.sender_hopes.clone()),
        (l.refer_tried_label(), content.tried.clone()),
        (l.refer_involved_label(), content.involved.clone()),
        (l.refer_benefits_label(), content.benefits.clone()),
        (l.refer_score_label(), score),
    ];
    present(lines)
}

fn present<const N: usize>(lines: [(String, String); N]) -> Vec<(String, String)> {
    lines
        .into_iter()
        .filter(|(_, text)| !text.trim().is_empty())
        .collect()
}

fn person(state: &State, page: &Page, view: &ReferralView) -> Vec<(String, String)> {
    let l = page.l;
    let subject = &view.referral.subject;
    let code = subject.identity_code.as_ref().map(IdentityCode::reveal);
    let yes = |is: bool| if is { l.refer_yes() } else { String::new() };
    present([
        (
            l.refer_born_label(),
            subject
                .born_on
                .map_or_else(String::new, |day| page.date(day)),
        ),
        (
            l.refer_identity_code_label(),
            code.unwrap_or_default().to_owned(),
        ),
        (
            l.refer_municipality_label(),
            municipality(state, page, view),
        ),
        (l.inbox_phone(), subject.phone.clone()),
        (l.refer_email_label(), subject.email.clone()),
        (
            l.refer_language_label(),
            word::language(l, subject.language),
        ),
        (l.refer_interpreter_label(), yes(subject.needs_interpreter)),
        (
            l.refer_status_label(),
            subject
                .labour_market_status
                .map_or_else(String::new, |status| word::labour(l, status)),
        ),
        (
            l.refer_unemployed_label(),
            subject
                .unemployed_since
                .map_or_else(String::new, |day| page.date(day)),
        ),
    ])
}

fn sender(page: &Page, view: &ReferralView) -> Vec<(String, String)> {
    let l = page.l;
    let ground = if view.referral.content.ground_given {
        l.refer_ground_yes()
    } else {
        l.refer_ground_no()
    };
    match &view.referral.sender {
        Sender::Client => present([(l.inbox_column_from(), l.inbox_from_client())]),
        Sender::CloseOne {
            name,
            relation,
            phone,
        } => present([
            (l.inbox_name(), name.clone()),
            (l.inbox_relation(), relation.clone()),
            (l.inbox_phone(), phone.clone()),
        ]),
        Sender::Professional {
            name,
            organisation,
            phone,
            email,
            joins_meeting,
            kind,
            ..
        } => present([
            (l.inbox_name(), name.clone()),
            (
                l.inbox_organisation(),
                format!("{organisation} ({})", word::referrer(l, *kind)),
            ),
            (l.inbox_phone(), phone.clone()),
            (l.refer_email_label(), email.clone()),
            (
                l.inbox_joins(),
                if *joins_meeting {
                    l.refer_yes()
                } else {
                    String::new()
                },
            ),
            (l.inbox_column_agreed(), ground),
        ]),
    }
}

fn products(page: &Page, view: &ReferralView) -> Vec<ProductCriteria> {
    view.evaluations
        .iter()
        .filter_map(|(code, found)| {
            let product = view.model.product(code)?;
            Some(ProductCriteria {
                name: page.say(&product.name).to_owned(),
                rule: rule(page, product.admission, found),
                lines: criteria_lines(page, view, found),
            })
        })
        .collect()
}

/// What the product's rule says; it supports the decision and never makes it.
fn rule(page: &Page, admission: Admission, found: &Evaluation) -> String {
    let l = page.l;
    match (admission, found.rule_is_met) {
        (Admission::NoThreshold, true) => l.inbox_rule_no_threshold(),
        (_, true) => l.inbox_rule_met(),
        (_, false) => l.inbox_rule_not_met(),
    }
}

fn criteria_lines(
    page: &Page,
    view: &ReferralView,
    found: &Evaluation,
) -> Vec<(String, Tag, String)> {
    let l = page.l;
    let tag = |met: &Met| match met {
        Met::Met => Tag::new(Tone::Success, l.inbox_met()),
        Met::NotMet => Tag::new(Tone::Neutral, l.inbox_not_met()),
        Met::NotKnown => Tag::new(Tone::Warning, l.inbox_not_known()),
    };
    found
        .lines
        .iter()
        .filter_map(|(code, met)| {
            let criterion = view.model.criterion(code)?;
            let fact = fact(page, view, &criterion.test);
            Some((page.say(&criterion.name).to_owned(), tag(met), fact))
        })
        .collect()
}

/// The fact a criterion was judged by.
fn fact(page: &Page, view: &ReferralView, test: &domain::model::CriterionTest) -> String {
    use domain::model::CriterionTest as Test;
    let l = page.l;
    let subject = &view.referral.subject;
    let unknown = || l.inbox_fact_not_said();
    match test {
        Test::Ticked => l.inbox_fact_ticked(),
        Test::Age(_) => subject
            .born_on
            .map_or_else(unknown, |_| super::age(page, &view.referral, view.today)),
        Test::LivesInCounty => subject
            .municipality
            .as_ref()
            .map_or_else(unknown, |_| l.inbox_fact_municipality()),
        Test::LabourMarketStatus(_) => subject
            .labour_market_status
            .map_or_else(unknown, |status| word::labour(l, status)),
        Test::UnemployedMonthsAtLeast(_) => subject
            .unemployed_since
            .map_or_else(unknown, |day| l.inbox_fact_since(page.date(day))),
        Test::Income(_) => unknown(),
    }
}

fn talk(page: &Page, view: &ReferralView) -> Vec<(String, String, bool)> {
    let line = |line: &domain::referral::TalkLine| {
        let by = line.by.and_then(|by| view.names.get(&by).cloned());
        let by = by.unwrap_or_else(|| page.l.inbox_talk_sender());
        let on = page.moment(line.at);
        (format!("{by} · {on}"), line.text.clone(), line.by.is_none())
    };
    view.referral.talk.iter().map(line).collect()
}

/// How it ended, in words.
fn outcome(page: &Page, view: &ReferralView) -> Vec<(String, String)> {
    let l = page.l;
    let name = |by| view.names.get(by).cloned().unwrap_or_default();
    match &view.referral.state {
        ReferralState::Accepted {
            at, by, statement, ..
        } => present([
            (l.inbox_outcome_by(), name(by)),
            (l.inbox_outcome_on(), page.moment(*at)),
            (l.inbox_outcome_statement(), statement.words.clone()),
        ]),
        ReferralState::GuidedElsewhere {
            at, by, guidance, ..
        } => present([
            (l.inbox_outcome_by(), name(by)),
            (l.inbox_outcome_on(), page.moment(*at)),
            (l.inbox_guide_service(), guidance.service.clone()),
            (l.inbox_guide_contact(), guidance.contact.clone()),
            (l.inbox_guide_handed_on(), guidance.handed_on.clone()),
            (l.inbox_guide_reason(), guidance.reason.clone()),
        ]),
        ReferralState::Withdrawn { at, because } => present([
            (l.inbox_outcome_on(), page.moment(*at)),
            (l.inbox_outcome_because(), because.clone()),
        ]),
        _ => Vec::new(),
    }
}

fn product_choices(page: &Page, view: &ReferralView) -> Vec<Choice> {
    let choice = |code: &ProductCode| {
        let product = view.model.product(code)?;
        let choice = Choice::new(code.as_str(), page.say(&product.name));
        Some(match &product.description {
            Some(text) => choice.hint(page.say(text)),
            None => choice,
        })
    };
    let by_channel = view.evaluations.iter().map(|(code, _)| code);
    by_channel.filter_map(choice).collect()
}

/// The ticked criteria of all products, each once.
fn criteria_choices(page: &Page, view: &ReferralView) -> Vec<Choice> {
    let mut seen = std::collections::BTreeSet::new();
    view.evaluations
        .iter()
        .flat_map(|(_, found)| found.lines.iter())
        .filter(|(code, _)| seen.insert(code.clone()))
        .filter_map(|(code, _)| view.model.criterion(code))
        .filter(|criterion| criterion.test == domain::model::CriterionTest::Ticked)
        .map(|criterion| Choice::new(criterion.code.as_str(), page.say(&criterion.name)))
        .collect()
}

/// The people this may be, and "another person"; nothing to choose when nobody is alike.
fn person_choices(page: &Page, view: &ReferralView) -> Vec<Choice> {
    let l = page.l;
    if view.likely.is_empty() {
        return Vec::new();
    }
    let known = |one: &LikelyClient| {
        let about = match one.candidate.likeness {
            Likeness::Same => l.inbox_likely_same(),
            Likeness::SameNameAndBirthDate => l.inbox_likely_same_name(),
            Likeness::Similar => l.inbox_likely_similar(one.candidate.score),
        };
        let about = match &one.open_case {
            Some(case) => l.inbox_likely_open_case(about.as_str(), case.number.as_str()),
            None => about,
        };
        Choice::new(
            one.client.id.to_string(),
            l.inbox_likely_person(one.client.full_name()),
        )
        .hint(about)
    };
    let mut choices: Vec<Choice> = view.likely.iter().map(known).collect();
    choices.push(Choice::new("new", l.inbox_likely_another()));
    choices
}

/// The county's tray, for choosing where to guide.
fn service_names(state: &State, page: &Page, view: &ReferralView) -> Vec<String> {
    let tray = &view.model.services;
    let national = state
        .app()
        .national()
        .services_on(view.today)
        .filter_map(|service| {
            let TrayRow::National { change, .. } = tray.row(&service.code)? else {
                return None;
            };
            let own = change.and_then(|change| change.name.as_ref());
            Some(page.say(own.unwrap_or(&service.name)).to_owned())
        });
    let local = tray
        .local
        .iter()
        .map(|service| page.say(&service.name).to_owned());
    let mut names: Vec<String> = national.chain(local).collect();
    names.sort();
    names
}

fn filled_accept(page: &Page, view: &ReferralView) -> Form {
    let mut form = Form::new(page);
    for code in &view.referral.content.criteria {
        form = form.fill("criterion", code.as_str());
    }
    let best = view
        .evaluations
        .iter()
        .find(|(_, found)| found.rule_is_met)
        .or(view.evaluations.first());
    match (&view.referral.product, best) {
        (Some(code), _) => form.fill("product", code.as_str()),
        (None, Some((code, _))) if view.evaluations.len() == 1 => {
            form.fill("product", code.as_str())
        }
        _ => form,
    }
}

/// An open case takes the referral to its responsible worker.
fn filled_guide(page: &Page, view: &ReferralView) -> Form {
    let form = Form::new(page);
    let LiveRequest::CaseOpen(case) = view.live else {
        return form;
    };
    let known = view
        .likely
        .iter()
        .find(|one| one.open_case.as_ref().is_some_and(|open| open.id == case));
    let contact = known.and_then(|one| one.responsible.clone());
    form.fill("service", page.say(&view.model.name))
        .fill("contact", contact.unwrap_or_default())
        .fill("reason", page.l.inbox_guide_open_case_reason())
}
