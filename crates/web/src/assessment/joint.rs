//! What people send to a joint assessment: start it, write the client's view and one's own part, conclude.
//! Not the page (`joint_page`). Somebody else's save answers 409 with both texts on the page.

use actions::Failure;
use actions::joint_assessment as joint;
use axum::extract::Path;
use domain::access::Action;
use domain::assessment::joint::JointRefused;
use domain::id::{AssessmentId, CaseId};

use super::joint_page::{Forms, joint_page};
use super::overview_of;
use crate::answer::{Answer, Fault};
use crate::form::Form;
use crate::notice::Notice;
use crate::page::Page;
use crate::session::SignedIn;
use crate::state::State;

fn address(case: CaseId, id: AssessmentId) -> String {
    format!("/cases/{case}/assessments/joint/{id}")
}

/// Starts a joint assessment and goes to it; goes to the one being written when there is one.
pub async fn start(
    state: State,
    page: Page,
    me: SignedIn,
    Path(case): Path<CaseId>,
    form: Form,
) -> Answer {
    match joint::begin(state.app(), me.worker(), case, &me.key(&form)).await {
        Ok(id) => page.done(&address(case, id), Notice::JointStarted),
        Err(Failure::AlreadyDone(result)) => {
            let id = result.parse().map_err(|_| Fault::NotFound)?;
            page.go(&address(case, id))
        }
        Err(Failure::Rule(JointRefused::AlreadyWriting { earlier })) => {
            page.go(&address(case, earlier))
        }
        Err(Failure::Rule(_)) => page.go(&overview_of(case)),
        Err(other) => Err(other.into()),
    }
}

/// Shows the joint assessment.
pub async fn show(
    state: State,
    page: Page,
    me: SignedIn,
    Path((case, id)): Path<(CaseId, AssessmentId)>,
) -> Answer {
    let view = state
        .app()
        .read_case(me.worker(), case, Action::ReadAssessments, "joint")
        .await?;
    page.show(&joint_page(&page, &view, &me, id, Forms::default())?)
}

/// Writes the client's own view.
pub async fn client_view(
    state: State,
    page: Page,
    me: SignedIn,
    Path((case, id)): Path<(CaseId, AssessmentId)>,
    mut form: Form,
) -> Answer {
    let seen = form.value("seen").parse().unwrap_or_default();
    let text = form.value("client_view").to_owned();
    let key = me.key(&form);
    let written = joint::client_view(state.app(), me.worker(), case, id, (seen, &text), &key);
    match written.await {
        Ok(()) | Err(Failure::AlreadyDone(_)) => {
            page.done(&address(case, id), Notice::AssessmentRecorded)
        }
        Err(Failure::Rule(refusal)) => {
            form.refuse("client_view", words(&page, &refusal));
            let forms = Forms {
                client: Some(form),
                ..Forms::default()
            };
            send_back(&state, &page, &me, (case, id), &refusal, forms).await
        }
        Err(other) => Err(other.into()),
    }
}

/// Writes one's own part.
pub async fn part(
    state: State,
    page: Page,
    me: SignedIn,
    Path((case, id)): Path<(CaseId, AssessmentId)>,
    mut form: Form,
) -> Answer {
    let seen = form.given("seen").and_then(|at| at.parse().ok());
    let text = form.value("text").to_owned();
    let key = me.key(&form);
    let written = joint::own_part(state.app(), me.worker(), case, id, (seen, &text), &key);
    match written.await {
        Ok(()) | Err(Failure::AlreadyDone(_)) => {
            page.done(&address(case, id), Notice::AssessmentRecorded)
        }
        Err(Failure::Rule(refusal)) => {
            form.refuse("text", words(&page, &refusal));
            let forms = Forms {
                part: Some(form),
                ..Forms::default()
            };
            send_back(&state, &page, &me, (case, id), &refusal, forms).await
        }
        Err(other) => Err(other.into()),
    }
}

/// Concludes the assessment.
pub async fn conclude(
    state: State,
    page: Page,
    me: SignedIn,
    Path((case, id)): Path<(CaseId, AssessmentId)>,
    mut form: Form,
) -> Answer {
    let seen = form.value("seen").parse().unwrap_or_default();
    let conclusion = form.value("conclusion").to_owned();
    let because = form.given("because").map(str::to_owned);
    let key = me.key(&form);
    let concluded = joint::conclude(
        state.app(),
        me.worker(),
        case,
        id,
        (seen, &conclusion, because.as_deref()),
        &key,
    );
    match concluded.await {
        Ok(()) | Err(Failure::AlreadyDone(_)) => page.done(&address(case, id), Notice::JointReady),
        Err(Failure::Rule(refusal)) => {
            let field = if refusal == JointRefused::ClientNotHeard {
                "because"
            } else {
                "conclusion"
            };
            form.refuse(field, words(&page, &refusal));
            let forms = Forms {
                conclusion: Some(form),
                ..Forms::default()
            };
            send_back(&state, &page, &me, (case, id), &refusal, forms).await
        }
        Err(other) => Err(other.into()),
    }
}

async fn send_back(
    state: &State,
    page: &Page,
    me: &SignedIn,
    (case, id): (CaseId, AssessmentId),
    refusal: &JointRefused,
    forms: Forms,
) -> Answer {
    let view = state
        .app()
        .read_case(me.worker(), case, Action::ReadAssessments, "joint")
        .await?;
    let is_conflict = matches!(
        refusal,
        JointRefused::ChangedMeanwhile { .. } | JointRefused::Ready
    );
    let template = joint_page(
        page,
        &view,
        me,
        id,
        Forms {
            is_conflict,
            ..forms
        },
    )?;
    if is_conflict {
        page.show_conflict(&template)
    } else {
        page.send_back(&template)
    }
}

fn words(page: &Page, refusal: &JointRefused) -> String {
    let l = page.l;
    match refusal {
        JointRefused::CaseClosed => l.assessment_refused_closed(),
        JointRefused::AlreadyWriting { .. } => l.assessment_joint_refused_writing(),
        JointRefused::Ready => l.assessment_joint_refused_ready(),
        JointRefused::TextMissing => l.assessment_joint_text_error(),
        JointRefused::UnknownRole => l.assessment_joint_refused_role(),
        JointRefused::ChangedMeanwhile { .. } => l.assessment_joint_refused_changed(),
        JointRefused::TooFewProfessions { .. } => l.assessment_joint_refused_few(),
        JointRefused::ClientNotHeard => l.assessment_joint_refused_unheard(),
        JointRefused::ConclusionMissing => l.assessment_joint_conclusion_error(),
    }
}
