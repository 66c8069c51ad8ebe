//! One machine and what was said about it: read, read again, diagnosed.
//!
//! Every face uses cases: the command line today, whatever comes tomorrow. [`Named`] is what a person named; reading
//! it gives a [`Case`] for each machine that it tells of.
//!
//! ```
//! use keymend::{case::{Named, Quiet}, diagnosis::Verdict, topics::Catalogue};
//!
//! let catalogue = Catalogue::built_in()?;
//! let named = Named { now: "2026-11-28T10:00:00Z".parse().ok(), ..Named::sources(["examples/expired-linux"]) };
//! for case in named.read(&mut Quiet)? {
//!     let diagnosis = case.diagnose(&catalogue);
//!     assert_eq!(diagnosis.verdict, Verdict::Problem);
//!     assert_eq!(diagnosis.top().map(|top| top.topic.id.as_str()), Some("license-expired"));
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod answer;
mod events;
mod keys;
mod machine;
mod machines;
mod mended;
mod named;
mod over_time;
mod setting;
mod together;
mod whose;

use std::collections::BTreeSet;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use chrono::{DateTime, Utc};

use crate::capture::{MachineLook, Portion, SourceArg, read_members, read_source, spread_support, words_of_mail};
use crate::diagnosis::{Diagnosis, diagnose};
use crate::facts::{
    Evidence, FactId, Locator, NotReadReason, Observation, PERSON, Reading, Strength, Value, local_time,
};
use crate::language::{in_english, spellings};
use crate::limits;
use crate::machine::{Roots, host_name, read_machine};
use crate::say::{Message, Worded, errors, why};
use crate::sellers::Providers;
use crate::sources::{ToldWords, is_about_devices};
use crate::text::decode_owned;
use crate::topics::Catalogue;
use crate::vendor::find_exit_codes;

pub use answer::{AnswerError, answers_beginning, fact_from_answer, read_answer};
pub(crate) use keys::KeyLists;
pub use named::{Named, is_stdin, shell_quoted};

/// The longest message that is read, in bytes.
const LONGEST_MESSAGE: u64 = limits::MESSAGE_BYTES;

/// One machine and what was said about it.
#[derive(Clone, Debug)]
pub struct Case {
    /// How the machine is told apart, where there are several; `None` for the only one.
    pub machine: Option<String>,
    /// Whether that name is one that the machine has, and no place or stand-in.
    pub is_named: bool,
    /// Where it was read: a file, a member of an archive, or a part of a file; empty for this machine.
    pub place: String,
    /// The serial number of the licence key that was seen first, where an output shows one.
    pub key: Option<String>,
    /// The clock to reason with: the one that was named, else that of the machine when it was captured.
    pub now: DateTime<Utc>,
    /// What was read and what was said.
    pub reading: Reading,
    /// When what was read was so, where it tells.
    pub told_at: Option<DateTime<Utc>>,
    /// Its place among the others in the order in which the input has them.
    pub position: usize,
    /// The names of the other computers that the same sources or words tell of.
    pub beside: Vec<String>,
}

/// Why there is no case.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
#[error("{}", in_english(self))]
pub enum CaseError {
    /// Standard input is named twice.
    StdinTwice,
    /// An answer cannot be understood.
    #[error(transparent)]
    Answer(#[from] AnswerError),
    /// The message cannot be read.
    Message {
        /// The file, safe to show.
        path: String,
        /// Why.
        error: io::Error,
    },
    /// None of the sources exists; the advice says what to do.
    NoSource {
        /// The first of them.
        source_name: String,
        /// Why it was not read.
        reason: NotReadReason,
        /// What to do.
        advice: Box<crate::say::Message>,
    },
    /// No machine has the name that was given.
    NoSuchMachine {
        /// The name that was given.
        wanted: String,
        /// Those that there are.
        known: Vec<String>,
    },
    /// A command for one machine was given several.
    SeveralMachines {
        /// Their names.
        known: Vec<String>,
    },
}

impl Worded for CaseError {
    fn message(&self) -> Message {
        match self {
            CaseError::StdinTwice => errors::stdin_twice(),
            CaseError::Answer(error) => error.message(),
            CaseError::Message { path, error } => errors::read(path, why(error)),
            CaseError::NoSource { source_name, advice, .. } if advice.names(source_name) => advice.as_ref().clone(),
            CaseError::NoSource { source_name, advice, .. } => errors::no_source(advice.as_ref().clone(), source_name),
            CaseError::NoSuchMachine { wanted, known } => errors::no_such_machine(known.join(", "), wanted),
            CaseError::SeveralMachines { known } => errors::several_machines(known.join(", ")),
        }
    }
}

/// How this machine is looked at, where no source is named.
pub trait LookAround {
    /// Looks at this machine.
    fn look(&mut self, now: DateTime<Utc>) -> MachineLook {
        self.begins();
        read_machine(&self.roots(), now, &mut |probe| self.slow(probe))
    }

