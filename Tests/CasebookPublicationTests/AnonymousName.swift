import CasebookModel
import Testing

@testable import CasebookPublication

/// A name that must stay unknown, with texts that say it or do not.
struct AnonymousName: Sendable, CustomTestStringConvertible {
    enum Field: Sendable { case company, place, person, website, email, organisation }

    enum Verdict: Sendable {
        /// An error.
        case sure
        /// A warning that an editor settles.
        case likely
        /// One of both.
        case found
        /// A warning at most.
        case unsure
        case nothing
    }

    enum Place: Sendable { case text, identifier }

    let field: Field
    let name: String
    let place: Place
    let verdict: Verdict
    let texts: [String]

    init(_ field: Field, _ name: String, in place: Place = .text, _ verdict: Verdict, _ texts: [String]) {
        self.field = field
        self.name = name
        self.place = place
        self.verdict = verdict
        self.texts = texts
    }

    var testDescription: String { "\(name) (\(verdict))" }

    /// What is found in a text, whatever an editor has settled.
    private func first(in text: String, settled: [String] = []) throws -> IdentifyingTerms.Term? {
        var study = try Sample.plain(
            company: Company(
                name: field == .company ? name : nil, isAnonymous: true, place: field == .place ? name : nil,
                website: field == .website ? WebAddress(name) : nil))
        if field == .person { study.quotes = [Quote(text: "Gut", person: name)] }
        if field == .email { study.contact = Contact(email: EmailAddress(name)) }
        if field == .organisation { study.contact = Contact(organisation: name) }
        study.anonymity = settled.map { SettledName(text: $0, by: "Redaktion", reason: "Zufall") }
        let terms = IdentifyingTerms(of: study)
        return place == .text ? terms.first(in: text) : terms.first(inIdentifier: text)
    }

    /// Expects the verdict on every text, and that an editor can settle whatever is only likely.
    func check() throws {
        for text in texts {
            let term = try first(in: text)
            let isRight =
                switch verdict {
                case .sure: term?.isSure == true
                case .likely: term?.isSure == false
                case .found: term != nil
                case .unsure: term?.isSure != true
                case .nothing: term == nil
                }
            #expect(isRight, "\(name): \(text): \(String(describing: term))")
            guard let term else { continue }
            #expect(!term.text.contains { $0.isNewline }, "\(name): \(text): a message has one line")
            guard !term.isSure else { continue }
            #expect(try first(in: text, settled: [term.text])?.text != term.text, "\(name): \(text)")
        }
    }
}
