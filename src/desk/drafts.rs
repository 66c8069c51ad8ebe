//! The folder of drafts: what Keymend wrote there it writes anew, and what an agent edited since stays as it is.
//!
//! Each draft says in a header what Keymend wrote and which message it answers, so that no list beside the files can be out of
//! date, and files may be renamed, moved away or deleted.

use std::collections::HashMap;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use mail_parser::MessageParser;

use super::answer::DraftReply;
use crate::limits;
use crate::places::{Rights, write_atomic};
use crate::text::{clean_text, digest};

/// The header of a draft: a digest of all other lines as Keymend wrote them, and which message it answers.
const HEADER: &str = "X-Keymend-Draft";

/// Signs of a digest that are kept.
const DIGEST: usize = 32;

/// The largest draft that is looked at; what is larger Keymend did not write.
const LARGEST: u64 = limits::BUNDLE_BYTES as u64;

/// How often another name is tried for a draft.
const MOST_NAMES: usize = 1_000;

/// The drafts of a run, in a folder that may hold those of earlier ones.
#[derive(Debug)]
pub struct DraftFolder {
    folder: PathBuf,
    /// Whose they are: the sender's address and name.
    from: Option<String>,
    name: Option<String>,
    /// Whether what was edited is written anew, too.
    overwrites: bool,
    /// The files of each message, by its mark.
    by_message: HashMap<String, Vec<PathBuf>>,
    /// Those that no longer say which message they answer, by the id of the mail that they name.
    by_id: HashMap<String, Vec<PathBuf>>,
    kept: Vec<String>,
}

/// A draft as it lies in the folder.
struct LyingDraft {
    /// Which message it answers, where it says so.
    mark: Option<String>,
    answers: Option<String>,
    /// Whether it is as Keymend wrote it.
    is_ours: bool,
}

impl DraftFolder {
    /// Looks at the drafts that a folder has.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn open(folder: &Path, from: Option<&str>, name: Option<&str>, overwrites: bool) -> io::Result<DraftFolder> {
        let mut drafts = DraftFolder {
            folder: folder.to_owned(),
            from: from.map(str::to_owned),
            name: name.map(str::to_owned),
            overwrites,
            by_message: HashMap::new(),
            by_id: HashMap::new(),
            kept: Vec::new(),
        };
        let mut files = std::fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
        files.retain(|path| path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("eml")));
        files.sort();
        for path in files {
            let Some(draft) = LyingDraft::read(&path) else { continue };
            match (draft.mark, draft.answers) {
                (Some(mark), _) => drafts.by_message.entry(mark).or_default().push(path),
                (None, Some(id)) => drafts.by_id.entry(id).or_default().push(path),
                (None, None) => {}
            }
        }
        Ok(drafts)
    }

    /// Writes the draft of an answer; gives the name of one that an agent edited, which then stays in its place.
    ///
    /// # Errors
    /// It cannot be written.
    pub fn write(&mut self, number: u64, topic: Option<&str>, reply: &DraftReply) -> io::Result<Option<String>> {
        if let Some(edited) = self.remove(&reply.mark, reply.in_reply_to.as_deref())? {
            return Ok(Some(edited));
        }
        let eml = reply.eml(self.from.as_deref(), self.name.as_deref());
        // A sender's address in the settings that is none leaves the draft without one.
        let eml = eml.or_else(|_| reply.eml(None, None)).map_err(io::Error::other)?;
        let path = self.free_name(&format!("{number:06}-{}", topic.unwrap_or("not-understood")))?;
        write_atomic(&path, &signed(&eml, &reply.mark), Rights::Usual)
            .map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", path.display())))?;
        self.by_message.entry(reply.mark.clone()).or_default().push(path);
        Ok(None)
    }

    /// The folder.
    #[must_use]
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The names of those that were edited, and so were left as they are.
    #[must_use]
    pub fn kept(&self) -> &[String] {
        &self.kept
    }

    /// Takes the drafts of a message away; gives the name of one that an agent edited, which stays.
    ///
    /// # Errors
    /// One cannot be removed.
    pub fn remove(&mut self, mark: &str, id: Option<&str>) -> io::Result<Option<String>> {
        let of_id = id.and_then(|id| self.by_id.get(id)).into_iter().flatten();
        let of_message: Vec<PathBuf> = self.by_message.get(mark).into_iter().flatten().chain(of_id).cloned().collect();
        // Looked at now: somebody may work on them meanwhile.
        let lying: Vec<(PathBuf, LyingDraft)> =
            of_message.into_iter().filter_map(|path| LyingDraft::read(&path).map(|draft| (path, draft))).collect();
        let edited = lying.iter().find(|(_, draft)| !draft.is_ours).filter(|_| !self.overwrites);
        if let Some((path, _)) = edited {
            let name = path.file_name().map(|name| clean_text(&name.to_string_lossy())).unwrap_or_default();
            if !self.kept.contains(&name) {
                self.kept.push(name.clone());
            }
            return Ok(Some(name));
        }
        for (path, _) in lying {
            match std::fs::remove_file(&path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
                _ => {}
            }
        }
        self.by_message.remove(mark);
        id.and_then(|id| self.by_id.remove(id));
        Ok(None)
    }

    /// A name that no file has: what answers another message is not written over.
    fn free_name(&self, name: &str) -> io::Result<PathBuf> {
        let names = std::iter::once(format!("{name}.eml"));
        let mut names = names.chain((2..MOST_NAMES).map(|count| format!("{name}-{count}.eml")));
        let free = names.find_map(|name| Some(self.folder.join(name)).filter(|path| !path.exists()));
        free.ok_or_else(|| io::ErrorKind::AlreadyExists.into())
    }
}

