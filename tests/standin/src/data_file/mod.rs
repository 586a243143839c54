//! The state of a site in an SQLite file: each section as JSON in a row, and each item of what can grow large (documents,
//! their audit log, media, files, calls of webhooks) in a row of its own, written before the reply to the request that
//! changed it is sent. A change of one document costs about that document.
//!
//! What is in the file: everything that can be read over the API, salted hashes of client secrets and passwords, hashes of
//! tokens and of login cookies. Not in it: the key of ID tokens, second factors, sign-ins that are not done. The file is
//! for its owner alone (mode 0600), since content may be confidential too. A killed process loses nothing that it has
//! acknowledged (SQLite in WAL mode); a machine that loses power may lose the last changes.
//!
//! A file of an earlier version has those items in their sections; they get their rows when it is first written.

mod sections;

use std::collections::HashMap;
use std::collections::hash_map::DefaultHasher;
use std::fs::OpenOptions;
use std::hash::{Hash as _, Hasher as _};
use std::path::Path;

use rusqlite::{Connection, params};

use crate::error::Error;
use crate::oauth::security::Security;
use crate::store::Store;
use crate::store::rows::Changes;
use sections::{COLLECTIONS, SECTIONS};

/// `PRAGMA application_id`: "umsi".
const APPLICATION: i32 = 0x756d_7369;

/// The table of the items.
const ROWS: &str = "CREATE TABLE IF NOT EXISTS item (collection TEXT NOT NULL, key TEXT NOT NULL, json TEXT NOT NULL, \
                    PRIMARY KEY (collection, key)) STRICT, WITHOUT ROWID";

/// `PRAGMA user_version`: how the file is laid out. Those of number 0 have no rows of items.
const LAYOUT: i32 = 1;

/// What is kept.
pub(crate) struct State<'a> {
    pub(crate) security: &'a mut Security,
    pub(crate) store: &'a mut Store,
}

/// An open file.
pub(crate) struct DataFile {
    connection: Connection,
    /// A hash of what each section was when it was last written.
    written: HashMap<&'static str, u64>,
}

impl DataFile {
    /// Opens a file, or makes it. Nobody else can open it until this is dropped.
    pub(crate) fn open(path: &Path) -> Result<Self, Error> {
        let failed = |what: &str| format!("the data file {} {what}", path.display());
        for_the_owner_alone(path)
            .map_err(|source| Error::io(failed("cannot be opened"), source))?;
        let unusable = |source: rusqlite::Error| {
            let is_busy = source.sqlite_error_code() == Some(rusqlite::ErrorCode::DatabaseBusy);
            let what = match is_busy {
                true => "is in use; is another stand-in running on it?",
                false => "is no data file of the stand-in; name another one",
            };
            Error::caused(failed(what), source)
        };
        let connection = Connection::open(path).map_err(unusable)?;
        Self::prepare(&connection).map_err(unusable)?;
        let application: i32 = connection
            .query_row("PRAGMA application_id", [], |row| row.get(0))
            .map_err(unusable)?;
        if application != APPLICATION {
            return Err(Error::new(failed(
                "is a database of another program; name another one",
            )));
        }
        let layout: i32 = connection
            .query_row("PRAGMA user_version", [], |row| row.get(0))
            .map_err(unusable)?;
        if layout > LAYOUT {
            return Err(Error::new(failed(
                "was written by a newer version of the stand-in; use that one, or name another file",
            )));
        }
        connection
            .pragma_update(None, "user_version", LAYOUT)
            .and_then(|()| connection.execute_batch(ROWS))
            .map_err(unusable)?;
        Ok(Self {
            connection,
            written: HashMap::new(),
        })
    }

