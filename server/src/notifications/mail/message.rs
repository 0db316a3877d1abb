//! A letter as a MIME message. The same letter always makes the same bytes.

use std::time::SystemTime;

use lettre::message::header::{ContentType, HeaderName, HeaderValue};
use lettre::message::{Attachment, Mailbox, MultiPart, SinglePart};
use lettre::{Address, Message};
use uuid::Uuid;

use super::{MailFault, Outgoing};
use crate::notifications::letters::{Letter, LetterFile};

/// The message for `outgoing`, with `host` in its Message-ID.
///
/// There is no `List-Unsubscribe`: a mail program would POST to that address by itself, and the token
/// in our stop link is in its fragment, which never leaves the reader's browser.
pub(super) fn compose(outgoing: &Outgoing, host: &str) -> Result<Message, MailFault> {
    let letter = outgoing.letter;
    let id = outgoing.message_id;
    Message::builder()
        .message_id(Some(format!("<{id}@{host}>")))
        .date(SystemTime::from(outgoing.date))
        .from(outgoing.from.clone())
        .to(Mailbox::new(None, recipient(outgoing.to)?))
        .subject(letter.subject.as_str())
        // So that no out-of-office reply comes back (RFC 3834).
        .raw_header(header("Auto-Submitted", "auto-generated"))
        .raw_header(header("Content-Language", outgoing.language.tag()))
        .multipart(content(letter, id)?)
        .map_err(|_| MailFault::Never("the letter could not be put into a message".into()))
}

/// The letter as text and as HTML, and then its files, if it has any.
fn content(letter: &Letter, id: Uuid) -> Result<MultiPart, MailFault> {
    let both = MultiPart::alternative()
        .boundary(format!("omloop-{}", id.simple()))
        .singlepart(SinglePart::plain(letter.text.clone()))
        .singlepart(SinglePart::html(letter.html.clone()));
    if letter.files.is_empty() {
        return Ok(both);
    }
    // No boundary may begin with another one (RFC 2046, 5.1.2).
    let all = MultiPart::mixed().boundary(format!("omloop-files-{}", id.simple())).multipart(both);
    letter.files.iter().try_fold(all, |all, file| Ok(all.singlepart(attached(file)?)))
}

fn attached(file: &LetterFile) -> Result<SinglePart, MailFault> {
    let content_type = ContentType::parse(file.content_type)
        .map_err(|_| MailFault::Never("a file of the letter has no known type".into()))?;
    Ok(Attachment::new(file.name.clone()).body(file.bytes.clone(), content_type))
}

/// The address, which has to be one address and nothing else.
fn recipient(address: &str) -> Result<Address, MailFault> {
    let bad = || MailFault::Never("the address is not an e-mail address".into());
    // A quoted name before the `@` may hold spaces by the standard. No real one does.
    if address.contains(|c: char| c.is_control() || c.is_whitespace()) {
        return Err(bad());
    }
    address.parse().map_err(|_| bad())
}

fn header(name: &'static str, value: &str) -> HeaderValue {
    HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
}

#[cfg(test)]
mod tests {
    use chrono::DateTime;
    use mail_parser::{MessageParser, MimeHeaders};

    use super::*;
    use crate::calendar_file;
    use crate::i18n::{Language, Words};
    use crate::notifications::letters::NewsOfThings;

    fn letter() -> Letter {
        NewsOfThings::sample().render(&Words::load(), Language::Nl)
    }

    /// A file with bytes that no old mail server passes on as they are.
    fn calendar() -> LetterFile {
        LetterFile {
            name: "café-afspraak.ics".into(),
            content_type: calendar_file::CONTENT_TYPE,
            bytes: "BEGIN:VCALENDAR\r\nNAME:Repair café\r\nEND:VCALENDAR\r\n".into(),
        }
    }

    fn composed(letter: &Letter) -> Result<Vec<u8>, MailFault> {
        let outgoing = Outgoing {
            message_id: Uuid::from_u128(0x0193_4f5e_7c1a_7000_8000_0000_0000_002a),
            from: &"Ambachtscentrum <nieuws@omloop.example>".parse().expect("a sender"),
            to: "jan.de.vries@voorbeeld.nl",
            language: Language::Nl,
            letter,
            date: DateTime::UNIX_EPOCH,
        };
        Ok(compose(&outgoing, "omloop.example")?.formatted())
    }

