//! On what it was measured; nothing that says whose machine it is.

use std::process::Command;

use serde::Serialize;
use sysinfo::{CpuRefreshKind, MemoryRefreshKind, RefreshKind, System};

/// A machine, as far as it matters to a number.
#[derive(Debug, Serialize)]
pub(crate) struct Machine {
    pub(super) cpu: String,
    pub(super) cores: usize,
    pub(super) memory_gib: u64,
    pub(super) os: String,
    pub(super) rustc: String,
}

impl Machine {
    pub(super) fn this() -> Self {
        let refresh = RefreshKind::nothing()
            .with_cpu(CpuRefreshKind::nothing())
            .with_memory(MemoryRefreshKind::nothing().with_ram());
        let system = System::new_with_specifics(refresh);
        let brand = system
            .cpus()
            .first()
            .map(|cpu| cpu.brand().trim().to_owned());
        Self {
            cpu: brand
                .filter(|brand| !brand.is_empty())
                .unwrap_or_else(|| "unknown".to_owned()),
            cores: system.cpus().len(),
            // Rounded: a kernel keeps a little of what was bought.
            memory_gib: (system.total_memory() + (1 << 29)) >> 30,
            os: format!("{} {}", std::env::consts::OS, std::env::consts::ARCH),
            rustc: rustc(),
        }
    }
}

fn rustc() -> String {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let output = Command::new(rustc).arg("--version").output();
    output
        .map(|output| String::from_utf8_lossy(&output.stdout).trim().to_owned())
        .unwrap_or_else(|_| "unknown".to_owned())
}
