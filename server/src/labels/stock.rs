//! The label papers that centres print on, with their sizes.

use std::fmt;
use std::str::FromStr;

use poem_openapi::Enum;

/// Millimetres in an inch.
pub(super) const INCH: f64 = 25.4;

/// Dots per inch that the sizes in dots of the label makers are given at.
pub(super) const MAKERS_DPI: u32 = 300;

/// White left round a label on a sheet, in mm: office printers feed up to 2 mm askew.
const SHEET_PADDING: f64 = 2.0;

/// A label paper. The words are those of the API and of the database.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Enum)]
pub enum Stock {
    /// Continuous 62 mm roll, cut every 32 mm (Brother DK-22205 and the like).
    #[oai(rename = "roll62")]
    Roll62,
    /// Standing label of 29 x 90 mm (Brother DK-11201).
    #[oai(rename = "label29x90")]
    Label29x90,
    /// Lying label of 62 x 29 mm (Brother DK-11209).
    #[oai(rename = "label62x29")]
    Label62x29,
    /// Hang tag of 17 x 54 mm (Brother DK-11204).
    #[oai(rename = "tag17x54")]
    Tag17x54,
    /// A4 sheet of 21 labels of 63.5 x 38.1 mm (Avery L7160).
    #[oai(rename = "a4_l7160")]
    A4L7160,
    /// A4 sheet of 14 labels of 99.1 x 38.1 mm (Avery L7163).
    #[oai(rename = "a4_l7163")]
    A4L7163,
}

/// A size in whole printer dots.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dots {
    /// Dots from left to right.
    pub width: u32,
    /// Dots from top to bottom.
    pub height: u32,
}

impl Dots {
    /// Whether it is taller than wide.
    pub(super) const fn is_standing(self) -> bool {
        self.height > self.width
    }
}

/// Where the labels are on an A4 sheet. All lengths in mm.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Sheet {
    /// Labels side by side.
    pub columns: usize,
    /// Labels below each other.
    pub rows: usize,
    /// From the left edge of the paper to the first label.
    pub left: f64,
    /// From the top edge of the paper to the first label.
    pub top: f64,
    /// From the left edge of a label to that of its neighbour.
    pub pitch_x: f64,
    /// From the top edge of a label to that of the one below.
    pub pitch_y: f64,
}

impl Sheet {
    /// Width and height of A4 in mm (ISO 216).
    pub const PAPER: (f64, f64) = (210.0, 297.0);

    /// Labels on one sheet.
    #[must_use]
    pub const fn cells(&self) -> usize {
        self.columns * self.rows
    }

    /// Left and top edge in mm of a label, counted from 0 in reading order.
    #[must_use]
    pub fn corner(&self, cell: usize) -> (f64, f64) {
        let (row, column) = (cell / self.columns, cell % self.columns);
        (self.left + self.pitch_x * column as f64, self.top + self.pitch_y * row as f64)
    }
}

impl Stock {
    /// Every stock, in the order in which it is offered.
    pub const ALL: [Self; 6] = [
        Self::Roll62,
        Self::Label29x90,
        Self::Label62x29,
        Self::Tag17x54,
        Self::A4L7160,
        Self::A4L7163,
    ];

