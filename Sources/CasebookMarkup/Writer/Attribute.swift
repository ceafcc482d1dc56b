/// An attribute of an element. There is none for inline style, and none for inline script.
public struct Attribute: Sendable {
    let name: StaticString
    let value: Value

    enum Value: Sendable {
        case text(String)
        case constant(StaticString)
        /// The tag of a language, which may turn the direction of writing, too.
        case language(String)
        case address(Address)
        /// A measure of a drawing.
        case length(Length)
        /// A boolean attribute that is set.
        case flag
        /// Nothing is written.
        case absent
    }

    init(_ name: StaticString, _ value: Value) {
        self.name = name
        self.value = value
    }

    private init(_ name: StaticString, _ text: String?) {
        self.name = name
        value = text.map(Value.text) ?? .absent
    }

    private init(_ name: StaticString, _ address: Address?) {
        self.name = name
        value = address.map(Value.address) ?? .absent
    }

    /// Whether it is an address outside the site.
    var isOutward: Bool {
        if case .address(let address) = value { address.isAbsolute } else { false }
    }

    /// No attribute.
    public static let none = Attribute("", .absent)

    /// The attribute, if the condition holds.
    public static func when(_ condition: Bool, _ attribute: Attribute) -> Attribute { condition ? attribute : .none }
}

/// Attributes of every element.
extension Attribute {
    public static func `class`(_ names: StaticString) -> Attribute { Attribute("class", .constant(names)) }
    public static func id(_ id: String?) -> Attribute { Attribute("id", id) }
    ///
    /// `dir` goes with it wherever the language is written in another direction than what it stands in.
    public static func lang(_ tag: String?) -> Attribute { Attribute("lang", tag.map(Value.language) ?? .absent) }
    public static func role(_ role: StaticString) -> Attribute { Attribute("role", .constant(role)) }
    public static func label(_ label: String?) -> Attribute { Attribute("aria-label", label) }
    public static func labelled(by id: String) -> Attribute { Attribute("aria-labelledby", id) }
    public static func describedBy(_ id: String) -> Attribute { Attribute("aria-describedby", id) }
    public static func current(_ value: StaticString) -> Attribute { Attribute("aria-current", .constant(value)) }
    public static func tabIndex(_ index: Int) -> Attribute { Attribute("tabindex", String(index)) }
    public static let hidden = Attribute("hidden", .flag)
    public static let ariaHidden = Attribute("aria-hidden", .constant("true"))

    /// A `data-…` attribute.
    ///
    /// - Parameter name: the whole name, `data-` included.
    public static func data(_ name: StaticString, _ value: String?) -> Attribute { Attribute(name, value) }
}

/// Attributes of links, media and metadata.
extension Attribute {
    public static func href(_ address: Address?) -> Attribute { Attribute("href", address) }
    public static func src(_ address: Address?) -> Attribute { Attribute("src", address) }
    /// The same picture in several widths, of which browsers take the one that fits (HTML, section 4.8.4.2.1).
    public static func srcset(_ pictures: [(address: Address, width: Int)]) -> Attribute {
        let text = pictures.map { "\($0.address.text) \($0.width)w" }.joined(separator: ", ")
        return Attribute("srcset", pictures.isEmpty ? nil : text)
    }
    /// How wide the picture is shown, for choosing among those of `srcset`.
    public static func sizes(_ sizes: StaticString) -> Attribute { Attribute("sizes", .constant(sizes)) }
    public static func rel(_ kinds: StaticString) -> Attribute { Attribute("rel", .constant(kinds)) }
    public static func target(_ context: StaticString) -> Attribute { Attribute("target", .constant(context)) }
    public static func hreflang(_ tag: String?) -> Attribute { Attribute("hreflang", tag) }
    public static func type(_ type: StaticString) -> Attribute { Attribute("type", .constant(type)) }
    public static func mediaType(_ type: String) -> Attribute { Attribute("type", type) }
    public static func titled(_ title: String?) -> Attribute { Attribute("title", title) }
    public static func name(_ name: String) -> Attribute { Attribute("name", name) }
    public static func property(_ name: StaticString) -> Attribute { Attribute("property", .constant(name)) }
    public static func content(_ text: String) -> Attribute { Attribute("content", text) }
    public static func charset(_ name: StaticString) -> Attribute { Attribute("charset", .constant(name)) }
    public static func media(_ query: StaticString) -> Attribute { Attribute("media", .constant(query)) }
    public static func alt(_ text: String) -> Attribute { Attribute("alt", text) }
    public static func width(_ pixels: Int?) -> Attribute { Attribute("width", pixels.map(String.init)) }
    public static func height(_ pixels: Int?) -> Attribute { Attribute("height", pixels.map(String.init)) }
    /// A picture that is never wider than its column, where neither a style sheet nor a class can say so.
    public static let fitting = Attribute("style", .constant("max-width: 100%; height: auto"))
    /// A frame without a border, where no style sheet can say so.
    public static let frameless = Attribute("frameborder", .constant("0"))
    public static let lazy = Attribute("loading", .constant("lazy"))
    public static let download = Attribute("download", .flag)
    public static let controls = Attribute("controls", .flag)
    public static func preload(_ amount: StaticString) -> Attribute { Attribute("preload", .constant(amount)) }
    public static let deferred = Attribute("defer", .flag)
    public static func date(_ iso: String) -> Attribute { Attribute("datetime", iso) }
}

