use std::time::{Duration, Instant};

use image::{ExtendedColorType, ImageEncoder, Luma, Rgb, RgbImage};
use proptest::prelude::*;

use super::*;

const RED: Rgb<u8> = Rgb([200, 30, 30]);
const BLUE: Rgb<u8> = Rgb([30, 30, 200]);

/// Red on the left, blue on the right.
fn flag(width: u32, height: u32) -> RgbImage {
    RgbImage::from_fn(width, height, |x, _| if x < width / 2 { RED } else { BLUE })
}

fn file(picture: &RgbImage, format: ImageFormat) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    picture.write_to(&mut file, format).expect("it is encoded");
    file.into_inner()
}

fn decoded(jpeg: &[u8]) -> RgbImage {
    let format = ImageFormat::Jpeg;
    image::load_from_memory_with_format(jpeg, format).expect("it is a JPEG").into_rgb8()
}

fn is_like(pixel: &Rgb<u8>, wanted: Rgb<u8>) -> bool {
    pixel.0.iter().zip(wanted.0).all(|(&a, b)| a.abs_diff(b) < 24)
}

/// An APP1 segment with an orientation and a latitude, as a phone writes it.
fn exif(orientation: u8) -> Vec<u8> {
    let tiff: [&[u8]; 12] = [
        b"MM\0\x2a\0\0\0\x08",
        b"\0\x02",                                          // two entries
        &[1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0], // Orientation, SHORT
        b"\x88\x25\0\x04\0\0\0\x01\0\0\0\x26",              // GPSInfo, at 38
        b"\0\0\0\0",
        b"\0\x01",                           // one entry
        b"\0\x02\0\x05\0\0\0\x03\0\0\0\x38", // GPSLatitude, at 56
        b"\0\0\0\0",
        b"\0\0\0\x34\0\0\0\x01",
        b"\0\0\0\x05\0\0\0\x01",
        b"\0\0\0\x17\0\0\0\x01",
        b"GPS-OF-A-GARDEN",
    ];
    let payload = [b"Exif\0\0".as_slice(), &tiff.concat()].concat();
    let length = u16::try_from(payload.len() + 2).expect("it is short");
    [&[0xff, 0xe1], length.to_be_bytes().as_slice(), &payload].concat()
}

fn with_exif(jpeg: &[u8], orientation: u8) -> Vec<u8> {
    [&jpeg[..2], &exif(orientation), &jpeg[2..]].concat()
}

/// A PNG that says it is enormous and holds next to nothing.
fn png_of_size(width: u32, height: u32) -> Vec<u8> {
    let mut file = file(&flag(1, 1), ImageFormat::Png);
    let header = [width.to_be_bytes(), height.to_be_bytes()].concat();
    file[16..24].copy_from_slice(&header);
    let checksum = crc32(&file[12..29]);
    file[29..33].copy_from_slice(&checksum.to_be_bytes());
    file
}

fn crc32(bytes: &[u8]) -> u32 {
    let step = |crc: u32, _| {
        if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 }
    };
    !bytes.iter().fold(!0, |crc, &byte| (0..8).fold(crc ^ u32::from(byte), step))
}

/// A JPEG whose frame header says another size.
fn jpeg_of_size(width: u16, height: u16) -> Vec<u8> {
    let mut file = file(&flag(16, 16), ImageFormat::Jpeg);
    let frame = file.windows(2).position(|pair| pair == [0xff, 0xc0]).expect("a frame header");
    file[frame + 5..frame + 7].copy_from_slice(&height.to_be_bytes());
    file[frame + 7..frame + 9].copy_from_slice(&width.to_be_bytes());
    file
}

#[test]
fn every_accepted_format_becomes_jpeg_of_the_same_colours() {
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
        let photo = Photo::from_bytes(&file(&flag(640, 480), format)).expect("a photo");
        let (full, thumb) = (decoded(&photo.full), decoded(&photo.thumb));
        assert_eq!((photo.width, photo.height), (640, 480), "{format:?}");
        assert_eq!((full.dimensions(), thumb.dimensions()), ((640, 480), (320, 240)));
        assert!(is_like(full.get_pixel(10, 10), RED) && is_like(full.get_pixel(630, 470), BLUE));
        assert!(is_like(thumb.get_pixel(5, 5), RED) && is_like(thumb.get_pixel(315, 235), BLUE));
    }
}

#[test]
fn large_photos_are_shrunk_and_small_ones_are_not_blown_up() {
    let large = Photo::from_bytes(&file(&flag(3000, 4000), ImageFormat::Jpeg)).expect("a photo");
    assert_eq!((large.width, large.height), (1200, 1600));
    assert_eq!(decoded(&large.thumb).dimensions(), (240, 320));
    let small = Photo::from_bytes(&file(&flag(20, 10), ImageFormat::Jpeg)).expect("a photo");
    assert_eq!(decoded(&small.full).dimensions(), (20, 10));
    assert_eq!(decoded(&small.thumb).dimensions(), (20, 10));
}

