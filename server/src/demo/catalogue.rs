//! The categories that a new centre may begin with: the streams of the Startersgids and the things
//! that shops see most. Weights are round figures for one thing; where the Restart LCA (2021) has
//! one, it is that.

use crate::centre::Advice;
use crate::centre::Stream::{
    self, Bicycles, Books, BuildingMaterials, Electrical, Furniture, SmallGoods, Textile, Toys,
};
use crate::repairs::Product;

/// A category to begin with.
pub struct Entry {
    /// Its name in Dutch.
    pub nl: &'static str,
    /// Its name in English.
    pub en: &'static str,
    /// The Dutch name of the category it is a part of.
    pub parent: Option<&'static str>,
    /// Its stream.
    pub stream: Stream,
    /// Its pictogram.
    pub pictogram: &'static str,
    /// Whether it is tested before it is sold.
    pub needs_test: bool,
    /// Whether a price differs from thing to thing.
    pub ask_each: bool,
    /// What one weighs, in grams.
    pub grams: Option<i32>,
}

const fn stream(
    nl: &'static str,
    en: &'static str,
    stream: Stream,
    pictogram: &'static str,
) -> Entry {
    Entry {
        nl,
        en,
        parent: None,
        stream,
        pictogram,
        needs_test: matches!(stream, Electrical),
        ask_each: ask_each(stream),
        grams: None,
    }
}

const fn part(
    parent: &'static str,
    stream: Stream,
    nl: &'static str,
    en: &'static str,
    pictogram: &'static str,
    grams: i32,
) -> Entry {
    let needs_test = matches!(stream, Electrical);
    let (parent, ask_each, grams) = (Some(parent), ask_each(stream), Some(grams));
    Entry { nl, en, parent, stream, pictogram, needs_test, ask_each, grams }
}

/// Shops sell books, clothes and small goods at one price for many.
const fn ask_each(stream: Stream) -> bool {
    !matches!(stream, Books | SmallGoods | Textile)
}

const E: &str = "Elektrische apparaten";
const M: &str = "Meubels";
const T: &str = "Textiel";
const F: &str = "Fietsen";
const B: &str = "Bouwmateriaal";
const K: &str = "Kleine spullen";
const L: &str = "Boeken";
const S: &str = "Speelgoed";

