use keymend_words::*;
fn main() {
    let m = built_in().unwrap();
    let e = encoder::Encoder::embedded().unwrap();
    for line in std::io::stdin().lines() {
        let line = line.unwrap();
        let (label, text) = line.split_once('\t').unwrap_or(("", &line));
        let f = |t: &str| Some(e.encode(t).to_vec());
        if std::env::args().nth(1).as_deref() == Some("dump") { println!("{}", dump(m, text, &f)); continue; }
        let a = m.answers(text, &f);
        let first = a.first().map_or("-", |a| a.topic);
        let neg = |t: &str| t == "not-a-license-problem" || t == "billing-only";
        if !label.is_empty() && neg(label) == neg(first) && first != "-" && std::env::args().len() < 2 { continue; }
        println!("{label} | {text}\n   -> {:?}\n   {}", a.iter().take(3).map(|a| format!("{} {:.2}", a.topic, a.score)).collect::<Vec<_>>(), why(m, text, &f));
    }
}
