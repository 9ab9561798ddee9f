//! Naming the responsible worker, a work pair and a substitute, and knowing caseloads when choosing.
//! Not here: moving responsibility from one worker to another (`handover`).

use super::{Term, TermKind};
use crate::case::{Case, CaseFile};
use crate::id::{AccountId, TermId};
use crate::model::{RoleCode, ServiceModel, SocialCareRule};
use crate::person::{OrganisationKind, Worker};
use jiff::Timestamp;
use std::collections::BTreeMap;

/// Why a worker may not be responsible for this client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MayNotBeResponsible {
    AccountEnded,
    OtherCounty,
    RoleNotAllowed,
    OrganisationNotAllowed,
    NotAPublicOfficial,
    /// A client of social care has a worker of social care.
    NotOfSocialCare,
}

/// Why a responsible worker was not named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NameRefused {
    CaseClosed,
    /// There is one already: responsibility moves by a warm handover.
    AlreadyNamed {
        holder: AccountId,
    },
    MayNot(MayNotBeResponsible),
    ReasonMissing,
}

/// Why a work pair or a substitute was not named.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BesideRefused {
    CaseClosed,
    NoResponsibleWorker,
    IsTheResponsibleWorker,
    AlreadyHolds,
    AccountEnded,
    OtherCounty,
    /// The model names the roles from which the pair of a social-care worker comes.
    RoleNotAllowed,
    EndsBeforeItStarts,
    MayNot(MayNotBeResponsible),
}

/// Why a term was not ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EndTermRefused {
    NotFound,
    AlreadyEnded,
    /// Only a completed handover or closing ends it (I-1, I-2).
    OnlyHandoverOrClosingEndsIt,
}

/// Why it was not recorded whether the client is social care's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SocialCareRefused {
    CaseClosed,
    AlreadySo,
}

/// A worker as a choice for responsible worker.
#[derive(Clone, Debug, PartialEq)]
pub struct Candidate<'a> {
    pub worker: &'a Worker,
    pub may: Result<(), MayNotBeResponsible>,
    /// Open cases the worker is responsible for now.
    pub caseload: u32,
    /// The caseload has reached the model's limit.
    pub is_at_limit: bool,
    pub speaks_clients_language: bool,
}

/// The rule for social care's clients, where it decides who is responsible in this case.
/// Source: Act 1301/2014 § 42; TE-4.
pub fn social_care_rule<'a>(
    file: &CaseFile,
    model: &'a ServiceModel,
) -> Option<&'a SocialCareRule> {
    let rule = model.responsible.social_care.as_ref()?;
    (file.case.is_social_care_client && rule.own_worker_is_responsible).then_some(rule)
}

/// Records whether the client is a client of social care. Who is responsible does not change by it: only a handover does that.
///
/// Source: TE-4; Act 1301/2014 § 42.
/// Refuses when the case is closed; it is so already.
pub fn mark_social_care_client(case: Case, is_client: bool) -> Result<Case, SocialCareRefused> {
    if !case.is_open() {
        return Err(SocialCareRefused::CaseClosed);
    }
    if case.is_social_care_client == is_client {
        return Err(SocialCareRefused::AlreadySo);
    }
    Ok(Case {
        is_social_care_client: is_client,
        ..case
    })
}

/// The roles that may be responsible at the step where the case stands.
/// A change "at a step" of the model holds from that step on; the law on social care's clients goes before it.
pub fn responsible_roles<'a>(file: &CaseFile, model: &'a ServiceModel) -> &'a [RoleCode] {
    if let Some(rule) = social_care_rule(file, model) {
        return &rule.roles;
    }
    let here = file
        .case
        .present_step()
        .and_then(|visit| model.step_index(&visit.step));
    let passed = model
        .responsible
        .changes_at
        .iter()
        .filter(|change| model.step_index(&change.step) <= here);
    passed
        .max_by_key(|change| model.step_index(&change.step))
        .map_or(&model.responsible.roles, |change| &change.to_roles)
}

