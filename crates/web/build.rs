//! Builds what the pages need beside Rust: the typed text catalogue and the folder of assets.
//! Not a bundler: files are joined, copied and named; npm only downloads them.

#[path = "build/assets.rs"]
mod assets;

use std::path::PathBuf;
use std::process::ExitCode;

use fluent_typed::{BuildOptions, FtlOutputOptions, LintLevel};

fn main() -> ExitCode {
    let Some(out) = std::env::var_os("OUT_DIR").map(PathBuf::from) else {
        eprintln!("OUT_DIR is not set: run this through cargo");
        return ExitCode::FAILURE;
    };
    if let Err(reason) = assets::gather(&out) {
        println!("cargo::error={reason}");
        return ExitCode::FAILURE;
    }
    build_catalogue(&out)
}

/// Turns `locales/{fi,sv,en}/*.ftl` into one Rust method a message.
///
/// Finnish is the language whose comments give the argument types.
fn build_catalogue(out: &std::path::Path) -> ExitCode {
    let options = BuildOptions::default()
        .with_default_language("fi")
        .with_prefix("")
        .with_lint_level(LintLevel::Deny)
        .without_bidi_isolation()
        .without_format()
        .with_output_file_path(&out.join("catalogue.rs").to_string_lossy())
        .with_ftl_output(FtlOutputOptions::single_file(
            &out.join("catalogue.ftl").to_string_lossy(),
        ));
    fluent_typed::build_from_locales_folder(options)
}
