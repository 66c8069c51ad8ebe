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
