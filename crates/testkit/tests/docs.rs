//! Documents told apart from wishes: what they name exists, and what exists is named.
//! Not a check of spelling or style.
#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops where it fails"
)]

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn read(path: impl AsRef<Path>) -> String {
    let path = root().join(path);
    fs::read_to_string(&path).unwrap_or_else(|e| panic!("cannot read {}: {e}", path.display()))
}

/// Every file under version control, or about to be.
fn files() -> Vec<String> {
    let listed = Command::new("git")
        .args(["ls-files", "--cached", "--others", "--exclude-standard"])
        .current_dir(root())
        .output()
        .expect("git is installed, and this is a checkout");
    let listed = String::from_utf8(listed.stdout).expect("file names are UTF-8");
    listed
        .lines()
        .map(str::to_owned)
        .filter(|path| root().join(path).is_file())
        .collect()
}

/// The paths a document names: words that begin with one of our folders. `{fi,sv,en}` stands for each of the three.
fn paths_named_in(document: &str) -> BTreeSet<String> {
    const FOLDERS: [&str; 6] = ["crates/", "docs/", "models/", "tests/", "scripts/", ".ci/"];
    let beside_a_path = |c: char| !(c.is_alphanumeric() || "/._-{},*".contains(c));
    document
        .split(beside_a_path)
        .map(|word| word.trim_end_matches(['.', ',']))
        .filter(|word| FOLDERS.iter().any(|folder| word.starts_with(folder)))
        .flat_map(each_alternative)
        .collect()
}

fn each_alternative(path: &str) -> Vec<String> {
    let Some((before, rest)) = path.split_once('{') else {
        return vec![path.to_owned()];
    };
    let Some((choices, after)) = rest.split_once('}') else {
        return vec![path.to_owned()];
    };
    choices
        .split(',')
        .flat_map(|choice| each_alternative(&format!("{before}{choice}{after}")))
        .collect()
}

fn is_of_kind(path: &str, ending: &str) -> bool {
    Path::new(path)
        .extension()
        .is_some_and(|found| found == ending)
}

fn exists(path: &str) -> bool {
    match path.split_once('*') {
        None => root().join(path).exists(),
        Some((before, after)) => files()
            .iter()
            .any(|file| file.starts_with(before) && file.ends_with(after)),
    }
}

fn missing_paths_of(document: &str) -> Vec<String> {
    paths_named_in(&read(document))
        .into_iter()
        .filter(|path| !exists(path))
        .collect()
}

#[test]
fn every_path_named_in_the_architecture_exists() {
    assert!(
        !paths_named_in(&read("ARCHITECTURE.md")).is_empty(),
        "the architecture names no path"
    );
    assert_eq!(missing_paths_of("ARCHITECTURE.md"), Vec::<String>::new());
}

#[test]
fn every_path_named_in_the_guides_exists() {
    let guides = files().into_iter().filter(|path| {
        ["README.md", "CONTRIBUTING.md", "docs/GLOSSARY.md"].contains(&path.as_str())
            || (path.starts_with("docs/guides/") && is_of_kind(path, "md"))
    });
    let missing: Vec<String> = guides
        .flat_map(|guide| {
            missing_paths_of(&guide)
                .into_iter()
                // A guide may have its reader write a model of their own.
                .filter(|path| !path.starts_with("models/"))
                .map(move |path| format!("{guide}: {path}"))
        })
        .collect();
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn paths_are_found_in_prose_and_with_alternatives() {
    let found = paths_named_in(
        "See `crates/web/locales/{fi,sv}/x.ftl`, then (docs/guides/testing.md). Not cratesy/x.",
    );
    let expected = [
        "crates/web/locales/fi/x.ftl",
        "crates/web/locales/sv/x.ftl",
        "docs/guides/testing.md",
    ];
    assert_eq!(found, expected.map(str::to_owned).into());
}

#[test]
fn every_make_target_named_in_the_documents_exists() {
    let makefile = read("Makefile");
    for document in ["README.md", "CONTRIBUTING.md", "docs/guides/testing.md"] {
        for named in read(document).split("`make ").skip(1) {
            let target: String = named
                .chars()
                .take_while(|c| c.is_ascii_lowercase() || *c == '-')
                .collect();
            assert!(
                makefile.contains(&format!("\n{target}:")),
                "{document} names `make {target}`"
            );
        }
    }
}

/// The first column of every table of the glossary.
fn glossary() -> BTreeSet<String> {
    read("docs/GLOSSARY.md")
        .lines()
        .filter_map(|line| Some(line.strip_prefix("| ")?.split_once(" |")?.0.to_owned()))
        .collect()
}

/// `FollowUp` as people write it: "follow up".
fn in_words(type_name: &str) -> String {
    let mut words = String::new();
    for letter in type_name.chars() {
        if letter.is_uppercase() && !words.is_empty() {
            words.push(' ');
        }
        words.extend(letter.to_lowercase());
    }
    words
}

#[test]
fn every_folder_of_the_rules_is_in_the_glossary() {
    let lib = read("crates/domain/src/lib.rs");
    let nouns = lib
        .lines()
        .filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    let glossary = glossary();
    let missing: Vec<&str> = nouns
        .filter(|noun| !glossary.contains(&noun.replace('_', " ")))
        .collect();
    assert_eq!(missing, Vec::<&str>::new());
}

#[test]
fn every_life_cycle_is_in_the_glossary() {
    let glossary = glossary();
    let mut life_cycles = BTreeSet::new();
    for file in files()
        .iter()
        .filter(|path| path.starts_with("crates/domain/src/") && is_of_kind(path, "rs"))
    {
        for line in read(file).lines() {
            let Some(rest) = line.strip_prefix("pub enum ") else {
                continue;
            };
            let name: String = rest.chars().take_while(|c| c.is_alphanumeric()).collect();
            if let Some(noun) = name.strip_suffix("State") {
                life_cycles.insert(in_words(noun));
            }
        }
    }
    assert!(
        !life_cycles.is_empty(),
        "no life cycle was found: has their naming changed?"
    );
    let missing: Vec<&String> = life_cycles
        .iter()
        .filter(|noun| !glossary.contains(*noun))
        .collect();
    assert_eq!(missing, Vec::<&String>::new());
}

#[test]
fn no_file_names_a_place_on_somebodys_machine_or_leaves_a_loose_end() {
    // Put together from halves, so that this file does not find itself.
    let unwanted: Vec<String> = [
        ("/wor", "k/"),
        ("/far", "m/"),
        ("/roo", "t/"),
        (".libr", "ary"),
        ("FIX", "ME"),
        ("todo", "!("),
    ]
    .map(|(first, second)| format!("{first}{second}"))
    .into();
    let mut found = Vec::new();
    for path in files()
        .iter()
        .filter(|path| !path.ends_with("package-lock.json") && *path != "Cargo.lock")
    {
        let Ok(text) = fs::read_to_string(root().join(path)) else {
            continue;
        };
        for (number, line) in text.lines().enumerate() {
            found.extend(
                unwanted
                    .iter()
                    .filter(|word| line.contains(*word))
                    .map(|word| format!("{path}:{}: {word}", number + 1)),
            );
        }
    }
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn every_rust_file_opens_with_what_it_is() {
    let silent: Vec<String> = files()
        .into_iter()
        .filter(|path| is_of_kind(path, "rs") && !read(path).trim_start().starts_with("//!"))
        .collect();
    assert_eq!(silent, Vec::<String>::new());
}
