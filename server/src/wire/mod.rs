//! How values look on the wire, shared by every operation.

mod body;
mod day;
mod email;
mod page;
mod ready;
mod text;
mod text_file;
mod time;
mod time_of_day;

pub use body::Body;
pub use day::Day;
pub use email::Email;
pub use page::{Cursor, MOST as MOST_ROWS, Page, PageQuery, ShortList, cut, page};
pub use ready::Ready;
pub use text::{Line, Prose, Slug, one_line};
pub use text_file::{FileKind, TextFile};
pub use time::Timestamp;
pub use time_of_day::TimeOfDay;

/// Writes the part of poem-openapi's `Type` that is the same for every value that is a string.
macro_rules! string_type {
    ([$($generics:tt)*] $ty:ty, $name:expr, $schema:expr) => {
        impl<$($generics)*> poem_openapi::types::Type for $ty {
            const IS_REQUIRED: bool = true;
            type RawValueType = Self;
            type RawElementValueType = Self;

            fn name() -> std::borrow::Cow<'static, str> {
                $name.into()
            }

            fn schema_ref() -> poem_openapi::registry::MetaSchemaRef {
                poem_openapi::registry::MetaSchemaRef::Inline(Box::new($schema))
            }

            fn as_raw_value(&self) -> Option<&Self> {
                Some(self)
            }

            fn raw_element_iter<'a>(&'a self) -> Box<dyn Iterator<Item = &'a Self> + 'a> {
                Box::new(std::iter::once(self))
            }
        }

        impl<$($generics)*> poem_openapi::types::ParseFromJSON for $ty {
            fn parse_from_json(
                value: Option<serde_json::Value>,
            ) -> poem_openapi::types::ParseResult<Self> {
                match value.unwrap_or_default() {
                    serde_json::Value::String(text) => {
                        Self::parse(&text).map_err(poem_openapi::types::ParseError::custom)
                    }
                    other => Err(poem_openapi::types::ParseError::expected_type(other)),
                }
            }
        }

        impl<$($generics)*> poem_openapi::types::ParseFromParameter for $ty {
            fn parse_from_parameter(text: &str) -> poem_openapi::types::ParseResult<Self> {
                Self::parse(text).map_err(poem_openapi::types::ParseError::custom)
            }
        }

        impl<$($generics)*> poem_openapi::types::ToJSON for $ty {
            fn to_json(&self) -> Option<serde_json::Value> {
                Some(serde_json::Value::String(self.to_string()))
            }
        }
    };
}
pub(crate) use string_type;
