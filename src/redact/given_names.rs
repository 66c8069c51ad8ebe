//! People named by a given name and a family name, wherever they stand.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::PrivateKind;
use super::found::{Found, after, before};
use super::ordinary::{is_ordinary, names_somebody};
use super::words::{Index, begins, fold, is_of_word, is_particle};

/// Given names that are no word of a log and of no sentence in the languages of our users; in small letters.
const GIVEN: &str = "kwame siobhan priya wolfram bohumil xiomara quentin rajesh sanjay deepak anil sunil vijay lakshmi kavita neha pooja rohit amit arjun ananya nikhil \
    chinedu ngozi oluwaseun adebayo kofi ama abena fatou moussa amadou aminata ousmane youssef khadija omar yasmin layla hamza mariam zainab tariq bilal imran \
    farah nasser samir karim rachid malik mehdi reza shirin darius niamh aoife eoin ciaran padraig declan brendan fiona alistair angus hamish duncan gareth rhys bronwyn gwen owen trevor nigel clive \
    derek graham malcolm desmond leslie rosalind gillian hazel maureen doreen sheila janice joyce marilyn shirley beverly cheryl theresa tracy stacy kelly megan brittany ashley \
    tyler brandon justin dustin travis derrick leroy jamal lamar darnell latoya keisha bradley scott craig glenn douglas gregory jeffrey lawrence \
    gudrun hedwig hiltrud irmgard edeltraud reinhold rainer egon erich hartwig detlef torben thorsten torben sven jorn ole hauke wiebke frauke imke dagmar ingelore traudel \
    cornelia cordula nadine maike henrike annika levin jannik lennart gaetan loic yann erwan maelle solene ludovic cedric fabrice gwenaelle ghislaine odile mireille josiane \
    iker ainhoa nerea jordi montserrat xavi merce leire itziar ramiro lourdes consuelo ximena agustin joaquin rocio macarena begona loredana ornella ilaria \
    silvana graziella umberto ettore massimo luigi mirko davide samuele noemi sander joris thijs sjoerd wouter femke lieke anouk maaike marloes hanneke saskia ruud geert dirk jeroen \
    ewelina jolanta mieczyslaw zdzislaw boguslaw wladyslaw zygmunt bronislaw genowefa halina iga oliwia kacper szymon bartlomiej jindrich ladislav zdenka kveta dobromila stepan vojtech \
    ondrej radek libuse drahomira otakar bedrich cengiz gulsen nuray nurten songul sibel tulay hulya ferhat kerem onur tolga volkan aysel emel filiz gokhan \
    аркадий валерия вероника виолетта всеволод глеб даниил данила егор зинаида ираида любава макар марат нелли нонна платон прохор ростислав савелий снежана таисия фаина эльвира эмма \
    богдана валентин василина зоряна лесь маряна мирослава мирослав назар орися остап руслана соломія степан уляна устим федір христина ярина aaron abdul abigail adelheid adriana agata agnes agnieszka ahmed ahmet aidan aileen aisha ajay akira albert alberto alejandra \
    alejandro aleksander aleksandra alessandra alessandro alessia alexandra alexandre alexey alfred alfredo alice alicja alina aline alison \
    allison amanda amelie amelia amina anastasia anders andrea andreas andrei andrej andres andrew andrzej aneta angelika anita anja anke anna \
    annalena anneliese annette annie ansgar anthony antje antoine anton antonella antonia antonio arkadiusz armin arnaud arne arthur artur asuka \
    astrid aurelie axel aylin ayse azra balazs barbara barbora bartosz beata beate beatrice beatriz benedikt benjamin benoit bernard bernd \
    bernhard bianca birgit bjorn bogdan boris bozena brenda brian brigitte britta bruno burak camila camille carla carlo carlos carmen \
    carolina caroline catarina catherine cecilia celine cem cengiz cesar charles chiara chiyoko christa christiane christina christine christoph \
    christophe christopher claire clara claudia claudio clemens colin constanze corinna cristina cristiano cynthia damian daniel daniela \
    daniele danielle danuta daria dariusz david deborah deniz denise diana diego dieter dietmar dimitri dirk dmitri dmitry dominik \
    dorota doris dorothea duarte eberhard edgar edith edoardo eduard eduardo edward edyta ekaterina elaine elena eleonora elias elif elisa \
    elisabeth elizabeth elke ellen elzbieta emanuele emilia emilie emily emine emma emmanuel emre enrico enrique erdem eric erik erika ernst \
    erwin esther eugenia eugenio ewa fabian fabio fabrizio fatima fatma federica federico felicia felipe felix fernanda fernando \
    filip filipe filippo florian francesca francesco francisco franck francois francoise franz franziska frederic friedrich fritz \
    gabriel gabriela gabriele gabriella gaelle galina geoffrey georg george gerald gerard gerd gerhard gerlinde gianluca gianni gilles giorgio \
    giovanna giovanni gisela giulia giuseppe gonzalo gottfried gregor gregory grzegorz guenter guenther guillaume guillermo gunter gunther \
    gunnar gustavo hakan halina hanna hannah hannes hanne hannelore hans harald harry hartmut hasan hatice heather hector heidi heike heiko heinrich \
    heinz helen helena helene helga helmut hendrik henri henrik henrique henry herbert hermann hilda hilde hiroshi holger horst hubert hugo huseyin \
    ibrahim ignacio igor ilse ines inga inge ingeborg ingo ingrid irena irene irina isabel isabella isabelle ismail ivana iwona jacek jacob \
    jacqueline jakob jakub jamal james jana janet janina janine janusz jaroslav jaroslaw javier jeanne jeannette jennifer jens jeremy \
    jerome jerzy jessica jesus jihan jiri jitka joachim joana joanna joao joel johan johann johanna johannes john jonas jonathan joost jorg jorge \
    jose josef josefa josephine juan judith juergen julian juliana julie julien jurgen justyna kamil karel karen karin karina karl karla karolina \
    karsten katarina katarzyna katharina katherine kathleen kathrin katja katrin kaveh kazimierz keiko kemal kenji kenneth kerstin kevin kiran \
    klaus konrad konstantin kristina krystyna krzysztof kurt larissa lars laura laurent lea leila lena lenka leon leonard leonardo leonie leopold leszek \
    lieselotte liliana lisa lothar louise luca lucas lucia luciana luciano lucie lucy ludmila ludwig luis luisa lukas lukasz lutz lydia maarten \
    maciej magda magdalena maja malgorzata malte manfred manuel manuela marcel marcela marcelo marcin marco marcos marcus mareike margaret margarete \
    margarita margit margot maria marian mariana marianne marie marieke marija mariusz marina mario marion marjan marjorie marko markus marlene \
    marta martha martin martina martine masha mateusz matheus mathias mathilde mathieu matilda matteo matthew matthias matthieu maurizio maurice mauro maximilian \
    mehmet melanie melek melissa merve meryem micaela michael michaela michal michel michele michelle michiel miguel mikhail milan milena miloslav \
    mirjam miriam miroslav miroslawa mohamed mohammed monica monika monique morgane murat mustafa nadia nadine nadja natalia natalie natascha nathalie \
    nathan nicholas nicola nicolas nicole niklas nikola nikolaus nikolai nils nina noah noemi norbert olaf oleksandr olena olga oliver olivia olivier omer \
    orhan oscar oskar osman otto pablo paola paolo pascal patricia patrick patrik patrycja paul paula paulina pauline paulo pavel pawel pedro \
    peggy peter petr petra philipp philippe pierre pieter pietro piotr radek radoslaw rafael rafal raffaele ralf ramona raphael raquel raul \
    rebecca regina regine reiner reinhard renata renate renato rene ricardo riccardo richard rita robert roberta roberto rodrigo roger roland rolf \
    romain ronald rosalia rosemarie rosmarie rudiger rudolf ruediger ruth ryszard sabine sabrina samantha samuel sandra sanne sara sarah \
    sascha sebastian sebastiano selim serena sergei sergey sergio serkan severine sharon sibylle siegfried sigrid silke silvia silvio simona simone \
    slawomir sofie solene sonja sophia sophie soren stanislav stanislaw stefan stefania stefanie stefano steffen stephan stephane stephanie stephen steven \
    susan susana susanne svantje svenja svetlana sylvia sylvie sylwia tadeusz takashi tamara tanja tatiana tatjana teodor teresa thais theodor theresa therese \
    thierry thomas tiago tilman timothy tobias tomas tomasz torsten traute tristan udo ulrich ulrike ulla ursula uwe vaclav valentin valentina valeria valerie \
    vanessa vasco vera veronica veronika veronique vicente vincent vincenzo virginie viktor viktoria vittorio vladimir vlastimil volker wacław waldemar walter \
    waltraud wanda werner wieslaw wilfried wilhelm william willem winfried wojciech wolfgang xavier yasemin yolanda yusuf yuki yvonne zbigniew \
    zdenek zeynep zofia zoltan zuzana \
    александр александра алексей алёна алина алла анастасия анатолий андрей анна антон антонина аркадий артём артем борис вадим валентин валентина \
    валерий валерия василий вероника виктор виктория виталий владимир владислав вячеслав галина геннадий георгий григорий дарья денис дмитрий евгений \
    евгения екатерина елена елизавета жанна зинаида зоя иван игорь илья инна ирина кирилл константин ксения лариса леонид лидия любовь людмила максим маргарита \
    марина мария михаил наталия наталья никита николай нина оксана олег олеся ольга павел пётр петр полина раиса регина роман руслан светлана семён сергей \
    софья станислав степан тамара татьяна тимофей ульяна фёдор эдуард юлия юрий яна ярослав \
    олександр олексій андрій богдан василь віктор володимир ганна дмитро євген ігор ірина катерина марія микола михайло наталія надія оксана олена ольга остап \
    павло петро роман світлана сергій соломія тарас тетяна юлія юрій ярослава";

