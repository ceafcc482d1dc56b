import ArgumentParser
import CasebookDiagnostics
import CasebookDisk
import CasebookEditing
import CasebookFiles
import CasebookJournal
import CasebookModel
import CasebookYAML

/// `casebook withdraw CASE`
struct WithdrawCommand: AsyncParsableCommand {
    static var configuration: CommandConfiguration {
        CommandConfiguration(
            commandName: "withdraw",
            abstract: say(
                de: "Zieht einen Fall zurück, auch einen, dessen Ordner fort ist.",
                en: "Withdraws a case, even one whose folder is gone."),
            discussion: say(
                de: """
                    Der nächste Export nimmt ihn überall heraus und meldet es den Partnern. Der Grund wird nie \
                    veröffentlicht.
                    """,
                en: """
                    The next export removes it everywhere and tells the partners. The reason is never published.
                    """))
    }

    @Argument(
        help: ArgumentHelp(
            de: "Die Kennung des Falls oder ein Teil davon oder seines Titels.",
            en: "The id of the case, or part of its id or title.", valueName: say(de: "fall", en: "case")))
    var name: String

    @Option(
        help: ArgumentHelp(
            de: "Seit wann er zurückgezogen ist (sonst: heute).",
            en: "The day from which it is withdrawn (default: today).",
            valueName: say(de: "datum", en: "date")))
    var on: String?

    @Option(
        help: ArgumentHelp(
            de: "Der Grund; bleibt intern.", en: "The reason; stays internal.",
            valueName: say(de: "text", en: "text")))
    var reason: String?

    @OptionGroup var global: GlobalOptions
    @OptionGroup var date: DateOption

    func validate() throws {
        guard on == nil || on.flatMap({ PartialDate($0) }) != nil else {
            throw ValidationError(
                say(
                    de: "--on braucht ein Datum wie 2022, 2022-01 oder 2022-01-02",
                    en: "--on takes a date such as 2022, 2022-01 or 2022-01-02"))
        }
    }

    func run() async throws {
        let folder = try global.bookFolder()
        let cases = try caseFolders(in: folder)
        let day = on.flatMap { PartialDate($0) } ?? PartialDate(date.day)
        if let found = try place(among: cases, in: folder) {
            try withdraw(found, in: folder, on: day)
        } else {
            try settle(in: folder, cases, on: day)
        }
        global.terminal.say(WithdrawTexts.next)
    }

    /// The folders of the cases. Whatever is wrong with the book's file, a case can be taken back.
    private func caseFolders(in folder: BookFolder) throws -> [CaseFolder] {
        let file: LocatedMapping
        switch FileLoader(relativeTo: .here).bookDocument(at: folder.file) {
        case .success(let document): file = document.file
        case .failure(let failure): throw Failure(failure.diagnostic.message)
        }
        let usual =
            file.string("case_studies").flatMap { RelativePath($0) } ?? RelativePath(Book.usualCaseStudiesFolder)
        return try usual.map { try folder.caseFiles(in: $0).map(\.folder) } ?? []
    }

    /// The folder of the case that is meant; `nil` if only the record may know it.
    private func place(
        among cases: [CaseFolder], in folder: BookFolder
    ) throws -> (id: CaseID?, folder: CaseFolder)? {
        let loader = FileLoader(relativeTo: .here)
        if let exact = cases.first(where: { $0.name == name }) {
            let document = try? loader.caseDocument(at: exact.file, folderName: exact.name).get()
            return (document?.id ?? CaseID(exact.name), exact)
        }
        let outlines = cases.map { folder in
            (folder: folder, document: try? loader.caseDocument(at: folder.file, folderName: folder.name).get())
        }
        if let named = outlines.first(where: { $0.document?.id?.text == name }) {
            return (named.document?.id, named.folder)
        }
        let record = try recordDocument(in: folder)?.record
        if let id = CaseID(name), record?.knows(id) == true { return nil }
        let titles = outlines.map { (id: $0.folder.name, title: $0.document?.study?.title ?? $0.folder.name) }
        switch NameMatch(name, in: titles) {
        case .one(let index): return (outlines[index].document?.id, outlines[index].folder)
        case .several(let indices):
            throw Failure(WithdrawTexts.ambiguous(name, indices.map { titles[$0].id }), .wrongUsage)
        case .none: return nil
        }
    }

    /// Withdraws a case in its own file, in which nothing else changes.
    private func withdraw(_ found: (id: CaseID?, folder: CaseFolder), in folder: BookFolder, on day: PartialDate) throws
    {
        let bytes = try Disk.read(found.folder.file, limit: YAMLLimits.document.bytes)
        do {
            var file = try EditableFile(bytes)
            // Whoever names no day leaves the one that stands there.
            let isDated = on == nil && file.value["withdrawn"]?["on"] != nil
            for edit in WithdrawalEdit.edits(on: isDated ? nil : day, reason: reason) { try file.apply(edit) }
            try save(file.bytes, to: found.folder.file, inPlaceOf: bytes)
            global.terminal.print(found.folder.file.relative(to: .here))
        } catch is EditRefusal {
            try append(to: found.folder, bytes, on: day)
            // When it is settled when that was, the tombstone has its day.
            if let id = found.id { _ = try end(id, in: folder, PublicationEnd(on: day, cause: .withdrawn)) }
        }
    }

