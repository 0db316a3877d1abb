use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

use super::*;

/// Answers each request with these bytes; answers the port.
async fn peer(answer: Vec<u8>, tls: Option<TlsAcceptor>) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    tokio::spawn(async move {
        while let Ok((line, _)) = listener.accept().await {
            match &tls {
                Some(tls) => match tls.accept(line).await {
                    Ok(line) => say(line, &answer).await,
                    Err(_) => continue,
                },
                None => say(line, &answer).await,
            }
        }
    });
    port
}

async fn say(mut line: impl AsyncRead + AsyncWrite + Unpin, answer: &[u8]) {
    let mut request = [0; 1024];
    let length = line.read(&mut request).await.expect("a request");
    let asked = String::from_utf8_lossy(&request[..length]).to_lowercase();
    assert!(asked.starts_with("get /keys?a=b http/1.1\r\n") && asked.contains("host: "), "{asked}");
    // Whoever has read enough hangs up.
    let _ = line.write_all(answer).await;
    let _ = line.shutdown().await;
}

async fn ask(http: &Http, address: String) -> Result<HttpResponse, HttpFault> {
    http.get(&address.parse().expect("an address")).await
}

fn line(authorities: &[CertificateDer<'static>]) -> Http {
    Http::new(authorities, Lines::OpenHere, Duration::from_secs(5))
}

fn whole(body: &str) -> Vec<u8> {
    format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}", body.len()).into_bytes()
}

#[tokio::test]
async fn an_answer_is_read_and_a_redirect_is_not_followed() {
    let http = line(&[]);
    let port = peer(whole("hallo"), None).await;
    let answer = ask(&http, format!("http://127.0.0.1:{port}/keys?a=b")).await.expect("an answer");
    assert_eq!(answer.body(), b"hallo");
    let away = b"HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n";
    let port = peer(away.to_vec(), None).await;
    let answer = ask(&http, format!("http://127.0.0.1:{port}/keys?a=b")).await.expect("an answer");
    assert_eq!(answer.status(), 302);
}

#[tokio::test]
async fn an_answer_without_end_is_not_read() {
    let mut endless = b"HTTP/1.1 200 OK\r\n\r\n".to_vec();
    endless.resize(MOST_BYTES + 100, b'a');
    let port = peer(endless, None).await;
    let answer = ask(&line(&[]), format!("http://127.0.0.1:{port}/keys?a=b")).await;
    assert!(matches!(answer, Err(HttpFault::Body(_))), "{answer:?}");
}

#[tokio::test]
async fn no_open_line_is_laid_to_another_machine() {
    for address in ["http://inloggen.voorbeeld.example/keys", "http://192.0.2.1/keys"] {
        let answer = ask(&line(&[]), address.into()).await;
        assert!(matches!(answer, Err(HttpFault::Address(_))), "{answer:?}");
    }
}

#[tokio::test]
async fn whoever_never_answers_is_left_in_time() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let http = Http::new(&[], Lines::OpenHere, Duration::from_millis(50));
    let answer = ask(&http, format!("http://127.0.0.1:{port}/")).await;
    assert!(matches!(answer, Err(HttpFault::TooSlow(_))), "{answer:?}");
}

#[tokio::test]
async fn a_fault_does_not_tell_what_was_asked() {
    let fault =
        ask(&line(&[]), "http://192.0.2.1/free?q=1234AB".into()).await.expect_err("far away");
    assert!(!fault.to_string().contains("1234AB"), "{fault}");
}

/// Who vouches for the municipality's provider, and for nobody on the web.
fn authority() -> CertifiedIssuer<'static, KeyPair> {
    let mut params = CertificateParams::default();
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let key = KeyPair::generate().expect("a key");
    CertifiedIssuer::self_signed(params, key).expect("a certificate")
}

#[tokio::test]
async fn an_encrypted_line_is_laid_to_a_trusted_provider_alone() {
    let (ours, other) = (authority(), authority());
    let key = KeyPair::generate().expect("a key");
    let params = CertificateParams::new(["localhost".to_owned()]).expect("a name");
    let signed = params.signed_by(&key, &ours).expect("a certificate");
    let key = PrivateKeyDer::try_from(key.serialize_der()).expect("a key");
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![signed.der().clone()], key)
        .expect("a server");
    let port = peer(whole("hallo"), Some(TlsAcceptor::from(Arc::new(config)))).await;
    let at = |host: &str| format!("https://{host}:{port}/keys?a=b");
    let trusted = line(&[ours.der().clone()]);
    for (http, host) in [
        (&line(&[]), "localhost"),
        (&line(&[other.der().clone()]), "localhost"),
        (&trusted, "127.0.0.1"),
    ] {
        let answer = ask(http, at(host)).await;
        assert!(matches!(answer, Err(HttpFault::Line(_))), "{host}: {answer:?}");
    }
    assert_eq!(ask(&trusted, at("localhost")).await.expect("an answer").body(), b"hallo");
}
