//! Sending a request to somebody else than it was written for.

use super::addressee::{Recipient, recipient};
use super::field::Filled;
use super::request::Request;
use super::wanted::RequestError;
use crate::code::mask_codes;
use crate::facts::Sheet;
use crate::sellers::Providers;
use crate::text::clean_text;
use crate::topics::{Addressee, AddresseeChoice, AddresseeReason};

impl Request {
    /// Sends the request to somebody else; codes are masked again where they have no use for them.
    pub fn readdress(&mut self, to: Option<Addressee>, name: Option<&str>, providers: &Providers) {
        if to.is_none() && name.is_none() {
            return;
        }
        let before = self.recipient.clone();
        let choice = AddresseeChoice {
            addressee: to.unwrap_or(before.addressee),
            reason: if to.is_some() { AddresseeReason::Chosen } else { before.reason },
        };
        let name = name.or(before.name.as_deref());
        let after = recipient(choice, &Sheet::default(), name, providers);
        self.recipient = Recipient { diagnosed: before.diagnosed, ..after };
        if let Some(addressee) = to {
            addressee.name().clone_into(&mut self.template);
        }
        if let Some(named) = self.recipient.named() {
            // The old name gives way to the new one, what the person wrote does not.
            let own = |filled: &Filled| filled.name == named.field.name && Some(&filled.value) != before.name.as_ref();
            let wanted =
                self.fields.iter().map(|field| &field.name).chain(self.missing.iter().map(|field| &field.name));
            if wanted.into_iter().any(|name| name == named.field.name) && !self.fields.iter().any(own) {
                self.put(named.field, named.value, None, false);
            }
        }
        if !matches!(choice.addressee, Addressee::Kaspersky | Addressee::Provider) {
            for field in self.fields.iter_mut().filter(|field| field.in_full) {
                field.in_full = false;
                field.value = mask_codes(&field.value);
            }
        }
    }

    /// Writes to this mail address instead.
    ///
    /// # Errors
    /// It is no mail address.
    pub fn address(&mut self, mail: Option<&str>) -> Result<(), RequestError> {
        if let Some(mail) = mail {
            mail.parse::<lettre::Address>().map_err(|_| RequestError::Mail(clean_text(mail)))?;
            self.recipient.mail = Some(mail.to_owned());
        }
        Ok(())
    }
}
