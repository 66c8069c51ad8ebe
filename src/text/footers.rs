//! What stands below a letter and says nothing of its matter: notices of confidentiality, scanners of mail, cards with
//! telephone numbers and web addresses, advertising beside them.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use super::Folded;

/// Words of a paragraph that only warns, at least, where no phrase of it is plain by itself.
const FEWEST_OF_A_NOTICE: usize = 8;

/// Words of which so many make a notice.
const TELLING: usize = 2;

/// Lines of a card, and characters of each, at most.
const CARD_LINES: usize = 14;
const CARD_LINE: usize = 110;

/// Phrases that nobody writes of their own matter.
const NOTICES: [&str; 60] = [
    "intended recipient",
    "confidentiality notice",
    "this email and any attachments",
    "this email and any files",
    "this message and any attachments",
    "intended solely for",
    "consider the environment before",
    "think before you print",
    "virus-free www",
    "has been scanned for viruses",
    "this email has been checked",
    "this email has been scanned",
    "click here to unsubscribe",
    "originated from outside",
    "this is an external email",
    "sent from outside your organi",
    "diese e-mail enthält vertrauliche",
    "nicht der richtige adressat",
    "nicht der beabsichtigte",
    "nicht der vorgesehene",
    "bitte denken sie an die umwelt",
    "diese e-mail wurde von",
    "virenfrei www",
    "diese e-mail stammt von außerhalb",
    "diese e-mail kommt von extern",
    "diese e-mail kommt von einem externen",
    "ce message et toutes les pièces jointes",
    "ce message et ses pièces jointes",
    "si vous n'êtes pas le destinataire",
    "pensez à l'environnement",
    "avant d'imprimer",
    "garanti sans virus",
    "este mensaje y sus archivos",
    "si usted no es el destinatario",
    "antes de imprimir este",
    "libre de virus www",
    "piense en el medio ambiente",
    "qualora non fosse il destinatario",
    "se non siete il destinatario",
    "prima di stampare",
    "priva di virus www",
    "esta mensagem e seus anexos",
    "se não for o destinatário",
    "caso não seja o destinatário",
    "livre de vírus www",
    "настоящее сообщение предназначено",
    "не являетесь адресатом",
    "на отсутствие вирусов",
    "без вирусов www",
    "nie są państwo adresatem",
    "nie jest pan adresatem",
    "wolny od wirusów www",
    "niet de beoogde ontvanger",
    "niet voor u bestemd",
    "virusvrij www",
    "誤って受信",
    "ウイルスチェック済み",
    "gizli bilgi içer",
    "alıcısı değilseniz",
    "çevreyi düşünün",
];

/// Words of a notice, which beside another one make a paragraph one.
const CONFIDENTIAL: [&str; 29] = [
    "confidential",
    "privileged",
    "addressee",
    "vertraulich",
    "adressat",
    "confidentiel",
    "destinataire",
    "confidencial",
    "destinatario",
    "riservat",
    "confidenciais",
    "destinatário",
    "конфиденциальн",
    "адресат",
    "poufn",
    "adresat",
    "vertrouwelijk",
    "geadresseerde",
    "機密",
    "konfidentiell",
    "fortrolig",
    "luottamuksellin",
    "důvěrn",
    "bizalmas",
    "confidențial",
    "konfidentsiaal",
    "adressaat",
    "konfidenci",
    "εμπιστευτικ",
];

/// Words that say nothing by themselves.
const BESIDE: [&str; 36] = [
    "notify the sender",
    "delete this",
    "disclaimer",
    "in error",
    "received this",
    "empfänger",
    "benachrichtigen sie",
    "vernichten sie",
    "löschen sie",
    "irrtümlich",
    "par erreur",
    "détruire",
    "de nous prévenir",
    "por error",
    "elimine",
    "per errore",
    "por engano",
    "уничтож",
    "по ошибке",
    "pomyłkowo",
    "usunąć",
    "ten onrechte",
    "破棄",
    "受信者",
    "alıcı",
    "gizli",
    "mottagare",
    "mottaker",
    "modtager",
    "vastaanottaja",
    "příjemc",
    "címzett",
    "kustutage",
    "radera",
    "slett",
    "παραλήπτη",
];

static FOLDED_NOTICES: LazyLock<Vec<String>> = LazyLock::new(|| folded(&NOTICES));
static FOLDED_CONFIDENTIAL: LazyLock<Vec<String>> = LazyLock::new(|| folded(&CONFIDENTIAL));
static FOLDED_BESIDE: LazyLock<Vec<String>> = LazyLock::new(|| folded(&BESIDE));

