//! The report for a person: one finding on top with its proof, the rest folded, what to do next last.

use super::terminal::{QUIET, ReportLayout, STRONG, TYPED, indent, mark, styled, wrap};
use crate::case::Named;
use crate::diagnosis::{Contradiction, Diagnosis, Finding, Question, Standing, Verdict};
use crate::facts::{Locator, NotRead, Observation, PERSON, statement};
use crate::recognise::{Explanation, ExplanationVerdict};
use crate::topics::{Owner, Severity, Topic};

/// The diagnosis as text; `named` is what was named, for the commands that it proposes.
#[must_use]
pub fn human_diagnosis(diagnosis: &Diagnosis<'_>, named: &Named, layout: ReportLayout) -> String {
    let mut page = ReportText { text: String::new(), layout };
    page.looked_at(&diagnosis.looked_at);
    let shown: Vec<&Finding<'_>> = diagnosis.standing().collect();
    if let Some((top, rest)) = shown.split_first() {
        page.finding(top);
        page.rest(rest);
    }
    page.contradictions(&diagnosis.contradictions);
    page.conflicts(diagnosis);
    page.not_read(&diagnosis.not_read);
    if layout.verbose {
        page.facts(diagnosis);
        page.aside(&diagnosis.aside);
    }
    if let Some(question) = &diagnosis.next_question {
        page.question(question, named);
    }
    page.closing(diagnosis, named);
    page.text
}

/// The heading of one of several machines.
#[must_use]
pub fn human_machine(diagnosis: &Diagnosis<'_>, layout: ReportLayout) -> String {
    let name = diagnosis.machine.as_deref().unwrap_or("this machine");
    format!("{}\n\n", styled(STRONG, &wrap(name, layout.width, "== ", "   ")))
}

/// The explanation as text.
#[must_use]
pub fn human_explanation(explanation: &Explanation<'_>, layout: ReportLayout) -> String {
    let mut page = ReportText { text: String::new(), layout };
    if let Some(check) = &explanation.code {
        page.heading("Looked at as an activation code");
        page.line(&format!("Shape: {}. A right shape does not yet mean a valid code.", check.shape.name()));
        check.problems.iter().for_each(|problem| page.bullet(&problem.to_string()));
    }
    if let Some(damage) = &explanation.damage {
        page.line(&format!("Keymend understands words less well than it could: {damage}. Install it again."));
    }
    for code in &explanation.unknown_codes {
        page.line(&format!(
            "{code} is a code of a known family, but no failure is known by it. Send it with the exact text that was shown."
        ));
    }
    if !explanation.closest().is_empty() {
        page.closest(explanation);
        return page.text;
    }
    if let Some((first, rest)) = explanation.recognised.split_first() {
        page.explained(first.topic, explanation.is_confident());
        let words = explanation.words_for(first);
        if !words.is_empty() {
            page.heading("What led to it");
            page.line(&quoted(&words));
        }
        if !explanation.said.is_empty() {
            page.heading("What you mentioned");
            explanation.said.iter().for_each(|said| page.line(&statement(said.fact, &said.value)));
        }
        if !rest.is_empty() {
            page.heading("It could also be");
        }
        for other in rest {
            let words = explanation.words_for(other);
            let by = if words.is_empty() { String::new() } else { format!(", by {}", quoted(&words)) };
            page.bullet(&format!("{} ({}){by}", other.topic.title, other.topic.id));
        }
    }
    page.text.push('\n');
    let last = match explanation.verdict {
        ExplanationVerdict::Recognised if explanation.is_confident() => return page.text,
        ExplanationVerdict::Recognised => {
            "Not sure. The exact text or code on the screen, or `keymend diagnose` on a capture, would help."
        }
        ExplanationVerdict::NotALicenseProblem => "This is not a licence problem.",
        ExplanationVerdict::NotRecognised => {
            "Not recognised. Give the exact text or code that the screen shows, or run `keymend diagnose` on a capture."
        }
    };
    page.paragraph(&styled(STRONG, last));
    page.text
}

