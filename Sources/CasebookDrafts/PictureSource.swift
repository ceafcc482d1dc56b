import CasebookDisk
import CasebookFiles
import CasebookModel

/// Finds the pictures of a document: in the archive that it is, or beside the page. Nothing is fetched from anywhere else.
struct PictureSource {
    let document: DiskPath
    let format: DocumentFormat
    /// The folder of the page, as the user gave it.
    let neighbourhood: DiskPath

    /// The bytes of a picture; `nil` if it cannot be had, or is not what its name says.
    func bytes(of target: String) -> [UInt8]? {
        guard let suffix = target.split(separator: ".").last, let path = RelativePath("picture." + suffix.lowercased()),
            MediaType(suffix: path.suffix)?.isImage == true
        else { return nil }
        let found = format.archiveFolder.map { unpacked($0 + target) } ?? neighbour(target)
        guard let found, MediaInspector.inspect(found, path: path).facts != nil else { return nil }
        return found
    }

    /// A file of the archive, unpacked to standard output.
    private func unpacked(_ name: String) -> [UInt8]? {
        // unzip takes other characters for patterns.
        let isPlain = name.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "._/- ".contains($0)) }
        guard isPlain, let unzip = ChildProcess.find("unzip") else { return nil }
        let limits = ChildProcess.Limits(seconds: 60, outputBytes: MediaInspector.byteLimit)
        let outcome = try? ChildProcess.run(unzip, ["-p", document.text, name], limits: limits)
        return outcome.flatMap { $0.isSuccess ? $0.output : nil }
    }

    /// A file beside the page or below; never one above it, and through no symbolic link.
    private func neighbour(_ target: String) -> [UInt8]? {
        guard let path = RelativePath(target.percentDecoded) else { return nil }
        return try? Disk.read(path, below: neighbourhood, limit: MediaInspector.byteLimit)
    }
}

extension String {
    /// The text that percent-encoding stands for (RFC 3986, section 2.1); what is not UTF-8 becomes U+FFFD.
    fileprivate var percentDecoded: String {
        var bytes: [UInt8] = []
        var rest = Substring(self)
        while let character = rest.first {
            if character == "%", let byte = UInt8(rest.dropFirst().prefix(2), radix: 16), rest.count > 2 {
                bytes.append(byte)
                rest = rest.dropFirst(3)
            } else {
                bytes += Array(String(character).utf8)
                rest = rest.dropFirst()
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
