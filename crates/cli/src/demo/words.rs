//! What invented people and their workers write, in Finnish and in Swedish. Not the product's own texts.

mod beginning;
mod mapping;
mod plan;
mod way;

use super::chance::Chance;
use domain::language::Language;

/// What a text is about.
#[derive(Clone, Copy)]
pub enum About {
    Concern,
    Hopes,
    SenderHopes,
    Tried,
    Situation,
    Benefits,
    Wishes,
    AcceptedBecause,
    NamedBecause,
    HandoverBecause,
    HandoverAgreed,
    ConsentPurpose,
    OrderQuestion,
    Finding,
    OwnView,
    PartView,
    Conclusion,
    CareerGoal,
    OtherGoal,
    Line,
    Field,
    Rhythm,
    ChangedBecause,
    CannotBecause,
    Result,
    HowItGoes,
    OnwardBecause,
    ClosingNote,
    FollowUpNote,
    Note,
    TaskTitle,
    Rehabilitation,
}

/// One of the texts about this, in the language.
pub fn about(what: About, language: Language, chance: &mut Chance) -> String {
    let (finnish, swedish) = texts(what);
    let of = if language == Language::Sv {
        swedish
    } else {
        finnish
    };
    chance.text(of).to_owned()
}

type Texts = (&'static [&'static str], &'static [&'static str]);

fn texts(what: About) -> Texts {
    match what {
        About::Concern
        | About::Hopes
        | About::SenderHopes
        | About::Tried
        | About::Situation
        | About::Benefits
        | About::Wishes
        | About::AcceptedBecause => beginning::texts(what),
        About::NamedBecause
        | About::HandoverBecause
        | About::HandoverAgreed
        | About::ConsentPurpose
        | About::OrderQuestion
        | About::Finding
        | About::OwnView
        | About::PartView
        | About::Conclusion
        | About::Rehabilitation => mapping::texts(what),
        About::CareerGoal
        | About::OtherGoal
        | About::Line
        | About::Field
        | About::Rhythm
        | About::ChangedBecause
        | About::CannotBecause => plan::texts(what),
        _ => way::texts(what),
    }
}