/// One topic in full, as text.
#[must_use]
pub fn human_topic(topic: &Topic, layout: ReportLayout) -> String {
    let mut page = ReportText { text: String::new(), layout };
    page.explained(topic, true);
    page.text
}

struct ReportText {
    text: String,
    layout: ReportLayout,
}

impl ReportText {
    fn push(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push('\n');
    }

    fn paragraph(&mut self, text: &str) {
        let text = indent(text, self.layout.width, "");
        self.push(&text);
    }

    fn heading(&mut self, text: &str) {
        self.text.push('\n');
        self.push(&styled(STRONG, text));
    }

    fn line(&mut self, text: &str) {
        let text = indent(text, self.layout.width, "  ");
        self.push(&text);
    }

    fn bullet(&mut self, text: &str) {
        let text = wrap(text, self.layout.width, "  - ", "    ");
        self.push(&text);
    }

    fn title(&mut self, topic: &Topic, severity: Severity, confirmed: bool) {
        let (sign, style) = mark(severity, confirmed);
        let title = wrap(&topic.title, self.layout.width, &format!("{sign} "), "  ");
        self.push(&styled(style, &title));
        self.push(&styled(QUIET, &format!("  {}  {}", topic.code, topic.id)));
    }

    fn finding(&mut self, finding: &Finding<'_>) {
        self.title(finding.topic, finding.severity, finding.standing == Standing::Confirmed);
        if finding.standing == Standing::Possible {
            self.line("Possible, not proven.");
        }
        self.line(owner(finding.owner, finding.severity));
        self.heading("Why");
        finding.because.iter().for_each(|observation| self.observation(observation));
        if !finding.missing.is_empty() {
            let missing: Vec<String> = finding.missing.iter().map(|fact| meaning(*fact)).collect();
            self.line(&format!("What would decide it: {}.", missing.join("; ")));
        }
        if finding.steps.is_empty() {
            return;
        }
        self.heading("What to do");
        for (index, step) in finding.steps.iter().enumerate() {
            let text = wrap(&step.text, self.layout.width, &format!("  {}. ", index + 1), "     ");
            self.push(&text);
            if let Some(warning) = &step.warning {
                let warning = wrap(warning, self.layout.width, "     Careful: ", "     ");
                self.push(&styled(STRONG, &warning));
            }
            let check = wrap(&step.check, self.layout.width, "     It worked if: ", "     ");
            self.push(&styled(QUIET, &check));
        }
    }

    /// One ticked line for each place that was read.
    fn looked_at(&mut self, places: &[String]) {
        for place in places {
            let line = wrap(place, self.layout.width, "✓ looked at ", "  ");
            self.push(&styled(QUIET, &line));
        }
        if !places.is_empty() {
            self.text.push('\n');
        }
    }

    fn observation(&mut self, observation: &Observation) {
        self.line(&observation.statement());
        let evidence = &observation.evidence;
        if matches!(evidence.locator, Locator::Derived(_)) {
            return;
        }
        let said = matches!(evidence.locator, Locator::Person | Locator::Words { .. });
        let place = if said { "you said so".to_owned() } else { evidence.place() };
        let place = indent(&place, self.layout.width, "      ");
        self.push(&styled(QUIET, &place));
        if !evidence.excerpt.is_empty() && evidence.excerpt != observation.value.to_string() {
            let excerpt = indent(&evidence.excerpt, self.layout.width, "      | ");
            self.push(&styled(QUIET, &excerpt));
        }
    }

