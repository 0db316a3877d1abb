//! What is repaired, in the categories of the Open Repair Data Standard 0.3, which the national
//! monitors count in.

use poem_openapi::Enum;
use sea_orm::{DeriveActiveEnum, EnumIter, Iterable};

use super::skill::Skill::{
    self, Bicycles, Computers, Electrical, Furniture, Jewellery, Other, Textile, Toys,
};

/// A product category of the standard: forty with electricity, six without.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Enum, EnumIter, DeriveActiveEnum,
)]
#[sea_orm(rs_type = "String", db_type = "Text", rename_all = "snake_case")]
#[oai(rename_all = "snake_case")]
pub enum Product {
    /// Aircon/dehumidifier.
    Aircon,
    /// Battery/charger/adapter.
    Battery,
    /// Decorative or safety lights.
    DecorativeLights,
    /// Desktop computer.
    DesktopComputer,
    /// Digital compact camera.
    DigitalCompactCamera,
    /// DSLR/video camera.
    VideoCamera,
    /// Fan.
    Fan,
    /// Flat screen.
    FlatScreen,
    /// Hair & beauty item.
    HairAndBeauty,
    /// Handheld entertainment device.
    HandheldDevice,
    /// Headphones.
    Headphones,
    /// Hi-Fi integrated.
    HifiIntegrated,
    /// Hi-Fi separates.
    HifiSeparates,
    /// Kettle.
    Kettle,
    /// Lamp.
    Lamp,
    /// Laptop.
    Laptop,
    /// Large home electrical.
    LargeHomeElectrical,
    /// Misc.
    Misc,
    /// Mobile.
    Mobile,
    /// Musical instrument.
    MusicalInstrument,
    /// Paper shredder.
    PaperShredder,
    /// PC accessory.
    PcAccessory,
    /// Portable radio.
    PortableRadio,
    /// Power tool.
    PowerTool,
    /// Printer/scanner.
    Printer,
    /// Projector.
    Projector,
    /// Sewing machine.
    SewingMachine,
    /// Small home electrical.
    SmallHomeElectrical,
    /// Small kitchen item.
    SmallKitchenItem,
    /// Tablet.
    Tablet,
    /// Toaster.
    Toaster,
    /// Toy.
    ElectricToy,
    /// TV and gaming-related accessories.
    TvAccessory,
    /// Vacuum.
    Vacuum,
    /// Watch/clock.
    WatchClock,
    /// Coffee maker.
    CoffeeMaker,
    /// Food processor.
    FoodProcessor,
    /// Games console.
    GamesConsole,
    /// Hair dryer.
    HairDryer,
    /// Iron.
    Iron,
    /// Bicycle, without electricity.
    Bicycle,
    /// Furniture, without electricity.
    Furniture,
    /// Household, without electricity.
    Household,
    /// Jewellery, without electricity.
    Jewellery,
    /// Textile, without electricity.
    Textile,
    /// Other, without electricity.
    Other,
}

/// What the standard says of a product, and who repairs it here.
#[derive(Debug, Clone, Copy)]
pub struct Entry {
    /// Its name, word for word.
    pub name: &'static str,
    /// Its number, which only products with electricity have.
    pub number: Option<u8>,
    /// Who repairs it.
    pub skill: Skill,
}

impl Product {
    /// Its entry in the standard.
    pub fn entry(self) -> Entry {
        let (name, skill) = match self {
            Self::Aircon => ("Aircon/dehumidifier", Electrical),
            Self::Battery => ("Battery/charger/adapter", Electrical),
            Self::DecorativeLights => ("Decorative or safety lights", Electrical),
            Self::DesktopComputer => ("Desktop computer", Computers),
            Self::DigitalCompactCamera => ("Digital compact camera", Computers),
            Self::VideoCamera => ("DSLR/video camera", Computers),
            Self::Fan => ("Fan", Electrical),
            Self::FlatScreen => ("Flat screen", Computers),
            Self::HairAndBeauty => ("Hair & beauty item", Electrical),
            Self::HandheldDevice => ("Handheld entertainment device", Computers),
            Self::Headphones => ("Headphones", Computers),
            Self::HifiIntegrated => ("Hi-Fi integrated", Computers),
            Self::HifiSeparates => ("Hi-Fi separates", Computers),
            Self::Kettle => ("Kettle", Electrical),
            Self::Lamp => ("Lamp", Electrical),
            Self::Laptop => ("Laptop", Computers),
            Self::LargeHomeElectrical => ("Large home electrical", Electrical),
            Self::Misc => ("Misc", Electrical),
            Self::Mobile => ("Mobile", Computers),
            Self::MusicalInstrument => ("Musical instrument", Electrical),
            Self::PaperShredder => ("Paper shredder", Electrical),
            Self::PcAccessory => ("PC accessory", Computers),
            Self::PortableRadio => ("Portable radio", Computers),
            Self::PowerTool => ("Power tool", Electrical),
            Self::Printer => ("Printer/scanner", Computers),
            Self::Projector => ("Projector", Computers),
            Self::SewingMachine => ("Sewing machine", Electrical),
            Self::SmallHomeElectrical => ("Small home electrical", Electrical),
            Self::SmallKitchenItem => ("Small kitchen item", Electrical),
            Self::Tablet => ("Tablet", Computers),
            Self::Toaster => ("Toaster", Electrical),
            Self::ElectricToy => ("Toy", Toys),
            Self::TvAccessory => ("TV and gaming-related accessories", Computers),
            Self::Vacuum => ("Vacuum", Electrical),
            Self::WatchClock => ("Watch/clock", Jewellery),
            Self::CoffeeMaker => ("Coffee maker", Electrical),
            Self::FoodProcessor => ("Food processor", Electrical),
            Self::GamesConsole => ("Games console", Computers),
            Self::HairDryer => ("Hair dryer", Electrical),
            Self::Iron => ("Iron", Electrical),
            Self::Bicycle => ("Bicycle", Bicycles),
            Self::Furniture => ("Furniture", Furniture),
            Self::Household => ("Household", Other),
            Self::Jewellery => ("Jewellery", Jewellery),
            Self::Textile => ("Textile", Textile),
            Self::Other => ("Other", Other),
        };
        Entry { name, number: self.number(), skill }
    }

    /// Products stand in the order of their numbers.
    fn number(self) -> Option<u8> {
        let place = Self::iter().position(|product| product == self)? + 1;
        u8::try_from(place).ok().filter(|number| *number <= POWERED)
    }

    /// Whether it runs on electricity, so that it is tested before it leaves.
    pub fn is_powered(self) -> bool {
        self.number().is_some()
    }
}

/// So many products of the standard run on electricity.
const POWERED: u8 = 40;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn products_have_the_names_and_numbers_of_the_standard() {
        let entry = |product: Product| (product.entry().name, product.entry().number);
        assert_eq!(entry(Product::Aircon), ("Aircon/dehumidifier", Some(1)));
        assert_eq!(entry(Product::Lamp), ("Lamp", Some(15)));
        assert_eq!(entry(Product::Misc), ("Misc", Some(18)));
        assert_eq!(entry(Product::CoffeeMaker), ("Coffee maker", Some(36)));
        assert_eq!(entry(Product::Iron), ("Iron", Some(40)));
        assert_eq!(entry(Product::Bicycle), ("Bicycle", None));
        assert_eq!(Product::iter().count(), 46);
    }

    #[test]
    fn what_runs_on_electricity_is_tested() {
        assert!(Product::Iron.is_powered());
        assert!(!Product::Furniture.is_powered());
    }
}
