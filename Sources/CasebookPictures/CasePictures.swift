public import CasebookDisk
public import CasebookFiles
import CasebookMedia
public import CasebookModel
import CasebookPublication
import CasebookYAML

/// The pictures that are made from something of a case: which there should be, which there are, and how they come about.
public struct CasePictures: Sendable {
    let folder: CaseFolder
    let study: CaseStudy
    let book: Book

    public init(of study: CaseStudy, in folder: CaseFolder, book: Book) {
        self.study = study
        self.folder = folder
        self.book = book
    }

    /// What there is to do.
    public struct Plan: Sendable {
        /// What is to be made.
        public fileprivate(set) var wanted: [PictureRecord.Entry] = []
        /// What is there and right.
        fileprivate var kept: [PictureRecord.Entry] = []
        /// What was made once and belongs to nothing any more.
        public fileprivate(set) var superfluous: [RelativePath] = []
        /// What cannot be made.
        public fileprivate(set) var problems: [(file: RelativePath, problem: PictureProblem)] = []
        fileprivate var earlier: [PictureRecord.Entry] = []

        /// Nothing to do.
        public init() {}

        /// Whether everything is as it should be.
        public var isDone: Bool { wanted.isEmpty && superfluous.isEmpty && Set(kept) == Set(earlier) }
    }

    /// Looks at what there is.
    public func plan() throws(DiskError) -> Plan {
        var plan = Plan()
        plan.earlier = try record().entries
        var wanted: [PictureRecord.Entry] = []
        for medium in study.media { try wanted += sizes(of: medium.file, &plan) }
        wanted += share
        let named = Set(study.media.map(\.file))
        for entry in wanted where !named.contains(entry.file) {
            let same = plan.earlier.filter { $0.file == entry.file && $0.origin == entry.origin }
            let hash = try hash(of: entry.file)
            if let known = same.first(where: { $0.hash == hash }) {
                plan.kept.append(known)
            } else if hash == nil || plan.earlier.contains(where: { $0.file == entry.file && $0.hash == hash }) {
                plan.wanted.append(entry)
            } else {
                plan.problems.append((entry.file, .occupied))
            }
        }
        let present = Set(wanted.map(\.file))
        for entry in plan.earlier where !present.contains(entry.file) && !named.contains(entry.file) {
            guard let hash = entry.hash, try self.hash(of: entry.file) == hash else { continue }
            plan.superfluous.append(entry.file)
        }
        return plan
    }

    /// The sizes that a picture should have, without their hashes.
    private func sizes(of file: RelativePath, _ plan: inout Plan) throws(DiskError) -> [PictureRecord.Entry] {
        guard let type = MediaType(suffix: file.suffix), let bytes = try bytes(of: file),
            PictureScaler.canScale(bytes, type),
            let size = MediaInspector.inspect(bytes, path: file).facts?.pixelSize
        else { return [] }
        let widths = PictureScaler.widths(for: size)
        guard !widths.isEmpty else { return [] }
        guard size.width <= PictureScaler.pixelLimit / size.height else {
            plan.problems.append((file, .tooManyPixels(size)))
            return []
        }
        let hash = SHA256.hexadecimal(of: bytes)
        return widths.compactMap { PictureName.size($0, of: file) }
            .filter { PictureRecord.hasRoom(for: $0, of: study.id) }
            .map { PictureRecord.Entry($0, from: .picture(file, hash: hash), hash: nil) }
    }

    /// The share picture that a published case should have. Before, its words change every day, and nobody sees it.
    private var share: [PictureRecord.Entry] {
        guard study.status == .published, study.withdrawn == nil, let file = PictureName.share else { return [] }
        return [PictureRecord.Entry(file, from: .words(card.fingerprint), hash: nil)]
    }

    var card: ShareCard { ShareCard(asPublished: study, in: book) }

    func record() throws(DiskError) -> PictureRecord {
        guard Disk.exists(folder.pictures) else { return PictureRecord() }
        return PictureRecord(reading: try Disk.read(folder.pictures, limit: YAMLLimits.document.bytes))
    }

    func bytes(of file: RelativePath) throws(DiskError) -> [UInt8]? {
        guard try Disk.facts(of: file, below: folder.path)?.kind == .file else { return nil }
        return try Disk.read(file, below: folder.path, limit: MediaInspector.byteLimit)
    }

    private func hash(of file: RelativePath) throws(DiskError) -> String? {
        try bytes(of: file).map(SHA256.hexadecimal)
    }
}

extension CasePictures.Plan {
    /// What is wanted, by what it is made from: an original is read once.
    var tasks: [(origin: PictureRecord.Origin, entries: [PictureRecord.Entry])] {
        var tasks: [(origin: PictureRecord.Origin, entries: [PictureRecord.Entry])] = []
        for entry in wanted {
            if tasks.last?.origin == entry.origin {
                tasks[tasks.count - 1].entries.append(entry)
            } else {
                tasks.append((entry.origin, [entry]))
            }
        }
        return tasks
    }

    /// What the record says while pictures are being written: what was, and what is about to be. Whoever is killed meanwhile
    /// leaves no file that nobody knows.
    func record(with made: [PictureRecord.Entry]) -> PictureRecord {
        PictureRecord(Set(earlier + kept + made).sorted())
    }

    /// What it says in the end.
    func finalRecord(with made: [PictureRecord.Entry]) -> PictureRecord { PictureRecord(kept + made) }
}

extension Set<PictureRecord.Entry> {
    fileprivate func sorted() -> [PictureRecord.Entry] {
        sorted { ($0.file, $0.hash ?? "") < ($1.file, $1.hash ?? "") }
    }
}
