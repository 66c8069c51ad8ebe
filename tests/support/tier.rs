//! The two tiers of the tests: the ordinary one tries a real sample of what is made up or repeated, the heavy one
//! (`KEYMEND_HEAVY=1`) all of it. What must hold is the same in both.

/// Whether the full numbers are asked for.
pub fn is_heavy() -> bool {
    std::env::var_os("KEYMEND_HEAVY").is_some_and(|value| !value.is_empty())
}

/// The full number, or a quarter of it.
pub fn of(full: u32) -> u32 {
    if is_heavy() { full } else { full / 4 }
}
