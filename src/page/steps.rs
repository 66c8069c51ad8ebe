//! The steps as cards: one is done at a time, and each is checked.

use chrono::{DateTime, Utc};
use serde_json::{Value as Json, json};

use super::form::SentForm;
use super::reply::PageReply;
use super::shown::words;
use super::visit::{Handled, Visit};
use super::walking::OpenWalk;
use crate::code::ActivationCode;
use crate::guide::{
    Action, Ask, OFFER_TIME, Press, SessionStore, Show, StepOutcome, TakeUp, Turn, WalkOrigin, command_line,
    needs_code, reminder, run_offer,
};
use crate::language::Message;
use crate::language::say::walk::now_elsewhere;
use crate::language::say::{page as said, walk};
use crate::places::data_folder;
use crate::report::{body_blocks, not_to_do_about, only_in_english};
use crate::text::clean_text;
use crate::topics::Topic;

/// The name of the calendar file.
const REMINDER: &str = "keymend.ics";

impl<'c> Visit<'c> {
    /// The topic to walk through, where the person chose one.
    fn chosen_topic(&self) -> Option<&'c Topic> {
        self.chosen.as_deref().and_then(|name| self.catalogue().find(name))
    }

    pub(super) fn show_steps(&mut self, query: &SentForm) -> Handled {
        if let Some(topic) = query.get("topic").filter(|name| self.catalogue().find(name).is_some()) {
            if self.walk.as_ref().is_none_or(|open| open.walk.topic().id != topic) {
                self.chosen = Some(topic.to_owned());
                self.walk = None;
            }
            return Ok(PageReply::go_to("steps"));
        }
        if self.walk.is_none() {
            if self.case()?.is_none() {
                return Ok(PageReply::go_to("answer"));
            }
            let chosen = self.chosen_topic();
            let Some(interview) = self.interview.as_ref() else { return Ok(PageReply::go_to("answer")) };
            if let Some(question) = interview.before_walk(chosen) {
                return self.steps_page(json!({ "question": self.question(&question) }));
            }
            let Some(topic) = interview.topic(chosen) else {
                return self.steps_page(json!({ "nothing": self.say(said::no_steps()) }));
            };
            self.begin_walk(topic, TakeUp::Earlier)?;
        }
        match &self.walk {
            Some(open) => self.steps_page(self.walk_content(open)),
            None => Ok(PageReply::go_to("answer")),
        }
    }

    fn begin_walk(&mut self, topic: &'c Topic, take_up: TakeUp) -> Result<(), Box<dyn std::error::Error>> {
        let Some(interview) = self.interview.take() else { return Ok(()) };
        let store = SessionStore::new(&data_folder());
        let begun = interview.walk(topic, store, take_up, (self.setup.around)())?;
        let mut told = Vec::new();
        match begun.origin {
            WalkOrigin::Earlier if begun.walk.session().events.is_empty() => {}
            WalkOrigin::Earlier => told.push(self.say(said::continues())),
            WalkOrigin::SetAside(path) => {
                told.push(self.say(said::progress_damaged(clean_text(&path.to_string_lossy()))));
            }
            _ => {}
        }
        self.named = begun.walk.session().named.clone();
        self.uploads.are_needed();
        let mut walk = begun.walk;
        if let (Some(Show::NowElsewhere(title)), Ask::Follow(_)) = (begun.turn.show.last(), walk.ask()) {
            told.push(self.say(now_elsewhere(title.as_str())));
            walk.press(Press::Follow(true))?;
            self.chosen = Some(walk.topic().id.clone());
        }
        let resume = std::mem::take(&mut self.resume);
        let step = walk.place().and_then(|at| walk.plan().steps.get(at)).map(|step| step.id.clone());
        let agreed = step.filter(|_| resume.contains(&Press::Agree));
        for press in resume {
            walk.press(press)?;
        }
        self.walk = Some(OpenWalk { walk, told, explanation: Vec::new(), over: None, agreed });
        Ok(())
    }

    /// A page of the steps with what is given, and the rest empty.
    fn steps_page(&self, given: Json) -> Handled {
        let mut content = json!({
            "question": null, "nothing": null, "problem": null, "in_english": null, "told": [], "explanation": [],
            "steps": [], "current": null, "place": null, "ask": null, "end": null, "fixed": false, "topic": null,
            "to": null, "due": null, "asked_fact": null, "check": null, "not_to_do": [],
            "can_go_back": !self.before.is_empty(), "chosen": self.chosen,
            "w": words!(self.tongue; steps_title to_answer question_title answer_button not_known careful worked_if agree
                did_it did_it_work yes no not_sure skip_step step_back explain write_support look_now waiting_title
                reminder_button open_page run_title run_agree run_button your_code done_mark skipped_mark
                fixed fixed_text run_out next_problem restart stop_text choose what_else go_back_question
                another_choice),
        });
        if let (Some(content), Some(given)) = (content.as_object_mut(), given.as_object()) {
            content.extend(given.clone());
        }
        let title = content["problem"].as_str().map_or_else(|| self.say(said::steps_title()), str::to_owned);
        self.page("steps", &title, content)
    }

    fn walk_content(&self, open: &OpenWalk<'c>) -> Json {
        let walk = &open.walk;
        let (plan, place) = (walk.plan(), walk.place());
        let outcome = |id: &str| {
            let events = walk.session().events.iter().rev();
            events
                .filter(|event| event.topic == walk.topic().id)
                .find(|event| event.step == id)
                .map(|event| event.outcome)
        };
        let steps: Vec<Json> = plan
            .steps
            .iter()
            .enumerate()
            .map(|(at, step)| {
                let mark = match outcome(&step.id) {
                    _ if place == Some(at) => "current",
                    Some(StepOutcome::Done | StepOutcome::Worked) => "done",
                    Some(StepOutcome::Skipped | StepOutcome::NotYet) => "skipped",
                    _ => "later",
                };
                json!({
                    "number": at + 1, "text": step.text, "mark": mark, "current": mark == "current",
                    "done": mark == "done", "skipped": mark == "skipped", "warning": step.warning,
                })
            })
            .collect();
        let current = place.and_then(|at| plan.steps.get(at));
        let due = current.and_then(|step| walk.due(step));
        let waiting = due.filter(|due| *due > walk.now());
        let offer = current.and_then(|step| step.offer.as_ref()).map(|action| self.offer(action));
        let (ask, check, fact) = match walk.ask() {
            Ask::Agreement => ("agreement", None, None),
            Ask::Step { .. } => ("step", None, None),
            Ask::Seen(check) => ("seen", Some(check.clone()), None),
            Ask::Fact(question) => ("fact", None, Some(self.question(question))),
            Ask::End { .. } | Ask::Works => ("end", None, None),
            Ask::Nothing { fixed: true } => ("fixed", None, None),
            // A wait, or a walk that was left: the step is still there.
            _ => ("step", None, None),
        };
        let end = match walk.ask() {
            Ask::End { back, next } => Some(json!({ "back": back, "next": next })),
            _ => None,
        };
        json!({
            "problem": walk.topic().title,
            "in_english": only_in_english(walk.topic().language(), &self.tongue),
            "told": open.told,
            "explanation": open.explanation,
            "not_to_do": not_to_do_about(walk.topic(), walk.topic().severity),
            "place": place.map(|at| self.say(said::place(at + 1, plan.steps.len()))),
            "steps": steps,
            "current": current.map(|step| json!({
                "id": step.id, "text": step.text, "check": step.check, "warning": step.warning, "offer": offer,
                "agreed": ask != "agreement", "first": place == Some(0),
            })),
            "ask": { "agreement": ask == "agreement", "step": ask == "step", "seen": ask == "seen", "fact": ask == "fact" },
            "check": check,
            "asked_fact": fact,
            "end": end,
            "fixed": ask == "fixed" || open.over == Some(true),
            "topic": walk.topic().id,
            "due": waiting.map(|due| json!({
                "until": self.say(said::waiting_until(self.tongue.moment(due))),
                "from": current.and_then(|step| walk.counts_from(step)).map(|from| self.say(said::counts_from(self.tongue.moment(from)))),
                "left": self.time_left(due - walk.now()),
                "seconds": (due - walk.now()).num_seconds(),
            })),
        })
    }

    /// How long a wait still takes, in words.
    fn time_left(&self, left: chrono::TimeDelta) -> String {
        self.say(said::time_left(left.num_hours(), left.num_minutes() % 60))
    }

    /// What Keymend can do for a step: a page to open, a text to copy, or a command that is shown and asked for.
    fn offer(&self, action: &Action) -> Json {
        match action {
            Action::Open(page) => json!({ "open": page, "copy": null, "run": null, "elsewhere": null }),
            Action::Copy(text) => json!({ "open": null, "copy": text, "run": null, "elsewhere": null }),
            Action::Run(words) => {
                let run = command_line(words, &self.say(said::code_stand_in()));
                json!({ "open": null, "copy": null, "run": run, "needs_code": needs_code(words), "elsewhere": null })
            }
            Action::RunElsewhere(words) => {
                let command = command_line(words, &self.say(said::code_stand_in()));
                let belongs = self.say(walk::run_elsewhere());
                json!({ "open": null, "copy": null, "run": null, "elsewhere": { "command": command, "belongs": belongs } })
            }
        }
    }

    /// What a person did with the step that was shown to them; with another one, it changes nothing.
    pub(super) fn press(&mut self, form: &SentForm) -> Handled {
        let back = Ok(PageReply::go_to("steps#now"));
        if self.walk.is_none() {
            return self.answer_before_walk(form).and(back);
        }
        if form.get("press") == Some("restart") {
            return self.restart().and(back);
        }
        let Some(open) = self.walk.as_mut() else { return back };
        open.told.clear();
        open.explanation.clear();
        let step = open.walk.place().and_then(|at| open.walk.plan().steps.get(at)).cloned();
        let is_shown = form.get("step") == step.as_ref().map(|step| step.id.as_str());
        let press = match form.get("press").unwrap_or_default() {
            "back" => Press::Back,
            "next" => Press::Next,
            "explain" => Press::Explain,
            _ if !is_shown => return back,
            "agree" => Press::Agree,
            "done" => Press::Done,
            "skip" => Press::Skip,
            "yes" => Press::Saw(Some(true)),
            "no" => Press::Saw(Some(false)),
            "not-sure" => Press::Saw(None),
            "answer" => match form.get("value") {
                Some(value) => Press::Answer(Some(value.to_owned()).filter(|value| value != "unknown")),
                None => return back,
            },
            "run" => match step.as_ref().and_then(|step| step.offer.clone()) {
                Some(Action::Run(words)) => match self.run(&words, form)? {
                    Some(press) => press,
                    None => return back,
                },
                _ => return back,
            },
            _ => return back,
        };
        let Some(open) = self.walk.as_mut() else { return back };
        let waited = step.as_ref().and_then(|step| open.walk.session().waits.get(&step.id)).copied();
        if press == Press::Agree {
            open.agreed = step.map(|step| step.id);
        }
        let mut turn = open.walk.press(press)?;
        if turn.ask == Ask::Works {
            // The page itself asks at its end whether the problem is still there.
            let mut show = turn.show;
            turn = open.walk.press(Press::Saw(None))?;
            show.append(&mut turn.show);
            turn.show = show;
        }
        self.named = open.walk.session().named.clone();
        // The problem may be another one by now.
        self.chosen = Some(open.walk.topic().id.clone());
        self.tell_turn(&turn);
        if let (Some(_), Some(due)) = (waited, turn.show.iter().find_map(still_waiting)) {
            self.told(said::not_yet_wait(self.tongue.moment(due)));
        }
        // What the answer page says may be another thing by now.
        self.interview = None;
        back
    }

    /// The question that must be answered before the steps are known.
    fn answer_before_walk(&mut self, form: &SentForm) -> Handled {
        let chosen = self.chosen_topic();
        let asked = self.case()?.and_then(|interview| interview.before_walk(chosen));
        let asked = asked.filter(|question| Some(question.fact.name()) == form.get("fact"));
        if let (Some(question), Some(value)) = (asked, form.get("value")) {
            self.take_answer(&question, value)?;
        }
        Ok(PageReply::go_to("steps"))
    }

    /// Begins the walk anew.
    fn restart(&mut self) -> Handled {
        let topic = self.walk.take().map(|open| open.walk.topic());
        if self.case()?.is_some()
            && let Some(topic) = topic
        {
            self.begin_walk(topic, TakeUp::Again)?;
        }
        Ok(PageReply::go_to("steps"))
    }

    /// Runs the command of a step that the person has agreed to.
    fn run(&mut self, words: &[String], form: &SentForm) -> Result<Option<Press>, Box<dyn std::error::Error>> {
        if form.get("agreed").is_none() {
            self.told(said::agree_first());
            return Ok(None);
        }
        let code = form.get("code").and_then(ActivationCode::parse);
        if needs_code(words) && code.is_none() {
            self.told(said::not_a_code());
            return Ok(None);
        }
        let ran = run_offer(words, code.as_ref(), OFFER_TIME)?;
        let command = ran.command.as_str();
        let said = match ran.exit {
            Some(0) => self.say(said::ended_well(command)),
            Some(number) => self.say(said::ended_with_error(number.to_string(), command)),
            None => self.say(said::ended_early(command)),
        };
        if let Some(open) = self.walk.as_mut() {
            open.told.push(said);
            open.told.extend(ran.lines.iter().cloned());
        }
        Ok(Some(Press::Ran { note: ran.note(&self.tongue), exit: ran.exit, command: ran.command }))
    }

    fn told(&mut self, message: Message) {
        let text = self.say(message);
        if let Some(open) = self.walk.as_mut() {
            open.told.push(text);
        }
    }

    /// Puts into words what the engine tells beside the step itself.
    fn tell_turn(&mut self, turn: &Turn) {
        for show in &turn.show {
            match show {
                Show::NotYet | Show::NotSolved => self.told(said::not_yet()),
                Show::CannotShow(since) => self.told(walk::cannot_show(self.tongue.moment(*since))),
                Show::Changed(title) => self.told(said::changed(title.as_str())),
                Show::Other(title) => self.told(said::could_also_be(title.as_str())),
                Show::NothingFurther => self.told(said::nothing_further()),
                Show::Explanation(body) => {
                    if let Some(open) = self.walk.as_mut() {
                        open.explanation = body_blocks(body);
                    }
                }
                _ => {}
            }
        }
        if let (Some(open), Ask::Nothing { fixed }) = (self.walk.as_mut(), &turn.ask) {
            open.over = Some(*fixed);
        }
    }

    /// The calendar entry for the end of a wait.
    pub(super) fn show_reminder(&mut self) -> Handled {
        let Some(open) = &self.walk else { return Ok(PageReply::go_to("steps")) };
        let walk = &open.walk;
        let step = walk.place().and_then(|at| walk.plan().steps.get(at));
        let waits = step.and_then(|step| Some((step, walk.due(step)?)));
        let Some((step, due)) = waits else { return Ok(PageReply::go_to("steps")) };
        let topic = walk.topic();
        let text = reminder(&topic.id, &step.id, &topic.title, due, walk.now(), &self.tongue);
        Ok(PageReply::download(REMINDER, "text/calendar; charset=utf-8", text.into_bytes()))
    }
}

/// When a wait ends that goes on.
fn still_waiting(show: &Show) -> Option<DateTime<Utc>> {
    match show {
        Show::Waiting { due, .. } => Some(*due),
        _ => None,
    }
}