impl LyingDraft {
    /// Reads a file; nothing where it is gone or cannot be read.
    fn read(path: &Path) -> Option<LyingDraft> {
        let mut bytes = Vec::new();
        std::fs::File::open(path).ok()?.take(LARGEST + 1).read_to_end(&mut bytes).ok()?;
        let is_whole = bytes.len() as u64 <= LARGEST;
        let text = String::from_utf8_lossy(&bytes);
        let said = said_of(&text);
        let parsed = MessageParser::default().parse_headers(&bytes);
        let answers = parsed.and_then(|head| head.in_reply_to().as_text().map(str::to_owned));
        let is_ours = is_whole && said.as_ref().is_some_and(|(digest, _)| *digest == digest_of(&text));
        Some(LyingDraft { mark: said.map(|(_, mark)| mark), answers, is_ours })
    }
}

/// What the header of a draft says: the digest, and the mark of the message.
fn said_of(eml: &str) -> Option<(String, String)> {
    let line = eml.lines().take_while(|line| !line.is_empty()).find(|line| is_header(line))?;
    let mut words = line.split_once(':')?.1.split_whitespace();
    Some((words.next()?.to_owned(), words.next()?.to_owned()))
}

fn is_header(line: &str) -> bool {
    line.get(..HEADER.len()).is_some_and(|name| name.eq_ignore_ascii_case(HEADER))
        && line[HEADER.len()..].starts_with(':')
}

/// A digest of a draft without its header; how its lines end says nothing.
fn digest_of(eml: &str) -> String {
    let mut head = true;
    let mut lines: Vec<&str> = Vec::new();
    for line in eml.lines() {
        head &= !line.is_empty();
        if !(head && is_header(line)) {
            lines.push(line.trim_end());
        }
    }
    digest(lines.join("\n").trim_end().as_bytes())[..DIGEST].to_owned()
}

/// A draft with the header that says what Keymend wrote.
fn signed(eml: &[u8], mark: &str) -> Vec<u8> {
    let digest = digest_of(&String::from_utf8_lossy(eml));
    [format!("{HEADER}: {digest} {mark}\r\n").as_bytes(), eml].concat()
}

