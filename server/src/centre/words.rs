//! The words with which a centre is set up.

use poem_openapi::{Enum, Object};
use sea_orm::{DeriveActiveEnum, EnumIter, FromJsonQueryResult};
use serde::{Deserialize, Serialize};

use crate::i18n::Language;

/// A stream of things or of material.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    Enum,
    EnumIter,
    DeriveActiveEnum,
    Serialize,
    Deserialize,
)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[oai(rename_all = "snake_case")]
#[serde(rename_all = "snake_case")]
pub enum Stream {
    /// Clothes, shoes, curtains.
    Textile,
    /// Bicycles.
    Bicycles,
    /// Furniture.
    Furniture,
    /// Electrical appliances.
    Electrical,
    /// Building materials.
    BuildingMaterials,
    /// Small goods.
    SmallGoods,
    /// Books and media.
    Books,
    /// Toys.
    Toys,
    /// Metal.
    Metal,
    /// Wood.
    Wood,
    /// Plastic.
    Plastic,
    /// Paper.
    Paper,
    /// Glass.
    Glass,
    /// Anything else.
    Other,
}

/// What a location is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[oai(rename_all = "snake_case")]
pub enum LocationKind {
    /// Where residents bring things.
    CollectionPoint,
    /// Where things are made ready.
    Workshop,
    /// Where things are sold.
    Shop,
    /// Where residents come to repair.
    RepairCafe,
    /// Where things are kept.
    Depot,
}

/// What is done at a station.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Enum, EnumIter, DeriveActiveEnum)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[oai(rename_all = "snake_case")]
pub enum StationKind {
    /// Taking in at the desk.
    Intake,
    /// Taking in at the reuse container.
    Container,
    /// Testing.
    TestBench,
    /// Cleaning, repairing, upcycling, dismantling.
    Workshop,
    /// Putting on the shop floor.
    ShopFloor,
    /// Selling.
    Till,
    /// A van.
    Driver,
}

/// A name in each language of the screens.
#[derive(Debug, Clone, PartialEq, Eq, Object, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Names {
    /// Dutch.
    #[oai(validator(
        min_length = 1,
        max_length = 60,
        pattern = r"^[^\u0000-\u001F\u007F]*[^\u0000-\u0020\u007F][^\u0000-\u001F\u007F]*$"
    ))]
    pub nl: String,
    /// English.
    #[oai(validator(
        min_length = 1,
        max_length = 60,
        pattern = r"^[^\u0000-\u001F\u007F]*[^\u0000-\u0020\u007F][^\u0000-\u001F\u007F]*$"
    ))]
    pub en: String,
}

impl Names {
    /// A name in Dutch and English.
    pub fn new(nl: &str, en: &str) -> Self {
        Self { nl: nl.into(), en: en.into() }
    }

    /// The name in one of them.
    pub fn said_in(self, language: Language) -> String {
        match language {
            Language::Nl => self.nl,
            Language::En => self.en,
        }
    }
}

/// What somebody is told to try first, in each language of the screens; it may have several lines.
#[derive(Debug, Clone, PartialEq, Eq, Object, Serialize, Deserialize, FromJsonQueryResult)]
pub struct Advice {
    /// Dutch.
    #[oai(validator(
        min_length = 1,
        max_length = 400,
        pattern = r"^[^\u0000-\u0008\u000B-\u001F\u007F]*[^\u0000-\u0020\u007F][^\u0000-\u0008\u000B-\u001F\u007F]*$"
    ))]
    pub nl: String,
    /// English.
    #[oai(validator(
        min_length = 1,
        max_length = 400,
        pattern = r"^[^\u0000-\u0008\u000B-\u001F\u007F]*[^\u0000-\u0020\u007F][^\u0000-\u0008\u000B-\u001F\u007F]*$"
    ))]
    pub en: String,
}
