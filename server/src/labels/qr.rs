//! The QR code as a square of modules.

use qrcode::bits::Bits;
use qrcode::types::QrError;
use qrcode::{Color, EcLevel, QrCode, Version};

/// White modules that the standard asks for on each side (ISO/IEC 18004).
pub(super) const QUIET: u32 = 4;

/// A square of dark and light modules, quiet zone not included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct QrMatrix {
    /// Modules on a side.
    pub side: u32,
    /// Share of the code that may be lost.
    pub level: EcLevel,
    dark: Vec<bool>,
}

/// Dark modules next to each other in one row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Run {
    /// Row, from 0 at the top.
    pub row: u32,
    /// First column, from 0 at the left.
    pub column: u32,
    /// Modules in the run.
    pub length: u32,
}

impl QrMatrix {
    /// The smallest code that holds the text; none if no version does.
    ///
    /// The text goes in as plain bytes. Mixed modes would sometimes save a version, but label
    /// printers that draw the code themselves need not do so, and would then print a larger one
    /// than was laid out.
    pub fn encode(text: &str, level: EcLevel) -> Option<Self> {
        let code = (1..=40).find_map(|version| in_version(text, level, version).ok())?;
        let side = u32::try_from(code.width()).ok()?;
        let dark = code.into_colors().into_iter().map(|color| color == Color::Dark).collect();
        Some(Self { side, level, dark })
    }

    /// Modules on a side with the quiet zone on both ends.
    pub fn block(&self) -> u32 {
        self.side + 2 * QUIET
    }

    /// The dark modules, as runs from the top row to the bottom row.
    pub fn runs(&self) -> impl Iterator<Item = Run> {
        let rows = self.dark.chunks(self.side as usize);
        rows.zip(0..).flat_map(|(modules, row)| {
            let mut column = 0;
            modules.chunk_by(|a, b| a == b).filter_map(move |chunk| {
                let length = chunk.len() as u32;
                let run = Run { row, column, length };
                column += length;
                chunk[0].then_some(run)
            })
        })
    }
}

fn in_version(text: &str, level: EcLevel, version: i16) -> Result<QrCode, QrError> {
    let mut bits = Bits::new(Version::Normal(version));
    bits.push_byte_data(text.as_bytes())?;
    bits.push_terminator(level)?;
    QrCode::with_bits(bits, level)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_26_bytes_is_version_2_and_of_42_bytes_version_3() {
        for (bytes, side) in [(26, 25), (27, 29), (42, 29), (43, 33)] {
            let code = QrMatrix::encode(&"a".repeat(bytes), EcLevel::M).expect("it fits");
            assert_eq!(code.side, side, "{bytes} bytes");
        }
        assert_eq!(QrMatrix::encode(&"a".repeat(3000), EcLevel::M), None);
    }

    #[test]
    fn the_runs_are_the_dark_modules() {
        let code = QrMatrix::encode("https://omloop.example/i/0", EcLevel::M).expect("it fits");
        let mut drawn = vec![false; code.dark.len()];
        for Run { row, column, length } in code.runs() {
            let start = (row * code.side + column) as usize;
            drawn[start..start + length as usize].fill(true);
        }
        assert_eq!(drawn, code.dark);
    }
}
