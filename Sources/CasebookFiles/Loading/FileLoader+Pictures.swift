public import CasebookDisk
import CasebookMedia
public import CasebookModel
import CasebookYAML

/// What was found out about the pictures that were made from something of a case.
public struct InspectedPictures: Sendable {
    /// Those that still belong to what they were made from, except that nobody has looked yet what the case says.
    public private(set) var usable = DerivedPictures()
    /// What their files are and by what they are known again.
    public private(set) var files: [RelativePath: (facts: MediumFacts, source: MediumSource)] = [:]
    /// Pictures of the case that have sizes which were made from something else, or were changed.
    public private(set) var outdated: Set<RelativePath> = []
    /// Whether the share picture is missing or was changed.
    public private(set) var hasDamagedShare = false
    private var refused: [PictureRecord.Entry] = []

    /// No pictures.
    public init() {}

    fileprivate mutating func take(_ entry: PictureRecord.Entry, _ picture: Derived) {
        files[entry.file] = (picture.facts, picture.source)
        let derived = DerivedPicture(file: entry.file, facts: picture.facts)
        switch entry.origin {
        case .picture(let original, _): usable.sizes[original, default: []].append(derived)
        case .words(let says): usable.share = DerivedPictures.Share(derived, saying: says)
        }
    }

    fileprivate mutating func refuse(_ entry: PictureRecord.Entry) { refused.append(entry) }

    /// After a merge two lines may name the same picture, of which one is right.
    fileprivate mutating func settle() {
        for (original, sizes) in usable.sizes {
            usable.sizes[original] = sizes.sorted {
                ($0.facts.pixelSize?.width ?? 0) < ($1.facts.pixelSize?.width ?? 0)
            }
        }
        for entry in refused where files[entry.file] == nil {
            switch entry.origin {
            case .picture(let original, _): outdated.insert(original)
            case .words: hasDamagedShare = true
            }
        }
    }

    fileprivate struct Derived {
        let facts: MediumFacts
        let source: MediumSource
    }
}

extension FileLoader {
    /// Looks at the pictures that were made from something of a case. A file that is not what the record says, or that has
    /// anything hidden in it, counts for nothing.
    public func pictures(
        of study: CaseStudy, in folder: DiskPath, media: [RelativePath: InspectedMedium]
    ) -> InspectedPictures {
        var pictures = InspectedPictures()
        let path = CaseFolder(path: folder).pictures
        guard Disk.exists(path), let bytes = try? Disk.read(path, limit: YAMLLimits.document.bytes) else {
            return pictures
        }
        let named = Set(study.media.map(\.file))
        var originals: [RelativePath: String] = [:]
        var seen: Set<RelativePath> = []
        for entry in PictureRecord(reading: bytes).entries
        where !named.contains(entry.file) && PictureRecord.hasRoom(for: entry.file, of: study.id) {
            if case .picture(let original, let hash) = entry.origin {
                guard named.contains(original), media[original]?.facts != nil else { continue }
                let current = originals[original] ?? self.hash(of: original, below: folder) ?? ""
                originals[original] = current
                guard current == hash else {
                    pictures.refuse(entry)
                    continue
                }
            }
            guard let hash = entry.hash else { continue }
            guard let picture = derived(entry.file, hash, below: folder) else {
                pictures.refuse(entry)
                continue
            }
            if seen.insert(entry.file).inserted { pictures.take(entry, picture) }
        }
        pictures.settle()
        return pictures
    }

    private func hash(of path: RelativePath, below folder: DiskPath) -> String? {
        (try? Disk.read(path, below: folder, limit: MediaInspector.byteLimit)).map(SHA256.hexadecimal)
    }

    private func derived(
        _ path: RelativePath, _ hash: String, below folder: DiskPath
    ) -> InspectedPictures.Derived? {
        guard let bytes = try? Disk.read(path, below: folder, limit: MediaInspector.byteLimit),
            SHA256.hexadecimal(of: bytes) == hash
        else { return nil }
        let inspection = MediaInspector.inspect(bytes, path: path)
        guard let facts = inspection.facts, facts.pixelSize != nil, inspection.isClean,
            inspection.cleaned.remaining.isEmpty
        else { return nil }
        return InspectedPictures.Derived(facts: facts, source: MediumSource(bytes, isClean: true))
    }
}
