//! Labels as ZPL II commands for thermal label printers.

use std::fmt::Write;

use qrcode::EcLevel;

use super::layout::{Layout, PlacedQr, PlacedText};
use super::stock::INCH;
use super::{LabelFace, RenderFault, Stock};

/// Renders a run of labels for a printer of the given dots per inch.
pub(super) fn render(stock: Stock, dpi: u32, faces: &[LabelFace]) -> Result<Vec<u8>, RenderFault> {
    let mut commands = String::new();
    for face in faces {
        label(&mut commands, stock, dpi, face)?;
    }
    Ok(commands.into_bytes())
}

fn label(out: &mut String, stock: Stock, dpi: u32, face: &LabelFace) -> Result<(), RenderFault> {
    let layout = Layout::new(stock, dpi, face)?;
    let dots = |mm: f64| (mm * f64::from(dpi) / INCH) as u32;
    let (width, height) = stock.paper();
    let (left, top) = stock.margin(dpi);
    let corner = (dots(left), dots(top));
    let _ = writeln!(out, "^XA^CI28^LH0,0^PW{}^LL{}", dots(width), dots(height));
    qr(out, corner, &layout.qr, &face.url);
    for line in &layout.lines {
        text(out, corner, line);
    }
    out.push_str("^XZ\n");
    Ok(())
}

/// `^FO` places a QR code lower by the height in the last `^BY`, which a printer remembers from
/// label to label. Set to its minimum of one dot, the drift is known and taken off.
fn qr(out: &mut String, (left, top): (u32, u32), qr: &PlacedQr, url: &str) {
    let (x, y) = (left + qr.left, top + qr.top - 1);
    let module = qr.module;
    let level = if qr.matrix.level == EcLevel::Q { 'Q' } else { 'M' };
    let data = escape(url);
    let _ = writeln!(out, "^BY2,3,1^FO{x},{y}^BQN,2,{module}^FH^FD{level}A,{data}^FS");
}

/// The printer's own scalable font 0, which is narrower than the typeface that was measured.
fn text(out: &mut String, (left, top): (u32, u32), line: &PlacedText) {
    let (x, y) = (left + line.left, top + line.baseline);
    let (size, data) = (line.size, escape(&line.text));
    let _ = writeln!(out, "^FT{x},{y}^A0N,{size},{size}^FH^FD{data}^FS");
}

/// Writes all but the harmless characters as `_` and the hexadecimal digits of their UTF-8 bytes
/// (`^FH`), so that no text can begin a command (`^`, `~`) or an escape (`_`).
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'0'..=b'9' | b'A'..=b'Z' | b'a'..=b'z' | b' ' | b'-' | b'.' | b'/' | b':' => {
                escaped.push(char::from(byte));
            }
            _ => {
                let _ = write!(escaped, "_{byte:02X}");
            }
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn letters_with_accents_are_escaped_byte_by_byte() {
        assert_eq!(escape("Café_1"), "Caf_C3_A9_5F1");
    }

    proptest! {
        #[test]
        fn no_text_can_begin_a_command(text in ".*") {
            let escaped = escape(&text);
            prop_assert!(!escaped.contains(['^', '~', '\n', '\r']));
            prop_assert!(escaped.is_ascii());
        }
    }
}
