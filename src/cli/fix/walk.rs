//! One step at a time: show it, hear what was done, look whether it worked, keep the place.

use chrono::{DateTime, Local, Utc};

use super::FixArgs;
use super::offer;
use super::screen::Screen;
use crate::cli::{Exit, Failure, output::write_file};
use crate::diagnosis::Diagnosis;
use crate::facts::FactId;
use crate::guide::{Loaded, Next, Outcome, Plan, PlanStep, Session, Store, ended, proven, proving_answer, reminder};
use crate::topics::{Catalogue, Topic, Truth};

/// The word that a person types before a step that cannot be undone, or costs something.
const AGREED: &str = "agree";

pub(super) struct Walk<'a> {
    pub(super) args: &'a FixArgs,
    pub(super) catalogue: &'a Catalogue,
    pub(super) store: Store,
    pub(super) screen: Screen,
    pub(super) topic: &'a Topic,
    pub(super) session: Session,
    /// The first finding when the step was shown.
    pub(super) top: Option<&'a Topic>,
}

/// How the walk goes on.
enum Turn {
    Stay,
    Show,
    End(Exit),
}

impl<'a> Walk<'a> {
    pub(super) fn run(mut self) -> Result<Exit, Failure> {
        self.store.save(&self.session)?;
        self.introduce();
        let mut plan = self.plan()?;
        loop {
            let Some(place) = self.session.position(&plan) else {
                match self.at_the_end(&plan)? {
                    Turn::End(exit) => return Ok(exit),
                    Turn::Stay | Turn::Show => {
                        plan = self.plan()?;
                        continue;
                    }
                }
            };
            let step = plan.steps[place].clone();
            if !self.show(&plan, place, &step)? {
                continue;
            }
            loop {
                match self.turn(&plan, &step)? {
                    Turn::Stay => {}
                    Turn::Show => break,
                    Turn::End(exit) => return Ok(exit),
                }
            }
            plan = self.plan()?;
        }
    }

    fn now(&self) -> DateTime<Utc> {
        self.session.told.now.unwrap_or_else(Utc::now)
    }

