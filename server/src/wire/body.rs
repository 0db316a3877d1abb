//! A JSON body that is checked as a whole: whoever sends something wrong hears all faults at once.

use std::collections::HashMap;
use std::sync::{LazyLock, Mutex, PoisonError};

use poem::{Request, RequestBody, Result};
use poem_openapi::{
    impl_apirequest_for_payload,
    payload::{Json, ParsePayload, Payload},
    registry::{MetaSchemaRef, Registry},
    types::{ParseFromJSON, Type},
};
use serde_json::{Value, json};

use crate::error::{ApiError, Fault};

/// The longest body in bytes, where nothing else is said. A thing with its note is far shorter.
const MAX_BYTES: usize = 64 * 1024;

/// A JSON body of at most `MOST` bytes.
pub struct Body<T, const MOST: usize = MAX_BYTES>(pub T);

impl<T: Type, const MOST: usize> Payload for Body<T, MOST> {
    const CONTENT_TYPE: &'static str = "application/json";

    fn check_content_type(content_type: &str) -> bool {
        Json::<T>::check_content_type(content_type)
    }

    fn schema_ref() -> MetaSchemaRef {
        T::schema_ref()
    }

    fn register(registry: &mut Registry) {
        T::register(registry);
    }
}

impl<T: ParseFromJSON, const MOST: usize> ParsePayload for Body<T, MOST> {
    const IS_REQUIRED: bool = true;

    async fn from_request(_: &Request, body: &mut RequestBody) -> Result<Self> {
        let bytes = body.take()?.into_bytes_limit(MOST).await?;
        let value: Value = serde_json::from_slice(&bytes)
            .map_err(|fault| ApiError::bad_field("", "not_json", fault.to_string()))?;
        T::parse_from_json(Some(value.clone())).map(Self).map_err(|fault| {
            let said = fault.into_message();
            ApiError::bad_input(all_faults(&T::name(), &value, said)).into()
        })
    }
}

impl_apirequest_for_payload!(Body<T, MOST>, T: ParseFromJSON, const MOST: usize);

/// Parsing stops at the first fault, so a body that failed is held against the document's schema.
fn all_faults(schema: &str, value: &Value, said: String) -> Vec<Fault> {
    let mut faults = violations(schema, &without_nulls(value));
    if faults.is_empty() {
        faults.push(Fault { field: String::new(), code: "invalid".into(), detail: said });
    }
    without_echoes(faults)
}

/// In the order of their fields. What is empty breaks other rules as well; that it is missing says
/// enough.
fn without_echoes(faults: Vec<Fault>) -> Vec<Fault> {
    let is_missing = |fault: &Fault| fault.code == "required";
    let (missing, mut others): (Vec<_>, Vec<_>) = faults.into_iter().partition(is_missing);
    others.retain(|fault| missing.iter().all(|empty| empty.field != fault.field));
    others.extend(missing);
    others.sort_by(|a, b| a.field.cmp(&b.field));
    others
}

fn violations(schema: &str, value: &Value) -> Vec<Fault> {
    static CHECKS: LazyLock<Mutex<HashMap<String, Option<jsonschema::Validator>>>> =
        LazyLock::new(Mutex::default);
    let mut checks = CHECKS.lock().unwrap_or_else(PoisonError::into_inner);
    let check = checks.entry(schema.to_owned()).or_insert_with(|| validator(schema));
    check.iter().flat_map(|check| check.iter_errors(value).map(|error| fault(&error))).collect()
}

fn validator(schema: &str) -> Option<jsonschema::Validator> {
    let components = crate::openapi::spec()["components"].clone();
    let whole =
        json!({ "$ref": format!("#/components/schemas/{schema}"), "components": components });
    jsonschema::draft202012::options().should_validate_formats(true).build(&whole).ok()
}

fn fault(error: &jsonschema::ValidationError<'_>) -> Fault {
    use jsonschema::error::ValidationErrorKind::{Enum, MaxLength, MinLength, Required, Type};
    let path = error.instance_path().to_string();
    let (field, code) = match error.kind() {
        Required { property } => {
            (format!("{path}/{}", property.as_str().unwrap_or_default()), "required")
        }
        Type { .. } => (path, "wrong_type"),
        MinLength { .. } => (path, "required"),
        MaxLength { .. } => (path, "too_long"),
        Enum { .. } => (path, "unknown_word"),
        _ => (path, "invalid"),
    };
    // The message would repeat what was sent, which may be personal: say only which rule it broke.
    let detail = format!("breaks the rule {}", error.schema_path());
    Fault { field, code: code.into(), detail }
}

/// An absent field may be sent as `null`; the schema only knows absence.
fn without_nulls(value: &Value) -> Value {
    match value {
        Value::Object(fields) => fields
            .iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(name, value)| (name.clone(), without_nulls(value)))
            .collect::<serde_json::Map<_, _>>()
            .into(),
        other => other.clone(),
    }
}
