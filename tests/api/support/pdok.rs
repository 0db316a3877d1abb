//! A stand-in for PDOK's Locatieserver, which no package has: the shape that its documents show, with
//! one street.

use std::sync::{Arc, Mutex};

use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use url::Url;

/// What it is like today.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    /// It answers as it should.
    Well,
    /// It takes a call and says nothing.
    Silent,
    /// It answers that it cannot.
    Failing,
    /// It answers something else.
    Confused,
}

/// The stand-in; it ends with the story.
pub struct FakePdok {
    /// Its address.
    pub address: String,
    asked: Arc<Mutex<Vec<Url>>>,
}

impl FakePdok {
    /// Starts one.
    pub async fn start(mood: Mood) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let host = listener.local_addr().expect("an address");
        let asked = Arc::<Mutex<Vec<Url>>>::default();
        let log = asked.clone();
        tokio::spawn(async move {
            while let Ok((line, _)) = listener.accept().await {
                tokio::spawn(serve(line, mood, log.clone()));
            }
        });
        Self { address: format!("http://{host}/search/v3_1"), asked }
    }

    /// What it was asked, oldest first.
    pub fn asked(&self) -> Vec<Url> {
        self.asked.lock().expect("nobody panics with it").clone()
    }
}

async fn serve(mut line: TcpStream, mood: Mood, log: Arc<Mutex<Vec<Url>>>) {
    let mut request = [0; 4096];
    let length = line.read(&mut request).await.unwrap_or_default();
    let text = String::from_utf8_lossy(&request[..length]).into_owned();
    let path = text.split(' ').nth(1).expect("a path");
    let url: Url = format!("http://pdok.example{path}").parse().expect("an address");
    log.lock().expect("nobody panics with it").push(url.clone());
    let (status, body) = match mood {
        Mood::Well => answer(&url),
        Mood::Silent => return std::future::pending().await,
        Mood::Failing => (503, "later".into()),
        Mood::Confused => (200, "<html>Welkom</html>".into()),
    };
    let length = body.len();
    let head = format!("HTTP/1.1 {status} X\r\nContent-Length: {length}\r\n\r\n");
    // Who hung up needs no answer.
    let _ = line.write_all(format!("{head}{body}").as_bytes()).await;
}

/// Keys that the Locatieserver does not know are refused.
fn answer(url: &Url) -> (u16, String) {
    let known = ["q", "fq", "fl", "rows", "start", "sort", "df", "lat", "lon"];
    let value = |name: &str| url.query_pairs().find(|(key, _)| key == name).map(|it| it.1);
    if url.path() != "/search/v3_1/free" {
        return (404, String::new());
    }
    if !url.query_pairs().all(|(key, _)| known.contains(&&*key))
        || value("fq").as_deref() != Some("type:adres")
    {
        return (400, json!({ "error": "unknown query parameter" }).to_string());
    }
    let asked = value("q").unwrap_or_default().into_owned();
    let fits = |doc: &Value| {
        asked
            == format!(
                "postcode:{} and huisnummer:{}",
                doc["postcode"].as_str().unwrap_or_default(),
                doc["huisnummer"]
            )
    };
    let docs: Vec<_> = street().into_iter().filter(fits).collect();
    let response = json!({ "numFound": docs.len(), "start": 0, "maxScore": 9.1, "docs": docs });
    (200, json!({ "response": response }).to_string())
}

fn street() -> Vec<Value> {
    let house = |number: u32, whole: &str, lon: f64| {
        json!({
            "straatnaam": "Lange Gracht", "huisnummer": number, "huis_nlt": whole,
            "postcode": "1234AB", "woonplaatsnaam": "Omloopstad", "gemeentecode": "0999",
            "centroide_ll": format!("POINT({lon} 52.00134901)"), "type": "adres",
        })
    };
    vec![
        house(12, "12-2", 5.001),
        house(12, "12", 5.001),
        house(12, "12A", 5.0012),
        house(14, "14", 5.002),
    ]
}
