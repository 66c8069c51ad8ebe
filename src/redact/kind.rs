//! The kinds of private values, and what stands in for one.

use serde::{Deserialize, Serialize};

/// A kind of private value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
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

impl Kind {
    /// Every kind.
    pub const ALL: [Kind; 15] = [
        Kind::Code,
        Kind::Mail,
        Kind::Person,
        Kind::User,
        Kind::Host,
        Kind::Group,
        Kind::Address,
        Kind::Telephone,
        Kind::Subscriber,
        Kind::Payment,
        Kind::Personal,
        Kind::Street,
        Kind::Token,
        Kind::Hardware,
        Kind::Word,
    ];

    /// Whether a value of this kind opens something, so that no map keeps it.
    pub(super) fn is_secret(self) -> bool {
        matches!(self, Kind::Code | Kind::Token | Kind::Payment | Kind::Personal)
    }

    /// The kind of a name in lists.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// The stand-in for the value that was the `number`th of its kind.
    pub(super) fn stand_in(self, number: usize) -> String {
        match self {
            Kind::Code => format!("code-{number}"),
            Kind::Mail => format!("mail-{number}@example.invalid"),
            Kind::Person => format!("person-{number}"),
            Kind::User => format!("user-{number}"),
            Kind::Host => format!("host-{number}"),
            Kind::Address => format!("ip-{number}"),
            Kind::Telephone => format!("telephone-{number}"),
            Kind::Group => format!("group-{number}"),
            Kind::Subscriber => format!("subscriber-{number}"),
            Kind::Payment => format!("payment-{number}"),
            Kind::Personal => format!("personal-{number}"),
            Kind::Street => format!("street-{number}"),
            Kind::Token => format!("token-{number}"),
            Kind::Hardware => format!("hardware-{number}"),
            Kind::Word => format!("word-{number}"),
        }
    }

    /// The name used in lists of what was removed.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Kind::Code => "code",
            Kind::Mail => "mail",
            Kind::Person => "person",
            Kind::User => "user",
            Kind::Host => "host",
            Kind::Address => "address",
            Kind::Telephone => "telephone",
            Kind::Group => "group",
            Kind::Subscriber => "subscriber",
            Kind::Payment => "payment",
            Kind::Personal => "personal",
            Kind::Street => "street",
            Kind::Token => "token",
            Kind::Hardware => "hardware",
            Kind::Word => "word",
        }
    }
}
