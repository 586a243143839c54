//! The upgrade of this repository itself, out of git's history.

use std::path::Path;
use std::process::Command;

/// The report that `cargo xtask upgrade` gave when the pinned 17.3 became 17.6; `UPDATE_GOLDENS=1` writes it anew.
#[test]
fn the_report_of_the_upgrade_is_the_committed_one() {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let versions = ["management-v17@17.3.0-rc", "management-v17@17.6"];
    let output = Command::new(env!("CARGO_BIN_EXE_xtask"))
        .arg("diff")
        .args(versions)
        .args(["--format", "markdown"])
        .current_dir(&repository)
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    // A copy without git, or with a history that is cut off or begins anew, as in some checkouts of CI.
    let without = said.contains("cannot tell the past") || said.contains("was never pinned");
    if output.status.code() == Some(3) && without {
        println!("skipped: there is no history here that has {}", versions[0]);
        return;
    }
    assert!(output.status.success(), "{said}");
    let report = String::from_utf8(output.stdout).unwrap();
    let place = repository.join("tests/reports/management-v17-upgraded-to-17.6.md");
    if std::env::var_os("UPDATE_GOLDENS").is_some() {
        std::fs::write(&place, &report).unwrap();
    }
    assert!(
        report == std::fs::read_to_string(&place).unwrap(),
        "the report differs; UPDATE_GOLDENS=1 writes it anew"
    );
}
