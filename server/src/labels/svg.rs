//! A label as an SVG drawing in millimetres, to show on a screen and to print from a browser.

use std::fmt::Write;

use super::layout::{Layout, PlacedQr, PlacedText};
use super::qr::Run;
use super::stock::{INCH, MAKERS_DPI};
use super::{LabelFace, RenderFault, Stock};

/// Renders the whole label, its unprintable edge included.
pub(super) fn render(stock: Stock, face: &LabelFace) -> Result<Vec<u8>, RenderFault> {
    let layout = Layout::new(stock, MAKERS_DPI, face)?;
    let (width, height) = stock.paper();
    let (left, top) = stock.margin(MAKERS_DPI);
    let dot = INCH / f64::from(MAKERS_DPI);
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}mm\" height=\"{height}mm\" \
         viewBox=\"0 0 {width} {height}\">\
         <rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\
         <g transform=\"translate({left:.4} {top:.4}) scale({dot:.6})\">{qr}{lines}</g></svg>\n",
        qr = modules(&layout.qr),
        lines = layout.lines.iter().map(text).collect::<String>(),
    );
    Ok(svg.into_bytes())
}

/// All dark modules as one path: apart, they would show hairlines between them.
fn modules(qr: &PlacedQr) -> String {
    let PlacedQr { left, top, module, matrix } = qr;
    let mut path = String::new();
    for Run { row, column, length } in matrix.runs() {
        let _ = write!(path, "M{column} {row}h{length}v1h-{length}z");
    }
    format!(
        "<path transform=\"translate({left} {top}) scale({module})\" \
         shape-rendering=\"crispEdges\" d=\"{path}\"/>"
    )
}

/// Real text, so that it can be read aloud and copied. Where our typeface is missing,
/// `textLength` squeezes another one into the room that was measured.
fn text(line: &PlacedText) -> String {
    let PlacedText { left, baseline, size, width, text } = line;
    format!(
        "<text x=\"{left}\" y=\"{baseline}\" font-size=\"{size}\" textLength=\"{width}\" \
         lengthAdjust=\"spacingAndGlyphs\" font-weight=\"700\" \
         font-family=\"'Noto Sans',sans-serif\">{}</text>",
        escape(text)
    )
}

fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            other => escaped.push(other),
        }
    }
    escaped
}
