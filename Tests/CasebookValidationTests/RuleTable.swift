/// Every rule with what it refuses, and where. What it accepts is the base file, which has no finding at all.
extension RuleCase {
    static let all: [RuleCase] = yaml + values + story + material + editorial + anonymity + logs + books

    private static let yaml = [
        RuleCase("yaml-syntax", "title: Ein Fall", "title: Online: so geht es", at: "2:14"),
        RuleCase("yaml-syntax", "title: Ein Fall", "title: \"offen", at: "9:12"),
        RuleCase("yaml-syntax", "  name: Musterhaus", "\tname: Musterhaus", at: "8:1"),
        RuleCase("yaml-syntax", "title: Ein Fall", "title: !geheim x", at: "2:8"),
        RuleCase("yaml-syntax", "title: Ein Fall", "title: *nirgends", at: "2:8"),
        RuleCase("duplicate-key", "summary: Kurz", "title: Zwei\nsummary: Kurz", at: "3:1"),
        RuleCase("control-character", "title: Ein Fall", "title: \"Ein\\x07Fall\"", at: "2:8"),
        RuleCase("control-character", "title: Ein Fall", "title: Ein\u{0}Fall", at: "2:11"),
        RuleCase("too-complex", "title: Ein Fall", "title: \(String(repeating: "[", count: 100))", at: "2:39"),
    ]

    private static let values = [
        RuleCase("bad-date", "from: 2020-06", "from: 06.2020", at: "33:11"),
        RuleCase("bad-date", "from: 2020-06", "from: 20200601", at: "33:11"),
        RuleCase("wrong-type", "employees: 14", "employees: 14.5", at: "11:14"),
        RuleCase("unknown-sdg", "sdgs: [8, 9]", "sdgs: [0x12, 9]", at: "17:8"),
        RuleCase("number-range", "employees: 14", "employees: -1", at: "11:14"),
        RuleCase("malformed-link", "https://muster.example.org/", "mailto:a@example.org", at: "14:12"),
        RuleCase("address-credentials", "https://muster.example.org/", "https://a:b@muster.example.org/", at: "14:12"),
        RuleCase("malformed-link", "https://muster.example.org/", "https://muster.example.org:x/", at: "14:12"),
        RuleCase("unknown-key", "hours: 6", "stunden: 6", at: "30:107"),
        RuleCase("summary-length", "title: Ein Fall", "title: \(String(repeating: "x", count: 201))", at: "2:8"),
        RuleCase("empty-text", "title: Ein Fall", "title: \" \"", at: "2:8"),
        RuleCase("empty-narrative", "lessons: Gelernt", "lessons: \"\"", at: "39:10"),
        RuleCase(
            "summary-length", "summary: Kurz gesagt", "summary: \(String(repeating: "ä", count: 301))", at: "3:10"),
        RuleCase("bad-id", "id: analyse", "id: Ana Lyse", at: "25:9"),
        RuleCase("bad-date", "from: 2020-06", "from: 2020-02-30", at: "33:11"),
        RuleCase("bad-date", "from: 2020-06", "from: 1.6.2020", at: "33:11"),
        RuleCase("unknown-value", "status: published", "status: fertig", at: "5:9"),
        RuleCase("unknown-value", "kind: workshop", "kind: werkshop", at: "30:49"),
        RuleCase("unknown-value", "channels: [website]", "channels: [web]", at: "50:85"),
        RuleCase("unknown-sector", "\"56.10\"", "\"04\"", at: "9:11"),
        RuleCase("unknown-region", "region: DE711", "region: DE7ZZ", at: "12:11"),
        RuleCase("unknown-sdg", "sdgs: [8, 9]", "sdgs: [8, 18]", at: "17:11"),
        RuleCase("unknown-licence", "licence: CC-BY-4.0", "licence: CC BY 4.0", at: "47:10"),
        RuleCase("unknown-language", "language: de", "language: deutsch", at: "4:11"),
        RuleCase("malformed-link", "\"https://example.org/\"", "\"javascript:alert(1)\"", at: "45:28"),
        RuleCase("malformed-link", "\"https://example.org/\"", "\"/pfad\"", at: "45:28"),
        RuleCase("malformed-link", "email: max@example.org", "email: max", at: "46:38"),
        RuleCase("bad-path", "media/plan.png", "../plan.png", at: "44:12"),
        RuleCase("wrong-type", "title: Ein Fall", "title: 2021", at: "2:8"),
        RuleCase("wrong-type", "topics: [skills]", "topics: skills", at: "16:9"),
        RuleCase("wrong-type", "fictional: true", "fictional: yes", at: "6:12", with: ["50:63 release-basis"]),
        RuleCase("wrong-type", "hours: 6", "hours: 1_000", at: "30:114"),
        RuleCase("wrong-type", "lessons: Gelernt", "lessons:", at: "39:9"),
        RuleCase("number-range", "hours: 6", "hours: -1", at: "30:114"),
        RuleCase("number-range", "hours: 6", "hours: .inf", at: "30:114"),
        RuleCase("unknown-key", "summary: Kurz", "sumary: Kurz", at: "3:1", with: ["1:1 missing-key"]),
        RuleCase("missing-key", "title: Ein Fall\n", "", at: "1:1"),
        RuleCase("format-version", "casebook: 1", "casebook: 2", at: "1:11"),
    ]

    private static let story = [
        RuleCase("missing-for-status", "outcomes:\n", "x-outcomes:\n", at: "5:9", with: ["34:1 unknown-key"]),
        RuleCase(
            "duplicate-id", "id: umsetzung\n    title: Umsetzung\n",
            "id: umsetzung\n    title: Umsetzung\n    measures: [{id: werkstatt, title: x}]\n", at: "33:21"),
        RuleCase(
            "duplicate-id", "lessons: Gelernt", "  - {id: ergebnis, title: x, measures: [werkstatt]}\nlessons: Gelernt",
            at: "39:10"),
        RuleCase("reversed-period", "to: 2021-03,", "to: 2020-03,", at: "15:30"),
        RuleCase("reversed-period", "to: 2020-04-21", "to: 2020-04-19", at: "30:95"),
        RuleCase("outside-project", "from: 2020-06", "from: 2019", at: "33:11", with: ["33:11 phase-order"]),
        RuleCase("outside-phase", "from: 2020-04-20", "from: 2020-03-31", at: "30:79"),
        RuleCase("duplicate-value", "topics: [skills]", "topics: [skills, skills]", at: "16:18"),
        RuleCase("duplicate-value", "measures: [werkstatt]", "measures: [werkstatt, werkstatt]", at: "37:27"),
        RuleCase("duplicate-value", "channels: [website]", "channels: [website, website]", at: "50:94"),
        RuleCase("duplicate-value", "media/plan.png", "media/bild.png", at: "44:12"),
        RuleCase("missing-for-status", "  name: Musterhaus GmbH (erfunden)\n", "", at: "7:1"),
        RuleCase("missing-for-status", "support: {from: 2020-04, to: 2021-03, organisation: Größe}\n", "", at: "1:1"),
        RuleCase("missing-for-status", "status: published", "status: withdrawn", at: "5:9"),
        RuleCase("missing-narrative", "transfer: Mitnehmen\n", "", at: "5:9"),
        RuleCase("missing-published-on", "published_on: 2021-03-15\n", "", at: "5:9"),
        RuleCase("duplicate-id", "id: umsetzung", "id: analyse", at: "31:9"),
        RuleCase("reversed-period", "to: 2020-05", "to: 2020-03", at: "28:9", with: ["28:9 outside-project"]),
        RuleCase("outside-project", "from: 2020-06", "from: 2021-04", at: "33:11"),
        RuleCase("outside-phase", "to: 2020-04-21", "to: 2020-06-01", at: "30:95"),
        RuleCase("phase-order", "from: 2020-06", "from: 2020-03", at: "33:11", with: ["33:11 outside-project"]),
        RuleCase("unknown-measure", "measures: [werkstatt]", "measures: [werkstat]", at: "37:16"),
        RuleCase("outcome-without-measure", "    measures: [werkstatt]\n", "", at: "35:9"),
        RuleCase("indicator-figure", ", before: 1, after: 2, better: higher", "", at: "38:23"),
        RuleCase("indicator-direction", "before: 1, after: 2", "before: 2, after: 1", at: "38:47"),
        RuleCase("unknown-topic", "topics: [skills]", "topics: [skils]", at: "16:10"),
        RuleCase("duplicate-value", "sdgs: [8, 9]", "sdgs: [8, 8]", at: "17:11"),
        RuleCase("deprecated-licence", "licence: CC-BY-4.0", "licence: GPL-2.0", at: "47:10"),
        RuleCase("size-employees", "employees: 14", "employees: 50", at: "10:9"),
        RuleCase("heading-level", "#### Zwei", "##### Zwei", at: "23:3"),
        RuleCase("empty-heading", "#### Zwei", "#### &#8203;", at: "23:3"),
        RuleCase("markdown-link", "Die Lage", "Die [Lage](javascript:x)", at: "19:7"),
        RuleCase("markdown-link", "Die Lage", "Die Lage [](https://example.org/)", at: "19:12"),
        RuleCase("markdown-link", "Die Lage", "Die Lage [&nbsp;`\u{AD}`](https://example.org/)", at: "19:12"),
        RuleCase("markdown-link", "Die Lage", "[Die Lage <https://example.org/a>](https://example.org/)", at: "19:13"),
        RuleCase("markdown-image", "Die Lage", "Die ![Lage](bild.png)", at: "19:7"),
        RuleCase("markdown-html", "Die Lage", "Die <b>Lage</b>", at: "19:7", with: ["19:14 markdown-html"]),
        RuleCase("markdown-depth", "Die Lage", "\(String(repeating: "> ", count: 40))x", at: "19:49"),
    ]

    private static let material = [
        RuleCase("missing-alt", "alt: Bild, ", "", at: "43:12"),
        RuleCase("missing-credit", "alt: Plan, credit: Wer", "alt: Plan", at: "44:12"),
        RuleCase("missing-medium-licence", "credit: Wer, licence: CC0-1.0}", "credit: Wer}", at: "44:12"),
        RuleCase("several-teasers", "licence: CC0-1.0}", "licence: CC0-1.0, teaser: true}", at: "44:78"),
    ]

    private static let editorial = [
        RuleCase("date-order", "updated_on: 2021-06-01", "updated_on: 2021-02", at: "49:13"),
        RuleCase("date-order", "expires_on: 2041", "expires_on: 2021-01", at: "50:107", with: ["50:107 release-ended"]),
        RuleCase("date-order", "expires_on: 2041", "revoked_on: 2020", at: "50:107", with: ["50:107 release-ended"]),
        RuleCase(
            "date-order", "from: 2020-04, to: 2021-03", "from: 2021-04, to: 2021-04", at: "48:15",
            with: ["27:11 outside-project", "28:9 outside-project", "33:11 outside-project"]),
        RuleCase("date-order", "status: published", "status: withdrawn\nwithdrawn: {on: 2021-03-14}", at: "6:17"),
        RuleCase("release-ended", "expires_on: 2041", "revoked_on: 2026-11", at: "50:107"),
        RuleCase("release-ended", "expires_on: 2041", "expires_on: 2026-11-23", at: "50:107"),
        RuleCase("date-order", "published_on: 2021-03-15", "published_on: 2021-01", at: "48:15"),
        RuleCase("release-missing", "release: {", "# release: {", at: "5:9"),
        RuleCase("release-ended", "expires_on: 2041", "expires_on: 2025", at: "50:107"),
        RuleCase("release-ended", "expires_on: 2041", "revoked_on: 2022-01-01", at: "50:107"),
        RuleCase("release-basis", "fictional: true", "fictional: false", at: "50:63"),
        RuleCase("release-basis", "basis: fictional", "basis: public-source", at: "50:63"),
    ]

    private static let anonymity = [
        RuleCase("anonymous-person", "  sector:", "  anonymous: true\n  sector:", at: "42:31"),
        RuleCase(
            "identifies-company", "GmbH (erfunden)\n", "GmbH\n  anonymous: true\n  description: Das Musterhaus\n",
            at: "10:16", with: ["43:31 anonymous-person"]),
        RuleCase(
            "identifies-company", "GmbH (erfunden)\n", "GmbH\n  anonymous: true\n  description: In Musterstadt\n",
            at: "10:16", with: ["43:31 anonymous-person"]),
        RuleCase(
            "identifies-company", "GmbH (erfunden)\n", "GmbH\n  anonymous: true\n  description: Von Eva Muster\n",
            at: "10:16", with: ["43:31 anonymous-person"]),
    ]

    private static let logs = [
        RuleCase("log-order", .log, "at: 2020-04-21", "at: 2019-10-19T09:59:59+02:00", at: "9:7"),
        RuleCase("missing-key", .log, "  text: Es ging los.\n", "", at: "1:3"),
        RuleCase("unknown-key", .log, "kind: workshop", "kid: workshop", at: "4:3"),
        RuleCase("unknown-value", .log, "kind: workshop", "kind: werkstatt", at: "4:9"),
        RuleCase("log-order", .log, "at: 2020-04-21", "at: 2019-10-19", at: "9:7"),
        RuleCase(
            "merge-conflict", .log, "- id: 01ARZ3NDEKTSV4RRFFQ69G5FAW",
            "<<<<<<< HEAD\n- id: 01ARZ3NDEKTSV4RRFFQ69G5FAW", at: "8:1"),
        RuleCase("duplicate-ulid", .log, "01ARZ3NDEKTSV4RRFFQ69G5FAW", "01ARZ3NDEKTSV4RRFFQ69G5FAV", at: "8:7"),
        RuleCase("unknown-phase", .log, "phase: analyse", "phase: analyze", at: "5:10"),
        RuleCase("unknown-measure", .log, "measure: werkstatt", "measure: werk", at: "6:12"),
        RuleCase("bad-date", .log, "at: 2020-04-21", "at: 2020-04", at: "9:7"),
        RuleCase("bad-id", .log, "01ARZ3NDEKTSV4RRFFQ69G5FAW", "01arz", at: "8:7"),
        RuleCase(
            "log-correction", .log, "at: 2020-04-21", "at: 2020-04-21\n  amends: 01ARZ3NDEKTSV4RRFFQ69G5FAA",
            at: "10:11"),
        RuleCase(
            "log-correction", .log, "kind: workshop", "retracts: 01ARZ3NDEKTSV4RRFFQ69G5FAW", at: "4:13"),
        RuleCase(
            "log-correction", .log, "at: 2020-04-21", "at: 2020-04-21\n  retracts: 01ARZ3NDEKTSV4RRFFQ69G5FAW",
            at: "10:13"),
        RuleCase(
            "log-correction", .log, "at: 2020-04-21",
            "at: 2020-04-21\n  amends: 01ARZ3NDEKTSV4RRFFQ69G5FAV\n  retracts: 01ARZ3NDEKTSV4RRFFQ69G5FAV", at: "11:13"),
        RuleCase(
            "log-correction", .log, "  text: Es ging weiter.\n",
            """
              text: Zurück.
              retracts: 01ARZ3NDEKTSV4RRFFQ69G5FAV
            - id: 01ARZ3NDEKTSV4RRFFQ69G5FAX
              at: 2020-04-21
              by: Coachin
              text: Doch nicht.
              amends: 01ARZ3NDEKTSV4RRFFQ69G5FAW

            """, at: "17:11"),
        RuleCase(
            "bad-id", .log, "at: 2020-04-21", "at: 2020-04-21\n  amends: 01arz3ndektsv4rrffq69g5fav", at: "10:11"),
    ]

    private static let books = [
        RuleCase("bad-id", .book, "kammer:", "Die Kammer:", at: "10:3", with: ["12:51 unknown-partner"]),
        RuleCase("unknown-value", .book, "channel: website", "channel: web", at: "12:33"),
        RuleCase(
            "unknown-language", .book, "select: {topics: [skills]}", "select: {languages: [deutsch]}", at: "10:47"),
        RuleCase("duplicate-key", .book, "licence: CC-BY-4.0", "licence: CC-BY-4.0\nlicence: CC0-1.0", at: "7:1"),
        RuleCase("unknown-partner", .book, "partner: kammer", "partner: kamer", at: "12:51"),
        RuleCase("unknown-topic", .book, "{topics: [skills]}", "{topics: [skils]}", at: "10:44"),
        RuleCase(
            "contradicting-status", .study, "status: published", "status: published\nwithdrawn: {on: 2024-05-01}",
            at: "6:1"),
        RuleCase("missing-logo", .book, ", logo_alt: Logo", "", at: "7:34"),
        RuleCase("bad-colour", .book, "\"#003882\"", "blau", at: "10:73"),
        RuleCase(
            "address-credentials", .book, "https://praxis.example.org/", "https://a@praxis.example.org/", at: "4:11"),
        RuleCase("malformed-link", .book, "licence: CC", "ids: https://praxis.example.org/?a\nlicence: CC", at: "6:6"),
        RuleCase(
            "malformed-link", .book, "licence: CC", "ids: \"tag:praxis.example.org,2026:\"\nlicence: CC", at: "6:6"),
        RuleCase("malformed-link", .book, "https://praxis.example.org/", "https://praxis.example.org", at: "4:11"),
    ]
}
