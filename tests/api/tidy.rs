//! The rules that the tree keeps, checked against its source.

use std::path::{Path, PathBuf};

/// A source file: its path from the root of the repository, and its text.
struct Source {
    path: String,
    text: String,
}

impl Source {
    /// The lines of code, without comments, that have one of these words in them.
    fn lines_with(&self, words: &[&str]) -> Vec<String> {
        let code = self.text.lines().map(str::trim).filter(|line| !line.starts_with("//"));
        let found = code.filter(|line| words.iter().any(|word| line.contains(word)));
        found.map(|line| format!("{}: {line}", self.path)).collect()
    }

    /// Whether it is one of these files, or in one of these folders.
    fn is_in(&self, places: &[&str]) -> bool {
        places
            .iter()
            .any(|place| self.path == *place || self.path.starts_with(&format!("{place}/")))
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().expect("the repository")
}

/// All files below a folder with one of these endings.
fn sources(folder: &str, endings: &[&str]) -> Vec<Source> {
    let root = root();
    let (mut found, mut folders) = (Vec::new(), vec![root.join(folder)]);
    while let Some(folder) = folders.pop() {
        for entry in folder.read_dir().into_iter().flatten() {
            let path = entry.expect("an entry").path();
            let inside = path.strip_prefix(&root).expect("it is below").display().to_string();
            if path.is_dir() && !inside.ends_with("node_modules") {
                folders.push(path);
            } else if endings.iter().any(|ending| inside.ends_with(ending)) {
                let text = std::fs::read_to_string(&path).expect("a text");
                found.push(Source { path: inside, text });
            }
        }
    }
    found
}

fn server() -> Vec<Source> {
    let found = sources("server/src", &[".rs"]);
    assert!(found.len() > 50, "the server's source is not where it was");
    found
}

fn screens() -> Vec<Source> {
    let found = sources("pwa/src", &[".ts", ".svelte"]);
    assert_eq!(found.is_empty(), !root().join("pwa/src").exists());
    found
}

#[track_caller]
fn none(rule: &str, broken: impl IntoIterator<Item = String>) {
    let broken: Vec<_> = broken.into_iter().collect();
    assert!(broken.is_empty(), "{rule}:\n  {}", broken.join("\n  "));
}

#[test]
fn a_feature_keeps_its_tables_to_itself() {
    let words =
        ["pub mod entity", "pub mod store", "pub(crate) mod entity", "pub(crate) mod store"];
    none("entity and store are private", server().iter().flat_map(|file| file.lines_with(&words)));
}

#[test]
fn only_the_clock_reads_the_clock_and_only_chance_is_random() {
    let owners = ["server/src/clock.rs", "server/src/id.rs"];
    let words =
        ["Utc::now", "Local::now", "SystemTime::now", "new_v4", "now_v7", "OsRng", "rand::"];
    let others = server().into_iter().filter(|file| !file.is_in(&owners));
    none("time and chance are arguments", others.flat_map(|file| file.lines_with(&words)));
}

/// Where the database is spoken to. A store has the queries of its feature; the others are:
const STORES: [&str; 6] = [
    "server/src/db",              // opening it, checking it, and repeated requests
    "server/src/jobs/outbox.rs",  // the one queue that all features share
    "server/src/auth/session.rs", // sessions are no staff, and end by themselves
    "server/src/notifications/followers.rs", // addresses, apart so that forgetting stays simple
    "server/src/notifications/outbox.rs", // letters and the news in them
    "server/src/ops/backup.rs",   // SQLite copies itself by a statement
];

#[test]
fn only_stores_speak_to_the_database() {
    let words =
        ["Entity::", "Statement::", "execute_unprepared", "query_one", "query_all", "SELECT "];
    let is_store = |file: &Source| file.path.ends_with("/store.rs") || file.is_in(&STORES);
    let others = server().into_iter().filter(|file| !is_store(file));
    // What joins one row to another belongs to the rows.
    let others = others.filter(|file| !file.path.ends_with("/entity.rs"));
    none("queries are in stores", others.flat_map(|file| file.lines_with(&words)));
}

#[test]
fn every_place_that_may_speak_to_the_database_is_there() {
    let gone = STORES.iter().filter(|place| !root().join(place).exists());
    none("the list of stores is up to date", gone.map(ToString::to_string));
}

#[test]
fn no_feature_knows_of_the_letters() {
    let carriers = ["jobs", "ops", "app.rs", "openapi.rs", "lib.rs", "notifications"];
    let carriers = carriers.map(|name| format!("server/src/{name}"));
    let carriers: Vec<_> = carriers.iter().map(String::as_str).collect();
    let others = server().into_iter().filter(|file| !file.is_in(&carriers));
    none("letters follow from jobs", others.flat_map(|file| file.lines_with(&["notifications"])));
}

#[test]
fn no_feature_writes_a_transaction_of_its_own_making() {
    let others = server().into_iter().filter(|file| !file.is_in(&["server/src/db"]));
    let words = [".begin()", "begin_with", ".transaction("];
    none("writing goes by Db::write", others.flat_map(|file| file.lines_with(&words)));
}

#[test]
fn no_file_is_longer_than_one_can_oversee() {
    const MOST: usize = 450;
    let written_by_a_program = [
        "pwa/src/lib/api/schema.ts",
        "pwa/src/lib/i18n/keys.ts",
        "pwa/src/lib/ui/theme/tokens.css",
    ];
    let endings = [".rs", ".ts", ".svelte", ".py", ".mjs", ".css"];
    let folders = ["server", "migrations", "pwa/src", "tests", "openapi"];
    let files = folders.into_iter().flat_map(|folder| sources(folder, &endings));
    let long = files
        .filter(|file| !file.is_in(&written_by_a_program))
        .map(|file| (file.text.lines().count(), file.path))
        .filter(|(lines, _)| *lines > MOST);
    none("at most 450 lines", long.map(|(lines, path)| format!("{path}: {lines}")));
}

#[test]
fn only_the_client_of_the_screens_talks_to_the_server() {
    let others = screens().into_iter().filter(|file| !file.is_in(&["pwa/src/lib/api"]));
    // The service worker answers what the browser asks for; tests play the server.
    let others = others.filter(|file| !file.path.ends_with("service-worker.ts"));
    let others =
        others.filter(|file| !file.path.contains(".test.") && !file.path.contains("/testing/"));
    none("fetch is in lib/api", others.flat_map(|file| file.lines_with(&[" fetch(", "(fetch("])));
}

#[test]
fn only_our_own_components_know_the_design_system() {
    let others = screens().into_iter().filter(|file| !file.is_in(&["pwa/src/lib/ui"]));
    let others = others.filter(|file| !file.path.contains(".test."));
    none("utrecht- is in lib/ui", others.flat_map(|file| file.lines_with(&["utrecht-"])));
}