    fn rest(&mut self, rest: &[&Finding<'_>]) {
        for (standing, heading) in [(Standing::Confirmed, "Also true"), (Standing::Possible, "Also possible")] {
            let others: Vec<&&Finding<'_>> = rest.iter().filter(|finding| finding.standing == standing).collect();
            if others.is_empty() {
                continue;
            }
            self.heading(heading);
            for finding in others {
                if self.layout.verbose {
                    self.text.push('\n');
                    self.finding(finding);
                } else {
                    self.bullet(&format!("{} ({} {})", finding.topic.title, finding.topic.code, finding.topic.id));
                }
            }
        }
    }

    fn contradictions(&mut self, contradictions: &[Contradiction<'_>]) {
        if contradictions.is_empty() {
            return;
        }
        let (answered, shown): (Vec<_>, Vec<_>) =
            contradictions.iter().partition(|contradiction| contradiction.against.evidence.source == PERSON);
        if !shown.is_empty() {
            self.heading("What you say and what this computer shows do not match");
        }
        for contradiction in shown {
            let (title, against) = (&contradiction.topic.title, &contradiction.against);
            let (shows, place) = (against.statement(), &against.evidence.locator);
            self.bullet(&format!("You describe \"{title}\", but this computer shows: {shows} ({place})."));
        }
        if !answered.is_empty() {
            self.heading("Two things that you say do not match");
        }
        for contradiction in answered {
            let (title, against) = (&contradiction.topic.title, &contradiction.against);
            self.bullet(&format!("You describe \"{title}\", but you also say: {}.", against.statement()));
        }
    }

    fn conflicts(&mut self, diagnosis: &Diagnosis<'_>) {
        let mut said = false;
        for (fact, entry) in diagnosis.sheet.entries() {
            for other in entry.conflicts() {
                if !said {
                    self.heading("Sources disagree");
                    said = true;
                }
                let best = entry.best();
                self.bullet(&format!(
                    "{}: {} ({}), but also {} ({}). Keymend trusts the first.",
                    meaning(fact),
                    best.value,
                    best.evidence.locator,
                    other.value,
                    other.evidence.locator
                ));
            }
        }
    }

    fn not_read(&mut self, entries: &[NotRead]) {
        if entries.is_empty() {
            return;
        }
        self.heading("Could not check");
        for entry in entries {
            self.bullet(&format!("{}: {}. {}", entry.source, entry.reason, entry.advice));
        }
    }

    fn aside(&mut self, seen: &[Observation]) {
        if seen.is_empty() {
            return;
        }
        self.heading("Seen on this computer, which has no Kaspersky app, and not used");
        for seen in seen {
            self.bullet(&format!("{} = {}  ({})", seen.fact, seen.value, seen.evidence.place()));
        }
    }

    fn facts(&mut self, diagnosis: &Diagnosis<'_>) {
        self.heading("Everything that is known");
        for (fact, entry) in diagnosis.sheet.entries() {
            let best = entry.best();
            self.bullet(&format!("{fact} = {}  ({}, {})", best.value, best.evidence.source, best.evidence.locator));
        }
    }

    fn question(&mut self, question: &Question, named: &Named) {
        self.heading("One answer would narrow this down");
        self.line(question.text);
        for (value, words) in &question.choices {
            let answer = styled(TYPED, &format!("{}={value}", question.fact));
            let words = if value == words { String::new() } else { format!("  {words}") };
            self.push(&format!("    {answer}{words}"));
        }
        self.line("Answer with:");
        self.command(&format!("{} --answer {}=...", named.command("diagnose", &[]), question.fact));
    }

    /// The most important line, last.
    fn closing(&mut self, diagnosis: &Diagnosis<'_>, named: &Named) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        let closing = Closing::of(diagnosis, named);
        self.paragraph(&styled(STRONG, &closing.sentence));
        if let Some(command) = closing.command {
            self.command(&command);
        }
    }

    /// A command on a line of its own, never broken: half of it, copied, would run as another one.
    fn command(&mut self, command: &str) {
        self.push(&format!("    {}", styled(TYPED, command)));
    }

    /// The question where a text was not understood: numbered, so that it can be answered by a number.
    fn closest(&mut self, explanation: &Explanation<'_>) {
        self.heading("Keymend did not understand this for certain. Which of these is closest?");
        self.text.push('\n');
        for (number, found) in (1..).zip(explanation.closest()) {
            let choice = format!("{} ({})", found.topic.title, found.topic.id);
            let text = wrap(&choice, self.layout.width, &format!("  {number}. "), "     ");
            self.push(&text);
        }
        self.text.push('\n');
        self.paragraph(
            "Add `--closest NUMBER` to see what to do about one of them. If none fits, give the exact text or code that the \
             screen shows, or run `keymend diagnose` on a capture.",
        );
    }

    fn explained(&mut self, topic: &Topic, sure: bool) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.title(topic, topic.severity, sure);
        if !sure {
            self.line("This is a guess from your description; nothing confirms it yet.");
        }
        // What is only perhaps so is not yet good to know.
        if sure || topic.severity != Severity::Info {
            self.line(owner(topic.owner, topic.severity));
        }
        self.text.push('\n');
        for paragraph in topic.body.split("\n\n") {
            match paragraph.strip_prefix("## ") {
                Some(heading) => {
                    self.push(&styled(STRONG, heading));
                }
                None => {
                    let text = paragraph.split_whitespace().collect::<Vec<_>>().join(" ");
                    self.paragraph(&text);
                    self.text.push('\n');
                }
            }
        }
        if !topic.steps.is_empty() {
            self.push(&styled(STRONG, "What to do"));
            for (index, step) in topic.steps.iter().enumerate() {
                let text = wrap(&step.text, self.layout.width, &format!("  {}. ", index + 1), "     ");
                self.push(&text);
            }
        }
        self.heading("Sources");
        topic.sources.iter().for_each(|source| self.push(&styled(QUIET, &format!("  {source}"))));
    }
}

/// The one sentence that answers, and the command that comes next.
pub(super) struct Closing {
    pub sentence: String,
    /// It belongs behind the colon at the end of the sentence.
    pub command: Option<String>,
}

impl Closing {
    pub(super) fn of(diagnosis: &Diagnosis<'_>, named: &Named) -> Closing {
        let without_command = |sentence| Closing { sentence, command: None };
        let Some(top) = diagnosis.top() else {
            return without_command("Cannot tell: too little is known about the licence.".to_owned());
        };
        let title = &top.topic.title;
        match diagnosis.verdict {
            Verdict::NothingWrong => without_command(format!("Nothing is wrong: {}.", lower_first(title))),
            Verdict::CannotTell => without_command(format!("Cannot tell yet. It may be: {}.", lower_first(title))),
            Verdict::Problem => {
                let command = top.topic.form.as_ref().map(|form| {
                    let to = form.addressee.on(&diagnosis.sheet).addressee.name();
                    named.command("ticket new", &[("--topic", top.topic.id.as_str()), ("--to", to)])
                });
                let proven = top.standing == Standing::Confirmed;
                let known = diagnosis.standing().find(|finding| finding.standing == Standing::Confirmed);
                let background = known.filter(|_| !proven).map_or_else(String::new, |known| {
                    format!(" What is certain: {}.", lower_first(&known.topic.title))
                });
                let next = if command.is_some() { " If the steps do not help:" } else { "" };
                let lead = if proven { "Problem:" } else { "Probably:" };
                Closing { sentence: format!("{lead} {title}.{background}{next}"), command }
            }
        }
    }
}

/// Words in quotes, joined by commas.
fn quoted(words: &[String]) -> String {
    words.iter().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(", ")
}

fn meaning(fact: crate::facts::FactId) -> String {
    fact.def().meaning.trim_end_matches('.').to_owned()
}

fn lower_first(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map(|first| first.to_lowercase().collect::<String>() + characters.as_str()).unwrap_or_default()
}

pub(super) fn owner(owner: Owner, severity: Severity) -> &'static str {
    match owner {
        Owner::Person | Owner::Nobody if severity == Severity::Info => "Nothing to fix; for your information.",
        Owner::Person => "You can fix this yourself.",
        Owner::Kaspersky => "Kaspersky support has to help with this.",
        Owner::Provider => "Your subscription provider has to fix this.",
        Owner::Shop => "The shop that sold the licence has to help with this.",
        Owner::Admin => "The administrator of this computer has to fix this.",
        Owner::Nobody => "Nobody has to do anything now.",
    }
}
