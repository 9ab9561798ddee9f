//! The form of the work ability score: a number, refused and not asked are three different answers.
//! Not the trend: that is on the overview.

use actions::assessment::score;
use actions::{CaseView, Failure};
use askama::Template;
use axum::extract::Path;
use domain::access::Action;
use domain::assessment::score::{ScoreEntry, ScoreRefused};
use domain::assessment::{ScoreAnswer, Setting, WorkAbilityScore};
use domain::id::CaseId;

use super::{frame, open, overview_of, required_day};
use crate::answer::Answer;
use crate::case::FormFrame;
use crate::form::{Choice, Form};
use crate::notice::Notice;
use crate::page::Page;
use crate::session::SignedIn;
use crate::state::State;
use crate::word;

#[derive(Template)]
#[template(path = "assessment/score.html", blocks = ["main"])]
struct ScorePage {
    page: Page,
    frame: FormFrame,
    form: Form,
    question: String,
    answers: Vec<Choice>,
    settings: Vec<Choice>,
}

/// Shows the form.
pub async fn show(state: State, page: Page, me: SignedIn, Path(case): Path<CaseId>) -> Answer {
    let view = open(&state, &me, case, Action::RecordScore).await?;
    let form = Form::new(&page)
        .fill("taken_on", view.today.to_string())
        .fill("answer", "scored");
    page.show(&score_page(&page, &view, &me, form))
}

fn score_page(page: &Page, view: &CaseView, me: &SignedIn, form: Form) -> ScorePage {
    let l = page.l;
    let settings = Setting::ALL
        .iter()
        .map(|setting| Choice::new(setting.code(), word::setting(l, *setting)));
    ScorePage {
        frame: frame(page, view, me, "/score").title(l.assessment_score_form_title()),
        question: page.say(&view.model.score.question).to_owned(),
        answers: vec![
            Choice::new("scored", l.assessment_score_scored()),
            Choice::new("refused", l.assessment_score_refused()),
            Choice::new("not-asked", l.assessment_score_not_asked()),
        ],
        settings: settings.collect(),
        form,
        page: page.clone(),
    }
}

/// Records the answer, or sends the form back with everything kept.
pub async fn record(
    state: State,
    page: Page,
    me: SignedIn,
    Path(case): Path<CaseId>,
    mut form: Form,
) -> Answer {
    if let Some(entry) = read(&page, &mut form) {
        match score(state.app(), me.worker(), case, entry, &me.key(&form)).await {
            Ok(()) | Err(Failure::AlreadyDone(_)) => {
                return page.done(&overview_of(case), Notice::AssessmentRecorded);
            }
            Err(Failure::Rule(ScoreRefused::CaseClosed)) => {
                form.refuse("taken_on", page.l.assessment_refused_closed());
            }
            Err(Failure::Rule(ScoreRefused::TakenInTheFuture)) => {
                form.refuse("taken_on", page.l.assessment_refused_future());
            }
            Err(other) => return Err(other.into()),
        }
    }
    let view = open(&state, &me, case, Action::RecordScore).await?;
    page.send_back(&score_page(&page, &view, &me, form))
}

fn read(page: &Page, form: &mut Form) -> Option<ScoreEntry> {
    let answer = read_answer(page, form);
    let taken_on = required_day(form, "taken_on", page.l.assessment_day_error());
    let setting = form.parsed(
        "setting",
        Setting::parse,
        page.l.assessment_score_setting_error(),
    );
    Some(ScoreEntry {
        answer: answer?,
        taken_on: taken_on?,
        setting: setting?,
        comment: form.value("comment").to_owned(),
    })
}

fn read_answer(page: &Page, form: &mut Form) -> Option<ScoreAnswer> {
    let l = page.l;
    let number = WorkAbilityScore::parse(form.value("score")).ok();
    let answer = match (form.value("answer"), number) {
        ("scored", Some(number)) => ScoreAnswer::Scored(number),
        ("scored", None) => {
            form.refuse("score", l.assessment_score_number_error());
            return None;
        }
        ("refused", None) => ScoreAnswer::Refused,
        ("not-asked", None) => ScoreAnswer::NotAsked,
        ("refused" | "not-asked", Some(_)) => {
            form.refuse("answer", l.assessment_score_both_error());
            return None;
        }
        _ => {
            form.refuse("answer", l.assessment_score_answer_error());
            return None;
        }
    };
    Some(answer)
}
