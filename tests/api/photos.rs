//! Photos: what is taken in, what is served, and what is turned away.

use std::io::Cursor;

use image::{ImageFormat, Rgb, RgbImage};

use crate::on_both_engines;
use crate::support::*;

/// A PNG of one colour.
pub fn photo(width: u32, height: u32) -> Vec<u8> {
    file(&RgbImage::from_pixel(width, height, Rgb([200, 30, 30])), ImageFormat::Png)
}

fn file(picture: &RgbImage, format: ImageFormat) -> Vec<u8> {
    let mut file = Cursor::new(Vec::new());
    picture.write_to(&mut file, format).expect("it is encoded");
    file.into_inner()
}

on_both_engines!(a_photo_is_served_small_and_large_and_for_good, async |centre: &Centre| {
    let desk = centre.volunteer().await;
    let kept = desk.photo(desk.key(), "image/png", photo(2000, 1000)).await.expect(201);
    for (url, width) in [("url", 1600), ("thumbUrl", 320)] {
        let answer = centre.nobody().get(kept[url].as_str().expect("an address")).await;
        assert_eq!((answer.status, answer.header("content-type")), (200, "image/jpeg"));
        assert!(answer.header("cache-control").contains("immutable"));
        let picture = image::load_from_memory(&answer.bytes).expect("a JPEG");
        assert_eq!(picture.width(), width, "{url}");
    }
});

on_both_engines!(a_thing_shows_its_photo, async |centre: &Centre| {
    let desk = centre.volunteer().await;
    let kept = desk.photo(desk.key(), "image/png", photo(20, 10)).await.expect(201);
    let handover = desk.hand_over().await;
    let chair = desk.take_in(&handover, centre.chair, json!({ "photoId": kept["id"] })).await;
    assert_eq!(chair.json["photo"], kept);
    let body = json!({
        "handoverId": handover.id, "categoryId": centre.chair, "photoId": Uuid::nil(),
    });
    let unknown = desk.post("/v1/items", body).await.refused(400, "bad_input");
    assert_eq!(unknown["faults"][0]["field"], "/photoId");
});

/// A JPEG that is a page as well: whoever trusted the bytes would run it.
fn polyglot() -> Vec<u8> {
    let mut jpeg = file(&RgbImage::new(8, 8), ImageFormat::Jpeg);
    let script = b"<html><script>alert(1)</script></html>";
    let length = u16::try_from(script.len() + 2).expect("it is short").to_be_bytes();
    jpeg.splice(2..2, [&[0xff, 0xfe], &length[..], script].concat());
    jpeg
}

on_both_engines!(of_a_file_that_is_two_things_only_the_pixels_are_kept, async |centre: &Centre| {
    let desk = centre.volunteer().await;
    assert!(polyglot().windows(8).any(|bytes| bytes == b"<script>"), "it was sent");
    let kept = desk.photo(desk.key(), "image/jpeg", polyglot()).await.expect(201);
    let served = desk.get(kept["url"].as_str().expect("an address")).await;
    assert!(!served.bytes.windows(8).any(|bytes| bytes == b"<script>"));
    assert_eq!(served.header("x-content-type-options"), "nosniff");
});

/// A PNG whose header tells of 65,535 by 65,535 pixels.
fn pixel_bomb() -> Vec<u8> {
    let mut file = photo(1, 1);
    let side = 65_535_u32.to_be_bytes();
    file[16..24].copy_from_slice(&[side, side].concat());
    let checksum = crc32(&file[12..29]).to_be_bytes();
    file[29..33].copy_from_slice(&checksum);
    file
}

/// The checksum of a PNG chunk (ISO 3309).
fn crc32(bytes: &[u8]) -> u32 {
    let step = |crc: u32, _| if crc & 1 == 1 { crc >> 1 ^ 0xedb8_8320 } else { crc >> 1 };
    !bytes.iter().fold(!0, |crc, &byte| (0..8).fold(crc ^ u32::from(byte), step))
}

on_both_engines!(what_is_no_decent_photo_is_turned_away, async |centre: &Centre| {
    const SVG: &[u8] = b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>";
    let desk = centre.volunteer().await;
    let half = photo(200, 200)[..100].to_vec();
    let huge = [photo(8, 8), vec![0; 13 * 1024 * 1024]].concat();
    for (kind, file, status, code) in [
        ("image/svg+xml", SVG.to_vec(), 415, "wrong_type"),
        ("image/png", SVG.to_vec(), 400, "not_a_photo"),
        ("image/jpeg", half, 400, "not_a_photo"),
        ("image/jpeg", Vec::new(), 400, "not_a_photo"),
        ("image/png", pixel_bomb(), 413, "too_large"),
        ("image/png", huge, 413, "too_large"),
        ("application/json", b"{}".to_vec(), 415, "wrong_type"),
    ] {
        desk.photo(desk.key(), kind, file).await.refused(status, code);
    }
    assert_eq!(centre.rows("photos").await, 0);
});

on_both_engines!(an_address_of_no_photo_leads_nowhere, async |centre: &Centre| {
    let id = Uuid::nil();
    for path in [
        format!("/photos/{id}/{id}/full.jpg"),
        format!("/photos/{}/{id}/full.jpg", centre.id),
        format!("/photos/{}/{id}/..%2F..%2Fsecret.key", centre.id),
    ] {
        centre.nobody().get(&path).await.refused(404, "not_found");
    }
});

on_both_engines!(a_photo_that_belongs_to_nothing_is_not_kept, async |centre: &Centre| {
    let desk = centre.volunteer().await;
    let handover = desk.hand_over().await;
    let mut photos = Vec::new();
    for _ in 0..4 {
        photos.push(desk.photo(desk.key(), "image/png", photo(20, 10)).await.expect(201));
    }
    let [shown, shared, replaced, never] = &photos[..] else { panic!("four") };
    let with_photo = |photo: &Value| json!({ "photoId": photo["id"] });
    desk.take_in(&handover, centre.chair, with_photo(shown)).await;
    for (first, gets_another) in [(shared, false), (shared, true), (replaced, true)] {
        let chair = desk.take_in(&handover, centre.chair, with_photo(first)).await;
        if gets_another {
            let other = desk.photo(desk.key(), "image/png", photo(20, 10)).await.expect(201);
            let patch = with(with_photo(&other), json!({ "version": chair.version }));
            desk.patch(&format!("/v1/items/{}", chair.id), patch).await.expect(200);
        }
    }
    let served = async |photo: &Value| {
        centre.nobody().get(photo["url"].as_str().expect("an address")).await.status
    };
    centre.wait(TimeDelta::days(30));
    omloop::jobs::tidy(centre.app()).await.expect("it is tidied");
    for photo in &photos {
        assert_eq!(served(photo).await, 200, "thirty days are thirty days");
    }
    centre.wait(TimeDelta::minutes(1));
    for _twice in 0..2 {
        omloop::jobs::tidy(centre.app()).await.expect("it is tidied");
        assert_eq!((served(shown).await, served(shared).await), (200, 200));
        assert_eq!((served(replaced).await, served(never).await), (404, 404));
    }
    assert_eq!(centre.rows("photos").await, 4);
});
