//! The private map as a file: which stand-in belongs to which value, kept for a later run where a person asks for it.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::PrivateKind;
use super::map::{MapEntry, MapError, Redactor, digest_of};

/// The map as it is kept.
#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct KeptMap {
    /// Random for each map, so that the digests of two maps differ.
    salt: String,
    values: Vec<KeptValue>,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct KeptValue {
    kind: PrivateKind,
    stand_in: String,
    /// In clear, but for what opens something.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    value: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    digest: Option<String>,
}

impl Redactor {
    /// Reads the map of an earlier run, so that its stand-ins stay; a map that is not there is empty.
    ///
    /// # Errors
    /// The map is there and cannot be read.
    pub fn load(&mut self, path: &Path) -> Result<(), MapError> {
        let failed = |error| MapError::File { path: path.to_owned(), error };
        let text = match std::fs::read(path) {
            Ok(text) => text,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(()),
            Err(error) => return Err(failed(error)),
        };
        let kept: KeptMap = serde_json::from_slice(&text).map_err(|error| failed(error.into()))?;
        self.salt = Some(kept.salt);
        for KeptValue { kind, stand_in, value, digest } in kept.values {
            *self.counts.entry(kind).or_default() += 1;
            match (value, digest) {
                (Some(value), _) => self.insert(MapEntry { value, kind, stand_in }),
                (None, Some(digest)) => drop(self.by_digest.insert(digest, (kind, stand_in))),
                (None, None) => {}
            }
        }
        Ok(())
    }

    /// The map as a document for this machine alone. Names stand in it as they are; codes and passwords do not.
    ///
    /// # Errors
    /// The map cannot be put into JSON.
    pub fn private_map(&self) -> Result<Vec<u8>, MapError> {
        let salt = self.salt.clone().unwrap_or_else(new_salt);
        let mut values: Vec<KeptValue> = Vec::new();
        for MapEntry { value, kind, stand_in } in &self.entries {
            let secret = kind.is_secret();
            let digest = secret.then(|| digest_of(&salt, value));
            values.push(KeptValue {
                kind: *kind,
                stand_in: stand_in.clone(),
                value: (!secret).then(|| value.clone()),
                digest,
            });
        }
        let written: BTreeSet<String> = values.iter().filter_map(|value| value.digest.clone()).collect();
        let earlier = self.by_digest.iter().filter(|(digest, _)| !written.contains(*digest));
        let mut earlier: Vec<KeptValue> = earlier
            .map(|(digest, (kind, stand_in))| KeptValue {
                kind: *kind,
                stand_in: stand_in.clone(),
                value: None,
                digest: Some(digest.clone()),
            })
            .collect();
        earlier.sort_by(|one, other| one.stand_in.cmp(&other.stand_in));
        values.extend(earlier);
        serde_json::to_vec_pretty(&KeptMap { salt, values })
            .map_err(|error| MapError::File { path: PathBuf::new(), error: error.into() })
    }
}

/// A value that differs for each map: a hash of what the standard library draws for each process.
fn new_salt() -> String {
    use std::hash::{BuildHasher, Hasher};
    let draw = || std::collections::hash_map::RandomState::new().build_hasher().finish();
    format!("{:016x}{:016x}", draw(), draw())
}
