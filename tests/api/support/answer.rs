//! What came back.

use poem::Response;
use poem::http::HeaderMap;
use serde_json::Value;

/// An answer of the server, read to its end.
#[derive(Clone)]
pub struct Answer {
    /// The status.
    pub status: u16,
    /// The headers.
    pub headers: HeaderMap,
    /// The body.
    pub bytes: Vec<u8>,
}

impl Answer {
    pub(super) async fn read(response: Response) -> Self {
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let bytes = response.into_body().into_vec().await.expect("a whole body");
        Self { status, headers, bytes }
    }

    /// The body as JSON; `null` when there is none.
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.bytes).unwrap_or_default()
    }

    /// A header, or nothing.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().expect("plain text"))
    }

    /// The cookies that were set, with their rules.
    pub fn cookies(&self) -> Vec<&str> {
        let set = self.headers.get_all("set-cookie").iter();
        set.map(|cookie| cookie.to_str().expect("plain text")).collect()
    }

    /// The value of a cookie that was set.
    #[track_caller]
    pub fn cookie(&self, name: &str) -> String {
        let mut values = self
            .cookies()
            .into_iter()
            .filter_map(|cookie| cookie.strip_prefix(name)?.strip_prefix('='));
        let value = values.next().and_then(|value| value.split(';').next());
        value.unwrap_or_else(|| panic!("no cookie {name}: {self:?}")).to_owned()
    }

    /// The `code` of a problem.
    pub fn code(&self) -> String {
        self.json()["code"].as_str().unwrap_or_default().to_owned()
    }

    /// The answer's JSON, which must have come with this status.
    #[track_caller]
    pub fn expect(&self, status: u16) -> Value {
        assert_eq!(self.status, status, "{self:?}");
        self.json()
    }

    /// Asserts that it is a problem of this status and code, whole and of the right kind.
    #[track_caller]
    pub fn refused(&self, status: u16, code: &str) -> Value {
        let problem = self.problem();
        assert_eq!((self.status, self.code().as_str()), (status, code), "{self:?}");
        problem
    }

    /// Asserts that it is a whole problem, whichever.
    #[track_caller]
    pub fn problem(&self) -> Value {
        assert!((400..500).contains(&self.status), "{self:?}");
        assert_eq!(self.header("content-type"), "application/problem+json", "{self:?}");
        let problem = self.json();
        assert_eq!(problem["status"], self.status, "{self:?}");
        for word in ["title", "detail", "code"] {
            assert!(problem[word].as_str().is_some_and(|text| !text.is_empty()), "{self:?}");
        }
        problem
    }
}

impl std::fmt::Debug for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let text = String::from_utf8_lossy(&self.bytes);
        write!(f, "{} {}", self.status, text.chars().take(600).collect::<String>())
    }
}
