//! How a value leaves the machine; the tables of facts, of fields and of labels state it for each of theirs.

/// How a value leaves the machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Privacy {
    /// As it is: a word of a closed list, a number, a date, a version, an error code.
    Public,
    /// A text that somebody or something wrote: what is private in it is taken out.
    Scrubbed,
    /// A code or a key: its last characters alone.
    Masked,
    /// Where the person gives it for this addressee, in its own field and nowhere else.
    Private,
}

impl Privacy {
    /// The class in words, for documentation.
    #[must_use]
    pub fn words(self) -> &'static str {
        match self {
            Privacy::Public => "as it is",
            Privacy::Scrubbed => "without what is private in it",
            Privacy::Masked => "its last characters",
            Privacy::Private => "only where the person gives it",
        }
    }
}