    /// Locks the file and makes the table, if it has none of another program.
    fn prepare(connection: &Connection) -> rusqlite::Result<()> {
        connection.pragma_update(None, "locking_mode", "EXCLUSIVE")?;
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "synchronous", "NORMAL")?;
        let tables: i64 =
            connection.query_row("SELECT count(*) FROM sqlite_schema", [], |row| row.get(0))?;
        if tables == 0 {
            connection.pragma_update(None, "application_id", APPLICATION)?;
            connection.execute_batch(
                "CREATE TABLE section (name TEXT PRIMARY KEY, json TEXT NOT NULL) STRICT",
            )?;
        }
        // Takes the lock now: otherwise the first change would.
        connection.execute_batch("BEGIN IMMEDIATE; COMMIT")
    }

    /// Whether nothing was ever written to it.
    pub(crate) fn is_new(&self) -> Result<bool, Error> {
        self.connection
            .query_row("SELECT count(*) FROM section", [], |row| row.get(0))
            .map(|sections: i64| sections == 0)
            .map_err(unreadable)
    }

    /// Reads what was kept. Sections that the file does not have stay as they are.
    pub(crate) fn load(&self, state: &mut State<'_>) -> Result<(), Error> {
        let mut statement = self
            .connection
            .prepare("SELECT json FROM section WHERE name = ?1")
            .map_err(unreadable)?;
        for section in SECTIONS {
            let mut rows = statement.query(params![section.name]).map_err(unreadable)?;
            let Some(row) = rows.next().map_err(unreadable)? else {
                continue;
            };
            let json: String = row.get(0).map_err(unreadable)?;
            (section.read)(state, &json).map_err(|source| unknown(section.name, source))?;
        }
        self.load_items(state)
    }

    /// Reads the items that have rows. A file of an earlier version has had them in their sections.
    fn load_items(&self, state: &mut State<'_>) -> Result<(), Error> {
        let mut statement = self
            .connection
            .prepare("SELECT key, json FROM item WHERE collection = ?1")
            .map_err(unreadable)?;
        for collection in COLLECTIONS {
            let rows = statement
                .query_map(params![collection.name], |row| {
                    Ok((row.get(0)?, row.get(1)?))
                })
                .and_then(Iterator::collect::<rusqlite::Result<Vec<_>>>)
                .map_err(unreadable)?;
            if !rows.is_empty() {
                let items = (collection.of)(state);
                items
                    .take_back(rows)
                    .map_err(|source| unknown(collection.name, source))?;
            }
        }
        Ok(())
    }

    /// Writes what has changed, all of it or nothing.
    pub(crate) fn save(&mut self, state: &mut State<'_>) -> Result<(), Error> {
        let mut changed = Vec::new();
        for section in SECTIONS {
            // Out of the list until it is written: should that fail, it is tried again.
            let written = self.written.remove(section.name);
            let may_have_changed = (section.take_change)(state);
            if let Some(hash) = written.filter(|_| !may_have_changed) {
                self.written.insert(section.name, hash);
                continue;
            }
            let json = (section.write)(state).map_err(|source| unkept(section.name, source))?;
            let hash = hash(&json);
            match written == Some(hash) {
                true => drop(self.written.insert(section.name, hash)),
                false => changed.push((section.name, json, hash)),
            }
        }
        let mut items = Vec::new();
        for collection in COLLECTIONS {
            let changes = (collection.of)(state).take_changes();
            items.push(changes.map_err(|source| unkept(collection.name, source))?);
        }
        if changed.is_empty() && items.iter().all(Vec::is_empty) {
            return Ok(());
        }
        if let Err(source) = self.write(&changed, &items) {
            for (collection, lost) in COLLECTIONS.iter().zip(items) {
                (collection.of)(state).mark_all(lost);
            }
            return Err(Error::caused(
                "the data file cannot be written".to_owned(),
                source,
            ));
        }
        self.written
            .extend(changed.into_iter().map(|(name, _, hash)| (name, hash)));
        Ok(())
    }

    fn write(
        &mut self,
        sections: &[(&'static str, String, u64)],
        items: &[Changes],
    ) -> rusqlite::Result<()> {
        let transaction = self.connection.transaction()?;
        for (name, json, _) in sections {
            transaction
                .prepare_cached("INSERT OR REPLACE INTO section (name, json) VALUES (?1, ?2)")?
                .execute(params![name, json])?;
        }
        for (collection, changes) in COLLECTIONS.iter().zip(items) {
            for (key, json) in changes {
                let sql = match json {
                    Some(_) => {
                        "INSERT OR REPLACE INTO item (collection, key, json) VALUES (?1, ?2, ?3)"
                    }
                    None => "DELETE FROM item WHERE collection = ?1 AND key = ?2 AND ?3 IS NULL",
                };
                let mut statement = transaction.prepare_cached(sql)?;
                statement.execute(params![collection.name, key, json])?;
            }
        }
        transaction.commit()
    }
}

fn hash(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}

fn unkept(name: &str, source: serde_json::Error) -> Error {
    Error::caused(format!("the section {name} cannot be kept"), source)
}

fn unknown(name: &str, source: serde_json::Error) -> Error {
    let what = format!("the section {name} of the data file is not as this version keeps it");
    Error::caused(what, source)
}

fn unreadable(source: rusqlite::Error) -> Error {
    Error::caused("the data file cannot be read".to_owned(), source)
}

/// Makes the file, if there is none, and takes it from everybody else. SQLite gives its journal the same mode.
#[cfg(unix)]
fn for_the_owner_alone(path: &Path) -> std::io::Result<()> {
    use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
    let file = OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .mode(0o600)
        .open(path)?;
    file.set_permissions(std::fs::Permissions::from_mode(0o600))
}

#[cfg(not(unix))]
fn for_the_owner_alone(path: &Path) -> std::io::Result<()> {
    OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(path)
        .map(drop)
}
