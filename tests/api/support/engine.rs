//! A database of its own for each story.

use std::path::Path;

use omloop::db::{self, Db, Target};
use sea_orm::{ConnectionTrait, Database as Connect};

/// The engines that Omloop runs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    /// A file.
    Sqlite,
    /// A schema in the cluster that `OMLOOP_TEST_POSTGRES` names.
    Postgres,
}

/// Where the data of one story is.
pub struct Database {
    target: Target,
}

impl Database {
    /// An empty one; `folder` is the data folder of the story.
    pub async fn fresh(engine: Engine, folder: &Path) -> Self {
        let target = match engine {
            Engine::Sqlite => Target::File(folder.join("omloop.sqlite")),
            Engine::Postgres => {
                let name = unused_name(folder);
                on_cluster(&format!("CREATE SCHEMA {name}")).await;
                Target::Postgres { url: cluster(), schema: Some(name) }
            }
        };
        Self { target }
    }

    /// Another connection, as another process has.
    pub async fn connect(&self) -> Db {
        db::connect(&self.target, 4).await.expect("the database opens")
    }

    /// Removes what was put into the cluster.
    pub async fn clear_away(&self) {
        if let Target::Postgres { schema: Some(name), .. } = &self.target {
            on_cluster(&format!("DROP SCHEMA {name} CASCADE")).await;
        }
    }
}

/// The address of the cluster. Without one a test fails: half of the promise would go untested.
pub fn cluster() -> String {
    std::env::var("OMLOOP_TEST_POSTGRES").expect(
        "OMLOOP_TEST_POSTGRES names no PostgreSQL; put `.ci/with-postgres` before the command",
    )
}

/// Runs one statement beside all stories.
pub async fn on_cluster(sql: &str) {
    let connection = Connect::connect(cluster()).await.expect("the cluster answers");
    connection.execute_unprepared(sql).await.expect(sql);
    connection.close().await.expect("it closes");
}

/// The data folder has a name that nobody else has; the schema is called after it.
pub fn unused_name(folder: &Path) -> String {
    let name = folder.file_name().expect("a name").to_string_lossy();
    let letters: String = name.chars().filter(char::is_ascii_alphanumeric).collect();
    format!("story_{}_{}", std::process::id(), letters.to_lowercase())
}
