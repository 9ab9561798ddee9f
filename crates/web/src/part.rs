//! The parts pages are made of: icon, tag, avatar, path, team, timeline, finding, empty state.
//! Not what they say: views fill them with ready words; each part writes its own markup.

mod chart;

use askama::Template;
use askama::filters::HtmlSafe;

pub use chart::{LineChart, Point};

macro_rules! safe {
    ($($type:ty),*) => { $( impl HtmlSafe for $type {} )* };
}
safe!(
    Icon,
    Tag,
    Avatar,
    StepPath,
    Team,
    Timeline,
    Alert,
    EmptyState,
    Breadcrumbs,
    LineChart
);

/// A picture beside words; it says nothing by itself and is hidden from screen readers.
#[derive(Template)]
#[template(
    source = "{% if let Some(sprite) = sprite %}<svg class=\"p-i\" aria-hidden=\"true\" focusable=\"false\" width=\"20\" height=\"20\"><use href=\"{{ sprite }}#{{ name }}\"/></svg>{% endif %}",
    ext = "html"
)]
pub struct Icon {
    name: &'static str,
    sprite: Option<&'static str>,
}

/// An icon named in `assets/icons.txt`; in templates `{{ crate::part::icon("check") }}`.
pub fn icon(name: &'static str) -> Icon {
    Icon {
        name,
        sprite: crate::assets::address("icons.svg"),
    }
}

/// The colour that goes with a state; the words always say it too.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Nothing to note.
    Neutral,
    /// Going on.
    Info,
    /// Done, given, agreed.
    Success,
    /// Missing, waiting for somebody.
    Warning,
    /// Late, refused.
    Danger,
    /// The one that stands out: the responsible worker.
    Accent,
}

impl Tone {
    const fn colour(self) -> &'static str {
        match self {
            Self::Neutral => "neutral",
            Self::Info => "info",
            Self::Success => "success",
            Self::Warning => "warning",
            Self::Danger => "danger",
            Self::Accent => "accent",
        }
    }
}

/// A state in a word or two.
#[derive(Template, Clone)]
#[template(
    source = "<span class=\"ds-tag\" data-size=\"sm\" data-color=\"{{ tone.colour() }}\">{{ words }}</span>",
    ext = "html"
)]
#[must_use]
pub struct Tag {
    tone: Tone,
    words: String,
}

impl Tag {
    /// A tag of a tone.
    pub fn new(tone: Tone, words: impl Into<String>) -> Self {
        Self {
            tone,
            words: words.into(),
        }
    }
}

/// A person's initials in a circle; decoration beside the name.
#[derive(Template, Clone)]
#[template(
    source = "<span class=\"ds-avatar\" data-variant=\"circle\" data-size=\"sm\" {% if is_lead %}data-color=\"accent\"{% else %}data-color=\"neutral\" data-soft{% endif %} data-initials=\"{{ initials }}\" aria-hidden=\"true\"></span>",
    ext = "html"
)]
pub struct Avatar {
    initials: String,
    is_lead: bool,
}

/// The avatar of a person; the responsible worker's and one's own stand out.
pub fn avatar(name: &str, is_lead: bool) -> Avatar {
    Avatar {
        initials: initials(name),
        is_lead,
    }
}

/// The first letters of the first and the last name.
pub fn initials(name: &str) -> String {
    let letters: Vec<char> = name
        .split_whitespace()
        .filter_map(|word| word.chars().next())
        .collect();
    let last = letters.last().filter(|_| letters.len() > 1);
    letters
        .first()
        .into_iter()
        .chain(last)
        .flat_map(|letter| letter.to_uppercase())
        .collect()
}

/// Where a step of the path is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepPlace {
    /// Behind.
    Done,
    /// The client is here.
    Now,
    /// Ahead.
    Next,
}

/// One step of the path.
#[derive(Debug, Clone)]
#[must_use]
pub struct Step {
    /// Its name.
    pub name: String,
    /// Its state in words, such as "Valmis · 12.11.2025".
    pub state: String,
    /// Where it is.
    pub place: StepPlace,
}

impl Step {
    fn class(&self) -> &'static str {
        match self.place {
            StepPlace::Done => "is-done",
            StepPlace::Now => "is-now",
            StepPlace::Next => "is-next",
        }
    }
}

/// The steps of a case in order: a row where there is room, a column on phones.
#[derive(Template)]
#[template(path = "part/path.html")]
#[must_use]
pub struct StepPath {
    steps: Vec<Step>,
    is_column: bool,
    columns: usize,
}

impl StepPath {
    /// The path of a case, for professionals.
    pub fn new(steps: Vec<Step>) -> Self {
        let columns = steps.len().clamp(1, 12);
        Self {
            steps,
            is_column: false,
            columns,
        }
    }

