//! What the server answers, held against what was asked.

use serde::Deserialize;

use crate::travel::matrix::Why;

/// Above this (seconds, metres) no figure is of this country's roads, or of any.
const LARGEST: f64 = 10_000_000.0;

/// A door further from every road the server knows is not on its map, and the times that it gives
/// are those of another place. A farm's lane is some hundreds of metres.
const OFF_THE_MAP_METRES: f64 = 1000.0;

/// Seconds and metres, in rows.
#[derive(Debug, PartialEq, Eq)]
pub struct Figures {
    pub seconds: Vec<u32>,
    pub metres: Vec<u32>,
}

impl Figures {
    /// Room for all pairs of so many places.
    pub fn empty(places: usize) -> Self {
        Self { seconds: vec![0; places * places], metres: vec![0; places * places] }
    }

    /// Puts a block so wide with its first figure at this row and column.
    pub fn put(&mut self, row: usize, column: usize, width: usize, block: &Self) {
        let places = self.seconds.len().isqrt();
        let sides = [(&mut self.seconds, &block.seconds), (&mut self.metres, &block.metres)];
        for (whole, part) in sides {
            for (number, line) in part.chunks(width).enumerate() {
                let begin = (row + number) * places + column;
                whole[begin..begin + width].copy_from_slice(line);
            }
        }
    }
}

#[derive(Deserialize)]
struct Answer {
    code: String,
    #[serde(default)]
    durations: Vec<Vec<Option<f64>>>,
    #[serde(default)]
    distances: Vec<Vec<Option<f64>>>,
    #[serde(default)]
    sources: Vec<Snapped>,
    #[serde(default)]
    destinations: Vec<Snapped>,
}

/// A place on a road.
#[derive(Deserialize)]
struct Snapped {
    /// Metres from the place that was asked about.
    distance: f64,
}

/// Reads an answer of so many rows and columns.
pub fn read(body: &[u8], rows: usize, columns: usize) -> Result<Figures, Why> {
    let answer: Answer = serde_json::from_slice(body).map_err(|_| Why::Nonsense)?;
    match answer.code.as_str() {
        "Ok" => {}
        "NoSegment" => return Err(Why::OffTheMap),
        "NoTable" | "NoRoute" => return Err(Why::Unreachable),
        _ => return Err(Why::Nonsense),
    }
    if (answer.sources.len(), answer.destinations.len()) != (rows, columns) {
        return Err(Why::Nonsense);
    }
    let on_the_map = |place: &Snapped| place.distance <= OFF_THE_MAP_METRES;
    if !answer.sources.iter().chain(&answer.destinations).all(on_the_map) {
        return Err(Why::OffTheMap);
    }
    let flat = |table| flat(table, rows, columns);
    Ok(Figures { seconds: flat(&answer.durations)?, metres: flat(&answer.distances)? })
}

fn flat(table: &[Vec<Option<f64>>], rows: usize, columns: usize) -> Result<Vec<u32>, Why> {
    if table.len() != rows || table.iter().any(|row| row.len() != columns) {
        return Err(Why::Nonsense);
    }
    table.iter().flatten().copied().map(figure).collect()
}

fn figure(cell: Option<f64>) -> Result<u32, Why> {
    match cell {
        None => Err(Why::Unreachable),
        Some(number) if (0.0..=LARGEST).contains(&number) => Ok(number.round() as u32),
        Some(_) => Err(Why::Nonsense),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::{Value, json};

    use super::*;

    fn answer() -> Value {
        json!({
            "code": "Ok",
            "durations": [[0, 61.5], [70.4, 0]],
            "distances": [[0, 800.2], [950, 0]],
            "sources": [{ "distance": 3.1 }, { "distance": 0 }],
            "destinations": [{ "distance": 3.1 }, { "distance": 0 }],
        })
    }

    fn told(change: impl Fn(&mut Value)) -> Result<Figures, Why> {
        let mut answer = answer();
        change(&mut answer);
        read(answer.to_string().as_bytes(), 2, 2)
    }

    #[test]
    fn a_table_is_read_in_rows() {
        let figures = told(|_| ()).expect("figures");
        assert_eq!(figures.seconds, [0, 62, 70, 0]);
        assert_eq!(figures.metres, [0, 800, 950, 0]);
    }

    #[test]
    fn a_table_that_is_not_of_these_places_is_nonsense() {
        for change in [
            (|answer| answer["durations"] = json!([[0, 1]])) as fn(&mut Value),
            |answer| answer["durations"][1] = json!([0]),
            |answer| answer["distances"] = Value::Null,
            |answer| answer["distances"][0][1] = json!(-1),
            |answer| answer["durations"][0][1] = json!(1e12),
            |answer| answer["durations"][0][1] = json!("61"),
            |answer| answer["sources"] = json!([{ "distance": 3.1 }]),
            |answer| answer["code"] = json!("TooBig"),
            |answer| answer["code"] = Value::Null,
            |answer| *answer = json!([]),
        ] {
            assert_eq!(told(change), Err(Why::Nonsense));
        }
        assert_eq!(read(b"<html>", 2, 2), Err(Why::Nonsense));
        assert_eq!(read(answer().to_string().as_bytes(), 3, 3), Err(Why::Nonsense));
    }

    #[test]
    fn where_no_road_leads_is_said() {
        let apart = told(|answer| answer["durations"][0][1] = Value::Null);
        assert_eq!(apart, Err(Why::Unreachable));
    }

    #[test]
    fn a_place_far_from_every_road_is_off_the_map() {
        let far = told(|answer| answer["sources"][0]["distance"] = json!(25_000));
        assert_eq!(far, Err(Why::OffTheMap));
        assert_eq!(told(|answer| answer["code"] = json!("NoSegment")), Err(Why::OffTheMap));
    }

    #[test]
    fn a_block_comes_where_it_belongs() {
        let mut whole = Figures::empty(3);
        let block = Figures { seconds: vec![7, 8], metres: vec![70, 80] };
        whole.put(0, 2, 1, &block);
        assert_eq!(whole.seconds, [0, 0, 7, 0, 0, 8, 0, 0, 0]);
        whole.put(2, 0, 2, &block);
        assert_eq!(whole.metres, [0, 0, 70, 0, 0, 80, 70, 80, 0]);
    }

    proptest! {
        #[test]
        fn no_answer_makes_it_panic(bytes: Vec<u8>, rows in 0_usize..4, columns in 0_usize..4) {
            let _ = read(&bytes, rows, columns);
        }
    }
}
