//! What a person wrote, told from what their mail program put around it: quotes, forwards, signatures.
//!
//! No crate does it: the one of that name on crates.io is a first version without a repository. By lines: what mail programs
//! mark (`>`, a head of an earlier mail, `-- `), and how letters end.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::between::{AnsweredQuestion, LineOf, answered, is_quoted, unquoted};
use super::footers::{card, is_below_a_letter, notices};
use super::{Folded, has_no_spaces};

/// Bytes of a text that are told apart; a letter is shorter.
pub const LONGEST_TEXT: usize = 256 * 1024;

/// Lines of the head of an earlier mail that are looked at, with blank ones between them.
const HEAD_LINES: usize = 20;

/// Names of fields by which a head is one that begins with none of a sender or a subject.
const FEWEST_FIELDS: usize = 3;

/// Words of a line that announces an earlier mail, at most.
const MOST_OF_AN_ANNOUNCEMENT: usize = 8;

/// Figures of a day and a time.
const FIGURES_OF_A_DAY: usize = 4;

/// The most lines, and the longest one, of what stands below the end of a letter.
const SIGNATURE_LINES: usize = 18;
const SIGNATURE_LINE: usize = 90;

/// Words of what a program adds below a letter: "Sent from my phone".
const MOST_ADDED_WORDS: usize = 12;

/// Letters of a name or a greeting in a script without spaces.
const MOST_OF_A_NAME: usize = 8;

/// How often a mail is handed on that is told apart.
const MOST_LEVELS: usize = 6;

/// Words of a text of which one says that it says nothing itself.
const FEWEST_WORDS: usize = 3;

/// How mail programs call the sender in the head of an earlier mail.
pub const SENDERS: [&str; 33] = [
    "from",
    "von",
    "de",
    "da",
    "от",
    "от кого",
    "od",
    "van",
    "差出人",
    "fra",
    "fran",
    "kimden",
    "lahettaja",
    "felado",
    "de la",
    "απο",
    "saatja",
    "від",
    "від кого",
    "发件人",
    "보낸 사람",
    "sender",
    "absender",
    "expediteur",
    "remitente",
    "mittente",
    "remetente",
    "отправитель",
    "nadawca",
    "afzender",
    "gonderen",
    "送信者",
    "送信元",
];
/// The same of the subject.
pub const SUBJECTS: [&str; 22] = [
    "subject",
    "betreff",
    "objet",
    "asunto",
    "oggetto",
    "assunto",
    "тема",
    "temat",
    "onderwerp",
    "件名",
    "emne",
    "konu",
    "amne",
    "predmet",
    "aihe",
    "targy",
    "subiect",
    "θεμα",
    "teema",
    "主题",
    "제목",
    "sujet",
];

/// How they call the time at which it was sent, by the first word of it.
const SENT_AT: [&str; 27] = [
    "sent",
    "date",
    "gesendet",
    "datum",
    "envoye",
    "enviado",
    "enviada",
    "enviados",
    "fecha",
    "data",
    "inviato",
    "inviata",
    "verzonden",
    "wyslano",
    "wyslane",
    "отправлено",
    "дата",
    "送信日時",
    "日付",
    "日時",
    "gonderildi",
    "gonderilme",
    "tarih",
    "skickat",
    "sendt",
    "发送时间",
    "보낸 날짜",
];

/// How they call those whom it went to.
const RECEIVERS: [&str; 23] = [
    "to",
    "an",
    "a",
    "pour",
    "para",
    "кому",
    "do",
    "aan",
    "宛先",
    "kime",
    "alici",
    "til",
    "till",
    "vastaanottaja",
    "cc",
    "cci",
    "kopie",
    "copie a",
    "копия",
    "reply to",
    "antwort an",
    "收件人",
    "받는 사람",
];

/// How they say that somebody wrote what stands below.
const WROTE: [&str; 14] = [
    "wrote",
    "schrieb",
    "a ecrit",
    "escribio",
    "ha scritto",
    "escreveu",
    "пишет",
    "написал",
    "писал",
    "napisal",
    "pisze",
    "schreef",
    "sunu yazdi",
    "さん",
];

/// What stands before the subject of an answer.
const ANSWERS: [&str; 14] =
    ["re", "aw", "antw", "antwort", "sv", "vs", "rif", "r", "ynt", "odp", "res", "rép", "отв", "返信"];

/// What stands before the subject of a mail that is handed on.
const FORWARDS: [&str; 16] =
    ["fw", "fwd", "wg", "tr", "rv", "i", "enc", "пер", "転送", "fs", "vl", "vb", "pd", "ilt", "doorst", "wtr"];

/// What the line above a forwarded mail says, folded.
const FORWARDED: [&str; 27] = [
    "forward",
    "weitergeleitet",
    "transfere",
    "reenviad",
    "inoltrat",
    "encaminhad",
    "пересыла",
    "пересланн",
    "перенаправ",
    "przekazan",
    "doorgestuurd",
    "転送",
    "iletilen",
    "iletilmis",
    "yonlendirilen",
    "reexpedie",
    "transmis",
    "переадресован",
    "przekazywan",
    "przeslan",
    "vidarebefordra",
    "videresend",
    "valitet",
    "preposlan",
    "tovabbitott",
    "redirection",
    "转发",
];

