//! The sound case file: a case at the services step in which nothing is missing, and its parts. Not broken ones: each test
//! breaks what it needs.

use super::{Person, county, day, id, instant, model};
use crate::assessment::{
    AssessmentOrder, Interview, InterviewResult, LabourMarketStatus, OrderKind, OrderState,
    ScoreAnswer, ScoreRecord, Setting, WorkAbilityScore,
};
use crate::case::{Case, CaseFile, CaseState, CriteriaStatement, ModelVersion, StepVisit};
use crate::ground::{DataClass, Door, Given, GivenForm, Giver, Ground, GroundState, Recipient};
use crate::id::LineId;
use crate::identity::{IdentityCode, SafetyBan};
use crate::language::Language;
use crate::meeting::{AgendaItem, Attendance, Meeting, MeetingState};
use crate::model::{MunicipalityCode, PlanKindCode, RoleCode, SectionCode, WorkAbilityPart};
use crate::person::Client;
use crate::plan::{
    Acknowledgement, AcknowledgementAnswer, ClientAgreement, Goal, LineOwner, LineProgress,
    LineState, PlanContent, PlanLine, PlanState, PlanVersion,
};
use crate::responsibility::{Member, MemberIdentity, Term, TermKind};
use crate::task::{Task, TaskOrigin, TaskOwner, TaskState};
use jiff::civil::{Date, date};
use std::collections::BTreeMap;

/// The invented client, a Finnish speaker of forty.
pub fn client() -> Client {
    let born_on = date(1986, 2, 10);
    Client {
        id: id(1),
        county: county(),
        first_names: "Tuisku".into(),
        last_name: "Esimerkki".into(),
        identity_code: IdentityCode::invented(born_on, 901).ok(),
        born_on: Some(born_on),
        municipality: Some(MunicipalityCode::from("905")),
        language: Language::Fi,
        needs_interpreter: false,
        phone: None,
        email: None,
        safety_ban: SafetyBan::NONE,
        version: 1,
    }
}

/// The case of the sound file: opened sixty days ago, at the services step for ten.
pub fn case() -> Case {
    let visit = |step: &str, from: i64, to: Option<i64>| StepVisit {
        step: step.into(),
        entered_on: day(from),
        left_on: to.map(day),
        skipped: None,
    };
    Case {
        id: id(10),
        number: "TK-2026-0001".into(),
        client: id(1),
        county: county(),
        model: ModelVersion {
            code: model().code,
            version: model().version,
        },
        product: Some("support".into()),
        area: None,
        referral: None,
        opened_at: instant(-60),
        state: CaseState::Open,
        steps: vec![
            visit("interview", -60, Some(-50)),
            visit("mapping", -50, Some(-30)),
            visit("plan", -30, Some(-10)),
            visit("services", -10, None),
        ],
        criteria_statement: CriteriaStatement {
            met: vec!["working_age".into(), "without_work".into(), "health".into()],
            not_met: vec![],
            words: "Täyttyy.".into(),
        },
        segment: None,
        is_social_care_client: false,
        joint_model_since: None,
        onward: None,
        version: 1,
    }
}

/// A term that holds from so many days ago.
pub fn term(number: u128, kind: TermKind, holder: Person, from: i64) -> Term {
    Term {
        id: id(number),
        case: id(10),
        kind,
        holder: holder.account(),
        role: holder.worker().role,
        from: instant(from),
        to: None,
        reason: "Tarvitsee eniten tämän palveluja.".into(),
    }
}

/// A written consent to a person's organisation, all classes, a year from thirty days ago.
pub fn ground_for(number: u128, person: Person) -> Ground {
    Ground {
        id: id(number),
        case: id(10),
        door: Door::Consent,
        recipient: Recipient::Organisation {
            organisation: person.organisation(),
            unit: None,
            account: None,
        },
        classes: DataClass::ALL.iter().copied().collect(),
        purpose: "Yhteinen suunnitelma".into(),
        valid_from: day(-30),
        valid_to: Some(day(335)),
        given: Given {
            by: Giver::Client,
            form: GivenForm::PaperSigned,
            language: Language::Fi,
            text_version: "1".into(),
            given_on: day(-30),
            received_by: Person::Aino.account(),
            recorded_at: instant(-30),
            copy_given: true,
        },
        necessity: None,
        state: GroundState::InForce,
    }
}

/// An open task of a case.
pub fn task(number: u128, owner: TaskOwner, due_on: Date) -> Task {
    Task {
        id: id(number),
        case: Some(id(10)),
        title: "Soita asiakkaalle".into(),
        owner,
        due_on,
        observers: vec![],
        origin: TaskOrigin::Free,
        created_by: Person::Aino.account(),
        created_at: instant(-5),
        state: TaskState::Open,
    }
}

/// A plan line.
pub fn line(number: u128, responsible: LineOwner, starts_on: Option<Date>) -> PlanLine {
    PlanLine {
        id: id(number),
        goal: Some(id(500)),
        service: None,
        what: "Työkokeilu".into(),
        responsible,
        starts_on,
        ends_on: None,
    }
}

/// An agreed version of the plan with these lines, agreed so many days from now.
pub fn agreed_plan(number: u32, agreed: i64, lines: Vec<PlanLine>) -> PlanVersion {
    PlanVersion {
        id: id(400 + u128::from(number)),
        case: id(10),
        number,
        content: PlanContent {
            kind: PlanKindCode::from("stand_alone"),
            client_words: "Haluan töihin.".into(),
            sections: BTreeMap::from([(
                SectionCode::from("situation"),
                BTreeMap::from([("professional_view".into(), "Selkä vaivaa.".to_owned())]),
            )]),
            goals: vec![Goal {
                id: id(500),
                part: WorkAbilityPart::Work,
                text: "Osa-aikatyö".into(),
                is_career_goal: true,
            }],
            lines,
            review_on: Some(day(40)),
            contact_rhythm: "Kahden viikon välein".into(),
            cover_note: String::new(),
        },
        state: PlanState::Agreed {
            at: instant(agreed),
            by: Person::Aino.account(),
            agreement: ClientAgreement::Agreed { on: day(agreed) },
            copy_given: true,
            reason_for_change: None,
        },
        version: 1,
    }
}

