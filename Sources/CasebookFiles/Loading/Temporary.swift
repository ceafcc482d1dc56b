public import CasebookModel
public enum MediaInspector {
    public static let byteLimit = 20 << 20
    public static func inspect(_ bytes: [UInt8], path: RelativePath) -> InspectedMedium {
        InspectedMedium(facts: MediaType(suffix: path.suffix).map { MediumFacts(type: $0, byteCount: bytes.count) })
    }
}