/// How letters end, folded; the line is that short and begins so.
const CLOSINGS: [&str; 168] = [
    "regards",
    "best regards",
    "kind regards",
    "best wishes",
    "sincerely",
    "yours",
    "thanks",
    "thank you",
    "many thanks",
    "cheers",
    "mit freundlichen",
    "freundliche gruß",
    "viele gruß",
    "liebe gruß",
    "beste gruß",
    "schone gruß",
    "mfg",
    "danke",
    "vielen dank",
    "cordialement",
    "bien cordialement",
    "merci",
    "salutations",
    "saludos",
    "un saludo",
    "atentamente",
    "gracias",
    "cordiali saluti",
    "distinti saluti",
    "saluti",
    "grazie",
    "atenciosamente",
    "obrigad",
    "с уважением",
    "спасибо",
    "pozdraw",
    "z powazaniem",
    "met vriendelijke groet",
    "groet",
    "よろしく",
    "all the best",
    "warm regards",
    "with regards",
    "yours faithfully",
    "have a nice",
    "have a good",
    "looking forward",
    "thx",
    "thank u",
    "herzliche gruß",
    "gruß",
    "gruße",
    "mit besten",
    "mit bestem",
    "mit freundlichem",
    "mit lieben",
    "besten dank",
    "herzlichen dank",
    "danke im voraus",
    "hochachtungsvoll",
    "schonen tag",
    "schonen abend",
    "schones wochenende",
    "bien a vous",
    "bonne journee",
    "bonne soiree",
    "bonne reception",
    "meilleures salutations",
    "sinceres salutations",
    "respectueusement",
    "un cordial saludo",
    "cordialmente",
    "atte",
    "quedo a la espera",
    "muchas gracias",
    "buona giornata",
    "buona serata",
    "un saluto",
    "in fede",
    "la ringrazio",
    "ringrazio",
    "resto in attesa",
    "cumprimentos",
    "melhores cumprimentos",
    "com os melhores",
    "abraco",
    "grato",
    "grata",
    "с наилучшими",
    "всего доброго",
    "заранее спасибо",
    "заранее благодар",
    "благодарю",
    "с ув",
    "хорошего дня",
    "dziekuje",
    "z wyrazami",
    "serdeczn",
    "lacze pozdrow",
    "milego dnia",
    "z gory dziekuje",
    "hartelijke groet",
    "met hartelijke",
    "vriendelijke groet",
    "alvast bedankt",
    "bedankt",
    "hoogachtend",
    "fijne dag",
    "何卒",
    "どうぞよろしく",
    "以上 よろしく",
    "以上です",
    "敬具",
    "saygilar",
    "iyi calismalar",
    "iyi gunler",
    "tesekkur",
    "sevgiler",
    "kolay gelsin",
    "selamlar",
    "med vanlig",
    "vanliga halsning",
    "halsningar",
    "tack pa forhand",
    "med vennlig",
    "med venlig",
    "vennlig hilsen",
    "venlig hilsen",
    "hilsen",
    "mange takk",
    "ystavallisin",
    "terveisin",
    "kiitos",
    "s pozdravem",
    "s pozdravom",
    "dekuji",
    "dakujem",
    "udvozlettel",
    "tisztelettel",
    "koszonom",
    "koszonettel",
    "cu stima",
    "cu respect",
    "multumesc",
    "με εκτιμηση",
    "ευχαριστω",
    "με τιμη",
    "lugupidamisega",
    "tervitades",
    "parimate",
    "aitah",
    "tanan",
    "ar cienu",
    "paldies",
    "pagarbiai",
    "su pagarba",
    "aciu",
    "з повагою",
    "дякую",
    "此致",
    "谢谢",
    "祝好",
    "감사합니다",
    "srdacan pozdrav",
    "lijep pozdrav",
    "lep pozdrav",
    "hvala",
    "поздрави",
];

/// How letters end in a word, which begins many sentences, too.
const SHORT_CLOSINGS: [&str; 20] = [
    "best", "br", "rgds", "cheers", "lg", "vg", "bg", "mfg", "gruß", "cdt", "cdlt", "sdts", "att", "abs", "pozdr",
    "mvg", "gr", "groetjes", "mvh", "udv",
];

/// How long sentences begin with which letters end.
const LONG_CLOSINGS: [&str; 10] = [
    "veuillez agréer",
    "je vous prie d'agréer",
    "je vous prie d'accepter",
    "veuillez recevoir",
    "recevez",
    "reciba un",
    "quedo a la espera",
    "in attesa di un vostro",
    "vielen dank im voraus",
    "für ihre bemühungen",
];

/// Words for "sent" and "get", and names of what sends mails; a line with one of each is a program's own.
const SENT: [&str; 14] = [
    "sent",
    "get",
    "gesendet",
    "envoye",
    "enviado",
    "enviada",
    "inviato",
    "verzonden",
    "verstuurd",
    "wyslan",
    "отправлен",
    "送信",
    "scarica",
    "skickat",
];
const SENDING: [&str; 15] = [
    "iphone",
    "ipad",
    "android",
    "samsung",
    "galaxy",
    "huawei",
    "xiaomi",
    "outlook",
    "yahoo",
    "gmail",
    "gmx",
    "web.de",
    "mail.ru",
    "proton",
    "smartphone",
];

/// A line of a head: a name of at most three words, and what it says.
static HEAD_LINE: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^\s*\**\s*([\p{L}\p{M}]+(?:[ -][\p{L}\p{M}]+){0,2})\s*\**\s*[:：]\s*\**\s*(\S?)").ok()
});

/// The line above the text of an earlier mail, such as `-----Original Message-----`.
static DIVIDER: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"^\s*[-_=*]{3,}\s*[\p{L}\p{M}](?:[^-_=*]|[-_=*][^-_=*]){2,140}?\s*[-_=*]{3,}\s*$").ok()
});

/// The time of a day, and no date with dots.
static TIME: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\b\d{1,2}[:h]\d\d\b").ok());

/// A text in its parts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PartedText {
    /// What the person wrote.
    pub own: String,
    /// What is quoted or forwarded, without its marks and heads.
    pub quoted: String,
    /// The address of whoever wrote it, by the head above it.
    pub sender: Option<String>,
    /// Lines of it.
    pub quoted_lines: usize,
    /// Lines of a signature, of a notice, or of what a mail program adds.
    pub signature_lines: usize,
    /// What stands in them: by its numbers somebody may be known, and it tells nothing.
    pub signature: String,
    /// Whether the line above what is quoted says that it is forwarded.
    pub is_forward: bool,
    /// What the person wrote between the lines of what is quoted, each with what it answers.
    pub answers: Vec<AnsweredQuestion>,
    /// Whether it is only the beginning of a text.
    pub is_cut: bool,
}

