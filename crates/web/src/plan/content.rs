//! The draft as a form and back: names of fields, filling, reading.
//! Not saving (`edit`), not what must be filled before agreeing (`domain::plan::agree`).

use domain::id::{GoalId, LineId};
use domain::model::{FieldCode, PlanKindCode, SectionCode, ServiceCode, WorkAbilityPart};
use domain::plan::{Goal, LineOwner, PlanContent, PlanLine};
use jiff::civil::Date;

use crate::form::Form;
use crate::page::Page;

/// What stands for a person written by name in the list of carriers.
pub const OTHER: &str = "other";

/// Every field of a draft, name and value, in the order of the document.
pub fn fields(content: &PlanContent) -> Vec<(String, String)> {
    let mut fields = vec![
        ("kind".to_owned(), content.kind.to_string()),
        ("client-words".to_owned(), content.client_words.clone()),
        ("contact-rhythm".to_owned(), content.contact_rhythm.clone()),
        ("cover-note".to_owned(), content.cover_note.clone()),
        ("review-on".to_owned(), day(content.review_on)),
    ];
    for (section, texts) in &content.sections {
        for (field, text) in texts {
            fields.push((field_name(section, field), text.clone()));
        }
    }
    for goal in &content.goals {
        goal_fields(goal, &mut fields);
    }
    for line in &content.lines {
        line_fields(line, &mut fields);
    }
    fields
}

/// The name of a section's field.
pub fn field_name(section: &SectionCode, field: &FieldCode) -> String {
    format!("field.{section}.{field}")
}

fn day(day: Option<Date>) -> String {
    day.map_or_else(String::new, |day| day.to_string())
}

fn goal_fields(goal: &Goal, fields: &mut Vec<(String, String)>) {
    let name = |what: &str| format!("goal-{}-{what}", goal.id);
    fields.push(("goal".into(), goal.id.to_string()));
    fields.push((name("part"), goal.part.code().to_owned()));
    fields.push((name("text"), goal.text.clone()));
    if goal.is_career_goal {
        fields.push((name("career"), "yes".into()));
    }
}

fn line_fields(line: &PlanLine, fields: &mut Vec<(String, String)>) {
    let name = |what: &str| format!("line-{}-{what}", line.id);
    let goal = line.goal.map_or_else(String::new, |goal| goal.to_string());
    let service = line
        .service
        .as_ref()
        .map_or_else(String::new, ToString::to_string);
    let (who, named) = match &line.responsible {
        LineOwner::Account(account) => (account.to_string(), String::new()),
        LineOwner::Client => ("client".to_owned(), String::new()),
        LineOwner::Named(name) if name.is_empty() => (String::new(), String::new()),
        LineOwner::Named(name) => (OTHER.to_owned(), name.clone()),
    };
    fields.push(("line".into(), line.id.to_string()));
    fields.push((name("goal"), goal));
    fields.push((name("service"), service));
    fields.push((name("what"), line.what.clone()));
    fields.push((name("who"), who));
    fields.push((name("named"), named));
    fields.push((name("starts"), day(line.starts_on)));
    fields.push((name("ends"), day(line.ends_on)));
}

/// A form filled with a draft that was seen at a version.
pub fn filled(page: &Page, content: &PlanContent, version: i64) -> Form {
    let form = Form::new(page).fill("version", version.to_string());
    let fields = fields(content).into_iter();
    fields.fold(form, |form, (name, value)| form.fill(&name, value))
}

/// The draft as it was typed; a day that is none is an error at its field.
pub fn read(page: &Page, form: &mut Form) -> PlanContent {
    let mut content = PlanContent::empty(PlanKindCode::new(form.value("kind")));
    form.value("client-words")
        .clone_into(&mut content.client_words);
    form.value("contact-rhythm")
        .clone_into(&mut content.contact_rhythm);
    form.value("cover-note").clone_into(&mut content.cover_note);
    content.review_on = read_day(page, form, "review-on");
    for (section, field, text) in section_texts(form) {
        let fields = content.sections.entry(section).or_default();
        fields.insert(field, text);
    }
    let goals = ids::<GoalId>(form, "goal").into_iter();
    content.goals = goals.map(|id| read_goal(form, id)).collect();
    for id in ids::<LineId>(form, "line") {
        content.lines.push(read_line(page, form, id));
    }
    content
}

