import CasebookDiagnostics
import CasebookDisk
import CasebookFiles
import CasebookJSON
import CasebookModel
import CasebookValidation
import Foundation
import TestSupport
import Testing

/// One mistake, one finding: what only follows from it stays silent.
@Suite("One slip")
struct OneSlipTests {
    /// Every field that a case may have, and the small base file with phases, measures and what refers to them.
    private static let studies = [DescribedCase.text(), Base.study]

    @Test("in a key of a case is one finding, which names the key that was meant", arguments: studies.indices)
    func misspeltKeys(index: Int) throws {
        let base = try #require(JSON(yaml: Self.studies[index]))
        let usual = Set(try findings(base).map(\.said))
        var count = 0
        for slip in KeySlip.all(of: base) {
            let found = try findings(slip.file).filter { !usual.contains($0.said) }
            #expect(found.count == 1, "\(slip.name): \(found.map(\.inOneLine))")
            #expect(found.first?.rule.id == "unknown-key", "\(slip.name)")
            count += 1
        }
        #expect(count > 80)
    }

    @Test("of another kind, with a key that means nothing or a value of the wrong form, is two findings at most")
    func unreadParts() throws {
        for text in Self.studies {
            let base = try #require(JSON(yaml: text))
            let usual = Set(try findings(base).map(\.said))
            for (name, file) in KeySlip.all(of: base, misspelling: { _ in ["zzqq"] }).map({ ($0.name, $0.file) })
                + SchemaMutation.ofOtherForm(in: base).map({ ($0.name, $0.file) })
            {
                let found = try findings(file).filter { !usual.contains($0.said) }
                #expect(found.count <= 2, "\(name): \(found.map(\.inOneLine))")
            }
        }
    }

    @Test("of a coach who writes the names of the form is read as it was meant")
    func names() throws {
        for (key, name) in [
            ("phases", "Phasen"), ("outcomes", "Ergebnisse"), ("measures", "Maßnahmen"), ("lessons", "ERFAHRUNGEN"),
        ] {
            let found = try Base.findings(
                .study, bytes: Array(Base.study.replacing("\(key):", with: "\(name):", maxReplacements: 1).utf8))
            #expect(found.map(\.rule.id) == ["unknown-key"], "\(name): \(found.map(\.inOneLine))")
            #expect(found.first?.replacement == key)
        }
    }

    @Test("in a journal is one finding, and so is one of the case that it belongs to")
    func journal() throws {
        let base = try #require(JSON(yaml: Base.log))
        for slip in KeySlip.all(of: base) {
            let found = try Base.findings(.log, bytes: slip.file.rendered(.compact))
            #expect(found.count == 1, "\(slip.name): \(found.map(\.inOneLine))")
        }
        let entries = """
            - {id: 01ARZ3NDEKTSV4RRFFQ69G5FAV, at: 2020-04-20, by: A, text: Eins}
            - {id: 01ARZ3NDEKTSV4RRFFQ69G5FAX, at: 2020-04-20, by: A, amends: 01ARZ3NDEKTSV4RRFFQ69G5FAV, text: Zwei}

            """
        #expect(try Base.findings(.log, bytes: Array(entries.utf8)).isEmpty)
        let misspelt = entries.replacing("{id: 01ARZ3NDEKTSV4RRFFQ69G5FAV", with: "{idd: 01ARZ3NDEKTSV4RRFFQ69G5FAV")
        #expect(try Base.findings(.log, bytes: Array(misspelt.utf8)).map(\.rule.id) == ["unknown-key"])
    }

    @Test("in casebook.yaml is one finding, however many cases refer to what cannot be read")
    func wholeBook() async throws {
        let book = Base.book.replacing("logo: media/logo.png, logo_alt: Logo", with: "logo_alt: Logo")
        let base = try #require(JSON(yaml: book))
        let usual = Set(try await findings(inBook: book))
        #expect(usual.count <= 1)
        var texts = KeySlip.all(of: base, exceptBelow: ["topics", "indicators", "partners", "exports", "options"])
            .map { ($0.name, $0.file, 1) }
        texts += KeySlip.all(of: base, exceptBelow: ["topics", "indicators", "partners", "exports", "options"]) { _ in
            ["zzqq"]
        }
        .map { ($0.name, $0.file, 2) }
        texts += SchemaMutation.ofOtherForm(in: base).map { ($0.name, $0.file, 2) }
        for (name, file, limit) in texts {
            let found = try await findings(inBook: String(decoding: file.rendered(.compact), as: UTF8.self))
                .filter { !usual.contains($0) }
            #expect(!found.isEmpty && found.count <= limit, "\(name): \(found)")
        }
    }

    @Test(
        "in casebook.yaml hides nothing of the cases", arguments: ["licence: CC BY 4.0", "kein: [YAML", "titel: 1", ""])
    func bookErrors(text: String) async throws {
        let wrong = Base.study.replacing("size: small", with: "size: smal")
        for book in [Base.book.replacing("licence: CC-BY-4.0", with: text), text] {
            let found = try await findings(inBook: book, study: wrong)
            #expect(found.count { $0.contains("unknown-value") } == 4, "\(book): \(found)")
            #expect(!found.contains { $0.contains("empty-book") }, "\(book): \(found)")
        }
    }

