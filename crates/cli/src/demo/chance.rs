//! Chance and ids of the demo: the same seed gives the same people and the same lives. Not the program's own secrets (`sources`).

use jiff::Timestamp;
use uuid::Uuid;

/// A seeded source of chance (SplitMix64).
pub struct Chance {
    state: u64,
    made: u16,
}

impl Chance {
    pub const fn new(seed: u64) -> Self {
        Self {
            state: seed,
            made: 0,
        }
    }

    fn next(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A whole number from one to another, both included.
    pub fn between(&mut self, from: i64, to: i64) -> i64 {
        let width = u64::try_from(to.saturating_sub(from).max(0))
            .unwrap_or(0)
            .saturating_add(1);
        from.saturating_add(i64::try_from(self.next() % width).unwrap_or(0))
    }

    /// True so many times in a hundred.
    pub fn in_hundred(&mut self, times: i64) -> bool {
        self.between(1, 100) <= times
    }

    /// One of a list; none of an empty one.
    pub fn one<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        let last = i64::try_from(of.len()).unwrap_or(0).saturating_sub(1);
        of.get(usize::try_from(self.between(0, last)).unwrap_or(0))
    }

    /// One of a list of texts; empty of an empty one.
    pub fn text(&mut self, of: &[&'static str]) -> &'static str {
        self.one(of).copied().unwrap_or_default()
    }

    /// An id that sorts by the instant, and within it by the order of asking.
    pub fn id<T: From<Uuid>>(&mut self, at: Timestamp) -> T {
        self.made = self.made.wrapping_add(1);
        let mut random = [0; 10];
        let (order, rest) = random.split_at_mut(2);
        order.copy_from_slice(&(self.made & 0x0FFF).to_be_bytes());
        rest.copy_from_slice(&self.next().to_be_bytes());
        let millis = u64::try_from(at.as_millisecond()).unwrap_or(0);
        T::from(uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_sort_by_instant_and_then_by_the_order_of_asking() {
        let mut chance = Chance::new(7);
        let early = Timestamp::from_second(1_700_000_000).unwrap();
        let late = Timestamp::from_second(1_700_000_001).unwrap();
        let ids: [Uuid; 3] = [chance.id(early), chance.id(early), chance.id(late)];
        assert!(ids[0] < ids[1] && ids[1] < ids[2]);
    }

    #[test]
    fn the_same_seed_gives_the_same_chances() {
        let draw = |seed| {
            let mut chance = Chance::new(seed);
            [(); 20].map(|()| chance.between(1, 6))
        };
        assert_eq!(draw(3), draw(3));
        assert!(draw(3).iter().all(|eye| (1..=6).contains(eye)));
    }
}
