//! The product's one instance: database, models, and the sources of time, ids and secrets. Not here: anything a person does.

use crate::models::Models;
use domain::model::{CountyCode, ServiceModel};
use domain::national::NationalData;
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use std::sync::{Arc, RwLock};
use store::Database;
use uuid::Uuid;

/// Where time, ids and secrets come from; the program gives real ones, tests their own.
#[derive(Clone, Copy)]
pub struct Sources {
    pub now: fn() -> Timestamp,
    /// A new time-ordered id (UUID version 7).
    pub id: fn() -> Uuid,
    /// 32 unguessable bytes.
    pub secret: fn() -> [u8; 32],
}

/// Everything an action stands on. Cheap to clone.
#[derive(Clone)]
pub struct App {
    pub db: Database,
    sources: Sources,
    models: Arc<RwLock<Arc<Models>>>,
    national: Arc<NationalData>,
    zone: TimeZone,
}

impl App {
    pub fn new(db: Database, sources: Sources, models: Models, national: NationalData) -> Self {
        let zone = TimeZone::get("Europe/Helsinki").unwrap_or(TimeZone::UTC);
        Self {
            db,
            sources,
            models: Arc::new(RwLock::new(Arc::new(models))),
            national: Arc::new(national),
            zone,
        }
    }

    pub fn now(&self) -> Timestamp {
        (self.sources.now)()
    }

    /// Today in Finland.
    pub fn today(&self) -> Date {
        self.day_of(self.now())
    }

    /// The day of an instant in Finland.
    pub fn day_of(&self, at: Timestamp) -> Date {
        self.zone.to_datetime(at).date()
    }

    /// Finland's time zone.
    pub const fn zone(&self) -> &TimeZone {
        &self.zone
    }

    /// A new id, of the type asked for.
    pub fn new_id<T: From<Uuid>>(&self) -> T {
        T::from((self.sources.id)())
    }

    /// A new unguessable text of 64 hex characters.
    pub fn new_secret(&self) -> String {
        (self.sources.secret)()
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect()
    }

    /// 32 unguessable bytes.
    pub fn secret_bytes(&self) -> [u8; 32] {
        (self.sources.secret)()
    }

    /// The models in use now.
    pub fn models(&self) -> Arc<Models> {
        match self.models.read() {
            Ok(models) => Arc::clone(&models),
            Err(poisoned) => Arc::clone(&poisoned.into_inner()),
        }
    }

    /// Takes newly published models into use.
    pub fn use_models(&self, models: Models) {
        let mut place = match self.models.write() {
            Ok(place) => place,
            Err(poisoned) => poisoned.into_inner(),
        };
        *place = Arc::new(models);
    }

    /// The newest model of a county.
    pub fn model_of_county(&self, county: &CountyCode) -> Option<Arc<ServiceModel>> {
        self.models().newest_of_county(county)
    }

    /// National lists and the catalogue of services.
    pub fn national(&self) -> &NationalData {
        &self.national
    }
}
