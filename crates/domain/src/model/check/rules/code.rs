//! Codes: well formed, and each once in its list.
//!
//! Not whether a code that is named exists: see `reference`.

use super::{Case, Place, ProblemKind};
use std::collections::BTreeMap;
use toml::de::{DeArray, DeTable, DeValue};

pub(super) fn judge(case: &Case<'_, '_>) {
    judge_table(case, case.gathered.root().get_ref(), &Place::default());
}

fn judge_table(case: &Case<'_, '_>, table: &DeTable<'_>, place: &Place) {
    for (key, value) in table {
        let here = place.key(key.get_ref());
        match value.get_ref() {
            DeValue::String(code) if key.get_ref() == "code" => judge_form(case, code, &here),
            DeValue::Table(inner) => judge_table(case, inner, &here),
            DeValue::Array(list) => judge_list(case, list, &here),
            _ => {}
        }
    }
}

fn judge_form(case: &Case<'_, '_>, code: &str, place: &Place) {
    let is_fit = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
    if !code.chars().all(is_fit) {
        let mend = "use only the letters a to z, digits, - and _";
        case.tell(
            ProblemKind::BadCode,
            place,
            format!("\"{code}\" is not fit for a code"),
            mend,
        );
    }
}

fn judge_list(case: &Case<'_, '_>, list: &DeArray<'_>, place: &Place) {
    let mut seen: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for (number, entry) in list.iter().enumerate() {
        let DeValue::Table(table) = entry.get_ref() else {
            continue;
        };
        let here = place.entry(number);
        judge_table(case, table, &here);
        let Some(code) = text(table, "code") else {
            continue;
        };
        // A row that differs more than once over time has the same code with different days.
        let since = if place.last_key() == "changes" {
            text(table, "valid_from").unwrap_or_default()
        } else {
            ""
        };
        if seen.insert((code, since), number).is_some() {
            let what = format!("\"{code}\" stands twice in `{}`", place.last_key());
            case.tell(
                ProblemKind::DuplicateCode,
                &here.key("code"),
                what,
                "give each its own code",
            );
        }
    }
}

fn text<'a>(table: &'a DeTable<'_>, wanted: &str) -> Option<&'a str> {
    table
        .iter()
        .find(|(key, _)| key.get_ref() == wanted)
        .and_then(|(_, value)| value.get_ref().as_str())
}
