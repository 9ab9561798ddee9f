//! Which criteria of a service product a client meets, ticked and evaluated. Not a gate: criteria support a professional's
//! decision, they never make it (IN-4).

use crate::calendar::months_between;
use crate::case::CriteriaStatement;
use crate::model::{
    Admission, CountyCode, Criterion, CriterionCode, CriterionTest, IncomeFlag, LabourMarketStatus,
    Product, ServiceModel,
};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// What is known of the client when criteria are evaluated. What is not known stays not known.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    pub born_on: Option<Date>,
    /// The county of the client's municipality, looked up in the national lists.
    pub county_of_residence: Option<CountyCode>,
    pub labour_market_status: Option<LabourMarketStatus>,
    pub unemployed_since: Option<Date>,
    /// What the client lives on; none when it was not asked.
    pub income: Option<BTreeSet<IncomeFlag>>,
}

/// Whether a criterion is met. Not known is not the same as not met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Met {
    Met,
    NotMet,
    NotKnown,
}

/// The criteria of a product one by one, and what the product's rule says of them together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evaluation {
    /// Required criteria first, in the order of the model.
    pub lines: Vec<(CriterionCode, Met)>,
    /// Whether the product's rule is met. When not, a professional may still accept with a reason in words.
    pub rule_is_met: bool,
}

impl Evaluation {
    /// The criteria found so.
    pub fn found(&self, met: Met) -> Vec<CriterionCode> {
        self.lines
            .iter()
            .filter(|line| line.1 == met)
            .map(|line| line.0.clone())
            .collect()
    }

    /// The statement of why the client was taken or not: what is met, what is not (also what is not known), in whose words.
    pub fn statement(&self, words: &str) -> CriteriaStatement {
        let not_met = self
            .lines
            .iter()
            .filter(|line| line.1 != Met::Met)
            .map(|line| line.0.clone())
            .collect();
        CriteriaStatement {
            met: self.found(Met::Met),
            not_met,
            words: words.trim().to_owned(),
        }
    }
}

/// Finds which criteria of a product are met on a day.
/// Source: seed row IN-4; domain dossier § 1.8(2).
pub fn evaluate(
    model: &ServiceModel,
    product: &Product,
    facts: &Facts,
    ticked: &[CriterionCode],
    today: Date,
) -> Evaluation {
    let look = |code: &CriterionCode| {
        let met = model.criterion(code).map_or(Met::NotKnown, |criterion| {
            meets(criterion, model, facts, ticked, today)
        });
        (code.clone(), met)
    };
    let required: Vec<_> = product.required.iter().map(look).collect();
    let counted: Vec<_> = product
        .criteria
        .iter()
        .filter(|code| !product.required.contains(code))
        .map(look)
        .collect();
    let hits = product
        .criteria
        .iter()
        .filter(|code| look(code).1 == Met::Met)
        .count();
    let rule_is_met = required.iter().all(|line| line.1 == Met::Met)
        && admits(product.admission, hits, product.criteria.len());
    Evaluation {
        lines: required.into_iter().chain(counted).collect(),
        rule_is_met,
    }
}

fn admits(admission: Admission, hits: usize, of: usize) -> bool {
    match admission {
        Admission::All => hits == of,
        Admission::Any => hits > 0 || of == 0,
        Admission::AtLeast(least) => u32::try_from(hits).unwrap_or(u32::MAX) >= least,
        Admission::NoThreshold => true,
    }
}

fn meets(
    criterion: &Criterion,
    model: &ServiceModel,
    facts: &Facts,
    ticked: &[CriterionCode],
    today: Date,
) -> Met {
    match &criterion.test {
        CriterionTest::Ticked => found(Some(ticked.contains(&criterion.code))),
        CriterionTest::Age(range) => found(facts.born_on.map(|born| {
            let age = months_between(born, today) / 12;
            range.from <= age && age <= range.to
        })),
        CriterionTest::LivesInCounty => found(
            facts
                .county_of_residence
                .as_ref()
                .map(|county| model.is_national_default() || *county == model.county),
        ),
        CriterionTest::LabourMarketStatus(wanted) => found(
            facts
                .labour_market_status
                .map(|status| wanted.contains(&status)),
        ),
        CriterionTest::UnemployedMonthsAtLeast(months) => found(
            facts
                .unemployed_since
                .map(|since| months_between(since, today) >= *months),
        ),
        CriterionTest::Income(flag) => {
            found(facts.income.as_ref().map(|income| income.contains(flag)))
        }
    }
}

