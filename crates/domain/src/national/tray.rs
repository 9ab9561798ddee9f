//! The county's tray of services with its words: rows of the national catalogue in use, the county's own, and what differs.
//! Not the choosing: rows inform, they never decide whether a client may have a service.

use super::{NationalData, NationalService, ServiceKind};
use crate::language::Text;
use crate::model::{
    LocalService, NationalServices, OrganisationKind, ServiceCode, ServiceGroup, ServiceTray,
    TrayRow,
};
use jiff::civil::Date;

/// A service or benefit as the county offers it on a day.
#[derive(Clone, Debug, PartialEq)]
pub struct TrayService<'a> {
    pub code: &'a ServiceCode,
    /// The county's own name where it has one.
    pub name: &'a Text,
    pub group: ServiceGroup,
    pub kind: ServiceKind,
    /// Who arranges it.
    pub arranged_by: &'a [OrganisationKind],
    /// How to apply, or the county's note.
    pub note: Option<&'a Text>,
    /// What it may run together with.
    pub may_run_with: Option<&'a Text>,
}

/// Every row of the tray that holds on a day, in the order of the catalogue, the county's own last.
pub fn tray_on<'a>(
    tray: &'a ServiceTray,
    national: &'a NationalData,
    day: Date,
) -> Vec<TrayService<'a>> {
    let in_use = |service: &&NationalService| match &tray.national {
        NationalServices::All => true,
        NationalServices::Only(codes) => codes.contains(&service.code),
    };
    let rows = national
        .services_on(day)
        .filter(in_use)
        .map(|service| with_change(tray, service, day));
    let own = tray
        .local
        .iter()
        .filter(|service| {
            service.valid_from <= day && service.valid_to.is_none_or(|last| day <= last)
        })
        .map(own_service);
    rows.chain(own).collect()
}

/// One row of the tray on a day, also one that no longer holds: plans made by it keep its name.
pub fn tray_service<'a>(
    tray: &'a ServiceTray,
    national: &'a NationalData,
    code: &'a ServiceCode,
    day: Date,
) -> Option<TrayService<'a>> {
    match tray.row(code)? {
        TrayRow::Local(service) => Some(own_service(service)),
        TrayRow::National { code, .. } => {
            let mut rows = national
                .services()
                .iter()
                .filter(|service| &service.code == code);
            let newest = rows.clone().next_back();
            let row = rows.find(|service| service.is_valid_on(day)).or(newest)?;
            Some(with_change(tray, row, day))
        }
    }
}

fn with_change<'a>(
    tray: &'a ServiceTray,
    service: &'a NationalService,
    day: Date,
) -> TrayService<'a> {
    let change = tray.changes.iter().find(|change| {
        change.code == service.code
            && change.valid_from <= day
            && change.valid_to.is_none_or(|last| day <= last)
    });
    TrayService {
        code: &service.code,
        name: change
            .and_then(|change| change.name.as_ref())
            .unwrap_or(&service.name),
        group: service.group,
        kind: service.kind,
        arranged_by: &service.arranged_by,
        note: change
            .and_then(|change| change.note.as_ref())
            .or(Some(&service.how_to_apply)),
        may_run_with: service.may_run_with.as_ref(),
    }
}

fn own_service(service: &LocalService) -> TrayService<'_> {
    TrayService {
        code: &service.code,
        name: &service.name,
        group: service.group,
        kind: if service.group == ServiceGroup::Benefit {
            ServiceKind::Benefit
        } else {
            ServiceKind::Service
        },
        arranged_by: std::slice::from_ref(&service.provider),
        note: service.note.as_ref(),
        may_run_with: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::ServiceModel;
    use jiff::civil::date;

    #[test]
    fn a_county_offers_what_it_has_in_use_and_its_own_under_its_own_names() {
        let national = NationalData::bundled().unwrap();
        let today = date(2026, 11, 22);
        let vaasa: ServiceModel =
            toml::from_str(include_str!("../../../../models/vaasa.toml")).unwrap();
        let rows = tray_on(&vaasa.services, &national, today);
        let NationalServices::Only(codes) = &vaasa.services.national else {
            panic!("Vaasa names its services")
        };
        let own = &vaasa.services.local;
        assert!(
            rows.iter()
                .all(|row| codes.contains(row.code) || own.iter().any(|one| &one.code == row.code))
        );
        assert!(rows.iter().any(|row| row.code.as_str() == "work-try-out"));
        let code = ServiceCode::new("no-such");
        assert!(tray_service(&vaasa.services, &national, &code, today).is_none());
        for row in &rows {
            let one = tray_service(&vaasa.services, &national, row.code, today);
            assert_eq!(one.as_ref(), Some(row));
        }
    }
}