/// A telephone number or a fax behind its label, a register, a mail address or a web address alone on its line.
static CARD: LazyLock<Option<Regex>> = LazyLock::new(|| {
    let phone = r"\b(?:tel|telefon|telephone|phone|tél|téléphone|telefoon|teléfono|telefono|telefone|mobil|mobile|móvil|cell|handy|gsm|fax|telefax|тел|телефон|факс|моб|komórka|cep|faks|m|t|f|p)\b\.?\s*[:.]?\s*(?:\+|00|\(0|0)[\d\s()/.-]{5,}|(?:電話|携帯)\s*[:：]?\s*[\d+-]{6,}";
    let register = r"\b(?:hrb|hra|amtsgericht|handelsregister|ust-?id\w*|vat(?:\s+(?:no|reg\w*|number))?|company\s+no|registered\s+(?:in|office)|siret|siren|rcs|tva|c\.?i\.?f|p\.?\s?iva|partita\s+iva|rea|kvk|btw|nip|regon|krs|инн|огрн|geschäftsführer|cnpj|mersis)\b[^\n]{0,12}[:.\s]\s*\w*\d|\bgeschäftsführer\b";
    let mail = r"^\W*(?:e-?mail|mail|m|e|correo|courriel|почта)?\s*[:.]?\s*[\w.+-]+@[\w-]+\.[\w.-]+\s*$";
    let web = r"^\W*(?:web|www|site|internet|сайт)?\s*[:.]?\s*(?:https?://|www\.)\S+\s*$";
    Regex::new(&format!("(?im){phone}|{register}|{mail}|{web}")).ok()
});

/// A web address anywhere.
static WEB: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"(?i)\b(?:https?://|www\.)\S").ok());

/// A line that states something of its own: "Product: Kaspersky Plus".
static STATED: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"^\s*[\p{L}\p{M}][\p{L}\p{M} .#°-]{1,40}[:：]\s*\S").ok());

fn folded(phrases: &[&str]) -> Vec<String> {
    phrases.iter().map(|phrase| Folded::new(phrase).as_str().to_owned()).collect()
}

/// The paragraphs of some lines, by their numbers.
fn paragraphs(lines: &[&str]) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for (at, _) in lines.iter().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        match found.last_mut().filter(|last| last.end == at) {
            Some(last) => last.end = at + 1,
            None => found.push(at..at + 1),
        }
    }
    found
}

/// Characters of a line behind which a letter was not broken: what goes on in the next line is another sentence.
const SHORT_LINE: usize = 40;
const LONG_LINE: usize = 120;

/// The lines of notices and of what scanners add, wherever they stand.
pub(super) fn notices(lines: &[&str]) -> Vec<Range<usize>> {
    let all = paragraphs(lines);
    let last = all.last().cloned();
    let found = all.into_iter().filter(|place| is_notice(&lines[place.clone()].join(" ")));
    let own = found.filter_map(|place| {
        let is_last = last.as_ref() == Some(&place);
        Some(notice_in(lines, place.clone(), is_last && place.start > 0)).filter(|notice| !notice.is_empty())
    });
    let found: Vec<Range<usize>> = own.collect();
    // A mail with words of its own never loses all of them: a notice may stand in one line with them.
    let is_left = |at: usize| !found.iter().any(|notice| notice.contains(&at));
    let says = |at: &usize| lines[*at].contains(char::is_alphanumeric);
    if (0..lines.len()).filter(says).any(is_left) {
        return found;
    }
    found.into_iter().filter(|place| begins(lines, place)).collect()
}

/// Whether some lines begin with a notice already in their first sentence.
fn begins(lines: &[&str], place: &Range<usize>) -> bool {
    let whole = lines[place.clone()].join(" ");
    tells(whole.split_inclusive(['.', '!', '?', '。', '！', '？']).next().unwrap_or_default())
}