/// May this worker be responsible for the client?
///
/// Source: TE-2, TE-4; Act 1301/2014 § 42.
/// Refuses when the account has ended; the county is another; the model does not allow the role or the organisation;
/// the model asks for a public official; a social-care client's worker would not be of social care.
pub fn may_be_responsible(
    file: &CaseFile,
    model: &ServiceModel,
    worker: &Worker,
) -> Result<(), MayNotBeResponsible> {
    let rule = &model.responsible;
    let kind = worker.organisation_kind;
    if !worker.is_active {
        return Err(MayNotBeResponsible::AccountEnded);
    }
    if worker.county != file.case.county {
        return Err(MayNotBeResponsible::OtherCounty);
    }
    let is_social = social_care_rule(file, model).is_some();
    if is_social && kind != OrganisationKind::SocialCare {
        return Err(MayNotBeResponsible::NotOfSocialCare);
    }
    if !responsible_roles(file, model).contains(&worker.role) {
        return Err(MayNotBeResponsible::RoleNotAllowed);
    }
    if !is_social && !rule.organisations.is_empty() && !rule.organisations.contains(&kind) {
        return Err(MayNotBeResponsible::OrganisationNotAllowed);
    }
    if rule.official_only && !worker.is_public_official {
        return Err(MayNotBeResponsible::NotAPublicOfficial);
    }
    Ok(())
}

/// Workers as choices: those who may first, then those who speak the client's language, then the least burdened.
pub fn candidates<'a>(
    file: &CaseFile,
    workers: &'a [Worker],
    caseloads: &BTreeMap<AccountId, u32>,
    model: &ServiceModel,
) -> Vec<Candidate<'a>> {
    let candidate = |worker: &'a Worker| {
        let caseload = caseloads.get(&worker.account).copied().unwrap_or(0);
        Candidate {
            worker,
            may: may_be_responsible(file, model, worker),
            caseload,
            is_at_limit: model
                .responsible
                .caseload_limit
                .is_some_and(|limit| caseload >= limit),
            speaks_clients_language: worker.languages.contains(&file.client.language),
        }
    };
    let mut choices: Vec<_> = workers.iter().map(candidate).collect();
    choices.sort_by_key(|choice| {
        (
            choice.may.is_err(),
            !choice.speaks_clients_language,
            choice.caseload,
        )
    });
    choices
}

/// Names the responsible worker of a case that has none.
///
/// Source: TE-2; I-1.
/// Refuses when the case is closed; there is a responsible worker already; the worker may not be one; no reason is given.
pub fn name_responsible(
    file: &CaseFile,
    model: &ServiceModel,
    id: TermId,
    worker: &Worker,
    reason: &str,
    now: Timestamp,
) -> Result<Term, NameRefused> {
    if !file.case.is_open() {
        return Err(NameRefused::CaseClosed);
    }
    if let Some(term) = file.responsible_at(now) {
        return Err(NameRefused::AlreadyNamed {
            holder: term.holder,
        });
    }
    may_be_responsible(file, model, worker).map_err(NameRefused::MayNot)?;
    if reason.trim().is_empty() {
        return Err(NameRefused::ReasonMissing);
    }
    Ok(term(file, id, TermKind::Responsible, worker, reason, now))
}

/// Names a work pair beside the responsible worker.
///
/// Source: TE-4; IN-6.
/// Refuses when there is no responsible worker; it is the same person; the person is one already; the account has ended
/// or is another county's; a social-care worker's pair comes from a role the model does not name.
pub fn name_work_pair(
    file: &CaseFile,
    model: &ServiceModel,
    id: TermId,
    worker: &Worker,
    reason: &str,
    now: Timestamp,
) -> Result<Term, BesideRefused> {
    beside(file, worker, TermKind::WorkPair, now)?;
    let pair_roles = social_care_rule(file, model)
        .map(|rule| rule.pair_roles.as_slice())
        .unwrap_or_default();
    if !pair_roles.is_empty() && !pair_roles.contains(&worker.role) {
        return Err(BesideRefused::RoleNotAllowed);
    }
    Ok(term(file, id, TermKind::WorkPair, worker, reason, now))
}

