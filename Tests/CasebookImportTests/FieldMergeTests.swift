import CasebookImport
import CasebookModel
import Foundation
import TestSupport
import Testing

/// Publisher and partner work on the same case.
@Suite("What both sides have changed")
struct FieldMergeTests {
    private static let id = "druckerei-baukasten"
    private static let address = "https://praxis.example.org/feeds/cases/druckerei-baukasten.json"

    /// A field with what stands before and after its words, here and at the publisher.
    struct Field: CustomStringConvertible, Sendable {
        let path: String
        let here: (String, String)
        let there: (String, String)
        var words = ("Bei uns", "Beim Herausgeber")
        var old = ""
        var description: String { path }

        /// A text of several lines.
        static func text(_ key: String) -> Field {
            Field(path: key, here: ("\n\(key): |\n  ", ""), there: ("\"\(key)\": \"", ""))
        }

        /// A title that occurs once.
        static func title(_ path: String, _ title: String) -> Field {
            Field(
                path: path, here: ("title: ", "\n"), there: ("\"title\": \"", "\""),
                words: ("Bei uns " + title, "Beim Herausgeber " + title), old: title)
        }
    }

    static let fields: [Field] = [
        .text("challenge"), .text("lessons"), .text("transfer"), .title("title", "Vom Preiskampf zum Baukasten"),
        .title("phases[id=preiskampf]", "Ausbau des Shops"), .title("phases[id=kassensturz]", "Nachkalkulation"),
        .title("outcomes[id=vorstufe]", "Druckvorstufe entlastet"),
        Field(
            path: "company.place", here: ("\n  place: ", "\n"), there: ("\"place\": \"", "\""),
            old: "Kassel"),
        Field(
            path: "company.employees", here: ("\n  employees: ", "\n"), there: ("\"employees\": ", ","),
            words: ("37", "38"), old: "36"),
    ]

    /// Who has changed a field.
    enum Change: CaseIterable { case nobody, here, there, both, alike }

    private func changeHere(_ field: Field, to words: String, _ network: Network) throws {
        let (before, after) = field.here
        try network.edit(Self.id, before + field.old + after, before + words + after)
    }

    private func changeThere(_ field: Field, to words: String, _ publisher: Publisher) {
        let (before, after) = field.there
        publisher.change(Self.address) {
            $0.replacingOccurrences(of: before + field.old + after, with: before + words + after)
        }
    }

    /// Whether a side's words stand in the field here.
    private func says(_ words: String, _ field: Field, _ network: Network) throws -> Bool {
        try network.text(Self.id).contains(field.here.0 + words)
    }

    private func announce(_ publisher: Publisher) { publisher.change(Publisher.feed) { $0 + "\n" } }

    @Test(
        "is put together: what only one has changed is kept, only what both have changed is a conflict, and nothing is lost",
        arguments: 0..<24)
    func property(seed: Int) async throws {
        var random = SeededGenerator(seed: UInt64(seed))
        let network = try Network()
        try await network.take { $0.only = [Self.id] }
        try network.edit(Self.id, "\nlanguage: de\n", "\nlanguage: de # unsere Bemerkung\n")
        let changes = Self.fields.map { ($0, random.pick(Change.allCases)) }
        for (field, change) in changes {
            if [.here, .both, .alike].contains(change) { try changeHere(field, to: field.words.0, network) }
            if [.there, .both].contains(change) { changeThere(field, to: field.words.1, network.publisher) }
            if change == .alike { changeThere(field, to: field.words.0, network.publisher) }
        }
        announce(network.publisher)
        let open = changes.filter { $0.1 == .both }.map(\.0.path).sorted()
        let taken = changes.filter { $0.1 == .there }.map(\.0.path).sorted()
        let kept = changes.filter { $0.1 == .here }.map(\.0.path).sorted()
        let report = try await network.take { $0.only = [Self.id] }
        switch report.result(Self.id) {
        case .conflict(let conflict):
            #expect(conflict.fields.map(\.path).sorted() == open && conflict.taken.sorted() == taken)
            for field in changes.filter({ $0.1 == .both }).map(\.0) {
                let shown = try #require(conflict.fields.first { $0.path == field.path })
                #expect(shown.here?.contains(field.words.0) == true && shown.there?.contains(field.words.1) == true)
            }
        case .merged(let taking, let keeping):
            #expect(open.isEmpty && taking.sorted() == taken && keeping.sorted() == kept)
        case .updated: #expect(open.isEmpty && kept.isEmpty && !taken.isEmpty)
        case .keptLocal, .unchanged: #expect(open.isEmpty && taken.isEmpty)
        case let other: Issue.record("\(String(describing: other))")
        }
        try expectMerged(changes, network)
        try await expectSettled(open, changes, network)
    }

