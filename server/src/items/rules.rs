//! The rules of the trade as a table, for devices that work without a network for a while. It is
//! worked out from [`super::phase`], so the rules stay written in one place.

use std::sync::LazyLock;

use poem_openapi::{Object, OpenApi, payload::Json};
use sea_orm::Iterable;

use super::move_kind::{Details, MoveKind, Need};
use super::phase::{Nature, Offer, Standing, TestResult, offers};
use super::refusal::Refusal;
use super::step::{Phase, Step};
use crate::auth::{Role, Roles, Worker};
use crate::centre::Stream;
use crate::error::ApiResult;
use crate::openapi::Tag;

/// What can be done with things, however they stand.
#[derive(Debug, Clone, Object)]
struct Rules {
    rules: Vec<Rule>,
}

/// What can be done with things that stand so.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct Rule {
    step: Step,
    /// Of a category that is sold only after a passed test.
    needs_test: bool,
    /// Repaired for its owner.
    owner_keeps: bool,
    /// The last test that still counts.
    tested: Option<TestResult>,
    /// The moves worth showing, the usual one first.
    moves: Vec<RuledMove>,
}

/// A move, who may make it, and what comes of it.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct RuledMove {
    #[oai(rename = "move")]
    kind: MoveKind,
    roles: Vec<Role>,
    /// What must be told with it.
    needs: Vec<Need>,
    /// Why it cannot be made; absent when it can.
    refusal: Option<Refusal>,
    /// Whether it is what is usually done next with such a thing.
    usual: bool,
    /// How the thing stands after it; absent when it cannot be made.
    after: Option<After>,
}

/// How a thing stands after a move.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct After {
    step: Step,
    phase: Phase,
    /// Whether it has left.
    outcome: bool,
    tested: Option<TestResult>,
    /// Whether it keeps its price when no other is told.
    keeps_price: bool,
    /// Whether it is repaired for its owner still.
    owner_keeps: bool,
}

/// The rules.
pub struct RulesApi;

#[OpenApi(tag = "Tag::Items")]
impl RulesApi {
    /// The rules of the trade, for devices that work without a network
    #[oai(path = "/rules", method = "get", operation_id = "getRules")]
    async fn get(&self, _auth: Worker) -> ApiResult<Json<Rules>> {
        Ok(Json(RULES.clone()))
    }
}

/// They change with a new version of the server only.
static RULES: LazyLock<Rules> = LazyLock::new(|| Rules { rules: rules() });

fn rules() -> Vec<Rule> {
    let natures = [(false, false), (false, true), (true, false), (true, true)];
    let natures = natures.map(|(needs_test, owner_keeps)| Nature { needs_test, owner_keeps });
    let tests = [None, Some(TestResult::Passed), Some(TestResult::Failed)];
    let each = natures.into_iter().flat_map(|nature| tests.map(|test| (nature, test)));
    each.flat_map(|(nature, test)| Step::iter().map(move |step| rule(step, nature, test))).collect()
}

fn rule(step: Step, nature: Nature, tested: Option<TestResult>) -> Rule {
    let standing = Standing { step, price_cents: Some(PRICE), stream: None, test: tested };
    let everybody = Roles::from_iter(Role::ALL);
    let moves = offers(standing, nature, everybody, false);
    let moves = moves.iter().map(|offer| ruled(offer, standing, nature)).collect();
    let Nature { needs_test, owner_keeps } = nature;
    Rule { step, needs_test, owner_keeps, tested, moves }
}

/// Any price: it only shows whether a move keeps it.
const PRICE: i32 = 1;

fn ruled(offer: &Offer, standing: Standing, nature: Nature) -> RuledMove {
    let &Offer { kind, refusal, usual } = offer;
    let may = |role: &Role| kind.may(Roles::from_iter([*role]));
    let told = Details {
        price_cents: kind.needs().contains(&Need::Price).then_some(PRICE + 1),
        stream: Some(Stream::Other),
        partner: Some(String::new()),
        reason: Some(String::new()),
    };
    let after = standing.move_to(kind, nature, &told).ok();
    RuledMove {
        kind,
        roles: Role::ALL.into_iter().filter(may).collect(),
        needs: kind.needs().to_vec(),
        refusal,
        usual,
        after: after.map(|after| After {
            step: after.step,
            phase: after.step.phase(),
            outcome: after.step.is_outcome(),
            tested: after.test,
            keeps_price: after.price_cents == Some(PRICE),
            owner_keeps: nature.owner_keeps && kind.leaves_it_the_owners(),
        }),
    }
}
