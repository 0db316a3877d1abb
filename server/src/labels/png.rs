//! A label as a black and white PNG, dot for dot what the printer puts on the paper.

use ab_glyph::{Font, PxScale, point};
use png::{BitDepth, ColorType, Encoder, PixelDimensions, Unit};

use super::layout::{Layout, PlacedQr, PlacedText};
use super::qr::Run;
use super::stock::{Dots, INCH, MAKERS_DPI};
use super::{LabelFace, RenderFault, Stock, font};

/// Renders the printable part of the label at the label makers' resolution.
pub(super) fn render(stock: Stock, face: &LabelFace) -> Result<Vec<u8>, RenderFault> {
    let layout = Layout::new(stock, MAKERS_DPI, face)?;
    let mut canvas = Canvas::blank(layout.size);
    canvas.draw_qr(&layout.qr);
    for line in &layout.lines {
        canvas.draw_text(line);
    }
    canvas.encode().map_err(|_| RenderFault::Document)
}

/// One bit a dot, eight dots a byte, 1 = white. Printers know no grey: they would dither it.
struct Canvas {
    size: Dots,
    stride: usize,
    bits: Vec<u8>,
}

impl Canvas {
    fn blank(size: Dots) -> Self {
        let stride = size.width.div_ceil(8) as usize;
        Self { size, stride, bits: vec![0xff; stride * size.height as usize] }
    }

    /// Blackens a dot; outside the label there is nothing to blacken.
    fn ink(&mut self, x: u32, y: u32) {
        if x < self.size.width && y < self.size.height {
            let byte = self.stride * y as usize + x as usize / 8;
            self.bits[byte] &= !(0x80 >> (x % 8));
        }
    }

    fn draw_qr(&mut self, qr: &PlacedQr) {
        for Run { row, column, length } in qr.matrix.runs() {
            let (left, top) = (qr.left + column * qr.module, qr.top + row * qr.module);
            for y in top..top + qr.module {
                for x in left..left + length * qr.module {
                    self.ink(x, y);
                }
            }
        }
    }

    fn draw_text(&mut self, line: &PlacedText) {
        let size = line.size as f32;
        let scale = PxScale::from(size * font::line_height());
        let mut x = line.left as f32;
        for character in line.text.chars() {
            let at = point(x, line.baseline as f32);
            let glyph = font::FONT.glyph_id(character).with_scale_and_position(scale, at);
            x += font::advance(character) * size;
            if let Some(outline) = font::FONT.outline_glyph(glyph) {
                let corner = outline.px_bounds().min;
                outline.draw(|dx, dy, coverage| {
                    if coverage >= 0.5 {
                        self.ink(corner.x as u32 + dx, corner.y as u32 + dy);
                    }
                });
            }
        }
    }

    fn encode(&self) -> Result<Vec<u8>, png::EncodingError> {
        let mut file = Vec::new();
        let mut encoder = Encoder::new(&mut file, self.size.width, self.size.height);
        encoder.set_color(ColorType::Grayscale);
        encoder.set_depth(BitDepth::One);
        let per_metre = (f64::from(MAKERS_DPI) * 1000.0 / INCH).round() as u32;
        encoder.set_pixel_dims(Some(PixelDimensions {
            xppu: per_metre,
            yppu: per_metre,
            unit: Unit::Meter,
        }));
        let mut writer = encoder.write_header()?;
        writer.write_image_data(&self.bits)?;
        writer.finish()?;
        Ok(file)
    }
}
