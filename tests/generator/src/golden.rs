//! Comparing a crate with the one that lies in `tests/goldens`.

use crate::documents::repository;
use similar::TextDiff;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use umbraco_codegen::emit::Files;

/// Compares a crate with `tests/goldens/<name>`, or with `UPDATE_GOLDENS` set puts it there.
///
/// The result says what is different, file by file; it is empty when nothing is.
#[must_use]
pub fn compare(name: &str, files: &Files) -> String {
    let place = repository().join("tests/goldens").join(name);
    let update = std::env::var_os("UPDATE_GOLDENS").is_some();
    let known: BTreeSet<String> = files.keys().cloned().chain(below(&place, "")).collect();
    let mut report = String::new();
    for file in known {
        let path = place.join(&file);
        let before = std::fs::read_to_string(&path).unwrap_or_default();
        let after = files.get(&file).map_or("", String::as_str);
        if before == after && files.contains_key(&file) {
            continue;
        }
        if !update {
            let diff = TextDiff::from_lines(before.as_str(), after);
            let diff = diff
                .unified_diff()
                .header("golden", "generated")
                .to_string();
            report.push_str(&format!("tests/goldens/{name}/{file}\n{diff}\n"));
        } else if files.contains_key(&file) {
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(&path, after).unwrap();
        } else {
            std::fs::remove_file(&path).unwrap();
        }
    }
    report
}

/// All files below a folder, with `/`; none where there is no folder.
pub(crate) fn below(place: &Path, prefix: &str) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(place) else {
        return Vec::new();
    };
    let mut files = Vec::new();
    for path in entries
        .map(|entry| entry.unwrap().path())
        .collect::<Vec<PathBuf>>()
    {
        let name = format!("{prefix}{}", path.file_name().unwrap().to_string_lossy());
        if path.is_dir() {
            files.extend(below(&path, &format!("{name}/")));
        } else {
            files.push(name);
        }
    }
    files
}
