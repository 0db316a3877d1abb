//! Travel times as the rest of the server asks for them.

use std::sync::Arc;
use std::time::{Duration, Instant};

use quick_cache::Weighter;
use quick_cache::sync::Cache;

use super::great_circle::Roads;
use super::matrix::{Matrix, Why};
use super::osrm::{Osrm, Patience};
use super::spot::Spot;
use crate::config::Config;
use crate::outgoing::{Lines, server_address};

/// As many places as one question may have: the addresses of a busy day, and the depots.
pub const MOST_PLACES: usize = 400;

/// How many matrices there is room for, about.
const COUNT: usize = 64;

/// How many bytes they may take together; one of 400 places has 1.3 million.
const BYTES: u64 = 16 << 20;

/// A road that was closed since is seen within this time.
const OLDEST: Duration = Duration::from_hours(1);

/// More places than [`MOST_PLACES`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{0} places are more than {MOST_PLACES}")]
pub struct TooManyPlaces(pub usize);

/// Travel times. What the roads gave is kept in memory, so that planning the same day again is
/// quick; what was reckoned is not, so that the roads are asked again.
pub struct Travel {
    osrm: Option<Osrm>,
    kept: Cache<Arc<[Spot]>, (Instant, Matrix), Bytes>,
}

/// Weighs what is kept.
#[derive(Clone)]
struct Bytes;

impl Weighter<Arc<[Spot]>, (Instant, Matrix)> for Bytes {
    fn weight(&self, places: &Arc<[Spot]>, (_, matrix): &(Instant, Matrix)) -> u64 {
        (size_of_val(&places[..]) + size_of_val(matrix.seconds()) * 2) as u64
    }
}

impl Travel {
    /// Travel times without a server that knows the roads.
    pub fn off() -> Self {
        Self::with(None)
    }

    /// Travel times as the settings say.
    ///
    /// # Errors
    /// Names the setting that cannot be used, and why.
    pub fn new(config: &Config, patience: Patience) -> Result<Self, (&'static str, String)> {
        let Some(address) = &config.osrm_url else { return Ok(Self::off()) };
        let server =
            server_address(address, Lines::OpenNear).map_err(|fault| ("osrm_url", fault))?;
        let most = config.osrm_table;
        if !(2..=200).contains(&most) {
            return Err(("osrm_table", "is not between 2 and 200".into()));
        }
        Ok(Self::with(Some(Osrm::new(server, most, patience))))
    }

    fn with(osrm: Option<Osrm>) -> Self {
        Self { osrm, kept: Cache::with_weighter(COUNT, BYTES, Bytes) }
    }

    /// Times and distances from each of these places to each of them. When the roads cannot be had
    /// for all of them, all are reckoned by `roads`, and the matrix says why.
    ///
    /// # Errors
    /// When there are too many places to answer soon.
    pub async fn matrix(&self, places: &[Spot], roads: &Roads) -> Result<Matrix, TooManyPlaces> {
        if places.len() > MOST_PLACES {
            return Err(TooManyPlaces(places.len()));
        }
        Ok(match self.by_road(places).await {
            Ok(matrix) => matrix,
            Err(why) => roads.matrix(places, why),
        })
    }

    async fn by_road(&self, places: &[Spot]) -> Result<Matrix, Why> {
        let osrm = self.osrm.as_ref().ok_or(Why::Off)?;
        if let Some((since, matrix)) = self.kept.get(places)
            && since.elapsed() < OLDEST
        {
            return Ok(matrix);
        }
        let since = Instant::now();
        let matrix = osrm.matrix(places).await.inspect_err(|why| {
            tracing::warn!(?why, places = places.len(), "travel times are reckoned");
        })?;
        self.kept.insert(places.into(), (since, matrix.clone()));
        Ok(matrix)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::travel::Source;

    fn places(count: u32) -> Vec<Spot> {
        let place = |number| Spot::new(52.0 + f64::from(number) / 1000.0, 5.0).expect("a point");
        (0..count).map(place).collect()
    }

    #[tokio::test]
    async fn without_a_server_times_are_reckoned_and_say_so() {
        let travel = Travel::off();
        for count in [0, 1, 400] {
            let places = places(count);
            let matrix = travel.matrix(&places, &Roads::default()).await.expect("a matrix");
            assert_eq!(matrix.source(), Source::GreatCircle { why: Why::Off });
            assert_eq!(matrix.seconds().len(), places.len() * places.len());
        }
    }

    #[tokio::test]
    async fn too_many_places_are_refused() {
        let answer = Travel::off().matrix(&places(401), &Roads::default()).await;
        assert_eq!(answer, Err(TooManyPlaces(401)));
    }

    #[test]
    fn a_setting_that_cannot_be_used_is_named() {
        let named = |config: Config| Travel::new(&config, Patience::default()).err().map(|it| it.0);
        let at = |url: &str| Config { osrm_url: Some(url.into()), ..Config::default() };
        assert_eq!(named(Config::default()), None);
        assert_eq!(named(at("http://osrm:5000/")), None);
        assert_eq!(named(at("http://router.example.org")), Some("osrm_url"));
        assert_eq!(named(at("nergens")), Some("osrm_url"));
        assert_eq!(named(Config { osrm_table: 1, ..at("http://osrm") }), Some("osrm_table"));
    }
}
