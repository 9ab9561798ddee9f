//! Who can be asked to a meeting about a case, and on what ground each may hear. Not deciding it: the rule decides again.

use actions::CaseView;
use actions::meeting::Guest;
use domain::case::hearing::door_for_named;
use domain::ground::{DataClass, Door, NoGround};
use domain::person::Worker;
use domain::responsibility::{Member, MemberIdentity};

use super::no_ground;
use crate::form::Choice;
use crate::page::Page;
use crate::word;

/// Somebody of the case's team, with the door or why not.
pub struct Candidate {
    value: String,
    label: String,
    guest: Guest,
    door: Result<Door, NoGround>,
}

/// Everybody who works on the case, the one who plans first.
pub fn candidates(page: &Page, view: &CaseView, me: &Worker) -> Vec<Candidate> {
    let file = &view.file;
    let works = |worker: &&Worker| {
        worker.account != me.account
            && worker.is_active
            && file.facts().works_here(worker.account, view.now)
    };
    let workers = [me].into_iter().chain(file.people.values().filter(works));
    let workers = workers.map(|worker| Candidate {
        value: format!("a-{}", worker.account),
        label: page
            .l
            .meeting_new_person(&worker.name, &worker.organisation_name),
        guest: Guest::Account(worker.account),
        door: file.may_share(worker, DataClass::PlanAndFollowUp, view.today, view.now),
    });
    let named = file
        .team
        .iter()
        .filter(|member| member.belongs_at(view.now));
    workers
        .chain(named.filter_map(|member| named_candidate(page, view, member)))
        .collect()
}

fn named_candidate(page: &Page, view: &CaseView, member: &Member) -> Option<Candidate> {
    let (name, organisation, about) = match &member.who {
        MemberIdentity::Account(_) => return None,
        MemberIdentity::WithoutAccount {
            name, organisation, ..
        } => (name, organisation.clone(), organisation.clone()),
        MemberIdentity::OwnPerson { name, relation, .. } => {
            (name, String::new(), page.l.meeting_new_own_person(relation))
        }
    };
    Some(Candidate {
        value: format!("m-{}", member.id),
        label: page.l.meeting_new_person(name, &about),
        guest: Guest::Named {
            name: name.clone(),
            organisation,
        },
        door: door_for_named(&view.file, name, DataClass::PlanAndFollowUp, view.today),
    })
}

/// Those who may be chosen, each with the ground in words.
pub fn choices(page: &Page, candidates: &[Candidate]) -> Vec<Choice> {
    let able = candidates
        .iter()
        .filter_map(|one| Some((one, one.door.as_ref().ok()?)));
    able.map(|(one, door)| {
        let words = page.l.meeting_new_may_hear(&word::door(page.l, *door));
        Choice::new(one.value.as_str(), one.label.as_str()).hint(words)
    })
    .collect()
}

/// Those who may not hear yet, and why.
pub fn unable(page: &Page, candidates: &[Candidate]) -> Vec<(String, String)> {
    let lacking = candidates
        .iter()
        .filter_map(|one| Some((one, *one.door.as_ref().err()?)));
    lacking
        .map(|(one, why)| (one.label.clone(), no_ground(page.l, why)))
        .collect()
}

/// The guests chosen on the form; choices of somebody not in the team are left out.
pub fn chosen(candidates: &[Candidate], values: &[&str]) -> Vec<Guest> {
    candidates
        .iter()
        .filter(|one| values.contains(&one.value.as_str()))
        .map(|one| one.guest.clone())
        .collect()
}

/// The values of those who may hear, ticked at first.
pub fn able_values(candidates: &[Candidate]) -> impl Iterator<Item = &str> {
    candidates
        .iter()
        .filter(|one| one.door.is_ok())
        .map(|one| one.value.as_str())
}

/// The name shown for somebody the rule refused.
pub fn label_of(candidates: &[Candidate], guest: &Guest) -> String {
    candidates
        .iter()
        .find(|one| one.guest == *guest)
        .map_or_else(String::new, |one| one.label.clone())
}
