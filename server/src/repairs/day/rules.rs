//! The rules of the day as a table, for tablets that work without a network for a while. It is
//! worked out from [`super::step`], so the rules stay written in one place.

use std::sync::LazyLock;

use poem_openapi::{Object, OpenApi, payload::Json};
use sea_orm::Iterable;

use super::step::{RepairAct, RepairStep, TestAfter, Visit};
use crate::auth::{Role, Roles, Worker};
use crate::error::ApiResult;
use crate::openapi::Tag;

/// What can be done with bookings, however they stand.
#[derive(Debug, Clone, Object)]
struct RepairRules {
    /// Each act, with what comes of it.
    acts: Vec<RuledAct>,
    /// With a booking that stands as none of these, nothing can be done.
    rules: Vec<RepairRule>,
}

/// An act, who may do it, and what comes of it.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase")]
struct RuledAct {
    act: RepairAct,
    roles: Vec<Role>,
    leads_to: RepairStep,
    test: TestAfter,
}

/// What can be done with a booking that stands so.
#[derive(Debug, Clone, Object)]
#[oai(rename_all = "camelCase", skip_serializing_if_is_none)]
struct RepairRule {
    step: RepairStep,
    needs_test: bool,
    /// Whether it is safe, once that was tested.
    safe: Option<bool>,
    /// Whether the thing has a label.
    labelled: bool,
    /// Whether the repairer said that its owner may give it up.
    may_stay: bool,
    /// What can be done, the usual first.
    acts: Vec<RepairAct>,
}

/// The rules of the day.
pub struct RepairRulesApi;

#[OpenApi(tag = "Tag::Repairs")]
impl RepairRulesApi {
    /// The rules of a repair day, for tablets that work without a network
    #[oai(path = "/repair-rules", method = "get", operation_id = "getRepairRules")]
    async fn get(&self, _auth: Worker) -> ApiResult<Json<RepairRules>> {
        Ok(Json(RULES.clone()))
    }
}

/// They change with a new version of the server only.
static RULES: LazyLock<RepairRules> = LazyLock::new(|| RepairRules {
    acts: RepairAct::iter().map(ruled).collect(),
    rules: visits().map(rule).filter(|rule| !rule.acts.is_empty()).collect(),
});

fn ruled(act: RepairAct) -> RuledAct {
    let may = |role: &Role| act.may(Roles::from_iter([*role]));
    let roles = Role::ALL.into_iter().filter(may).collect();
    RuledAct { act, roles, leads_to: act.leads_to(), test: act.test() }
}

/// All ways in which a booking can stand.
fn visits() -> impl Iterator<Item = Visit> {
    let either = [false, true];
    RepairStep::iter().flat_map(move |step| {
        [None, Some(true), Some(false)].into_iter().flat_map(move |safe| {
            either.into_iter().flat_map(move |needs_test| {
                either.into_iter().flat_map(move |labelled| {
                    either.map(|may_stay| Visit { step, needs_test, safe, labelled, may_stay })
                })
            })
        })
    })
}

fn rule(visit: Visit) -> RepairRule {
    let Visit { step, needs_test, safe, labelled, may_stay } = visit;
    let acts = visit.acts(Roles::from_iter(Role::ALL));
    RepairRule { step, needs_test, safe, labelled, may_stay, acts }
}
