//! A page with every part of the look on it, for tests and for eyes; it is not in the product.
//! To look: `cargo test -p web serve_the_gallery -- --ignored --nocapture`, then open the address it prints.

use std::net::SocketAddr;
use std::sync::Arc;

use actions::{App, Models, Sources};
use askama::Template;
use axum::Router;
use axum::routing::get;
use domain::language::Text;
use domain::model::{CountyCode, OrganisationKind, RoleCode};
use domain::national::NationalData;
use domain::person::{Duty, Worker};
use jiff::civil::datetime;
use uuid::Uuid;

use crate::answer::Answer;
use crate::form::{Choice, Form};
use crate::format::Written as _;
use crate::language::Language;
use crate::notice::Notice;
use crate::page::{MenuItem, Page};
use crate::part::{
    Alert, Breadcrumbs, EmptyState, Event, LineChart, Member, Point, Step, StepPath, StepPlace,
    Tag, Team, Timeline, Tone,
};
use crate::session::Person;
use crate::state::{Settings, State};

/// A state in which the cookie `sid=mikael` is a signed-in worker; nothing is ever stored.
pub fn state() -> State {
    let sources = Sources {
        now: || "2026-03-09T08:00:00Z".parse().unwrap(),
        id: || Uuid::from_u128(7),
        secret: || [7; 32],
    };
    let database = actions::open_in_memory().unwrap();
    let national = NationalData::bundled().unwrap();
    State::new(
        App::new(database, sources, Models::default(), national),
        settings(),
    )
}

fn settings() -> Settings {
    Settings {
        is_secure: false,
        is_demo: true,
        sessions: Arc::new(|secret| {
            let found = (secret == "mikael").then(mikael);
            Box::pin(async move { Ok(found) })
        }),
    }
}

fn worker() -> Worker {
    Worker {
        account: Uuid::from_u128(1).into(),
        name: "Mikael Sandström".into(),
        county: CountyCode::new("17"),
        organisation: Uuid::from_u128(2).into(),
        organisation_kind: OrganisationKind::HealthCare,
        organisation_name: "Vaasan sote-keskus".into(),
        role: RoleCode::new("tyokykykoordinaattori"),
        duty: Duty::Coordinator,
        is_public_official: true,
        languages: Language::ALL.to_vec(),
        is_active: true,
    }
}

fn mikael() -> Person {
    Person {
        worker: worker(),
        name: "Mikael Sandström".into(),
        role: Text::finnish("työkykykoordinaattori"),
        organisation: "Vaasan sote-keskus".into(),
        county_name: "Rannikon hyvinvointialue".into(),
        county: "rannikko".into(),
        menu: MenuItem::PROFESSIONAL.to_vec(),
        open_tasks: 4,
        new_referrals: 0,
    }
}