    /// Is told that a look begins, before any outside program is started.
    fn begins(&mut self) {}

    /// Where the files of the machine begin.
    fn roots(&self) -> Roots {
        Roots::this_machine()
    }

    /// The name of the machine.
    fn host(&self) -> Option<String> {
        host_name(&self.roots())
    }

    /// The directory of shops and providers.
    fn sellers(&self) -> Providers {
        Providers::built_in().clone()
    }

    /// Is told the name of each probe that takes long.
    fn slow(&mut self, _probe: &str) {}
}

/// Looks at this machine and says nothing meanwhile.
#[derive(Clone, Copy, Debug, Default)]
pub struct Quiet;

impl LookAround for Quiet {}

impl Named {
    /// Reads everything that was named: one case for each machine, in the order of their names; the order in which
    /// sources were named changes nothing.
    ///
    /// # Errors
    /// An answer is wrong, the message cannot be read, or none of the named sources exists.
    pub fn read(&self, around: &mut dyn LookAround) -> Result<Vec<Case>, CaseError> {
        self.read_beside(around, &KeyLists::default(), false)
    }

    /// As [`Named::read`], beside lists of keys that were read before; as the files of one folder, where they are.
    pub(crate) fn read_beside(
        &self,
        around: &mut dyn LookAround,
        lists: &KeyLists,
        are_of_folder: bool,
    ) -> Result<Vec<Case>, CaseError> {
        if self.sources.iter().chain(&self.message_file).filter(|path| is_stdin(path)).count() > 1 {
            return Err(CaseError::StdinTwice);
        }
        let clock = self.now.unwrap_or_else(Utc::now);
        let message = self.message_text()?;
        let sellers = around.sellers();
        // A pasted mail that tells of several devices is what was read of them.
        let pasted = message.as_deref().filter(|_| self.sources.is_empty()).map(|text| pasted_devices(text, clock));
        let pasted = pasted.unwrap_or_default();
        if self.sources.is_empty() && pasted.is_empty() {
            if let (Some(wanted), Some(host)) = (&self.machine, around.host())
                && !spellings(&host, &[host.as_str()]).contains(&wanted.to_lowercase())
            {
                return Err(CaseError::NoSuchMachine { wanted: wanted.clone(), known: vec![host] });
            }
            let look = around.look(clock);
            let said = self.said(message.as_deref(), clock, &look.reading, &sellers)?;
            let reading = beside_machine(said, look, self.denies_machine());
            let (place, key) = (String::new(), None);
            let beside = Vec::new();
            return Ok(vec![Case {
                machine: None,
                is_named: false,
                place,
                key,
                now: clock,
                reading,
                told_at: Some(clock),
                position: 0,
                beside,
            }]);
        }
        let message = message.filter(|_| pasted.is_empty());
        let portions = if pasted.is_empty() { self.portions(clock, are_of_folder) } else { pasted };
        self.refuse_absent(&portions, self.answers.is_empty() && message.is_none())?;
        let is_partial = portions.iter().any(|portion| portion.reading.is_partial);
        let machines = machines::sort_out(portions);
        // Whose words are about another device than the one whose file they show, tells of two.
        let other = match (machines.as_slice(), &message) {
            ([only], Some(message)) => {
                let denied = || if self.denies_machine() { whose::written_for(message) } else { None };
                whose::other_device(message, only, clock).or_else(denied)
            }
            _ => None,
        };
        // A key of which only the computers tell that use it is no computer beside them.
        let is_computer = |machine: &&machine::Machine| !machine.is_echo();
        let several = machines.iter().filter(is_computer).count() > 1 || other.is_some();
        let mut known: Vec<String> = machines.iter().filter(is_computer).map(|machine| machine.name.clone()).collect();
        known.extend(other.as_ref().map(|other| other.name.clone()));
        let mut read: Vec<Case> = Vec::new();
        let mut own_lists = KeyLists::default();
        let mut computers: Vec<String> = Vec::new();
        let names: Vec<&str> = known.iter().map(String::as_str).collect();
        let is_wanted = |name: &str| {
            let is_it = |wanted: &String| spellings(name, &names).contains(&wanted.to_lowercase());
            self.machine.as_ref().is_none_or(is_it)
        };
        for machine in machines {
            let shown = several || machine.named;
            // A file is found by its own name too, where its folder is what is shown.
            let is_file = |wanted: &String| machine.portions.iter().any(|portion| portion.place == *wanted);
            let is_meant = is_wanted(&machine.name) || self.machine.as_ref().is_some_and(is_file);
            let is_echo = machine.is_echo();
            let mut case = machine.case(self.now, clock);
            own_lists.add_case(&case);
            if is_echo && self.machine.is_none() {
                continue;
            }
            computers.extend(case.machine.clone().filter(|_| case.is_named));
            case.machine = case.machine.filter(|_| shown);
            read.extend(is_meant.then_some(case));
        }
        computers.extend(other.as_ref().map(|other| other.name.clone()));
        let texts = match (&message, &other) {
            // Of the one that is shown, they only say that it is well.
            (_, Some(_)) | (None, _) => vec![None; read.len()],
            (Some(message), None) => whose::messages(message, &names, &read, self.machine.is_some()),
        };
        let mut cases = Vec::new();
        for (mut case, text) in read.into_iter().zip(texts) {
            own_lists.tell(lists, &mut case);
            let text = text.and_then(|text| mended::without_claims(text, &case));
            // "Yesterday" is counted from the clock of the case.
            let mut whole = self.said(text.as_deref(), case.now, &case.reading, &sellers)?;
            let zone = whole.zone;
            text.into_iter().for_each(|text| mended::settle(&mut case, &text, zone));
            whole.extend(std::mem::take(&mut case.reading));
            // Of which machine it would have told, nobody knows.
            whole.is_partial = is_partial;
            cases.push(Case { reading: whole, ..case });
        }
        if let (Some(message), Some(other)) = (&message, other.filter(|other| is_wanted(&other.name))) {
            let text = whose::without(message, &other.about_shown);
            let reading = self.said(text.as_deref(), clock, &Reading::default(), &sellers)?;
            let machine = Some(other.name);
            let (place, key, position, beside) = (String::new(), None, usize::MAX, Vec::new());
            let told_at = None;
            cases.push(Case { machine, is_named: true, place, key, now: clock, reading, told_at, position, beside });
        }
        for case in cases.iter_mut().filter(|case| case.machine.is_some()) {
            case.beside = computers.iter().filter(|name| Some(*name) != case.machine.as_ref()).cloned().collect();
        }
        match (&self.machine, cases.is_empty()) {
            (Some(wanted), true) => Err(CaseError::NoSuchMachine { wanted: wanted.clone(), known }),
            _ => Ok(cases),
        }
    }

