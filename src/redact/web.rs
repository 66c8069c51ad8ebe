//! Addresses of the web: who signs in, where, and what is asked for.

use super::PrivateKind;
use super::addresses::is_address;
use super::found::{Found, after, before};
use super::hosts::{is_public, is_vendors};
use super::ordinary::{is_ordinary, is_stand_in, names_somebody};

/// The longest address that is looked through, in bytes.
const LONGEST: usize = 4096;

/// Names of what is asked for that tell nothing of who asks.
const HARMLESS: [&str; 43] = [
    "digits",
    "period",
    "algorithm",
    "lang",
    "language",
    "locale",
    "hl",
    "page",
    "version",
    "ver",
    "v",
    "l",
    "utm_source",
    "utm_medium",
    "utm_campaign",
    "product",
    "region",
    "format",
    "type",
    "topic",
    "article",
    "build",
    "os",
    "arch",
    "platform",
    "sort",
    "order_by",
    "view",
    "tab",
    "theme",
    "limit",
    "offset",
    "q_lang",
    "link",
    "lcid",
    "target",
    "campaign",
    "prodid",
    "pid",
    "redef",
    "act",
    "section",
    "edition",
];

/// Names of what may be the code of an error.
const ERRORS: [&str; 7] = ["code", "error", "error_code", "errorcode", "err", "errno", "event"];

/// Whether a value is the code of an error: few digits, or a number of 32 bits in hex or as the vendor prints it.
fn is_error_code(value: &str) -> bool {
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let hex = value.strip_prefix("0x").is_some_and(|hex| hex.len() == 8 && hex.bytes().all(|b| b.is_ascii_hexdigit()));
    hex || !value.is_empty() && digits(value) && (value.len() < 5 || value.len() == 8 && value.starts_with("8947"))
}

/// The address whose `://` stands here.
pub(super) fn address(text: &str, at: usize, found: &mut Vec<Found>) -> usize {
    let scheme = before(text, at, 16);
    if !text[at..].starts_with("://") || !scheme.ends_with(|c: char| c.is_ascii_alphabetic()) {
        return 0;
    }
    let start = at + 3;
    let window = after(text, start, LONGEST);
    let whole = &window[..window.find(stops).unwrap_or(window.len())];
    // Addresses in it are looked at here, so that no part is looked through twice.
    let mut inner = whole.match_indices("://").map(|(place, _)| place).peekable();
    one(text, start, whole, found);
    while let Some(place) = inner.next() {
        let end = inner.peek().copied().unwrap_or(whole.len());
        let begins = place + 3;
        if whole[..place].ends_with(|c: char| c.is_ascii_alphabetic()) && begins < end {
            one(text, start + begins, &whole[begins..end], found);
        }
    }
    start + whole.len()
}

/// What no address holds.
fn stops(c: char) -> bool {
    c.is_whitespace() || matches!(c, '"' | '\'' | '<' | '>' | '`' | '|' | '{' | '}' | '\\' | '^')
}