impl PartedText {
    /// Tells a text apart.
    #[must_use]
    pub fn of(text: &str) -> PartedText {
        let mut end = text.len().min(LONGEST_TEXT);
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let lines: Vec<&str> = text[..end].lines().collect();
        let mut kinds = kinds_of(&lines);
        mark_signatures(&lines, &mut kinds);
        let mut parted = PartedText { is_cut: end < text.len(), ..PartedText::default() };
        for (line, kind) in lines.iter().zip(&kinds) {
            match kind {
                LineOf::Own => push(&mut parted.own, line),
                LineOf::Quoted | LineOf::Below => {
                    parted.quoted_lines += 1;
                    push(&mut parted.quoted, if *kind == LineOf::Quoted { unquoted(line) } else { line });
                }
                LineOf::Head => {
                    parted.quoted_lines += 1;
                    parted.sender = parted.sender.or_else(|| sender_in(line));
                    parted.is_forward |= says_forwarded(line);
                }
                LineOf::Signature => {
                    parted.signature_lines += usize::from(!line.trim().is_empty());
                    push(&mut parted.signature, line);
                }
            }
        }
        parted.answers = answered(&lines, &kinds);
        parted.own = parted.own.trim().to_owned();
        parted.quoted = parted.quoted.trim().to_owned();
        parted.signature = parted.signature.trim().to_owned();
        parted
    }

    /// Whether the person wrote hardly anything themselves above what they hand on.
    #[must_use]
    pub fn hands_on(&self) -> bool {
        !self.quoted.is_empty() && self.answers.is_empty() && !self.says_something()
    }

    /// What was quoted, told apart in its turn: the words of whoever wrote the forwarded mail.
    #[must_use]
    pub fn inner(&self) -> PartedText {
        PartedText::of(&self.quoted)
    }

    /// This text, what it quotes, what that quotes, and so on.
    #[must_use]
    pub fn levels(&self) -> Vec<PartedText> {
        let mut levels = vec![self.clone()];
        while levels.len() < MOST_LEVELS
            && let Some(inner) = levels.last().filter(|last| !last.quoted.is_empty()).map(PartedText::inner)
        {
            levels.push(inner);
        }
        levels
    }

    /// Whether the person wrote something that can be read.
    #[must_use]
    pub fn says_something(&self) -> bool {
        words(&self.own) >= FEWEST_WORDS || self.own.contains(has_no_spaces)
    }
}

/// The address in the line of a head that names the sender: behind its name, or where it says who wrote what stands below.
fn sender_in(line: &str) -> Option<String> {
    let label = HEAD_LINE.as_ref().and_then(|head| head.captures(line)).and_then(|head| head.get(1));
    let label = label.map(|label| Folded::new(label.as_str()).as_str().to_owned());
    let words = line.split(|c: char| c.is_whitespace() || "<>()[];,:：\"'*".contains(c));
    let words = words.map(|word| word.strip_prefix("mailto:").unwrap_or(word));
    let mut addresses = words.filter(|word| word.contains('@') && word.parse::<lettre::Address>().is_ok());
    label.is_none_or(|label| SENDERS.contains(&label.as_str())).then(|| addresses.next().map(str::to_owned)).flatten()
}

/// Whether the line above an earlier mail says that it is handed on.
fn says_forwarded(line: &str) -> bool {
    let folded = Folded::new(line);
    (is_divider(line) || is_announcement(line)) && FORWARDED.iter().any(|word| folded.as_str().contains(word))
}

fn is_divider(line: &str) -> bool {
    DIVIDER.as_ref().is_some_and(|divider| divider.is_match(line))
}

/// Whether a line is as short as one that announces an earlier mail: "Begin forwarded message:".
fn is_announcement(line: &str) -> bool {
    let line = line.trim_end();
    line.ends_with([':', '：']) && line.split_whitespace().count() <= MOST_OF_AN_ANNOUNCEMENT
}

/// The places of a text that are quoted or handed on, with the heads of those mails and the subject of an answer.
#[must_use]
pub fn quoted_places(text: &str) -> Vec<Range<usize>> {
    let text = &text[..text.floor_char_boundary(LONGEST_TEXT)];
    // Whoever writes in one line quotes nobody.
    if !text.trim().contains(['\n', '\r']) {
        return Vec::new();
    }
    let lines: Vec<&str> = text.lines().collect();
    let mut kinds = kinds_of(&lines);
    let first = lines.iter().position(|line| !line.trim().is_empty());
    if let Some(first) = first.filter(|at| is_subject_of_an_answer(lines[*at])) {
        kinds[first] = LineOf::Head;
    }
    let place = |line: &str| {
        let start = line.as_ptr() as usize - text.as_ptr() as usize;
        start..start + line.len()
    };
    let is_own = |kind: &LineOf| *kind == LineOf::Own;
    let of_others = lines.iter().zip(&kinds).filter(|(line, kind)| !is_own(kind) && !line.is_empty());
    of_others.map(|(line, _)| place(line)).collect()
}

fn is_subject_of_an_answer(line: &str) -> bool {
    mark_of_subject(line).is_some_and(|mark| ANSWERS.contains(&mark.as_str())) || is_subject_of_a_forward(line)
}

/// Whether mail programs put a mark of a forward before a subject.
#[must_use]
pub fn is_subject_of_a_forward(subject: &str) -> bool {
    mark_of_subject(subject).is_some_and(|mark| FORWARDS.contains(&mark.as_str()))
}

fn mark_of_subject(subject: &str) -> Option<String> {
    Some(subject.split_once([':', '：'])?.0.trim().to_lowercase())
}

