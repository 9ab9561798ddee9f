//! What a picture must hold, and that it never changes by itself.

use super::*;
use crate::model::ServiceModel;

fn national() -> ServiceModel {
    toml::from_str(include_str!("../../../../../models/kansallinen.toml")).expect("a model")
}

#[test]
fn the_picture_names_every_step_channel_and_way_onward_in_each_language() {
    let model = national();
    for language in Language::ALL {
        let picture = svg(&model, language);
        let plain: String = picture
            .split('<')
            .filter_map(|part| part.split_once('>').map(|(_, text)| text))
            .collect::<Vec<_>>()
            .join(" ");
        let seen = plain.split_whitespace().collect::<Vec<_>>().join(" ");
        let names = model
            .steps
            .iter()
            .map(|step| &step.name)
            .chain(model.onward.iter().map(|path| &path.name));
        for name in names.chain(model.channels.iter().map(|channel| &channel.name)) {
            assert!(
                seen.contains(name.in_language(language)),
                "{language}: {}",
                name.in_language(language)
            );
        }
    }
}

#[test]
fn the_picture_is_the_same_every_time_and_fit_for_a_strict_page() {
    let model = national();
    let picture = svg(&model, Language::Fi);
    assert_eq!(picture, svg(&model, Language::Fi));
    assert!(
        !picture.contains("style"),
        "a strict content security policy forbids styles"
    );
    assert!(picture.contains("<title id=") && picture.contains("<desc id="));
}

#[test]
fn signs_that_mean_something_in_svg_are_escaped() {
    let mut model = national();
    model.name.fi = "A & B <script>".to_owned();
    let picture = svg(&model, Language::Fi);
    assert!(picture.contains("A &amp; B &lt;script&gt;"));
    assert!(!picture.contains("<script>"));
}