/// Words that stand behind a given name and make it the name of a place, a thing or a street.
const NO_PERSONS: [&str; 34] = [
    "street",
    "road",
    "avenue",
    "square",
    "park",
    "university",
    "hospital",
    "school",
    "airport",
    "street",
    "straße",
    "strasse",
    "platz",
    "allee",
    "weg",
    "ring",
    "gasse",
    "haus",
    "stadt",
    "software",
    "gmbh",
    "ag",
    "inc",
    "ltd",
    "llc",
    "corp",
    "sa",
    "srl",
    "spa",
    "server",
    "bank",
    "hotel",
    "store",
    "shop",
];

static NAMES: LazyLock<HashSet<String>> = LazyLock::new(|| GIVEN.split_whitespace().map(fold).collect());

static INDEX: LazyLock<Index> = LazyLock::new(|| {
    let mut index = Index::default();
    NAMES.iter().for_each(|name| index.add(name, 0));
    index
});

/// The words that are given names.
pub(super) fn index() -> &'static Index {
    &INDEX
}

/// Whether a word is a given name that many people have.
pub(super) fn is_given(word: &str) -> bool {
    NAMES.contains(&fold(word))
}

/// The word of letters with which a text begins, apostrophes and hyphens within it included.
fn word(text: &str) -> &str {
    let inside = |c: char| is_of_word(c) && !c.is_numeric() || matches!(c, '\'' | '’' | '-');
    let end = text.find(|c: char| !inside(c)).unwrap_or(text.len());
    text[..end].trim_end_matches(['\'', '’', '-'])
}

