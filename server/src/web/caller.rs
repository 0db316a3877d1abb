//! Where a request comes from. `X-Forwarded-For` is believed only from proxies that we know:
//! anybody can send it.

use std::net::{IpAddr, Ipv6Addr};

use poem::{FromRequest, Request, RequestBody, Result, web::RemoteAddr};

use crate::app::App;

/// The network that a request comes from: an IPv4 address, or the /64 that one household has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Caller(IpAddr);

impl Caller {
    fn new(peer: Option<IpAddr>, forwarded: Option<&str>, trusted: &[IpAddr]) -> Self {
        let nobody = IpAddr::V6(Ipv6Addr::UNSPECIFIED);
        let hops = forwarded.into_iter().flat_map(|hops| hops.split(','));
        let hops = hops.filter_map(|hop| hop.trim().parse().ok()).chain(peer);
        let hops: Vec<IpAddr> = hops.collect();
        let farthest = hops.iter().rev().find(|hop| !trusted.contains(hop));
        Self(network(farthest.or(hops.first()).copied().unwrap_or(nobody)))
    }
}

fn network(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => {
            Ipv6Addr::from_bits(address.to_bits() & !u128::from(u64::MAX)).into()
        }
        address => address,
    }
}

impl<'a> FromRequest<'a> for Caller {
    async fn from_request(request: &'a Request, body: &mut RequestBody) -> Result<Self> {
        let app = request.data::<App>().expect("every request carries the app");
        let remote = <&RemoteAddr>::from_request(request, body).await?;
        let peer = remote.as_socket_addr().map(std::net::SocketAddr::ip);
        Ok(Self::new(peer, request.header("x-forwarded-for"), &app.config.trusted_proxies))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ip(text: &str) -> IpAddr {
        text.parse().expect("an address")
    }

    #[test]
    fn a_stranger_cannot_pretend_to_come_from_elsewhere() {
        let caller = Caller::new(Some(ip("203.0.113.7")), Some("198.51.100.1"), &[]);
        assert_eq!(caller, Caller(ip("203.0.113.7")));
    }

    #[test]
    fn a_known_proxy_is_believed_one_hop_far() {
        let proxy = ip("10.0.0.1");
        let forwarded = Some("192.0.2.66, 198.51.100.1");
        assert_eq!(Caller::new(Some(proxy), forwarded, &[proxy]), Caller(ip("198.51.100.1")));
        assert_eq!(Caller::new(Some(proxy), None, &[proxy]), Caller(proxy));
    }

    #[test]
    fn a_household_is_one_caller() {
        let one = Caller::new(Some(ip("2001:db8:1:2:3::4")), None, &[]);
        assert_eq!(one, Caller::new(Some(ip("2001:db8:1:2:ffff::1")), None, &[]));
    }
}
