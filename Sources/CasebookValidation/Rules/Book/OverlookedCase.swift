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
    ///   - cases: the names of those folders in it that are cases; nobody looks for their files once more.
    ///   - base: what paths in findings are relative to.
    init(below folder: DiskPath, except cases: some Sequence<CaseFolder>, relativeTo base: DiskPath) {
        self.folder = folder
        self.cases = Set(cases.map(\.name))
        self.base = base
    }

    /// What is found, in the order of the names; folders that are cases are not looked into.
    func findings() -> [Diagnostic] {
        entries(of: folder).filter { !$0.name.hasPrefix(".") }.flatMap { entry -> [Diagnostic] in
            let path = folder / entry.name
            switch entry.kind {
            case .file where Self.isMisnamed(entry.name) || entry.name == BookFolder.caseFileName:
                return [finding(OverlookedPhrases.withoutFolder, path)]
            case .symbolicLink where Disk.exists(path / BookFolder.caseFileName):
                return [finding(OverlookedPhrases.link, path)]
            case .folder where !cases.contains(entry.name): return inside(path)
            default: return []
            }
        }
    }

    private func inside(_ path: DiskPath) -> [Diagnostic] {
        let entries = entries(of: path)
        let misnamed = entries.filter { $0.kind == .file && Self.isMisnamed($0.name) }
        if !misnamed.isEmpty { return misnamed.map { finding(OverlookedPhrases.misnamed, path / $0.name) } }
        if entries.contains(where: { $0.name == BookFolder.logFileName }) {
            return [finding(OverlookedPhrases.journalAlone, path / BookFolder.logFileName)]
        }
        return entries.filter { $0.kind == .folder && Disk.exists(path / $0.name / BookFolder.caseFileName) }
            .map { finding(OverlookedPhrases.tooDeep, path / $0.name / BookFolder.caseFileName) }
    }

    /// `case.yml`, `Case.yaml`, `case.yaml.txt`, `case (1).yaml` and what else programs make of the name.
    private static func isMisnamed(_ name: String) -> Bool {
        let small = name.lowercased()
        guard name != BookFolder.caseFileName, small.hasPrefix("case") else { return false }
        let rest = small.dropFirst(4)
        guard let next = rest.first, !next.isLetter else { return false }
        return rest.contains(".yaml") || rest.contains(".yml") || rest == ".txt"
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
            en: "What looks like a case is one."),
        explanation: LocalizedText(
            de: """
                Ein Fall ist ein Ordner unter case_studies, in dem eine case.yaml liegt. Was anders heißt, tiefer liegt oder nur \
                verknüpft ist, wird weder geprüft noch exportiert.
                """,
            en: """
                A case is a folder below case_studies in which a case.yaml lies. What is called something else, lies deeper or is \
                only linked is neither checked nor exported.
                """),
        example: Example(
            de: ("CaseStudies/backstube/case.yml", "CaseStudies/backstube/case.yaml"),
            en: ("CaseStudies/bakery/case.yml", "CaseStudies/bakery/case.yaml")))
}

private enum OverlookedPhrases {
    static let misnamed = Finding(
        .overlookedCase,
        LocalizedText(
            de: "die Datei heißt nicht case.yaml; der Fall wird übergangen",
            en: "the file is not called case.yaml; the case is passed over"),
        hint: LocalizedText(de: "benennen Sie sie um in case.yaml", en: "rename it to case.yaml"))
    static let withoutFolder = Finding(
        .overlookedCase,
        LocalizedText(
            de: "der Fall liegt in keinem eigenen Ordner; er wird übergangen",
            en: "the case lies in no folder of its own; it is passed over"),
        hint: LocalizedText(
            de: "legen Sie einen Ordner an, der wie der Fall heißt, und darin case.yaml",
            en: "make a folder that is called like the case, and put case.yaml into it"))
    static let link = Finding(
        .overlookedCase,
        LocalizedText(
            de: "der Ordner ist nur eine Verknüpfung; der Fall wird übergangen",
            en: "the folder is only a link; the case is passed over"),
        hint: LocalizedText(de: "legen Sie den Ordner selbst hierher", en: "put the folder itself here"))
    static let journalAlone = Finding(
        .overlookedCase,
        LocalizedText(
            de: "neben dem Protokoll liegt keine case.yaml; der Fall fehlt",
            en: "there is no case.yaml beside the journal; the case is missing"),
        hint: LocalizedText(
            de: "holen Sie case.yaml zurück, oder löschen Sie den Ordner",
            en: "bring case.yaml back, or delete the folder"))
    static let tooDeep = Finding(
        .overlookedCase,
        LocalizedText(
            de: "der Fall liegt eine Ebene zu tief; er wird übergangen",
            en: "the case lies one level too deep; it is passed over"),
        hint: LocalizedText(
            de: "legen Sie seinen Ordner unmittelbar in den Ordner der Fälle",
            en: "put its folder directly into the folder of the cases"))
}