/// All of them, parents before their parts.
pub const CATALOGUE: [Entry; 48] = [
    stream(E, "Electrical appliances", Electrical, "plug"),
    part(E, Electrical, "Lamp", "Lamp", "lamp", 2680),
    part(E, Electrical, "Waterkoker", "Kettle", "kettle", 1250),
    part(E, Electrical, "Koffiezetapparaat", "Coffee maker", "coffee", 1280),
    part(E, Electrical, "Broodrooster", "Toaster", "toaster", 1470),
    part(E, Electrical, "Stofzuiger", "Vacuum cleaner", "vacuum", 6800),
    part(E, Electrical, "Strijkijzer", "Iron", "iron", 1170),
    part(E, Electrical, "Naaimachine", "Sewing machine", "sewing-machine", 8600),
    part(E, Electrical, "Laptop", "Laptop", "laptop", 1830),
    part(E, Electrical, "Telefoon", "Phone", "phone", 150),
    part(E, Electrical, "Televisie", "Television", "tv", 5200),
    part(E, Electrical, "Gereedschap op stroom", "Power tool", "power-tool", 1650),
    part(E, Electrical, "Wasmachine", "Washing machine", "washing-machine", 65_000),
    stream(M, "Furniture", Furniture, "armchair"),
    part(M, Furniture, "Stoel", "Chair", "chair", 5000),
    part(M, Furniture, "Bank", "Sofa", "sofa", 45_000),
    part(M, Furniture, "Leunstoel", "Armchair", "armchair", 20_000),
    part(M, Furniture, "Tafel", "Table", "table", 25_000),
    part(M, Furniture, "Kast", "Cupboard", "cupboard", 40_000),
    part(M, Furniture, "Bed", "Bed", "bed", 35_000),
    stream(T, "Textile", Textile, "shirt"),
    part(T, Textile, "Kleding", "Clothes", "shirt", 750),
    part(T, Textile, "Schoenen", "Shoes", "shoe", 900),
    part(T, Textile, "Gordijnen", "Curtains", "curtain", 1500),
    part(T, Textile, "Tas", "Bag", "bag", 700),
    stream(F, "Bicycles", Bicycles, "bicycle"),
    part(F, Bicycles, "Fiets", "Bicycle", "bicycle", 15_100),
    part(F, Bicycles, "Kinderfiets", "Child's bicycle", "bicycle-child", 9000),
    part(F, Bicycles, "Fietsonderdeel", "Bicycle part", "wheel", 1000),
    stream(B, "Building materials", BuildingMaterials, "brick"),
    part(B, BuildingMaterials, "Planken", "Planks", "plank", 8000),
    part(B, BuildingMaterials, "Deur", "Door", "door", 20_000),
    part(B, BuildingMaterials, "Stenen en tegels", "Bricks and tiles", "brick", 20_000),
    part(B, BuildingMaterials, "Verf", "Paint", "paint", 2500),
    part(B, BuildingMaterials, "Gereedschap", "Tools", "tool", 1200),
    stream(K, "Small goods", SmallGoods, "cup"),
    part(K, SmallGoods, "Servies", "Crockery", "cup", 600),
    part(K, SmallGoods, "Pannen", "Pans", "pan", 1200),
    part(K, SmallGoods, "Klok", "Clock", "clock", 800),
    part(K, SmallGoods, "Sieraden", "Jewellery", "jewellery", 56),
    part(K, SmallGoods, "Schilderij", "Painting", "picture", 2000),
    stream(L, "Books", Books, "book"),
    part(L, Books, "Boek", "Book", "book", 400),
    part(L, Books, "Plaat of cd", "Record or CD", "record", 200),
    stream(S, "Toys", Toys, "teddy"),
    part(S, Toys, "Knuffel", "Soft toy", "teddy", 300),
    part(S, Toys, "Puzzel of spel", "Puzzle or game", "puzzle", 700),
    part(S, Toys, "Buitenspeelgoed", "Outdoor toy", "ball", 2500),
];

/// What a category is in the words of the repair monitors, for those that residents bring to be repaired.
pub fn product(nl: &str) -> Option<Product> {
    Some(match nl {
        "Lamp" => Product::Lamp,
        "Waterkoker" => Product::Kettle,
        "Koffiezetapparaat" => Product::CoffeeMaker,
        "Broodrooster" => Product::Toaster,
        "Stofzuiger" => Product::Vacuum,
        "Strijkijzer" => Product::Iron,
        "Naaimachine" => Product::SewingMachine,
        "Laptop" => Product::Laptop,
        "Telefoon" => Product::Mobile,
        "Televisie" => Product::FlatScreen,
        "Gereedschap op stroom" => Product::PowerTool,
        "Stoel" | "Tafel" | "Kast" => Product::Furniture,
        "Kleding" | "Gordijnen" | "Tas" => Product::Textile,
        "Fiets" | "Kinderfiets" => Product::Bicycle,
        "Klok" => Product::WatchClock,
        "Sieraden" => Product::Jewellery,
        "Knuffel" | "Buitenspeelgoed" => Product::Other,
        _ => return None,
    })
}

/// What an owner may try first.
pub fn advice(nl: &str) -> Option<Advice> {
    let (nl, en) = match nl {
        "Lamp" => (
            "Probeer eerst een andere lamp of een ander stopcontact.",
            "Try another bulb or another socket first.",
        ),
        "Stofzuiger" => (
            "Is de zak vol? Zit er iets in de slang?",
            "Is the bag full? Is something stuck in the hose?",
        ),
        "Koffiezetapparaat" => (
            "Ontkalk het apparaat eerst met azijn of ontkalker.",
            "Descale it first with vinegar or descaler.",
        ),
        "Waterkoker" => (
            "Staat hij goed op de voet? Ontkalk hem eerst.",
            "Does it stand well on its base? Descale it first.",
        ),
        "Fiets" => (
            "Een lekke band? Kijk of het ventiel goed dicht is.",
            "A flat tyre? See whether the valve is closed well.",
        ),
        _ => return None,
    };
    Some(Advice { nl: nl.into(), en: en.into() })
}
