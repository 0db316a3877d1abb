//! The letters that were sent, read as a mail program reads them.

use mail_parser::MessageParser;

use super::{Centre, TimeDelta, json};

/// A letter as it lies in the mailbox.
#[derive(Debug, Clone)]
pub struct Letter {
    /// Whom it is for.
    pub to: String,
    /// Its subject.
    pub subject: String,
    /// Its text without markup.
    pub text: String,
    /// What makes a double known as a double.
    pub message_id: String,
}

impl Letter {
    /// Reads a message.
    pub fn read(bytes: &[u8]) -> Self {
        let message = MessageParser::default().parse(bytes).expect("it is a message");
        let to = message.to().and_then(|to| to.first()).and_then(|to| to.address());
        Self {
            to: to.expect("a recipient").to_owned(),
            subject: message.subject().expect("a subject").to_owned(),
            text: message.body_text(0).expect("a text").into_owned(),
            message_id: message.message_id().expect("a Message-ID").to_owned(),
        }
    }

    /// The secret of the link to this page.
    #[track_caller]
    pub fn token(&self, page: &str) -> String {
        let link = format!("/{page}#");
        let (_, rest) =
            self.text.split_once(&link).unwrap_or_else(|| panic!("no {link}: {self:?}"));
        rest.chars().take_while(char::is_ascii_alphanumeric).collect()
    }
}

impl Centre {
    /// All letters, in the order in which they were written.
    pub fn letters(&self) -> Vec<Letter> {
        let Ok(folder) = self.server.mail_folder().read_dir() else { return Vec::new() };
        let mut files: Vec<_> = folder.map(|entry| entry.expect("a file").path()).collect();
        files.sort();
        files.iter().map(|file| Letter::read(&std::fs::read(file).expect("a letter"))).collect()
    }

    /// Asks to hear of a handover by e-mail, and leaves it at that.
    pub async fn ask_for_news(&self, token: &str, email: &str) {
        let body = json!({ "token": token, "email": email, "language": "en" });
        self.nobody().post("/v1/followers", body).await.expect(202);
    }

    /// Asks to hear of a handover by e-mail, and confirms the address; answers the stop token.
    pub async fn follow_by_mail(&self, token: &str, email: &str) -> String {
        self.ask_for_news(token, email).await;
        // Letters sort by when they were written.
        self.later(TimeDelta::seconds(1)).await;
        let confirm = self.last_letter().token("bevestig");
        let path = "/v1/followers/_confirm";
        self.nobody().post(path, json!({ "token": confirm })).await.expect(200);
        self.later(TimeDelta::seconds(1)).await;
        self.last_letter().token("stop")
    }

    /// The letter that was written last.
    #[track_caller]
    pub fn last_letter(&self) -> Letter {
        self.letters().pop().expect("a letter was sent")
    }
}
