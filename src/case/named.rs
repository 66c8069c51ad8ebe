//! What a person named: what to read, what they say, and the clock; and the command that names the same again.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use chrono::{DateTime, FixedOffset, Local, SecondsFormat, Utc};
use serde::{Deserialize, Serialize};

use crate::capture::FormatName;
use crate::code::{mask_own_words, masked_lines, masked_text_up_to};
use crate::facts::{FactId, local_time};
use crate::language::with_dates;
use crate::limits;
use crate::redact::{without_private_names, without_secrets, without_told_secrets};
use crate::sources::read_words;
use crate::text::{clean_text, has_no_spaces, is_acted_on};

/// Characters of an answer that are kept.
const LONGEST_ANSWER: usize = limits::ANSWER;

/// Characters of a line of a message that are kept for a later run.
const LONGEST_KEPT: usize = 64 * 1024;

/// Bytes of a message that a proposed command repeats; shells and terminals take more, people do not.
const LONGEST_REPEATED: usize = 8_000;

/// What stands in a proposed command for the file that a message must be saved to first.
const FILE_TO_SAVE: &str = "FILE";

/// What ends a sentence.
const ENDS_OF_SENTENCES: [char; 7] = ['.', '!', '?', '…', '。', '！', '？'];

/// Files of a folder of which it is looked when they were changed.
const MOST_LOOKED_AT: usize = 1_000;

/// When a file, or the newest in a folder, was last changed.
fn changed_at(path: &Path, most: usize) -> Option<SystemTime> {
    let about = std::fs::metadata(path).ok()?;
    let own = about.modified().ok();
    if !about.is_dir() {
        return own;
    }
    let within =
        std::fs::read_dir(path).ok()?.take(most).filter_map(|entry| entry.ok()?.metadata().ok()?.modified().ok());
    within.chain(own).max()
}

/// Everything that makes a case, as it was named; the same named again gives the same case.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Named {
    /// Files and folders, or `-` for standard input; none means this machine.
    pub sources: Vec<PathBuf>,
    /// Sources that are copies, and what whoever handed them in calls them.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub called: BTreeMap<PathBuf, String>,
    /// What the sources are, where that is not to be guessed.
    #[serde(rename = "as", skip_serializing_if = "Option::is_none")]
    pub format: Option<FormatName>,
    /// What the screen said, or the person's own words.
    pub message: Option<String>,
    /// The file with the message; `-` is standard input.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_file: Option<PathBuf>,
    /// Answers, each `FACT=VALUE`.
    pub answers: Vec<String>,
    /// The one machine that counts, where the sources tell of several.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub machine: Option<String>,
    /// The clock to reason with, in place of that of the machine.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub now: Option<DateTime<Utc>>,
    /// By how many minutes the person's clock is ahead of UTC, as the clock was written; else that of the system counts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zone: Option<i64>,
    /// The provider or shop of the settings, which counts as said in passing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub provider: Option<String>,
    /// When it was said, where that was in an earlier run: from then "yesterday" is counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub said_at: Option<DateTime<Utc>>,
    /// The folder of the person's own topics.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topics: Option<PathBuf>,
    /// The settings file, where it is not the usual one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<PathBuf>,
    /// The language of the person, where it was named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
}

/// An answer as it is kept: without codes and secrets.
fn kept_answer(answer: &str) -> String {
    mask_own_words(&masked_text_up_to(&without_told_secrets(answer), LONGEST_ANSWER))
}

impl Named {
    /// The sources alone.
    pub fn sources<P: Into<PathBuf>>(sources: impl IntoIterator<Item = P>) -> Named {
        Named { sources: sources.into_iter().map(Into::into).collect(), ..Named::default() }
    }

    /// Whether standard input is among what is to be read.
    #[must_use]
    pub fn takes_stdin(&self) -> bool {
        self.sources.iter().chain(&self.message_file).any(|path| is_stdin(path))
    }

    /// When the files that were named were last changed; none where this machine is read, or nothing tells.
    #[must_use]
    pub fn changed_at(&self) -> Option<SystemTime> {
        self.sources.iter().filter_map(|path| changed_at(path, MOST_LOOKED_AT)).max()
    }

    /// The clock that was named, as it was written.
    #[must_use]
    pub fn clock(&self) -> Option<DateTime<FixedOffset>> {
        self.now.map(|now| local_time(now, self.zone))
    }

