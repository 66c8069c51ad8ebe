//! The page that answers: what is wrong and who can end it, how that is known, and the one question that would decide.

use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::form::SentForm;
use super::reply::PageReply;
use super::shown::words;
use super::uploads::name_of;
use super::visit::{Handled, Visit};
use crate::case::read_answer;
use crate::diagnosis::{Question, Standing, Verdict};
use crate::language::say::{page as said, walk};
use crate::report::of_diagnosis;

impl Visit<'_> {
    pub(super) fn show_answer(&mut self) -> Handled {
        if self.case()?.is_none() {
            return self.show_machines();
        }
        let Some(interview) = self.interview.as_ref() else { return self.show_machines() };
        let (diagnosis, named) = (interview.diagnosis(), interview.named());
        let mut summary = of_diagnosis(diagnosis, named, &self.tongue);
        let device = interview.which_device(None);
        let mut question = device.clone().or_else(|| interview.asked_first()).map(|question| self.question(&question));
        if let (Some(question), Some(_)) = (question.as_mut(), device) {
            question["text"] = self.say(walk::no_app_here()).into();
        }
        let wrong = diagnosis.verdict != Verdict::NothingWrong;
        let top = diagnosis.top().filter(|_| wrong);
        let step_count = summary.steps.len();
        let others: Vec<Json> = diagnosis
            .standing()
            .skip(1)
            .filter(|finding| finding.topic.question.is_none())
            .map(|finding| {
                let possible = finding.standing != Standing::Confirmed;
                json!({ "title": finding.topic.title, "topic": finding.topic.id, "possible": possible })
            })
            .collect();
        let asked: Vec<Json> = diagnosis
            .standing()
            .filter_map(|finding| {
                let steps: Vec<&str> = finding.steps.iter().map(|step| step.text.as_str()).collect();
                let answer = finding.topic.answer()?;
                Some(json!({ "title": finding.topic.title, "answer": answer, "steps": steps }))
            })
            .collect();
        // Nobody is left alone with "too little is known".
        let what_now = question.is_none() && diagnosis.verdict == Verdict::CannotTell;
        let sources: Vec<Json> = named
            .sources
            .iter()
            .map(|path| {
                let name = name_of(path);
                let read = diagnosis.looked_at.iter().any(|seen| seen.contains(&name))
                    || diagnosis
                        .sheet
                        .entries()
                        .any(|(_, known)| known.all().iter().any(|seen| seen.evidence.source.contains(&name)));
                let state = self.say(if read { said::file_read() } else { said::file_not_read() });
                json!({ "name": name, "state": state })
            })
            .collect();
        // Beside words about another device, this computer was looked at all the same.
        if summary.looked_at.is_empty() && named.reads_this_machine() {
            let sources: BTreeSet<&str> = diagnosis.aside.iter().map(|seen| seen.evidence.source.as_str()).collect();
            summary.looked_at = sources.into_iter().map(|source| self.tongue.source(source)).collect();
        }
        let title = std::mem::take(&mut summary.lead);
        let content = json!({
            "lead": title,
            "tone": summary.tone,
            "owner": summary.owner,
            "in_english": summary.in_english,
            "topic": top.map(|top| top.topic.id.as_str()),
            "can_write": wrong,
            "has_steps": top.is_some() && step_count > 0,
            "machines": null,
            "question": question,
            "can_go_back": !self.before.is_empty(),
            "message": self.unsent.as_ref().or(named.message.as_ref()),
            "sources": sources,
            "has_sources": !named.sources.is_empty(),
            "evidence": summary.evidence,
            "not_to_do": summary.not_to_do,
            "disagreements": summary.disagreements,
            "others": others,
            "asked": asked,
            "looked_at": summary.looked_at,
            "not_read": summary.not_read,
            "pictures": self.picture_names(),
            "what_now": what_now,
            "w": self.answer_words(),
        });
        let shown = self.page("answer", &title, content);
        self.unsent = None;
        shown
    }

    /// Which of several machines is meant.
    fn show_machines(&mut self) -> Handled {
        let title = self.say(said::which_machine());
        let choices: Vec<Json> = self.machines.iter().map(|name| json!({ "value": name, "words": name })).collect();
        let content = json!({
            "lead": title, "tone": "unsure", "owner": null, "in_english": null, "topic": null, "has_steps": false, "can_write": false,
            "machines": choices, "question": null, "can_go_back": !self.before.is_empty(), "message": self.unsent.as_ref().or(self.named.message.as_ref()), "what_now": false,
            "sources": self.source_names(), "has_sources": true, "evidence": [], "not_to_do": [], "disagreements": [], "others": [], "looked_at": [],
            "asked": [], "not_read": [], "pictures": self.picture_names(), "w": self.answer_words(),
        });
        self.page("answer", &title, content)
    }

    fn answer_words(&self) -> Json {
        words!(self.tongue; start_steps write_support question_title answer_button not_known go_back_question tell_title
            tell_label tell_hint tell_button files_title files_label files_hint files_button files_from forget how_we_know
            no_evidence looked_title not_read_title nothing_looked look_again others_title possible choose machine_button
            now_title now_tell now_files now_write another_choice pictures_title)
    }

    /// The names of the captures that are read.
    fn source_names(&self) -> Vec<Json> {
        let state = self.say(said::file_read());
        self.named.sources.iter().map(|path| json!({ "name": name_of(path), "state": state })).collect()
    }

    /// The names of the pictures that can be attached.
    fn picture_names(&self) -> Vec<String> {
        self.pictures.iter().map(|path| name_of(path)).collect()
    }

    /// A question with its choices, in the person's language.
    pub(super) fn question(&self, question: &Question) -> Json {
        let choice =
            |value: &&'static str| json!({ "value": value, "words": self.tongue.answer(question.fact, value) });
        // Some questions have "I do not know" among their answers.
        let knows = question.choices.contains(&"unknown");
        let (first, further) = question.first_choices();
        json!({
            "text": self.tongue.question(question.fact),
            "fact": question.fact.name(),
            "choices": first.iter().map(choice).collect::<Vec<_>>(),
            "further": further.iter().map(choice).collect::<Vec<_>>(),
            "add_unknown": !knows,
        })
    }

    /// Takes the answer to the question that the page asked; an answer to an older question changes nothing.
    pub(super) fn reply(&mut self, form: &SentForm) -> Handled {
        let Some(value) = form.get("value") else { return Ok(PageReply::go_to("answer#question")) };
        let asked = self.case()?.and_then(crate::guide::Interview::asked_first);
        let Some(question) = asked.filter(|question| Some(question.fact.name()) == form.get("fact")) else {
            return Ok(PageReply::go_to("answer#question"));
        };
        self.take_answer(&question, value)?;
        Ok(PageReply::go_to("answer#question"))
    }

    /// Gives an answer to the interview, which reads again.
    pub(super) fn take_answer(&mut self, question: &Question, value: &str) -> Result<(), Box<dyn std::error::Error>> {
        let value = Some(value).filter(|value| *value != "unknown" || question.choices.contains(&"unknown"));
        let Some(interview) = self.interview.as_mut() else { return Ok(()) };
        if let Some(value) = value {
            read_answer(&format!("{}={value}", question.fact), interview.diagnosis().now)?;
        }
        self.before.push(interview.named().clone());
        interview.answer(question.fact, value, (self.setup.around)().as_mut())?;
        self.named = interview.named().clone();
        self.walk = None;
        Ok(())
    }
}