    /// What the person said: answers, words, and the provider of the settings; days are those of the zone of the machine,
    /// where it tells, else of the person.
    fn said(
        &self,
        message: Option<&str>,
        now: DateTime<Utc>,
        of_machine: &Reading,
        sellers: &Providers,
    ) -> Result<Reading, CaseError> {
        let zone = zone_in(of_machine).unwrap_or_else(|| self.zone_at(now));
        let mut said = Reading { zone: Some(zone), ..Reading::default() };
        let local = |moment| local_time(moment, Some(zone));
        for answer in &self.answers {
            match not_known(answer) {
                Some(fact) => said.not_known.push(fact),
                None => said.observations.push(read_answer(answer, local(now))?),
            }
        }
        if let Some(message) = message {
            let told = ToldWords::of(message);
            said.extend(told.read(&local(self.said_at.unwrap_or(now)), sellers));
            if is_of_control_program(of_machine) {
                add_exit_codes(&told.text, now, &mut said);
            }
        }
        if let Some(name) = &self.provider {
            said.observations.extend(setting::provider(name, now, sellers));
        }
        Ok(said)
    }

    /// Whether the person answered that what is read is of another computer than the one that they write about.
    fn denies_machine(&self) -> bool {
        let read = self.answers.iter().filter_map(|answer| read_answer(answer, DateTime::UNIX_EPOCH).ok());
        let mut of_machine = read.filter(|seen| seen.fact == FactId::CaptureIsMeant);
        of_machine.any(|seen| seen.value == Value::Flag(false))
    }

