//! Every format on every stock is drawn, looked at as a camera would, and read back.

mod camera;
mod layout;
mod raster;
mod zebra;

use chrono::NaiveDate;
use image::GrayImage;

use super::*;

const FORMATS: [Format; 5] =
    [Format::Png, Format::Svg, Format::Pdf, Format::Zpl203, Format::Zpl300];

fn face() -> LabelFace {
    let code = LabelCode::new([7, 11, 13, 17, 19, 23]);
    LabelFace {
        url: code.url("https://omloop.example"),
        code,
        category: Some("Koffiezetapparaat & <toebehoren>".to_owned()),
        date: NaiveDate::from_ymd_opt(2026, 11, 21),
        centre: "Ambachtscentrum Ons Dorp".to_owned(),
    }
}

/// Offices print sheets at least at this resolution, in dots per inch.
const OFFICE_DPI: f64 = 150.0;

/// The label on paper, at the resolution that the format is made for.
fn printed(format: Format, stock: Stock, face: &LabelFace) -> Vec<GrayImage> {
    let file = render(format, stock, std::slice::from_ref(face)).expect("the label is rendered");
    match format {
        Format::Png => vec![raster::png(&file)],
        Format::Svg => vec![raster::svg(&file)],
        Format::Pdf if stock.sheet().is_some() => raster::pdf(&file, OFFICE_DPI)
            .iter()
            .map(|page| raster::cut(page, OFFICE_DPI, stock, 0))
            .collect(),
        Format::Pdf => raster::pdf(&file, raster::DPI),
        Format::Zpl203 | Format::Zpl300 => zebra::print(&file),
    }
}

fn assert_read_from_every_side(format: Format) {
    let face = face();
    for stock in Stock::ALL {
        let [label] = printed(format, stock, &face).try_into().expect("one label, one page");
        for (name, view) in camera::views(&label) {
            let read = camera::read(&view);
            assert_eq!(read.as_ref(), Ok(&face.url), "{format:?} on {stock}, {name}");
        }
    }
}

#[test]
fn png_labels_are_read_from_every_side() {
    assert_read_from_every_side(Format::Png);
}

#[test]
fn svg_labels_are_read_from_every_side() {
    assert_read_from_every_side(Format::Svg);
}

#[test]
fn pdf_labels_are_read_from_every_side() {
    assert_read_from_every_side(Format::Pdf);
}

#[test]
fn zpl_labels_of_203_dpi_are_read_from_every_side() {
    assert_read_from_every_side(Format::Zpl203);
}

#[test]
fn zpl_labels_of_300_dpi_are_read_from_every_side() {
    assert_read_from_every_side(Format::Zpl300);
}

#[test]
fn every_label_of_a_sheet_is_read() {
    for stock in [Stock::A4L7160, Stock::A4L7163] {
        let cells = stock.sheet().expect("an A4 stock has a sheet").cells();
        let faces: Vec<_> = (0..20).map(numbered).collect();
        let file = render_sheet_from(3, stock, &faces).expect("it is rendered");
        let pages = raster::pdf(&file, OFFICE_DPI);
        assert_eq!(pages.len(), 2, "{stock}");
        let label = |place| raster::cut(&pages[place / cells], OFFICE_DPI, stock, place % cells);
        for (place, face) in (3..).zip(&faces) {
            let read = camera::read(&label(place));
            assert_eq!(read.as_ref(), Ok(&face.url), "{stock}, label {place}");
        }
        let blank = |place| label(place).pixels().all(|pixel| pixel.0 == [255]);
        assert!((0..3).all(blank), "{stock} leaves used labels alone");
    }
}

fn numbered(number: u8) -> LabelFace {
    let code = LabelCode::new([0, 0, 0, 0, 0, number]);
    LabelFace { url: code.url("https://omloop.example"), code, ..face() }
}

#[test]
fn documents_have_the_size_of_the_paper() {
    for stock in Stock::ALL {
        let expected = stock.sheet().map_or(stock.paper(), |_| Sheet::PAPER);
        let (width, height) = raster::pdf_size(&render(Format::Pdf, stock, &[face()]).expect("ok"));
        assert!((width - expected.0).abs() < 0.01 && (height - expected.1).abs() < 0.01, "{stock}");
    }
}

