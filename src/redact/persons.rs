//! Names of people without a label: in greetings, behind titles, below a letter.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::PrivateKind;
use super::asian_names;
use super::found::{Found, after, before};
use super::openers::opens_a_sentence;
use super::ordinary::{is_ordinary, names_somebody};
use super::things::{is_of_many, is_titled_thing};
use super::words::{
    Index, fold, folded, is_of_word, is_particle, is_whole_word, is_written_as_a_name, joins, key, phrase, phrase_at,
};

/// What stands before a name: greetings, titles, and words with which people say who they are.
const INTRODUCTIONS: &str = "distinguido|distinguida|apreciado|apreciada|gentilissimo|gentilissima|egregia|stimato|stimata|spettabile|szanowny|szanowna|drogi|\
    droga|vážený|vážená|hooggeachte|verehrter|verehrte|многоуважаемый|многоуважаемая|глубокоуважаемый|глубокоуважаемая|prezada|good day|moin|moin moin|servus|grüß gott|grüezi|ahoj|čau|nazdar|witam|witaj|salut|coucou|buenas|buenas tardes|buenos días|oi|bom dia|boa tarde|hoi|goedemorgen|goedemiddag|salve|selam|\
    доброе утро|добрый вечер|приветствую|доброго ранку|добрий день|добрий вечір|привіт|добридень|gez|gezeichnet|ppa|signé|unterzeichnet|\
    lg|vg|mfg|gruß|grüße|viele grüße|liebe grüße|beste grüße|best regards|kind regards|regards|cheers|saludos|saluti|cordialement|abraço|abraços|groetjes|groeten|pozdrawiam|s pozdravem|my name's|mein name|hier ist|hier spricht|\
    дзвонив|дзвонила|dear|hello|hi|hey|good morning|good afternoon|good evening|my name is|i am called|this is|thanks|thank you|mr|mrs|ms|miss|mister|madam|\
    dr|prof|sir|sehr geehrter herr|sehr geehrte frau|sehr geehrter|sehr geehrte|liebe|lieber|hallo|guten tag|guten tag herr|guten tag frau|guten morgen|herr|frau|herrn|ich heiße|ich heisse|mein name ist|\
    bonjour|bonsoir|cher|chère|monsieur|madame|mademoiselle|m|mme|mlle|je m'appelle|mon nom est|hola|estimado|estimada|estimado señor|estimada señora|querido|querida|señor|señora|sr|sra|don|doña|me llamo|mi nombre es|soy|\
    buongiorno|buonasera|gentile|egregio|caro|cara|ciao|signor|signora|sig|sig.ra|dott|dott.ssa|mi chiamo|il mio nome è|olá|prezado|prezada|caro senhor|senhor|senhora|meu nome é|chamo-me|eu sou|sono|je suis|i'm|ich bin|ik ben|jestem|jsem|ben|sou|ja jestem|\
    beste|geachte|geachte heer|geachte mevrouw|hallo meneer|meneer|mevrouw|mijn naam is|ik heet|szanowny panie|szanowna pani|szanowny pan|pan|pani|dzień dobry|cześć|nazywam się|mam na imię|\
    vážený pane|vážená paní|dobrý den|pane|paní|jmenuji se|уважаемый|уважаемая|здравствуйте|добрый день|привет|дорогой|дорогая|господин|госпожа|г-н|г-жа|меня зовут|это|с уважением|\
    шановний|шановна|вельмишановний|вельмишановна|шановний пане|шановний пан|шановна пані|вельмишановний пане|вельмишановний пан|вельмишановна пані|вітаю|доброго дня|пан|пані|мене звати|sayın|merhaba|sevgili|bay|bayan|benim adım|adım|尊敬的|亲爱的|我叫|我是|我的名字是|我的名字叫|本人|你好|您好|私は|拝啓|私の名前は";

