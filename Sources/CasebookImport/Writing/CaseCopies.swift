import CasebookDiagnostics
import CasebookDisk
import CasebookEditing
import CasebookFiles
import CasebookMedia
import CasebookModel

/// The cases of the book as files: what lies there, and how a taken over case gets there.
struct CaseCopies {
    /// The folder of the cases.
    let folder: DiskPath
    let isDryRun: Bool
    private let files: FilesBelow

    init(in folder: DiskPath, isDryRun: Bool) {
        self.folder = folder
        self.isDryRun = isDryRun
        files = FilesBelow(folder)
    }

    /// What lies in a case's folder, as far as these files go.
    func local(_ name: String, paths: some Sequence<String>) -> LocalCase {
        let place = folder / name
        guard Disk.exists(place / BookFolder.caseFileName) else { return .missing }
        var hashes: [String: String] = [:]
        for path in Set(paths).union([BookFolder.caseFileName]) {
            guard let relative = RelativePath(path),
                let bytes = try? Disk.read(relative, below: place, limit: OfferLimits.medium)
            else { continue }
            hashes[path] = OfferedCase.hash(bytes)
        }
        return LocalCase(exists: true, files: hashes)
    }

    /// The case of a folder, as far as it can be read.
    func document(_ name: String) -> CaseDocument? {
        let path = folder / name / BookFolder.caseFileName
        return try? FileLoader(relativeTo: folder).caseDocument(at: path, folderName: name).get()
    }

    /// The name of the folder for a case that is new here: its id, or its id with the host of whoever published it if
    /// another case has that name.
    func folderName(for study: CaseStudy) -> String? {
        guard let origin = study.origin else { return nil }
        let host = origin.id.host.flatMap { CaseID(title: $0) }
        let names = [study.id.text, host.map { "\(study.id)-\($0)" }] + (2...20).map { "\(study.id)-\($0)" }
        return names.compactMap(\.self).first { name in
            guard CaseID(name) != nil else { return false }
            return !Disk.exists(folder / name) || document(name)?.study?.origin?.id == origin.id
                || isLeftover(name, of: study)
        }
    }

    /// Whether a folder is what earlier versions left of this case when they were killed before its file was there: nothing
    /// in it, or only media that the case has. Another name would be another permanent id.
    private func isLeftover(_ name: String, of study: CaseStudy) -> Bool {
        let place = folder / name
        guard let entries = try? Disk.entries(of: place) else { return false }
        let media = Set(study.media.map { ($0.file.text) })
        return entries.allSatisfy { entry in
            guard entry.kind == .folder, let files = try? Disk.entries(of: place / entry.name) else {
                return entry.kind == .file && media.contains(entry.name)
            }
            return files.allSatisfy { $0.kind == .file && media.contains("\(entry.name)/\($0.name)") }
        }
    }

    /// Where a new case is put together.
    private var workshop: DiskPath { folder / ".casebook-import" }

    /// Takes away what a killed import was putting together; nobody else imports now.
    func tidyUp() throws {
        if !isDryRun, Disk.isFolder(workshop) { try Disk.removeTree(workshop) }
    }

    /// Writes a case. A new one is put together elsewhere and appears as a whole, so that a kill leaves no folder without a
    /// case. Otherwise media go first and `case.yaml` last, so that it never names what is not there; then what it no longer
    /// has goes, as far as an import had written it.
    func write(_ offered: OfferedCase, to name: String, insteadOf old: [String: String]) throws {
        guard !isDryRun else { return }
        guard Disk.exists(folder / name) else {
            try Disk.createFolder(folder)
            try tidyUp()
            try Disk.createFolder(workshop)
            let files = FilesBelow(workshop)
            for (path, bytes) in offered.files { try files.write(path, bytes) }
            return try Disk.rename(workshop, to: folder / name)
        }
        let caseFile = RelativePath(BookFolder.caseFileName)
        for (path, bytes) in offered.files.sorted(by: { $0.key < $1.key }) where path != caseFile {
            try write(path, bytes, to: name)
        }
        if let caseFile, let bytes = offered.files[caseFile] { try write(caseFile, bytes, to: name) }
        try removeFiles(of: name, old, except: offered.hashes)
    }

    /// Takes a case out of publication and changes nothing else of it.
    func takeBack(_ name: String, on date: PartialDate) throws {
        guard !isDryRun, let document = document(name), let study = document.study, study.status != .withdrawn,
            let path = RelativePath("\(name)/\(BookFolder.caseFileName)")
        else { return }
        try files.write(path, StatusEdit.withdrawing(document, study, on: date))
    }

    /// Writes a case into which the publisher's changes were put: media first, so that it never names what is not there.
    func write(_ merged: MergedCase, to name: String) throws {
        guard !isDryRun, let caseFile = RelativePath(BookFolder.caseFileName) else { return }
        for (path, bytes) in merged.media.sorted(by: { $0.key.text < $1.key.text }) {
            try write(path, bytes, to: name)
        }
        try write(caseFile, merged.bytes, to: name)
        for path in merged.removed {
            if let path = RelativePath("\(name)/\(path)") { try files.remove(path) }
        }
    }

    /// The bytes of a file of a case, if it is there.
    func bytes(of path: RelativePath, in name: String) -> [UInt8]? {
        try? Disk.read(path, below: folder / name, limit: OfferLimits.medium)
    }

    private func write(_ path: RelativePath, _ bytes: [UInt8], to name: String) throws {
        guard let path = RelativePath("\(name)/\(path)") else { return }
        if let old = try? Disk.read(path, below: folder, limit: OfferLimits.medium), old == bytes { return }
        try files.write(path, bytes)
    }

    /// Removes the pictures that the program has made here of a case that is withdrawn: a preview picture shows its title. What
    /// somebody has put in their place since is not the program's.
    func removeMadePictures(of name: String) throws {
        guard !isDryRun, let record = RelativePath("\(name)/\(BookFolder.picturesFileName)"),
            let bytes = try? Disk.read(record, below: folder, limit: OfferLimits.medium)
        else { return }
        for entry in PictureRecord(reading: bytes).entries {
            guard let hash = entry.hash, let path = RelativePath("\(name)/\(entry.file)"),
                let picture = self.bytes(of: entry.file, in: name), SHA256.hexadecimal(of: picture) == hash
            else { continue }
            try files.remove(path)
        }
        try files.remove(record)
    }

    private func removeFiles(of name: String, _ old: [String: String], except new: [String: String]) throws {
        let local = local(name, paths: old.keys)
        for (file, hash) in old.sorted(by: { $0.key < $1.key }) where new[file] == nil && local.files[file] == hash {
            if let path = RelativePath("\(name)/\(file)") { try files.remove(path) }
        }
    }
}

/// Sets the status of a `case.yaml` that people have written in, without touching anything else.
enum StatusEdit {
    /// The bytes of the file with `status: withdrawn` and the day; the whole case written anew if the file is so unusual
    /// that this cannot be done.
    static func withdrawing(_ document: CaseDocument, _ study: CaseStudy, on date: PartialDate) -> [UInt8] {
        var changed = study
        changed.status = .withdrawn
        changed.withdrawn = study.withdrawn ?? Withdrawal(on: date)
        do {
            var file = try EditableFile(document.findings.source.bytes)
            let edits = WithdrawalEdit.edits(on: study.withdrawn == nil ? date : nil)
            for edit in edits { try file.apply(edit) }
            return file.bytes
        } catch {
            return Array(CaseYAML.text(of: changed).utf8)
        }
    }
}
