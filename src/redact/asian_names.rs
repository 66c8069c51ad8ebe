//! Names in scripts without spaces: how long a Chinese name is, by its family name, and names before a title.

use super::PrivateKind;
use super::found::{Found, before};
use super::words::is_whole_word;

/// Family names of two characters.
const COMPOUND: &str = "欧阳 司马 上官 诸葛 夏侯 东方 皇甫 尉迟 公孙 慕容 令狐 长孙 宇文 司徒 司空 端木 轩辕 南宫 西门 独孤 百里 呼延 申屠 太史 钟离 \
    濮阳 公冶 宗政 淳于 单于 澹台 公羊 赫连 闾丘 闻人 东郭 南门 东门 仲孙 鲜于 拓跋 万俟 左丘 谷梁 夹谷 梁丘 微生 羊舌 纳兰 完颜 子车 颛孙 巫马 公西 漆雕 \
    乐正 壤驷 公良 第五 亓官 司寇 叔孙 聞人 東郭 鮮于 歐陽 司馬 諸葛 東方 長孫 宇文 鍾離 尉遲 獨孤";

/// The commonest family names of one character.
const SINGLE: &str = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜\
    范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文樊兰施陶洪翟颜倪严牛温芦季章鲁葛伍申尤毕聂焦邢岳齐梅莫庄辛祝左涂祁舒耿牟詹苗凌费纪靳盛童项曲裴席屈鲍覃霍翁隋甘柏宁柯阮桂闵柴冉房辜吉饶瞿戚滕邬臧褚娄奚穆郎姬屠晏栾郁喻窦迟敖卓仇艾巩仲虞卞冼楚佟匡巫桑荆谌岑胥蔺張劉陳楊趙黃吳孫馬羅鄭謝韓馮鄧許呂蘇盧蔣賈葉閻鍾譚鄒陸龍萬錢湯賴龔俞柳甄";

/// Titles behind a name.
const TITLES: [&str; 17] = [
    "です",
    "と申します",
    "と言います",
    "先生",
    "女士",
    "小姐",
    "经理",
    "主任",
    "老师",
    "同志",
    "工程师",
    "先輩",
    "様",
    "さん",
    "さま",
    "氏",
    "殿",
];

/// The first characters of titles, at which a name may stand before.
pub(super) const TITLE_WORDS: [&str; 14] =
    ["で", "と", "先", "女", "小", "经", "主", "老", "同", "工", "様", "さ", "氏", "殿"];

fn has_compound(text: &str) -> bool {
    COMPOUND.split_whitespace().any(|family| text.starts_with(family))
}

/// The Chinese name with which a text begins: a family name and one or two characters; empty where there is none.
pub(super) fn chinese(text: &str) -> &str {
    let family = if has_compound(text) {
        2
    } else if text.chars().next().is_some_and(|first| SINGLE.contains(first)) {
        1
    } else {
        return "";
    };
    let is_of_name =
        |c: &char| matches!(*c, '\u{4E00}'..='\u{9FFF}') && !"的是在有了和与您你我他她们请电手机邮住编".contains(*c);
    let given = text.chars().skip(family).take(2).take_while(is_of_name).count();
    let end: usize = text.chars().take(family + given).map(char::len_utf8).sum();
    if given == 0 { "" } else { &text[..end] }
}

/// The family name with its space at the end of a text, behind which a given name stands.
fn family_name(head: &str) -> Option<&str> {
    let bare = head.strip_suffix([' ', '\u{3000}'])?;
    let kanji = |c: &char| matches!(*c, '\u{4E00}'..='\u{9FFF}' | '々' | 'ヶ');
    let length: usize = bare.chars().rev().take(5).take_while(kanji).map(char::len_utf8).sum();
    let family = &bare[bare.len() - length..];
    let ends = ['社', '部', '課', '係', '店', '所', '室', '局', '長', '名', '者', '先', '客', '当', '号'];
    let right = (1..=4).contains(&family.chars().count()) && !family.ends_with(ends);
    right.then(|| &head[bare.len() - length..])
}

