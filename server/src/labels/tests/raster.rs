//! Turns PNG, SVG and PDF into pictures, with other programs' eyes.

use hayro::hayro_interpret::InterpreterSettings;
use hayro::hayro_syntax::Pdf;
use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{PixmapSettings, RenderCache, RenderSettings};
use image::{DynamicImage, GrayImage, RgbaImage, imageops};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::{Options, Tree};

use crate::labels::Stock;
use crate::labels::stock::INCH;

/// The resolution of label printers.
pub const DPI: f64 = 300.0;

/// The dots of a PNG.
pub fn png(file: &[u8]) -> GrayImage {
    image::load_from_memory(file).expect("it is a PNG").into_luma8()
}

/// An SVG at the resolution of label printers.
pub fn svg(file: &[u8]) -> GrayImage {
    let tree = Tree::from_data(file, &Options::default()).expect("it is an SVG");
    let scale = (DPI / 96.0) as f32;
    let size = tree.size().to_int_size().scale_by(scale).expect("it has a size");
    let mut pixmap = Pixmap::new(size.width(), size.height()).expect("it has a size");
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixmap.as_mut());
    grey(size.width(), size.height(), pixmap.data())
}

/// The pages of a PDF, at a resolution in dots per inch.
pub fn pdf(file: &[u8], dpi: f64) -> Vec<GrayImage> {
    let pdf = Pdf::new(file.to_vec()).expect("it is a PDF");
    let scale = (dpi / 72.0) as f32;
    let look = PixmapSettings { x_scale: scale, y_scale: scale, bg_color: WHITE };
    let cache = RenderCache::new();
    let page = |page| {
        let settings = InterpreterSettings::default();
        let pixmap = hayro::render(page, &cache, &settings, &RenderSettings::default(), &look);
        let (width, height) = (pixmap.width().into(), pixmap.height().into());
        grey(width, height, pixmap.data_as_u8_slice())
    };
    pdf.pages().iter().map(page).collect()
}

/// Width and height in mm of the first page.
pub fn pdf_size(file: &[u8]) -> (f64, f64) {
    let pdf = Pdf::new(file.to_vec()).expect("it is a PDF");
    let (width, height) = pdf.pages()[0].render_dimensions();
    let mm = |points: f32| f64::from(points) * INCH / 72.0;
    (mm(width), mm(height))
}

/// One label cut out of a sheet.
pub fn cut(page: &GrayImage, dpi: f64, stock: Stock, cell: usize) -> GrayImage {
    let dots = |mm: f64| (mm * dpi / INCH) as u32;
    let (left, top) = stock.sheet().expect("the stock is a sheet").corner(cell);
    let (width, height) = stock.paper();
    imageops::crop_imm(page, dots(left), dots(top), dots(width), dots(height)).to_image()
}

fn grey(width: u32, height: u32, rgba: &[u8]) -> GrayImage {
    let picture = RgbaImage::from_raw(width, height, rgba.to_vec()).expect("the size fits");
    DynamicImage::from(picture).into_luma8()
}
