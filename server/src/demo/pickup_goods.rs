//! What a new pickup service may begin with: the things that shops are asked for most, and what they send elsewhere.
//! Room, weight and time are round figures for one thing, to be set right by each centre.

use crate::pickups::PickupKind::{self, Goods, Recycling};
use crate::pickups::Verdict::{self, Look, No, Yes};

/// Something to begin with.
pub struct Good {
    /// What the stop is for.
    pub kind: PickupKind,
    /// Its name in Dutch and English.
    pub names: [&'static str; 2],
    /// Other words by which people look for it.
    pub words: Option<&'static str>,
    /// Its pictogram.
    pub pictogram: &'static str,
    /// The Dutch name of its category.
    pub category: Option<&'static str>,
    /// Litres, kilos, minutes, and people to carry it.
    pub takes: [i32; 4],
    /// Whether it is collected.
    pub verdict: Verdict,
    /// Why not, or what is looked at, in Dutch and English.
    pub reason: Option<[&'static str; 2]>,
    /// Where it can go.
    pub elsewhere: Option<[&'static str; 2]>,
}

const fn good(
    names: [&'static str; 2],
    words: &'static str,
    (pictogram, category): (&'static str, &'static str),
    takes: [i32; 4],
) -> Good {
    Good {
        kind: Goods,
        names,
        words: Some(words),
        pictogram,
        category: Some(category),
        takes,
        verdict: Yes,
        reason: None,
        elsewhere: None,
    }
}

const MILIEUSTRAAT: [&str; 2] =
    ["Breng dit naar de milieustraat.", "Take this to the recycling yard."];

/// All of them, in the order of their tiles.
pub const GOODS: [Good; 16] = [
    Good {
        verdict: Look,
        reason: Some([
            "Wij kijken eerst of de bank schoon en heel is.",
            "We look first whether the sofa is clean and whole.",
        ]),
        elsewhere: Some(MILIEUSTRAAT),
        ..good(["Bank", "Sofa"], "bankstel sofa zitbank couch", ("sofa", "Bank"), [1800, 60, 6, 2])
    },
    good(["Stoel", "Chair"], "eetkamerstoel keukenstoel kruk", ("chair", "Stoel"), [250, 6, 1, 1]),
    good(
        ["Leunstoel", "Armchair"],
        "fauteuil luie stoel zetel",
        ("armchair", "Leunstoel"),
        [900, 25, 3, 2],
    ),
    good(["Tafel", "Table"], "eettafel salontafel bureau", ("table", "Tafel"), [700, 30, 4, 2]),
    good(
        ["Kast", "Cupboard"],
        "kledingkast boekenkast ladekast dressoir wardrobe",
        ("cupboard", "Kast"),
        [1200, 50, 6, 2],
    ),
    good(
        ["Bed zonder matras", "Bed without mattress"],
        "ledikant bedbodem lattenbodem frame",
        ("bed", "Bed"),
        [800, 40, 6, 2],
    ),
    good(
        ["Fiets", "Bicycle"],
        "stadsfiets damesfiets herenfiets bike",
        ("bicycle", "Fiets"),
        [600, 17, 2, 1],
    ),
    good(["Lamp", "Lamp"], "schemerlamp staande lamp hanglamp", ("lamp", "Lamp"), [120, 3, 1, 1]),
    good(
        ["Stofzuiger", "Vacuum cleaner"],
        "vacuum hoover",
        ("vacuum", "Stofzuiger"),
        [90, 7, 1, 1],
    ),
    good(["Televisie", "Television"], "tv beeldscherm", ("tv", "Televisie"), [200, 10, 2, 1]),
    good(
        ["Zak kleding", "Bag of clothes"],
        "kleren textiel schoenen clothes",
        ("shirt", "Kleding"),
        [80, 8, 1, 1],
    ),
    good(["Doos boeken", "Box of books"], "boek lezen dozen", ("book", "Boek"), [50, 15, 1, 1]),
    good(
        ["Doos spullen", "Box of things"],
        "servies speelgoed huisraad dozen",
        ("cup", "Servies"),
        [60, 10, 1, 1],
    ),
    Good {
        kind: Recycling,
        category: None,
        ..good(
            ["Hard plastic", "Hard plastic"],
            "tuinstoel emmer kunststof plastic",
            ("chair", ""),
            [100, 4, 1, 1],
        )
    },
    Good {
        verdict: No,
        reason: Some(["Matrassen mogen wij niet verkopen.", "We may not sell mattresses."]),
        elsewhere: Some(MILIEUSTRAAT),
        category: None,
        ..good(["Matras", "Mattress"], "bed slapen", ("bed", ""), [400, 20, 3, 2])
    },
    Good {
        verdict: No,
        reason: Some([
            "Voor een koelkast hebben wij geen vergunning.",
            "We have no permit for fridges.",
        ]),
        elsewhere: Some([
            "De winkel waar u een nieuwe koopt, neemt de oude mee. Of breng hem naar de milieustraat.",
            "The shop where you buy a new one takes the old one. Or take it to the recycling yard.",
        ]),
        category: None,
        ..good(
            ["Koelkast of vriezer", "Fridge or freezer"],
            "koelkast vriezer diepvries",
            ("plug", ""),
            [600, 50, 6, 2],
        )
    },
];
