//! The fields a page shows, one line each in a template: `{{ form.text_field("phone", page.l.refer_phone_label()) }}`.
//! Not their reading: see the parent module. Not their markup: see `templates/form/`.

mod make;

use askama::Template;
use askama::filters::HtmlSafe;

use super::{Form, id_of};
use crate::language::Catalogue;

/// What every field has: name, label, hint, error.
pub struct Field {
    /// The name it is sent by.
    pub name: String,
    /// Its element's id.
    pub id: String,
    /// The words above it.
    pub label: String,
    /// What helps to fill it; empty for none.
    pub hint: String,
    /// What is wrong with it; empty for nothing.
    pub error: String,
    /// "optional" in the page's language, where the field may be left empty.
    pub optional: String,
    optional_word: String,
}

impl Field {
    fn new(form: &Form, name: &str, label: String) -> Self {
        Self {
            name: name.to_owned(),
            id: id_of(name),
            label,
            hint: String::new(),
            error: form.error(name).unwrap_or_default().to_owned(),
            optional: String::new(),
            optional_word: form.l.shell_form_optional(),
        }
    }

    /// The ids that describe the field, for `aria-describedby`.
    pub fn described_by(&self) -> String {
        let hint = (!self.hint.is_empty()).then(|| format!("{}-hint", self.id));
        let error = (!self.error.is_empty()).then(|| format!("{}-error", self.id));
        [hint, error]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" ")
    }
}

/// Gives a field's builder its common steps.
macro_rules! common {
    ($($type:ty),*) => { $(
        impl $type {
            /// Help under the label.
            pub fn hint(mut self, hint: impl Into<String>) -> Self {
                self.field.hint = hint.into();
                self
            }
            /// Says that the field may be left empty.
            pub fn optional(mut self) -> Self {
                self.field.optional = self.field.optional_word.clone();
                self
            }
        }
        impl HtmlSafe for $type {}
    )* };
}
common!(TextField, TextArea, SelectField, Choices, DateFields, Scale);
impl HtmlSafe for Checkbox {}
impl HtmlSafe for Hidden {}
impl HtmlSafe for ErrorSummary {}

/// A line of text.
#[derive(Template)]
#[template(path = "form/text.html")]
#[must_use]
pub struct TextField {
    field: Field,
    value: String,
    kind: &'static str,
    width: &'static str,
    autocomplete: &'static str,
}

impl TextField {
    /// The kind of text: `email`, `tel`, `date`, `time`, `search`.
    pub fn kind(mut self, kind: &'static str) -> Self {
        self.kind = kind;
        self
    }

    /// How wide: `short` for a few digits, `middle` for a phone number; the whole row otherwise.
    pub fn width(mut self, width: &'static str) -> Self {
        self.width = width;
        self
    }

    /// What the browser may fill in by itself, such as `tel`.
    pub fn autocomplete(mut self, what: &'static str) -> Self {
        self.autocomplete = what;
        self
    }
}

/// Several lines of text.
#[derive(Template)]
#[template(path = "form/textarea.html")]
#[must_use]
pub struct TextArea {
    field: Field,
    value: String,
    rows: u8,
    limit: String,
    limit_text: String,
    l: &'static Catalogue,
}

impl TextArea {
    /// How many rows it shows at first.
    pub fn rows(mut self, rows: u8) -> Self {
        self.rows = rows;
        self
    }

    /// The most characters it takes; said beside it, and counted where scripts run.
    pub fn limit(mut self, most: u32) -> Self {
        self.limit = most.to_string();
        self.limit_text = self.l.shell_form_limit(most);
        self
    }
}

/// One of the things to choose from.
#[derive(Debug, Clone)]
#[must_use]
pub struct Choice {
    /// What is sent.
    pub value: String,
    /// What is shown.
    pub label: String,
    /// More about it; empty for nothing.
    pub hint: String,
    id: String,
    is_chosen: bool,
}

impl Choice {
    /// A choice with its words.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            label: label.into(),
            hint: String::new(),
            id: String::new(),
            is_chosen: false,
        }
    }

    /// More about it, under its words.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hint = hint.into();
        self
    }
}

/// A list to pick one from.
#[derive(Template)]
#[template(path = "form/select.html")]
#[must_use]
pub struct SelectField {
    field: Field,
    choices: Vec<Choice>,
    empty: String,
}

impl SelectField {
    /// The words of the first, empty line.
    pub fn empty(mut self, words: impl Into<String>) -> Self {
        self.empty = words.into();
        self
    }
}

/// Radio buttons or tick boxes.
#[derive(Template)]
#[template(path = "form/choices.html")]
#[must_use]
pub struct Choices {
    field: Field,
    kind: &'static str,
    options: Vec<Choice>,
    is_row: bool,
}

impl Choices {
    /// Sets the choices side by side, for two or three short ones.
    pub fn in_a_row(mut self) -> Self {
        self.is_row = true;
        self
    }
}

/// One tick box with its words beside it.
#[derive(Template)]
#[template(path = "form/checkbox.html")]
#[must_use]
pub struct Checkbox {
    field: Field,
    is_chosen: bool,
}

impl Checkbox {
    /// Help under the words.
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.field.hint = hint.into();
        self
    }
}

/// A known date as three number fields.
#[derive(Template)]
#[template(path = "form/date.html")]
#[must_use]
pub struct DateFields {
    field: Field,
    parts: Vec<DatePart>,
}

struct DatePart {
    name: String,
    id: String,
    label: String,
    value: String,
    autocomplete: &'static str,
    digits: u8,
}

impl DateFields {
    /// Says that this is the reader's own birthday, so that the browser may fill it in.
    pub fn birthday(mut self) -> Self {
        for (part, what) in self
            .parts
            .iter_mut()
            .zip(["bday-day", "bday-month", "bday-year"])
        {
            part.autocomplete = what;
        }
        self
    }
}

/// Zero to ten as eleven radio buttons, none chosen beforehand.
#[derive(Template)]
#[template(path = "form/scale.html")]
#[must_use]
pub struct Scale {
    field: Field,
    chosen: Option<u8>,
}

/// Something the form carries and nobody sees.
#[derive(Template)]
#[template(path = "form/hidden.html")]
pub struct Hidden {
    fields: Vec<(String, String)>,
}

/// Every error on top of the page, each a link to its field.
#[derive(Template)]
#[template(path = "form/errors.html")]
pub struct ErrorSummary {
    title: String,
    errors: Vec<(String, String)>,
}
