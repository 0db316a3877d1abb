//! Following a handover by e-mail, without an account.

use poem_openapi::{ApiResponse, Object, OpenApi, param::Header, payload::Json};
use uuid::Uuid;

use super::entity::LetterKind;
use super::{followers, outbox};
use crate::app::App;
use crate::auth::Done;
use crate::db::{Seen, once};
use crate::error::{ApiError, ApiResult};
use crate::handovers;
use crate::i18n::Language;
use crate::id::FollowerId;
use crate::openapi::Tag;
use crate::residents::{LinkToken, link_unknown, nowhere};
use crate::web::Caller;
use crate::wire::{Body, Email, Line};

/// Someone who wants to hear.
#[derive(Debug, Object)]
struct FollowerIn {
    /// The secret of the follow link.
    token: Line<100>,
    /// Where to write.
    email: Email,
    language: Language,
}

/// Another language for the letters.
#[derive(Debug, Object)]
struct LanguageIn {
    /// The secret of the link to stop, which every letter has.
    token: Line<100>,
    language: Language,
}

/// A confirmed follower.
#[derive(Debug, Object)]
#[oai(rename_all = "camelCase")]
struct Confirmed {
    language: Language,
    /// The page to follow the things on.
    follow_url: String,
}

#[derive(ApiResponse)]
enum Asked {
    /// A letter goes to this address, if it did not get one before.
    #[oai(status = 202)]
    Asked,
}

/// Following by e-mail.
pub struct FollowersApi(pub App);

#[OpenApi(prefix_path = "/followers", tag = "Tag::Residents")]
impl FollowersApi {
    /// Hear by e-mail what becomes of my things
    ///
    /// The answer is the same whether or not the address was known: it tells nothing of others.
    #[oai(path = "/", method = "post", operation_id = "createFollower")]
    async fn create(
        &self,
        caller: Caller,
        #[oai(name = "Idempotency-Key")] key: Header<Uuid>,
        body: Body<FollowerIn>,
    ) -> ApiResult<Asked> {
        let (app, now) = (&self.0, self.0.clock.now());
        app.limits.write_to(caller, &body.0.email.0)?;
        let found = handovers::by_follow_token(app.db.read(), &body.0.token.0).await?;
        let handover = found.ok_or_else(link_unknown)?;
        let new = (handover.id, body.0.email.0.clone(), body.0.language);
        let (tx, centre, id) = (app.db.write().await?, handover.centre_id, FollowerId(key.0));
        if once(&tx, centre, key.0, "createFollower", &body.0, now).await? == Seen::First {
            let follower = followers::follow(&tx, centre, id, new, &app.secret, now).await?;
            if follower.confirmed_at.is_none() {
                outbox::write(&tx, app, &follower, LetterKind::Confirm).await?;
            }
        }
        tx.commit().await?;
        Ok(Asked::Asked)
    }

    /// Confirm that this address is mine
    #[oai(path = "/_confirm", method = "post", operation_id = "confirmFollower")]
    async fn confirm(&self, caller: Caller, body: Body<LinkToken>) -> ApiResult<Json<Confirmed>> {
        let (app, now) = (&self.0, self.0.clock.now());
        let tx = app.db.write().await?;
        let found = followers::by_confirm_token(&*tx, &body.0.token.0).await?;
        let follower = found.ok_or_else(|| nowhere(&self.0, caller))?;
        if follower.is_too_late(now) {
            return Err(link_expired());
        }
        if followers::confirm(&tx, &follower, now).await? {
            outbox::write(&tx, app, &follower, LetterKind::Started).await?;
        }
        tx.commit().await?;
        let follow_url = app.link(crate::secret::Purpose::Follow, follower.handover_id.0);
        Ok(Json(Confirmed { language: follower.language, follow_url }))
    }

    /// Get the letters in another language
    #[oai(path = "/_language", method = "post", operation_id = "setFollowerLanguage")]
    async fn language(&self, caller: Caller, body: Body<LanguageIn>) -> ApiResult<Done> {
        let tx = self.0.db.write().await?;
        let found = followers::by_stop_token(&*tx, &body.0.token.0).await?;
        let follower = found.ok_or_else(|| nowhere(&self.0, caller))?;
        followers::set_language(&tx, follower, body.0.language).await?;
        tx.commit().await?;
        Ok(Done::Done)
    }

    /// Get no more letters
    ///
    /// The address is forgotten.
    #[oai(path = "/_stop", method = "post", operation_id = "stopFollower")]
    async fn stop(&self, caller: Caller, body: Body<LinkToken>) -> ApiResult<Done> {
        let tx = self.0.db.write().await?;
        let found = followers::by_stop_token(&*tx, &body.0.token.0).await?;
        let follower = found.ok_or_else(|| nowhere(&self.0, caller))?;
        followers::forget(&tx, &follower).await?;
        tx.commit().await?;
        Ok(Done::Done)
    }
}

fn link_expired() -> ApiError {
    let detail = "This link was valid for a week, and no longer is.";
    ApiError::new(poem::http::StatusCode::GONE, "link_expired", detail)
}
