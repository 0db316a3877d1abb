//! A small centre: two categories, two places, and somebody of each role.

use std::sync::Arc;

use chrono::TimeDelta;
use omloop::app::App;
use omloop::auth::{self, NewStaff, Role, Signed};
use omloop::centre::{
    self, CategoryRow, CentreRow, LocationKind, LocationRow, Names, StationKind, StationRow, Stream,
};
use omloop::db::Tx;
use omloop::id::{CategoryId, CentreId, LocationId, StaffId, StationId};
use omloop::repairs::Product;
use sea_orm::{ConnectionTrait, Statement};
use serde_json::{Value, json};
use uuid::Uuid;

use super::{Engine, Person, Server};

/// Everybody's password.
pub const PASSWORD: &str = "een lang wachtwoord";

/// A centre and the server it is on.
pub struct Centre {
    /// The server.
    pub server: Arc<Server>,
    /// Its identity.
    pub id: CentreId,
    /// Its name.
    pub name: &'static str,
    /// The category of things that need a test.
    pub lamp: Uuid,
    /// The category of things that do not.
    pub chair: Uuid,
    /// A location.
    pub shop: Uuid,
    /// A station there.
    pub desk: Uuid,
    /// The coordinator, as functions know them.
    pub coordinator: Signed,
}

impl Centre {
    pub(super) async fn fresh(engine: Engine) -> Self {
        let server = Arc::new(Server::fresh(engine).await);
        Self::on(server, "De Omloop").await
    }

    /// A second centre on the same server.
    pub async fn neighbour(&self) -> Self {
        Self::on(self.server.clone(), "Buurstad").await
    }

    /// The same centre, served by another process.
    pub fn served_by(&self, server: Server) -> Self {
        Self { server: Arc::new(server), coordinator: self.coordinator.clone(), ..*self }
    }

    async fn on(server: Arc<Server>, name: &'static str) -> Self {
        let app = &server.app;
        let (now, chance) = (app.clock.now(), &app.chance);
        let id = CentreId::new(now, chance);
        let tx = app.db.write().await.expect("a transaction");
        let time_zone = "Europe/Amsterdam".into();
        let row = CentreRow { id, name: name.into(), time_zone, created_at: now };
        centre::create(&tx, row).await.expect("a centre");
        let lamp = category(&tx, app, id, ("Lamp", "Lamp"), true).await;
        let chair = category(&tx, app, id, ("Stoel", "Chair"), false).await;
        let (shop, desk) = places(&tx, app, id).await;
        let coordinator = staff(&tx, app, id, name).await;
        tx.commit().await.expect("it is kept");
        Self { server, id, name, lamp, chair, shop, desk, coordinator }
    }

    /// What requests have at hand.
    pub fn app(&self) -> &App {
        &self.server.app
    }

    /// Someone without an account.
    pub fn nobody(&self) -> Person {
        Person::nobody(self.server.clone())
    }

    /// Somebody of this role, signed in.
    pub async fn signed_in(&self, role: &str) -> Person {
        self.sign_in(&self.login(role), PASSWORD).await
    }

    /// Somebody who signs in by this name.
    pub async fn sign_in(&self, login: &str, password: &str) -> Person {
        self.nobody().sign_in(login, password).await
    }

    /// The name by which somebody of this role signs in.
    pub fn login(&self, role: &str) -> String {
        format!("{role}.{}", self.name.to_lowercase().replace(' ', ""))
    }

    /// A volunteer.
    pub async fn volunteer(&self) -> Person {
        self.signed_in("volunteer").await
    }

    /// A coordinator, who may make every move.
    pub async fn boss(&self) -> Person {
        self.signed_in("coordinator").await
    }

    /// Lets time pass.
    pub fn wait(&self, by: TimeDelta) {
        self.app().clock.advance(by);
    }

    /// Runs SQL behind the server's back.
    pub async fn sql(&self, sql: &str) -> Result<(), sea_orm::DbErr> {
        self.app().db.writer().execute_unprepared(sql).await.map(|_| ())
    }

    /// The first number of the first row.
    pub async fn number(&self, sql: &str) -> i64 {
        let row = self.statement(sql);
        let row = self.app().db.writer().query_one_raw(row).await.expect(sql).expect("a row");
        row.try_get_by_index(0).expect("a number")
    }

    /// How many rows a table has.
    pub async fn rows(&self, table: &str) -> i64 {
        self.number(&format!("SELECT COUNT(*) FROM {table}")).await
    }

    /// The first text of each row.
    pub async fn texts(&self, sql: &str) -> Vec<String> {
        let rows = self.app().db.writer().query_all_raw(self.statement(sql)).await.expect(sql);
        rows.iter().map(|row| row.try_get_by_index(0).expect("a text")).collect()
    }

    fn statement(&self, sql: &str) -> Statement {
        Statement::from_string(self.app().db.writer().get_database_backend(), sql)
    }

    /// What nobody without an account gets to see of a handover.
    pub async fn follow(&self, token: &str) -> Value {
        let open = "/v1/followed-handovers/_open";
        self.nobody().post(open, json!({ "token": token })).await.expect(200)
    }
}

async fn category(
    tx: &Tx,
    app: &App,
    centre_id: CentreId,
    names: (&str, &str),
    test: bool,
) -> Uuid {
    let row = CategoryRow {
        centre_id,
        id: CategoryId::new(app.clock.now(), &app.chance),
        parent_id: None,
        stream: if test { Stream::Electrical } else { Stream::Furniture },
        names: Names::new(names.0, names.1),
        pictogram: names.1.to_lowercase(),
        needs_test: test,
        ask_each: true,
        typical_weight_grams: Some(4000),
        advice: None,
        product: Some(if test { Product::Lamp } else { Product::Furniture }),
        position: if test { 10 } else { 20 },
        active: true,
    };
    centre::create_category(tx, row).await.expect("a category").id.0
}

async fn places(tx: &Tx, app: &App, centre_id: CentreId) -> (Uuid, Uuid) {
    let (now, active) = (app.clock.now(), true);
    let id = LocationId::new(now, &app.chance);
    let row =
        LocationRow { centre_id, id, name: "Winkel".into(), kind: LocationKind::Shop, active };
    centre::create_location(tx, row).await.expect("a location");
    let desk = StationRow {
        centre_id,
        id: StationId::new(now, &app.chance),
        location_id: id,
        name: "Balie".into(),
        kind: StationKind::Intake,
        active,
    };
    (id.0, centre::create_station(tx, desk).await.expect("a station").id.0)
}

/// One person for each role; answers the coordinator.
async fn staff(tx: &Tx, app: &App, centre: CentreId, name: &str) -> Signed {
    let now = app.clock.now();
    // Computed once: it is slow on purpose.
    let hash = auth::hash_password(PASSWORD.into(), &app.chance).await.expect("a hash");
    let mut coordinator = None;
    for role in Role::ALL {
        let word = format!("{role:?}").to_lowercase();
        let new = NewStaff {
            id: StaffId::new(now, &app.chance),
            name: format!("{role:?} Achternaam"),
            login: format!("{word}.{}", name.to_lowercase().replace(' ', "")),
            roles: [role].into_iter().collect(),
            password_hash: hash.clone(),
            must_change_password: false,
        };
        let person = auth::create(tx, centre, new, now).await.expect("a person");
        if role == Role::Coordinator {
            coordinator = Some(Signed::on_behalf_of(&person));
        }
    }
    coordinator.expect("there is a coordinator")
}
