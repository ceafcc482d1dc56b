import CasebookDisk
import CasebookExport
import CasebookModel
import Foundation
import TestSupport
import Testing

/// Cases are deleted, renamed, withdrawn, broken and mended in any order; after each export, every byte of it is looked at.
@Suite("What must go goes")
struct WhatMustGoTests {
    /// A case with everything that can be done to it; `nil` once its folder is gone.
    private struct Fate {
        var study: SmallCase
        var isThere = true
        /// The channels on which it was ever public.
        var wasPublic: Set<String> = []

        /// Whether the file has errors.
        var isBroken: Bool { study.isBroken || study.isUnreadable }

        /// The channels on which its own file lets it out.
        var channels: Set<String> {
            guard isThere, study.status == "published", !study.isTakenBack, study.revokedOn == nil,
                study.expiresOn == nil
            else { return [] }
            return Set(study.channels.split(separator: ", ").map(String.init))
        }
    }

    private struct Walk {
        var book: SmallBook
        var random: SeededGenerator
        var fates: [String: Fate] = [:]
        var next = 50
        var told: [String] = []
        var bookFault = SmallBook.Fault.none
        /// Whether there is a renamed folder whose id nobody can read.
        var hidesRenamed: Bool {
            fates.values.contains { $0.isThere && $0.study.namesItself && $0.study.isUnreadable }
        }

        init(seed: UInt64) throws {
            book = try SmallBook(cases: 0)
            random = SeededGenerator(seed: seed)
            for number in 0..<6 { try add(number) }
        }

        mutating func add(_ number: Int) throws {
            var study = SmallCase(number: number)
            study.title = "Kennwort\(number)x"
            study.challenge = "Geheimnis\(number)x."
            fates[study.id] = Fate(study: study)
            try book.write(study)
            told.append("new \(study.id)")
        }

        mutating func goOn() throws {
            guard let id = fates.keys.sorted().randomElement(using: &random), var fate = fates[id] else { return }
            let deed = Int.random(in: 0..<14, using: &random)
            guard fate.isThere else {
                // A folder that comes back settles what was open.
                if deed == 0 {
                    fate.isThere = true
                    try book.write(fate.study)
                    told.append("\(id) comes back")
                    fates[id] = fate
                }
                return
            }
            switch deed {
            case 0: fate.study.status = fate.study.status == "published" ? "draft" : "published"
            case 1: fate.study.status = fate.study.status == "withdrawn" ? "published" : "withdrawn"
            case 2: fate.study.channels = fate.study.channels == "print" ? "website, partners, print" : "print"
            case 3: fate.study.revokedOn = fate.study.revokedOn == nil ? "2026-05-05" : nil
            case 4: fate.study.expiresOn = fate.study.expiresOn == nil ? "2026-05-05" : nil
            case 5, 6: fate.study.isBroken.toggle()
            case 7:
                fate.isThere = false
                try book.remove("CaseStudies/\(fate.study.folder)")
            case 8:
                try book.remove("CaseStudies/\(fate.study.folder)")
                next += 1
                fate.study.folder = "ordner-\(next)"
                fate.study.namesItself = true
            case 9: fate.study.challenge = "Geheimnis\(id)anders."
            case 10: fate.study.isUnreadable.toggle()
            case 11: fate.study.isTakenBack.toggle()
            case 12:
                let isWell = bookFault == .none
                bookFault = isWell ? SmallBook.Fault.allCases.randomElement(using: &random) ?? .none : .none
                told.append("book: \(bookFault)")
                return try book.writeBook(bookFault)
            default:
                next += 1
                return try add(next)
            }
            told.append("\(id): \(deed) \(fate.study.status) \(fate.isBroken ? "broken" : "")")
            if fate.isThere { try book.write(fate.study) }
            fates[id] = fate
        }
    }

    private static let channels = ["site": "website", "docbook": "print", "feeds": "partners", "atom": "partners"]

    @Test("whatever else is wrong, and partners are told", arguments: 0..<16 as Range<UInt64>)
    func anyOrder(seed: UInt64) async throws {
        var walk = try Walk(seed: seed)
        for round in 0..<12 {
            if round > 0 { for _ in 0..<Int.random(in: 1...3, using: &walk.random) { try walk.goOn() } }
            if Bool.random(using: &walk.random) { try walk.book.age() }
            _ = try await walk.book.export()
            for id in walk.fates.keys { note(id, &walk) }
            let problems = try problems(in: walk)
            #expect(problems.isEmpty, "\(walk.told.joined(separator: ", "))")
            guard problems.isEmpty else { return }
            // Where nothing is wrong, the memory of the last export makes no difference.
            guard !walk.fates.values.contains(where: { !$0.isThere || $0.isBroken }), walk.bookFault == .none else {
                continue
            }
            let differences = try await walk.book.differences()
            #expect(differences.isEmpty, "\(walk.told.joined(separator: ", ")): \(differences)")
        }
    }

    private func note(_ id: String, _ walk: inout Walk) {
        guard let fate = walk.fates[id], !fate.isBroken, walk.bookFault == .none else { return }
        walk.fates[id]?.wasPublic.formUnion(fate.channels)
    }

