//! A place in a model file, such as `steps[2].next[0]`, and the line on which it stands.
//!
//! Not what is written there.

use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// One part of a place: a key of a table or the number of a list's entry.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    Key(String),
    Entry(usize),
}

/// A place in the file, from the outermost table inwards.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place(Vec<Part>);

impl Place {
    /// A key of the outermost table.
    pub(super) fn of(key: &str) -> Place {
        Place::default().key(key)
    }

    /// A key of the table at this place.
    pub(super) fn key(&self, key: &str) -> Place {
        self.with(Part::Key(key.to_owned()))
    }

    /// An entry of the list at this place, from 0.
    pub(super) fn entry(&self, number: usize) -> Place {
        self.with(Part::Entry(number))
    }

    /// Whether this place lies inside another, or is it.
    pub(super) fn is_within(&self, outer: &Place) -> bool {
        self.0.starts_with(&outer.0)
    }

    /// The innermost key.
    pub(super) fn last_key(&self) -> &str {
        let key = |part: &Part| matches!(part, Part::Key(_));
        match self.0.iter().rfind(|part| key(part)) {
            Some(Part::Key(key)) => key,
            _ => "",
        }
    }

    /// The value written at this place; `None` where nothing is.
    pub(super) fn find<'a, 'i>(&self, root: &'a DeTable<'i>) -> Option<&'a DeValue<'i>> {
        let (Part::Key(first), rest) = self.0.split_first()? else {
            return None;
        };
        let start = entry_of(root, first)?.1.get_ref();
        rest.iter()
            .try_fold(start, |value, part| match (part, value) {
                (Part::Key(name), DeValue::Table(table)) => {
                    Some(entry_of(table, name)?.1.get_ref())
                }
                (Part::Entry(number), DeValue::Array(list)) => {
                    list.get(*number).map(Spanned::get_ref)
                }
                _ => None,
            })
    }

    fn with(&self, part: Part) -> Place {
        let mut parts = self.0.clone();
        parts.push(part);
        Place(parts)
    }
}

/// The lines of a text, to find the line of an offset.
#[derive(Debug)]
pub(super) struct Lines {
    starts: Vec<usize>,
}

impl Lines {
    pub(super) fn of(text: &str) -> Lines {
        let breaks = text.bytes().enumerate().filter(|(_, byte)| *byte == b'\n');
        Lines {
            starts: std::iter::once(0)
                .chain(breaks.map(|(at, _)| at + 1))
                .collect(),
        }
    }

    /// The line of a byte offset, from 1.
    pub(super) fn line(&self, offset: usize) -> usize {
        self.starts.partition_point(|start| *start <= offset).max(1)
    }
}

/// The offset at which a place stands; that of the nearest table or list around it when the place itself is not written.
pub(super) fn offset(root: &Spanned<DeTable<'_>>, place: &Place) -> usize {
    let mut at = 0;
    let mut parts = place.0.iter();
    let Some(Part::Key(first)) = parts.next() else {
        return at;
    };
    let Some((key, mut value)) = entry_of(root.get_ref(), first) else {
        return at;
    };
    at = key;
    for part in parts {
        let inner = match (part, value.get_ref()) {
            (Part::Key(name), DeValue::Table(table)) => entry_of(table, name),
            (Part::Entry(number), DeValue::Array(list)) => {
                list.get(*number).map(|entry| (entry.span().start, entry))
            }
            _ => None,
        };
        let Some((start, found)) = inner else {
            return at;
        };
        (at, value) = (start, found);
    }
    at
}

fn entry_of<'a, 'i>(
    table: &'a DeTable<'i>,
    name: &str,
) -> Option<(usize, &'a Spanned<DeValue<'i>>)> {
    let (key, value) = table
        .iter()
        .find(|(key, _)| key.get_ref().as_ref() == name)?;
    Some((key.span().start, value))
}
