import CasebookPluginAPI

extension XMLProperty {
    /// The address of a link.
    static func href(_ address: String) -> XMLProperty { XMLProperty("href", address) }
}

extension XMLWriter {
    /// A person construct (RFC 4287, section 3.2).
    mutating func author(_ name: String, url: WebAddress? = nil, email: EmailAddress? = nil) {
        element("author") { xml in
            xml.element("name", text: name)
            if let url { xml.element("uri", text: url.text) }
            if let email { xml.element("email", text: email.text) }
        }
    }
}
