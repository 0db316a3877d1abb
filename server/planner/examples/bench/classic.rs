//! The classic sets: Solomon, Gehring and Homberger, CVRPLIB.

use omloop_planner::{
    Load, Lock, Price, Problem, Skills, Stop, StopId, Travel, Van, VanId, Weights, Window,
};

#[derive(Default)]
struct Raw {
    capacity: u32,
    service: u32,
    scale: f64,
    vans: usize,
    windows: bool,
    at: Vec<(f64, f64)>,
    demand: Vec<u32>,
    open: Vec<(u32, u32)>,
}

fn read(text: &str) -> Raw {
    let mut raw = Raw { scale: 1.0, ..Raw::default() };
    let mut section = String::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        if let Some((key, value)) = line.split_once(':') {
            let value = value.trim();
            match key.trim() {
                "CAPACITY" => raw.capacity = value.parse().unwrap_or(0),
                "SERVICE_TIME" => raw.service = value.parse::<f64>().unwrap_or(0.0) as u32,
                "SCALE" => raw.scale = value.parse().unwrap_or(1.0),
                // Known costs of these are for distances x 10, cut to whole numbers.
                "EDGE_WEIGHT_TYPE" if value == "EXACT_2D" => raw.scale = 10.0,
                "VEHICLES" => raw.vans = value.parse().unwrap_or(0),
                _ => {}
            }
            continue;
        }
        let numbers: Vec<f64> = line.split_whitespace().filter_map(|n| n.parse().ok()).collect();
        match (section.as_str(), numbers.as_slice()) {
            ("NODE_COORD_SECTION", [_, x, y]) => raw.at.push((*x, *y)),
            ("DEMAND_SECTION", [_, demand]) => raw.demand.push(*demand as u32),
            ("TIME_WINDOW_SECTION", [_, open, close]) => {
                raw.windows = true;
                raw.open.push((*open as u32, *close as u32));
            }
            (_, []) => section = line.to_owned(),
            _ => {}
        }
    }
    raw
}

/// Reads an instance; all its stops are mandatory.
pub fn problem(text: &str) -> Problem {
    let raw = read(text);
    let scale = raw.scale;
    let road = |from: usize, to: usize| {
        let (one, other) = (raw.at[from], raw.at[to]);
        let length = (one.0 - other.0).hypot(one.1 - other.1);
        let cut = if raw.windows { (length * scale).floor() } else { length.round() };
        (cut as u32, cut as u32)
    };
    let total: u32 = raw.demand.iter().sum();
    let stops = raw.at.len() - 1;
    let vans = if raw.windows {
        (stops / 4).min(100)
    } else {
        (1.1 * f64::from(total.div_ceil(raw.capacity))).ceil() as usize + 2
    };
    let window = |at: usize| {
        let (open, close) = raw.open.get(at).copied().unwrap_or((0, 1_000_000));
        let scale = if raw.windows { scale as u32 } else { 1 };
        Window { open: open * scale, close: close * scale }
    };
    let stop = |at: usize| Stop {
        id: StopId(at as u128),
        place: at,
        windows: vec![window(at)],
        service: if raw.windows { raw.service * scale as u32 } else { 0 },
        pick_up: Load::new(raw.demand[at], 0),
        deliver: Load::default(),
        needs: Skills::NONE,
        price: Price::Mandatory,
        lock: Lock::Free,
    };
    let shift = window(0);
    let van = |number: usize| Van {
        id: VanId(number as u128),
        start: 0,
        end: 0,
        shift_start: shift.open,
        shift_end: shift.close,
        capacity: Load::new(raw.capacity, 0),
        skills: Skills::NONE,
        fixed_cost: 0,
        unloading: None,
        breaks: Vec::new(),
        driven: Vec::new(),
    };
    Problem {
        travel: Travel::from_fn(raw.at.len(), road),
        stops: (1..=stops).map(stop).collect(),
        vans: (0..vans).map(van).collect(),
        weights: Weights::default(),
        now: 0,
    }
}
