//! The kinds of private values, and what stands in for one.

use serde::{Deserialize, Serialize};

/// A kind of private value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema)]
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
    /// A subscriber, contract or account number.
    Subscriber,
    /// A password, or what stands after `?` in an address of the web.
    Token,
    /// A hardware address, a serial number, a machine or security identifier.
    Hardware,
}

impl Kind {
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
            Kind::Subscriber => format!("subscriber-{number}"),
            Kind::Token => format!("token-{number}"),
            Kind::Hardware => format!("hardware-{number}"),
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
            Kind::Subscriber => "subscriber",
            Kind::Token => "token",
            Kind::Hardware => "hardware",
        }
    }
}
