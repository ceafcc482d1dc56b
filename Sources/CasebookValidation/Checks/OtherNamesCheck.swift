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

    func check(_ document: inout CaseDocument) {
        let folder = document.folderName
        guard names.mayOccur(in: document.findings.source.bytes, of: folder), let study = document.study,
            let root = document.file.node
        else { return }
        var found: [(YAMLNode, IdentifyingTerms.Term, String)] = []
        PublishedValues.visit(root, isAnonymous: study.company.isAnonymous) { node, field, text in
            if let (term, other) = names.first(in: text, of: study, folder: folder) {
                found.append((node, term, other))
            }
        }
        for (node, term, other) in found {
            document.findings.report(LikelyIdentifiesCompany.text(term, ofCase: other), at: node)
        }
    }
}

extension FileLoader {
    /// Whether a case may tell one of the names, by one look at its bytes.
    func mayTell(_ others: OtherNames, in folder: CaseFolder) -> Bool {
        guard let bytes = try? Disk.read(folder.file, limit: YAMLLimits.document.bytes) else { return false }
        return others.mayOccur(in: bytes, of: folder.name)
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
