//! Taking in and handing out photos.

use chrono::{DateTime, Utc};
use poem::{Request, RequestBody, Response, Result, http::StatusCode, http::header, web};
use poem_openapi::{
    ApiExtractor, ApiExtractorType, ApiResponse, ExtractParamOptions, Object, OpenApi,
    error::ContentTypeError,
    param::{Header, Query},
    payload::Json,
    registry::{MetaMediaType, MetaRequest, MetaSchema, MetaSchemaRef},
};
use sha2::{Digest, Sha256};
use uuid::Uuid;

use super::{MAX_BYTES, Photo, PhotoFault, PhotoSize, store};
use crate::app::App;
use crate::auth::Worker;
use crate::centre;
use crate::db::{Tx, once};
use crate::error::{ApiError, ApiResult};
use crate::id::{CentreId, PhotoId};
use crate::openapi::Tag;
use crate::secret;
use crate::web::Caller;

/// Where a photo is.
#[derive(Debug, Clone, Object)]
#[oai(rename = "Photo", rename_all = "camelCase")]
pub struct PhotoUrls {
    /// Identity.
    pub id: PhotoId,
    /// At most 1600 pixels.
    pub url: String,
    /// At most 320 pixels.
    pub thumb_url: String,
}

/// The addresses of a photo. They cannot be guessed, and what they hold never changes.
pub fn urls(centre: CentreId, id: PhotoId) -> PhotoUrls {
    let url = |size| format!("/photos/{centre}/{id}/{size}.jpg");
    PhotoUrls { id, url: url("full"), thumb_url: url("thumb") }
}

/// Notes that something shows a photo from now on; `field` named it.
///
/// # Errors
/// `400` when this centre has no such photo.
pub async fn put_to_use(tx: &Tx, centre: CentreId, shown: PhotoId, field: &str) -> ApiResult<()> {
    match store::put_to_use(tx, centre, shown).await? {
        true => Ok(()),
        false => Err(ApiError::bad_field(field, "unknown", "is no photo here")),
    }
}

/// Notes that something shows `shown` from now on in place of `before`.
///
/// # Errors
/// `400` when this centre has no photo `shown`.
pub async fn show_instead(
    tx: &Tx,
    centre: CentreId,
    shown: Option<PhotoId>,
    before: Option<PhotoId>,
    now: DateTime<Utc>,
) -> ApiResult<()> {
    let Some(shown) = shown else { return Ok(()) };
    put_to_use(tx, centre, shown, "/photoId").await?;
    if let Some(before) = before.filter(|before| *before != shown) {
        store::leave_unused(tx, centre, before, now).await?;
    }
    Ok(())
}

#[derive(ApiResponse)]
enum Created {
    /// Kept.
    #[oai(status = 201)]
    Photo(Json<PhotoUrls>),
}

/// Photos.
pub struct PhotosApi(pub App);

#[OpenApi(prefix_path = "/photos", tag = "Tag::Items")]
impl PhotosApi {
    /// Keep a photo
    ///
    /// At most 12 MiB. It is turned upright and made smaller; nothing of where and when it was
    /// taken is kept.
    #[oai(path = "/", method = "post", operation_id = "createPhoto")]
    async fn create(
        &self,
        auth: Worker,
        #[oai(name = "Idempotency-Key")] key: Header<Uuid>,
        file: PhotoFile,
    ) -> ApiResult<Created> {
        Ok(Created::Photo(Json(self.0.take_photo(auth.centre, key.0, "createPhoto", file).await?)))
    }
}

/// Photos by residents.
pub struct PublicPhotosApi(pub App);

#[OpenApi(prefix_path = "/public/photos", tag = "Tag::Residents")]
impl PublicPhotosApi {
    /// Keep a photo of what is broken, until it is booked
    ///
    /// As `createPhoto`. A photo that belongs to nothing is removed after some weeks.
    #[oai(path = "/", method = "post", operation_id = "createPublicPhoto")]
    async fn create(
        &self,
        caller: Caller,
        #[oai(name = "Idempotency-Key")] key: Header<Uuid>,
        /// The centre; absent where there is only one.
        #[oai(name = "centreId")]
        centre: Query<Option<CentreId>>,
        file: PhotoFile,
    ) -> ApiResult<Created> {
        self.0.limits.upload(caller)?;
        let centre = centre::meant(self.0.db.read(), centre.0).await?.id;
        Ok(Created::Photo(Json(self.0.take_photo(centre, key.0, "createPublicPhoto", file).await?)))
    }
}