#[derive(Template)]
#[template(path = "gallery/case.html", blocks = ["main"])]
struct CaseGallery {
    page: Page,
    crumbs: Breadcrumbs,
    alert: Alert,
    path: StepPath,
    rows: Vec<(&'static str, &'static str, &'static str, String, Tag)>,
    timeline: Timeline,
    team: Team,
    chart: LineChart,
    empty: EmptyState,
    next_at: String,
}

fn case_gallery(page: &Page) -> CaseGallery {
    let language = page.language;
    let step = |name: &str, state: &str, place| Step {
        name: name.into(),
        state: state.into(),
        place,
    };
    let row = |goal, service, who, date, tone, state: &str| {
        (
            goal,
            service,
            who,
            language.date(date),
            Tag::new(tone, state),
        )
    };
    let day = jiff::civil::date;
    CaseGallery {
        page: page.clone(),
        crumbs: Breadcrumbs::new(page, vec![("/cases".into(), page.l.shell_menu_cases())], "Aino Lehtinen"),
        alert: Alert::new(
            Tone::Warning,
            "Suostumus puuttuu: Kela ja työllisyyspalvelut",
            "Aino ei ole vielä antanut kirjallista suostumusta tietojen vaihtoon. Et voi jakaa suunnitelmaa heille ennen suostumusta.",
        )
        .who("Vastuu:", "Mikael Sandström, viimeistään 13.3.2026.")
        .link("#1", "Pyydä suostumus")
        .link("#2", "Kirjaa allekirjoitettu suostumus"),
        path: StepPath::new(vec![
            step("Alkupalvelu", "Valmis · 12.11.2025", StepPlace::Done),
            step("Palvelutarve", "Valmis · 3.12.2025", StepPlace::Done),
            step("Tavoitteet", "Valmis · 5.2.2026", StepPlace::Done),
            step("Suunnitelma", "Nyt · alkoi 19.2.2026", StepPlace::Now),
            step("Tuki ja palvelut", "Tulossa · arvio huhtikuu 2026", StepPlace::Next),
            step("Seuranta", "Tulossa", StepPlace::Next),
        ]),
        rows: vec![
            row("Selkäkivut hallintaan", "Fysioterapia, 5 käyntiä", "Juha Niemi", day(2026, 4, 30), Tone::Info, "Käynnissä"),
            row("Uni ja mieliala tasapainoon", "Psykiatrisen sairaanhoitajan vastaanotto", "Leena Koski", day(2026, 3, 6), Tone::Danger, "Myöhässä 5 pv"),
            row("Löydän työn, jota jaksan tehdä", "Työhönvalmennus", "Sari Ranta", day(2026, 5, 15), Tone::Warning, "Odottaa suostumusta"),
            row("Kokeilen lyhyempää työpäivää", "Työkokeilu, puutarha-ala", "Mikael Sandström", day(2026, 6, 1), Tone::Neutral, "Suunniteltu"),
            row("Raha-asiat järjestykseen", "Talous- ja velkaneuvonta", "Leena Koski", day(2026, 2, 20), Tone::Success, "Valmis"),
        ],
        timeline: Timeline::new(vec![
            Event { on: "9.3.2026".into(), kind: "Yhteydenotto.".into(), text: "Aino soitti: nukkuu huonosti, toivoo aikaa sairaanhoitajalle.".into(), by: "Mikael Sandström".into() },
            Event { on: "5.3.2026".into(), kind: "Itsearvio.".into(), text: "Työkykypistemäärä 5/10 (edellinen 4).".into(), by: "Aino Lehtinen".into() },
            Event { on: "19.2.2026".into(), kind: "Kokous.".into(), text: "Sovittiin suunnitelman luonnos ja fysioterapia.".into(), by: "Mikael Sandström".into() },
        ]),
        team: team(),
        chart: chart(language),
        empty: EmptyState::new("list-checks", "Ei tehtäviä", "Tehtävä syntyy kokouksen päätöksestä.").link("#3", "Sovi kokous"),
        next_at: language.moment(datetime(2026, 3, 18, 13, 0, 0, 0)),
    }
}

fn team() -> Team {
    let missing = || Some(Tag::new(Tone::Warning, "Suostumus puuttuu"));
    let member = |name: &str, about: &str, tag| Member {
        name: name.into(),
        about: about.into(),
        is_lead: false,
        tag,
    };
    Team::new(vec![
        member(
            "Leena Koski",
            "sosiaalityöntekijä, Vaasan sote-keskus",
            None,
        ),
        Member {
            is_lead: true,
            tag: Some(Tag::new(Tone::Accent, "Asiakasvastaava")),
            ..member(
                "Mikael Sandström",
                "työkykykoordinaattori, Vaasan sote-keskus",
                None,
            )
        },
        member("Juha Niemi", "fysioterapeutti, Vaasan sote-keskus", None),
        member("Sari Ranta", "asiantuntija, Työllisyyspalvelut", missing()),
        member("Eero Hakala", "asiantuntija, Kela", missing()),
        member("Aino Lehtinen", "asiakas, tiimin jäsen", None),
    ])
}

fn chart(language: Language) -> LineChart {
    let days = [
        (2025, 11, 12, 3),
        (2025, 12, 3, 3),
        (2026, 1, 14, 4),
        (2026, 2, 5, 4),
        (2026, 3, 5, 5),
    ];
    let points = days.map(|(year, month, day, value)| {
        let on = jiff::civil::date(year, month, day);
        Point {
            axis: language.short_date(on),
            row: language.date(on),
            value: f64::from(value),
            words: value.to_string(),
        }
    });
    LineChart::new(
        "score",
        "Työkykypistemäärä",
        "Pistemäärä on noussut kolmesta viiteen neljässä kuukaudessa.",
        10.0,
        points.to_vec(),
    )
    .target(7.0, "Tavoite 7")
    .table("Näytä luvut taulukkona", "Päivä", "Pisteet")
}

#[derive(Template)]
#[template(path = "gallery/form.html")]
struct FormGallery {
    page: Page,
    form: Form,
}

impl FormGallery {
    fn channels() -> Vec<Choice> {
        vec![
            Choice::new("self", "Otan yhteyttä itse").hint("Saat vastauksen samalla viikolla."),
            Choice::new("worker", "Ohjaan toisen henkilön"),
        ]
    }
}

async fn show_form(page: Page) -> Answer {
    let form = Form::new(&page).fill("phone", "040 123 4567");
    page.show(&FormGallery {
        page: page.clone(),
        form,
    })
}

async fn send_form(page: Page, mut form: Form) -> Answer {
    form.required("name", "Kirjoita nimi.");
    form.required("score", "Valitse luku 0–10.");
    if form.date("born").is_none() {
        form.refuse("born", "Kirjoita syntymäpäivä. Esimerkiksi 31 3 1980.");
    }
    if form.given("channel").is_none() {
        form.refuse("channel", "Valitse, kumpi tilanne sopii.");
    }
    if !form.is_valid() {
        return page.send_back(&FormGallery {
            page: page.clone(),
            form,
        });
    }
    page.done("/gallery", Notice::Saved)
}

async fn show_case(page: Page) -> Answer {
    let view = case_gallery(&page);
    if page.is_fragment {
        page.show(&view.as_main())
    } else {
        page.show(&view)
    }
}

async fn show_mine(page: Page, _: crate::session::SignedIn) -> Answer {
    page.show(&case_gallery(&page))
}

async fn break_down() -> Answer {
    panic!("as planned")
}

/// The product's frame and guards around the gallery's pages.
pub fn router() -> Router {
    let state = state();
    let pages = Router::new()
        .merge(crate::about::routes())
        .route("/gallery", get(show_case))
        .route("/gallery/form", get(show_form).post(send_form))
        .route("/gallery/mine", get(show_mine))
        .route("/gallery/broken", get(break_down))
        .fallback(|| async { axum::http::StatusCode::NOT_FOUND });
    crate::security::guard(pages, crate::assets::routes(), &state).with_state(state)
}

#[tokio::test]
#[ignore = "serves until stopped; for looking at"]
async fn serve_the_gallery() {
    let address: SocketAddr = std::env::var("GALLERY")
        .unwrap_or("127.0.0.1:3300".into())
        .parse()
        .unwrap();
    let listener = tokio::net::TcpListener::bind(address).await.unwrap();
    println!("http://{address}/gallery (cookie sid=mikael signs in)");
    axum::serve(listener, router()).await.unwrap();
}
