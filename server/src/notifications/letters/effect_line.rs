//! What things mean for the planet, as a letter says it.

use super::phrases::Phrases;
use crate::wire::one_line;

/// The effect of things together, in grams, and where the figure comes from.
#[derive(Debug, Clone)]
pub struct EffectLine {
    /// What stays in use.
    pub kept_in_use_grams: u64,
    /// The CO2 that is saved.
    pub co2_grams: u64,
    /// The source of the factor, as people may look it up.
    pub source: String,
}

impl EffectLine {
    /// The figures, and where they come from.
    pub(super) fn paragraphs(&self, phrases: &Phrases) -> [String; 2] {
        let kept = phrases.about(self.kept_in_use_grams).into();
        let co2 = phrases.about(self.co2_grams).into();
        [
            phrases.say_with("letter-news-effect", &[("kept", kept), ("co2", co2)]),
            phrases.say_with("letter-news-source", &[("source", one_line(&self.source).into())]),
        ]
    }

    /// An example.
    pub(super) fn sample() -> Self {
        Self {
            kept_in_use_grams: 2_680,
            co2_grams: 2_948,
            source: "Startersgids Circulair Ambachtscentrum".into(),
        }
    }
}
