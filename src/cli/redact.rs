//! `keymend redact`.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::{Path, PathBuf};

use anstyle::AnsiColor;
use clap::Args;

use super::failure::cannot_write;
use super::streams::out;
use super::{Exit, Failure, Globals};
use crate::config::Config;
use crate::language::Tongue;
use crate::language::say::{errors, told};
use crate::places;
use crate::redact::{FileError, FileReport, Known, PrivateKind, Redactor, Shown, clean_file, learn_file, show_file};
use crate::say::{did_you_mean, together};

#[derive(Debug, Args)]
pub(super) struct RedactArgs {
    /// Text files: UTF-8, UTF-16 with its mark, or Windows-1251, Windows-1252 or CP866 where that is certain.
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// Show what would be replaced, place by place, and write nothing.
    #[arg(long)]
    show: bool,
    /// Keep a value, or every value of a kind (repeatable): mail, person, user, host, group, address, ...
    #[arg(long, value_name = "KIND|VALUE")]
    keep: Vec<String>,
    /// Replace this word too, wherever it stands (repeatable).
    #[arg(long, value_name = "WORD")]
    also: Vec<String>,
    /// Use and update a file of stand-ins, so that the same value gets the same one in a later run. It holds names
    /// in clear: keep it to yourself.
    #[arg(long, value_name = "FILE", conflicts_with = "show")]
    map: Option<PathBuf>,
}

/// A cleaned file that waits for the final search.
struct Waiting {
    part: PathBuf,
    target: PathBuf,
    name: String,
    report: FileReport,
}

pub(super) fn run(args: &RedactArgs, globals: &Globals) -> Result<Exit, Failure> {
    let folder = globals.output.as_deref();
    if folder.is_none() && !args.show {
        return Err(Failure::usage(errors::redact_where()));
    }
    let mut redactor = redactor(args, globals)?;
    let mut readable = Vec::new();
    let mut left_out = 0;
    for file in &args.files {
        match learn_file(&mut redactor, file) {
            Ok(()) => readable.push(file.as_path()),
            Err(FileError::Map(error)) => return Err(error.into()),
            Err(error) => {
                left_out += 1;
                globals.tell(told::left_out(Failure::from(error).words(globals.tongue())));
            }
        }
    }
    match folder.filter(|_| !args.show) {
        Some(folder) => write(args, &mut redactor, &readable, folder, globals)?,
        None => readable.iter().try_for_each(|file| show(&redactor, file, globals.tongue()))?,
    }
    Ok(if left_out > 0 { Exit::Usage } else { Exit::Fine })
}

/// What is known beforehand, and what the person wants kept or gone.
fn redactor(args: &RedactArgs, globals: &Globals) -> Result<Redactor, Failure> {
    let config = Config::load(globals.config.as_deref())?;
    let mut known = Known::from_environment();
    config.add_to(&mut known);
    let mut redactor = Redactor::default();
    for kept in &args.keep {
        match PrivateKind::from_name(kept) {
            Some(PrivateKind::Code) => {
                return Err(Failure::usage(errors::codes_kept()));
            }
            Some(kind) => redactor.keep_kind(kind),
            None => {
                let meant = did_you_mean(kept, PrivateKind::ALL.into_iter().map(PrivateKind::name));
                if let Some(meant) = meant {
                    globals.tell(together([told::kept_as_value(kept), meant]));
                }
                redactor.spare(kept);
            }
        }
    }
    if let Some(map) = &args.map {
        redactor.load(map)?;
    }
    redactor.add_known(&known);
    args.also.iter().for_each(|word| redactor.add_word(word));
    Ok(redactor)
}

/// Cleans the files into a folder; all of them appear, or none.
fn write(
    args: &RedactArgs,
    redactor: &mut Redactor,
    files: &[&Path],
    folder: &Path,
    globals: &Globals,
) -> Result<(), Failure> {
    std::fs::create_dir_all(folder).map_err(|error| cannot_write(folder, &error))?;
    let mut waiting = Vec::new();
    let done = files
        .iter()
        .try_for_each(|file| clean_one(redactor, file, folder, &mut waiting))
        .and_then(|()| waiting.iter().try_for_each(|file| sweep(redactor, file)));
    if let Err(failure) = done {
        // The parts are ours, and hold what must not stay.
        waiting.iter().for_each(|file| drop(std::fs::remove_file(&file.part)));
        return Err(failure);
    }
    if let Some(map) = &args.map {
        let content = redactor.private_map()?;
        places::write_atomic(map, &content, places::Rights::Owner).map_err(|error| cannot_write(map, &error))?;
    }
    for file in &waiting {
        std::fs::rename(&file.part, &file.target).map_err(|error| cannot_write(&file.target, &error))?;
        globals.say(&said(file, globals.tongue()));
    }
    if let Some(map) = &args.map {
        globals.tell(told::map_kept(map.display().to_string()));
    }
    Ok(())
}