    /// Whether it is this machine itself that is read, and no file of perhaps another one.
    #[must_use]
    pub fn reads_this_machine(&self) -> bool {
        let is_of_devices = |text: &str| !pasted_devices(text, DateTime::UNIX_EPOCH).is_empty();
        // What cannot be read tells nothing, and then nobody may say that it is this one.
        self.sources.is_empty() && self.message_text().is_ok_and(|text| !text.is_some_and(|text| is_of_devices(&text)))
    }

    /// The name of the machine of a case: as a capture tells it, or of this machine where it is what was read.
    #[must_use]
    pub fn host_of(&self, case: &Case, around: &dyn LookAround) -> Option<String> {
        let named = case.machine.clone().filter(|_| case.is_named);
        named.or_else(|| self.sources.is_empty().then(|| around.host()).flatten())
    }

    /// Reads the one machine that was named.
    ///
    /// # Errors
    /// As [`Named::read`], and where the sources tell of several machines.
    pub fn read_one(&self, around: &mut dyn LookAround) -> Result<Case, CaseError> {
        let mut cases = self.read(around)?;
        // The device that the person's words are about, beside one that is well.
        if let Some(told) = cases.iter().position(Case::is_told) {
            return Ok(cases.swap_remove(told));
        }
        if cases.len() > 1
            && let Some(message) = self.message_text()?
            && let Some(meant) = whose::meant(&message, &cases)
        {
            return Ok(cases.swap_remove(meant));
        }
        if cases.iter().filter(|case| case.is_computer()).count() > 1 {
            // The name of a log is the name of no computer.
            cases.retain(Case::is_computer);
        }
        match (cases.pop(), cases.is_empty()) {
            (Some(only), true) => Ok(only),
            (last, _) => {
                let known = cases.into_iter().chain(last).filter_map(|case| case.machine).collect();
                Err(CaseError::SeveralMachines { known })
            }
        }
    }

    /// The message, from its file where it stands in one; whatever its bytes are.
    ///
    /// # Errors
    /// The file cannot be read.
    pub fn message_text(&self) -> Result<Option<String>, CaseError> {
        self.message_file.as_deref().map_or_else(|| Ok(self.message.clone()), |path| read_text(path).map(Some))
    }

    fn portions(&self, now: DateTime<Utc>, are_of_folder: bool) -> Vec<Portion> {
        // Each source once, in one order, however they were named.
        let mut sources: Vec<&PathBuf> = self.sources.iter().collect();
        sources.sort();
        sources.dedup();
        let mut portions = Vec::new();
        for path in sources {
            let source = match self.called.get(path) {
                _ if is_stdin(path) => SourceArg::Stdin,
                Some(called) => SourceArg::Copy { path: path.clone(), called: called.clone() },
                None => SourceArg::Path(path.clone()),
            };
            let mut read = read_source(&source, self.format, now);
            // In a folder, what is no capture is passed over.
            let is_file = !path.is_dir() && !are_of_folder;
            if is_file && read.iter().all(|portion| portion.reading.tells_nothing()) {
                read.iter_mut().for_each(|portion| portion.reading.is_partial = true);
            }
            portions.extend(read);
        }
        if self.sources.len() > 1 {
            spread_support(&mut portions);
        }
        portions
    }

