//! `keymend config wizard`: the settings that requests need, asked for one by one, and tried by a test message.

use std::path::Path;

use super::super::typed::{answer_to, asks_yes};
use super::super::{Exit, Failure, Globals};
use crate::config::{Config, Security, config_path};
use crate::language::Message;
use crate::language::say::{errors, told};
use crate::say::Worded;
use crate::text::clean_text;
use crate::ticket::{SendOutcome, send_test_mail};

/// One question, and the setting that its answer is.
struct WizardQuestion {
    question: fn() -> Message,
    /// What is set now.
    now: fn(&Config) -> Option<String>,
    /// Which setting an answer changes.
    key: fn(&str) -> &'static str,
}

/// What is asked, in its order.
const QUESTIONS: [WizardQuestion; 7] = [
    WizardQuestion { question: told::ask_name, now: |config| config.name.clone(), key: |_| "name" },
    WizardQuestion { question: told::ask_from, now: |config| config.mail.from.clone(), key: |_| "mail.from" },
    WizardQuestion {
        question: told::ask_server,
        now: |config| {
            let program = config.mail.sendmail.as_ref().map(|path| path.display().to_string());
            program.or_else(|| config.mail.host.clone())
        },
        key: |answer| if Path::new(answer).is_absolute() { "mail.sendmail" } else { "mail.host" },
    },
    WizardQuestion {
        question: told::ask_port,
        now: |config| config.mail.port.map(|port| port.to_string()),
        key: |_| "mail.port",
    },
    WizardQuestion {
        question: told::ask_security,
        now: |config| Some(if config.mail.security == Security::Tls { "tls" } else { "starttls" }.to_owned()),
        key: |_| "mail.security",
    },
    WizardQuestion { question: told::ask_user, now: |config| config.mail.user.clone(), key: |_| "mail.user" },
    WizardQuestion {
        question: told::ask_password,
        now: |config| {
            let file = config.mail.password_file.as_ref().map(|path| path.display().to_string());
            let command = Some(config.mail.password_command.join(" ")).filter(|command| !command.is_empty());
            file.or(command)
        },
        key: |answer| {
            let is_file = !answer.contains(char::is_whitespace) && Path::new(answer).is_file();
            if is_file { "mail.password-file" } else { "mail.password-command" }
        },
    },
];

/// Questions that only a mail server needs an answer to.
const OF_SERVER: usize = 3;

/// Of two settings that would both be used, the one that makes way.
fn other_than(key: &str) -> Option<&'static str> {
    Some(match key {
        "mail.sendmail" => "mail.host",
        "mail.host" => "mail.sendmail",
        "mail.password-file" => "mail.password-command",
        "mail.password-command" => "mail.password-file",
        _ => return None,
    })
}

pub(super) fn run(globals: &Globals) -> Result<Exit, Failure> {
    if !globals.talks() {
        return Err(Failure::usage(errors::wizard_needs_a_terminal()));
    }
    let named = globals.config.as_deref();
    // A file that was named and is not there yet is made.
    let is_there = config_path(named).exists();
    let mut config = if is_there { Config::load(named)? } else { Config::default() };
    globals.tell(told::ask_begin());
    for (at, asked) in QUESTIONS.iter().enumerate() {
        if at >= OF_SERVER && config.mail.sendmail.is_some() {
            break;
        }
        loop {
            let Some(answer) = answer(&globals.tongue().say((asked.question)()), (asked.now)(&config).as_deref())
            else {
                // Half of the settings would be worse than none.
                globals.tell(told::ask_stopped());
                return Ok(Exit::Fine);
            };
            if answer.is_empty() {
                break;
            }
            match set(&config, (asked.key)(&answer), &answer) {
                Ok(changed) => {
                    config = changed;
                    break;
                }
                Err(why) => globals.tell(why),
            }
        }
    }
    if config.contact.is_none()
        && let Some(from) = config.mail.from.clone()
    {
        config = config.with("contact", &from)?;
    }
    config.write(named)?;
    globals.tell(told::ask_done(config_path(named).display().to_string()));
    tried(&config, globals)
}

/// Asks a question, with what is set now; an empty answer leaves it. None where the input has ended.
fn answer(question: &str, now: Option<&str>) -> Option<String> {
    let now = now.map(|now| format!(" [{}]", clean_text(now))).unwrap_or_default();
    answer_to(&format!("{question}{now}:"))
}

/// The settings with an answer; a server may be typed with its port.
fn set(config: &Config, key: &'static str, value: &str) -> Result<Config, Message> {
    let (value, port) = match host_and_port(value) {
        Some((host, port)) if key == "mail.host" => (host, Some(port)),
        _ => (value, None),
    };
    let change = |config: &Config, key: &str, value: &str| config.with(key, value).map_err(|error| error.message());
    let changed = change(config, key, value)?;
    let changed = port.map_or(Ok(changed.clone()), |port| change(&changed, "mail.port", port))?;
    other_than(key).map_or(Ok(changed.clone()), |other| change(&changed, other, ""))
}

/// A host and the port behind it; the colons of an address of the sixth version are none before a port.
fn host_and_port(text: &str) -> Option<(&str, &str)> {
    let (host, port) = text.rsplit_once(':')?;
    let is_host = !host.contains(':') || host.ends_with(']');
    (is_host && !port.is_empty() && port.bytes().all(|c| c.is_ascii_digit())).then_some((host, port))
}

/// Sends the person a message, if they want one, and says what came of it.
fn tried(config: &Config, globals: &Globals) -> Result<Exit, Failure> {
    let Some(from) = config.mail.from.as_deref().map(clean_text) else { return Ok(Exit::Fine) };
    if !asks_yes(&|| told::ask_test(from.as_str()), globals.tongue()) {
        return Ok(Exit::Fine);
    }
    let (subject, body) = (globals.tongue().say(told::test_subject()), globals.tongue().say(told::test_body()));
    match send_test_mail(config, &subject, &(body + "\n"), &mut |told| globals.tell(told)) {
        Ok(SendOutcome::Taken(reply)) => {
            globals.tell(told::sent(reply));
            globals.tell(told::test_look(from));
            Ok(Exit::Fine)
        }
        Ok(
            SendOutcome::NotNow(why)
            | SendOutcome::Refused(why)
            | SendOutcome::Unknown(why)
            | SendOutcome::NotLookedUp(why),
        ) => Err(Failure::not_sent(errors::test_not_sent(why))),
        Err(error) => Err(Failure::not_sent(error.message())),
    }
}
