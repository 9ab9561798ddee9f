//! Lists of cases: who sees which case stands here once, as one SQL predicate; lists, counts and search all go through it.
//! Not here: the decision about a single case (`domain::access`); a test holds the two together.

use crate::client::name_parts;
use crate::db::{Result, Row, Tx, Value};
use domain::id::{AccountId, CaseId, ClientId};
use domain::identity::IdentityCode;
use domain::person::{Duty, Worker};
use jiff::{Timestamp, civil::Date};

/// Whose eyes a list is made for, and when.
#[derive(Clone, Copy)]
pub struct Eyes<'a> {
    pub who: &'a Worker,
    pub today: Date,
    pub now: Timestamp,
}

/// What is asked of the list of cases.
#[derive(Clone, Debug, Default)]
pub struct CaseFilter {
    /// A name's beginning, an identity code, or a case number.
    pub words: String,
    pub step: Option<String>,
    pub responsible: Option<AccountId>,
    pub alert: Option<Alert>,
    pub closed: bool,
    pub order: Order,
    pub limit: u32,
    pub offset: u32,
}

/// The three alerts that rule all lists, and the missing next step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alert {
    GroundMissing,
    ResponsibleMissing,
    ReviewLate,
    NextStepMissing,
}

/// How the list is ordered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// What comes next first; what has nothing next before all.
    #[default]
    NextStep,
    Name,
    /// Longest in the present step first.
    Step,
}

/// One line of the list.
#[derive(Clone)]
pub struct CaseRow {
    pub case: CaseId,
    pub client: ClientId,
    pub number: String,
    pub first_names: String,
    pub last_name: String,
    pub born_on: Option<Date>,
    pub municipality: Option<String>,
    pub has_safety_ban: bool,
    pub model_code: String,
    pub model_version: u32,
    pub is_open: bool,
    pub step: String,
    pub step_entered_on: Option<Date>,
    pub next_on: Option<Date>,
    pub next_kind: Option<String>,
    pub next_owner_name: Option<String>,
    pub review_on: Option<Date>,
    pub lacks_responsible: bool,
    pub lacks_ground: bool,
    pub lacks_next_step: bool,
    pub responsible: Option<AccountId>,
    pub responsible_name: Option<String>,
}

/// A statement being put together: its conditions and its values.
pub(crate) struct Conditions {
    pub(crate) sql: String,
    pub(crate) values: Vec<Value>,
}

impl Conditions {
    pub fn add(&mut self, condition: &str, value: impl Into<Value>) {
        self.values.push(value.into());
        self.sql.push_str(" AND ");
        self.sql
            .push_str(&condition.replace("{}", &format!("${}", self.values.len())));
    }

    fn plain(&mut self, condition: &str) {
        self.sql.push_str(" AND ");
        self.sql.push_str(condition);
    }
}

/// The one predicate: which cases (`c`) these eyes see.
///
/// Coordinators see their county; the county's own workers the cases in which they hold a term, sit in the team, are offered
/// responsibility or owe a follow-up; workers of other organisations those of these for which a ground covers them today (I-4);
/// leaders and administrators none. A test holds it to `domain::access::decide`.
pub(crate) fn visible(eyes: Eyes<'_>) -> Conditions {
    let who = eyes.who;
    let mut conditions = Conditions {
        sql: "c.county = $1".to_owned(),
        values: vec![Value::from(who.county.as_str())],
    };
    match who.duty {
        _ if !who.is_active => conditions.plain("FALSE"),
        Duty::Leader | Duty::Administrator => conditions.plain("FALSE"),
        Duty::Coordinator => {}
        Duty::Worker | Duty::NetworkMember => conditions.add_part(eyes),
    }
    if !who.organisation_kind.is_county() {
        conditions.add_ground(eyes);
    }
    conditions
}

