//! What every page knows before its own content: language, person, menu, notice, day.
//! Not the content: each handler adds its own view beside this in its template struct.

use std::convert::Infallible;
use std::sync::Arc;

use actions::App;
use axum::extract::FromRequestParts;
use axum::http::HeaderMap;
use axum::http::header::ACCEPT_LANGUAGE;
use axum::http::request::Parts;
use domain::language::Text;
use domain::model::MunicipalityCode;
use jiff::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;

use crate::format::Written;
use crate::language::{Catalogue, Language};
use crate::notice::Notice;
use crate::session::{Person, SignedIn, cookie};
use crate::state::State;

/// The frame of one answer. Template structs carry it as the field `page`.
#[derive(Clone)]
pub struct Page {
    /// The language of the page.
    pub language: Language,
    /// The texts in that language: `page.l.case_plan_title()`.
    pub l: &'static Catalogue,
    /// The signed-in person.
    pub person: Option<Arc<Person>>,
    /// True when htmx asks for a part of the page only.
    pub is_fragment: bool,
    /// What just happened, once, after a redirect.
    pub notice: Option<Notice>,
    /// Path and query of this request.
    pub path: String,
    /// What a form of this session must bring back; empty for visitors.
    pub token: String,
    /// A fresh key for a form of this page, so that sending it twice does it once.
    pub key: Uuid,
    /// The present moment.
    pub now: Timestamp,
    /// The present day in Finland.
    pub today: Date,
    app: App,
}

/// An item of the main menu.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MenuItem {
    /// What needs me today.
    Desk,
    /// All cases.
    Cases,
    /// Referrals to take in.
    Referrals,
    /// Meetings.
    Meetings,
    /// Tasks.
    Tasks,
    /// The county's model.
    Models,
}

impl MenuItem {
    /// The menu of a professional.
    pub const PROFESSIONAL: [Self; 6] = [
        Self::Desk,
        Self::Cases,
        Self::Referrals,
        Self::Meetings,
        Self::Tasks,
        Self::Models,
    ];

    /// The first part of the addresses under this item.
    const fn root(self) -> &'static str {
        match self {
            Self::Desk => "/desk",
            Self::Cases => "/cases",
            Self::Referrals => "/referrals",
            Self::Meetings => "/meetings",
            Self::Tasks => "/tasks",
            Self::Models => "/models",
        }
    }
}

/// A link of the main menu as the template shows it.
pub struct MenuLink {
    /// Where it leads.
    pub href: String,
    /// Its words.
    pub label: String,
    /// True on the pages under it.
    pub is_current: bool,
    /// A number beside it and the words a screen reader says, when there is something to count.
    pub count: Option<(u32, String)>,
}

/// A link of the language switch.
pub struct LanguageLink {
    /// Where it leads.
    pub href: String,
    /// `fi`, `sv` or `en`.
    pub code: &'static str,
    /// The letters shown.
    pub letters: String,
    /// The language's own name.
    pub own_name: &'static str,
    /// True for the language of this page.
    pub is_current: bool,
}

impl Page {
    /// The main menu of the signed-in person's role.
    pub fn menu(&self) -> Vec<MenuLink> {
        let Some(person) = &self.person else {
            return Vec::new();
        };
        person
            .menu
            .iter()
            .map(|item| self.menu_link(*item, person))
            .collect()
    }

    fn menu_link(&self, item: MenuItem, person: &Person) -> MenuLink {
        let l = self.l;
        let (label, count) = match item {
            MenuItem::Desk => (l.shell_menu_desk(), None),
            MenuItem::Cases => (l.shell_menu_cases(), None),
            MenuItem::Referrals => {
                let new = person.new_referrals;
                (
                    l.shell_menu_referrals(),
                    (new > 0).then(|| (new, l.shell_menu_referrals_count(new))),
                )
            }
            MenuItem::Meetings => (l.shell_menu_meetings(), None),
            MenuItem::Tasks => {
                let open = person.open_tasks;
                (
                    l.shell_menu_tasks(),
                    (open > 0).then(|| (open, l.shell_menu_tasks_count(open))),
                )
            }
            MenuItem::Models => (l.shell_menu_models(), None),
        };
        let href = match item {
            MenuItem::Models => format!("/models/{}", person.county),
            _ => item.root().to_owned(),
        };
        MenuLink {
            href,
            label,
            is_current: is_under(&self.path, item.root()),
            count,
        }
    }

    /// The language switch: each link comes back to this page.
    pub fn languages(&self) -> Vec<LanguageLink> {
        let link = |language: Language| LanguageLink {
            href: format!(
                "/language/{}?back={}",
                language.code(),
                crate::form::encode(&self.path)
            ),
            code: language.code(),
            letters: language.code().to_uppercase(),
            own_name: crate::language::own_name(language),
            is_current: language == self.language,
        };
        Language::ALL.into_iter().map(link).collect()
    }

