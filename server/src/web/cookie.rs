//! Cookies that hold a secret: for this host alone, out of scripts, and never sent from elsewhere.

use poem::web::cookie::{Cookie, SameSite};

/// A cookie that ends with the browser, unless it gets an age.
pub fn strict_cookie(name: &str, secret: &str) -> Cookie {
    let mut cookie = Cookie::new_with_str(name, secret);
    cookie.set_path("/");
    cookie.set_secure(true);
    cookie.set_http_only(true);
    cookie.set_same_site(SameSite::Strict);
    cookie
}
