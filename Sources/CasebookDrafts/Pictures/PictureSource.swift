import CasebookDisk
import CasebookMedia
import CasebookModel

/// Finds the pictures of a document: in the archive that it is, in the page itself, or beside the page. Nothing is fetched
/// from anywhere else.
struct PictureSource {
    let archive: Archive?
    /// The pictures that the page holds itself, by the names that it was given for them.
    var embedded: [String: String] = [:]
    let format: DocumentFormat
    /// The folder of the page, as the user gave it.
    let neighbourhood: DiskPath

    /// A picture and the suffix that tells its type; `nil` if it cannot be had, or is not what its name says.
    func picture(_ target: String) -> (bytes: [UInt8], suffix: String)? {
        let address = PictureAddress(embedded[target] ?? target)
        guard let path = RelativePath("picture." + address.suffix), MediaType(suffix: path.suffix)?.isImage == true
        else {
            return nil
        }
        let found = address.embedded ?? packed(target) ?? neighbour(address)
        guard let found else { return nil }
        let inspection = MediaInspector.inspect(found, path: path)
        return inspection.facts == nil ? nil : (inspection.cleaned.bytes, address.suffix)
    }

    private func packed(_ target: String) -> [UInt8]? {
        guard let archive, let folder = format.archiveFolder else { return nil }
        return archive.part(folder + target, limit: MediaInspector.byteLimit)
    }

    /// A file beside the page or below; never one above it, and through no symbolic link.
    private func neighbour(_ address: PictureAddress) -> [UInt8]? {
        guard format == .html, let text = address.path, let path = RelativePath(text) else { return nil }
        let limit = MediaInspector.byteLimit
        if let bytes = try? Disk.read(path, below: neighbourhood, limit: limit) { return bytes }
        return sameName(as: path).flatMap { try? Disk.read($0, below: neighbourhood, limit: limit) }
    }

    /// The path with names as they are spelled on the disk: macOS takes letters and their marks apart, browsers ask for both.
    private func sameName(as path: RelativePath) -> RelativePath? {
        var folder = neighbourhood
        var parts: [String] = []
        for part in path.text.split(separator: "/") {
            // Swift compares texts by what they mean (Unicode canonical equivalence).
            guard let entry = try? Disk.entries(of: folder).first(where: { $0.name == part }) else { return nil }
            parts.append(entry.name)
            folder = folder / entry.name
        }
        return RelativePath(parts.joined(separator: "/"))
    }
}

/// An address in the `src` of a picture (RFC 3986, RFC 2397).
struct PictureAddress {
    /// The bytes, if the address holds the picture itself.
    let embedded: [UInt8]?
    /// The way from the page's folder, if it leads down from there.
    let path: String?
    let suffix: String

    init(_ target: String) {
        if target.lowercased().hasPrefix("data:") {
            path = nil
            (suffix, embedded) = Self.data(target)
            return
        }
        embedded = nil
        let plain = target.prefix { $0 != "?" && $0 != "#" }
        path = Self.normalised(String(plain).percentDecoded)
        suffix = plain.split(separator: "/").last?.split(separator: ".").last.map { $0.lowercased() } ?? ""
    }

    /// Without steps that lead nowhere (RFC 3986, section 5.2.4); `nil` if they lead above the page's folder.
    private static func normalised(_ path: String) -> String? {
        guard !path.hasPrefix("/"), !path.contains("://") else { return nil }
        var parts: [Substring] = []
        for part in path.split(separator: "/") {
            switch part {
            case ".": break
            case "..": if parts.popLast() == nil { return nil }
            default: parts.append(part)
            }
        }
        return parts.joined(separator: "/")
    }

    private static func data(_ target: String) -> (String, [UInt8]?) {
        let parts = target.dropFirst(5).split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return ("", nil) }
        let words = parts[0].lowercased().split(separator: ";").map { DocumentText.trimmed($0) }
        let suffix = words.first.flatMap(MediaType.init(rawValue:))?.suffixes.first ?? ""
        let content = String(parts[1]).percentDecoded
        guard words.contains("base64") else { return (suffix, Array(content.utf8)) }
        // Some programs write it with the alphabet of addresses (RFC 4648, section 5).
        return (suffix, Base64.decoded(content.replacing("-", with: "+").replacing("_", with: "/").utf8))
    }
}
