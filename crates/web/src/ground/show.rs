//! The page of grounds: one card for each organisation or person, the missing ones first, and the joint model. Not its forms.

use actions::ground::read;
use askama::Template;
use axum::extract::Path;
use domain::access::Action;
use domain::id::CaseId;

use super::card::{Card, cards};
use crate::answer::Answer;
use crate::case::{CaseHead, CasePage};
use crate::page::Page;
use crate::part::EmptyState;
use crate::session::SignedIn;
use crate::state::State;

#[derive(Template)]
#[template(path = "ground/show.html", blocks = ["main"])]
struct GroundsPage {
    page: Page,
    head: CaseHead,
    case: CaseId,
    missing: Vec<Card>,
    given: Vec<Card>,
    empty: EmptyState,
    may_record: bool,
    joint: String,
    joint_link: String,
    may_joint: bool,
    writing: String,
}

/// Shows the grounds of a case.
pub async fn show(state: State, page: Page, me: SignedIn, Path(case): Path<CaseId>) -> Answer {
    let l = page.l;
    let seen = read(
        state.app(),
        me.worker(),
        case,
        Action::ReadGrounds,
        "grounds",
    )
    .await?;
    let view = &seen.view;
    let is_open = view.file.case.is_open();
    let may = |action| is_open && view.may(action, me.worker());
    let all = cards(&page, &seen, may(Action::WithdrawGround));
    let (missing, given) = all.into_iter().partition(|card: &Card| card.is_missing);
    let since = view.file.case.joint_model_since;
    let (joint, joint_link, joint_action) = match since {
        Some(since) => (
            l.ground_joint_since(page.date(since)),
            l.ground_joint_end_link(),
            Action::EndJointModel,
        ),
        None => (
            l.ground_joint_none(),
            l.ground_joint_begin_link(),
            Action::BeginJointModel,
        ),
    };
    let rule = &view.model.ground;
    page.show(&GroundsPage {
        head: CaseHead::new(&page, view, me.worker(), CasePage::Grounds),
        case,
        missing,
        given,
        empty: EmptyState::new(
            "shield-check",
            l.ground_empty_title(),
            l.ground_empty_text(),
        ),
        may_record: may(Action::RecordGround),
        joint,
        joint_link,
        may_joint: may(joint_action),
        writing: if rule.consent_in_writing && rule.joint_model_is_exception {
            l.ground_writing_except_joint()
        } else if rule.consent_in_writing {
            l.ground_writing()
        } else {
            l.ground_no_writing()
        },
        page: page.clone(),
    })
}
