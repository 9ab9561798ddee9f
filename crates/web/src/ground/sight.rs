//! What a person of the team may see now, in words, and the way to a missing ground. Not the rules (`domain::ground`).

use actions::CaseView;
use domain::case::hearing::door_for_named;
use domain::ground::{DataClass, is_own_county};
use domain::id::AccountId;

use crate::form::encode;
use crate::page::Page;
use crate::part::{Tag, Tone};
use crate::word;

/// What a person may see.
pub struct Sight {
    /// Nothing of the plan may be told to the person.
    pub is_missing: bool,
    /// What the person sees, as a sentence.
    pub words: String,
    pub tag: Tag,
    /// Where the ground is recorded.
    pub href: String,
    pub link: String,
}

/// What somebody with an account may see.
pub fn of_account(page: &Page, view: &CaseView, account: AccountId) -> Sight {
    let Some(worker) = view.file.people.get(&account) else {
        return sight(page, view, &[], String::new());
    };
    if is_own_county(&view.file.facts(), worker) {
        let mut own = sight(page, view, DataClass::ALL, String::new());
        own.words = page.l.ground_sight_county();
        return own;
    }
    let sees =
        |class: &DataClass| domain::access::door(worker, &view.file, *class, view.today).is_some();
    let query = format!("organisation={}", worker.organisation);
    sight(page, view, &seen(sees), query)
}

/// What somebody known by name may be told.
pub fn of_named(page: &Page, view: &CaseView, name: &str) -> Sight {
    let hears = |class: &DataClass| door_for_named(&view.file, name, *class, view.today).is_ok();
    sight(page, view, &seen(hears), format!("name={}", encode(name)))
}

fn seen(may: impl Fn(&DataClass) -> bool) -> Vec<DataClass> {
    DataClass::ALL.iter().copied().filter(may).collect()
}

fn sight(page: &Page, view: &CaseView, classes: &[DataClass], query: String) -> Sight {
    let l = page.l;
    let words: Vec<_> = classes.iter().map(|class| word::class(l, *class)).collect();
    Sight {
        is_missing: !classes.contains(&DataClass::PlanAndFollowUp),
        words: l.ground_sight(words.join(", ")),
        tag: Tag::new(Tone::Warning, l.ground_missing_tag()),
        href: format!("/cases/{}/grounds/new?{query}", view.file.case.id),
        link: l.ground_missing_link(),
    }
}
