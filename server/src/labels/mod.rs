//! Labels: their codes, and their rendering for every printer and paper that centres use.
//!
//! Everything here is pure: bytes out of words, no database, no clock and no chance.

mod api;
mod code;
mod column;
mod entity;
mod face;
mod file;
mod font;
mod layout;
mod lots_api;
mod pdf;
mod png;
mod qr;
mod receipt;
mod stock;
mod store;
mod svg;
mod worn;
mod zpl;

#[cfg(test)]
mod tests;

use poem_openapi::Enum;

pub use api::{ItemLabel, ItemLabelsApi, LabelBatchesApi, LabelsApi, PracticeLabelsApi};
pub use code::{CodeFault, LabelCode, Unreadable};
pub use entity::{Bearer, LabelState, label::Model as LabelRow};
pub use face::LabelFace;
pub use file::FileAnswer;
pub use lots_api::LotLabelsApi;
pub use receipt::{link_svg, receipt_pdf};
pub use stock::{Dots, Sheet, Stock, UnknownStock};
pub use store::{
    claim, current, find, issue, item_with, of_centre, on_items, on_lots, put_on, unknown,
};

use crate::error::ApiError;

/// A file format for labels. The words are those of the API.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Enum)]
#[oai(rename_all = "lowercase")]
pub enum Format {
    /// Picture of one label's printable part, 300 dpi, black and white.
    Png,
    /// Drawing of one label, paper edge included.
    Svg,
    /// Document at exact size: a page for each label, or A4 sheets.
    Pdf,
    /// Commands for a label printer of 203 dpi.
    Zpl203,
    /// Commands for a label printer of 300 dpi.
    Zpl300,
}

/// Why labels cannot be rendered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RenderFault {
    /// There is nothing to print.
    #[error("there are no labels to print")]
    NoLabels,
    /// A picture holds one label; several need a PDF or ZPL.
    #[error("a picture can hold one label only")]
    OneLabelOnly,
    /// The address makes a QR code too dense for the stock.
    #[error("the address is too long for a QR code on this label")]
    UrlTooLong,
    /// The stock has no label at that place on its sheet.
    #[error("the sheet has no such label")]
    NoSuchCell,
    /// The document could not be written, which is a fault of the program.
    #[error("the document could not be written")]
    Document,
}

impl Format {
    /// The ending of a file of this kind.
    #[must_use]
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Png => "png",
            Self::Svg => "svg",
            Self::Pdf => "pdf",
            Self::Zpl203 | Self::Zpl300 => "zpl",
        }
    }

    /// The media type of what [`render`] gives.
    #[must_use]
    pub const fn content_type(self) -> &'static str {
        match self {
            Self::Png => "image/png",
            Self::Svg => "image/svg+xml",
            Self::Pdf => "application/pdf",
            Self::Zpl203 | Self::Zpl300 => "application/zpl",
        }
    }
}

/// Reads a typed code.
///
/// # Errors
/// `400 label_mistyped` when it cannot be one of ours.
pub fn parse(typed: &str) -> Result<LabelCode, ApiError> {
    LabelCode::parse(typed).map_err(|fault| {
        ApiError::new(poem::http::StatusCode::BAD_REQUEST, "label_mistyped", fault.to_string())
    })
}

/// Renders labels for a stock, in the order given.
///
/// On a label printer or in a picture, an A4 stock stands for one label of that size.
///
/// # Errors
/// Each [`RenderFault`] but [`RenderFault::NoSuchCell`].
pub fn render(format: Format, stock: Stock, faces: &[LabelFace]) -> Result<Vec<u8>, RenderFault> {
    match (format, faces) {
        (_, []) => Err(RenderFault::NoLabels),
        (Format::Png, [face]) => png::render(stock, face),
        (Format::Svg, [face]) => svg::render(stock, face),
        (Format::Png | Format::Svg, _) => Err(RenderFault::OneLabelOnly),
        (Format::Pdf, _) => pdf::render(0, stock, faces),
        (Format::Zpl203, _) => zpl::render(stock, 203, faces),
        (Format::Zpl300, _) => zpl::render(stock, 300, faces),
    }
}

/// Renders a PDF that begins at a given label of the first sheet, counted from 0 in reading order,
/// so that a sheet begun earlier is used up. Stocks on a roll know no place but 0.
///
/// # Errors
/// [`RenderFault::NoSuchCell`] beyond the sheet, and those of [`render`].
pub fn render_sheet_from(
    first_cell: usize,
    stock: Stock,
    faces: &[LabelFace],
) -> Result<Vec<u8>, RenderFault> {
    let cells = stock.sheet().map_or(1, |sheet| sheet.cells());
    match faces {
        [] => Err(RenderFault::NoLabels),
        _ if first_cell >= cells => Err(RenderFault::NoSuchCell),
        _ => pdf::render(first_cell, stock, faces),
    }
}