fn section_texts(form: &Form) -> Vec<(SectionCode, FieldCode, String)> {
    let part = |(name, text): (&str, &str)| {
        let (section, field) = name.strip_prefix("field.")?.split_once('.')?;
        let (section, field) = (SectionCode::new(section), FieldCode::new(field));
        (!text.is_empty()).then(|| (section, field, text.to_owned()))
    };
    form.all().filter_map(part).collect()
}

/// Ids under a name, each once.
fn ids<T: std::str::FromStr + PartialEq>(form: &Form, name: &str) -> Vec<T> {
    let mut found: Vec<T> = Vec::new();
    for id in form
        .values(name)
        .iter()
        .filter_map(|text| text.parse().ok())
    {
        if !found.contains(&id) {
            found.push(id);
        }
    }
    found
}

fn read_goal(form: &Form, id: GoalId) -> Goal {
    let value = |what: &str| form.value(&format!("goal-{id}-{what}"));
    Goal {
        id,
        part: WorkAbilityPart::parse(value("part")).unwrap_or(WorkAbilityPart::Work),
        text: value("text").to_owned(),
        is_career_goal: value("career") == "yes",
    }
}

fn read_line(page: &Page, form: &mut Form, id: LineId) -> PlanLine {
    let name = |what: &str| format!("line-{id}-{what}");
    let starts_on = read_day(page, form, &name("starts"));
    let ends_on = read_day(page, form, &name("ends"));
    let given = |what: &str| form.given(&name(what));
    let by_name = |name: &str| LineOwner::Named(name.to_owned());
    let responsible = match given("who") {
        Some("client") => LineOwner::Client,
        Some(who) if who != OTHER => who
            .parse()
            .map_or_else(|_| by_name(who), LineOwner::Account),
        Some(_) | None => by_name(given("named").unwrap_or_default()),
    };
    PlanLine {
        id,
        goal: given("goal").and_then(|goal| goal.parse().ok()),
        service: given("service").map(ServiceCode::new),
        what: given("what").unwrap_or_default().to_owned(),
        responsible,
        starts_on,
        ends_on,
    }
}

fn read_day(page: &Page, form: &mut Form, name: &str) -> Option<Date> {
    let day = form.date(name);
    if day.is_none() && !form.is_date_empty(name) {
        form.refuse(name, page.l.plan_day_error());
    }
    day
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::id::AccountId;
    use uuid::Uuid;

    fn content() -> PlanContent {
        let mut content = PlanContent::empty("own".into());
        content.client_words = "Haluan töihin.".into();
        content.review_on = Some(jiff::civil::date(2026, 4, 1));
        let fields = content.sections.entry("situation".into()).or_default();
        fields.insert("professional-view".into(), "Selkä vaivaa.".into());
        let goal = Goal {
            id: Uuid::from_u128(1).into(),
            part: WorkAbilityPart::Health,
            text: "Kivut hallintaan".into(),
            is_career_goal: true,
        };
        let line = |number: u128, responsible: LineOwner| PlanLine {
            id: Uuid::from_u128(number).into(),
            goal: Some(goal.id),
            service: Some("physiotherapy".into()),
            what: "Viisi käyntiä".into(),
            responsible,
            starts_on: None,
            ends_on: Some(jiff::civil::date(2026, 5, 1)),
        };
        content.lines = vec![
            line(2, LineOwner::Client),
            line(3, LineOwner::Named("Sari Ranta".into())),
            line(4, LineOwner::Account(AccountId(Uuid::from_u128(9)))),
            line(5, LineOwner::Named(String::new())),
        ];
        content.goals.push(goal);
        content
    }

    #[tokio::test]
    async fn a_draft_comes_back_from_its_form_as_it_went() {
        use axum::extract::FromRequestParts as _;
        let (mut parts, ()) = axum::http::Request::new(()).into_parts();
        let Ok(page) = Page::from_request_parts(&mut parts, &crate::gallery::state()).await;
        let mut form = filled(&page, &content(), 3);
        assert_eq!(read(&page, &mut form), content());
        assert!(form.is_valid());
        let mut wrong = Form::new(&page).fill("review-on", "31.2.");
        read(&page, &mut wrong);
        assert!(wrong.error("review-on").is_some());
    }
}
