//! Reading a sent form: names and typed texts, trimmed, with every error collected before it is sent back.
//! Not what the texts mean: handlers turn them into domain types and `refuse` what does not parse.

mod field;

use std::fmt::Write as _;

use axum::body::to_bytes;
use axum::extract::{FromRequest, FromRequestParts, Request};
use jiff::civil::Date;
use uuid::Uuid;

pub use field::{
    Checkbox, Choice, Choices, DateFields, ErrorSummary, Field, Hidden, Scale, SelectField,
    TextArea, TextField,
};

use crate::answer::Fault;
use crate::language::Catalogue;
use crate::page::Page;
use crate::security::LARGEST_FORM;
use crate::state::State;

/// What is wrong with one field, in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldError {
    /// The field's name.
    pub field: String,
    /// A sentence that says how to mend it.
    pub message: String,
}

/// A form on its way to a page or back from one.
#[derive(Clone)]
#[must_use]
pub struct Form {
    values: Vec<(String, String)>,
    errors: Vec<FieldError>,
    token: String,
    key: Uuid,
    l: &'static Catalogue,
}

impl Form {
    /// An empty form for a page.
    pub fn new(page: &Page) -> Self {
        Self {
            values: Vec::new(),
            errors: Vec::new(),
            token: page.token.clone(),
            key: page.key,
            l: page.l,
        }
    }

    /// Fills a field beforehand; several times for a field with many values.
    pub fn fill(mut self, name: &str, value: impl Into<String>) -> Self {
        self.values.push((name.to_owned(), value.into()));
        self
    }

    /// What was typed in a field; empty when nothing was.
    pub fn value(&self, name: &str) -> &str {
        self.values
            .iter()
            .find(|(key, _)| key == name)
            .map_or("", |(_, value)| value.as_str())
    }

    /// What was typed, when something was.
    pub fn given(&self, name: &str) -> Option<&str> {
        Some(self.value(name)).filter(|value| !value.is_empty())
    }

    /// Everything typed but these fields and those that begin with them and a hyphen (a date's parts): what a form of several pages
    /// carries along.
    pub fn carried(&self, except: &[&str]) -> Vec<(String, String)> {
        let is_left_out = |name: &str| {
            except.iter().any(|field| {
                name.strip_prefix(field)
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
            })
        };
        let carried = self
            .values
            .iter()
            .filter(|(name, value)| !value.is_empty() && !is_left_out(name));
        carried.cloned().collect()
    }

    /// Every value of a field that may have many.
    pub fn values(&self, name: &str) -> Vec<&str> {
        let of_name = self
            .values
            .iter()
            .filter(|(key, value)| key == name && !value.is_empty());
        of_name.map(|(_, value)| value.as_str()).collect()
    }

    /// Every name and value, in the order sent.
    pub fn all(&self) -> impl Iterator<Item = (&str, &str)> {
        self.values
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// True when a box was ticked or a choice made.
    pub fn is_chosen(&self, name: &str, value: &str) -> bool {
        self.values
            .iter()
            .any(|(key, given)| key == name && given == value)
    }

    /// What was typed; an error on the field when nothing was.
    pub fn required(&mut self, name: &str, message: impl Into<String>) -> Option<String> {
        let value = self.given(name).map(str::to_owned);
        if value.is_none() {
            self.refuse(name, message);
        }
        value
    }

    /// The domain type behind the typed text; an error on the field when there is none.
    pub fn parsed<T>(
        &mut self,
        name: &str,
        parse: impl FnOnce(&str) -> Option<T>,
        message: impl Into<String>,
    ) -> Option<T> {
        let value = parse(self.value(name));
        if value.is_none() {
            self.refuse(name, message);
        }
        value
    }

    /// A date from a native date field (`2026-03-18`) or from three number fields (`NAME-day`, `-month`, `-year`).
    pub fn date(&self, name: &str) -> Option<Date> {
        if let Some(whole) = self.given(name) {
            return whole.parse().ok();
        }
        let part = |part: &str| self.value(&format!("{name}-{part}")).parse::<i16>().ok();
        let (day, month) = (
            i8::try_from(part("day")?).ok()?,
            i8::try_from(part("month")?).ok()?,
        );
        Date::new(part("year")?, month, day).ok()
    }

    /// True when nothing at all was typed in a date's fields.
    pub fn is_date_empty(&self, name: &str) -> bool {
        let parts = ["day", "month", "year"];
        self.value(name).is_empty()
            && parts
                .iter()
                .all(|part| self.value(&format!("{name}-{part}")).is_empty())
    }

    /// Adds an error to a field.
    pub fn refuse(&mut self, field: &str, message: impl Into<String>) {
        self.errors.push(FieldError {
            field: field.to_owned(),
            message: message.into(),
        });
    }

    /// True when no field has an error.
    pub fn is_valid(&self) -> bool {
        self.errors.is_empty()
    }

    /// The first error of a field.
    pub fn error(&self, name: &str) -> Option<&str> {
        self.errors
            .iter()
            .find(|error| error.field == name)
            .map(|error| error.message.as_str())
    }

    /// Every error, in the order found.
    pub fn errors(&self) -> &[FieldError] {
        &self.errors
    }

    /// The key that makes sending the same form twice do the thing once.
    pub fn key(&self) -> Uuid {
        self.key
    }
}

impl FromRequest<State> for Form {
    type Rejection = Fault;

    async fn from_request(request: Request, state: &State) -> Result<Self, Fault> {
        let (mut parts, body) = request.into_parts();
        let Ok(page) = Page::from_request_parts(&mut parts, state).await;
        let bytes = to_bytes(body, LARGEST_FORM)
            .await
            .map_err(|_| Fault::TooLarge)?;
        let mut form = Self::new(&page);
        form.values = decode_bytes(&bytes);
        form.key = form.value("key").parse().unwrap_or(page.key);
        Ok(form)
    }
}

/// Names and values of a query or a form, trimmed, in the order sent.
pub fn decode(text: &str) -> Vec<(String, String)> {
    decode_bytes(text.as_bytes())
}

/// As [`decode`]; bytes that are not text become the replacement character.
pub fn decode_bytes(bytes: &[u8]) -> Vec<(String, String)> {
    let pairs = form_urlencoded::parse(bytes);
    pairs
        .map(|(name, value)| (name.into_owned(), value.trim().replace("\r\n", "\n")))
        .collect()
}

/// Makes a text fit into a query.
pub fn encode(text: &str) -> String {
    form_urlencoded::byte_serialize(text.as_bytes()).collect()
}

/// The id of a field's element: the name, when it is fit for one.
fn id_of(name: &str) -> String {
    let mut id = String::with_capacity(name.len() + 2);
    for sign in name.chars() {
        if sign.is_ascii_alphanumeric() || sign == '-' || sign == '_' {
            id.push(sign);
        } else {
            // Writing to a string cannot fail.
            let _ = write!(id, "-{:x}", u32::from(sign));
        }
    }
    format!("f-{id}")
}
