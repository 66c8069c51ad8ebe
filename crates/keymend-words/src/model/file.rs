//! The file of a model, read and written.
//!
//! All numbers are little-endian. A mark and a version; the checksum of all that
//! follows it; the hash of what the model was trained from; its sharpness; the
//! lexicon's lines; then the counts of classes, of features, of weights, of the numbers of a vector of meaning and of the
//! units over it. For each class its name, its kind, bias and three scales; for each unit its bias and
//! its scale; then the sorted hashes of the features, their inverse document frequencies, where the weights of each end,
//! and the weights as pairs of a class and a signed byte. For meaning the means and factors of its numbers, then, as signed
//! bytes, its weights class by class and unit by unit, and the weights of the units class by class. Texts stand behind
//! their length.

use super::{Class, Kind, Model, Unit};
use crate::checksum::checksum;
use crate::lexicon::Lexicon;

const MARK: &[u8; 8] = b"kmwords\x06";

/// Why bytes are no model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ModelError {
    /// The file is of another kind or of another version.
    #[error("this is not a text model that this version of Keymend can read")]
    NotAModel,
    /// The file ends too early or contradicts itself.
    #[error("the text model is cut off or damaged: its checksum or its length is wrong")]
    Damaged,
}

struct Bytes<'a>(&'a [u8]);

impl<'a> Bytes<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8], ModelError> {
        let (taken, left) = self.0.split_at_checked(count).ok_or(ModelError::Damaged)?;
        self.0 = left;
        Ok(taken)
    }

    fn four(&mut self) -> Result<[u8; 4], ModelError> {
        self.take(4)?.try_into().map_err(|_| ModelError::Damaged)
    }

    fn count(&mut self) -> Result<usize, ModelError> {
        usize::try_from(u32::from_le_bytes(self.four()?)).map_err(|_| ModelError::Damaged)
    }

    fn float(&mut self) -> Result<f32, ModelError> {
        let float = f32::from_le_bytes(self.four()?);
        if float.is_finite() { Ok(float) } else { Err(ModelError::Damaged) }
    }

    fn text(&mut self) -> Result<&'a str, ModelError> {
        let length = self.count()?;
        std::str::from_utf8(self.take(length)?).map_err(|_| ModelError::Damaged)
    }

    fn table(&mut self, rows: usize, width: usize) -> Result<&'a [u8], ModelError> {
        self.take(rows.checked_mul(width).ok_or(ModelError::Damaged)?)
    }
}

impl<'a> Model<'a> {
    /// Reads a model.
    ///
    /// # Errors
    /// The bytes are no model, or a damaged one.
    pub fn read(bytes: &'a [u8]) -> Result<Self, ModelError> {
        let mut bytes = Bytes(bytes.strip_prefix(MARK).ok_or(ModelError::NotAModel)?);
        let expected = bytes.take(8)?;
        if checksum(bytes.0).to_le_bytes() != expected {
            return Err(ModelError::Damaged);
        }
        let trained_from = bytes.take(32)?.try_into().map_err(|_| ModelError::Damaged)?;
        let sharpness = bytes.float()?;
        let lexicon = Lexicon::read(bytes.text()?);
        let (class_count, feature_count) = (bytes.count()?, bytes.count()?);
        let (weight_count, meaning_width, unit_count) = (bytes.count()?, bytes.count()?, bytes.count()?);
        let mut classes = Vec::new();
        for _ in 0..class_count {
            let (name, kind) = (bytes.text()?, Kind::of(bytes.take(1)?).ok_or(ModelError::Damaged)?);
            let (bias, scale) = (bytes.float()?, bytes.float()?);
            let (meaning_scale, units_scale) = (bytes.float()?, bytes.float()?);
            classes.push(Class { name, kind, bias, scale, meaning_scale, units_scale });
        }
        let mut units = Vec::new();
        for _ in 0..unit_count {
            units.push(Unit { bias: bytes.float()?, scale: bytes.float()? });
        }
        let hashes = bytes.table(feature_count, 4)?;
        let frequencies = bytes.table(feature_count, 4)?;
        let ends = bytes.table(feature_count, 4)?;
        let weights = bytes.table(weight_count, 2)?;
        let means = bytes.table(meaning_width, 4)?;
        let factors = bytes.table(meaning_width, 4)?;
        let meaning = bytes.table(class_count, meaning_width)?;
        let into_units = bytes.table(unit_count, meaning_width)?;
        let from_units = bytes.table(class_count, unit_count)?;
        if !bytes.0.is_empty() {
            return Err(ModelError::Damaged);
        }
        Ok(Model {
            trained_from,
            sharpness,
            lexicon,
            classes,
            hashes,
            frequencies,
            ends,
            weights,
            means,
            factors,
            meaning,
            meaning_width,
            units,
            into_units,
            from_units,
        })
    }
}