/// One address, which begins behind its `://`.
fn one(text: &str, start: usize, whole: &str, found: &mut Vec<Found>) {
    let authority = &whole[..whole.find(['/', '?', '#']).unwrap_or(whole.len())];
    // A password may hold the sign that ends it, so that the last one counts.
    let signed = whole[..whole.find(['?', '#']).unwrap_or(whole.len())]
        .rfind('@')
        .filter(|place| whole[..*place].contains(':') || *place < authority.len());
    let mut add = |kind: PrivateKind, from: usize, to: usize| {
        if from < to && !is_stand_in(&text[from..to]) {
            found.push(Found::new(kind, from..to));
        }
    };
    let mut host = start;
    if let Some(place) = signed {
        let who = &whole[..place];
        let (user, password) = who.split_once(':').unwrap_or((who, ""));
        if names_somebody(user) {
            add(PrivateKind::User, start, start + user.len());
        }
        add(PrivateKind::Token, start + place - password.len(), start + place);
        host = start + place + 1;
    }
    let rest = &whole[host - start..];
    let name = &rest[..rest.find(['/', '?', '#', ':', ',', ';', ')']).unwrap_or(rest.len())];
    let bare = name.trim_end_matches('.');
    let port = rest[name.len()..].starts_with(':') && rest[name.len() + 1..].starts_with(|c: char| c.is_ascii_digit());
    let parts = bare.split('.').count();
    let whole_name = bare.chars().all(|c| c.is_alphanumeric() || matches!(c, '-' | '.' | '_'))
        && bare.chars().any(char::is_alphabetic);
    let inner = signed.is_some() || port || parts == 1;
    if inner
        && whole_name
        && names_somebody(bare)
        && !is_public(bare)
        && !is_address(bare)
        && !bare.split('.').all(is_ordinary)
    {
        add(PrivateKind::Host, host, host + bare.len());
    }
    if let Some((kind, part)) = of_somebody(bare, whole[host - start..].trim_start_matches(name)) {
        let from = start + (part.as_ptr() as usize - whole.as_ptr() as usize);
        add(kind, from, from + part.len());
    }
    let asked = whole.find(['?', '#']).map(|sign| start + sign + 1);
    if let Some(asked) = asked.filter(|asked| *asked > host) {
        let to = start + whole.len();
        let value = text[asked..to].trim_end_matches(['.', ',', ';', ')', ']']);
        // The names of the fields, and what the harmless ones hold, are evidence.
        let mut from = asked;
        for part in value.split(['&', ';', '#']) {
            if !(is_harmless(part) || is_vendors(bare) && is_of_a_link(part)) {
                let held = part.find('=').map_or(0, |sign| sign + 1);
                add(PrivateKind::Token, from + held, from + part.len());
            }
            from += part.len() + 1;
        }
    } else if let Some(part) = whole[host - start..].rsplit('/').next().filter(|part| is_key(part)) {
        let from = start + whole.len() - part.len();
        add(PrivateKind::Token, from, from + part.len());
    }
}

/// Sites where the first part of a path is somebody, with what stands before it.
const PROFILES: [(&str, &str, PrivateKind); 14] = [
    ("wa.me", "/", PrivateKind::Telephone),
    ("t.me", "/", PrivateKind::User),
    ("telegram.me", "/", PrivateKind::User),
    ("viber.me", "/", PrivateKind::User),
    ("m.me", "/", PrivateKind::User),
    ("join.skype.com", "/invite/", PrivateKind::User),
    ("facebook.com", "/", PrivateKind::User),
    ("instagram.com", "/", PrivateKind::User),
    ("twitter.com", "/", PrivateKind::User),
    ("x.com", "/", PrivateKind::User),
    ("linkedin.com", "/in/", PrivateKind::User),
    ("xing.com", "/profile/", PrivateKind::User),
    ("vk.com", "/", PrivateKind::User),
    ("ok.ru", "/profile/", PrivateKind::User),
];

/// Parts of a path on such a site that are a page of the site.
const PAGES: [&str; 32] = [
    "help",
    "groups",
    "pages",
    "watch",
    "share",
    "sharer",
    "sharer.php",
    "login",
    "reel",
    "stories",
    "explore",
    "hashtag",
    "intent",
    "search",
    "home",
    "joinchat",
    "company",
    "support",
    "about",
    "policies",
    "legal",
    "privacy",
    "events",
    "marketplace",
    "settings",
    "messages",
    "photo",
    "photo.php",
    "video",
    "story.php",
    "addstickers",
    "proxy",
];

