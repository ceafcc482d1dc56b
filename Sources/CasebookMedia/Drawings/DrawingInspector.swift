import CasebookModel
import CasebookXML

/// Reads a drawing, element by element, and notes what is not allowed, what people read in it, and its size.
struct DrawingInspector {
    private(set) var problems: [MediumProblem] = []
    private(set) var text = ""
    private(set) var size: PixelSize?

    /// The elements that are open, the outermost first.
    private var path: [String] = []
    /// How many of them are notes, which no export has.
    private var openNotes = 0
    private var style = ""
    /// How many texts are a letter or two.
    private var letters = 0
    /// Whether some letters are shown from right to left whatever they are (CSS Writing Modes, `unicode-bidi`).
    private var isReversed = false
    private var styleLine = 1

    /// Attributes that are read out. Those of drawing programs' notes go with the notes.
    private static let spokenAttributes: Set<String> = ["aria-label", "aria-description", "aria-roledescription"]

    /// Reads a whole drawing.
    ///
    /// - Returns: what stands in it.
    mutating func inspect(_ bytes: [UInt8]) -> [XMLEvent] {
        var events: [XMLEvent] = []
        let reader = XMLReader(limits: XMLLimits(bytes: MediaInspector.drawingLimit))
        do throws(XMLProblem) {
            try reader.read(bytes) { event in
                note(event)
                events.append(event)
                return problems.count < MediaInspector.problemLimit
            }
        } catch {
            report(.unreadableXML(error.kind), error.line)
        }
        joinLetters()
        if isReversed {
            text += text.split(separator: "\n").map { String($0.reversed()) }.joined(separator: "\n") + "\n"
        }
        return events
    }

    /// A word of which every letter is a text of its own is still a word.
    private mutating func joinLetters() {
        let pieces = text.split(separator: "\n")
        if letters > 0, letters * 2 >= pieces.count { text += pieces.filter { $0.count <= 2 }.joined() + "\n" }
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
            if path.last == "" || path.last == "metadata" { openNotes += 1 }
            if path.last == "style" {
                style = ""
                styleLine = tag.line
            }
        case .text(let piece, _):
            if path.last == "style" {
                style += piece
            } else if openNotes == 0 {
                text += piece
                if piece.count <= 2, piece.contains(where: \.isLetter) { letters += 1 }
            }
        case .end:
            if path.last == "style", style.contains("-override") { isReversed = true }
            if path.last == "style", !DrawingRules.isHarmless(style: style) { report(.unsafeStyle, styleLine) }
            if path.last == "" || path.last == "metadata" { openNotes -= 1 }
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
        let isNote = DrawingRules.isNote(tag.namespace)
        if tag.namespace == DrawingRules.svg {
            if !DrawingRules.elements.contains(tag.name) { report(.forbiddenElement(tag.name), tag.line) }
        } else if !isNote, !path.isEmpty {
            report(.forbiddenElement(tag.name), tag.line)
        }
        for attribute in tag.attributes {
            if attribute.value.contains("bidi-override") || attribute.value.contains("isolate-override") {
                isReversed = true
            }
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
        case let namespace where DrawingRules.isNote(namespace): return
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
