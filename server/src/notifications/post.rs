//! Sending a letter. What it says is made when it is sent, so that it is still true.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use super::entity::{Audience, LetterState, letter};
use super::letters::Letter;
use super::mail::{MailFault, Outgoing};
use super::{
    follower_letters, outbox, pickup_letters, repair_letters, roster_letters, workshop_letters,
};
use crate::app::App;
use crate::db::Tx;
use crate::i18n::Language;
use crate::id::{CentreId, LetterId};
use crate::jobs::{Job, JobError, When, enqueue};

/// A letter is tried this often, [`PAUSE`] apart: four hours, as GOV.UK Notify does.
const TRIES: i32 = 48;

/// The pause between two tries.
const PAUSE: TimeDelta = TimeDelta::minutes(5);

/// Hands one letter over to the mail server.
#[derive(Debug, Serialize, Deserialize)]
pub struct SendLetter {
    /// Its centre.
    pub centre: CentreId,
    /// The letter.
    pub letter: LetterId,
}

impl Job for SendLetter {
    const KIND: &'static str = "send_letter";
}

/// A letter that is made, and whom it is for.
pub struct Addressed {
    /// The address.
    pub email: String,
    /// Its language.
    pub language: Language,
    /// What it says.
    pub letter: Letter,
}

/// Sends a letter, or notes when to try again, or gives it up where a coordinator sees it.
pub async fn send_letter(app: App, job: SendLetter) -> Result<Tx, JobError> {
    let db = app.db.read();
    let letter = outbox::find(db, job.centre, job.letter).await?;
    let letter = letter.filter(|letter| letter.state == LetterState::Queued);
    let Some(letter) = letter else { return Ok(app.db.write().await?) };
    let written = match letter.kind.audience() {
        Audience::Follower => follower_letters::compose(&app, &letter).await?,
        Audience::Visitor => repair_letters::compose(&app, &letter).await?,
        Audience::Repairer => roster_letters::compose(&app, &letter).await?,
        Audience::Participant => workshop_letters::compose(&app, &letter).await?,
        Audience::Giver => pickup_letters::compose(&app, &letter).await?,
    };
    let Some(Addressed { email, language, letter: text }) = written else {
        return drop_letter(&app, letter).await;
    };
    let outgoing = Outgoing {
        message_id: letter.id.0,
        from: &app.sender,
        to: &email,
        language,
        letter: &text,
        date: letter.created_at,
    };
    let outcome = app.mailer.send(&outgoing).await;
    note_outcome(&app, letter, outcome.err()).await
}

async fn note_outcome(
    app: &App,
    letter: letter::Model,
    fault: Option<MailFault>,
) -> Result<Tx, JobError> {
    let now = app.clock.now();
    let tx = app.db.write().await?;
    tx.touches_only([]);
    let letter = match fault {
        None => letter::Model {
            state: LetterState::Sent,
            attempts: letter.attempts + 1,
            sent_at: Some(now),
            next_try_at: None,
            ..letter
        },
        Some(MailFault::Again(why)) if letter.attempts + 1 < TRIES => {
            let run_at = now + PAUSE;
            let again = SendLetter { centre: letter.centre_id, letter: letter.id };
            enqueue(&tx, &again, When { run_at, ..When::soon(now) }, &app.chance).await?;
            outbox::tried(&letter, why, Some(run_at))
        }
        Some(MailFault::Again(why) | MailFault::Never(why)) => outbox::tried(&letter, why, None),
    };
    outbox::keep(&tx, letter).await?;
    Ok(tx)
}

async fn drop_letter(app: &App, letter: letter::Model) -> Result<Tx, JobError> {
    let tx = app.db.write().await?;
    outbox::keep(&tx, letter::Model { state: LetterState::Dropped, next_try_at: None, ..letter })
        .await?;
    Ok(tx)
}