impl App {
    /// Keeps a photo, once: the same request may come again.
    async fn take_photo(
        &self,
        centre: CentreId,
        key: Uuid,
        operation: &str,
        file: PhotoFile,
    ) -> ApiResult<PhotoUrls> {
        let id = PhotoId(key);
        let fingerprint = secret::hex(&Sha256::digest(&file.0));
        let photo = match store::exists(self.db.read(), centre, id).await? {
            true => None,
            false => Some(self.decode_photo(file.0).await?),
        };
        let tx = self.db.write().await?;
        once(&tx, centre, key, operation, &fingerprint, self.clock.now()).await?;
        tx.commit().await?;
        if let Some(photo) = photo {
            self.keep_photo(centre, id, photo).await?;
        }
        Ok(urls(centre, id))
    }

    /// Keeps the files first: a photo that the database knows of is there.
    async fn keep_photo(&self, centre: CentreId, id: PhotoId, photo: Photo) -> ApiResult<()> {
        let size = (photo.width, photo.height);
        let kept = self.photos.put(centre.0, id.0, photo).await;
        kept.map_err(|fault| ApiError::internal(&fault))?;
        let tx = self.db.write().await?;
        store::insert(&tx, centre, id, size, self.clock.now()).await?;
        Ok(tx.commit().await?)
    }

    /// Decodes off the async threads, at most two photos at a time: each may take 64 MiB.
    async fn decode_photo(&self, file: Vec<u8>) -> ApiResult<Photo> {
        let _turn = self.decoding.acquire().await.map_err(|fault| ApiError::internal(&fault))?;
        let decoded = tokio::task::spawn_blocking(move || Photo::from_bytes(&file)).await;
        Ok(decoded.map_err(|fault| ApiError::internal(&fault))??)
    }
}

impl From<PhotoFault> for ApiError {
    fn from(fault: PhotoFault) -> Self {
        match fault {
            PhotoFault::NotAPhoto => {
                Self::new(StatusCode::BAD_REQUEST, "not_a_photo", fault.to_string())
            }
            PhotoFault::TooLarge | PhotoFault::TooManyPixels => {
                Self::new(StatusCode::PAYLOAD_TOO_LARGE, "too_large", fault.to_string())
            }
        }
    }
}

/// The file of a photo.
struct PhotoFile(Vec<u8>);

const KINDS: [&str; 3] = ["image/jpeg", "image/png", "image/webp"];

impl<'a> ApiExtractor<'a> for PhotoFile {
    const TYPES: &'static [ApiExtractorType] = &[ApiExtractorType::RequestObject];
    const PARAM_IS_REQUIRED: bool = true;
    type ParamType = ();
    type ParamRawType = ();

    fn request_meta() -> Option<MetaRequest> {
        let media = |content_type| MetaMediaType {
            content_type,
            schema: MetaSchemaRef::Inline(Box::new(MetaSchema::new_with_format(
                "string", "binary",
            ))),
        };
        Some(MetaRequest {
            description: None,
            content: KINDS.into_iter().map(media).collect(),
            required: true,
        })
    }

    async fn from_request(
        request: &'a Request,
        body: &mut RequestBody,
        _: ExtractParamOptions<()>,
    ) -> Result<Self> {
        match request.content_type() {
            Some(kind) if KINDS.contains(&kind) => {}
            Some(kind) => {
                let content_type = kind.to_owned();
                return Err(ContentTypeError::NotSupported { content_type }.into());
            }
            None => return Err(ContentTypeError::ExpectContentType.into()),
        }
        Ok(Self(body.take()?.into_bytes_limit(MAX_BYTES).await?.into()))
    }
}

/// Hands out a photo, to be kept by browsers for good.
#[poem::handler]
pub async fn serve_photo(
    web::Path((centre, id, file)): web::Path<(Uuid, Uuid, String)>,
    web::Data(app): web::Data<&App>,
) -> Result<Response> {
    let size = match file.as_str() {
        "full.jpg" => PhotoSize::Full,
        "thumb.jpg" => PhotoSize::Thumb,
        _ => return Err(ApiError::not_found().into()),
    };
    let found = app.photos.get(centre, id, size).await;
    let bytes = found.map_err(|fault| ApiError::internal(&fault))?;
    Ok(Response::builder()
        .header(header::CONTENT_TYPE, "image/jpeg")
        .header(header::CACHE_CONTROL, "public, max-age=31536000, immutable")
        .body(bytes.ok_or_else(ApiError::not_found)?))
}
