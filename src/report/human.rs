//! The report for a person: one finding on top with its proof, the rest folded, what to do next last.

use super::body::{BodyBlock, body_blocks};
use super::desk_codes::{DeskCode, FoundCode, desk_codes, desk_codes_read};
use super::doubts::{Disagreement, disagreements, not_to_do};
use super::registered::registered_at;
use super::terminal::{QUIET, ReportLayout, STRONG, TYPED, indent, mark, styled, wrap};
use crate::case::Named;
use crate::code::{CodeCheck, CodeShape};
use crate::diagnosis::{Diagnosis, Finding, Question, Standing, Verdict, renews_by_itself};
use crate::diagnosis::{Explanation, ExplanationVerdict};
use crate::facts::{FactId, Locator, NotRead, Observation, Sheet, Value};
use crate::language::say::report as said;
use crate::language::{Language, Message, Tongue, nearest};
use crate::recognise::Recognition;
use crate::say::{Worded, dates, desk, together};
use crate::topics::{Owner, Severity, Step, Topic};

/// The diagnosis as text; `named` is what was named, for the commands that it proposes.
#[must_use]
pub fn human_diagnosis(diagnosis: &Diagnosis<'_>, named: &Named, layout: ReportLayout, tongue: &Tongue) -> String {
    let mut page = ReportText { text: String::new(), layout, tongue };
    page.looked_at(diagnosis);
    let shown: Vec<&Finding<'_>> = diagnosis.standing().collect();
    if let Some((top, rest)) = shown.split_first() {
        page.finding(top, &diagnosis.sheet);
        if diagnosis.ends_today() {
            page.line(&tongue.say(said::ends_today()));
        }
        page.rest(rest, diagnosis);
    }
    page.desk_codes(desk_codes_read(diagnosis, tongue));
    page.disagreements(diagnosis);
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

/// One line on how several machines stand.
#[must_use]
pub fn machines_in_short(diagnoses: &[Diagnosis<'_>], tongue: &Tongue) -> String {
    let (files, computers): (Vec<_>, Vec<_>) = diagnoses.iter().partition(|one| one.is_of_no_computer);
    let count = |of: &[&Diagnosis<'_>], verdict| of.iter().filter(|one| one.verdict == verdict).count();
    let of_computers = |verdict| count(&computers, verdict);
    let (problems, unsure) = (of_computers(Verdict::Problem), of_computers(Verdict::CannotTell));
    let counted = tongue.say(said::machines(computers.len(), of_computers(Verdict::NothingWrong), problems, unsure));
    if files.is_empty() {
        return counted;
    }
    let others = said::files_of_no_computer(files.len(), count(&files, Verdict::Problem));
    format!("{counted}\n{}", tongue.say(others))
}

/// What one of several machines is called: its name, or that of a file, which names no computer.
pub(super) fn machine_title(diagnosis: &Diagnosis<'_>, tongue: &Tongue) -> Option<String> {
    let name = diagnosis.machine.clone()?;
    Some(if diagnosis.is_of_no_computer { tongue.say(said::file_of_no_computer(name)) } else { name })
}

/// The heading of one of several machines.
#[must_use]
pub fn human_machine(diagnosis: &Diagnosis<'_>, layout: ReportLayout, tongue: &Tongue) -> String {
    let name = machine_title(diagnosis, tongue).unwrap_or_else(|| tongue.say(said::this_computer()));
    format!("{}\n\n", styled(STRONG, &wrap(&name, layout.width, "== ", "   ")))
}

/// What a text that may be a code looks like.
pub(super) fn shape_typed(check: &CodeCheck, tongue: &Tongue) -> String {
    let shape = tongue.say(said::code_shape(tongue.answer(FactId::CodeShape, check.shape.name())));
    let is_well_formed = check.shape == CodeShape::ActivationCode;
    if is_well_formed { format!("{shape} {}", tongue.say(said::code_well_formed())) } else { shape }
}

/// The explanation as text.
#[must_use]
pub fn human_explanation(
    explanation: &Explanation<'_>,
    named: &Named,
    layout: ReportLayout,
    tongue: &Tongue,
) -> String {
    let mut page = ReportText { text: String::new(), layout, tongue };
    if let Some(check) = &explanation.code {
        page.heading(said::code_heading());
        page.line(&shape_typed(check, tongue));
        check.problems.iter().for_each(|problem| page.bullet(&tongue.say(problem.message())));
    }
    if let Some(damage) = &explanation.damage {
        page.line(&tongue.say(said::understands_less(damage.as_str())));
    }
    if let Some(language) = foreign(explanation, tongue) {
        page.line(&tongue.say(language));
    }
    for code in &explanation.unknown_codes {
        page.line(&tongue.say(said::unknown_code(code.to_string())));
    }
    page.desk_codes(desk_codes(FoundCode::anywhere(&explanation.desk_codes), tongue, tongue));
    if !explanation.closest().is_empty() {
        page.closest(explanation);
        return page.text;
    }
    if let Some((first, rest)) = explanation.recognised.split_first() {
        let sure = explanation.is_confident();
        let owner = explanation.owner_of(first.topic);
        page.explained(first.topic, owner, &explanation.steps_of(first.topic), sure, explanation.proven);
        let words = explanation.words_for(first);
        if !words.is_empty() {
            page.heading(said::what_led_to_it());
            page.line(&quoted(&words, tongue));
        }
        if !explanation.said.is_empty() {
            page.heading(said::what_you_mentioned());
            explanation.said.iter().for_each(|said| page.line(&tongue.fact(said.fact, &said.value)));
        }
        if !rest.is_empty() {
            page.heading(said::could_also_be());
        }
        for other in rest {
            page.bullet(&other_topic(explanation, other, tongue));
        }
    }
    page.text.push('\n');
    if let Some(last) = last_words(explanation) {
        page.paragraph(&styled(STRONG, &tongue.say(last)));
    }
    if let Some(command) = letter_about(explanation, named).filter(|_| layout.commands) {
        let sentence = [save_first(named, tongue), Some(tongue.say(said::steps_do_not_help()))];
        page.paragraph(&styled(STRONG, &sentence.into_iter().flatten().collect::<Vec<_>>().join(" ")));
        page.command(&command);
    }
    page.text
}

/// The command that writes the letter about what was explained, where somebody can be written to about it.
fn letter_about(explanation: &Explanation<'_>, named: &Named) -> Option<String> {
    let first = explanation.recognised.first()?;
    let is_failure = first.topic.severity > Severity::Info && first.topic.form.is_some();
    // What was asked for by its name is no report of anybody.
    let by_name = Named { message: None, ..named.clone() };
    is_failure.then(|| match first.is_by_its_name() {
        true => by_name.command("ticket new", &[("--topic", first.topic.id.as_str())]),
        false => named.command("ticket new", &[]),
    })
}

/// In which language a text is, where that is not the reader's.
pub(super) fn foreign(explanation: &Explanation<'_>, tongue: &Tongue) -> Option<Message> {
    let language = explanation.language.filter(|language| *language != tongue.language().code())?;
    let told = said::text_language(language);
    let is_spoken = nearest(language).is_some();
    Some(if is_spoken { told } else { together([told, said::text_not_spoken()]) })
}

/// What an explanation says at last, where it is not the answer itself.
pub(super) fn last_words(explanation: &Explanation<'_>) -> Option<Message> {
    match explanation.verdict {
        ExplanationVerdict::Recognised if explanation.is_confident() => None,
        ExplanationVerdict::NotALicenseProblem if explanation.is_confident() => Some(said::not_a_licence_problem()),
        ExplanationVerdict::Recognised | ExplanationVerdict::NotALicenseProblem => Some(said::not_sure()),
        ExplanationVerdict::NotRecognised if explanation.is_well_by_words => Some(said::well_by_words()),
        ExplanationVerdict::NotRecognised => Some(said::not_recognised()),
    }
}

/// One topic that may be meant besides, with the words for it.
pub(super) fn other_topic(explanation: &Explanation<'_>, other: &Recognition<'_>, tongue: &Tongue) -> String {
    let words = explanation.words_for(other);
    let (title, id) = (other.topic.title.as_str(), other.topic.id.as_str());
    tongue.say(match words.as_slice() {
        [] => said::other(id, title),
        words => said::other_by(id, title, quoted(words, tongue)),
    })
}

/// One topic in full, as text.
#[must_use]
pub fn human_topic(topic: &Topic, layout: ReportLayout, tongue: &Tongue) -> String {
    let mut page = ReportText { text: String::new(), layout, tongue };
    page.explained(topic, topic.owner, &topic.steps.iter().collect::<Vec<_>>(), true, true);
    page.text
}

struct ReportText<'t> {
    text: String,
    layout: ReportLayout,
    tongue: &'t Tongue,
}

impl ReportText<'_> {
    fn say(&self, message: Message) -> String {
        self.tongue.say(message)
    }

    fn push(&mut self, text: &str) {
        self.text.push_str(text);
        self.text.push('\n');
    }

    /// What codes of the subscription service mean for a help desk.
    fn desk_codes(&mut self, codes: Vec<DeskCode>) {
        if codes.is_empty() {
            return;
        }
        self.heading(desk::kss_heading());
        for code in codes {
            self.bullet(&code.line);
            if let Some(answer) = code.answer {
                let answer = self.say(desk::kss_customer(answer));
                self.push(&wrap(&answer, self.layout.width, "    ", "    "));
            }
        }
        let source = self.say(desk::kss_source());
        self.line(&source);
    }

    fn paragraph(&mut self, text: &str) {
        let text = indent(text, self.layout.width, "");
        self.push(&text);
    }

    fn heading(&mut self, message: Message) {
        let text = self.say(message);
        self.text.push('\n');
        self.push(&styled(STRONG, &text));
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

    fn finding(&mut self, finding: &Finding<'_>, sheet: &Sheet) {
        let answer = finding.topic.answer();
        self.title(finding.topic, finding.severity, answer.is_some() || finding.standing == Standing::Confirmed);
        if let Some(answer) = answer {
            self.in_english(finding.topic);
            self.text.push('\n');
            self.line(answer);
        } else {
            self.proof(finding, sheet);
        }
        if finding.steps.is_empty() {
            return;
        }
        self.heading(said::what_to_do());
        self.steps(&finding.steps, finding.topic.language(), true);
        for block in not_to_do(finding) {
            match block {
                BodyBlock::Heading(heading) => {
                    self.text.push('\n');
                    self.push(&styled(STRONG, &heading));
                }
                BodyBlock::Paragraph(text) => self.line(&text),
                BodyBlock::Bullets(items) | BodyBlock::Numbered(items) => {
                    items.iter().for_each(|item| self.bullet(item))
                }
            }
        }
    }

    /// Steps with what has to be minded before each and, where somebody walks them, how each shows that it worked.
    fn steps(&mut self, steps: &[&Step], language: &str, with_checks: bool) {
        let own = words_of_topic(language, self.tongue);
        let (careful, worked) = (own.say(said::careful()), own.say(said::worked_if()));
        for (index, step) in steps.iter().enumerate() {
            let text = wrap(&step.text, self.layout.width, &format!("  {}. ", index + 1), "     ");
            self.push(&text);
            if let Some(warning) = &step.warning {
                let warning = wrap(warning, self.layout.width, &format!("     {careful} "), "     ");
                self.push(&styled(STRONG, &warning));
            }
            if with_checks {
                let check = wrap(&step.check, self.layout.width, &format!("     {worked} "), "     ");
                self.push(&styled(QUIET, &check));
            }
        }
    }

    /// How sure a finding is, who can end it, and what it rests on.
    fn proof(&mut self, finding: &Finding<'_>, sheet: &Sheet) {
        if finding.standing == Standing::Possible {
            self.line(&self.say(said::possible()));
        }
        if let Some(owner) = owner_of(finding, sheet) {
            self.line(&self.say(owner));
        }
        self.in_english(finding.topic);
        self.heading(said::why());
        finding.because.iter().for_each(|observation| self.observation(observation));
        if !finding.missing.is_empty() {
            let missing: Vec<String> = finding.missing.iter().map(|fact| self.tongue.label(*fact)).collect();
            self.line(&self.say(said::would_decide(missing.join("; "))));
        }
    }

    /// One ticked line for each place that was read, and below it what is registered there.
    fn looked_at(&mut self, diagnosis: &Diagnosis<'_>) {
        let looked_at = format!("✓ {} ", self.say(said::looked_at()));
        for place in &diagnosis.looked_at {
            let line = wrap(&self.tongue.source(place), self.layout.width, &looked_at, "  ");
            self.push(&styled(QUIET, &line));
            for product in registered_at(diagnosis, place, self.tongue) {
                self.push(&styled(QUIET, &wrap(&product, self.layout.width, "    ", "      ")));
            }
        }
        if !diagnosis.looked_at.is_empty() {
            self.text.push('\n');
        }
    }

    fn observation(&mut self, observation: &Observation) {
        self.line(&self.tongue.fact(observation.fact, &observation.value));
        let evidence = &observation.evidence;
        if matches!(evidence.locator, Locator::Derived(_)) {
            return;
        }
        let place = indent(&self.tongue.place(evidence), self.layout.width, "      ");
        self.push(&styled(QUIET, &place));
        if !evidence.excerpt.is_empty() && evidence.excerpt != observation.value.to_string() {
            let excerpt = indent(&evidence.excerpt, self.layout.width, "      | ");
            self.push(&styled(QUIET, &excerpt));
        }
    }

    fn rest(&mut self, rest: &[&Finding<'_>], diagnosis: &Diagnosis<'_>) {
        let mut end = end_beside(rest, diagnosis, self.tongue);
        let (asked, rest): (Vec<&Finding<'_>>, Vec<&Finding<'_>>) =
            rest.iter().copied().partition(|finding| finding.topic.question.is_some());
        if !asked.is_empty() {
            self.heading(said::your_question());
        }
        asked.iter().filter_map(|finding| answer_line(finding)).for_each(|line| self.bullet(&line));
        for (standing, heading) in
            [(Standing::Confirmed, said::also_true()), (Standing::Possible, said::also_possible())]
        {
            let others: Vec<&&Finding<'_>> = rest.iter().filter(|finding| finding.standing == standing).collect();
            if others.is_empty() {
                continue;
            }
            self.heading(heading);
            for finding in others {
                if self.layout.verbose {
                    self.text.push('\n');
                    self.finding(finding, &diagnosis.sheet);
                } else {
                    let Topic { title, code, id, .. } = finding.topic;
                    self.bullet(&self.say(said::finding(code.as_str(), id.as_str(), title.as_str())));
                    // The day is of whichever state comes first.
                    let is_of_end = is_proven_end(finding);
                    end.take_if(|_| is_of_end)
                        .iter()
                        .for_each(|end| self.push(&indent(end, self.layout.width, "    ")));
                }
            }
        }
    }

    fn disagreements(&mut self, diagnosis: &Diagnosis<'_>) {
        for Disagreement { heading, lines } in disagreements(diagnosis, self.tongue) {
            self.text.push('\n');
            self.push(&styled(STRONG, &heading));
            lines.iter().for_each(|line| self.bullet(line));
        }
    }

    fn not_read(&mut self, entries: &[NotRead]) {
        if entries.is_empty() {
            return;
        }
        self.heading(said::could_not_check());
        for entry in entries {
            self.bullet(&could_not_check(entry, self.tongue));
        }
    }

    fn aside(&mut self, seen: &[Observation]) {
        if seen.is_empty() {
            return;
        }
        self.heading(said::aside());
        for seen in seen {
            self.bullet(&format!("{} = {}  ({})", seen.fact, seen.value, self.tongue.place(&seen.evidence)));
        }
    }

    fn facts(&mut self, diagnosis: &Diagnosis<'_>) {
        self.heading(said::everything_known());
        for (fact, entry) in diagnosis.sheet.entries() {
            let best = entry.best();
            self.bullet(&format!("{fact} = {}  ({})", best.value, self.tongue.place(&best.evidence)));
        }
    }

    fn question(&mut self, question: &Question, named: &Named) {
        self.heading(said::question());
        self.line(&self.tongue.question(question.fact));
        let choices: Vec<_> =
            question.choices.iter().map(|value| (*value, self.tongue.answer(question.fact, value))).collect();
        // Where one answer needs its words, each has them: "no" is also Spanish.
        let need_words = choices.iter().any(|(value, words)| value != words);
        for (value, words) in &choices {
            let plain = format!("{}={value}", question.fact);
            let answer = styled(TYPED, &plain);
            if !need_words {
                self.push(&format!("    {answer}"));
                continue;
            }
            // What is typed stays whole; its words go on below it where they need more room.
            let words = wrap(words, self.layout.width, &" ".repeat(plain.len() + 6), "        ");
            self.push(&format!("    {answer}  {}", words.trim_start()));
        }
        if let Some(save) = save_first(named, self.tongue) {
            self.line(&save);
        }
        self.line(&self.say(said::answer_with()));
        self.command(&format!("{} --answer {}=...", named.command("diagnose", &[]), question.fact));
    }

    /// The most important line, last.
    fn closing(&mut self, diagnosis: &Diagnosis<'_>, named: &Named) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        let closing = Closing::of(diagnosis, named, self.tongue);
        let Closing { lead, sentence, command } = closing;
        self.paragraph(&styled(STRONG, if self.layout.commands { &sentence } else { &lead }));
        if let Some(command) = command.filter(|_| self.layout.commands) {
            self.command(&command);
        }
    }

    /// A command on a line of its own, never broken: half of it, copied, would run as another one.
    fn command(&mut self, command: &str) {
        self.push(&format!("    {}", styled(TYPED, command)));
    }

    /// The question where a text was not understood: numbered, so that it can be answered by a number.
    fn closest(&mut self, explanation: &Explanation<'_>) {
        self.heading(said::which_is_closest());
        self.text.push('\n');
        for (number, found) in (1..).zip(explanation.closest()) {
            let choice = self.say(said::other(found.topic.id.as_str(), found.topic.title.as_str()));
            let text = wrap(&choice, self.layout.width, &format!("  {number}. "), "     ");
            self.push(&text);
        }
        self.text.push('\n');
        self.paragraph(&self.say(said::closest_how()));
    }

    /// Told where the topic has no texts in the language of the report.
    fn in_english(&mut self, topic: &Topic) {
        if let Some(told) = only_in_english(topic.language(), self.tongue) {
            self.line(&told);
        }
    }

    fn explained(&mut self, topic: &Topic, owner: Owner, steps: &[&Step], sure: bool, proven: bool) {
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        let proven = proven || topic.question.is_some();
        self.title(topic, topic.severity, sure && proven);
        if !sure {
            self.line(&self.say(said::guess()));
        } else if !proven {
            self.line(&self.say(said::possible()));
        }
        // What is only perhaps so is not yet good to know.
        if sure || topic.severity != Severity::Info {
            self.line(&self.say(owner_words(owner, topic.severity)));
        }
        self.in_english(topic);
        self.text.push('\n');
        for block in body_blocks(&topic.body) {
            match block {
                BodyBlock::Heading(heading) => {
                    self.push(&styled(STRONG, &heading));
                    continue;
                }
                BodyBlock::Paragraph(text) => self.paragraph(&text),
                BodyBlock::Bullets(items) => items.iter().for_each(|item| self.bullet(item)),
                BodyBlock::Numbered(items) => (1..).zip(&items).for_each(|(number, item)| {
                    let item = wrap(item, self.layout.width, &format!("  {number}. "), "     ");
                    self.push(&item);
                }),
            }
            self.text.push('\n');
        }
        if !steps.is_empty() {
            self.push(&styled(STRONG, &self.say(said::what_to_do())));
            self.steps(steps, topic.language(), false);
        }
        self.heading(said::sources());
        topic.sources.iter().for_each(|source| self.push(&styled(QUIET, &format!("  {source}"))));
    }
}

/// The answer to a question that was asked beside something else.
pub(super) fn answer_line(finding: &Finding<'_>) -> Option<String> {
    finding.topic.answer().map(|answer| format!("{}: {answer}", finding.topic.title))
}

/// The one sentence that answers, and the command that comes next.
pub(super) struct Closing {
    /// What is so, and how sure that is.
    pub lead: String,
    /// The same, and what comes next.
    pub sentence: String,
    /// It belongs behind the colon at the end of the sentence.
    pub command: Option<String>,
}

/// The command that writes the letter about a finding.
fn letter_command(top: &Finding<'_>, diagnosis: &Diagnosis<'_>, named: &Named) -> Option<String> {
    let to = top.topic.form.as_ref()?.addressee_on(&diagnosis.sheet).addressee.name();
    Some(named.command("ticket new", &[("--topic", top.topic.id.as_str()), ("--to", to)]))
}

impl Closing {
    pub(super) fn of(diagnosis: &Diagnosis<'_>, named: &Named, tongue: &Tongue) -> Closing {
        let closing = Closing::of_verdict(diagnosis, named, tongue);
        if !diagnosis.tells_of_fraud() {
            return closing;
        }
        // Whoever is being cheated is told so first; a licence that works is no problem beside that.
        let warning = tongue.say(said::fraud());
        if diagnosis.top().is_none_or(|top| top.severity == Severity::Info) {
            return Closing { lead: warning.clone(), sentence: warning, command: None };
        }
        let after = |text: String| format!("{warning} {text}");
        Closing { lead: after(closing.lead), sentence: after(closing.sentence), command: closing.command }
    }

    fn of_verdict(diagnosis: &Diagnosis<'_>, named: &Named, tongue: &Tongue) -> Closing {
        let without_command = |message| {
            let sentence = tongue.say(message);
            Closing { lead: sentence.clone(), sentence, command: None }
        };
        if diagnosis.is_well_by_words && !diagnosis.is_partial {
            return without_command(said::well_by_words());
        }
        let Some(top) = diagnosis.top() else {
            // Only a code for a desk is a problem without a topic.
            let is_for_desk = diagnosis.verdict == Verdict::Problem;
            return without_command(if is_for_desk { said::for_desk() } else { said::cannot_tell() });
        };
        let title = top.topic.title.as_str();
        match diagnosis.verdict {
            Verdict::NothingWrong => {
                // What was only asked about proves nothing.
                let top = diagnosis.standing().find(|one| one.standing == Standing::Confirmed).unwrap_or(top);
                let title = top.topic.title.as_str();
                // A state that will be a problem, and is none yet.
                let left =
                    diagnosis.days_left().filter(|_| top.topic.background && top.topic.severity > Severity::Info);
                match left.filter(|days| *days >= 0) {
                    Some(days) => without_command(said::ends_in_days(days)),
                    None => {
                        let fine = tongue.say(said::nothing_wrong(within(title, tongue)));
                        let end = until(diagnosis, tongue);
                        let sentence = end.map_or_else(|| fine.clone(), |end| format!("{fine} {end}"));
                        Closing { lead: sentence.clone(), sentence, command: None }
                    }
                }
            }
            Verdict::CannotTell if diagnosis.only_asks && !diagnosis.is_partial => without_command(said::only_asked()),
            Verdict::CannotTell if diagnosis.is_partial => without_command(said::read_in_part(within(title, tongue))),
            // Somebody can be written to where words and machine contradict each other, too.
            Verdict::CannotTell if !diagnosis.contradictions.is_empty() && top.severity > Severity::Info => {
                let lead = tongue.say(said::cannot_tell_yet(within(title, tongue)));
                let command = letter_command(top, diagnosis, named);
                let next = command.as_ref().map(|_| tongue.say(said::steps_do_not_help()));
                let save = next.as_ref().and_then(|_| save_first(named, tongue));
                let parts = [Some(lead.clone()), save, next];
                Closing { lead, sentence: parts.into_iter().flatten().collect::<Vec<_>>().join(" "), command }
            }
            Verdict::CannotTell if diagnosis.ends_disagree() && top.severity == Severity::Info => {
                without_command(said::cannot_tell_ends())
            }
            Verdict::CannotTell => without_command(said::cannot_tell_yet(within(title, tongue))),
            Verdict::Problem => {
                let command = letter_command(top, diagnosis, named);
                let proven = top.standing == Standing::Confirmed;
                let known = diagnosis.standing().find(|finding| finding.standing == Standing::Confirmed);
                let lead = if proven { said::problem(title) } else { said::probably(title) };
                let background =
                    known.filter(|_| !proven).map(|known| said::certain(within(&known.topic.title, tongue)));
                let end = known.filter(|known| !proven && is_proven_end(known)).and_then(|_| until(diagnosis, tongue));
                let next = command.as_ref().map(|_| tongue.say(said::steps_do_not_help()));
                let save = next.as_ref().and_then(|_| save_first(named, tongue));
                let lead = Some(tongue.say(lead));
                let background = background.map(|message| tongue.say(message));
                let background = [background, end].into_iter().flatten().reduce(|first, end| format!("{first} {end}"));
                let may_come = may_come_until(diagnosis, tongue);
                let joined = |sentences: &[&Option<String>]| {
                    sentences.iter().filter_map(|part| part.as_deref()).collect::<Vec<_>>().join(" ")
                };
                let sentence = joined(&[&lead, &may_come, &background, &save, &next]);
                Closing { lead: joined(&[&lead, &may_come, &background]), sentence, command }
            }
        }
    }
}

/// Whether a finding is proven and tells of the end of a licence.
fn is_proven_end(finding: &Finding<'_>) -> bool {
    finding.standing == Standing::Confirmed && finding.topic.when.mentions(FactId::LicenseExpiresAt)
}

/// The end of the licence, and how many days are left, where that is proven beside another finding, which says nothing of it.
fn end_beside(rest: &[&Finding<'_>], diagnosis: &Diagnosis<'_>, tongue: &Tongue) -> Option<String> {
    let top = diagnosis.top()?;
    let is_told = top.because.iter().any(|seen| seen.fact == FactId::LicenseExpiresAt);
    if is_told || !rest.iter().any(|finding| is_proven_end(finding)) {
        return None;
    }
    let day = diagnosis.sheet.value(FactId::LicenseExpiresAt).map(|end| tongue.fact(FactId::LicenseExpiresAt, end));
    let left = diagnosis.days_left().filter(|days| *days > 0).map(|days| tongue.say(said::days_left(days)));
    let parts: Vec<String> = [day, left].into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join("\n"))
}

/// Until when an answer may still come, where the first finding waits for it and the charge is known.
fn may_come_until(diagnosis: &Diagnosis<'_>, tongue: &Tongue) -> Option<String> {
    let hours = diagnosis.top()?.topic.steps.iter().find_map(|step| step.wait_hours)?;
    let until = diagnosis.waits_until(hours).filter(|until| *until > diagnosis.now)?;
    let local = diagnosis.sheet.local(until);
    let time = local.format("%H:%M").to_string();
    Some(tongue.say(said::may_come_until(tongue.say(dates::moment(tongue.day(local.date_naive()), time)))))
}

/// Until when a licence that is in order runs, as far as that is known.
fn until(diagnosis: &Diagnosis<'_>, tongue: &Tongue) -> Option<String> {
    let end = diagnosis.sheet.value(FactId::LicenseExpiresAt).and_then(|end| match end {
        Value::Day(day) => Some(*day),
        Value::Moment(moment) => Some(diagnosis.sheet.local(*moment).date_naive()),
        _ => None,
    });
    match (end, diagnosis.days_left().filter(|days| *days > 0)) {
        (Some(end), Some(_)) if diagnosis.sheet.value(FactId::ReserveUsable) == Some(&Value::Flag(true)) => {
            Some(tongue.say(said::reserve_takes_over(tongue.day(end))))
        }
        (Some(end), Some(_)) => Some(tongue.say(said::ends_on(tongue.day(end)))),
        (None, Some(days)) => Some(tongue.say(said::days_left(days))),
        _ => None,
    }
}

/// Words in quotes, as a list.
pub(super) fn quoted(words: &[String], tongue: &Tongue) -> String {
    tongue.list(words.iter().map(|word| tongue.say(said::quoted(word.as_str()))))
}

/// A title within a sentence: in English it begins with a small letter there.
fn within(title: &str, tongue: &Tongue) -> String {
    let mut characters = title.chars();
    match characters.next() {
        Some(first) if tongue.language() == Language::ENGLISH => first.to_lowercase().chain(characters).collect(),
        _ => title.to_owned(),
    }
}

/// What is said once where a topic has no texts in the language.
pub(crate) fn only_in_english(language_of_topic: &str, tongue: &Tongue) -> Option<String> {
    (language_of_topic != tongue.language().code()).then(|| tongue.say(said::topic_in_english()))
}

/// What stands around the texts of a topic is said in the language of the topic: English where it has no other.
pub(super) fn words_of_topic<'t>(language_of_topic: &str, tongue: &'t Tongue) -> &'t Tongue {
    if language_of_topic == tongue.language().code() { tongue } else { Tongue::english() }
}

/// What to do before a command that repeats a message which is too long for one.
pub(crate) fn save_first(named: &Named, tongue: &Tongue) -> Option<String> {
    named.must_save_message().then(|| tongue.say(said::save_text_first()))
}

/// What could not be read, why, and what to do.
pub(crate) fn could_not_check(entry: &NotRead, tongue: &Tongue) -> String {
    // Advice that names the source itself says what is wrong with it.
    if entry.advice.names(&entry.source) {
        return tongue.say(&entry.advice);
    }
    let source = tongue.source(&entry.source);
    tongue.say(said::could_not_check_line(entry.advice.clone(), entry.reason.message(), source))
}

/// Who can fix what was found; what is only perhaps so is not yet good to know.
pub(super) fn owner_of(finding: &Finding<'_>, sheet: &Sheet) -> Option<Message> {
    let is_settled = finding.standing == Standing::Confirmed || finding.severity != Severity::Info;
    let is = |fact| sheet.value(fact) == Some(&Value::Flag(true));
    // Whoever reads the keys in the console, or a computer that nothing manages, may be the administrator.
    let may_be_reader =
        is(FactId::LicenseInConsole) || finding.topic.owner != Owner::Admin && !is(FactId::LicenseManaged);
    let told = match finding.owner {
        Owner::Admin if finding.severity > Severity::Info && may_be_reader => said::owner_you_as_admin(),
        // Nothing is wrong yet, and it is not nothing to do.
        Owner::Person | Owner::Admin if finding.will_be() && !renews_by_itself(sheet) => said::owner_before_the_end(),
        other => owner_words(other, finding.severity),
    };
    is_settled.then_some(told)
}

/// Who can fix it.
pub(super) fn owner_words(owner: Owner, severity: Severity) -> Message {
    match owner {
        Owner::Person | Owner::Nobody | Owner::Admin if severity == Severity::Info => said::owner_for_information(),
        Owner::Person => said::owner_person(),
        Owner::Kaspersky => said::owner_kaspersky(),
        Owner::Provider => said::owner_provider(),
        Owner::Shop => said::owner_shop(),
        Owner::Admin => said::owner_admin(),
        Owner::Nobody => said::owner_nobody(),
    }
}