pub use writing::{Learned, LearnedClass, LearnedUnit};

mod writing {
    use super::{Kind, MARK, checksum};

    /// What training found out, before it becomes bytes.
    #[derive(Clone, Debug, Default)]
    pub struct Learned {
        /// The hash of what it was trained from.
        pub trained_from: [u8; 32],
        /// How sharply margins become scores.
        pub sharpness: f32,
        /// The lexicon's lines.
        pub lexicon: String,
        /// The features, sorted, each with its inverse document frequency.
        pub features: Vec<(u32, f32)>,
        /// The classes, at most 256.
        pub classes: Vec<LearnedClass>,
        /// What is taken from each number of a vector of meaning, and what the rest is multiplied by.
        pub means: Vec<f32>,
        /// See `means`.
        pub factors: Vec<f32>,
        /// The units over the vector.
        pub units: Vec<LearnedUnit>,
    }

    /// What was learned of one class.
    #[derive(Clone, Debug, Default)]
    pub struct LearnedClass {
        /// Its name.
        pub name: String,
        /// What it says of the licence.
        pub kind: Kind,
        /// What speaks for it before any feature.
        pub bias: f32,
        /// One weight a feature.
        pub weights: Vec<f32>,
        /// One weight a number of the vector of meaning; empty in a model without.
        pub meaning: Vec<f32>,
        /// One weight a unit.
        pub units: Vec<f32>,
    }

    /// What was learned of one unit over the vector of meaning.
    #[derive(Clone, Debug, Default)]
    pub struct LearnedUnit {
        /// What it says before any number.
        pub bias: f32,
        /// One weight a number.
        pub weights: Vec<f32>,
    }

    /// A weight of fewer steps than this out of 127 is left out: most are, and no answer changes.
    const LEAST_STEPS: i8 = 4;

    impl Learned {
        /// The bytes of the file.
        #[must_use]
        pub fn write(&self) -> Vec<u8> {
            let scales: Vec<f32> = self.classes.iter().map(|class| step(&class.weights)).collect();
            let mut ends: Vec<u32> = Vec::new();
            let mut weights: Vec<u8> = Vec::new();
            for feature in 0..self.features.len() {
                for (number, (class, scale)) in self.classes.iter().zip(&scales).enumerate().take(256) {
                    let steps = steps(class.weights.get(feature).copied().unwrap_or(0.0), *scale);
                    if steps.abs() >= LEAST_STEPS {
                        weights.extend([number as u8, steps.cast_unsigned()]);
                    }
                }
                ends.push((weights.len() / 2) as u32);
            }
            let meaning_width = self.means.len().min(self.factors.len());
            let mut bytes = self.trained_from.to_vec();
            bytes.extend(self.sharpness.to_le_bytes());
            write_text(&mut bytes, &self.lexicon);
            let counts = [self.classes.len(), self.features.len(), weights.len() / 2, meaning_width, self.units.len()];
            counts.iter().for_each(|count| bytes.extend((*count as u32).to_le_bytes()));
            for (class, scale) in self.classes.iter().zip(&scales) {
                write_text(&mut bytes, &class.name);
                bytes.push(class.kind.number());
                write_floats(&mut bytes, &[class.bias, *scale, step(&class.meaning), step(&class.units)]);
            }
            self.units.iter().for_each(|unit| write_floats(&mut bytes, &[unit.bias, step(&unit.weights)]));
            self.features.iter().for_each(|(hash, _)| bytes.extend(hash.to_le_bytes()));
            self.features.iter().for_each(|(_, frequency)| bytes.extend(frequency.to_le_bytes()));
            ends.iter().for_each(|end| bytes.extend(end.to_le_bytes()));
            bytes.extend(weights);
            write_floats(&mut bytes, &self.means[..meaning_width]);
            write_floats(&mut bytes, &self.factors[..meaning_width]);
            self.classes.iter().for_each(|class| write_steps(&mut bytes, &class.meaning, meaning_width));
            self.units.iter().for_each(|unit| write_steps(&mut bytes, &unit.weights, meaning_width));
            self.classes.iter().for_each(|class| write_steps(&mut bytes, &class.units, self.units.len()));
            [MARK.as_slice(), &checksum(&bytes).to_le_bytes(), &bytes].concat()
        }
    }

    /// What one step of a signed byte stands for, so that the greatest weight takes 127.
    fn step(weights: &[f32]) -> f32 {
        weights.iter().fold(f32::MIN_POSITIVE * 127.0, |most, weight| most.max(weight.abs())) / 127.0
    }