#[test]
fn the_orientation_is_applied_and_every_trace_of_place_is_gone() {
    let sent = with_exif(&file(&flag(640, 480), ImageFormat::Jpeg), 6);
    let photo = Photo::from_bytes(&sent).expect("a photo");
    let full = decoded(&photo.full);
    assert_eq!((photo.width, photo.height), (480, 640));
    assert!(is_like(full.get_pixel(240, 10), RED), "left has become top");
    assert!(is_like(full.get_pixel(240, 630), BLUE), "right has become bottom");
    for kept in [&photo.full, &photo.thumb] {
        let beyond_jfif = |marker: &u8| matches!(marker, 0xe1..=0xef | 0xfe);
        assert!(!jpeg::markers(kept).iter().any(beyond_jfif), "no EXIF, ICC or comment");
        assert!(!kept.windows(3).any(|word| word == b"GPS"));
    }
    assert!(jpeg::markers(&sent).contains(&0xe1), "what was sent did have EXIF");
}

#[test]
fn transparent_pixels_become_white() {
    let mut png = Cursor::new(Vec::new());
    let clear = RgbaImage::from_pixel(8, 8, Rgba([0, 0, 0, 0]));
    clear.write_to(&mut png, ImageFormat::Png).expect("it is encoded");
    let photo = Photo::from_bytes(&png.into_inner()).expect("a photo");
    assert!(is_like(decoded(&photo.full).get_pixel(4, 4), Rgb([255; 3])));
}

#[test]
fn pixel_bombs_are_refused_by_their_header() {
    let started = Instant::now();
    for bomb in [
        png_of_size(60_000, 60_000),
        png_of_size(16_384, 16_384),
        png_of_size(1, 16_385),
        png_of_size(u32::MAX >> 1, 1),
        jpeg_of_size(65_500, 65_500),
        jpeg_of_size(5000, 5000),
    ] {
        assert_eq!(Photo::from_bytes(&bomb), Err(PhotoFault::TooManyPixels));
    }
    assert!(started.elapsed() < Duration::from_secs(1));
}

#[test]
fn a_progressive_jpeg_may_have_fewer_pixels_than_a_plain_one() {
    let mut file = file(&flag(2500, 2500), ImageFormat::Jpeg);
    assert!(Photo::from_bytes(&file).is_ok());
    let frame = file.windows(2).position(|pair| pair == [0xff, 0xc0]).expect("a frame header");
    file[frame + 1] = 0xc2;
    assert_eq!(Photo::from_bytes(&file), Err(PhotoFault::TooManyPixels));
}

#[test]
fn a_file_of_more_than_12_mib_is_refused_unread() {
    assert_eq!(Photo::from_bytes(&vec![0xff; MAX_BYTES + 1]), Err(PhotoFault::TooLarge));
    assert_eq!(Photo::from_bytes(&vec![0xff; MAX_BYTES]), Err(PhotoFault::NotAPhoto));
}

#[test]
fn a_file_that_is_cut_off_is_refused() {
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP] {
        let whole = file(&noise(), format);
        for share in [0, 1, 10, 50, 90] {
            let part = &whole[..whole.len() * share / 100];
            assert_eq!(Photo::from_bytes(part), Err(PhotoFault::NotAPhoto), "{share} % {format:?}");
        }
    }
}

fn noise() -> RgbImage {
    RgbImage::from_fn(64, 64, |x, y| {
        Rgb([((x * 37) ^ (y * 91)) as u8, (x * y) as u8, (x ^ y) as u8])
    })
}

#[test]
fn other_kinds_of_file_are_refused_whatever_they_are_called() {
    let gif =
        b"GIF89a\x01\0\x01\0\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0\x01\0\x01\0\0\x02\x02D\x01\0;";
    let svg = b"<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>";
    let html_with_jpeg_inside = [b"<html>".as_slice(), &file(&flag(8, 8), ImageFormat::Jpeg)];
    for other in
        [b"".as_slice(), gif, svg, b"%PDF-1.7", b"PK\x03\x04", &html_with_jpeg_inside.concat()]
    {
        assert_eq!(Photo::from_bytes(other), Err(PhotoFault::NotAPhoto));
    }
}

#[test]
fn what_hangs_behind_a_photo_is_not_kept() {
    let tail = b"<script>alert('hidden')</script>".as_slice();
    let sent = [file(&flag(64, 64), ImageFormat::Jpeg).as_slice(), tail].concat();
    let photo = Photo::from_bytes(&sent).expect("a photo");
    assert!(!photo.full.windows(7).any(|word| word == b"<script"));
    assert!(photo.full.ends_with(&[0xff, 0xd9]));
}

#[test]
fn grey_photos_are_photos() {
    let mut png = Vec::new();
    let grey = image::GrayImage::from_pixel(8, 8, Luma([128]));
    image::codecs::png::PngEncoder::new(&mut png)
        .write_image(&grey, 8, 8, ExtendedColorType::L8)
        .expect("it is encoded");
    assert!(Photo::from_bytes(&png).is_ok());
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic(mut bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = Photo::from_bytes(&bytes);
        for start in [b"\xff\xd8\xff\xe0".as_slice(), b"\x89PNG\r\n\x1a\n", b"RIFF\0\0\0\0WEBP"] {
            bytes.splice(0..start.len().min(bytes.len()), start.iter().copied());
            let _ = Photo::from_bytes(&bytes);
        }
    }

    #[test]
    fn no_damage_makes_it_panic(at in 0_usize..2000, byte: u8, format in 0_usize..3) {
        let formats = [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP];
        let mut file = file(&noise(), formats[format]);
        let place = at % file.len();
        file[place] = byte;
        let _ = Photo::from_bytes(&file);
    }
}