    /// Refuses sources of which none exists; what a capture says was absent on its machine is no absent source.
    fn refuse_absent(&self, portions: &[Portion], nothing_said: bool) -> Result<(), CaseError> {
        let is_absent = |path: &PathBuf| !is_stdin(path) && path.try_exists().is_ok_and(|there| !there);
        if !nothing_said || !self.sources.iter().all(is_absent) {
            return Ok(());
        }
        let mut entries = portions.iter().flat_map(|portion| &portion.reading.not_read);
        let Some(entry) = entries.find(|entry| entry.reason == NotReadReason::NotFound) else { return Ok(()) };
        let (source_name, advice) = (entry.source.clone(), Box::new(entry.advice.clone()));
        Err(CaseError::NoSource { source_name, reason: entry.reason, advice })
    }
}

/// What a pasted text tells of several devices that it names, as notification mails of Security Center do; else nothing.
fn pasted_devices(text: &str, now: DateTime<Utc>) -> Vec<Portion> {
    let names_devices = is_about_devices(text);
    let portions = if names_devices { read_members([("the message", text.as_bytes())], now) } else { Vec::new() };
    let named: BTreeSet<&str> = portions.iter().filter_map(|portion| portion.machine.as_deref()).collect();
    if named.len() > 1 { portions } else { Vec::new() }
}

/// Whether a machine has a product that a control program of Linux asks.
fn is_of_control_program(of_machine: &Reading) -> bool {
    let is_one = |value: &Value| matches!(value, Value::Choice(family) if HAS_CONTROL.contains(family));
    of_machine.observations.iter().any(|seen| seen.fact == FactId::ProductFamily && is_one(&seen.value))
}

/// What only a computer with a product has.
const OF_A_COMPUTER: [FactId; 4] =
    [FactId::ProductName, FactId::LicenseStatus, FactId::LicenseKeyState, FactId::LicenseExpiresAt];

/// The families that `kesl-control` and its sisters answer for.
const HAS_CONTROL: [&str; 4] = ["endpoint-linux", "embedded-linux", "industrial-linux", "home-linux"];

/// Adds the exit codes that a message gives of a command without naming it.
fn add_exit_codes(message: &str, now: DateTime<Utc>, said: &mut Reading) {
    for (span, code) in find_exit_codes(message) {
        let value = Value::Text(code.to_string());
        if said.observations.iter().any(|seen| seen.fact == FactId::AttemptErrorCode && seen.value == value) {
            continue;
        }
        let excerpt = message.get(span.clone()).unwrap_or_default();
        let place = Locator::Words { start: span.start, end: span.end };
        let evidence = Evidence::new(PERSON, place, excerpt, now);
        said.observations.push(Observation {
            fact: FactId::AttemptErrorCode,
            value,
            strength: Strength::Told,
            evidence,
        });
    }
}

/// The zone that a machine tells of itself, in minutes.
fn zone_in(reading: &Reading) -> Option<i64> {
    let seen = reading.observations.iter().find(|seen| seen.fact == FactId::SystemUtcOffsetMinutes)?;
    match seen.value {
        Value::Count(minutes) => Some(minutes),
        _ => None,
    }
}

/// The fact of an answer such as `reserve.present=unknown`, where "unknown" is not a value of its own.
fn not_known(answer: &str) -> Option<FactId> {
    let (name, value) = answer.split_once('=')?;
    let fact = FactId::from_name(name.trim()).filter(|_| value.trim().eq_ignore_ascii_case("unknown"))?;
    let is_value = fact.holds_free_text() || Value::parse(fact, "unknown").is_ok();
    (!is_value).then_some(fact)
}

/// What was said beside a look at this machine: whoever asks about a message may sit at another machine than the one
/// with the product, or say that it is another.
fn beside_machine(mut said: Reading, look: MachineLook, is_another: bool) -> Reading {
    let said_something = said.observations.iter().any(|seen| seen.evidence.source == PERSON);
    if look.product_found && !is_another || !said_something {
        said.looked_at.extend(look.raw.iter().map(|raw| raw.from.clone()));
        said.looked_at.extend(look.without_text.iter().map(|at| at.place.clone()));
        said.extend(look.reading);
    } else {
        said.aside = look.reading.observations;
    }
    said
}

/// The cases of what was read elsewhere, one for each machine, by the clock that was named, else by that of the machine,
/// else by the other one; days are those of a zone that is so many minutes ahead of UTC, where no machine tells. What lists say
/// of their keys counts, too.
pub(crate) fn cases_of(
    portions: Vec<Portion>,
    named: Option<DateTime<Utc>>,
    clock: DateTime<Utc>,
    zone: i64,
    lists: &KeyLists,
) -> Vec<Case> {
    cases_beside(portions, (named, clock, zone), lists, &mut KeyLists::default())
}

/// As [`cases_of`], for portions that come one after another: what earlier ones said of keys counts, too.
pub(crate) fn cases_beside(
    portions: Vec<Portion>,
    (named, clock, zone): (Option<DateTime<Utc>>, DateTime<Utc>, i64),
    lists: &KeyLists,
    own_lists: &mut KeyLists,
) -> Vec<Case> {
    let machines = machines::sort_out(portions).into_iter();
    let mut cases: Vec<Case> = machines
        .map(|machine| {
            let mut case = machine.case(named, clock);
            case.reading.zone = Some(zone_in(&case.reading).unwrap_or(zone));
            case
        })
        .collect();
    cases.iter().for_each(|case| own_lists.add_case(case));
    cases.iter_mut().for_each(|case| own_lists.tell(lists, case));
    cases
}

impl Case {
    /// Which of several computers it is, and what the others are called; nothing where there is one, or where only the names of
    /// files tell them apart.
    #[must_use]
    pub fn told_apart(&self) -> Option<(&str, &[String])> {
        self.machine
            .as_deref()
            .filter(|_| self.is_named && !self.beside.is_empty())
            .map(|name| (name, self.beside.as_slice()))
    }

