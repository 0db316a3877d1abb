//! Which addresses are near enough for an open line.

use std::net::{Ipv4Addr, Ipv6Addr};

use url::{Host, Url};

/// Whether an address is on this machine.
pub fn is_here(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(address)) => address.is_loopback(),
        Some(Host::Ipv6(address)) => address.is_loopback(),
        None => false,
    }
}

/// Whether an address is on this machine or in the operator's own network: a private address, or a
/// name without a dot, which is what containers call one another and no name of the internet.
pub fn is_near(url: &Url) -> bool {
    is_here(url)
        || match url.host() {
            Some(Host::Domain(name)) => !name.contains('.'),
            Some(Host::Ipv4(address)) => is_private(address),
            Some(Host::Ipv6(address)) => is_local(address),
            None => false,
        }
}

fn is_private(address: Ipv4Addr) -> bool {
    address.is_private() || address.is_link_local()
}

fn is_local(address: Ipv6Addr) -> bool {
    address.is_unique_local() || address.is_unicast_link_local()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(text: &str) -> Url {
        text.parse().expect("an address")
    }

    #[test]
    fn this_machine_is_here_and_near() {
        for text in ["http://localhost:1", "http://127.0.0.1", "http://[::1]:5000/a"] {
            assert!(is_here(&url(text)) && is_near(&url(text)), "{text}");
        }
    }

    #[test]
    fn the_next_container_is_near_and_not_here() {
        for text in
            ["http://osrm:5000", "http://10.1.2.3", "http://192.168.0.9", "http://[fd00::1]"]
        {
            assert!(!is_here(&url(text)) && is_near(&url(text)), "{text}");
        }
    }

    #[test]
    fn the_internet_is_neither() {
        let far = ["http://router.example.org", "http://localhost.example", "http://192.0.2.1"];
        for text in far.into_iter().chain(["http://[2001:db8::1]", "http://172.32.0.1"]) {
            assert!(!is_here(&url(text)) && !is_near(&url(text)), "{text}");
        }
    }
}
