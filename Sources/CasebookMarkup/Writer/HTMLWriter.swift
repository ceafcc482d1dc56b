import CasebookBytes
public import CasebookModel

/// Writes HTML (WHATWG HTML, section 13.1 "Writing HTML documents") into one buffer of UTF-8.
///
/// Escaping happens by construction: text, attribute values and addresses are different types, and none of them can
/// open a tag. What is written reads as it nests:
///
/// ```swift
/// html(.article, .class("case"), .lang("de")) { html in
///     html(.h1, study.title)
///     html(.p) { $0.text(study.summary) }
/// }
/// ```
public struct HTMLWriter: ~Copyable, Sendable {
    /// What was written so far, well-formed UTF-8.
    public var bytes: [UInt8] { buffer.bytes }

    private var buffer: ByteBuffer

    /// What was written so far, as a text.
    public var text: String { buffer.withBytes { String(trusting: $0, isASCII: false) } }

    /// Where links that lead away from the site open, for pages that are shown in a frame: for example `_top`.
    public var outwardTarget: StaticString?

    /// Whether line breaks within texts become blanks, which mean the same: content management systems such as WordPress
    /// (`wpautop`) and TYPO3 make new lines of them.
    public var joinsLines = false

    /// In which direction the element that is open is written; pages and fragments begin from the left.
    @usableFromInline var direction = TextDirection.leftToRight

    /// - Parameter capacity: how many bytes are expected, so that the buffer need not grow.
    public init(capacity: Int = 0) { buffer = ByteBuffer(capacity: capacity) }

    /// Writes an element with content.
    @inlinable
    public mutating func callAsFunction(
        _ tag: Tag, _ attributes: Attribute..., content: (inout HTMLWriter) -> Void
    ) {
        let outer = direction
        open(tag, attributes)
        content(&self)
        close(tag)
        direction = outer
    }

    /// Writes an element that holds nothing but text.
    @inlinable
    public mutating func callAsFunction(_ tag: Tag, _ attributes: Attribute..., text: String) {
        let outer = direction
        open(tag, attributes)
        self.text(text)
        close(tag)
        direction = outer
    }

    /// Writes an element that holds nothing but text.
    @inlinable
    public mutating func callAsFunction(_ tag: Tag, _ text: String) {
        open(tag, [])
        self.text(text)
        close(tag)
    }

    /// Writes an element without content.
    @inlinable
    public mutating func callAsFunction(_ tag: Tag, _ attributes: Attribute...) {
        let outer = direction
        open(tag, attributes)
        close(tag)
        direction = outer
    }

    /// Writes an element without content, with attributes that somebody has put together.
    public mutating func callAsFunction(_ tag: Tag, _ attributes: [Attribute]) {
        let outer = direction
        open(tag, attributes)
        close(tag)
        direction = outer
    }

    /// Writes an element with content and one attribute. An array for it would have to be allocated, 500 times a case.
    @inlinable
    public mutating func callAsFunction(_ tag: Tag, _ attribute: Attribute, content: (inout HTMLWriter) -> Void) {
        let outer = direction
        open(tag, attribute)
        content(&self)
        close(tag)
        direction = outer
    }

    /// Writes an element with one attribute that holds nothing but text.
    @inlinable
    public mutating func callAsFunction(_ tag: Tag, _ attribute: Attribute, text: String) {
        let outer = direction
        open(tag, attribute)
        self.text(text)
        close(tag)
        direction = outer
    }

    /// Writes text: `&`, `<` and `>` become references.
    public mutating func text(_ text: String) {
        let start = buffer.count
        Escaping.append(text, .text, to: &buffer)
        if joinsLines { buffer.replace(0x0A, with: 0x20, from: start) }
    }

    /// Writes texts with a separator between them.
    public mutating func text(_ texts: [String], apartBy separator: String) {
        for (index, text) in texts.enumerated() {
            if index > 0 { self.text(separator) }
            self.text(text)
        }
    }

    /// Writes an element whose lines are kept, whatever becomes of others: `pre`.
    mutating func preformatted(_ tag: Tag, _ text: String) {
        let joinsLines = joinsLines
        self.joinsLines = false
        self(tag, text)
        self.joinsLines = joinsLines
    }

