import CasebookModel
import Testing

@testable import CasebookPublication

/// The descriptions of the fields against a case in which every field says something: whatever is added to the model and
/// not described, or described and forgotten by the gate, is found here.
@Suite("The description of a field")
struct ExposureTests {
    /// The full sample with what a public case never says.
    private func complete() throws -> CaseStudy {
        var study = try Sample.full(isAnonymous: true)
        study.withdrawn = Withdrawal(on: try #require(PartialDate("2024")), reason: "Feld withdrawn.reason")
        study.release?.expiresOn = PartialDate("2040")
        study.release?.revokedOn = PartialDate("2024")
        return study
    }

    private func key(_ field: FieldDescription, in part: String) -> String { "\(part).\(field.key)" }

    /// Every field of a part and of the parts below, by the part's name and its own.
    private func described(_ part: PartDescription) -> [(path: String, field: FieldDescription)] {
        part.fields.flatMap { field in
            [(key(field, in: part.name), field)] + (field.kind.part.map(described) ?? [])
        }
    }

    @Test("is there for every text of the model")
    func nothingIsForgotten() throws {
        let study = try complete()
        var said: Set<String> = [study.id.text]
        study.visitValues { _, content in if let text = content.text { said.insert(text) } }
        for text in texts(in: study) where text.contains("Feld") || text.contains("feld-") {
            #expect(said.contains { $0.contains(text) || text.contains($0) }, "nobody describes \(text)")
        }
    }

    @Test("leads to the one value that it describes")
    func everyFieldSpeaks() throws {
        var speaking: Set<String> = []
        func visit(_ members: [FieldContent.Member], in part: String) {
            for member in members {
                speaking.insert(key(member.field, in: part))
                visit(member.content, of: member.field)
            }
        }
        func visit(_ content: FieldContent, of field: FieldDescription) {
            switch content {
            case .part(let members): visit(members, in: field.kind.part?.name ?? "")
            case .list(let items): for item in items { visit(item, of: field) }
            default: break
            }
        }
        guard case .part(let members)? = try complete().content else { return #expect(Bool(false)) }
        visit(members, in: "case")
        // The id of a case is the name of its folder.
        let silent = described(CaseStudy.part).map(\.path).filter { !speaking.contains($0) && $0 != "case.id" }
        #expect(silent == [])
    }

    @Test("takes out of an anonymous case whatever is not published, and of any case what is internal")
    func exposure() throws {
        for isAnonymous in [true, false] {
            var study = try complete()
            study.company.isAnonymous = isAnonymous
            study.withdrawn = nil
            study.release?.revokedOn = nil
            let decision = try Sample.decide(study, media: Sample.facts(of: study))
            guard case .released(let released) = decision else { return #expect(Bool(false), "\(decision)") }
            released.content.visitValues { field, content in
                switch field.exposure {
                case .published, .removedWhereNaming: break
                case .identifying: #expect(!isAnonymous, "\(field.key): \(content)")
                case .internal: Issue.record("\(field.key) is internal: \(content)")
                }
            }
        }
        var study = try complete()
        study.remove { field, _ in field.exposure == .internal }
        #expect(study.withdrawn == nil && study.release?.revokedOn == nil && study.release?.expiresOn != nil)
    }

    @Test("says of everything that cannot be emptied that what is around it goes as a whole")
    func removable() throws {
        var study = try complete()
        study.remove { field, _ in field.exposure != .published }
        study.visitValues { field, content in
            if let text = content.text, field.exposure != .published { #expect(text == "", "\(field.key)") }
        }
    }

    @Test("finds a name in every published text, id and address, and knows how each is searched")
    func search() throws {
        for (path, field) in described(CaseStudy.part) where field.exposure == .published && field.kind.part == nil {
            switch field.kind {
            case .date, .word, .sector, .region, .licence, .language, .integer, .sdg, .number, .flag: continue
            case .list(.sdg, _), .list(.word, _): continue
            default: #expect(field.kind.search != nil, "\(path) is searched by nobody")
            }
        }
    }
}
