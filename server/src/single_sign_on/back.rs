//! The page that a person came from, and goes back to.

/// Where a person is taken who came from nowhere in particular.
const START: &str = "/";

/// Longer than any address of ours.
const LONGEST: usize = 200;

/// The page of ours that `asked` names. Whatever might lead to another site, or to no page at all,
/// becomes the start: browsers read `//host`, `/\host` and a tab between slashes as another host.
pub fn local(asked: Option<&str>) -> &str {
    asked.filter(|path| is_page(path)).unwrap_or(START)
}

fn is_page(path: &str) -> bool {
    let plain = path.chars().all(|c| c.is_ascii_graphic() && c != '\\');
    let api = path == "/v1" || path.starts_with("/v1/");
    plain && path.len() <= LONGEST && path.starts_with('/') && !path.starts_with("//") && !api
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_of_ours_is_kept() {
        for page in ["/", "/beheer", "/stukken?stap=repair", "/i/0123456789#verhaal"] {
            assert_eq!(local(Some(page)), page);
        }
    }

    #[test]
    fn anything_else_becomes_the_start() {
        let long = format!("/{}", "a".repeat(LONGEST));
        for other in [
            "https://elders.example/",
            "//elders.example",
            "/\\elders.example",
            "\\\\elders.example",
            "/\t/elders.example",
            "/\r\nSet-Cookie: a=b",
            " //elders.example",
            "javascript:alert(1)",
            "beheer",
            "",
            "/v1/single-sign-on/page",
            &long,
        ] {
            assert_eq!(local(Some(other)), START, "{other:?}");
        }
        assert_eq!(local(None), START);
    }
}