    private func expectMerged(_ changes: [(Field, Change)], _ network: Network) throws {
        #expect(try network.text(Self.id).contains("language: de # unsere Bemerkung\n"), "comments stay")
        for (field, change) in changes {
            let (ours, theirs) = (try says(field.words.0, field, network), try says(field.words.1, field, network))
            switch change {
            case .nobody: #expect(!ours && !theirs)
            case .here, .both, .alike: #expect(ours && !theirs, "\(field)")
            case .there: #expect(theirs && !ours, "\(field)")
            }
        }
    }

    /// Imports again, which changes nothing, and then settles what is open.
    private func expectSettled(_ open: [String], _ changes: [(Field, Change)], _ network: Network) async throws {
        let text = try network.text(Self.id)
        let again = try await network.take { $0.only = [Self.id] }
        #expect(try network.text(Self.id) == text, "importing twice changes nothing")
        guard !open.isEmpty else { return #expect(!again.needsAttention) }
        guard case .conflict(let conflict) = again.result(Self.id) else {
            Issue.record("the conflict was forgotten")
            return
        }
        #expect(conflict.fields.map(\.path).sorted() == open && conflict.taken.isEmpty)
        let memory = try network.folder.read("imports.json")
        #expect(
            try await network.take {
                $0.winner = .local; $0.only = [Self.id]
            }.names[Self.id] == "kept-local")
        #expect(try network.text(Self.id) == text)
        #expect(try await !network.take { $0.only = [Self.id] }.needsAttention, "it is settled")
        // The same, settled the other way.
        try network.folder.write("imports.json", memory)
        #expect(
            try await !network.take {
                $0.winner = .theirs; $0.only = [Self.id]
            }.needsAttention)
        for (field, change) in changes {
            let isTheirs = [.there, .both].contains(change)
            #expect(try says(field.words.1, field, network) == isTheirs, "\(field)")
            #expect(try says(field.words.0, field, network) == [.here, .alike].contains(change), "\(field)")
        }
    }

    @Test("is no conflict where one adds a part of the case and the other changes another")
    func added() async throws {
        let network = try Network()
        try await network.take { $0.only = [Self.id] }
        try network.edit(Self.id, "\ncontact:", "\nunknown:\n  - Was wir nicht wissen\ncontact:")
        network.publisher.change(Self.address) {
            $0.replacingOccurrences(of: "\"aftermath\"", with: "\"x\"")
                .replacingOccurrences(
                    of: "  \"lessons\": ", with: "  \"aftermath\": \"Danach ging es weiter.\",\n  \"lessons\": ")
        }
        announce(network.publisher)
        let report = try await network.take { $0.only = [Self.id] }
        #expect(report.names[Self.id] == "merged")
        let text = try network.text(Self.id)
        #expect(text.contains("Danach ging es weiter.") && text.contains("Was wir nicht wissen"))
    }

    @Test("is a conflict as a whole where the case as both have changed it would have errors: nothing is changed")
    func unsound() async throws {
        let network = try Network()
        try await network.take { $0.only = [Self.id] }
        // Here an outcome refers to a goal of its own; there the goal goes.
        try network.edit(Self.id, "\nlessons: |\n  ", "\nlessons: |\n  Bei uns ")
        let before = try network.text(Self.id)
        network.publisher.change(Self.address) {
            $0.replacingOccurrences(of: "\"id\": \"kassensturz\"", with: "\"id\": \"kassensturz-neu\"")
                .replacingOccurrences(of: "\"kassensturz\"", with: "\"kassensturz-neu\"")
        }
        announce(network.publisher)
        let report = try await network.take { $0.only = [Self.id] }
        #expect(["merged", "conflict", "refused"].contains(report.names[Self.id] ?? ""), "\(report.names)")
        if report.names[Self.id] != "merged" { #expect(try network.text(Self.id) == before) }
        #expect(try network.text(Self.id).contains("Bei uns"))
    }
}
