//! The server that knows the roads: OSRM's table service (API version 1). It is told coordinates
//! and nothing else, and neither those nor its answers are in any log.

mod table;

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use futures_util::{StreamExt, TryStreamExt, stream};
use url::Url;

use self::table::{Figures, read};
use super::matrix::{Matrix, Source, Why};
use super::spot::Spot;
use crate::outgoing::{Http, HttpFault, HttpResponse, Lines, at};

/// So many questions at once: a server on the same machine has planning beside it.
const AT_ONCE: usize = 4;

/// How long we wait.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    /// For one answer.
    pub call: Duration,
    /// For a whole matrix.
    pub whole: Duration,
    /// How long a server that is away or slow is left alone, so that planning again and again does
    /// not wait for it each time.
    pub left_alone: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        let [call, whole, left_alone] = [5, 15, 10].map(Duration::from_secs);
        Self { call, whole, left_alone }
    }
}

/// A server that knows the roads.
pub struct Osrm {
    server: Url,
    http: Http,
    /// How many places are on one side of a question.
    side: usize,
    patience: Patience,
    failed: Mutex<Option<(Instant, Why)>>,
}

impl Osrm {
    /// The server at this address, which takes so many places in one question.
    pub fn new(server: Url, most_places: usize, patience: Patience) -> Self {
        let http = Http::new(&[], Lines::OpenNear, patience.call);
        Self { server, http, side: (most_places / 2).max(1), patience, failed: Mutex::default() }
    }

    /// Times and distances between these places by road.
    pub async fn matrix(&self, places: &[Spot]) -> Result<Matrix, Why> {
        if let Some(why) = self.left_alone() {
            return Err(why);
        }
        let asked = tokio::time::timeout(self.patience.whole, self.blocks(places)).await;
        let answer = asked.unwrap_or(Err(Why::Slow));
        let failed = answer.as_ref().err().filter(|why| matches!(why, Why::Down | Why::Slow));
        *self.failed() = failed.map(|why| (Instant::now(), *why));
        let (count, figures) = (places.len(), answer?);
        Ok(Matrix::new(count, (figures.seconds, figures.metres), Source::Roads))
    }

    fn left_alone(&self) -> Option<Why> {
        let failed = *self.failed();
        failed.filter(|(at, _)| at.elapsed() < self.patience.left_alone).map(|(_, why)| why)
    }

    fn failed(&self) -> std::sync::MutexGuard<'_, Option<(Instant, Why)>> {
        self.failed.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Asks block by block and puts the blocks together.
    async fn blocks(&self, places: &[Spot]) -> Result<Figures, Why> {
        let starts = || (0..places.len()).step_by(self.side);
        let corners: Vec<_> =
            starts().flat_map(|row| starts().map(move |col| (row, col))).collect();
        let block = |start: usize| &places[start..places.len().min(start + self.side)];
        let ask = |(row, col)| async move {
            let figures = self.ask(block(row), block(col), row == col).await?;
            Ok((row, col, block(col).len(), figures))
        };
        let answers = stream::iter(corners).map(ask).buffer_unordered(AT_ONCE);
        let whole = Figures::empty(places.len());
        let whole = answers.try_fold(whole, |mut whole, (row, col, width, figures)| async move {
            whole.put(row, col, width, &figures);
            Ok(whole)
        });
        whole.await
    }

    /// One question: from each of these to each of those.
    async fn ask(&self, from: &[Spot], to: &[Spot], same: bool) -> Result<Figures, Why> {
        if same && from.len() == 1 {
            // OSRM has no table of one place; its neighbours' questions tell whether it is on the map.
            return Ok(Figures::empty(1));
        }
        let path = if same { question(from, &[]) } else { question(from, to) };
        let address = at(&self.server, &path).map_err(|_| Why::Nonsense)?;
        let answer = self.http.get(&address).await.map_err(|fault| why(&fault))?;
        answered(&answer, from.len(), to.len())
    }
}

/// The path of a question; without `to`, from each of `from` to each of them.
fn question(from: &[Spot], to: &[Spot]) -> String {
    let place = |spot: &Spot| format!("{:.6},{:.6}", spot.lon(), spot.lat());
    let places: Vec<_> = from.iter().chain(to).map(place).collect();
    let path = format!(
        "/table/v1/driving/{}?annotations=duration,distance&generate_hints=false",
        places.join(";")
    );
    if to.is_empty() {
        return path;
    }
    let numbers = |range: std::ops::Range<usize>| {
        range.map(|number| number.to_string()).collect::<Vec<_>>().join(";")
    };
    let (sources, destinations) = (numbers(0..from.len()), numbers(from.len()..places.len()));
    format!("{path}&sources={sources}&destinations={destinations}")
}

fn answered(answer: &HttpResponse, rows: usize, columns: usize) -> Result<Figures, Why> {
    let status = answer.status();
    if status.is_server_error() || status.as_u16() == 429 {
        return Err(Why::Down);
    }
    read(answer.body(), rows, columns)
}

fn why(fault: &HttpFault) -> Why {
    match fault {
        HttpFault::TooSlow(_) => Why::Slow,
        HttpFault::Conversation(fault) if fault.is_parse() => Why::Nonsense,
        // It broke off, unless it went on without end.
        HttpFault::Body(fault) if !fault.is::<hyper::Error>() => Why::Nonsense,
        _ => Why::Down,
    }
}

#[cfg(test)]
mod tests;
