//! What stands in `contrib/windows`: the scheduled task has the elements of the documented schema, and the Intune pair
//! handles each exit code that Keymend has. Neither can run here.

use std::path::Path;

use crate::support::{NOW, keymend};

fn contrib(file: &str) -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("contrib/windows").join(file)).unwrap()
}

/// Elements with what may stand in each, where the task uses them (source: the Task Scheduler schema, `taskType`,
/// `calendarTriggerType`, `principalType`, `settingsType`, `execActionType`).
const SCHEMA: [(&str, &[&str]); 10] = [
    ("", &["Task"]),
    ("Task", &["RegistrationInfo", "Triggers", "Settings", "Data", "Principals", "Actions"]),
    (
        "RegistrationInfo",
        &["URI", "SecurityDescriptor", "Source", "Date", "Author", "Version", "Description", "Documentation"],
    ),
    (
        "Triggers",
        &[
            "BootTrigger",
            "RegistrationTrigger",
            "IdleTrigger",
            "TimeTrigger",
            "EventTrigger",
            "LogonTrigger",
            "CalendarTrigger",
        ],
    ),
    (
        "CalendarTrigger",
        &[
            "Enabled",
            "StartBoundary",
            "EndBoundary",
            "Repetition",
            "ExecutionTimeLimit",
            "RandomDelay",
            "ScheduleByDay",
        ],
    ),
    ("ScheduleByDay", &["DaysInterval"]),
    ("Principals", &["Principal"]),
    ("Principal", &["UserId", "LogonType", "GroupId", "DisplayName", "RunLevel"]),
    (
        "Settings",
        &[
            "AllowStartOnDemand",
            "RestartOnFailure",
            "MultipleInstancesPolicy",
            "DisallowStartIfOnBatteries",
            "StopIfGoingOnBatteries",
            "AllowHardTerminate",
            "StartWhenAvailable",
            "RunOnlyIfNetworkAvailable",
            "WakeToRun",
            "Enabled",
            "Hidden",
            "IdleSettings",
            "ExecutionTimeLimit",
            "Priority",
            "RunOnlyIfIdle",
        ],
    ),
    ("Actions", &["Exec"]),
];

#[test]
fn the_scheduled_task_has_the_elements_of_the_schema_and_a_command_line_that_works() {
    use quick_xml::events::Event;
    let text = contrib("keymend-task.xml");
    assert!(text.is_ascii(), "whatever code page it is read in");
    let mut reader = quick_xml::Reader::from_str(&text);
    let mut open = vec![String::new()];
    let mut values = std::collections::BTreeMap::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Start(tag) => {
                let name = tag.local_name().as_ref().to_owned();
                let above = open.last().unwrap().clone();
                if let Some((_, allowed)) = SCHEMA.iter().find(|(element, _)| *element == above) {
                    assert!(allowed.contains(&name.as_str()), "{name} in {above}");
                } else {
                    assert!(
                        above == "Exec" && ["Command", "Arguments", "WorkingDirectory"].contains(&name.as_str()),
                        "{name} in {above}"
                    );
                }
                open.push(name);
            }
            Event::Text(part) if !part.trim().is_empty() => {
                values.insert(open.last().unwrap().clone(), part.trim().to_owned());
            }
            Event::End(_) => drop(open.pop()),
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(open, [""], "every element is closed");
    assert!(text.contains("xmlns=\"http://schemas.microsoft.com/windows/2004/02/mit/task\""));
    assert!(text.contains("<Actions Context=\"System\">") && text.contains("<Principal id=\"System\">"));
    assert_eq!(
        (values["UserId"].as_str(), values["DaysInterval"].as_str()),
        ("S-1-5-18", "1"),
        "the system, once a day"
    );
    let moment = chrono::NaiveDateTime::parse_from_str(&values["StartBoundary"], "%Y-%m-%dT%H:%M:%S");
    assert!(moment.is_ok() && values["Command"].ends_with("\\Keymend\\keymend.exe"));
    let arguments = values["Arguments"].replace("C:\\ProgramData\\Keymend\\", "");
    let run = keymend(&format!("{arguments} capture.txt --now")).arg(NOW);
    let run = run.file("capture.txt", include_str!("../../examples/expired-linux/app-info.txt"));
    let outcome = run.run();
    let line = std::fs::read_to_string(run.folder().join("licence.txt")).unwrap();
    assert_eq!((outcome.code, line.lines().count()), (Some(1), 1), "{outcome:?}: {line}");
}

#[test]
fn the_intune_pair_runs_command_lines_that_work_and_knows_each_exit_code() {
    let capture = include_str!("../../examples/expired-linux/app-info.txt");
    let (detect, remediate) = (contrib("detect.ps1"), contrib("remediate.ps1"));
    for (script, text, file) in [("detect.ps1", &detect, None), ("remediate.ps1", &remediate, Some("licence.html"))] {
        assert!(text.is_ascii(), "{script}: Windows PowerShell reads a script without a mark in its own code page");
        let start = text.find("& $path ").unwrap_or_else(|| panic!("{script} runs Keymend")) + "& $path ".len();
        let line = text[start..].split([')', '|']).next().unwrap().replace("$report", "licence.html").replace('\'', "");
        let run = keymend(&format!("{line} capture.txt --now")).arg(NOW).file("capture.txt", capture);
        let outcome = run.run();
        assert_eq!((outcome.code, outcome.stderr.as_str()), (Some(1), ""), "{script}: {outcome:?}");
        let shown = outcome.stdout.lines().last().unwrap_or_default();
        assert!(shown.chars().count() <= 2048, "{script}");
        assert_eq!(file.is_some_and(|file| run.folder().join(file).exists()), file.is_some(), "{script}");
        // In quotes, or PowerShell makes two arguments of it.
        assert!(text.contains("'30,7'"), "{script}");
    }
    // 0 and 1 are Intune's own; what could not be checked goes to stderr, which Intune shows as an error.
    for handled in
        ["0 { Write-Output $line; exit 0 }", "1 { Write-Output $line; exit 1 }", "[Console]::Error.WriteLine($line)"]
    {
        assert!(detect.contains(handled), "{handled}");
    }
    let unknown = keymend("diagnose nothing-here.txt --format oneline --warn-days 30,7 --no-input").run();
    assert_eq!((unknown.code, unknown.stderr.as_str()), (Some(3), ""), "{unknown:?}");
    for changes in ["Remove-", "Set-Item", "reg add", "Stop-", "Restart-", "Uninstall"] {
        assert!(
            !remediate.contains(changes) && !detect.contains(changes),
            "nothing on the computer is changed: {changes}"
        );
    }
}
