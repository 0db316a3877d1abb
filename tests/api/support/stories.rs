//! Telling a story on each engine, and looking afterwards whether anything was left undone.

use super::{Centre, Engine};

/// Makes a test of a story for each engine: `name::sqlite` and `name::postgres`.
#[macro_export]
macro_rules! on_both_engines {
    ($name:ident, $story:expr) => {
        mod $name {
            use super::*;

            #[test]
            fn sqlite() {
                $crate::support::run($crate::support::tell(
                    $crate::support::Engine::Sqlite,
                    $story,
                ));
            }

            #[test]
            fn postgres() {
                $crate::support::run($crate::support::tell(
                    $crate::support::Engine::Postgres,
                    $story,
                ));
            }
        }
    };
}

/// Runs a story on several threads, so that requests sent at once are handled at once.
pub fn run(story: impl Future<Output = ()>) {
    let mut runtime = tokio::runtime::Builder::new_multi_thread();
    let runtime = runtime.worker_threads(4).enable_all().build().expect("threads");
    runtime.block_on(story);
}

/// Tells a story in a fresh centre. Whatever it left in the outbox has to work out, unless the
/// story says that it need not.
pub async fn tell(engine: Engine, story: impl AsyncFnOnce(&Centre)) {
    let centre = Centre::fresh(engine).await;
    story(&centre).await;
    if !centre.server.leaves_jobs() {
        centre.work_off_outbox().await;
        let (_, given_up) = omloop::jobs::waiting(&centre.app().db).await.expect("a count");
        assert_eq!(given_up, 0, "a job was given up: {:?}", centre.texts(LAST_FAULTS).await);
        assert_eq!(centre.jobs_due().await, 0, "a job was left, though it is due");
    }
    centre.server.clear_away().await;
}

const LAST_FAULTS: &str = "SELECT last_fault FROM jobs WHERE gave_up_at IS NOT NULL";
