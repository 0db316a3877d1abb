//! The `omloop` command.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use omloop::config::Config;
use omloop::{demo, openapi, ops};

/// Hundreds of small pieces are asked for and given back in each request. After filling a demo
/// centre the process keeps 59 MiB with this allocator, and 144 MiB with the system's.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// The system on which a circulair ambachtscentrum runs.
#[derive(Parser)]
#[command(version)]
struct Cli {
    /// Folder for the database, photos, letters and settings.
    #[arg(long, global = true, env = "OMLOOP_DATA", default_value = "data")]
    data: PathBuf,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the pages and the API, and work off the outbox.
    Serve {
        /// Fill an empty database with a demo centre, and say how to sign in.
        #[arg(long)]
        demo: bool,
    },
    /// Only work off the outbox, beside servers that do not.
    Work,
    /// Bring the tables up to date.
    Migrate,
    /// Write the document of the API.
    Openapi,
    /// Fill an empty database with a demo centre.
    Seed,
    /// Make an administrator, with a password for one use.
    Admin {
        /// The name that colleagues see.
        #[arg(long, default_value = "Beheerder")]
        name: String,
        /// The name to sign in with.
        #[arg(long, default_value = "beheer")]
        login: String,
        /// The name of the centre, when there is none yet.
        #[arg(long, default_value = "Circulair ambachtscentrum")]
        centre: String,
    },
    /// Copy everything into an empty folder, while the server goes on.
    Backup {
        /// The folder.
        #[arg(long)]
        to: PathBuf,
    },
    /// Bring a copy back into an empty data folder.
    Restore {
        /// The folder.
        #[arg(long)]
        from: PathBuf,
    },
}

#[tokio::main]
async fn main() -> ExitCode {
    let log = tracing_subscriber::EnvFilter::try_from_default_env();
    let log = log.unwrap_or_else(|_| "omloop=info,warn".into());
    tracing_subscriber::fmt().with_env_filter(log).with_writer(std::io::stderr).init();
    match run(Cli::parse()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("omloop: {fault}");
            ExitCode::FAILURE
        }
    }
}

async fn run(cli: Cli) -> Result<(), Box<dyn std::error::Error>> {
    let config = Config::load(&cli.data)?;
    match cli.command {
        Command::Serve { demo } => {
            let app = ops::open(config).await?;
            if demo {
                println!("{}", demo::welcome(&app, demo::seed(&app).await?));
            }
            ops::serve(&app).await?;
        }
        Command::Work => ops::work(&ops::open(config).await?).await,
        Command::Migrate => drop(ops::open(config).await?),
        Command::Openapi => print!("{}", openapi::text()),
        Command::Seed => {
            let app = ops::open(config).await?;
            println!("{}", demo::welcome(&app, demo::seed(&app).await?));
        }
        Command::Admin { name, login, centre } => {
            let app = ops::open(config).await?;
            let password = ops::make_administrator(&app, &centre, &name, &login).await?;
            println!("Sign in at {}/inloggen", app.config.base_url);
            println!("  name      {login}\n  password  {password}   (to be changed at once)");
        }
        Command::Backup { to } => ops::backup(&config, &to).await?,
        Command::Restore { from } => ops::restore(&config, &from)?,
    }
    Ok(())
}
