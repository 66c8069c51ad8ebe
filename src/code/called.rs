//! What the words before some groups call them.

/// Whether the words before name what follows a key: the licensing window shows one in the form of a GUID.
pub(super) fn is_called_a_key(before: &str) -> bool {
    let before = before.trim_end_matches([' ', ':', '=', '"', '\'', '{', '\t']);
    let mut words = before.rsplit(|c: char| !c.is_alphanumeric()).map(str::to_lowercase);
    let keys = [
        "key",
        "schlüssel",
        "lizenzschlüssel",
        "clé",
        "clave",
        "llave",
        "chiave",
        "chave",
        "ключ",
        "klucz",
        "klíč",
        "sleutel",
        "anahtar",
        "anahtarı",
        "キー",
        "密钥",
    ];
    words.next().is_some_and(|word| keys.contains(&word.as_str()))
        && !words
            .next()
            .is_some_and(|word| matches!(word.as_str(), "registry" | "reg" | "foreign" | "primary" | "реестра"))
}

/// Whether the word before calls what follows a code or a key: then its groups are no name, whatever they can be read as.
pub(super) fn is_called_a_code(before: &str) -> bool {
    let bare = before.trim_end_matches([' ', ':', '=', '"', '\'', '\t']);
    let word = bare.rsplit(|c: char| !c.is_alphanumeric()).next().unwrap_or_default().to_lowercase();
    let codes = ["code", "код", "kod", "kód", "kodu", "codice", "código", "codigo", "コード", "代码"];
    codes.iter().any(|code| word.ends_with(code)) || is_called_a_key(before)
}
