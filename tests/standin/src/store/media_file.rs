//! What a file of the media library is called, and what it tells of itself.

use super::url_segment::url_segment;

/// `blå bær+1%.txt` is `blaa-baerplus1.txt`.
pub(super) fn slug(name: &str) -> String {
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, ""));
    let stem = url_segment(&stem.replace('+', "plus").replace('%', ""));
    format!("{stem}.{}", extension.to_lowercase())
}

/// Of PNG and GIF.
pub(super) fn dimensions(bytes: &[u8]) -> Option<(u32, u32)> {
    if bytes.starts_with(b"\x89PNG") {
        let number = |at: usize| {
            let digits: [u8; 4] = bytes.get(at..at + 4)?.try_into().ok()?;
            Some(u32::from_be_bytes(digits))
        };
        return Some((number(16)?, number(20)?));
    }
    if bytes.starts_with(b"GIF8") {
        let number = |at: usize| {
            let digits: [u8; 2] = bytes.get(at..at + 2)?.try_into().ok()?;
            Some(u32::from(u16::from_le_bytes(digits)))
        };
        return Some((number(6)?, number(8)?));
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn file_names_are_slugs() {
        assert_eq!(slug("photo one.PNG"), "photo-one.png");
        assert_eq!(slug("blå bær+1%.txt"), "blaa-baerplus1.txt");
    }

    #[test]
    fn images_tell_their_size() {
        let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
        png.extend([0, 0, 0, 64, 0, 0, 0, 48]);
        assert_eq!(dimensions(&png), Some((64, 48)));
        assert_eq!(dimensions(b"plain"), None);
    }
}
