//! Travel times, by a real OSRM server that has the town of `tests/osrm/town.py`.

use std::time::{Duration, Instant};

use omloop::config::Config;
use omloop::travel::{Matrix, Patience, Roads, Source, Spot, Travel, Why};
use tokio::net::TcpListener;

use crate::support::*;

/// A corner of the town: the lane counted from the south, the street from the west.
fn corner(lane: f64, street: f64) -> Spot {
    let degrees = |steps: f64| steps * 150.0 / 111_195.0;
    let lon = 5.0 + degrees(street) / 52_f64.to_radians().cos();
    Spot::new(52.0 + degrees(lane), lon).expect("a point")
}

/// Places all over the town.
fn spread(count: u32) -> Vec<Spot> {
    let place = |number: u32| {
        corner(f64::from(number * 7 % 110) / 10.0, f64::from(number * 11 % 141) / 10.0)
    };
    (0..count).map(place).collect()
}

fn patience() -> Patience {
    Patience { left_alone: Duration::ZERO, ..Patience::default() }
}

/// Travel times by the server at this address, which is asked about so many places at once.
fn by(address: String, osrm_table: usize) -> Travel {
    let config = Config { osrm_url: Some(address), osrm_table, ..Config::default() };
    Travel::new(&config, patience()).expect("settings that can be used")
}

async fn matrix(travel: &Travel, places: &[Spot]) -> Matrix {
    travel.matrix(places, &Roads::default()).await.expect("not too many places")
}

/// What it is without roads.
async fn reckoned(travel: &Travel, places: &[Spot], why: Why) {
    let (found, bare) = (matrix(travel, places).await, matrix(&Travel::off(), places).await);
    assert_eq!(found.source(), Source::GreatCircle { why });
    assert_eq!(found.into_parts(), bare.into_parts(), "all of it is reckoned");
}

fn rounded(table: &Value) -> Vec<u32> {
    let rows = table.as_array().expect("rows").iter();
    let cells = rows.flat_map(|row| row.as_array().expect("cells"));
    cells.map(|cell| cell.as_f64().expect("a number").round() as u32).collect()
}

#[tokio::test]
async fn the_matrix_is_what_osrm_answers_in_however_many_blocks() {
    let osrm = RealOsrm::start();
    let places = spread(31);
    let said = osrm.says(&places);
    for table in [100, 62, 20, 6, 2] {
        let found = matrix(&by(osrm.address(), table), &places).await;
        assert_eq!(found.source(), Source::Roads, "{table}");
        assert_eq!(found.seconds(), rounded(&said["durations"]), "{table}");
        assert_eq!(found.metres(), rounded(&said["distances"]), "{table}");
    }
}

#[tokio::test]
async fn more_places_than_the_server_takes_are_asked_in_blocks() {
    let osrm = RealOsrm::start();
    let places = spread(120);
    assert_eq!(osrm.says(&places)["code"], "TooBig", "the server has a limit");
    assert_eq!(matrix(&by(osrm.address(), 100), &places).await.source(), Source::Roads);
}

#[tokio::test]
async fn four_hundred_places_take_seconds_and_the_second_time_nothing() {
    let osrm = RealOsrm::start();
    let (travel, places) = (by(osrm.address(), 100), spread(400));
    let begun = Instant::now();
    let first = matrix(&travel, &places).await;
    let took = begun.elapsed();
    assert_eq!(first.source(), Source::Roads);
    let begun = Instant::now();
    let second = matrix(&travel, &places).await;
    let again = begun.elapsed();
    println!("400 places: {took:?}, and again {again:?}");
    assert!(first == second && again < Duration::from_millis(500), "{took:?} {again:?}");
}

#[tokio::test]
async fn across_the_river_is_near_for_crows_and_far_for_vans() {
    let osrm = RealOsrm::start();
    let banks = [corner(5.0, 14.0), corner(6.0, 14.0)];
    let road = matrix(&by(osrm.address(), 100), &banks).await;
    let crow = matrix(&Travel::off(), &banks).await;
    // Fourteen streets to the bridge, across, and fourteen back: 29 times 150 m.
    assert!((4300..4400).contains(&road.metres()[1]), "{road:?}");
    assert_eq!(crow.metres()[1], 195, "150 m and the factor");
    assert!(road.seconds()[1] > 5 * crow.seconds()[1], "{road:?} {crow:?}");
}

#[tokio::test]
async fn a_one_way_street_is_longer_against_the_stream() {
    let osrm = RealOsrm::start();
    let ends = [corner(0.0, 1.0), corner(5.0, 1.0)];
    let road = matrix(&by(osrm.address(), 100), &ends).await;
    let (along, against) = (road.metres()[1], road.metres()[2]);
    assert!((740..760).contains(&along) && against >= along + 290, "{along} {against}");
}

#[tokio::test]
async fn a_server_that_is_killed_is_down_and_what_it_said_is_kept() {
    let mut osrm = RealOsrm::start();
    let travel = by(osrm.address(), 100);
    let before = matrix(&travel, &spread(5)).await;
    osrm.stop();
    assert_eq!(matrix(&travel, &spread(5)).await, before, "planning the same day again");
    reckoned(&travel, &spread(6), Why::Down).await;
}

#[tokio::test]
async fn a_server_that_accepts_and_never_answers_is_slow() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = format!("http://{}", listener.local_addr().expect("an address"));
    let config = Config { osrm_url: Some(address), ..Config::default() };
    let call = Duration::from_millis(200);
    let travel = Travel::new(&config, Patience { call, ..patience() }).expect("settings");
    reckoned(&travel, &spread(6), Why::Slow).await;
}

#[tokio::test]
async fn one_place_on_an_island_makes_all_of_it_reckoned() {
    let osrm = RealOsrm::start();
    let travel = by(osrm.address(), 100);
    reckoned(&travel, &[corner(0.0, 0.0), corner(3.0, 3.0), corner(0.0, 25.0)], Why::Unreachable)
        .await;
}

#[tokio::test]
async fn a_place_that_is_on_another_map_is_not_moved_to_this_one() {
    let osrm = RealOsrm::start();
    let groningen = Spot::new(53.2194, 6.5665).expect("a point");
    let said = osrm.says(&[corner(0.0, 0.0), groningen]);
    assert_eq!(said["code"], "Ok", "OSRM itself answers as if it were in the town");
    let travel = by(osrm.address(), 100);
    reckoned(&travel, &[corner(0.0, 0.0), groningen], Why::OffTheMap).await;
}

#[tokio::test]
async fn what_is_no_osrm_at_all_is_nonsense() {
    let osrm = RealOsrm::start();
    reckoned(&by(format!("{}/elders", osrm.address()), 100), &spread(3), Why::Nonsense).await;
}
