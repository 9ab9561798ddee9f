//! Reads a model out of a TOML document and goes on after a fault, so that every fault is told at once.
//!
//! A serde deserializer of our own: it knows the place of every value, tells unknown keys with the nearest known one, and
//! puts a stand-in where a value is missing or of the wrong sort. Not the rules between values: those follow in `rules`.

use super::gathered::Gathered;
use super::inner::{Chosen, Entries, Pairs};
use super::nearest::nearest;
use super::place::Place;
use super::problem::ProblemKind;
use super::read_error::ReadError;
use serde::Deserialize;
use serde::de::{Deserializer, Visitor};
use serde::forward_to_deserialize_any;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Stands in for a text; it can also be read as a date.
const TEXT_STAND_IN: &str = "2000-01-01";
/// Numbers of which none is a fair answer.
const MAY_BE_ZERO: [&str; 3] = ["from", "target_from", "actual"];

/// Reads a `T`, with stand-ins for what is missing; `None` only when even stand-ins do not make one.
pub(super) fn read<'d, T: Deserialize<'d>>(
    root: &'d DeValue<'d>,
    gathered: &Gathered<'d>,
) -> Option<T> {
    // Each further round follows upon at least one new stand-in; the bound only guards against a fault of this reader.
    for _ in 0..2_000 {
        match T::deserialize(Node {
            value: Some(root),
            place: Place::default(),
            gathered,
        }) {
            Ok(read) => return Some(read),
            Err(ReadError::Again) => {}
            Err(_) => return None,
        }
    }
    None
}

/// A value at its place; without a value it is a stand-in for one.
pub(super) struct Node<'a, 'd> {
    value: Option<&'d DeValue<'d>>,
    pub(super) place: Place,
    gathered: &'a Gathered<'d>,
}

impl<'d> Node<'_, 'd> {
    pub(super) fn child(&self, place: Place, value: Option<&'d Spanned<DeValue<'d>>>) -> Self {
        Node {
            value: value.map(Spanned::get_ref),
            place,
            gathered: self.gathered,
        }
    }

    /// Tells that the value is of the wrong sort and lets a stand-in take its place.
    pub(super) fn wrong_sort(&self, wanted: &str) {
        let Some(value) = self.value else { return };
        let what = format!(
            "`{}` is {} where {wanted} belongs",
            self.place.last_key(),
            sort_of(value)
        );
        self.gathered.report(
            ProblemKind::WrongSort,
            &self.place,
            what,
            format!("write {wanted}"),
        );
        self.gathered.stand_in(self.place.clone());
    }

    /// What a type refused becomes a problem here, and the next round reads a stand-in.
    fn refused(&self, error: ReadError) -> ReadError {
        match error {
            ReadError::Refused(why) if self.value.is_some() => {
                let what = format!("`{}` cannot be read: {why}", self.place.last_key());
                let mend = "see the guide for what may be written here";
                self.gathered
                    .report(ProblemKind::WrongSort, &self.place, what, mend);
                self.again(self.place.clone())
            }
            other => other,
        }
    }

    fn again(&self, place: Place) -> ReadError {
        if self.gathered.stand_in(place) {
            ReadError::Again
        } else {
            ReadError::Stuck
        }
    }

    fn whole_number(&self) -> Option<i64> {
        let DeValue::Integer(number) = self.value? else {
            return None;
        };
        i64::from_str_radix(number.as_str(), number.radix()).ok()
    }

    fn tell_unknown_keys(&self, table: &DeTable<'_>, known: &'static [&'static str]) {
        for (key, _) in table {
            let name = key.get_ref().as_ref();
            if known.contains(&name) {
                continue;
            }
            let mend = match nearest(name, known.iter().copied()) {
                Some(near) => format!("did you mean `{near}`?"),
                None => format!("remove it, or use one of {}", known.join(", ")),
            };
            self.gathered.report_at(
                ProblemKind::UnknownKey,
                key.span().start,
                format!("unknown key `{name}`"),
                mend,
            );
        }
    }

    /// Tells that a key is missing, once, and asks for another round with a stand-in for it.
    fn missing(&self, key: &'static str) -> ReadError {
        if self.value.is_some() && !self.gathered.is_stand_in(&self.place) {
            let table = self.place.last_key();
            let what = if table.is_empty() {
                format!("`{key}` is missing")
            } else {
                format!("`{key}` is missing in `{table}`")
            };
            self.gathered.report(
                ProblemKind::MissingKey,
                &self.place,
                what,
                format!("add `{key}`"),
            );
        }
        self.again(self.place.key(key))
    }
}

