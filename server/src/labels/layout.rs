//! Where everything on a label goes, in whole printer dots. Pure: no drawing.

use qrcode::EcLevel;

use super::column::Column;
use super::qr::{QUIET, QrMatrix};
use super::stock::Dots;
use super::{LabelFace, RenderFault, Stock};

/// Modules below two dots do not survive the printing.
const SMALLEST_MODULE: u32 = 2;

/// A laid-out label; coordinates start at the top left of the stock's printable part.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Layout {
    pub size: Dots,
    pub qr: PlacedQr,
    pub lines: Vec<PlacedText>,
}

/// A QR code at its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PlacedQr {
    /// Left edge of the first column of modules; the quiet zone lies further left.
    pub left: u32,
    /// Top edge of the first row of modules.
    pub top: u32,
    /// Dots on the side of a module.
    pub module: u32,
    pub matrix: QrMatrix,
}

/// A line of text at its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct PlacedText {
    pub left: u32,
    pub baseline: u32,
    /// Type size (the em) in dots.
    pub size: u32,
    /// Room that the text takes, in dots.
    pub width: u32,
    pub text: String,
}

impl Layout {
    /// Lays out a label at a resolution in dots per inch.
    ///
    /// # Errors
    /// [`RenderFault::UrlTooLong`] if the address makes a QR code too dense for the stock.
    pub fn new(stock: Stock, dpi: u32, face: &LabelFace) -> Result<Self, RenderFault> {
        let size = stock.printable(dpi);
        let (qr, block) = PlacedQr::largest(stock, size, &face.url)?;
        let lines = Column::next_to(block, size, dpi).set(face);
        Ok(Self { size, qr, lines })
    }
}

impl PlacedQr {
    /// The code with the largest modules, and the side of its block with the quiet zone.
    fn largest(stock: Stock, area: Dots, url: &str) -> Result<(Self, u32), RenderFault> {
        let side = area.width.min(area.height);
        let module = |matrix: &QrMatrix| side / matrix.block();
        let plain = QrMatrix::encode(url, EcLevel::M).ok_or(RenderFault::UrlTooLong)?;
        let sturdy = stock
            .is_hang_tag()
            .then(|| QrMatrix::encode(url, EcLevel::Q))
            .flatten()
            .filter(|sturdy| module(sturdy) == module(&plain));
        let matrix = sturdy.unwrap_or(plain);
        let module = module(&matrix);
        if module < SMALLEST_MODULE {
            return Err(RenderFault::UrlTooLong);
        }
        let block = module * matrix.block();
        let (across, down) = if area.is_standing() {
            ((area.width - block) / 2, 0)
        } else {
            (0, (area.height - block) / 2)
        };
        let quiet = module * QUIET;
        let (left, top) = (across + quiet, down + quiet);
        let placed = Self { left, top, module, matrix };
        Ok((placed, block))
    }
}
