//! What stands where a private value stands and is nobody's: names of tasks, teams that sign a letter, cookies that choose a language,
//! and things that are called like a person.

use super::looks::is_state;
use super::web;

/// Parts of what tasks, policies and programs are called in scripts without spaces.
const THINGS: &str = "スキャン 更新 検査 保護 タスク ポリシー 設定 定義 データベース ファイル バックアップ ライセンス サーバー アプリ システム プログラム \
    ロールバック 配布 管理 扫描 任务 策略 数据库 保护 检查 备份 许可 服务 自定义 病毒 系统 程序 文件 组件 默认 设备 升级 掃描 任務 資料庫 保護";

/// Whether a name in a script without spaces is that of a thing.
pub(super) fn is_thing(name: &str) -> bool {
    // A name from abroad has a point or a space between its parts.
    let one_word = name.chars().count() > 4 && name.chars().all(|c| matches!(c, '\u{30A1}'..='\u{30FA}' | 'ー'));
    one_word || THINGS.split_whitespace().any(|part| name.contains(part))
}

/// Words with which many people sign together.
const TEAMS: [&str; 40] = [
    "team",
    "teams",
    "équipe",
    "equipe",
    "equipo",
    "squadra",
    "zespół",
    "tým",
    "команда",
    "ekibi",
    "support",
    "service",
    "kundenservice",
    "kundendienst",
    "kundenbetreuung",
    "supportteam",
    "serviceteam",
    "helpdesk",
    "hotline",
    "redaktion",
    "vertrieb",
    "support-team",
    "abteilung",
    "department",
    "staff",
    "desk",
    "soporte",
    "suporte",
    "assistenza",
    "assistance",
    "servis",
    "destek",
    "служба",
    "отдел",
    "поддержка",
    "підтримка",
    "klantenservice",
    "obsługa",
    "podpora",
    "billing",
];

/// Whether a name behind a greeting or below a letter is that of many: `Ihr Kaspersky-Team`, `L'équipe Support`.
pub(super) fn is_of_many(name: &str) -> bool {
    let lower = name.to_lowercase();
    let mut words = lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    lower.contains("kaspersky") || lower.contains("касперск") || words.any(|word| TEAMS.contains(&word))
}

/// Programs, brands and figures whose name begins with a title: `Dr. Web`, `Mr. Robot`.
const TITLED: [&str; 18] = [
    "Web",
    "Watson",
    "Robot",
    "Proper",
    "Clean",
    "Muscle",
    "Bean",
    "Who",
    "No",
    "Oetker",
    "Pepper",
    "Strange",
    "Strangelove",
    "Doubtfire",
    "Hyde",
    "Potato",
    "Freeze",
    "Spock",
];

/// Whether a name behind a title is that of a thing.
pub(super) fn is_titled_thing(name: &str) -> bool {
    TITLED.contains(&name)
}

/// What a cookie tells a browser, not a server.
const ATTRIBUTES: [&str; 9] =
    ["path", "expires", "max-age", "secure", "httponly", "samesite", "version", "partitioned", "priority"];

/// What a server sets without what it tells the browser of it: `sid=4f7a` of `sid=4f7a; Path=/; Secure`.
pub(super) fn without_attributes(value: &str) -> &str {
    let told = value.match_indices(';').map(|(at, _)| at).find(|at| {
        let name = value[at + 1..].trim_start().split(['=', ';', ' ']).next().unwrap_or_default().to_lowercase();
        ATTRIBUTES.contains(&name.as_str()) || name == "domain"
    });
    told.map_or(value, |at| value[..at].trim_end())
}

/// What customers are called by kind, by whole words and by how compounds of them end.
const SEGMENTS: &str = "private consumer residential household corporate smb prospect returning reseller wholesale wholesaler distributor retailer government nonprofit \
    neukunde neukundin bestandskunde bestandskundin privatkunde privatkundin geschäftskunde firmenkunde endkunde großkunde stammkunde altkunde testkunde gewerbekunde \
    privat gewerblich geschäftlich behörde händler wiederverkäufer particulier particuliers professionnel professionnels entreprise revendeur prospection \
    particular particulares autónomo revendedor minorista privato privata azienda rivenditore consumatore consumidor empresarial corporativo residencial \
    zakelijk klantgroep wederverkoper consument prywatny indywidualny firmowy detaliczny hurtowy odsprzedawca soukromý firemní koncový \
    физлицо юрлицо частный корпоративный розничный оптовый постоянный новый фізособа юрособа корпоративний приватний bireysel kurumsal perakende toptan bayi \
    個人 法人 新規 既存 家庭 個人客 一般 个人 企业 家庭用户 新客户 老客户 个人用户 企业用户";

/// Endings of words for a kind of customers.
const OF_CUSTOMERS: [&str; 4] = ["kunde", "kundin", "kunden", "klant"];

/// Whether what stands behind the word for a customer says which kind of customer it is: `Kunde: Neukunde`.
pub(super) fn is_segment(value: &str) -> bool {
    let lower = value.to_lowercase();
    let kind = |word: &str| {
        SEGMENTS.split_whitespace().any(|segment| segment == word)
            || OF_CUSTOMERS.iter().any(|end| word.strip_suffix(end).is_some_and(|head| head.chars().count() >= 3))
            || super::ordinary::is_ordinary(word)
            || matches!(
                word,
                "client"
                    | "cliente"
                    | "клиент"
                    | "лицо"
                    | "müşteri"
                    | "klient"
                    | "zákazník"
                    | "nouveau"
                    | "nuevo"
                    | "nuovo"
                    | "novo"
                    | "yeni"
                    | "nowy"
                    | "nieuwe"
            )
    };
    lower.split([' ', '-', '/']).filter(|word| !word.is_empty()).all(kind)
}

/// Whether a cookie tells nothing of anybody: it says how something is, or chooses a language.
pub(super) fn is_nobodys_cookie(value: &str) -> bool {
    if !value.contains('=') {
        // A cookie has a name and a value; what has none is said of cookies.
        return !value.chars().any(|c| c.is_ascii_digit()) && (value.contains(' ') || value.len() <= 16)
            || is_state(value);
    }
    value.split(';').map(str::trim).filter(|part| !part.is_empty()).all(|part| {
        let name = part.split('=').next().unwrap_or_default().to_lowercase();
        ATTRIBUTES.contains(&name.as_str()) || part.contains('=') && web::is_harmless(part)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_nobodys_is_told_from_what_is_somebodys() {
        for value in ["accepted", "lang=de", "theme=dark; Path=/; Secure", "not set by the server"] {
            assert!(is_nobodys_cookie(value), "{value}");
        }
        for value in ["sid=4f7a1c", "lang=de; session=x81hd92", "8f3a1c44", "PHPSESSID=abc"] {
            assert!(!is_nobodys_cookie(value), "{value}");
        }
        assert!(
            is_of_many("Ihr Kaspersky-Team") && is_of_many("L'équipe Northwind") && !is_of_many("Ihr Jonas Brandt")
        );
        assert!(is_thing("クイックスキャン") && !is_thing("山田太郎"));
    }
}