fn kinds_of(lines: &[&str]) -> Vec<LineOf> {
    let mut kinds = vec![LineOf::Own; lines.len()];
    mark_quoted(lines, &mut kinds);
    mark_earlier_mail(lines, &mut kinds);
    mark_what_somebody_wrote(lines, &mut kinds);
    kinds
}

/// What stands below a line that says who wrote it and at what time, where a mail program has not marked it.
fn mark_what_somebody_wrote(lines: &[&str], kinds: &mut [LineOf]) {
    let is_head = |line: &str| {
        let folded = Folded::new(line);
        line.trim_end().ends_with([':', '：'])
            && (line.contains('@') || TIME.as_ref().is_some_and(|time| time.is_match(line)))
            && WROTE.iter().any(|wrote| folded.as_str().contains(wrote))
    };
    let begins = (0..lines.len()).find(|at| kinds[*at] == LineOf::Own && is_head(lines[*at]));
    let Some(at) = begins else { return };
    // An answer may stand below what is marked.
    if kinds[at + 1..].contains(&LineOf::Quoted) {
        return;
    }
    kinds[at] = LineOf::Head;
    kinds[at + 1..].fill(LineOf::Below);
}

fn push(text: &mut String, line: &str) {
    text.push_str(line.trim_end());
    text.push('\n');
}

fn words(text: &str) -> usize {
    text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).count()
}

/// Lines behind `>`, with the line that says whose they are.
fn mark_quoted(lines: &[&str], kinds: &mut [LineOf]) {
    for at in 0..lines.len() {
        if !is_quoted(lines[at]) {
            continue;
        }
        kinds[at] = LineOf::Quoted;
        let begins = at == 0 || !is_quoted(lines[at - 1]);
        if let Some(said) = begins.then(|| who_wrote(lines, at).or_else(|| announcement_above(lines, at))).flatten() {
            kinds[said].fill(LineOf::Head);
        }
    }
}

/// The line above a quote, or above a head, that says that a mail is handed on.
fn announcement_above(lines: &[&str], at: usize) -> Option<Range<usize>> {
    let above = (0..at).rev().find(|above| !lines[*above].trim().is_empty()).filter(|above| at - above <= 3)?;
    says_forwarded(lines[above]).then_some(above..above + 1)
}

/// The lines above a quote that end in a colon and name a day or an address.
fn who_wrote(lines: &[&str], at: usize) -> Option<Range<usize>> {
    let mut end = at;
    while end > 0 && at - end < 2 && lines[end - 1].trim().is_empty() {
        end -= 1;
    }
    let last = lines.get(end.checked_sub(1)?)?.trim_end();
    if !last.ends_with([':', '：']) {
        return None;
    }
    // Long ones are broken over lines.
    (1..=3).filter_map(|count| end.checked_sub(count)).find_map(|start| {
        let whole = &lines[start..end];
        let is_whole = whole.iter().all(|line| !line.trim().is_empty() && !is_quoted(line));
        let names = whole.iter().any(|line| line.contains('@') || line.chars().any(|c| c.is_ascii_digit()));
        (is_whole && names).then_some(start..end)
    })
}

/// Everything below the head of an earlier mail, or below a line that announces one.
fn mark_earlier_mail(lines: &[&str], kinds: &mut [LineOf]) {
    let free = |at: &usize| kinds[*at] == LineOf::Own;
    let begins = (0..lines.len()).filter(free).find_map(|at| {
        let rest = &lines[at..];
        let head = head_of_mail(rest, false);
        if head > 0 {
            return Some((at, head));
        }
        let divides = is_divider(lines[at]);
        let strokes = lines[at].chars().filter(|c| "-_=*".contains(*c)).count();
        let below = rest.iter().skip(1).position(|line| !line.trim().is_empty()).map_or(1, |blank| blank + 1);
        let head = rest.get(below..).map_or(0, |rest| if divides { head_below_a_divider(rest) } else { 0 });
        (divides && (head > 0 || strokes >= 10)).then_some((at, below + head))
    });
    let Some((at, head)) = begins else { return };
    for (index, kind) in kinds.iter_mut().enumerate().skip(at) {
        *kind = if index < at + head { LineOf::Head } else { LineOf::Below };
    }
    // Mail programs draw a line above it, or announce it.
    let above = (0..at).rev().find(|above| !lines[*above].trim().is_empty()).filter(|above| at - above <= 2);
    if let Some(above) = above.filter(|above| is_rule(lines[*above]) || is_divider(lines[*above])) {
        kinds[above] = LineOf::Head;
    }
    if let Some(said) = announcement_above(lines, at).or_else(|| day_above(lines, at)) {
        kinds[said].fill(LineOf::Head);
    }
}

fn is_rule(line: &str) -> bool {
    let line = line.trim();
    line.chars().count() >= 8 && line.chars().all(|c| "-_=─━—–".contains(c))
}

/// The line right above a head that gives its day and says no more: "Message du 23/11/26 10:00".
fn day_above(lines: &[&str], at: usize) -> Option<Range<usize>> {
    let above = at.checked_sub(1)?;
    let line = lines[above].trim();
    let is_day = line.chars().filter(char::is_ascii_digit).count() >= FIGURES_OF_A_DAY;
    let is_short = line.split_whitespace().count() <= MOST_OF_AN_ANNOUNCEMENT && words(line) < FEWEST_WORDS;
    (is_day && is_short && !line.ends_with(['.', '!', '?'])).then_some(above..at)
}

/// How many lines below a divider are the head of an earlier mail: its fields, with colons or without, or a line that says who
/// wrote at what time.
fn head_below_a_divider(lines: &[&str]) -> usize {
    let fields = head_of_mail(lines, true);
    let says_who = lines.first().is_some_and(|line| {
        let is_of_somebody = line.contains('@') || TIME.as_ref().is_some_and(|time| time.is_match(line));
        line.trim_end().ends_with([':', '：']) && is_of_somebody
    });
    fields.max(usize::from(says_who))
}

