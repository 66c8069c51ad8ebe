//! What one person works on: the case, the walk through it, and which page is shown for what they do.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::error::Error;
use std::path::PathBuf;
use std::sync::Arc;

use hyper::StatusCode;
use serde_json::Value as Json;

use super::form::{MOST_FILES, SentForm};
use super::refusal::ServerWords;
use super::reply::PageReply;
use super::setup::PageSetup;
use super::shown::{Notes, PageTemplates};
use super::trouble;
use super::uploads::{Uploads, name_of};
use super::walking::OpenWalk;
use crate::capture::Packed;
use crate::case::{CaseError, Named};
use crate::guide::{Interview, Press, SessionStore, left_walk};
use crate::language::say::page as said;
use crate::language::{Language, Message, Tongue, nearest};
use crate::places::data_folder;
use crate::redact::without_secrets;
use crate::topics::Catalogue;

/// The pages that are shown again in another language.
const SHOWN: [&str; 7] = ["answer", "steps", "request", "send", "print", "requests", "helper"];

/// What a page answers, or why it cannot.
pub(super) type Handled = Result<PageReply, Box<dyn Error>>;

/// The topics in every language, each made when it is first spoken.
pub(super) struct SpokenCatalogues {
    /// In English, for letters and scripts.
    pub(super) english: Catalogue,
    spoken: BTreeMap<&'static str, OnceCell<Catalogue>>,
}

impl SpokenCatalogues {
    /// Of these topics.
    pub(super) fn new(english: Catalogue) -> SpokenCatalogues {
        let spoken =
            Language::all().chain(Language::for_tests()).map(|language| (language.code(), OnceCell::new())).collect();
        SpokenCatalogues { english, spoken }
    }

    fn speaking(&self, language: Language) -> &Catalogue {
        let place = self.spoken.get(language.code());
        place.map_or(&self.english, |place| place.get_or_init(|| self.english.clone().speaking(language.code())))
    }
}

/// Everything that one run of the page holds.
pub(super) struct Visit<'c> {
    pub(super) catalogues: &'c SpokenCatalogues,
    pub(super) setup: &'c PageSetup,
    pub(super) templates: PageTemplates,
    pub(super) tongue: Tongue,
    pub(super) notes: Notes,
    pub(super) uploads: Uploads,
    /// What was named; the interview has the same with the answers.
    pub(super) named: Named,
    /// What was named before each thing that was said, the last one at the end.
    pub(super) before: Vec<Named>,
    pub(super) interview: Option<Interview<'c>>,
    /// The machines of which one must be chosen.
    pub(super) machines: Vec<String>,
    /// The problem that the person chose to walk through.
    pub(super) chosen: Option<String>,
    pub(super) walk: Option<OpenWalk<'c>>,
    /// What was typed and not yet sent when the language was changed.
    pub(super) unsent: Option<String>,
    /// What was pressed in a step that is shown again, in another language.
    pub(super) resume: Vec<Press>,
    /// Pictures that may be attached.
    pub(super) pictures: Vec<PathBuf>,
    /// A capture of this computer that is ready to be saved.
    pub(super) packed: Option<(Packed, Json)>,
    /// What the server says by itself.
    pub(super) server_words: Arc<ServerWords>,
    /// The person ended it.
    pub(super) is_over: bool,
}