/// The lines of a paragraph that are a notice. In a page every line is a paragraph of its own, and no blank line stands between
/// them; in a letter a sentence goes on in the next line.
fn notice_in(lines: &[&str], place: Range<usize>, is_last: bool) -> Range<usize> {
    let is_end = |line: &str| {
        let (line, length) = (line.trim_end(), line.chars().count());
        !(SHORT_LINE..=LONG_LINE).contains(&length) || line.ends_with(['.', '!', '?', '。', '！', '？', '»', '”', ':'])
    };
    let mut blocks: Vec<Range<usize>> = Vec::new();
    for at in place.clone() {
        match blocks.last_mut().filter(|block| !is_end(lines[block.end - 1])) {
            Some(block) => block.end = at + 1,
            None => blocks.push(at..at + 1),
        }
    }
    let text = |block: &Range<usize>| lines[block.clone()].join(" ");
    let first = blocks.iter().position(|block| is_notice(&text(block)));
    let Some(first) = first.or_else(|| blocks.iter().position(|block| tells(&text(block)))) else { return place };
    let from = blocks[first].start;
    // What stands behind a notice that ends a letter is of it; before the letter it ends with its own words.
    let until = blocks.iter().rev().find(|block| tells(&text(block))).map_or(place.end, |block| block.end);
    if is_last || from > place.start { from..place.end } else { from..until.max(from + 1) }
}

/// Whether some words have anything of a notice.
fn tells(words: &str) -> bool {
    let folded = Folded::new(words);
    [&FOLDED_NOTICES, &FOLDED_CONFIDENTIAL, &FOLDED_BESIDE]
        .iter()
        .any(|phrases| phrases.iter().any(|phrase| folded.as_str().contains(phrase.as_str())))
}

fn is_notice(paragraph: &str) -> bool {
    let folded = Folded::new(paragraph);
    let text = folded.as_str();
    let holds = |phrases: &[String]| phrases.iter().filter(|phrase| text.contains(phrase.as_str())).count();
    if holds(&FOLDED_NOTICES) > 0 {
        return true;
    }
    let is_long = text.split_whitespace().count() >= FEWEST_OF_A_NOTICE || !paragraph.is_ascii() && text.len() > 60;
    let confidential = holds(&FOLDED_CONFIDENTIAL);
    is_long && confidential > 0 && confidential + holds(&FOLDED_BESIDE) >= TELLING
}

/// Where a card begins that ends some lines: telephone numbers, registers and web addresses, with what stands around them, and
/// advertising below. The first paragraph of a letter is none.
pub(super) fn card(lines: &[&str]) -> Option<usize> {
    let all = paragraphs(lines);
    let (mut begins, mut is_any) = (None, false);
    for place in all.get(1..)?.iter().rev() {
        let own = &lines[place.clone()];
        let marks = own.iter().filter(|line| is_of_a_card(line)).count();
        let is_short = own.len() <= CARD_LINES && own.iter().all(|line| line.chars().count() <= CARD_LINE);
        let states = own.iter().any(|line| states_something(line));
        let is_card = is_short && !states && marks >= 2;
        // What stands below a card and names a page only advertises.
        let advertises = !states && own.iter().any(|line| has_web(line)) && begins.is_none();
        if !is_card && !advertises {
            break;
        }
        is_any |= is_card;
        if is_card {
            begins = Some(place.start);
        }
    }
    begins.filter(|_| is_any)
}

/// Whether a paragraph below the end of a letter is of a card or advertises.
pub(super) fn is_below_a_letter(lines: &[&str]) -> bool {
    lines.iter().any(|line| has_web(line) || is_of_a_card(line)) && !lines.iter().any(|line| states_something(line))
}

fn is_of_a_card(line: &str) -> bool {
    CARD.as_ref().is_some_and(|card| card.is_match(line))
}

fn has_web(line: &str) -> bool {
    WEB.as_ref().is_some_and(|web| web.is_match(line))
}