/// What stands above a name at the end of a letter.
const CLOSINGS: &str = "saudações|saudações cordiais|att|att.te|atte|com estima|até breve|cordialità|un caro saluto|buona serata|in fede|très cordialement|bonne soirée|\
    à vous lire|dans l'attente de votre retour|saludos y gracias|hasta pronto|quedo atento|quedo atenta|un cordial abrazo|serdeczności|serdecznie|z pozdrowieniami|ukłony|dzięki|\
    pozdro|z poważaniem i pozdrowieniami|всего хорошего|до свидания|спасибо большое|с наилучшими|с уважением и благодарностью|до побачення|щиро|з найкращими|\
    met groet|m.vr.gr|gr|grtz|hartelijke groeten|fijne dag|tot ziens|bis bald|schönen tag|schönen tag noch|schönen gruß|es grüßt|es grüßt sie|herzlichst|tschüss|\
    thx|tnx|ty|thanks in advance|thanks again|thanks a lot|sent by|kind rgds|s úctou a pozdravem|děkuji a zdravím|mějte se|zdravíme|iyi çalışmalar dilerim|hoşça kalın|\
    abraço|abrazo|un abrazo|beijinhos|bises|à bientôt|à plus|hilsen|s pozdravom|ahoj|čau|regards|kind regards|best regards|warm regards|yours sincerely|sincerely|yours faithfully|best wishes|many thanks|thanks|thank you|cheers|best|yours truly|\
    mit freundlichen grüßen|mit freundlichen grüssen|freundliche grüße|viele grüße|beste grüße|mfg|lg|liebe grüße|cordialement|bien à vous|salutations|meilleures salutations|sincères salutations|merci|\
    saludos|un saludo|atentamente|saludos cordiales|gracias|cordiali saluti|distinti saluti|saluti|grazie|atenciosamente|cumprimentos|com os melhores cumprimentos|obrigado|obrigada|\
    met vriendelijke groet|groeten|met vriendelijke groeten|z poważaniem|pozdrawiam|s pozdravem|с уважением|всего доброго|спасибо|з повагою|дякую|saygılarımla|teşekkürler|iyi günler|此致|谢谢|敬具|よろしくお願いします|よろしくお願いいたします|よろしくお願い致します|宜しくお願いします|宜しくお願いいたします|宜しくお願い致します|以上|敬礼|祝好|顺祝商祺|此致敬礼|\
    sincerely yours|respectfully|cordially|all the best|take care|greetings|kindest regards|with kind regards|with best regards|warmly|br|rgds|love|yours|\
    freundliche grüsse|herzliche grüße|schöne grüße|gruß|gruss|grüße|hochachtungsvoll|bis dann|besten dank|vielen dank|mit bestem gruß|mit besten grüßen|mit freundlichem gruß|vg|bg|danke|\
    bien cordialement|sincèrement|amicalement|respectueusement|bonne journée|bonne réception|je vous remercie|avec mes remerciements|salutations distinguées|veuillez agréer mes salutations|merci d'avance|\
    un cordial saludo|muchas gracias|reciba un cordial saludo|cordialmente|afectuosamente|un abrazo|quedo a la espera|le saluda|saludos a todos|gracias de antemano|\
    un saluto|grazie mille|cordialmente|buona giornata|a presto|molte grazie|in attesa di un vostro riscontro|abraços|um abraço|melhores cumprimentos|com os meus cumprimentos|muito obrigado|muito obrigada|grato|grata|\
    vriendelijke groet|vriendelijke groeten|groetjes|hartelijke groet|bedankt|dank u|alvast bedankt|mvg|hoogachtend|met hartelijke groet|\
    pozdrawiam serdecznie|z wyrazami szacunku|serdecznie pozdrawiam|dziękuję|z góry dziękuję|łączę pozdrowienia|s úctou|s přátelským pozdravem|děkuji|hezký den|zdravím|\
    с наилучшими пожеланиями|всего наилучшего|искренне ваш|заранее спасибо|благодарю|спасибо за помощь|с благодарностью|хорошего дня|ваш|ваша|з найкращими побажаннями|щиро дякую|всього найкращого|наперед дякую|\
    saygılar|sevgiler|selamlar|en iyi dileklerimle|teşekkür ederim|iyi çalışmalar|saygı ve selamlar|kolay gelsin|不胜感激|祝工作顺利|祝您生活愉快|草々|かしこ|失礼いたします|お手数ですがよろしくお願いします";

/// Words with which people say what they are called, and nothing else.
const OWN: &str = "my name is|my name's|the name is|the name's|name's|i am called|they call me|ich heiße|ich heisse|mein name ist|mein name|mein name lautet|\
    man nennt mich|je m'appelle|mon nom est|on m'appelle|me llamo|mi nombre es|me dicen|mi chiamo|il mio nome è|meu nome é|o meu nome é|me chamo|\
    chamo-me|mijn naam is|ik heet|nazywam się|mam na imię|moje imię to|mă numesc|mă cheamă|numele meu este|jag heter|jeg heter|jeg hedder|nimeni on|a nevem|jmenuji se|jmenuju se|volám sa|меня зовут|зовут меня|моё имя|мое имя|мене звати|мене звуть|\
    моє ім'я|benim adım|adım|ismim|kunde heißt|kundin heißt|mann heißt|frau heißt|client s'appelle|cliente s'appelle|mari s'appelle|femme s'appelle|\
    cliente se llama|marido se llama|mujer se llama|cliente si chiama|marito si chiama|moglie si chiama|cliente se chama|marido se chama|esposa se chama|\
    klant heet|man heet|vrouw heet|klient nazywa się|klientka nazywa się|mąż nazywa się|żona nazywa się|клиента зовут|клиентку зовут|мужа зовут|жену зовут|\
    müşterinin adı|customer is called|customer's name is|husband's name is|wife's name is|我叫|我的名字是|我的名字叫|私の名前は";

/// Words with which people say who they are, and much else.
const WEAK: &str = "this is|i am|i'm|it's|soy|aquí|les habla|le habla|habla|ich bin|ich bin der|ich bin die|hier ist|hier spricht|hier schreibt|moi c'est|je suis|ici|sono|qui|\
    sou|eu sou|aqui é|aqui é o|aqui é a|fala|ik ben|hier is|u spreekt met|met|jestem|tu|z tej strony|mówi|jsem|tady|это|я|вас беспокоит|пишет|пишет вам|це|ben|я —";

/// Words before the name of somebody else, and before other things.
const LEADS: &str = "spoke with|spoke to|talked to|speaking with|assigned|escalated to|gez|cc|звонил|звонила|je soussigné|je soussignée|i the undersigned|\
    der unterzeichnende|die unterzeichnende|il sottoscritto|la sottoscritta|io sottoscritto|io sottoscritta|el abajo firmante|la abajo firmante|\
    o abaixo assinado|a abaixo assinada|niżej podpisany|niżej podpisana|ondergetekende|нижеподписавшийся|нижеподписавшаяся";

