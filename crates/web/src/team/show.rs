//! The team page: the responsible worker first, then everybody else, the duties and the history. Not its forms.

use actions::team::set_social_care_client;
use actions::{CaseView, Failure};
use askama::Template;
use axum::extract::Path;
use domain::access::Action;
use domain::id::CaseId;
use domain::person::{Duty, Worker};
use domain::responsibility::naming::{
    SocialCareRefused, lacks_work_pair, may_be_responsible, social_care_rule,
};
use domain::responsibility::team::missing_roles;
use domain::responsibility::{Handover, Member, MemberIdentity, Term, TermKind};

use super::duty::{self, DutyRow};
use super::{about, may_not};
use crate::answer::Answer;
use crate::case::{CaseHead, CasePage};
use crate::form::Form;
use crate::ground::sight::{self, Sight};
use crate::notice::Notice;
use crate::page::Page;
use crate::part::{Tag, Tone};
use crate::session::SignedIn;
use crate::state::State;
use crate::word;

#[derive(Template)]
#[template(path = "team/show.html", blocks = ["main"])]
struct TeamPage {
    page: Page,
    head: CaseHead,
    case: CaseId,
    form: Form,
    responsible_title: String,
    responsible: Option<PersonRow>,
    /// Why the present responsible worker could no longer be named; empty when nothing stands in the way.
    unfit: String,
    handover: Option<LiveHandover>,
    beside: Vec<PersonRow>,
    members: Vec<PersonRow>,
    missing_roles: Vec<String>,
    lacks_work_pair: bool,
    duties: Vec<DutyRow>,
    duties_met: u32,
    history: Vec<HistoryRow>,
    handovers: Vec<HandoverRow>,
    is_social_care_client: bool,
    /// What the county's model says of social care's clients; empty where it has no rule.
    social_care_text: String,
    may_name: bool,
    may_offer: bool,
    may_name_beside: bool,
    may_add: bool,
    may_set_social_care: bool,
}

/// A person of the team.
struct PersonRow {
    name: String,
    about: String,
    tag: Option<Tag>,
    /// Since when, until when.
    times: String,
    why: String,
    sight: Sight,
    /// Ends the term or takes the member out; empty where it may not be done.
    remove_href: String,
    remove_link: String,
}

struct LiveHandover {
    href: String,
    words: String,
}

struct HistoryRow {
    who: String,
    what: String,
    times: String,
    why: String,
}

struct HandoverRow {
    href: String,
    words: String,
    tag: Tag,
}

/// Shows the team.
pub async fn show(state: State, page: Page, me: SignedIn, Path(case): Path<CaseId>) -> Answer {
    let app = state.app();
    let view = app
        .read_case(me.worker(), case, Action::ReadTeam, "team")
        .await?;
    page.show(&team_page(&page, &view, me.worker(), Form::new(&page)))
}

fn team_page(page: &Page, view: &CaseView, me: &Worker, form: Form) -> TeamPage {
    let (l, file) = (page.l, &view.file);
    let is_open = file.case.is_open();
    let may = |action| is_open && view.may(action, me);
    let responsible = file.responsible_at(view.now);
    let live = file.handovers.iter().find(|handover| handover.is_live());
    let duties = duty::rows(page, view);
    TeamPage {
        head: CaseHead::new(page, view, me, CasePage::Team),
        case: file.case.id,
        form,
        responsible_title: page.say(&view.model.responsible.name).to_owned(),
        responsible: responsible.map(|term| of_term(page, view, term, false)),
        unfit: responsible
            .and_then(|term| file.people.get(&term.holder))
            .and_then(|worker| may_be_responsible(file, &view.model, worker).err())
            .filter(|_| is_open)
            .map_or_else(String::new, |why| may_not(l, why)),
        handover: live.map(|handover| live_words(page, view, handover)),
        beside: beside(page, view, may(Action::EndTerm)),
        members: members(page, view, may(Action::RemoveMember)),
        missing_roles: missing(page, view),
        lacks_work_pair: is_open && lacks_work_pair(file, &view.model, view.now),
        duties_met: u32::try_from(duties.iter().filter(|duty| duty.is_met).count()).unwrap_or(0),
        duties,
        history: history(page, view),
        handovers: handovers(page, view),
        is_social_care_client: file.case.is_social_care_client,
        social_care_text: social_care(page, view),
        may_name: responsible.is_none() && may(Action::NameResponsible),
        may_offer: live.is_none()
            && may(Action::OfferHandover)
            && responsible.is_some_and(|term| offers_for(view, me, term)),
        may_name_beside: responsible.is_some() && may(Action::NameWorkPair),
        may_add: may(Action::AddMember),
        may_set_social_care: may(Action::SetSocialCareClient),
        page: page.clone(),
    }
}

