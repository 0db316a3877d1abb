use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

use super::*;

fn places(count: usize) -> Vec<Spot> {
    let place = |number| Spot::new(52.0 + f64::from(number) / 1000.0, 5.0).expect("a point");
    (0..u32::try_from(count).expect("few")).map(place).collect()
}

/// Answers whatever is asked with these bytes, and counts; without any it never answers.
async fn peer(answer: Option<&'static [u8]>) -> (Url, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = format!("http://{}", listener.local_addr().expect("an address"));
    let asked = Arc::<AtomicUsize>::default();
    let count = asked.clone();
    tokio::spawn(async move {
        let mut open = Vec::new();
        while let Ok((mut line, _)) = listener.accept().await {
            count.fetch_add(1, Ordering::SeqCst);
            if let Some(answer) = answer {
                let _ = line.read(&mut [0; 4096]).await;
                let _ = line.write_all(answer).await;
            } else {
                open.push(line);
            }
        }
    });
    (address.parse().expect("an address"), asked)
}

fn osrm(server: Url) -> Osrm {
    let call = Duration::from_millis(100);
    let left_alone = Duration::from_millis(300);
    Osrm::new(server, 100, Patience { call, whole: call * 2, left_alone })
}

#[tokio::test]
async fn a_server_that_is_away_is_down() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = format!("http://{}", listener.local_addr().expect("an address"));
    drop(listener);
    let osrm = osrm(address.parse().expect("an address"));
    assert_eq!(osrm.matrix(&places(2)).await, Err(Why::Down));
}

#[tokio::test]
async fn a_server_that_accepts_and_never_answers_is_slow_and_then_left_alone() {
    let (server, asked) = peer(None).await;
    let osrm = osrm(server);
    assert_eq!(osrm.matrix(&places(2)).await, Err(Why::Slow));
    let begun = Instant::now();
    assert_eq!(osrm.matrix(&places(2)).await, Err(Why::Slow));
    assert!(begun.elapsed() < Duration::from_millis(50), "it is not asked again at once");
    assert_eq!(asked.load(Ordering::SeqCst), 1);
    tokio::time::sleep(Duration::from_millis(320)).await;
    assert_eq!(osrm.matrix(&places(2)).await, Err(Why::Slow));
    assert_eq!(asked.load(Ordering::SeqCst), 2, "after a while it is");
}

#[tokio::test]
async fn many_slow_answers_do_not_add_up() {
    let (server, _) = peer(None).await;
    let begun = Instant::now();
    assert_eq!(osrm(server).matrix(&places(400)).await, Err(Why::Slow));
    assert!(begun.elapsed() < Duration::from_secs(1), "{:?}", begun.elapsed());
}

#[tokio::test]
async fn what_is_no_answer_is_nonsense_or_down() {
    for (answer, why) in [
        (&b"SSH-2.0-OpenSSH_9.2\r\n"[..], Why::Nonsense),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 6\r\n\r\n<html>", Why::Nonsense),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\n{\"code\":\"Ok\"}", Why::Nonsense),
        (b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"code\":", Why::Down),
        (
            b"HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: http://[::1]/\r\n\r\n",
            Why::Nonsense,
        ),
        (b"HTTP/1.1 503 Unavailable\r\nContent-Length: 0\r\n\r\n", Why::Down),
        (b"HTTP/1.1 429 Too Many\r\nContent-Length: 0\r\n\r\n", Why::Down),
    ] {
        let (server, _) = peer(Some(answer)).await;
        let text = String::from_utf8_lossy(answer);
        assert_eq!(osrm(server).matrix(&places(2)).await, Err(why), "{text}");
    }
}

#[test]
fn a_question_has_coordinates_and_nothing_else() {
    let places = places(3);
    assert_eq!(
        question(&places[..1], &[]),
        "/table/v1/driving/5.000000,52.000000?annotations=duration,distance&generate_hints=false"
    );
    assert_eq!(
        question(&places[..1], &places[1..]),
        "/table/v1/driving/5.000000,52.000000;5.000000,52.001000;5.000000,52.002000\
         ?annotations=duration,distance&generate_hints=false&sources=0&destinations=1;2"
    );
}
