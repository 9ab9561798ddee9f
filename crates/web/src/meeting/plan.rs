//! Planning a meeting from a case, or putting the case on the agenda of one already planned. Not the meeting page (`show`).

use actions::meeting::{self, Guest, NewItem, PlanRefused, When};
use actions::{CaseView, Failure};
use askama::Template;
use axum::extract::RawQuery;
use domain::access::Action;
use domain::id::{CaseId, MeetingId};
use domain::meeting::AttendeeIdentity;
use domain::meeting::agenda::{AgendaRefused, ClientInvitation};
use domain::meeting::planning::PlanMeetingRefused;
use jiff::Timestamp;
use jiff::civil::{Date, Time};

use super::guest::{self, Candidate};
use crate::answer::{Answer, Fault};
use crate::case::{CaseHead, CasePage};
use crate::form::{Choice, Form, decode};
use crate::notice::Notice;
use crate::page::Page;
use crate::session::SignedIn;
use crate::state::State;

#[derive(Template)]
#[template(path = "meeting/new.html", blocks = ["main"])]
struct NewPage {
    page: Page,
    head: CaseHead,
    case: CaseId,
    form: Form,
    meetings: Vec<Choice>,
    people: Vec<Choice>,
    unable: Vec<(String, String)>,
    client: Vec<Choice>,
    may_record_ground: bool,
}

/// The empty form, everybody who may hear ticked and the client invited.
pub async fn form(state: State, page: Page, me: SignedIn, RawQuery(query): RawQuery) -> Answer {
    let asked = decode(query.as_deref().unwrap_or_default());
    let value = |name: &str| {
        asked
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    };
    let case: CaseId = value("case")
        .and_then(|case| case.parse().ok())
        .ok_or(Fault::NotFound)?;
    let view = case_view(&state, &me, case).await?;
    let candidates = guest::candidates(&page, &view, me.worker());
    let mut form = Form::new(&page)
        .fill("meeting", value("meeting").unwrap_or("new"))
        .fill("client", "invited");
    for able in guest::able_values(&candidates) {
        form = form.fill("people", able);
    }
    page.show(&new_page(&state, &page, &me, &view, &candidates, form).await?)
}

async fn case_view(state: &State, me: &SignedIn, case: CaseId) -> Result<CaseView, Fault> {
    let view = state
        .app()
        .read_case(me.worker(), case, Action::PlanMeeting, "meeting_new")
        .await?;
    Ok(view)
}

async fn new_page(
    state: &State,
    page: &Page,
    me: &SignedIn,
    view: &CaseView,
    candidates: &[Candidate],
    form: Form,
) -> Result<NewPage, Fault> {
    let l = page.l;
    let case = view.file.case.id;
    let coming = meeting::mine(state.app(), me.worker()).await?.coming;
    let planned = coming
        .iter()
        .filter(|meeting| !view.file.meetings.iter().any(|one| one.id == meeting.id))
        .map(|meeting| {
            // The version goes along, so that an agenda somebody else changes meanwhile is noticed.
            Choice::new(
                format!("{}:{}", meeting.id, meeting.version),
                &meeting.title,
            )
            .hint(page.moment(meeting.starts_at))
        });
    Ok(NewPage {
        head: CaseHead::new(page, view, me.worker(), CasePage::Meetings),
        case,
        meetings: [Choice::new("new", l.meeting_new_which_new())]
            .into_iter()
            .chain(planned)
            .collect(),
        people: guest::choices(page, candidates),
        unable: guest::unable(page, candidates),
        client: vec![
            Choice::new("invited", l.meeting_new_client_yes()),
            Choice::new("not", l.meeting_new_client_no()),
        ],
        may_record_ground: view.may(Action::RecordGround, me.worker()),
        form,
        page: page.clone(),
    })
}

/// Where the case is to go.
enum Target {
    New(When),
    Planned(MeetingId, i64),
}

/// Plans the meeting, or puts the case on the agenda, or sends the form back.
pub async fn save(state: State, page: Page, me: SignedIn, mut form: Form) -> Answer {
    let case: CaseId = form.value("case").parse().map_err(|_| Fault::NotFound)?;
    let view = case_view(&state, &me, case).await?;
    let candidates = guest::candidates(&page, &view, me.worker());
    let target = target(&state, &page, &mut form);
    let item = item(&page, &candidates, &mut form);
    if let (true, Some(target), Some(item)) = (form.is_valid(), target, item) {
        let (app, key) = (state.app(), me.key(&form));
        let (done, notice) = match target {
            Target::New(when) => {
                let planned = meeting::plan(app, me.worker(), case, when, &item, &key).await;
                (planned.map(|id| id.to_string()), Notice::MeetingPlanned)
            }
            Target::Planned(id, seen) => {
                let put = meeting::put_case(app, me.worker(), id, seen, case, &item, &key).await;
                (put.map(|()| id.to_string()), Notice::MeetingPlanned)
            }
        };
        match done {
            Ok(id) | Err(Failure::AlreadyDone(id)) => {
                return page.done(&format!("/meetings/{id}"), notice);
            }
            Err(Failure::Rule(refusal)) => refuse(&page, &candidates, &mut form, &refusal),
            Err(Failure::Stale) => {
                form.refuse("meeting", page.l.meeting_conflict_title());
                let view = new_page(&state, &page, &me, &view, &candidates, form).await?;
                return page.show_conflict(&view);
            }
            Err(other) => return Err(other.into()),
        }
    }
    page.send_back(&new_page(&state, &page, &me, &view, &candidates, form).await?)
}

