//! What reuse is worth. Figures come in versioned sets with a named source, and figures of two sets
//! are never added up.

use poem_openapi::Object;

/// Per kilo reused, about so many grams of CO2 less: the state secretary's figure in the
/// *Startersgids Circulair Ambachtscentrum* (Rijkswaterstaat), 1.1 kg.
const CO2_GRAMS_PER_KG: u64 = 1100;

/// The name of the source, as people read it.
const SOURCE: &str = "Startersgids Circulair Ambachtscentrum";

/// What the reuse of things is worth, about.
#[derive(Debug, Clone, PartialEq, Eq, Object)]
#[oai(rename_all = "camelCase")]
pub struct Effect {
    /// What stays in use, in grams.
    pub kept_in_use_grams: u64,
    /// About how much CO2 that saves, in grams.
    pub co2_grams: u64,
    /// Where the figure comes from.
    pub source: String,
}

/// The effect of `grams` that stay in use; nothing is worth nothing.
pub fn effect(grams: i32) -> Option<Effect> {
    let kept_in_use_grams = u64::try_from(grams).ok().filter(|grams| *grams > 0)?;
    let co2_grams = kept_in_use_grams * CO2_GRAMS_PER_KG / 1000;
    Some(Effect { kept_in_use_grams, co2_grams, source: SOURCE.into() })
}

/// The effect of several things together.
pub fn total<'a>(effects: impl IntoIterator<Item = &'a Effect>) -> Option<Effect> {
    effects.into_iter().cloned().reduce(|sum, next| Effect {
        kept_in_use_grams: sum.kept_in_use_grams + next.kept_in_use_grams,
        co2_grams: sum.co2_grams + next.co2_grams,
        ..sum
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kilo_reused_is_about_eleven_hundred_grams_of_co2() {
        let lamp = effect(2000).expect("a lamp of two kilos");
        assert_eq!((lamp.kept_in_use_grams, lamp.co2_grams), (2000, 2200));
        assert_eq!(effect(0), None);
        let both = total([&lamp, &lamp]).expect("two lamps");
        assert_eq!((both.kept_in_use_grams, both.co2_grams), (4000, 4400));
        assert_eq!(total([]), None);
    }
}