/// The names of edited drafts, some of many.
#[must_use]
pub fn some_names(names: &[String]) -> String {
    const SHOWN: usize = 10;
    let more = if names.len() > SHOWN { ", …" } else { "" };
    names.iter().take(SHOWN).cloned().collect::<Vec<_>>().join(", ") + more
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;

    fn reply(mark: &str, body: &str) -> DraftReply {
        DraftReply {
            to: Some("eve@example.org".into()),
            subject: "Re: Licence".into(),
            in_reply_to: Some(format!("{mark}@example.org")),
            references: Vec::new(),
            body: body.into(),
            mark: mark.into(),
        }
    }

    fn open(folder: &Path, overwrites: bool) -> DraftFolder {
        DraftFolder::open(folder, None, None, overwrites).unwrap()
    }

    fn files(folder: &Path) -> BTreeMap<String, String> {
        let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        entries
            .map(|path| {
                (path.file_name().unwrap().to_string_lossy().into_owned(), std::fs::read_to_string(path).unwrap())
            })
            .collect()
    }

    #[test]
    fn what_keymend_wrote_is_written_anew_and_what_was_edited_stays_however_it_was_edited() {
        type Edit = fn(&str) -> String;
        let edits: [(&str, Edit, bool); 7] = [
            ("nothing", str::to_owned, false),
            ("only how lines end", |text| text.replace("\r\n", "\n") + "\n\n", false),
            ("a word of the text", |text| text.replace("first text", "my own text"), true),
            ("the addressee", |text| text.replace("eve@", "eva@"), true),
            ("another header", |text| format!("Cc: max@example.org\r\n{text}"), true),
            ("saved by a mail program without our header", |text| text.split_once("\r\n").unwrap().1.to_owned(), true),
            ("cut off", |text| text[..text.len() / 2].to_owned(), true),
        ];
        for (what, edit, is_edited) in edits {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("000001-license-expired.eml");
            open(folder.path(), false).write(1, Some("license-expired"), &reply("a", "The first text.\n")).unwrap();
            let edited = edit(&std::fs::read_to_string(&path).unwrap());
            std::fs::write(&path, &edited).unwrap();
            // Also where the topic is another one by now.
            for topic in ["license-expired", "code-blocked"] {
                let mut again = open(folder.path(), false);
                let kept = again.write(1, Some(topic), &reply("a", "The second text.\n")).unwrap();
                assert_eq!(kept.is_some(), is_edited, "{what}");
                assert_eq!(again.kept().len(), usize::from(is_edited), "{what}");
                let files = files(folder.path());
                assert_eq!(files.len(), 1, "{what}: {files:?}");
                match is_edited {
                    true => assert_eq!(files["000001-license-expired.eml"], edited, "{what}"),
                    false => assert!(files[&format!("000001-{topic}.eml")].contains("The second text."), "{what}"),
                }
            }
            let mut again = open(folder.path(), true);
            assert_eq!(again.write(1, Some("code-blocked"), &reply("a", "The third text.\n")).unwrap(), None);
            assert!(files(folder.path())["000001-code-blocked.eml"].contains("The third text."), "{what}");
        }
    }

    #[test]
    fn a_draft_for_another_message_is_not_written_over_and_an_edited_one_is_not_removed() {
        let folder = tempfile::tempdir().unwrap();
        let write = |number, mark: &str| {
            open(folder.path(), false)
                .write(number, Some("code-blocked"), &reply(mark, &format!("For {mark}.")))
                .unwrap()
        };
        assert_eq!((write(1, "monday"), write(1, "tuesday")), (None, None));
        let names: Vec<String> = files(folder.path()).into_keys().collect();
        assert_eq!(names, ["000001-code-blocked-2.eml", "000001-code-blocked.eml"]);
        // The same message at another place of its mailbox.
        assert_eq!(write(7, "tuesday"), None);
        assert!(files(folder.path()).contains_key("000007-code-blocked.eml"));
        assert_eq!(files(folder.path()).len(), 2);
        let mut drafts = open(folder.path(), false);
        assert_eq!(drafts.remove("monday", None).unwrap(), None);
        let path = folder.path().join("000007-code-blocked.eml");
        let edited = std::fs::read_to_string(&path).unwrap().replace("For", "Only for");
        std::fs::write(&path, edited).unwrap();
        assert_eq!(drafts.remove("tuesday", None).unwrap().as_deref(), Some("000007-code-blocked.eml"));
        assert!(path.exists() && files(folder.path()).len() == 1);
    }

    #[test]
    fn a_file_that_is_no_draft_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        for (name, bytes) in [("000001-code-blocked.eml", &b"\xff\xfe\0\0"[..]), ("notes.txt", b"mine"), ("a.eml", b"")]
        {
            std::fs::write(folder.path().join(name), bytes).unwrap();
        }
        open(folder.path(), true).write(1, Some("code-blocked"), &reply("a", "Text.")).unwrap();
        assert!(folder.path().join("000001-code-blocked-2.eml").exists());
        assert_eq!(std::fs::read(folder.path().join("000001-code-blocked.eml")).unwrap(), b"\xff\xfe\0\0");
    }
}
