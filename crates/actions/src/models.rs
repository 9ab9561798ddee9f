//! The published service models, by code and version. A version never changes once published. Not here: the format (`domain::model`).

use crate::failure::digest_of;
use domain::case::ModelVersion;
use domain::model::{CountyCode, ModelCode, ServiceModel};
use jiff::Timestamp;
use std::collections::BTreeMap;
use std::sync::Arc;
use store::model::Published;
use store::{Database, StoreError};

/// All published models.
#[derive(Clone, Default)]
pub struct Models {
    versions: BTreeMap<ModelVersion, Arc<ServiceModel>>,
}

/// Why a model cannot be published.
#[derive(Debug, thiserror::Error)]
pub enum PublishRefused {
    /// The same version number stands with another text: give the changed model the next number.
    #[error(
        "{code} version {version} is already published with another text; a published version never changes: give the file the next version number"
    )]
    Changed { code: String, version: u32 },
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Models {
    /// Puts a model among the published ones.
    pub fn add(&mut self, model: ServiceModel) {
        let version = ModelVersion {
            code: model.code.clone(),
            version: model.version,
        };
        self.versions.insert(version, Arc::new(model));
    }

    /// The version a case is pinned to.
    pub fn version(&self, version: &ModelVersion) -> Option<Arc<ServiceModel>> {
        self.versions.get(version).cloned()
    }

    /// The newest version of a county's model.
    pub fn newest_of_county(&self, county: &CountyCode) -> Option<Arc<ServiceModel>> {
        self.versions
            .values()
            .filter(|model| model.county == *county)
            .max_by_key(|model| model.version)
            .cloned()
    }

    /// The newest version of a model by its code.
    pub fn newest(&self, code: &ModelCode) -> Option<Arc<ServiceModel>> {
        self.versions
            .values()
            .filter(|model| model.code == *code)
            .max_by_key(|model| model.version)
            .cloned()
    }

    /// The newest version of each model, by code.
    pub fn newest_of_all(&self) -> Vec<Arc<ServiceModel>> {
        let mut newest: BTreeMap<&ModelCode, &Arc<ServiceModel>> = BTreeMap::new();
        for (version, model) in &self.versions {
            newest.insert(&version.code, model);
        }
        newest.into_values().cloned().collect()
    }

    /// Every published version.
    pub fn all(&self) -> impl Iterator<Item = &Arc<ServiceModel>> {
        self.versions.values()
    }
}

/// Publishes a checked model with its source text; the same text again changes nothing.
/// Refuses when the version number stands already with another text.
pub async fn publish(
    db: &Database,
    model: &ServiceModel,
    source: &str,
    now: Timestamp,
) -> Result<(), PublishRefused> {
    let mut tx = db.begin().await?;
    let version = ModelVersion {
        code: model.code.clone(),
        version: model.version,
    };
    let digest = digest_of(source);
    if let Some(known) = store::model::all(&mut tx)
        .await?
        .into_iter()
        .find(|known| known.model == version)
    {
        return if known.digest == digest {
            Ok(())
        } else {
            Err(PublishRefused::Changed {
                code: version.code.to_string(),
                version: version.version,
            })
        };
    }
    let published = Published {
        model: version,
        county: model.county.as_str().to_owned(),
        digest,
        source: source.to_owned(),
    };
    store::model::insert(&mut tx, &published, now).await?;
    tx.commit().await?;
    Ok(())
}

/// The source texts of all published versions.
pub async fn published_sources(db: &Database) -> Result<Vec<Published>, StoreError> {
    let mut tx = db.read().await?;
    store::model::all(&mut tx).await
}
