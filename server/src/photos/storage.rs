//! Where photos are kept: a folder, or whatever else `object_store` reaches.

use std::path::Path as Folder;
use std::sync::Arc;

use object_store::local::LocalFileSystem;
use object_store::memory::InMemory;
use object_store::path::Path;
use object_store::{ObjectStore, ObjectStoreExt};
use uuid::Uuid;

use super::Photo;

/// Which of the two files of a photo.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PhotoSize {
    /// The one to look at.
    Full,
    /// The small one in lists.
    Thumb,
}

/// The store could not be reached, or refused.
#[derive(Debug, thiserror::Error)]
#[error("photos cannot be stored or read: {0}")]
pub struct StorageFault(#[from] object_store::Error);

/// Photos under `photos/{centre}/{id}/{full|thumb}.jpg`. Another photo has another id, so what is
/// served under an address never changes.
#[derive(Clone, Debug)]
pub struct PhotoStore {
    objects: Arc<dyn ObjectStore>,
}

impl PhotoStore {
    /// Photos in a folder, which is made if it is not there. Files are on disk before they count.
    ///
    /// # Errors
    /// If the folder cannot be made or opened.
    pub fn in_folder(folder: &Folder) -> Result<Self, StorageFault> {
        let unusable = |source: std::io::Error| object_store::Error::Generic {
            store: "folder",
            source: source.into(),
        };
        std::fs::create_dir_all(folder).map_err(unusable)?;
        let objects = LocalFileSystem::new_with_prefix(folder)?.with_fsync(true);
        Ok(Self { objects: Arc::new(objects) })
    }

    /// Photos in memory, gone with the process.
    #[must_use]
    pub fn in_memory() -> Self {
        Self { objects: Arc::new(InMemory::new()) }
    }

    /// Keeps both files of a photo. To be called before the photo is written down anywhere else.
    ///
    /// # Errors
    /// If the store refuses either file.
    pub async fn put(&self, centre: Uuid, id: Uuid, photo: Photo) -> Result<(), StorageFault> {
        let files = [(PhotoSize::Thumb, photo.thumb), (PhotoSize::Full, photo.full)];
        for (size, file) in files {
            self.objects.put(&path(centre, id, size), file.into()).await?;
        }
        Ok(())
    }

    /// A file of a photo; none if the centre has no such photo.
    ///
    /// # Errors
    /// If the store cannot be read.
    pub async fn get(
        &self,
        centre: Uuid,
        id: Uuid,
        size: PhotoSize,
    ) -> Result<Option<Vec<u8>>, StorageFault> {
        match self.objects.get(&path(centre, id, size)).await {
            Ok(found) => Ok(Some(found.bytes().await?.into())),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(fault) => Err(fault.into()),
        }
    }

    /// Removes both files of a photo; one that is gone already is no fault.
    ///
    /// # Errors
    /// If the store refuses.
    pub async fn remove(&self, centre: Uuid, id: Uuid) -> Result<(), StorageFault> {
        for size in [PhotoSize::Full, PhotoSize::Thumb] {
            match self.objects.delete(&path(centre, id, size)).await {
                Ok(()) | Err(object_store::Error::NotFound { .. }) => {}
                Err(fault) => return Err(fault.into()),
            }
        }
        Ok(())
    }
}

fn path(centre: Uuid, id: Uuid, size: PhotoSize) -> Path {
    let name = match size {
        PhotoSize::Full => "full.jpg",
        PhotoSize::Thumb => "thumb.jpg",
    };
    Path::from_iter(["photos", &centre.to_string(), &id.to_string(), name])
}

#[cfg(test)]
mod tests {
    use super::*;

    const CENTRE: Uuid = Uuid::from_u128(1);
    const OTHER_CENTRE: Uuid = Uuid::from_u128(2);
    const ID: Uuid = Uuid::from_u128(3);

    fn photo() -> Photo {
        Photo { full: vec![1, 2, 3], thumb: vec![4], width: 1, height: 1 }
    }

    async fn assert_keeps_photos(store: &PhotoStore) {
        let get = |centre, size| store.get(centre, ID, size);
        assert_eq!(get(CENTRE, PhotoSize::Full).await.expect("readable"), None);
        store.put(CENTRE, ID, photo()).await.expect("kept");
        let full = get(CENTRE, PhotoSize::Full).await.expect("readable");
        let thumb = get(CENTRE, PhotoSize::Thumb).await.expect("readable");
        let elsewhere = get(OTHER_CENTRE, PhotoSize::Full).await.expect("readable");
        assert_eq!((full, thumb, elsewhere), (Some(vec![1, 2, 3]), Some(vec![4]), None));
        for _twice in 0..2 {
            store.remove(CENTRE, ID).await.expect("removed");
        }
        assert_eq!(get(CENTRE, PhotoSize::Thumb).await.expect("readable"), None);
        store.put(CENTRE, ID, photo()).await.expect("kept");
    }

    #[tokio::test]
    async fn keeps_photos_in_memory() {
        assert_keeps_photos(&PhotoStore::in_memory()).await;
    }

    #[tokio::test]
    async fn keeps_photos_in_a_folder_under_the_centre() {
        let folder = tempfile::tempdir().expect("a folder");
        let store = PhotoStore::in_folder(&folder.path().join("new")).expect("a store");
        assert_keeps_photos(&store).await;
        let file = folder.path().join(format!("new/photos/{CENTRE}/{ID}/thumb.jpg"));
        assert_eq!(std::fs::read(file).expect("a file"), [4]);
    }

    #[test]
    fn a_folder_that_cannot_be_made_is_a_fault() {
        let file = tempfile::NamedTempFile::new().expect("a file");
        assert!(PhotoStore::in_folder(file.path()).is_err());
    }
}