/// Greetings behind which people say who they are.
const GREETINGS: &str = "good day|hi|hello|hey|hi there|hello there|dear support|good morning|good afternoon|good evening|greetings|hallo|guten tag|guten morgen|guten abend|\
    moin|servus|grüß gott|grüezi|bonjour|bonsoir|salut|coucou|hola|buenas|buenas tardes|buenos días|buenas noches|buen día|ciao|salve|buongiorno|buonasera|\
    olá|oi|bom dia|boa tarde|boa noite|hoi|goedemorgen|goedemiddag|goedenavond|goedendag|dag|cześć|dzień dobry|witam|hej|ahoj|čau|dobrý den|привет|здравствуйте|\
    добрый день|добрый вечер|доброе утро|добрый|вітаю|добрий день|привіт|доброго дня|merhaba|merhabalar|selam|iyi günler|günaydın";

fn is_one_of(list: &str, said: &str) -> bool {
    list.split('|').any(|phrase| phrase == said)
}

fn is_own(said: &str) -> bool {
    is_one_of(OWN, &said.replace('’', "'"))
}

/// Whether a greeting stands right before a place.
fn is_greeted(text: &str, at: usize) -> bool {
    let head = before(text, at, 48).trim_end_matches([' ', ',', '!', '.', '\n', '\r', '-', '–']).to_lowercase();
    let ends_with =
        |greeting: &str| head.strip_suffix(greeting).is_some_and(|rest| !rest.ends_with(char::is_alphanumeric));
    GREETINGS.split('|').any(ends_with)
}

/// Titles between a greeting and a name, of courtesy, of a trade or an office.
const TITLES: &str = "professor professore professoressa professeur profesor profesora profesorze prof dr doctor doctora doktor doktorze docteur dottor \
    dottore dottoressa dott avvocato avvocata avv ingegnere ing ingénieur ingeniero ingeniera inżynierze architetto arch geometra geom ragioniere rag reverend \
    rev father pastor pfarrer captain major colonel officer inspector sergeant lieutenant director directora direktor directeur direttore direttrice \
    presidente president präsident minister señor señora señorita don doña herr herrn frau fräulein mr mrs ms miss mx sir madam dame lord lady monsieur \
    madame mademoiselle maître maestro maestra meneer mevrouw heer mijnheer dhr mevr mw pan pani panie paní pane mecenasie redaktorze dyrektorze товарищ \
    господин госпожа доктор профессор пан пані пане докторе професоре senhor senhora doutor doutora engenheiro engenheira professora dom dona sayın";

/// Greetings of letters, behind which a title stands that is in no list too.
const OF_LETTERS: &str = "dear|estimado|estimada|distinguido|distinguida|apreciado|apreciada|querido|querida|caro|cara|gentile|gentilissimo|gentilissima|egregio|\
    egregia|stimato|stimata|spettabile|cher|chère|prezado|prezada|szanowny panie|szanowna pani|szanowny|szanowna|drogi|droga|vážený pane|vážená paní|vážený|\
    vážená|geachte|hooggeachte|beste|sehr geehrter|sehr geehrte|verehrter|verehrte|lieber|liebe|уважаемый|уважаемая|многоуважаемый|многоуважаемая|\
    глубокоуважаемый|глубокоуважаемая|дорогой|дорогая|шановний|шановна|вельмишановний|вельмишановна";

/// Words in small letters behind such a greeting that are no title.
const NO_TITLES: &str = "servizio servicio serviço service dział dziale ufficio centro reparto amici amigos tutti todos equipo equipa all alle";

/// How long the titles are that stand before a name behind a greeting, which is one of letters where they may be in no list.
fn titles(rest: &str, of_a_letter: bool) -> usize {
    let mut at = 0;
    for _ in 0..3 {
        let Some((word, _)) = rest[at..].split_once(' ') else { break };
        let lower = word.trim_end_matches('.').to_lowercase();
        let listed = TITLED.contains(lower.as_str());
        let other = of_a_letter
            && (4..=16).contains(&word.chars().count())
            && word.chars().all(char::is_lowercase)
            && !is_ordinary(word)
            && !is_of_many(word)
            && ![NO_NAMES, NO_TITLES].iter().any(|list| list.split_whitespace().any(|other| other == word));
        if !(listed || other) {
            break;
        }
        at += word.len() + 1;
    }
    if rest[at..].starts_with(char::is_uppercase) { at } else { 0 }
}

/// Endings with which a word says how something is, not what somebody is called.
const NO_NAME_ENDINGS: [&str; 17] = [
    "ly", "ing", "ed", "able", "ible", "ous", "ful", "less", "ment", "lich", "isch", "ungen", "mente", "ção", "ción",
    "ость", "ться",
];

struct Phrases {
    all: Vec<Vec<Vec<char>>>,
    index: Index,
}

fn phrases(variants: &str) -> Phrases {
    let mut phrases = Phrases { all: Vec::new(), index: Index::default() };
    for variant in variants.split('|') {
        let (words, starts) = phrase(variant);
        let number = u32::try_from(phrases.all.len()).unwrap_or_default();
        starts.iter().for_each(|start| phrases.index.add(start, number));
        phrases.all.push(words);
    }
    phrases
}

/// Those of scripts without spaces, with which a sentence begins.
const DENSE: [&str; 12] = [
    "你好",
    "您好",
    "大家好",
    "谢谢",
    "感谢",
    "请问",
    "こんにちは",
    "お世話になって",
    "もしもし",
    "ありがとう",
    "すみません",
    "はじめまして",
];

static GREETED: LazyLock<HashSet<&str>> = LazyLock::new(|| GREETINGS.split('|').chain(CLOSINGS.split('|')).collect());
static TITLED: LazyLock<HashSet<&str>> = LazyLock::new(|| TITLES.split_whitespace().collect());
static INTRODUCED: LazyLock<Phrases> = LazyLock::new(|| phrases(&[INTRODUCTIONS, OWN, WEAK, LEADS].join("|")));
static CLOSED: LazyLock<Phrases> = LazyLock::new(|| phrases(CLOSINGS));