    /// Reads the same sources again.
    fn diagnosis(&self) -> Result<Diagnosis<'a>, Failure> {
        Ok(self.session.told.read_one(&mut self.args.reading.around())?.diagnose(self.catalogue))
    }

    /// The plan by what is known now.
    fn plan(&mut self) -> Result<Plan, Failure> {
        let diagnosis = self.diagnosis()?;
        self.top = diagnosis.top().map(|top| top.topic);
        Ok(Plan::new(&diagnosis, Some(self.topic)))
    }

    fn introduce(&self) {
        self.screen.lead("Problem: ", &self.topic.title);
        if !self.screen.expert {
            self.screen.paragraph(
                "We go through it one step at a time, and look after each one whether it worked. You can stop at any moment: `keymend fix` goes on at the same step.",
            );
        }
    }

    /// Shows a step; false where the person passed over it instead of agreeing to its warning.
    fn show(&mut self, plan: &Plan, place: usize, step: &PlanStep) -> Result<bool, Failure> {
        self.screen.paragraph(&format!("Step {} of {}", place + 1, plan.steps.len()));
        if let Some(warning) = &step.warning {
            self.screen.lead("Careful: ", warning);
            let answer = self.screen.ask(&format!("Type {AGREED} to see this step. Anything else passes over it:"));
            let Some(answer) = answer else {
                self.session.step = Some(step.id.clone());
                return Ok(true);
            };
            if answer.to_lowercase() != AGREED {
                self.leave(plan, step, Outcome::Skipped, "not agreed")?;
                return Ok(false);
            }
        }
        self.screen.paragraph(&step.text);
        if !self.screen.expert {
            self.screen.lead("It worked if: ", &step.check);
        }
        if let Some(due) = self.session.waits.get(&step.id) {
            let text = if *due > self.now() { "Waiting until" } else { "The waiting ended at" };
            self.screen.paragraph(&format!("{text} {}.", local(*due)));
        }
        Ok(true)
    }

    fn turn(&mut self, plan: &Plan, step: &PlanStep) -> Result<Turn, Failure> {
        let offer = if step.offer.is_some() { " [o]ffer: let the program do it" } else { "" };
        let keys = format!("[d]one [s]kip [b]ack [e]xplain [c]opy [w]rite to support [q]uit{offer} >");
        let Some(key) = self.screen.ask(&keys) else { return self.quit() };
        match key.to_lowercase().as_str() {
            "d" | "done" => return self.done(plan, step),
            "s" | "skip" => {
                self.leave(plan, step, Outcome::Skipped, "")?;
                return Ok(Turn::Show);
            }
            "b" | "back" => {
                self.session.back(plan);
                self.store.save(&self.session)?;
                return Ok(Turn::Show);
            }
            "e" | "explain" => self.topic.body.split("\n\n").for_each(|part| {
                let words: Vec<&str> = part.split_whitespace().collect();
                self.screen.paragraph(words.join(" ").trim_start_matches("## "));
            }),
            "c" | "copy" => offer::copy(&step.text, &self.screen),
            "w" | "write" => self.write_to_support(plan),
            "o" | "offer" => return self.offer(step),
            "q" | "quit" => return self.quit(),
            _ => self.screen.paragraph("Type one of the letters in brackets, then Enter."),
        }
        Ok(Turn::Stay)
    }

    fn quit(&mut self) -> Result<Turn, Failure> {
        self.store.save(&self.session)?;
        self.screen.paragraph("Your place is kept. `keymend fix` goes on here.");
        Ok(Turn::End(Exit::Found))
    }

    fn leave(&mut self, plan: &Plan, step: &PlanStep, outcome: Outcome, note: &str) -> Result<(), Failure> {
        self.session.record(&step.id, outcome, note, self.now());
        self.session.forward(plan);
        Ok(self.store.save(&self.session)?)
    }

    fn offer(&mut self, step: &PlanStep) -> Result<Turn, Failure> {
        let Some(action) = &step.offer else {
            self.screen.paragraph("There is nothing that the program can do for this step.");
            return Ok(Turn::Stay);
        };
        if let Some(ran) = offer::take(action, self.args.dry_run, &self.screen) {
            self.session.record(&step.id, Outcome::Ran, &ran.note(), self.now());
            if ran.exit == Some(0) {
                // What an earlier try said is no longer so.
                self.session.told.answers.retain(|answer| !answer.starts_with("attempt.error_code=kesl:"));
            }
            // The exit codes of this program are published; those of others are not.
            if let Some(code) = ran.exit.filter(|code| *code != 0 && ran.command.starts_with("kesl-control ")) {
                self.session.told.answer(&format!("attempt.error_code=kesl:{code}"));
            }
            self.store.save(&self.session)?;
        }
        Ok(Turn::Stay)
    }

    fn done(&mut self, plan: &Plan, step: &PlanStep) -> Result<Turn, Failure> {
        if let Some(hours) = step.wait_hours
            && let Some(end) = self.wait(step, hours)?
        {
            return Ok(Turn::End(end));
        }
        let mut diagnosis = self.diagnosis()?;
        let mut truth = proven(self.topic, &step.id, &diagnosis);
        if truth == Truth::Unknown {
            if !self.screen.agrees(&format!("Look: {} Do you see that?", step.check)) {
                return self.not_yet(step);
            }
            if let Some(answer) = proving_answer(self.topic, &step.id, self.now()) {
                self.session.told.answer(&answer);
                diagnosis = self.diagnosis()?;
                truth = Truth::True;
            }
        }
        if self.session.stood && truth != Truth::False && ended(self.topic, &diagnosis) {
            return self.fixed(step);
        }
        let top = diagnosis.top().map(|top| top.topic);
        // Where a cause is gone and the failure that it explained still stands, the steps for the cause go on.
        let explained = |now: &Topic| self.top.is_some_and(|before| before.refines.contains(&now.id));
        let other = |now: &&Topic| self.top.is_some_and(|before| before.id != now.id) && !explained(now);
        if let Some(changed) = top.filter(other) {
            return self.change(step, changed);
        }
        match truth {
            Truth::False => self.not_yet(step),
            Truth::True if plan.steps.last().is_some_and(|last| last.id == step.id) => self.fixed(step),
            Truth::True | Truth::Unknown => {
                let outcome = if truth == Truth::True { Outcome::Worked } else { Outcome::Done };
                self.leave(plan, step, outcome, "")?;
                Ok(Turn::Show)
            }
        }
    }

    /// Begins or goes on to wait; none where the time is over.
    fn wait(&mut self, step: &PlanStep, hours: u32) -> Result<Option<Exit>, Failure> {
        let now = self.now();
        let from = match self.diagnosis()?.sheet.value(FactId::SubscriptionChargedAt) {
            Some(charged) => charged.begins().filter(|charged| *charged <= now).unwrap_or(now),
            None => now,
        };
        let begins = !self.session.waits.contains_key(&step.id);
        let due = self.session.wait(&step.id, hours, from);
        if begins {
            self.session.record(
                &step.id,
                Outcome::Waiting,
                &format!("until {}", due.format("%Y-%m-%d %H:%M UTC")),
                now,
            );
        }
        self.store.save(&self.session)?;
        if due <= now {
            return Ok(None);
        }
        let diagnosis = self.diagnosis()?;
        if proven(self.topic, &step.id, &diagnosis) == Truth::True {
            return Ok(None);
        }
        self.screen.paragraph(&format!("This has time until {}. Run `keymend fix` then: it goes on here.", local(due)));
        if let Some(path) = &self.args.remind {
            write_file(path, reminder(&self.topic.id, &step.id, &self.topic.title, due, now))?;
            self.screen.paragraph(&format!("The reminder is in {}.", path.display()));
        }
        Ok(Some(Exit::Found))
    }

    fn not_yet(&mut self, step: &PlanStep) -> Result<Turn, Failure> {
        self.session.record(&step.id, Outcome::NotYet, "", self.now());
        self.store.save(&self.session)?;
        self.screen.paragraph(
            "Not yet: what this step should change has not changed. Try it again and type d, or type s to go on to the next step.",
        );
        Ok(Turn::Stay)
    }

    fn fixed(&mut self, step: &PlanStep) -> Result<Turn, Failure> {
        self.session.record(&step.id, Outcome::Worked, "", self.now());
        self.session.finished = true;
        self.store.save(&self.session)?;
        self.screen.paragraph("Fixed: it worked. Nothing more is to be done.");
        Ok(Turn::End(Exit::Fine))
    }

    /// The failure is another one now: its walk takes over what was told and done.
    fn change(&mut self, step: &PlanStep, topic: &'a Topic) -> Result<Turn, Failure> {
        self.session.record(&step.id, Outcome::Changed, &topic.title, self.now());
        self.session.finished = true;
        self.store.save(&self.session)?;
        self.screen.lead("Changed: ", &format!("the problem is now another one: {}", topic.title));
        self.follow(topic)
    }

    fn follow(&mut self, topic: &'a Topic) -> Result<Turn, Failure> {
        let diagnosis = self.diagnosis()?;
        let plan = Plan::new(&diagnosis, Some(topic));
        let stood = !ended(topic, &diagnosis);
        let mut session = match self.store.load(&topic.id)? {
            Loaded::Session(earlier) if !earlier.finished => *earlier,
            _ => Session::new(&topic.id, &plan, self.session.told.clone(), stood, self.now()),
        };
        session.told = self.session.told.clone();
        session.events.splice(0..0, self.session.events.iter().cloned());
        self.session = session;
        self.topic = topic;
        self.store.save(&self.session)?;
        self.introduce();
        Ok(Turn::Show)
    }

    /// The exact command that writes the request, with what was tried.
    fn write_to_support(&self, plan: &Plan) {
        let to = match &plan.next {
            Next::Request { addressee, .. } => addressee.name(),
            Next::Finding { .. } | Next::Nothing => "kaspersky",
        };
        self.screen.paragraph("This writes the request, with what was tried:");
        let options = [("--topic", self.topic.id.as_str()), ("--to", to)];
        self.screen.exact(&self.session.told.command("ticket new", &options));
    }

    /// The steps ran out.
    fn at_the_end(&mut self, plan: &Plan) -> Result<Turn, Failure> {
        self.screen.paragraph("The steps have run out, and the problem is still there.");
        let next = match &plan.next {
            Next::Request { .. } => {
                self.write_to_support(plan);
                None
            }
            Next::Finding { topic, title } => {
                self.screen.lead("It could also be: ", title);
                self.catalogue.find(topic)
            }
            Next::Nothing => {
                self.screen.paragraph("No further step is known for this.");
                None
            }
        };
        let go_on = if next.is_some() { " [n]ext problem" } else { "" };
        match self.screen.ask(&format!("[b]ack [q]uit{go_on} >")).as_deref() {
            Some("b" | "back") if !plan.steps.is_empty() => {
                self.session.back(plan);
                self.store.save(&self.session)?;
                Ok(Turn::Show)
            }
            Some("n" | "next") if next.is_some() => match next {
                Some(topic) => self.follow(topic),
                None => Ok(Turn::Stay),
            },
            _ => self.quit(),
        }
    }
}

/// A moment as the person's clock shows it.
fn local(moment: DateTime<Utc>) -> String {
    moment.with_timezone(&Local).format("%Y-%m-%d %H:%M").to_string()
}
