//! What a person wrote, told from what their mail program put around it: quotes, forwards, signatures.
//!
//! No crate does it: the one of that name on crates.io is a first version without a repository. By lines: what mail programs
//! mark (`>`, a head of an earlier mail, `-- `), and how letters end.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::footers::{card, is_below_a_letter, notices};
use super::{Folded, has_no_spaces};

/// Bytes of a text that are told apart; a letter is shorter, and what stands behind is counted as quoted.
const LONGEST: usize = 256 * 1024;

/// Lines of the head of an earlier mail that are looked at.
const HEAD_LINES: usize = 8;

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
pub const SENDERS: [&str; 21] = [
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
];
/// The same of the subject.
pub const SUBJECTS: [&str; 21] = [
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
];

/// How they call the time at which it was sent.
const SENT_AT: [&str; 11] = [
    "sent",
    "gesendet",
    "envoye",
    "enviado",
    "enviada",
    "inviato",
    "verzonden",
    "wyslano",
    "отправлено",
    "送信日時",
    "gonderildi",
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
const FORWARDS: [&str; 9] = ["fw", "fwd", "wg", "tr", "rv", "i", "enc", "пер", "転送"];

/// What the line above a forwarded mail says, folded.
const FORWARDED: [&str; 13] = [
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
static HEAD_LINE: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^\s*\**\s*([\p{L}\p{M}]+(?:[ -][\p{L}\p{M}]+){0,2})\s*\**\s*[:：]\s*\**\s*\S").ok());

/// The line above the text of an earlier mail, such as `-----Original Message-----`.
static DIVIDER: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^\s*[-_=*]{3,}\s*[\p{L}\p{M}][^-_=*]{2,60}?\s*[-_=*]{3,}\s*$").ok());

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
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum LineOf {
    Own,
    /// Behind a mark.
    Quoted,
    /// Below the head of an earlier mail, as it was written.
    Below,
    Head,
    Signature,
}

impl PartedText {
    /// Tells a text apart.
    #[must_use]
    pub fn of(text: &str) -> PartedText {
        let mut end = text.len().min(LONGEST);
        while !text.is_char_boundary(end) {
            end -= 1;
        }
        let lines: Vec<&str> = text[..end].lines().collect();
        let mut kinds = kinds_of(&lines);
        mark_signatures(&lines, &mut kinds);
        let mut parted = PartedText::default();
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
        parted.own = parted.own.trim().to_owned();
        parted.quoted = parted.quoted.trim().to_owned();
        parted.signature = parted.signature.trim().to_owned();
        parted
    }

    /// Whether the person wrote hardly anything themselves above what they hand on.
    #[must_use]
    pub fn hands_on(&self) -> bool {
        !self.quoted.is_empty() && !self.says_something()
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
    DIVIDER.as_ref().is_some_and(|divider| divider.is_match(line))
        && FORWARDED.iter().any(|word| folded.as_str().contains(word))
}

/// The places of a text that are quoted or handed on, with the heads of those mails and the subject of an answer.
#[must_use]
pub fn quoted_places(text: &str) -> Vec<Range<usize>> {
    let text = &text[..text.floor_char_boundary(LONGEST)];
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

fn is_quoted(line: &str) -> bool {
    line.trim_start().starts_with(['>', '＞'])
}

/// A line without its outermost mark: what stands below another one is quoted by what is quoted.
fn unquoted(line: &str) -> &str {
    let line = line.trim_start();
    let inner = line.strip_prefix(['>', '＞']).unwrap_or(line);
    inner.strip_prefix(' ').unwrap_or(inner)
}

/// Lines behind `>`, with the line that says whose they are.
fn mark_quoted(lines: &[&str], kinds: &mut [LineOf]) {
    for at in 0..lines.len() {
        if !is_quoted(lines[at]) {
            continue;
        }
        kinds[at] = LineOf::Quoted;
        let begins = at == 0 || !is_quoted(lines[at - 1]);
        if let Some(said) = begins.then(|| who_wrote(lines, at)).flatten() {
            kinds[said].fill(LineOf::Head);
        }
    }
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
        let head = head_of_mail(rest);
        if head > 0 {
            return Some((at, head));
        }
        let divides = DIVIDER.as_ref().is_some_and(|divider| divider.is_match(lines[at]));
        let strokes = lines[at].chars().filter(|c| "-_=*".contains(*c)).count();
        let below = rest.iter().skip(1).position(|line| !line.trim().is_empty()).map_or(1, |blank| blank + 1);
        let head = rest.get(below..).map_or(0, head_of_mail);
        (divides && (head > 0 || strokes >= 10)).then_some((at, below + head))
    });
    let Some((at, head)) = begins else { return };
    for (index, kind) in kinds.iter_mut().enumerate().skip(at) {
        *kind = if index < at + head { LineOf::Head } else { LineOf::Below };
    }
    // Mail programs draw a line above it.
    if let Some(above) = at.checked_sub(1).filter(|above| is_rule(lines[*above])) {
        kinds[above] = LineOf::Head;
    }
}

fn is_rule(line: &str) -> bool {
    let line = line.trim();
    line.len() >= 8 && line.chars().all(|c| "-_=".contains(c))
}

/// How many lines at the beginning are the head of an earlier mail: the sender and the subject are named.
fn head_of_mail(lines: &[&str]) -> usize {
    let name = |line: &str| {
        let found = HEAD_LINE.as_ref()?.captures(line)?;
        Some(Folded::new(found.get(1)?.as_str()).as_str().to_owned())
    };
    let Some(first) = lines.first().and_then(|line| name(line)) else { return 0 };
    let (mut sender, mut subject, mut sent) = (false, false, false);
    let mut count = 0;
    for line in lines.iter().take(HEAD_LINES) {
        match name(line) {
            Some(name) => {
                sender |= SENDERS.contains(&name.as_str());
                subject |= SUBJECTS.contains(&name.as_str());
                sent |= SENT_AT.contains(&name.as_str());
            }
            // A long line of a head goes on in the next.
            None if !line.trim().is_empty() && count > 0 && !subject => {}
            None => break,
        }
        count += 1;
    }
    let is_named = SENDERS.contains(&first.as_str()) || SUBJECTS.contains(&first.as_str()) || count >= 4;
    if sender && (subject || sent) && is_named { count } else { 0 }
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