/// The first words of greetings and closings.
pub(super) fn may_begin(key: u64) -> bool {
    INTRODUCED.index.may_have(key) || CLOSED.index.may_have(key)
}

/// The indexes of greetings and closings.
pub(super) fn indexes() -> [&'static Index; 2] {
    [&INTRODUCED.index, &CLOSED.index]
}

/// A name behind a greeting or a title, or below a closing, that begins here.
pub(super) fn named(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    if joins(text[..at].chars().next_back(), text[at..].chars().next()) {
        return 0;
    }
    let first = text[at..].chars().next();
    let word: String = match first.filter(|c| is_whole_word(*c)) {
        Some(only) => folded(only).into_iter().collect(),
        None => text[at..].chars().take_while(|c| is_of_word(*c) && !is_whole_word(*c)).filter_map(folded).collect(),
    };
    let key = key(word.as_bytes());
    let longest = |phrases: &Phrases| {
        let begun = phrases.index.get(key).iter().filter_map(|number| phrases.all.get(*number as usize));
        begun.filter_map(|words| phrase_at(text, at, words)).filter(|end| ends(text, *end)).max()
    };
    let closing = longest(&CLOSED);
    // `Beste Grüße` is no greeting of somebody called so.
    if let Some(end) = longest(&INTRODUCED).filter(|end| closing.is_none_or(|closing| closing <= *end)) {
        let reached = introduced(text, at, end, found);
        if reached > 0 {
            return reached;
        }
    }
    closing.map_or(0, |end| closed(text, at, end, found))
}

fn ends(text: &str, end: usize) -> bool {
    !joins(text[..end].chars().next_back(), text[end..].chars().next())
}

