//! The text of a label: beside the QR code on lying stocks, below it on standing ones.

use chrono::NaiveDate;

use super::layout::PlacedText;
use super::stock::{Dots, INCH};
use super::{LabelFace, font};

/// Type sizes in mm, largest and smallest. Below the smallest, text is shortened instead.
const CODE_SIZE: Sizes = Sizes { largest: 7.0, smallest: 3.0 };
const CATEGORY_SIZE: Sizes = Sizes { largest: 4.5, smallest: 2.2 };
const DATE_SIZE: Sizes = Sizes { largest: 3.2, smallest: 2.0 };
const CENTRE_SIZE: Sizes = Sizes { largest: 2.6, smallest: 1.8 };

#[derive(Clone, Copy)]
struct Sizes {
    largest: f64,
    smallest: f64,
}

/// The room for text.
pub(super) struct Column {
    left: u32,
    top: u32,
    size: Dots,
    standing: bool,
    dpi: u32,
}

/// A text and the size in dots that it will be set in.
struct Line {
    text: String,
    size: u32,
}

impl Column {
    /// The column that a QR code of this side leaves on the area.
    pub fn next_to(block: u32, area: Dots, dpi: u32) -> Self {
        let standing = area.is_standing();
        let (left, top) = if standing { (0, block) } else { (block, 0) };
        let size = Dots { width: area.width - left, height: area.height - top };
        Self { left, top, size, standing, dpi }
    }

    /// The label's lines, each at its place.
    pub fn set(&self, face: &LabelFace) -> Vec<PlacedText> {
        self.place(&self.lines(face))
    }

    fn lines(&self, face: &LabelFace) -> Vec<Line> {
        let date = face.date.map(dutch_date);
        let texts = [
            (face.category.as_deref(), CATEGORY_SIZE),
            (date.as_deref(), DATE_SIZE),
            (Some(face.centre.as_str()), CENTRE_SIZE),
        ];
        let words = texts.into_iter().filter_map(|(text, sizes)| self.fit(text?, sizes));
        self.code(face).into_iter().chain(words).collect()
    }

    /// The code is never shortened: on one line if that stays legible, else on two.
    fn code(&self, face: &LabelFace) -> Vec<Line> {
        let grouped = face.code.grouped();
        let size = self.size_for(&grouped, CODE_SIZE.largest);
        if size >= self.dots(CODE_SIZE.smallest) {
            return vec![Line { text: grouped, size }];
        }
        let (first, second) = face.code.halves();
        let size = [first, second].map(|half| self.size_for(half, CODE_SIZE.largest));
        let size = size[0].min(size[1]);
        [first, second].map(|half| Line { text: half.to_owned(), size }).into()
    }

    /// A line as large as fits; text too long for the smallest size is shortened.
    fn fit(&self, text: &str, sizes: Sizes) -> Option<Line> {
        let text = font::printable(text);
        let size = self.size_for(&text, sizes.largest).max(self.dots(sizes.smallest));
        let text = font::shorten(&text, self.size.width as f32 / size as f32);
        (!text.is_empty()).then_some(Line { text, size })
    }

    /// The largest whole size at which the text fits the column's width.
    fn size_for(&self, text: &str, largest_mm: f64) -> u32 {
        let fitting = self.size.width as f32 / font::width(text);
        (fitting as u32).min(self.dots(largest_mm))
    }

    fn dots(&self, mm: f64) -> u32 {
        (mm * f64::from(self.dpi) / INCH) as u32
    }

    /// Stacks the lines: against the QR code on standing stocks, halfway its height on lying ones.
    fn place(&self, lines: &[Line]) -> Vec<PlacedText> {
        let height = |line: &Line| (line.size as f32 * font::line_height()).ceil() as u32;
        let used: u32 = lines.iter().map(height).sum();
        let spare = self.size.height.saturating_sub(used);
        let mut top = if self.standing { self.top } else { self.top + spare / 2 };
        let place = |line: &Line| {
            let width = (font::width(&line.text) * line.size as f32).ceil() as u32;
            let indent = if self.standing { self.size.width.saturating_sub(width) / 2 } else { 0 };
            let baseline = top + (line.size as f32 * font::ascent()).ceil() as u32;
            top += height(line);
            let (left, text) = (self.left + indent, line.text.clone());
            PlacedText { left, baseline, size: line.size, width, text }
        };
        lines.iter().map(place).collect()
    }
}

/// The day as people in the Netherlands write it.
fn dutch_date(date: NaiveDate) -> String {
    date.format("%d-%m-%Y").to_string()
}
