//! The receipt of a handover: a QR that opens the follow page, and nothing about the resident.

use std::fmt::Write;

use chrono::NaiveDate;
use qrcode::EcLevel;

use super::file::FileAnswer;
use super::layout::{PlacedQr, PlacedText};
use super::qr::{QUIET, QrMatrix, Run};
use super::{RenderFault, font, pdf};
use crate::error::ApiResult;

/// Width and height of a receipt in mm: a cut of the 62 mm roll.
pub(super) const PAPER: (f64, f64) = (62.0, 90.0);

/// The printable width of the 62 mm roll, in dots at 300 dpi.
const WIDTH: u32 = 696;

/// Dots on the side of a module: 0.85 mm, to be read at arm's length.
const MODULE: u32 = 10;

/// Type size of the text under the code, in dots: 4.4 mm.
const TYPE: u32 = 52;

/// The QR of a link alone, to show on a screen.
///
/// # Errors
/// When the link is too long for a QR, which is a fault of the settings.
pub fn link_svg(url: &str, name: &str) -> ApiResult<FileAnswer> {
    let matrix = encode(url)?;
    let side = matrix.block();
    let path = matrix.runs().fold(String::new(), |mut path, Run { row, column, length }| {
        let _ = write!(path, "M{} {}h{length}v1h-{length}z", column + QUIET, row + QUIET);
        path
    });
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\">\
         <rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\
         <path shape-rendering=\"crispEdges\" d=\"{path}\"/></svg>\n"
    );
    let (name, bytes) = (format!("omloop-{name}.svg"), svg.into_bytes());
    Ok(FileAnswer { content_type: "image/svg+xml", name, bytes })
}

/// A receipt for the label printer.
///
/// # Errors
/// When the link is too long for a QR, which is a fault of the settings.
pub fn receipt_pdf(url: &str, date: NaiveDate) -> ApiResult<FileAnswer> {
    let matrix = encode(url)?;
    let edge = WIDTH.saturating_sub(matrix.side * MODULE) / 2;
    let below = edge + matrix.side * MODULE + QUIET * MODULE;
    let date = date.format("%d-%m-%Y").to_string();
    let lines = ["Volg uw spullen", "Follow your things", &date];
    let lines =
        lines.into_iter().zip(1..).map(|(text, row)| line(text, below + row * TYPE * 5 / 4));
    let lines: Vec<_> = lines.collect();
    let qr = PlacedQr { left: edge, top: edge, module: MODULE, matrix };
    let bytes = pdf::receipt(PAPER, &qr, &lines)?;
    Ok(FileAnswer { content_type: "application/pdf", name: "omloop-receipt.pdf".into(), bytes })
}

fn encode(url: &str) -> Result<QrMatrix, RenderFault> {
    QrMatrix::encode(url, EcLevel::M).ok_or(RenderFault::UrlTooLong)
}

/// A line of text in the middle.
fn line(text: &str, baseline: u32) -> PlacedText {
    let width = (font::width(text) * TYPE as f32).ceil() as u32;
    let left = WIDTH.saturating_sub(width) / 2;
    PlacedText { left, baseline, size: TYPE, width, text: text.to_owned() }
}
