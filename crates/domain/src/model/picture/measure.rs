//! How wide a text is, near enough that no line runs over its edge, and how it is broken into lines.
//!
//! Widths are those of a wide sans-serif, so that the picture also holds where our own font is not installed.

/// The width of a text at a font size; `is_bold` for headings.
pub(super) fn width(text: &str, size: f64, is_bold: bool) -> f64 {
    let letters: f64 = text.chars().map(letter).sum();
    letters * size * if is_bold { 1.08 } else { 1.0 }
}

fn letter(letter: char) -> f64 {
    match letter {
        'i' | 'j' | 'l' | '\'' | '|' | '.' | ',' | ':' | ';' | '!' => 0.27,
        ' ' | '\u{a0}' | 'I' | 't' | 'f' | 'r' | '(' | ')' | '-' | '/' => 0.34,
        'k' | 's' | 'c' | 'v' | 'x' | 'y' | 'z' => 0.53,
        'm' | 'w' | 'M' | 'W' => 0.87,
        letter if letter.is_uppercase() => 0.71,
        _ => 0.58,
    }
}

/// Breaks a text into lines no wider than `room`; a single word that is wider is cut with a hyphen.
pub(super) fn wrap(text: &str, size: f64, is_bold: bool, room: f64) -> Vec<String> {
    let fits = |line: &str| width(line, size, is_bold) <= room;
    let mut lines: Vec<String> = Vec::new();
    for word in text
        .split([' ', '\n'])
        .filter(|word| !word.is_empty())
        .flat_map(|word| pieces(word, &fits))
    {
        let joined = lines
            .last()
            .filter(|line| !line.is_empty())
            .map(|line| format!("{line} {word}"));
        match (joined, lines.last_mut()) {
            (Some(joined), Some(last)) if fits(&joined) => *last = joined,
            _ => lines.push(word),
        }
    }
    lines
}

/// A word whole if it fits, else cut between syllables where that can be.
fn pieces(word: &str, fits: &impl Fn(&str) -> bool) -> Vec<String> {
    let mut rest: Vec<char> = word.chars().collect();
    let mut pieces = Vec::new();
    while !fits(&rest.iter().collect::<String>()) {
        let fitting =
            |cut: &usize| fits(&format!("{}-", rest.iter().take(*cut).collect::<String>()));
        let cuts = || (3..rest.len().saturating_sub(2)).rev();
        let Some(cut) = cuts()
            .find(|cut| fitting(cut) && begins_syllable(&rest, *cut))
            .or_else(|| cuts().find(fitting))
        else {
            break;
        };
        let after = rest.split_off(cut);
        pieces.push(format!("{}-", rest.iter().collect::<String>()));
        rest = after;
    }
    pieces.push(rest.into_iter().collect());
    pieces
}

/// Whether a syllable begins here: a consonant before a vowel, as in Finnish.
fn begins_syllable(word: &[char], at: usize) -> bool {
    let is_vowel = |place: usize| {
        word.get(place)
            .is_some_and(|letter| "aeiouyåäö".contains(letter.to_ascii_lowercase()))
    };
    !is_vowel(at) && is_vowel(at + 1)
}

/// The greatest font size, from `size` down to `least`, at which every word of the text fits the room.
pub(super) fn fitting_size(text: &str, size: f64, least: f64, room: f64) -> f64 {
    let longest = text
        .split_whitespace()
        .map(|word| width(word, 1.0, true))
        .fold(0.0, f64::max);
    if longest <= 0.0 {
        size
    } else {
        (room / longest).floor().clamp(least, size)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_is_wider_than_its_room() {
        let text = "Monialaisen työllistymissuunnitelman yhteensovittaminen asiakassuunnitelmaan";
        for room in [80.0, 120.0, 200.0] {
            for line in wrap(text, 14.0, false, room) {
                assert!(
                    width(&line, 14.0, false) <= room + 14.0 * 0.4,
                    "{line} in {room}"
                );
            }
        }
    }

    #[test]
    fn a_long_heading_becomes_smaller_before_it_is_cut() {
        assert!((fitting_size("Suunnitelma", 18.0, 13.0, 400.0) - 18.0).abs() < f64::EPSILON);
        assert!(fitting_size("Kuntoutumissuunnitelmapalaveri", 18.0, 13.0, 200.0) < 18.0);
    }
}