    fn steps(weight: f32, scale: f32) -> i8 {
        (weight / scale).round() as i8
    }

    fn write_floats(bytes: &mut Vec<u8>, floats: &[f32]) {
        floats.iter().for_each(|float| bytes.extend(float.to_le_bytes()));
    }

    /// So many weights as steps; what is missing weighs nothing.
    fn write_steps(bytes: &mut Vec<u8>, weights: &[f32], count: usize) {
        let scale = step(weights);
        let weights = weights.iter().copied().chain(std::iter::repeat(0.0)).take(count);
        bytes.extend(weights.map(|weight| steps(weight, scale).cast_unsigned()));
    }

    fn write_text(bytes: &mut Vec<u8>, text: &str) {
        bytes.extend((text.len() as u32).to_le_bytes());
        bytes.extend(text.as_bytes());
    }
}

#[cfg(test)]
mod tests {
    use proptest::collection::{btree_map, vec};
    use proptest::prelude::*;

    use super::*;

    /// A model of a few classes and features.
    fn any_learned() -> impl Strategy<Value = Learned> {
        let weight = || -3.0f32..3.0;
        let sizes = (btree_map(any::<u32>(), 0.5f32..9.0, 0..12), 0usize..4, 0usize..3, any::<[u8; 32]>());
        sizes.prop_flat_map(move |(features, meaning, units, trained_from)| {
            let numbers =
                (weight(), vec(weight(), features.len()), vec(weight(), meaning), vec(weight(), units), "[a-z-]{1,12}");
            let class = numbers.prop_map(|(bias, weights, meaning, units, name)| LearnedClass {
                name,
                kind: Kind::Failure,
                bias,
                weights,
                meaning,
                units,
            });
            let unit = (weight(), vec(weight(), meaning)).prop_map(|(bias, weights)| LearnedUnit { bias, weights });
            let features: Vec<(u32, f32)> = features.into_iter().collect();
            (vec(class, 0..5), vec(unit, units)).prop_map(move |(classes, units)| Learned {
                trained_from,
                sharpness: 4.0,
                lexicon: "ask\task*\n".to_owned(),
                features: features.clone(),
                classes,
                means: vec![0.5; meaning],
                factors: vec![2.0; meaning],
                units,
            })
        })
    }

    proptest! {
        #[test]
        fn what_is_written_is_read(learned in any_learned()) {
            let bytes = learned.write();
            let model = Model::read(&bytes).unwrap();
            prop_assert_eq!(model.trained_from(), learned.trained_from);
            prop_assert_eq!(model.lexicon.concepts("asking").len(), 1);
            for (number, (hash, _)) in learned.features.iter().enumerate() {
                prop_assert_eq!(model.find(*hash), Some(number));
                for (index, class) in learned.classes.iter().enumerate() {
                    let read = model.weights_of(number).find(|(other, _)| *other == index).map_or(0.0, |(_, w)| w);
                    // What is left out is smaller than four steps.
                    prop_assert!((read - class.weights[number]).abs() <= 4.0 * model.classes[index].scale);
                }
            }
            for (class, read) in learned.classes.iter().zip(&model.classes) {
                prop_assert_eq!((class.name.as_str(), class.bias), (read.name, read.bias));
            }
            let vector = vec![1.0; model.meaning_width()];
            for vote in model.votes("", Some(&vector)) {
                // Names may repeat: one of them must fit.
                let margins = learned.classes.iter().filter(|class| class.name == vote.class);
                let units = learned.units.iter().map(|unit| (unit.bias + unit.weights.iter().sum::<f32>()).max(0.0));
                let units: Vec<f32> = units.collect();
                let mut margins = margins.map(|class| {
                    let by_units = class.units.iter().zip(&units).map(|(weight, unit)| weight * unit).sum::<f32>();
                    class.bias + class.meaning.iter().sum::<f32>() + by_units
                });
                prop_assert!(margins.any(|margin| (margin - vote.margin).abs() < 0.5));
            }
        }

        #[test]
        fn a_cut_model_and_a_changed_one_are_refused(
            learned in any_learned(), at in any::<prop::sample::Index>(), by in 1u8..
        ) {
            let mut bytes = learned.write();
            let at = at.index(bytes.len());
            prop_assert!(Model::read(&bytes[..at]).is_err());
            bytes[at] ^= by;
            prop_assert!(Model::read(&bytes).is_err());
        }
    }

    #[test]
    fn what_is_no_model_is_told_apart_from_a_damaged_one() {
        assert_eq!(Model::read(&[255; 64]).unwrap_err(), ModelError::NotAModel);
        assert_eq!(Model::read(MARK).unwrap_err(), ModelError::Damaged);
    }
}
