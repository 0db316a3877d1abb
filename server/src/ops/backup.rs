//! Keeping a copy, and bringing it back. A copy holds the database as of one moment, the photos and
//! the key of the links; without the key the links in letters and on receipts would be dead.

use std::path::Path;
use std::process::Command;

use sea_orm::ConnectionTrait;

use super::StartFault;
use crate::config::Config;
use crate::db::{self, Target};

const DATABASE: &str = "omloop.sqlite";
const DUMP: &str = "omloop.pgdump";
const KEY: &str = "secret.key";
const PHOTOS: &str = "photos";

/// Copies everything into an empty folder while the server goes on. Photos come after the database,
/// so that every photo that the copy knows of is in it.
///
/// # Errors
/// When the folder is not empty, or something cannot be copied.
pub async fn backup(config: &Config, to: &Path) -> Result<(), StartFault> {
    empty_folder(to)?;
    if config.database == "sqlite" {
        let db = db::connect(&Target::File(config.data.join(DATABASE)), 1).await?;
        let file = to.join(DATABASE).to_string_lossy().replace('\'', "''");
        db.writer().execute_unprepared(&format!("VACUUM INTO '{file}'")).await?;
        db.close().await;
    } else {
        let file = to.join(DUMP);
        run(Command::new("pg_dump")
            .args(["--format=custom", "--file"])
            .arg(file)
            .arg(&config.database))?;
    }
    copy_beside(&config.data, to)
}

/// Brings a copy back into an empty data folder, or an empty PostgreSQL database.
///
/// # Errors
/// When the folder is not empty, or something cannot be copied.
pub fn restore(config: &Config, from: &Path) -> Result<(), StartFault> {
    empty_folder(&config.data)?;
    if config.database == "sqlite" {
        std::fs::copy(from.join(DATABASE), config.data.join(DATABASE))?;
    } else {
        let restore = ["--exit-on-error", "--no-owner", "--dbname", &config.database];
        run(Command::new("pg_restore").args(restore).arg(from.join(DUMP)))?;
    }
    copy_beside(from, &config.data)
}

fn empty_folder(folder: &Path) -> Result<(), StartFault> {
    std::fs::create_dir_all(folder)?;
    match std::fs::read_dir(folder)?.next() {
        None => Ok(()),
        Some(_) => Err(std::io::Error::other(format!("{} is not empty", folder.display())).into()),
    }
}

fn copy_beside(from: &Path, to: &Path) -> Result<(), StartFault> {
    if from.join(KEY).exists() {
        std::fs::copy(from.join(KEY), to.join(KEY))?;
    }
    if from.join(PHOTOS).exists() {
        copy_folder(&from.join(PHOTOS), &to.join(PHOTOS))?;
    }
    Ok(())
}

fn copy_folder(from: &Path, to: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_folder(&entry.path(), &target)?;
        } else {
            std::fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}

fn run(command: &mut Command) -> Result<(), StartFault> {
    let program = command.get_program().to_string_lossy().into_owned();
    let done = command.status()?;
    match done.success() {
        true => Ok(()),
        false => Err(std::io::Error::other(format!("{program} failed: {done}")).into()),
    }
}