    /// By how many minutes the person's clock is ahead of UTC at a moment, where no machine tells: as their clock was
    /// written, else by the zone of this system.
    #[must_use]
    pub fn zone_at(&self, moment: DateTime<Utc>) -> i64 {
        let of_system = || i64::from(moment.with_timezone(&Local).offset().local_minus_utc()) / 60;
        self.zone.unwrap_or_else(of_system)
    }

    /// Whether nothing was named that makes this another case than "this machine".
    #[must_use]
    pub fn is_this_machine_alone(&self) -> bool {
        let Named {
            sources,
            called: _,
            format,
            message,
            message_file,
            answers,
            machine,
            now: _,
            zone: _,
            provider: _,
            said_at: _,
            topics: _,
            config: _,
            language: _,
        } = self;
        sources.is_empty()
            && answers.is_empty()
            && format.is_none()
            && message.is_none()
            && message_file.is_none()
            && machine.is_none()
    }

    /// The same for a later run in another folder: absolute paths, the message itself in place of its file, and no
    /// code, whose shape is kept as an answer, no password and no card.
    ///
    /// # Errors
    /// A relative path cannot be made absolute, because the current folder is gone.
    pub fn kept(&self, message: Option<&str>) -> std::io::Result<Named> {
        let absolute = |path: &PathBuf| {
            let whole = std::path::absolute(path)?;
            // A kept path is text; one that is none cannot be read again, and says so then.
            std::io::Result::Ok(PathBuf::from(whole.to_string_lossy().into_owned()))
        };
        let mut kept = Named {
            sources: self.sources.iter().map(absolute).collect::<Result<_, _>>()?,
            message: message.map(|text| masked_lines(&without_private_names(&without_secrets(text).0), LONGEST_KEPT)),
            message_file: None,
            answers: self.answers.iter().map(|answer| kept_answer(answer)).collect(),
            topics: self.topics.as_ref().map(absolute).transpose()?,
            config: self.config.as_ref().map(absolute).transpose()?,
            zone: Some(self.zone_at(self.said_at.or(self.now).unwrap_or_else(Utc::now))),
            said_at: self.said_at.or(self.now).or_else(|| Some(Utc::now())),
            ..self.clone()
        };
        kept.answers.extend(message.and_then(|text| self.shape_of_masked(text)));
        Ok(kept)
    }

    /// The answer that tells the shape of a code which the message loses when it is masked.
    fn shape_of_masked(&self, message: &str) -> Option<String> {
        let name = FactId::CodeShape.name();
        let answered = self.answers.iter().any(|answer| answer.split('=').next() == Some(name));
        let shape = |text: &str| {
            let seen = read_words(text, DateTime::UNIX_EPOCH).observations;
            seen.into_iter().find(|seen| seen.fact == FactId::CodeShape).map(|seen| seen.value.to_string())
        };
        let before = shape(message).filter(|_| !answered)?;
        (shape(&mask_own_words(message)).as_ref() != Some(&before)).then(|| format!("{name}={before}"))
    }

    /// Adds what an earlier run was told, where this one does not say otherwise.
    #[must_use]
    pub fn or_earlier(mut self, earlier: &Named) -> Named {
        if self.sources.is_empty() {
            self.sources.clone_from(&earlier.sources);
            self.called.clone_from(&earlier.called);
            self.format = self.format.or(earlier.format);
            self.machine = self.machine.or_else(|| earlier.machine.clone());
            self.now = self.now.or(earlier.now);
            self.zone = self.zone.or(earlier.zone);
        }
        if self.message.is_none() && self.message_file.is_none() {
            self.message.clone_from(&earlier.message);
            // The words are of the earlier run, and so is the day from which theirs are counted.
            self.said_at = earlier.said_at.or(self.said_at);
        }
        self.topics = self.topics.or_else(|| earlier.topics.clone());
        self.config = self.config.or_else(|| earlier.config.clone());
        self.language = self.language.or_else(|| earlier.language.clone());
        self.provider = self.provider.or_else(|| earlier.provider.clone());
        for answer in &earlier.answers {
            if !self.answers.iter().any(|known| known.split('=').next() == answer.split('=').next()) {
                self.answers.push(answer.clone());
            }
        }
        self
    }