/// Prints every place that would go, a line each, and how many by kind.
fn show(redactor: &Redactor, file: &Path, tongue: &Tongue) -> Result<(), Failure> {
    let mut out = out();
    let (gone, new) = (AnsiColor::Red.on_default(), AnsiColor::Green.on_default());
    let name = crate::text::clean_text(&file.display().to_string());
    let report = show_file(redactor, file, &mut |shown: &Shown| {
        let Shown { line, column, kind, value, instead } = shown;
        let safe = |text: &str| crate::text::clean_text_up_to(text, 120);
        let value = value.as_deref().map_or_else(|| tongue.say(told::not_shown()), safe);
        let instead = safe(instead);
        writeln!(out, "{name}:{line}:{column} {}: {gone}{value}{gone:#} -> {new}{instead}{new:#}", kind.name())
    })?;
    writeln!(out, "{name}: {}", by_kind(&report, tongue)).map_err(|error| cannot_write(Path::new("stdout"), &error))
}

fn clean_one(redactor: &mut Redactor, file: &Path, folder: &Path, waiting: &mut Vec<Waiting>) -> Result<(), Failure> {
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let mut name = redactor.clean(&crate::text::clean_text(&name)).replace(['/', '\\', '*', ':'], "_");
    while waiting.iter().any(|other: &Waiting| other.name == name) {
        name.insert_str(0, "other-");
    }
    let (part, target) = (folder.join(format!(".{name}.{}.part", std::process::id())), folder.join(&name));
    if target.exists() {
        return Err(Failure::usage(errors::in_the_way(target.as_path())));
    }
    let out = places::private_file(&part).map_err(|error| cannot_write(&part, &error))?;
    waiting.push(Waiting { part, target, name, report: FileReport::default() });
    let mut out = std::io::BufWriter::new(out);
    let report = clean_file(redactor, file, &mut out)?;
    let out = out.into_inner().map_err(|error| cannot_write(folder, &error.into_error()))?;
    out.sync_all().map_err(|error| cannot_write(folder, &error))?;
    if let Some(file) = waiting.last_mut() {
        file.report = report;
    }
    Ok(())
}

/// Searches the name of a cleaned file; its lines were searched before they were written.
fn sweep(redactor: &Redactor, file: &Waiting) -> Result<(), Failure> {
    match redactor.leak(&file.name, &BTreeSet::new()) {
        Some(kind) => Err(FileError::Leak { path: file.part.clone(), kind }.into()),
        None => Ok(()),
    }
}

fn said(file: &Waiting, tongue: &Tongue) -> String {
    let replaced = tongue.say(told::replaced(file.target.display().to_string(), by_kind(&file.report, tongue)));
    let read = file.report.code_page.iter().map(|page| tongue.say(told::read_as(page.to_string())));
    let parts: Vec<String> = [replaced].into_iter().chain(read).chain(left_out(&file.report, tongue)).collect();
    parts.join(" ")
}

/// How many values of each kind went.
fn by_kind(report: &FileReport, tongue: &Tongue) -> String {
    let kinds: Vec<String> = report.removed.iter().map(|(kind, count)| format!("{} {count}", kind.name())).collect();
    if kinds.is_empty() { tongue.say(told::replaced_nothing()) } else { tongue.list(kinds) }
}

/// How many lines were left out, and which, as far as they fit a line.
fn left_out(report: &FileReport, tongue: &Tongue) -> Option<String> {
    const MOST: usize = 20;
    let named: Vec<String> = report.left_out.iter().take(MOST).map(ToString::to_string).collect();
    let all = report.lines_left_out;
    let more = if named.len() as u64 == all { "" } else { ", ..." };
    (all > 0).then(|| tongue.say(told::lines_not_readable(all, named.join(", ") + more)))
}
