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
        let folder = document.folderName
        guard let study = document.study, let root = document.file.node else { return }
        if names.mayOccur(in: document.findings.source.bytes, of: folder) {
            var found: [(YAMLNode, IdentifyingTerms.Term, String)] = []
            PublishedValues.visit(root, isAnonymous: study.company.isAnonymous) { node, field, text in
                let isIdentifier = field?.kind.search == .identifier
                if let (term, other) = names.first(in: text, isIdentifier: isIdentifier, of: study, folder: folder) {
                    found.append((node, term, other))
                }
            }
            for (node, term, other) in found {
                document.findings.report(LikelyIdentifiesCompany.text(term, ofCase: other), at: node)
            }
        }
        if let (term, other) = names.first(in: folder, isIdentifier: true, of: study, folder: folder) {
            document.findings.report(LikelyIdentifiesCompany.folder(term, ofCase: other), at: nil)
        }
        for medium in document.file.records("media") {
            guard let file = medium.value("file", { RelativePath($0) }), let inspected = media[file.value] else {
                continue
            }
            let found =
                names.first(in: inspected.text, of: study, folder: folder)
                ?? inspected.names.lazy.compactMap {
                    names.first(in: $0, isIdentifier: true, of: study, folder: folder)
                }.first
            guard let (term, other) = found else { continue }
            document.findings.report(LikelyIdentifiesCompany.medium(term, ofCase: other), at: file)
        }
    }
}

extension FileLoader {
    /// Whether a case may tell one of the names, by one look at its bytes and those of its media that hold text.
    func mayTell(_ others: OtherNames, in folder: CaseFolder, media: [RelativePath]) -> Bool {
        guard let bytes = try? Disk.read(folder.file, limit: YAMLLimits.document.bytes) else { return false }
        func mayOccur(_ text: String) -> Bool { others.mayOccur(in: Array(text.utf8), of: folder.name) }
        if others.mayOccur(in: bytes, of: folder.name) || mayOccur(folder.name) { return true }
        let texts = media.filter { !$0.isPicture }
        return inspect(texts, below: folder.path, searching: true).values.contains { medium in
            mayOccur(medium.text) || medium.names.contains(where: mayOccur)
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
            guard names.mayOccur(in: Array(scalar.text.utf8), of: ""),
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
                    .flatMap(OtherNames.Names.init)
                : nil
        }
        let found = zip(opened.caseFiles, names).compactMap { file, names in names.map { (file.folder.name, $0) } }
        return OtherNames(of: found.map { (folder: $0.0, names: $0.1) }, in: opened.readable)
    }
}
