//! The page of a joint assessment: the client's own view, each profession's part, the conclusion.
//! Everybody in the team reads all of it; each writes only their own part. Not the sending (`joint`).

use actions::CaseView;
use askama::Template;
use domain::access::Action;
use domain::assessment::{JointAssessment, JointAssessmentState, ProfessionalPart};
use domain::id::{AccountId, AssessmentId};
use domain::responsibility::ClientPresence;

use super::overview_of;
use crate::answer::Fault;
use crate::case::{CaseHead, CasePage};
use crate::form::Form;
use crate::page::Page;
use crate::session::SignedIn;

/// Forms that came back; the others are new.
#[derive(Default)]
pub struct Forms {
    pub client: Option<Form>,
    pub part: Option<Form>,
    pub conclusion: Option<Form>,
    /// Somebody else saved first: the saved text stands beside the typed one.
    pub is_conflict: bool,
}

#[derive(Template)]
#[template(path = "assessment/joint.html", blocks = ["main"])]
pub struct JointPage {
    page: Page,
    head: CaseHead,
    address: String,
    back: String,
    started: String,
    errors: Form,
    is_conflict: bool,
    client_view: String,
    parts: Vec<Part>,
    conclusion: Option<Conclusion>,
    may_write: bool,
    may_conclude: bool,
    client: Form,
    part: Form,
    finish: Form,
    /// What each form began from.
    version: String,
    own_seen: String,
}

struct Part {
    who: String,
    role: String,
    on: String,
    text: String,
    is_own: bool,
}

struct Conclusion {
    text: String,
    by: String,
    client: String,
}

/// The page of a joint assessment of the case.
pub fn joint_page(
    page: &Page,
    view: &CaseView,
    me: &SignedIn,
    id: AssessmentId,
    forms: Forms,
) -> Result<JointPage, Fault> {
    let worker = me.worker();
    let mut joints = view.file.joint_assessments.iter();
    let joint = joints.find(|joint| joint.id == id).ok_or(Fault::NotFound)?;
    let own = joint.part_of(worker.account);
    let is_open = joint.state == JointAssessmentState::Writing && view.file.case.is_open();
    let mut head = CaseHead::new(page, view, worker, CasePage::Assessments);
    head.without_alerts();
    let sent = [&forms.client, &forms.part, &forms.conclusion];
    let errors = sent
        .into_iter()
        .find_map(Option::clone)
        .unwrap_or_else(|| Form::new(page));
    Ok(JointPage {
        head,
        address: format!("{}/joint/{id}", overview_of(view.file.case.id)),
        back: overview_of(view.file.case.id),
        started: page
            .l
            .assessment_joint_started(page.day_of(joint.started_at)),
        errors,
        is_conflict: forms.is_conflict,
        client_view: joint.client_view.clone(),
        parts: parts(page, view, joint, worker.account),
        conclusion: conclusion(page, view, joint),
        may_write: is_open && view.may(Action::WriteJointPart, worker),
        may_conclude: is_open && view.may(Action::FinishJointAssessment, worker),
        client: forms
            .client
            .unwrap_or_else(|| Form::new(page).fill("client_view", joint.client_view.as_str())),
        part: forms.part.unwrap_or_else(|| {
            Form::new(page).fill("text", own.map_or("", |part| part.text.as_str()))
        }),
        finish: forms.conclusion.unwrap_or_else(|| Form::new(page)),
        version: joint.version.to_string(),
        own_seen: own.map_or_else(String::new, |part| part.written_at.to_string()),
        page: page.clone(),
    })
}

fn name(view: &CaseView, account: AccountId) -> String {
    let worker = view.file.people.get(&account);
    worker.map_or_else(String::new, |worker| worker.name.clone())
}

fn parts(page: &Page, view: &CaseView, joint: &JointAssessment, me: AccountId) -> Vec<Part> {
    let part = |part: &ProfessionalPart| Part {
        who: name(view, part.by),
        role: view
            .model
            .role(&part.role)
            .map_or(part.role.as_str(), |role| page.say(&role.name))
            .to_owned(),
        on: page.moment(part.written_at),
        text: part.text.clone(),
        is_own: part.by == me,
    };
    joint.parts.iter().map(part).collect()
}

fn conclusion(page: &Page, view: &CaseView, joint: &JointAssessment) -> Option<Conclusion> {
    let JointAssessmentState::Ready {
        at,
        by,
        conclusion,
        client,
    } = &joint.state
    else {
        return None;
    };
    Some(Conclusion {
        text: conclusion.clone(),
        by: page.l.assessment_by(page.day_of(*at), name(view, *by)),
        client: match client {
            ClientPresence::Present => page.l.assessment_joint_heard(),
            ClientPresence::Absent { because } => {
                page.l.assessment_joint_not_heard(because.as_str())
            }
        },
    })
}
