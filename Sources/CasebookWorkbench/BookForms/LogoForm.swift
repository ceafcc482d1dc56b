import CasebookDiagnostics
import CasebookDisk
import CasebookEditing
import CasebookFiles
import CasebookMarkup
import CasebookModel

/// The pictures that lie in the folder of a collection.
struct LogoFiles {
    let files: [RelativePath]

    init(in folder: BookFolder) {
        files = ((try? Disk.entries(of: folder.path / "media")) ?? [])
            .filter { $0.kind == .file && !$0.name.hasPrefix(".") }
            .compactMap { RelativePath("media/\($0.name)") }
            .filter { MediaType(suffix: $0.suffix)?.isImage == true }
    }
}

/// Takes the logo of a partner or of a funder.
struct LogoForm {
    let visit: RequestContext
    let section: BookSection
    let value: FieldValue
    let version: FileVersion
    var refused: Refused?

    /// A logo that could not be taken.
    struct Refused {
        let problem: UploadProblem
        let place: String?
        let alt: String
    }

    /// Whose logo it may be: where in the file, and how people call them.
    static func places(_ section: BookSection, in value: FieldValue) -> [(path: FieldPath, name: LocalizedText)] {
        switch section {
        case .topics, .indicators: return []
        case .general:
            // Without its words, there is no notice for which a logo could be.
            let funding = FieldPath([.key("funding")])
            guard value[funding / "text"]?.scalarText?.isEmpty == false else { return [] }
            return [(funding, LocalizedText(de: "Förderhinweis", en: "Funding notice"))]
        case .partners:
            return section.keys(in: value).map { key in
                let partner = FieldPath([.key(section.rawValue), .key(key)])
                let name = value[partner / "name"]?.scalarText ?? key
                return (partner / "branding", LocalizedText(de: name, en: name))
            }
        }
    }

    func write(to html: inout HTMLWriter) {
        let places = Self.places(section, in: value)
        guard !places.isEmpty else { return }
        html(.h2, .id("logo"), text: visit.say("Logo hochladen", "Upload a logo"))
        html(
            .form, .post, .multipart, .class("case"), .action(.rooted("book/\(section.rawValue)/logo"))
        ) { html in
            html.token(visit)
            html.hidden("version", version.description)
            html(.div, .class("field")) { html in
                html(.label, .for("logo:place"), text: visit.say("Wessen Logo?", "Whose logo?"))
                html(.select, .id("logo:place"), .name("place")) { html in
                    for (path, name) in places {
                        let place = path.description
                        html(.option, .value(place), .when(place == refused?.place, .selected), text: visit(name))
                    }
                }
            }
            writeFile(to: &html)
            html(.div, .class("field")) { html in
                html(
                    .label, .for("logo:alt"),
                    text: visit.say("Was zeigt das Logo? (nötig)", "What does the logo show? (needed)"))
                html(
                    .input, .id("logo:alt"), .name("alt"), .value(refused?.alt ?? ""), .autocomplete("off"),
                    .describedBy("f:logo:alt"), .when(refused?.problem.field == "alt", .invalid))
                writeMessage("alt", to: &html)
            }
            html(.div, .class("bar")) { html in
                html(.button, .type("submit"), text: visit.say("Hochladen", "Upload"))
            }
        }
    }

    private static let kinds = MediaType.allCases.filter(\.isImage).map(\.rawValue).joined(separator: ",")

    private func writeFile(to html: inout HTMLWriter) {
        html(.div, .class("field")) { html in
            html(.label, .for("logo:file"), text: visit.say("Bilddatei (nötig)", "Picture file (needed)"))
            html(
                .p, .class("help"), .id("h:logo:file"),
                text: visit.say(
                    "Am schärfsten sind SVG-Dateien. Namen und Orte werden aus der Datei entfernt.",
                    "SVG files are the sharpest. Names and places are taken out of the file."))
            html(
                .input, .type("file"), .id("logo:file"), .name("file"), .accept(Self.kinds),
                .describedBy("h:logo:file f:logo:file"), .when(refused?.problem.field == "file", .invalid))
            writeMessage("file", to: &html)
        }
    }

    private func writeMessage(_ field: String, to html: inout HTMLWriter) {
        html(.ul, .class("findings"), .id("f:logo:\(field)")) { html in
            guard let problem = refused?.problem, problem.field == field else { return }
            html(.li, .class("error"), text: visit(problem.message))
        }
    }
}