/// A name before a title, which begins here: `王建国先生`, `佐藤さん`.
pub(super) fn honoured(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let Some(title) = TITLES.iter().find(|title| text[at..].starts_with(**title)) else { return 0 };
    let told = before(text, at, 40);
    // `安曇川　様`: one space may stand between.
    let head = told
        .strip_suffix([' ', '\u{3000}'])
        .filter(|_| matches!(*title, "様" | "殿" | "氏" | "さん" | "さま"))
        .unwrap_or(told);
    let kanji = |c: char| is_whole_word(c) && !matches!(c, '\u{3041}'..='\u{3096}');
    let run: Vec<char> = head.chars().rev().take_while(|c| kanji(*c)).take(7).collect();
    let run: Vec<char> = run.into_iter().rev().collect();
    let japanese =
        matches!(*title, "です" | "様" | "さん" | "さま" | "氏" | "殿" | "先輩" | "と申します" | "と言います");
    let value: String = if japanese {
        let given: String = run.iter().collect();
        // `早乙女 凛 様`: the family name stands before a space.
        let name =
            family_name(&head[..head.len() - given.len()]).map_or(given.clone(), |family| family.to_owned() + &given);
        let known = [
            "客",
            "皆",
            "お客",
            "各位",
            "仕",
            "同",
            "多",
            "模",
            "王",
            "神",
            "奥",
            "担当者",
            "利用者",
            "管理者",
            "会員",
            "取得",
            "彼",
            "営業",
            "会計",
            "会長",
            "店長",
            "社長",
            "部長",
            "課長",
            "先生",
            "業者",
            "修理",
            "大家",
            "事務所",
            "通信会社",
            "携帯会社",
        ];
        let common = known.contains(&name.as_str())
            || name.ends_with(['仕', '同', '客', '皆', '多', '模', '者', '員', '屋', '社', '所']);
        // `会社の小林真由美です`: whose somebody is stands before the name.
        let of_a_company = || {
            let rest = &head[..head.len() - name.len()];
            rest.ends_with('の') && ['社', '部', '課', '所', '室', '店'].iter().any(|sign| rest.contains(*sign))
        };
        if !(2..=6).contains(&name.chars().filter(|c| *c != ' ' && *c != '\u{3000}').count())
            || common
            || *title == "です" && (run.len() < 3 || !of_a_company())
        {
            return 0;
        }
        name
    } else {
        // The longest end of what stands before that is a whole name.
        let whole = (2..=4).rev().filter(|many| *many <= run.len()).find_map(|many| {
            let tail: String = run[run.len() - many..].iter().collect();
            let right = chinese(&tail).len() == tail.len() && (many < 4 || has_compound(&tail));
            right.then_some(tail)
        });
        match whole {
            Some(name) => name,
            None => return 0,
        }
    };
    let end = at - (told.len() - head.len());
    found.push(Found::new(PrivateKind::Person, end - value.len()..end));
    at
}

/// Whether what stands behind the label of a name in a script without spaces is a sentence: with the small signs that join its parts,
/// with how one ends, or longer than a name below its label.
pub(super) fn is_a_sentence_of_signs(value: &str, below: bool) -> bool {
    if !value.starts_with(is_whole_word) {
        return false;
    }
    let bare = ["です", "と申します", "さん", "様", "。"].iter().fold(value, |rest, end| rest.trim_end_matches(end));
    let count = bare.chars().count();
    let joined = bare.contains(['が', 'を', 'は', 'に', 'の', 'で', 'も', 'へ'])
        && bare.contains(|c: char| !matches!(c, 'ぁ'..='ん'));
    let ends = ["ます", "ました", "ません", "ください", "下さい", "たい", "ない"].iter().any(|end| bare.ends_with(end));
    let chinese = bare.contains(['已', '无', '不', '请', '没', '吗', '了']);
    count >= 5 && (joined || ends || chinese) || below && count > 6
}

#[cfg(test)]
mod tests {
    use crate::redact::Redactor;

    #[test]
    fn a_japanese_name_in_two_parts_goes_before_its_title() {
        for (text, cleaned) in [
            ("紫吹 鈴 様", "person-1 様"),
            ("万里小路 晶子 さん", "person-1 さん"),
            ("勅使河原　茂　様", "person-1　様"),
            ("ご担当の紫吹様", "ご担当のperson-1様"),
        ] {
            assert_eq!(Redactor::default().clean(text), cleaned);
        }
        for text in ["お客 様", "会社 各位 様", "ご利用のお客様"] {
            assert_eq!(Redactor::default().clean(text), text);
        }
    }
}