const fn found(is_met: Option<bool>) -> Met {
    match is_met {
        Some(true) => Met::Met,
        Some(false) => Met::NotMet,
        None => Met::NotKnown,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::{day, model, today};
    use jiff::civil::date;

    fn one(criterion: &str, facts: &Facts, ticked: &[&str]) -> Met {
        let model = model();
        let ticked: Vec<CriterionCode> = ticked
            .iter()
            .map(|code| CriterionCode::from(*code))
            .collect();
        meets(
            model.criterion(&criterion.into()).unwrap(),
            &model,
            facts,
            &ticked,
            today(),
        )
    }

    #[test]
    fn each_kind_of_criterion_is_met_not_met_or_not_known() {
        let nothing = Facts::default();
        for criterion in [
            "working_age",
            "resident",
            "without_work",
            "long_unemployment",
            "on_subsidy",
        ] {
            assert_eq!(one(criterion, &nothing, &[]), Met::NotKnown, "{criterion}");
        }
        let born = |year| Facts {
            born_on: Some(date(year, 3, 16)),
            ..Facts::default()
        };
        let lives = |county: &str| Facts {
            county_of_residence: Some(county.into()),
            ..Facts::default()
        };
        let status = |status| Facts {
            labour_market_status: Some(status),
            ..Facts::default()
        };
        let since = |days| Facts {
            unemployed_since: Some(day(days)),
            ..Facts::default()
        };
        let income = |flag| Facts {
            income: Some(BTreeSet::from([flag])),
            ..Facts::default()
        };
        for (criterion, facts, met) in [
            ("working_age", born(2008), Met::Met),
            (
                "working_age",
                Facts {
                    born_on: Some(date(2008, 3, 17)),
                    ..Facts::default()
                },
                Met::NotMet,
            ),
            ("working_age", born(1958), Met::NotMet),
            ("resident", lives("17"), Met::Met),
            ("resident", lives("19"), Met::NotMet),
            (
                "without_work",
                status(LabourMarketStatus::UnemployedJobseeker),
                Met::Met,
            ),
            (
                "without_work",
                status(LabourMarketStatus::Student),
                Met::NotMet,
            ),
            ("long_unemployment", since(-365), Met::Met),
            ("long_unemployment", since(-360), Met::NotMet),
            (
                "on_subsidy",
                income(IncomeFlag::LabourMarketSubsidy),
                Met::Met,
            ),
            ("on_subsidy", income(IncomeFlag::NoIncome), Met::NotMet),
        ] {
            assert_eq!(one(criterion, &facts, &[]), met, "{criterion} {facts:?}");
        }
        assert_eq!(one("health", &nothing, &["health"]), Met::Met);
        assert_eq!(one("health", &nothing, &[]), Met::NotMet);
    }

    #[test]
    fn admission_counts_what_the_product_says() {
        for (admission, hits, of, met) in [
            (Admission::All, 2, 2, true),
            (Admission::All, 1, 2, false),
            (Admission::Any, 1, 2, true),
            (Admission::Any, 0, 2, false),
            (Admission::Any, 0, 0, true),
            (Admission::AtLeast(2), 2, 4, true),
            (Admission::AtLeast(2), 1, 4, false),
            (Admission::NoThreshold, 0, 4, true),
        ] {
            assert_eq!(
                admits(admission, hits, of),
                met,
                "{admission:?} {hits}/{of}"
            );
        }
    }

    #[test]
    fn a_required_criterion_not_known_keeps_the_rule_from_being_met() {
        let model = model();
        let product = model.product(&"support".into()).unwrap();
        let ticked = ["health".into(), "several_services".into()];
        let without_age = evaluate(&model, product, &Facts::default(), &ticked, today());
        assert!(!without_age.rule_is_met);
        assert_eq!(
            without_age.found(Met::NotKnown).first(),
            Some(&"working_age".into())
        );
        let with_age = Facts {
            born_on: Some(date(1986, 2, 10)),
            ..Facts::default()
        };
        assert!(evaluate(&model, product, &with_age, &ticked, today()).rule_is_met);
    }

    #[test]
    fn the_statement_says_what_is_met_and_what_is_not() {
        let model = model();
        let product = model.product(&"support".into()).unwrap();
        let statement = evaluate(
            &model,
            product,
            &Facts::default(),
            &["health".into()],
            today(),
        )
        .statement(" Otetaan. ");
        assert_eq!(statement.met, ["health".into()]);
        assert_eq!(statement.not_met.len(), 4);
        assert_eq!(statement.words, "Otetaan.");
    }
}
