import CasebookDiagnostics
import CasebookDisk
import CasebookFiles
import CasebookModel
import CasebookParallel
import CasebookPublication
import CasebookYAML

/// No text of a case tells the name of another case's company that must stay unknown.
struct OtherNamesCheck {
    let names: OtherNames

    /// - Parameter media: what was found out about the media of the case, with the words inside.
    func check(_ document: inout CaseDocument, media: [RelativePath: InspectedMedium]) {
        for (node, finding) in findings(in: document, media: media) {
            guard let node else {
                document.findings.report(finding, at: nil)
                continue
            }
            document.findings.report(finding, at: node)
        }
    }

    /// What the texts of a case tell of others.
    func findings(
        in document: CaseDocument, media: [RelativePath: InspectedMedium]
    ) -> [(node: YAMLNode?, finding: Finding)] {
        let folder = document.folderName
        guard let study = document.study, let root = document.file.node else { return [] }
        let speaker = names.speaker(of: study, folder: folder)
        var found: [(node: YAMLNode?, finding: Finding)] = []
        if names.mayOccur(in: document.findings.source.bytes, of: folder) {
            PublishedValues.visit(root, isAnonymous: study.company.isAnonymous) { node, field, text in
                // Nearly every text is told from names by its letters, also in a case of which one text may tell any.
                guard names.mayOccur(in: text, of: folder) else { return }
                let isIdentifier = field?.kind.search == .identifier
                if let (term, other) = names.first(in: text, isIdentifier: isIdentifier, of: speaker) {
                    found.append((node, LikelyIdentifiesCompany.text(term, ofCase: other)))
                }
            }
        }
        if let (term, other) = names.first(in: folder, isIdentifier: true, of: speaker) {
            found.append((nil, LikelyIdentifiesCompany.folder(term, ofCase: other)))
        }
        for medium in document.file.records("media") {
            guard let file = medium.value("file", { RelativePath($0) }), let inspected = media[file.value],
                let (term, other) = first(in: inspected, of: speaker)
            else { continue }
            found.append((file.node, LikelyIdentifiesCompany.medium(term, ofCase: other)))
        }
        return found
    }

    private func first(
        in medium: InspectedMedium, of speaker: OtherNames.Speaker
    ) -> (term: IdentifyingTerms.Term, folder: String)? {
        if names.mayOccur(inWords: medium.text, of: speaker), let found = names.first(in: medium.text, of: speaker) {
            return found
        }
        return medium.names.lazy.compactMap { names.first(in: $0, isIdentifier: true, of: speaker) }.first
    }
}

extension FileLoader {
    /// Whether a case tells one of the names: nearly none does, as one look at its bytes and those of its media shows.
    func tells(_ others: OtherNames, in folder: CaseFolder, media: [RelativePath]) -> Bool {
        guard mayTell(others, in: folder, media: media) else { return false }
        guard let document = try? caseDocument(at: folder.file, folderName: folder.name).get() else { return true }
        let inspected = inspect(media, below: folder.path, searching: true)
        return !OtherNamesCheck(names: others).findings(in: document, media: inspected).isEmpty
    }

    private func mayTell(_ others: OtherNames, in folder: CaseFolder, media: [RelativePath]) -> Bool {
        guard let bytes = try? Disk.read(folder.file, limit: YAMLLimits.document.bytes) else { return false }
        func mayOccur(_ text: String) -> Bool { others.mayOccur(in: text, of: folder.name) }
        if others.mayOccur(in: bytes, of: folder.name) || mayOccur(folder.name) { return true }
        let texts = media.filter { !$0.isPicture }
        return inspect(texts, below: folder.path, searching: true).values.contains { medium in
            others.mayOccur(inWords: medium.text, ofFolder: folder.name) || medium.names.contains(where: mayOccur)
        }
    }
}

extension RelativePath {
    /// Whether a file is a picture in which no words stand.
    fileprivate var isPicture: Bool {
        let suffix = text.split(separator: ".").last?.lowercased() ?? ""
        return ["png", "jpg", "jpeg", "webp", "avif", "gif", "mp4", "mp3", "webm"].contains(suffix)
    }
}

/// The book's own texts do not tell the name of a company that must stay unknown.
struct BookNamesCheck {
    let names: OtherNames

    func findings(in document: BookDocument) -> [Diagnostic] {
        var report = DiagnosticCollector(source: document.findings.source)
        let file = document.file
        let publisher = file.record("publisher")
        let partners = file.dictionary("partners").map(\.value)
        let texts = [
            file.node("title"), publisher.node("name"), publisher.node("url"), publisher.node("email"),
            file.record("funding").node("text"),
        ]
        for node in texts.compactMap(\.self) + partners { visit(node, &report) }
        return report.finished()
    }

    private func visit(_ node: YAMLNode, _ report: inout DiagnosticCollector) {
        switch node.content {
        case .scalar(let scalar):
            guard names.mayOccur(in: scalar.text, of: ""),
                let (term, other) = names.first(inBook: scalar.text)
            else { return }
            report.report(LikelyIdentifiesCompany.book(term, ofCase: other), at: node)
        case .mapping:
            for entry in node.entries where entry.key.text == "name" { visit(entry.value, &report) }
        case .sequence: break
        }
    }
}

extension BookChecker {
    /// The names of all anonymous companies of a book. Only the files that speak of one are read.
    func otherNames(in opened: OpenedBook) async throws -> OtherNames {
        let names = try await parallelMap(opened.caseFiles.map(\.folder), jobs: jobs) { folder in
            loader.mayBeAnonymous(folder.file)
                ? (try? loader.caseDocument(at: folder.file, folderName: folder.name).get())?.study
                    .flatMap { IdentifyingTerms(of: $0).forOthers }
                : nil
        }
        let found = zip(opened.caseFiles, names).compactMap { file, names in names.map { (file.folder.name, $0) } }
        return OtherNames(of: found.map { (folder: $0.0, names: $0.1) }, in: opened.readable)
    }
}
