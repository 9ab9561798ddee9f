//! The fields a page shows, one line each in a template: `{{ form.text_field("phone", page.l.refer_phone_label()) }}`.
//! Not their reading: see the parent module. Not their markup: see `templates/form/`.

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

impl Form {
    /// A line of text.
    pub fn text_field(&self, name: &str, label: impl Into<String>) -> TextField {
        TextField {
            field: Field::new(self, name, label.into()),
            value: self.value(name).to_owned(),
            kind: "text",
            width: "",
            autocomplete: "",
        }
    }

    /// A near date in the browser's own date field.
    pub fn near_date_field(&self, name: &str, label: impl Into<String>) -> TextField {
        self.text_field(name, label).kind("date").width("middle")
    }

    /// Several lines of text.
    pub fn text_area(&self, name: &str, label: impl Into<String>) -> TextArea {
        TextArea {
            field: Field::new(self, name, label.into()),
            value: self.value(name).to_owned(),
            rows: 4,
            limit: String::new(),
            limit_text: String::new(),
            l: self.l,
        }
    }

    /// A list to pick one from.
    pub fn select_field(
        &self,
        name: &str,
        label: impl Into<String>,
        choices: Vec<Choice>,
    ) -> SelectField {
        SelectField {
            field: Field::new(self, name, label.into()),
            choices: self.marked(name, choices),
            empty: self.l.shell_form_choose(),
        }
    }

    /// Radio buttons.
    pub fn radio_field(
        &self,
        name: &str,
        label: impl Into<String>,
        choices: Vec<Choice>,
    ) -> Choices {
        let choices = self.marked(name, choices);
        Choices {
            field: Field::new(self, name, label.into()),
            kind: "radio",
            options: choices,
            is_row: false,
        }
    }

    /// Tick boxes that share a name.
    pub fn checkbox_fields(
        &self,
        name: &str,
        label: impl Into<String>,
        choices: Vec<Choice>,
    ) -> Choices {
        let choices = self.marked(name, choices);
        Choices {
            field: Field::new(self, name, label.into()),
            kind: "checkbox",
            options: choices,
            is_row: false,
        }
    }

    /// One tick box, sent as `yes`.
    pub fn checkbox_field(&self, name: &str, label: impl Into<String>) -> Checkbox {
        Checkbox {
            field: Field::new(self, name, label.into()),
            is_chosen: self.is_chosen(name, "yes"),
        }
    }

    /// A known date, such as a birthday, as three number fields.
    pub fn date_fields(&self, name: &str, label: impl Into<String>) -> DateFields {
        let part = |part: &str, label: String, digits| DatePart {
            name: format!("{name}-{part}"),
            // The first part has the field's own id, so that the error's link lands on it.
            id: if part == "day" {
                id_of(name)
            } else {
                id_of(&format!("{name}-{part}"))
            },
            label,
            value: self.value(&format!("{name}-{part}")).to_owned(),
            autocomplete: "",
            digits,
        };
        let parts = vec![
            part("day", self.l.shell_form_day(), 2),
            part("month", self.l.shell_form_month(), 2),
            part("year", self.l.shell_form_year(), 4),
        ];
        DateFields {
            field: Field::new(self, name, label.into()),
            parts,
        }
    }

    /// Zero to ten as eleven radio buttons.
    pub fn scale_field(&self, name: &str, label: impl Into<String>) -> Scale {
        Scale {
            field: Field::new(self, name, label.into()),
            chosen: self.value(name).parse().ok(),
        }
    }

    /// The session's token and the form's key: the first line of every form.
    pub fn hidden(&self) -> Hidden {
        let mut fields = vec![("key".to_owned(), self.key.to_string())];
        if !self.token.is_empty() {
            fields.push(("token".to_owned(), self.token.clone()));
        }
        Hidden { fields }
    }

    /// Something the form carries along.
    #[allow(
        clippy::unused_self,
        reason = "templates reach every field through the form"
    )]
    pub fn hidden_field(&self, name: &str, value: impl Into<String>) -> Hidden {
        Hidden {
            fields: vec![(name.to_owned(), value.into())],
        }
    }

    /// Every error on top of the page; nothing when there is none.
    pub fn error_summary(&self) -> ErrorSummary {
        let errors = self
            .errors
            .iter()
            .map(|error| (id_of(&error.field), error.message.clone()))
            .collect();
        ErrorSummary {
            title: self.l.shell_form_errors_title(),
            errors,
        }
    }

    fn marked(&self, name: &str, mut choices: Vec<Choice>) -> Vec<Choice> {
        for (place, choice) in choices.iter_mut().enumerate() {
            choice.id = if place == 0 {
                id_of(name)
            } else {
                format!("{}-{place}", id_of(name))
            };
            choice.is_chosen = self.is_chosen(name, &choice.value);
        }
        choices
    }
}
