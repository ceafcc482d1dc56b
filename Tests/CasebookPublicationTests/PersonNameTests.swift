import CasebookModel
import Testing

@testable import CasebookPublication

@Suite("Who is named in a case")
struct PersonNameTests {
    private static let before = [
        "", "Rechtsanwältin ", "Notar ", "Wirtschaftsprüferin ", "Tierarzt Dr. ", "die Inhaberin ", "unser Chef ",
        "vertreten durch ", "Team ", "Fr.", "DI (FH) ", "Dipl.-Wirtsch.-Ing. (FH) ", "RA/StB ", "Prof. Dr. h. c. ",
        "Dachdeckermeister ", "Geschäftsführende Gesellschafterin ", "gez. ", "i. V. ", "Inhaber: ", "Freifrau von ",
        "Herr Betriebsleiter ", "Landwirt ", "Managing Director ", "geb. ",
    ]
    private static let behind = [
        "", " e. K.", " M. Sc.", " B. Eng.", " LL. M.", " a. D.", " i. R.", " d. J.", " MdB", " StBin",
        " Rechtsanwältin", " Schreinermeisterin", " als Inhaberin", " für die Geschäftsleitung", ", geb. Wittkopf",
        " aus Kassel", " 2023", ", Tel. 0561 1234", " <office@musterhaus.example>", " (Vertrieb)", ", Leitung Technik",
        " – Prokuristin", " mit Team", " per E-Mail",
    ]

    private func terms(person: String) throws -> IdentifyingTerms {
        var study = try Sample.plain(company: Company(isAnonymous: true))
        study.quotes = [Quote(text: "Gut", person: person)]
        return IdentifyingTerms(of: study)
    }

    private func terms(grantedBy person: String) throws -> IdentifyingTerms {
        var study = try Sample.plain(company: Company(isAnonymous: true))
        study.release = Release(
            grantedOn: PartialDate("2024-01-02"), grantedBy: person, basis: .consent, channels: [.website])
        return IdentifyingTerms(of: study)
    }

    private func expect(_ name: String, says texts: [String]) throws {
        for terms in [try terms(person: name), try terms(grantedBy: name)] {
            for text in texts { #expect(terms.first(in: text) != nil, "\(name): \(text)") }
        }
    }

    @Test("is found by the surname, whatever stands before and behind", arguments: before, behind)
    func additions(before: String, behind: String) throws {
        try expect("\(before)Frauke Tellkamp\(behind)", says: ["Frau Tellkamp half.", "Frauke Tellkamp half."])
        if !before.isEmpty { try expect("\(before)Tellkamp\(behind)", says: ["Frau Tellkamp half."]) }
    }

    @Test(
        "is found by the surname, whatever particle stands before it",
        arguments: [
            "vom ", "zum ", "zur ", "te ", "dos ", "el ", "ibn ", "af ", "op den ", "am ", "im ", "d'", "d’", "de l'",
            "dell’", "al-",
            "van 't ", "aus dem ", "von und zu ",
        ])
    func particles(particle: String) throws {
        try expect(
            "Maria \(particle)Tellkamp",
            says: ["Frau Tellkamp half.", "Frau \(particle)Tellkamp half.", "Maria \(particle)Tellkamp half."])
    }

    @Test(
        "is found in scripts without capitals",
        arguments: ["王小明", "김민수", "أحمد المصري", "李 明华", "สมชาย ใจดี", "דוד לוי"])
    func scripts(name: String) throws { try expect(name, says: ["Danach sprach \(name) davon."]) }

    @Test("is found before a sign of a trade mark", arguments: ["™", "℠", "®", "ⓡ"])
    func marks(sign: String) throws { try expect("Frauke Tellkamp", says: ["Frau Tellkamp\(sign) half."]) }

    @Test("is found in lists, whatever stands before the second one", arguments: before)
    func lists(before: String) throws {
        for join in [" und ", " & ", "; ", " / ", " sowie ", " mit "] {
            try expect(
                "Sven Osterloh\(join)\(before)Frauke Tellkamp",
                says: ["Herr Osterloh half.", "Frau Tellkamp half.", "Frauke Tellkamp", "Sven Osterloh"])
        }
    }

    @Test("is found by either of two surnames", arguments: [" und ", ", ", " / ", " & ", "/"])
    func surnames(join: String) throws {
        try expect("Tellkamp\(join)Osterloh", says: ["Herr Osterloh half.", "Frau Tellkamp half."])
    }

    @Test(
        "is found by the family name where it stands first",
        arguments: [
            ("Phạm Văn Đồng", "Herr Phạm"), ("Tellkamp Frauke", "Frau Tellkamp"), ("Kovács Zsófia", "Frau Kovács"),
            ("Tellkamp, Frauke", "Frau Tellkamp"),
        ])
    func familyFirst(name: String, text: String) throws {
        #expect(try terms(person: name).first(in: text) != nil)
    }

    @Test(
        "is nobody where only bodies, roles and dates are named",
        arguments: [
            "Geschäftsführung", "die Inhaberin", "Beschluss der Mitgliederversammlung", "Leitung Technik",
            "Vorstand und Aufsichtsrat", "Assistenz der Geschäftsleitung", "Betriebsrat, 12. Mai 2024", "Team Vertrieb",
        ])
    func roles(name: String) throws {
        let terms = try terms(grantedBy: name)
        for text in [
            "Die Geschäftsführung entschied.", "Die Inhaberin half.", "Die Mitgliederversammlung stimmte zu.",
            "Der Aufsichtsrat tagte.", "Die Technik lief.", "Der Betriebsrat war im Mai dafür.", "Der Vertrieb half.",
        ] {
            #expect(terms.first(in: text) == nil, "\(name): \(text)")
        }
    }
}
