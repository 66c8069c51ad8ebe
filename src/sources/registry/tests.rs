//! Exports in the documented format, with values of our own.

use chrono::DateTime;
use proptest::prelude::*;

use super::*;
use crate::facts::{FactId, Locator, Strength};

const KEY: &str = "HKEY_LOCAL_MACHINE\\SOFTWARE\\WOW6432Node\\KasperskyLab";

fn read(body: &str) -> Reading {
    let text = format!("Windows Registry Editor Version 5.00\r\n\r\n{}", body.replace('\n', "\r\n"));
    let bytes: Vec<u8> = format!("\u{FEFF}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    let reading = RegistryExport.read(&mut &bytes[..], &Origin::new("lab.reg", DateTime::UNIX_EPOCH));
    let narrow = RegistryExport.read(&mut text.as_bytes(), &Origin::new("lab.reg", DateTime::UNIX_EPOCH));
    assert_eq!(reading.observations, narrow.observations);
    reading
}

fn values(reading: &Reading, fact: FactId) -> Vec<String> {
    reading.observations.iter().filter(|seen| seen.fact == fact).map(|seen| seen.value.to_string()).collect()
}

fn home(data: &str) -> String {
    format!(
        "[{KEY}\\AVP21.3]\n[{KEY}\\AVP21.3\\environment]\n\"ProductName\"=\"Kaspersky Internet Security\"\n\
         \"ProductRoot\"=\"C:\\\\Program Files (x86)\\\\Kaspersky Lab\\\\Kaspersky 21.3\"\n\"ProductVersion\"=\"21.3.10.999(k)\"\n\
         \"InstallDate\"=\"1767323045\"\n\"TrialActCode\"=\"ABCDE-12345-FGHJK-67890\"\n\
         [{KEY}\\AVP21.3\\Data]\n\"ActivationCode\"=\"ABCDE-12345-FGHJK-67890\"\n{data}"
    )
}

fn hex(bytes: &[u8]) -> String {
    let digits: Vec<String> = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
    let lines: Vec<String> = digits.chunks(25).map(|line| line.join(",")).collect();
    lines.join(",\\\n  ")
}

#[test]
fn a_home_product_is_read() {
    let reading = read(&home(
        "\"LicKeyType\"=dword:00000004\n\"LicDaysTillExpiration\"=dword:0000000c\n\"LastSuccessfulUpdate\"=dword:6955e0e5\n",
    ));
    for (fact, expected) in [
        (FactId::ProductName, "Kaspersky Internet Security"),
        (FactId::ProductFamily, "home"),
        (FactId::ProductVersion, "21.3.10.999"),
        (FactId::ProductInstalledAt, "2026-01-02 03:04:05 UTC"),
        (FactId::LicenseKeyType, "4"),
        (FactId::LicenseDaysLeft, "12"),
        (FactId::DatabasesUpdatedAt, "2026-01-01 02:50:13 UTC"),
    ] {
        assert_eq!(values(&reading, fact), [expected], "{fact}");
    }
    assert_eq!(reading.not_read, []);
    let days = reading.observations.iter().find(|seen| seen.fact == FactId::LicenseDaysLeft).unwrap();
    let key = format!("{KEY}\\AVP21.3\\Data");
    let place = Locator::Registry { key, value: "LicDaysTillExpiration".into(), export: Some(("lab.reg".into(), 13)) };
    assert_eq!(days.evidence.locator, place);
    assert!(days.evidence.excerpt.starts_with("\"LicDaysTillExpiration\"=dword:0000000c"), "{}", days.evidence.excerpt);
}

#[test]
fn code_material_is_never_read() {
    let kept = format!("{:?}", read(&home("")));
    assert!(!kept.contains("67890") && !kept.contains("ActCode"), "{kept}");
}

#[test]
fn days_count_only_with_a_key_and_in_reason() {
    let days = |data: &str| values(&read(&home(data)), FactId::LicenseDaysLeft);
    let count = "\"LicDaysTillExpiration\"=dword:0000000c\n";
    assert_eq!(days(count), Vec::<String>::new(), "no key type stands there");
    assert_eq!(days(&format!("\"LicKeyType\"=dword:00000000\n{count}")), Vec::<String>::new());
    assert_eq!(days("\"LicKeyType\"=dword:1\n\"LicDaysTillExpiration\"=dword:ffffffff\n"), Vec::<String>::new());
    let none = read(&home("\"LicKeyType\"=dword:00000000\n\"LastSuccessfulUpdate\"=dword:ffffffff\n"));
    assert_eq!(values(&none, FactId::LicenseKeyType), ["0"]);
    assert_eq!(values(&none, FactId::DatabasesUpdatedAt), Vec::<String>::new());
}

#[test]
fn of_the_subscription_address_only_the_days_are_kept() {
    let reading = read(&home(&format!(
        "[{KEY}\\AVP21.3\\Data\\CrossProductStore]\n\
         \"SubscriptionUrl\"=\"https://example.org/?a=1&act-lic-id=SECRET1&act-lic-daystillexpiration=17&act-lic-x=SECRET2\"\n"
    )));
    let seen = reading.observations.iter().find(|seen| seen.fact == FactId::LicenseDaysLeft).unwrap();
    assert_eq!((seen.value.to_string().as_str(), seen.strength), ("17", Strength::Hint));
    let kept = format!("{reading:?}");
    assert!(!kept.contains("SECRET") && !kept.contains("example.org"), "{kept}");
}

#[test]
fn the_newest_product_with_a_folder_counts_and_the_others_are_named() {
    let reading = read(&format!(
        "[{KEY}\\AVP16.0.0\\environment]\n\"ProductName\"=\"Kaspersky Anti-Virus\"\n\"ProductVersion\"=\"16.0.0.614\"\n\"ProductRoot\"=\"C:\\\\a\"\n\
         [{KEY}\\AVP21.9\\environment]\n\"ProductName\"=\"Kaspersky Security Cloud\"\n\"ProductVersion\"=\"21.9.1\"\n\"ProductRoot\"=\"C:\\\\b\"\n\
         [{KEY}\\AVP21.10\\environment]\n\"ProductName\"=\"Kaspersky\"\n\"ProductVersion\"=\"21.10.1\"\n\"ProductRoot\"=\"C:\\\\c\"\n\
         [{KEY}\\AVP21.30\\environment]\n\"ProductName\"=\"Kaspersky Plus\"\n\"ProductVersion\"=\"21.30\"\n"
    ));
    assert_eq!(values(&reading, FactId::ProductVersion), ["21.10.1"]);
    let others = ["Kaspersky Security Cloud 21.9.1", "Kaspersky Anti-Virus 16.0.0.614", "Kaspersky Plus 21.30"];
    assert_eq!(values(&reading, FactId::ProductOthers), others);
}

#[test]
fn a_managed_endpoint_with_its_ticket_is_read() {
    let ticket = br#"xx{"ActivationCenterId":"A","CreatedAt":"2026-01-02T03:04:05Z","LicenseId":"1234-123456-12345ABC","LicenseState":2,"ValidTo":"2026-12-02T03:04:05Z"}zz"#;
    let bases = ((1_767_323_045_u64 + 11_644_473_600) * 10_000_000).to_le_bytes();
    let reading = read(&format!(
        "[{KEY}\\protected\\KES.21.8\\environment]\n\"ProductName\"=\"Kaspersky Endpoint Security for Windows\"\n\"Ins_ProductVersion\"=\"12.9.0.384\"\n\
         [{KEY}\\protected\\KES.21.8\\Data]\n\"ServerName\"=\"host7.example.org\"\n\
         [{KEY}\\protected\\KES.21.8\\watchdog\\Ticket]\n@=hex:{}\n\
         [{KEY}\\protected\\KES.21.8\\watchdog\\BasesInfo]\n\"Date\"=hex(b):{}\n\
         [{KEY}\\Components\\34\\1103\\1.0.0.0\\Statistics\\AVState]\n\"Protection_AdmServer\"=\"host7.example.org\"\n\
         \"Protection_RtpState\"=dword:00000005\n\"Protection_BasesDate\"=\"02-01-2026 03-04-05\"\n",
        hex(ticket),
        hex(&bases),
    ));
    for (fact, expected) in [
        (FactId::ProductFamily, "endpoint-windows"),
        (FactId::ActivationTicketValidTo, "2026-12-02 03:04:05 UTC"),
        (FactId::ActivationTicketCreatedAt, "2026-01-02 03:04:05 UTC"),
        (FactId::ActivationTicketLicenseState, "2"),
        (FactId::DatabasesReleasedAt, "2026-01-02 03:04:05 UTC"),
        (FactId::AgentPresent, "yes"),
        (FactId::ProductRunning, "yes"),
    ] {
        assert_eq!(values(&reading, fact), [expected], "{fact}");
    }
    let kept = format!("{reading:?}");
    assert!(!kept.contains("host7") && !kept.contains("123456"), "{kept}");
}

#[test]
fn a_report_of_the_end_counts_by_its_name_alone() {
    for data in ["dword:00000000", "\"\"", "hex:"] {
        let reading =
            read(&format!("[{KEY}\\WmiHlp\\{{00000000-1111-2222-3333-444455556666}}]\n\"IsReportedExpired\"={data}\n"));
        assert_eq!(values(&reading, FactId::LicenseReportedExpired), ["yes"], "{data}");
    }
    let reading = read(&format!("[{KEY}\\WmiHlp]\n\"IsInstalled\"=dword:1\n"));
    assert_eq!(values(&reading, FactId::LicenseReportedExpired), Vec::<String>::new());
}

#[test]
fn the_list_of_programs_names_the_product_where_its_keys_are_missing() {
    let list = "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall";
    let reading = read(&format!(
        "[{list}\\Editor]\n\"DisplayName\"=\"An editor\"\n[{list}\\{{1}}]\n\"DisplayName\"=\"Kaspersky VPN\"\n\"DisplayVersion\"=\"21.9\"\n\
         [{list}\\{{2}}]\n\"DisplayName\"=\"Kaspersky Small Office Security\"\n\"DisplayVersion\"=\"21.9.6\"\n"
    ));
    assert_eq!(values(&reading, FactId::ProductFamily), ["small-office"]);
    assert_eq!(values(&reading, FactId::ProductVersion), ["21.9.6"]);
    assert_eq!(values(&reading, FactId::ProductOthers), ["Kaspersky VPN 21.9"]);
}

#[test]
fn what_could_not_be_read_is_told_once() {
    let large = "x".repeat(1024 * 1024 + 1);
    let body = home(&format!(
        "\"ServerName\"=\"{large}\"\n\"LicKeyType=dword:1\n\"LicKeyType\"=hex:zz\n\"LicKeyType\"=dword:2\n"
    ));
    let reading = read(&body);
    assert_eq!(values(&reading, FactId::LicenseKeyType), ["2"]);
    let reasons: Vec<_> = reading.not_read.iter().map(|note| note.reason).collect();
    assert_eq!(reasons, [NotReadReason::Damaged, NotReadReason::TooLarge]);
    assert!(reading.not_read[0].advice.english().contains("from line 13 on"), "{:?}", reading.not_read);
    assert_eq!(read("[HKEY_LOCAL_MACHINE\\SOFTWARE\\Other]\n\"a\"=\"b\"\n").not_read[0].reason, NotReadReason::Empty);
}

#[test]
fn a_value_that_cannot_be_read_is_told_with_its_place() {
    let reading = read(&home(
        "\"LicKeyType\"=hex:01\n\"LicDaysTillExpiration\"=dword:1\n\"LastSuccessfulUpdate\"=\"soon\"\n\"ServerName\"=dword:1\n",
    ));
    let told: Vec<_> = reading.not_read.iter().map(|entry| (entry.source.as_str(), entry.reason)).collect();
    let data = |line, name| format!("lab.reg, line {line}: {KEY}\\AVP21.3\\Data, value {name}");
    let expected = [data(14, "LastSuccessfulUpdate"), data(12, "LicKeyType"), data(15, "ServerName")];
    assert_eq!(told, expected.each_ref().map(|place| (place.as_str(), NotReadReason::NotUnderstood)));
    assert!(
        reading.not_read[1].advice.english().contains("a number, but it contains binary data"),
        "{:?}",
        reading.not_read[1]
    );
    let never = read(&home("\"LastSuccessfulUpdate\"=dword:ffffffff\n"));
    assert_eq!(never.not_read[0].reason, NotReadReason::Empty);
    let none = read(&home(
        "\"LastSuccessfulUpdate\"=dword:00000000\n\"LicKeyType\"=dword:1\n\"LicDaysTillExpiration\"=dword:ffffffff\n",
    ));
    assert_eq!(none.not_read, [], "what is not stated is no fault");
    let agent = read(&format!(
        "[{KEY}\\Components\\34\\1103\\1.0.0.0\\Statistics\\AVState]\n\"Protection_BasesDate\"=\"tomorrow\"\n\"Protection_AvRunning\"=dword:7\n\"Protection_RtpState\"=hex:00\n"
    ));
    assert_eq!(agent.not_read.len(), 3, "{:?}", agent.not_read);
    let ticket = hex(br#"{"ActivationCenterId":"A","ValidTo":"some day"}"#);
    let ticket = read(&home(&format!("[{KEY}\\AVP21.3\\watchdog\\Ticket]\n@=hex:{ticket}\n")));
    assert!(ticket.not_read[0].advice.english().contains("a date as ValidTo"), "{:?}", ticket.not_read);
}

/// A product with its folder and these data.
fn product(key: &str, data: &str) -> String {
    format!(
        "[{KEY}\\{key}\\environment]\n\"ProductName\"=\"Kaspersky {key}\"\n\"ProductVersion\"=\"{}\"\n\"ProductRoot\"=\"C:\\\\lab\"\n[{KEY}\\{key}\\Data]\n{data}",
        key.trim_start_matches("AVP")
    )
}

/// `days` left of a licence, with the time of the last update.
fn licensed(days: u32, updated: u32) -> String {
    let date = if updated == 0 { String::new() } else { format!("\"LastSuccessfulUpdate\"=dword:{updated:x}\n") };
    format!("\"LicKeyType\"=dword:1\n\"LicDaysTillExpiration\"=dword:{days:x}\n{date}")
}

#[test]
fn of_several_products_the_newest_that_tells_of_its_licence_counts() {
    const NOW: u32 = 0x6955_E0E5;
    const DAY: u32 = 86_400;
    for (new, old, days, why) in [
        (licensed(0, 0), licensed(100, 0), "0", "frozen days of a leftover say nothing against the newest"),
        (licensed(300, NOW), licensed(0, NOW - 5 * DAY), "300", "an upgrade leaves the old licence behind"),
        (licensed(0, NOW), licensed(20, NOW - 5 * DAY), "0", "the leftover's days are those of the upgrade"),
        (licensed(300, NOW), licensed(100, NOW - 500 * DAY), "300", "nobody uses what was updated long ago"),
        (licensed(0, NOW - 500 * DAY), licensed(12, NOW), "12", "a newer version that was given up"),
    ] {
        let reading = read(&format!("{}{}", product("AVP21.3", &old), product("AVP21.24", &new)));
        assert_eq!(values(&reading, FactId::LicenseDaysLeft), [days], "{why}");
        assert_eq!(reading.not_read, [], "{why}");
    }
}

#[test]
fn the_views_of_the_registry_hold_one_product() {
    let narrow = product("AVP21.24", &licensed(300, 0x6955_E0E5));
    let native = product("AVP21.24", "\"ServerName\"=\"x\"\n").replace("WOW6432Node\\", "");
    assert_ne!(narrow, native);
    for body in [format!("{narrow}{native}"), format!("{native}{narrow}")] {
        let reading = read(&body);
        assert_eq!(values(&reading, FactId::LicenseDaysLeft), ["300"]);
        assert_eq!(values(&reading, FactId::ProductOthers), Vec::<String>::new());
        assert_eq!(values(&reading, FactId::AgentPresent), ["yes"], "what only one view holds is read");
        assert_eq!(reading.not_read, []);
    }
}

#[test]
fn several_products_that_may_all_be_in_use_are_told_and_none_speaks_alone() {
    let data = |rest: &str| format!("\"LastSuccessfulUpdate\"=dword:6955e0e5\n{rest}");
    let old = product("AVP21.24", &data("\"LicKeyType\"=dword:1\n\"LicDaysTillExpiration\"=dword:64\n"));
    let both = read(&format!("{old}{}", product("AVP21.26", &data("\"LicKeyType\"=dword:0\n"))));
    assert_eq!(values(&both, FactId::LicenseDaysLeft), ["100"]);
    assert_eq!(values(&both, FactId::LicenseKeyType), ["0", "1"]);
    let advice = both.not_read[0].advice.english();
    assert!(advice.contains("Kaspersky AVP21.26 21.26, Kaspersky AVP21.24 21.24"), "{advice}");

    let silent = read(&format!("{}{}", product("AVP21.24", &licensed(100, 0)), product("AVP21.26", "")));
    assert_eq!(values(&silent, FactId::LicenseDaysLeft), Vec::<String>::new());
    assert_eq!(silent.not_read.len(), 1);

    let leftover = read(&format!("{}{}", product("AVP21.24", ""), product("AVP21.26", "\"LicKeyType\"=dword:0\n")));
    assert_eq!(values(&leftover, FactId::LicenseKeyType), ["0"]);
    assert_eq!(leftover.not_read, []);
}

#[test]
fn an_entry_of_the_same_product_is_no_other_product() {
    let list = "HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall";
    let guid = "{00000000-AAAA-BBBB-CCCC-000000000001}";
    let entry = |key: &str, version: &str| {
        format!("[{list}\\{key}]\n\"DisplayName\"=\"Kaspersky Shown\"\n\"DisplayVersion\"=\"{version}\"\n")
    };
    let wrapped = read(&format!("{}{}", entry(&format!("InstallWIX_{guid}"), "21.3"), entry(guid, "21.3.10.391")));
    assert_eq!(values(&wrapped, FactId::ProductVersion), ["21.3.10.391"]);
    assert_eq!(values(&wrapped, FactId::ProductOthers), Vec::<String>::new());
    let by_code = format!("[{KEY}\\AVP21.3\\environment]\n\"ProductName\"=\"Kaspersky\"\n\"ProductCode\"=\"{guid}\"\n");
    let by_code = read(&format!("{by_code}{}", entry(&format!("InstallWIX_{guid}"), "21.3")));
    assert_eq!(values(&by_code, FactId::ProductOthers), Vec::<String>::new());
}

#[test]
fn an_application_that_is_not_installed_is_not_stopped() {
    let state = format!("[{KEY}\\Components\\34\\1103\\1.0.0.0\\Statistics\\AVState]\n");
    let reading = read(&format!("{state}\"Protection_AvInstalled\"=dword:0\n\"Protection_AvRunning\"=dword:0\n"));
    assert_eq!(values(&reading, FactId::ProductRunning), Vec::<String>::new());
    assert_eq!(reading.not_read[0].reason, NotReadReason::NotInstalled);
}

#[test]
fn what_a_product_did_tells_its_dates() {
    let reading = read(&home(&format!(
        "\"LastStart\"=dword:6955e0e5\n\"LastUpdate\"=dword:ffffffff\n\"LastSuccessfulFullScan\"=dword:00000000\n\
         [{KEY}\\Components\\34\\1103\\1.0.0.0\\Statistics\\AVState]\n\"Protection_LastConnected\"=\"02-01-2026 03-04-05\"\n"
    )));
    assert_eq!(values(&reading, FactId::SystemNewestEventAt), ["2026-01-01 02:50:13 UTC", "2026-01-02 03:04:05 UTC"]);
    assert_eq!(reading.not_read, []);
}

#[test]
fn products_beside_and_products_of_the_agent_are_named() {
    let vpn =
        format!("[{KEY}\\KSDE21.9\\environment]\n\"ProductName\"=\"Kaspersky VPN\"\n\"ProductRoot\"=\"C:\\\\v\"\n");
    let reading = read(&vpn);
    assert_eq!(values(&reading, FactId::ProductName), Vec::<String>::new());
    assert_eq!(values(&reading, FactId::ProductOthers), ["Kaspersky VPN"]);
    let agent = read(&format!("[{KEY}\\Components\\34\\Connectors\\KES\\11.0.0.0]\n\"ConnectorVersion\"=\"11.1\"\n"));
    assert_eq!(values(&agent, FactId::ProductFamily), ["endpoint-windows"]);
    let named =
        format!("[{KEY}\\protected\\KES10SP2\\Data]\n\"LicKeyType\"=dword:1\n\"LicDaysTillExpiration\"=dword:5\n");
    assert_eq!(values(&read(&named), FactId::LicenseDaysLeft), ["5"]);
}

#[test]
#[ignore = "long; .ci/run runs it"]
fn thousands_of_leftovers_are_sorted_out_and_few_are_named() {
    let leftovers: String = (0..20_000)
        .map(|number| format!("[{KEY}\\AVP{number}\\environment]\n\"ProductName\"=\"Kaspersky {number}\"\n"))
        .collect();
    let reading = read(&leftovers);
    assert_eq!(values(&reading, FactId::ProductName).len(), 1);
    assert!((1..100).contains(&values(&reading, FactId::ProductOthers).len()));
}

proptest! {
    #[test]
    fn any_value_at_a_known_place_gives_fitting_facts(
        name in "LicKeyType|LicDaysTillExpiration|LastSuccessfulUpdate|ServerName",
        data in "dword:[0-9a-f]{1,8}|hex(\\(b\\)|\\(2\\)|\\(7\\))?:([0-9a-f]{2},){0,9}00|\"[^\"\\\\]{0,30}\"|.{0,20}",
    ) {
        let text = home(&format!("\"LicKeyType\"=dword:1\n\"{name}\"={data}\n"));
        for seen in RegistryExport.read(&mut text.as_bytes(), &Origin::new("a", DateTime::UNIX_EPOCH)).observations {
            prop_assert!(seen.value.fits(seen.fact));
        }
    }
}