    /// Whether it is a device that only the person's words tell of, beside one that was read.
    fn is_told(&self) -> bool {
        self.machine.is_some() && self.place.is_empty()
    }

    /// Whether it has a name, or what was read states which product is installed or how its licence stands.
    fn is_computer(&self) -> bool {
        let is_core = |seen: &Observation| OF_A_COMPUTER.contains(&seen.fact) && seen.evidence.source != PERSON;
        self.is_named || self.is_told() || self.reading.observations.iter().any(is_core)
    }

    /// Diagnoses the case.
    #[must_use]
    pub fn diagnose<'c>(&self, catalogue: &'c Catalogue) -> Diagnosis<'c> {
        let mut diagnosis = diagnose(catalogue, self.reading.clone(), self.now);
        diagnosis.machine.clone_from(&self.machine);
        diagnosis.is_of_no_computer = self.machine.is_some() && !self.is_computer();
        diagnosis
    }
}

/// Reads a text from a file or standard input, up to a limit, whatever its bytes are.
///
/// # Errors
/// It cannot be opened or read.
pub fn read_text(path: &Path) -> Result<String, CaseError> {
    let mut bytes = Vec::new();
    let read = if is_stdin(path) {
        io::stdin().lock().take(LONGEST_MESSAGE).read_to_end(&mut bytes)
    } else {
        std::fs::File::open(path).and_then(|file| file.take(LONGEST_MESSAGE).read_to_end(&mut bytes))
    };
    let shown = || crate::text::clean_text(&path.to_string_lossy());
    read.map_err(|error| CaseError::Message { path: shown(), error })?;
    // A mail is read as a mail, here as among the sources.
    Ok(words_of_mail(&bytes).unwrap_or_else(|| decode_owned(bytes)))
}