    /// A county's own text in the page's language.
    pub fn say<'a>(&self, text: &'a Text) -> &'a str {
        text.in_language(self.language)
    }

    /// A day, as `18.3.2026`.
    pub fn date(&self, day: Date) -> String {
        self.language.date(day)
    }

    /// The day of a moment in Finland.
    pub fn day_of(&self, at: Timestamp) -> String {
        self.language.date(crate::state::local(at).date())
    }

    /// The time of day of a moment, as `13.05`.
    pub fn time_of(&self, at: Timestamp) -> String {
        self.language.time(crate::state::local(at).time())
    }

    /// A moment, as `ke 18.3.2026 klo 13.00`.
    pub fn moment(&self, at: Timestamp) -> String {
        self.language.moment(crate::state::local(at))
    }

    /// A date for clients: `keskiviikko 18. maaliskuuta`.
    pub fn long_date(&self, on: Date) -> String {
        self.language.long_date(on)
    }

    /// A moment for clients: `keskiviikko 18. maaliskuuta kello 13`.
    pub fn long_moment(&self, at: Timestamp) -> String {
        self.language.long_moment(crate::state::local(at))
    }

    /// The signed-in person's account, for links to what is theirs.
    pub fn account(&self) -> String {
        self.person
            .as_ref()
            .map_or_else(String::new, |person| person.worker.account.to_string())
    }

    /// Every municipality, by name, for choosing.
    pub fn municipalities(&self) -> Vec<crate::form::Choice> {
        let municipalities = self.app.national().municipalities();
        let mut named: Vec<(&str, &str)> = municipalities
            .map(|one| (one.name.in_language(self.language), one.code.as_str()))
            .collect();
        named.sort_unstable();
        named
            .into_iter()
            .map(|(name, code)| crate::form::Choice::new(code, name))
            .collect()
    }

    /// The name of a municipality.
    pub fn municipality(&self, code: &MunicipalityCode) -> Option<String> {
        let found = self.app.national().municipality(code.as_str())?;
        Some(found.name.in_language(self.language).to_owned())
    }

    /// The notice's words.
    pub fn notice_text(&self) -> Option<String> {
        self.notice.map(|notice| notice.text(self.l))
    }

    /// The address of an asset; nothing in the plain look where it is missing.
    #[allow(clippy::unused_self, reason = "templates reach it through the page")]
    pub fn asset(&self, name: &str) -> Option<&'static str> {
        crate::assets::address(name)
    }

    /// Text size of the design system: small for professionals, medium for clients and referrers.
    pub fn size(&self) -> &'static str {
        if self.person.is_some() { "sm" } else { "md" }
    }

    /// What was searched for, so that the search field keeps it on the list of cases.
    pub fn searched(&self) -> String {
        let Some(query) = self.path.strip_prefix("/cases?") else {
            return String::new();
        };
        crate::form::decode(query)
            .into_iter()
            .find(|(name, _)| name == "q")
            .map(|(_, text)| text)
            .unwrap_or_default()
    }
}

fn is_under(path: &str, root: &str) -> bool {
    let path = path.split('?').next().unwrap_or_default();
    path == root
        || path
            .strip_prefix(root)
            .is_some_and(|rest| rest.starts_with('/'))
}

/// The cookie wins, then what the browser asks for, then Finnish.
fn language_of(headers: &HeaderMap) -> Language {
    let chosen = cookie(headers, "lang").and_then(Language::parse);
    let asked = || {
        headers
            .get(ACCEPT_LANGUAGE)?
            .to_str()
            .ok()
            .and_then(crate::language::from_accepted)
    };
    chosen.or_else(asked).unwrap_or(Language::Fi)
}

impl FromRequestParts<State> for Page {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &State) -> Result<Self, Infallible> {
        let signed_in = parts.extensions.get::<SignedIn>();
        let language = language_of(&parts.headers);
        Ok(Self {
            language,
            l: crate::language::catalogue(language),
            person: signed_in.map(|one| Arc::clone(&one.person)),
            is_fragment: parts
                .headers
                .get("hx-request-type")
                .is_some_and(|kind| kind == "partial"),
            notice: cookie(&parts.headers, "notice").and_then(Notice::from_code),
            path: parts
                .uri
                .path_and_query()
                .map_or_else(|| "/".to_owned(), ToString::to_string),
            token: signed_in.map(|one| one.token.clone()).unwrap_or_default(),
            key: state.new_id(),
            now: state.now(),
            today: state.today(),
            app: state.app().clone(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_menu_item_is_current_on_the_pages_under_it_and_nowhere_else() {
        assert!(is_under("/cases", "/cases"));
        assert!(is_under("/cases/7/plan?print=1", "/cases"));
        assert!(is_under("/cases?q=a", "/cases"));
        assert!(!is_under("/casesx", "/cases"));
        assert!(!is_under("/", "/cases"));
    }

    #[test]
    fn the_cookie_wins_over_what_the_browser_asks_for() {
        let mut headers = HeaderMap::new();
        assert_eq!(language_of(&headers), Language::Fi);
        headers.insert(ACCEPT_LANGUAGE, "en".parse().unwrap());
        assert_eq!(language_of(&headers), Language::En);
        headers.insert("cookie", "lang=sv".parse().unwrap());
        assert_eq!(language_of(&headers), Language::Sv);
        headers.insert("cookie", "lang=xx".parse().unwrap());
        assert_eq!(language_of(&headers), Language::En);
    }
}
