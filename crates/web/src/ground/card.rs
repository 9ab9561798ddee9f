//! One card for each organisation or person: what it may see now, on what ground, and what has ended. Not the page around them.

use std::collections::BTreeMap;

use actions::CaseView;
use actions::ground::GroundsView;
use domain::finding::{FindingKind, GroundGap, findings};
use domain::ground::{
    DataClass, Door, GivenBy, Giver, Ground, GroundState, Party, Recipient, covers, is_own_county,
};
use domain::id::OrganisationId;
use domain::responsibility::MemberIdentity;

use crate::form::encode;
use crate::page::Page;
use crate::part::{Tag, Tone};
use crate::word;

/// Who stands on a card.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
enum Who {
    Organisation(OrganisationId),
    Named(String),
}

/// A card of the page.
pub struct Card {
    pub is_missing: bool,
    pub title: String,
    pub about: String,
    pub tag: Tag,
    /// What is seen now, as a sentence.
    pub now: String,
    pub grounds: Vec<GroundRow>,
    pub record_href: String,
    pub paper_href: String,
}

/// A recorded ground.
pub struct GroundRow {
    pub title: String,
    pub act: String,
    pub tag: Tag,
    pub is_over: bool,
    pub classes: String,
    pub purpose: String,
    pub validity: String,
    pub given: String,
    pub necessity: String,
    /// Empty where it may not be withdrawn.
    pub withdraw_href: String,
}

/// The cards, the missing ones first.
pub fn cards(page: &Page, seen: &GroundsView, may_withdraw: bool) -> Vec<Card> {
    let mut by_who: BTreeMap<Who, Vec<&Ground>> = BTreeMap::new();
    let needed = people(&seen.view);
    for who in &needed {
        by_who.entry(who.clone()).or_default();
    }
    for ground in &seen.view.file.grounds {
        let who = match &ground.recipient {
            Recipient::Organisation { organisation, .. } => Who::Organisation(*organisation),
            Recipient::Named { name } => Who::Named(name.clone()),
        };
        by_who.entry(who).or_default().push(ground);
    }
    let mut cards: Vec<Card> = by_who
        .into_iter()
        .map(|(who, grounds)| {
            let is_needed = needed.contains(&who);
            card(page, seen, (&who, is_needed), &grounds, may_withdraw)
        })
        .collect();
    cards.sort_by(|one, other| {
        (!one.is_missing, &one.title).cmp(&(!other.is_missing, &other.title))
    });
    cards
}

/// Everybody outside the county who is in the team or carries the plan.
fn people(view: &CaseView) -> Vec<Who> {
    let (file, facts) = (&view.file, view.file.facts());
    let mut people = Vec::new();
    for account in domain::responsibility::team::accounts_at(file, view.now) {
        if let Some(worker) = file.people.get(&account)
            && !is_own_county(&facts, worker)
        {
            people.push(Who::Organisation(worker.organisation));
        }
    }
    for member in file.team.iter().filter(|one| one.belongs_at(view.now)) {
        if let MemberIdentity::WithoutAccount { name, .. }
        | MemberIdentity::OwnPerson { name, .. } = &member.who
        {
            people.push(Who::Named(name.clone()));
        }
    }
    for finding in findings(file, &view.model, view.today, view.now) {
        if let FindingKind::GroundMissing { recipient } = finding.kind {
            people.push(match recipient {
                GroundGap::Organisation(organisation) => Who::Organisation(organisation),
                GroundGap::Named(name) => Who::Named(name),
            });
        }
    }
    people
}

fn card(
    page: &Page,
    seen: &GroundsView,
    (who, is_needed): (&Who, bool),
    grounds: &[&Ground],
    may_withdraw: bool,
) -> Card {
    let l = page.l;
    let view = &seen.view;
    let classes = classes_now(view, who);
    let words: Vec<_> = classes.iter().map(|class| word::class(l, *class)).collect();
    let (title, about, query) = match who {
        Who::Organisation(id) => {
            let known = seen.organisations.iter().find(|one| one.id == *id);
            (
                known.map_or_else(String::new, |one| one.name.clone()),
                known.map_or_else(String::new, |one| word::organisation(l, one.kind)),
                format!("organisation={id}"),
            )
        }
        Who::Named(name) => (
            name.clone(),
            named_about(page, view, name),
            format!("name={}", encode(name)),
        ),
    };
    let case = view.file.case.id;
    let sees_nothing = classes.is_empty();
    let is_missing = sees_nothing && is_needed;
    let mut rows: Vec<GroundRow> = grounds
        .iter()
        .rev()
        .map(|ground| row(page, view, ground, may_withdraw))
        .collect();
    rows.sort_by_key(|row| row.is_over);
    Card {
        is_missing,
        title,
        about,
        tag: if is_missing {
            Tag::new(Tone::Warning, l.ground_missing_tag())
        } else if sees_nothing {
            Tag::new(Tone::Neutral, l.ground_tag_none())
        } else {
            Tag::new(Tone::Success, l.ground_tag_in_force())
        },
        now: if sees_nothing {
            l.ground_sees_nothing()
        } else {
            l.ground_sight(words.join(", "))
        },
        grounds: rows,
        record_href: format!("/cases/{case}/grounds/new?{query}"),
        paper_href: format!("/cases/{case}/grounds/form?{query}"),
    }
}

