//! What form pages under a case share: the head, the title, where the form is sent, the button and the way back.
//! Not the fields: each form has its own template, which extends `case/form.html`.

use actions::CaseView;
use domain::person::Worker;

use super::{CaseHead, CasePage};
use crate::page::Page;

/// The frame of one form page.
#[must_use]
pub struct FormFrame {
    pub head: CaseHead,
    pub title: String,
    /// Where the form is sent.
    pub action: String,
    pub button: String,
    /// Where "cancel" leads.
    pub back: String,
    pub cancel: String,
}

impl FormFrame {
    /// A frame on a section of a case; findings are left to the section's own page.
    pub fn new(page: &Page, view: &CaseView, me: &Worker, section: CasePage) -> Self {
        let mut head = CaseHead::new(page, view, me, section);
        head.without_alerts();
        Self {
            head,
            title: String::new(),
            action: String::new(),
            button: page.l.case_form_save(),
            back: format!("/cases/{}", view.file.case.id),
            cancel: page.l.case_form_cancel(),
        }
    }

    /// The heading of the form.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = title.into();
        self
    }

    /// Where the form is sent, below the case.
    pub fn action(mut self, path: &str) -> Self {
        self.action = format!("{}{path}", self.back);
        self
    }

    /// The words of the button.
    pub fn button(mut self, words: impl Into<String>) -> Self {
        self.button = words.into();
        self
    }

    /// Where "cancel" leads, below the case. Say it after `action`.
    pub fn back(mut self, path: &str) -> Self {
        self.back += path;
        self
    }
}
