//! What the frame and the guards promise, asked through the router as a browser would.
//! Not the capabilities' own stories: those are beside the capabilities and in `tests/`.

mod texts;

use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode};
use http_body_util::BodyExt;
use tower::ServiceExt;

use crate::gallery::router;
use crate::session::form_token;

struct Seen {
    status: StatusCode,
    headers: HeaderMap,
    text: String,
}

async fn ask(request: Request<Body>) -> Seen {
    let response = router().oneshot(request).await.unwrap();
    let (parts, body) = response.into_parts();
    let bytes = body.collect().await.unwrap().to_bytes();
    Seen {
        status: parts.status,
        headers: parts.headers,
        text: String::from_utf8_lossy(&bytes).into_owned(),
    }
}

async fn open(path: &str, headers: &[(&str, &str)]) -> Seen {
    let mut request = Request::get(path);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    ask(request.body(Body::empty()).unwrap()).await
}

async fn send(path: &str, headers: &[(&str, &str)], body: &str) -> Seen {
    let mut request =
        Request::post(path).header("content-type", "application/x-www-form-urlencoded");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    ask(request.body(Body::from(body.to_owned())).unwrap()).await
}

#[tokio::test]
async fn every_page_carries_the_strict_headers_and_stays_out_of_caches() {
    for path in ["/gallery", "/accessibility", "/nowhere", "/gallery/broken"] {
        let seen = open(path, &[]).await;
        assert_eq!(
            seen.headers["content-security-policy"],
            crate::security::CONTENT_SECURITY_POLICY
        );
        assert_eq!(seen.headers["x-content-type-options"], "nosniff");
        assert_eq!(seen.headers["cache-control"], "no-store", "{path}");
        assert!(
            seen.headers["vary"]
                .to_str()
                .unwrap()
                .contains("HX-Request-Type")
        );
        assert!(
            !seen.text.contains("style=") && !seen.text.contains("<script>"),
            "{path}"
        );
    }
}

#[tokio::test]
async fn the_statutory_pages_answer_in_three_languages() {
    for path in ["/accessibility", "/privacy", "/feedback", "/licences"] {
        for code in ["fi", "sv", "en"] {
            let seen = open(path, &[("cookie", &format!("lang={code}"))]).await;
            assert_eq!(seen.status, StatusCode::OK);
            assert!(seen.text.contains(&format!("<html lang=\"{code}\"")));
        }
    }
}

