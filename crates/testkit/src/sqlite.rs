//! A fresh SQLite file for one test: migrated once per build, then copied.

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
};

use crate::{build_of_this_test, fresh_name, scratch};

/// One test's own SQLite file; it is removed when this value goes out of scope.
pub struct SqliteDatabase {
    path: PathBuf,
    url: String,
}

impl SqliteDatabase {
    /// `sqlite:PATH`, as `--database` takes it.
    pub fn url(&self) -> &str {
        &self.url
    }
}

impl Drop for SqliteDatabase {
    fn drop(&mut self) {
        remove_with_companions(&self.path);
    }
}

/// A fresh database that `migrate` has prepared. `migrate` gets the address of an empty database,
/// at most once per build of the test program, and leaves no connection open.
pub async fn sqlite_database<F, W>(migrate: F) -> SqliteDatabase
where
    F: FnOnce(String) -> W,
    W: Future<Output = ()>,
{
    let template = template(migrate).await;
    let path = scratch().join(format!("{}.sqlite", fresh_name()));
    remove_with_companions(&path);
    for ending in ["", "-wal"] {
        let from = with_ending(&template, ending);
        if from.exists() {
            fs::copy(&from, with_ending(&path, ending)).expect("the SQLite template can be copied");
        }
    }
    SqliteDatabase {
        url: url(&path),
        path,
    }
}

async fn template<F, W>(migrate: F) -> PathBuf
where
    F: FnOnce(String) -> W,
    W: Future<Output = ()>,
{
    let (program, build) = build_of_this_test();
    let template = scratch().join(format!("{program}.{build}.sqlite"));
    // Held over the await on purpose: tests of other threads and processes wait for the one template.
    let _turn = turn(&program);
    if !template.exists() {
        remove_older(&program);
        let unfinished = template.with_extension("unfinished");
        remove_with_companions(&unfinished);
        migrate(url(&unfinished)).await;
        for ending in ["-wal", ""] {
            let from = with_ending(&unfinished, ending);
            if from.exists() {
                fs::rename(from, with_ending(&template, ending))
                    .expect("the SQLite template can be put in place");
            }
        }
    }
    template
}

fn turn(program: &str) -> File {
    let file =
        File::create(scratch().join(format!("{program}.lock"))).expect("a lock file can be made");
    file.lock().expect("the file system knows locks");
    file
}

fn remove_older(program: &str) {
    let prefix = format!("{program}.");
    for entry in fs::read_dir(scratch())
        .expect("the scratch folder can be listed")
        .flatten()
    {
        let name = entry.file_name();
        let name = name.to_string_lossy();
        if name.starts_with(&prefix) && !name.ends_with(".lock") {
            let _ = fs::remove_file(entry.path());
        }
    }
}

fn remove_with_companions(path: &Path) {
    for ending in ["", "-wal", "-shm", "-journal"] {
        let _ = fs::remove_file(with_ending(path, ending));
    }
}

fn with_ending(path: &Path, ending: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(ending);
    PathBuf::from(name)
}

fn url(path: &Path) -> String {
    format!("sqlite:{}", path.display())
}