fn introduced(text: &str, at: usize, end: usize, found: &mut Vec<Found>) -> usize {
    let said = &text[at..end];
    let rest = after(text, end, 120);
    let gap = rest.len() - rest.trim_start_matches(['.', ' ', '\u{a0}', ':']).len();
    let asian = said.chars().next_back().is_some_and(is_whole_word);
    let comma = usize::from(rest.starts_with(", ") || rest.starts_with('，') || rest.starts_with("! ")) * 2;
    if gap == 0 && !asian && comma == 0 || gap > 3 {
        return 0;
    }
    let start = end + gap.max(if asian { 0 } else { comma });
    let rest = after(text, start, 96);
    let start_of_line = text[..at].ends_with('>')
        || matches!(
            text[..at].trim_end_matches([' ', '>', '"', '*']).chars().next_back(),
            None | Some(
                '\n' | ':' | '.' | '!' | ',' | '=' | '\r' | '，' | '。' | '！' | '；' | '：' | '、' | '?' | '？'
            )
        );
    let lower = said.to_lowercase();
    let greeted = is_greeted(text, at);
    let start_of_line = start_of_line || greeted;
    // Behind a whole word, a full stop ends the sentence.
    if rest_has_stop(text, end) && said.chars().count() > 4 {
        return 0;
    }
    let title = [
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "herr",
        "frau",
        "herrn",
        "mme",
        "mlle",
        "sr",
        "sra",
        "sig.ra",
        "dott",
        "dott.ssa",
        "sig",
        "m",
        "г-н",
        "г-жа",
        "bay",
        "bayan",
        "pan",
        "pani",
        "пан",
        "пане",
        "пані",
        "monsieur",
        "madame",
        "señor",
        "señora",
        "signor",
        "signora",
        "senhor",
        "senhora",
        "господин",
        "госпожа",
        "meneer",
        "mevrouw",
        "pane",
        "paní",
        "miss",
        "mister",
        "sir",
        "don",
        "doña",
        "madam",
    ]
    .contains(&lower.as_str());
    let self_said = is_own(&lower) || is_one_of(LEADS, &lower);
    if !(title
        || self_said
        || start_of_line
        || text[..at].ends_with(' ') && lower.contains(' ') && lower.starts_with("j"))
        // `Im Konto` is not `I'm`.
        || lower == "im"
        // So short a word stands before anything.
        || matches!(lower.as_str(), "met" | "aquí" | "ici" | "qui" | "tu" | "я" | "fala" | "habla" | "mówi" | "tady" | "пишет" | "it's" | "i am" | "name's")
            && !greeted
        || matches!(lower.as_str(), "m" | "don" | "sir" | "bay" | "pan" | "пан" | "это")
            && !said.starts_with(char::is_uppercase)
    {
        return 0;
    }
    // A title before the name leads to it by itself.
    if !asian && first_word_introduces(rest) {
        return 0;
    }
    // `Estimado don Evaristo:`, `Gentile avvocato Spadafora,`
    let titled = if asian { 0 } else { titles(rest, start_of_line && is_one_of(OF_LETTERS, &lower)) };
    let start = start + titled;
    let rest = after(text, start, 96);
    // `尊敬的王建国先生`, `私は高橋美咲と申します`: what follows the name says that it is one.
    let value = capitals(rest, asian);
    let value = if value.is_empty() && !asian { in_small_letters(rest, &lower, greeted) } else { value };
    // `Adım Behice Ormancı`, and `adım adım` step by step.
    if matches!(lower.as_str(), "adım" | "ismim")
        && !greeted
        && !(start_of_line && is_turkish_name(text, at, value, &rest[value.len()..]))
    {
        return 0;
    }
    // `我是新用户`: in Chinese, names begin with a family name.
    let chinese = asian && said.chars().all(|c| matches!(c, '\u{4E00}'..='\u{9FFF}'));
    if chinese && asian_names::chinese(value) != value {
        return 0;
    }
    // `Soy de Guadalajara`, `ich bin aus Jena`
    if is_one_of(WEAK, &lower)
        && value.starts_with(char::is_lowercase)
        && value.split(' ').next().is_some_and(is_particle)
    {
        return 0;
    }
    let words = value.split(' ').filter(|word| !word.is_empty()).count();
    let behind = &rest[value.len()..];
    // A capital begins the sentence behind an exclamation mark, whatever its word is.
    if words == 1 && text[end..].starts_with("! ") && behind.starts_with(',') && opens_a_sentence(value) {
        return 0;
    }
    let closed = behind.is_empty()
        || behind.starts_with([',', '!', '.', '\n', '\r', ':', '，', '！', '。', '"', '<', ';', ')', '\\', '、', '?'])
        || asian
            && ["です", "と申", "と言", "といい", "先生", "女士", "小姐", "様", "さん"]
                .iter()
                .any(|word| behind.starts_with(word))
        || behind.starts_with(" -")
        || behind.starts_with(" –")
        || words >= 2
            && [
                " and ", " und ", " et ", " y ", " e ", " en ", " i ", " и ", " from ", " aus ", " calling", " here",
                " hier", " at ", " de ", " da ", " do ", " van ", " von ", " z ", " із ", " à ",
            ]
            .iter()
            .any(|word| behind.starts_with(word));
    // Words that lead to a name and to anything else.
    let weak = is_one_of(WEAK, &lower);
    // `hi, Thandeka here`, `hola soy Xochitl y no me deja`
    let goes_on =
        HERE.iter().any(|word| behind.strip_prefix(word).is_some_and(|rest| !rest.starts_with(char::is_alphanumeric)));
    let shouted = value.chars().filter(|c| c.is_uppercase()).count() > 1 && words == 1;
    let german = matches!(lower.as_str(), "ich bin" | "it's" | "i am");
    let told =
        weak && words == 1 && !german && !shouted && value.chars().count() >= 3 && (goes_on || closed && greeted);
    // What stands as well before other words leads to a whole name alone.
    let leads = is_one_of(LEADS, &lower);
    let enough = title
        || value.starts_with(char::is_lowercase)
        || self_said && (words >= 2 || !leads)
        || words > usize::from(weak) && closed
        || told
        || greeted_by(&lower)
            && comma > 0
            && words == 1
            && !shouted
            && HERE_ALONE.iter().any(|word| behind.starts_with(word));
    let plain = value.split(' ').any(is_ordinary);
    let spoken = [
        "All",
        "Sirs",
        "Mesdames",
        "Team",
        "Sir",
        "Madam",
        "Customer",
        "Support",
        "Ihr",
        "Ihre",
        "Your",
        "Votre",
        "Su",
        "Ваш",
        "Ваша",
        "There",
        "Everyone",
        "Colleagues",
        "Damen",
        "Herren",
        "Damen und Herren",
        "Kunde",
        "Kundin",
        "Kunden",
        "Kundinnen",
        "Nutzer",
        "Nutzerin",
        "Mitarbeiter",
        "Anwender",
        "Yetkili",
        "Müşterimiz",
        "Kliencie",
        "Zákazníku",
        "Klant",
        "Klient",
        "Клієнте",
        "Клиент",
        "Користувачу",
        "Подписчик",
        "Абонент",
        "Абонентка",
        "Utilisateur",
        "Usuario",
        "Utente",
        "Gebruiker",
        "Użytkowniku",
        "Uživateli",
        "Member",
        "Subscriber",
        "Partner",
        "Partners",
        "Client",
        "Cliente",
        "You",
        "World",
        "Users",
        "Friends",
        "And",
        "Dear",
        "коллеги",
        "Коллеги",
        "Клиент",
        "Пользователь",
        "Kollegen",
        "Zusammen",
        "Equipe",
        "Équipe",
        "Equipo",
        "Madame",
        "Monsieur",
        "Panie",
        "Państwo",
        "Señores",
        "Signori",
        "Senhores",
        "Heer",
        "Mevrouw",
        "Herr",
        "Frau",
        "客户",
        "用户",
    ];
    let bytes = value.split(' ').all(|word| word.len() == 2 && word.bytes().all(|byte| byte.is_ascii_hexdigit()));
    if value.is_empty()
        || !enough
        || bytes
        || plain
        || is_of_many(value)
        || title && is_titled_thing(value)
        || value.split(' ').any(|word| spoken.contains(&word))
        || spoken.contains(&value)
        || !names_somebody(value)
    {
        return 0;
    }
    found.push(Found::new(PrivateKind::Person, start..start + value.len()));
    start + value.len()
}

/// Whether a name stands behind the Turkish word for "my name", which is also a step: two words with capitals, or where a line begins
/// with it any before a comma.
fn is_turkish_name(text: &str, at: usize, value: &str, behind: &str) -> bool {
    let words = value.split(' ').filter(|word| !word.is_empty());
    let capitals = words.clone().all(|word| word.starts_with(char::is_uppercase));
    let begins = matches!(text[..at].chars().next_back(), None | Some('\n'));
    // `Adım adım`, `Adım tamamlandı`: what is done ends so.
    let done = |word: &str| {
        let word = fold(word);
        let ends = ["di", "du", "dı", "ti", "tu"].iter().any(|end| word.ends_with(end));
        word.starts_with("adim") || ends && !super::given_names::is_given(&word)
    };
    let plain = !words.clone().any(done);
    plain && (capitals && words.count() >= 2 || begins && behind.starts_with(','))
}

