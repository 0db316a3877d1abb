//! A copy made while the server goes on, brought back elsewhere.

use std::path::Path;
use std::sync::Arc;

use omloop::config::Config;
use omloop::ops;
use tempfile::TempDir;

use crate::photos::photo;
use crate::support::*;

fn settings(data: &Path, database: String) -> Config {
    let base_url = "https://omloop.example".into();
    Config { data: data.to_owned(), database, base_url, ..Config::default() }
}

#[test]
fn everything_comes_back_from_a_copy_of_sqlite() {
    run(async {
        let folder = TempDir::new().expect("a folder");
        comes_back(folder.path(), ["sqlite".into(), "sqlite".into()]).await;
    });
}

#[test]
fn everything_comes_back_from_a_copy_of_postgres() {
    run(async {
        let folder = TempDir::new().expect("a folder");
        let names = ["here", "there"].map(|side| format!("{}_{side}", unused_name(folder.path())));
        for name in &names {
            on_cluster(&format!("CREATE DATABASE {name}")).await;
        }
        let cluster = cluster();
        let (server, _) = cluster.rsplit_once('/').expect("an address");
        comes_back(folder.path(), names.clone().map(|name| format!("{server}/{name}"))).await;
        for name in &names {
            on_cluster(&format!("DROP DATABASE {name} WITH (FORCE)")).await;
        }
    });
}

/// Fills one server, copies it, brings the copy back at another, and looks whether all is there.
async fn comes_back(folder: &Path, [here, there]: [String; 2]) {
    let (here, there) =
        (settings(&folder.join("here"), here), settings(&folder.join("there"), there));
    let copy = folder.join("copy");
    let server = Arc::new(opened(here.clone()).await);
    let once = ops::make_administrator(&server.app, "De Omloop", "Baas", "baas").await;
    let once = once.expect("a password");
    let boss = Person::nobody(server).sign_in("baas", &once).await;
    let change = json!({ "current": once, "new": PASSWORD });
    boss.put("/v1/sessions/current/password", change).await.expect(204);
    let (handover, thing, image) = fill(&boss).await;
    ops::backup(&here, &copy).await.expect("a copy is made while the server goes on");
    ops::backup(&here, &copy).await.expect_err("a copy never goes over another");

    ops::restore(&there, &copy).expect("it is brought back");
    ops::restore(&there, &copy).expect_err("a server that has data keeps it");
    let server = Arc::new(opened(there).await);
    let boss = Person::nobody(server.clone()).sign_in("baas", PASSWORD).await;
    assert_eq!(boss.look_at(&thing).await.json, thing.json);
    let url = thing.json["photo"]["url"].as_str().expect("an address");
    assert!(boss.get(url).await.bytes == image, "the photo is the same");
    let open = json!({ "token": handover.token });
    let nobody = Person::nobody(server);
    let seen = nobody.post("/v1/followed-handovers/_open", open).await.expect(200);
    assert_eq!(seen["things"][0]["step"], "cleaning", "links from before still work");
    let again = boss.get(&format!("/v1/handovers/{}", handover.id)).await.expect(200);
    let link = again["followUrl"].as_str().expect("a link");
    assert!(link.ends_with(&handover.token), "and so does the key that makes them");
}

/// A thing with a photo and a history.
async fn fill(boss: &Person) -> (Handover, Thing, Vec<u8>) {
    let category = json!({
        "stream": "furniture", "names": { "nl": "Stoel", "en": "Chair" }, "pictogram": "chair",
        "needsTest": false, "position": 1,
    });
    let category = uuid(&boss.post("/v1/categories", category).await.expect(201)["id"]);
    let photo = boss.photo(boss.key(), "image/png", photo(30, 20)).await.expect(201);
    let image = boss.get(photo["url"].as_str().expect("an address")).await.bytes;
    let handover = boss.hand_over().await;
    let thing = boss.take_in(&handover, category, json!({ "photoId": photo["id"] })).await;
    let thing = boss.moves(&thing, "clean", json!({})).await;
    (handover, thing, image)
}