/// Whose page a path on a site of people is.
fn of_somebody<'t>(host: &str, path: &'t str) -> Option<(PrivateKind, &'t str)> {
    let host = host.strip_prefix("www.").or_else(|| host.strip_prefix("m.")).unwrap_or(host).to_ascii_lowercase();
    let (_, before, kind) = PROFILES.iter().find(|(site, before, _)| *site == host && path.starts_with(before))?;
    let part = path[before.len()..].split(['/', '?', '#', ',', ')']).next()?.trim_end_matches('.');
    let lower = part.to_lowercase();
    let number = lower.trim_start_matches('+').bytes().all(|byte| byte.is_ascii_digit());
    let right = match kind {
        PrivateKind::Telephone => number && part.len() >= 7,
        _ => {
            part.len() >= 3 && !PAGES.contains(&lower.as_str()) && !lower.contains("kaspersky") && names_somebody(part)
        }
    };
    right.then_some((*kind, part))
}

/// Whether everything that is asked for is a language, a page, a version.
pub(super) fn is_harmless(query: &str) -> bool {
    let plain = |value: &str| {
        value.len() <= 24
            && value.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_'))
    };
    query.is_empty()
        || query.split(['&', ';']).all(|part| match part.split_once('=') {
            Some((name, value)) if ERRORS.contains(&name.to_lowercase().as_str()) => is_error_code(value),
            Some((name, value)) => HARMLESS.contains(&name.to_lowercase().as_str()) && plain(value),
            // A place of a page.
            None => part.len() <= 40 && plain(part) && part.bytes().filter(u8::is_ascii_digit).count() < 4,
        })
}

/// Names of what a link of the vendor's own pages tells of the page it stands on.
const OF_LINKS: [&str; 26] = [
    "src",
    "source",
    "cid",
    "icid",
    "ref",
    "referer",
    "from",
    "medium",
    "channel",
    "banner",
    "promo",
    "placement",
    "origin",
    "device",
    "mode",
    "step",
    "flow",
    "screen",
    "redirect",
    "country",
    "site",
    "segment",
    "app",
    "component",
    "goal",
    "term",
];

/// Whether what a link of the vendor's asks for is a short plain word by a name that tells of a page: `src=trial`, `cid=KIS_21`.
fn is_of_a_link(part: &str) -> bool {
    let Some((name, value)) = part.split_once('=') else { return false };
    // The sign as a mail writes it.
    let value = value.strip_prefix("3D").unwrap_or(value);
    let name = name.to_lowercase();
    let plain = value.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    (OF_LINKS.contains(&name.as_str()) || name.starts_with("utm_"))
        && plain
        && value.len() <= 24
        && value.bytes().filter(u8::is_ascii_digit).count() < 5
}

/// Whether the last part of a path is a key of its own: long, with digits.
fn is_key(part: &str) -> bool {
    let part = part.trim_end_matches(['.', ',', ')', ';']);
    part.len() >= 20
        && part.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
        && part.bytes().filter(u8::is_ascii_digit).count() >= 2
        && part.split(['-', '_']).any(|word| word.len() >= 12 && word.bytes().any(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use crate::redact::Redactor;

    #[test]
    fn what_a_link_of_the_vendor_tells_of_its_page_stays() {
        for text in [
            "https://activation.kaspersky.com/?src=renewal&lang=fr",
            "https://www.kaspersky.co.uk/renew?cid=KTS_20&utm_content=footer",
            "https://my.kaspersky.com/?utm_term=3Dbanner",
        ] {
            assert_eq!(Redactor::default().clean(text), text);
        }
        for (text, cleaned) in [
            ("https://my.kaspersky.com/?email=ottilie", "https://my.kaspersky.com/?email=token-1"),
            ("https://shop.example.net/?src=ottilie", "https://shop.example.net/?src=token-1"),
        ] {
            assert_eq!(Redactor::default().clean(text), cleaned);
        }
        let code = Redactor::default().clean("https://my.kaspersky.com/?src=W3HQX8ZRTCKB9V42MFJT");
        assert!(!code.contains("W3HQX8ZRTC"), "{code}");
    }
}