/// Attributes of lists, tables and forms.
extension Attribute {
    public static func start(_ number: Int?) -> Attribute { Attribute("start", number.map(String.init)) }
    public static func scope(_ scope: StaticString) -> Attribute { Attribute("scope", .constant(scope)) }
    public static func align(_ side: StaticString) -> Attribute { Attribute("align", .constant(side)) }
    public static func colspan(_ count: Int) -> Attribute { Attribute("colspan", String(count)) }
    public static func value(_ value: String) -> Attribute { Attribute("value", value) }
    public static func `for`(_ id: String) -> Attribute { Attribute("for", id) }
    public static func placeholder(_ text: String) -> Attribute { Attribute("placeholder", text) }
    public static func autocomplete(_ kind: StaticString) -> Attribute { Attribute("autocomplete", .constant(kind)) }
    public static func action(_ address: Address) -> Attribute { Attribute("action", address) }
    public static let post = Attribute("method", .constant("post"))
    /// The form carries files (RFC 7578).
    public static let multipart = Attribute("enctype", .constant("multipart/form-data"))
    public static let required = Attribute("required", .flag)
    public static let checked = Attribute("checked", .flag)
    public static let selected = Attribute("selected", .flag)
    public static let open = Attribute("open", .flag)
    /// Where the keyboard is when the page opens.
    public static let autofocus = Attribute("autofocus", .flag)
    public static let noValidation = Attribute("formnovalidate", .flag)
    /// Another address than the form's own, for one of its buttons.
    public static func formAction(_ address: Address) -> Attribute { Attribute("formaction", address) }
    public static func formTarget(_ context: StaticString) -> Attribute { Attribute("formtarget", .constant(context)) }
    public static func rows(_ count: Int) -> Attribute { Attribute("rows", String(count)) }
    public static func maxLength(_ count: Int?) -> Attribute { Attribute("maxlength", count.map(String.init)) }
    public static func list(_ id: String?) -> Attribute { Attribute("list", id) }
    /// Whether several files can be chosen.
    public static let multiple = Attribute("multiple", .flag)
    /// Asks for a new picture from the camera on the back, where there is one.
    public static let capture = Attribute("capture", .constant("environment"))
    public static func accept(_ types: String) -> Attribute { Attribute("accept", types) }
    public static func inputMode(_ mode: StaticString) -> Attribute { Attribute("inputmode", .constant(mode)) }
    public static func maximum(_ number: Int) -> Attribute { Attribute("max", String(number)) }
    public static func httpEquivalent(_ name: StaticString) -> Attribute { Attribute("http-equiv", .constant(name)) }
    public static let invalid = Attribute("aria-invalid", .constant("true"))
    public static func live(_ politeness: StaticString) -> Attribute { Attribute("aria-live", .constant(politeness)) }
}

/// Attributes of XML documents.
extension Attribute {
    public static func namespace(_ name: StaticString) -> Attribute { Attribute("xmlns", .constant(name)) }
}
