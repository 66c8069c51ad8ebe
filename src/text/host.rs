//! Names of computers as they are compared.

use std::borrow::Cow;

/// A name in small letters, in whatever script: what is equal so is the name of one computer.
pub(crate) fn host_key(name: &str) -> Cow<'_, str> {
    if name.is_ascii() && !name.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return Cow::Borrowed(name);
    }
    Cow::Owned(name.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_computers_in_whatever_letters_and_script() {
        for (one, other) in [("PC-7", "pc-7"), ("pc7", "pc7"), ("KÜCHE", "küche"), ("КАССА-1", "касса-1")] {
            assert_eq!(host_key(one), host_key(other));
        }
        assert_ne!(host_key("pc-7"), host_key("pc7"));
    }
}