/// What somebody of the organisation, or the named one, may receive today.
fn classes_now(view: &CaseView, who: &Who) -> Vec<DataClass> {
    let (file, since) = (&view.file, view.file.case.joint_model_since);
    let may = |class: &DataClass| match who {
        Who::Named(name) => {
            covers(&file.grounds, Party::Named(name), *class, view.today, since).is_some()
        }
        // A ground that names one person of the organisation counts on the organisation's card too.
        Who::Organisation(organisation) => file.grounds.iter().any(|ground| {
            let account = match &ground.recipient {
                Recipient::Organisation {
                    organisation: theirs,
                    account,
                    ..
                } if theirs == organisation => *account,
                _ => return false,
            };
            let party = account.map_or(Party::Organisation(*organisation), |account| {
                Party::Account {
                    organisation: *organisation,
                    account,
                }
            });
            covers(
                std::slice::from_ref(ground),
                party,
                *class,
                view.today,
                since,
            )
            .is_some()
        }),
    };
    DataClass::ALL.iter().copied().filter(may).collect()
}

fn named_about(page: &Page, view: &CaseView, name: &str) -> String {
    let found = view.file.team.iter().find_map(|member| match &member.who {
        MemberIdentity::WithoutAccount {
            name: theirs,
            organisation,
            ..
        } if theirs == name => Some(organisation.clone()),
        MemberIdentity::OwnPerson {
            name: theirs,
            relation,
            ..
        } if theirs == name => Some(page.l.case_member_own(relation.as_str())),
        _ => None,
    });
    found.unwrap_or_default()
}

fn row(page: &Page, view: &CaseView, ground: &Ground, may_withdraw: bool) -> GroundRow {
    let l = page.l;
    let (tag, is_over) = state(page, view, ground);
    let classes: Vec<_> = ground
        .classes
        .iter()
        .map(|class| word::class(l, *class))
        .collect();
    let by_client = ground.door.rule().given_by == GivenBy::Client;
    GroundRow {
        title: word::door(l, ground.door),
        act: super::door::when(l, ground.door),
        tag,
        is_over,
        classes: classes.join(", "),
        purpose: ground.purpose.clone(),
        validity: match ground.valid_to {
            Some(to) => l.ground_valid_until(page.date(ground.valid_from), page.date(to)),
            None => l.ground_valid_open(page.date(ground.valid_from)),
        },
        given: given(page, view, ground),
        necessity: ground.necessity.clone().unwrap_or_default(),
        withdraw_href: if may_withdraw && by_client && ground.state == GroundState::InForce {
            format!(
                "/cases/{}/grounds/{}/withdraw",
                view.file.case.id, ground.id
            )
        } else {
            String::new()
        },
    }
}

fn state(page: &Page, view: &CaseView, ground: &Ground) -> (Tag, bool) {
    let l = page.l;
    let has_joint_model = view
        .file
        .case
        .joint_model_since
        .is_some_and(|since| since <= view.today);
    match &ground.state {
        GroundState::Withdrawn { at, .. } => (
            Tag::new(Tone::Neutral, l.ground_tag_withdrawn(page.day_of(*at))),
            true,
        ),
        GroundState::InForce if ground.valid_to.is_some_and(|to| to < view.today) => {
            (Tag::new(Tone::Neutral, l.ground_tag_expired()), true)
        }
        GroundState::InForce if view.today < ground.valid_from => {
            (Tag::new(Tone::Info, l.ground_tag_not_yet()), false)
        }
        GroundState::InForce if ground.door == Door::JointModel && !has_joint_model => {
            (Tag::new(Tone::Neutral, l.ground_tag_joint_ended()), true)
        }
        GroundState::InForce => (Tag::new(Tone::Success, l.ground_tag_in_force()), false),
    }
}

/// By whom, how, when and to whom it was given.
fn given(page: &Page, view: &CaseView, ground: &Ground) -> String {
    let l = page.l;
    let given = &ground.given;
    let receiver = view.file.people.get(&given.received_by);
    let receiver = receiver.map_or("", |worker| worker.name.as_str());
    let on = page.date(given.given_on);
    let form = word::given_form(l, given.form);
    match &given.by {
        Giver::Law => l.ground_given_law(on, receiver),
        Giver::Client => l.ground_given_client(on, form, receiver),
        Giver::Representative { name, authority } => {
            l.ground_given_representative(on, name.as_str(), authority.as_str(), form, receiver)
        }
    }
}
