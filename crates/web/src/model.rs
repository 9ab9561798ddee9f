//! A county's model on one public page: the picture of its path, and its rules in words. Nothing here is about a person.
//! Not the model itself, nor its picture's drawing: those are in `domain::model`.

mod path;
mod people;
mod section;
mod service;
mod word;

use std::sync::Arc;

use askama::Template;
use axum::Router;
use axum::extract::Path;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use axum::routing::get;
use domain::model::picture::svg;
use domain::model::{CountyCode, ModelCode, ServiceModel};

use crate::answer::{Answer, Fault};
use crate::page::Page;
use crate::state::State;
use path::StepWords;
use section::Section;

/// The addresses of this capability.
pub fn routes() -> Router<State> {
    Router::new()
        .route("/models", get(list))
        .route("/models/{code}", get(show))
        .route("/models/{code}/picture.svg", get(picture))
}

/// The newest model by its own code, or by the county's two characters.
fn found(state: &State, code: &str) -> Result<Arc<ServiceModel>, Fault> {
    let models = state.app().models();
    models
        .newest(&ModelCode::from(code))
        .or_else(|| models.newest_of_county(&CountyCode::from(code)))
        .ok_or(Fault::NotFound)
}

#[derive(Template)]
#[template(path = "model/list.html", blocks = ["main"])]
struct ModelsPage {
    page: Page,
    /// Address, the model's name, the county's name.
    models: Vec<(String, String, String)>,
}

/// Every county's newest model.
async fn list(state: State, page: Page) -> Answer {
    let models = state.app().models().newest_of_all();
    let line = |model: &Arc<ServiceModel>| {
        (
            format!("/models/{}", model.code),
            page.say(&model.name).to_owned(),
            county_name(&state, &page, model),
        )
    };
    page.show(&ModelsPage {
        models: models.iter().map(line).collect(),
        page: page.clone(),
    })
}

fn county_name(state: &State, page: &Page, model: &ServiceModel) -> String {
    let county = state.app().national().county(model.county.as_str());
    county.map_or_else(String::new, |county| page.say(&county.name).to_owned())
}

#[derive(Template)]
#[template(path = "model/show.html", blocks = ["main"])]
struct ModelPage {
    page: Page,
    code: String,
    name: String,
    county: String,
    version: String,
    source: String,
    /// Written by the program itself from the model; its texts are escaped there.
    picture: String,
    principles: Vec<String>,
    steps: Vec<StepWords>,
    sections: Vec<Section>,
    filled: Vec<(String, String)>,
}

/// One model, to be hung on a wall or read through.
async fn show(state: State, page: Page, Path(code): Path<String>) -> Answer {
    let model = found(&state, &code)?;
    let filled = model.filled_in.iter();
    let national = state.app().national();
    page.show(&ModelPage {
        code: model.code.to_string(),
        name: page.say(&model.name).to_owned(),
        county: county_name(&state, &page, &model),
        version: page
            .l
            .model_version(model.version, &page.date(model.valid_from)),
        source: page.l.model_source(&model.source),
        picture: svg(&model, page.language),
        principles: model
            .principles
            .iter()
            .map(|one| page.say(one).to_owned())
            .collect(),
        steps: path::steps(&page, &model),
        sections: vec![
            path::channels(&page, &model),
            path::criteria(&page, &model),
            people::team(&page, &model),
            people::roles(&page, &model),
            people::responsible(&page, &model),
            people::ground(&page, &model),
            service::plan(&page, &model),
            service::instruments(&page, &model),
            service::services(&page, &model, national),
            path::onward(&page, &model),
            service::indicators(&page, &model),
            service::partners(&page, &model, national),
        ],
        filled: filled
            .map(|one| (one.part.clone(), one.note.clone()))
            .collect(),
        page: page.clone(),
    })
}

/// The picture alone, in the page's language, to be saved or printed large.
async fn picture(state: State, page: Page, Path(code): Path<String>) -> Answer {
    let model = found(&state, &code)?;
    let drawing = svg(&model, page.language);
    Ok(([(CONTENT_TYPE, "image/svg+xml; charset=utf-8")], drawing).into_response())
}