    /// Adds what the person says besides, without codes and secrets; the shape of a code is kept as an answer.
    pub fn tell(&mut self, text: &str) {
        let shape = self.shape_of_masked(text);
        self.date_what_was_said();
        let safe = masked_lines(&without_private_names(&without_secrets(text).0), LONGEST_KEPT);
        self.message = Some(match self.message.as_deref().map(str::trim_end).filter(|before| !before.is_empty()) {
            // What was said before ends where this begins, so that neither is read into the other.
            Some(before) if before.ends_with(ENDS_OF_SENTENCES) => format!("{before} {safe}"),
            Some(before) if before.chars().next_back().is_some_and(has_no_spaces) => format!("{before}。{safe}"),
            Some(before) => format!("{before}. {safe}"),
            None => safe,
        });
        self.answers.extend(shape);
    }

    /// Where something is said on another day than what was said before, "yesterday" of then gets its date, and what follows is of
    /// today.
    fn date_what_was_said(&mut self) {
        let now = self.now.unwrap_or_else(Utc::now);
        let day_of = |moment: DateTime<Utc>| local_time(moment, Some(self.zone_at(moment))).date_naive();
        let (then, today) = (self.said_at.map(day_of), day_of(now));
        let Some(then) = then.filter(|then| *then != today) else { return };
        let dated = |message: String| with_dates(&message, then, |day| day.to_string());
        self.message = self.message.take().map(dated);
        self.said_at = Some(now);
    }

    /// Takes an answer in place of an earlier one to the same fact.
    pub fn answer(&mut self, answer: &str) {
        let fact = answer.split('=').next();
        self.answers.retain(|known| known.split('=').next() != fact);
        self.answers.push(kept_answer(answer));
    }

    /// Whether a fact was asked for and answered, be it with "I don't know".
    #[must_use]
    pub fn has_answer(&self, fact: FactId) -> bool {
        self.answers.iter().any(|answer| answer.split('=').next().is_some_and(|name| name.trim() == fact.name()))
    }

    /// Whether a command names a file for the message, which must be saved first: it is too long, or the shell of this
    /// system takes no lines.
    #[must_use]
    pub fn must_save_message(&self) -> bool {
        self.message.as_deref().is_some_and(|message| repeated(message).is_none())
    }

    /// The command line that runs a command on the same case, as a person types it; codes masked, and then with their
    /// shape as an answer.
    #[must_use]
    pub fn command(&self, command: &str, more: &[(&str, &str)]) -> String {
        let safe = |text: &str| shell_quoted(&mask_own_words(&clean_text(text)));
        let path = |path: &Path| safe(&path.to_string_lossy());
        let mut words = vec![format!("keymend {command}")];
        // A value that begins like an option is one only where it is tied to its name.
        let mut option =
            |name: &str, value: String| match value.trim_start_matches(['"', '\'', '$']).starts_with(['-', '(']) {
                true => words.push(format!("{name}={value}")),
                false => words.extend([name.to_owned(), value]),
            };
        if let Some(format) = self.format {
            option("--as", format.name().to_owned());
        }
        if let Some(message) = &self.message {
            match repeated(message) {
                Some(text) => option("--message", text),
                None => option("--message-file", FILE_TO_SAVE.to_owned()),
            }
        }
        if let Some(file) = &self.message_file {
            option("--message-file", path(file));
        }
        let shape = self.message.as_deref().and_then(|message| self.shape_of_masked(message));
        self.answers.iter().chain(&shape).for_each(|answer| option("--answer", safe(answer)));
        if let Some(machine) = &self.machine {
            option("--machine", safe(machine));
        }
        if let Some(now) = self.now {
            option("--now", local_time(now, self.zone).to_rfc3339_opts(SecondsFormat::Secs, true));
        }
        if let Some(topics) = &self.topics {
            option("--topics", path(topics));
        }
        if let Some(config) = &self.config {
            option("--config", path(config));
        }
        if let Some(language) = &self.language {
            option("--language", shell_quoted(language));
        }
        more.iter().for_each(|(name, value)| option(name, shell_quoted(value)));
        words.splice(
            1..1,
            self.sources.iter().map(|source| match source.to_string_lossy() {
                text if text.len() > 1 && text.starts_with('-') => path(&Path::new(".").join(source)),
                _ => path(source),
            }),
        );
        words.join(" ")
    }
}

/// Whether a path stands for standard input.
#[must_use]
pub fn is_stdin(path: &Path) -> bool {
    path.as_os_str() == "-"
}