    /// The word on the wire and in the database.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Roll62 => "roll62",
            Self::Label29x90 => "label29x90",
            Self::Label62x29 => "label62x29",
            Self::Tag17x54 => "tag17x54",
            Self::A4L7160 => "a4_l7160",
            Self::A4L7163 => "a4_l7163",
        }
    }

    /// Width and height of one label in mm, unprintable edge included.
    #[must_use]
    pub const fn paper(self) -> (f64, f64) {
        match self {
            Self::Roll62 => (62.0, 32.0),
            Self::Label29x90 => (29.0, 90.3),
            Self::Label62x29 => (62.0, 29.0),
            Self::Tag17x54 => (17.0, 54.0),
            Self::A4L7160 => (63.5, 38.1),
            Self::A4L7163 => (99.1, 38.1),
        }
    }

    /// The part that can be printed on, centred on the paper, at a resolution in dots per inch.
    ///
    /// At 300 dpi these are the dots of Brother's raster references. The roll leaves the 3 mm that
    /// the cutter needs at either end.
    #[must_use]
    pub fn printable(self, dpi: u32) -> Dots {
        let (width, height) = match self {
            Self::Roll62 => (696, 307),
            Self::Label29x90 => (306, 991),
            Self::Label62x29 => (696, 271),
            Self::Tag17x54 => (165, 566),
            Self::A4L7160 | Self::A4L7163 => self.padded(),
        };
        let scaled = |dots: u32| dots * dpi / MAKERS_DPI;
        Dots { width: scaled(width), height: scaled(height) }
    }

    fn padded(self) -> (u32, u32) {
        let dots = |mm: f64| ((mm - 2.0 * SHEET_PADDING) * f64::from(MAKERS_DPI) / INCH) as u32;
        let (width, height) = self.paper();
        (dots(width), dots(height))
    }

    /// Left and top edge of the printable part in mm, measured on the label's paper.
    #[must_use]
    pub fn margin(self, dpi: u32) -> (f64, f64) {
        let (width, height) = self.paper();
        let printable = self.printable(dpi);
        let spare = |paper: f64, dots: u32| (paper - f64::from(dots) * INCH / f64::from(dpi)) / 2.0;
        (spare(width, printable.width), spare(height, printable.height))
    }

    /// The sheet that the labels are on; none for labels on a roll.
    ///
    /// Avery's templates: 2.54 mm between columns, nothing between rows, the block centred.
    #[must_use]
    pub const fn sheet(self) -> Option<Sheet> {
        let (columns, left, pitch_x) = match self {
            Self::A4L7160 => (3, 7.21, 66.04),
            Self::A4L7163 => (2, 4.63, 101.64),
            Self::Roll62 | Self::Label29x90 | Self::Label62x29 | Self::Tag17x54 => return None,
        };
        Some(Sheet { columns, rows: 7, left, top: 15.15, pitch_x, pitch_y: 38.1 })
    }

    /// Whether the label swings on a string and gets dirty, and so deserves a sturdier QR code.
    #[must_use]
    pub const fn is_hang_tag(self) -> bool {
        matches!(self, Self::Tag17x54)
    }
}

impl fmt::Display for Stock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// The word names no stock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no such label stock")]
pub struct UnknownStock;

impl FromStr for Stock {
    type Err = UnknownStock;

    fn from_str(word: &str) -> Result<Self, UnknownStock> {
        Self::ALL.into_iter().find(|stock| stock.as_str() == word).ok_or(UnknownStock)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use poem_openapi::types::ToJSON;

    #[test]
    fn one_word_serves_wire_and_database() {
        for stock in Stock::ALL {
            assert_eq!(stock.to_json(), Some(stock.as_str().into()));
            assert_eq!(stock.as_str().parse(), Ok(stock));
        }
        assert_eq!("roll29".parse::<Stock>(), Err(UnknownStock));
    }

    #[test]
    fn the_printable_part_lies_within_the_paper() {
        for (stock, dpi) in Stock::ALL.into_iter().flat_map(|s| [(s, 203), (s, 300)]) {
            let (left, top) = stock.margin(dpi);
            assert!((0.0..3.1).contains(&left) && (0.0..3.5).contains(&top), "{stock} {dpi}");
        }
    }

    #[test]
    fn sheets_are_centred_on_a4() {
        for (stock, cells) in [(Stock::A4L7160, 21), (Stock::A4L7163, 14)] {
            let sheet = stock.sheet().expect("an A4 stock has a sheet");
            assert_eq!(sheet.cells(), cells);
            let (width, height) = stock.paper();
            let (right, bottom) = sheet.corner(cells - 1);
            assert!((Sheet::PAPER.0 - right - width - sheet.left).abs() < 0.05, "{stock}");
            assert!((Sheet::PAPER.1 - bottom - height - sheet.top).abs() < 0.05, "{stock}");
        }
    }
}
