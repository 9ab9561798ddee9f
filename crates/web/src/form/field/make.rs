//! The calls a template makes on a form, one for each kind of field.
//! Not the fields' own steps (hint, optional, width): those are in the parent module.

use super::{
    Checkbox, Choice, Choices, DateFields, DatePart, ErrorSummary, Field, Hidden, Scale,
    SelectField, TextArea, TextField,
};
use crate::form::{Form, id_of};

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