/// The responsible worker offers; a coordinator for one whose account has ended.
fn offers_for(view: &CaseView, me: &Worker, term: &Term) -> bool {
    let has_ended = view
        .file
        .people
        .get(&term.holder)
        .is_some_and(|worker| !worker.is_active);
    term.holder == me.account || (has_ended && me.duty == Duty::Coordinator)
}

fn of_term(page: &Page, view: &CaseView, term: &Term, may_end: bool) -> PersonRow {
    let l = page.l;
    let worker = view.file.people.get(&term.holder);
    let is_responsible = term.kind == TermKind::Responsible;
    let words = if is_responsible {
        page.say(&view.model.responsible.name).to_owned()
    } else {
        word::term(l, term.kind)
    };
    let tone = if is_responsible {
        Tone::Accent
    } else {
        Tone::Info
    };
    PersonRow {
        name: worker.map_or_else(String::new, |worker| worker.name.clone()),
        about: worker.map_or_else(String::new, |worker| about(page, view, worker)),
        tag: Some(Tag::new(tone, words)),
        times: times(page, term),
        why: term.reason.clone(),
        sight: sight::of_account(page, view, term.holder),
        remove_href: if may_end {
            format!("/cases/{}/team/terms/{}", view.file.case.id, term.id)
        } else {
            String::new()
        },
        remove_link: l.team_end_link(),
    }
}

fn times(page: &Page, term: &Term) -> String {
    let from = page.day_of(term.from);
    match term.to {
        // The end does not belong to a term, so a substitute's last day is the one before it.
        Some(to) if term.kind == TermKind::Substitute => {
            let last = to - jiff::SignedDuration::from_secs(1);
            page.l.team_times(from, page.day_of(last.max(term.from)))
        }
        Some(to) => page.l.team_times(from, page.day_of(to)),
        None => page.l.team_since(from),
    }
}

fn beside(page: &Page, view: &CaseView, may_end: bool) -> Vec<PersonRow> {
    let lasting = view.file.terms.iter().filter(|term| {
        term.kind != TermKind::Responsible && term.to.is_none_or(|to| view.now < to)
    });
    lasting
        .map(|term| of_term(page, view, term, may_end))
        .collect()
}

fn members(page: &Page, view: &CaseView, may_remove: bool) -> Vec<PersonRow> {
    let file = &view.file;
    // Whoever holds a term stands above with it.
    let holds_term = |member: &Member| {
        file.terms
            .iter()
            .any(|term| Some(term.holder) == member.who.account() && term.holds_at(view.now))
    };
    let present = file
        .team
        .iter()
        .filter(|member| member.belongs_at(view.now) && !holds_term(member));
    present
        .map(|member| member_row(page, view, member, may_remove))
        .collect()
}

