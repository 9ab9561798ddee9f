//! Gathers the assets into `OUT_DIR/assets`: style sheet, scripts, fonts, icons and the licences page's text.
//! Not a place for styles or scripts of our own: those are in `assets/`.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The packages whose licence texts must go along, with the licence's name.
const PACKAGES: [(&str, &str); 4] = [
    ("@digdir/designsystemet-css", "MIT"),
    ("@fontsource-variable/hanken-grotesk", "OFL-1.1"),
    ("htmx.org", "0BSD"),
    ("@iconify-json/lucide", "ISC"),
];

/// Own style sheets in the order they are joined.
const STYLES: &[&str] = &[
    "theme.css",
    "frame.css",
    "case.css",
    "form.css",
    "part.css",
    "team.css",
    "client.css",
    "front.css",
    "plan.css",
    "meeting.css",
    "model.css",
    "record.css",
    "media.css",
    "words.css",
];

/// Fills `out/assets` and tells cargo whether the pages get the full look or the plain one.
pub fn gather(out: &Path) -> Result<(), String> {
    println!("cargo::rustc-check-cfg=cfg(ui_plain)");
    for path in [
        "assets",
        "build",
        "package.json",
        "package-lock.json",
        "node_modules/.package-lock.json",
    ] {
        println!("cargo::rerun-if-changed={path}");
    }
    println!("cargo::rerun-if-env-changed=UI_ASSETS");
    let target = out.join("assets");
    if target.exists() {
        fs::remove_dir_all(&target)
            .map_err(|e| format!("cannot empty {}: {e}", target.display()))?;
    }
    fs::create_dir_all(&target).map_err(|e| format!("cannot make {}: {e}", target.display()))?;

    let borrowed = Path::new("node_modules");
    let full = match fetch(borrowed) {
        Ok(()) => true,
        Err(reason) if env::var("UI_ASSETS").is_ok_and(|wanted| wanted == "required") => {
            return Err(reason);
        }
        Err(reason) => {
            println!(
                "cargo::warning={reason}: building the plain look, complete but without the design system"
            );
            println!("cargo::rustc-cfg=ui_plain");
            false
        }
    };
    if full {
        copy_borrowed(borrowed, &target)?;
    }
    write(&target.join("app.css"), &style_sheet(borrowed, full)?)?;
    write(&target.join("own.js"), &read(Path::new("assets/own.js"))?)?;
    write(&out.join("licences.txt"), &licences(borrowed, full)?)?;
    // A debug build reads the folder when the program runs, a release build carries it.
    memory_serve::load_directory_with_embed(
        target,
        env::var("PROFILE").as_deref() == Ok("release"),
    );
    Ok(())
}

/// Downloads the packages unless they are there, or unless the network is not wanted.
fn fetch(borrowed: &Path) -> Result<(), String> {
    let stamp = borrowed.join(".package-lock.json");
    let wanted = env::var("UI_ASSETS").unwrap_or_default();
    if wanted == "plain" {
        return Err("UI_ASSETS=plain".into());
    }
    if stamp.exists() {
        return Ok(());
    }
    // Cargo asks again at the next build: the stamp may be there by then.
    if wanted == "offline" {
        return Err("UI_ASSETS=offline and crates/web/node_modules is missing".into());
    }
    let done = Command::new("npm")
        .args([
            "ci",
            "--ignore-scripts",
            "--omit=dev",
            "--no-audit",
            "--no-fund",
        ])
        .output()
        .map_err(|_| "Node and npm were not found".to_owned())?;
    if done.status.success() && stamp.exists() {
        return Ok(());
    }
    let words = String::from_utf8_lossy(&done.stderr);
    let last = words
        .lines()
        .rfind(|line| !line.trim().is_empty())
        .unwrap_or("no reason given");
    Err(format!("npm ci did not succeed ({last})"))
}

