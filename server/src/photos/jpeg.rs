//! The segments of a JPEG file, read without decoding any pixel (ITU-T T.81, annex B).

const PREFIX: u8 = 0xff;
const START_OF_SCAN: u8 = 0xda;
const PROGRESSIVE: u8 = 0xc2;
const END_OF_IMAGE: [u8; 2] = [PREFIX, 0xd9];

/// What the markers say about the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Outline {
    /// Sent from coarse to fine: a decoder keeps all coefficients until the end.
    pub progressive: bool,
}

/// Reads the markers up to the picture; none if they are in disorder or the end is missing.
pub(super) fn outline(file: &[u8]) -> Option<Outline> {
    let mut progressive = false;
    let mut rest = file.get(2..)?;
    loop {
        let (marker, after) = segment(rest)?;
        if marker == START_OF_SCAN {
            let complete = after.windows(2).any(|pair| pair == END_OF_IMAGE);
            return complete.then_some(Outline { progressive });
        }
        progressive |= marker == PROGRESSIVE;
        rest = after;
    }
}

/// The marker of the segment that the bytes begin with, and what comes after the segment.
fn segment(bytes: &[u8]) -> Option<(u8, &[u8])> {
    let fill = bytes.iter().take_while(|&&byte| byte == PREFIX).count();
    let (marker, [high, low, ..]) = bytes.get(fill..)?.split_first()? else {
        return None;
    };
    let length = usize::from(u16::from_be_bytes([*high, *low]));
    let after = bytes.get(fill + 1 + length..)?;
    (fill > 0 && length >= 2).then_some((*marker, after))
}

/// The markers before the picture, for tests on what is left in a file.
#[cfg(test)]
pub(super) fn markers(file: &[u8]) -> Vec<u8> {
    let mut rest = &file[2..];
    std::iter::from_fn(|| {
        let (marker, after) = segment(rest)?;
        rest = after;
        (marker != START_OF_SCAN).then_some(marker)
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const BASELINE: [u8; 12] = [0xff, 0xd8, 0xff, 0xc0, 0, 2, 0xff, 0xda, 0, 2, 0xff, 0xd9];

    #[test]
    fn knows_progressive_from_baseline() {
        let mut file = BASELINE;
        assert_eq!(outline(&file), Some(Outline { progressive: false }));
        file[3] = PROGRESSIVE;
        assert_eq!(outline(&file), Some(Outline { progressive: true }));
    }

    #[test]
    fn a_file_cut_anywhere_has_no_outline() {
        for length in 0..BASELINE.len() {
            assert_eq!(outline(&BASELINE[..length]), None, "{length} bytes");
        }
    }

    #[test]
    fn bytes_between_segments_are_disorder() {
        let mut file = BASELINE.to_vec();
        file.insert(6, 0);
        assert_eq!(outline(&file), None);
    }
}
