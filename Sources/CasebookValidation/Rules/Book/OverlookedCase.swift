import CasebookDiagnostics
import CasebookDisk
import CasebookFiles
import CasebookModel

/// Finds what looks like a case in the folder of the cases and is none: nobody would miss it until a reader does.
struct OverlookedCases {
    private let folder: DiskPath
    private let cases: Set<String>
    private let base: DiskPath

    /// - Parameters:
    ///   - folder: the folder of the cases.
    ///   - cases: the folders in it that are cases.
    ///   - base: what paths in findings are relative to.
    init(below folder: DiskPath, except cases: some Sequence<CaseFolder>, relativeTo base: DiskPath) {
        self.folder = folder
        self.cases = Set(cases.map(\.name))
        self.base = base
    }

    /// What is found, in the order of the names.
    func findings() -> [Diagnostic] {
        entries(of: folder).flatMap { entry -> [Diagnostic] in
            let path = folder / entry.name
            switch entry.kind {
            case .file: return looseFile(path).map { [$0] } ?? []
            case .symbolicLink: return link(path).map { [$0] } ?? []
            case .folder where entry.name.hasPrefix("."):
                return Disk.exists(path / BookFolder.caseFileName) ? [finding(OverlookedPhrases.hidden, path)] : []
            case .folder where cases.contains(entry.name): return beside(path)
            case .folder: return inside(path, depth: 1)
            // A name that is no UTF-8 was repaired; nobody can open the folder by it.
            case .other where entry.name.contains("\u{FFFD}"): return [finding(OverlookedPhrases.unreadableName, path)]
            case .other: return []
            }
        }
    }

    /// What looks like a case beside the folder of the cases, in the folder of the book.
    ///
    /// - Parameter book: the folder of the book.
    static func findings(beside folder: DiskPath, in book: DiskPath, relativeTo base: DiskPath) -> [Diagnostic] {
        // Where the cases lie in the book's own folder, they are looked at there.
        guard folder.text != book.text, folder.parent.text == book.text else { return [] }
        let cases = OverlookedCases(below: folder, except: [CaseFolder](), relativeTo: base)
        return cases.entries(of: book).sorted { $0.name < $1.name }.compactMap { entry in
            let path = book / entry.name
            guard entry.kind == .folder, !entry.name.hasPrefix("."), entry.name != folder.name,
                entry.name != BookFolder.exportsFolderName, Disk.exists(path / BookFolder.caseFileName),
                !Disk.exists(path / BookFolder.fileName)
            else { return nil }
            return cases.finding(OverlookedPhrases.besideFolder(folder.name), path / BookFolder.caseFileName)
        }
    }

    private func looseFile(_ path: DiskPath) -> Diagnostic? {
        guard !path.name.hasPrefix(".") else { return nil }
        let isCase =
            path.name == BookFolder.caseFileName || OverlookedFile(path.name) == .study || OverlookedFile.saysCase(path)
        return isCase ? finding(OverlookedPhrases.withoutFolder, path) : nil
    }

    private func link(_ path: DiskPath) -> Diagnostic? {
        if Disk.exists(path / BookFolder.caseFileName) { return finding(OverlookedPhrases.link, path) }
        return (try? Disk.canonical(path)) == nil ? finding(OverlookedPhrases.danglingLink, path) : nil
    }

    /// Looks at a folder that is no case.
    private func inside(_ path: DiskPath, depth: Int) -> [Diagnostic] {
        let entries = entries(of: path)
        let files = entries.filter { $0.kind == .file }.map(\.name)
        if depth > 1, files.contains(BookFolder.caseFileName) {
            return [finding(OverlookedPhrases.tooDeep, path / BookFolder.caseFileName)]
        }
        let misnamed = files.filter { OverlookedFile($0) == .study }
        if !misnamed.isEmpty { return misnamed.map { finding(OverlookedPhrases.misnamed, path / $0) } }
        if let other = files.first(where: { OverlookedFile.saysCase(path / $0) }) {
            return [finding(OverlookedPhrases.misnamed, path / other)]
        }
        if let rest = files.first(where: { $0 == BookFolder.logFileName || $0 == BookFolder.reviewFileName }) {
            return [finding(OverlookedPhrases.journalAlone, path / rest)]
        }
        let folders = entries.filter { $0.kind == .folder && !$0.name.hasPrefix(".") }.map(\.name)
        let deeper = depth < Self.depthLimit ? folders.flatMap { inside(path / $0, depth: depth + 1) } : []
        if deeper.isEmpty, depth == 1, folders.contains("media") {
            return [finding(OverlookedPhrases.mediaAlone, path)]
        }
        return deeper
    }

