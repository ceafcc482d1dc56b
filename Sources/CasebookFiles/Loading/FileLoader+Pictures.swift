import CasebookDisk
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

/// What was found out about everything that is no text of a case.
public struct CaseMedia: Sendable {
    /// The media that the case names.
    public let named: [RelativePath: InspectedMedium]
    /// The pictures that were made from something of the case.
    public let pictures: InspectedPictures

    public init(named: [RelativePath: InspectedMedium] = [:], pictures: InspectedPictures = InspectedPictures()) {
        self.named = named
        self.pictures = pictures
    }
}

extension FileLoader {
    /// What a case remembers of the pictures that were made from something of it; `nil` if it has none.
    func pictureRecord(of folder: CaseFolder) -> PictureRecord? {
        guard Disk.exists(folder.pictures) else { return nil }
        return (try? Disk.read(folder.pictures, limit: YAMLLimits.document.bytes)).map(PictureRecord.init(reading:))
    }

    /// Looks at the pictures that were made from something of a case. A file that is not what the record says, or that has
    /// anything hidden in it, counts for nothing.
    func pictures(
        in record: PictureRecord, of study: CaseStudy, below folder: DiskPath,
        _ media: [RelativePath: InspectedMedium]
    ) -> InspectedPictures {
        var pictures = InspectedPictures()
        var seen: Set<RelativePath> = []
        for entry in record.entries
        where media[entry.file] == nil && PictureRecord.hasRoom(for: entry.file, of: study.id) {
            if case .picture(let original, let hash) = entry.origin {
                guard let medium = media[original], medium.facts != nil else { continue }
                guard medium.hash == hash else {
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
