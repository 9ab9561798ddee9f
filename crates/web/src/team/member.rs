//! Joining and leaving the team. Not the rules (`domain::responsibility::team`).

use actions::team::{NewMember, TeamView, add_member, read, remove_member};
use actions::{CaseView, Failure};
use askama::Template;
use axum::extract::{Path, Query};
use domain::access::Action;
use domain::id::{CaseId, MemberId};
use domain::model::{OrganisationKind, RoleCode};
use domain::responsibility::MemberIdentity;
use domain::responsibility::team::open_lines_of;
use std::collections::BTreeMap;

use super::naming::{Ending, ending};
use super::{back, choice, refused};
use crate::answer::{Answer, Fault};
use crate::case::{CaseHead, CasePage};
use crate::form::{Choice, Form};
use crate::notice::Notice;
use crate::page::Page;
use crate::session::SignedIn;
use crate::state::State;
use crate::word;

/// A worker with an account, a professional without one, one of the client's own people.
const KINDS: [&str; 3] = ["account", "named", "own"];

#[derive(Template)]
#[template(path = "team/member.html", blocks = ["main"])]
struct AddPage {
    page: Page,
    head: CaseHead,
    case: CaseId,
    form: Form,
    /// What kind of person joins; empty until it is chosen.
    kind: String,
    kinds: Vec<Choice>,
    accounts: Vec<Choice>,
    roles: Vec<Choice>,
    teams: Vec<Choice>,
    organisations: Vec<Choice>,
}

/// Shows the form for a new member.
pub async fn show_add(
    state: State,
    page: Page,
    me: SignedIn,
    Path(case): Path<CaseId>,
    Query(asked): Query<BTreeMap<String, String>>,
) -> Answer {
    let kind = asked.get("kind").cloned().unwrap_or_default();
    let form = Form::new(&page).fill("kind", kind);
    page.show(&add_page(&state, &page, &me, case, form).await?)
}

async fn add_page(
    state: &State,
    page: &Page,
    me: &SignedIn,
    case: CaseId,
    form: Form,
) -> Result<AddPage, Fault> {
    let team = read(state.app(), me.worker(), case, Action::AddMember, "member").await?;
    let l = page.l;
    let view = &team.view;
    let rule = view
        .model
        .team_rule(view.file.case.area.as_ref(), view.today);
    let mut kinds = vec![
        Choice::new("account", l.team_member_kind_account())
            .hint(l.team_member_kind_account_hint()),
        Choice::new("named", l.team_member_kind_named()).hint(l.team_member_kind_named_hint()),
    ];
    if rule.clients_own_people {
        kinds
            .push(Choice::new("own", l.team_member_kind_own()).hint(l.team_member_kind_own_hint()));
    }
    Ok(AddPage {
        head: CaseHead::new(page, view, me.worker(), CasePage::Team),
        case,
        kind: KINDS
            .into_iter()
            .find(|kind| *kind == form.value("kind"))
            .unwrap_or_default()
            .to_owned(),
        form,
        kinds,
        accounts: accounts(page, &team),
        roles: roles(page, view),
        teams: rule
            .teams
            .iter()
            .map(|team| Choice::new(team.code.as_str(), page.say(&team.name)))
            .collect(),
        organisations: OrganisationKind::ALL
            .iter()
            .filter(|kind| **kind != OrganisationKind::ClientsOwn)
            .map(|kind| Choice::new(kind.code(), word::organisation(l, *kind)))
            .collect(),
        page: page.clone(),
    })
}

/// Workers of the county and its network who are not in the team yet.
fn accounts(page: &Page, team: &TeamView) -> Vec<Choice> {
    use domain::person::Duty;
    let view = &team.view;
    let is_free = |worker: &&domain::person::Worker| {
        !matches!(worker.duty, Duty::Leader | Duty::Administrator)
            && !view.file.facts().is_member(worker.account, view.now)
    };
    let load = |account| team.caseloads.get(&account).copied().unwrap_or(0);
    let choices = team
        .workers
        .iter()
        .filter(is_free)
        .map(|worker| choice(page, view, worker, load(worker.account)));
    super::naming::one_line(choices.collect())
}

fn roles(page: &Page, view: &CaseView) -> Vec<Choice> {
    let roles = view.model.roles.iter();
    roles
        .map(|role| Choice::new(role.code.as_str(), page.say(&role.name)))
        .collect()
}

