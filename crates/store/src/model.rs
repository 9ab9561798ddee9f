//! Published versions of service models, kept as their source text; a published version never changes. Not here: reading them.

use crate::db::{Result, Tx};
use crate::params;
use domain::case::ModelVersion;
use jiff::Timestamp;

/// A published version.
pub struct Published {
    pub model: ModelVersion,
    pub county: String,
    /// SHA-256 of the source, in hex.
    pub digest: String,
    pub source: String,
}

pub async fn insert(tx: &mut Tx, published: &Published, now: Timestamp) -> Result<()> {
    let sql = "INSERT INTO model_version (code, version, county, digest, source, published_at) VALUES ($1, $2, $3, $4, $5, $6)";
    let values = params![
        published.model.code.as_str(),
        published.model.version,
        &published.county,
        &published.digest,
        &published.source,
        now
    ];
    tx.execute(sql, values).await?;
    Ok(())
}

/// All published versions, by code and version.
pub async fn all(tx: &mut Tx) -> Result<Vec<Published>> {
    tx.all(
        "SELECT code, version, county, digest, source FROM model_version ORDER BY code, version",
        params![],
        |row| {
            Ok(Published {
                model: ModelVersion {
                    code: row.parsed(0)?,
                    version: row.get(1)?,
                },
                county: row.get(2)?,
                digest: row.get(3)?,
                source: row.get(4)?,
            })
        },
    )
    .await
}