/// A field of the head of a mail.
#[derive(Clone, Copy, PartialEq, Eq)]
enum HeadField {
    Sender,
    Subject,
    SentAt,
    Receiver,
    Other,
}

/// Which field of a head a line is; below a divider some programs leave the colons out.
fn field_of(line: &str, is_below_a_divider: bool) -> Option<HeadField> {
    let of_name = |name: &str| {
        let first = name.split_whitespace().next().unwrap_or_default();
        if SENDERS.contains(&name) {
            HeadField::Sender
        } else if SUBJECTS.contains(&name) {
            HeadField::Subject
        } else if SENT_AT.contains(&first) || SENT_AT.contains(&name) {
            HeadField::SentAt
        } else if RECEIVERS.contains(&name) {
            HeadField::Receiver
        } else {
            HeadField::Other
        }
    };
    if let Some(found) = HEAD_LINE.as_ref().and_then(|head| head.captures(line)) {
        let field = of_name(Folded::new(found.get(1)?.as_str()).as_str());
        // A name without a value counts where it is one of a head: its value may stand in the next line.
        let has_value = found.get(2).is_some_and(|value| !value.is_empty());
        return (has_value || field != HeadField::Other).then_some(field);
    }
    let name = line.split_whitespace().next().filter(|_| is_below_a_divider)?;
    let field = of_name(Folded::new(name).as_str());
    (field != HeadField::Other && line.trim().len() > name.len()).then_some(field)
}

/// How many lines at the beginning are the head of an earlier mail: the sender is named, and the subject, the time or whom it
/// went to.
fn head_of_mail(lines: &[&str], is_below_a_divider: bool) -> usize {
    let field = |line: &str| field_of(line, is_below_a_divider);
    let Some(first) = lines.first().and_then(|line| field(line)) else { return 0 };
    let mut fields: Vec<HeadField> = Vec::new();
    let (mut count, mut at) = (0, 0);
    while let Some(line) = lines.get(at).filter(|_| at < HEAD_LINES) {
        let goes_on = |at: usize| lines.get(at).and_then(|line| field(line)).filter(|field| *field != HeadField::Other);
        match field(line) {
            Some(field) => fields.push(field),
            // Pages have a blank line between two fields.
            None if line.trim().is_empty() && goes_on(at + 1).is_some() && !is_complete(&fields) => {}
            // A long line of a head goes on in the next.
            None if !line.trim().is_empty() && !fields.is_empty() && !fields.contains(&HeadField::Subject) => {}
            None => break,
        }
        at += 1;
        count = at;
    }
    let has = |field: HeadField| fields.contains(&field);
    let known = fields.iter().filter(|field| **field != HeadField::Other).count();
    let is_named = matches!(first, HeadField::Sender | HeadField::Subject)
        || count >= 4
        || known >= FEWEST_FIELDS
        || is_below_a_divider;
    // Whoever fills in a form writes "From:" and "Date:", too.
    let has_address = || lines[..count].iter().any(|line| field(line) == Some(HeadField::Sender) && line.contains('@'));
    let names_more = has(HeadField::Subject)
        || (has(HeadField::SentAt) || has(HeadField::Receiver)) && (known >= FEWEST_FIELDS || has_address());
    if has(HeadField::Sender) && names_more && is_named { count } else { 0 }
}

/// Whether a head has all that one has: behind a blank line the letter begins.
fn is_complete(fields: &[HeadField]) -> bool {
    [HeadField::Sender, HeadField::Subject, HeadField::SentAt, HeadField::Receiver]
        .iter()
        .all(|field| fields.contains(field))
}

/// What stands below `-- `, below the end of a letter, and what a program adds.
fn mark_signatures(lines: &[&str], kinds: &mut [LineOf]) {
    let mut start = 0;
    while start < lines.len() {
        if kinds[start] != LineOf::Own {
            start += 1;
            continue;
        }
        let end = (start..lines.len()).find(|at| kinds[*at] != LineOf::Own).unwrap_or(lines.len());
        let mut own = lines[start..end].to_vec();
        for notice in notices(&own) {
            kinds[start + notice.start..start + notice.end].fill(LineOf::Signature);
            own[notice].fill("");
        }
        if let Some(from) = signature_of(&own).or_else(|| card(&own)) {
            for (kind, line) in kinds[start + from..end].iter_mut().zip(&lines[start + from..end]) {
                // What comes to somebody's mind later is theirs.
                if is_afterthought(line) {
                    break;
                }
                *kind = LineOf::Signature;
            }
        }
        for at in (start..end).rev().filter(|at| !lines[*at].trim().is_empty()).take(2) {
            if is_added(lines[at]) {
                kinds[at] = LineOf::Signature;
            }
        }
        start = end;
    }
}

/// Where the signature of a letter begins.
fn signature_of(lines: &[&str]) -> Option<usize> {
    if let Some(at) = lines.iter().position(|line| line.trim_end() == "--" || line.trim_end() == "—") {
        return Some(at);
    }
    let below = |at: usize| lines[at + 1..].iter().filter(|line| !line.trim().is_empty());
    // Advertising below a name may be as long as it likes.
    let is_of_a_sender = |line: &str| line.chars().count() <= SIGNATURE_LINE || is_below_a_letter(&[line]);
    let is_end = |at: usize| {
        is_closing(lines[at])
            && below(at).clone().take_while(|line| !is_afterthought(line)).count() <= SIGNATURE_LINES
            && below(at).take_while(|line| !is_afterthought(line)).all(|line| is_of_a_sender(line))
    };
    // The first line is no end, whatever it says.
    let says = |line: &&str| {
        words(line) >= FEWEST_WORDS || line.chars().filter(|c| has_no_spaces(*c)).count() > MOST_OF_A_NAME
    };
    (1..lines.len()).find(|at| is_end(*at) && lines[..*at].iter().any(says))
}

