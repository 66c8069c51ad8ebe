//! The page from outside: whoever may not ask gets nothing, and what is sent is bounded.

use std::io::{BufRead, BufReader, ErrorKind, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::Path;
use std::process::Child;
use std::time::{Duration, Instant};

use crate::support::english::{STORY, forgotten};
use crate::support::{NOW, binary};

/// A page that is served, and the one browser that was let in.
struct Served {
    child: Child,
    folder: tempfile::TempDir,
    port: u16,
    root: String,
    address: String,
    cookie: String,
}

/// What came back.
#[derive(Debug)]
struct Got {
    status: u16,
    head: String,
    body: String,
}

impl Served {
    fn start(more: &[&str]) -> Served {
        let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/expired-linux/app-info.txt");
        Served::about(&[&[example.to_str().unwrap()], more].concat())
    }

    /// A page about what is named, and nothing else.
    fn about(named: &[&str]) -> Served {
        Served::with_path(named, None)
    }

    /// The same where programs are looked for in that search path.
    fn with_path(named: &[&str], path: Option<&str>) -> Served {
        let folder = tempfile::tempdir().unwrap();
        let mut command = binary(folder.path());
        command.envs(path.map(|path| ("PATH", path)));
        command.args(["page", "--no-browser", "--now", NOW]).args(named);
        let mut child = command.spawn().unwrap();
        let mut address = String::new();
        BufReader::new(child.stdout.as_mut().unwrap()).read_line(&mut address).unwrap();
        let address = address.trim().to_owned();
        let (host, path) = address.strip_prefix("http://127.0.0.1:").unwrap().split_once('/').unwrap();
        let root = format!("/{}/", path.split('/').next().unwrap());
        Served { child, folder, port: host.parse().unwrap(), root, address, cookie: String::new() }
    }

    /// The same, with a browser that was let in.
    fn entered(more: &[&str]) -> Served {
        Served::start(more).enter()
    }

    fn enter(self) -> Served {
        let mut served = self;
        let got =
            served.send(&served.head("GET", served.address.split_once(&format!(":{}", served.port)).unwrap().1, &[]));
        assert_eq!(got.status, 200, "{got:?}");
        let cookie = got.head.lines().find_map(|line| line.strip_prefix("set-cookie: ")).unwrap();
        assert!(cookie.contains("HttpOnly; SameSite=Strict") && cookie.contains(&served.root), "{cookie}");
        served.cookie = cookie.split(';').next().unwrap().to_owned();
        served
    }

    fn head(&self, method: &str, path: &str, more: &[(&str, &str)]) -> String {
        let mut head = format!("{method} {path} HTTP/1.1\r\n");
        if !more.iter().any(|(name, _)| name.eq_ignore_ascii_case("host")) {
            head += &format!("Host: 127.0.0.1:{}\r\n", self.port);
        }
        if !more.iter().any(|(name, _)| name.eq_ignore_ascii_case("cookie")) && !self.cookie.is_empty() {
            head += &format!("Cookie: {}\r\n", self.cookie);
        }
        more.iter().for_each(|(name, value)| head += &format!("{name}: {value}\r\n"));
        head + "\r\n"
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(SocketAddr::from(([127, 0, 0, 1], self.port))).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(30))).unwrap();
        stream
    }

    fn send(&self, request: &str) -> Got {
        self.send_bytes(request.as_bytes())
    }

    fn send_bytes(&self, request: &[u8]) -> Got {
        let mut stream = self.connect();
        // Whoever is turned away by the head may be cut off while the rest is still being sent.
        let _ = stream.write_all(request);
        let mut bytes = Vec::new();
        let _ = stream.read_to_end(&mut bytes);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or((&text, ""));
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or(0);
        Got { status, head: head.to_owned(), body: body.to_owned() }
    }

    /// A page; of one that takes long, what the browser comes back for.
    fn get(&self, page: &str, more: &[(&str, &str)]) -> Got {
        let request = self.head("GET", &format!("{}{page}", self.root), more);
        let mut got = self.send(&request);
        let begun = Instant::now();
        while got.body.contains("data-page=\"looking\"") && begun.elapsed() < Duration::from_secs(60) {
            got = self.send(&request);
        }
        got
    }

    fn origin(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    fn post(&self, page: &str, more: &[(&str, &str)], body: &str) -> Got {
        let length = body.len().to_string();
        let mut all = vec![("Content-Length", length.as_str())];
        if !more.iter().any(|(name, _)| *name == "Content-Type") {
            all.push(("Content-Type", "application/x-www-form-urlencoded"));
        }
        all.extend(more);
        self.send(&(self.head("POST", &format!("{}{page}", self.root), &all) + body))
    }

    /// The token that stands in our own forms.
    fn token(&self) -> String {
        let body = self.get("answer", &[]).body;
        let (_, after) = body.split_once("name=\"token\" value=\"").unwrap();
        after[..32].to_owned()
    }

    /// A form as our own page sends it.
    fn form(&self, page: &str, fields: &str) -> Got {
        let body = format!("token={}&{fields}", self.token());
        self.post(page, &[("Origin", &self.origin()), ("Sec-Fetch-Site", "same-origin")], &body)
    }

    fn wait_for_end(&mut self, most: Duration) -> bool {
        let end = Instant::now() + most;
        while Instant::now() < end {
            if self.child.try_wait().unwrap().is_some() {
                return true;
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        false
    }

    fn stderr(&mut self) -> String {
        let mut text = String::new();
        self.child.stderr.take().unwrap().read_to_string(&mut text).unwrap();
        text
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[test]
fn the_page_answers_its_own_browser_and_nobody_else() {
    let served = Served::entered(&[]);
    let page = served.get("answer", &[]);
    assert_eq!(page.status, 200);
    assert!(page.body.contains("The licence has expired"), "{}", page.body);
    for (name, value) in [
        ("cache-control", "no-store"),
        ("referrer-policy", "same-origin"),
        ("x-content-type-options", "nosniff"),
        ("cross-origin-resource-policy", "same-origin"),
    ] {
        assert!(page.head.contains(&format!("{name}: {value}")), "{name} in {}", page.head);
    }
    assert!(page.head.contains("content-security-policy: default-src 'none'; "), "{}", page.head);
    assert!(!page.head.contains("access-control"), "{}", page.head);

    let port = served.port;
    let strangers: Vec<(&str, Got)> = vec![
        ("another host", served.get("answer", &[("Host", &format!("rebound.example:{port}"))])),
        ("localhost", served.get("answer", &[("Host", &format!("localhost:{port}"))])),
        ("no cookie", served.get("answer", &[("Cookie", "a=b")])),
        ("a guessed cookie", served.get("answer", &[("Cookie", "keymend=00000000000000000000000000000000")])),
        ("another site", served.get("answer", &[("Sec-Fetch-Site", "cross-site")])),
        ("another port", served.get("answer", &[("Sec-Fetch-Site", "same-site")])),
        ("outside the place", served.send(&served.head("GET", "/", &[("Cookie", "a=b")]))),
        (
            "the address again",
            served.send(&served.head("GET", served.address.split_once(&port.to_string()).unwrap().1, &[])),
        ),
        (
            "a whole address",
            served.send(&served.head("GET", &format!("http://rebound.example{}answer", served.root), &[])),
        ),
    ];
    for (who, got) in strangers {
        assert_eq!(got.status, 403, "{who}: {got:?}");
        assert!(!got.body.contains("licence") && !got.body.contains("expired"), "{who}: {}", got.body);
    }
    for method in ["PUT", "DELETE", "OPTIONS", "HEAD", "PATCH"] {
        let got = served.send(&served.head(method, &format!("{}answer", served.root), &[]));
        assert_eq!(got.status, 405, "{method}");
    }
}

#[test]
fn a_form_that_is_not_ours_does_nothing() {
    let served = Served::entered(&[]);
    let (token, origin) = (served.token(), served.origin());
    let ours = [("Origin", origin.as_str()), ("Sec-Fetch-Site", "same-origin")];
    let bodies = [
        ("no token", served.post("end", &ours, "a=b")),
        ("a wrong token", served.post("end", &ours, "token=00000000000000000000000000000000")),
        ("no origin", served.post("end", &[], &format!("token={token}"))),
        ("another origin", served.post("end", &[("Origin", "http://evil.example")], &format!("token={token}"))),
        ("a hidden origin", served.post("end", &[("Origin", "null")], &format!("token={token}"))),
        ("another site", served.post("end", &[ours[0], ("Sec-Fetch-Site", "cross-site")], &format!("token={token}"))),
        ("no cookie", served.post("end", &[ours[0], ours[1], ("Cookie", "a=b")], &format!("token={token}"))),
        ("by its address", served.get(&format!("end?token={token}"), &[])),
    ];
    for (which, got) in bodies {
        assert!([403, 404].contains(&got.status), "{which}: {got:?}");
    }
    assert_eq!(served.get("answer", &[]).status, 200, "it is still there");
    assert_eq!(served.form("look", "").status, 303);
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn requests_of_any_size_and_slowness_are_bounded() {
    let served = Served::entered(&[]);
    // A head without end, and one that never comes.
    let long = format!(
        "GET {}answer HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nX: {}\r\n\r\n",
        served.root,
        served.port,
        "a".repeat(1 << 20)
    );
    assert!([0, 400, 403, 431].contains(&served.send(&long).status));
    let mut slow = Vec::new();
    for _ in 0..40 {
        let mut stream = served.connect();
        stream.write_all(b"GET / HTTP/1.1\r\nHost: ").unwrap();
        slow.push(stream);
    }
    assert_eq!(served.get("answer", &[]).status, 200, "others are served meanwhile");
    let begun = Instant::now();
    let mut rest = Vec::new();
    let _ = slow[0].read_to_end(&mut rest);
    assert!(begun.elapsed() < Duration::from_secs(20), "a head that never comes is given up");

    // A megabyte of garbage on each route, as a form, as files, and raw.
    let garbage = "\u{1}ÿ=&%%\r\n--x".repeat(80_000);
    let origin = served.origin();
    for page in [
        "", "answer", "steps", "press", "tell", "files", "fill", "attach", "send", "language", "capture", "enter",
        "none",
    ] {
        for kind in ["application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "application/octet-stream"]
        {
            let got = served.post(page, &[("Origin", &origin), ("Content-Type", kind)], &garbage);
            assert!([0, 400, 403, 413].contains(&got.status), "{page} {kind}: {got:?}");
        }
        let got = served.send_bytes(garbage.as_bytes());
        assert!([0, 400].contains(&got.status), "{got:?}");
    }
    let announced = served.post(
        "tell",
        &[("Origin", &origin)],
        &format!("token={}&message={}", served.token(), "a".repeat(1 << 21)),
    );
    assert!([0, 413].contains(&announced.status), "{announced:?}");
    assert_eq!(served.get("answer", &[]).status, 200, "it is still there");
}

#[test]
fn many_at_one_time_are_all_served() {
    let served = Served::entered(&[]);
    std::thread::scope(|scope| {
        let asks: Vec<_> = (0..200).map(|_| scope.spawn(|| served.get("answer", &[]))).collect();
        for ask in asks {
            let got = ask.join().unwrap();
            assert_eq!(got.status, 200, "{got:?}");
        }
    });
}

#[test]
fn uploads_stay_within_the_data_folder_and_go_with_the_run() {
    let mut served = Served::entered(&[]);
    let file = |name: &str, content: &str| {
        format!("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n{content}\r\n")
    };
    let token = format!("--x\r\nContent-Disposition: form-data; name=\"token\"\r\n\r\n{}\r\n", served.token());
    let body = token + &file("../../../outside.json", r#"{"facts": {"license.status": "active"}}"#) + "--x--\r\n";
    let origin = served.origin();
    let got = served.post("files", &[("Origin", &origin), ("Content-Type", "multipart/form-data; boundary=x")], &body);
    assert_eq!(got.status, 303, "{got:?}");
    assert!(served.get("answer", &[]).body.contains("outside.json"));
    let data = served.folder.path().join("data");
    let mut found = Vec::new();
    let mut open = vec![served.folder.path().to_owned()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap().flatten() {
            if entry.path().is_dir() { open.push(entry.path()) } else { found.push(entry.path()) }
        }
    }
    assert!(found.iter().any(|path| path.ends_with("outside.json")), "{found:?}");
    assert!(found.iter().all(|path| path.starts_with(&data)), "{found:?}");
    #[cfg(unix)]
    for path in &found {
        use std::os::unix::fs::PermissionsExt;
        let rights = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o077;
        assert_eq!(rights(path), 0, "{} can be read by others", path.display());
    }
    assert_eq!(served.form("end", "").status, 200);
    assert!(served.wait_for_end(Duration::from_secs(10)));
    assert!(found.iter().all(|path| !path.exists()), "copies stay behind: {found:?}");
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn it_ends_by_its_button_when_it_was_closed_and_when_nobody_is_there() {
    let mut served = Served::entered(&[]);
    let got = served.form("end", "");
    assert!(got.body.contains("Keymend has closed"), "{}", got.body);
    assert!(served.wait_for_end(Duration::from_secs(10)));
    assert_eq!(served.child.wait().unwrap().code(), Some(0));
    assert!(served.stderr().contains("Keymend has closed"));

    let mut closed = Served::entered(&["--closed-after", "1"]);
    let mut tab = closed.connect();
    tab.write_all(closed.head("GET", &format!("{}alive", closed.root), &[]).as_bytes()).unwrap();
    let mut first = [0; 16];
    tab.read_exact(&mut first).unwrap();
    assert!(!closed.wait_for_end(Duration::from_secs(3)), "the page is open");
    drop(tab);
    assert!(closed.wait_for_end(Duration::from_secs(10)), "the page was closed");
    assert!(closed.stderr().contains("The page was closed"));

    let mut idle = Served::entered(&["--idle-after", "1"]);
    let mut tab = idle.connect();
    tab.write_all(idle.head("GET", &format!("{}alive", idle.root), &[]).as_bytes()).unwrap();
    assert!(idle.wait_for_end(Duration::from_secs(10)), "nobody used it");
    let mut told = String::new();
    tab.read_to_string(&mut told).unwrap();
    assert!(told.contains("event: ended"), "an open page is told: {told}");
    assert!(idle.stderr().contains("Nobody used the page"));
}

#[test]
fn it_listens_on_this_computer_alone() {
    let served = Served::start(&[]);
    // Another listener on all other addresses would be refused if the page had taken the port everywhere.
    match TcpListener::bind(("127.0.0.2", served.port)) {
        Ok(_) => {}
        Err(error) => assert_ne!(error.kind(), ErrorKind::AddrInUse, "the port is taken beyond 127.0.0.1"),
    }
}

/// A folder of programs with a browser that writes down what it was started with; as a search path.
#[cfg(target_os = "linux")]
fn noting_browser(folder: &Path) -> String {
    use std::os::unix::fs::PermissionsExt;
    let bin = folder.join("bin");
    std::fs::create_dir_all(&bin).unwrap();
    let script = "#!/bin/sh\nprintf '%s\\n' \"$@\" > \"$KEYMEND_DATA/opened.part\"\nmv \"$KEYMEND_DATA/opened.part\" \"$KEYMEND_DATA/opened\"\n";
    std::fs::write(bin.join("xdg-open"), script).unwrap();
    std::fs::set_permissions(bin.join("xdg-open"), std::fs::Permissions::from_mode(0o755)).unwrap();
    std::fs::create_dir_all(folder.join("data")).unwrap();
    format!("{}:{}", bin.display(), std::env::var("PATH").unwrap())
}

/// What the browser was started with, once it was.
#[cfg(target_os = "linux")]
fn what_was_opened(folder: &Path) -> String {
    let opened = folder.join("data/opened");
    let end = Instant::now() + Duration::from_secs(20);
    while !opened.exists() {
        assert!(Instant::now() < end, "no browser was started");
        std::thread::sleep(Duration::from_millis(20));
    }
    std::fs::read_to_string(opened).unwrap()
}

#[cfg(target_os = "linux")]
#[test]
fn a_click_opens_the_page_and_without_a_browser_the_window_answers() {
    let folder = tempfile::tempdir().unwrap();
    let path = noting_browser(folder.path());
    let click = |data: &Path| {
        let mut command = binary(folder.path());
        command.env("PATH", &path).env("KEYMEND_PARENT", "explorer.exe").env("KEYMEND_DATA", data);
        command
    };
    let mut child = click(&folder.path().join("data")).spawn().unwrap();
    assert!(what_was_opened(folder.path()).starts_with("file://"));
    child.kill().unwrap();
    child.wait().unwrap();

    // Where nothing can be kept, no browser can be led to the page.
    let file = folder.path().join("no-folder");
    std::fs::write(&file, "").unwrap();
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/expired-linux/app-info.txt");
    let output = click(&file.join("data")).arg(example).output().unwrap();
    assert!(String::from_utf8_lossy(&output.stdout).contains("The licence has expired"), "{output:?}");
    assert!(String::from_utf8_lossy(&output.stderr).contains("Press Enter to close this window"), "{output:?}");
}

/// The window of a double-click closes with its program; so the program stays until it was read.
#[cfg(target_os = "linux")]
#[test]
fn without_a_browser_the_window_asks_in_the_person_s_language_and_waits_before_it_closes() {
    let folder = tempfile::tempdir().unwrap();
    // Where nothing can be kept, no browser can be led to the page.
    let file = folder.path().join("no-folder");
    std::fs::write(&file, "").unwrap();
    let mut command = crate::support::shell(folder.path(), "exec \"$0\" --language de --message \"es geht nicht\"");
    command.env("TERM", "dumb").env("KEYMEND_PARENT", "explorer.exe").env("KEYMEND_DATA", file.join("data"));
    let mut session = rexpect::session::spawn_command(command, Some(20_000)).unwrap();
    session.exp_string("Kein Browser hat die Seite gezeigt").unwrap();
    session.exp_string("Geben Sie eine Nummer von 1 bis").unwrap();
    session.send_control('d').unwrap();
    session.exp_string("die Eingabetaste, um dieses Fenster").unwrap();
    std::thread::sleep(Duration::from_millis(500));
    assert_eq!(format!("{:?}", session.process().status()), "Some(StillAlive)");
    session.send_line("").unwrap();
    session.exp_eof().unwrap();
}

/// Another user of this computer, who can reach the port and start programs; only root can become one.
#[cfg(target_os = "linux")]
#[test]
fn a_second_user_gets_nothing() {
    use std::os::unix::process::CommandExt;
    use std::process::{Command, Stdio};
    let served = Served::entered(&[]);
    served.form("write", "");
    let as_nobody = |script: &str| {
        let mut command = Command::new("bash");
        command.args(["-c", script]).uid(65_534).gid(65_534).current_dir("/").env_clear();
        command.env("PATH", "/usr/bin:/bin").stdin(Stdio::null()).output()
    };
    let Ok(who) = as_nobody("id -u") else { return };
    assert_eq!(String::from_utf8_lossy(&who.stdout).trim(), "65534");
    let path = served.address.split_once(&format!(":{}", served.port)).unwrap().1;
    for asked in ["/", path, &format!("{}answer", served.root)] {
        let got = as_nobody(&format!(
            "exec 3<>/dev/tcp/127.0.0.1/{port}; printf 'GET {asked} HTTP/1.1\\r\\nHost: 127.0.0.1:{port}\\r\\n\\r\\n' >&3; cat <&3",
            port = served.port
        ));
        let got = String::from_utf8_lossy(&got.unwrap().stdout).into_owned();
        assert!(got.starts_with("HTTP/1.1 403 ") && !got.contains("expired"), "{asked}: {got}");
    }
    let data = served.folder.path().join("data");
    let read = as_nobody(&format!("find '{}' -type f -exec cat {{}} +", data.display())).unwrap();
    assert!(read.stdout.is_empty(), "{}", String::from_utf8_lossy(&read.stdout));
    let inside = as_nobody(&format!("cat /proc/{0}/environ /proc/{0}/fd/* /proc/{0}/mem", served.child.id())).unwrap();
    assert!(inside.stdout.is_empty(), "{}", String::from_utf8_lossy(&inside.stdout));
}

#[cfg(target_os = "linux")]
#[test]
fn nobody_else_can_read_the_address() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = noting_browser(folder.path());
    let mut command = binary(folder.path());
    let mut child = command.args(["page", "--message", "expired"]).env("PATH", path).spawn().unwrap();
    let opened = what_was_opened(folder.path());
    let file = Path::new(opened.trim().strip_prefix("file://").unwrap());
    let leads_to = std::fs::read_to_string(file).unwrap();
    let (_, token) = leads_to.split_once("token=").unwrap();
    let token = &token[..32];
    let rights = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o077;
    assert_eq!((rights(file), rights(file.parent().unwrap())), (0, 0));
    assert!(!opened.contains(token), "{opened}");
    for name in ["cmdline", "environ"] {
        let seen = std::fs::read(format!("/proc/{}/{name}", child.id())).unwrap();
        assert!(!String::from_utf8_lossy(&seen).contains(token), "{name}");
    }
    child.kill().unwrap();
    child.wait().unwrap();
}

/// The value of the first hidden field of that name.
fn hidden<'p>(page: &'p str, name: &str) -> &'p str {
    let rest = page.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap_or_default();
    rest.split('"').next().unwrap_or_default()
}

#[cfg(unix)]
#[test]
fn a_command_for_the_computer_of_the_files_is_shown_and_never_run_here() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let ran = folder.path().join("ran");
    let program = folder.path().join("kesl-control");
    std::fs::write(&program, format!("#!/bin/sh\ntouch '{}'\n", ran.display())).unwrap();
    std::fs::set_permissions(&program, std::fs::Permissions::from_mode(0o755)).unwrap();
    let path = format!("{}:{}", folder.path().display(), std::env::var("PATH").unwrap());
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/expired-linux/app-info.txt");
    let served = Served::with_path(&[example.to_str().unwrap(), "--answer", "policy.applied=no"], Some(&path)).enter();
    let (mut shown, mut asked) = (false, false);
    for _ in 0..20 {
        let page = served.get("steps", &[]).body;
        assert!(!page.contains("value=\"run\""), "{page}");
        let step = hidden(&page, "step").to_owned();
        if page.contains("This command belongs on the computer") {
            shown = true;
            assert!(page.contains("kesl-control --add-active-key YOUR-CODE"), "{page}");
            // Nor where somebody sends the form all the same.
            served.form("press", &format!("press=run&step={step}&agreed=yes&code=ABCDE-12345-FGHJK-67890"));
            served.form("press", &format!("press=done&step={step}"));
            let page = served.get("steps", &[]).body;
            // The same file is no proof; the person is asked.
            asked = page.contains("value=\"not-sure\"");
            break;
        }
        let press = ["agree", "skip"].into_iter().find(|press| page.contains(&format!("value=\"{press}\"")));
        let Some(press) = press else { break };
        served.form("press", &format!("press={press}&step={step}"));
    }
    assert!(shown && asked, "shown: {shown}, asked: {asked}");
    assert!(!ran.exists(), "it was run");
}

#[test]
fn what_opens_something_is_taken_out_of_what_is_typed_and_said_kindly() {
    let served = Served::entered(&[]);
    let text = "my licence ended, card number 4111 1111 1111 1111, exp 04/28 cvv 123, my password is Sunshine99!, \
                code ABCDE-12345-FGHJK-67890";
    let sent: String = text.split(' ').map(|word| format!("{}+", word.replace('!', "%21"))).collect();
    assert_eq!(served.form("tell", &format!("message={sent}")).status, 303);
    let page = served.get("answer", &[]).body;
    assert!(page.contains("Keymend took out 5 private values"), "{page}");
    assert!(page.contains("my licence ended, card number ****"), "{page}");
    served.form("write", "");
    served.form("fill", "number=1&field-description=card+4111+1111+1111+1111+04%2F28");
    let request = served.get("request?number=1", &[]).body;
    assert!(request.contains("took out one private value"), "{request}");
    let kept: Vec<String> = ["answer", "request?number=1", "print?number=1", "message.eml?number=1", "steps"]
        .iter()
        .map(|page| served.get(page, &[]).body)
        .chain([request, page])
        .collect();
    let mut open = vec![served.folder.path().to_owned()];
    let mut files = Vec::new();
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).unwrap().flatten() {
            if entry.path().is_dir() {
                open.push(entry.path())
            } else {
                files.push(std::fs::read(entry.path()).unwrap())
            }
        }
    }
    let files = files.iter().map(|file| String::from_utf8_lossy(file).into_owned());
    for text in kept.into_iter().chain(files) {
        for secret in ["4111", "04/28", "Sunshine99", "ABCDE-12345"] {
            assert!(!text.contains(secret), "{secret} in {text}");
        }
    }
}

#[test]
fn the_preview_shows_all_that_leaves_and_the_paper_nothing_else() {
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/provider-subscription");
    let served = Served::about(&[example.to_str().unwrap()]).enter();
    served.form("write", "");
    served.form("fill", "number=1&mail=help%40example.org&field-name=Anna+Beispiel");
    let page = served.get("request?number=1", &[]).body;
    let draft = served.get("message.eml?number=1", &[]).body;
    let text = draft.splitn(3, "\r\n\r\n").last().unwrap().split("\r\n--").next().unwrap().replace("=\r\n", "");
    let mut lines = 0;
    for line in text.lines().filter(|line| line.is_ascii() && !line.contains(['=', '&', '<', '\'', '"', '`'])) {
        lines += 1;
        assert!(page.contains(line.trim_end()), "{line} is not shown in {page}");
    }
    assert!(lines > 8 && text.contains("Keymend-Topic: "), "{text}");
    assert!(page.contains("keymend-bundle.zip") && draft.contains("keymend-bundle.zip"));
    assert!(page.contains("except for what you give yourself"), "{page}");
    let paper = served.get("print?number=1", &[]).body;
    for other in [&paper, &page] {
        assert!(!other.contains("Not part of the letter") && !other.contains("----"), "{other}");
    }
}

#[test]
fn without_a_browser_and_without_a_terminal_nothing_waits_unseen() {
    let folder = tempfile::tempdir().unwrap();
    // Where nothing can be kept, no browser can be led to the page.
    let file = folder.path().join("no-folder");
    std::fs::write(&file, "").unwrap();
    let begun = Instant::now();
    let mut command = binary(folder.path());
    let output =
        command.args(["page", "--message", "expired"]).env("KEYMEND_DATA", file.join("data")).output().unwrap();
    assert_eq!(output.status.code(), Some(3), "{output:?}");
    assert!(String::from_utf8_lossy(&output.stderr).contains("could not be opened in a browser"), "{output:?}");
    assert!(output.stdout.is_empty() && begun.elapsed() < Duration::from_secs(40), "{output:?}");
}

#[test]
fn every_file_is_listed_with_what_became_of_it() {
    let served = Served::entered(&[]);
    let files = [("zeros.txt", "\0\0\0\0\0\0\0\0"), ("empty.log", ""), ("window.bmp", "BM\u{10}\0\0\0\0\0\0\0")];
    let body = with_files(&served.token(), &[], &files);
    let origin = served.origin();
    served.post("files", &[("Origin", &origin), ("Content-Type", "multipart/form-data; boundary=x")], &body);
    let page = served.get("answer", &[]).body;
    let text = read_aloud(&page).split_whitespace().collect::<Vec<_>>().join(" ");
    for told in [
        "app-info.txt – read",
        "zeros.txt – nothing in it could be used",
        "empty.log – nothing in it could be used",
        "window.bmp: Keymend does not read pictures",
    ] {
        assert!(text.contains(told), "{told} is not in {text}");
    }
    assert!(text.matches("is empty").count() == 1 && !text.contains("empty.log: empty"), "{text}");
    assert!(!text.contains("--") && !text.contains("`keymend"), "{text}");
}

#[test]
fn another_language_keeps_what_was_typed_and_what_was_asked() {
    let served = Served::entered(&[]);
    served.form("language", "language=de&here=answer&unsent=typed+and+not+sent");
    assert!(served.get("answer", &[]).body.contains(">typed and not sent</textarea>"));
    for _ in 0..12 {
        let page = served.get("steps", &[]).body;
        let step = hidden(&page, "step").to_owned();
        if page.contains("value=\"not-sure\"") {
            break;
        }
        let press = ["answer", "agree", "done"].into_iter().find(|press| page.contains(&format!("value=\"{press}\"")));
        served.form(
            "press",
            &format!("press={}&step={step}&fact={}&value=unknown", press.unwrap(), hidden(&page, "fact")),
        );
    }
    assert!(served.get("steps", &[]).body.contains("value=\"not-sure\""));
    served.form("language", "language=fr&here=steps");
    assert!(served.get("steps", &[]).body.contains("value=\"not-sure\""), "what was asked is asked in French");
}

/// What a page shows and says: its text, and the attributes that are read aloud or shown later. What leaves is a letter, in
/// the language of whoever gets it.
fn read_aloud(page: &str) -> String {
    let letter = regex::Regex::new(r#"(?s)<(style|script|article)[ >].*?</(style|script|article)>|<div class="letter".*?</div>|<bdi id="subject-text"[^>]*>.*?</bdi>|<span id="clean-[^>]*>.*?</span>|<select id="(language|letter)".*?</select>"#).unwrap();
    let spoken =
        regex::Regex::new(r#"(?:aria-label|title|alt|placeholder|data-copied|data-working|data-ended)="([^"]*)""#)
            .unwrap();
    let marks = regex::Regex::new(r"(?s)<code.*?</code>|<[^>]*>").unwrap();
    let page = letter.replace_all(page, " ");
    let attributes = spoken.captures_iter(&page).map(|found| found[1].to_owned());
    let all = attributes.chain([marks.replace_all(&page, " ").into_owned()]).collect::<Vec<_>>().join("\n");
    [("&quot;", "\""), ("&#x27;", "'"), ("&#x60;", "`"), ("&lt;", "<"), ("&gt;", ">"), ("&#x3D;", "="), ("&amp;", "&")]
        .iter()
        .fold(all, |text, (written, meant)| text.replace(written, meant))
}

/// A form with files, as a browser sends it.
fn with_files(token: &str, fields: &[(&str, &str)], files: &[(&str, &str)]) -> String {
    let mut body = String::new();
    for (name, value) in [("token", token)].iter().chain(fields) {
        body += &format!("--x\r\nContent-Disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n");
    }
    for (name, content) in files {
        body +=
            &format!("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\r\n{content}\r\n");
    }
    body + "--x--\r\n"
}

/// A person who reads every page that they come to.
struct Reader {
    served: Served,
    pages: usize,
    left: Vec<String>,
}

impl Reader {
    fn of(named: &[&str]) -> Reader {
        let served = Served::about(&[named, &["--language", "qps"]].concat()).enter();
        Reader { served, pages: 0, left: Vec::new() }
    }

    fn take(&mut self, what: &str, got: &Got, status: u16) {
        let what = format!("{what} ({status})");
        assert_eq!(got.status, status, "{what}: {got:?}");
        let text = read_aloud(&got.body);
        assert!(text.contains('\u{27e6}'), "{what}: nothing of it is from a message: {text}");
        self.pages += 1;
        self.left.extend(forgotten(&text).into_iter().map(|line| format!("{what}: {line}")));
    }

    fn look(&mut self, page: &str) -> String {
        let got = self.served.get(page, &[]);
        self.take(page, &got, 200);
        got.body
    }

    /// A page that says why there is none.
    fn miss(&mut self, page: &str, status: u16) {
        let got = self.served.get(page, &[]);
        self.take(page, &got, status);
    }

    /// Sends a form, and reads the page that it leads to.
    fn press(&mut self, page: &str, fields: &str) -> String {
        let got = self.served.form(page, fields);
        self.follow(&format!("{page} {fields}"), got)
    }

    fn hand_in(&mut self, page: &str, fields: &[(&str, &str)], files: &[(&str, &str)]) -> String {
        let body = with_files(&self.served.token(), fields, files);
        let origin = self.served.origin();
        let got =
            self.served.post(page, &[("Origin", &origin), ("Content-Type", "multipart/form-data; boundary=x")], &body);
        self.follow(&format!("{page} {files:?}"), got)
    }

    fn follow(&mut self, what: &str, got: Got) -> String {
        match got.head.lines().find_map(|line| line.strip_prefix("location: ")) {
            Some(place) => {
                let place = place.split('#').next().unwrap().to_owned();
                self.look(&place)
            }
            None => {
                let status = got.status;
                assert!([200, 404, 409].contains(&status), "{what}: {got:?}");
                self.take(what, &got, status);
                got.body
            }
        }
    }

    fn end(mut self) -> (usize, Vec<String>) {
        let got = self.served.form("end", "");
        self.take("end", &got, 200);
        (self.pages, self.left)
    }
}

#[cfg(debug_assertions)]
#[test]
#[ignore = "long; .ci/run runs it"]
fn every_page_in_every_state_says_only_what_comes_from_a_message() {
    let examples = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples");
    let of = |name: &str| examples.join(name).to_str().unwrap().to_owned();
    let mut all = Vec::new();
    let mut pages = 0;
    let mut add = |(count, left): (usize, Vec<String>)| {
        pages += count;
        all.extend(left);
    };

    // What is wrong, the steps to their end, and nothing to do.
    for name in [
        "expired-linux/app-info.txt",
        "auto-renewal-pending/facts.json",
        "provider-subscription",
        "active-linux",
        "reserve-code-added",
    ] {
        let mut reader = Reader::of(&[&of(name)]);
        reader.look("");
        reader.look("requests");
        let steps = reader.look("steps");
        if steps.contains("name=\"step\"") {
            reader.press("press", "press=explain");
            for _ in 0..24 {
                let page = reader.look("steps");
                let has = |press: &str| page.contains(&format!("value=\"{press}\""));
                let Some(press) = ["answer", "agree", "no", "done", "skip"].into_iter().find(|press| has(press)) else {
                    break;
                };
                let step = page
                    .split("name=\"step\" value=\"")
                    .nth(1)
                    .and_then(|rest| rest.split('"').next())
                    .unwrap_or_default();
                let fact = page
                    .split("name=\"fact\" value=\"")
                    .nth(1)
                    .and_then(|rest| rest.split('"').next())
                    .unwrap_or_default();
                let press = if press == "done" && page.contains("class=\"clock\"") { "skip" } else { press };
                reader.press("press", &format!("press={press}&step={step}&fact={fact}&value=unknown"));
            }
            reader.press("press", "press=back");
            reader.press("press", "press=restart");
        }
        add(reader.end());
    }

    // A question, an answer, and the way back; more than one machine; pictures, and what is no capture.
    let mut reader = Reader::of(&["--message", STORY]);
    let page = reader.look("answer");
    assert!(page.contains("action=\"reply\""), "{page}");
    let fact = page.split("name=\"fact\" value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned();
    reader.press("reply", &format!("fact={fact}&value=unknown"));
    reader.press("back", "");
    reader.press("look", "");
    reader.press("tell", "message=ABCDE-12345-FGHJK-6789O");
    reader.press("tell", "message=");
    reader.hand_in("files", &[], &[]);
    reader.hand_in("files", &[], &[("photo.jpg", "\u{1}")]);
    reader.hand_in("files", &[], &[("a.txt", "nothing of it"), ("empty.json", "{}"), ("b.zip", "PK\u{3}\u{4}x")]);
    reader.press("forget", "");
    let machine =
        |name: &str, status: &str| format!("{{\"host\": \"{name}\", \"facts\": {{\"license.status\": \"{status}\"}}}}");
    reader.hand_in("files", &[], &[("a.json", &machine("pc1", "expired")), ("b.json", &machine("pc2", "active"))]);
    add(reader.end());

    // A request in all of its states, and what cannot be done with it.
    let mut reader = Reader::of(&[&of("provider-subscription")]);
    assert!(reader.press("write", "").contains("letter-text"));
    reader.press("write", "");
    reader.press("fill", "number=1&mail=help%40%40example&field-description=x");
    reader.press("fill", "number=1&mail=help%40example.org&field-code=ABCDE-12345-FGHJK-67890&in-full-code=yes");
    reader.press("fill", "number=1&to=shop&provider=Some+Shop");
    reader.press("fill", "number=1&to=admin&mail=");
    reader.hand_in("attach", &[("number", "1")], &[]);
    reader.hand_in(
        "attach",
        &[("number", "1")],
        &[("notes.log", "license expired for anna@example.org\n"), ("w.png", "\u{1}")],
    );
    reader.hand_in("attach", &[("number", "1"), ("picture", "0"), ("agreed", "yes")], &[]);
    reader.look("print?number=1");
    reader.press("fill", "number=1&to=provider&mail=help%40example.org");
    reader.press("send", "number=1");
    reader.press("send", "number=7");
    for page in [
        "send?number=1",
        "request?number=7",
        "request",
        "print?number=x",
        "message.eml?number=7",
        "bundle.zip?number=7",
        "attached?number=1&name=nope",
        "nope",
    ] {
        let got = reader.served.get(page, &[]);
        reader.follow(page, got);
    }
    reader.look("requests");
    reader.press("close", "number=1");
    reader.look("request?number=1");
    reader.press("fill", "number=1&field-description=late");
    let ticket = reader.served.folder.path().join("data/keymend/tickets");
    let folder = std::fs::read_dir(&ticket).unwrap().flatten().find(|entry| entry.path().is_dir()).unwrap().path();
    let record = std::fs::read_dir(folder)
        .unwrap()
        .flatten()
        .find(|entry| entry.path().extension().is_some_and(|end| end == "json"));
    std::fs::write(record.unwrap().path(), "{").unwrap();
    reader.look("requests");
    reader.miss("request?number=1", 409);
    reader.look("helper");
    reader.press("capture", "");
    // Whoever may not ask.
    let port = reader.served.port;
    for (what, status, head) in [
        (
            "another host",
            403,
            reader.served.head("GET", &format!("{}answer", reader.served.root), &[("Host", "rebound.example")]),
        ),
        (
            "the address again",
            403,
            reader.served.head("GET", reader.served.address.split_once(&port.to_string()).unwrap().1, &[]),
        ),
        ("another method", 405, reader.served.head("PUT", &format!("{}answer", reader.served.root), &[])),
    ] {
        let got = reader.served.send(&head);
        reader.take(what, &got, status);
    }
    let origin = reader.served.origin();
    let large = format!("token={}&message={}", reader.served.token(), "a".repeat(1 << 21));
    let got = reader.served.post("tell", &[("Origin", &origin)], &large);
    if got.status != 0 {
        reader.take("too much", &got, 413);
    }
    let got = reader.served.post(
        "files",
        &[("Origin", &origin), ("Content-Type", "multipart/form-data; boundary=x")],
        "garbage",
    );
    reader.take("garbage", &got, 400);
    add(reader.end());

    assert!(pages > 90, "only {pages} pages were read");
    assert!(all.is_empty(), "not from a message:\n{}", all.join("\n"));
}
