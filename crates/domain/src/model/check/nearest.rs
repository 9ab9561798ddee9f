//! The known word nearest to a misspelt one, for "did you mean".
//!
//! Not a search: a word too far from all is nobody's neighbour.

/// The candidate that differs least, if it differs by at most a third of its letters.
pub(super) fn nearest<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<&'a str> {
    let near = |candidate: &'a str| {
        let distance = distance(word, candidate);
        let allowed = candidate.chars().count().max(3) / 3;
        (distance <= allowed).then_some((distance, candidate))
    };
    candidates
        .into_iter()
        .filter_map(near)
        .min()
        .map(|(_, candidate)| candidate)
}

/// How many letters must be added, removed or changed to make one word of the other.
fn distance(from: &str, to: &str) -> usize {
    let to: Vec<char> = to.chars().collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (number, letter) in from.chars().enumerate() {
        let mut next = vec![number + 1];
        for ((wanted, pair), before) in to.iter().zip(row.windows(2)).zip(0..) {
            let (diagonal, above) = (
                pair.first().copied().unwrap_or(0),
                pair.last().copied().unwrap_or(0),
            );
            let left = next.get(before).copied().unwrap_or(0);
            let changed = diagonal + usize::from(letter != *wanted);
            next.push(changed.min(above + 1).min(left + 1));
        }
        row = next;
    }
    row.last().copied().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_word_finds_its_neighbour_and_a_strange_one_none() {
        let keys = ["target_days", "must_record", "name"];
        assert_eq!(nearest("target_day", keys), Some("target_days"));
        assert_eq!(nearest("mustrecord", keys), Some("must_record"));
        assert_eq!(
            nearest("nmae", keys),
            None,
            "two letters of four is too far"
        );
        assert_eq!(nearest("colour", keys), None);
    }

    #[test]
    fn the_distance_counts_single_letters() {
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("same", "same"), 0);
    }
}