fn is_afterthought(line: &str) -> bool {
    let line = line.trim_start().to_uppercase();
    ["PS", "P.S", "P.P.S", "PPS", "P. S", "З.Ы", "追伸"]
        .iter()
        .any(|begins| line.strip_prefix(begins).is_some_and(|rest| !rest.starts_with(char::is_alphabetic)))
}

fn is_closing(line: &str) -> bool {
    let asks = line.contains(['?', '？']) || line.contains(':') && !line.contains(":)");
    let folded = Folded::new(line.trim());
    let line = folded.as_str();
    let fits = |closing: &str| {
        let closing = Folded::new(closing);
        line.starts_with(closing.as_str())
    };
    // "Thanks for nothing, it still says expired" tells something.
    let is_short = words(line) <= 5 && line.chars().count() <= 45 && !asks;
    is_short
        && (CLOSINGS.iter().any(|closing| fits(closing))
            || SHORT_CLOSINGS.iter().any(|closing| Folded::new(closing).as_str() == line))
        || LONG_CLOSINGS.iter().any(|closing| fits(closing))
}

fn is_added(line: &str) -> bool {
    let folded = Folded::new(line);
    let line = folded.as_str();
    let has = |names: &[&str]| names.iter().any(|name| line.contains(name));
    words(line) <= MOST_ADDED_WORDS && has(&SENT) && has(&SENDING)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn own(text: &str) -> String {
        PartedText::of(text).own
    }

    fn answers_of(text: &str) -> Vec<(String, String)> {
        PartedText::of(text).answers.into_iter().map(|answered| (answered.question, answered.answer)).collect()
    }

    #[test]
    fn an_answer_has_the_question_above_it() {
        let own = |question: &str, answer: &str| (question.to_owned(), answer.to_owned());
        assert_eq!(
            answers_of(
                "Hi,\n\n> Dear customer,\n> which product do you use?\nKIS 2019\n> What does the window say,\n> word for word?\n\nexpired\n> Regards\n"
            ),
            [own("which product do you use?", "KIS 2019"), own("What does the window say, word for word?", "expired")]
        );
        assert_eq!(answers_of("> Vielleicht abgelaufen. Welches Produkt?\nKIS"), [own("Welches Produkt?", "KIS")]);
        // Below what is quoted stands an answer to all of it.
        assert_eq!(answers_of("> It says expired.\n\nAny news?"), []);
        assert_eq!(answers_of("Any news?\n\n> Which product?"), []);
        assert_eq!(answers_of(">> Which product?\nKIS"), []);
    }

    #[test]
    fn a_quote_is_told_from_the_answer_above_and_below_it() {
        for text in [
            "It still says expired.\n\nOn 3 Oct 2026 at 10:00, Help <help@example.org> wrote:\n> Please restart.\n> Regards",
            "Am 03.10.2026 um 10:00 schrieb Hilfe:\n> Bitte neu starten.\n\nIt still says expired.",
            "It still says expired.\n\nLe ven. 3 oct. 2026 à 10:00, Aide <help@example.org>\na écrit :\n\n> Bonjour",
            "It still says expired.\n2026年10月3日(土) 10:00 サポート <help@example.org>:\n> 再起動してください",
            "It still says expired.\n\n-----Original Message-----\nFrom: Help\nSent: Monday\nSubject: RE: x\n\nPlease restart.",
            "It still says expired.\n________________________________\nVon: Hilfe\nGesendet: Montag, 3. Oktober\nAn: Eve\nBetreff: AW: Lizenz\n\nBitte neu starten.",
            "It still says expired.\n\n--\nEve Example\n+49 30 000000\nOn 3 Oct 2026 Help wrote:\n> Hi",
            "It still says expired.\n\nKind regards,\nEve Example\nExample Ltd\n\nSent from my iPhone",
            "It still says expired.\n\nVon meinem iPhone gesendet",
            "It still says expired.\n\nMit freundlichen Grüßen\nEve Beispiel",
            "It still says expired.\n\nС уважением,\nЕва",
            "It still says expired.\n\nBest,\nEve\n\nThis e-mail is confidential. If you are not the intended recipient, please notify the sender and delete this message; any disclosure of it is unlawful.",
            "It still says expired.\n\nEve Example\nExample Ltd, 1 Example Street\nTel.: +44 20 0000 0000\nwww.example.org\n\nKaspersky licence expired? Renew now and save 30 %: https://example.org/renew",
            "It still says expired.\n\nVeuillez agréer, Madame, Monsieur, mes salutations distinguées.\nÈve",
            "[CAUTION: This email originated from outside the organisation.]\n\nIt still says expired.",
            "It still says expired.\n\nSaygılarımla,\nEva",
        ] {
            assert_eq!(own(text), "It still says expired.", "{text}");
        }
    }

    #[test]
    fn what_looks_like_a_head_or_an_end_and_is_none_stays() {
        for text in [
            "Product: Kaspersky Plus\nVersion: 21.3\nMail: eve@example.org\nIt says expired.",
            "Thanks for nothing, it still says expired and nobody answers me.",
            "Hello\n\nI have an iPhone and it says expired.",
            "> 5 days I have been waiting".trim_start_matches("> "),
            "The window says: Subject to renewal\nFrom: 3 October",
        ] {
            assert_eq!(own(text), text, "{text}");
        }
    }

    #[test]
    fn an_afterthought_below_the_name_is_the_persons_own() {
        let text = "It says expired.\n\nRegards\nEve\n\nPS: My order is 20-55512.";
        assert!(own(text).ends_with("PS: My order is 20-55512."), "{}", own(text));
        assert!(!own(text).contains("Eve"));
    }

    #[test]
    fn a_forward_hands_on_what_somebody_else_wrote() {
        let text = "FYI\n\n---------- Forwarded message ---------\nFrom: Eve <eve@example.org>\nDate: 3 Oct 2026\nSubject: Licence\nTo: Help\n\nMy licence has expired.\n\nRegards\nEve";
        let parted = PartedText::of(text);
        assert!(parted.hands_on(), "{parted:?}");
        assert_eq!(parted.inner().own, "My licence has expired.");
        assert!(!PartedText::of("My licence has expired.\n> yes").hands_on());
    }

    #[test]
    fn a_forward_is_told_from_the_line_above_it_in_every_language_and_program() {
        let said = "It still says expired, what now?";
        for head in [
            // Outlook.
            "-----Original Message-----\nFrom: Eve Example <eve@example.org>\nSent: Monday, 23 November 2026 10:00\nTo: Help\nSubject: Licence",
            "________________________________\nVon: Eve <eve@example.org>\nGesendet: Montag, 23. November 2026 10:00\nAn: Hilfe\nBetreff: Lizenz",
            "De : Eve <eve@example.org>\nEnvoyé : lundi 23 novembre 2026 10:00\nÀ : Aide\nObjet : Licence",
            "De: Eve <eve@example.org>\nEnviado el: lunes, 23 de noviembre de 2026 10:00\nPara: Ayuda\nAsunto: Licencia",
            "Da: Eve <eve@example.org>\nInviato: lunedì 23 novembre 2026 10:00\nA: Aiuto\nOggetto: Licenza",
            "De: Eve <eve@example.org>\nEnviada em: segunda-feira, 23 de novembro de 2026 10:00\nPara: Ajuda\nAssunto: Licença",
            "От: Eve <eve@example.org>\nОтправлено: понедельник, 23 ноября 2026 г. 10:00\nКому: Help\nТема: Лицензия",
            "Od: Eve <eve@example.org>\nWysłano: poniedziałek, 23 listopada 2026 10:00\nDo: Help\nTemat: Licencja",
            "Van: Eve <eve@example.org>\nVerzonden: maandag 23 november 2026 10:00\nAan: Help\nOnderwerp: Licentie",
            "Kimden: Eve <eve@example.org>\nGönderildi: 23 Kasım 2026 Pazartesi 10:00\nKime: Help\nKonu: Lisans",
            "差出人: Eve <eve@example.org>\n送信日時: 2026年11月23日 10:00\n宛先: Help\n件名: ライセンス",
            "From: Eve <eve@example.org>\n\nSent: Monday\n\nTo: Help\n\nSubject: Licence",
            // Gmail.
            "---------- Forwarded message ---------\nFrom: Eve <eve@example.org>\nDate: Mon, 23 Nov 2026 at 10:00\nSubject: Licence\nTo: <help@example.org>",
            "---------- Forwarded message ---------\nVon: Eve <eve@example.org>\nDate: Mo., 23. Nov. 2026 um 10:00 Uhr\nSubject: Lizenz\nTo: <help@example.org>",
            // Apple Mail, with the mail marked as a quote or not.
            "Begin forwarded message:\n\nFrom: Eve <eve@example.org>\nSubject: Licence\nDate: 23 November 2026 at 10:00:00 CET\nTo: help@example.org",
            "Anfang der weitergeleiteten Nachricht:\n\nVon: Eve <eve@example.org>\nBetreff: Lizenz\nDatum: 23. November 2026 um 10:00:00 MEZ\nAn: help@example.org",
            "Début du message réexpédié :\n\nDe: Eve <eve@example.org>\nObjet: Licence\nDate: 23 novembre 2026\nÀ: help@example.org",
            "Inizio messaggio inoltrato:\n\nDa: Eve <eve@example.org>\nOggetto: Licenza\nData: 23 novembre 2026\nA: help@example.org",
            "Inicio del mensaje reenviado:\n\nDe: Eve <eve@example.org>\nAsunto: Licencia\nFecha: 23 de noviembre de 2026\nPara: help@example.org",
            "Начало переадресованного сообщения:\n\nОт: Eve <eve@example.org>\nТема: Лицензия\nДата: 23 ноября 2026 г.\nКому: help@example.org",
            "Początek przekazywanej wiadomości:\n\nOd: Eve <eve@example.org>\nTemat: Licencja\nData: 23 listopada 2026\nDo: help@example.org",
            "Begin doorgestuurd bericht:\n\nVan: Eve <eve@example.org>\nOnderwerp: Licentie\nDatum: 23 november 2026\nAan: help@example.org",
            "転送されたメッセージ：\n\n差出人: Eve <eve@example.org>\n件名: ライセンス\n日付: 2026年11月23日\n宛先: help@example.org",
            // Thunderbird, Roundcube, Proton, Yahoo, Zimbra, Samsung.
            "-------- Forwarded Message --------\nSubject: \tLicence\nDate: \tMon, 23 Nov 2026 10:00:00 +0100\nFrom: \tEve <eve@example.org>\nTo: \thelp@example.org",
            "-------- Weitergeleitete Nachricht --------\nBetreff: \tLizenz\nDatum: \tMon, 23 Nov 2026 10:00:00 +0100\nVon: \tEve <eve@example.org>\nAn: \thelp@example.org",
            "-------- Message transféré --------\nSujet : \tLicence\nDate : \tMon, 23 Nov 2026 10:00\nDe : \tEve <eve@example.org>\nPour : \thelp@example.org",
            "-------- Oryginalna wiadomość --------\nTemat: Licencja\nData: 23.11.2026 10:00\nOd: Eve <eve@example.org>\nDo: help@example.org",
            "------- Original Message -------\nOn Monday, November 23rd, 2026 at 10:00, Eve <eve@example.org> wrote:",
            "----- Forwarded Message -----\nFrom: Eve <eve@example.org>\nTo: help@example.org\nSent: Monday, November 23, 2026\nSubject: Licence",
            "----- Mail original -----\nDe: \"Eve\" <eve@example.org>\nÀ: help@example.org\nEnvoyé: Lundi 23 Novembre 2026 10:00:00\nObjet: Licence",
            "-------- Ursprüngliche Nachricht --------\nVon: Eve <eve@example.org>\nDatum: 23.11.26 10:00 (GMT+01:00)\nAn: help@example.org\nBetreff: Lizenz",
            // Webmailers: GMX, Yandex, Mail.ru, Orange, Onet; Notes and eM Client.
            "Gesendet: Montag, 23. November 2026 um 10:00 Uhr\nVon: \"Eve\" <eve@example.org>\nAn: help@example.org\nBetreff: Lizenz",
            "-------- Пересылаемое сообщение --------\n23.11.2026, 10:00, \"Eve\" <eve@example.org>:",
            "-------- Пересылаемое сообщение --------\nОт кого: Eve <eve@example.org>\nКому: help@example.org\nДата: Понедельник, 23 ноября 2026, 10:00 +03:00\nТема: Лицензия",
            "Message du 23/11/26 10:00\nDe : \"Eve\" <eve@example.org>\nA : help@example.org\nCopie à : \nObjet : Licence",
            "Od: Eve <eve@example.org>\nDo: help@example.org\nWysłane: 10:00 Poniedziałek 2026-11-23\nTemat: Licencja",
            "----- Forwarded by Max Muster/Example on 23.11.2026 10:00 -----\n\nFrom:\tEve <eve@example.org>\nTo:\thelp@example.org\nDate:\t23.11.2026 10:00\nSubject:\tLicence",
            "------ Originalnachricht ------\nVon \"Eve\" <eve@example.org>\nAn help@example.org\nDatum 23.11.2026 10:00:00\nBetreff Lizenz",
        ] {
            for (above, mark) in [("see below", ""), ("können Sie das übernehmen?", ""), ("", ""), ("FYI", "> ")] {
                let below = format!("{head}\n\n{said}");
                let below = match mark {
                    "" => below,
                    mark => below.lines().map(|line| format!("{mark}{line}\n")).collect(),
                };
                let text = format!("{above}\n\n{below}");
                let levels = PartedText::of(&text).levels();
                assert_eq!(levels[0].own, above, "{text}: {levels:#?}");
                let told: Vec<&str> =
                    levels.iter().skip(1).map(|level| level.own.as_str()).filter(|own| !own.is_empty()).collect();
                assert_eq!(told, [said], "{text}: {levels:#?}");
                let senders: Vec<&str> = levels.iter().filter_map(|level| level.sender.as_deref()).collect();
                assert_eq!(senders, ["eve@example.org"], "{text}: {levels:#?}");
            }
        }
    }

    #[test]
    fn a_form_that_somebody_filled_in_is_no_head() {
        for text in [
            "Von: Nordlicht\nDatum: 3.10.2026\nProdukt: Kaspersky Plus\n\nEs meldet abgelaufen.",
            "Name: Eve\nDate: Monday\nProblem: it says expired",
            "Data: 23 novembre\nProdotto: Kaspersky\nIl codice è scaduto.",
            "From: Monday it says expired\nTo: whom it may concern",
        ] {
            assert_eq!(own(text), text, "{text}");
        }
    }

    #[test]
    fn a_forward_of_a_forward_is_told_apart_level_by_level() {
        let text = "Bitte übernehmen.\n\n-----Ursprüngliche Nachricht-----\nVon: Max <max@house.example>\nGesendet: Montag\nAn: Eva <eva@house.example>\nBetreff: WG: Lizenz\n\nKommt von einem Kunden.\n\nVon: Eve <eve@example.org>\nGesendet: Sonntag\nAn: Max <max@house.example>\nBetreff: Lizenz\n\nIt still says expired.\n\n> Please restart.";
        let levels = PartedText::of(text).levels();
        let told: Vec<_> = levels.iter().map(|level| (level.own.as_str(), level.sender.as_deref())).collect();
        assert_eq!(told[0], ("Bitte übernehmen.", Some("max@house.example")));
        assert_eq!(told[1], ("Kommt von einem Kunden.", Some("eve@example.org")));
        assert_eq!(told[2].0, "It still says expired.");
        let marked = "Any news?\n\nOn 3 Oct 2026 at 10:00, Help <help@house.example> wrote:\n> Please restart.\n>\n> On 2 Oct 2026 at 09:00, Eve <eve@example.org> wrote:\n>> It still says expired.";
        let levels = PartedText::of(marked).levels();
        let told: Vec<_> = levels.iter().map(|level| (level.own.as_str(), level.sender.as_deref())).collect();
        assert_eq!(told[0], ("Any news?", Some("help@house.example")));
        assert_eq!(told[1], ("Please restart.", Some("eve@example.org")));
        assert_eq!(told[2].0, "It still says expired.");
    }

    #[test]
    fn the_places_of_a_quote_are_those_of_others() {
        for (text, own) in [
            ("It works.\n\nOn 3 Oct 2026 at 10:00, Help <help@example.org> wrote:\nIt has expired", "It works."),
            ("AW: abgelaufen\n\nGeht wieder.\n\n> abgelaufen", "Geht wieder."),
            ("Works.\r\n\r\nVon: Hilfe\r\nGesendet: Montag\r\nAn: Eva\r\n\r\nAbgelaufen", "Works."),
            ("one line: > 5 days", "one line: > 5 days"),
            ("The shop wrote to me:\nthe code is blocked", "The shop wrote to me:\nthe code is blocked"),
        ] {
            let mut left = text.to_owned();
            for place in quoted_places(text) {
                left.replace_range(place.clone(), &" ".repeat(place.len()));
            }
            assert_eq!(left.trim(), own, "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_told_apart(text in "(\\PC|\n|>|-|From: a\n|Subject: b\n){0,200}") {
            let parted = PartedText::of(&text);
            prop_assert!(parted.own.len() <= text.len() + 1);
            prop_assert!(quoted_places(&text).iter().all(|place| text.get(place.clone()).is_some()));
        }
    }
}
