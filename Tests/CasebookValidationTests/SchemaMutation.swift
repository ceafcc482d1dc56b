import CasebookDiagnostics
import CasebookJSON
import CasebookYAML

/// A file with one value replaced, removed or added.
struct SchemaMutation {
    /// What was done, for messages.
    let name: String
    let file: JSON
    /// Whether a value was replaced by one of another form, and not the whole file.
    private var isOfOtherForm = false

    init(name: String, file: JSON) {
        self.name = name
        self.file = file
    }

    /// What is put in the place of every value of a file.
    private static let values: [JSON] = [
        .null, true, 7, -1, 1.5, "", " ", "x y", "Ä", "ftp://x", "2021-02-30", [], ["x"], [[]], [:], ["x": 1],
    ]

    /// What is put in the place of the values of some keys beside: spellings at the border of what their format allows.
    private static let spellings: [String: [String]] = [
        "id": [
            "a", "A", "a-", "-a", "a--b", "ä", "a_b", "1", "a b", String(repeating: "a", count: 101), "a\n",
            "con", "nul", "com1", "com0", "lpt9", "lpt10", "con-1", "aux-aux", "prn", "console",
        ],
        "language": ["en", "DE", "de-AT", "de_AT", "gsw", "deutsch", "xx", "de-", "iw", "de-Latn-DE-1996", "deu"],
        "sector": ["I", "Z", "5", "56", "56.1", "56.10", "56.100", "56.", "04", "99.00", "56 ", "i"],
        "region": ["DE", "DE7", "de7", "DE7ZZ", "AT", "DE711 "],
        "website": [
            "http://a", "HTTPS://A.example/", "https://", "https:///x", "https://a b", "https://ä.example/ü", "//a",
            "https://a.example:99999/", "https://a.example:80/", "https://[::1]/", "https://a.example/%zz",
            "https://a.example/\"", "https://a.example/<", "mailto:a@b.example", "javascript:alert(1)", "data:,x",
            "https://user@a.example/", "https://.example/", "https://a..b/", "https://?x", "https://a.example\n",
            "https://a.example./", "https://a_b.example/", "https://a.example:65536/", "https://a.example:65535/",
            "https://a.example:/", "https://a.example:x/", "https://a.example/a b", "https://a.example/{x}",
            "https://[::1]:80/x", "https://[]/", "https://a@b@c.example/", "https://a.example?x", "https://a/%20",
        ],
        "url": [
            "mailto:a@b.example", "mailto:a", "mailto:a@b", "mailto:a@b.example?subject=x", "MAILTO:a@b.example",
            "mailto:", "https://a.example/x?y=z#w", "tel:1", "#a", "a.html",
        ],
        "email": [
            "a@b.example", "a@b", "a b@c.example", "@b.example", "a@", "a@b.", "a@.b", "a@@b.example", "ä@b.example",
            "a@-b.example", "a@b-.example", ".a@b.example", "a..b@c.example", "a,b@c.example", "a+b@c.example",
            "a@b.c/d",
        ],
        "file": [
            "a", "a/b.c", "/a", "a/", "a//b", "../a", "a/../b", "./a", "a/.b", ".a", "a\\b", "c:/a", "a b", "ä/ö",
            "a..b",
            "a\u{0}b", "a\n", String(repeating: "a", count: 1025),
        ],
        "from": [
            "0999", "1000", "9999", "10000", "2021-1", "2021-00", "2021-12", "2021-13", "2021-02-29", "2020-02-29",
            "1900-02-29", "2000-02-29", "2021-04-31", "2021-12-31", "2021-12-32", "2021-12-31 ", "2021-12-31T10:00Z",
        ],
        "at": [
            "2020-05", "2020-05-04", "2021-02-29", "2020-05-04T10:00Z", "2020-05-04t10:00:00.5+02:00",
            "2020-05-04 10:00-01:30", "2020-05-04T10:00", "2020-05-04T24:00Z", "2020-05-04T10:60Z",
            "2020-05-04T10:00:60Z", "2020-05-04T10:00:61Z", "2020-05-04T10Z", "2020-05-04T10:00+24:00",
        ],
        "accent": ["#000000", "#FfFfFf", "#fff", "000000", "#00000g", "#0000000", "# 00000", "red"],
        "licence": ["CC0-1.0", "cc0-1.0", "CC-BY", "MIT", "GPL-2.0", "MIT OR ISC", "MIT "],
        "ids": [
            "https://a.example", "https://a.example/b/", "https://a.example/b", "https://a.example/?b",
            "https://a.example/#",
            "mailto:a@b.example", "tag:a.example,2026:", "https://a@b.example/", "",
        ],
        "base_url": [
            "https://a.example", "https://a.example/b/", "https://a.example/?b/", "https://a.example/#/", "/",
        ],
        "summary": [
            String(repeating: "ä", count: 300), String(repeating: "ä", count: 301), "\u{A0}", "\u{200B}", "\n",
        ],
    ]

