//! The built program as its operator meets it: settings, refusals, migrating, publishing, serving, stopping. Not the pages.
#![allow(
    clippy::unwrap_used,
    reason = "a test stops where it fails, also in its helpers"
)]

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

/// A folder of its own, in which the program runs and from which it is removed.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let folder =
            Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-{}", std::process::id()));
        let _left_over = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        Self(folder)
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.0.join(name), text).unwrap();
    }

    fn program(&self, arguments: &[&str]) -> Command {
        let mut program = Command::new(env!("CARGO_BIN_EXE_rinnalla"));
        program.current_dir(&self.0).args(arguments);
        for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("RINNALLA_")) {
            program.env_remove(name);
        }
        program
    }

    fn run(&self, arguments: &[&str]) -> Output {
        self.program(arguments).output().unwrap()
    }

    fn model(name: &str) -> String {
        let file = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("../../models")
            .join(name);
        std::fs::read_to_string(file).unwrap()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _gone_already = std::fs::remove_dir_all(&self.0);
    }
}

fn said(output: &Output) -> String {
    format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

#[test]
fn a_flag_goes_before_the_environment_before_the_file_before_the_default() {
    let folder = Folder::new("order");
    let asked = |command: &mut Command| said(&command.output().unwrap());
    assert!(asked(&mut folder.program(&["serve"])).contains("sqlite:rinnalla.sqlite"));
    folder.write("rinnalla.toml", "database = \"sqlite:of-file.sqlite\"\n");
    assert!(asked(&mut folder.program(&["serve"])).contains("sqlite:of-file.sqlite"));
    let mut with_environment = folder.program(&["serve"]);
    with_environment.env("RINNALLA_DATABASE", "sqlite:of-environment.sqlite");
    assert!(asked(&mut with_environment).contains("sqlite:of-environment.sqlite"));
    let mut with_flag = folder.program(&["serve", "--database", "sqlite:of-flag.sqlite"]);
    with_flag.env("RINNALLA_DATABASE", "sqlite:of-environment.sqlite");
    assert!(asked(&mut with_flag).contains("sqlite:of-flag.sqlite"));
    folder.write("other.toml", "database = \"sqlite:of-other.sqlite\"\n");
    assert!(
        asked(&mut folder.program(&["serve", "--config", "other.toml"]))
            .contains("sqlite:of-other.sqlite")
    );
}

#[test]
fn every_wrong_setting_is_told_in_a_sentence_of_its_own_and_the_exit_code_is_2() {
    let folder = Folder::new("wrong");
    folder.write("rinnalla.toml", "colour = \"red\"\nlog_level = \"loud\"\n");
    let mut program = folder.program(&["serve", "--connections", "0", "--log", "xml"]);
    program
        .env("RINNALLA_LISTEN", "everywhere")
        .env("RINNALLA_DATABASE", "mysql:secret");
    let output = program.output().unwrap();
    assert_eq!(output.status.code(), Some(2));
    let told = said(&output);
    assert_eq!(told.lines().count(), 6, "{told}");
    for sentence in [
        "there is no setting colour",
        "log_level is \"loud\"",
        "--connections: connections is \"0\"",
        "--log: log is \"xml\", but may be text or json",
        "RINNALLA_LISTEN: listen is \"everywhere\"",
        "RINNALLA_DATABASE: database must be sqlite:PATH or postgres://",
    ] {
        assert!(told.contains(sentence), "{sentence} is not in:\n{told}");
    }
    assert!(!told.contains("secret"), "an address may hold a password");
}

#[test]
fn a_configuration_file_that_is_named_must_be_there() {
    let output = Folder::new("nofile").run(&["serve", "--config", "none.toml"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(said(&output).contains("the configuration file none.toml cannot be read"));
}

#[test]
fn a_server_does_not_start_on_a_database_that_lacks_migrations() {
    let folder = Folder::new("lacks");
    folder.write("empty.sqlite", "");
    let output = folder.run(&["serve", "--database", "sqlite:empty.sqlite"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(said(&output).contains("run rinnalla migrate"));
}

#[test]
fn a_published_version_never_changes_and_a_wrong_model_is_not_published() {
    let folder = Folder::new("publish");
    let database = ["--database", "sqlite:county.sqlite"];
    let migrated = said(&folder.run(&["migrate", database[0], database[1]]));
    assert!(migrated.contains("ran 0001_whole_path"), "{migrated}");
    assert!(
        migrated.contains("vaasa version 1 is published"),
        "{migrated}"
    );
    assert!(said(&folder.run(&["migrate", database[0], database[1]])).contains("nothing to run"));
    let vaasa = Folder::model("vaasa.toml");
    folder.write("changed.toml", &format!("{vaasa}\n# changed\n"));
    let refused = folder.run(&["model", "publish", "changed.toml", database[0], database[1]]);
    assert_eq!(refused.status.code(), Some(1));
    assert!(said(&refused).contains("a published version never changes"));
    folder.write(
        "next.toml",
        &vaasa.replacen("version = 1", "version = 2", 1),
    );
    assert!(
        folder
            .run(&["model", "publish", "next.toml", database[0], database[1]])
            .status
            .success()
    );
    folder.write(
        "wrong.toml",
        &vaasa.replacen("version = 1", "version = 3\ncolour = \"red\"", 1),
    );
    let wrong = folder.run(&["model", "publish", "wrong.toml", database[0], database[1]]);
    assert_eq!(wrong.status.code(), Some(1));
    assert!(said(&wrong).contains("wrong.toml:"), "{}", said(&wrong));
    assert!(said(&wrong).contains("nothing was published"));
    assert_eq!(
        folder
            .run(&["verify", database[0], database[1]])
            .status
            .code(),
        Some(0)
    );
}

#[test]
fn the_model_check_tells_each_problem_with_its_line_and_fails() {
    let folder = Folder::new("check");
    folder.write("good.toml", &Folder::model("kansallinen.toml"));
    assert_eq!(
        folder.run(&["model", "check", "good.toml"]).status.code(),
        Some(0)
    );
    folder.write("bad.toml", "code = \"x\"\ncolour = \"red\"\n");
    let bad = folder.run(&["model", "check", "good.toml", "bad.toml"]);
    assert_eq!(bad.status.code(), Some(1));
    assert!(said(&bad).contains("bad.toml:2:"), "{}", said(&bad));
    let picture = folder.run(&["model", "picture", "good.toml", "--language", "sv"]);
    assert!(said(&picture).starts_with("<svg"));
}

/// A server that is ended when the test is.
struct Server {
    process: Child,
    address: String,
}

impl Server {
    fn start(folder: &Folder, arguments: &[&str]) -> Self {
        let mut process = folder
            .program(arguments)
            .args(["--listen", "127.0.0.1:0"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let lines = BufReader::new(process.stdout.take().unwrap()).lines();
        let mut heard = lines.map_while(Result::ok);
        let address = heard
            .find_map(|line| line.strip_prefix("listening on http://").map(str::to_owned))
            .unwrap();
        Self { process, address }
    }

    fn get(&self, path: &str) -> String {
        let mut stream = TcpStream::connect(&self.address).unwrap();
        write!(
            stream,
            "GET {path} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n",
            self.address
        )
        .unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    /// Asks it to stop, as an init system does; its exit code.
    fn stop(mut self) -> Option<i32> {
        let id = self.process.id().to_string();
        Command::new("kill").args(["-TERM", &id]).status().unwrap();
        self.process.wait().unwrap().code()
    }
}

#[test]
fn a_server_says_where_it_is_that_it_is_ready_and_stops_when_asked() {
    let folder = Folder::new("serve");
    let database = "sqlite:county.sqlite";
    assert!(
        folder
            .run(&["migrate", "--database", database])
            .status
            .success()
    );
    let server = Server::start(&folder, &["serve", "--database", database]);
    assert!(server.get("/health/live").starts_with("HTTP/1.1 200"));
    assert!(server.get("/health/ready").ends_with("ready\n"));
    assert!(server.get("/").starts_with("HTTP/1.1 "));
    assert_eq!(server.stop(), Some(0));
}

#[test]
fn the_demo_fills_only_a_fresh_database_and_has_no_breach() {
    let folder = Folder::new("demo");
    let database = "sqlite:demo.sqlite";
    let server = Server::start(&folder, &["demo", "--database", database]);
    assert!(server.get("/health/ready").ends_with("ready\n"));
    assert_eq!(server.stop(), Some(0));
    let again = folder.run(&["demo", "--database", database]);
    assert_eq!(again.status.code(), Some(1));
    assert!(said(&again).contains("the database is not empty"));
    let verified = folder.run(&["verify", "--database", database]);
    assert!(
        said(&verified).ends_with("no breach\n"),
        "{}",
        said(&verified)
    );
    assert_eq!(verified.status.code(), Some(0));
}