/// Adds a member.
pub async fn add(
    state: State,
    page: Page,
    me: SignedIn,
    Path(case): Path<CaseId>,
    mut form: Form,
) -> Answer {
    let l = page.l;
    if let Some(who) = identity(&page, &mut form) {
        let is_own = matches!(who, MemberIdentity::OwnPerson { .. });
        let new = NewMember {
            who,
            role: form.given("role").filter(|_| !is_own).map(RoleCode::from),
            team: form.given("team").map(str::to_owned),
        };
        match add_member(state.app(), me.worker(), case, new, &me.key(&form)).await {
            Ok(()) | Err(Failure::AlreadyDone(_)) => {
                return page.done(&format!("/cases/{case}/team"), Notice::MemberJoined);
            }
            Err(Failure::Rule(why)) => {
                let (field, words) = refused::joined(l, why);
                form.refuse(field, words);
            }
            Err(other) => return Err(other.into()),
        }
    }
    page.send_back(&add_page(&state, &page, &me, case, form).await?)
}

fn identity(page: &Page, form: &mut Form) -> Option<MemberIdentity> {
    let l = page.l;
    let contact = form.value("contact").to_owned();
    match form.value("kind").to_owned().as_str() {
        "account" => {
            let account = form.parsed("account", |id| id.parse().ok(), l.team_to_error())?;
            Some(MemberIdentity::Account(account))
        }
        "named" => {
            let name = form.required("name", l.team_member_name_error());
            let organisation = form.required("organisation", l.team_member_organisation_error());
            let kind = form.parsed(
                "organisation-kind",
                OrganisationKind::parse,
                l.team_member_organisation_kind_error(),
            );
            form.required("role", l.team_member_role_error());
            let who = MemberIdentity::WithoutAccount {
                name: name?,
                organisation: organisation?,
                kind: kind?,
                contact,
            };
            form.is_valid().then_some(who)
        }
        "own" => {
            let name = form.required("name", l.team_member_name_error());
            let relation = form.required("relation", l.team_member_relation_error());
            Some(MemberIdentity::OwnPerson {
                name: name?,
                relation: relation?,
                contact,
            })
        }
        _ => {
            form.refuse("kind", l.team_member_kind_error());
            None
        }
    }
}

fn remove_words(page: &Page, view: &CaseView, id: MemberId) -> Result<Ending, Fault> {
    let l = page.l;
    let member = view.file.team.iter().find(|member| member.id == id);
    let member = member.ok_or(Fault::NotFound)?;
    let name = match &member.who {
        MemberIdentity::Account(account) => view
            .file
            .people
            .get(account)
            .map_or("", |worker| worker.name.as_str()),
        MemberIdentity::WithoutAccount { name, .. } | MemberIdentity::OwnPerson { name, .. } => {
            name
        }
    };
    let owner = member.as_line_owner();
    let lines = open_lines_of(&view.file, &owner);
    Ok(Ending {
        action: format!("/cases/{}/team/members/{id}", view.file.case.id),
        title: l.team_remove_title(name),
        text: l.team_remove_text(),
        button: l.team_remove_button(),
        lines: lines.map(|line| line.what.clone()).collect(),
    })
}

/// Asks whether a member is to leave, and says what the person still carries.
pub async fn show_remove(
    state: State,
    page: Page,
    me: SignedIn,
    Path((case, member)): Path<(CaseId, MemberId)>,
) -> Answer {
    let app = state.app();
    let view = app
        .read_case(me.worker(), case, Action::RemoveMember, "member")
        .await?;
    let what = remove_words(&page, &view, member)?;
    page.show(&ending(&page, &view, &me, Form::new(&page), what))
}

/// Takes a member out of the team.
pub async fn remove(
    state: State,
    page: Page,
    me: SignedIn,
    Path((case, member)): Path<(CaseId, MemberId)>,
    mut form: Form,
) -> Answer {
    let app = state.app();
    match remove_member(app, me.worker(), case, member, &me.key(&form)).await {
        Ok(stays) => return back(&page, case, stays, Notice::MemberLeft),
        Err(Failure::AlreadyDone(how)) => {
            return back(&page, case, how != "leaves", Notice::MemberLeft);
        }
        Err(Failure::Rule(why)) => form.refuse("end", refused::left(page.l, &why)),
        Err(other) => return Err(other.into()),
    }
    let view = app
        .read_case(me.worker(), case, Action::RemoveMember, "member")
        .await?;
    let what = remove_words(&page, &view, member)?;
    page.send_back(&ending(&page, &view, &me, form, what))
}
