//! Where the mail server is, and how to get in.

use std::time::Duration;

use lettre::transport::smtp::authentication::{Credentials, DEFAULT_MECHANISMS};
use lettre::transport::smtp::client::{
    AsyncSmtpConnection, Certificate, TlsParameters, TlsParametersBuilder,
};
use lettre::transport::smtp::extension::ClientId;
use lettre::transport::smtp::{Error as SmtpError, SMTP_PORT, SUBMISSION_PORT, SUBMISSIONS_PORT};
use percent_encoding::percent_decode_str;
use url::Url;

/// How long a mail server may take to pick up.
const CONNECT: Duration = Duration::from_secs(10);

/// A mail server and our account there.
pub(super) struct Server {
    host: String,
    port: u16,
    encryption: Encryption,
    credentials: Option<Credentials>,
}

enum Encryption {
    Absent,
    /// After a plain greeting; a server that cannot is refused.
    StartTls(TlsParameters),
    FromTheStart(TlsParameters),
}

/// The setting is not the URL of a mail server. It is not repeated: it may hold a password.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the mail server has to be written as smtps://user:password@host or smtp://host")]
pub struct BadMailServer;

impl Server {
    /// Reads `smtps://…`, or `smtp://…` with `?tls=required` or without encryption. A password never
    /// goes over an open line: with one, encryption is required even if the URL does not ask for it.
    /// `trusted` may vouch for the server beside those who vouch for the web.
    pub(super) fn parse(url: &str, trusted: Option<&Certificate>) -> Result<Self, BadMailServer> {
        let url = Url::parse(url).map_err(|_| BadMailServer)?;
        let host = url.host_str().filter(|host| !host.is_empty()).ok_or(BadMailServer)?;
        let credentials = credentials(&url)?;
        let certificate = || {
            let vouched = TlsParameters::builder(host.to_owned());
            let vouched = trusted
                .cloned()
                .into_iter()
                .fold(vouched, TlsParametersBuilder::add_root_certificate);
            vouched.build().map_err(|_| BadMailServer)
        };
        let (port, encryption) = match (url.scheme(), url.query()) {
            ("smtps", None) => (SUBMISSIONS_PORT, Encryption::FromTheStart(certificate()?)),
            ("smtp", Some("tls=required")) => {
                (SUBMISSION_PORT, Encryption::StartTls(certificate()?))
            }
            ("smtp", None) if credentials.is_some() => {
                (SUBMISSION_PORT, Encryption::StartTls(certificate()?))
            }
            ("smtp", None) => (SMTP_PORT, Encryption::Absent),
            _ => return Err(BadMailServer),
        };
        let host = host.trim_matches(['[', ']']).to_owned();
        Ok(Self { host, port: url.port().unwrap_or(port), encryption, credentials })
    }

    /// Calls the server, encrypts the line and signs in.
    pub(super) async fn connect(&self) -> Result<AsyncSmtpConnection, SmtpError> {
        let hello = ClientId::default();
        let from_the_start = match &self.encryption {
            Encryption::FromTheStart(certificate) => Some(certificate.clone()),
            Encryption::Absent | Encryption::StartTls(_) => None,
        };
        let address = (self.host.as_str(), self.port);
        let mut connection = AsyncSmtpConnection::connect_tokio1(
            address,
            Some(CONNECT),
            &hello,
            from_the_start,
            None,
        )
        .await?;
        if let Encryption::StartTls(certificate) = &self.encryption {
            connection.starttls(certificate.clone(), &hello).await?;
        }
        if let Some(credentials) = &self.credentials {
            connection.auth(DEFAULT_MECHANISMS, credentials).await?;
        }
        Ok(connection)
    }
}

fn credentials(url: &Url) -> Result<Option<Credentials>, BadMailServer> {
    let plain = |part| percent_decode_str(part).decode_utf8().map_err(|_| BadMailServer);
    let Some(password) = url.password() else {
        return Ok(None);
    };
    Ok(Some(Credentials::new(plain(url.username())?.into(), plain(password)?.into())))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(url: &str) -> Server {
        Server::parse(url, None).expect("it is the URL of a mail server")
    }

    #[test]
    fn the_ports_are_those_of_the_standard_unless_told() {
        assert_eq!(parsed("smtps://mail.example.org").port, 465);
        assert_eq!(parsed("smtp://mail.example.org?tls=required").port, 587);
        assert_eq!(parsed("smtp://localhost").port, 25);
        assert_eq!(parsed("smtp://[::1]:1025").port, 1025);
        assert_eq!(parsed("smtp://[::1]:1025").host, "::1");
    }

    #[test]
    fn a_password_is_decoded_and_makes_encryption_required() {
        let server = parsed("smtp://jan%40example.org:p%3Ass@mail.example.org");
        let expected = Credentials::new("jan@example.org".into(), "p:ss".into());
        assert!(server.credentials == Some(expected));
        assert!(matches!(server.encryption, Encryption::StartTls(_)));
    }

    #[test]
    fn what_is_not_the_url_of_a_mail_server_is_refused_without_repeating_it() {
        for url in ["", "mail.example.org", "http://a:secret@b", "smtp://", "smtp://b?tls=maybe"] {
            let fault = Server::parse(url, None).err().expect(url);
            assert!(!fault.to_string().contains("secret"));
        }
    }
}
