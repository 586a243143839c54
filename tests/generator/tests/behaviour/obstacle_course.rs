//! A document whose names are all traps: keywords, names that generated code uses itself, names that are equal once
//! they are Rust's, symbols, quotes, ends of comments, paths out of the folder, text that is ten kilobytes long.

use generator_tests::{Doing, Generated, Throwaway, documents, generate};

fn course() -> Generated {
    let document = documents::fixture("obstacle-course.json");
    generate(&document.origin, &document.bytes).unwrap_or_else(|problems| panic!("{problems}"))
}

#[test]
fn it_compiles_without_a_warning_of_rustc_clippy_or_rustdoc() {
    let mut workspace = Throwaway::new("obstacle-course");
    workspace.add_with_example("obstacle-course", &course().files);
    workspace.is_clean(Doing::Clippy, &["--all-features", "--examples"]);
    workspace.is_clean(Doing::Doc, &["--no-deps"]);
}

#[test]
fn no_file_leaves_the_folder_or_has_a_name_that_a_system_refuses() {
    const REFUSED: &[&str] = &["con", "prn", "aux", "nul", "com1", "lpt9"];
    for file in course().files.keys() {
        for part in file.split('/') {
            let stem = part.strip_suffix(".rs").unwrap_or(part);
            let is_plain = stem.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
            assert!(
                is_plain || ["Cargo.toml", "README.md"].contains(&file.as_str()),
                "{file}"
            );
            assert!(!part.is_empty() && part.len() < 120, "{file}");
            assert!(!REFUSED.contains(&stem), "{file}");
        }
    }
}

#[test]
fn files_that_mean_something_to_cargo_or_to_rust_are_not_taken() {
    let files = course().files;
    for file in [
        "src/main.rs",
        "src/mod.rs",
        "src/bin.rs",
        "src/bin/models.rs",
        "build.rs",
    ] {
        assert!(!files.contains_key(file), "{file}");
    }
    assert!(files["src/lib.rs"].contains("umbraco_runtime::client!"));
}

#[test]
fn nothing_of_the_document_is_code() {
    for (file, text) in course()
        .files
        .iter()
        .filter(|(file, _)| file.ends_with(".rs"))
    {
        let parsed = syn::parse_file(text).unwrap_or_else(|error| panic!("{file}: {error}"));
        for item in &parsed.items {
            let known = matches!(
                item,
                syn::Item::Use(_)
                    | syn::Item::Mod(_)
                    | syn::Item::Struct(_)
                    | syn::Item::Enum(_)
                    | syn::Item::Impl(_)
            );
            let is_macro = match item {
                syn::Item::Macro(call) => call
                    .mac
                    .path
                    .segments
                    .first()
                    .is_some_and(|s| s.ident == "umbraco_runtime"),
                _ => false,
            };
            assert!(known || is_macro, "{file}");
        }
    }
}
