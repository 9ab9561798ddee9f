//! People in words: the team, roles, the responsible worker, and the grounds on which they exchange information.
//! Not the path (`path`).

use domain::model::{ChangeAtStep, Role, ServiceModel, StepCode};

use super::path::{joined, levels};
use super::section::{Section, roles as role_names, said};
use super::word;
use crate::page::Page;

/// How the team comes about.
pub fn team(page: &Page, model: &ServiceModel) -> Section {
    let (l, rule) = (page.l, &model.team);
    let forms = joined(rule.meets.iter().map(|form| word::form(l, *form)));
    let client = [
        rule.client_always_present
            .then(|| l.model_team_client_always()),
        rule.clients_own_people.then(|| l.model_team_own_people()),
    ];
    let client: Vec<_> = client.into_iter().flatten().collect();
    Section::new("team", l.model_team())
        .intro(page.say(&rule.name))
        .fact(l.model_team_kind(), word::team_kind(l, rule.kind))
        .fact(
            l.model_team_required(),
            role_names(page, model, &rule.required),
        )
        .fact(
            l.model_team_optional(),
            role_names(page, model, &rule.optional),
        )
        .fact(
            l.model_team_convener(),
            role_names(page, model, std::slice::from_ref(&rule.convened_by)),
        )
        .fact(
            l.model_team_meets(),
            match rule.meets_every_days {
                Some(days) => l.model_team_every(&forms, days),
                None => forms,
            },
        )
        .fact(l.model_team_client(), client.join(" "))
        .list(l.model_levels(), levels(page, model))
}

/// Roles with the organisations whose people may hold them.
pub fn roles(page: &Page, model: &ServiceModel) -> Section {
    let l = page.l;
    let row = |role: &Role| {
        let organisations = role.organisations.iter();
        vec![
            page.say(&role.name).to_owned(),
            joined(organisations.map(|kind| crate::word::organisation(l, *kind))),
            said(page, role.does.as_ref()),
        ]
    };
    let heads = vec![
        l.model_col_role(),
        l.model_col_organisation(),
        l.model_col_does(),
    ];
    let rows = model.roles.iter().map(row).collect();
    Section::new("roles", l.model_roles()).table(l.model_roles(), heads, rows)
}

/// Who may be responsible, when named, how it changes.
pub fn responsible(page: &Page, model: &ServiceModel) -> Section {
    let (l, rule) = (page.l, &model.responsible);
    let change = |change: &ChangeAtStep| {
        l.model_responsible_change(
            step_name(page, model, &change.step),
            &role_names(page, model, &change.to_roles),
        )
    };
    let social = rule.social_care.as_ref().map(|social| {
        let own = social.own_worker_is_responsible;
        let words = [
            own.then(|| l.model_responsible_social_own()),
            social
                .team_gives_work_pair
                .then(|| l.model_responsible_social_pair()),
        ];
        words.into_iter().flatten().collect::<Vec<_>>().join(" ")
    });
    let load = rule.caseload_limit;
    Section::new("responsible", l.model_responsible())
        .intro(page.say(&rule.name))
        .fact(
            l.model_responsible_who(),
            role_names(page, model, &rule.roles),
        )
        .fact(
            l.model_responsible_chosen(),
            word::chosen_by(l, rule.chosen_by),
        )
        .fact(
            l.model_responsible_named(),
            l.model_responsible_named_at(step_name(page, model, &rule.named_at)),
        )
        .fact(
            l.model_responsible_changes(),
            rule.changes_at
                .iter()
                .map(change)
                .collect::<Vec<_>>()
                .join(" "),
        )
        .fact(l.model_responsible_social(), social.unwrap_or_default())
        .fact(l.model_responsible_ends(), word::ends(l, rule.ends))
        .fact(
            l.model_responsible_load(),
            load.map_or_else(String::new, |most| most.to_string()),
        )
}

fn step_name<'a>(page: &Page, model: &'a ServiceModel, code: &StepCode) -> &'a str {
    model.step(code).map_or("", |step| page.say(&step.name))
}

/// How consent is taken and what waits for it.
pub fn ground(page: &Page, model: &ServiceModel) -> Section {
    let (l, rule) = (page.l, &model.ground);
    let consent = if rule.consent_in_writing {
        l.model_ground_written()
    } else {
        l.model_ground_any()
    };
    let exception = rule
        .joint_model_is_exception
        .then(|| l.model_ground_joint());
    let validity = rule
        .consent_valid_months
        .map(|months| l.model_months(months));
    Section::new("ground", l.model_ground())
        .fact(l.model_ground_consent(), consent)
        .fact(l.model_ground_exception(), exception.unwrap_or_default())
        .fact(
            l.model_ground_before(),
            joined(rule.never_before.iter().map(|act| word::barred(l, *act))),
        )
        .fact(l.model_ground_months(), validity.unwrap_or_default())
}
