//! Photos of things: taken in as sent, kept small, upright and without a trace of where and when.

mod api;
mod image;
mod jpeg;
mod list;
mod storage;
mod store;
mod tidy;

pub use api::{PhotoUrls, PhotosApi, PublicPhotosApi, put_to_use, serve_photo, show_instead, urls};
pub use image::{FULL_SIDE, MAX_BYTES, MAX_SIDE, Photo, PhotoFault, THUMB_SIDE};
pub use list::Photos;
pub use storage::{PhotoSize, PhotoStore, StorageFault};
pub use store::leave_unused;
pub use tidy::forget_unused;
