//! One function for each target.

use std::collections::BTreeMap;
use std::fmt::Debug;
use std::path::Path;
use std::sync::LazyLock;

use chrono::{DateTime, Utc};
use keymend::capture::{CaptureManifest, FormatName, MachineLook, Portion, Raw, SourceArg, pack, read_source};
use keymend::case::{Case, Named, Quiet};
use keymend::code::{ActivationCode, check_code, find_codes, mask_codes, mask_own_words, masked_lines};
use keymend::config::Config;
use keymend::diagnosis::{Diagnosis, Standing, Verdict, diagnose};
use keymend::facts::{Reading, Sheet, derive};
use keymend::guide::{Loaded, Plan, Session, SessionStore, steps_tried, walk_record};
use keymend::language::{Tongue, complains, language_of, past_day, said, tried, typed_code, yes_or_no};
use keymend::lint::{TopicFile, check};
use keymend::diagnosis::explain;
use keymend::redact::{Known, PrivateKind, Redactor};
use keymend::report::{
    DiagnosisDocument, ExplanationDocument, ReportLayout, TopicDocument, html_diagnoses, html_explanation, html_plan,
    human_diagnosis, human_explanation, human_plan, human_topic, markdown_diagnoses, markdown_explanation,
    markdown_plan,
};
use keymend::sellers::Providers;
use keymend::text::{clean_text, decode_text};
use keymend::ticket::{DESK_NAMES, Desk, Files, Layout, LetterFrame, Request, Setting, Templates, TicketRecord, Wanted};
use keymend::topics::{Catalogue, Condition, Context, Truth};
use serde::{Serialize, de::DeserializeOwned};

use crate::planted::{self, Planted};
use crate::{file, folder, oracle};

static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(|| Catalogue::built_in().expect("built in"));

/// Reads what every run needs once.
pub fn warm_up() {
    LazyLock::force(&CATALOGUE);
    let text = "My licence has expired and the code ABCDE-12345-FGHJK-67890 is refused";
    let _ = explain(&CATALOGUE, text, now(), Providers::built_in());
    let mut redactor = Redactor::default();
    redactor.clean("User: jane\nhttps://example.org/?a=b 192.0.2.7 a@example.org");
    case(b"Key status: Expired\nLicense expiration date: 2026-01-02\n");
}

fn now() -> DateTime<Utc> {
    DateTime::from_timestamp(1_795_168_800, 0).expect("a date")
}