/// Whether a word can be a family name: a capital and small letters, or capitals alone.
fn is_family(word: &str) -> bool {
    let letters = word.chars().filter(|c| c.is_alphabetic()).count();
    letters >= 2
        && word.starts_with(char::is_uppercase)
        && !is_ordinary(word)
        && !NO_PERSONS.contains(&word.to_lowercase().as_str())
        && word.chars().any(|c| !c.is_uppercase() || letters > 3)
}

/// A given name that begins here, with the names behind it.
pub(super) fn person(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    if !begins(text, at) || text[..at].ends_with(['.', '_', '@', '/', '\\', '-', '\'', '#']) {
        return 0;
    }
    let window = after(text, at, 120);
    let first = word(window);
    let head = first.split('-').next().unwrap_or_default();
    if !first.starts_with(char::is_uppercase) || first.chars().skip(1).all(char::is_uppercase) || !is_given(head) {
        return 0;
    }
    let mut end = first.len();
    let mut families = 0;
    let mut pending = end;
    for _ in 0..5 {
        let Some(rest) = window[pending..].strip_prefix([' ', '\u{a0}']) else { break };
        let start = window.len() - rest.len();
        let next = word(rest);
        let initial =
            next.chars().count() == 1 && next.starts_with(char::is_uppercase) && rest[next.len()..].starts_with('.');
        if is_particle(next) || matches!(next, "d" | "y" | "e" | "dos" | "das" | "vom" | "ten" | "te") {
            pending = start + next.len();
        } else if initial {
            pending = start + next.len() + 1;
        } else if is_family(next) && families < 3 {
            families += 1;
            pending = start + next.len();
            end = pending;
        } else {
            break;
        }
    }
    // `Maria Dr.`, a file `Anna Muster.txt`, and what is called like a person: `San Francisco Javier`.
    let tail = &window[end..];
    let file = tail.starts_with('.') && tail[1..].starts_with(|c: char| c.is_ascii_lowercase());
    let saint = ["San ", "Santa ", "St. ", "Saint ", "Sankt "].iter().any(|word| before(text, at, 8).ends_with(word));
    let value = &window[..end];
    if families == 0 || file || saint || tail.starts_with(['_', '@', '\\']) || !names_somebody(value) {
        return 0;
    }
    found.push(Found::new(PrivateKind::Person, at..at + end));
    at + end
}