/// Words with which somebody goes on who just said the own name.
const HERE: [&str; 20] = [
    " here",
    " from",
    " calling",
    " speaking",
    " and",
    " hier",
    " und",
    " aus",
    " von",
    " ici",
    " et",
    " y",
    " e",
    " en",
    " uit",
    " i",
    " z",
    " и",
    " из",
    " і",
];

/// Those behind the name alone: `Thandeka here.`
const HERE_ALONE: [&str; 10] =
    [" à l'appareil", " here", " hier", " ici", " aquí", " aqui", " qui", " calling", " speaking", " тут"];

/// Whether a word greets or thanks, so that a sentence begins with it.
pub(super) fn greets(word: &str) -> bool {
    word.len() <= 48
        && (GREETED.contains(word.to_lowercase().as_str()) || DENSE.iter().any(|start| word.starts_with(start)))
}

fn greeted_by(said: &str) -> bool {
    is_one_of(GREETINGS, said)
}

/// Words with which a sentence goes on where a name could stand.
const NO_NAMES: &str = "que pour back when please thanks thank sorry again just only really too also now already urgent bitte danke leider auch schon nur gar völlig total merci \
    désolé encore aussi déjà nouveau nouvelle nuevo nueva cliente usuario usuaria usuário client utilisateur kunde kundin nutzer user customer new old \
    completely totally por favor gracias otra vez también ya sólo solo nuovo nuova utente anche già solo grazie novo nova também só já nieuw klant ook \
    klientem klientka nową nowym użytkownikiem tylko już proszę dziękuję пожалуйста спасибо снова опять клиент пользователь новый новая уже тоже просто \
    having trying using unable getting still going writing asking calling waiting happening how what when where why who which not the a an in on at my your his her our their very still here there from with without about for to of and or but no \
    nicht kein keine der die das ein eine im am auf mit ohne und oder sehr noch hier aus von zu bei ich wir ihr \
    ne pas le la les un une des du de en sur avec sans et ou mais très ici chez el los las una del y o pero muy aquí con sin \
    il lo gli uno di da e ma molto qui per com sem um uma do dos mas muito aqui niet geen het een van met en of maar \
    nie jest w na z i oraz ale bardzo tu se jsem ve není a i и или но не в на с без это очень тут здесь і але не в на з";

/// The name in small letters behind words with which people say who they are: two words, of which the first is a given name where
/// the words are said of other things too.
fn in_small_letters<'t>(rest: &'t str, said: &str, greeted: bool) -> &'t str {
    // What others call or tell somebody is said of names and of anything: `me dicen que los gratuitos no cuentan`.
    let surely = is_own(said) && !matches!(said, "they call me" | "me dicen" | "on m'appelle" | "man nennt mich");
    if !surely && !is_one_of(WEAK, said) {
        return "";
    }
    let plain = |word: &str| {
        (3..=20).contains(&word.chars().count())
            && word.chars().all(|c| c.is_lowercase() || c == '-')
            && !is_ordinary(word)
            && !NO_NAMES.split_whitespace().any(|other| other == word)
            && (surely || !NO_NAME_ENDINGS.iter().any(|end| word.ends_with(end)))
    };
    let end = rest.find(|c: char| !(c.is_alphabetic() || c == '-')).unwrap_or(rest.len());
    let first = &rest[..end];
    let Some(tail) = rest[end..].strip_prefix(' ') else {
        return if surely && plain(first) { first } else { "" };
    };
    let second = &tail[..tail.find(|c: char| !(c.is_alphabetic() || c == '-')).unwrap_or(tail.len())];
    // `hi this is jemima stookley, my laptop`
    let behind = &tail[second.len()..];
    let ends = behind.is_empty()
        || behind.starts_with([',', '.', '!', '\n', '\r', ';'])
        || HERE.iter().any(|word| behind.strip_prefix(word).is_some_and(|rest| rest.starts_with(' ')));
    // `this is oswin t. from Leeds`
    let initial = second.chars().count() == 1 && behind.starts_with('.') && plain(first) && first.chars().count() > 3;
    let goes_on = || HERE.iter().any(|word| behind[1..].strip_prefix(word).is_some_and(|rest| rest.starts_with(' ')));
    if initial && (greeted || surely || goes_on()) {
        return first;
    }
    let greeted = greeted && ends && plain(second) && first.chars().count() > 3 && second.chars().count() > 3;
    if !plain(first) || !(surely || greeted || super::given_names::is_given(first)) {
        return "";
    }
    match plain(second) {
        true => &rest[..end + 1 + second.len()],
        false if surely || super::given_names::is_given(first) => first,
        false => "",
    }
}