fn member_row(page: &Page, view: &CaseView, member: &Member, may_remove: bool) -> PersonRow {
    let l = page.l;
    let role = member.role.as_ref().and_then(|role| view.model.role(role));
    let role = role.map_or_else(String::new, |role| page.say(&role.name).to_owned());
    let (name, about, why, sight, tag) = match &member.who {
        MemberIdentity::Account(account) => {
            let worker = view.file.people.get(account);
            (
                worker.map_or_else(String::new, |worker| worker.name.clone()),
                l.case_member_about(
                    role.as_str(),
                    worker.map_or("", |worker| worker.organisation_name.as_str()),
                ),
                String::new(),
                sight::of_account(page, view, *account),
                None,
            )
        }
        MemberIdentity::WithoutAccount {
            name,
            organisation,
            contact,
            ..
        } => (
            name.clone(),
            l.case_member_about(role.as_str(), organisation.as_str()),
            contact.clone(),
            sight::of_named(page, view, name),
            Some(Tag::new(Tone::Neutral, l.team_without_account())),
        ),
        MemberIdentity::OwnPerson {
            name,
            relation,
            contact,
        } => (
            name.clone(),
            l.case_member_own(relation.as_str()),
            contact.clone(),
            sight::of_named(page, view, name),
            Some(Tag::new(Tone::Neutral, l.team_own_person())),
        ),
    };
    PersonRow {
        name,
        about,
        tag,
        times: l.team_since(page.day_of(member.joined_at)),
        why,
        sight,
        remove_href: if may_remove {
            format!("/cases/{}/team/members/{}", view.file.case.id, member.id)
        } else {
            String::new()
        },
        remove_link: l.team_remove_link(),
    }
}

fn missing(page: &Page, view: &CaseView) -> Vec<String> {
    if !view.file.case.is_open() {
        return Vec::new();
    }
    missing_roles(&view.file, &view.model, view.now, view.today)
        .iter()
        .map(|code| {
            let role = view.model.role(code);
            role.map_or(code.as_str(), |role| page.say(&role.name))
                .to_owned()
        })
        .collect()
}

fn history(page: &Page, view: &CaseView) -> Vec<HistoryRow> {
    let name = |account| {
        let worker = view.file.people.get(&account);
        worker.map_or_else(String::new, |worker| worker.name.clone())
    };
    let row = |term: &Term| HistoryRow {
        who: name(term.holder),
        what: word::term(page.l, term.kind),
        times: times(page, term),
        why: term.reason.clone(),
    };
    view.file.terms.iter().rev().map(row).collect()
}

fn live_words(page: &Page, view: &CaseView, handover: &Handover) -> LiveHandover {
    let receiver = view.file.people.get(&handover.to);
    let giver = view.file.people.get(&handover.from);
    LiveHandover {
        href: format!("/cases/{}/handovers/{}", handover.case, handover.id),
        words: page.l.team_handover_live(
            giver.map_or("", |worker| worker.name.as_str()),
            receiver.map_or("", |worker| worker.name.as_str()),
        ),
    }
}

fn handovers(page: &Page, view: &CaseView) -> Vec<HandoverRow> {
    let name = |account| {
        let worker = view.file.people.get(&account);
        worker.map_or("", |worker| worker.name.as_str())
    };
    let row = |handover: &Handover| HandoverRow {
        href: format!("/cases/{}/handovers/{}", handover.case, handover.id),
        words: page.l.team_handover_row(
            page.day_of(handover.offered_at),
            name(handover.from),
            name(handover.to),
        ),
        tag: crate::handover::state_tag(page, &handover.state),
    };
    view.file.handovers.iter().rev().map(row).collect()
}

fn social_care(page: &Page, view: &CaseView) -> String {
    let l = page.l;
    if view.model.responsible.social_care.is_none() {
        return String::new();
    }
    let Some(rule) = social_care_rule(&view.file, &view.model) else {
        return l.team_social_care_not();
    };
    if rule.team_gives_work_pair {
        l.team_social_care_with_pair()
    } else {
        l.team_social_care_is()
    }
}

/// Records whether the client is social care's.
pub async fn set_social_care(
    state: State,
    page: Page,
    me: SignedIn,
    Path(case): Path<CaseId>,
    form: Form,
) -> Answer {
    let is_client = form.is_chosen("client", "yes");
    let done =
        set_social_care_client(state.app(), me.worker(), case, is_client, &me.key(&form)).await;
    match done {
        // Two tabs said the same: it is so.
        Ok(()) | Err(Failure::AlreadyDone(_) | Failure::Rule(SocialCareRefused::AlreadySo)) => {
            page.done(&format!("/cases/{case}/team"), Notice::Saved)
        }
        Err(Failure::Rule(SocialCareRefused::CaseClosed)) => {
            page.go(&format!("/cases/{case}/team"))
        }
        Err(other) => Err(other.into()),
    }
}
