import CasebookDiagnostics
import CasebookEditing
import CasebookFiles
import CasebookModel
import CasebookValidation

/// A `case.yaml`: read, held against all rules, and if it stands up to them, written and read again.
enum CaseHarness {
    private static let validator = Validator(on: CalendarDay(daysSince1970: 20_781))

    @Sendable static func run(_ bytes: [UInt8]) {
        var document = read(bytes)
        validator.check(&document, of: nil, media: [:])
        expectSound(document.findings)
        expect(document.isReadable || document.findings.hasErrors, "a file that is no case has no finding")
        guard !document.findings.hasErrors, let study = document.study else { return }
        let text = CaseYAML.text(of: study)
        let again = read(Array(text.utf8))
        expect(again.study == study, "written and read again it is another case:\n\(text)")
    }

    private static func read(_ bytes: [UInt8]) -> CaseDocument {
        CaseDocument(folderName: "a-case", source: SourceText(path: "case.yaml", bytes: bytes))
    }
}

/// A `log.yaml`: the same.
enum LogHarness {
    private static let validator = Validator(on: CalendarDay(daysSince1970: 20_781))

    @Sendable static func run(_ bytes: [UInt8]) {
        var document = read(bytes)
        validator.check(&document, of: nil)
        expectSound(document.findings)
        // Brought into lines it says the same, with or without conflicts and mistakes.
        if let tidied = try? LineForm(of: bytes).bytes {
            let again = read(tidied)
            expect(again.entries == document.entries && again.lines.isWhole, "tidied it is another journal")
        }
        guard !document.findings.hasErrors else { return }
        _ = Journal(document.entries)
        let text = document.entries.map(\.yaml).joined()
        let again = read(Array(text.utf8))
        expect(again.entries == document.entries, "written and read again it is another journal:\n\(text)")
    }

    private static func read(_ bytes: [UInt8]) -> LogDocument {
        LogDocument(source: SourceText(path: "log.yaml", bytes: bytes))
    }
}

/// A `casebook.yaml`.
enum BookHarness {
    @Sendable static func run(_ bytes: [UInt8]) {
        let document = BookDocument(source: SourceText(path: "casebook.yaml", bytes: bytes))
        expectSound(document.findings)
        expect(document.book != nil || document.findings.hasErrors, "a file that is no book has no finding")
    }
}
