public import CasebookDisk
public import CasebookFiles
import CasebookMedia
public import CasebookModel

extension CasePictures {
    /// What came of a plan.
    public struct Report: Sendable {
        /// The pictures that were made, with their sizes.
        public fileprivate(set) var made: [(file: RelativePath, facts: MediumFacts)] = []
        /// Those that were removed.
        public fileprivate(set) var removed: [RelativePath] = []
        /// What could not be made.
        public var problems: [(file: RelativePath, problem: PictureProblem)] = []

        /// Nothing was done.
        public init() {}

        /// All files of the case that are others now, the record too.
        public func changed(in folder: CaseFolder) -> [DiskPath] {
            let files = made.map(\.file) + removed
            return files.isEmpty ? [] : files.map { folder.path / $0 } + [folder.pictures]
        }
    }

    /// Looks at what there is and makes what is missing. Two who do so at the same moment wait for each other.
    public func update(with vips: Vips) throws(DiskError) -> Report {
        let lock = try FileLock(waitingFor: folder.path)
        let report = try make(try plan(), with: vips)
        _ = consume lock
        return report
    }

    /// Makes what a plan wants, and removes what is superfluous. A picture that fails keeps no other from being made.
    private func make(_ plan: Plan, with vips: Vips) throws(DiskError) -> Report {
        var report = Report()
        report.problems = plan.problems
        var bytes: [RelativePath: [UInt8]] = [:]
        var made: [PictureRecord.Entry] = []
        for (origin, entries) in plan.tasks {
            do throws(PictureProblem) {
                for (entry, picture) in try pictures(from: origin, entries, vips) {
                    bytes[entry.file] = picture
                    made.append(entry)
                }
            } catch {
                report.problems.append((origin.file ?? entries[0].file, error))
            }
        }
        try write(plan, bytes, made, &report)
        return report
    }

    private func pictures(
        from origin: PictureRecord.Origin, _ entries: [PictureRecord.Entry], _ vips: Vips
    ) throws(PictureProblem) -> [(PictureRecord.Entry, [UInt8]?)] {
        switch origin {
        case .words:
            let png = try ShareDrawing(vips: vips).png(of: card)
            return entries.map { (PictureRecord.Entry($0.file, from: origin, hash: SHA256.hexadecimal(of: png)), png) }
        case .picture(let file, _):
            guard let original = try onDisk({ () throws(DiskError) in try bytes(of: file) }),
                let type = MediaType(suffix: file.suffix)
            else { return [] }
            let cleaned = MediumCleaner.clean(original, as: type).bytes
            let widths = PictureName.widths.filter { width in
                entries.contains { $0.file == PictureName.size(width, of: file) }
            }
            return try PictureScaler(vips: vips).scaled(cleaned, type, to: widths).sorted { $0.key < $1.key }
                .compactMap { width, picture in
                    PictureName.size(width, of: file).map { name in
                        let isWorthIt = picture.count < cleaned.count
                        let hash = isWorthIt ? SHA256.hexadecimal(of: picture) : nil
                        return (PictureRecord.Entry(name, from: origin, hash: hash), isWorthIt ? picture : nil)
                    }
                }
        }
    }

    private func write(
        _ plan: Plan, _ bytes: [RelativePath: [UInt8]], _ made: [PictureRecord.Entry], _ report: inout Report
    ) throws(DiskError) {
        let files = FilesBelow(folder.path)
        guard let name = RelativePath(BookFolder.picturesFileName) else { return }
        if !bytes.isEmpty { try files.write(name, plan.record(with: made).file, durable: true) }
        for (file, picture) in bytes.sorted(by: { $0.key < $1.key }) {
            try files.write(file, picture, durable: true)
            if let facts = MediaInspector.inspect(picture, path: file).facts { report.made.append((file, facts)) }
        }
        // Sizes that are no longer worth it lie there from before.
        let unused = made.filter { $0.hash == nil }.map(\.file)
        for file in plan.superfluous + unused {
            guard try self.bytes(of: file) != nil else { continue }
            try files.remove(file)
            report.removed.append(file)
        }
        let record = plan.finalRecord(with: made)
        if record.entries.isEmpty {
            if Disk.exists(folder.pictures) { try files.remove(name) }
        } else if try self.record().file != record.file || !bytes.isEmpty {
            try files.write(name, record.file, durable: true)
        }
    }
}

extension PictureRecord.Origin {
    fileprivate var file: RelativePath? {
        if case .picture(let file, _) = self { file } else { nil }
    }
}