fn target(state: &State, page: &Page, form: &mut Form) -> Option<Target> {
    let l = page.l;
    let which = form.required("meeting", l.meeting_new_which_error())?;
    if which != "new" {
        let planned = which
            .split_once(':')
            .and_then(|(id, seen)| Some(Target::Planned(id.parse().ok()?, seen.parse().ok()?)));
        if planned.is_none() {
            form.refuse("meeting", l.meeting_new_which_error());
        }
        return planned;
    }
    let title = form.required("title", l.meeting_new_title_error());
    let on = form.parsed(
        "on",
        |text| text.parse::<Date>().ok(),
        l.meeting_new_on_error(),
    );
    let from = form.parsed("from", time, l.meeting_new_time_error());
    let to = form.parsed("to", time, l.meeting_new_time_error());
    let link = form.given("link").map(str::to_owned);
    if link
        .as_ref()
        .is_some_and(|link| !link.starts_with("https://"))
    {
        form.refuse("link", l.meeting_new_link_error());
    }
    let at = |time: Time| moment(state, on?, time);
    Some(Target::New(When {
        title: title?,
        starts_at: at(from?)?,
        ends_at: at(to?)?,
        place: form.given("place").map(str::to_owned),
        remote_link: link,
    }))
}

/// A time of day as people in Finland write it: `13:00` or `13.00`.
fn time(text: &str) -> Option<Time> {
    let (hour, minute) = text.split_once([':', '.'])?;
    Time::new(hour.parse().ok()?, minute.parse().ok()?, 0, 0).ok()
}

fn moment(state: &State, on: Date, time: Time) -> Option<Timestamp> {
    let zone = state.app().zone().clone();
    let zoned = on.to_datetime(time).to_zoned(zone).ok()?;
    Some(zoned.timestamp())
}

fn item(page: &Page, candidates: &[Candidate], form: &mut Form) -> Option<NewItem> {
    let topic = form.required("topic", page.l.meeting_new_topic_error());
    let guests = guest::chosen(candidates, &form.values("people"));
    if guests.is_empty() {
        form.refuse("people", page.l.meeting_new_people_error());
    }
    let client = if form.is_chosen("client", "not") {
        let because = form.required("client-why", page.l.meeting_new_client_why_error())?;
        ClientInvitation::NotInvited { because }
    } else {
        ClientInvitation::Invited
    };
    Some(NewItem {
        topic: topic?,
        guests,
        client,
    })
}

fn refuse(page: &Page, candidates: &[Candidate], form: &mut Form, refusal: &PlanRefused) {
    let l = page.l;
    let (field, words) = match refusal {
        PlanRefused::Meeting(why) => match why {
            PlanMeetingRefused::TitleMissing => ("title", l.meeting_new_title_error()),
            PlanMeetingRefused::NowhereToMeet => ("place", l.meeting_new_place_error()),
            PlanMeetingRefused::EndsBeforeItStarts => ("to", l.meeting_new_refused_order()),
            PlanMeetingRefused::StartsInThePast => ("on", l.meeting_new_refused_past()),
            PlanMeetingRefused::NotPlanned | PlanMeetingRefused::ReasonMissing => {
                ("meeting", l.meeting_new_refused_over())
            }
        },
        PlanRefused::Agenda(why) => match why {
            AgendaRefused::CaseClosed => ("meeting", l.meeting_new_refused_closed()),
            AgendaRefused::NotPlanned => ("meeting", l.meeting_new_refused_over()),
            AgendaRefused::AlreadyOnAgenda => ("meeting", l.meeting_new_refused_there()),
            AgendaRefused::TopicMissing => ("topic", l.meeting_new_topic_error()),
            AgendaRefused::NobodyInvited => ("people", l.meeting_new_people_error()),
            AgendaRefused::WhyWithoutClientMissing => {
                ("client-why", l.meeting_new_client_why_error())
            }
            AgendaRefused::GroundMissing(people) => {
                let name = |who: &AttendeeIdentity| {
                    let guest = match who {
                        AttendeeIdentity::Account(account) => Guest::Account(*account),
                        AttendeeIdentity::Named { name, organisation } => Guest::Named {
                            name: name.clone(),
                            organisation: organisation.clone(),
                        },
                    };
                    guest::label_of(candidates, &guest)
                };
                let names: Vec<_> = people.iter().map(|(who, _)| name(who)).collect();
                ("people", l.meeting_new_refused_ground(&names.join("; ")))
            }
        },
    };
    form.refuse(field, words);
}
