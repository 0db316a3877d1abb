//! Cookies that hold a secret: for this host alone, and out of scripts.

use poem::web::cookie::{Cookie, SameSite};

/// A cookie that ends with the browser, unless it gets an age. It is never sent from elsewhere.
pub fn strict_cookie(name: &str, secret: &str) -> Cookie {
    cookie(name, secret, SameSite::Strict)
}

/// The same, but sent along when somebody comes back from another site by a link.
pub fn lax_cookie(name: &str, secret: &str) -> Cookie {
    cookie(name, secret, SameSite::Lax)
}

fn cookie(name: &str, secret: &str, same_site: SameSite) -> Cookie {
    let mut cookie = Cookie::new_with_str(name, secret);
    cookie.set_path("/");
    cookie.set_secure(true);
    cookie.set_http_only(true);
    cookie.set_same_site(same_site);
    cookie
}
