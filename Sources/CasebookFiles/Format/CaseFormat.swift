import CasebookModel

/// The format of `case.yaml`, version 1 (contract, section 2), as its fields are described in the model.
public enum CaseFormat {
    /// The version that this program reads and writes.
    public static let version = CaseStudy.formatVersion

    /// The whole file.
    public static let record = ObjectSchema(CaseStudy.part)

    /// A phase.
    public static let phase = ObjectSchema(Phase.part)

    static let medium = ObjectSchema(Medium.part)
}

extension ObjectSchema {
    /// The fields of a part of a case.
    init(_ part: PartDescription) {
        self.init(
            part.name,
            part.fields.map { field in
                part.name == SupportProject.partName && field.key == "from"
                    ? Field(field, .text(.beginning)) : Field(field)
            })
    }
}

extension Shape {
    /// What may stand where a field of this kind is.
    init(_ kind: FieldKind) {
        switch kind {
        case .line(nil), .paragraph(nil): self = .text(.plain)
        case .line(let limit?), .paragraph(let limit?): self = .text(.plain(limit: limit))
        case .markdown: self = .text(.markdown)
        case .identifier, .reference: self = .text(.identifier)
        case .date: self = .text(.date)
        case .word(let list): self = .text(.oneOf(list))
        case .sector: self = .text(.sector)
        case .region: self = .text(.region)
        case .licence: self = .text(.licence)
        case .language: self = .text(.language)
        case .link: self = .text(.link)
        case .webPage: self = .text(.webPage)
        case .email: self = .text(.email)
        case .doi: self = .text(.doi)
        case .path: self = .text(.path)
        case .integer(let range): self = .integer(range)
        case .sdg: self = .integer(1...17, .goal)
        case .number(let minimum): self = .number(atLeast: minimum)
        case .flag: self = .flag
        case .list(let item, let minimum): self = .list(of: Shape(item), atLeast: minimum)
        case .part(let part): self = .record(ObjectSchema(part))
        case .shorthand(let part): self = .shorthand(ObjectSchema(part))
        }
    }
}