    /// Deeper nobody has put a case by mistake.
    private static let depthLimit = 6

    /// Looks beside a case: another version of one of its files, or another case in its folder.
    private func beside(_ path: DiskPath) -> [Diagnostic] {
        entries(of: path).flatMap { entry -> [Diagnostic] in
            switch entry.kind {
            case .file:
                guard !entry.name.hasPrefix("."), let meant = OverlookedFile(entry.name) else { return [] }
                let finding = OverlookedPhrases.beside(meant.fileName, isThere: Disk.exists(path / meant.fileName))
                return [self.finding(finding, path / entry.name)]
            case .folder where Disk.exists(path / entry.name / BookFolder.caseFileName):
                return [finding(OverlookedPhrases.inCase, path / entry.name / BookFolder.caseFileName)]
            default: return []
            }
        }
    }

    private func entries(of path: DiskPath) -> [FolderEntry] { (try? Disk.entries(of: path)) ?? [] }

    private func finding(_ finding: Finding, _ path: DiskPath) -> Diagnostic {
        Diagnostic(finding, file: path.relative(to: base), at: FindingPlace(nil, shownAt: nil))
    }
}

extension Rule {
    /// What looks like a case is one.
    static let overlookedCase = Rule(
        "overlooked-case", .warning,
        summary: LocalizedText(
            de: "Was wie ein Fall aussieht, ist einer.",
            en: "Everything that looks like a case is one."),
        explanation: LocalizedText(
            de: """
                Ein Fall ist ein Ordner unter case_studies, in dem eine case.yaml liegt, vielleicht mit log.yaml und review.yaml. Was \
                anders heißt, tiefer liegt, versteckt oder nur verknüpft ist, wird weder geprüft noch exportiert.
                """,
            en: """
                A case is a folder directly below case_studies that contains a case.yaml, and perhaps log.yaml and \
                review.yaml. Anything that has another name, is nested deeper, is hidden or is only a link is neither \
                checked nor exported.
                """),
        examples: [
            .refused(
                "CaseStudies/nova/↓case.yml", for: "CaseStudies/nova/case.yaml", in: .folder,
                also: ["casebook.yaml empty-book", "published.yaml removed-case"])
        ])
}

