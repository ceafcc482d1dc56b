import CasebookModel
import CasebookXML

/// The names by which the parts of a drawing refer to each other. People choose them, or drawing programs take those of layers:
/// each gets a number instead, in the order in which they are written, so that a drawing with numbers stays what it is.
struct DrawingNames {
    /// The ids that elements have.
    private let ids: Set<String>
    /// What is referred to; `nil` as long as nobody knows.
    private let wanted: (ids: Set<String>, classes: Set<String>, results: Set<String>)?

    private var numbers: [String: [String: String]] = [:]
    private var foundIDs: Set<String> = []
    private var foundClasses: Set<String> = []
    private var foundResults: Set<String> = []

    init(of events: [XMLEvent]) {
        ids = Set(
            events.flatMap { event -> [String] in
                guard case .start(let tag) = event else { return [] }
                return tag.attributes.filter { $0.name == "id" && $0.namespace != DrawingRules.svg }.map(\.value)
            })
        wanted = nil
    }

    private init(ids: Set<String>, wanted: (ids: Set<String>, classes: Set<String>, results: Set<String>)) {
        self.ids = ids
        self.wanted = wanted
    }

    /// The names of the same drawing, now that it is known which are referred to.
    var used: DrawingNames { DrawingNames(ids: ids, wanted: (foundIDs, foundClasses, foundResults)) }

    private mutating func number(_ name: String, _ kind: String) -> String {
        if let known = numbers[kind]?[name] { return known }
        let number = "\(kind)\((numbers[kind]?.count ?? 0) + 1)"
        numbers[kind, default: [:]][name] = number
        return number
    }

    /// The new id of an element; `nil` if nothing refers to it.
    mutating func definition(of id: String) -> String? {
        wanted.map { $0.ids.contains(id) } ?? true ? number(id, "i") : nil
    }

    /// The new id in a reference; that of no element if there is none.
    mutating func reference(to id: String) -> String {
        guard ids.contains(id) else { return "i0" }
        foundIDs.insert(id)
        return number(id, "i")
    }

    /// The same for an id that stands in an address, perhaps percent-encoded (RFC 3986, section 2.1).
    mutating func reference(toEncoded id: String) -> String {
        reference(to: ids.contains(id) ? id : id.percentDecoded)
    }

    /// The new name of a class; `nil` if no style is for it.
    mutating func className(_ name: String) -> String? {
        wanted.map { $0.classes.contains(name) } ?? true ? number(name, "c") : nil
    }

    /// The new name of a class in a selector.
    mutating func selectedClass(_ name: String) -> String {
        foundClasses.insert(name)
        return number(name, "c")
    }

    /// The new name of a custom property, without hyphens.
    mutating func property(_ name: String) -> String { number(name, "v") }

    private static let sources: Set = [
        "SourceGraphic", "SourceAlpha", "BackgroundImage", "BackgroundAlpha", "FillPaint", "StrokePaint",
    ]

    /// The new name of what a step of a filter makes; `nil` if no step takes it.
    mutating func result(_ name: String, isDefinition: Bool) -> String? {
        if Self.sources.contains(name) { return name }
        if isDefinition {
            guard wanted.map({ $0.results.contains(name) }) ?? true else { return nil }
        } else {
            foundResults.insert(name)
        }
        return number(name, "r")
    }

    /// The moments at which an animation begins or ends (SMIL 3.0, section 5.4.2): some name an element and its event.
    mutating func moments(_ value: String) -> String {
        guard value.contains(where: { $0.isLetter }) else { return value.utf8.allSatisfy { $0 < 0x80 } ? value : "0s" }
        return value.split(separator: ";").map { part in
            let moment = String(part).trimmingSpaces
            let first = moment.unicodeScalars.first
            if first.map({ ("0"..."9").contains($0) || $0 == "+" || $0 == "-" }) ?? true {
                let isOffset = moment.utf8.allSatisfy { (0x2B...0x3A).contains($0) || "hmins".utf8.contains($0) }
                return isOffset ? moment : "indefinite"
            }
            // The id may hold points: the event is the last name.
            let plain = moment.filter { $0 != "\\" }
            let event = plain.lastIndex { $0 == "." && true }
            var end = event
            while let point = end {
                let id = String(plain[..<point])
                if ids.contains(id) { return reference(to: id) + Self.plainEvent(plain[point...]) }
                end = plain[..<point].lastIndex(of: ".")
            }
            return event == nil ? Self.plainEvent(plain[...]) : "indefinite"
        }.joined(separator: ";")
    }

    private static let events: Set = [
        "begin", "end", "click", "mouseover", "mouseout", "mousedown", "mouseup", "mousemove", "mouseenter",
        "mouseleave",
        "focus", "focusin", "focusout", "blur", "activate", "load", "repeat", "beginEvent", "endEvent", "repeatEvent",
        "indefinite", "DOMActivate", "touchstart", "touchend",
    ]

    /// An event with an offset if it is one that browsers know.
    private static func plainEvent(_ text: Substring) -> String {
        let body = text.drop { $0 == "." }
        let name = String(body.prefix { $0.isASCII && $0.isLetter })
        let rest = body.dropFirst(name.count)
        let isOffset = rest.utf8.allSatisfy { (0x28...0x3A).contains($0) || $0 == 0x20 || "hmins".utf8.contains($0) }
        guard events.contains(name), isOffset else { return text.hasPrefix(".") ? ".begin" : "indefinite" }
        return String(text)
    }
}
