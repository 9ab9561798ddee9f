//! The catalogues and the words around them: complete in three languages, nothing unused, nothing Norwegian.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

const LANGUAGES: [&str; 3] = ["fi", "sv", "en"];

fn files_under(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files_under(&path, ending));
        } else if path.extension().is_some_and(|kind| kind == ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Message ids by file, in one language.
fn ids(language: &str) -> BTreeMap<String, BTreeSet<String>> {
    let files = files_under(&root().join("locales").join(language), "ftl");
    let of_file = |path: PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        let starts = text
            .lines()
            .filter(|line| line.starts_with(|sign: char| sign.is_ascii_lowercase()));
        let ids = starts
            .filter_map(|line| Some(line.split_once('=')?.0.trim().to_owned()))
            .collect();
        (
            path.file_name().unwrap().to_string_lossy().into_owned(),
            ids,
        )
    };
    files.into_iter().map(of_file).collect()
}

#[test]
fn every_text_is_in_every_language_and_in_the_same_file() {
    let finnish = ids("fi");
    for language in ["sv", "en"] {
        let other = ids(language);
        assert_eq!(
            finnish.keys().collect::<Vec<_>>(),
            other.keys().collect::<Vec<_>>(),
            "files of {language}"
        );
        for (file, wanted) in &finnish {
            let there = &other[file];
            let missing: Vec<_> = wanted.difference(there).collect();
            let extra: Vec<_> = there.difference(wanted).collect();
            assert!(missing.is_empty(), "{language}/{file} lacks {missing:?}");
            assert!(
                extra.is_empty(),
                "{language}/{file} has {extra:?}, which fi/{file} has not"
            );
        }
    }
}

#[test]
fn every_text_is_used_in_a_template_or_a_handler() {
    let mut code = String::new();
    for (folder, ending) in [("src", "rs"), ("src", "html"), ("templates", "html")] {
        for path in files_under(&root().join(folder), ending) {
            code += &fs::read_to_string(path).unwrap();
        }
    }
    let words: BTreeSet<&str> = code
        .split(|sign: char| !sign.is_ascii_alphanumeric() && sign != '_')
        .collect();
    let mut unused = Vec::new();
    for (file, ids) in ids("fi") {
        unused.extend(
            ids.into_iter()
                .filter(|id| !words.contains(id.replace('-', "_").as_str()))
                .map(|id| format!("{file}: {id}")),
        );
    }
    assert!(
        unused.is_empty(),
        "texts nobody shows; use them or remove them in three languages:\n{}",
        unused.join("\n")
    );
}

#[test]
fn no_text_carries_marks_that_break_copying_or_leaves_a_placeholder_open() {
    for language in LANGUAGES {
        for path in files_under(&root().join("locales").join(language), "ftl") {
            let text = fs::read_to_string(&path).unwrap();
            assert!(
                !text.contains(['\u{2068}', '\u{2069}']),
                "{}",
                path.display()
            );
            for line in text.lines().filter(|line| !line.starts_with('#')) {
                assert!(
                    !line.contains("TODO")
                        && !line.contains("valitettavasti")
                        && !line.ends_with('!'),
                    "{line}"
                );
            }
        }
    }
    let counted =
        crate::language::catalogue(crate::language::Language::Fi).shell_menu_tasks_count(4);
    assert_eq!(counted, "4 avointa");
}

/// Names of the variables that carry words in the design system's own sheet.
fn worded_variables(sheet: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for piece in sheet.split("--dsc-").skip(1) {
        let Some((name, rest)) = piece.split_once(':') else {
            continue;
        };
        let is_name = name
            .chars()
            .all(|sign| sign.is_ascii_lowercase() || sign == '-');
        let Some(word) = rest.trim_start().strip_prefix('"') else {
            continue;
        };
        let word = word.split('"').next().unwrap_or_default();
        if is_name && word.chars().any(char::is_alphabetic) {
            names.insert(format!("--dsc-{name}"));
        }
    }
    names
}

#[test]
fn every_norwegian_word_of_the_design_system_is_said_in_our_languages() {
    let ours = fs::read_to_string(root().join("assets/css/words.css")).unwrap();
    let Ok(theirs) = fs::read_to_string(
        root().join("node_modules/@digdir/designsystemet-css/dist/src/index.css"),
    ) else {
        println!("the plain look has no design system to compare with");
        return;
    };
    let wanted = worded_variables(&theirs);
    assert!(wanted.len() >= 17, "found only {}", wanted.len());
    for language in LANGUAGES {
        let block = ours
            .split(&format!(":lang({language}){{"))
            .nth(1)
            .unwrap()
            .split('}')
            .next()
            .unwrap();
        for name in &wanted {
            assert!(
                block.contains(&format!("{name}:\"")),
                "{name} is not said in {language}"
            );
        }
    }
}
