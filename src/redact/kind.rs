//! The kinds of private values, and what stands in for one.

use serde::{Deserialize, Serialize};

/// A kind of private value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum PrivateKind {
    /// An activation code, a licence key or a licence number; its last characters stay.
    Code,
    /// A mail address.
    Mail,
    /// A person's name.
    Person,
    /// A user's name on a machine, also in a home path.
    User,
    /// The name of a machine.
    Host,
    /// An IPv4 or IPv6 address.
    Address,
    /// A telephone number.
    Telephone,
    /// A domain, a workgroup, a group of computers or of users.
    Group,
    /// A number of an order, a customer, a subscriber, a contract or an account.
    Subscriber,
    /// A payment card, its check number, or a bank account.
    Payment,
    /// A tax number, a number of a passport or of another personal paper, a date of birth.
    Personal,
    /// A street with its number.
    Street,
    /// A password, or what stands after `?` in an address of the web.
    Token,
    /// A hardware address, a serial number, a machine or security identifier.
    Hardware,
    /// A word that the person asked to take out.
    Word,
}

impl PrivateKind {
    /// Every kind.
    pub const ALL: [PrivateKind; 15] = [
        PrivateKind::Code,
        PrivateKind::Mail,
        PrivateKind::Person,
        PrivateKind::User,
        PrivateKind::Host,
        PrivateKind::Group,
        PrivateKind::Address,
        PrivateKind::Telephone,
        PrivateKind::Subscriber,
        PrivateKind::Payment,
        PrivateKind::Personal,
        PrivateKind::Street,
        PrivateKind::Token,
        PrivateKind::Hardware,
        PrivateKind::Word,
    ];

    /// Whether a value of this kind opens something, so that no map keeps it.
    pub(super) fn is_secret(self) -> bool {
        matches!(self, PrivateKind::Code | PrivateKind::Token | PrivateKind::Payment | PrivateKind::Personal)
    }

    /// The kind of a name in lists.
    #[must_use]
    pub fn from_name(name: &str) -> Option<PrivateKind> {
        PrivateKind::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// What a stand-in of this kind begins with.
    #[must_use]
    pub(crate) fn stand_in_word(self) -> &'static str {
        if self == PrivateKind::Address { "ip" } else { self.name() }
    }

    /// The stand-in for the value that was the `number`th of its kind.
    pub(super) fn stand_in(self, number: usize) -> String {
        match self {
            PrivateKind::Code => format!("code-{number}"),
            PrivateKind::Mail => format!("mail-{number}@example.invalid"),
            PrivateKind::Person => format!("person-{number}"),
            PrivateKind::User => format!("user-{number}"),
            PrivateKind::Host => format!("host-{number}"),
            PrivateKind::Address => format!("ip-{number}"),
            PrivateKind::Telephone => format!("telephone-{number}"),
            PrivateKind::Group => format!("group-{number}"),
            PrivateKind::Subscriber => format!("subscriber-{number}"),
            PrivateKind::Payment => format!("payment-{number}"),
            PrivateKind::Personal => format!("personal-{number}"),
            PrivateKind::Street => format!("street-{number}"),
            PrivateKind::Token => format!("token-{number}"),
            PrivateKind::Hardware => format!("hardware-{number}"),
            PrivateKind::Word => format!("word-{number}"),
        }
    }

    /// The name used in lists of what was removed.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            PrivateKind::Code => "code",
            PrivateKind::Mail => "mail",
            PrivateKind::Person => "person",
            PrivateKind::User => "user",
            PrivateKind::Host => "host",
            PrivateKind::Address => "address",
            PrivateKind::Telephone => "telephone",
            PrivateKind::Group => "group",
            PrivateKind::Subscriber => "subscriber",
            PrivateKind::Payment => "payment",
            PrivateKind::Personal => "personal",
            PrivateKind::Street => "street",
            PrivateKind::Token => "token",
            PrivateKind::Hardware => "hardware",
            PrivateKind::Word => "word",
        }
    }
}