    @Test(
        "in the book's list of topics is said once, where it was made; where it is doubtful, the cases say it",
        arguments: [
            ("topics: {skils: ", true), ("topics: {skillss: ", true), ("topics: {sklils: ", true),
            ("topics: {skolls: ", true), ("topics: {anderes: ", false),
            ("topics: {skils: {de: Eins, en: One}, skillss: ", false),
        ])
    func topics(text: String, isOne: Bool) async throws {
        let book = Base.book.replacing("topics: {skills: ", with: text)
        let found = try await findings(inBook: book)
            .filter { $0.contains("unknown-topic") && !$0.contains("select") }
        let ofCases = found.filter { $0.hasPrefix("CaseStudies") }
        let untold = try await Diagnostic.$placeholder.withValue(LocalizedText(de: "Befund", en: "finding")) {
            try await findings(inBook: book)
        }
        let untoldOfCases = untold.filter { $0.contains("unknown-topic") && $0.hasPrefix("CaseStudies") }
        #expect(untoldOfCases.count == ofCases.count, "it depends on the words: \(untold)")
        #expect(isOne ? ofCases.isEmpty : ofCases.count == 4, "\(found)")
        #expect(!isOne || found.count { $0.contains("no case has the topic") } == 1, "\(found)")
    }

    @Test("in the name of the cases' folder hides no case", arguments: ["Fallstudien", "casestudies/x", "CaseStudys"])
    func caseFolder(name: String) async throws {
        let wrong = Base.study.replacing("size: small", with: "size: smal")
        let found = try await findings(inBook: "case_studies: \(name)\n" + Base.book, study: wrong)
        #expect(found.count { $0.contains("unknown-value") } == 4, "\(found)")
        #expect(found.count { $0.contains("missing-case-folder") } == 1, "\(found)")
        #expect(!found.contains { $0.contains("empty-book") }, "\(found)")
    }

    private func findings(_ file: JSON) throws -> [Diagnostic] {
        try Base.findings(.study, bytes: file.rendered(.compact))
    }

    /// What is found in a book with four cases that name its topic.
    private func findings(inBook text: String, study: String = Base.study) async throws -> [String] {
        let folder = try TemporaryFolder(inMemory: true)
        try folder.write("casebook.yaml", text)
        let study = study.replacing(
            try Regex("(?s)media:.*?links:"), with: "links:")
        for number in 1...4 { try folder.write("CaseStudies/fall-\(number)/case.yaml", study) }
        let path = DiskPath(folder.url.path)
        let checker = BookChecker(
            relativeTo: path, validator: Validator(on: try #require(CalendarDay("2026-11-24"))), jobs: 1)
        return try await checker.findings(in: BookFolder(path: path)).diagnostics.map { "\($0.file): \($0.inOneLine)" }
    }
}

extension Diagnostic {
    /// The finding without its place.
    fileprivate var said: String { "\(rule.id) \(message.en)" }
}

/// A file with one key that is written wrongly.
private struct KeySlip {
    let name: String
    let file: JSON

    /// Two letters swapped, one left out, one doubled.
    static func spellings(of key: String) -> [String] {
        var spellings = [key + String(key.suffix(1))]
        if key.count > 3 {
            spellings.append(String(key.dropLast()))
            let letters = Array(key)
            for index in letters.indices.dropLast() where letters[index] != letters[index + 1] {
                var swapped = letters
                swapped.swapAt(index, index + 1)
                spellings.append(String(swapped))
            }
        }
        return spellings.filter { !$0.isEmpty && $0 != key }
    }

    /// - Parameter parents: the keys below which people choose the keys.
    static func all(
        of file: JSON, exceptBelow parents: Set<String> = [], misspelling: (String) -> [String] = spellings
    ) -> [KeySlip] {
        var slips: [KeySlip] = []
        collect(file, "", nil, parents, misspelling, { $0 }, &slips)
        return slips
    }

    private static func collect(
        _ value: JSON, _ path: String, _ parent: String?, _ parents: Set<String>, _ misspelling: (String) -> [String],
        _ rebuild: @escaping (JSON) -> JSON, _ slips: inout [KeySlip]
    ) {
        switch value {
        case .object(let members):
            for (index, member) in members.enumerated() {
                func replaced(_ new: JSON.Member) -> JSON {
                    var changed = members
                    changed[index] = new
                    return rebuild(.object(changed))
                }
                let isChosen = parent.map(parents.contains) ?? false
                for spelling in isChosen ? [] : misspelling(member.name)
                where !members.contains(where: { $0.name == spelling }) {
                    slips.append(KeySlip(name: "\(path).\(spelling)", file: replaced(.init(spelling, member.value))))
                }
                collect(
                    member.value, "\(path).\(member.name)", isChosen ? nil : member.name, parents, misspelling,
                    { replaced(.init(member.name, $0)) }, &slips)
            }
        case .array(let items):
            for (index, item) in items.enumerated() {
                collect(
                    item, "\(path)[\(index)]", nil, parents, misspelling,
                    { new in
                        var changed = items
                        changed[index] = new
                        return rebuild(.array(changed))
                    }, &slips)
            }
        default: break
        }
    }
}
