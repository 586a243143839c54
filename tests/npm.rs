//! A program from npm that tests need: installed once, as its lock file says, below the folder of cargo.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Installs what a folder of the crate locks; where it lies, with copies of those of its files that are named.
///
/// # Panics
/// When npm is not there, or says no; `variable` is what asked for it.
pub(crate) fn installed(name: &str, files: &[&str], variable: &str) -> PathBuf {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join(name);
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let mark = folder.join("installed");
    let lock = fs::read_to_string(source.join("package-lock.json")).unwrap();
    fs::create_dir_all(&folder).unwrap();
    for file in ["package.json", "package-lock.json"].iter().chain(files) {
        fs::copy(source.join(file), folder.join(file)).unwrap();
    }
    if fs::read_to_string(&mark).is_ok_and(|done| done == lock) {
        return folder;
    }
    let npm = Command::new("npm")
        .args(["ci", "--ignore-scripts", "--no-audit", "--no-fund"])
        .current_dir(&folder)
        .output();
    let npm = needed(npm, "npm", variable);
    let said = String::from_utf8_lossy(&npm.stderr);
    assert!(
        npm.status.success(),
        "npm ci failed in {}: {said}",
        folder.display()
    );
    fs::write(&mark, lock).unwrap();
    folder
}

/// What was started, or why it could not be.
///
/// # Panics
/// When it could not be.
pub(crate) fn needed<T>(started: std::io::Result<T>, program: &str, variable: &str) -> T {
    match started {
        Ok(started) => started,
        Err(error) if error.kind() == ErrorKind::NotFound => panic!(
            "{variable}=1 needs `{program}`, which is not installed: install Node.js 20 or later, or unset the variable \
             to leave these tests out"
        ),
        Err(error) => panic!("`{program}` cannot be started: {error}"),
    }
}