/// Names who stands in while the responsible worker is away, from one instant to another. Responsibility does not move.
///
/// Refuses when there is no responsible worker; it is the same person; the times are in the wrong order; the person
/// could not be responsible for this client.
pub fn name_substitute(
    file: &CaseFile,
    model: &ServiceModel,
    id: TermId,
    worker: &Worker,
    (from, to): (Timestamp, Timestamp),
    reason: &str,
) -> Result<Term, BesideRefused> {
    beside(file, worker, TermKind::Substitute, from)?;
    if to <= from {
        return Err(BesideRefused::EndsBeforeItStarts);
    }
    may_be_responsible(file, model, worker).map_err(BesideRefused::MayNot)?;
    Ok(Term {
        to: Some(to),
        ..term(file, id, TermKind::Substitute, worker, reason, from)
    })
}

/// Ends a work pair's or a substitute's term.
///
/// Refuses when there is no such term; it has ended; it is the responsible worker's.
pub fn end_term(file: &CaseFile, id: TermId, now: Timestamp) -> Result<Term, EndTermRefused> {
    let term = file
        .terms
        .iter()
        .find(|term| term.id == id)
        .ok_or(EndTermRefused::NotFound)?;
    if term.kind == TermKind::Responsible {
        return Err(EndTermRefused::OnlyHandoverOrClosingEndsIt);
    }
    if term.to.is_some_and(|to| to <= now) {
        return Err(EndTermRefused::AlreadyEnded);
    }
    Ok(Term {
        to: Some(now.max(term.from)),
        ..term.clone()
    })
}

/// All terms that last at an instant, ended at it: what closing does.
pub fn end_all_terms(file: &CaseFile, now: Timestamp) -> Vec<Term> {
    let lasting = file
        .terms
        .iter()
        .filter(|term| term.to.is_none_or(|to| now < to));
    lasting
        .map(|term| Term {
            to: Some(now.max(term.from)),
            ..term.clone()
        })
        .collect()
}

/// Does the team still owe the own worker of social care a work pair? Source: TE-4.
pub fn lacks_work_pair(file: &CaseFile, model: &ServiceModel, now: Timestamp) -> bool {
    let has_pair = file
        .terms
        .iter()
        .any(|term| term.kind == TermKind::WorkPair && term.holds_at(now));
    social_care_rule(file, model).is_some_and(|rule| rule.team_gives_work_pair) && !has_pair
}

fn beside(
    file: &CaseFile,
    worker: &Worker,
    kind: TermKind,
    at: Timestamp,
) -> Result<(), BesideRefused> {
    if !file.case.is_open() {
        return Err(BesideRefused::CaseClosed);
    }
    let Some(responsible) = file.responsible_at(at) else {
        return Err(BesideRefused::NoResponsibleWorker);
    };
    if responsible.holder == worker.account {
        return Err(BesideRefused::IsTheResponsibleWorker);
    }
    if !worker.is_active {
        return Err(BesideRefused::AccountEnded);
    }
    if worker.county != file.case.county {
        return Err(BesideRefused::OtherCounty);
    }
    let holds =
        |term: &Term| term.kind == kind && term.holder == worker.account && term.holds_at(at);
    if file.terms.iter().any(holds) {
        Err(BesideRefused::AlreadyHolds)
    } else {
        Ok(())
    }
}

/// A term of this worker that begins at an instant and is open.
pub(crate) fn term(
    file: &CaseFile,
    id: TermId,
    kind: TermKind,
    worker: &Worker,
    reason: &str,
    from: Timestamp,
) -> Term {
    Term {
        id,
        case: file.case.id,
        kind,
        holder: worker.account,
        role: worker.role.clone(),
        from,
        to: None,
        reason: reason.trim().to_owned(),
    }
}
