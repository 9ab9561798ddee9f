//! Where style sheet, scripts, fonts and icons are served, under names that change with their content.
//! Not where they come from: see `build/assets.rs`.

use std::collections::HashMap;
use std::sync::LazyLock;

use axum::Router;
use memory_serve::{CacheControl, MemoryServe};

/// The notices of what others made and we ship; empty in the plain look.
pub const LICENCES: &str = include_str!(concat!(env!("OUT_DIR"), "/licences.txt"));

#[allow(
    clippy::panic,
    clippy::indexing_slicing,
    reason = "inside the macro of memory-serve, true at build time"
)]
fn embedded() -> MemoryServe {
    memory_serve::load!()
        .index_file(None)
        .enable_hashed_routes(true)
        .cache_control(CacheControl::Medium)
}

/// Serves the assets; mounted under `/static`.
pub fn routes<S: Clone + Send + Sync + 'static>() -> Router<S> {
    embedded().into_router()
}

/// The address of an asset, or nothing in the plain look where it does not exist.
pub fn address(name: &str) -> Option<&'static str> {
    static ADDRESSES: LazyLock<HashMap<String, String>> = LazyLock::new(|| {
        let manifest = embedded().manifest();
        let named = manifest.iter().map(|(route, served)| {
            (
                route.trim_start_matches('/').to_owned(),
                format!("/static{served}"),
            )
        });
        named.collect()
    });
    ADDRESSES.get(name).map(String::as_str)
}
