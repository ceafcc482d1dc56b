import Foundation
import TestSupport

/// What happens to a book, at random.
struct Story {
    var book: SmallBook
    private var random: SeededGenerator
    private(set) var cases: [String: SmallCase] = [:]
    private var next = 100

    init(book: SmallBook, random: SeededGenerator) {
        self.book = book
        self.random = random
        for number in 0..<8 { cases["fall-\(number)"] = SmallCase(number: number) }
    }

    /// Lets one thing happen, and tells what.
    mutating func goOn() throws -> String {
        switch Int.random(in: 0..<16, using: &random) {
        case 0: return try change("text") { $0.challenge += " Und noch ein Satz." }
        case 1: return try change("title") { $0.title += "!" }
        case 2: return try change("topics") { $0.topics = $0.topics == ["handel"] ? ["daten", "wissen"] : ["handel"] }
        case 3: return try change("sector") { $0.sector = $0.sector == "56" ? "10.5" : "56" }
        case 4: return try change("date") { $0.updatedOn = $0.updatedOn == "2025-06-01" ? "2026-01" : "2025-06-01" }
        case 5: return try change("draft") { $0.status = $0.status == "draft" ? "published" : "draft" }
        case 6: return try change("withdrawn") { $0.status = "withdrawn" }
        case 7: return try change("channels") { $0.channels = $0.channels == "print" ? "website, partners" : "print" }
        case 8: return try change("expiry") { $0.expiresOn = $0.expiresOn == nil ? "2026-12-31" : nil }
        case 9: return try change("revoked") { $0.revokedOn = $0.revokedOn == nil ? "2025-05-05" : nil }
        case 10: return try change("medium") { $0.hasMedium.toggle() }
        case 11:
            let name = ["Fremd", "Ganz fremd"].randomElement(using: &random)
            let key = ["fremd", "handel"].randomElement(using: &random) ?? "fremd"
            return try change("foreign \(key)") {
                $0.foreignTopic = $0.foreignTopic == nil ? name : nil
                $0.foreignKey = key
            }
        case 12: return try removal()
        case 13: return try rename()
        case 14:
            book.date = book.date == "2026-11-24" ? "2027-06-01" : "2026-11-24"
            return "day \(book.date)"
        default: return try addition()
        }
    }

    private var anyCase: SmallCase? {
        mutating get { cases.keys.sorted().randomElement(using: &random).flatMap { cases[$0] } }
    }

    private mutating func change(_ what: String, _ body: (inout SmallCase) -> Void) throws -> String {
        guard var study = anyCase else { return try addition() }
        body(&study)
        cases[study.id] = study
        try book.write(study)
        return "\(what) of \(study.id)"
    }

    private mutating func removal() throws -> String {
        guard cases.count > 1, let study = anyCase else { return try addition() }
        cases[study.id] = nil
        try book.remove("CaseStudies/\(study.folder)")
        return "removal of \(study.id)"
    }

    private mutating func rename() throws -> String {
        guard var study = anyCase else { return try addition() }
        try book.remove("CaseStudies/\(study.folder)")
        next += 1
        study.folder = "fall-\(next)"
        study.namesItself = true
        cases[study.id] = study
        try book.write(study)
        return "\(study.id) lies in \(study.folder)"
    }

    private mutating func addition() throws -> String {
        next += 1
        let study = SmallCase(number: next)
        cases[study.id] = study
        try book.write(study)
        return "new \(study.id)"
    }
}
