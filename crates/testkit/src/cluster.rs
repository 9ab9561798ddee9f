//! The tests' private PostgreSQL: one cluster for all test programs of this checkout, on a unix socket.
//! It is not started by hand: the first test that asks starts a keeper (`keeper.sh`), and the keeper
//! stops and removes the cluster when the last test program has ended, however it ended.
//!
//! Three lock files say who is there; the system lets go of a lock when its holder dies:
//! `users.lock` is shared by every test program, `keeper.lock` is the keeper's, `start.lock` is held while starting.

use std::{
    env,
    fs::{self, DirBuilder, File, TryLockError},
    io::{BufRead, BufReader},
    os::unix::{
        fs::{DirBuilderExt, MetadataExt, chown},
        process::CommandExt,
    },
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::OnceLock,
};

use crate::fingerprint;

const KEEPER: &str = include_str!("keeper.sh");
const NOT_INSTALLED: &str = "PostgreSQL is not installed, and these tests need it: run `make setup` (on Debian: apt-get install postgresql)";

/// The running cluster, and this program's share in it.
pub struct Cluster {
    home: PathBuf,
    /// Never read: the keeper sees the lock on it.
    _share: File,
}

impl Cluster {
    /// The cluster of this checkout, started if nobody has.
    pub fn shared() -> &'static Cluster {
        static CLUSTER: OnceLock<Cluster> = OnceLock::new();
        CLUSTER.get_or_init(Cluster::join_or_start)
    }

    /// The address of one database in it.
    pub fn url(&self, database: &str) -> String {
        format!(
            "postgres://rinnalla@/{database}?host={}/socket",
            self.home.display()
        )
    }

    /// Waits for this caller's turn; the turn ends when the file is dropped.
    pub fn turn(&self, name: &str) -> File {
        let file = lock_file(&self.home, name);
        file.lock().expect("the file system knows locks");
        file
    }

    fn join_or_start() -> Cluster {
        let owner = Owner::of_the_cluster();
        let home = home(&owner);
        let start = lock_file(&home, "start.lock");
        start.lock().expect("the file system knows locks");
        let share = lock_file(&home, "users.lock");
        // A keeper that is just stopping its cluster holds this lock until it has finished.
        share.lock_shared().expect("the file system knows locks");
        if !keeper_is_there(&home) {
            start_keeper(&home, &owner);
        }
        Cluster {
            home,
            _share: share,
        }
    }
}

/// Who runs PostgreSQL: whoever runs the tests, or `postgres` when that is root, whom PostgreSQL refuses.
struct Owner {
    uid: u32,
    gid: u32,
    stands_in_for_root: bool,
}

impl Owner {
    fn of_the_cluster() -> Owner {
        let me = fs::metadata("/proc/self").expect("/proc is there");
        if me.uid() != 0 {
            return Owner {
                uid: me.uid(),
                gid: me.gid(),
                stands_in_for_root: false,
            };
        }
        let users = fs::read_to_string("/etc/passwd").expect("/etc/passwd can be read");
        let (uid, gid) = ["postgres", "nobody"]
            .iter()
            .find_map(|name| ids_of(&users, name))
            .expect("PostgreSQL refuses to run as root, and there is no user `postgres` to run it: install PostgreSQL from your distribution");
        Owner {
            uid,
            gid,
            stands_in_for_root: true,
        }
    }
}

fn ids_of(users: &str, name: &str) -> Option<(u32, u32)> {
    let line = users
        .lines()
        .find(|line| line.split(':').next() == Some(name))?;
    let mut ids = line.split(':').skip(2);
    Some((ids.next()?.parse().ok()?, ids.next()?.parse().ok()?))
}

/// The cluster's folder, one per checkout: short, since a socket's path holds 107 bytes, and private to its owner.
fn home(owner: &Owner) -> PathBuf {
    let checkout = fingerprint(&env!("CARGO_MANIFEST_DIR"));
    let home = env::temp_dir().join(format!("rinnalla-tests-{}-{checkout}", owner.uid));
    match DirBuilder::new().mode(0o700).create(&home) {
        Ok(()) if owner.stands_in_for_root => {
            chown(&home, Some(owner.uid), Some(owner.gid)).expect("root may give a folder away");
        }
        Ok(()) => {}
        Err(_) => {
            let found = fs::metadata(&home)
                .unwrap_or_else(|e| panic!("cannot make {}: {e}", home.display()));
            assert!(
                found.uid() == owner.uid,
                "{} belongs to another user: remove it",
                home.display()
            );
        }
    }
    home
}

fn lock_file(home: &Path, name: &str) -> File {
    let path = home.join(name);
    File::options()
        .create(true)
        .append(true)
        .open(&path)
        .unwrap_or_else(|e| panic!("cannot open {}: {e}", path.display()))
}

fn keeper_is_there(home: &Path) -> bool {
    matches!(
        lock_file(home, "keeper.lock").try_lock(),
        Err(TryLockError::WouldBlock)
    )
}

#[allow(
    clippy::zombie_processes,
    reason = "the keeper outlives this program on purpose"
)]
fn start_keeper(home: &Path, owner: &Owner) {
    let programs = postgres_programs().expect(NOT_INSTALLED);
    let mut keeper = Command::new("sh");
    keeper
        .args(["-c", KEEPER, "keeper"])
        .args([home, &programs])
        .current_dir(home)
        .process_group(0)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null());
    if owner.stands_in_for_root {
        keeper.uid(owner.uid).gid(owner.gid);
    }
    let mut keeper = keeper.spawn().expect("the shell can be started");
    let mut said = String::new();
    let _ = BufReader::new(keeper.stdout.take().expect("its output is piped")).read_line(&mut said);
    if said.trim() != "ready" {
        let log = fs::read_to_string(home.join("log")).unwrap_or_default();
        panic!("the tests' PostgreSQL did not start; its log says:\n{log}");
    }
}

/// Debian keeps the server's programs out of PATH; the newest version wins.
fn postgres_programs() -> Option<PathBuf> {
    let versions = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .flatten();
    let mut versions: Vec<(u32, PathBuf)> = versions
        .filter_map(|entry| {
            Some((
                entry.file_name().to_str()?.parse().ok()?,
                entry.path().join("bin"),
            ))
        })
        .filter(|(_, programs)| programs.join("initdb").exists())
        .collect();
    versions.sort();
    versions.pop().map(|(_, programs)| programs).or_else(|| {
        let path = env::var_os("PATH")?;
        env::split_paths(&path).find(|folder| folder.join("initdb").exists())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ids_of_a_user_are_read_from_its_own_line_only() {
        let users = "root:x:0:0:root:/root:/bin/bash\npostgres:x:101:104:,,,:/var/lib/postgresql:/bin/bash\n";
        assert_eq!(ids_of(users, "postgres"), Some((101, 104)));
        assert_eq!(ids_of(users, "post"), None);
    }
}
