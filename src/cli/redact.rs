//! `keymend redact`.

use std::path::{Path, PathBuf};

use clap::Args;

use super::failure::cannot_write;
use super::{Exit, Failure, Globals};
use crate::config::Config;
use crate::places;
use crate::redact::{FileError, FileReport, Known, Redactor, clean_file, learn_file, sweep_file};

#[derive(Debug, Args)]
#[command(after_help = "Example:
  keymend redact kesl.log setup.log -o cleaned")]
pub(super) struct RedactArgs {
    /// Text files: UTF-8, UTF-16 with its mark, or Windows-1251, Windows-1252 or CP866 where that is certain.
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
}

/// A cleaned file that waits for the final search.
struct Waiting {
    part: PathBuf,
    target: PathBuf,
    name: String,
    report: FileReport,
}

pub(super) fn run(args: &RedactArgs, globals: &Globals) -> Result<Exit, Failure> {
    let folder = globals.output.as_deref().ok_or_else(|| Failure::usage("say where to: `-o DIR`"))?;
    let config = Config::load(globals.config.as_deref())?;
    let mut known = Known::from_environment();
    config.add_to(&mut known);
    let map = places::data_folder().join("redact").join("private-map.json");
    let mut redactor = Redactor::new(&known);
    redactor.load(&map)?;

    let mut readable = Vec::new();
    let mut left_out = 0;
    for file in &args.files {
        match learn_file(&mut redactor, file) {
            Ok(()) => readable.push(file),
            Err(FileError::Map(error)) => return Err(error.into()),
            Err(error) => {
                left_out += 1;
                globals.say(&format!("left out: {}", crate::text::clean_text(&error.to_string())));
            }
        }
    }
    std::fs::create_dir_all(folder).map_err(|error| cannot_write(folder, &error))?;
    let mut waiting = Vec::new();
    let done = readable
        .iter()
        .try_for_each(|file| clean_one(&mut redactor, file, folder, &mut waiting))
        .and_then(|()| waiting.iter().try_for_each(|file| sweep(&mut redactor, file)));
    if let Err(failure) = done {
        // The parts are ours, and hold what must not stay.
        waiting.iter().for_each(|file| drop(std::fs::remove_file(&file.part)));
        return Err(failure);
    }
    let kept = map.parent().map_or(Ok(()), places::private_folder);
    let content = redactor.private_map()?;
    kept.and_then(|()| places::write_atomic(&map, &content, places::Rights::Owner))
        .map_err(|error| cannot_write(&map, &error))?;
    for file in &waiting {
        std::fs::rename(&file.part, &file.target).map_err(|error| cannot_write(&file.target, &error))?;
        globals.say(&said(file));
    }
    globals.say(&format!("the originals by their stand-ins are in {}; keep that file to yourself", map.display()));
    Ok(if left_out > 0 { Exit::Usage } else { Exit::Fine })
}

fn clean_one(redactor: &mut Redactor, file: &Path, folder: &Path, waiting: &mut Vec<Waiting>) -> Result<(), Failure> {
    let name = file.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let mut name = redactor.clean(&crate::text::clean_text(&name)).replace(['/', '\\', '*', ':'], "_");
    while waiting.iter().any(|other: &Waiting| other.name == name) {
        name.insert_str(0, "other-");
    }
    let (part, target) = (folder.join(format!(".{name}.{}.part", std::process::id())), folder.join(&name));
    if target.exists() {
        return Err(Failure::usage(format!("{} is already there; choose an empty folder", target.display())));
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

fn sweep(redactor: &mut Redactor, file: &Waiting) -> Result<(), Failure> {
    Ok(sweep_file(redactor, &file.part, &file.name)?)
}

fn said(file: &Waiting) -> String {
    let kinds: Vec<String> =
        file.report.removed.iter().map(|(kind, count)| format!("{} {count}", kind.name())).collect();
    let removed = if kinds.is_empty() { "nothing".to_owned() } else { kinds.join(", ") };
    let read = file.report.code_page.iter().map(|page| format!(", read as {page}")).collect::<String>();
    format!("{}: replaced {removed}{read}{}", file.target.display(), left_out(&file.report))
}

/// How many lines were left out, and which, as far as they fit a line.
fn left_out(report: &FileReport) -> String {
    const MOST: usize = 20;
    let named: Vec<String> = report.left_out.iter().take(MOST).map(ToString::to_string).collect();
    match report.lines_left_out {
        0 => String::new(),
        1 => format!("; left out 1 line that cannot be read: {}", named.join(", ")),
        all => {
            let more = if named.len() as u64 == all { "" } else { ", ..." };
            format!("; left out {all} lines that cannot be read: {}{more}", named.join(", "))
        }
    }
}
