//! A browser on its way to a provider and back.

use poem::http::Method;

use super::{Answer, Centre, Person, RealProvider};

const COOKIE: &str = "__Host-omloop-sign-on";

/// A browser that signs on at a provider, with the cookie of that.
#[derive(Clone)]
pub struct Browser {
    person: Person,
    cookie: Option<String>,
}

impl Browser {
    /// A browser at this centre.
    pub fn at(centre: &Centre) -> Self {
        Self { person: centre.nobody(), cookie: None }
    }

    /// The browser of a tablet.
    pub fn of(person: &Person) -> Self {
        Self { person: person.clone(), cookie: None }
    }

    /// The same browser, which another process of the server answers.
    pub fn taken_to(self, centre: &Centre) -> Self {
        Self { person: centre.nobody(), ..self }
    }

    /// Opens the address that leads to the provider's page.
    pub async fn sets_out(&mut self, to: &str) -> Answer {
        let to: String = url::form_urlencoded::byte_serialize(to.as_bytes()).collect();
        let answer = self.person.get(&format!("/v1/single-sign-on/page?to={to}")).await;
        if answer.header("set-cookie").starts_with(COOKIE) {
            self.cookie = Some(answer.cookie(COOKIE));
        }
        answer
    }

    /// The same; answers the provider's page.
    pub async fn leaves(&mut self, to: &str) -> String {
        let answer = self.sets_out(to).await;
        assert_eq!(answer.status, 303, "{answer:?}");
        answer.header("location").to_owned()
    }

    /// Opens the address that the provider sent it to. The cookie of a device stays at home: the
    /// browser comes from another site.
    pub async fn comes_back(&self, address: &str) -> Answer {
        let (_, query) = address.split_once('?').expect("a query");
        let path = format!("/v1/single-sign-on/return?{query}");
        let request = self.person.without_device().request(Method::GET, &path);
        let request = match &self.cookie {
            Some(cookie) => request.header("cookie", format!("{COOKIE}={cookie}")),
            None => request,
        };
        self.person.send(request.finish()).await
    }

    /// The whole way, as this person.
    pub async fn signs_on(&mut self, provider: &RealProvider, person: &str) -> Answer {
        let page = self.leaves("/").await;
        self.comes_back(&provider.signs_in(&page, person)).await
    }

    /// The same, which has to work out; answers the person who is signed in.
    pub async fn enters(&mut self, provider: &RealProvider, person: &str) -> Person {
        let answer = self.signs_on(provider, person).await;
        assert_eq!((answer.status, answer.header("location")), (303, "/"), "{answer:?}");
        self.person.with_session(answer.cookie("__Host-omloop"))
    }
}
