//! Why an encrypted connection did not come about, in words, with what to do.

use std::path::Path;

use chrono::DateTime;
use rustls::{CertificateError, Error as TlsError};

use crate::say::{Message, errors};
use crate::text::clean_text;

/// What a connection is trusted by, and the settings that say so.
pub(super) struct Trust<'a> {
    /// The file of private authorities, where one is set.
    pub authorities: Option<&'a Path>,
    /// The setting that names it.
    pub file: &'static str,
    /// The setting that names the server.
    pub address: &'static str,
}

impl Trust<'_> {
    /// What went wrong.
    pub(super) fn told(&self, error: &TlsError) -> Message {
        match error {
            TlsError::InvalidCertificate(cause) => self.of_certificate(cause),
            TlsError::InvalidMessage(_) => errors::tls_not_spoken(self.address),
            other => errors::tls_no_agreement(clean_text(&other.to_string())),
        }
    }

    fn of_certificate(&self, cause: &CertificateError) -> Message {
        use CertificateError as Cause;
        match cause {
            Cause::UnknownIssuer => match self.authorities {
                None => errors::tls_unknown_issuer(self.file),
                Some(path) => errors::tls_other_issuer(path),
            },
            Cause::ExpiredContext { not_after, .. } => match day_of(not_after.as_secs()) {
                Some(day) => errors::tls_expired_on(day),
                None => errors::tls_expired(),
            },
            Cause::Expired => errors::tls_expired(),
            Cause::NotValidYet | Cause::NotValidYetContext { .. } => errors::tls_out_of_date(),
            Cause::NotValidForName | Cause::NotValidForNameContext { .. } => errors::tls_other_name(self.address),
            other if is_authority(other) => errors::tls_authority(),
            other => errors::tls_certificate(clean_text(&other.to_string())),
        }
    }
}

/// A day in ISO 8601.
fn day_of(seconds: u64) -> Option<String> {
    let moment = DateTime::from_timestamp(i64::try_from(seconds).ok()?, 0)?;
    Some(moment.format("%Y-%m-%d").to_string())
}

/// Whether the certificate of a server is marked as one of an authority, as `openssl req -x509` marks all of its own; the
/// library says so by a name alone.
fn is_authority(cause: &CertificateError) -> bool {
    matches!(cause, CertificateError::Other(_)) && format!("{cause:?}").contains("CaUsedAsEndEntity")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Tongue;

    fn told(error: &TlsError, authorities: Option<&str>) -> String {
        let trust = Trust { authorities: authorities.map(Path::new), file: "mail.ca-file", address: "mail.host" };
        Tongue::english().say(trust.told(error))
    }

    #[test]
    fn what_is_wrong_with_a_certificate_is_said_with_what_to_do() {
        let wrong = |cause| TlsError::InvalidCertificate(cause);
        let unknown = wrong(CertificateError::UnknownIssuer);
        assert!(told(&unknown, None).contains("config set mail.ca-file"));
        let set = told(&unknown, Some("own.pem"));
        assert!(set.contains("own.pem") && !set.contains("config set"), "what is set is not asked for: {set}");
        assert!(told(&wrong(CertificateError::Expired), None).contains("clock"));
        let expired = CertificateError::ExpiredContext {
            time: rustls::pki_types::UnixTime::since_unix_epoch(std::time::Duration::from_secs(1_795_000_000)),
            not_after: rustls::pki_types::UnixTime::since_unix_epoch(std::time::Duration::from_secs(1_767_225_600)),
        };
        assert!(told(&wrong(expired), None).contains("expired on 2026-01-01"));
        assert!(told(&wrong(CertificateError::NotValidForName), None).contains("mail.host"));
        assert!(told(&TlsError::NoCertificatesPresented, None).contains("TLS"));
    }
}
