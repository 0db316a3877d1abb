//! A JSON body that is held against the document of the API before it is read: whoever sends
//! something wrong hears all faults at once (reading stops at the first), and nothing is taken that
//! the document refuses (reading takes a number for a text).

use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

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
        let faults = violations(&T::name(), &without_nulls(&value));
        if !faults.is_empty() {
            return Err(ApiError::bad_input(without_echoes(faults)).into());
        }
        T::parse_from_json(Some(value))
            .map(Self)
            .map_err(|fault| ApiError::bad_field("", "invalid", fault.into_message()).into())
    }
}

impl_apirequest_for_payload!(Body<T, MOST>, T: ParseFromJSON, const MOST: usize);

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
    validator(schema).iter_errors(value).map(|error| fault(&error)).collect()
}

/// What holds a value against a schema of the document; made once for each.
fn validator(schema: &str) -> Arc<jsonschema::Validator> {
    static MADE: LazyLock<Mutex<HashMap<String, Arc<jsonschema::Validator>>>> =
        LazyLock::new(Mutex::default);
    let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(validator) = made.get(schema) {
        return validator.clone();
    }
    let validator = Arc::new(make_validator(schema));
    made.insert(schema.to_owned(), validator.clone());
    validator
}

fn make_validator(schema: &str) -> jsonschema::Validator {
    let components = crate::openapi::spec()["components"].clone();
    let whole =
        json!({ "$ref": format!("#/components/schemas/{schema}"), "components": components });
    let options = jsonschema::draft202012::options().should_validate_formats(true);
    options.build(&whole).expect("the document holds the schema of every body")
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
        Value::Array(rows) => rows.iter().map(without_nulls).collect(),
        Value::Object(fields) => fields
            .iter()
            .filter(|(_, value)| !value.is_null())
            .map(|(name, value)| (name.clone(), without_nulls(value)))
            .collect::<serde_json::Map<_, _>>()
            .into(),
        other => other.clone(),
    }
}