    /// Writes the document type of HTML (section 13.1.1).
    public mutating func documentType() { buffer.append(contentsOf: "<!doctype html>\n" as StaticString) }

    /// Starts a new line between elements, where white space means nothing.
    public mutating func lineBreak() { buffer.append(0x0A) }

    /// Writes a data block: a `script` element that is no script (section 4.12.1).
    ///
    /// Whatever the JSON holds, it cannot end the element: `<` is written as `\u003c`, which JSON reads as the same.
    public mutating func dataBlock(_ mediaType: StaticString, json: [UInt8]) {
        open(.script, [.type(mediaType)])
        var rest = json[...]
        while let bracket = rest.firstIndex(of: UInt8(ascii: "<")) {
            buffer.append(contentsOf: rest[..<bracket])
            buffer.append(contentsOf: "\\u003c" as StaticString)
            rest = rest[(bracket + 1)...]
        }
        buffer.append(contentsOf: rest)
        close(.script)
    }

    /// Writes a style sheet into a page that must stand alone. It is a constant of the program, never data.
    public mutating func style(_ sheet: StaticString) {
        open(.style, [])
        buffer.append(contentsOf: sheet)
        close(.style)
    }

    /// Where the text is to be taken apart, in bytes, so that something can be put in between.
    public private(set) var gaps: [Int] = []

    /// Leaves a gap between elements.
    public mutating func gap() { gaps.append(buffer.count) }

    /// The text, taken apart at the gaps: one part more than there are gaps.
    public var parts: [ArraySlice<UInt8>] {
        let bytes = bytes
        let ends = gaps + [bytes.count]
        return zip([0] + gaps, ends).map { bytes[$0..<$1] }
    }

    @usableFromInline
    mutating func open(_ tag: Tag, _ attributes: [Attribute]) {
        buffer.append(UInt8(ascii: "<"))
        append(tag.name)
        for attribute in attributes { append(attribute, of: tag) }
        buffer.append(UInt8(ascii: ">"))
    }

    @usableFromInline
    mutating func open(_ tag: Tag, _ attribute: Attribute) {
        buffer.append(UInt8(ascii: "<"))
        append(tag.name)
        append(attribute, of: tag)
        buffer.append(UInt8(ascii: ">"))
    }

    private mutating func append(_ attribute: Attribute, of tag: Tag) {
        append(attribute)
        if let outwardTarget, tag.isAnchor, attribute.isOutward { append(.target(outwardTarget)) }
    }

    @usableFromInline
    mutating func close(_ tag: Tag) {
        guard !tag.isVoid else { return }
        buffer.append(UInt8(ascii: "<"))
        buffer.append(UInt8(ascii: "/"))
        append(tag.name)
        buffer.append(UInt8(ascii: ">"))
    }

    private mutating func append(_ attribute: Attribute) {
        if case .absent = attribute.value { return }
        buffer.append(UInt8(ascii: " "))
        append(attribute.name)
        switch attribute.value {
        case .absent, .flag: return
        case .text(let text):
            quoted { Escaping.append(text, .attribute, to: &$0) }
        case .constant(let constant):
            quoted { $0.append(contentsOf: constant) }
        case .language(let tag):
            quoted { Escaping.append(tag, .attribute, to: &$0) }
            turn(to: TextDirection(ofLanguage: tag))
        case .length(let length):
            quoted { length.append(to: &$0) }
        case .address(let address):
            quoted { Escaping.append(address.text, .attribute, to: &$0) }
        }
    }

    /// Browsers do not take the direction from the language (HTML, section 3.2.6.4).
    private mutating func turn(to direction: TextDirection) {
        guard direction != self.direction else { return }
        self.direction = direction
        append(Attribute("dir", .text(direction.rawValue)))
    }

    private mutating func quoted(_ value: (inout ByteBuffer) -> Void) {
        buffer.append(UInt8(ascii: "="))
        buffer.append(UInt8(ascii: "\""))
        value(&buffer)
        buffer.append(UInt8(ascii: "\""))
    }

    private mutating func append(_ name: StaticString) {
        buffer.append(contentsOf: name)
    }
}
