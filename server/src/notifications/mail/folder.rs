//! Letters as files, for a centre without a mail server and for tests.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};
use uuid::Uuid;

use super::{MailFault, Sent};

/// A folder of `.eml` files, which any mail program opens.
pub(super) struct Folder {
    path: PathBuf,
}

impl Folder {
    pub(super) fn new(path: PathBuf) -> Self {
        Self { path }
    }

    /// Keeps a message under a name that sorts by `date`. A second try replaces the first, so that
    /// a letter is never there twice.
    pub(super) async fn keep(
        &self,
        date: DateTime<Utc>,
        id: Uuid,
        message: Vec<u8>,
    ) -> Result<Sent, MailFault> {
        let folder = self.path.clone();
        let name = format!("{}-{id}.eml", date.format("%Y%m%dT%H%M%S%.3fZ"));
        tokio::task::spawn_blocking(move || write(&folder, &name, &message))
            .await
            .unwrap_or_else(|stopped| Err(io::Error::other(stopped)))
            .map(|()| Sent)
            .map_err(|fault| {
                MailFault::Again(format!("no file could be written: {}", fault.kind()))
            })
    }
}

/// Writes a file that is there as a whole or not at all, also after a power cut.
fn write(folder: &Path, name: &str, bytes: &[u8]) -> io::Result<()> {
    fs::create_dir_all(folder)?;
    let unfinished = folder.join(format!(".{name}.part"));
    let mut file = File::create(&unfinished)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(unfinished, folder.join(name))?;
    File::open(folder)?.sync_all()
}
