import CLibXML2

/// libxml2 as a whole.
enum LibXML {
    /// Prepares the library, once for all threads and before the first of them uses it.
    static func initialise() { _ = initialisation }

    private static let initialisation: Void = xmlInitParser()
}