impl Conditions {
    /// Cases in which the person has a part now.
    fn add_part(&mut self, eyes: Eyes<'_>) {
        self.values.push(Value::from(eyes.now));
        let now = self.values.len();
        self.add(
            &format!(
                "c.id IN (SELECT case_id FROM term WHERE holder = {{}} AND from_at <= ${now} AND (to_at IS NULL OR to_at > ${now})
              UNION SELECT case_id FROM member WHERE account_id = {{}} AND left_at IS NULL
              UNION SELECT case_id FROM handover WHERE to_account = {{}} AND status IN ('offered', 'accepted', 'met')
              UNION SELECT case_id FROM follow_up WHERE owner = {{}} AND status = 'due')"
            ),
            eyes.who.account,
        );
    }

    /// Cases with a ground that lets the person's organisation, or the person, know of the client relationship today.
    fn add_ground(&mut self, eyes: Eyes<'_>) {
        self.values.push(Value::from(eyes.who.organisation));
        let organisation = self.values.len();
        self.values.push(Value::from(eyes.today));
        let today = self.values.len();
        self.add(
            &format!(
                "EXISTS (SELECT 1 FROM ground_record g WHERE g.case_id = c.id AND g.organisation_id = ${organisation}
              AND (g.account_id IS NULL OR g.account_id = {{}}) AND g.status = 'in_force' AND g.covers_relationship = TRUE
              AND g.valid_from <= ${today} AND (g.valid_to IS NULL OR g.valid_to >= ${today})
              AND (g.door <> 'B7' OR c.joint_model_since <= ${today}))"
            ),
            eyes.who.account,
        );
    }
}

fn conditions(eyes: Eyes<'_>, filter: &CaseFilter) -> Conditions {
    let mut conditions = visible(eyes);
    conditions.plain(if filter.closed {
        "c.is_open = FALSE"
    } else {
        "c.is_open = TRUE"
    });
    if let Some(step) = &filter.step {
        conditions.add("c.step = {}", step);
    }
    if let Some(responsible) = filter.responsible {
        conditions.add("t.holder = {}", responsible);
    }
    match filter.alert {
        Some(Alert::GroundMissing) => conditions.plain("c.lacks_ground = TRUE"),
        Some(Alert::ResponsibleMissing) => conditions.plain("c.lacks_responsible = TRUE"),
        Some(Alert::NextStepMissing) => conditions.plain("c.lacks_next_step = TRUE"),
        Some(Alert::ReviewLate) => conditions.add("c.review_on < {}", eyes.today),
        None => {}
    }
    add_words(&mut conditions, filter.words.trim());
    conditions
}

fn add_words(conditions: &mut Conditions, words: &str) {
    if words.is_empty() {
        return;
    }
    if let Ok(code) = IdentityCode::parse(words) {
        conditions.add("k.identity_code = {}", code.reveal());
    } else if words.to_uppercase().starts_with("TK-") {
        conditions.add("c.number = {}", words.to_uppercase());
    } else {
        for part in name_parts(words) {
            let after = format!("{part}\u{10FFFF}");
            conditions.values.push(Value::from(part));
            let from = conditions.values.len();
            conditions.add(&format!("k.id IN (SELECT client_id FROM client_name WHERE part >= ${from} AND part < {{}})"), after);
        }
    }
}

const FROM: &str = "FROM case_record c JOIN client k ON k.id = c.client_id
  LEFT JOIN term t ON t.case_id = c.id AND t.kind = 'responsible' AND t.to_at IS NULL
  LEFT JOIN account r ON r.id = t.holder LEFT JOIN account n ON n.id = c.next_owner";