/// Who wrote a line of a chat, `[14:02] Eve Adams: …`; the line begins here.
pub(super) fn speaker(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let stamp = text[at..].starts_with(|c: char| c == '[' || c.is_ascii_digit());
    if !stamp || crate::code::stamp(text.as_bytes(), at).is_some() && text.as_bytes()[at + 10] == b'T' {
        return 0;
    }
    let line = after(text, at, 120).split('\n').next().unwrap_or_default();
    let clock = line.bytes().take(24).filter(|byte| *byte == b':').count() >= 1;
    if !clock {
        return 0;
    }
    let of_stamp = |c: char| {
        c.is_ascii_digit() || matches!(c, '[' | ']' | ':' | '.' | '/' | ',' | '-' | ' ' | '–') || c == '\u{202f}'
    };
    let start = line.find(|c| !of_stamp(c)).unwrap_or(line.len());
    let start = start
        + ["AM] ", "PM] ", "AM - ", "PM - "]
            .iter()
            .find(|half| line[start..].starts_with(**half))
            .map_or(0, |half| half.len());
    let closed = line[..start].ends_with("] ") || line[..start].ends_with("- ") || line[..start].ends_with("– ");
    if !closed || !line[..start].contains(':') {
        return 0;
    }
    let value = capitals(&line[start..], false);
    let words: Vec<&str> = value.split(' ').collect();
    let behind = &line[start + value.len()..];
    if !(behind.starts_with(": ") || behind.starts_with(" : ") || behind.starts_with("\u{a0}: "))
        || !((2..=4).contains(&words.len()) || words.len() == 1 && super::given_names::is_given(value))
        || words.iter().any(|word| is_ordinary(word))
        || !names_somebody(value)
    {
        return 0;
    }
    found.push(Found::new(PrivateKind::Person, at + start..at + start + value.len()));
    at + start + value.len()
}

/// The name before an address of mail in angles: `Eve Adams <`, which ends here.
pub(super) fn before_mail(text: &str, end: usize, found: &mut Vec<Found>) {
    let head = before(text, end, 80);
    let head = head.trim_end_matches([' ', '"', '\'', '\\']);
    let end = end - (before(text, end, 80).len() - head.len());
    let start = head
        .rfind(['\n', ':', ';', '>', '|', '"', '\'', '(', '\t', '='])
        .map_or(0, |at| at + head[at..].chars().next().map_or(1, char::len_utf8));
    let value = head[start..].trim_start();
    // `Adams, Eve` is one name, behind another address it is the next one.
    let value = value.strip_prefix(", ").unwrap_or(value);
    let asian = (2..=6).contains(&value.chars().count()) && value.chars().all(is_whole_word);
    let words: Vec<&str> = value.split([' ', ',']).filter(|word| !word.is_empty()).collect();
    let right = asian
        || (2..=4).contains(&words.len())
            && words.iter().filter(|word| word.starts_with(char::is_uppercase)).count() >= 2
            && value.chars().all(|c| c.is_alphabetic() || matches!(c, ' ' | '-' | '\'' | '’' | '.' | ','))
            && !words.iter().any(|word| is_ordinary(word))
            && names_somebody(value);
    if right {
        found.push(Found::new(PrivateKind::Person, end - value.len()..end));
    }
}

/// Somebody in a directory: `CN=Eve Adams,OU=…`; `CN` begins here.
pub(super) fn in_a_directory(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let Some(rest) = after(text, at, 160).strip_prefix("CN=").or_else(|| after(text, at, 160).strip_prefix("cn="))
    else {
        return 0;
    };
    // The next part of the name begins behind a comma.
    let parts = ["OU=", "ou=", "CN=", "cn=", "DC=", "dc=", " OU=", " DC=", " CN="];
    let mut commas = rest.match_indices(',').map(|(comma, _)| comma);
    let Some(end) = commas.find(|comma| parts.iter().any(|part| rest[comma + 1..].starts_with(part))) else { return 0 };
    let value = &rest[..end];
    if value.is_empty()
        || value.contains(['\n', '=', '"'])
        || value.split(' ').any(is_ordinary)
        || !names_somebody(value)
    {
        return 0;
    }
    let kind = if value.contains([' ', ',']) {
        PrivateKind::Person
    } else if value.bytes().any(|byte| byte.is_ascii_digit()) && value.bytes().any(|byte| byte.is_ascii_uppercase()) {
        PrivateKind::Host
    } else {
        PrivateKind::User
    };
    found.push(Found::new(kind, at + 3..at + 3 + value.len()));
    at + 3 + value.len()
}

/// Whether a full stop stands right behind a word.
fn rest_has_stop(text: &str, end: usize) -> bool {
    text[end..].starts_with('.')
}

/// Whether a text begins with a title.
fn first_word_introduces(text: &str) -> bool {
    let word: String = text.chars().take_while(|c| is_of_word(*c)).filter_map(folded).collect();
    let titles =
        ["mr", "mrs", "ms", "dr", "prof", "herr", "frau", "sr", "sra", "sig", "monsieur", "madame", "senor", "senora"];
    titles.contains(&word.as_str())
}

fn closed(text: &str, at: usize, end: usize, found: &mut Vec<Found>) -> usize {
    let line = text[..at].trim_end_matches([' ', '>', '\t', '|', '"', '*', '-']);
    if !matches!(line.chars().next_back(), None | Some('\n' | '.' | '!' | '\r' | ',' | '。')) {
        return 0;
    }
    let rest = after(text, end, 160);
    let gap = rest.len()
        - rest.trim_start_matches([',', '.', '!', ' ', '\t', '\r', '\n', '>', '|', '-', '–', '，', '*', '_']).len();
    let (gap, parted) = if rest[..gap].contains(['\n', ',', '，']) {
        (gap, true)
    } else if fills_its_line(rest) && (text[at..end].contains(' ') || end - at >= LONG_CLOSING) {
        (gap, false)
    } else {
        // `Viele Grüße aus Hamburg` has the name on the next line.
        let line = rest.find('\n').unwrap_or(0);
        let more = rest[..line].split_whitespace().count();
        let next = rest[line..].len() - rest[line..].trim_start_matches(['\r', '\n', ' ', '>', '\t']).len();
        (line + next, line > 0 && (1..=4).contains(&more) && !rest[..line].contains(['.', ':', '?', ';', '=']))
    };
    let start = end + gap;
    let asian = text[at..end].chars().next_back().is_some_and(is_whole_word);
    let rest = after(text, start, 80);
    let value = capitals(rest, asian);
    let value = if value.is_empty() && !asian && parted { signed_small(rest) } else { value };
    let behind = rest[value.len()..].trim_start_matches([' ', '.', ',', '*', '_']);
    let whole = behind.is_empty() || behind.starts_with(['\n', '\r', '"', '<', '\\', '(', '|']);
    // `LG Eve Adams`
    let same_line = !parted && !rest_is_parted(text, end, start);
    let words: Vec<&str> = value.split(' ').collect();
    if same_line && !(words.len() >= 2 || super::given_names::is_given(value)) {
        return 0;
    }
    let polite = ["敬礼", "敬具", "谢谢", "以上", "此致", "谢谢您", "感谢"].contains(&value);
    if value.is_empty()
        || polite
        || !whole
        || is_of_many(value)
        || value.split(' ').any(is_ordinary)
        || !names_somebody(value)
    {
        return 0;
    }
    found.push(Found::new(PrivateKind::Person, start..start + value.len()));
    start + value.len()
}

