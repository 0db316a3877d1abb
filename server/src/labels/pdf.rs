//! Labels as a PDF at exact size: a page for each label, or A4 sheets full of them.

use krilla::geom::{PathBuilder, Point, Transform};
use krilla::page::PageSettings;
use krilla::surface::Surface;
use krilla::text::{Font, GlyphId, KrillaGlyph};
use krilla::{Data, Document};

use ab_glyph::Font as _;

use super::layout::{Layout, PlacedQr, PlacedText};
use super::qr::Run;
use super::stock::{INCH, MAKERS_DPI, Sheet};
use super::{LabelFace, RenderFault, Stock, font};

/// Points, the unit of PDF, in an inch.
const POINTS: f64 = 72.0;

/// Renders labels from a given label of the first sheet on, which must be on the sheet.
pub(super) fn render(
    first_cell: usize,
    stock: Stock,
    faces: &[LabelFace],
) -> Result<Vec<u8>, RenderFault> {
    let cells = stock.sheet().map_or(1, |sheet| sheet.cells());
    let (begun, rest) = faces.split_at(faces.len().min(cells - first_cell));
    let mut printer = Printer::new(stock)?;
    printer.page(first_cell, begun)?;
    for faces in rest.chunks(cells) {
        printer.page(0, faces)?;
    }
    printer.document.finish().map_err(|_| RenderFault::Document)
}

/// Renders one page of this size in mm with what is laid out on it, centred.
pub(super) fn receipt(
    (width, height): (f64, f64),
    qr: &PlacedQr,
    lines: &[PlacedText],
) -> Result<Vec<u8>, RenderFault> {
    let font = typeface()?;
    let mut document = Document::new();
    let paper = PageSettings::from_wh(points(width), points(height));
    let mut page = document.start_page_with(paper.ok_or(RenderFault::Document)?);
    let mut surface = page.surface();
    let printable = f64::from(qr.left * 2 + qr.matrix.side * qr.module);
    let margin = (width - printable * INCH / f64::from(MAKERS_DPI)) / 2.0;
    draw_placed(&mut surface, &font, (margin, margin), qr, lines);
    surface.finish();
    page.finish();
    document.finish().map_err(|_| RenderFault::Document)
}

fn typeface() -> Result<Font, RenderFault> {
    Font::new(Data::from(font::FILE), 0).ok_or(RenderFault::Document)
}

/// A document in the making. The typeface is read and embedded once for all its labels.
struct Printer {
    stock: Stock,
    document: Document,
    font: Font,
}

impl Printer {
    fn new(stock: Stock) -> Result<Self, RenderFault> {
        Ok(Self { stock, document: Document::new(), font: typeface()? })
    }

    fn page(&mut self, first_cell: usize, faces: &[LabelFace]) -> Result<(), RenderFault> {
        let sheet = self.stock.sheet();
        let (width, height) = if sheet.is_some() { Sheet::PAPER } else { self.stock.paper() };
        let paper = PageSettings::from_wh(points(width), points(height));
        let mut page = self.document.start_page_with(paper.ok_or(RenderFault::Document)?);
        let mut surface = page.surface();
        for (face, cell) in faces.iter().zip(first_cell..) {
            let corner = sheet.map_or((0.0, 0.0), |sheet| sheet.corner(cell));
            draw_label(&mut surface, &self.font, self.stock, corner, face)?;
        }
        surface.finish();
        page.finish();
        Ok(())
    }
}

fn points(mm: f64) -> f32 {
    (mm * POINTS / INCH) as f32
}

/// Draws a label with its paper's corner at a place in mm.
fn draw_label(
    surface: &mut Surface<'_>,
    font: &Font,
    stock: Stock,
    (x, y): (f64, f64),
    face: &LabelFace,
) -> Result<(), RenderFault> {
    let layout = Layout::new(stock, MAKERS_DPI, face)?;
    let (left, top) = stock.margin(MAKERS_DPI);
    draw_placed(surface, font, (x + left, y + top), &layout.qr, &layout.lines);
    Ok(())
}

/// Draws what is laid out with its corner at a place in mm; inside, the unit is the printer's dot.
fn draw_placed(
    surface: &mut Surface<'_>,
    font: &Font,
    (x, y): (f64, f64),
    qr: &PlacedQr,
    lines: &[PlacedText],
) {
    let dot = (POINTS / f64::from(MAKERS_DPI)) as f32;
    surface.push_transform(&Transform::from_row(dot, 0.0, 0.0, dot, points(x), points(y)));
    draw_qr(surface, qr);
    for line in lines {
        draw_text(surface, font, line);
    }
    surface.pop();
}

/// Draws all dark modules as one path: apart, they would be slow and show hairlines between them.
fn draw_qr(surface: &mut Surface<'_>, qr: &PlacedQr) {
    let mut path = PathBuilder::new();
    for Run { row, column, length } in qr.matrix.runs() {
        let (left, top) = (qr.left + column * qr.module, qr.top + row * qr.module);
        let (right, bottom) = (left + length * qr.module, top + qr.module);
        let [left, top, right, bottom] = [left, top, right, bottom].map(|dots| dots as f32);
        path.move_to(left, top);
        path.line_to(right, top);
        path.line_to(right, bottom);
        path.line_to(left, bottom);
        path.close();
    }
    if let Some(path) = path.finish() {
        surface.draw_path(&path);
    }
}

/// Places every glyph itself, so that the text is exactly as wide as the layout measured.
fn draw_text(surface: &mut Surface<'_>, font: &Font, line: &PlacedText) {
    let glyph = |(at, character): (usize, char)| {
        let id = GlyphId::new(u32::from(font::FONT.glyph_id(character).0));
        let range = at..at + character.len_utf8();
        KrillaGlyph::new(id, font::advance(character), 0.0, 0.0, 0.0, range, None)
    };
    let glyphs: Vec<_> = line.text.char_indices().map(glyph).collect();
    let start = Point::from_xy(line.left as f32, line.baseline as f32);
    surface.draw_glyphs(start, &glyphs, font.clone(), &line.text, line.size as f32, false);
}
