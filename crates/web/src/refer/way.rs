//! Who fills the form in, and the short pages each of them walks through. Not what is asked on a page: that is its template.

use crate::language::Catalogue;
use domain::model::{Channel, ReferralMode, ReferrerKind};

/// Who fills the form in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// The person who needs support.
    Me,
    /// A close one.
    Close,
    /// A professional.
    Work,
}

impl Way {
    pub const ALL: [Self; 3] = [Self::Me, Self::Close, Self::Work];

    /// The code in addresses.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Me => "me",
            Self::Close => "close",
            Self::Work => "work",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|way| way.code() == code)
    }

    /// The mode by which this sender comes through a channel with a form; none when the channel does not take one.
    pub fn mode(self, channel: &Channel) -> Option<ReferralMode> {
        let is_sender = |kind: &ReferrerKind| match self {
            Self::Me => *kind == ReferrerKind::Client,
            Self::Close => *kind == ReferrerKind::CloseOne,
            Self::Work => !matches!(kind, ReferrerKind::Client | ReferrerKind::CloseOne),
        };
        if !channel.referrers.iter().any(is_sender) {
            return None;
        }
        let fit = match self {
            Self::Me | Self::Close => [ReferralMode::OwnContact, ReferralMode::Form],
            Self::Work => [ReferralMode::Form, ReferralMode::OwnContact],
        };
        fit.into_iter().find(|mode| channel.modes.contains(mode))
    }

    /// The pages in order.
    pub const fn steps(self) -> &'static [Step] {
        match self {
            Self::Me => &[Step::Reach, Step::Person, Step::Why, Step::Check],
            Self::Close => &[
                Step::Person,
                Step::Sender,
                Step::Why,
                Step::Agree,
                Step::Check,
            ],
            Self::Work => &[
                Step::Person,
                Step::Sender,
                Step::Why,
                Step::Situation,
                Step::Tried,
                Step::Agree,
                Step::Check,
            ],
        }
    }

    pub fn after(self, step: Step) -> Step {
        self.beside(step, 1)
    }

    pub fn before(self, step: Step) -> Step {
        self.beside(step, -1)
    }

    fn beside(self, step: Step, by: isize) -> Step {
        let steps = self.steps();
        let here = steps.iter().position(|one| *one == step).unwrap_or(0);
        let there = here.saturating_add_signed(by);
        steps.get(there).copied().unwrap_or(step)
    }
}

/// One page of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Reach,
    Person,
    Sender,
    Why,
    Situation,
    Tried,
    Agree,
    Check,
}

impl Step {
    const ALL: [Self; 8] = [
        Self::Reach,
        Self::Person,
        Self::Sender,
        Self::Why,
        Self::Situation,
        Self::Tried,
        Self::Agree,
        Self::Check,
    ];

    /// The code the form carries.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Reach => "reach",
            Self::Person => "person",
            Self::Sender => "sender",
            Self::Why => "why",
            Self::Situation => "situation",
            Self::Tried => "tried",
            Self::Agree => "agree",
            Self::Check => "check",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|step| step.code() == code)
    }

    /// The fields the page asks; all others are carried along.
    pub const fn fields(self, way: Way) -> &'static [&'static str] {
        match (self, way) {
            (Self::Reach, _) => &["phone", "email", "first_names", "last_name"],
            (Self::Person, Way::Me) => &[
                "identity_code",
                "born",
                "municipality",
                "language",
                "interpreter",
            ],
            (Self::Person, _) => &[
                "first_names",
                "last_name",
                "identity_code",
                "born",
                "municipality",
                "phone",
                "language",
                "interpreter",
            ],
            (Self::Sender, Way::Close) => &["sender_name", "relation", "sender_phone"],
            (Self::Sender, _) => &[
                "kind",
                "sender_name",
                "organisation",
                "sender_phone",
                "sender_email",
                "joins_meeting",
            ],
            (Self::Why, Way::Me) => &["concern", "client_hopes", "score"],
            (Self::Why, _) => &["concern", "client_hopes", "sender_hopes", "urgent"],
            (Self::Situation, _) => &["criterion", "status", "unemployed", "score_asked", "score"],
            (Self::Tried, _) => &["tried", "involved", "benefits"],
            (Self::Agree, _) => &["agrees", "ground"],
            (Self::Check, _) => &[],
        }
    }

    /// The question of the page.
    pub fn title(self, l: &Catalogue, way: Way) -> String {
        match (self, way) {
            (Self::Reach, _) => l.refer_reach_title(),
            (Self::Person, Way::Me) => l.refer_person_me_title(),
            (Self::Person, _) => l.refer_person_title(),
            (Self::Sender, _) => l.refer_sender_title(),
            (Self::Why, Way::Me) => l.refer_why_me_title(),
            (Self::Why, _) => l.refer_why_title(),
            (Self::Situation, _) => l.refer_situation_title(),
            (Self::Tried, _) => l.refer_tried_title(),
            (Self::Agree, _) => l.refer_agree_title(),
            (Self::Check, _) => l.refer_check_title(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_way_ends_with_the_check_and_knows_the_page_before_and_after() {
        for way in Way::ALL {
            let steps = way.steps();
            assert_eq!(steps.last(), Some(&Step::Check));
            assert_eq!(way.before(steps[0]), steps[0]);
            assert_eq!(way.after(steps[0]), steps[1]);
            assert_eq!(way.before(steps[1]), steps[0]);
        }
    }

    #[test]
    fn no_field_is_asked_on_two_pages() {
        for way in Way::ALL {
            let mut asked: Vec<&str> = way
                .steps()
                .iter()
                .flat_map(|step| step.fields(way))
                .copied()
                .collect();
            asked.sort_unstable();
            let mut once = asked.clone();
            once.dedup();
            assert_eq!(asked, once, "{way:?}");
        }
    }
}