    /// Every mutation of a file: each of ``values`` in the place of each value, every key removed, and a key added to
    /// every mapping.
    static func all(of file: JSON) -> [SchemaMutation] {
        var mutations: [SchemaMutation] = []
        collect(file, at: "", { $0 }, &mutations)
        return mutations
    }

    /// Every value of a file in a form that cannot stand there: a text, a list or a group in the place of another of them.
    static func ofOtherForm(in file: JSON) -> [SchemaMutation] {
        var mutations: [SchemaMutation] = []
        collect(file, at: "", { $0 }, &mutations)
        return mutations.filter { $0.isOfOtherForm }
    }

    private static func collect(
        _ value: JSON, at path: String, _ rebuild: @escaping (JSON) -> JSON, _ mutations: inout [SchemaMutation]
    ) {
        for replacement in values where replacement != value {
            let text = String(decoding: replacement.rendered(.compact), as: UTF8.self)
            var mutation = SchemaMutation(name: "\(path) = \(text)", file: rebuild(replacement))
            mutation.isOfOtherForm = !path.isEmpty && replacement.form != value.form && replacement != .object([])
            mutations.append(mutation)
        }
        switch value {
        case .object(let members):
            mutations.append(
                SchemaMutation(name: "\(path) + key", file: rebuild(.object(members + [.init("unknown_key", "x")]))))
            for (index, member) in members.enumerated() {
                let place = "\(path).\(member.name)"
                var rest = members
                rest.remove(at: index)
                mutations.append(SchemaMutation(name: "\(place) removed", file: rebuild(.object(rest))))
                let replace = { (new: JSON) in
                    var changed = members
                    changed[index] = .init(member.name, new)
                    return rebuild(.object(changed))
                }
                for spelling in spellings[member.name] ?? [] {
                    mutations.append(SchemaMutation(name: "\(place) = \(spelling)", file: replace(.string(spelling))))
                }
                collect(member.value, at: place, replace, &mutations)
            }
        case .array(let items):
            for (index, item) in items.enumerated() {
                collect(
                    item, at: "\(path)[\(index)]",
                    { new in
                        var changed = items
                        changed[index] = new
                        return rebuild(.array(changed))
                    }, &mutations)
            }
        default: break
        }
    }
}

extension JSON {
    /// What is never the same thing: scalars, lists, groups, nothing.
    fileprivate var form: Int {
        switch self {
        case .null: 0
        case .array: 1
        case .object: 2
        default: 3
        }
    }

    /// A YAML file as JSON, by the core schema.
    init?(yaml text: String) {
        var collector = DiagnosticCollector(source: SourceText(path: "x.yaml", bytes: Array(text.utf8)))
        guard let root = YAMLDocument(reading: &collector).root else { return nil }
        self.init(root)
    }

    private init(_ node: YAMLNode) {
        switch node.content {
        case .mapping: self = .object(node.entries.map { Member($0.key.text ?? "", JSON($0.value)) })
        case .sequence: self = .array(node.items.map { JSON($0) })
        case .scalar(let scalar):
            switch scalar.value {
            case .null: self = .null
            case .boolean(let flag): self = .bool(flag)
            case .integer(let number): self = .integer(number)
            case .float(let number): self = .number(number)
            case .string: self = .string(scalar.text)
            }
        }
    }
}