fn states_something(line: &str) -> bool {
    !is_of_a_card(line) && !has_web(line) && STATED.as_ref().is_some_and(|stated| stated.is_match(line))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_notice_is_known_in_any_language_and_a_complaint_is_none() {
        for notice in [
            "This e-mail is confidential. If you are not the addressee, please notify the sender and delete this message.",
            "Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, löschen Sie sie bitte.",
            "Ce message est confidentiel ; si vous n'en êtes pas le destinataire, merci de le détruire et de nous prévenir.",
            "Это сообщение конфиденциально. Если вы не адресат, уничтожьте его и сообщите нам об этом.",
            "Bu e-posta gizli bilgi içerebilir.",
            "See teade on konfidentsiaalne. Kui te ei ole adressaat, palun kustutage see kiri ja teavitage saatjat.",
            "Virus-free. www.avg.com",
            "Garanti sans virus. www.avast.com",
            "Diese E-Mail wurde von Avast Antivirus-Software auf Viren geprüft.",
        ] {
            assert!(is_notice(notice), "{notice}");
        }
        for told in [
            "My licence has expired and I got the code in error.",
            "Der Empfänger hat den Code nicht bekommen.",
            "I scanned for viruses and my PC is virus-free, but it ended in error, so I had to delete this and start again.",
            "I want to unsubscribe from Kaspersky; I received this in error, please delete this account of mine.",
            "I cannot activate, the code is blocked. Please help me, I have paid for it last week already.",
        ] {
            assert!(!is_notice(told), "{told}");
        }
    }

    #[test]
    fn only_the_notice_goes_and_never_the_words_before_it() {
        let left = |text: &str| {
            let lines: Vec<&str> = text.lines().collect();
            let found = notices(&lines);
            let kept = (0..lines.len()).filter(|at| !found.iter().any(|notice| notice.contains(at)));
            kept.map(|at| lines[at]).collect::<Vec<_>>().join("|")
        };
        // A page has no blank lines between its paragraphs.
        for (own, notice) in [
            (
                "Coucou,\nmon appli est toute rouge : licence expirée.\nChloé",
                "Sans virus. — Ce message est confidentiel. Si vous n'êtes pas le destinataire, veuillez le supprimer.",
            ),
            (
                "Hello,\nmy licence has expired and I have paid.\nEve",
                "This message is confidential. If you are not the intended recipient, please delete it.",
            ),
            (
                "Hallo,\nmeine Lizenz ist abgelaufen.\nEva",
                "Diese Nachricht ist vertraulich. Wenn Sie nicht der Adressat sind, löschen Sie sie bitte.",
            ),
            (
                "Hola,\nmi licencia ha caducado.\nEva",
                "Este mensaje es confidencial. Si usted no es el destinatario, elimínelo.",
            ),
            (
                "Buongiorno,\nla licenza è scaduta.\nEva",
                "Messaggio riservato. Se non siete il destinatario, eliminatelo.",
            ),
            ("Olá,\na licença expirou.\nEva", "Mensagem confidencial. Se não for o destinatário, apague-a."),
            (
                "Здравствуйте,\nлицензия истекла.\nЕва",
                "Это сообщение конфиденциально. Если вы не адресат, уничтожьте его.",
            ),
            (
                "Dzień dobry,\nlicencja wygasła.\nEwa",
                "Wiadomość poufna. Jeżeli nie są Państwo adresatem, prosimy ją usunąć.",
            ),
            (
                "Hallo,\nmijn licentie is verlopen.\nEva",
                "Dit bericht is vertrouwelijk. Bent u niet de geadresseerde, verwijder het dan.",
            ),
            (
                "お世話になります。\nライセンスが切れました。",
                "本メールは機密情報を含みます。誤って受信された場合は破棄してください。",
            ),
            ("Merhaba,\nlisansım bitti.\nEda", "Bu ileti gizlidir. Alıcısı değilseniz lütfen siliniz."),
        ] {
            assert_eq!(left(&format!("{own}\n{notice}")), own.replace('\n', "|"));
            assert_eq!(left(&format!("{own}\n\n{notice}")).trim_end_matches('|'), own.replace('\n', "|"));
            // In one line with all that is said, it stays rather than taking that along.
            let one = format!("{} {notice}", own.replace('\n', " "));
            assert_eq!(left(&one), one);
        }
        // A wrapped one goes whole.
        let wrapped = "The code is refused.\n\nThis e-mail and what is in it may be privileged and are meant for the\naddressee alone. Any other use of it is forbidden.\nKindly tell us.";
        assert_eq!(left(wrapped), "The code is refused.|");
        let above = "This is an external email. Take care.\nThe code is refused, I have tried twice.";
        assert_eq!(left(above), "The code is refused, I have tried twice.");
    }

    #[test]
    fn a_card_ends_a_letter_and_a_form_is_none() {
        let begins = |text: &str| card(&text.lines().collect::<Vec<_>>());
        let text = "The code is invalid.\n\nEva Muster\nMuster GmbH · Weg 1\nTel.: +49 30 000000\nwww.example.org\n\nKaspersky abgelaufen? Jetzt verlängern: www.example.org/shop";
        assert_eq!(begins(text), Some(2));
        assert_eq!(
            begins("The code is invalid.\n\nProduct: Kaspersky Plus\nTel.: +49 30 000000\nwww.example.org"),
            None
        );
        assert_eq!(begins("I bought it at www.example.org\n\nand call me: Tel.: +49 30 000000"), None);
        assert_eq!(begins("Tel.: +49 30 000000\nwww.example.org"), None);
    }
}