impl<'d> Deserializer<'d> for Node<'_, 'd> {
    type Error = ReadError;

    fn deserialize_any<V: Visitor<'d>>(self, visitor: V) -> Result<V::Value, ReadError> {
        visitor.visit_unit()
    }

    fn deserialize_bool<V: Visitor<'d>>(self, visitor: V) -> Result<V::Value, ReadError> {
        let Some(DeValue::Boolean(yes)) = self.value else {
            self.wrong_sort("true or false");
            return visitor.visit_bool(false);
        };
        visitor.visit_bool(*yes)
    }

    fn deserialize_u32<V: Visitor<'d>>(self, visitor: V) -> Result<V::Value, ReadError> {
        let Some(number) = self
            .whole_number()
            .and_then(|number| u32::try_from(number).ok())
        else {
            self.wrong_sort("a whole number from 1");
            return visitor.visit_u32(1);
        };
        if number == 0 && !MAY_BE_ZERO.contains(&self.place.last_key()) {
            let key = self.place.last_key();
            self.gathered.report(
                ProblemKind::Zero,
                &self.place,
                format!("`{key}` is 0"),
                "write a number from 1",
            );
        }
        visitor.visit_u32(number)
    }

    fn deserialize_i32<V: Visitor<'d>>(self, visitor: V) -> Result<V::Value, ReadError> {
        let Some(number) = self
            .whole_number()
            .and_then(|number| i32::try_from(number).ok())
        else {
            self.wrong_sort("a whole number");
            return visitor.visit_i32(0);
        };
        visitor.visit_i32(number)
    }

    fn deserialize_f64<V: Visitor<'d>>(self, visitor: V) -> Result<V::Value, ReadError> {
        let written = match self.value {
            Some(DeValue::Float(number)) => Some(number.as_str()),
            Some(DeValue::Integer(number)) => Some(number.as_str()),
            _ => None,
        };
        let Some(number) = written
            .and_then(|text| text.parse::<f64>().ok())
            .filter(|number| number.is_finite())
        else {
            self.wrong_sort("a number");
            return visitor.visit_f64(0.0);
        };
        visitor.visit_f64(number)
    }

    fn deserialize_str<V: Visitor<'d>>(self, visitor: V) -> Result<V::Value, ReadError> {
        let is_replaced = self.gathered.is_stand_in(&self.place);
        let Some(DeValue::String(text)) = self.value.filter(|_| !is_replaced) else {
            if !is_replaced {
                self.wrong_sort("a text in quotes");
            }
            return visitor.visit_str(TEXT_STAND_IN);
        };
        if text.trim().is_empty() {
            let key = self.place.last_key();
            let what = format!("`{key}` is empty");
            self.gathered.report(
                ProblemKind::EmptyText,
                &self.place,
                what,
                "write the text, or remove the key if it may be left out",
            );
        }
        visitor.visit_str(text).map_err(|error| self.refused(error))
    }

    fn deserialize_string<V: Visitor<'d>>(self, visitor: V) -> Result<V::Value, ReadError> {
        self.deserialize_str(visitor)
    }

    fn deserialize_option<V: Visitor<'d>>(self, visitor: V) -> Result<V::Value, ReadError> {
        if self.value.is_none() {
            visitor.visit_none()
        } else {
            visitor.visit_some(self)
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'d>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, ReadError> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'d>>(self, visitor: V) -> Result<V::Value, ReadError> {
        let list: Vec<&'d Spanned<DeValue<'d>>> = if let Some(DeValue::Array(list)) = self.value {
            list.iter().collect()
        } else {
            self.wrong_sort("a list in [ ]");
            Vec::new()
        };
        visitor.visit_seq(Entries {
            node: self,
            list,
            number: 0,
        })
    }

    fn deserialize_struct<V: Visitor<'d>>(
        self,
        name: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, ReadError> {
        let is_text = name == "Text";
        let mut keys: Vec<(&'static str, Option<&'d Spanned<DeValue<'d>>>)> = Vec::new();
        if let Some(DeValue::Table(table)) = self.value {
            self.tell_unknown_keys(table, fields);
            if is_text {
                self.gathered.note_text(self.place.clone());
            }
            for field in fields {
                let written = table
                    .iter()
                    .find(|(key, _)| key.get_ref().as_ref() == *field);
                keys.extend(written.map(|(_, value)| (*field, Some(value))));
            }
        } else {
            self.wrong_sort(if is_text {
                "a text by language, { fi = \"…\" },"
            } else {
                "a table"
            });
        }
        for field in fields {
            if keys.iter().all(|(key, _)| key != field)
                && self.gathered.stands_in_for(&self.place.key(field))
            {
                keys.push((field, None));
            }
        }
        let pairs = Pairs {
            node: &self,
            keys: keys.into_iter(),
            next: None,
        };
        visitor.visit_map(pairs).map_err(|error| match error {
            ReadError::Missing(key) => self.missing(key),
            other => other,
        })
    }

    fn deserialize_enum<V: Visitor<'d>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, ReadError> {
        let first = variants.first().copied().unwrap_or_default();
        let (written, inner) = match self.value {
            Some(DeValue::String(word)) => (Some(word.as_ref()), None),
            Some(DeValue::Table(table)) if table.len() == 1 => {
                let entry = table.iter().next();
                (
                    entry.map(|(key, _)| key.get_ref().as_ref()),
                    entry.map(|(_, value)| value),
                )
            }
            _ => {
                self.wrong_sort("one of the fixed words");
                (None, None)
            }
        };
        let word =
            match written.map(|word| (word, variants.iter().find(|variant| **variant == word))) {
                Some((_, Some(variant))) => variant,
                Some((word, None)) => {
                    self.tell_unknown_word(word, variants);
                    return visitor.visit_enum(Chosen {
                        word: first,
                        inner: None,
                        is_stand_in: true,
                        node: self,
                    });
                }
                None => first,
            };
        let is_stand_in = written.is_none();
        visitor.visit_enum(Chosen {
            word,
            inner,
            is_stand_in,
            node: self,
        })
    }

    forward_to_deserialize_any! {
        <V: Visitor<'d>>
        i8 i16 i64 i128 u8 u16 u64 u128 f32 char bytes byte_buf unit unit_struct tuple tuple_struct map identifier
        ignored_any
    }
}

impl Node<'_, '_> {
    fn tell_unknown_word(&self, word: &str, variants: &'static [&'static str]) {
        let mend = match nearest(word, variants.iter().copied()) {
            Some(near) => format!("did you mean \"{near}\"?"),
            None => format!("use one of {}", variants.join(", ")),
        };
        let what = format!("\"{word}\" is no word for `{}`", self.place.last_key());
        self.gathered
            .report(ProblemKind::UnknownWord, &self.place, what, mend);
        self.gathered.stand_in(self.place.clone());
    }
}

fn sort_of(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) | DeValue::Float(_) => "a number",
        DeValue::Boolean(_) => "true or false",
        DeValue::Datetime(_) => "a date without quotes",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}