/// A message as a word of a command line, whole; none where it cannot be one, because what is cut tells other facts.
fn repeated(message: &str) -> Option<String> {
    if message.len() > LONGEST_REPEATED {
        return None;
    }
    let text = masked_lines(message, LONGEST_REPEATED);
    match text.contains('\n') {
        false => Some(shell_quoted(&text)),
        true if cfg!(windows) => None,
        true => Some(quoted_lines(&text)),
    }
}

/// Quotes a text of several lines as one line that every Unix shell reads as that text.
fn quoted_lines(text: &str) -> String {
    let mut quoted = String::from("\"$(printf '");
    for character in text.chars() {
        match character {
            '\n' => quoted.push_str("\\n"),
            '%' => quoted.push_str("%%"),
            // Some shells read these within the quotes, and `printf` an option at the beginning.
            '\\' | '\'' | '"' | '`' | '$' | '!' | '-' => quoted.push_str(&format!("\\{:03o}", u32::from(character))),
            other => quoted.push(other),
        }
    }
    quoted + "')\""
}

/// Quotes a word for the shell of this system where it needs it.
#[must_use]
pub fn shell_quoted(word: &str) -> String {
    // A terminal would act on these, and nobody could copy them.
    let word = &word.replace(is_acted_on, "?");
    let plain = |c: char| c.is_alphanumeric() || "-_./=:,\\".contains(c);
    if !cfg!(windows) && word.contains(['$', '`', '\\', '!', '"']) {
        // Only within single quotes does a Unix shell leave all of these alone.
        format!("'{}'", word.replace('\'', r"'\''"))
    } else if !word.is_empty() && word.chars().all(plain) {
        word.to_owned()
    } else {
        format!("\"{}\"", word.replace('"', "'"))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_begins_like_an_option_stays_a_value() {
        let named = Named {
            sources: vec!["-dash.txt".into(), "-".into()],
            message: Some("-1908 \"no\"".to_owned()),
            topics: Some("-t".into()),
            ..Named::default()
        };
        let command = named.command("diagnose", &[]);
        assert!(command.starts_with("keymend diagnose ./-dash.txt - --message="), "{command}");
        assert!(command.ends_with(" --topics=-t"), "{command}");
    }

    #[test]
    fn every_part_of_a_case_is_in_its_command() {
        let named = Named {
            called: BTreeMap::new(),
            sources: vec!["a b.txt".into(), "c.log".into()],
            format: Some(FormatName::Log),
            message: Some("it said \"no\"".into()),
            message_file: None,
            answers: vec!["reserve.present=yes".into()],
            machine: Some("web01".into()),
            now: DateTime::from_timestamp(0, 0),
            zone: None,
            provider: None,
            said_at: None,
            topics: Some("own".into()),
            config: Some("c.toml".into()),
            language: Some("de".to_owned()),
        };
        let command = named.command("ticket new", &[("--topic", "license-expired")]);
        assert_eq!(
            command,
            r#"keymend ticket new "a b.txt" c.log --as log --message 'it said "no"' --answer reserve.present=yes --machine web01 --now 1970-01-01T00:00:00Z --topics own --config c.toml --language de --topic license-expired"#
        );
    }

    #[test]
    fn a_code_leaves_its_shape_and_nothing_else() {
        let named = Named { message: Some("my code ABCDE-12345-FGHJK-67890 fails".into()), ..Named::default() };
        let command = named.command("diagnose", &[]);
        assert!(!command.contains("ABCDE") && command.contains("--answer code.shape=activation-code"), "{command}");
        let kept = named.kept(named.message.as_deref()).unwrap();
        assert_eq!(kept.answers, ["code.shape=activation-code"]);
    }

    #[test]
    fn sentences_that_are_told_one_after_another_end_as_their_language_ends_them() {
        for (first, then, both) in [
            ("新しいコードが使えません", "昨日買いました", "新しいコードが使えません。昨日買いました"),
            ("カードを買いました。", "店です", "カードを買いました。 店です"),
            ("it is red", "what now?", "it is red. what now?"),
            ("не работает", "код новый", "не работает. код новый"),
        ] {
            let mut named = Named::default();
            named.tell(first);
            named.tell(then);
            assert_eq!(named.message.as_deref(), Some(both));
        }
    }

    #[test]
    fn yesterday_stays_the_day_that_it_was() {
        let now = DateTime::from_timestamp(1_000_000, 0);
        let named = Named { message: Some("debited yesterday".into()), now, ..Named::default() };
        let kept = named.kept(named.message.as_deref()).unwrap();
        assert_eq!(kept.said_at, now);
        let later = Named { now: DateTime::from_timestamp(9_000_000, 0), ..kept.clone() };
        assert_eq!(later.kept(kept.message.as_deref()).unwrap().said_at, now);
        // Whoever comes back says nothing anew, and what they said then is of then.
        let again = Named { now: later.now, ..Named::default() }.kept(None).unwrap();
        assert_eq!(again.or_earlier(&kept).said_at, now);
    }

    #[test]
    fn what_is_said_on_another_day_is_of_that_day_and_what_was_said_before_of_its_own() {
        let said_at = DateTime::from_timestamp(1_796_040_000, 0);
        let now = DateTime::from_timestamp(1_796_040_000 + 2 * 86_400, 0);
        let said = |first: &str, then: &str| {
            let mut named = Named { message: Some(first.to_owned()), said_at, now, zone: Some(0), ..Named::default() };
            named.tell(then);
            (named.message.unwrap_or_default(), named.said_at)
        };
        let (message, at) = said("ich habe gestern bezahlt", "heute steht es immer noch da");
        assert_eq!(message, "ich habe gestern (2026-11-29) bezahlt. heute steht es immer noch da");
        assert_eq!(at, now);
        // On the same day nothing is added.
        let mut named = Named { message: Some("hier soir".to_owned()), said_at, now: said_at, ..Named::default() };
        named.tell("et alors ?");
        assert_eq!(named.message.as_deref(), Some("hier soir. et alors ?"));
    }

    #[test]
    fn what_is_said_now_goes_before_what_was_said_earlier() {
        let earlier = Named {
            sources: vec!["/a".into()],
            answers: vec!["reserve.present=no".into(), "policy.applied=no".into()],
            message: Some("old".into()),
            ..Named::default()
        };
        let now = Named { answers: vec!["reserve.present=yes".into()], ..Named::default() };
        let both = now.or_earlier(&earlier);
        assert_eq!(both.answers, ["reserve.present=yes", "policy.applied=no"]);
        assert_eq!((both.sources, both.message.as_deref()), (vec![PathBuf::from("/a")], Some("old")));
    }

    /// What a shell makes of a command, read as the command line reads it.
    #[cfg(unix)]
    fn read_by(shell: &str, command: &str) -> Vec<String> {
        let script = format!("printf '%s\\0' {command}");
        let output = std::process::Command::new(shell).args(["-c", &script]).output().unwrap();
        String::from_utf8_lossy(&output.stdout).split_terminator('\0').map(str::to_owned).collect()
    }

    #[cfg(unix)]
    #[test]
    fn a_message_of_several_lines_is_repeated_in_its_lines_on_one() {
        let text = "-1908 \"no\" it's `odd`!\n100 % of $HOME \\n | ok?\n  über (a) !x";
        let named = Named { message: Some(text.to_owned()), ..Named::default() };
        let command = named.command("diagnose", &[]);
        assert!(!command.contains('\n'), "{command}");
        for shell in ["sh", "bash"] {
            let read = read_by(shell, &command);
            assert_eq!(read, ["keymend", "diagnose", &format!("--message={}", text.replace("  ", ""))], "{shell}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn a_long_message_is_repeated_whole_or_as_a_file() {
        let long = format!("{} error 89479002", "word ".repeat(1_500));
        let named = Named { message: Some(long.clone()), ..Named::default() };
        let command = named.command("ticket new", &[]);
        assert!(command.ends_with("error 89479002\"") && !named.must_save_message(), "{command}");
        let kept = named.kept(Some(&long)).unwrap();
        assert!(kept.message.unwrap().ends_with("89479002"));
        let longer = Named { message: Some(format!("{long} {long}")), ..Named::default() };
        assert_eq!(longer.command("ticket new", &[]), "keymend ticket new --message-file FILE");
        assert!(longer.must_save_message());
    }

    #[cfg(unix)]
    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]
        #[test]
        fn a_shell_reads_a_quoted_word_as_it_was(word in "[ -~ä]{0,20}") {
            let command = format!("printf %s {}", shell_quoted(&word));
            let output = std::process::Command::new("sh").args(["-c", &command]).output().unwrap();
            prop_assert_eq!(String::from_utf8_lossy(&output.stdout), word);
        }
    }
}
