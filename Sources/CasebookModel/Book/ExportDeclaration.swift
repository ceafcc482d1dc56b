/// One export that the book asks for.
public struct ExportDeclaration: Sendable, Hashable {
    public var name: ExportName
    /// The name of the plugin, for example `html`.
    public var plugin: String
    public var channel: Channel
    public var partner: PartnerKey?
    /// The plugin's own options, not yet checked.
    public var options: [ExportOption]
    /// The executable of an external plugin, if it is not found by its name.
    public var command: [String]

    public init(
        name: ExportName, plugin: String, channel: Channel, partner: PartnerKey? = nil,
        options: [ExportOption] = [], command: [String] = []
    ) {
        self.name = name
        self.plugin = plugin
        self.channel = channel
        self.partner = partner
        self.options = options
        self.command = command
    }
}

/// An option of a plugin as the book spells it.
public struct ExportOption: Sendable, Hashable {
    public var name: String
    public var value: OptionValue

    public init(name: String, value: OptionValue) {
        self.name = name
        self.value = value
    }
}

/// What an option can be set to.
public enum OptionValue: Sendable, Hashable {
    case text(String)
    case integer(Int)
    case flag(Bool)
    case list([String])
}
