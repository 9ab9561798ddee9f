//! A section of the model page: facts, tables and lists, filled with ready words. Not what they say.

use crate::page::Page;
use domain::language::Text;
use domain::model::{RoleCode, ServiceModel};

/// A section.
pub struct Section {
    pub id: &'static str,
    pub title: String,
    pub intro: String,
    pub facts: Vec<(String, String)>,
    pub tables: Vec<Table>,
    pub lists: Vec<(String, Vec<String>)>,
}

/// A table; the first cell of each row is its heading.
pub struct Table {
    pub title: String,
    pub heads: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

impl Table {
    /// Longer than anybody reads in passing: folded until asked for.
    pub fn is_long(&self) -> bool {
        self.rows.len() > 12
    }
}

impl Section {
    pub fn new(id: &'static str, title: String) -> Self {
        Self {
            id,
            title,
            intro: String::new(),
            facts: Vec::new(),
            tables: Vec::new(),
            lists: Vec::new(),
        }
    }

    pub fn intro(mut self, words: impl Into<String>) -> Self {
        self.intro = words.into();
        self
    }

    /// Adds a fact, unless there is nothing to say.
    pub fn fact(mut self, name: String, words: impl Into<String>) -> Self {
        let words = words.into();
        if !words.is_empty() {
            self.facts.push((name, words));
        }
        self
    }

    /// Adds a table, unless it has no rows.
    pub fn table(mut self, title: String, heads: Vec<String>, rows: Vec<Vec<String>>) -> Self {
        if !rows.is_empty() {
            self.tables.push(Table { title, heads, rows });
        }
        self
    }

    /// Adds a list, unless it is empty.
    pub fn list(mut self, title: String, lines: Vec<String>) -> Self {
        if !lines.is_empty() {
            self.lists.push((title, lines));
        }
        self
    }

    /// Is there anything in it?
    pub fn is_empty(&self) -> bool {
        self.facts.is_empty() && self.tables.is_empty() && self.lists.is_empty()
    }
}

/// Roles by the county's own names.
pub fn roles(page: &Page, model: &ServiceModel, codes: &[RoleCode]) -> String {
    let names = codes.iter().map(|code| {
        model
            .role(code)
            .map_or_else(|| code.to_string(), |role| page.say(&role.name).to_owned())
    });
    names.collect::<Vec<_>>().join(", ")
}

/// A text that may not be there.
pub fn said(page: &Page, text: Option<&Text>) -> String {
    text.map_or_else(String::new, |text| page.say(text).to_owned())
}
