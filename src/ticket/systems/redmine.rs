//! Redmine by its JSON interface.

use serde_json::{Value, json};

use super::{AddedAtDesk, BUNDLE_NAME, DeskLogin, DeskNumber, NewAtDesk, TicketSystem};
use super::{ask_json, encoded, made, marked, numbered, short, with_mark};
use crate::ticket::http::{AskBody, DeskAsk, RestError, Verb, Wire};
use crate::ticket::record::DeskState;

pub(super) struct Redmine {
    pub project: Option<String>,
    /// The number of the custom field that holds our mark.
    pub id_field: Option<String>,
    pub login: DeskLogin,
}

impl Redmine {
    fn issues(&self, wire: &mut dyn Wire, filter: &str) -> Result<Vec<Value>, RestError> {
        match ask_json(wire, format!("/issues.json?status_id=*&limit=20&{filter}"))?["issues"].take() {
            Value::Array(issues) => Ok(issues),
            _ => Err(RestError::NotJson),
        }
    }
}

impl TicketSystem for Redmine {
    fn login(&self) -> Vec<(&'static str, String)> {
        vec![match &self.login.user {
            Some(user) => DeskLogin::basic(user, &self.login.secret),
            None => ("x-redmine-api-key", self.login.secret.clone()),
        }]
    }

    fn create(&self, wire: &mut dyn Wire, new: &NewAtDesk<'_>) -> Result<DeskNumber, RestError> {
        // A file that no issue names is removed by Redmine itself.
        let upload = DeskAsk {
            verb: Verb::Post,
            path: format!("/uploads.json?filename={BUNDLE_NAME}"),
            body: AskBody::Bytes { kind: "application/octet-stream".to_owned(), bytes: new.bundle.to_vec() },
            makes: false,
        };
        let uploaded = wire.ask(&upload)?.json()?;
        let token = uploaded["upload"]["token"].as_str().ok_or(RestError::NotJson)?;
        let field = |(id, value): &(String, String)| json!({ "id": id.parse::<u32>().unwrap_or(0), "value": value });
        let mut issue = json!({
            "subject": marked(new.subject, new.mark),
            "description": new.text,
            "custom_fields": new.fields.iter().map(field).collect::<Vec<_>>(),
            "uploads": [{ "token": token, "filename": BUNDLE_NAME, "content_type": "application/zip" }],
        });
        if let Some(project) = &self.project {
            issue["project_id"] = project.as_str().into();
        }
        let ask = DeskAsk::make(Verb::Post, "/issues.json".to_owned(), json!({ "issue": issue }));
        let answer = wire.ask(&ask)?.json()?;
        made(numbered(&answer["issue"], "id", "id"))
    }

    fn find(&self, wire: &mut dyn Wire, new: &NewAtDesk<'_>) -> Result<Option<DeskNumber>, RestError> {
        if let Some(field) = self.id_field.as_deref().and_then(|field| field.parse::<u64>().ok()) {
            // A field that is no filter is heard as none: any issues are answered then.
            let has_field = |issue: &&Value| {
                let mut fields = issue["custom_fields"].as_array().into_iter().flatten();
                fields.any(|one| one["id"].as_u64() == Some(field) && one["value"] == new.mark)
            };
            let issues = self.issues(wire, &format!("cf_{field}={}", new.mark))?;
            if let Some(issue) = issues.iter().find(has_field) {
                return Ok(numbered(issue, "id", "id"));
            }
        }
        let issues = self.issues(wire, &format!("subject={}", encoded(&format!("~{}", new.mark))))?;
        Ok(with_mark(&issues, "subject", new.mark).and_then(|issue| numbered(issue, "id", "id")))
    }

    fn add(&self, wire: &mut dyn Wire, added: &AddedAtDesk<'_>) -> Result<(), RestError> {
        let document = json!({ "issue": { "notes": format!("{}\n[{}]", added.text, added.mark) } });
        // The answer has no document.
        wire.ask(&DeskAsk::make(Verb::Put, format!("/issues/{}.json", added.id), document)).map(drop)
    }

    fn has(&self, wire: &mut dyn Wire, added: &AddedAtDesk<'_>) -> Result<bool, RestError> {
        let answer = ask_json(wire, format!("/issues/{}.json?include=journals", added.id))?;
        let journals = answer["issue"]["journals"].as_array().ok_or(RestError::NotJson)?;
        Ok(with_mark(journals, "notes", added.mark).is_some())
    }

    fn state(&self, wire: &mut dyn Wire, id: &str) -> Result<DeskState, RestError> {
        let answer = ask_json(wire, format!("/issues/{id}.json"))?;
        let issue = &answer["issue"];
        if issue["id"].is_null() {
            return Err(RestError::NotJson);
        }
        Ok(DeskState {
            status: short(&issue["status"]["name"]),
            subject: short(&issue["subject"]),
            updated: short(&issue["updated_on"]),
        })
    }
}