#[test]
fn pictures_say_at_which_size_they_are_to_be_printed() {
    let file = render(Format::Png, Stock::Tag17x54, &[face()]).expect("it is rendered");
    let at = file.windows(4).position(|chunk| chunk == b"pHYs").expect("there is a pHYs chunk");
    let (across, unit) = (&file[at + 4..at + 8], file[at + 12]);
    assert_eq!((across, unit), (11_811_u32.to_be_bytes().as_slice(), 1), "300 dpi, in metres");
}

#[test]
fn drawings_hold_text_and_no_markup_of_others() {
    let file = render(Format::Svg, Stock::A4L7163, &[face()]).expect("it is rendered");
    let svg = String::from_utf8(file).expect("SVG is text");
    assert!(svg.contains(">Koffiezetapparaat &amp; &lt;toebehoren&gt;</text>"), "{svg}");
}

#[test]
fn a_hundred_labels_share_one_typeface() {
    let faces: Vec<_> = (0..100).map(numbered).collect();
    let file = render(Format::Pdf, Stock::A4L7160, &faces).expect("it is rendered");
    let typefaces = file.windows(11).filter(|word| word == b"/FontFile2 ").count();
    assert_eq!(typefaces, 1);
    assert!(file.len() < 200_000, "{} bytes", file.len());
}

#[test]
fn a_run_of_zpl_is_one_format_for_each_label() {
    let faces = [numbered(1), numbered(2)];
    let labels = zebra::print(&render(Format::Zpl203, Stock::Label62x29, &faces).expect("ok"));
    let read: Vec<_> = labels.iter().map(camera::read).collect();
    assert_eq!(read, faces.map(|face| Ok(face.url)));
}

#[test]
fn zpl_says_what_it_always_said() {
    let face = LabelFace { category: Some("^XZ~JA_Stoel".to_owned()), ..face() };
    let file = render(Format::Zpl203, Stock::Tag17x54, &[face]).expect("it is rendered");
    insta::assert_snapshot!(String::from_utf8(file).expect("ZPL is text"), @r"
    ^XA^CI28^LH0,0^PW135^LL431
    ^BY2,3,1^FO24,35^BQN,2,3^FH^FDMA,https://omloop.example/i/QR42H6C172^FS
    ^FT13,170^A0N,32,32^FH^FDQR42H^FS
    ^FT20,214^A0N,32,32^FH^FD6C172^FS
    ^FT13,242^A0N,17,17^FH^FD_5EXZ_7EJA_5FStoel^FS
    ^FT12,270^A0N,21,21^FH^FD21-11-2026^FS
    ^FT14,291^A0N,14,14^FH^FDAmbachtscen_E2_80_A6^FS
    ^XZ
    ");
}

#[test]
fn what_cannot_be_printed_is_refused_by_name() {
    let long = LabelFace { url: format!("https://{}/i/", "a".repeat(2000)), ..face() };
    let two = [face(), face()];
    for format in FORMATS {
        assert_eq!(render(format, Stock::Roll62, &[]), Err(RenderFault::NoLabels));
        let refused = render(format, Stock::Tag17x54, std::slice::from_ref(&long));
        assert_eq!(refused, Err(RenderFault::UrlTooLong), "{format:?}");
    }
    assert_eq!(render(Format::Png, Stock::Roll62, &two), Err(RenderFault::OneLabelOnly));
    assert_eq!(render(Format::Svg, Stock::Roll62, &two), Err(RenderFault::OneLabelOnly));
    assert_eq!(render_sheet_from(21, Stock::A4L7160, &two), Err(RenderFault::NoSuchCell));
    assert_eq!(render_sheet_from(1, Stock::Roll62, &two), Err(RenderFault::NoSuchCell));
    assert_eq!(render_sheet_from(0, Stock::Roll62, &[]), Err(RenderFault::NoLabels));
}
