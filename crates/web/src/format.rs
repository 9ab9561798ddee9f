//! Dates, times and numbers as each language writes them.
//! Not words: whole sentences are in the catalogue, which gets these ready made.

use jiff::civil::{Date, DateTime, Time, Weekday};

use crate::language::Language;

const SHORT_DAYS: [[&str; 7]; 3] = [
    ["ma", "ti", "ke", "to", "pe", "la", "su"],
    ["mån", "tis", "ons", "tors", "fre", "lör", "sön"],
    ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
];
const DAYS: [[&str; 7]; 3] = [
    [
        "maanantai",
        "tiistai",
        "keskiviikko",
        "torstai",
        "perjantai",
        "lauantai",
        "sunnuntai",
    ],
    [
        "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag",
    ],
    [
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
    ],
];
/// Finnish months stand in the partitive, as in "18. maaliskuuta".
const MONTHS: [[&str; 12]; 3] = [
    [
        "tammikuuta",
        "helmikuuta",
        "maaliskuuta",
        "huhtikuuta",
        "toukokuuta",
        "kesäkuuta",
        "heinäkuuta",
        "elokuuta",
        "syyskuuta",
        "lokakuuta",
        "marraskuuta",
        "joulukuuta",
    ],
    [
        "januari",
        "februari",
        "mars",
        "april",
        "maj",
        "juni",
        "juli",
        "augusti",
        "september",
        "oktober",
        "november",
        "december",
    ],
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
];

/// Dates, times and numbers as a language writes them.
pub trait Written: Copy {
    /// A date for professionals: `18.3.2026`, in English `18 March 2026`.
    fn date(self, date: Date) -> String;

    /// A date without its year, for chart axes: `18.3.`, in English `18 Mar`.
    fn short_date(self, date: Date) -> String;

    /// A time of day: `13.00`, in English `13:00`.
    fn time(self, time: Time) -> String;

    /// A moment for professionals: `ke 18.3.2026 klo 13.00`.
    fn moment(self, at: DateTime) -> String;

    /// A date for clients: `keskiviikko 18. maaliskuuta`.
    fn long_date(self, date: Date) -> String;

    /// A moment for clients: `keskiviikko 18. maaliskuuta kello 13`.
    fn long_moment(self, at: DateTime) -> String;
}

impl Written for Language {
    fn date(self, date: Date) -> String {
        match self {
            Self::Fi | Self::Sv => {
                format!("{}.{}.{}", date.day(), date.month(), date.year())
            }
            Self::En => format!("{} {} {}", date.day(), month(self, date), date.year()),
        }
    }

    fn short_date(self, date: Date) -> String {
        match self {
            Self::Fi | Self::Sv => format!("{}.{}.", date.day(), date.month()),
            Self::En => format!(
                "{} {}",
                date.day(),
                month(self, date).get(..3).unwrap_or_default()
            ),
        }
    }

    fn time(self, time: Time) -> String {
        let point = if self == Self::En { ':' } else { '.' };
        format!("{}{point}{:02}", time.hour(), time.minute())
    }

    fn moment(self, at: DateTime) -> String {
        let day = pick(&SHORT_DAYS, self, weekday(at.date()));
        let (date, time) = (self.date(at.date()), self.time(at.time()));
        match self {
            Self::Fi => format!("{day} {date} klo {time}"),
            Self::Sv => format!("{day} {date} kl. {time}"),
            Self::En => format!("{day} {date} at {time}"),
        }
    }

    fn long_date(self, date: Date) -> String {
        let day = pick(&DAYS, self, weekday(date));
        let stop = if self == Self::Fi { "." } else { "" };
        format!("{day} {}{stop} {}", date.day(), month(self, date))
    }

    fn long_moment(self, at: DateTime) -> String {
        let date = self.long_date(at.date());
        match self {
            Self::Fi => format!("{date} kello {}", spoken_time(self, at.time())),
            Self::Sv => format!("{date} klockan {}", spoken_time(self, at.time())),
            Self::En => format!("{date} at {}", self.time(at.time())),
        }
    }
}

fn month(language: Language, date: Date) -> &'static str {
    pick(&MONTHS, language, date.month().unsigned_abs().into())
}

fn spoken_time(language: Language, time: Time) -> String {
    if time.minute() == 0 {
        time.hour().to_string()
    } else {
        language.time(time)
    }
}

/// Monday is 1, as in the tables above.
fn weekday(date: Date) -> usize {
    let day: Weekday = date.weekday();
    day.to_monday_one_offset().unsigned_abs().into()
}

/// The word of a language at a one-based place.
fn pick<const N: usize>(
    table: &'static [[&'static str; N]; 3],
    language: Language,
    place: usize,
) -> &'static str {
    let [finnish, swedish, english] = table;
    let words = match language {
        Language::Fi => finnish,
        Language::Sv => swedish,
        Language::En => english,
    };
    words
        .get(place.wrapping_sub(1))
        .copied()
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, datetime};

    #[test]
    fn dates_and_moments_are_written_as_each_language_writes_them() {
        let at = datetime(2026, 3, 18, 13, 0, 0, 0);
        let table = [
            (
                Language::Fi,
                "18.3.2026",
                "18.3.",
                "ke 18.3.2026 klo 13.00",
                "keskiviikko 18. maaliskuuta",
                "keskiviikko 18. maaliskuuta kello 13",
            ),
            (
                Language::Sv,
                "18.3.2026",
                "18.3.",
                "ons 18.3.2026 kl. 13.00",
                "onsdag 18 mars",
                "onsdag 18 mars klockan 13",
            ),
            (
                Language::En,
                "18 March 2026",
                "18 Mar",
                "Wed 18 March 2026 at 13:00",
                "Wednesday 18 March",
                "Wednesday 18 March at 13:00",
            ),
        ];
        for (language, day, short, moment, long, long_moment) in table {
            assert_eq!(language.date(at.date()), day);
            assert_eq!(language.short_date(at.date()), short);
            assert_eq!(language.moment(at), moment);
            assert_eq!(language.long_date(at.date()), long);
            assert_eq!(language.long_moment(at), long_moment);
        }
    }

    #[test]
    fn minutes_are_told_to_clients_only_when_there_are_any() {
        let at = datetime(2026, 12, 6, 9, 5, 0, 0);
        assert_eq!(
            Language::Fi.long_moment(at),
            "sunnuntai 6. joulukuuta kello 9.05"
        );
        assert_eq!(
            Language::Sv.long_moment(at),
            "söndag 6 december klockan 9.05"
        );
        assert_eq!(Language::En.long_moment(at), "Sunday 6 December at 9:05");
    }

    #[test]
    fn every_month_and_weekday_has_a_word() {
        for month in 1..=12 {
            for day in 1..=7 {
                for language in Language::ALL {
                    assert!(!language.long_date(date(2026, month, day)).contains("  "));
                }
            }
        }
    }
}