    /// The path as a column, for clients and narrow places.
    pub fn column(mut self) -> Self {
        self.is_column = true;
        self
    }
}

/// One of the people around a client.
#[derive(Clone)]
pub struct Member {
    /// First and last name.
    pub name: String,
    /// Role and organisation.
    pub about: String,
    /// True for the responsible worker.
    pub is_lead: bool,
    /// What is to be noted of this member.
    pub tag: Option<Tag>,
}

/// The people around a client, the responsible worker first.
#[derive(Template)]
#[template(path = "part/team.html")]
#[must_use]
pub struct Team {
    members: Vec<Member>,
}

impl Team {
    /// A team of these members.
    pub fn new(mut members: Vec<Member>) -> Self {
        members.sort_by_key(|member| !member.is_lead);
        Self { members }
    }
}

/// Something that happened.
#[derive(Clone)]
pub struct Event {
    /// When, in words.
    pub on: String,
    /// What kind of a thing it was, such as "Kokous".
    pub kind: String,
    /// What happened.
    pub text: String,
    /// Who did it.
    pub by: String,
}

/// What happened, newest first.
#[derive(Template)]
#[template(path = "part/timeline.html")]
#[must_use]
pub struct Timeline {
    events: Vec<Event>,
}

impl Timeline {
    /// A timeline of these events in this order.
    pub fn new(events: Vec<Event>) -> Self {
        Self { events }
    }
}

/// Something to be put right: what is wrong, what it prevents, who mends it and by when, and the way to mend it.
#[derive(Template)]
#[template(path = "part/alert.html")]
#[must_use]
pub struct Alert {
    tone: Tone,
    title: String,
    text: String,
    who_label: String,
    who: String,
    links: Vec<(String, String)>,
    level: u8,
}

impl Alert {
    /// An alert: what is wrong, and what it prevents.
    pub fn new(tone: Tone, title: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            tone,
            title: title.into(),
            text: text.into(),
            who_label: String::new(),
            who: String::new(),
            links: Vec::new(),
            level: 2,
        }
    }

    /// Who mends it and by when: `who("Vastuu:", "Mikael Sandström, viimeistään 13.3.2026.")`.
    pub fn who(mut self, label: impl Into<String>, who: impl Into<String>) -> Self {
        self.who_label = label.into();
        self.who = who.into();
        self
    }

    /// A way to mend it; the first is the main one.
    pub fn link(mut self, href: impl Into<String>, words: impl Into<String>) -> Self {
        self.links.push((href.into(), words.into()));
        self
    }
}

/// What stands where a list has nothing yet, and how the first one gets there.
#[derive(Template)]
#[template(path = "part/empty.html")]
#[must_use]
pub struct EmptyState {
    icon: Icon,
    title: String,
    text: String,
    link: Option<(String, String)>,
}

impl EmptyState {
    /// An empty state.
    pub fn new(icon_name: &'static str, title: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            icon: icon(icon_name),
            title: title.into(),
            text: text.into(),
            link: None,
        }
    }

    /// How the first one gets there.
    pub fn link(mut self, href: impl Into<String>, words: impl Into<String>) -> Self {
        self.link = Some((href.into(), words.into()));
        self
    }
}

/// The way to this page; the last is the page itself.
#[derive(Template)]
#[template(path = "part/breadcrumbs.html")]
#[must_use]
pub struct Breadcrumbs {
    label: String,
    links: Vec<(String, String)>,
    here: String,
}

impl Breadcrumbs {
    /// Breadcrumbs ending on this page.
    pub fn new(
        page: &crate::page::Page,
        links: Vec<(String, String)>,
        here: impl Into<String>,
    ) -> Self {
        Self {
            label: page.l.shell_breadcrumbs(),
            links,
            here: here.into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn initials_are_of_the_first_and_the_last_name() {
        for (name, expected) in [
            ("Mikael Sandström", "MS"),
            ("anna maria ågren", "AÅ"),
            ("Cher", "C"),
            ("", ""),
            ("  ", ""),
        ] {
            assert_eq!(initials(name), expected);
        }
    }

    #[test]
    fn parts_escape_what_they_are_given() {
        let html = Tag::new(Tone::Warning, "<b>").to_string();
        assert!(
            html.contains("&#60;b&#62;") || html.contains("&lt;b&gt;"),
            "{html}"
        );
        assert!(!html.contains("<b>"));
    }

    #[test]
    fn the_responsible_worker_stands_first_in_a_team() {
        let member = |name: &str, is_lead| Member {
            name: name.into(),
            about: String::new(),
            is_lead,
            tag: None,
        };
        let html = Team::new(vec![
            member("Leena Koski", false),
            member("Mikael Sandström", true),
        ])
        .to_string();
        assert!(html.find("Mikael").unwrap() < html.find("Leena").unwrap());
    }
}