impl<'c> Visit<'c> {
    /// A visit about what was named; whoever names nothing goes on with the walk that was left.
    pub(super) fn new(
        catalogues: &'c SpokenCatalogues,
        setup: &'c PageSetup,
        templates: PageTemplates,
        server_words: Arc<ServerWords>,
    ) -> Result<Visit<'c>, Box<dyn Error>> {
        let message = setup.named.message_text()?;
        let named = setup.named.kept(message.as_deref())?;
        let (named, chosen) = left_walk(named, &SessionStore::new(&data_folder()));
        Ok(Visit {
            catalogues,
            setup,
            templates,
            tongue: Tongue::new(setup.language).on_page(),
            notes: Notes::default(),
            uploads: Uploads::new()?,
            named,
            before: Vec::new(),
            interview: None,
            machines: Vec::new(),
            chosen,
            walk: None,
            unsent: None,
            resume: Vec::new(),
            pictures: Vec::new(),
            packed: None,
            server_words,
            is_over: false,
        })
    }

    /// Answers one request.
    pub(super) fn answer(&mut self, page: &str, query: &SentForm, form: Option<&SentForm>) -> PageReply {
        let handled = match form {
            None => self.show(page, query),
            Some(form) => self.act(page, form),
        };
        handled.unwrap_or_else(|error| {
            let text = self.say(trouble::of_error(error.as_ref()));
            self.templates.told(&self.say(said::trouble()), &text, &self.tongue).with_status(StatusCode::CONFLICT)
        })
    }

    fn show(&mut self, page: &str, query: &SentForm) -> Handled {
        match page {
            "" | "answer" => self.show_answer(),
            "steps" => self.show_steps(query),
            "reminder.ics" => self.show_reminder(),
            "request" => self.show_request(query),
            "print" => self.show_print(query),
            "send" => self.show_send(query),
            "message.eml" => self.show_draft(query),
            "bundle.zip" => self.show_bundle(query),
            "attached" => self.show_attached(query),
            "requests" => self.show_requests(),
            "helper" => self.show_helper(),
            "capture.zip" => self.show_capture(),
            _ => {
                let (title, text) = (self.say(said::not_found()), self.say(said::not_found_text()));
                Ok(self.templates.told(&title, &text, &self.tongue).with_status(StatusCode::NOT_FOUND))
            }
        }
    }

    fn act(&mut self, page: &str, form: &SentForm) -> Handled {
        match page {
            "look" => self.look_again(),
            "tell" => self.tell(form),
            "reply" => self.reply(form),
            "back" => self.go_back(),
            "files" => self.take_files(form),
            "forget" => self.forget_files(),
            "machine" => self.choose_machine(form),
            "language" => self.choose_language(form),
            "press" => self.press(form),
            "write" => self.write(form),
            "fill" => self.fill(form),
            "attach" => self.attach(form),
            "send" => self.send(form),
            "close" => self.close(form),
            "capture" => self.make_capture(),
            "end" => {
                self.is_over = true;
                Ok(self.templates.over(&self.tongue))
            }
            _ => self.show(page, form),
        }
    }

    /// A message in the person's language.
    pub(super) fn say(&self, message: Message) -> String {
        self.tongue.say(message)
    }

    /// A page of the visit.
    pub(super) fn page(&self, template: &str, title: &str, content: Json) -> Handled {
        Ok(self.templates.page(template, title, &self.tongue, &self.notes, content)?)
    }

    /// The topics in the person's language.
    pub(super) fn catalogue(&self) -> &'c Catalogue {
        self.catalogues.speaking(self.tongue.language())
    }

    /// The case as far as it is known, read if it was not yet; none where one of several machines must be chosen first.
    pub(super) fn case(&mut self) -> Result<Option<&Interview<'c>>, Box<dyn Error>> {
        if self.interview.is_none() && self.machines.is_empty() {
            let mut around = (self.setup.around)();
            match Interview::begin(self.catalogue(), self.named.clone(), around.as_mut()) {
                Ok(interview) => self.interview = Some(interview),
                Err(CaseError::SeveralMachines { known }) => self.machines = known,
                Err(error) => return Err(error.into()),
            }
        }
        Ok(self.interview.as_ref())
    }

    /// What was named is another thing now: everything that followed from it is made anew when it is needed.
    pub(super) fn rename(&mut self, change: impl FnOnce(&mut Named)) {
        let before = self.named.clone();
        change(&mut self.named);
        if self.named != before {
            self.before.push(before);
        }
        self.read_again();
    }

    /// Everything that was read is read again when it is needed.
    pub(super) fn read_again(&mut self) {
        self.interview = None;
        self.machines.clear();
        self.walk = None;
    }

    fn go_back(&mut self) -> Handled {
        if let Some(before) = self.before.pop() {
            self.named = before;
            self.read_again();
        }
        Ok(PageReply::go_to("answer#question"))
    }

    fn look_again(&mut self) -> Handled {
        self.read_again();
        Ok(PageReply::go_to("answer"))
    }

    fn tell(&mut self, form: &SentForm) -> Handled {
        let text = form.get_even_empty("message").unwrap_or_default().trim().to_owned();
        // What is kept has no code in it, whose shape becomes an answer, and settles what "yesterday" was.
        let told = Named { message: None, said_at: None, ..self.named.clone() };
        let told = told.kept(Some(text.as_str()).filter(|text| !text.is_empty()))?;
        self.tell_taken_out([text.as_str()]);
        self.chosen = None;
        self.rename(|named| *named = told);
        Ok(PageReply::go_to("answer"))
    }

    /// Says how many values of these texts were taken out that nobody needs.
    pub(super) fn tell_taken_out<'t>(&self, texts: impl IntoIterator<Item = &'t str>) {
        let count: usize = texts.into_iter().map(|text| without_secrets(text).1).sum();
        if count > 0 {
            self.notes.add(self.say(said::taken_out(count)));
        }
    }

    fn take_files(&mut self, form: &SentForm) -> Handled {
        if form.files.is_empty() {
            self.notes.add(self.say(said::no_file(MOST_FILES)));
            return Ok(PageReply::go_to("answer#files"));
        }
        let kept = self.uploads.keep(&form.files)?;
        for picture in &kept.pictures {
            self.notes.add(self.say(said::picture_kept(name_of(picture))));
        }
        self.pictures.extend(kept.pictures);
        if !kept.captures.is_empty() {
            self.chosen = None;
            self.rename(|named| {
                named.called.extend(kept.captures.iter().map(|path| (path.clone(), name_of(path))));
                named.sources.extend(kept.captures);
                named.machine = None;
            });
        }
        Ok(PageReply::go_to("answer"))
    }

    fn forget_files(&mut self) -> Handled {
        self.chosen = None;
        self.rename(|named| {
            named.sources.clear();
            named.called.clear();
            named.machine = None;
            named.format = None;
        });
        Ok(PageReply::go_to("answer"))
    }

    fn choose_machine(&mut self, form: &SentForm) -> Handled {
        let machine = form.get("machine").map(str::to_owned);
        self.rename(|named| named.machine = machine);
        Ok(PageReply::go_to("answer"))
    }

    fn choose_language(&mut self, form: &SentForm) -> Handled {
        if let Some(language) = form.get("language").and_then(nearest) {
            self.unsent = form.get("unsent").map(str::to_owned);
            self.resume = self.walk.as_ref().map(OpenWalk::resume).unwrap_or_default();
            self.tongue = Tongue::new(language).on_page();
            self.server_words.speak(&self.templates, &self.tongue);
            self.named.language = Some(language.code().to_owned());
            self.read_again();
        }
        let page = form.get("here").filter(|page| SHOWN.contains(page));
        let number = form.get("number").and_then(|number| number.parse::<u32>().ok());
        let behind = number.map(|number| format!("?number={number}")).unwrap_or_default();
        Ok(PageReply::go_to(&format!("{}{behind}", page.unwrap_or("answer"))))
    }
}