/// The cases these eyes see, as asked.
pub async fn cases(tx: &mut Tx, eyes: Eyes<'_>, filter: &CaseFilter) -> Result<Vec<CaseRow>> {
    let found = conditions(eyes, filter);
    let order = match filter.order {
        Order::NextStep => "c.next_on IS NOT NULL, c.next_on, k.last_name, c.id",
        Order::Name => "k.last_name, k.first_names, c.id",
        Order::Step => "c.step_entered_on, c.id",
    };
    let sql = format!(
        "SELECT c.id, k.id, c.number, k.first_names, k.last_name, k.born_on, k.municipality, k.body, c.model_code, c.model_version, c.is_open,
          c.step, c.step_entered_on, c.next_on, c.next_kind, n.name, c.review_on, c.lacks_responsible, c.lacks_ground, c.lacks_next_step,
          t.holder, r.name {FROM} WHERE {} ORDER BY {order} LIMIT {} OFFSET {}",
        found.sql,
        filter.limit.clamp(1, 500),
        filter.offset,
    );
    tx.all(&sql, &found.values, row).await
}

/// How many there are in all.
pub async fn count_cases(tx: &mut Tx, eyes: Eyes<'_>, filter: &CaseFilter) -> Result<u32> {
    let found = conditions(eyes, filter);
    tx.one(
        &format!("SELECT COUNT(*) {FROM} WHERE {}", found.sql),
        &found.values,
        |row| row.get(0),
    )
    .await
}

fn row(row: &Row<'_>) -> Result<CaseRow> {
    let client: domain::person::Client = row.json(7)?;
    Ok(CaseRow {
        case: row.id(0)?,
        client: row.id(1)?,
        number: row.get(2)?,
        first_names: row.get(3)?,
        last_name: row.get(4)?,
        born_on: row.get(5)?,
        municipality: row.get(6)?,
        has_safety_ban: client.safety_ban.is_in_force(),
        model_code: row.get(8)?,
        model_version: row.get(9)?,
        is_open: row.get(10)?,
        step: row.get(11)?,
        step_entered_on: row.get(12)?,
        next_on: row.get(13)?,
        next_kind: row.get(14)?,
        next_owner_name: row.get(15)?,
        review_on: row.get(16)?,
        lacks_responsible: row.get(17)?,
        lacks_ground: row.get(18)?,
        lacks_next_step: row.get(19)?,
        responsible: row.optional_id(20)?,
        responsible_name: row.get(21)?,
    })
}

/// Handover offers that wait for a person, with the client's name.
pub async fn handovers_waiting(
    tx: &mut Tx,
    eyes: Eyes<'_>,
) -> Result<Vec<(CaseId, String, String)>> {
    let mut found = visible(eyes);
    found.add("h.to_account = {}", eyes.who.account);
    let sql = format!(
        "SELECT c.id, k.first_names, k.last_name, a.name FROM handover h JOIN case_record c ON c.id = h.case_id
      JOIN client k ON k.id = c.client_id JOIN account a ON a.id = h.from_account
      WHERE {} AND h.status = 'offered' ORDER BY h.id",
        found.sql
    );
    tx.all(&sql, &found.values, |row| {
        Ok((row.id(0)?, full_name(row, 1)?, row.get(3)?))
    })
    .await
}

/// Follow-ups of closed cases a person owns and whose day has come, with the client's name.
pub async fn follow_ups_due(tx: &mut Tx, eyes: Eyes<'_>) -> Result<Vec<(CaseId, String, Date)>> {
    let mut found = visible(eyes);
    found.add("f.owner = {}", eyes.who.account);
    found.add("f.due_on <= {}", eyes.today);
    let sql = format!(
        "SELECT c.id, k.first_names, k.last_name, f.due_on FROM follow_up f JOIN case_record c ON c.id = f.case_id
      JOIN client k ON k.id = c.client_id WHERE {} AND f.status = 'due' ORDER BY f.due_on",
        found.sql
    );
    tx.all(&sql, &found.values, |row| {
        Ok((row.id(0)?, full_name(row, 1)?, row.get(3)?))
    })
    .await
}

/// First names and last name in two columns.
fn full_name(row: &Row<'_>, first: usize) -> Result<String> {
    Ok(format!(
        "{} {}",
        row.get::<String>(first)?,
        row.get::<String>(first + 1)?
    ))
}
