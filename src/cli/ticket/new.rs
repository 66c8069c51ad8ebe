//! `keymend ticket new`.

use clap::Args;

use super::super::reading::ReadingArgs;
use super::super::{Exit, Failure, Globals};
use super::RequestArgs;
use super::desk::{Desk, settings};
use crate::facts::FactId;
use crate::guide::{Loaded, Session, Store, steps_tried, walk_record};
use crate::places::data_folder;
use crate::report::DiagnosisDocument;
use crate::ticket::{Attachment, Papers, Record, Request, Setting, Sources, Wanted, clean_json, learn_json};

/// The field that tells what was tried, and the file in the ticket's folder.
const TRIED: (&str, &str) = ("steps-tried", "steps-tried.txt");

#[derive(Debug, Args)]
#[command(after_help = "Examples:
  keymend ticket new app-info.txt
  keymend ticket new app-info.txt --topic license-expired --to shop --set order-number=12345 -o request.txt
  keymend ticket new app-info.txt --language de --attach kesl.log --format eml -o draft.eml")]
pub(in crate::cli) struct NewArgs {
    #[command(flatten)]
    reading: ReadingArgs,
    /// The failure to write about (default: the first finding).
    #[arg(long, value_name = "TOPIC")]
    topic: Option<String>,
    /// Make a second ticket even where one about the same case is open.
    #[arg(long)]
    another: bool,
    #[command(flatten)]
    request: RequestArgs,
}

pub(super) fn run(args: &NewArgs, globals: &Globals) -> Result<Exit, Failure> {
    let asked = &args.request;
    let mut settings = settings(&asked.settings)?;
    let desk = Desk::new(globals, asked.templates.folder.as_deref())?;
    let catalogue = globals.catalogue()?;
    let case = args.reading.named(globals).read_one(&mut args.reading.around())?;
    let diagnosis = case.diagnose(&catalogue);
    let mut document = serde_json::to_value(DiagnosisDocument::new(&diagnosis, false))?;

    let chosen =
        args.topic.as_deref().map_or_else(|| diagnosis.top().map(|top| top.topic), |name| catalogue.find(name));
    let walk = chosen.and_then(|topic| walked(&topic.id, globals));
    let tried = walk.as_deref().map(steps_tried).unwrap_or_default();
    let set = |text: &String| text.split('=').next().is_some_and(|name| name.trim() == TRIED.0);
    if !tried.is_empty() && !asked.settings.iter().any(set) {
        settings.push(Setting::parse(&format!("{}={tried}", TRIED.0))?);
    }

    let mut redactor = desk.redactor(None)?;
    desk.learn(&mut redactor, &asked.attach);
    learn_json(&document, &mut redactor)?;
    let from =
        Sources { catalogue: &catalogue, diagnosis: &diagnosis, config: &desk.config, providers: &desk.providers };
    let wanted = Wanted {
        topic: args.topic.as_deref(),
        to: asked.to.map(Into::into),
        provider: asked.provider.as_deref(),
        mail: asked.mail.as_deref(),
        language: asked.language.as_deref(),
        settings: &settings,
        reveal: &asked.reveal,
    };
    let mut request = Request::new(&from, &wanted, &mut redactor)?;
    desk.ask(&mut request, &mut redactor)?;

    let mut attached = desk.attachments(&mut redactor, &asked.attach, &asked.attach_unchecked)?;
    clean_json(&mut document, &mut redactor);
    let diagnosis_json = serde_json::to_vec_pretty(&document)?;
    let facts = serde_json::json!({ "facts": document.get("facts") });
    let facts_json = serde_json::to_vec_pretty(&facts)?;
    let entry = Attachment::of("diagnosis.json", "what Keymend found", &diagnosis_json);
    attached.insert(0, (entry, diagnosis_json.clone()));

    let papers = Papers::new(&request, &desk.templates, &attached, &mut redactor)?;
    let product = diagnosis.sheet.value(FactId::ProductName).map(ToString::to_string).unwrap_or_default();
    let mut record = Record::new(&request.topic, &product, desk.config.mail.from.as_deref());
    record.attachments = attached.iter().map(|(attachment, _)| attachment.clone()).collect();
    let mut files = papers.files(&request, &record, &desk.config, &redactor)?;
    let draft = files.iter().find(|(name, _)| name == "message.eml").map(|(_, draft)| draft.clone());
    files.push(("diagnosis.json".to_owned(), diagnosis_json));
    files.push(("facts.json".to_owned(), facts_json));
    if let Some(walk) = walk.as_deref().filter(|walk| !walk.events.is_empty()) {
        let lines = walk_record(walk).lines().map(|line| redactor.clean(line) + "\n").collect::<String>();
        files.push((TRIED.1.to_owned(), lines.into_bytes()));
    }
    let own = attached.into_iter().skip(1);
    files.extend(own.map(|(attachment, content)| (format!("attachments/{}", attachment.name), content)));
    let ticket = desk.store.create(record, args.another, |_| Ok(files))?;

    desk.print(asked.document.format, &request, &papers, draft.as_deref().unwrap_or_default())?;
    desk.say_state(&request);
    let number = ticket.record.number;
    globals.say(&format!("ticket {number} is kept in {}", ticket.folder().display()));
    if request.recipient.mail.is_some() {
        globals.say(&format!(
            "look at it with `keymend ticket send {number} --dry-run`, then `keymend ticket send {number}`"
        ));
    } else if let Some(page) = &request.recipient.page {
        globals.say(&format!("open {page} and enter it there field by field"));
    } else {
        globals.say(&format!("give the address with `keymend ticket edit {number} --mail ADDRESS`, or `keymend ticket export {number} -o draft.eml`"));
    }
    Ok(Exit::Fine)
}

/// What was kept of the walk through a topic; a ticket is written even where it cannot be read.
fn walked(topic: &str, globals: &Globals) -> Option<Box<Session>> {
    match Store::new(&data_folder()).load(topic) {
        Ok(Loaded::Session(session)) => Some(session),
        Ok(Loaded::Nothing) => None,
        Ok(Loaded::SetAside(path)) => {
            let path = crate::text::clean_text(&path.to_string_lossy());
            globals.say(&format!("the record of the steps is damaged and left out; it now lies at {path}"));
            None
        }
        Err(error) => {
            globals.say(&format!("the record of the steps is left out: {error}"));
            None
        }
    }
}
