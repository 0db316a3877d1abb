//! A letter as a MIME message. The same letter always makes the same bytes.

use std::time::SystemTime;

use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart, SinglePart};
use lettre::{Address, Message};

use super::{MailFault, Outgoing};

/// The message for `outgoing`, with `host` in its Message-ID.
///
/// There is no `List-Unsubscribe`: a mail program would POST to that address by itself, and the token
/// in our stop link is in its fragment, which never leaves the reader's browser.
pub(super) fn compose(outgoing: &Outgoing, host: &str) -> Result<Message, MailFault> {
    let letter = outgoing.letter;
    let id = outgoing.message_id;
    let parts = MultiPart::alternative()
        .boundary(format!("omloop-{}", id.simple()))
        .singlepart(SinglePart::plain(letter.text.clone()))
        .singlepart(SinglePart::html(letter.html.clone()));
    Message::builder()
        .message_id(Some(format!("<{id}@{host}>")))
        .date(SystemTime::from(outgoing.date))
        .from(outgoing.from.clone())
        .to(Mailbox::new(None, recipient(outgoing.to)?))
        .subject(letter.subject.as_str())
        // So that no out-of-office reply comes back (RFC 3834).
        .raw_header(header("Auto-Submitted", "auto-generated"))
        .raw_header(header("Content-Language", outgoing.language.tag()))
        .multipart(parts)
        .map_err(|_| MailFault::Never("the letter could not be put into a message".into()))
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
    use super::*;

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
