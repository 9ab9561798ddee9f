//! The picture's own few words in three languages.
//!
//! Here and not in the pages' catalogues, because the program also writes the picture as a file, without any page. The
//! county's words come from its model.

use crate::language::Language;
use crate::model::{ReferralMode, Requirement, ServiceModel, TeamKind};

/// The picture's words in one language.
#[derive(Debug, Clone, Copy)]
pub(super) struct Words(pub(super) Language);

impl Words {
    fn of(self, fi: &'static str, sv: &'static str, en: &'static str) -> &'static str {
        match self.0 {
            Language::Fi => fi,
            Language::Sv => sv,
            Language::En => en,
        }
    }

    pub(super) fn ways_in(self) -> &'static str {
        self.of(
            "Näin polulle tullaan",
            "Så kommer man till stigen",
            "Ways in",
        )
    }

    pub(super) fn steps(self) -> &'static str {
        self.of("Polun askeleet", "Stigens steg", "Steps of the path")
    }

    pub(super) fn onward(self) -> &'static str {
        self.of("Tästä eteenpäin", "Härifrån vidare", "Onward from here")
    }

    pub(super) fn recorded(self) -> &'static str {
        self.of("Kirjataan", "Antecknas", "Recorded")
    }

    pub(super) fn who_acts(self) -> &'static str {
        self.of("Kuka toimii", "Vem agerar", "Who acts")
    }

    pub(super) fn optional(self) -> &'static str {
        self.of("Valinnainen askel", "Frivilligt steg", "Optional step")
    }

    pub(super) fn may_close(self) -> &'static str {
        self.of(
            "Polku voi päättyä tähän",
            "Stigen kan sluta här",
            "The path may end here",
        )
    }

    pub(super) fn legend(self) -> &'static str {
        self.of("Merkkien selitys", "Teckenförklaring", "Legend")
    }

    pub(super) fn legend_step(self) -> &'static str {
        self.of("Askel", "Steg", "Step")
    }

    pub(super) fn legend_naming(self) -> &'static str {
        self.of(
            "Vastuuhenkilö nimetään",
            "Ansvarig person utses",
            "The responsible person is named",
        )
    }

    pub(super) fn legend_other_way(self) -> &'static str {
        self.of("Muu kulkusuunta", "Annan väg", "Another way to go")
    }

    pub(super) fn rhythm(self) -> &'static str {
        self.of(
            "Seurannan rytmi",
            "Uppföljningens rytm",
            "Rhythm of follow-up",
        )
    }

    pub(super) fn grounds(self) -> &'static str {
        self.of(
            "Tietojen vaihto",
            "Utbyte av uppgifter",
            "Exchange of information",
        )
    }

    pub(super) fn levels(self) -> &'static str {
        self.of(
            "Osaamisen tasot",
            "Nivåer av kunnande",
            "Levels of expertise",
        )
    }

    pub(super) fn consent(self, is_in_writing: bool) -> &'static str {
        if is_in_writing {
            self.of(
                "Asiakas antaa kirjallisen suostumuksen.",
                "Klienten ger skriftligt samtycke.",
                "The client gives consent in writing.",
            )
        } else {
            self.of(
                "Asiakas antaa suostumuksen.",
                "Klienten ger sitt samtycke.",
                "The client gives consent.",
            )
        }
    }

    pub(super) fn joint_model(self) -> &'static str {
        self.of(
            "Poikkeus: lakisääteinen monialainen tuki (381/2023).",
            "Undantag: lagstadgat sektorsövergripande stöd (381/2023).",
            "Exception: statutory multi-sectoral support (381/2023).",
        )
    }

    pub(super) fn always_present(self) -> &'static str {
        self.of(
            "Asiakas on aina mukana.",
            "Klienten är alltid med.",
            "The client is always present.",
        )
    }

    pub(super) fn days(self, days: u32) -> String {
        match self.0 {
            Language::Fi if days == 1 => "Tavoite: 1\u{a0}päivä".to_owned(),
            Language::Fi => format!("Tavoite: {days}\u{a0}päivää"),
            Language::Sv if days == 1 => "Mål: 1\u{a0}dag".to_owned(),
            Language::Sv => format!("Mål: {days}\u{a0}dagar"),
            Language::En if days == 1 => "Target: 1\u{a0}day".to_owned(),
            Language::En => format!("Target: {days}\u{a0}days"),
        }
    }

    pub(super) fn answer(self, days: u32) -> String {
        match self.0 {
            Language::Fi if days == 1 => "vastaus 1\u{a0}päivässä".to_owned(),
            Language::Fi => format!("vastaus {days}\u{a0}päivässä"),
            Language::Sv if days == 1 => "svar inom 1\u{a0}dag".to_owned(),
            Language::Sv => format!("svar inom {days}\u{a0}dagar"),
            Language::En if days == 1 => "answer within 1\u{a0}day".to_owned(),
            Language::En => format!("answer within {days}\u{a0}days"),
        }
    }

    pub(super) fn reviews(self, days: u32) -> String {
        match self.0 {
            Language::Fi => {
                format!("Suunnitelma tarkistetaan vähintään {days}\u{a0}päivän välein.")
            }
            Language::Sv => format!("Planen ses över minst var {days}:e dag."),
            Language::En => format!("The plan is reviewed at least every {days}\u{a0}days."),
        }
    }

    pub(super) fn follow_up(self, months: &[u32]) -> String {
        let numbers: Vec<String> = months.iter().map(ToString::to_string).collect();
        let and = self.of(" ja ", " och ", " and ");
        let list = match numbers.split_last() {
            Some((last, rest)) if !rest.is_empty() => format!("{}{and}{last}", rest.join(", ")),
            _ => numbers.concat(),
        };
        match self.0 {
            Language::Fi => format!("Päättymisen jälkeen kysytään, miten menee: {list}\u{a0}kk."),
            Language::Sv => format!("Efter avslutet frågar vi hur det går: {list}\u{a0}mån."),
            Language::En => format!("After closing we ask how it goes: {list} months."),
        }
    }

    pub(super) fn version(self, model: &ServiceModel) -> String {
        let (day, month, year) = (
            model.valid_from.day(),
            model.valid_from.month(),
            model.valid_from.year(),
        );
        let version = model.version;
        match self.0 {
            Language::Fi => format!("Versio {version}, voimassa {day}.{month}.{year} alkaen"),
            Language::Sv => format!("Version {version}, gäller från {day}.{month}.{year}"),
            Language::En => format!("Version {version}, in force from {day}.{month}.{year}"),
        }
    }

    /// The words of the band from the naming step to the end.
    pub(super) fn walks_along(self) -> &'static str {
        self.of(
            "Yksi nimetty ihminen kulkee rinnalla koko loppumatkan.",
            "En namngiven människa går bredvid hela resten av vägen.",
            "One named person walks alongside for the rest of the way.",
        )
    }

    pub(super) fn mode(self, mode: ReferralMode) -> &'static str {
        match mode {
            ReferralMode::Form => self.of("lomake", "blankett", "form"),
            ReferralMode::ConsultationMeeting => {
                self.of("konsultaatio", "konsultation", "consultation")
            }
            ReferralMode::Phone => self.of("puhelin", "telefon", "phone"),
            ReferralMode::OwnContact => self.of("oma yhteydenotto", "egen kontakt", "own contact"),
            ReferralMode::ExternalService => self.of("sähköinen asiointi", "e-tjänst", "e-service"),
        }
    }

    pub(super) fn team_kind(self, kind: TeamKind) -> &'static str {
        match kind {
            TeamKind::Standing => self.of(
                "Pysyvä tiimi kokoontuu säännöllisesti.",
                "Ett fast team möts regelbundet.",
                "A standing team meets regularly.",
            ),
            TeamKind::PerClient => self.of(
                "Tiimi kootaan asiakkaan tarpeen mukaan.",
                "Teamet samlas enligt klientens behov.",
                "The team is put together by the client's need.",
            ),
            TeamKind::TwoTeams => self.of(
                "Kaksi tiimiä palvelee asiakasta rinnakkain.",
                "Två team betjänar klienten sida vid sida.",
                "Two teams serve the client side by side.",
            ),
            TeamKind::Tiers => self.of(
                "Tiimit toimivat usealla tasolla.",
                "Team arbetar på flera nivåer.",
                "Teams work on several levels.",
            ),
            TeamKind::ByOffice => self.of(
                "Jokaisella toimipaikalla on oma kokoonpano.",
                "Varje verksamhetsställe har sin egen sammansättning.",
                "Each office has its own line-up.",
            ),
        }
    }

    /// What a requirement asks for, with the county's own word where it has one.
    pub(super) fn requirement(self, model: &ServiceModel, requirement: &Requirement) -> String {
        let own = match requirement {
            Requirement::Instrument(code) => {
                model.instrument(code).map(|instrument| &instrument.name)
            }
            Requirement::Assessment(code) => {
                model.assessment(code).map(|assessment| &assessment.name)
            }
            Requirement::ResponsibleWorker => Some(&model.responsible.name),
            Requirement::Team => Some(&model.team.name),
            _ => None,
        };
        own.map_or_else(
            || self.general(requirement).to_owned(),
            |name| name.in_language(self.0).to_owned(),
        )
    }

    fn general(self, requirement: &Requirement) -> &'static str {
        match requirement {
            Requirement::ReferralAnswered => self.of(
                "Vastaus lähettäjälle",
                "Svar till avsändaren",
                "Answer to the sender",
            ),
            Requirement::Observations => self.of("Havainnot", "Iakttagelser", "Observations"),
            Requirement::InitialInterview => {
                self.of("Alkuhaastattelu", "Inledande intervju", "Initial interview")
            }
            Requirement::CriteriaStatement => self.of(
                "Perustelu kriteereistä",
                "Motivering enligt kriterierna",
                "Reasons by the criteria",
            ),
            Requirement::Segmentation => self.of("Asiakasryhmä", "Klientgrupp", "Client group"),
            Requirement::WorkAbilityScore => self.of(
                "Työkykypistemäärä\u{a0}0–10",
                "Arbetsförmågepoäng\u{a0}0–10",
                "Work ability score\u{a0}0–10",
            ),
            Requirement::Instrument(_) => self.of("Mittari", "Mätare", "Instrument"),
            Requirement::HealthCheck => {
                self.of("Terveystarkastus", "Hälsoundersökning", "Health check")
            }
            Requirement::Assessment(_) => self.of("Arvio", "Bedömning", "Assessment"),
            Requirement::RehabilitationOptions => self.of(
                "Kuntoutusmahdollisuudet",
                "Rehabiliteringsmöjligheter",
                "Rehabilitation options",
            ),
            Requirement::ResponsibleWorker => {
                self.of("Vastuuhenkilö", "Ansvarig person", "Responsible person")
            }
            Requirement::Team => self.of("Tiimi", "Team", "Team"),
            Requirement::Ground => self.of(
                "Peruste tietojen vaihtoon",
                "Grund för utbyte av uppgifter",
                "Ground to exchange information",
            ),
            Requirement::Plan => {
                self.of("Suunnitelma sovittu", "Planen överenskommen", "Plan agreed")
            }
            Requirement::PlanAcknowledged => self.of(
                "Kaikki tuntevat suunnitelman",
                "Alla känner till planen",
                "Plan known to all",
            ),
            Requirement::ServiceStarted => {
                self.of("Palvelu alkanut", "Servicen har börjat", "Service begun")
            }
            Requirement::ReviewHeld => self.of(
                "Suunnitelma tarkistettu",
                "Planen översedd",
                "Plan reviewed",
            ),
            Requirement::OnwardPath => self.of("Jatkopolku", "Vägen vidare", "Way onward"),
        }
    }
}
