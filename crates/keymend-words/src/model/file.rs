//! The file of a model, read and written.
//!
//! All numbers are little-endian. A mark and a version; the hash of what the model was trained from; its sharpness; the
//! lexicon's lines; then the counts of classes, of features, of weights and of the numbers of a vector of meaning. For
//! each class its name, whether it sends a text away, bias and two scales; then the sorted hashes of the features, their inverse document frequencies,
//! where the weights of each end, the weights as pairs of a class and a signed byte, and the weights of meaning as signed
//! bytes, class by class. Texts stand behind their length.

use super::{Class, Model};
use crate::lexicon::Lexicon;

const MARK: &[u8; 8] = b"kmwords\x03";

/// Why bytes are no model.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ModelError {
    /// The file is of another kind or of another version.
    #[error("this is not a text model that this version of Keymend can read")]
    NotAModel,
    /// The file ends too early or contradicts itself.
    #[error("the text model is cut off or damaged")]
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
        let trained_from = bytes.take(32)?.try_into().map_err(|_| ModelError::Damaged)?;
        let sharpness = bytes.float()?;
        let lexicon = Lexicon::read(bytes.text()?);
        let (class_count, feature_count) = (bytes.count()?, bytes.count()?);
        let (weight_count, meaning_width) = (bytes.count()?, bytes.count()?);
        let mut classes = Vec::new();
        for _ in 0..class_count {
            let (name, dismisses) = (bytes.text()?, bytes.take(1)? != [0]);
            let (bias, scale, meaning_scale) = (bytes.float()?, bytes.float()?, bytes.float()?);
            classes.push(Class { name, dismisses, bias, scale, meaning_scale });
        }
        let hashes = bytes.table(feature_count, 4)?;
        let frequencies = bytes.table(feature_count, 4)?;
        let ends = bytes.table(feature_count, 4)?;
        let weights = bytes.table(weight_count, 2)?;
        let meaning = bytes.table(class_count, meaning_width)?;
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
            meaning,
            meaning_width,
        })
    }
}

#[cfg(any(feature = "train", test))]
pub use writing::{Learned, LearnedClass};

#[cfg(any(feature = "train", test))]
mod writing {
    use super::MARK;

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
    }

    /// What was learned of one class.
    #[derive(Clone, Debug, Default)]
    pub struct LearnedClass {
        /// Its name.
        pub name: String,
        /// Whether it sends a text away.
        pub dismisses: bool,
        /// What speaks for it before any feature.
        pub bias: f32,
        /// One weight a feature.
        pub weights: Vec<f32>,
        /// One weight a number of the vector of meaning; empty in a model without.
        pub meaning: Vec<f32>,
    }

    /// A weight of fewer steps than this out of 127 is left out: most are, and no answer changes.
    const LEAST_STEPS: i8 = 2;

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
            let meaning_width = self.classes.iter().map(|class| class.meaning.len()).min().unwrap_or(0);
            let mut bytes = MARK.to_vec();
            bytes.extend(self.trained_from);
            bytes.extend(self.sharpness.to_le_bytes());
            write_text(&mut bytes, &self.lexicon);
            for count in [self.classes.len(), self.features.len(), weights.len() / 2, meaning_width] {
                bytes.extend((count as u32).to_le_bytes());
            }
            for (class, scale) in self.classes.iter().zip(&scales) {
                write_text(&mut bytes, &class.name);
                bytes.push(u8::from(class.dismisses));
                [class.bias, *scale, step(&class.meaning)].iter().for_each(|x| bytes.extend(x.to_le_bytes()));
            }
            self.features.iter().for_each(|(hash, _)| bytes.extend(hash.to_le_bytes()));
            self.features.iter().for_each(|(_, frequency)| bytes.extend(frequency.to_le_bytes()));
            ends.iter().for_each(|end| bytes.extend(end.to_le_bytes()));
            bytes.extend(weights);
            for class in &self.classes {
                let scale = step(&class.meaning);
                bytes.extend(class.meaning[..meaning_width].iter().map(|weight| steps(*weight, scale).cast_unsigned()));
            }
            bytes
        }
    }

    /// What one step of a signed byte stands for, so that the greatest weight takes 127.
    fn step(weights: &[f32]) -> f32 {
        weights.iter().fold(f32::MIN_POSITIVE * 127.0, |most, weight| most.max(weight.abs())) / 127.0
    }

    fn steps(weight: f32, scale: f32) -> i8 {
        (weight / scale).round() as i8
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
        (btree_map(any::<u32>(), 0.5f32..9.0, 0..12), 0usize..4, any::<[u8; 32]>()).prop_flat_map(
            move |(features, meaning, trained_from)| {
                let class = ("[a-z-]{1,12}", weight(), vec(weight(), features.len()), vec(weight(), meaning)).prop_map(
                    |(name, bias, weights, meaning)| LearnedClass { name, dismisses: false, bias, weights, meaning },
                );
                let features: Vec<(u32, f32)> = features.into_iter().collect();
                vec(class, 0..5).prop_map(move |classes| Learned {
                    trained_from,
                    sharpness: 4.0,
                    lexicon: "ask\task*\n".to_owned(),
                    features: features.clone(),
                    classes,
                })
            },
        )
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
                    // What is left out is smaller than two steps.
                    prop_assert!((read - class.weights[number]).abs() <= 2.0 * model.classes[index].scale);
                }
            }
            for (class, read) in learned.classes.iter().zip(&model.classes) {
                prop_assert_eq!((class.name.as_str(), class.bias), (read.name, read.bias));
            }
            let vector = vec![1.0; model.meaning_width()];
            for vote in model.votes("", Some(&vector)) {
                // Names may repeat: one of them must fit.
                let margins = learned.classes.iter().filter(|class| class.name == vote.class);
                let mut margins = margins.map(|class| class.bias + class.meaning.iter().sum::<f32>());
                prop_assert!(margins.any(|margin| (margin - vote.margin).abs() < 0.1));
            }
        }

        #[test]
        fn a_cut_model_is_refused_and_a_changed_one_harms_nothing(
            learned in any_learned(), at in any::<prop::sample::Index>(), byte in any::<u8>()
        ) {
            let mut bytes = learned.write();
            let at = at.index(bytes.len());
            prop_assert!(Model::read(&bytes[..at]).is_err());
            bytes[at] = byte;
            if let Ok(model) = Model::read(&bytes) {
                let _ = model.votes("ask for the old code", Some(&[0.5; 3]));
            }
        }
    }

    #[test]
    fn what_is_no_model_is_told_apart_from_a_damaged_one() {
        assert_eq!(Model::read(&[255; 64]).unwrap_err(), ModelError::NotAModel);
        assert_eq!(Model::read(MARK).unwrap_err(), ModelError::Damaged);
    }
}
