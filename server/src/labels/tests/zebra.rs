//! A label printer that knows just the commands that are sent to it, and refuses all others.
//!
//! It draws the QR codes with an encoder of its own choice of modes, as real printers do.

use image::{GrayImage, Luma};
use qrcode::{Color, EcLevel, QrCode};

const WHITE: Luma<u8> = Luma([255]);
const BLACK: Luma<u8> = Luma([0]);

#[derive(Default)]
struct Printer {
    width: u32,
    paper: GrayImage,
    at: (u32, u32),
    bar_height: u32,
    module: Option<u32>,
    printed: Vec<GrayImage>,
}

/// Prints all labels of a ZPL file.
pub fn print(file: &[u8]) -> Vec<GrayImage> {
    let commands = std::str::from_utf8(file).expect("ZPL is text");
    assert!(commands.is_ascii() && !commands.contains('~'));
    let mut printer = Printer::default();
    for command in commands.split('^').skip(1) {
        let (name, rest) = command.trim_end().split_at(2);
        printer.obey(name, rest);
    }
    printer.printed
}

impl Printer {
    fn obey(&mut self, name: &str, rest: &str) {
        match (name, rest) {
            ("XA" | "FH" | "FS", "") | ("CI", "28") | ("LH", "0,0") => {}
            ("PW", dots) => self.width = number(dots),
            ("LL", dots) => self.paper = GrayImage::from_pixel(self.width, number(dots), WHITE),
            ("BY", sizes) => self.bar_height = number(sizes.rsplit(',').next().unwrap_or("")),
            ("FO" | "FT", place) => self.at = pair(place),
            ("BQ", kind) => self.module = kind.strip_prefix("N,2,").map(number),
            ("A0", size) => assert!(size.starts_with("N,"), "upright text, not {size}"),
            ("FD", data) => self.field(&unescape(data)),
            ("XZ", "") => self.printed.push(self.paper.clone()),
            _ => panic!("the printer does not know ^{name}{rest}"),
        }
    }

    fn field(&mut self, data: &str) {
        let Some(module) = self.module.take() else {
            return;
        };
        assert!((1..=100).contains(&module), "magnification {module}");
        let (head, text) = data.split_once(',').expect("a level, a mode, a comma, the text");
        let level = match head {
            "MA" => EcLevel::M,
            "QA" => EcLevel::Q,
            other => panic!("unexpected level and mode {other}"),
        };
        let code = QrCode::with_error_correction_level(text, level).expect("it fits a QR code");
        let (left, top) = (self.at.0, self.at.1 + self.bar_height);
        for (place, color) in (0_u32..).zip(code.to_colors()) {
            let (row, column) = (place / code.width() as u32, place % code.width() as u32);
            if color == Color::Dark {
                self.square(left + column * module, top + row * module, module);
            }
        }
    }

    /// Panics beyond the paper.
    fn square(&mut self, left: u32, top: u32, side: u32) {
        for (x, y) in (0..side).flat_map(|x| (0..side).map(move |y| (x, y))) {
            self.paper.put_pixel(left + x, top + y, BLACK);
        }
    }
}

fn number(digits: &str) -> u32 {
    digits.parse().unwrap_or_else(|_| panic!("not a number: {digits}"))
}

fn pair(numbers: &str) -> (u32, u32) {
    let (x, y) = numbers.split_once(',').expect("two numbers");
    (number(x), number(y))
}

/// Undoes `^FH`: `_` and two hexadecimal digits are a byte.
fn unescape(data: &str) -> String {
    let mut pieces = data.split('_');
    let mut bytes = pieces.next().unwrap_or("").as_bytes().to_vec();
    for piece in pieces {
        bytes.push(u8::from_str_radix(&piece[..2], 16).expect("hexadecimal digits"));
        bytes.extend_from_slice(&piece.as_bytes()[2..]);
    }
    String::from_utf8(bytes).expect("UTF-8, as ^CI28 says")
}