#[tokio::test]
async fn a_missing_page_and_a_broken_one_speak_calmly_in_the_readers_language() {
    let missing = open("/nowhere", &[("accept-language", "sv")]).await;
    assert_eq!(missing.status, StatusCode::NOT_FOUND);
    assert!(missing.text.contains("Sidan hittades inte"));
    let broken = open("/gallery/broken", &[]).await;
    assert_eq!(broken.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(broken.text.contains("Sivu ei toimi juuri nyt"));
    assert!(!broken.text.contains("as planned"));
}

#[tokio::test]
async fn htmx_gets_the_part_and_a_browser_the_whole_page() {
    let part = open(
        "/gallery",
        &[("hx-request", "true"), ("hx-request-type", "partial")],
    )
    .await;
    assert!(!part.text.contains("<html") && part.text.contains("Aino Lehtinen"));
    let whole = open(
        "/gallery",
        &[("hx-request", "true"), ("hx-request-type", "full")],
    )
    .await;
    assert!(whole.text.contains("<html"));
}

#[tokio::test]
async fn a_page_for_signed_in_people_asks_for_sign_in_and_comes_back() {
    let seen = open("/gallery/mine?q=a", &[]).await;
    assert_eq!(seen.status, StatusCode::SEE_OTHER);
    assert_eq!(
        seen.headers["location"],
        "/sign-in?back=%2Fgallery%2Fmine%3Fq%3Da"
    );
    let known = open("/gallery/mine", &[("cookie", "sid=mikael")]).await;
    assert_eq!(known.status, StatusCode::OK);
    assert!(known.text.contains("Mikael Sandström") && known.text.contains("4 avointa"));
    assert_eq!(
        open("/gallery/mine", &[("cookie", "sid=stranger")])
            .await
            .status,
        StatusCode::SEE_OTHER
    );
}

#[tokio::test]
async fn a_form_comes_back_with_every_error_at_once_and_nothing_lost() {
    let seen = send(
        "/gallery/form",
        &[],
        "phone=+050+1+&why=%3Cb%3E+syy&channel=self&born-day=31&born-month=2&born-year=1980",
    )
    .await;
    assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(seen.text.contains("href=\"#f-name\"") && seen.text.contains("id=\"f-name-error\""));
    assert!(seen.text.contains("href=\"#f-born\"") && seen.text.contains("href=\"#f-score\""));
    assert!(seen.text.contains("value=\"050 1\"") && seen.text.contains("value=\"1980\""));
    assert!(seen.text.contains("&#60;b&#62; syy") && !seen.text.contains("<b> syy"));
    assert!(seen.text.contains("value=\"self\" checked"));
}

#[tokio::test]
async fn a_good_form_redirects_and_the_next_page_says_so_once() {
    let body = "name=Aino&score=5&channel=self&born-day=1&born-month=2&born-year=1980";
    let seen = send("/gallery/form", &[], body).await;
    assert_eq!(seen.status, StatusCode::SEE_OTHER);
    assert_eq!(seen.headers["location"], "/gallery");
    let next = open("/gallery", &[("cookie", "notice=saved")]).await;
    assert!(next.text.contains("Tallennettu."));
    assert!(
        next.headers["set-cookie"]
            .to_str()
            .unwrap()
            .starts_with("notice=; Path=/; Max-Age=0")
    );
    let by_htmx = send("/gallery/form", &[("hx-request-type", "partial")], body).await;
    assert_eq!(by_htmx.headers["hx-redirect"], "/gallery");
}

#[tokio::test]
async fn a_signed_in_persons_form_needs_the_token_of_the_session() {
    let without = send("/gallery/form", &[("cookie", "sid=mikael")], "name=Aino").await;
    assert_eq!(without.status, StatusCode::FORBIDDEN);
    assert!(without.text.contains("Lomake on vanhentunut"));
    let wrong = send(
        "/gallery/form",
        &[("cookie", "sid=mikael")],
        "token=guess&name=Aino",
    )
    .await;
    assert_eq!(wrong.status, StatusCode::FORBIDDEN);
    let right = format!("token={}&name=Aino", form_token("mikael"));
    let taken = send("/gallery/form", &[("cookie", "sid=mikael")], &right).await;
    assert_eq!(taken.status, StatusCode::UNPROCESSABLE_ENTITY);
    let as_json = [("cookie", "sid=mikael"), ("content-type", "text/plain")];
    assert_eq!(
        send("/gallery/form", &as_json[..1], "").await.status,
        StatusCode::FORBIDDEN
    );
}

#[tokio::test]
async fn forms_of_other_sites_and_endless_forms_are_refused() {
    let foreign = send(
        "/gallery/form",
        &[("sec-fetch-site", "cross-site")],
        "name=Aino",
    )
    .await;
    assert_eq!(foreign.status, StatusCode::FORBIDDEN);
    let endless = send(
        "/gallery/form",
        &[],
        &"a=b&".repeat(crate::security::LARGEST_FORM),
    )
    .await;
    assert_eq!(endless.status, StatusCode::PAYLOAD_TOO_LARGE);
    assert!(endless.text.contains("liikaa"));
}

#[tokio::test]
async fn the_language_switch_comes_back_to_the_same_page_and_nowhere_else() {
    let seen = open("/language/sv?back=%2Fgallery%3Fq%3D1", &[]).await;
    assert_eq!(seen.headers["location"], "/gallery?q=1");
    assert!(
        seen.headers["set-cookie"]
            .to_str()
            .unwrap()
            .starts_with("lang=sv; Path=/; Max-Age=31536000")
    );
    assert_eq!(
        open("/language/sv?back=%2F%2Fevil.example", &[])
            .await
            .headers["location"],
        "/"
    );
    assert_eq!(
        open("/language/xx", &[]).await.status,
        StatusCode::NOT_FOUND
    );
    let page = open("/gallery?q=1", &[]).await;
    assert!(
        page.text
            .contains("href=\"/language/en?back=%2Fgallery%3Fq%3D1\"")
    );
}

#[tokio::test]
async fn assets_are_served_under_names_that_change_with_their_content() {
    let sheet = crate::assets::address("app.css").unwrap();
    assert!(sheet.starts_with("/static/app.") && sheet != "/static/app.css");
    let seen = open(sheet, &[]).await;
    assert_eq!(seen.status, StatusCode::OK);
    assert_eq!(seen.headers["x-content-type-options"], "nosniff");
    assert!(seen.text.contains("--p-paper"));
}
