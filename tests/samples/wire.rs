//! How requests are read.

use tests::wire::{parts, path, query};

#[test]
fn a_path_is_read_as_the_server_reads_it() {
    assert_eq!(path("/a%20b/c"), "/a b/c");
    assert_eq!(path("/stylesheet/%2Fsub%2Fa.css"), "/stylesheet/sub/a.css");
    assert_eq!(
        path("/stylesheet/sub/a+b%2525c.css"),
        "/stylesheet/sub/a+b%25c.css"
    );
    assert_eq!(
        path("/stylesheet/%2Fcss%2Fa%252Bb.css"),
        "/stylesheet/css/a+b.css"
    );
    assert_eq!(path("/stylesheet/%2Fa%2Bb.css"), "/stylesheet/a b.css");
}

#[test]
fn values_of_one_name_keep_their_order() {
    assert_eq!(query("id=b&skip=1&id=a%2Bc+d")["id"], ["b", "a+c d"]);
}

#[test]
fn the_parts_of_a_form_are_found() {
    let body = b"--x\r\nContent-Disposition: form-data; name=\"Id\"\r\n\r\n7\r\n--x\r\nContent-Disposition: form-data; name=\"File\"; filename=\"a.txt\"\r\nContent-Type: text/plain\r\n\r\n1\r\n2\r\n--x--\r\n";
    let found = parts(body, "x");
    assert_eq!(
        found[0],
        (
            "File".to_owned(),
            Some("a.txt".to_owned()),
            b"1\r\n2".to_vec()
        )
    );
    assert_eq!(found[1], ("Id".to_owned(), None, b"7".to_vec()));
}