/// The parts of an input, which byte 2 tells apart.
fn parts<const N: usize>(data: &[u8]) -> [&[u8]; N] {
    let mut parts = data.splitn(N, |byte| *byte == 2);
    std::array::from_fn(|_| parts.next().unwrap_or_default())
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

fn portions(bytes: &[u8], format: Option<FormatName>) -> Vec<Portion> {
    read_source(&SourceArg::Path(file("input", bytes)), format, now())
}

// Formats and containers.

fn read(data: &[u8], format: Option<FormatName>) {
    let bytes = planted::codes(data);
    let first = portions(&bytes, format);
    oracle::portions("what was read", &first);
    let again = portions(&bytes, format);
    assert_eq!(format!("{first:?}"), format!("{again:?}"), "read twice");
}

macro_rules! formats {
    ($($name:ident: $format:expr;)*) => {
        $(
            #[doc = concat!("The format `", stringify!($name), "`.")]
            pub fn $name(data: &[u8]) {
                read(data, $format);
            }
        )*
    };
}

formats! {
    control: Some(FormatName::Control);
    avp: Some(FormatName::Avp);
    event_log: Some(FormatName::EventLog);
    registry: Some(FormatName::Registry);
    facts: Some(FormatName::Facts);
    gsi: Some(FormatName::Gsi);
    klnagchk: Some(FormatName::Klnagchk);
    ksc: Some(FormatName::Ksc);
    log: Some(FormatName::Log);
    words: Some(FormatName::Words);
    archive: Some(FormatName::Archive);
    any: None;
}

// From files and words to everything that is said of them.

/// Words and two files: what is said of them, and that their order changes nothing.
pub fn case(data: &[u8]) {
    let data = planted::codes(data);
    let [one, other, message] = parts(&data);
    let sources = [file("case/one.txt", one), file("case/other.txt", other)];
    let message = Some(text(message)).filter(|text| !text.trim().is_empty());
    let named = Named { now: Some(now()), message, zone: Some(0), ..Named::sources(sources) };
    let Ok(cases) = named.read(&mut Quiet) else { return };
    let diagnoses: Vec<Diagnosis<'_>> = cases.iter().map(|case| case.diagnose(&CATALOGUE)).collect();
    for (case, diagnosis) in cases.iter().zip(&diagnoses) {
        oracle::reading("a case", &case.reading);
        told(diagnosis, &named);
        in_any_order(case, diagnosis);
    }
    let tongue = Tongue::english();
    oracle::shown("markdown", &markdown_diagnoses(&diagnoses, &named, tongue));
    oracle::shown("html", &html_diagnoses(&diagnoses, &named, tongue).expect("a page"));
}

fn told(diagnosis: &Diagnosis<'_>, named: &Named) {
    let (tongue, layout) = (Tongue::english(), ReportLayout::new(Some(80), true));
    oracle::shown_styled("a diagnosis", &human_diagnosis(diagnosis, named, layout, tongue));
    let document = serde_json::to_string_pretty(&DiagnosisDocument::new(diagnosis, true, tongue)).expect("JSON");
    oracle::shown("JSON", &document);
    let plan = Plan::new(diagnosis, None);
    oracle::shown_styled("a plan", &human_plan(&plan, named, layout, tongue));
    oracle::shown("a plan in Markdown", &markdown_plan(&plan, named, tongue));
    oracle::shown("a plan in HTML", &html_plan(&plan, named, tongue).expect("a page"));
}

type Answer = (Verdict, Vec<(String, Standing)>, String);

fn answer(diagnosis: &Diagnosis<'_>) -> Answer {
    let findings = diagnosis.findings.iter().map(|finding| (finding.topic.id.clone(), finding.standing)).collect();
    (diagnosis.verdict, findings, format!("{:?}", diagnosis.next_question))
}

fn in_any_order(case: &Case, diagnosis: &Diagnosis<'_>) {
    let mut turned = case.reading.clone();
    turned.observations.reverse();
    turned.not_read.reverse();
    let half = turned.observations.len() / 2;
    let mut halved = case.reading.clone();
    halved.observations.rotate_left(half);
    for reading in [turned, halved] {
        let other = diagnose(&CATALOGUE, reading, case.now);
        assert_eq!(answer(diagnosis), answer(&other), "in another order");
    }
}

/// A capture: nothing private leaves, and what is read of it is what went in.
pub fn capture(data: &[u8]) {
    let Planted { bytes, private } = planted::all(data);
    let Some((choice, bytes)) = bytes.split_first() else { return };
    let formats = [FormatName::Control, FormatName::Avp, FormatName::Registry, FormatName::Log];
    let portions = portions(bytes, Some(formats[usize::from(*choice) % formats.len()]));
    let mut reading = Reading::default();
    portions.iter().for_each(|portion| reading.extend(portion.reading.clone()));
    let decoded = mask_codes(&decode_text(bytes));
    let raw = Raw { name: "text.txt".to_owned(), from: "a command".to_owned(), text: decoded, recognised: None };
    let look = MachineLook { reading, raw: vec![raw], machine: None, product_found: true, ..MachineLook::default() };
    for whole in [false, true] {
        // A value that is left is refused, which is no failure.
        let Ok(packed) = pack(&look, &Known::default(), now(), whole) else { continue };
        for (name, text) in &packed.texts {
            oracle::without(name, text, &private);
            if let Some(part) = planted::code_in(text) {
                panic!("{name}: {part} of the code in {text:?}");
            }
        }
        let path = file("capture.zip", &packed.zip);
        let read = read_source(&SourceArg::Path(path), None, now());
        oracle::portions("a capture", &read);
        let before = [Portion::new("", look.reading.clone())];
        assert_eq!(oracle::public_facts(&before), oracle::public_facts(&read), "what a capture says");
    }
}

/// A request about what was read, in every layout.
pub fn ticket(data: &[u8]) {
    let Planted { bytes, private } = planted::all(data);
    let [content, message, set] = parts(&bytes);
    let message = Some(text(message)).filter(|text| !text.trim().is_empty());
    let named =
        Named { now: Some(now()), message, zone: Some(0), ..Named::sources([file("ticket/input.txt", content)]) };
    let Ok(cases) = named.read(&mut Quiet) else { return };
    let Some(case) = cases.first() else { return };
    let diagnosis = case.diagnose(&CATALOGUE);
    let settings: Vec<Setting> = text(set).lines().filter_map(|line| Setting::parse(line).ok()).collect();
    let given: Vec<String> = private.iter().filter(|value| !text(set).contains(*value)).cloned().collect();
    let desk = Desk::open(None).expect("built in");
    let wanted = Wanted { settings: &settings, topic: Some("license-expired"), ..Wanted::default() };
    let Ok(draft) = desk.draft(&diagnosis, &CATALOGUE, &wanted, Files::default()) else { return };
    for layout in [Layout::Text, Layout::Markdown, Layout::Html] {
        let request = desk.templates.render(&draft.request, layout, LetterFrame::Whole).expect("a template that is built in");
        oracle::shown("a request", &request);
        oracle::without("a request", &request, &given);
    }
    let subject = desk.templates.subject(&draft.request).expect("built in");
    oracle::shown("a subject", &subject);
    oracle::without("a subject", &subject, &given);
    same_again::<Request>(&draft.request);
}

// What is taken out, and what is found.

/// Cleaning: nothing planted stays, and what is read of it is the same.
pub fn redaction(data: &[u8]) {
    let Planted { bytes, private } = planted::all(data);
    let original = text(&bytes);
    let mut redactor = Redactor::default();
    if redactor.learn(&original).is_err() {
        return;
    }
    let cleaned = redactor.clean(&original);
    oracle::without("cleaned", &cleaned, &private);
    if let Some(part) = planted::code_in(&cleaned) {
        panic!("{part} of the code in {cleaned:?}");
    }
    let before = oracle::public_facts(&portions(original.as_bytes(), None));
    let after = oracle::public_facts(&portions(cleaned.as_bytes(), None));
    assert_eq!(before, after, "facts of {original:?} cleaned to {cleaned:?}");
    let mut removed = BTreeMap::<PrivateKind, usize>::new();
    redactor.clean_counted(&original, &mut removed);
}

/// Codes in any text.
pub fn codes(data: &[u8]) {
    let text = text(&planted::codes(data));
    let masked = mask_codes(&text);
    for masked in [&masked, &mask_own_words(&text)] {
        if let Some(part) = planted::code_in(masked) {
            panic!("{part} of the code in {masked:?}");
        }
    }
    assert_eq!(mask_codes(&masked), masked, "masked twice");
    oracle::shown("own words", &masked_lines(&text, 2_000));
    for (span, _) in find_codes(&text) {
        assert!(text.get(span.clone()).is_some(), "{span:?} of {text:?}");
    }
    check_code(&text).problems.iter().for_each(|problem| oracle::shown("a problem", &problem.to_string()));
    if let Some((span, _)) = typed_code(&text) {
        assert!(text.get(span.clone()).is_some(), "{span:?} of {text:?}");
    }
    if let Some(code) = ActivationCode::parse(&text) {
        assert_eq!(ActivationCode::parse(&code.reveal()).map(|code| code.reveal()), Some(code.reveal()));
    }
    let clean = clean_text(&text);
    assert_eq!(clean_text(&clean), clean, "clean twice");
}

/// What a text means.
pub fn recognition(data: &[u8]) {
    let text = text(&planted::codes(data));
    let found = explain(&CATALOGUE, &text, now(), Providers::built_in());
    for one in &found.recognised {
        assert!(one.score.is_finite() && one.matches.iter().all(|place| text.get(place.span.clone()).is_some()));
        found.words_for(one).iter().for_each(|word| oracle::shown("a word", word));
    }
    let (tongue, layout) = (Tongue::english(), ReportLayout::new(Some(80), true));
    oracle::shown_styled("an explanation", &human_explanation(&found, &Named::default(), layout, tongue));
    oracle::shown("Markdown", &markdown_explanation(&found, tongue));
    oracle::shown("HTML", &html_explanation(&found, tongue).expect("a page"));
    oracle::shown("JSON", &serde_json::to_string(&ExplanationDocument::new(&found)).expect("JSON"));
    let again = explain(&CATALOGUE, &text, now(), Providers::built_in());
    assert_eq!(format!("{found:?}"), format!("{again:?}"), "explained twice");
}

/// What people say in passing, and how they answer.
pub fn language(data: &[u8]) {
    let text = text(&planted::codes(data));
    let today = now().date_naive();
    for fact in said(&text, today, Providers::built_in()) {
        assert!(fact.value.fits(fact.fact), "{fact:?}");
        assert!(text.get(fact.span.clone()).is_some(), "{fact:?}");
    }
    tried(&text).iter().for_each(|sentence| assert!(text.contains(sentence)));
    let _ = (complains(&text), language_of(&text), yes_or_no(&text));
    if let Some(day) = past_day(&text, today) {
        assert!(day <= today, "{day} has passed");
    }
    let line = text.lines().next().unwrap_or_default();
    if let Ok(seen) = keymend::case::read_answer(line, now()) {
        oracle::shown("an answer", &seen.value.to_string());
        assert!(seen.value.fits(seen.fact));
    }
}

/// A condition over what a text says.
pub fn conditions(data: &[u8]) {
    let [condition, known] = parts(data);
    let condition = match Condition::parse(&text(condition)) {
        Ok(condition) => condition,
        Err(wrong) => return oracle::wrong(&wrong),
    };
    let mut reading = Reading::default();
    for line in text(known).lines().take(64) {
        reading.observations.extend(keymend::case::read_answer(line, now()).ok());
    }
    let mut sheet = Sheet::default();
    reading.observations.into_iter().for_each(|seen| sheet.add(seen));
    derive(&mut sheet, now());
    let with = |sheet: &Sheet, reported| condition.evaluate(&Context { sheet, now: now(), reported });
    let (empty, some) = (Sheet::default(), with(&sheet, Truth::Unknown));
    let all = Context { sheet: &sheet, now: now(), reported: Truth::Unknown };
    assert!(condition.missing(&all).iter().all(|fact| condition.mentions(*fact)));
    assert!(some == Truth::Unknown || condition.missing(&all).is_empty(), "decided, and something is missing");
    let _ = condition.witnesses(&all);
    let _ = condition.speaking(&all);
    // What nothing is known of decides nothing, and what is decided without words stays so with them.
    if !text(data).contains("known") {
        let nothing = with(&empty, Truth::Unknown);
        assert!(nothing == Truth::Unknown || nothing == some, "{nothing:?} became {some:?}");
    }
    let reported = with(&sheet, Truth::True);
    assert!(some == Truth::Unknown || some == reported, "{some:?} became {reported:?}");
}

// Files of the person's own.

/// A topic and its words in another language.
pub fn topics(data: &[u8]) {
    let [topic, words, stories] = parts(data);
    let folder = folder().join("topics");
    file("topics/trap.md", topic);
    file("topics/trap.de.md", words);
    file("topics/trap.stories.toml", stories);
    let templates = Templates::built_in().expect("built in");
    for complaint in check(&TopicFile::in_folder(&folder).expect("a folder"), &templates).complaints {
        oracle::shown("a complaint", &complaint.file);
        oracle::said("a complaint", &complaint.problem);
    }
    let mut catalogue = Catalogue::default();
    if let Err(wrong) = catalogue.add_folder(&folder) {
        return oracle::wrong(&wrong);
    }
    catalogue.faults().iter().for_each(|fault| oracle::said("a fault", &fault.problem));
    for catalogue in [catalogue.clone(), catalogue.speaking("de")] {
        for topic in catalogue.topics() {
            let text = human_topic(topic, ReportLayout::new(None, true), Tongue::english());
            oracle::shown_styled("a topic", &text);
            oracle::shown("JSON", &serde_json::to_string(&TopicDocument::new(topic)).expect("JSON"));
        }
        let mut reading = Reading::default();
        for line in ["license.status=expired", "product.family=home"] {
            reading.observations.push(keymend::case::read_answer(line, now()).expect("an answer"));
        }
        let diagnosis = diagnose(&catalogue, reading, now());
        told(&diagnosis, &Named::default());
    }
}

/// A template and the words of a language.
pub fn templates(data: &[u8]) {
    let [template, words, labels] = parts(data);
    let folder = folder().join("templates");
    file("templates/en/own.hbs", template);
    if !words.is_empty() {
        file("templates/en/words.toml", words);
    }
    if !labels.is_empty() {
        file("templates/en/labels.toml", labels);
    }
    let mut templates = Templates::built_in().expect("built in");
    let added = templates.add_folder(&folder);
    for name in ["words", "labels"] {
        // The next input has none.
        let _ = std::fs::remove_file(folder.join(format!("en/{name}.toml")));
    }
    if let Err(wrong) = added {
        return oracle::wrong(&wrong);
    }
    let request = Request { template: "own".to_owned(), ..request() };
    for layout in [Layout::Text, Layout::Markdown, Layout::Html] {
        match templates.render(&request, layout, LetterFrame::Whole) {
            Ok(text) => oracle::shown("a request", &text),
            Err(wrong) => oracle::wrong(&wrong),
        }
    }
    if let Ok(subject) = templates.subject(&request) {
        assert!(!subject.contains('\n'), "{subject:?}");
        oracle::shown("a subject", &subject);
    }
}

fn request() -> Request {
    static MADE: LazyLock<Request> = LazyLock::new(|| {
        let mut reading = Reading::default();
        reading.observations.push(keymend::case::read_answer("license.status=expired", now()).expect("an answer"));
        let diagnosis = diagnose(&CATALOGUE, reading, now());
        let desk = Desk::open(None).expect("built in");
        let wanted = Wanted { topic: Some("license-expired"), ..Wanted::default() };
        desk.draft(&diagnosis, &CATALOGUE, &wanted, Files::default()).ok().expect("a draft").request
    });
    MADE.clone()
}

/// Settings: what is read is written and read again, and one that is set is told or refused.
pub fn settings(data: &[u8]) {
    let [content, key, value] = parts(data);
    let path = file("settings.toml", content);
    let config = match Config::load(Some(&path)) {
        Ok(config) => config,
        Err(wrong) => return oracle::wrong(&wrong),
    };
    let again = Config::load(Some(&file("again.toml", config.to_toml()))).expect("what was written is read");
    assert_eq!(again, config, "written and read");
    match Config::set(Some(&path), &text(key), &text(value)) {
        Ok(changed) => assert_eq!(Config::load(Some(&path)).expect("what was set is read"), changed),
        Err(wrong) => {
            oracle::wrong(&wrong);
            assert_eq!(std::fs::read(&path).expect("it is there"), content, "what is refused changes nothing");
        }
    }
}

/// The state of a walk.
pub fn sessions(data: &[u8]) {
    let store = SessionStore::new(folder());
    let path = store.path("license-expired");
    std::fs::create_dir_all(path.parent().expect("a folder")).expect("the folder is ours");
    std::fs::write(&path, data).expect("the folder is ours");
    let Ok(Loaded::Session(session)) = store.load("license-expired") else { return };
    same_again::<Session>(&session);
    store.save(&session).expect("the folder is ours");
    let Ok(Loaded::Session(kept)) = store.load("license-expired") else { panic!("what was kept is lost") };
    assert_eq!(kept, session, "kept and read");
    let _ = (steps_tried(&session, &CATALOGUE, Tongue::english()), walk_record(&session, &CATALOGUE, Tongue::english()));
    let diagnosis = diagnose(&CATALOGUE, Reading::default(), now());
    let plan = Plan::new(&diagnosis, CATALOGUE.find("license-expired"));
    let mut moved = (*session).clone();
    let _ = moved.position(&plan);
    moved.forward(&plan);
    moved.back(&plan);
}

/// Documents that Keymend writes and reads.
pub fn documents(data: &[u8]) {
    let Some((choice, json)) = data.split_first() else { return };
    match choice % 4 {
        0 => read_again::<TicketRecord>(json),
        1 => read_again::<Request>(json),
        2 => read_again::<Named>(json),
        _ => read_again::<CaptureManifest>(json),
    }
}

fn read_again<T: Serialize + DeserializeOwned + Debug>(json: &[u8]) {
    if let Ok(read) = serde_json::from_slice::<T>(json) {
        same_again(&read);
    }
}

/// What is written is read as what it was.
fn same_again<T: Serialize + DeserializeOwned + Debug>(document: &T) {
    let written = serde_json::to_vec(document).expect("JSON");
    let read: T = serde_json::from_slice(&written).expect("what was written is read");
    assert_eq!(format!("{read:?}"), format!("{document:?}"), "written and read");
}

/// An entry of the directory of sellers.
pub fn sellers(data: &[u8]) {
    let [entry, name] = parts(data);
    file("sellers/own.toml", entry);
    let (providers, wrong) = Providers::with_own(&folder().join(Path::new("sellers")), &DESK_NAMES);
    let _ = providers.find(&text(name));
    let _ = said(&text(name), now().date_naive(), &providers);
    wrong.iter().for_each(|wrong| oracle::wrong(wrong));
}
