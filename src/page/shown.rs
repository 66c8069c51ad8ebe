//! Pages in words and markup.

use std::cell::RefCell;

use handlebars::Handlebars;
use serde_json::{Value as Json, json};

use super::reply::PageReply;
use crate::language::say::page as said;
use crate::language::{Language, Tongue};
use crate::report::rich;

/// The templates by their names; `head` and `foot` are parts of all of them, `block` of some.
const TEMPLATES: [(&str, &str); 12] = [
    ("block", include_str!("../../templates/page/block.hbs")),
    ("menu", include_str!("../../templates/page/menu.hbs")),
    ("head", include_str!("../../templates/page/head.hbs")),
    ("foot", include_str!("../../templates/page/foot.hbs")),
    ("answer", include_str!("../../templates/page/answer.hbs")),
    ("steps", include_str!("../../templates/page/steps.hbs")),
    ("request", include_str!("../../templates/page/request.hbs")),
    ("send", include_str!("../../templates/page/send.hbs")),
    ("print", include_str!("../../templates/page/print.hbs")),
    ("requests", include_str!("../../templates/page/requests.hbs")),
    ("helper", include_str!("../../templates/page/helper.hbs")),
    ("told", include_str!("../../templates/page/told.hbs")),
];

/// The one stylesheet, the one script and the one picture; all are ours, and nothing comes from elsewhere.
const STYLE: &str = include_str!("../../templates/page/style.css");
const SCRIPT: &str = include_str!("../../templates/page/script.js");
const ICON: &str = include_str!("../../templates/page/icon.svg");

/// One of our own files by its name; they say nothing of the case.
pub(super) fn own_file(name: &str) -> Option<PageReply> {
    match name {
        "style.css" => Some(PageReply::own_file("text/css; charset=utf-8", STYLE)),
        "script.js" => Some(PageReply::own_file("text/javascript; charset=utf-8", SCRIPT)),
        "icon.svg" => Some(PageReply::own_file("image/svg+xml", ICON)),
        _ => None,
    }
}

/// The words of a page: each message under its name.
macro_rules! words {
    ($tongue:expr; $($name:ident)*) => {
        serde_json::Value::Object(
            [$((stringify!($name).to_owned(), $tongue.say(crate::language::say::page::$name()).into())),*]
                .into_iter()
                .collect(),
        )
    };
}
pub(super) use words;

/// The engine that makes pages.
pub(super) struct PageTemplates {
    engine: Handlebars<'static>,
    token: String,
}

/// A note that is told once, on the next page.
#[derive(Clone, Debug, Default)]
pub(super) struct Notes(RefCell<Vec<String>>);

impl Notes {
    /// Something to tell on the next page.
    pub(super) fn add(&self, text: impl Into<String>) {
        self.0.borrow_mut().push(text.into());
    }

    fn take(&self) -> Vec<String> {
        self.0.take()
    }
}

impl PageTemplates {
    /// Reads the templates; `token` goes into every form.
    pub(super) fn new(token: &str) -> Result<PageTemplates, Box<handlebars::TemplateError>> {
        let mut engine = Handlebars::new();
        engine.set_strict_mode(true);
        engine.register_helper("rich", Box::new(rich));
        for (name, text) in TEMPLATES {
            engine.register_template_string(name, text)?;
        }
        Ok(PageTemplates { engine, token: token.to_owned() })
    }

    /// A page by its template.
    pub(super) fn page(
        &self,
        template: &str,
        title: &str,
        tongue: &Tongue,
        notes: &Notes,
        mut content: Json,
    ) -> Result<PageReply, Box<handlebars::RenderError>> {
        let languages: Vec<Json> = Language::all().map(|language| of_language(language, tongue)).collect();
        if let Some(content) = content.as_object_mut() {
            content.entry("number").or_insert(Json::Null);
        }
        let view = json!({
            "language": tongue.language().code(),
        "direction": tongue.language().direction(),
            "title": title,
            "here": template,
            "token": self.token,
            "languages": languages,
            "several_languages": languages.len() > 1,
            "notes": notes.take(),
            "w": words!(tongue; skip menu nav_answer nav_steps nav_requests nav_helper language change_language end
                privacy ended_title ended_text copied copy working),
            "p": content,
        });
        Ok(PageReply::html(self.engine.render(template, &view)?))
    }

    /// A page that tells one thing.
    pub(super) fn told(&self, title: &str, text: &str, tongue: &Tongue) -> PageReply {
        let words = words!(tongue; to_answer);
        let content = json!({ "text": text, "over": false, "back": false, "w": words });
        self.told_page(title, tongue, content)
    }

    /// A page that tells why a form was not taken, with the way back; no form stands in it.
    pub(super) fn refused(&self, title: &str, text: &str, tongue: &Tongue) -> PageReply {
        let words = words!(tongue; to_answer);
        self.told_page(
            title,
            tongue,
            json!({ "text": text, "over": true, "state": "refused", "back": true, "w": words }),
        )
    }

    /// The last page.
    pub(super) fn over(&self, tongue: &Tongue) -> PageReply {
        let (title, text) = (tongue.say(said::ended_title()), tongue.say(said::ended_text()));
        let words = words!(tongue; to_answer);
        self.told_page(
            &title,
            tongue,
            json!({ "text": text, "over": true, "state": "over", "back": false, "w": words }),
        )
    }

    /// What is shown where a page takes long.
    pub(super) fn looking(&self, tongue: &Tongue) -> PageReply {
        let (title, text) = (tongue.say(said::looking_title()), tongue.say(said::looking_text()));
        let words = words!(tongue; to_answer);
        self.told_page(
            &title,
            tongue,
            json!({ "text": text, "over": true, "state": "looking", "back": false, "w": words }),
        )
    }

    fn told_page(&self, title: &str, tongue: &Tongue, content: Json) -> PageReply {
        let text = content["text"].as_str().unwrap_or_default().to_owned();
        let page = self.page("told", title, tongue, &Notes::default(), content);
        page.unwrap_or_else(|_| PageReply::plain(hyper::StatusCode::INTERNAL_SERVER_ERROR, &text))
    }
}

/// A language by its own name.
fn of_language(language: Language, tongue: &Tongue) -> Json {
    let own = language.own_name();
    json!({ "code": language.code(), "name": own, "current": language == tongue.language() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_template_can_be_read_and_words_are_escaped() {
        let templates = PageTemplates::new("t").unwrap();
        for language in Language::all() {
            let page = templates.told("<b>", "<script>", &Tongue::new(language));
            let text = String::from_utf8(page.body).unwrap();
            assert!(!text.contains("<b>") && !text.contains("<script>") && text.contains("&lt;script&gt;"), "{text}");
        }
    }
}