    /// Withdraws a case whose file cannot be edited by a line at its end, if that is read so.
    private func append(to folder: CaseFolder, _ bytes: [UInt8], on day: PartialDate) throws {
        let appended = WithdrawalEdit.appended(to: bytes, on: day)
        let before = CaseDocument(folderName: folder.name, source: SourceText(path: "", bytes: bytes))
        let after = CaseDocument(folderName: folder.name, source: SourceText(path: "", bytes: appended))
        guard GateReading(after).isWithdrawn, after.isReadable || !before.isReadable else {
            throw Failure(WithdrawTexts.unreadable(folder.file), .findings)
        }
        try save(appended, to: folder.file, inPlaceOf: bytes)
        global.terminal.print(folder.file.relative(to: .here))
        global.terminal.say(WithdrawTexts.appended(folder.file))
    }

    private func save(_ bytes: [UInt8], to file: DiskPath, inPlaceOf old: [UInt8]) throws {
        do {
            try FileSaving.save(bytes, to: file, inPlaceOf: FileVersion(of: old), limit: YAMLLimits.document.bytes)
        } catch .changed {
            throw Failure(WithdrawTexts.changed(file), .findings)
        } catch .disk(let error) {
            throw error
        }
    }

    /// Settles what became of a case whose folder is gone.
    private func settle(in folder: BookFolder, _ cases: [CaseFolder], on day: PartialDate) throws {
        guard let id = CaseID(name), try end(id, in: folder, PublicationEnd(on: day, cause: .removed)) else {
            let known =
                cases.map(\.name)
                + (try recordDocument(in: folder)?.record.entries.map(\.id.text) ?? [])
            throw Failure(WithdrawTexts.unknown(name, known), .wrongUsage)
        }
    }

    /// Writes into the record that a case has ended.
    ///
    /// - Returns: whether the record knows it.
    private func end(_ id: CaseID, in folder: BookFolder, _ end: PublicationEnd) throws -> Bool {
        guard let document = try recordDocument(in: folder), document.record.knows(id) else { return false }
        guard !document.findings.hasErrors else { throw Failure(WithdrawTexts.damagedRecord, .findings) }
        var record = document.record
        for entry in record.entries(of: id) { record[id, entry.channel]?.ended = end }
        // An export may record something at the same moment.
        try save(PublicationLine.file(of: record), to: folder.record, inPlaceOf: document.findings.source.bytes)
        global.terminal.print(folder.record.relative(to: .here))
        return true
    }

    private func recordDocument(in folder: BookFolder) throws -> PublicationDocument? {
        switch FileLoader(relativeTo: .here).publicationDocument(of: folder) {
        case nil: nil
        case .success(let document): document
        case .failure(let failure): throw Failure(failure.diagnostic.message)
        }
    }
}

private enum WithdrawTexts {
    static let next = LocalizedText(
        de: "Der nächste Export („casebook export“) nimmt den Fall überall heraus und meldet es den Partnern.",
        en: "The next export (\"casebook export\") removes the case everywhere and tells the partners.")
    static let damagedRecord = LocalizedText(
        de: "published.yaml hat unlesbare Zeilen; beheben Sie sie zuerst: casebook validate",
        en: "published.yaml has lines that cannot be read; fix them first: casebook validate")

    static func changed(_ file: DiskPath) -> LocalizedText {
        LocalizedText(
            de: "\(file) wurde gerade von jemand anderem geändert; versuchen Sie es noch einmal",
            en: "somebody else has just changed \(file); try again")
    }

    static func unreadable(_ file: DiskPath) -> LocalizedText {
        LocalizedText(
            de:
                "\(file) lässt sich so nicht ändern; schreiben Sie „status: withdrawn“ und „withdrawn: {on: …}“ selbst hinein",
            en:
                """
                \(file) cannot be changed as it is; add "status: withdrawn" and "withdrawn: {on: …}" to it yourself
                """
        )
    }

    static func appended(_ file: DiskPath) -> LocalizedText {
        LocalizedText(
            de: "\(file) hat Fehler; nur die Zeile „withdrawn: …“ wurde am Ende angefügt",
            en: "\(file) has errors; only the line \"withdrawn: …\" was added at its end")
    }

    static func ambiguous(_ name: String, _ ids: [String]) -> LocalizedText {
        let list = ids.joined(separator: ", ")
        return LocalizedText(
            de: "„\(name.quotable())“ passt zu mehreren Fällen: \(list)",
            en: "\"\(name.quotable())\" matches several cases: \(list)")
    }

    static func unknown(_ name: String, _ known: [String]) -> LocalizedText {
        let hint = Suggestion.nearest(to: name, in: known)
        return LocalizedText(
            de: "den Fall „\(name.quotable())“ gibt es nicht, und er war nie öffentlich"
                + (hint.map { "; meinten Sie „\($0)“?" } ?? ""),
            en: "there is no case \"\(name.quotable())\", and none was ever public"
                + (hint.map { "; did you mean \"\($0)\"?" } ?? ""))
    }
}
