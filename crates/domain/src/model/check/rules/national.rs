//! Codes of the national lists: county, municipalities, employment areas and the catalogue of services.
//!
//! Not the lists themselves: `domain::national` keeps and checks them.

use super::super::nearest::nearest;
use super::{Case, Place, ProblemKind};
use crate::model::{NationalServices, ServiceCode};
use std::collections::BTreeSet;

pub(super) fn judge(case: &Case<'_, '_>) {
    judge_county(case);
    judge_municipalities(case);
    judge_employment_areas(case);
    judge_services(case);
}

fn judge_county(case: &Case<'_, '_>) {
    let county = &case.model.county;
    if !case.model.is_national_default() && case.national.county(county.as_str()).is_none() {
        let what = format!("there is no county \"{county}\"");
        let mend = "use the two digits of models/national/counties.toml, e.g. \"17\"";
        case.tell(ProblemKind::UnknownCounty, &Place::of("county"), what, mend);
    }
}

fn judge_municipalities(case: &Case<'_, '_>) {
    let mut seen = BTreeSet::new();
    for (number, area) in case.model.areas.iter().enumerate() {
        for (entry, code) in area.municipalities.iter().enumerate() {
            let place = Place::of("areas")
                .entry(number)
                .key("municipalities")
                .entry(entry);
            let county = case
                .national
                .municipality(code.as_str())
                .map(|row| &row.county);
            if county.is_none()
                || (county != Some(&case.model.county) && !case.model.is_national_default())
            {
                let what = format!(
                    "municipality \"{code}\" is not in county {}",
                    case.model.county
                );
                let mend = "use three-digit codes of models/national/municipalities.toml";
                case.tell(ProblemKind::UnknownMunicipality, &place, what, mend);
            } else if !seen.insert(code) {
                let what = format!("municipality \"{code}\" stands in two areas");
                case.tell(
                    ProblemKind::MunicipalityTwice,
                    &place,
                    what,
                    "leave it in one of them",
                );
            }
        }
    }
}

fn judge_employment_areas(case: &Case<'_, '_>) {
    let judge = |place: &Place, code: &str| {
        if case.national.employment_area(code).is_none() {
            let what = format!("there is no employment area \"{code}\"");
            let mend = "use the codes of models/national/employment-areas.toml";
            case.tell(ProblemKind::UnknownEmploymentArea, place, what, mend);
        }
    };
    for (number, code) in case.model.employment_areas.iter().enumerate() {
        judge(&Place::of("employment_areas").entry(number), code.as_str());
    }
    for (number, partner) in case.model.partners.iter().enumerate() {
        for (entry, code) in partner.employment_areas.iter().enumerate() {
            judge(
                &Place::of("partners")
                    .entry(number)
                    .key("employment_areas")
                    .entry(entry),
                code.as_str(),
            );
        }
    }
}

fn judge_services(case: &Case<'_, '_>) {
    let tray = &case.model.services;
    let place = Place::of("services");
    if let NationalServices::Only(codes) = &tray.national {
        for (number, code) in codes.iter().enumerate() {
            judge_catalogue(case, code, &place.key("national").key("only").entry(number));
        }
    }
    for (number, change) in tray.changes.iter().enumerate() {
        judge_catalogue(
            case,
            &change.code,
            &place.key("changes").entry(number).key("code"),
        );
    }
    for (number, onward) in case.model.onward.iter().enumerate() {
        for (entry, code) in onward.services.iter().enumerate() {
            if tray.local.iter().all(|local| &local.code != code) {
                judge_catalogue(
                    case,
                    code,
                    &Place::of("onward")
                        .entry(number)
                        .key("services")
                        .entry(entry),
                );
            }
        }
    }
}

fn judge_catalogue(case: &Case<'_, '_>, code: &ServiceCode, place: &Place) {
    if case.national.service(code.as_str()).is_some() {
        return;
    }
    let known = case
        .national
        .services()
        .iter()
        .map(|service| service.code.as_str());
    let mend = match nearest(code.as_str(), known) {
        Some(near) => format!("did you mean \"{near}\"?"),
        None => "use a code of models/national/services.toml, or add the row to [[services.local]]"
            .to_owned(),
    };
    case.tell(
        ProblemKind::UnknownService,
        place,
        format!("the national catalogue has no \"{code}\""),
        mend,
    );
}
