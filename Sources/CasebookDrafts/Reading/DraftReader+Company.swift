import CasebookModel

/// The company and the contact.
extension DraftReader {
    /// Facts become fields; everything else is the description.
    mutating func addCompany(_ blocks: [DocumentBlock], _ heading: String) {
        var description: [String] = []
        for line in DocumentText.lines(of: blocks) {
            let fact = Fact(line: line)
            if let fact, let field = take(fact) {
                content.taken.append(DraftContent.Taken(words: DocumentText.plain(line), field: field))
                keepFigures(line)
            } else {
                let words = plain(line)
                if !words.isEmpty { description.append(words) }
            }
        }
        content.companyDescription = ([content.companyDescription] + description).filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    /// The field that a fact became; `nil` if it is not understood, or the field has a value already.
    private mutating func take(_ fact: Fact) -> String? {
        switch fact.kind {
        case .name where content.companyName == nil:
            content.companyName = fact.value
            return "company.name"
        case .place where content.place == nil:
            content.place = fact.value
            return "company.place"
        case .employees where content.employees == nil:
            guard let count = fact.count(in: content.language) else { return nil }
            content.employees = count
            return "company.employees: \(count)"
        case .website where content.website == nil:
            guard let address = fact.address else { return nil }
            content.website = address
            return "company.website: \(address.text)"
        default: return nil
        }
    }

    /// Notes and what is struck out of a line that has become a fact.
    private mutating func keepFigures(_ line: [DocumentInline]) {
        let links = content.links
        _ = plain(line)
        content.links = links
    }

    /// The contact: a name and an address to write to. If the block says more, all of it stays at the end of the draft.
    mutating func addContact(_ blocks: [DocumentBlock], _ heading: String) {
        let lines = DocumentText.lines(of: blocks)
        let words = lines.map { DocumentText.plain($0, struck: false) }.filter { !$0.isEmpty }
        let found = words.lazy.flatMap(Self.addresses).first ?? lines.lazy.flatMap(Self.linkedAddresses).first
        let name = words.first?.split(separator: ",").first.map { DocumentText.trimmed($0) } ?? ""
        let isName = !name.isEmpty && name.count <= 80 && !name.contains { $0 == "@" || $0.isNumber || $0 == ":" }
        if content.contactEmail == nil { content.contactEmail = found }
        if content.contactName == nil, isName { content.contactName = name }
        let taken = [content.contactName, content.contactEmail?.text].compactMap(\.self).joined(separator: ", ")
        let said = words.joined(separator: ", ")
        if Self.letters(said) != Self.letters(taken) {
            content.addRest(heading, MarkdownWriter.text(checked(blocks)))
        }
    }

    private static func letters(_ text: String) -> [Character] {
        text.filter { $0.isLetter || $0.isNumber }.map(\.self)
    }

    private static func addresses(in line: String) -> [EmailAddress] {
        line.split { $0.isWhitespace || "<>()[],;".contains($0) }.compactMap { word in
            EmailAddress(String(word).replacing("mailto:", with: ""))
        }
    }

    private static func linkedAddresses(in line: [DocumentInline]) -> [EmailAddress] {
        line.flatMap { inline -> [EmailAddress] in
            switch inline {
            case .link(let url, _) where url.hasPrefix("mailto:"):
                EmailAddress(String(url.dropFirst(7).prefix { $0 != "?" })).map { [$0] } ?? []
            case .emphasis(let inner), .strong(let inner): linkedAddresses(in: inner)
            default: []
            }
        }
    }
}