    fn bytes_of(letter: &Letter) -> Vec<u8> {
        composed(letter).expect("it can be put into a message")
    }

    fn read(bytes: &[u8]) -> mail_parser::Message<'_> {
        MessageParser::default().parse(bytes).expect("it is a message")
    }

    #[test]
    fn a_letter_without_files_is_nothing_but_its_two_forms() {
        let bytes = bytes_of(&letter());
        let message = read(&bytes);
        assert!(message.is_content_type("multipart", "alternative"));
        assert_eq!((message.parts.len(), message.attachment_count()), (3, 0));
    }

    #[test]
    fn a_file_arrives_as_it_was_with_its_name_and_type() {
        let bytes = bytes_of(&letter().with(calendar()));
        assert!(bytes.is_ascii(), "old mail servers take it");
        let message = read(&bytes);
        assert!(message.is_content_type("multipart", "mixed"));
        assert_eq!(message.attachment_count(), 1);
        let file = message.attachment(0).expect("a file");
        assert_eq!(file.attachment_name(), Some("café-afspraak.ics"));
        assert_eq!(file.contents(), calendar().bytes);
        let kind = file.content_type().expect("a type");
        assert_eq!((kind.ctype(), kind.subtype()), ("text", Some("calendar")));
        assert_eq!(kind.attribute("charset"), Some("utf-8"));
        assert_eq!(kind.attribute("method"), Some("PUBLISH"));
    }

    #[test]
    fn a_file_leaves_the_letter_as_it_was() {
        let (with, without) = (bytes_of(&letter().with(calendar())), bytes_of(&letter()));
        let (with, without) = (read(&with), read(&without));
        assert_eq!((with.text_body_count(), with.html_body_count()), (1, 1));
        assert_eq!(with.body_text(0), without.body_text(0));
        assert_eq!(with.body_html(0), without.body_html(0));
        assert_eq!(with.message_id(), without.message_id());
    }

    #[test]
    fn files_come_in_order_and_always_as_the_same_bytes() {
        let second = LetterFile { name: "tweede.ics".into(), ..calendar() };
        let letter = letter().with(calendar()).with(second);
        let bytes = bytes_of(&letter);
        let message = read(&bytes);
        let names: Vec<_> =
            message.attachments().filter_map(|file| file.attachment_name()).collect();
        assert_eq!(names, ["café-afspraak.ics", "tweede.ics"]);
        assert_eq!(bytes_of(&letter), bytes);
    }

    #[test]
    fn the_name_of_a_file_cannot_add_a_header() {
        let name = "a.ics\"\r\nBcc: all@example.org\r\n\r\nx".to_owned();
        let bytes = bytes_of(&letter().with(LetterFile { name, ..calendar() }));
        assert!(!String::from_utf8_lossy(&bytes).contains("\r\nBcc"));
        assert_eq!(read(&bytes).attachment_count(), 1);
    }

    #[test]
    fn a_file_of_no_known_type_is_not_sent() {
        let letter = letter().with(LetterFile { content_type: "calendar", ..calendar() });
        assert!(matches!(composed(&letter), Err(MailFault::Never(_))));
    }

    fn refused(address: &str) -> bool {
        matches!(recipient(address), Err(MailFault::Never(_)))
    }

    #[test]
    fn an_address_is_taken_as_it_is() {
        let address = recipient("jan.de-vries+lamp@voorbeeld.nl").expect("it is an address");
        assert_eq!(address.to_string(), "jan.de-vries+lamp@voorbeeld.nl");
    }

    #[test]
    fn an_address_that_is_more_or_less_than_one_address_is_refused() {
        assert!(refused(""));
        assert!(refused("jan"));
        assert!(refused("jan@"));
        assert!(refused("jan@voorbeeld.nl, piet@voorbeeld.nl"));
        assert!(refused("Jan <jan@voorbeeld.nl>"));
    }

    #[test]
    fn an_address_cannot_add_headers_or_commands() {
        assert!(refused("jan@voorbeeld.nl\r\nBcc: all@example.org"));
        assert!(refused("\"jan\r\nBcc: all@example.org\r\n\"@voorbeeld.nl"));
        assert!(refused("jan@voorbeeld.nl>\nRCPT TO:<all@example.org"));
        assert!(refused("\"jan piet\"@voorbeeld.nl"));
    }
}
