//! Texts for people: each is written in every language of the county.
//!
//! Not empty texts: the reader tells those wherever a text stands.

use super::{Case, Place, ProblemKind};
use crate::language::Language;
use toml::de::DeValue;

pub(super) fn judge(case: &Case<'_, '_>) {
    let root = case.gathered.root().get_ref();
    for place in case.gathered.texts() {
        for language in &case.model.languages {
            if *language != Language::Fi && !is_written(root, &place, *language) {
                let what = format!(
                    "`{}` is not written in {}",
                    place.last_key(),
                    language.code()
                );
                let mend = format!(
                    "add {} = \"…\": the model's languages name it",
                    language.code()
                );
                case.tell(ProblemKind::MissingLanguage, &place, what, mend);
            }
        }
    }
    if !case.model.languages.contains(&Language::Fi) {
        let mend = "add \"fi\": texts fall back to Finnish";
        case.tell(
            ProblemKind::LanguageNotServed,
            &Place::of("languages"),
            "the model's languages lack \"fi\"",
            mend,
        );
    }
    for language in case.national.languages_of(case.model.county.as_str()) {
        if !case.model.languages.contains(language) && *language != Language::Fi {
            let what = format!(
                "county {} must serve in {} by law",
                case.model.county,
                language.code()
            );
            let mend = format!(
                "add \"{}\" to the languages and write every text in it",
                language.code()
            );
            case.tell(
                ProblemKind::LanguageNotServed,
                &Place::of("languages"),
                what,
                mend,
            );
        }
    }
}

fn is_written(root: &toml::de::DeTable<'_>, place: &Place, language: Language) -> bool {
    let table = place.find(root).and_then(DeValue::as_table);
    table.is_some_and(|table| {
        table
            .iter()
            .any(|(key, _)| key.get_ref().as_ref() == language.code())
    })
}