    /// What is there and should not be, or the other way round.
    private func problems(in walk: Walk) throws -> [String] {
        var problems: [String] = []
        for (export, channel) in Self.channels {
            let bytes = try allText(of: export, in: walk.book)
            for (id, fate) in walk.fates {
                let isOut =
                    bytes.contains(fate.study.title) || bytes.contains("Geheimnis\(fate.study.id.dropFirst(5))x")
                let mayBeOut = fate.channels.contains(channel)
                if isOut, !mayBeOut { problems.append("\(id) is still in \(export)") }
                if !isOut, mayBeOut, !fate.isBroken, walk.bookFault == .none {
                    problems.append("\(id) is missing in \(export)")
                }
                guard channel == "partners", !mayBeOut else { continue }
                let isNamed = bytes.contains("https://praxis.example.org/cases/\(id)/")
                if isNamed, !fate.wasPublic.contains(channel) { problems.append("\(export) names \(id)") }
                // While nobody can read a folder that was renamed, a case without a folder may be the one in it.
                let isHere = fate.isThere && !(fate.study.namesItself && fate.study.isUnreadable)
                if !isHere, walk.hidesRenamed { continue }
                // An export that cannot be made loses its lists until it can.
                if !isNamed, fate.wasPublic.contains(channel),
                    [.none, .unknownKey, .missingLogo].contains(walk.bookFault)
                {
                    problems.append("\(export) does not tell that \(id) is gone")
                }
            }
        }
        return problems
    }

    private func allText(of export: String, in book: SmallBook) throws -> String {
        let folder = "Exports/\(export)"
        return try book.folder.files(below: folder).sorted().map { path in
            let url = book.folder.url.appendingPathComponent("\(folder)/\(path)")
            return path + "\n" + String(decoding: try Data(contentsOf: url), as: UTF8.self)
        }.joined()
    }

    @Test("a case with errors stays as it was, also on another day, and is left out where nothing is remembered")
    func frozen() async throws {
        var book = try SmallBook(cases: 3)
        _ = try await book.export()
        var study = SmallCase(number: 1)
        study.title = "Neuer Titel"
        study.isBroken = true
        try book.write(study)
        for day in ["2026-11-24", "2026-11-25", "2026-11-25"] {
            book.date = day
            let results = try await book.export()
            #expect(results.first?.frozen.map(\.title) == ["Neuer Titel"])
            #expect(results.first?.frozen.first?.place.hasPrefix("CaseStudies/fall-1/case.yaml:") == true)
            let text = try allText(of: "site", in: book)
            #expect(text.contains("Fall 1") && !text.contains("Neuer Titel"))
        }
        try book.remove(".casebook")
        _ = try await book.export()
        #expect(!(try allText(of: "site", in: book).contains("Fall 1")))
        #expect(!(try allText(of: "feeds", in: book).contains("\"removed\"")))
    }

    @Test("a case with errors that is anonymous now does not stay: what it said before may name the company")
    func anonymised() async throws {
        let book = try SmallBook(cases: 3)
        _ = try await book.export()
        var study = SmallCase(number: 1)
        study.isBroken = true
        try book.folder.write(
            "CaseStudies/fall-1/case.yaml",
            study.yaml.replacingOccurrences(
                of: "company: {name: Muster", with: "company: {anonymous: true, name: Muster"))
        _ = try await book.export()
        #expect(!(try allText(of: "site", in: book).contains("Fall 1")))
    }

    @Test(
        "an expiry ends a case with errors too",
        arguments: ["expires_on: 2026-05-05", "revoked_on: 2026-05-05"])
    func frozenExpires(line: String) async throws {
        let book = try SmallBook(cases: 3)
        _ = try await book.export()
        var study = SmallCase(number: 1)
        study.isBroken = true
        try book.folder.write(
            "CaseStudies/fall-1/case.yaml",
            study.yaml.replacingOccurrences(of: "release:\n", with: "release:\n  \(line)\n"))
        _ = try await book.export()
        #expect(!(try allText(of: "site", in: book).contains("Fall 1")))
        #expect(try allText(of: "feeds", in: book).contains("\"withdrawn\""))
    }

    @Test("an export that the book no longer has is cleared away, and what is somebody else's stays")
    func orphans() async throws {
        let book = try SmallBook(cases: 3)
        _ = try await book.export()
        try book.folder.write("Exports/docbook/eigenes.txt", "bleibt")
        let url = book.folder.url.appendingPathComponent("casebook.yaml")
        let text = try String(contentsOf: url, encoding: .utf8)
        try book.folder.write(
            "casebook.yaml", text.split(separator: "\n").filter { !$0.contains("docbook") }.joined(separator: "\n"))
        _ = try await book.export()
        #expect(book.folder.files(below: "Exports/docbook") == ["eigenes.txt"])
    }

    @Test(
        "an error in casebook.yaml keeps nothing from going, and adds nothing",
        arguments: ["tippfehler: 1", "legal: 5"])
    func bookError(line: String) async throws {
        let book = try SmallBook(cases: 3)
        _ = try await book.export()
        let url = book.folder.url.appendingPathComponent("casebook.yaml")
        try book.folder.write("casebook.yaml", try String(contentsOf: url, encoding: .utf8) + line + "\n")
        var study = SmallCase(number: 1)
        study.status = "withdrawn"
        try book.write(study)
        var new = SmallCase(number: 9)
        new.title = "Ganz neu"
        try book.write(new)
        _ = try await book.export(recording: .locked)
        let text = try allText(of: "site", in: book)
        #expect(!text.contains("Fall 1") && text.contains("Fall 2") && !text.contains("Ganz neu"))
    }
}
