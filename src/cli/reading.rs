//! The arguments that say what to read.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use chrono::{DateTime, FixedOffset, Utc};
use clap::Args;

use super::output::progress;
use super::{Globals, interrupt};
use crate::capture::FormatName;
use crate::case::{LookAround, Named};
use crate::config::Config;
use crate::machine::Roots;
use crate::say::{Argument, told};
use crate::sellers::{ProviderError, Providers};
use crate::ticket::own_providers;

/// What to read, and the clock to reason with.
#[derive(Debug, Args)]
pub(super) struct ReadingArgs {
    /// Captures: files, folders, or `-` for stdin, recognised by content; without one, this machine.
    ///
    /// A capture is an archive made by `collect`, a GetSystemInfo report, the support archive of a Linux server, output of
    /// a control program, a registry export (`.reg`, or what `reg query` prints), an event log (`.evtx`, CSV, or XML of
    /// `wevtutil`), events or keys of Security Center, or a facts file.
    #[arg(value_name = "SOURCE")]
    sources: Vec<PathBuf>,
    /// What the screen said, or your own words.
    #[arg(long, value_name = "TEXT", conflicts_with = "message_file")]
    message: Option<String>,
    /// The same, from a file; `-` is stdin.
    #[arg(long, value_name = "FILE")]
    message_file: Option<PathBuf>,
    /// What you know, such as purchase.channel=provider; may be repeated.
    #[arg(long = "answer", value_name = "FACT=VALUE")]
    answers: Vec<String>,
    /// Read SOURCE as this format instead of detecting it.
    #[arg(long = "as", value_name = "KIND", value_parser = kind)]
    kind: Option<FormatName>,
    /// The machine that counts, where the sources tell of several.
    #[arg(long, value_name = "NAME")]
    machine: Option<String>,
    /// The clock to reason with (default: the machine's).
    #[arg(long, value_name = "RFC3339", value_parser = clock)]
    now: Option<DateTime<FixedOffset>>,
    #[command(flatten)]
    around: MachineArgs,
}

/// Which machine is looked at where no SOURCE is named.
#[derive(Clone, Debug, Args)]
pub(super) struct MachineArgs {
    /// Look below this folder instead of `/`; for tests with stand-in programs.
    #[arg(long, value_name = "DIR", hide = true, env = "KEYMEND_ROOT", hide_env = true)]
    root: Option<PathBuf>,
}

impl LookAround for MachineArgs {
    /// An interruption must end what the look starts.
    fn begins(&mut self) {
        interrupt::watch();
    }

    fn roots(&self) -> Roots {
        self.root.as_deref().map_or_else(Roots::this_machine, Roots::at)
    }

    fn sellers(&self) -> Providers {
        own_sellers()
    }

    /// Names a probe that takes long on stderr.
    fn slow(&mut self, probe: &str) {
        progress(told::still_waiting(Argument::Source(probe.to_owned())));
    }
}

fn kind(text: &str) -> Result<FormatName, String> {
    FormatName::from_name(text).ok_or_else(|| format!("the kinds are {}", FormatName::all_names()))
}

/// The directory with the entries of the person; what is wrong with their files is told.
pub(super) fn own_sellers() -> Providers {
    let (providers, wrong) = own_providers();
    tell_wrong_files(&wrong);
    providers
}

/// What was told of the files of the person's own providers: each is told once, however often they are read.
static TOLD: Mutex<BTreeSet<String>> = Mutex::new(BTreeSet::new());

/// Tells on stderr what is wrong with files of providers.
pub(super) fn tell_wrong_files(wrong: &[ProviderError]) {
    for error in wrong {
        let mut told = TOLD.lock().unwrap_or_else(PoisonError::into_inner);
        if told.insert(format!("{error:?}")) {
            progress(error.left_out());
        }
    }
}

pub(super) fn clock(text: &str) -> Result<DateTime<FixedOffset>, String> {
    DateTime::parse_from_rfc3339(text).map_err(|_| "write it like 2026-11-24T10:00:00Z".to_owned())
}

/// By how many minutes a clock is ahead of UTC.
fn minutes_ahead(clock: DateTime<FixedOffset>) -> i64 {
    i64::from(clock.offset().local_minus_utc()) / 60
}

/// The zone of days that no machine dates: that of the clock that was named, else of this system.
pub(super) fn zone_of(named: Option<DateTime<FixedOffset>>) -> i64 {
    let moment = named.map_or_else(Utc::now, |clock| clock.to_utc());
    Named { zone: named.map(minutes_ahead), ..Named::default() }.zone_at(moment)
}

impl ReadingArgs {
    /// What was named.
    pub(super) fn named(&self, globals: &Globals) -> Named {
        Named {
            sources: self.sources.clone(),
            called: std::collections::BTreeMap::new(),
            format: self.kind,
            message: self.message.clone(),
            message_file: self.message_file.clone(),
            answers: self.answers.clone(),
            machine: self.machine.clone(),
            now: self.now.map(|now| now.to_utc()),
            zone: self.now.map(minutes_ahead),
            // Settings that cannot be read are told where they are needed, not here.
            provider: Config::load(globals.config.as_deref()).ok().and_then(|config| config.provider),
            said_at: None,
            topics: globals.topics_dir.clone(),
            config: globals.config.clone(),
            language: globals.language.clone(),
        }
    }

    /// The sources that were named.
    pub(super) fn sources(&self) -> &[PathBuf] {
        &self.sources
    }

    /// How this machine is looked at.
    pub(super) fn around(&self) -> MachineArgs {
        self.around.clone()
    }
}
