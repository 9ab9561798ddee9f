//! Writing a note or a contact to the timeline. Not showing it (`timeline`).

use actions::Failure;
use actions::case::{NewNote, NoteRefused, write_note};
use axum::extract::Path;
use domain::ground::DataClass;
use domain::id::CaseId;

use super::timeline::timeline_page;
use crate::answer::Answer;
use crate::form::Form;
use crate::notice::Notice;
use crate::page::Page;
use crate::session::SignedIn;
use crate::state::State;

/// Saves what was written, or sends the page back with everything kept.
pub async fn write(
    state: State,
    page: Page,
    me: SignedIn,
    Path(case): Path<CaseId>,
    mut form: Form,
) -> Answer {
    let text = form.required("text", page.l.case_note_text_error());
    let class = form.parsed("class", DataClass::parse, page.l.case_note_class_error());
    if let (Some(text), Some(class)) = (text, class) {
        let note = NewNote {
            is_contact: form.is_chosen("kind", "contact"),
            class,
            text,
        };
        match write_note(state.app(), me.worker(), case, note, &me.key(&form)).await {
            Ok(()) | Err(Failure::AlreadyDone(_)) => {
                return page.done(&format!("/cases/{case}/timeline"), Notice::NoteSaved);
            }
            Err(Failure::Rule(NoteRefused::Empty)) => {
                form.refuse("text", page.l.case_note_text_error())
            }
            Err(Failure::Rule(NoteRefused::CaseClosed)) => {
                form.refuse("text", page.l.case_note_closed())
            }
            Err(other) => return Err(other.into()),
        }
    }
    page.send_back(&timeline_page(&state, &page, &me, case, form).await?)
}
