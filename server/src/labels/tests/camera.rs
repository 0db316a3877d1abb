//! What a camera makes of a label: turned, blurred, far away.

use image::imageops::{self, FilterType};
use image::{GrayImage, Luma};
use rxing::BarcodeFormat;

/// The brightness of the cardboard that labels are stuck on.
const CARDBOARD: Luma<u8> = Luma([200]);

/// Dots of cardboard round a label.
const SURROUNDINGS: u32 = 40;

/// The label from every side, each with the name of the view.
pub fn views(label: &GrayImage) -> [(&'static str, GrayImage); 6] {
    let stuck = on_cardboard(label);
    let (width, height) = stuck.dimensions();
    let far = imageops::resize(&stuck, width * 6 / 10, height * 6 / 10, FilterType::Triangle);
    [
        ("turned by 90 degrees", imageops::rotate90(&stuck)),
        ("turned by 180 degrees", imageops::rotate180(&stuck)),
        ("turned by 37 degrees", turned(&stuck, 37.0)),
        ("blurred", imageops::blur(&stuck, 1.5)),
        ("scaled to 60 %", far),
        ("straight", stuck),
    ]
}

/// The text of the QR code in the picture.
pub fn read(picture: &GrayImage) -> Result<String, String> {
    let (width, height) = picture.dimensions();
    let format = Some(BarcodeFormat::QR_CODE);
    rxing::helpers::detect_in_luma(picture.clone().into_raw(), width, height, format)
        .map(|found| found.getText().to_owned())
        .map_err(|fault| fault.to_string())
}

fn on_cardboard(label: &GrayImage) -> GrayImage {
    let (width, height) = label.dimensions();
    let around = |side| side + 2 * SURROUNDINGS;
    let mut picture = GrayImage::from_pixel(around(width), around(height), CARDBOARD);
    imageops::replace(&mut picture, label, SURROUNDINGS.into(), SURROUNDINGS.into());
    picture
}

/// The picture turned round its middle on a square of cardboard that holds all of it.
fn turned(picture: &GrayImage, degrees: f32) -> GrayImage {
    let (width, height) = (picture.width() as f32, picture.height() as f32);
    let side = width.hypot(height).ceil();
    let (sin, cos) = degrees.to_radians().sin_cos();
    GrayImage::from_fn(side as u32, side as u32, |x, y| {
        let (x, y) = (x as f32 - side / 2.0, y as f32 - side / 2.0);
        let (x, y) = (cos * x + sin * y + width / 2.0, cos * y - sin * x + height / 2.0);
        imageops::interpolate_bilinear(picture, x, y).unwrap_or(CARDBOARD)
    })
}
