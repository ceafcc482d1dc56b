@testable import CasebookDrafts

/// Archives that are made to keep whoever unpacks them busy.
enum ArchiveTrick: String, CaseIterable {
    /// Nine thousand parts of 5 MiB each, packed to a thousandth.
    case bombs
    /// The same in an OpenDocument text.
    case objects
    /// The same, with a size that is not true.
    case lies
    /// The same, whose parts all are the same bytes of the archive.
    case overlapping
    /// Twelve thousand honest parts.
    case parts
    /// Three hundred documents in the document, each a bomb of 60 MiB.
    case nested

    var suffix: String { self == .objects ? "odt" : "docx" }

    /// What becomes of it; `nil` if it is read without the parts in question.
    var problem: DocumentProblem? {
        switch self {
        case .bombs, .objects: .tooDemanding
        case .overlapping, .parts: .noArchive
        case .lies, .nested: nil
        }
    }

    /// Writes one, given a path and a name.
    static let script = #"""
        import struct, sys, zlib
        path, trick = sys.argv[1:]
        word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
        office = "http://schemas.openxmlformats.org/package/2006/"
        kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
        def header(text): return f"<w:hdr {word}><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:hdr>"
        def part(name, data, store=False):
            data = data if isinstance(data, bytes) else data.encode()
            packer = zlib.compressobj(9, 8, -15)
            packed = data if store else packer.compress(data) + packer.flush()
            return name, 0 if store else 8, packed, zlib.crc32(data), len(data)
        def archive(parts, shared=None):
            out, directory = bytearray(), bytearray()
            for name, method, packed, checksum, size in parts:
                name = name.encode()
                head = struct.pack("<HHHHHIIIHH", 20, 0x800, method, 0, 33, checksum, len(packed), size, len(name), 0)
                offset = shared[0] if shared and name.startswith(b"word/header") and shared[0] else len(out)
                if offset == len(out):
                    if shared and name.startswith(b"word/header"): shared[0] = offset
                    out += b"PK\3\4" + head + name + packed
                directory += b"PK\1\2" + struct.pack("<H", 20) + head + struct.pack("<HHHII", 0, 0, 0, 0, offset) + name
            end = struct.pack("<HHHHIIH", 0, 0, len(parts), len(parts), len(directory), len(out), 0)
            return bytes(out + directory + b"PK\5\6" + end)
        text = "<w:p><w:r><w:t>Erstes Wort</w:t></w:r></w:p>"
        parts = [
            part("[Content_Types].xml", f'<Types xmlns="{office}content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{kind}"/></Types>'),
            part("_rels/.rels", f'<Relationships xmlns="{office}relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
            part("word/document.xml", f"<w:document {word}><w:body>{text}</w:body></w:document>"),
        ]
        _, method, packed, checksum, size = part("", header(" " * (5 << 20)))
        if trick in ("bombs", "overlapping"):
            parts += [(f"word/header{i:04d}.xml", method, packed, checksum, size) for i in range(9000)]
        elif trick == "lies":
            parts += [(f"word/header{i:04d}.xml", method, packed, checksum, 1000) for i in range(9000)]
        elif trick == "parts":
            parts += [part(f"word/header{i}.xml", header(f"Kopf{i}")) for i in range(12000)]
        elif trick == "nested":
            inner = archive([part("word/document.xml", f"<w:document {word}>" + " " * (60 << 20) + "</w:document>")])
            parts += [part(f"word/embeddings/d{i}.docx", inner, True) for i in range(300)]
        else:
            text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"
            root = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"
            parts = [
                part("mimetype", "application/vnd.oasis.opendocument.text", True),
                part("content.xml", f'<o:document-content xmlns:o="{root}" xmlns:text="{text}"><o:body><o:text><text:p>Wort</text:p></o:text></o:body></o:document-content>'),
                part("styles.xml", f'<o:document-styles xmlns:o="{root}"/>'),
            ] + [(f"Object {i}/content.xml", method, packed, checksum, size) for i in range(9000)]
        open(path, "wb").write(archive(parts, [0] if trick == "overlapping" else None))
        """#
}
