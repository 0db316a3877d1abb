//! The bare server: poem with one handler that writes one row durably, and one that answers a page
//! which it has ready. No session, no rules, no log, no outbox, nothing looked up.

use omloop::db::{Db, Target, connect};
use poem::http::{HeaderMap, HeaderName, HeaderValue, StatusCode};
use poem::listener::TcpListener;
use poem::web::{Data, Path};
use poem::{EndpointExt, Response, Route, Server, get, handler, post};
use sea_orm::{ConnectionTrait, Statement};

use crate::Outcome;
use crate::servers::CONNECTIONS;

const TABLE: &str = "CREATE TABLE IF NOT EXISTS bare (id TEXT PRIMARY KEY, item TEXT, body TEXT)";
const INSERT: &str = "INSERT INTO bare (id, item, body) VALUES ($1, $2, $3)";

/// Serves until it is killed; `page` is a file with an answer of the real server.
///
/// # Errors
/// When it cannot begin.
pub async fn serve(listen: &str, database: &str, page: &str) -> Outcome<()> {
    // The engine has the very settings that the real server gives it.
    let db = connect(&target(database), CONNECTIONS).await?;
    db.writer().execute_unprepared(TABLE).await?;
    let routes = Route::new()
        .at("/readyz", get(ready))
        .at("/v1/items/:id/moves", post(write))
        .at("/v1/public/items/:code", get(read))
        .data(db)
        .data(Page::read(page)?);
    Ok(Server::new(TcpListener::bind(listen)).run(routes).await?)
}

fn target(database: &str) -> Target {
    match database.starts_with("postgres://") {
        true => Target::Postgres { url: database.into(), schema: None },
        false => Target::File(database.into()),
    }
}

#[handler]
fn ready() -> &'static str {
    "ok"
}

#[handler]
async fn write(
    Data(db): Data<&Db>,
    Path(item): Path<String>,
    headers: &HeaderMap,
    body: String,
) -> poem::Result<Response> {
    let key = headers.get("idempotency-key").and_then(|key| key.to_str().ok()).unwrap_or_default();
    let values = [key.into(), item.into(), body.into()];
    let writer = db.writer();
    let row = Statement::from_sql_and_values(writer.get_database_backend(), INSERT, values);
    writer.execute_raw(row).await.map_err(poem::error::InternalServerError)?;
    Ok(Response::builder().status(StatusCode::CREATED).body("{}"))
}

#[handler]
fn read(Data(page): Data<&Page>) -> Response {
    let mut response = Response::builder().body(page.body);
    *response.headers_mut() = page.headers.clone();
    response
}

/// An answer that is ready.
#[derive(Clone)]
struct Page {
    headers: HeaderMap,
    body: &'static [u8],
}

impl Page {
    fn read(file: &str) -> Outcome<Self> {
        let text = std::fs::read_to_string(file)?;
        let (head, body) = text.split_once("\r\n\r\n").ok_or("no page")?;
        let mut headers = HeaderMap::new();
        for (name, value) in head.lines().filter_map(|line| line.split_once(": ")) {
            // These two poem writes itself.
            if !["content-length", "date"].contains(&name) {
                headers.insert(name.parse::<HeaderName>()?, HeaderValue::from_str(value)?);
            }
        }
        Ok(Self { headers, body: body.to_owned().into_bytes().leak() })
    }
}