private enum OverlookedPhrases {
    static let misnamed = Finding(
        .overlookedCase,
        LocalizedText(
            de: "die Datei heißt nicht case.yaml; der Fall wird übergangen",
            en: "the file is not called case.yaml, so the case is ignored"),
        hint: LocalizedText(de: "benennen Sie sie um in case.yaml", en: "rename it to case.yaml"))
    static let withoutFolder = Finding(
        .overlookedCase,
        LocalizedText(
            de: "der Fall liegt in keinem eigenen Ordner; er wird übergangen",
            en: "the case does not have a folder of its own, so it is ignored"),
        hint: LocalizedText(
            de: "legen Sie einen Ordner an, der wie der Fall heißt, und darin case.yaml",
            en: "create a folder named after the case, and put case.yaml into it"))
    static let link = Finding(
        .overlookedCase,
        LocalizedText(
            de: "der Ordner ist nur eine Verknüpfung; der Fall wird übergangen",
            en: "the folder is only a link, so the case is ignored"),
        hint: LocalizedText(de: "legen Sie den Ordner selbst hierher", en: "put the folder itself here"))
    static let journalAlone = Finding(
        .overlookedCase,
        LocalizedText(
            de: "neben dem Protokoll liegt keine case.yaml; der Fall fehlt",
            en: "there is no case.yaml next to the journal; the case is missing"),
        hint: LocalizedText(
            de: "holen Sie case.yaml zurück, oder löschen Sie den Ordner",
            en: "restore case.yaml, or delete the folder"))
    static let mediaAlone = Finding(
        .overlookedCase,
        LocalizedText(
            de: "in diesem Ordner liegen Medien, aber keine case.yaml; der Fall fehlt",
            en: "this folder has media but no case.yaml; the case is missing"),
        hint: LocalizedText(
            de: "holen Sie case.yaml zurück, oder löschen Sie den Ordner",
            en: "restore case.yaml, or delete the folder"))
    static let hidden = Finding(
        .overlookedCase,
        LocalizedText(
            de: "der Name des Ordners beginnt mit einem Punkt; der Fall wird übergangen",
            en: "the folder's name begins with a dot, so the case is ignored"),
        hint: LocalizedText(
            de: "benennen Sie den Ordner um, oder legen Sie ihn anderswohin",
            en: "rename the folder, or move it somewhere else"))
    static let danglingLink = Finding(
        .overlookedCase,
        LocalizedText(
            de: "diese Verknüpfung führt ins Leere; war es ein Fall, fehlt er",
            en: "this link leads nowhere; if it was a case, the case is missing"),
        hint: LocalizedText(
            de: "legen Sie den Ordner selbst hierher, oder löschen Sie die Verknüpfung",
            en: "put the folder itself here, or delete the link"))
    static let unreadableName = Finding(
        .overlookedCase,
        LocalizedText(
            de: "dieser Name ist nicht in UTF-8 geschrieben; der Ordner wird übergangen",
            en: "this name is not in UTF-8, so the folder is ignored"),
        hint: LocalizedText(de: "benennen Sie den Ordner um", en: "rename the folder"))
    static let inCase = Finding(
        .overlookedCase,
        LocalizedText(
            de: "dieser Fall liegt im Ordner eines anderen; er wird übergangen",
            en: "this case is in the folder of another case, so it is ignored"),
        hint: LocalizedText(
            de: "legen Sie seinen Ordner unmittelbar in den Ordner der Fälle",
            en: "move its folder directly into the folder of the cases"))
    static let tooDeep = Finding(
        .overlookedCase,
        LocalizedText(
            de: "der Fall liegt zu tief; er wird übergangen", en: "the case is nested too deep, so it is ignored"),
        hint: LocalizedText(
            de: "legen Sie seinen Ordner unmittelbar in den Ordner der Fälle",
            en: "move its folder directly into the folder of the cases"))

    static func besideFolder(_ name: String) -> Finding {
        Finding(
            .overlookedCase,
            LocalizedText(
                de: "der Fall liegt neben dem Ordner der Fälle; er wird übergangen",
                en: "the case is outside the folder of the cases, so it is ignored"),
            hint: LocalizedText(
                de: "legen Sie seinen Ordner in „\(name.quotable())“",
                en: "move its folder into \"\(name.quotable())\""))
    }

    /// - Parameter isThere: whether the file of the right name is there, too.
    static func beside(_ name: String, isThere: Bool) -> Finding {
        isThere
            ? Finding(
                .overlookedCase,
                LocalizedText(
                    de: "daneben liegt \(name); diese Datei wird übergangen",
                    en: "there is also \(name), so this file is ignored"),
                hint: LocalizedText(
                    de: "führen Sie beide in \(name) zusammen, und löschen Sie diese",
                    en: "merge both into \(name), and delete this one"))
            : Finding(
                .overlookedCase,
                LocalizedText(
                    de: "die Datei heißt nicht \(name); sie wird übergangen",
                    en: "the file is not called \(name), so it is ignored"),
                hint: LocalizedText(de: "benennen Sie sie um in \(name)", en: "rename it to \(name)"))
    }
}
