//! Nothing leaves the label, nothing overlaps, whatever people write.

use chrono::NaiveDate;
use proptest::prelude::*;
use proptest::sample::select;
use qrcode::EcLevel;

use crate::labels::layout::Layout;
use crate::labels::qr::QUIET;
use crate::labels::stock::INCH;
use crate::labels::{LabelCode, LabelFace, Stock, font};

const RESOLUTIONS: [u32; 2] = [203, 300];

fn face(host: &str, category: Option<String>) -> LabelFace {
    LabelFace {
        url: LabelCode::new([1; 6]).url(&format!("https://{host}")),
        code: LabelCode::new([1; 6]),
        category,
        date: NaiveDate::from_ymd_opt(2026, 11, 21),
        centre: "Circulair Ambachtscentrum Midden-Nederland en omstreken".to_owned(),
    }
}

fn layout(stock: Stock, dpi: u32, host: &str) -> Layout {
    Layout::new(stock, dpi, &face(host, Some("Lamp".to_owned()))).expect("it fits")
}

fn module_in_mm(stock: Stock, dpi: u32, host: &str) -> f64 {
    f64::from(layout(stock, dpi, host).qr.module) * INCH / f64::from(dpi)
}

#[test]
fn modules_are_at_least_half_a_millimetre_on_every_label() {
    for (stock, dpi) in Stock::ALL.into_iter().flat_map(|s| RESOLUTIONS.map(|dpi| (s, dpi))) {
        let smallest = if stock.is_hang_tag() { 0.33 } else { 0.5 };
        let module = module_in_mm(stock, dpi, "omloop.example");
        assert!(module >= smallest, "{stock} at {dpi} dpi: {module} mm");
    }
}

#[test]
fn a_short_host_gives_the_hang_tag_modules_of_five_dots() {
    assert_eq!(layout(Stock::Tag17x54, 300, "kr.nl").qr.module, 5);
}

#[test]
fn the_hang_tag_has_level_q_where_it_costs_no_dots() {
    assert_eq!(layout(Stock::Tag17x54, 300, "omloop.nl").qr.matrix.level, EcLevel::Q);
    assert_eq!(layout(Stock::Tag17x54, 300, "kr.nl").qr.matrix.level, EcLevel::M);
    assert_eq!(layout(Stock::Label62x29, 300, "omloop.nl").qr.matrix.level, EcLevel::M);
}

#[test]
fn the_code_is_always_printed_whole() {
    for stock in Stock::ALL {
        let layout = layout(stock, 203, "omloop.example");
        let all: String = layout.lines.iter().map(|line| line.text.replace('-', "")).collect();
        assert!(all.starts_with(LabelCode::new([1; 6]).as_str()), "{stock}: {all}");
    }
}

#[test]
fn a_blank_label_has_its_code_and_the_centre() {
    let blank = LabelFace { date: None, ..face("omloop.example", None) };
    let layout = Layout::new(Stock::Label62x29, 300, &blank).expect("it fits");
    assert_eq!(layout.lines.len(), 2);
}

/// Text stays on the label, clear of the QR code's quiet zone and of the other lines.
fn check(layout: &Layout) -> Result<(), TestCaseError> {
    let qr = &layout.qr;
    let quiet = qr.module * QUIET;
    prop_assert!(qr.left >= quiet && qr.top >= quiet);
    let block = qr.module * qr.matrix.block();
    let (qr_right, qr_bottom) = (qr.left - quiet + block, qr.top - quiet + block);
    prop_assert!(qr_right <= layout.size.width && qr_bottom <= layout.size.height);
    let mut above = 0;
    for line in &layout.lines {
        let top = line.baseline - (line.size as f32 * font::ascent()) as u32;
        let bottom = top + (line.size as f32 * font::line_height()) as u32;
        prop_assert!(line.left + line.width <= layout.size.width, "{line:?}");
        prop_assert!(top >= above && bottom <= layout.size.height, "{line:?}");
        prop_assert!(line.left >= qr_right || top >= qr_bottom, "{line:?}");
        above = bottom;
    }
    Ok(())
}

fn any_name() -> impl Strategy<Value = String> {
    prop_oneof![
        ".{0,300}",
        "[A-Za-zÀ-ž ]{0,80}",
        "W{1,200}",
        "[\\p{Arabic}\\p{Hebrew} ]{0,30}",
        "[😀-😎a-z]{0,30}",
    ]
}

proptest! {
    #[test]
    fn any_text_stays_on_the_label(
        category in any_name(),
        centre in any_name(),
        stock in select(&Stock::ALL[..]),
        dpi in select(&RESOLUTIONS[..]),
    ) {
        let face = LabelFace { centre, ..face("omloop.example", Some(category)) };
        check(&Layout::new(stock, dpi, &face).expect("it fits"))?;
    }
}
