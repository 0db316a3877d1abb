//! The one typeface on labels: measuring and shortening text.

use std::sync::LazyLock;

use ab_glyph::{Font, FontRef};

/// Noto Sans Bold, cut down to Latin; its licence is in `OFL.txt` beside the file.
///
/// One weight only: at 203 dots per inch the thin strokes of a regular weight break up.
pub(super) static FILE: &[u8] = include_bytes!("../../assets/fonts/NotoSans-Bold.ttf");

/// The typeface, parsed once.
pub(super) static FONT: LazyLock<FontRef<'static>> =
    LazyLock::new(|| FontRef::try_from_slice(FILE).expect("the font in the program is whole"));

const ELLIPSIS: char = '…';

/// Space of one glyph to the next, as a share of the type size.
pub(super) fn advance(character: char) -> f32 {
    FONT.h_advance_unscaled(FONT.glyph_id(character)) / per_em()
}

/// Width of a text as a share of the type size. Glyphs are not kerned, so that all formats agree.
pub(super) fn width(text: &str) -> f32 {
    text.chars().map(advance).sum()
}

/// Highest point of any glyph above the baseline, as a share of the type size.
pub(super) fn ascent() -> f32 {
    FONT.ascent_unscaled() / per_em()
}

/// Height of a line of text, as a share of the type size.
pub(super) fn line_height() -> f32 {
    FONT.height_unscaled() / per_em()
}

fn per_em() -> f32 {
    FONT.units_per_em().expect("the font in the program has a size")
}

/// The part of a text that the typeface can show, on one line.
///
/// Emoji, other scripts and control characters are left out: an empty box says less than nothing,
/// and the page behind the QR code shows the whole name.
pub(super) fn printable(text: &str) -> String {
    let shown = |c: &char| c.is_whitespace() || FONT.glyph_id(*c).0 != 0;
    let kept: String = text.chars().filter(shown).collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The text, or as much of its beginning as fits with an ellipsis. `room` is in type sizes.
pub(super) fn shorten(text: &str, room: f32) -> String {
    if width(text) <= room {
        return text.to_owned();
    }
    let mut left = room - advance(ELLIPSIS);
    let fits = |c: &char| {
        left -= advance(*c);
        left >= 0.0
    };
    let kept: String = text.chars().take_while(fits).collect();
    format!("{}{ELLIPSIS}", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_that_fits_stays_whole() {
        assert_eq!(shorten("Lamp", width("Lamp")), "Lamp");
    }

    #[test]
    fn text_that_does_not_fit_ends_in_an_ellipsis() {
        assert_eq!(shorten("Koffiezetapparaat", width("Koffie…")), "Koffie…");
        assert_eq!(shorten("Grote lamp", width("Grote …")), "Grote…");
    }

    #[test]
    fn only_what_the_typeface_has_is_printed() {
        assert_eq!(printable("  Café\u{202e}\n 🪑 stoel\t"), "Café stoel");
        assert_eq!(printable("كرسي"), "");
    }
}
