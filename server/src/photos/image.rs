//! From whatever a phone sends to two clean JPEGs. Pure, and slow enough for `spawn_blocking`.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::{
    DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader, Limits, Rgba, RgbaImage,
    imageops,
};

use super::jpeg;

/// Largest file that is looked at: a 12 megapixel photo at a phone's best quality.
pub const MAX_BYTES: usize = 12 * MIB as usize;

/// Longest side in pixels that is decoded.
pub const MAX_SIDE: u32 = 16_384;

/// Longest side in pixels of the photo that is kept.
pub const FULL_SIDE: u32 = 1600;

/// Longest side in pixels of the small one in lists.
pub const THUMB_SIDE: u32 = 320;

const MIB: u64 = 1024 * 1024;

/// Memory that decoding may take, whatever a small file unfolds into.
///
/// With the decoder's copy of the file and the results, no photo costs more than 64 MiB. It is
/// enough for a plain JPEG of 16 megapixels; phones take 12, and our own app shrinks before it
/// sends.
const DECODING: u64 = 48 * MIB;

/// JPEG qualities, of 100: the large one to look at closely, the thumb to load quickly.
const FULL_QUALITY: u8 = 82;
const THUMB_QUALITY: u8 = 75;

/// A photo as it is kept and served: pixels only, no EXIF, no place, no colour profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Photo {
    /// JPEG with a longest side of at most [`FULL_SIDE`].
    pub full: Vec<u8>,
    /// JPEG with a longest side of at most [`THUMB_SIDE`].
    pub thumb: Vec<u8>,
    /// Width of the full one in pixels, upright.
    pub width: u32,
    /// Height of the full one in pixels, upright.
    pub height: u32,
}

/// Why bytes are refused as a photo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PhotoFault {
    /// No JPEG, PNG or WebP, or a damaged one.
    #[error("this is not a whole JPEG, PNG or WebP photo")]
    NotAPhoto,
    /// More than [`MAX_BYTES`].
    #[error("the file is larger than 12 MiB")]
    TooLarge,
    /// More pixels than can safely be decoded.
    #[error("the photo has too many pixels")]
    TooManyPixels,
}

impl Photo {
    /// Decodes, turns upright, shrinks and encodes anew.
    ///
    /// # Errors
    /// The first of the [`PhotoFault`]s. Sizes are judged by the header, before any pixel.
    pub fn from_bytes(file: &[u8]) -> Result<Self, PhotoFault> {
        if file.len() > MAX_BYTES {
            return Err(PhotoFault::TooLarge);
        }
        let photo = upright(file)?;
        Ok(Self {
            width: photo.width(),
            height: photo.height(),
            full: encode(&photo, FULL_QUALITY)?,
            thumb: encode(&shrink(photo, THUMB_SIDE), THUMB_QUALITY)?,
        })
    }
}

/// The photo to keep: turned as its camera was held, on white where it is transparent.
fn upright(file: &[u8]) -> Result<DynamicImage, PhotoFault> {
    let format = format(file)?;
    let mut reader = ImageReader::with_format(Cursor::new(file), format);
    reader.limits(limits());
    let mut decoder = reader.into_decoder().map_err(|fault| named(&fault))?;
    let (width, height) = decoder.dimensions();
    let cost = cost_of_pixel(file, format, decoder.color_type().bytes_per_pixel())?;
    if u64::from(width) * u64::from(height) * cost > DECODING {
        return Err(PhotoFault::TooManyPixels);
    }
    let orientation = decoder.orientation().map_err(|fault| named(&fault))?;
    let decoded = DynamicImage::from_decoder(decoder).map_err(|fault| named(&fault))?;
    let mut full = on_white(shrink(decoded, FULL_SIDE));
    full.apply_orientation(orientation);
    Ok(full)
}

/// The format by the first bytes; what a sender calls the file counts for nothing.
fn format(file: &[u8]) -> Result<ImageFormat, PhotoFault> {
    match image::guess_format(file) {
        Ok(format @ (ImageFormat::Jpeg | ImageFormat::Png | ImageFormat::WebP)) => Ok(format),
        _ => Err(PhotoFault::NotAPhoto),
    }
}

/// Bytes of memory that decoding takes for each pixel, decoded pixel included.
fn cost_of_pixel(file: &[u8], format: ImageFormat, decoded: u8) -> Result<u64, PhotoFault> {
    let besides = match format {
        // Three coefficients of 16 bits are kept until the last scan.
        ImageFormat::Jpeg if progressive(file)? => 6,
        // Lossless frames are unpacked as RGBA first.
        ImageFormat::WebP => 4,
        _ => 0,
    };
    Ok(u64::from(decoded) + besides)
}

/// The decoder would fill up a JPEG that is cut off with grey; here it is refused.
fn progressive(file: &[u8]) -> Result<bool, PhotoFault> {
    let outline = jpeg::outline(file).ok_or(PhotoFault::NotAPhoto)?;
    Ok(outline.progressive)
}

fn limits() -> Limits {
    let mut limits = Limits::default();
    limits.max_image_width = Some(MAX_SIDE);
    limits.max_image_height = Some(MAX_SIDE);
    limits.max_alloc = Some(DECODING);
    limits
}

fn named(fault: &ImageError) -> PhotoFault {
    match fault {
        ImageError::Limits(_) => PhotoFault::TooManyPixels,
        _ => PhotoFault::NotAPhoto,
    }
}

/// Averages pixels, without the floating-point copy that finer filters make of a large photo.
fn shrink(photo: DynamicImage, side: u32) -> DynamicImage {
    if photo.width().max(photo.height()) <= side {
        return photo;
    }
    photo.thumbnail(side, side)
}

fn on_white(photo: DynamicImage) -> DynamicImage {
    if !photo.color().has_alpha() {
        return photo.into_rgb8().into();
    }
    let mut paper = RgbaImage::from_pixel(photo.width(), photo.height(), Rgba([255; 4]));
    imageops::overlay(&mut paper, &photo.into_rgba8(), 0, 0);
    DynamicImage::from(paper).into_rgb8().into()
}

fn encode(photo: &DynamicImage, quality: u8) -> Result<Vec<u8>, PhotoFault> {
    let mut file = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut file, quality);
    photo.write_with_encoder(encoder).map_err(|fault| named(&fault))?;
    Ok(file)
}

#[cfg(test)]
mod tests;
