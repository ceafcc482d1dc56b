import CasebookModel
import CasebookXML

/// Reads a drawing, element by element, and notes what is not allowed, what people read in it, and its size.
struct DrawingInspector {
    private(set) var problems: [MediumProblem] = []
    private(set) var text = ""
    private(set) var size: PixelSize?

    /// The elements that are open, the outermost first.
    private var path: [String] = []
    private var style = ""
    private var styleLine = 1

    /// Attributes of notes and of elements that say something in words.
    private static let spokenAttributes: Set<String> = [
        "aria-label", "aria-description", "aria-roledescription", "docname", "export-filename", "label", "title",
        "absref",
    ]

    /// Reads a whole drawing.
    mutating func inspect(_ bytes: [UInt8]) {
        let reader = XMLReader(limits: XMLLimits(bytes: MediaInspector.drawingLimit))
        do throws(XMLProblem) {
            try reader.read(bytes) { event in
                note(event)
                return problems.count < MediaInspector.problemLimit
            }
        } catch {
            report(.unreadableXML(error.kind), error.line)
        }
    }

    private mutating func report(_ kind: MediumProblem.Kind, _ line: Int) {
        problems.append(MediumProblem(kind, line: line))
    }

    private mutating func note(_ event: XMLEvent) {
        switch event {
        case .start(let tag):
            if path.isEmpty { noteRoot(tag) }
            check(tag)
            path.append(tag.namespace == DrawingRules.svg ? tag.name : "")
            if path.last == "style" {
                style = ""
                styleLine = tag.line
            }
        case .text(let piece, _):
            if path.last == "style" { style += piece } else { text += piece }
        case .end:
            if path.last == "style", !DrawingRules.isHarmless(style: style) { report(.unsafeStyle, styleLine) }
            path.removeLast()
            // Texts of different elements are different words.
            if text.utf8.last != 0x0A { text += "\n" }
        case .processingInstruction(let target, let line):
            report(.processingInstruction(target), line)
        }
    }

    private mutating func noteRoot(_ tag: XMLStartTag) {
        if tag.name != "svg" || tag.namespace != DrawingRules.svg { report(.notADrawing, tag.line) }
        size = DrawingSize.pixels(
            width: tag.value("width"), height: tag.value("height"), viewBox: tag.value("viewBox"))
    }

    private mutating func check(_ tag: XMLStartTag) {
        let isNote = DrawingRules.noteNamespaces.contains(tag.namespace)
        if tag.namespace == DrawingRules.svg {
            if !DrawingRules.elements.contains(tag.name) { report(.forbiddenElement(tag.name), tag.line) }
        } else if !isNote, !path.isEmpty {
            report(.forbiddenElement(tag.name), tag.line)
        }
        for attribute in tag.attributes {
            if Self.spokenAttributes.contains(attribute.name) { text += attribute.value + "\n" }
            // Nobody looks at what a note says of itself.
            if !isNote { check(attribute, of: tag) }
        }
    }

    private mutating func check(_ attribute: XMLAttribute, of tag: XMLStartTag) {
        let name = attribute.name
        switch attribute.namespace {
        case "":
            if name.lowercased().hasPrefix("on") { return report(.script(name), tag.line) }
            if name.hasPrefix("aria-") || name.hasPrefix("data-") { return }
            guard DrawingRules.attributes.contains(name) else { return report(.forbiddenAttribute(name), tag.line) }
            if name == "href" { return checkReference(attribute, of: tag) }
            if name == "attributeName" { return checkAnimation(attribute, tag) }
        case DrawingRules.xlink:
            if name == "href" { return checkReference(attribute, of: tag) }
            // xlink:title, xlink:show and the like say something about the reference.
            return
        case DrawingRules.xml:
            if name != "space" && name != "lang" && name != "id" {
                report(.forbiddenAttribute("xml:\(name)"), tag.line)
            }
            return
        case let namespace where DrawingRules.noteNamespaces.contains(namespace): return
        default: return report(.forbiddenAttribute(name), tag.line)
        }
        let mayHoldStyle = name == "style" || attribute.value.contains("(") || attribute.value.contains("\\")
        if mayHoldStyle, !DrawingRules.isHarmless(style: attribute.value) { report(.unsafeStyle, tag.line) }
    }

    private mutating func checkReference(_ attribute: XMLAttribute, of tag: XMLStartTag) {
        if !DrawingRules.isAllowed(reference: attribute.value, in: tag.name) {
            report(.externalReference(attribute.value), tag.line)
        }
    }

    private mutating func checkAnimation(_ attribute: XMLAttribute, _ tag: XMLStartTag) {
        let target = attribute.value.trimmingSpaces
        if DrawingRules.fixedAttributes.contains(target) || !DrawingRules.attributes.contains(target) {
            report(.forbiddenAttribute("attributeName=\(target)"), tag.line)
        }
    }
}