/// Bytes of a closing of one word that is hardly said of anything else.
const LONG_CLOSING: usize = 8;

/// Whether nothing but a name of two words or more stands in the rest of a line: `Z poważaniem Eve Adams`.
fn fills_its_line(rest: &str) -> bool {
    let line = rest.split(['\n', '\r']).next().unwrap_or_default().trim();
    let value = capitals(line, false);
    value.contains(' ') && line[value.len()..].trim_end_matches(['.', ',', '*', '_', ' ']).is_empty()
}

/// Who writes, in the first line below the two hyphens that part a letter from its signature; the line begins here.
pub(super) fn signed(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let above = before(text, at, 16).trim_end_matches('\n').trim_end_matches('\r');
    let parts = above.rsplit('\n').next().is_some_and(|line| line.trim_start_matches(['>', ' ']).trim_end() == "--");
    if !parts {
        return 0;
    }
    let line = after(text, at, 96).split(['\n', '\r']).next().unwrap_or_default();
    let value = capitals(line, false);
    let whole = line[value.len()..].trim().is_empty() || line[value.len()..].starts_with([',', '|', '(']);
    let enough = value.contains(' ') || super::given_names::is_given(value);
    if !whole || !enough || is_of_many(value) || value.split(' ').any(is_ordinary) || !names_somebody(value) {
        return 0;
    }
    found.push(Found::new(PrivateKind::Person, at..at + value.len()));
    at + value.len()
}

/// A name in small letters that has the last line of a letter for itself: two words, of which neither is one of a sentence.
fn signed_small(rest: &str) -> &str {
    let (line, below) = rest.split_once('\n').unwrap_or((rest, ""));
    let value = line.trim_end_matches(['\r', ' ', '.']);
    let plain = |word: &str| {
        (3..=20).contains(&word.chars().count())
            && word.chars().all(|c| c.is_lowercase() || matches!(c, '-' | '\''))
            && !is_ordinary(word)
            && !NO_NAMES.split_whitespace().any(|other| other == word)
            && !NO_NAME_ENDINGS.iter().any(|end| word.ends_with(end))
    };
    let two = value.split(' ').count() == 2 && value.split(' ').all(plain);
    if below.trim().is_empty() && (two || super::given_names::is_given(value)) { value } else { "" }
}

/// Whether a line ends between two places.
fn rest_is_parted(text: &str, from: usize, to: usize) -> bool {
    text[from..to].contains('\n')
}

/// Up to four words with capitals; in a language without spaces up to four characters.
fn capitals(rest: &str, asian: bool) -> &str {
    if asian {
        // Four characters and, behind them, a word that ends a name.
        let end: usize = rest.chars().take(5).take_while(|c| is_whole_word(*c)).map(char::len_utf8).sum();
        let value = &rest[..end];
        let titles = ["先生", "女士", "小姐", "様", "さん", "です", "と申します", "经理", "工程师", "老师"];
        let titled = titles.iter().find_map(|title| rest.find(title).filter(|at| *at <= end).map(|at| &rest[..at]));
        let value = titled.unwrap_or(value);
        if (2..=4).contains(&value.chars().count()) {
            return value;
        }
        return asian_names::chinese(rest);
    }
    let mut end = 0;
    let mut capitals = 0;
    for (count, word) in rest.split(' ').enumerate().take(5) {
        let bare = word.trim_end_matches(|c: char| !is_of_word(c) && c != '.');
        let initial = bare.len() <= 3 && bare.ends_with('.');
        let bare = if initial {
            bare
        } else {
            &word[..word
                .char_indices()
                .find(|(_, c)| !(is_of_word(*c) || matches!(c, '\'' | '’' | '-')))
                .map_or(word.len(), |(at, _)| at)]
        };
        let particle = is_particle(bare) && count < 4;
        let capital = is_written_as_a_name(bare) && bare.chars().count() > 1;
        if !capital && !particle {
            break;
        }
        let start = if count == 0 { 0 } else { end + 1 };
        end = start + bare.len();
        capitals += usize::from(capital);
        if bare.len() != word.len() {
            break;
        }
    }
    let mut value = rest[..end].trim_end_matches([' ', '-']);
    // What leads to the next part of a name leads nowhere at its end.
    while let Some((head, last)) = value.rsplit_once(' ') {
        if is_written_as_a_name(last) {
            break;
        }
        value = head;
    }
    if capitals == 0 { "" } else { value }
}