/// Scripts, fonts and the icon sprite.
fn copy_borrowed(borrowed: &Path, target: &Path) -> Result<(), String> {
    let fonts = borrowed.join("@fontsource-variable/hanken-grotesk/files");
    let copies: [(PathBuf, &str); 4] = [
        (borrowed.join("htmx.org/dist/htmx.min.js"), "htmx.js"),
        (
            borrowed.join("htmx.org/dist/ext/hx-sse.min.js"),
            "hx-sse.js",
        ),
        (
            fonts.join("hanken-grotesk-latin-wght-normal.woff2"),
            "hanken-grotesk-5.3.0-latin.woff2",
        ),
        (
            fonts.join("hanken-grotesk-latin-ext-wght-normal.woff2"),
            "hanken-grotesk-5.3.0-latin-ext.woff2",
        ),
    ];
    for (from, to) in copies {
        fs::copy(&from, target.join(to))
            .map_err(|e| format!("cannot copy {}: {e}", from.display()))?;
    }
    write(&target.join("icons.svg"), &icon_sprite(borrowed)?)
}

/// One style sheet: the system's layered sheets first, so that ours always win.
fn style_sheet(borrowed: &Path, full: bool) -> Result<String, String> {
    let mut sheet = String::new();
    if full {
        let system = borrowed.join("@digdir/designsystemet-css/dist");
        for part in ["theme/designsystemet.css", "src/index.css"] {
            sheet += &without_charset(&read(&system.join(part))?);
            sheet.push('\n');
        }
        sheet += &read(Path::new("assets/css/font.css"))?;
    } else {
        sheet += &read(Path::new("assets/css/plain.css"))?;
    }
    for part in STYLES {
        sheet += &read(&Path::new("assets/css").join(part))?;
        sheet.push('\n');
    }
    Ok(sheet)
}

fn without_charset(sheet: &str) -> String {
    sheet.replace("@charset \"UTF-8\";", "")
}

/// A sprite of only the icons named in `assets/icons.txt`.
fn icon_sprite(borrowed: &Path) -> Result<String, String> {
    let set: serde_json::Value =
        serde_json::from_str(&read(&borrowed.join("@iconify-json/lucide/icons.json"))?)
            .map_err(|e| format!("the icon set cannot be read: {e}"))?;
    let mut sprite = String::from("<svg xmlns=\"http://www.w3.org/2000/svg\">");
    for name in read(Path::new("assets/icons.txt"))?.lines().map(str::trim) {
        if name.is_empty() || name.starts_with('#') {
            continue;
        }
        let text_at = |pointer: String| set.pointer(&pointer).and_then(serde_json::Value::as_str);
        let real_name = text_at(format!("/aliases/{name}/parent")).unwrap_or(name);
        let body = text_at(format!("/icons/{real_name}/body")).ok_or_else(|| {
            format!("assets/icons.txt names {name}, which is not in the icon set")
        })?;
        for piece in [
            "<symbol id=\"",
            name,
            "\" viewBox=\"0 0 24 24\">",
            body,
            "</symbol>",
        ] {
            sprite += piece;
        }
    }
    sprite += "</svg>";
    Ok(sprite)
}

/// The notices that must go along with what we ship.
fn licences(borrowed: &Path, full: bool) -> Result<String, String> {
    let mut page = String::new();
    if !full {
        return Ok(page);
    }
    for (name, licence) in PACKAGES {
        let folder = borrowed.join(name);
        let about: serde_json::Value =
            serde_json::from_str(&read(&folder.join("package.json"))?)
                .map_err(|e| format!("{name}/package.json cannot be read: {e}"))?;
        let version = about
            .pointer("/version")
            .and_then(serde_json::Value::as_str)
            .unwrap_or("");
        let notice = read(&folder.join("LICENSE"))
            .or_else(|_| read(Path::new("assets/lucide-notice.txt")))?;
        for piece in [
            name,
            " ",
            version,
            " (",
            licence,
            ")\n\n",
            notice.trim(),
            "\n\n\n",
        ] {
            page += piece;
        }
    }
    Ok(page)
}

fn read(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|e| format!("cannot read {}: {e}", path.display()))
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    fs::write(path, text).map_err(|e| format!("cannot write {}: {e}", path.display()))
}