/// An answer to one line.
pub fn acknowledge(
    plan: &PlanVersion,
    line: LineId,
    by: LineOwner,
    answer: AcknowledgementAnswer,
) -> Acknowledgement {
    Acknowledgement {
        case: plan.case,
        plan: plan.id,
        line,
        by,
        answer,
        at: instant(-5),
        recorded_by: Person::Aino.account(),
    }
}

/// Agreement by each line's owner and by the client to every line.
pub fn acknowledgements_of(plan: &PlanVersion) -> Vec<Acknowledgement> {
    let mut answers = Vec::new();
    for line in &plan.content.lines {
        answers.push(acknowledge(
            plan,
            line.id,
            line.responsible.clone(),
            AcknowledgementAnswer::Agreed,
        ));
        if line.responsible != LineOwner::Client {
            answers.push(acknowledge(
                plan,
                line.id,
                LineOwner::Client,
                AcknowledgementAnswer::Agreed,
            ));
        }
    }
    answers
}

/// A planned meeting with the case on its agenda.
pub fn meeting(number: u128, starts: i64) -> Meeting {
    Meeting {
        id: id(number),
        county: county(),
        title: "Verkostotapaaminen".into(),
        starts_at: instant(starts),
        ends_at: instant(starts) + jiff::SignedDuration::from_hours(1),
        place: Some("Sotekeskus".into()),
        remote_link: None,
        convened_by: Person::Aino.account(),
        agenda: vec![AgendaItem {
            case: id(10),
            topic: "Suunnitelma".into(),
            attendees: vec![],
            client_attends: Attendance::Invited,
            notes: String::new(),
            decisions: vec![],
            summary_for_client: String::new(),
        }],
        state: MeetingState::Planned,
        version: 1,
    }
}

/// An order of an assessment from so many days ago, not answered.
pub fn order(number: u128, kind: OrderKind, ordered: i64, due_on: Date) -> AssessmentOrder {
    AssessmentOrder {
        id: id(number),
        case: id(10),
        kind,
        question: "Mitä asiakas jaksaa?".into(),
        addressed_to: "Terveysasema".into(),
        ordered_by: Person::Aino.account(),
        ordered_at: instant(ordered),
        due_on,
        repeats: None,
        state: OrderState::Ordered,
    }
}

fn member(number: u128, person: Person) -> Member {
    Member {
        id: id(number),
        case: id(10),
        who: MemberIdentity::Account(person.account()),
        role: Some(RoleCode::from(person.role())),
        team: None,
        joined_at: instant(-45),
        left_at: None,
    }
}

fn interview() -> Interview {
    Interview {
        id: id(301),
        case: id(10),
        held_on: day(-55),
        by: Person::Aino.account(),
        labour_market_status: LabourMarketStatus::UnemployedJobseeker,
        unemployed_since: Some(day(-500)),
        criteria_met: vec!["health".into()],
        wishes: "Töihin".into(),
        situation: "Yksin asuva".into(),
        benefits: "Työmarkkinatuki".into(),
        is_urgent: false,
        result: InterviewResult::ToTeam,
    }
}

fn score() -> ScoreRecord {
    ScoreRecord {
        id: id(302),
        case: id(10),
        answer: ScoreAnswer::Scored(WorkAbilityScore::try_from(5).unwrap()),
        taken_on: day(-48),
        setting: Setting::HealthCare,
        recorded_by: Person::Veli.account(),
        comment: String::new(),
    }
}

/// A case file in which nothing is missing: Aino is responsible, Veli and Eero are in the team, Eero's organisation has a
/// written consent, the plan is agreed and acknowledged, its service runs, and a task stands for next week.
pub fn case_file() -> CaseFile {
    let plan = agreed_plan(
        1,
        -12,
        vec![
            line(
                601,
                LineOwner::Account(Person::Aino.account()),
                Some(day(-8)),
            ),
            line(602, LineOwner::Client, Some(day(20))),
        ],
    );
    let running = LineState::Running {
        started_on: day(-8),
        recorded_by: Person::Aino.account(),
    };
    CaseFile {
        case: case(),
        client: client(),
        terms: vec![term(201, TermKind::Responsible, Person::Aino, -45)],
        team: vec![
            member(211, Person::Aino),
            member(212, Person::Veli),
            member(213, Person::Eero),
        ],
        handovers: vec![],
        grounds: vec![ground_for(221, Person::Eero)],
        interviews: vec![interview()],
        scores: vec![score()],
        results: vec![],
        orders: vec![],
        joint_assessments: vec![],
        rehabilitation: vec![],
        acknowledgements: acknowledgements_of(&plan),
        plans: vec![plan],
        progress: vec![LineProgress {
            case: id(10),
            line: id(601),
            state: running,
        }],
        tasks: vec![task(
            701,
            TaskOwner::Account(Person::Aino.account()),
            day(7),
        )],
        meetings: vec![],
        reviews: vec![],
        follow_ups: vec![],
        people: Person::ALL
            .iter()
            .map(|person| (person.account(), person.worker()))
            .collect(),
        caseloads: BTreeMap::from([(Person::Aino.account(), 12), (Person::Veli.account(), 3)]),
    }
}
