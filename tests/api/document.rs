//! The document of the API.

use std::path::Path;

#[test]
fn the_document_in_the_tree_is_that_of_the_code() {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../openapi/openapi.json");
    let kept = std::fs::read_to_string(file).expect("openapi/openapi.json");
    assert!(kept == omloop::openapi::text(), "openapi.json is not fresh; run `make client`");
}

#[test]
fn every_operation_has_a_name_and_a_summary() {
    let paths = omloop::openapi::spec()["paths"].as_object().expect("paths");
    let mut names = Vec::new();
    for (path, operations) in paths {
        for (method, operation) in operations.as_object().expect("operations") {
            let name = operation["operationId"].as_str();
            names.push(name.unwrap_or_else(|| panic!("{method} {path} has no name")));
            let summary = operation["summary"].as_str().unwrap_or_default();
            assert!(!summary.is_empty(), "{method} {path} has no summary");
        }
    }
    let count = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), count, "a name is used twice");
}
